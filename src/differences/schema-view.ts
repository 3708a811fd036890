/** What a schema says about values, as one view, and the draft that it is written into. */
import type { Part } from '../description.ts'
import type { Limit } from './schema-bounds.ts'
import type { Types } from './schema-types.ts'

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

/** A view that is being written. */
export type Draft = {
  -readonly [K in keyof View]: View[K] extends ReadonlyMap<infer A, infer B> ? Map<A, B> : View[K]
} & {
  /** It is said beside the types that the value may be null. */
  forcedNull: boolean
  /** Is null among the values that are listed? */
  listedNull: boolean
}

/** Nothing is said yet. */
export const empty = (schemas: Schemas): Draft => ({
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
  listedNull: true,
})

/** Where a view stands: the first of its schemas. */
export const standing = ({ schemas }: View): Part | null => schemas[0] ?? null

/** Does any value fit, as far as types, values and alternatives go? */
export const isAnything = ({ types, unions, enumeration, impossible }: View): boolean =>
  types === null && unions.length === 0 && enumeration === null && !impossible
