// Bundles src/ into dist/: self-contained, split so that a plain run loads only what it needs. With `--check` it
// compares what it would write with what is committed, and fails when they differ.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const dist = join(root, 'dist')

execFileSync(process.execPath, [join(root, 'scripts/generate.mjs')], { stdio: 'inherit' })

/**
 * The HTTP client of @actions/core serves only OpenID Connect, which is not used; it would bring 400 KB along. That of
 * @actions/github goes through proxies, and stays.
 */
const withoutHttpClient = {
  name: 'without-http-client',
  setup(builder) {
    builder.onResolve({ filter: /^@actions\/http-client/ }, ({ importer }) =>
      /@actions[\\/]core[\\/]/u.test(importer) ? { path: 'http-client', namespace: 'left-out' } : undefined,
    )
    builder.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents:
        'export class HttpClient {}; export class BearerCredentialHandler {}; export const HttpClientError = Error',
    }))
  },
}

/**
 * Packages that come in both kinds of module are bundled from their ESM files: a lazy chunk made from CommonJS has no
 * named exports, and cannot be cut down to what is used.
 */
const esmFiles = {
  name: 'esm-files',
  setup(builder) {
    builder.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/index.js') }))
    builder.onResolve({ filter: /^graphql\/.*\.js$/ }, ({ path }) => ({
      path: join(root, 'node_modules', path.replace(/\.js$/u, '.mjs')),
    }))
  },
}

/**
 * The registry of checks names its entries by lazy imports, so that binding a rule loads no check. In the bundle each
 * would be a file of its own, and opening forty small files costs more than having the code at hand.
 */
const checksInline = {
  name: 'checks-inline',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]checks[\\/]index\.ts$/ }, async ({ path }) => {
      const imports = []
      const text = (await readFile(path, 'utf8')).replace(/\bimport\(('[^']+')\)/g, (_, target) => {
        imports.push(`import * as entry${imports.length} from ${target}`)
        return `Promise.resolve(entry${imports.length - 1})`
      })
      return { contents: `${imports.join('\n')}\n${text}`, loader: 'ts' }
    })
  },
}

/** Data is parsed faster as JSON than as program text, and its text is not compiled. */
const jsonAsText = {
  name: 'json-as-text',
  setup(builder) {
    builder.onLoad({ filter: /src[\\/]generated[\\/][\w-]+\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, 'utf8')))
      return { contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js' }
    })
  },
}

const shared = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  chunkNames: 'chunks/[name]-[hash]',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  plugins: [withoutHttpClient, esmFiles, checksInline, jsonAsText],
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
}
// The worker stands alone: sharing its parser would cut the main programs into more files. It lies beside the chunk that
// starts it by its address.
const builds = await Promise.all([
  build({ ...shared, entryPoints: ['src/action.ts', 'src/cli.ts', 'src/library.ts'], splitting: true }),
  build({ ...shared, entryPoints: ['src/worker.ts'], entryNames: 'chunks/[name]' }),
])
const outputFiles = builds.flatMap((one) => one.outputFiles)
const outputs = builds.flatMap((one) => Object.values(one.metafile.outputs))

/** The package that an input of the bundle belongs to, or null for our own files. */
function packageOf(input) {
  const at = input.lastIndexOf('node_modules/')
  if (at < 0) return null
  const [scope, name] = input.slice(at + 'node_modules/'.length).split('/')
  return join(input.slice(0, at), 'node_modules', scope.startsWith('@') ? join(scope, name) : scope)
}

async function licenceText(folder) {
  const names = await readdir(join(root, folder))
  const name = names.find((one) => /^(?:licen[cs]e|copying)(?:\.|-|$)/iu.test(one))
  return name ? (await readFile(join(root, folder, name), 'utf8')).trim().replaceAll('\r\n', '\n') : null
}

/** The licences of everything that dist/ holds a copy of. */
async function notices() {
  const used = outputs.flatMap(({ inputs }) => Object.entries(inputs))
  const folders = [
    ...new Set(
      used
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([path]) => packageOf(path))
        .filter(Boolean),
    ),
  ].sort()
  const parts = []
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'))
    parts.push(
      `## ${name} ${version} (${license})\n\n${(await licenceText(folder)) ?? `The package holds no licence file; it states: ${license}.`}\n`,
    )
  }
  const data =
    'The licence texts that kuntalint compares with come from the SPDX licence list (CC0-1.0) and, for the Finnish and\nSwedish EUPL, from the European Union.\n'
  return `# Licences of the software in dist/\n\n${data}\n${parts.join('\n')}`
}

const files = new Map(outputFiles.map(({ path, text }) => [relative(dist, path), text]))
files.set('package.json', '{ "type": "module" }\n')
// Programs that use the library are given its types as they are written: the file imports nothing.
files.set('library.d.ts', await readFile(join(root, 'src/library-types.ts'), 'utf8'))
files.set('LICENSES.md', await notices())

const filesBelow = async (folder) =>
  existsSync(folder)
    ? (await readdir(folder, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    : []

const present = await filesBelow(dist)
if (check) {
  const differing = []
  for (const path of new Set([...present, ...files.keys()])) {
    const committed = present.includes(path) ? await readFile(join(dist, path), 'utf8') : null
    if (committed !== files.get(path)) differing.push(path)
  }
  if (differing.length > 0) {
    console.error(
      `dist/ is not what the source builds. Run "npm run build" and commit dist/. Differing: ${differing.sort().join(', ')}`,
    )
    process.exit(1)
  }
  console.log(`dist/ is what the source builds (${files.size} files).`)
} else {
  await rm(dist, { recursive: true, force: true })
  for (const [path, text] of files) {
    await mkdir(dirname(join(dist, path)), { recursive: true })
    await writeFile(join(dist, path), text, { mode: path === 'cli.js' ? 0o755 : 0o644 })
  }
  const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  console.log(`dist/: ${files.size} files, ${Math.round(size / 1024)} KB`)
}
