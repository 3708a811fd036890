/** What the keywords of one schema say, written into a draft. */
import type { Part } from '../description.ts'
import { deprecationNote } from '../interfaces/http-content.ts'
import { at, child, get, isObject, members } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { bounds, tighter } from './schema-bounds.ts'
import { common, type Types, typesIn } from './schema-types.ts'
import type { Draft } from './schema-view.ts'

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

/** `nullable` of OpenAPI 3.0, `x-nullable` of 2.0. */
const saysNullable = (value: unknown): boolean => get(value, 'nullable') === true || get(value, 'x-nullable') === true

/** A schema that speaks of properties is one of objects, and one that speaks of items one of arrays, though it may not say so. */
function impliedTypes(value: unknown): Types {
  const has = (...names: string[]): boolean => names.some((name) => get(value, name) !== undefined)
  if (has('properties', 'required') && !has('items'))
    return Array.isArray(get(value, 'required')) || has('properties') ? new Set(['object']) : null
  return has('items', 'prefixItems') ? new Set(['array']) : null
}

/** The entries of a list under a name, with their indexes. */
export function listed(part: Part, name: string): readonly (readonly [string, Part])[] {
  const list = child(part, name)
  if (list === null || !Array.isArray(list.value)) return []
  return list.value.map((_, index) => [String(index), child(list, index) as Part])
}

/** The entries of a list; of anything else itself. */
const listedIn = (part: Part): readonly Part[] =>
  Array.isArray(part.value) ? part.value.map((_, index) => child(part, index) as Part) : [part]

/** Only values that are listed fit, and of those only what was listed before. Null is written down apart. */
export function narrowEnum(draft: Draft, values: readonly unknown[], part: Part): void {
  const found = new Map(values.filter((value) => value !== null).map((value) => [canonical(value), value] as const))
  draft.listedNull &&= values.includes(null)
  // Nothing but null: that is a type.
  if (found.size === 0 && values.length > 0) {
    draft.types = common(draft.types, new Set(['null'] as const))
    draft.typePart ??= part
    return
  }
  const before = draft.enumeration?.values
  const both = before ? new Map([...before].filter(([key]) => found.has(key))) : found
  const places = new Map(listedIn(part).map((one) => [canonical(one.value), one] as const))
  draft.enumeration = { values: both, part, places }
}

/** Writes down what a schema says itself. */
export function own(part: Part, draft: Draft, knowsNullable: boolean, writtenOut: (part: Part) => string): void {
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
        value: `${draft.opaque.get(name)?.value ?? ''}${writtenOut(one)}`,
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
  if (get(value, 'deprecated') === true) draft.deprecated ??= { note: deprecationNote(part) }
}
