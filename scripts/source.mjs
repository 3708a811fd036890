// Imports TypeScript modules of this project where Node cannot: they are bundled first; packages stay outside.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const cache = join(root, 'node_modules/.cache/kuntalint')

/** The exports of a module, given by its path from the top of the project. */
export async function importSource(path) {
  const { build } = await import('esbuild')
  const outfile = join(cache, `${path.replaceAll('/', '-').replace('.ts', '')}.${process.pid}.mjs`)
  await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    outfile,
    logLevel: 'error',
  })
  try {
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(outfile, { force: true })
  }
}
