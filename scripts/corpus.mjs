// Measures the recognition of artefacts on a corpus of labelled repositories:
//   npm run corpus -- ../shared/corpus [owner/name ...]
// Runs the built program over each repository and compares its JSON report with the labels. Prints, per artefact
// kind, precision and recall; licence accuracy; topic precision and recall; CODEOWNERS lines; and every miss and false hit.
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parse } from 'yaml'

const [folder, ...only] = process.argv.slice(2)
if (!folder || !existsSync(join(folder, 'labels.yaml'))) {
  console.error(
    `There is no corpus at ${folder ?? '(no folder given)'}: a folder with labels.yaml and make.mjs is expected.\nUsage: npm run corpus -- <folder> [owner/name ...]`,
  )
  process.exit(2)
}
const run = promisify(execFile)
const cli = process.env.KUNTALINT ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const trees = process.env.CORPUS_TREES ?? mkdtempSync(join(tmpdir(), 'kuntalint-corpus-'))
execFileSync(process.execPath, [join(resolve(folder), 'make.mjs'), trees, ...only], { stdio: 'ignore' })

const kindOf = { code_of_conduct: 'code-of-conduct', publiccode_yml: 'publiccode', api_spec: 'api-description' }
const labelled = [
  'governance',
  'roadmap',
  'owners',
  'licence',
  'readme',
  'contributing',
  'code_of_conduct',
  'security',
  'changelog',
  'publiccode_yml',
  'api_spec',
  'funding',
  'support',
]
const soft = new Set(['funding', 'support'])
const there = new Set(['file', 'section', 'linked-only'])
const { repos } = parse(readFileSync(join(folder, 'labels.yaml'), 'utf8'))
const wanted = repos.filter(({ repo }) => only.length === 0 || only.includes(repo))

const tally = () => ({ hit: 0, miss: 0, wrong: 0, none: 0, uncertain: 0, notes: [] })
const kinds = Object.fromEntries(labelled.map((kind) => [kind, tally()]))
const licence = { right: 0, familyOnly: 0, undetermined: 0, wrong: 0, uncertain: 0, notes: [] }
const topics = tally()
const owners = { right: 0, wrong: 0, notes: [] }
const languages = []

const paths = (entry) =>
  [
    entry?.path,
    ...(entry?.paths ?? []),
    ...(entry?.documents ?? []).map(({ path }) => path),
    ...(entry?.also ?? []).flatMap((one) => one.path ?? one.paths ?? []),
    ...(entry?.related ?? []).map(({ path }) => path),
    ...(entry?.via ?? []).map(({ path }) => path),
  ].filter(Boolean)
const isThere = (kind, entry) => (kind === 'api_spec' ? entry.kind !== 'none' : there.has(entry.state))

function scoreKind(repo, kind, entry, found) {
  const into = kinds[kind]
  const decoys = (entry.decoys ?? []).map((decoy) => String(decoy).replace(/:\d+.*$/u, ''))
  const onDecoy = found.find(({ path }) => decoys.includes(path))
  if (entry.uncertain) return void into.uncertain++
  if (isThere(kind, entry)) {
    if (found.length === 0) {
      into.miss++
      into.notes.push(`miss       ${repo}: ${paths(entry).join(', ') || entry.state}`)
    } else {
      into.hit++
      const places = paths(entry)
      const first = found[0]
      if (places.length > 0 && !places.includes(first.path))
        into.notes.push(
          `other place ${repo}: ${first.path}:${first.line} (${first.status}), labelled ${places.slice(0, 3).join(', ')}`,
        )
    }
  } else if (found.length > 0) {
    into.wrong++
    into.notes.push(
      `false hit  ${repo}: ${found.map(({ path, line, status }) => `${path}:${line} (${status})`).join(', ')}`,
    )
  } else into.none++
  if (onDecoy) {
    into.wrong++
    into.notes.push(`decoy      ${repo}: ${onDecoy.path}`)
  }
}

function scoreLicence(repo, entry, report) {
  if (!entry.spdx) return
  if (entry.uncertain) return void licence.uncertain++
  const said = report.product.licence
  const family = report.artefacts.find(({ kind }) => kind === 'licence')?.details?.family
  if (said === entry.spdx) licence.right++
  else if (said === null && family && entry.spdx.startsWith(family)) {
    licence.familyOnly++
    licence.notes.push(`family only ${repo}: ${family}, labelled ${entry.spdx}`)
  } else if (said === null) {
    licence.undetermined++
    licence.notes.push(`undetermined ${repo}: labelled ${entry.spdx}`)
  } else {
    licence.wrong++
    licence.notes.push(`WRONG      ${repo}: ${said}, labelled ${entry.spdx}`)
  }
}

