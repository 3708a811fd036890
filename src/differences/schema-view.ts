/** What a schema says about values, whatever way it is written: references, `allOf` and single alternatives are written out. */
import type { Bundle, Part } from '../description.ts'
import { refOf } from '../interfaces/bundle.ts'
import { at, child, get, idOf, isObject, members } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { bounds, type Limit, tighter } from './schema-bounds.ts'
import { common, type Types, typeOfValue, typesIn } from './schema-types.ts'
import { foldable, isNullSchema } from './schema-unions.ts'

/** One or several schemas that hold together. */
export type Schemas = readonly Part[]

export interface Facet<T = unknown> {
  value: T
  /** The keyword. */
  part: Part
}

/** What a schema says. Maps are in the order of the files. */
export interface View {
  schemas: Schemas
  /** Nothing fits (`false`). */
  impossible: boolean
  types: Types
  typePart: Part | null
  /** May the value be null? */
  nullable: boolean
  /** Where that is said. */
  nullPart: Part | null
  enumeration: { values: ReadonlyMap<string, unknown>; part: Part; places: ReadonlyMap<string, Part> } | null
  /** Values of which `x-extensible-enum` says that there may be more. */
  extensible: Facet<readonly unknown[]> | null
  /** `format`, `pattern`, `multipleOf`, `uniqueItems`. */
  facets: ReadonlyMap<string, Facet>
  /** By side and kind: `minimum`, `maxLength` … */
  bounds: ReadonlyMap<string, Limit>
  properties: ReadonlyMap<string, Schemas>
  /** The keyword that holds the properties, where there is one. */
  propertiesPart: Part | null
  required: ReadonlyMap<string, Part>
  requiredPart: Part | null
  additional: { allowed: boolean; schemas: Schemas; part: Part | null }
  items: Schemas
  prefix: readonly Schemas[]
  /** Groups of alternatives (`oneOf`, `anyOf`) of which one fits. */
  unions: readonly { kind: 'oneOf' | 'anyOf'; part: Part; alternatives: readonly Part[] }[]
  discriminator: (Facet<string> & { mapping: Part | null }) | null
  default: Facet | null
  readOnly: boolean
  writeOnly: boolean
  deprecated: { note: string } | null
  /** What is not compared in detail, as one text each. */
  opaque: ReadonlyMap<string, Facet<string>>
}

