/** Types of JSON values as sets: `number` is whole numbers and fractions. */
export type TypeName = 'null' | 'boolean' | 'integer' | 'fraction' | 'string' | 'array' | 'object'
/** Null: any type. */
export type Types = ReadonlySet<TypeName> | null

const members: Readonly<Record<string, readonly TypeName[]>> = {
  null: ['null'],
  boolean: ['boolean'],
  integer: ['integer'],
  number: ['integer', 'fraction'],
  string: ['string'],
  array: ['array'],
  object: ['object'],
  // Swagger 2.0: a file that is sent or comes.
  file: ['string'],
}

/** What the keyword `type` allows; null where it says nothing that is known. */
export function typesIn(type: unknown): Types {
  const names = [type].flat().filter((one) => typeof one === 'string' && Object.hasOwn(members, one)) as string[]
  return names.length === 0 ? null : new Set(names.flatMap((name) => members[name] as readonly TypeName[]))
}

/** The type of a value of an enumeration. */
export function typeOfValue(value: unknown): TypeName {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'fraction'
  return typeof value === 'boolean' || typeof value === 'string' ? (typeof value as 'boolean') : 'object'
}

/** What both allow. */
export function common(a: Types, b: Types): Types {
  if (a === null || b === null) return a ?? b
  return new Set([...a].filter((name) => b.has(name)))
}

/** Without `null`, which is compared for itself. */
export const withoutNull = (types: Types): Types =>
  types === null ? null : new Set([...types].filter((name) => name !== 'null'))

/** Does `a` allow everything that `b` allows? */
export const covers = (a: Types, b: Types): boolean => a === null || (b !== null && [...b].every((name) => a.has(name)))

/** `number`, `integer or string`; `any` where everything is allowed. */
export function typesText(types: Types): string {
  if (types === null) return 'any'
  const names = types.has('fraction') ? [...types].filter((name) => name !== 'integer') : [...types]
  return names.map((name) => (name === 'fraction' ? 'number' : name)).join(' | ')
}
