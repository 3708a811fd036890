/** Files that belong together in formats of their own: schemas of GraphQL in several files, imports of Protocol Buffers. */
import { posix } from 'node:path'
import type { ApiReading } from '../artefact.ts'
import { apiLimit } from './api-description.ts'
import type { Reader } from './reader.ts'

/** So many files may a description have. */
const mostFiles = 200

/** What a set is looked for in. */
export interface SetSources {
  reader: Pick<Reader, 'read'>
  paths: readonly string[]
  exists: (path: string) => boolean
}

const graphqlFile = /\.(?:graphqls?|gql)$/iu
const definition = /^[ \t]*(?:type|input|enum|interface|union|scalar)[ \t]+(\w+)/gmu
const mention = /:[ \t]*\[{0,5}[ \t]*([A-Z]\w*)/gu
const builtin = new Set(['String', 'Int', 'Float', 'Boolean', 'ID'])

/** Does a schema name types that it does not define? */
function isPart(text: string): boolean {
  const defined = new Set([...text.matchAll(definition)].map(([, name]) => name))
  return [...text.matchAll(mention)].some(([, name]) => name !== undefined && !defined.has(name) && !builtin.has(name))
}

async function textsAt(paths: readonly string[], { reader }: SetSources): Promise<ReadonlyMap<string, string>> {
  const contents = await reader.read(paths.map((path) => ({ path, limit: apiLimit })))
  return new Map([...contents].flatMap(([path, content]) => (content.kind === 'text' ? [[path, content.text]] : [])))
}

/** The other schemas in the folder of one that does not stand alone, and below it. */
async function graphqlSet(path: string, text: string, sources: SetSources): Promise<ReadonlyMap<string, string>> {
  const alone = new Map([[path, text]])
  if (!isPart(text)) return alone
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const near = sources.paths.filter((one) => one !== path && one.startsWith(folder) && graphqlFile.test(one))
  const texts = await textsAt(near.slice(0, mostFiles), sources)
  const definers = [...texts].filter(([, other]) =>
    /^[ \t]*(?:extend[ \t]+)?(?:type|input|enum|interface|union|scalar|schema|directive)\b/mu.test(other),
  )
  return new Map([...alone, ...definers])
}

const importLine = /^[ \t]*import[ \t]+(?:public[ \t]+|weak[ \t]+)?"([^"\n]{1,300})"/gmu

/** An import is looked for from the folder of the file and each one above it. */
function importedFrom(path: string, target: string, exists: SetSources['exists']): string | null {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    const candidate = posix.normalize(posix.join(folder, target))
    if (!candidate.startsWith('../') && exists(candidate)) return candidate
    if (folder === '.' || folder === '/') return null
  }
}

async function protobufSet(path: string, text: string, sources: SetSources): Promise<ReadonlyMap<string, string>> {
  const found = new Map([[path, text]])
  for (let fresh: ReadonlyMap<string, string> = found; fresh.size > 0 && found.size < mostFiles; ) {
    const wanted = [...fresh].flatMap(([from, one]) =>
      [...one.matchAll(importLine)].flatMap(([, target]) => importedFrom(from, target ?? '', sources.exists) ?? []),
    )
    const missing = [...new Set(wanted)].filter((one) => !found.has(one)).slice(0, mostFiles - found.size)
    fresh = missing.length === 0 ? new Map() : await textsAt(missing, sources)
    for (const [one, other] of fresh) found.set(one, other)
  }
  return found
}

/** The texts of a description and of the files that it needs, the entry first. */
export function textsOf(
  { format, path }: ApiReading,
  text: string,
  sources: SetSources,
): Promise<ReadonlyMap<string, string>> {
  if (format === 'graphql') return graphqlSet(path, text, sources)
  return format === 'protobuf' ? protobufSet(path, text, sources) : Promise.resolve(new Map([[path, text]]))
}
