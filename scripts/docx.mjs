// Makes templates/<language>/<name>.docx of every Markdown template, for those who write in Word. With `--check` it only
// tells which of them are stale, and the exit status is 1. `--from <folder>` reads other templates, `--out <folder>`
// writes elsewhere.
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { docxOf } from './docx-bytes.mjs'
import { languages } from './docx-styles.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: { check: { type: 'boolean' }, from: { type: 'string' }, out: { type: 'string' } },
})
const from = resolve(values.from ?? join(root, 'templates'))
const out = resolve(values.out ?? from)

const namesIn = async (folder, ending) =>
  existsSync(folder) ? (await readdir(folder)).filter((name) => name.endsWith(ending)).sort() : []

/** Every Markdown template as a Word file: where it belongs, and its bytes. */
async function made() {
  const found = []
  for (const language of Object.keys(languages))
    for (const name of await namesIn(join(from, language), '.md')) {
      const text = await readFile(join(from, language, name), 'utf8')
      const path = join(out, language, `${basename(name, '.md')}.docx`)
      found.push({ path, bytes: await docxOf(text, basename(name, '.md'), language) })
    }
  return found
}

async function isStale({ path, bytes }) {
  return !existsSync(path) || Buffer.compare(await readFile(path), bytes) !== 0
}

/** Word files whose template is gone. */
async function orphans(files) {
  const known = new Set(files.map(({ path }) => path))
  const folders = Object.keys(languages).map((language) => join(out, language))
  const all = await Promise.all(
    folders.map(async (folder) => (await namesIn(folder, '.docx')).map((name) => join(folder, name))),
  )
  return all.flat().filter((path) => !known.has(path))
}

const files = await made()
if (values.check) {
  const wrong = [...(await orphans(files))]
  for (const file of files) if (await isStale(file)) wrong.push(file.path)
  for (const path of wrong.sort())
    process.stderr.write(`docx: ${relative(process.cwd(), path)} is stale: npm run docx\n`)
  process.exitCode = wrong.length > 0 ? 1 : 0
} else {
  for (const { path, bytes } of files) {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
  }
  process.stderr.write(`docx: ${files.length} files\n`)
}
