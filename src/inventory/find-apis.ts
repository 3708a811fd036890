import type { ApiDescription, ApiReading, Artefact, LeftOut } from '../artefact.ts'
import { openBundle, type ReadTexts } from '../interfaces/bundle.ts'
import { get, isObject } from '../interfaces/parts.ts'
import { referenceOf, refsIn } from '../interfaces/references.ts'
import { validationOf } from '../interfaces/validation.ts'
import type { File, ReadRequest, Text } from '../model.ts'
import { apiLimit, readApi, unreadApi } from './api-description.ts'
import { ownershipOf, type ProductNames } from './api-ownership.ts'
import { type Recognised, recogniseApi, type Taken } from './api-recognise.ts'
import { type SetSources, textsOf } from './api-sets.ts'
import { absent } from './locate.ts'
import { once } from './once.ts'
import type { ParsedStore } from './parsed.ts'
import type { Reader } from './reader.ts'

/** Bytes of a file's beginning that tell whether it is an API description; in GraphQL the queries may stand anywhere. */
const headBytes = 4096
const graphqlHead = 300_000

/** A file that is an API description by its beginning. */
export interface FoundApi {
  path: string
  recognised: Recognised
}

/** What is read of a file that may be an API description: its beginning. */
export const headOf = (path: string): ReadRequest => ({
  path,
  limit: apiLimit,
  head: /\.(?:graphqls?|gql)$/iu.test(path) ? graphqlHead : headBytes,
})

/** The whole of a description. */
export const wholeOf = ({ path }: FoundApi): ReadRequest => ({ path, limit: apiLimit })

/** Which of the files are API descriptions. */
export async function findApis(reader: Reader, paths: readonly string[], taken: Taken): Promise<readonly FoundApi[]> {
  const heads = await reader.read(paths.map(headOf))
  return [...heads].flatMap(([path, content]) => {
    const recognised = content.kind === 'text' ? recogniseApi(path, content.text, taken) : null
    return recognised ? [{ path, recognised }] : []
  })
}

/** What descriptions are looked for in. */
export interface ApiSources {
  reader: Reader
  parsed: ParsedStore
  files: readonly File[]
  exists: (path: string) => boolean
}

async function readOne({ path, recognised }: FoundApi, { reader, parsed }: ApiSources): Promise<ApiReading> {
  const content = (await reader.read([{ path, limit: apiLimit }])).get(path)
  if (content?.kind !== 'text') return unreadApi(path, recognised)
  return parsed.apis(path, content.text, () => readApi(path, content.text, recognised))
}

const copyOf = (path: string, of: string): Text => ({
  fi: `${path}: sama kuvaus on tiedostossa ${of}.`,
  sv: `${path}: samma beskrivning finns i filen ${of}.`,
  en: `${path}: the same description stands in ${of}.`,
})
const partOf = (path: string, of: string): Text => ({
  fi: `${path}: osa kuvausta ${of}.`,
  sv: `${path}: en del av beskrivningen ${of}.`,
  en: `${path}: part of the description ${of}.`,
})

const depth = (path: string): number => path.split('/').length
/** The one nearest to the top counts, of two in one folder that in YAML. */
const byWeight = (a: ApiReading, b: ApiReading): number =>
  depth(a.path) - depth(b.path) || Number(a.path.endsWith('.json')) - Number(b.path.endsWith('.json'))

const hasOperations = ({ file }: ApiReading): boolean =>
  ['paths', 'channels', 'webhooks', 'operations'].some((name) => {
    const value = get(file?.value, name)
    return isObject(value) && Object.keys(value).length > 0
  })

/** Paths that a description refers to. */
const targetsOf = ({ file, path }: ApiReading): readonly string[] =>
  file === null
    ? []
    : refsIn(file.value).flatMap((ref) => {
        const reference = referenceOf(ref, path)
        return reference === 'outside' || reference.path === null ? [] : [reference.path]
      })

