/** A description with the files that it refers to, inside the repository only. */
import type { ApiFormat, Bundle, ParsedFile, Part, Unresolved } from '../description.ts'
import { type Parsed, parseFile } from '../syntax/parse-file.ts'
import { get, textAt, topOf } from './parts.ts'
import { anchored, pointed, referenceOf, refsIn } from './references.ts'

/** Reads texts of files in one batch; null: too large, or no text. A path that does not exist has no entry. */
export type ReadTexts = (paths: readonly string[]) => Promise<ReadonlyMap<string, string | null>>

/** So many files may a description have, and so many rounds of reading. */
const mostFiles = 300
const mostRounds = 12

type Files = Map<string, ParsedFile | 'missing' | 'unread'>

/** Paths that the references of a file lead to. */
function targetsOf(file: ParsedFile): readonly string[] {
  return refsIn(file.value).flatMap((ref) => {
    const reference = referenceOf(ref, file.path)
    return reference === 'outside' || reference.path === null ? [] : [reference.path]
  })
}

/** Gives what was made of a text under this path before, or makes it now. */
export type Remember = (path: string, text: string, make: () => Promise<Parsed>) => Promise<Parsed>

async function parsed(
  path: string,
  text: string | null | undefined,
  remember: Remember,
): Promise<ParsedFile | 'missing' | 'unread'> {
  if (text === undefined) return 'missing'
  if (text === null) return 'unread'
  const result = await remember(path, text, () => parseFile(path, text))
  return 'file' in result ? result.file : 'unread'
}

async function filesFrom(entry: ParsedFile, read: ReadTexts, remember: Remember): Promise<Files> {
  const files: Files = new Map([[entry.path, entry]])
  let fresh: readonly ParsedFile[] = [entry]
  for (let round = 0; fresh.length > 0 && round < mostRounds; round += 1) {
    const wanted = [...new Set(fresh.flatMap(targetsOf))].filter((path) => !files.has(path))
    const allowed = wanted.slice(0, mostFiles - files.size)
    if (allowed.length === 0) break
    const texts = await read(allowed)
    const made = await Promise.all(
      allowed.map(async (path) => [path, await parsed(path, texts.get(path), remember)] as const),
    )
    for (const [path, file] of made) files.set(path, file)
    fresh = made.flatMap(([, file]) => (typeof file === 'string' ? [] : [file]))
  }
  return files
}

/** A schema whose `$id` is an address counts its references from there: files of that place are not looked for here. */
const hasForeignBase = (file: ParsedFile): boolean => /^https?:/iu.test(textAt(file.value, '$id') ?? '')

function lead(ref: string, from: ParsedFile, files: Files): Part | Unresolved {
  const reference = referenceOf(ref, from.path)
  if (reference === 'outside') return 'outside'
  const file = reference.path === null ? from : (files.get(reference.path) ?? 'unread')
  if (file === 'missing' && hasForeignBase(from)) return 'outside'
  if (typeof file === 'string') return file
  const top = topOf(file)
  const { pointer, anchor } = reference
  const found = pointer ? pointed(top, pointer) : anchored(top, anchor ?? '')
  return found ?? 'nothing'
}

/** The `$ref` of a part; null when it has none. */
export const refOf = ({ value }: Part): string | null => {
  const ref = get(value, '$ref')
  return typeof ref === 'string' ? ref : null
}

/** Opens a description: reads and parses the files that it refers to, round by round. */
export async function openBundle(
  entry: ParsedFile,
  { format, formatVersion }: { format: ApiFormat; formatVersion: string | null },
  read: ReadTexts,
  remember: Remember = (_path, _text, make) => make(),
): Promise<Bundle> {
  const files = await filesFrom(entry, read, remember)
  const known = new Map<ParsedFile, Map<string, Part | Unresolved>>()
  const resolve = (ref: string, from: ParsedFile): Part | Unresolved => {
    const here = known.get(from) ?? new Map<string, Part | Unresolved>()
    known.set(from, here)
    const found = here.get(ref) ?? followedFrom(ref, from)
    here.set(ref, found)
    return found
  }
  const followedFrom = (ref: string, from: ParsedFile): Part | Unresolved => {
    const seen = new Set<unknown>()
    let part = lead(ref, from, files)
    while (typeof part !== 'string') {
      const next = refOf(part)
      if (next === null) return part
      if (seen.has(part.value)) return 'loop'
      seen.add(part.value)
      // In a schema of OpenAPI 3.1 a reference may have more beside it: then it is more than its target.
      if (Object.keys(part.value as object).some((name) => name !== '$ref' && !annotations.has(name))) return part
      part = lead(next, part.file, files)
    }
    return part
  }
  const followed = (part: Part): Part => {
    const ref = refOf(part)
    const target = ref === null ? part : resolve(ref, part.file)
    return typeof target === 'string' ? part : target
  }
  return {
    format,
    formatVersion,
    entry,
    files: [...files.values()].filter((file) => typeof file !== 'string'),
    unread: [...files].flatMap(([path, file]) => (file === 'unread' ? [path] : [])),
    resolve,
    followed,
  }
}

/** What may stand beside a `$ref` and says nothing about values. */
const annotations: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'title',
  'deprecated',
  'example',
  'examples',
])