type Draft = { -readonly [K in keyof View]: View[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : View[K] } & {
  forcedNull: boolean
}

const facetNames = ['format', 'pattern', 'multipleOf', 'uniqueItems'] as const
const opaqueNames = [
  'not',
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependentRequired',
  'dependencies',
  'contains',
  'minContains',
  'maxContains',
  'propertyNames',
  'unevaluatedItems',
  'contentMediaType',
  'contentEncoding',
  'contentSchema',
  'patternProperties',
  'xml',
] as const

/** So many schemas may lead from one to the next before the rest is left out: more than any description has. */
const deepest = 300

/** The schemas that have been read for a view. */
interface Seen {
  ids: Set<string>
  depth: number
}

const empty = (schemas: Schemas): Draft => ({
  schemas,
  impossible: false,
  types: null,
  typePart: null,
  nullable: false,
  nullPart: null,
  enumeration: null,
  extensible: null,
  facets: new Map(),
  bounds: new Map(),
  properties: new Map(),
  propertiesPart: null,
  required: new Map(),
  requiredPart: null,
  additional: { allowed: true, schemas: [], part: null },
  items: [],
  prefix: [],
  unions: [],
  discriminator: null,
  default: null,
  readOnly: false,
  writeOnly: false,
  deprecated: null,
  opaque: new Map(),
  forcedNull: false,
})

/** In OpenAPI before 3.1 and in older JSON Schema what stands beside a `$ref` does not count. */
const siblingsCount = ({ format, formatVersion }: Bundle): boolean =>
  format === 'openapi' ? /^3\.[1-9]/u.test(formatVersion ?? '') : format !== 'asyncapi'

/** `nullable` of OpenAPI 3.0, `x-nullable` of 2.0. */
const saysNullable = (value: unknown): boolean => get(value, 'nullable') === true || get(value, 'x-nullable') === true

/** A schema that speaks of properties is one of objects, and one that speaks of items one of arrays, though it may not say so. */
function impliedTypes(value: unknown): Types {
  const has = (...names: string[]): boolean => names.some((name) => get(value, name) !== undefined)
  if (has('properties', 'required') && !has('items'))
    return Array.isArray(get(value, 'required')) || has('properties') ? new Set(['object']) : null
  return has('items', 'prefixItems') ? new Set(['array']) : null
}

/** Reads schemas of one description. */
export interface Viewer {
  (schemas: Schemas): View
  /** What a schema that is nothing but a reference leads to; any other schema itself. */
  follow(part: Part): Part
}

/** A reader of one description; what was read once is remembered. */
export function viewer(bundle: Bundle): Viewer {
  const known = new Map<string, View>()
  const withSiblings = siblingsCount(bundle)
  // From 3.1 on the type says it, and the old word nothing.
  const knowsNullable = !(bundle.format === 'openapi' && withSiblings)

  const collect = (part: Part, draft: Draft, seen: Seen): void => {
    const id = idOf(part)
    // What was said once is said: a second time it adds nothing, and it may lead back here.
    if (seen.ids.has(id) || seen.depth > deepest) return
    seen.ids.add(id)
    const inside: Seen = { ids: seen.ids, depth: seen.depth + 1 }
    if (part.value === false) draft.impossible = true
    if (!isObject(part.value)) return
    const ref = refOf(part)
    if (ref !== null) {
      const target = bundle.resolve(ref, part.file)
      if (typeof target === 'string') draft.opaque.set('$ref', { value: ref, part })
      else collect(target, draft, inside)
      if (!withSiblings) return
    }
    for (const [, one] of listed(part, 'allOf')) collect(one, draft, inside)
    own(part, draft, knowsNullable)
    for (const name of ['oneOf', 'anyOf'] as const) union(part, name, draft, inside)
  }

  const union = (part: Part, name: 'oneOf' | 'anyOf', draft: Draft, seen: Seen): void => {
    const all = listed(part, name).map(([, one]) => one)
    if (all.length === 0) return
    const rest = all.filter((one) => !isNullSchema(bundle.followed(one).value))
    if (rest.length < all.length) draft.forcedNull = true
    const folded = foldable(rest.map((one) => bundle.followed(one)))
    if (folded?.types) draft.types = common(draft.types, folded.types)
    if (folded?.types) draft.typePart ??= child(part, name)
    if (folded?.values) narrowEnum(draft, folded.values, child(part, name) as Part)
    if (folded) return
    if (rest.length === 1) collect(rest[0] as Part, draft, seen)
    else if (rest.length > 1)
      draft.unions = [...draft.unions, { kind: name, part: child(part, name) as Part, alternatives: rest }]
  }

  const follow = (part: Part): Part => {
    const isMere = refOf(part) !== null && (!withSiblings || Object.keys(part.value as object).length === 1)
    if (!isMere) return part
    const target = bundle.followed(part)
    return target === part ? part : target
  }
  const view = (schemas: Schemas): View => {
    const key = schemas.map(idOf).join(' ')
    const made = known.get(key) ?? finished(schemas, collect)
    known.set(key, made)
    return made
  }
  return Object.assign(view, { follow })
}

function finished(schemas: Schemas, collect: (part: Part, draft: Draft, seen: Seen) => void): View {
  const draft = empty(schemas)
  const seen: Seen = { ids: new Set(), depth: 0 }
  for (const part of schemas) collect(part, draft, seen)
  const { forcedNull, ...view } = draft
  if (view.types === null && view.enumeration)
    view.types = new Set([...view.enumeration.values.values()].map(typeOfValue))
  const anything = view.types === null && view.unions.length === 0 && view.enumeration === null
  return { ...view, nullable: forcedNull || anything || (view.types?.has('null') ?? false) }
}

function listed(part: Part, name: string): readonly (readonly [string, Part])[] {
  const list = child(part, name)
  if (list === null || !Array.isArray(list.value)) return []
  return list.value.map((_, index) => [String(index), child(list, index) as Part])
}

/** The entries of a list; of anything else itself. */
const listedIn = (part: Part): readonly Part[] =>
  Array.isArray(part.value) ? part.value.map((_, index) => child(part, index) as Part) : [part]

function narrowEnum(draft: Draft, values: readonly unknown[], part: Part): void {
  const found = new Map(values.filter((value) => value !== null).map((value) => [canonical(value), value] as const))
  const before = draft.enumeration?.values
  const both = before ? new Map([...before].filter(([key]) => found.has(key))) : found
  const places = new Map(listedIn(part).map((one) => [canonical(one.value), one] as const))
  draft.enumeration = { values: both, part, places }
}

function own(part: Part, draft: Draft, knowsNullable: boolean): void {
  const { value } = part
  ownTypes(part, draft, knowsNullable)
  const list = get(value, 'const') === undefined ? get(value, 'enum') : [get(value, 'const')]
  if (Array.isArray(list)) narrowEnum(draft, list, (child(part, 'enum') ?? child(part, 'const')) as Part)
  const extensible = child(part, 'x-extensible-enum')
  if (extensible)
    draft.extensible ??= { value: Array.isArray(extensible.value) ? extensible.value : [], part: extensible }
  for (const name of facetNames) {
    const facet = child(part, name)
    if (facet && facet.value !== false && !draft.facets.has(name))
      draft.facets.set(name, { value: facet.value, part: facet })
  }
  if (get(value, 'type') === 'file') draft.facets.set('format', { value: 'binary', part })
  for (const [name, limit] of bounds(part)) {
    const before = draft.bounds.get(name)
    draft.bounds.set(name, before ? tighter(name, before, limit) : limit)
  }
  ownObject(part, draft)
  ownArray(part, draft)
  ownNotes(part, draft)
  for (const name of opaqueNames) {
    const one = child(part, name)
    if (one)
      draft.opaque.set(name, {
        value: `${draft.opaque.get(name)?.value ?? ''}${canonical(one.value, true)}`,
        part: one,
      })
  }
}

function ownTypes(part: Part, draft: Draft, knowsNullable: boolean): void {
  const { value } = part
  const said = typesIn(get(value, 'type'))
  const types = said ?? impliedTypes(value)
  const nullable = knowsNullable && saysNullable(value)
  const whole = nullable && types ? new Set([...types, 'null' as const]) : types
  draft.types = common(draft.types, whole)
  if (said) draft.typePart ??= child(part, 'type')
  // Said of a schema that only refers to others, it means that they may be null here.
  if (nullable && !said) draft.forcedNull = true
  if (nullable) draft.nullPart ??= child(part, 'nullable') ?? child(part, 'x-nullable')
}

function ownObject(part: Part, draft: Draft): void {
  const properties = child(part, 'properties')
  if (properties) draft.propertiesPart ??= properties
  for (const [name, one] of members(properties))
    draft.properties.set(name, [...(draft.properties.get(name) ?? []), one])
  if (Array.isArray(get(part.value, 'required'))) draft.requiredPart ??= child(part, 'required')
  for (const [, one] of listed(part, 'required')) if (typeof one.value === 'string') draft.required.set(one.value, one)
  const additional = child(part, 'additionalProperties') ?? child(part, 'unevaluatedProperties')
  if (additional?.value === false) draft.additional = { ...draft.additional, allowed: false, part: additional }
  else if (isObject(additional?.value))
    draft.additional = { ...draft.additional, schemas: [...draft.additional.schemas, additional], part: additional }
  const name = at(part, 'discriminator', 'propertyName') ?? child(part, 'discriminator')
  if (name && typeof name.value === 'string')
    draft.discriminator ??= { value: name.value, part: name, mapping: at(part, 'discriminator', 'mapping') }
}

function ownArray(part: Part, draft: Draft): void {
  const items = child(part, 'items')
  const prefix = listed(part, Array.isArray(items?.value) ? 'items' : 'prefixItems').map(([, one]) => [one])
  if (prefix.length > 0) draft.prefix = prefix
  if (items && !Array.isArray(items.value)) draft.items = [...draft.items, items]
}

function ownNotes(part: Part, draft: Draft): void {
  const { value } = part
  const fallback = child(part, 'default')
  if (fallback) draft.default ??= { value: fallback.value, part: fallback }
  if (get(value, 'readOnly') === true) draft.readOnly = true
  if (get(value, 'writeOnly') === true) draft.writeOnly = true
  if (get(value, 'deprecated') === true) draft.deprecated ??= { note: String(get(value, 'description') ?? '') }
}

/** Where a view stands: the first of its schemas. */
export const standing = ({ schemas }: View): Part | null => schemas[0] ?? null
