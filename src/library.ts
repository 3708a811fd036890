/** kuntalint as a library: a run for programs. Their types are `library-types.ts`, which is shipped as `dist/library.d.ts`. */
import { resolve } from 'node:path'
import { openApi } from './api/client.ts'
import type * as declared from './library-types.ts'
import { unknownOption, wrongValue } from './library-words.ts'
import { AuthorError as Mistake } from './model.ts'
import { reportDocument } from './reporters/json.ts'
import { openForge } from './repository/forge.ts'
import { type RunOptions, run } from './run.ts'

type Options = declared.LintOptions

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value)

/** What each option may be, and in which words that is told: those of a program. */
const options: Readonly<Record<keyof Options, readonly [(value: unknown) => boolean, string]>> = {
  path: [isText, 'string'],
  ref: [isText, 'string'],
  base: [isText, 'string'],
  level: [oneOf(1, 2, 3), '1 | 2 | 3'],
  language: [oneOf('fi', 'sv', 'en'), "'fi' | 'sv' | 'en'"],
  config: [isText, 'string'],
  rules: [(value) => Array.isArray(value) && value.every(isText), 'string[]'],
  today: [(value) => value instanceof Date && !Number.isNaN(value.getTime()), 'Date'],
  failOn: [oneOf('error', 'warning', 'notice', 'never'), "'error' | 'warning' | 'notice' | 'never'"],
  token: [(value) => value === null || typeof value === 'string', 'string | null'],
}

const isOption = (name: string): name is keyof Options => Object.hasOwn(options, name)

/** Programs without types must not be judged by what they did not ask for. */
function refuse(given: Options): void {
  if (!isText(given?.path)) throw new Mistake(wrongValue('path', String(given?.path), options.path[1]), null)
  for (const [name, value] of Object.entries(given)) {
    if (!isOption(name)) throw new Mistake(unknownOption(name, Object.keys(options)), null)
    const [allows, wanted] = options[name]
    if (value !== undefined && !allows(value)) throw new Mistake(wrongValue(name, String(value), wanted), null)
  }
}

const apiUrl = 'https://api.github.com'

/** Paths are made whole at once: the program may change its folder while the run goes on. */
const runOptions = ({
  path,
  ref,
  base,
  level,
  language,
  config,
  rules,
  today,
  failOn,
  token,
}: Options): RunOptions => ({
  path: resolve(path),
  ...(ref === undefined ? {} : { ref }),
  ...(base === undefined ? {} : { base: { from: 'commit', ref: base } as const }),
  ...(level === undefined ? {} : { level }),
  ...(language === undefined ? {} : { language }),
  ...(config === undefined ? {} : { config }),
  ...(failOn === undefined ? {} : { failOn }),
  rules: (rules ?? []).map((file) => resolve(file)),
  ...(token === null ? {} : { forge: openForge(openApi({ apiUrl, token: token || null })) }),
  today: new Date(today ?? Date.now()),
  trackedOnly: false,
})

export const lint: typeof declared.lint = async (given) => {
  refuse(given)
  const { report } = await run(runOptions(given))
  const document: declared.Report = reportDocument(report)
  // What is given belongs to whoever asked: a copy, of just what the JSON report holds.
  return JSON.parse(JSON.stringify(document)) as declared.Report
}

export const reportSchemaVersion: typeof declared.reportSchemaVersion = 1

export const AuthorError: typeof declared.AuthorError = Mistake
