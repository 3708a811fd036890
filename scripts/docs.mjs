// Prints the rule reference (docs/rules/) from rule files, checks and fixtures. With `--check` it only tells what of
// what is committed is stale.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { importSource } from './source.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'docs/rules')

execFileSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'inherit' })
const { allPages } = await importSource('scripts/rule-pages/print.ts')
const pages = await allPages(root)

const committed = async (path) => (existsSync(join(root, path)) ? readFile(join(root, path), 'utf8') : null)

/** Paths of the files below docs/rules/ that are printed no more: of rules that were renamed or removed. */
async function leftOver() {
  const entries = existsSync(folder) ? await readdir(folder, { recursive: true, withFileTypes: true }) : []
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    .filter((path) => !pages.has(path))
}

const stale = await leftOver()
for (const [path, text] of pages) if ((await committed(path)) !== text) stale.push(path)

if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    const more = stale.length > 10 ? ` and ${stale.length - 10} more` : ''
    console.error(`Stale: ${stale.slice(0, 10).join(', ')}${more}. Run "npm run docs" and commit.`)
    process.exit(1)
  }
  console.log(`docs/rules is what rules and fixtures say: ${pages.size} files.`)
} else {
  for (const path of stale) {
    const text = pages.get(path)
    if (text === undefined) await rm(join(root, path))
    else {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  }
  console.log(`docs/rules: ${pages.size} files, ${stale.length} of them changed.`)
}
