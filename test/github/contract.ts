/** GitHub's own description of its API (`scripts/github-contract.mjs`): which operation a request is, and what it must look like. */
import { readFileSync } from 'node:fs'
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'

export type Schema = { readonly [keyword: string]: unknown }
export type Values = Record<string, unknown>

interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  /** It may contain `/`. */
  multi?: boolean
  schema: Schema
}

export interface Operation {
  id: string
  method: string
  path: string
  parameters: readonly Parameter[]
  requestBody?: { required: boolean; schema: Schema }
  responses: Readonly<Record<string, { schema?: Schema; example?: unknown }>>
}

interface Contract {
  from: string
  operations: Record<string, Omit<Operation, 'id'>>
  definitions: Record<string, Schema>
}

/** What is wrong with a value, in GitHub's words where it has some. */
export interface Violation {
  /** The key that is wrong; '' for the whole. */
  field: string
  message: string
}

const contract = JSON.parse(readFileSync(new URL('contract.json', import.meta.url), 'utf8')) as Contract
export const { definitions } = contract
const operations: readonly Operation[] = Object.entries(contract.operations).map(([id, one]) => ({ id, ...one }))

/** The operation of this name; an unknown name is a mistake of the test. */
export function operationOf(id: string): Operation {
  const operation = operations.find((one) => one.id === id)
  if (operation === undefined) throw new Error(`The contract has no operation ${id}`)
  return operation
}

const ajvOptions = { strict: false, allErrors: true, verbose: true, logger: false } as const
const ajv = new Ajv(ajvOptions)
/** Parameters are text, and have values when they are not given. */
const coercing = new Ajv({ ...ajvOptions, coerceTypes: true, useDefaults: true })
for (const one of [ajv, coercing]) formats.default(one)
ajv.addSchema({ $id: 'github', definitions })
const compiled = new Map<Schema, ValidateFunction>()

function validatorOf(schema: Schema, by: Ajv = ajv): ValidateFunction {
  const known = compiled.get(schema) ?? by.compile(schema)
  compiled.set(schema, known)
  return known
}

function wordsOf({ keyword, params, data, message = '' }: ErrorObject): string {
  if (keyword === 'maxLength')
    return `Only ${params.limit} characters are allowed; ${[...String(data)].length} were supplied.`
  if (keyword === 'maxItems')
    return `No more than ${params.limit} items are allowed; ${(data as unknown[]).length} were supplied.`
  return keyword === 'enum' ? `${message}: ${params.allowedValues.join(', ')}` : message
}

function violationsOf(validate: ValidateFunction, value: unknown): Violation[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => ({
    field: error.instancePath.slice(1).replaceAll('/', '.'),
    message: wordsOf(error),
  }))
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

function patternOf({ path, parameters }: Operation): RegExp {
  const parts = path.split(/\{(\w+)\}/u).map((part, index) => {
    if (index % 2 === 0) return escaped(part)
    return parameters.find(({ name }) => name === part)?.multi ? `(?<${part}>.*)` : `(?<${part}>[^/]+)`
  })
  // The root of a repository's files has no path, and clients leave out the last slash of an address.
  return new RegExp(`^${parts.join('').replace('/(?<path>.*)', '(?:/(?<path>.*))?')}$`, 'u')
}
const patterns = new Map(operations.map((operation) => [operation, patternOf(operation)]))

function decoded(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '')
  } catch {
    return text ?? ''
  }
}

/** The operation of a request, and the parameters of its path. */
export function operationFor(method: string, pathname: string): { operation: Operation; path: Values } | null {
  for (const [operation, pattern] of patterns) {
    const match = operation.method === method ? pattern.exec(pathname) : null
    if (match === null) continue
    const path = Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, text]) => [name, decoded(text)]))
    return { operation, path }
  }
  return null
}

const parameterSchemas = new Map<Operation, Schema>()

function parameterSchemaOf(operation: Operation): Schema {
  const known = parameterSchemas.get(operation)
  if (known !== undefined) return known
  const properties = Object.fromEntries(operation.parameters.map(({ name, schema }) => [name, schema]))
  const required = operation.parameters.filter((one) => one.required).map(({ name }) => name)
  const schema = { type: 'object', properties, required, additionalProperties: false }
  parameterSchemas.set(operation, schema)
  return schema
}

/** The parameters with their types and defaults, and what is wrong with them. */
export function readParameters(operation: Operation, given: Values): { values: Values; problems: string[] } {
  const values = { ...given }
  const undeclared = Object.keys(values).filter((key) => !operation.parameters.some(({ name }) => name === key))
  for (const key of undeclared) delete values[key]
  const violations = violationsOf(validatorOf(parameterSchemaOf(operation), coercing), values)
  const tooMany = Number(values.per_page) > 100 ? ['parameter per_page: at most 100'] : []
  const problems = [
    ...undeclared.map((key) => `undeclared parameter ${key}`),
    ...violations.map(({ field, message }) => `parameter ${field}: ${message}`),
    ...tooMany,
  ]
  return { values, problems }
}

/** What the contract says is wrong with the body of a request. */
export function bodyViolations({ requestBody }: Operation, body: unknown): Violation[] {
  if (requestBody === undefined) return []
  if (body === undefined) return requestBody.required ? [{ field: '', message: 'a body is required' }] : []
  return violationsOf(validatorOf(requestBody.schema), body)
}

/** The schema itself, where it is a reference. */
export function dereferenced(schema: Schema): Schema {
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('github#/definitions/', '') : null
  return name === null ? schema : dereferenced(definitions[name] as Schema)
}

/** Keys that GitHub would pass over in silence: a slip of the pen. */
export function undeclaredKeys(schema: Schema | undefined, value: unknown, at = ''): string[] {
  if (schema === undefined || typeof value !== 'object' || value === null) return []
  const { properties, items } = dereferenced(schema) as { properties?: Record<string, Schema>; items?: Schema }
  if (Array.isArray(value)) return [...new Set(value.flatMap((one) => undeclaredKeys(items, one, `${at}[]`)))]
  if (properties === undefined) return []
  return Object.entries(value).flatMap(([key, one]) =>
    key in properties ? undeclaredKeys(properties[key], one, `${at}.${key}`) : [`undeclared key ${at}.${key}`],
  )
}

/** Answers that every operation may give, described or not (GitHub's "Troubleshooting the REST API"). */
const general: readonly number[] = [401, 403, 404, 422, 429]

/** Where the description is wrong: the fork of a pull request was deleted (github/rest-api-description#161, #1811). */
const isKnown = ({ field, message }: Violation): boolean =>
  /(?:^|\.)head\.repo$/u.test(field) && message === 'must be object'

/** Whether an answer could be held against the contract, and what is wrong with it. */
export function checkAnswer(
  operation: Operation,
  status: number,
  body: unknown,
): { validated: boolean; problems: string[] } {
  const declared = operation.responses[String(status)]
  if (declared === undefined && !general.includes(status))
    return { validated: false, problems: [`${operation.id} has no answer ${status}`] }
  const schema = declared?.schema ?? (status >= 400 ? (definitions['basic-error'] as Schema) : undefined)
  if (schema === undefined)
    return { validated: true, problems: body === undefined ? [] : [`${operation.id} ${status} has no body`] }
  const violations = violationsOf(validatorOf(schema), body).filter((one) => !isKnown(one))
  return { validated: true, problems: violations.map(({ field, message }) => `answer ${field}: ${message}`) }
}
