// Writes the validators of interface descriptions into src/generated/, when they are not up to date.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the modules are made of: schemas and ajv by their versions, and the code that makes validators of them. */
const made = [
  'scripts/interface-definitions.mjs',
  'scripts/interface-validators.mjs',
  'scripts/plain-schema.mjs',
  'scripts/decided-schema.mjs',
  'scripts/known-keys.mjs',
  'src/interfaces/kept-errors.ts',
  'node_modules/ajv/package.json',
  'node_modules/ajv-draft-04/package.json',
  'node_modules/@asyncapi/specs/package.json',
  'node_modules/@seriousme/openapi-schema-validator/package.json',
]
const stampName = 'interface-stamp.json'

/**
 * Writes all modules into the folder of what is generated, by `write(name, text)`; skipped while nothing has changed. It has a
 * stamp of its own: a changed rule does not compile eighteen schemas again.
 */
export async function writeInterfaceValidators(out, write) {
  const texts = await Promise.all(made.map((path) => readFile(join(root, path))))
  const stamp = createHash('sha256').update(Buffer.concat(texts)).digest('hex')
  const stampFile = join(out, stampName)
  if (existsSync(stampFile)) {
    const before = JSON.parse(await readFile(stampFile, 'utf8'))
    if (before.stamp === stamp && before.names.every((name) => existsSync(join(out, name)))) return
  }
  const { interfaceValidators } = await import('./interface-validators.mjs')
  const names = []
  for (const { name, code, types } of await interfaceValidators()) {
    await write(`${name}.js`, code)
    await write(`${name}.d.ts`, types)
    names.push(`${name}.js`, `${name}.d.ts`)
  }
  await write(stampName, `${JSON.stringify({ stamp, names })}\n`)
}
