/**
 * What api-smart-diff says of the cases of fixtures/interface-changes: a mark to measure ourselves by, no dependency.
 *
 *   node scripts/interface-compare.mjs FOLDER     a folder with node_modules/api-smart-diff (tried: 1.0.6)
 *
 * Prints `{case: verdict}` as JSON; how many are right, by format, goes to the error output. OpenAPI, AsyncAPI and JSON
 * Schema only: the library picks its rules by what the description says that it is. It has none for OpenAPI 2.0 and AsyncAPI
 * 3, which it takes for JSON Schemas.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

const cases = fileURLToPath(new URL('../fixtures/interface-changes/', import.meta.url))
const formats = ['openapi', 'asyncapi', 'json-schema']
/** The graver, the later. `failed`: the library threw. */
const ranked = ['none', 'compatible', 'unclear', 'breaking']
const verdicts = {
  annotation: 'none',
  deprecated: 'compatible',
  'non-breaking': 'compatible',
  unclassified: 'unclear',
  breaking: 'breaking',
}

const [from] = process.argv.slice(2)
if (from === undefined) {
  console.error('Give a folder with node_modules/api-smart-diff')
  process.exit(2)
}
const { apiDiff } = createRequire(join(resolve(from), 'from.js'))('api-smart-diff')

const foldersIn = (place) =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
const allCases = formats.flatMap((format) => foldersIn(join(cases, format)).map((name) => `${format}/${name}`))

function readSide(folder, side) {
  const name = readdirSync(folder).find((one) => one.startsWith(`${side}.`))
  return parse(readFileSync(join(folder, name), 'utf8'))
}

function verdictOf(name) {
  const folder = join(cases, name)
  try {
    const found = apiDiff(readSide(folder, 'before'), readSide(folder, 'after')).map(({ type }) => verdicts[type])
    return ranked.findLast((verdict) => found.includes(verdict)) ?? 'none'
  } catch {
    return 'failed'
  }
}

const expectedOf = (name) => parse(readFileSync(join(cases, name, 'case.yml'), 'utf8')).expected
const said = Object.fromEntries(allCases.map((name) => [name, verdictOf(name)]))

const count = (names, wanted) => names.filter(wanted).length
function summary(title, names) {
  const right = count(names, (name) => said[name] === expectedOf(name))
  const alarms = count(names, (name) => said[name] === 'breaking' && expectedOf(name) !== 'breaking')
  const missed = count(names, (name) => said[name] !== 'breaking' && expectedOf(name) === 'breaking')
  return `${title}: ${right} of ${names.length} right, breaking by mistake ${alarms}, breaking missed ${missed}`
}

process.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
for (const format of formats)
  console.error(
    summary(
      format,
      allCases.filter((name) => name.startsWith(`${format}/`)),
    ),
  )
console.error(summary('all', allCases))
