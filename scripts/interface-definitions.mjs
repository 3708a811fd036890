// The official JSON Schemas of OpenAPI, AsyncAPI and JSON Schema as flat lists of definitions, with what is read otherwise.
import { createRequire } from 'node:module'
import { flatten, implied, named, reference } from './plain-schema.mjs'

const load = createRequire(import.meta.url)
const openapi = (version) => load(`@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`)
const asyncapi = (version) => load(`@asyncapi/specs/schemas/${version}-without-$id.json`)

const asyncVersions = ['2.0.0', '2.1.0', '2.2.0', '2.3.0', '2.4.0', '2.5.0', '2.6.0', '3.0.0', '3.1.0']
const draft4 = 'http://json-schema.org/draft-04/schema'

/** In older drafts an object with `$ref` is nothing but a reference. */
const orReference = (schema) => ({
  ...(schema.type ? { type: schema.type } : {}),
  ...implied(named, reference, schema),
})

/** A metaschema that is split into vocabularies, as one schema. */
function whole(year) {
  const parts =
    year === '2020-12'
      ? ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content']
      : ['core', 'applicator', 'validation', 'meta-data', 'format', 'content']
  const documents = parts.map((part) => load(`ajv/dist/refs/json-schema-${year}/meta/${part}.json`))
  const own = load(`ajv/dist/refs/json-schema-${year}/schema.json`)
  return {
    type: ['object', 'boolean'],
    properties: Object.assign({}, own.properties, ...documents.map(({ properties }) => properties)),
    $defs: Object.assign({}, ...documents.map(({ $defs }) => $defs)),
  }
}

/** Schemas of OpenAPI 3.1 and 3.2 are of JSON Schema 2020-12, unless they say that they are of something else. */
function openapiDialect() {
  const { $defs, type, properties } = whole('2020-12')
  const added = {
    discriminator: { type: 'object', properties: { propertyName: { type: 'string' }, mapping: { type: 'object' } } },
    xml: { type: 'object' },
    externalDocs: { type: 'object', properties: { url: { type: 'string' } }, required: ['url'] },
  }
  const own = { properties: { ...properties, ...added } }
  return { $defs, type, if: { type: 'object', required: ['$schema'] }, else: own }
}

function openapi3Later(version) {
  const main = openapi(version)
  return flatten({ '': main, dialect: openapiDialect() }, rootsOf(main, '$defs'), (reference) =>
    reference === '#/$defs/schema' ? { $ref: 'dialect#' } : undefined,
  )
}

const rootsOf = (main, key) => ({
  document: '#',
  ...Object.fromEntries(Object.keys(main[key]).map((name) => [name, `#/${key}/${name}`])),
})

function openapi2() {
  const main = openapi('2.0')
  const schema = main.definitions.schema
  return flatten(
    { '': main, [draft4]: load('ajv-draft-04/dist/refs/json-schema-draft-04.json') },
    rootsOf(main, 'definitions'),
    (reference) => (reference === '#/definitions/schema' ? orReference(schema) : undefined),
  )
}

function openapi3First() {
  const main = openapi('3.0')
  return flatten({ '': main }, rootsOf(main, 'definitions'), (reference) => {
    // The specification only says that exactly one of the two stands there.
    if (reference === '#/definitions/SchemaXORContent')
      return { oneOf: [{ required: ['schema'] }, { required: ['content'] }] }
    // `bearerFormat` of another scheme than Bearer is a hint that nobody needs, not a mistake.
    if (reference === '#/definitions/HTTPSecurityScheme') {
      const { oneOf, ...rest } = main.definitions.HTTPSecurityScheme
      return rest
    }
    return undefined
  })
}

function asyncapiOf(version) {
  const main = asyncapi(version)
  const { definitions } = main
  const drafted = definitions['json-schema-draft-07-schema']
  const replaced = {
    '#/definitions/json-schema-draft-07-schema': orReference(drafted),
    // Avro has rules of its own, which say nothing about the description.
    '#/definitions/avroSchema_v1': true,
    '#/definitions/schema': mergedSchema(definitions),
  }
  return flatten({ '': main }, rootsOf(main, 'definitions'), (reference) => replaced[reference])
}

/** AsyncAPI's schema is draft 7 and more: as one schema it reads each place once, not once for each level above it. */
function mergedSchema(definitions) {
  const [, own] = definitions.schema.allOf ?? []
  const drafted = definitions['json-schema-draft-07-schema']
  if (!own || !drafted) return undefined
  return orReference({ ...drafted, ...own, properties: { ...drafted.properties, ...own.properties } })
}

function jsonSchemaOf(draft) {
  if (draft.length > 2) return flatten({ '': whole(draft) }, { document: '#' })
  const refs = draft === '04' ? 'ajv-draft-04/dist/refs' : 'ajv/dist/refs'
  const main = draft === '07' ? draft7() : load(`${refs}/json-schema-draft-${draft}.json`)
  return flatten({ '': main }, { document: '#' }, (reference) => (reference === '#' ? orReference(main) : undefined))
}
const draft7 = () => load('ajv/dist/refs/json-schema-draft-07.json')

/** The versions of each format, and what makes the definitions of each. */
export const formats = {
  'openapi-2.0': openapi2,
  'openapi-3.0': openapi3First,
  'openapi-3.1': () => openapi3Later('3.1'),
  'openapi-3.2': () => openapi3Later('3.2'),
  ...Object.fromEntries(asyncVersions.map((version) => [`asyncapi-${version}`, () => asyncapiOf(version)])),
  ...Object.fromEntries(
    ['04', '06', '07', '2019-09', '2020-12'].map((draft) => [`json-schema-${draft}`, () => jsonSchemaOf(draft)]),
  ),
}
