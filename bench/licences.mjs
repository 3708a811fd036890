// node bench/licences.mjs [--deprecated] [--only WORD] [--ids A,B] [--seed WORD] [--kind harmful] [--list] : how well licence texts are told.
// Every text of the SPDX list goes through everything that people do to licences (test/inventory/licence-perturbations.ts).
// Run it at the top of the project, after `npm run generate`. It ends with 1 when a text was told wrongly and surely.
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)
const argument = (name) => {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : (process.argv[at + 1] ?? '')
}
const has = (name) => process.argv.includes(name)

const built = resolve('node_modules/.cache/kuntalint/licence-accuracy.mjs')
await build({
  entryPoints: ['test/inventory/licence-accuracy.ts'],
  outfile: built,
  bundle: true,
  format: 'esm',
  platform: 'node',
  external: ['spdx-license-list', 'spdx-license-ids'],
})
const { cases, judge, pairs, judgePair, verdicts } = await import(pathToFileURL(built).href)

const list = require('spdx-license-list/full.js')
const gone = new Set([...require('spdx-license-ids/deprecated'), ...Object.keys(list).filter((id) => id.endsWith('+'))])
const only = argument('--only')
const named = argument('--ids')?.split(',')
const ids = Object.keys(list).filter((id) => (named ? named.includes(id) : gone.has(id) === has('--deprecated')))

const rows = new Map()
const notes = []
let longest = [0, '']
let spent = 0
let count = 0
async function measured(kind, name, of, work) {
  const start = performance.now()
  const { verdict, said } = await work()
  const time = performance.now() - start
  spent += time
  count++
  if (time > longest[0]) longest = [time, `${of}, ${name}`]
  const row = rows.get(name) ?? { kind, ...Object.fromEntries(verdicts.map((each) => [each, 0])) }
  row[verdict]++
  rows.set(name, row)
  if (verdict !== 'right') notes.push(`${verdict}\t${kind}\t${name}\t${of}\t${said}`)
}
const begun = performance.now()
for (const { kind, name, change } of cases) {
  if ((only && !name.includes(only)) || (argument('--kind') && argument('--kind') !== kind)) continue
  for (const id of ids) {
    const text = change(id, list[id].licenseText, argument('--seed') ?? '')
    if (text !== null) await measured(kind, name, id, () => judge(kind, id, text))
  }
}
if (!named && !only && !argument('--kind') && !has('--deprecated'))
  for (const [a, b] of pairs) await measured('harmless', 'two texts in one file', `${a} + ${b}`, () => judgePair(a, b))

const width = Math.max(...[...rows.keys()].map((name) => name.length))
console.log(`${'change'.padEnd(width)} ${verdicts.map((each) => each.padStart(13)).join('')}`)
for (const kind of ['harmless', 'harmful']) {
  const total = Object.fromEntries(verdicts.map((each) => [each, 0]))
  for (const [name, row] of rows) {
    if (row.kind !== kind) continue
    for (const each of verdicts) total[each] += row[each]
    console.log(`${name.padEnd(width)} ${verdicts.map((each) => String(row[each]).padStart(13)).join('')}`)
  }
  const all = Math.max(
    1,
    verdicts.reduce((sum, each) => sum + total[each], 0),
  )
  console.log(
    `${kind.toUpperCase().padEnd(width)} ${verdicts.map((each) => `${total[each]} ${((100 * total[each]) / all).toFixed(1)}%`.padStart(13)).join('')}\n`,
  )
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0)
console.log(
  `${count} texts in ${seconds} s, ${(spent / count).toFixed(1)} ms each, the longest ${longest[0].toFixed(0)} ms (${longest[1]})`,
)
if (has('--list')) console.log(notes.join('\n'))
const wrong = notes.filter((note) => note.startsWith('WRONG'))
if (!has('--list')) console.log(wrong.join('\n'))
process.exitCode = wrong.length > 0 ? 1 : 0
