import type { Content, ReadRequest, Text } from '../model.ts'
import { type GitExit, git, gitStream } from './git.ts'
import { contentOf, wantedBytes } from './tree.ts'

export interface BlobRequest extends Pick<ReadRequest, 'limit' | 'head'> {
  oid: string
}

/** Bytes (whole or their beginning), null when the blob is over the limit; `missing`: not in this clone. */
export type Blob = { size: number; bytes: Buffer | null } | 'missing'

/** Objects beside those of the clone: how git sees them, and how more of them are fetched. */
export interface Lent {
  env: Readonly<Record<string, string>>
  fetch(ids: readonly string[]): Promise<void>
}

/**
 * Reads blobs by object id, in the order asked for: sizes from `git cat-file --batch-check`, then one
 * `git cat-file --batch` for those within their limits. Fetches nothing, unless objects are lent: then those that are
 * not here, in one batch. `commit` is one that the blobs belong to; in a partial clone it tells which of them are here.
 */
export async function readBlobs(
  cwd: string,
  commit: string | null,
  requests: readonly BlobRequest[],
  lent?: Lent,
): Promise<readonly Blob[]> {
  const sizes = await blobSizes(cwd, commit, requests, lent)
  const wanted = requests.flatMap(({ oid, limit, head }) => {
    const size = sizes.get(oid)
    const bytes = size === undefined ? null : wantedBytes(size, { limit, head })
    return bytes === null ? [] : [{ oid, bytes }]
  })
  const contents = await blobBytes(cwd, wanted, lent)
  let next = 0
  return requests.map(({ oid, limit, head }) => {
    const size = sizes.get(oid)
    if (size === undefined) return 'missing'
    if (wantedBytes(size, { limit, head }) === null) return { size, bytes: null }
    const bytes = contents[next++]
    return bytes ? { size, bytes } : 'missing'
  })
}

const lines = (requests: readonly { oid: string }[]): string => requests.map(({ oid }) => `${oid}\n`).join('')

/** Sizes in bytes of the blobs that are in this clone. */
async function blobSizes(
  cwd: string,
  commit: string | null,
  requests: readonly BlobRequest[],
  lent: Lent | undefined,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  if (requests.length === 0) return sizes
  const exit = await askSizes(cwd, requests, sizes, lent)
  if (lent) {
    await fetchAbsent(cwd, requests, sizes, lent)
    return sizes
  }
  if (exit.status === 0 || commit === null) return sizes
  // In a partial clone git ends at the first blob that it would have to fetch, and leaves the rest unanswered.
  const absent = await absentObjects(cwd, commit)
  const here = requests.filter(({ oid }) => !sizes.has(oid) && !absent.has(oid))
  if (here.length > 0 && absent.size > 0) await askSizes(cwd, here, sizes, lent)
  return sizes
}

/** A fetch that fails leaves the contents missing, and that is told where they are asked for. */
async function fetchAbsent(
  cwd: string,
  requests: readonly BlobRequest[],
  sizes: Map<string, number>,
  lent: Lent,
): Promise<void> {
  const absent = requests.filter(({ oid }) => !sizes.has(oid))
  if (absent.length === 0) return
  await lent.fetch([...new Set(absent.map(({ oid }) => oid))]).catch(() => {})
  await askSizes(cwd, absent, sizes, lent)
}

async function askSizes(
  cwd: string,
  requests: readonly BlobRequest[],
  sizes: Map<string, number>,
  lent: Lent | undefined,
): Promise<GitExit> {
  let output = ''
  const keep = (chunk: Buffer): undefined => {
    output += chunk.toString('latin1')
  }
  const exit = await gitStream(cwd, ['cat-file', '--batch-check'], keep, {
    input: lines(requests),
    ...(lent ? { env: lent.env } : {}),
  })
  for (const answer of output.split('\n')) {
    const [oid, type, size] = answer.split(' ')
    if (oid && type === 'blob') sizes.set(oid, Number(size))
  }
  return exit
}

async function absentObjects(cwd: string, commit: string): Promise<ReadonlySet<string>> {
  const args = ['rev-list', '--objects', '--no-walk', '--missing=print', '--no-object-names', commit]
  const output = await git(cwd, args, { allowFailure: true })
  const marked = output.toString('latin1').split('\n')
  return new Set(marked.filter((line) => line.startsWith('?')).map((line) => line.slice(1)))
}

async function blobBytes(
  cwd: string,
  wanted: readonly { oid: string; bytes: number }[],
  lent: Lent | undefined,
): Promise<readonly (Buffer | null)[]> {
  if (wanted.length === 0) return []
  const parser = batchParser(wanted.map(({ bytes }) => bytes))
  await gitStream(cwd, ['cat-file', '--batch'], parser.receive, {
    input: lines(wanted),
    ...(lent ? { env: lent.env } : {}),
  })
  return parser.finished()
}

/**
 * Reads `<oid> blob <size>\n<bytes>\n` from a stream and keeps of each object only as many bytes as asked for,
 * so that the beginnings of many large files do not fill the memory.
 */
function batchParser(keep: readonly number[]) {
  const contents: (Buffer | null)[] = []
  let header = ''
  let current = Buffer.alloc(0)
  let filled = 0
  let left = -1 // bytes of the current object, and the LF after it, still to come; -1: in a header
  const begin = (): void => {
    const size = Number(header.split(' ')[2])
    header = ''
    // `<oid> missing`: gone since its size was asked for.
    if (Number.isNaN(size)) return void contents.push(null)
    left = size + 1
    filled = 0
    current = Buffer.alloc(Math.min(size, keep[contents.length] ?? 0))
  }
  const readHeader = (chunk: Buffer, at: number): number => {
    const end = chunk.indexOf(10, at)
    header += chunk.toString('latin1', at, end < 0 ? chunk.length : end)
    if (end < 0) return chunk.length
    begin()
    return end + 1
  }
  const readBytes = (chunk: Buffer, at: number): number => {
    const length = Math.min(left, chunk.length - at)
    if (filled < current.length) filled += chunk.copy(current, filled, at, at + length)
    left -= length
    if (left > 0) return at + length
    contents.push(current)
    left = -1
    return at + length
  }
  const receive = (chunk: Buffer): undefined => {
    for (let at = 0; at < chunk.length; ) at = left < 0 ? readHeader(chunk, at) : readBytes(chunk, at)
  }
  return { receive, finished: (): readonly (Buffer | null)[] => contents }
}

/** What was read as content; `target` is told when it was read through a symbolic link. */
export function blobContent(blob: Blob, request: ReadRequest, target: string | null): Content {
  if (blob === 'missing') return { kind: 'unreadable', reason: notInClone(request.path) }
  if (blob.bytes === null) return { kind: 'too-large', size: blob.size, limit: request.limit }
  return contentOf(blob.bytes, blob.size, target, request.bytes)
}

const notInClone = (path: string): Text => ({
  fi: `Tiedoston ”${path}” sisältö ei ole tässä kloonissa (partial clone), eikä sitä haeta verkosta. Kloonaa koodivarasto ilman --filter-valintaa tai anna komento: git fetch --refetch --no-filter.`,
  sv: `Innehållet i filen ”${path}” finns inte i den här klonen (partial clone) och hämtas inte från nätet. Klona kodförrådet utan --filter eller ge kommandot: git fetch --refetch --no-filter.`,
  en: `The content of "${path}" is not in this clone (partial clone), and it is not fetched over the network. Clone the repository without --filter, or run: git fetch --refetch --no-filter.`,
})
