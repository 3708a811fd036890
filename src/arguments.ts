import { parseArgs } from 'node:util'
import {
  emptyCommit,
  notTaken,
  unknownCommand,
  unknownOption,
  whichReports,
  whichRule,
  whichSource,
  wrongValue,
} from './arguments-words.ts'
import { AuthorError, type Language, type Level, type Severity } from './model.ts'

export const commands = [
  'init',
  'check',
  'fix',
  'changes',
  'facts',
  'compare',
  'baseline',
  'badge',
  'config',
  'import',
  'rules',
  'explain',
] as const
export type Command = (typeof commands)[number]

/** Whose settings `import` reads. */
export const importSources = ['repolinter', 'clomonitor', 'code-json'] as const
export type ImportSource = (typeof importSources)[number]

/** In which languages `init` writes documents: `fi+sv` is Finnish and Swedish side by side. */
export const documentLanguages = ['fi', 'sv', 'en', 'fi+sv', 'sv+fi'] as const
export type DocumentLanguages = (typeof documentLanguages)[number]

/** What `init` is told instead of asking: each answer of the dialogue as an option. */
export interface InitArguments {
  /** Ask nothing: what is not given comes from the repository, else stays to be filled in. */
  yes: boolean
  name?: string
  kind?: 'software' | 'interface' | 'both'
  /** Public bodies that own it. */
  owners: readonly string[]
  stage?: 'concept' | 'development' | 'beta' | 'stable' | 'obsolete'
  documents?: DocumentLanguages
  /** A shared address for contact. */
  contact?: string
  /** Default owner in CODEOWNERS: `@organisation/team`. */
  codeOwner?: string
  /** SPDX expression. */
  licence?: string
}

/** What the command line asks for. */
export interface Arguments {
  command: Command | 'help' | 'version'
  path: string
  init: InitArguments
  /** `fix` also makes edits that somebody has to look at. */
  unsafe: boolean
  /** The rule to explain. */
  rule: string | null
  /** The two reports to compare. */
  reports: readonly [string, string] | null
  /** What to move over from, and its file. */
  source: { from: ImportSource; file: string } | null
  ref?: string
  base?: string
  config?: string
  format: 'terminal' | 'json' | 'github' | 'summary' | 'html' | 'sarif' | 'gitlab' | 'junit' | null
  language?: Language
  level?: Level
  failOn?: Severity | 'never'
  rules: readonly string[]
  evidence: boolean
  /** Where the JSON report is written as well. */
  report?: string
  /** The folder that badges are written into. */
  out?: string
  reason?: string
  until?: string
  approvedBy?: string
  dryRun: boolean
}

const options = {
  ref: { type: 'string' },
  base: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  level: { type: 'string' },
  'fail-on': { type: 'string' },
  rules: { type: 'string', multiple: true },
  evidence: { type: 'boolean' },
  report: { type: 'string' },
  out: { type: 'string' },
  reason: { type: 'string' },
  until: { type: 'string' },
  'approved-by': { type: 'string' },
  'dry-run': { type: 'boolean' },
  yes: { type: 'boolean', short: 'y' },
  name: { type: 'string' },
  kind: { type: 'string' },
  owner: { type: 'string', multiple: true },
  stage: { type: 'string' },
  documents: { type: 'string' },
  contact: { type: 'string' },
  'code-owner': { type: 'string' },
  licence: { type: 'string' },
  unsafe: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
type Option = keyof typeof options

const judging = ['ref', 'config', 'language', 'level', 'rules'] as const
const anywhere = ['language', 'help', 'version'] as const
/** Options that each command takes: one that a command would pass over is refused. */
const taken: Readonly<Record<Command, readonly Option[]>> = {
  init: ['yes', 'name', 'kind', 'owner', 'stage', 'documents', 'contact', 'code-owner', 'licence', 'level', 'dry-run'],
  fix: ['config', 'level', 'rules', 'unsafe', 'dry-run'],
  check: [...judging, 'base', 'format', 'fail-on', 'evidence', 'report'],
  changes: ['ref', 'base', 'config', 'rules', 'format', 'language'],
  facts: ['ref', 'config', 'rules', 'format', 'language'],
  compare: ['format'],
  baseline: ['config', 'level', 'rules', 'reason', 'until', 'approved-by', 'dry-run'],
  badge: [...judging, 'out'],
  config: ['ref', 'config', 'rules', 'format'],
  import: ['out', 'dry-run'],
  rules: ['config', 'rules'],
  explain: ['config', 'rules'],
}

const formats: Readonly<Record<Command, readonly string[]>> = {
  check: ['terminal', 'json', 'github', 'summary', 'html', 'sarif', 'gitlab', 'junit'],
  changes: ['terminal', 'json'],
  facts: ['terminal', 'json'],
  compare: ['terminal', 'json'],
  config: ['terminal', 'json'],
  init: [],
  fix: [],
  import: [],
  baseline: [],
  badge: [],
  rules: [],
  explain: [],
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  language: ['fi', 'sv', 'en'],
  level: ['1', '2', '3'],
  'fail-on': ['error', 'warning', 'notice', 'never'],
  kind: ['software', 'interface', 'both'],
  stage: ['concept', 'development', 'beta', 'stable', 'obsolete'],
  documents: documentLanguages,
}

type Values = Partial<Record<Option, string | boolean | string[]>>

function parsed(args: readonly string[]): { values: Values; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as never
  } catch (error) {
    throw new AuthorError(
      unknownOption(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error)),
      null,
    )
  }
}

