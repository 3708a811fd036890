// Compiles what people write (rules/*.yml, JSON Schemas, licence texts) into src/generated/, which src/ imports.
// Skipped while nothing has changed; a mistake in a rule file is told with its place, and the exit status is 1.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { importSource } from './source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'src/generated')
const cache = join(root, 'node_modules/.cache/kuntalint')
const stampFile = join(out, 'stamp.json')
const outputs = [
  'artefacts.json',
  'examples.json',
  'vocabulary.json',
  'licence-compatibility.json',
  'licence-exceptions.json',
  'publiccode.json',
  'public-bodies.json',
  'rules.json',
  'templates.json',
  'version.json',
  'validate-rule.js',
  'validate-rule.d.ts',
  'validate-settings.js',
  'validate-settings.d.ts',
  'validate-report.js',
  'validate-report.d.ts',
  'validate-options.js',
  'validate-options.d.ts',
]
/** Source files that decide what is generated, beside rules/. */
const sources = [
  'package.json',
  'docs/rules/examples.json',
  'src/model.ts',
  'src/description.ts',
  'src/artefact.ts',
  'src/report.ts',
  'src/settings.ts',
  'src/language.ts',
  'src/checks/options.ts',
  'src/inventory/concepts.ts',
]

const posix = (path) => path.replaceAll('\\', '/')
const sha256 = (text) => createHash('sha256').update(text).digest('hex')
const note = (words) => process.stderr.write(`generate: ${words}\n`)

/** Files below a folder, sorted, as paths from the top of the project. */
async function filesIn(folder, extension) {
  const absolute = join(root, folder)
  if (!existsSync(absolute)) return []
  const entries = await readdir(absolute, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => posix(relative(root, join(entry.parentPath, entry.name))))
    .sort()
}

const ruleFiles = async () => (await filesIn('rules', '.yml')).filter((path) => path.split('/').length === 3)

/** One hash of everything that the generated files are made of. */
async function stampOf() {
  const paths = [
    ...(await filesIn('rules', '.yml')),
    ...(await filesIn('rules/schema', '.json')),
    ...(await filesIn('templates', '')).filter((path) => !path.endsWith('.docx')),
    ...(await filesIn('src/ruleset', '.ts')),
    ...(await filesIn('scripts', '.mjs')),
    ...sources.filter((path) => existsSync(join(root, path))),
  ]
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')))
  return sha256(paths.map((path, index) => `${path}\0${sha256(texts[index])}\n`).join(''))
}

async function upToDate(stamp) {
  if (!outputs.every((name) => existsSync(join(out, name))) || !existsSync(stampFile)) return false
  return JSON.parse(await readFile(stampFile, 'utf8')).stamp === stamp
}

/** Writes by renaming, and only what differs: several test runs may generate at the same time. */
async function write(name, text) {
  const path = join(out, name)
  if (existsSync(path) && (await readFile(path, 'utf8')) === text) return
  await mkdir(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, text)
  await rename(temporary, path)
}
const writeJson = (name, value) => write(name, `${JSON.stringify(value, null, 1)}\n`)

/** The data of rules/ that are no rules, as JSON. */
async function writeWords() {
  const { parse } = await import('yaml')
  for (const name of ['artefacts', 'vocabulary', 'licence-compatibility', 'publiccode', 'public-bodies']) {
    const path = join(root, `rules/${name}.yml`)
    if (!existsSync(path)) note(`rules/${name}.yml is not there yet: an empty one stands in`)
    const value = existsSync(path)
      ? parse(await readFile(path, 'utf8'))
      : {
          places: [],
          outside: [],
          kinds: {},
          concepts: {},
          words: {},
          topics: {},
          ambiguous: [],
          municipalities: [],
          bodies: [],
        }
    await writeJson(`${name}.json`, value)
  }
}

/** The texts that owners start from (templates/<language>/), and what the places to fill in are called. */
async function writeTemplates() {
  const { parse } = await import('yaml')
  const texts = {}
  for (const language of ['fi', 'sv', 'en']) {
    const paths = (await filesIn(`templates/${language}`, '')).filter((path) => !path.endsWith('.docx'))
    const named = paths.map(async (path) => [path.split('/').at(-1), await readFile(join(root, path), 'utf8')])
    texts[language] = Object.fromEntries(await Promise.all(named))
  }
  await writeJson('templates.json', {
    fields: parse(await readFile(join(root, 'templates/fields.yml'), 'utf8')),
    texts,
  })
}

