// Compiles definitions to validators without dependencies, by ajv: one module for each version of a format.
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import codegen from 'ajv/dist/compile/codegen/index.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { withoutChoices } from './decided-schema.mjs'
import { formats } from './interface-definitions.mjs'
import { keysByPlace } from './known-keys.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Definitions of which parts in files of their own can be: each is exported as a validator. */
const kinds = {
  openapi: {
    document: ['document'],
    schema: ['Schema', 'schema'],
    pathItem: ['PathItem', 'pathItem', 'path-item'],
    parameter: ['Parameter', 'parameter'],
    response: ['Response', 'response'],
    requestBody: ['RequestBody', 'request-body'],
    header: ['Header', 'header'],
    example: ['Example', 'example'],
    link: ['Link', 'link'],
    callback: ['Callback', 'callbacks'],
    securityScheme: ['SecurityScheme', 'security-scheme'],
  },
  asyncapi: {
    document: ['document'],
    schema: ['schema'],
    channel: ['channel', 'channelItem'],
    operation: ['operation'],
    message: ['message', 'messageObject'],
    parameter: ['parameter'],
    server: ['server'],
    operationTrait: ['operationTrait'],
    messageTrait: ['messageTrait'],
    securityScheme: ['SecurityScheme'],
  },
  json: { document: ['document'] },
}

const kindsOf = (name, definitions) =>
  Object.entries(kinds[name.split('-')[0]]).flatMap(([kind, names]) => {
    const found = names.find((one) => one in definitions)
    return found === undefined ? [] : [[kind, found]]
  })

/** Standalone validators as modules: `{ name, code, types }`. */
export async function interfaceValidators() {
  return Promise.all(Object.entries(formats).map(([name, definitionsOf]) => validatorModule(name, definitionsOf())))
}

async function validatorModule(name, original) {
  const definitions = withoutChoices(original)
  const options = {
    allErrors: true,
    strict: false,
    validateFormats: false,
    validateSchema: false,
    meta: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: false, optimize: 1 },
  }
  const ajv = new (/^openapi-3\.[12]/u.test(name) ? Ajv2020.default : Ajv.default)(options)
  ajv.addKeyword({ keyword: 'definition', code: (context) => context.gen.code(codegen._`${mark + context.schema}`) })
  ajv.addSchema({ definitions: marked(definitions) }, 'format')
  const exported = kindsOf(name, definitions)
  const source = standaloneCode.default(
    ajv,
    Object.fromEntries(exported.map(([kind, definition]) => [kind, `format#/definitions/${definition}`])),
  )
  return {
    name: `interface-${name}`,
    code: await bundle(bounded(withDefinitions(source)), keysByPlace(definitions)),
    types,
  }
}

const mark = 'definition: '

/** ajv tells only where in a definition an error arose: the code of each is to say which definition it is. */
const marked = (definitions) =>
  Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [
      name,
      typeof schema === 'boolean' ? schema : { definition: name, ...schema },
    ]),
  )

function withDefinitions(source) {
  return source
    .split(/(?=function validate\d+\()/u)
    .map((code) => {
      const name = /"definition: ([^"]+)";?/u.exec(code)
      if (!name) return code
      return code.replace(name[0], '').replaceAll('schemaPath:"#/', `schemaPath:"#/definitions/${name[1]}/`)
    })
    .join('')
}

/** The declaration file that stands beside each module. */
const types = [
  "import type { Validators } from '../interfaces/validators.ts'",
  'declare const validators: Validators',
  'export default validators',
  '',
].join('\n')

/**
 * ajv's code keeps every error and copies the list at each level: a file of a million mistakes would take a gigabyte and
 * minutes. Here all are counted, which decides what is valid, and the first ones kept.
 */
function bounded(source) {
  const made = source
    // "The condition holds, and what follows does not": what is wrong is told by the errors before it.
    .replace(
      /const (err\d+) = \{instancePath[^;]*?keyword:"if",params:\{[^}]*\}\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/gu,
      '',
    )
    .replace(/vErrors\s*=\s*\[(err\d+)\]/gu, 'vErrors = kept($1)')
    .replace(
      /vErrors\s*=\s*vErrors\s*===\s*null\s*\?\s*([\w.]+)\.errors\s*:\s*vErrors\.concat\(\1\.errors\)/gu,
      'vErrors = joined(vErrors, $1.errors)',
    )
  if (/keyword:"if"|vErrors\s*=\s*\[|vErrors(?:\.concat|\[)/u.test(made))
    throw new Error('ajv writes other code than is expected here')
  return made
}

/** ajv's code requires a few functions of ajv: they are bundled in, the compiler is not. */
async function bundle(source, keys) {
  const contents = [
    "import { joined, kept } from './src/interfaces/kept-errors.ts'",
    source
      .replaceAll(/export const (\w+) = (\w+);/gu, 'validators.$1 = $2;')
      .replace('"use strict";', 'const validators = {};'),
    `validators.keys = ${JSON.stringify(keys)};`,
    'export default validators;',
  ].join('\n')
  const result = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'interface.mjs', loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  })
  return result.outputFiles[0].text
}
