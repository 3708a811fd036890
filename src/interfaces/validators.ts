/** The validators that are made of the official schemas, one module for each version of a format, loaded when asked. */
import type { KeptErrors } from './kept-errors.ts'

/** An error of an ajv validator, as far as it is read here. */
export interface SchemaError {
  keyword: string
  /** JSON pointer from the top of what was validated. */
  instancePath: string
  /** `#/definitions/Operation/required`. */
  schemaPath: string
  params: Readonly<Record<string, unknown>>
  /** The key, when the key itself does not fit. */
  propertyName?: string
}

/** A standalone validator. Its errors are those of the last call. */
export interface Validate {
  (value: unknown): boolean
  errors?: KeptErrors | null
}

/**
 * Validators by kind of part (`document`, `schema`, `pathItem` …), and `keys`: by place in the schema, the keys that an object
 * may have, or that must not stand together.
 */
export type Validators = { readonly [kind: string]: Validate | undefined } & {
  readonly keys: Readonly<Record<string, readonly string[]>>
}

type Load = () => Promise<{ default: Validators }>

const modules: Readonly<Record<string, Load>> = {
  'openapi 2.0': () => import('../generated/interface-openapi-2.0.js'),
  'openapi 3.0': () => import('../generated/interface-openapi-3.0.js'),
  'openapi 3.1': () => import('../generated/interface-openapi-3.1.js'),
  'openapi 3.2': () => import('../generated/interface-openapi-3.2.js'),
  'asyncapi 2.0': () => import('../generated/interface-asyncapi-2.0.0.js'),
  'asyncapi 2.1': () => import('../generated/interface-asyncapi-2.1.0.js'),
  'asyncapi 2.2': () => import('../generated/interface-asyncapi-2.2.0.js'),
  'asyncapi 2.3': () => import('../generated/interface-asyncapi-2.3.0.js'),
  'asyncapi 2.4': () => import('../generated/interface-asyncapi-2.4.0.js'),
  'asyncapi 2.5': () => import('../generated/interface-asyncapi-2.5.0.js'),
  'asyncapi 2.6': () => import('../generated/interface-asyncapi-2.6.0.js'),
  'asyncapi 3.0': () => import('../generated/interface-asyncapi-3.0.0.js'),
  'asyncapi 3.1': () => import('../generated/interface-asyncapi-3.1.0.js'),
  'json-schema draft-04': () => import('../generated/interface-json-schema-04.js'),
  'json-schema draft-06': () => import('../generated/interface-json-schema-06.js'),
  'json-schema draft-07': () => import('../generated/interface-json-schema-07.js'),
  'json-schema 2019-09': () => import('../generated/interface-json-schema-2019-09.js'),
  'json-schema 2020-12': () => import('../generated/interface-json-schema-2020-12.js'),
}

/** Is there an official schema of this version of a format (`openapi`, `3.1`)? */
export const hasValidators = (format: string, version: string): boolean =>
  Object.hasOwn(modules, `${format} ${version}`)

/** The validators of a version; null where no schema of it is known. */
export async function validatorsOf(format: string, version: string): Promise<Validators | null> {
  if (!hasValidators(format, version)) return null
  return (await (modules[`${format} ${version}`] as Load)()).default
}
