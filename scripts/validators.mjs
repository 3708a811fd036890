import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Name of the exported validator of a check's options: `options_links_resolve`. */
const exportName = (check) => `options_${check.replaceAll('-', '_')}`

/**
 * Standalone validators as modules without dependencies: of rule files, of settings files, of reports, of each check's
 * options. A report is large and no person wrote it: its first mistake is enough, without the schema around it.
 */
export async function validators(optionSchemas) {
  const options = Object.entries(optionSchemas).map(([check, schema]) => [exportName(check), schema])
  return Promise.all([
    validatorModule('validate-rule', { rule: await schemaOf('rule') }),
    // A default that is filled in would hide that a file says nothing, and with it what the file inherits.
    validatorModule('validate-settings', { settings: await schemaOf('settings') }, { useDefaults: false }),
    validatorModule('validate-report', { report: await schemaOf('report') }, { allErrors: false, verbose: false }),
    validatorModule('validate-options', Object.fromEntries(options)),
  ])
}

async function validatorModule(name, schemas, options = {}) {
  const names = Object.keys(schemas)
  const ajv = new Ajv2020.default({
    allErrors: true,
    verbose: true,
    useDefaults: true,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true },
    ...options,
  })
  ajv.addVocabulary(['x-expected'])
  for (const [key, schema] of Object.entries(schemas)) ajv.addSchema(schema, key)
  const source = standaloneCode.default(ajv, Object.fromEntries(names.map((key) => [key, key])))
  return { name, code: await bundle(source), types: typesOf(names) }
}

/** The declaration file that stands beside a module of validators. */
const typesOf = (names) =>
  [
    "import type { Validate } from '../ruleset/schema-errors.ts'",
    ...names.map((name) => `export declare const ${name}: Validate`),
    '',
  ].join('\n')

async function schemaOf(name) {
  return JSON.parse(await readFile(new URL(`../rules/schema/${name}.json`, import.meta.url), 'utf8'))
}

/** ajv's generated code requires a few runtime functions of ajv: they are bundled in, the compiler is not. */
async function bundle(source) {
  const result = await build({
    stdin: { contents: source, resolveDir: root, sourcefile: 'validators.mjs', loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyIdentifiers: true,
    minifyWhitespace: true,
    charset: 'utf8',
    logLevel: 'error',
  })
  return result.outputFiles[0].text
}