/** Descriptions that are copies of others, or parts of them, and why. */
function repeated(readings: readonly ApiReading[], files: readonly File[]): readonly LeftOut[] {
  const oids = new Map(files.map(({ path, oid }) => [path, oid]))
  const stem = (path: string) => path.replace(/\.[^./]+$/u, '')
  const isCopy = (one: ApiReading, of: ApiReading): boolean => {
    const [oid, other] = [oids.get(one.path), oids.get(of.path)]
    if (oid && oid === other) return true
    const isTwin = stem(one.path) === stem(of.path) && one.format === of.format
    return isTwin && one.title !== null && one.title === of.title && one.version === of.version
  }
  const users = new Map(readings.flatMap((one) => targetsOf(one).map((target) => [target, one.path] as const)))
  const kept: ApiReading[] = []
  const left: LeftOut[] = []
  for (const one of [...readings].sort(byWeight)) {
    const original = kept.find((other) => isCopy(one, other))
    const user = hasOperations(one) && one.format !== 'json-schema' ? undefined : users.get(one.path)
    if (original) left.push({ path: one.path, reason: copyOf(one.path, original.path) })
    else if (user !== undefined && user !== one.path) left.push({ path: one.path, reason: partOf(one.path, user) })
    else kept.push(one)
  }
  return left
}

/** Descriptions with all their files, and those that do not count. */
export interface Described {
  apis: readonly ApiDescription[]
  leftOut: readonly LeftOut[]
}

function textsReader({ reader }: ApiSources): ReadTexts {
  return async (paths) => {
    const contents = await reader.read(paths.map((path) => ({ path, limit: apiLimit })))
    return new Map([...contents].map(([path, content]) => [path, content.kind === 'text' ? content.text : null]))
  }
}

const nothing: ReadonlyMap<string, string> = new Map()

function complete(reading: ApiReading, doubt: Text | null, sources: ApiSources): ApiDescription {
  const { file, format, formatVersion, path } = reading
  const { reader, exists, files, parsed } = sources
  const set: SetSources = { reader, exists, paths: files.map((one) => one.path) }
  const bundle = once(async () =>
    file === null ? null : openBundle(file, { format, formatVersion }, textsReader(sources), parsed.files),
  )
  const texts = once(async () => {
    const content = (await reader.read([{ path, limit: apiLimit }])).get(path)
    return content?.kind === 'text' ? textsOf(reading, content.text, set) : nothing
  })
  const validation = once(async () => {
    if (reading.unread !== null) return { undetermined: reading.unread }
    const opened = await bundle()
    const read = opened ? nothing : await texts()
    return parsed.validated(opened?.files ?? null, read, () => validationOf({ format, bundle: opened, texts: read }))
  })
  return { ...reading, doubt, bundle, texts, validation }
}

/** Reads the descriptions, and tells the product's own from copies, parts and those of others. `named`: the owners name them. */
export async function describeApis(
  found: readonly FoundApi[],
  product: ProductNames | null,
  sources: ApiSources,
): Promise<Described> {
  const readings = await Promise.all(found.map((one) => readOne(one, sources)))
  const leftOut = [...repeated(readings, sources.files)]
  const left = new Set(leftOut.map(({ path }) => path))
  const apis: ApiDescription[] = []
  for (const reading of readings.filter(({ path }) => !left.has(path))) {
    const ownership = product === null ? null : ownershipOf(reading, product)
    if (ownership && 'other' in ownership) leftOut.push({ path: reading.path, reason: ownership.other })
    else apis.push(complete(reading, ownership?.doubt ?? null, sources))
  }
  return { apis, leftOut }
}

/** The artefact that a description is. */
export const apiArtefact = ({ path, recognised }: FoundApi): Artefact => ({
  ...absent('api-description'),
  status: 'present',
  path,
  line: recognised.line,
  substance: 'full',
  details: { format: recognised.format, version: recognised.formatVersion },
})
