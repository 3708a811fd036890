import type { Text } from '../model.ts'
import type { Mistake } from './mistakes.ts'
import { nearest } from './nearest.ts'
import {
  emptyValue,
  neededKey,
  notAllowed,
  oneKeyNeeded,
  outOfRange,
  tooMuch,
  unfit,
  unknownKey,
  wrongForm,
  wrongType,
} from './schema-words.ts'
import type { Segment, YamlDocument } from './yaml.ts'

/** An error of an ajv validator, as far as it is read here. */
export interface SchemaError {
  keyword: string
  instancePath: string
  schemaPath: string
  params: Readonly<Record<string, unknown>>
  /** The key, when the key itself does not fit. */
  propertyName?: string
  schema?: unknown
  parentSchema?: Readonly<Record<string, unknown>>
  data?: unknown
}

/** A standalone validator; it fills defaults into the value. */
export interface Validate {
  (value: unknown): boolean
  errors?: readonly SchemaError[] | null
}

/** More errors than anybody reads. */
const most = 1000

/** Says that something else is wrong: the error that it means comes beside it. */
const structural = new Set(['if', 'propertyNames', 'anyOf'])

/** Segments of a JSON pointer; indices become numbers. */
export const segmentsOf = (pointer: string): Segment[] =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : part))

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
const keysOf = (value: unknown): readonly string[] => (value && typeof value === 'object' ? Object.keys(value) : [])
const isPlain = (value: unknown): boolean => value !== null && typeof value !== 'object' && value !== undefined

/** At one place the most telling error is enough: allowed values before a type, except that a list is no value. */
function rank(error: SchemaError): number {
  if (error.keyword === 'enum') return isPlain(error.data) ? 0 : 3
  if (error.keyword === 'type') return Array.isArray(error.params.type) ? 1 : 2
  return 4
}

/** Errors that several keywords give at one place are told once; each unknown or needed key is a place of its own. */
function telling(errors: readonly SchemaError[]): readonly SchemaError[] {
  const best = new Map<string, SchemaError>()
  for (const error of errors) {
    if (structural.has(error.keyword) || error.schemaPath.includes('/anyOf/')) continue
    const own = error.params.additionalProperty ?? error.params.missingProperty ?? error.propertyName
    const place = `${error.instancePath}\0${own === undefined ? '' : String(own)}`
    const other = best.get(place)
    if (other === undefined || rank(error) < rank(other)) best.set(place, error)
    if (best.size >= most) break
  }
  return [...best.values()]
}

/** Groups of required keys of which one is enough: the keys named by the branches of an `anyOf`. */
function alternatives(errors: readonly SchemaError[], anyOf: SchemaError): readonly string[] {
  const beside = errors.filter(
    (error) => error.instancePath === anyOf.instancePath && error.schemaPath.includes('/anyOf/'),
  )
  return beside.flatMap((error) => (error.keyword === 'required' ? [String(error.params.missingProperty)] : []))
}

/** The sentence for an error at a path. */
export function wordsOf(error: SchemaError, path: readonly Segment[]): Text {
  const { params, data } = error
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      const known = keysOf(error.parentSchema?.properties)
      return unknownKey(key, path, known, nearest(key, known))
    }
    case 'required':
      return neededKey(String(params.missingProperty), path)
    case 'enum': {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : []
      if (!isPlain(data)) return wrongType(data, path, [typeof allowed[0]])
      return notAllowed(data, path, allowed, nearest(String(data), allowed.map(String)))
    }
    case 'type':
      return wrongType(data, path, Array.isArray(params.type) ? strings(params.type) : [String(params.type)])
    case 'pattern': {
      const expected = error.parentSchema?.['x-expected'] as Text | undefined
      return expected ? wrongForm(error.propertyName ?? String(data), path, expected) : unfit(path)
    }
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return emptyValue(path, error.keyword === 'minLength' ? 'text' : 'group')
    case 'maxLength':
    case 'maxItems':
      return tooMuch(path, Number(params.limit), error.keyword === 'maxLength' ? 'characters' : 'items')
    case 'minimum':
    case 'maximum':
      return outOfRange(data, path, error.keyword === 'minimum' ? 'least' : 'most', Number(params.limit))
    default:
      return unfit(path)
  }
}

/**
 * The errors of a validator as mistakes with their places in the YAML document, in our own words. `base`: where in the
 * document the validated value stands.
 */
export function schemaMistakes(
  errors: readonly SchemaError[],
  document: YamlDocument,
  base: readonly Segment[] = [],
): readonly Mistake[] {
  const told = telling(errors).map((error) => {
    const path = [...base, ...segmentsOf(error.instancePath)]
    const key = error.params.additionalProperty ?? error.propertyName
    const own = key === undefined ? path : [...path, String(key)]
    const text = wordsOf(error, error.propertyName === undefined ? path : own)
    const byKey = key !== undefined || error.keyword === 'required'
    return { text, location: document.place(own, byKey ? 'key' : 'value') }
  })
  const choices = errors.filter((error) => error.keyword === 'anyOf').slice(0, most)
  return [
    ...told,
    ...choices.map((error) => {
      const path = [...base, ...segmentsOf(error.instancePath)]
      return { text: oneKeyNeeded(alternatives(errors, error), path), location: document.place(path, 'key') }
    }),
  ]
}
