import type { Readable } from 'node:stream'
import { type ApiOptions, openApi } from '../api/client.ts'
import type { Arguments } from '../arguments.ts'
import type { Destinations } from '../delivery/deliver.ts'
import type { Language } from '../model.ts'
import { openForge } from '../repository/forge.ts'
import type { RunOptions } from '../run.ts'

/** What a command is given of the world around it. */
export interface Surroundings {
  destinations: Destinations
  /** The language of the terminal: of help, mistakes, and what is said beside a report. */
  language: Language
  colour: boolean
  /** Where answers are typed; absent: the standard input of the process. */
  input?: Readable & { isTTY?: boolean }
  today: Date
  forge: ApiOptions
}

/** A command: does what was asked, and gives the exit status. */
export type Perform = (args: Arguments, surroundings: Surroundings) => Promise<0 | 1 | 2>

/** The exit status of a command that did what it was asked. */
export const done = 0 as const

/** What a run is asked for by the command line. */
export const runOptions = (args: Arguments, { today, forge }: Surroundings): RunOptions => ({
  path: args.path,
  ...(args.ref === undefined ? {} : { ref: args.ref }),
  ...(args.base === undefined ? {} : { base: { from: 'commit', ref: args.base } as const }),
  ...(args.config === undefined ? {} : { config: args.config }),
  ...(args.language === undefined ? {} : { language: args.language }),
  ...(args.level === undefined ? {} : { level: args.level }),
  ...(args.failOn === undefined ? {} : { failOn: args.failOn }),
  rules: args.rules,
  forge: openForge(openApi(forge)),
  today,
  trackedOnly: false,
})
