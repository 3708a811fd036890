#!/usr/bin/env node
import { realpathSync } from 'node:fs'
import * as nodeModule from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Arguments, type Command, readArguments } from './arguments.ts'
import type { Perform, Surroundings } from './commands/surroundings.ts'
import { deliver } from './delivery/deliver.ts'
import { tellMistakes } from './delivery/mistakes.ts'
import { AuthorError, type Language } from './model.ts'
import { version } from './ruleset/version.ts'

const { env, stdout, stderr } = process

// From Node 22.8 on, compiled code is kept between runs; NODE_DISABLE_COMPILE_CACHE=1 switches that off.
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)()

const destinations = { stdout, stderr, env }

/** The language of the terminal's own surroundings, for help and mistakes. */
function languageOfTerminal(): Language {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return name.startsWith('fi') ? 'fi' : name.startsWith('sv') ? 'sv' : 'en'
}

/** The language that the line asks for, for mistakes in the line itself. */
function languageOn(args: readonly string[]): Language | null {
  const at = args.indexOf('--language')
  const word = at < 0 ? args.find((one) => one.startsWith('--language='))?.slice('--language='.length) : args[at + 1]
  return word === 'fi' || word === 'sv' || word === 'en' ? word : null
}

const say = (text: string): Promise<void> => deliver([{ to: 'stdout', text }], destinations)

/** Each command and the file that performs it. */
const performers: Readonly<Record<Command, () => Promise<{ perform: Perform }>>> = {
  init: () => import('./commands/init.ts'),
  check: () => import('./commands/check.ts'),
  fix: () => import('./commands/fix.ts'),
  changes: () => import('./commands/changes.ts'),
  facts: () => import('./commands/facts.ts'),
  compare: () => import('./commands/compare.ts'),
  baseline: () => import('./commands/baseline.ts'),
  badge: () => import('./commands/badge.ts'),
  config: () => import('./commands/config.ts'),
  import: () => import('./commands/import.ts'),
  rules: () => import('./commands/explain.ts'),
  explain: () => import('./commands/explain.ts'),
}

const surroundings = (language: Language): Surroundings => ({
  destinations,
  language,
  colour: (stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb') || Boolean(env.FORCE_COLOR),
  today: new Date(),
  forge: {
    apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    token: env.GITHUB_TOKEN || env.GH_TOKEN || null,
  },
})

async function perform(args: Arguments, language: Language): Promise<0 | 1 | 2> {
  const { command } = args
  if (command === 'help') await say((await import('./help.ts')).help[language])
  else if (command === 'version') await say(`${version}\n`)
  else return (await performers[command]()).perform(args, surroundings(language))
  return 0
}

/** Runs the command line and gives its exit status. Mistakes of the user are told on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  let language = languageOn(args) ?? languageOfTerminal()
  try {
    const read = readArguments(args)
    language = read.language ?? language
    return await perform(read, language)
  } catch (error) {
    const own = error instanceof AuthorError ? error.language : null
    return tellMistakes(error, languageOn(args) ?? own ?? language, stderr)
  }
}

/** Was this program started, by its own path or through a link to it? npm puts a link on the path of commands. */
function isStarted(path: string | undefined): boolean {
  if (path === undefined) return false
  const isHere = (place: string): boolean => import.meta.url === pathToFileURL(place).href
  try {
    return isHere(path) || isHere(realpathSync(path))
  } catch {
    return false
  }
}

if (isStarted(process.argv[1])) process.exitCode = await main(process.argv.slice(2))