function scoreTopics(repo, entry, found) {
  for (const document of entry.documents ?? []) {
    const artefact = found.find(({ path }) => path === document.path)
    for (const [name, label] of Object.entries(document.topics)) {
      const topic = name.replaceAll('_', '-')
      const said = artefact?.details?.topics?.[topic]
      if (label === 'none' && said) {
        topics.wrong++
        topics.notes.push(`false hit  ${repo}/${document.path}: ${topic} at ${said.join(', ')}`)
      } else if (label?.level === 'full' && !said) {
        topics.miss++
        topics.notes.push(
          `miss       ${repo}/${document.path}: ${topic}, labelled ${label.lines}${artefact ? '' : ' (document not found)'}`,
        )
      } else if (said) topics.hit++
    }
  }
}

function scoreOwners(repo, entry, found) {
  if (entry.rules === undefined || entry.github_effective === false) return
  const details = found.find(({ path }) => path === entry.path)?.details
  const right =
    details?.rules === entry.rules && JSON.stringify(details?.invalidLines) === JSON.stringify(entry.rejected_lines)
  owners[right ? 'right' : 'wrong']++
  if (!right)
    owners.notes.push(
      `${repo}: ${JSON.stringify(details)}, labelled rules ${entry.rules}, rejected ${JSON.stringify(entry.rejected_lines)}`,
    )
}

const started = performance.now()
for (const entry of wanted) {
  const tree = join(trees, entry.repo.replace('/', '+'))
  const { stdout } = await run(process.execPath, [cli, 'check', tree, '--format', 'json'], { maxBuffer: 1e9 }).catch(
    (error) => error,
  )
  if (!stdout) {
    console.error(`${entry.repo}: no report`)
    process.exitCode = 1
    continue
  }
  const report = JSON.parse(stdout)
  const of = (kind) => report.artefacts.filter((one) => one.kind === (kindOf[kind] ?? kind) && one.status !== 'absent')
  for (const kind of labelled) if (entry[kind]) scoreKind(entry.repo, kind, entry[kind], of(kind))
  scoreLicence(entry.repo, entry.licence, report)
  if (entry.governance) scoreTopics(entry.repo, entry.governance, of('governance'))
  if (entry.owners) scoreOwners(entry.repo, entry.owners, of('owners'))
  languages.push(
    `${entry.repo} ${report.artefacts.find(({ kind }) => kind === 'readme')?.details?.language}/${entry.readme?.language}`,
  )
}

const share = (part, whole) => (whole === 0 ? '  –  ' : (part / whole).toFixed(3))
const row = (name, { hit, miss, wrong, none = '', uncertain = 0 }) =>
  console.log(
    `${name.padEnd(18)} ${String(hit).padStart(4)} ${String(miss).padStart(5)} ${String(wrong).padStart(6)} ${String(none).padStart(6)} ${String(uncertain).padStart(10)}   ${share(hit, hit + wrong)}      ${share(hit, hit + miss)}`,
  )
const sum = (names) =>
  names.reduce(
    (all, name) => ({
      hit: all.hit + kinds[name].hit,
      miss: all.miss + kinds[name].miss,
      wrong: all.wrong + kinds[name].wrong,
      none: all.none + kinds[name].none,
      uncertain: all.uncertain + kinds[name].uncertain,
    }),
    { hit: 0, miss: 0, wrong: 0, none: 0, uncertain: 0 },
  )

console.log(`${wanted.length} repositories, ${Math.round(performance.now() - started)} ms\n`)
console.log('artefact            hit  miss  wrong  right absent  uncertain  precision  recall')
for (const kind of labelled) row(kindOf[kind] ?? kind, kinds[kind])
row('all but soft ones', sum(labelled.filter((kind) => !soft.has(kind))))
row('support, funding', sum([...soft]))
row('topics', topics)
console.log(
  `\nlicence: ${licence.right} right, ${licence.familyOnly} family only, ${licence.undetermined} undetermined, ${licence.wrong} wrong, ${licence.uncertain} uncertain labels left out`,
)
console.log(`CODEOWNERS lines: ${owners.right} right, ${owners.wrong} wrong`)
for (const [name, { notes }] of Object.entries({ ...kinds, licence_text: licence, topics, owners_lines: owners }))
  if (notes.length > 0) console.log(`\n${name}\n  ${notes.join('\n  ')}`)
if (process.env.CORPUS_LANGUAGES) console.log(languages.join('\n'))
