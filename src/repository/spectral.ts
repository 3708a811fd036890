import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { AskStyle, StyleProfile, StyleReading } from '../description.ts'
import type { Undetermined } from '../model.ts'
import { type ProgramEnd, runProgram } from './program.ts'
import { type Environment, type FoundSpectral, findSpectral, rulesetOf } from './spectral-place.ts'
import { readResults } from './spectral-results.ts'
import { didNotStart, failed, noTimeLeft, notUnderstood, saidTooMuch, tookTooLong } from './spectral-words.ts'

/** Limits of Spectral. */
export interface SpectralLimits {
  /** Milliseconds for one description. */
  once: number
  /** Milliseconds for all descriptions of a run. */
  all: number
  /** Bytes that it may print of one description. */
  bytes: number
}

const usual: SpectralLimits = { once: 60_000, all: 300_000, bytes: 10_000_000 }

/** Variables that Spectral is given; no other one, so that no token reaches it. */
const passed = new Set([
  'HOME',
  'PROXY',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
  'USERPROFILE',
])

function environment(env: Environment, path: string): Readonly<Record<string, string>> {
  const kept = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passed.has(name.toUpperCase()) ? [[name, value] as const] : [],
  )
  return { ...Object.fromEntries(kept), PATH: path, NODE_OPTIONS: '--max-old-space-size=2048', NO_COLOR: '1' }
}

/**
 * Follows references to the files of the description and to nothing else. By itself Spectral would read any file of the
 * machine and fetch any address that a description names.
 */
const resolver = `'use strict'
const { readFile } = require('node:fs/promises')
const { resolve, sep } = require('node:path')
const { Resolver } = require.main.require('@stoplight/spectral-ref-resolver')
const top = resolve(__dirname, 'files') + sep
const plain = (path) => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
const read = async (uri) => {
  const path = resolve(plain(uri.path()))
  if (!['', 'file'].includes(uri.scheme()) || !path.startsWith(top)) throw new Error('not a file of the description')
  return readFile(path, 'utf8')
}
const follow = { resolve: read }
class Strict extends Resolver {
  constructor() {
    // An address of a kind that is not named here would be left alone without a word.
    super({ resolvers: new Proxy({}, { get: () => follow, has: () => true }) })
  }
  async resolve(...given) {
    const result = await super.resolve(...given)
    // Of several errors in the same words Spectral would tell the first one only.
    for (const [index, error] of result.errors.entries()) error.message += ' (' + index + ')'
    return result
  }
}
module.exports = new Strict()
`

const isOutside = (way: string): boolean => way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)

/** Writes the files below a folder. Throws when a path would lead out of it. */
async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    const place = join(folder, path)
    if (isOutside(relative(folder, place))) throw new Error('a path leads out of the folder')
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text)
  }
}

const unescaped = (path: string): string => {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Gives the path in the repository of a file that Spectral names; parts of it may be written as in an address. */
function pathIn(folder: string, files: ReadonlyMap<string, string>): (source: string) => string | null {
  const known = new Map([...files.keys()].map((path) => [unescaped(path), path]))
  return (source) => {
    const path = relative(folder, source).split(sep).join('/')
    return files.has(path) ? path : (known.get(unescaped(path)) ?? null)
  }
}

interface Question {
  found: FoundSpectral
  ruleset: string
  env: Environment
  limits: Pick<SpectralLimits, 'once' | 'bytes'>
}

/** The entry goes through standard input: as an argument its name would be taken for a pattern. */
async function askIn(
  folder: string,
  files: ReadonlyMap<string, string>,
  entry: string,
  { found, ruleset, env, limits }: Question,
): Promise<{ end: ProgramEnd; pathOf: (source: string) => string | null }> {
  const below = join(folder, 'files')
  const follow = join(folder, 'resolver.cjs')
  await write(below, files)
  await writeFile(follow, resolver)
  const args = ['lint', '--format', 'json', '--quiet', '--resolver', follow, '--ruleset', ruleset]
  const end = await runProgram({
    program: found.program,
    args: [...args, '--stdin-filepath', join(below, entry)],
    cwd: folder,
    env: environment(env, found.path),
    input: files.get(entry) ?? '',
    milliseconds: limits.once,
    bytes: limits.bytes,
  })
  return { end, pathOf: pathIn(below, files) }
}

function readingOf(end: ProgramEnd, pathOf: (source: string) => string | null): StyleReading | Undetermined {
  if (end.end === 'not-started') return { undetermined: didNotStart(end.code) }
  if (end.end !== 'exit') return { undetermined: end.end === 'timeout' ? tookTooLong : saidTooMuch }
  // 1: something that it takes for an error was found.
  if (end.status !== 0 && end.status !== 1) return { undetermined: failed(end.status, end.stderr) }
  return readResults(end.stdout, pathOf) ?? { undetermined: notUnderstood }
}

async function askOnce(
  files: ReadonlyMap<string, string>,
  entry: string,
  question: Question,
): Promise<StyleReading | Undetermined> {
  let folder: string | null = null
  try {
    folder = await realpath(await mkdtemp(join(tmpdir(), 'kuntalint-')))
    const { end, pathOf } = await askIn(folder, files, entry, question)
    return readingOf(end, pathOf)
  } catch (error) {
    return { undetermined: didNotStart((error as NodeJS.ErrnoException).code ?? (error as Error).name) }
  } finally {
    if (folder !== null) await rm(folder, { recursive: true, force: true }).catch(() => {})
  }
}

/**
 * Asks style profiles through the Spectral that the user has installed. Descriptions are asked one after the other, each
 * within its limits and all together within theirs. `top`: the folder of the judged repository, of which nothing is run.
 */
export function openSpectral(top: string, env: Environment = process.env, limits: SpectralLimits = usual): AskStyle {
  let found: FoundSpectral | Undetermined | null = null
  let deadline: number | null = null
  let queue: Promise<unknown> = Promise.resolve()
  const ask = async (
    files: ReadonlyMap<string, string>,
    entry: string,
    profile: StyleProfile,
  ): Promise<StyleReading | Undetermined> => {
    found ??= findSpectral(env, top)
    if ('undetermined' in found) return found
    const rules = rulesetOf(profile, env, top)
    if ('undetermined' in rules) return rules
    deadline ??= Date.now() + limits.all
    const once = Math.min(limits.once, deadline - Date.now())
    if (once <= 0) return { undetermined: noTimeLeft }
    return askOnce(files, entry, { found, ruleset: rules.ruleset, env, limits: { once, bytes: limits.bytes } })
  }
  return (...asked) => {
    const answer = queue.then(() => ask(...asked))
    queue = answer
    return answer
  }
}
