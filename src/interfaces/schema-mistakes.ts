/** The errors of a validator, reduced to what is wrong: one mistake, once. */
import type { Steps } from '../description.ts'
import type { KeptErrors } from './kept-errors.ts'
import { nearestKey } from './nearest-key.ts'
import { get, isObject } from './parts.ts'
import type { SchemaError, Validate, Validators } from './validators.ts'

/** Something wrong in what was validated. `steps`: from its top; of an unknown key up to that key. */
export type SchemaMistake = { steps: Steps; definition: string } & (
  | { what: 'missing'; keys: readonly string[] }
  | { what: 'unknown'; key: string; known: readonly string[] }
  | { what: 'name'; key: string }
  | { what: 'type'; expected: readonly string[]; value: unknown }
  | { what: 'value'; allowed: readonly unknown[]; value: unknown }
  | { what: 'pattern'; pattern: string; value: unknown }
  | { what: 'together'; keys: readonly string[] }
  | { what: 'few' | 'many' | 'low' | 'high'; limit: number; value: unknown }
  | { what: 'twice'; value: unknown }
  | { what: 'unfit'; value: unknown }
)

type What = SchemaMistake['what']

/** The definition in which an error arose: `Operation`. */
const definitionOf = ({ schemaPath }: SchemaError): string => schemaPath.split('/')[2] ?? ''

/** Steps of a JSON pointer in a value: of lists they are numbers. */
export function stepsOf(pointer: string, value: unknown): Steps {
  const steps: (string | number)[] = []
  let at: unknown = value
  for (const segment of pointer.split('/').slice(1)) {
    const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = Array.isArray(at) ? Number(name) : name
    steps.push(step)
    at = Array.isArray(at) ? at[Number(name)] : get(at, name)
  }
  return steps
}

const valueAt = (value: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>((at, step) => (Array.isArray(at) ? at[Number(step)] : get(at, String(step))), value)

/** Alternatives that only ask for keys: their own errors say less than that one of the keys is needed. */
function choice(error: SchemaError, errors: readonly SchemaError[], value: unknown): SchemaMistake | null {
  const steps = stepsOf(error.instancePath, value)
  // A list or a text has no keys: that its type is wrong is told.
  if (!isObject(valueAt(value, steps))) return null
  const own = errors.filter(({ schemaPath }) => schemaPath.startsWith(`${error.schemaPath}/`))
  const keys = [...new Set(own.map(({ params }) => String(params.missingProperty)))]
  const definition = definitionOf(error)
  if (Array.isArray(error.params.passingSchemas))
    return { what: 'together', keys: alternatives(error), steps, definition }
  return { what: 'missing', keys, steps, definition }
}

/** Of the few choices in which two alternatives must not hold at once. */
const alternatives = ({ schemaPath }: SchemaError): readonly string[] =>
  /\/link\//iu.test(schemaPath) ? ['operationRef', 'operationId'] : ['schema', 'content']

const limits: Readonly<Record<string, What>> = {
  minItems: 'few',
  minProperties: 'few',
  minLength: 'few',
  maxItems: 'many',
  maxProperties: 'many',
  maxLength: 'many',
  minimum: 'low',
  exclusiveMinimum: 'low',
  maximum: 'high',
  exclusiveMaximum: 'high',
}

const above = (schemaPath: string): string => schemaPath.slice(0, schemaPath.lastIndexOf('/'))

function mistakeOf(error: SchemaError, value: unknown, keys: Validators['keys']): SchemaMistake | null {
  const { keyword, params, schemaPath } = error
  const steps = stepsOf(error.instancePath, value)
  const definition = definitionOf(error)
  const at = { steps, definition, value: valueAt(value, steps) }
  if (error.propertyName !== undefined)
    return { what: 'name', key: error.propertyName, steps: [...steps, error.propertyName], definition }
  if (Object.hasOwn(limits, keyword)) return { what: limits[keyword] as 'few', limit: Number(params.limit), ...at }
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
    case 'dependencies':
      // "The default response, or at least one code": one of them is enough.
      if (params.missingProperty === 'default' && definition === 'responses') return { what: 'few', limit: 1, ...at }
      return { what: 'missing', keys: [String(params.missingProperty)], steps, definition }
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const key = String(params.additionalProperty ?? params.unevaluatedProperty)
      return { what: 'unknown', key, known: keys[above(schemaPath)] ?? [], steps: [...steps, key], definition }
    }
    case 'type':
      return { what: 'type', expected: [params.type as string | string[]].flat(), ...at }
    case 'enum':
      return { what: 'value', allowed: params.allowedValues as unknown[], ...at }
    case 'const':
      return { what: 'value', allowed: [params.allowedValue], ...at }
    case 'pattern':
      return { what: 'pattern', pattern: String(params.pattern), ...at }
    case 'not':
      if (keys[schemaPath] && !isObject(at.value)) return null
      return keys[schemaPath]
        ? { what: 'together', keys: keys[schemaPath], steps, definition }
        : { what: 'unfit', ...at }
    case 'uniqueItems':
      return {
        what: 'twice',
        ...at,
        value: (at.value as unknown[])[Number(params.i)],
        steps: [...steps, Number(params.i)],
      }
    default:
      return { what: 'unfit', ...at }
  }
}

