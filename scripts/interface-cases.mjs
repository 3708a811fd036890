/**
 * The cases of fixtures/interface-changes as Markdown tables, one a format: what is expected, what kuntalint says, and what
 * api-smart-diff 1.0.6 says (fixtures/interface-changes/api-smart-diff.json, written by scripts/interface-compare.mjs).
 *
 *   node scripts/interface-cases.mjs            prints them
 *   node scripts/interface-cases.mjs --write    writes them into the README of the fixtures
 *   node scripts/interface-cases.mjs --check    fails where the README says something else
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { importSource } from './source.mjs'

const folder = new URL('../fixtures/interface-changes/', import.meta.url)
const readme = new URL('README.md', folder)
const formats = { openapi: 'OpenAPI', asyncapi: 'AsyncAPI', graphql: 'GraphQL', protobuf: 'Protocol Buffers' }
const titles = { ...formats, wsdl: 'WSDL', 'json-schema': 'JSON Schema' }
/** What stands below this line of the README is printed. */
const mark = '<!-- Printed by scripts/interface-cases.mjs -->\n'
const others = JSON.parse(readFileSync(new URL('api-smart-diff.json', folder), 'utf8'))
/** The graver, the later. */
const ranked = ['none', 'compatible', 'unclear', 'breaking']

const foldersIn = (place) =>
  readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

const { verdictOfFiles } = await importSource('test/differences/files.ts')

const caseOf = async (format, name) => {
  const place = new URL(`${format}/${name}/`, folder)
  const ours = await verdictOfFiles(format, fileURLToPath(place))
  return {
    format,
    name,
    ours,
    other: others[`${format}/${name}`] ?? '–',
    ...parse(readFileSync(new URL('case.yml', place), 'utf8')),
  }
}
const cell = (text) => String(text).replaceAll('|', '\\|')
const row = ({ format, name, expected, ours, other, why }) =>
  `| [${name}](${format}/${name}) | ${expected} | ${ours} | ${other} | ${cell(why)} |`

const right = (cases, of) => cases.filter((one) => one[of] === one.expected).length

function tableOf(format, cases) {
  const head = '| Case | Expected | kuntalint | api-smart-diff | Why |\n|---|---|---|---|---|\n'
  return `## ${titles[format]}: ${cases.length} cases\n\n${head}${cases.map(row).join('\n')}\n`
}

function summaryOf(all) {
  const lines = Object.keys(titles).map((format) => {
    const cases = all.filter((one) => one.format === format)
    const known = cases.filter(({ other }) => other !== '–')
    const theirs = known.length === 0 ? '–' : `${right(known, 'other')} of ${known.length}`
    return `| ${titles[format]} | ${cases.length} | ${right(cases, 'ours')} | ${theirs} |`
  })
  const worst = ranked.at(-1)
  const alarms = (of) => all.filter((one) => one[of] === worst && one.expected !== worst).length
  const missed = (of) => all.filter((one) => one.expected === worst && one[of] !== worst && one[of] !== '–').length
  return [
    '| Format | Cases | kuntalint | api-smart-diff 1.0.6 |\n|---|---|---|---|',
    ...lines,
    `| Called breaking by mistake | | ${alarms('ours')} | ${alarms('other')} |`,
    `| Breaking and missed | | ${missed('ours')} | ${missed('other')} |`,
    '',
  ].join('\n')
}

const all = []
for (const format of Object.keys(titles))
  for (const name of foldersIn(new URL(`${format}/`, folder))) all.push(await caseOf(format, name))
const tables = Object.keys(titles).map((format) =>
  tableOf(
    format,
    all.filter((one) => one.format === format),
  ),
)
const printed = [summaryOf(all), ...tables].join('\n')
const written = readFileSync(readme, 'utf8')
const start = written.indexOf(mark) + mark.length
const wanted = `${written.slice(0, start)}\n${printed}`

if (process.argv.includes('--write')) writeFileSync(readme, wanted)
else if (!process.argv.includes('--check')) process.stdout.write(printed)
else if (wanted !== written) {
  console.error('fixtures/interface-changes/README.md is stale: node scripts/interface-cases.mjs --write')
  process.exitCode = 1
}
