#!/usr/bin/env node
import * as nodeModule from 'node:module'
import { pathToFileURL } from 'node:url'
import { type Arguments, help, readArguments } from './arguments.ts'
import { deliver } from './delivery/deliver.ts'
import { tellMistakes } from './delivery/mistakes.ts'
import { exitStatus } from './lint.ts'
import type { Language } from './model.ts'
import type { Delivery, Report } from './report.ts'
import { reporters } from './reporters/index.ts'
import { version } from './ruleset/version.ts'
import { run } from './run.ts'

const { env, stdout, stderr } = process

// From Node 22.8 on, compiled code is kept between runs; NODE_DISABLE_COMPILE_CACHE=1 switches that off.
if ('enableCompileCache' in nodeModule) (nodeModule.enableCompileCache as () => void)()

const destinations = { stdout, stderr, env }

/** The language of the terminal's own surroundings, for help and mistakes. */
function languageOfTerminal(): Language {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return name.startsWith('fi') ? 'fi' : name.startsWith('sv') ? 'sv' : 'en'
}

const say = (text: string): Promise<void> => deliver([{ to: 'stdout', text }], destinations)

async function check(args: Arguments): Promise<0 | 1 | 2> {
  const { path, ref, config, language, level, failOn, rules, evidence } = args
  const report = await run({
    path,
    ...(ref === undefined ? {} : { ref }),
    ...(config === undefined ? {} : { config }),
    ...(language === undefined ? {} : { language }),
    ...(level === undefined ? {} : { level }),
    ...(failOn === undefined ? {} : { failOn }),
    rules,
    today: new Date(),
    trackedOnly: false,
  })
  await deliver(await told(report, args, evidence), destinations)
  return exitStatus(report)
}

async function told(report: Report, { format }: Arguments, evidence: boolean): Promise<readonly Delivery[]> {
  const { default: reporter } = await reporters[format ?? 'terminal']()
  const colour = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
  const deliveries = reporter(report, report.language[0] ?? 'en', {
    colour: colour || Boolean(env.FORCE_COLOR),
    changed: null,
    evidence,
    linkBase: null,
  })
  return format === 'summary'
    ? deliveries.map((one) => (one.to === 'summary' ? { to: 'stdout', text: one.markdown } : one))
    : deliveries
}

async function perform(args: Arguments): Promise<0 | 1 | 2> {
  const language = args.language ?? languageOfTerminal()
  if (args.command === 'help') await say(help[language])
  else if (args.command === 'version') await say(`${version}\n`)
  else if (args.command === 'check') return check(args)
  else {
    const { explainRule, listRules } = await import('./ruleset/reference.ts')
    await say(args.command === 'rules' ? listRules(language) : explainRule(args.rule ?? '', language))
  }
  return 0
}

/** Runs the command line and gives its exit status. Mistakes of the user are told on standard error. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  let language = languageOfTerminal()
  try {
    const read = readArguments(args)
    language = read.language ?? language
    return await perform(read)
  } catch (error) {
    return tellMistakes(error, language, stderr)
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = await main(process.argv.slice(2))
