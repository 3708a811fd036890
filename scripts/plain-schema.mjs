// Makes of official JSON Schemas, whatever their draft, plain ones: one flat list of definitions without annotations.

export const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', 'dependencies'])
export const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems'])
export const singles = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'additionalItems',
  'not',
  'if',
  'then',
  'else',
  'propertyNames',
  'contains',
])
const plain = new Set([
  'type',
  'enum',
  'const',
  'required',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
])

export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
export const mapped = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))

/** `if` a condition holds, what `then` must hold; otherwise, where given, the other. */
export const implied = (condition, then, otherwise) =>
  Object.fromEntries([['if', condition], ['then', then], ...(otherwise === undefined ? [] : [['else', otherwise]])])

/** An object with `$ref`, and what it must be then. */
export const named = { type: 'object', required: ['$ref'] }
export const reference = { properties: { $ref: { type: 'string' } } }

/** The value that a JSON pointer leads to. */
function pointed(document, pointer) {
  const steps = decodeURIComponent(pointer).split('/').slice(1)
  return steps.reduce((value, step) => value?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}

/** A copy of every schema inside a schema, made by `change`; what says nothing about validity is left out. */
export function inside(schema, change) {
  if (Array.isArray(schema)) return schema.map(change)
  const copy = {}
  for (const [key, value] of Object.entries(schema)) {
    if (maps.has(key)) copy[key] = mapped(value, (inner) => (isStrings(inner) ? inner : change(inner)))
    else if (lists.has(key)) copy[key] = value.map(change)
    else if (singles.has(key)) copy[key] = Array.isArray(value) ? value.map(change) : change(value)
    else if (plain.has(key)) copy[key] = value
  }
  return copy
}
const isStrings = (value) => Array.isArray(value) && value.every((one) => typeof one === 'string')

/**
 * All that `roots` (name → reference) lead to, as `{ [name]: schema }` whose references are `#/definitions/<name>`.
 * `documents`: by address, the main one under ''. `replace(pointer)`: a schema that stands in for an official one.
 */
export function flatten(documents, roots, replace = () => undefined) {
  const definitions = {}
  const names = new Map()
  const nameOf = (reference, wanted) => {
    const known = names.get(reference)
    if (known) return known
    const [address, pointer = ''] = reference.split('#')
    const base = wanted ?? pointer.split('/').at(-1) ?? 'root'
    let name = (address === '' ? base : `${address}.${base}`).replace(/[^\w-]/gu, '_')
    while (name in definitions) name += '_'
    names.set(reference, name)
    definitions[name] = true
    const schema = replace(reference) ?? pointed(documents[address], pointer)
    if (schema === undefined) throw new Error(`${reference} leads nowhere`)
    definitions[name] = copied(schema, address)
    return name
  }
  const copied = (schema, address) => {
    if (typeof schema === 'boolean') return schema
    const copy = inside(schema, (inner) => copied(inner, address))
    const reference = schema.$ref ?? schema.$dynamicRef ?? schema.$recursiveRef
    if (typeof reference === 'string') copy.$ref = `#/definitions/${nameOf(absolute(reference, address))}`
    return oldBounds(copy)
  }
  const absolute = (reference, address) => {
    const [file, pointer = ''] = reference.split('#')
    const whole = pointer === 'meta' ? '' : pointer
    return `${file === '' || file.startsWith('meta/') ? address : file}#${whole}`
  }
  for (const [name, reference] of Object.entries(roots)) nameOf(reference, name)
  return definitions
}

/** Draft 4 wrote `minimum: 0, exclusiveMinimum: true`. Large lists are not compared each with each: that is quadratic. */
function oldBounds(schema) {
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ]) {
    if (typeof schema[exclusive] !== 'boolean') continue
    if (schema[exclusive]) {
      schema[exclusive] = schema[bound]
      delete schema[bound]
    } else delete schema[exclusive]
  }
  if (schema.uniqueItems && schema.items?.type !== 'string') delete schema.uniqueItems
  return schema
}
