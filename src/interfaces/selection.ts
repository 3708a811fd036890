/** Picks things of one kind out of a description, whatever its format and version. */
import type { Bundle, Part, Selection } from '../description.ts'
import { asyncInterface } from './asyncapi.ts'
import { httpInterface } from './http.ts'
import type { HttpOperation } from './http-model.ts'
import { at, child, entries, get, idOf, isObject, members, textAt, topOf } from './parts.ts'

/** One thing of a description. */
export interface Selected {
  /** As users of the interface call it: `GET /lights/{id}`, `Light.colour`. */
  name: string
  part: Part
  /** Fields that are told of it beside what is written in it: the `security` that holds for an operation, its `note`. */
  given: Readonly<Record<string, unknown>>
}

/** Methods that change something on the server. */
export const unsafeMethods: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const isWord = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** All that an operation says in words, its headers about its end included. */
function noteOf({ part, deprecated, responses }: HttpOperation): string {
  const headers = responses.flatMap(({ headers: all }) =>
    all.filter(({ name }) => /^(?:sunset|deprecation)$/iu.test(name)).map(({ name }) => `${name} header`),
  )
  const docs = child(part, 'externalDocs')?.value
  const texts = [
    textAt(part.value, 'summary'),
    textAt(part.value, 'description'),
    deprecated?.note,
    textAt(docs, 'description'),
    textAt(docs, 'url'),
  ]
  return [...new Set([...texts, ...headers])].filter(isWord).join('\n')
}

const ofOperation = (operation: HttpOperation): Selected => ({
  name: operation.name,
  part: operation.part,
  given: { note: noteOf(operation), security: operation.securityPart?.value },
})

function asyncOperations(bundle: Bundle): readonly Selected[] {
  return asyncInterface(bundle).channels.flatMap(({ address, operations }) =>
    operations.map(({ direction, part }) => {
      const note = [textAt(part.value, 'summary'), textAt(part.value, 'description')].filter(isWord).join('\n')
      const name = `${direction === 'in' ? 'send to' : 'receive from'} ${address}`
      return { name, part, given: { note, security: get(part.value, 'security') } }
    }),
  )
}

const once = (all: readonly Selected[]): readonly Selected[] =>
  [...new Map(all.map((one) => [idOf(one.part), one] as const).reverse()).values()].reverse()

/** Under these names of a schema or description the keys are names that somebody gave, no words of the format. */
const named: ReadonlySet<string> = new Set(
  'properties patternProperties dependentSchemas $defs definitions schemas parameters responses requestBodies headers securitySchemes securityDefinitions links callbacks paths pathItems webhooks content channels messages operations replies servers variables examples'.split(
    ' ',
  ),
)
/** Under these names stand values of the users' own. */
const opaque: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const', 'payloadExample'])

interface Open {
  part: Part
  /** Are its keys names, or words of the format? */
  names: boolean
  /** What a schema in it is called: the last telling name on the way. */
  label: string
}

/** Names under which a schema is known: those of media types, codes and the like tell nothing. */
const telling: ReadonlySet<string> = new Set(
  'properties patternProperties $defs definitions schemas parameters requestBodies paths pathItems webhooks channels messages operations replies'.split(
    ' ',
  ),
)

const tells = ({ steps }: Part): boolean => telling.has(String(steps.at(-1)))

function inside(open: Open, found: Selected[]): readonly Open[] {
  const { part, names, label } = open
  if (Array.isArray(part.value))
    return part.value.map((_, index) => ({ part: child(part, index) as Part, names: false, label }))
  if (!isObject(part.value)) return []
  const properties = names ? null : child(part, 'properties')
  for (const [name, one] of members(properties))
    if (isObject(one.value)) found.push({ name: label === '' ? name : `${label}.${name}`, part: one, given: {} })
  return Object.keys(part.value)
    .filter((name) => names || !(opaque.has(name) || name.startsWith('x-')))
    .map((name) => {
      const below = child(part, name) as Part
      // `headers` of AsyncAPI is a schema, `headers` of OpenAPI a map of them.
      const isSchema = typeof get(below.value, 'type') === 'string'
      return { part: below, names: !names && named.has(name) && !isSchema, label: names && tells(part) ? name : label }
    })
}

/** The properties of all schemas in all files, each once, in the order of the files. */
function propertiesOf(bundle: Bundle): readonly Selected[] {
  const found: Selected[] = []
  const seen = new Set<unknown>()
  for (const file of bundle.files) {
    const open: Open[] = [{ part: topOf(file), names: false, label: '' }]
    while (open.length > 0) {
      const one = open.pop() as Open
      if (typeof one.part.value !== 'object' || one.part.value === null || seen.has(one.part.value)) continue
      seen.add(one.part.value)
      for (const below of [...inside(one, found)].reverse()) open.push(below)
    }
  }
  return once(found)
}

