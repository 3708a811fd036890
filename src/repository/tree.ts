import { isUtf8 } from 'node:buffer'
import type { Content, File, FileMode, ReadRequest } from '../model.ts'
import { decode } from './decode.ts'
import type { Thing } from './symlink.ts'

/** A list of files as `look` of `resolvePath`; `linkText` gives what a symbolic link holds. */
export function lookIn(
  files: ReadonlyMap<string, File>,
  linkText: (path: string) => string | undefined,
): (path: string) => Thing {
  let folders: Set<string> | undefined
  return (path) => {
    const mode = files.get(path)?.mode
    if (mode === '120000') return { link: linkText(path) ?? '' }
    if (mode === '160000') return 'submodule'
    if (mode) return 'file'
    folders ??= foldersOf(files.keys())
    return folders.has(path) ? 'folder' : 'nothing'
  }
}

/** Every folder above these paths. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    let end = path.lastIndexOf('/')
    while (end > 0 && !folders.has(path.slice(0, end))) {
      folders.add(path.slice(0, end))
      end = path.lastIndexOf('/', end - 1)
    }
  }
  return folders
}

/** One request a path: where two ask for the same one, the one that asks for more. */
export function uniteRequests(requests: readonly ReadRequest[]): readonly ReadRequest[] {
  const united = new Map<string, ReadRequest>()
  for (const request of requests) {
    const other = united.get(request.path)
    united.set(request.path, other ? larger(other, request) : request)
  }
  return [...united.values()]
}

function larger(one: ReadRequest, other: ReadRequest): ReadRequest {
  if (one.head === undefined || other.head === undefined) {
    const whole = one.head === undefined ? one : other
    const both = one.head === undefined && other.head === undefined
    const limit = both ? Math.max(one.limit, other.limit) : whole.limit
    return { path: whole.path, limit, ...withBytes(one, other) }
  }
  return { ...(one.head >= other.head ? one : other), ...withBytes(one, other) }
}

const withBytes = (one: ReadRequest, other: ReadRequest): Pick<ReadRequest, 'bytes'> =>
  one.bytes || other.bytes ? { bytes: true } : {}

/** How many bytes of a file to read, or null when it is over the limit. */
export function wantedBytes(size: number, request: Pick<ReadRequest, 'limit' | 'head'>): number | null {
  if (request.head !== undefined) return Math.min(size, request.head)
  return size > request.limit ? null : size
}

/** Bytes as content; `target` is told when they were read through a symbolic link, the bytes when they are asked for. */
export function contentOf(bytes: Uint8Array, size: number, target: string | null, keep = false): Content {
  const content = decode(bytes, size)
  const whole = content.kind === 'text' && target !== null ? { ...content, target } : content
  return keep && (whole.kind === 'text' || whole.kind === 'binary') ? { ...whole, bytes } : whole
}

/** git's modes, with those of old versions (100664) as today's. */
export function fileMode(mode: string): FileMode {
  if (mode === '120000' || mode === '160000' || mode === '100755') return mode
  return '100644'
}

/** Splits what git prints with `-z`; `raw` stands beside a record that is not valid UTF-8. */
export function records(output: Buffer): { text: string; raw: Buffer | null }[] {
  if (isUtf8(output)) {
    const texts = output.toString('utf8').split('\0')
    if (texts.at(-1) === '') texts.pop()
    return texts.map((text) => ({ text, raw: null }))
  }
  const found: { text: string; raw: Buffer | null }[] = []
  for (let start = 0; start < output.length; ) {
    const end = output.indexOf(0, start)
    const raw = output.subarray(start, end < 0 ? output.length : end)
    const text = raw.toString('utf8')
    found.push({ text, raw: text.includes('\ufffd') ? raw : null })
    start += raw.length + 1
  }
  return found
}

/** No real tree has such names; a forged one may, and a path out of the repository must never reach a report. */
export function isSafePath(path: string): boolean {
  return !/(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)/i.test(path)
}