/** What each rule says of its example, as `npm run docs` printed it; none before it is printed for the first time. */
async function writeExamples() {
  const path = join(root, 'docs/rules/examples.json')
  await writeJson('examples.json', existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {})
}

/** Exceptions of the SPDX list (`Classpath-exception-2.0`), by the package that reads SPDX expressions. */
async function writeExceptions() {
  const require = createRequire(import.meta.url)
  const names = [...require('spdx-exceptions'), ...require('spdx-exceptions/deprecated')]
  await writeJson('licence-exceptions.json', names.sort())
}

async function writeValidators() {
  const { options } = await importSource('src/checks/options.ts')
  const { validators } = await import('./validators.mjs')
  for (const { name, code, types } of await validators(options)) {
    await write(`${name}.js`, code)
    await write(`${name}.d.ts`, types)
  }
}

/** A built-in rule stands in the file that its id names. */
const misplaced = (path, id) =>
  path === `rules/${id}.yml` ? [] : [`${path}:1: the id is ${id}, so the file must be rules/${id}.yml`]

/** All rule files, read by the same code that reads a user's; mistakes come back as `path:line:column: words`. */
async function compileRules() {
  const { parseRules } = await importSource('src/ruleset/rule-file.ts')
  const rules = []
  const mistakes = []
  for (const path of await ruleFiles()) {
    try {
      const [rule, ...more] = await parseRules(path, await readFile(join(root, path), 'utf8'), { builtin: true })
      if (rule === undefined || more.length > 0) mistakes.push(`${path}:1: one rule in each file`)
      else mistakes.push(...misplaced(path, rule.data.id))
      if (rule !== undefined) rules.push(rule.data)
    } catch (error) {
      if (!Array.isArray(error.all)) throw error
      mistakes.push(
        ...error.all.map(({ text, location }) => `${location.path}:${location.line}:${location.column}: ${text.en}`),
      )
    }
  }
  return { rules: rules.sort((a, b) => a.level - b.level || (a.id < b.id ? -1 : 1)), mistakes }
}

async function writeVersion() {
  const { version, repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const names = [
    'rules.json',
    'artefacts.json',
    'vocabulary.json',
    'publiccode.json',
    'public-bodies.json',
    'licence-compatibility.json',
  ]
  const parts = names.map((name) => readFile(join(out, name), 'utf8'))
  const home = repository.url.replace(/^git\+|\.git$/gu, '')
  await writeJson('version.json', { version, home, ruleset: sha256((await Promise.all(parts)).join('')).slice(0, 12) })
}

async function writeLicences() {
  const script = join(root, 'scripts/licence-data.mjs')
  if (!existsSync(script)) return note('scripts/licence-data.mjs is not there yet: no licence data')
  const { writeLicenceData } = await import(pathToFileURL(script).href)
  await writeLicenceData(out)
}

/** Validators of interface descriptions. */
async function writeInterfaces() {
  await mkdir(out, { recursive: true })
  const { writeInterfaceValidators } = await import('./interface-schemas.mjs')
  await writeInterfaceValidators(out, write)
}

/** Gives the mistakes found in rule files; everything that is right has been written. */
async function generate() {
  const stamp = await stampOf()
  if (await upToDate(stamp)) return []
  await mkdir(out, { recursive: true })
  await mkdir(cache, { recursive: true })
  await writeWords()
  await writeTemplates()
  await writeExamples()
  await writeExceptions()
  await writeValidators()
  const { rules, mistakes } = await compileRules()
  await writeJson('rules.json', rules)
  await writeVersion()
  if (mistakes.length === 0) await writeJson('stamp.json', { stamp })
  return mistakes
}

const mistakes = await generate()
await writeLicences()
await writeInterfaces()
for (const mistake of mistakes) note(mistake)
if (mistakes.length > 0) process.exitCode = 1