function serversOf(bundle: Bundle): readonly Selected[] {
  if (bundle.format === 'asyncapi')
    return asyncInterface(bundle).servers.map(({ url, part }) => ({ name: url, part, given: { url } }))
  return httpInterface(bundle).servers.map(({ url, description, written: part }) => ({
    name: url === '' ? '/' : url,
    part,
    given: { url, description },
  }))
}

function ofHttp(bundle: Bundle, selection: Selection): readonly Selected[] {
  const { operations } = httpInterface(bundle)
  if (selection === 'parameters')
    return once(
      operations.flatMap((operation) =>
        operation.parameters.map(({ name, part }) => ({ name: `${operation.name} ${name}`, part, given: {} })),
      ),
    )
  if (selection === 'responses')
    return once(
      operations.flatMap((operation) =>
        operation.responses.map(({ code, part }) => ({ name: `${operation.name} ${code}`, part, given: {} })),
      ),
    )
  return operations
    .filter(({ method }) => selection !== 'unsafe-operations' || unsafeMethods.has(method))
    .filter(({ deprecated }) => selection !== 'deprecated-operations' || deprecated !== null)
    .map(ofOperation)
}

/** The things of this kind that a description has, in its order; none where its format knows no such thing. */
export function selectFrom(bundle: Bundle, selection: Selection): readonly Selected[] {
  if (selection === 'properties') return propertiesOf(bundle)
  if (bundle.format === 'openapi') {
    if (selection === 'channels') return []
    return selection === 'servers' ? serversOf(bundle) : ofHttp(bundle, selection)
  }
  if (bundle.format !== 'asyncapi') return []
  if (selection === 'servers') return serversOf(bundle)
  if (selection === 'operations') return asyncOperations(bundle)
  if (selection === 'channels')
    return asyncInterface(bundle).channels.map(({ address, part }) => ({ name: address, part, given: {} }))
  return []
}

/** So many things does one path with asterisks lead to at most. */
const mostReached = 50_000

function stepInto({ name, part }: Selected, step: string, bundle: Bundle): readonly Selected[] {
  const from = bundle.followed(part)
  const under = (key: string, one: Part): Selected => ({
    name: name === '' ? key : `${name}.${key}`,
    part: one,
    given: {},
  })
  if (step === '*') return entries(from).map(([key, one]) => under(key, one))
  const one = child(from, step)
  return one === null ? [] : [under(step, one)]
}

/**
 * What stands at the end of a dotted path, from these things on; `*` is any one step, and references are followed. Of more
 * than 50,000 things at one step only the first are followed further.
 */
export function reachedFrom(from: readonly Selected[], path: string, bundle: Bundle): readonly Selected[] {
  let all = from
  for (const step of path.split('.')) {
    const next: Selected[] = []
    for (const one of all) {
      for (const below of stepInto(one, step, bundle)) next.push(below)
      if (next.length > mostReached) break
    }
    all = next
  }
  return all
}

/** A description as one thing. */
export const wholeOf = (bundle: Bundle): Selected => ({ name: '', part: topOf(bundle.entry), given: {} })

/** What a schema is put together of says what it is, too. */
const compositions = ['allOf', 'anyOf', 'oneOf'] as const

const valuesAt = (part: Part, steps: readonly string[], bundle: Bundle): readonly unknown[] => {
  const found = steps.reduce<Part | null>((from, step) => {
    if (from === null) return null
    return child(from, step) ?? at(bundle.followed(from), step)
  }, part)
  return found === null ? [] : [bundle.followed(found).value]
}

/**
 * The values that a thing has under a dotted name: what is given with it, what is written in it, what its reference leads
 * to, and, of a schema, what it is put together of says.
 */
export function fieldOf({ part, given }: Selected, name: string, bundle: Bundle): readonly unknown[] {
  if (Object.hasOwn(given, name)) return given[name] === undefined ? [] : [given[name]]
  const steps = name.split('.')
  const own = [part, bundle.followed(part)]
  const inner = own.flatMap((one) =>
    compositions.flatMap((key) => entries(child(one, key)).flatMap(([, member]) => [member, bundle.followed(member)])),
  )
  return [...own, ...inner].flatMap((one) => valuesAt(one, steps, bundle))
}