/** Says only that something else is wrong, which is told itself. */
const structural = new Set(['if', 'propertyNames', 'allOf'])

/**
 * A key that is known there, but not together with what stands beside it, as `allowReserved: false` of a path parameter: the
 * specifications say that it has no effect, and not that it must not stand there. ajv also takes keys for such where it has
 * given up the alternative that allows them.
 */
function isIdle(error: SchemaError, keys: Validators['keys']): boolean {
  if (error.keyword !== 'unevaluatedProperties') return false
  return (keys[above(error.schemaPath)] ?? []).includes(String(error.params.unevaluatedProperty))
}

/** At one place the most telling mistake is enough. */
const rank: Readonly<Record<What, number>> = {
  name: 0,
  unknown: 0,
  missing: 0,
  together: 1,
  type: 2,
  value: 3,
  pattern: 4,
  twice: 4,
  few: 5,
  many: 5,
  low: 5,
  high: 5,
  unfit: 6,
}

const identity = (mistake: SchemaMistake): string =>
  JSON.stringify([mistake.steps, mistake.what === 'missing' ? mistake.keys : '', mistake.what === 'together'])

/** A list or map is never one of the values that are allowed: its type is wrong. */
const weight = (mistake: SchemaMistake): number =>
  mistake.what === 'value' && isScalar(mistake.value) ? 1.5 : rank[mistake.what]
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null

function once(mistakes: readonly SchemaMistake[]): readonly SchemaMistake[] {
  const best = new Map<string, SchemaMistake>()
  for (const mistake of mistakes) {
    const key = identity(mistake)
    const other = best.get(key)
    if (other === undefined || weight(mistake) < weight(other)) best.set(key, mistake)
  }
  return [...best.values()]
}

const pointer = (steps: Steps): string => JSON.stringify(steps)

/** What is missing because a key is misspelled, or because the code of a response is: by object, the keys that were meant. */
function meantKeys(mistakes: readonly SchemaMistake[]): ReadonlyMap<string, ReadonlySet<string | null>> {
  const meant = new Map<string, Set<string | null>>()
  for (const mistake of mistakes) {
    if (mistake.what !== 'unknown') continue
    const at = pointer(mistake.steps.slice(0, -1))
    const keys = meant.get(at) ?? new Set()
    meant.set(at, keys.add(nearestKey(mistake.key, mistake.known)))
    // OpenAPI 2.0 describes parameters without a schema.
    if (mistake.key === 'schema') keys.add('type')
  }
  return meant
}

/** Without what is wrong only because a key is: that is told at the key. */
function withoutConsequences(mistakes: readonly SchemaMistake[]): readonly SchemaMistake[] {
  const meant = meantKeys(mistakes)
  return mistakes.filter((mistake) => {
    const keys = meant.get(pointer(mistake.steps))
    if (keys === undefined) return true
    return mistake.what === 'missing' ? !mistake.keys.some((key) => keys.has(key)) : mistake.what !== 'few'
  })
}

/** What is wrong with a value, by a validator. `more`: errors beyond those that were kept. */
export function schemaMistakes(
  validate: Validate,
  value: unknown,
  keys: Validators['keys'],
  ignored: (error: SchemaError) => boolean,
): { mistakes: readonly SchemaMistake[]; more: number } {
  if (validate(value)) return { mistakes: [], more: 0 }
  const all = validate.errors as KeptErrors
  const errors = (all.list as SchemaError[]).filter((error) => !ignored(error))
  validate.errors = null
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf')
  const within = ({ schemaPath }: SchemaError): boolean =>
    /\/(?:oneOf|anyOf)\/\d+\//u.test(schemaPath) && choices.some((one) => schemaPath.startsWith(`${one.schemaPath}/`))
  const mistakes = errors.flatMap((error) => {
    if (structural.has(error.keyword) || isIdle(error, keys) || within(error)) return []
    const isChoice = error.keyword === 'oneOf' || error.keyword === 'anyOf'
    const found = isChoice ? choice(error, errors, value) : mistakeOf(error, value, keys)
    return found === null ? [] : [found]
  })
  return { mistakes: withoutConsequences(once(mistakes)), more: all.length - all.list.length }
}
