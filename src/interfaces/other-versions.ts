/** Keys and values of another version of the format: what to write instead in this one. */
import type { Text } from '../model.ts'
import { code } from './fault-phrases.ts'
import type { SchemaMistake } from './schema-mistakes.ts'

/** Which versions a key belongs to, and what stands for it in others. */
interface Other {
  /** Of which versions (`openapi 3.1`) this is told. */
  here: RegExp
  /** The version that knows the key. */
  of: string
  /** What to write instead here; null: nothing. */
  instead: string | null
}

const first = /^openapi 3/u
const swagger = /^openapi 2/u
const to30 = /^openapi [23]\.0/u
const async3 = /^asyncapi 3/u
const async2 = /^asyncapi 2/u

const keys: Readonly<Record<string, readonly Other[]>> = {
  servers: [{ here: swagger, of: 'OpenAPI 3', instead: 'host' }],
  components: [{ here: swagger, of: 'OpenAPI 3', instead: 'definitions' }],
  requestBody: [{ here: swagger, of: 'OpenAPI 3', instead: 'in: body' }],
  content: [{ here: swagger, of: 'OpenAPI 3', instead: 'schema' }],
  schema: [{ here: swagger, of: 'OpenAPI 3', instead: 'type' }],
  callbacks: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  links: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  nullable: [{ here: swagger, of: 'OpenAPI 3.0', instead: 'x-nullable' }],
  oneOf: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  anyOf: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  not: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  writeOnly: [{ here: swagger, of: 'OpenAPI 3', instead: null }],
  host: [
    { here: first, of: 'OpenAPI 2.0', instead: 'servers' },
    { here: async2, of: 'AsyncAPI 3', instead: 'url' },
  ],
  basePath: [{ here: first, of: 'OpenAPI 2.0', instead: 'servers' }],
  schemes: [{ here: first, of: 'OpenAPI 2.0', instead: 'servers' }],
  consumes: [{ here: first, of: 'OpenAPI 2.0', instead: 'requestBody.content' }],
  produces: [{ here: first, of: 'OpenAPI 2.0', instead: 'responses.….content' }],
  definitions: [{ here: first, of: 'OpenAPI 2.0', instead: 'components.schemas' }],
  securityDefinitions: [{ here: first, of: 'OpenAPI 2.0', instead: 'components.securitySchemes' }],
  collectionFormat: [{ here: first, of: 'OpenAPI 2.0', instead: 'style' }],
  flow: [{ here: first, of: 'OpenAPI 2.0', instead: 'flows' }],
  webhooks: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  jsonSchemaDialect: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  pathItems: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  identifier: [{ here: to30, of: 'OpenAPI 3.1', instead: 'url' }],
  const: [{ here: to30, of: 'OpenAPI 3.1', instead: 'enum' }],
  examples: [{ here: to30, of: 'OpenAPI 3.1', instead: 'example' }],
  if: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  else: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  patternProperties: [{ here: to30, of: 'OpenAPI 3.1', instead: 'additionalProperties' }],
  propertyNames: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  prefixItems: [{ here: to30, of: 'OpenAPI 3.1', instead: 'items' }],
  contentEncoding: [{ here: to30, of: 'OpenAPI 3.1', instead: 'format' }],
  contentMediaType: [{ here: to30, of: 'OpenAPI 3.1', instead: null }],
  publish: [{ here: async3, of: 'AsyncAPI 2', instead: 'operations' }],
  subscribe: [{ here: async3, of: 'AsyncAPI 2', instead: 'operations' }],
  operations: [{ here: async2, of: 'AsyncAPI 3', instead: 'publish' }],
  address: [{ here: async2, of: 'AsyncAPI 3', instead: null }],
  messages: [{ here: async2, of: 'AsyncAPI 3', instead: 'message' }],
  url: [{ here: async3, of: 'AsyncAPI 2', instead: 'host' }],
}

/** Keys that are known in this version, but not where they stand here: another version does not explain them. */
const elsewhere = /(?:^|\b)(?:info|contact|licen[cs]e|externaldocs?|tag|xml)$/iu

/** What to do about a key that another version of the format knows; null when none does. */
export function otherVersion(key: string, definition: string, version: string): Text | null {
  if (elsewhere.test(definition) && key !== 'identifier') return null
  const found = Object.hasOwn(keys, key) ? keys[key]?.find(({ here }) => here.test(version)) : undefined
  if (found === undefined) return null
  const { of, instead } = found
  const write = instead === null ? null : code(instead)
  return {
    fi: `avain ${code(key)} on versiosta ${of}.${write ? ` Tässä versiossa sen paikalla on ${write}.` : ' Tässä versiossa sitä ei ole.'}`,
    sv: `nyckeln ${code(key)} hör till ${of}.${write ? ` I den här versionen motsvaras den av ${write}.` : ' Den finns inte i den här versionen.'}`,
    en: `the key ${code(key)} belongs to ${of}.${write ? ` In this version ${write} stands for it.` : ' This version does not have it.'}`,
  }
}

const nullInstead: Text = {
  fi: ' Tässä versiossa kirjoitetaan `type` ja `nullable: true`.',
  sv: ' I den här versionen skriver man `type` och `nullable: true`.',
  en: ' In this version write `type` and `nullable: true`.',
}
const boundInstead: Text = {
  fi: ' Tässä versiossa avaimen arvo on itse raja, luku.',
  sv: ' I den här versionen är nyckelns värde själva gränsen, ett tal.',
  en: ' In this version the value of the key is the bound itself, a number.',
}
const oldBoundInstead: Text = {
  fi: ' Tässä versiossa raja on avaimessa `minimum` tai `maximum`.',
  sv: ' I den här versionen står gränsen i `minimum` eller `maximum`.',
  en: ' In this version the bound stands in `minimum` or `maximum`.',
}
const requiredInstead: Text = {
  fi: ' Pakolliset ominaisuudet luetellaan niiden yläpuolella, `properties`-avaimen rinnalla: `required: [nimi]`.',
  sv: ' Obligatoriska egenskaper räknas upp en nivå högre, bredvid `properties`: `required: [namn]`.',
  en: ' Required properties are listed one level up, beside `properties`: `required: [name]`.',
}

/** A word more about a value of the wrong type that another version, or another place, would allow; null: nothing. */
export function otherForm(mistake: SchemaMistake & { what: 'type' | 'value' }, version: string): Text | null {
  const key = mistake.steps.at(-1)
  const { value } = mistake
  if (key === 'type' && to30.test(version) && (Array.isArray(value) ? value.includes('null') : value === 'null'))
    return version.endsWith('3.0') ? nullInstead : null
  if (key === 'exclusiveMinimum' || key === 'exclusiveMaximum') {
    if (typeof value === 'boolean') return boundInstead
    return typeof value === 'number' ? oldBoundInstead : null
  }
  return key === 'required' && typeof value === 'boolean' && mistake.what === 'type' ? requiredInstead : null
}
