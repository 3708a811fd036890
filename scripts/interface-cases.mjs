/**
 * The cases of fixtures/interface-changes as Markdown tables, one a format.
 *
 *   node scripts/interface-cases.mjs            prints them
 *   node scripts/interface-cases.mjs --write    writes them into the README of the fixtures
 *   node scripts/interface-cases.mjs --check    fails where the README says something else
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../fixtures/interface-changes/', import.meta.url)
const readme = new URL('README.md', folder)
const formats = { openapi: 'OpenAPI', asyncapi: 'AsyncAPI', graphql: 'GraphQL', protobuf: 'Protocol Buffers' }
const titles = { ...formats, wsdl: 'WSDL', 'json-schema': 'JSON Schema' }
/** What stands below this line of the README is printed. */
const mark = '<!-- Printed by scripts/interface-cases.mjs -->\n'

const foldersIn = (place) =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const caseOf = (format, name) => ({
  name,
  ...parse(readFileSync(new URL(`${format}/${name}/case.yml`, folder), 'utf8')),
})
const cell = (text) => String(text).replaceAll('|', '\\|')
const row = ({ name, expected, disputed, why }) =>
  `| [${name}](${name}) | ${expected}${disputed ? ' (disputed)' : ''} | ${cell(why)} |`

function tableOf(format) {
  const rows = foldersIn(new URL(`${format}/`, folder)).map((name) => row(caseOf(format, name)))
  const linked = rows.map((line) => line.replace('](', `](${format}/`))
  const head = `## ${titles[format]}: ${rows.length} cases\n\n| Case | Expected | Why |\n|---|---|---|\n`
  return `${head}${linked.join('\n')}\n`
}

const printed = Object.keys(titles).map(tableOf).join('\n')
const written = readFileSync(readme, 'utf8')
const start = written.indexOf(mark) + mark.length
const wanted = `${written.slice(0, start)}\n${printed}`

if (process.argv.includes('--write')) writeFileSync(readme, wanted)
else if (!process.argv.includes('--check')) process.stdout.write(printed)
else if (wanted !== written) {
  console.error('fixtures/interface-changes/README.md is stale: node scripts/interface-cases.mjs --write')
  process.exitCode = 1
}
