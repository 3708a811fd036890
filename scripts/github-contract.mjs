/**
 * What GitHub's own OpenAPI description says of the operations that the tests play, as ajv takes it.
 *
 *   node scripts/github-contract.mjs [generated/api.github.com.deref.json of @octokit/openapi]
 *
 * Without a path the package is installed into a temporary folder: it is too large to be a dependency.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'
const target = new URL('../test/github/contract.json', import.meta.url)
const wanted = `
  actions/get-workflow-run apps/get-authenticated checks/create checks/get checks/list-annotations checks/list-for-ref
  checks/update git/create-blob git/create-commit git/create-ref git/create-tree git/get-blob git/get-commit git/get-ref
  git/get-tree git/update-ref issues/create-comment issues/delete-comment issues/list-comments issues/update-comment
  pulls/create-review pulls/get pulls/list pulls/list-files pulls/list-review-comments
  repos/check-private-vulnerability-reporting repos/codeowners-errors repos/compare-commits-with-basehead repos/get
  repos/get-branch repos/get-branch-rules repos/get-content repos/get-latest-release
  repos/list-pull-requests-associated-with-commit users/get-authenticated`
  .trim()
  .split(/\s+/u)
const methods = new Set(['get', 'post', 'patch', 'put', 'delete'])
/** Keywords of a schema that hold one schema, a list of schemas, and schemas by name. */
const single = new Set(['items', 'additionalProperties', 'not'])
const lists = new Set(['allOf', 'anyOf', 'oneOf'])
const named = new Set(['properties', 'patternProperties'])
/** Keywords of OpenAPI that ajv does not know, and words for readers. */
const dropped =
  /^(?:description|examples?|externalDocs|deprecated|discriminator|xml|readOnly|writeOnly|nullable|x-.*)$/u

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const mapValues = (object, change) => Object.fromEntries(Object.entries(object).map(([k, v]) => [k, change(v, k)]))

/** Calls `change` for the schemas directly below `schema`. */
function mapSchemas(schema, change) {
  return mapValues(schema, (value, key) => {
    if (single.has(key) && isObject(value)) return change(value, key)
    if (lists.has(key)) return value.map((one) => change(one, key))
    return named.has(key) ? mapValues(value, change) : value
  })
}

/** OpenAPI 3.0.3 says `nullable`; a schema has a type `null`. */
function withNull(schema) {
  const options = schema.enum === undefined || schema.enum.includes(null) ? {} : { enum: [...schema.enum, null] }
  if (typeof schema.type === 'string') return { ...schema, ...options, type: [schema.type, 'null'] }
  return Object.keys(schema).length === 0 ? {} : { anyOf: [{ type: 'null' }, schema] }
}

function converted(schema) {
  const kept = Object.fromEntries(Object.entries(schema).filter(([key]) => !dropped.test(key)))
  const result = mapSchemas(kept, converted)
  return schema.nullable === true ? withNull(result) : result
}

const parameter = ({ name, in: place, required, schema, 'x-multi-segment': multi }) => ({
  name,
  in: place,
  ...(required ? { required } : {}),
  ...(multi ? { multi } : {}),
  schema: converted(schema),
})

const jsonOf = (content) => content?.['application/json'] ?? content?.['application/scim+json']

function response({ content }) {
  const json = jsonOf(content)
  if (json === undefined) return {}
  const example = Object.values(json.examples ?? {})[0]?.value ?? json.example
  return { schema: converted(json.schema), ...(example === undefined ? {} : { example }) }
}

function operation(path, method, { parameters = [], requestBody, responses }) {
  const body = jsonOf(requestBody?.content)
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(parameter),
    ...(body ? { requestBody: { required: requestBody.required === true, schema: converted(body.schema) } } : {}),
    responses: mapValues(responses, response),
  }
}

/** Schemas that stand in several places become definitions, and the places refer to them. */
function sharing(operations) {
  const counts = new Map()
  const count = (schema) => {
    const text = JSON.stringify(schema)
    counts.set(text, (counts.get(text) ?? 0) + 1)
    if (counts.get(text) === 1) mapSchemas(schema, count)
    return schema
  }
  const definitions = {}
  const names = new Map()
  const nameFor = (schema, key) => {
    const stem = String(schema.title ?? key)
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
    const taken = new Set(names.values())
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? stem : `${stem}-${number}`
      if (!taken.has(name)) return name
    }
  }
  const refer = (schema, key) => {
    const text = JSON.stringify(schema)
    if (text.length < 120 || counts.get(text) === 1) return mapSchemas(schema, refer)
    if (!names.has(text)) {
      names.set(text, nameFor(schema, key))
      definitions[names.get(text)] = mapSchemas(schema, refer)
    }
    return { $ref: `github#/definitions/${names.get(text)}` }
  }
  const places = (each) =>
    mapValues(operations, (one) => ({
      ...one,
      ...(one.requestBody ? { requestBody: { ...one.requestBody, schema: each(one.requestBody.schema, 'body') } } : {}),
      responses: mapValues(one.responses, (found) =>
        found.schema ? { ...found, schema: each(found.schema, 'answer') } : found,
      ),
    }))
  places(count)
  return { operations: places(refer), definitions }
}

/** One operation and one definition a line: what changed shows in a diff. */
function lines(key, entries) {
  const rows = Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))
  return `"${key}": {\n${rows.map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n')}\n}`
}

function installed() {
  const folder = mkdtempSync(join(tmpdir(), 'github-contract-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  const quiet = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund']
  execFileSync('npm', ['install', ...quiet, `@octokit/openapi@${version}`], { cwd: folder, stdio: 'ignore' })
  const path = join(folder, 'node_modules/@octokit/openapi/generated/api.github.com.deref.json')
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

const given = process.argv[2]
const source = given === undefined ? installed() : { path: given, remove() {} }
const description = JSON.parse(readFileSync(source.path, 'utf8'))
source.remove()
const found = {}
for (const [path, item] of Object.entries(description.paths)) {
  for (const [method, one] of Object.entries(item)) {
    if (methods.has(method) && wanted.includes(one.operationId)) found[one.operationId] = operation(path, method, one)
  }
}
const missing = wanted.filter((id) => !(id in found))
if (missing.length > 0) throw new Error(`Not in the description: ${missing.join(', ')}`)
const { operations, definitions } = sharing(found)
const from = `@octokit/openapi@${description.info.version} api.github.com`
const text = `{\n"from": ${JSON.stringify(from)},\n${lines('operations', operations)},\n${lines('definitions', definitions)}\n}\n`
writeFileSync(target, text)
console.log(
  `${from}: ${wanted.length} operations, ${Object.keys(definitions).length} shared schemas, ${text.length} characters`,
)