function refuseValue(values: Values, name: Option, list: readonly string[]): void {
  const value = values[name]
  if (typeof value === 'string' && !list.includes(value)) throw new AuthorError(wrongValue(name, value, list), null)
}

function refuseNotTaken(values: Values, command: Command): void {
  const wrong = (Object.keys(values) as Option[]).find(
    (name) => !taken[command].includes(name) && !(anywhere as readonly string[]).includes(name),
  )
  if (!wrong) return
  throw new AuthorError(
    notTaken(
      wrong,
      command,
      commands.filter((one) => taken[one].includes(wrong)),
    ),
    null,
  )
}

const text = (values: Values, name: Option): string | undefined => values[name] as string | undefined

/** The options that were given, under their names in `Arguments`. */
function given(values: Values): Partial<Arguments> {
  const level = text(values, 'level')
  const all = {
    ref: text(values, 'ref'),
    base: text(values, 'base'),
    config: text(values, 'config'),
    language: text(values, 'language') as Language | undefined,
    level: level === undefined ? undefined : (Number(level) as Level),
    failOn: text(values, 'fail-on') as Severity | 'never' | undefined,
    report: text(values, 'report'),
    out: text(values, 'out'),
    reason: text(values, 'reason'),
    until: text(values, 'until'),
    approvedBy: text(values, 'approved-by'),
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}

function placed(command: Command, rest: readonly string[]): Pick<Arguments, 'path' | 'rule' | 'reports' | 'source'> {
  const none = { path: '.', rule: null, reports: null, source: null }
  const most = command === 'compare' || command === 'import' ? 2 : 1
  if (rest.length > most) throw new AuthorError(unknownOption(rest.slice(most).join(' ')), null)
  if (command === 'explain') {
    if (!rest[0]) throw new AuthorError(whichRule, null)
    return { ...none, rule: rest[0] }
  }
  if (command === 'compare') {
    if (!rest[0] || !rest[1]) throw new AuthorError(whichReports, null)
    return { ...none, reports: [rest[0], rest[1]] }
  }
  if (command === 'import') {
    const from = importSources.find((source) => source === rest[0])
    if (!from || !rest[1]) throw new AuthorError(whichSource(importSources), null)
    return { ...none, source: { from, file: rest[1] } }
  }
  return { ...none, path: rest[0] ?? '.' }
}

function initArguments(values: Values): InitArguments {
  const all = {
    name: text(values, 'name'),
    kind: text(values, 'kind'),
    stage: text(values, 'stage'),
    documents: text(values, 'documents'),
    contact: text(values, 'contact'),
    codeOwner: text(values, 'code-owner'),
    licence: text(values, 'licence'),
  }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return { yes: values.yes === true, owners: (values.owner ?? []) as string[], ...given }
}

const isCommand = (word: string): word is Command => (commands as readonly string[]).includes(word)

/** Reads the command line. Throws AuthorError for words that it does not know, and for options that a command does not take. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args)
  for (const [name, list] of Object.entries(allowed)) refuseValue(values, name as Option, list)
  const [word = 'check', ...rest] = positionals
  const command = isCommand(word) ? word : null
  if (command && formats[command].length > 0) refuseValue(values, 'format', formats[command])
  for (const name of ['ref', 'base'] as const) if (values[name] === '') throw new AuthorError(emptyCommit(name), null)
  const common = {
    path: '.',
    rule: null,
    reports: null,
    source: null,
    init: initArguments(values),
    unsafe: values.unsafe === true,
    format: (values.format ?? null) as Arguments['format'],
    rules: (values.rules ?? []) as string[],
    evidence: values.evidence === true,
    dryRun: values['dry-run'] === true,
    ...given(values),
  }
  if (values.help || args.length === 0 || word === 'help') return { ...common, command: 'help' }
  if (values.version) return { ...common, command: 'version' }
  if (!command) throw new AuthorError(unknownCommand(word, commands), null)
  refuseNotTaken(values, command)
  return { ...common, ...placed(command, rest), command }
}
