/** Bodies of answers: GitHub's example, with what the state says, and what the example lacks though the schema asks for it. */
import { dereferenced, type Operation, type Schema, type Values } from './contract.ts'

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const list = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value : [])
const isNull = ({ type }: Schema): boolean => type === 'null'

/** Whether what is given could be an instance, as far as types and the choices of its keys tell. */
function fits(schema: Schema, given: unknown): boolean {
  const { type, properties = {} } = schema as { type?: unknown; properties?: Record<string, Schema> }
  const types = [type].flat()
  if (Array.isArray(given)) return types.includes('array')
  if (!isObject(given)) return given === undefined ? !isNull(schema) : !types.includes('object')
  return Object.entries(given).every(([key, value]) => {
    const choices = properties[key] === undefined ? undefined : dereferenced(properties[key]).enum
    return !Array.isArray(choices) || value === undefined || choices.includes(value)
  })
}

function merged(parts: readonly Schema[]): Schema {
  const properties = Object.assign({}, ...parts.map((part) => part.properties))
  const required = parts.flatMap((part) => (part.required as string[] | undefined) ?? [])
  return { ...Object.assign({}, ...parts), properties, required }
}

/** The one schema that what is given is an instance of. */
function shapeOf(schema: Schema, given: unknown): Schema {
  const { allOf, anyOf, oneOf, ...own } = dereferenced(schema)
  if (allOf !== undefined) return merged([own, ...list(allOf).map((part) => shapeOf(part, given))])
  const choices = [...list(anyOf), ...list(oneOf)].map((one) => shapeOf(one, given))
  if (choices.length === 0) return own
  const suited = choices.find((one) => fits(one, given)) ?? choices.find((one) => !isNull(one)) ?? own
  return own.properties === undefined ? suited : merged([own, suited])
}

const ofFormat: Readonly<Record<string, string>> = {
  uri: 'https://example.org/',
  'date-time': '2026-01-01T00:00:00Z',
  email: 'somebody@example.org',
}

/** The least that the schema takes. */
function least(schema: Schema): unknown {
  const types = [schema.type].flat()
  if (types.includes('null')) return null
  if (Array.isArray(schema.enum)) return schema.enum[0]
  if (types.includes('object') || schema.properties !== undefined) return filled(schema, {}, {})
  if (types.includes('array')) return []
  if (types.includes('boolean')) return false
  return types.includes('string') ? (ofFormat[String(schema.format)] ?? '') : 0
}

function filledObject(schema: Schema, example: Values, given: Values): Values {
  const { properties = {}, required = [] } = schema as { properties?: Record<string, Schema>; required?: string[] }
  const keys = new Set([...Object.keys(example), ...Object.keys(given), ...required])
  const result: Values = {}
  for (const key of keys) {
    const left = key in given && given[key] === undefined && !required.includes(key)
    if (!left) result[key] = filled(properties[key] ?? {}, example[key], given[key])
  }
  return result
}

function filled(schema: Schema, example: unknown, given: unknown): unknown {
  const value = given === undefined ? example : given
  const shape = shapeOf(schema, value)
  if (value === undefined) return least(shape)
  if (Array.isArray(value)) {
    const model = Array.isArray(example) ? example[0] : undefined
    return value.map((one) => filled((shape.items as Schema | undefined) ?? {}, given ? model : one, one))
  }
  return isObject(value) ? filledObject(shape, isObject(example) ? example : {}, isObject(given) ? given : {}) : value
}

/**
 * The body of an answer. `given` stands over the example, key by key; each item of a list over the first item of the
 * example; a key that is given as `undefined` is left out. `bare`: nothing is taken from the example.
 */
export function bodyOf({ responses, id }: Operation, status: number, given: unknown, bare = false): unknown {
  const described = responses[String(status)]
  if (described?.schema === undefined) throw new Error(`${id} has no body for ${status}`)
  return filled(described.schema, bare ? undefined : described.example, given)
}
