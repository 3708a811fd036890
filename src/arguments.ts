import { parseArgs } from 'node:util'
import { AuthorError, type Language, type Level, type Severity, type Text } from './model.ts'

export const commands = [
  'check',
  'changes',
  'facts',
  'compare',
  'baseline',
  'badge',
  'config',
  'rules',
  'explain',
] as const
export type Command = (typeof commands)[number]

/** What the command line asks for. */
export interface Arguments {
  command: Command | 'help' | 'version'
  path: string
  /** The rule to explain. */
  rule: string | null
  /** The two reports to compare. */
  reports: readonly [string, string] | null
  ref?: string
  base?: string
  config?: string
  format: 'terminal' | 'json' | 'github' | 'summary' | 'html' | 'sarif' | null
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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const
type Option = keyof typeof options

const judging = ['ref', 'config', 'language', 'level', 'rules'] as const
const anywhere = ['language', 'help', 'version'] as const
/** Options that each command takes: one that a command would pass over is refused. */
const taken: Readonly<Record<Command, readonly Option[]>> = {
  check: [...judging, 'base', 'format', 'fail-on', 'evidence', 'report'],
  changes: ['ref', 'base', 'config', 'rules', 'format', 'language'],
  facts: ['ref', 'config', 'rules', 'format', 'language'],
  compare: ['format'],
  baseline: ['config', 'level', 'rules', 'reason', 'until', 'approved-by', 'dry-run'],
  badge: [...judging, 'out'],
  config: ['ref', 'config', 'rules', 'format'],
  rules: [],
  explain: [],
}

const formats: Readonly<Record<Command, readonly string[]>> = {
  check: ['terminal', 'json', 'github', 'summary', 'html', 'sarif'],
  changes: ['terminal', 'json'],
  facts: ['terminal', 'json'],
  compare: ['terminal', 'json'],
  config: ['terminal', 'json'],
  baseline: [],
  badge: [],
  rules: [],
  explain: [],
}

const allowed: Readonly<Record<string, readonly string[]>> = {
  language: ['fi', 'sv', 'en'],
  level: ['1', '2', '3'],
  'fail-on': ['error', 'warning', 'notice', 'never'],
}

const wrongValue = (name: string, value: string, values: readonly string[]): Text => ({
  fi: `Valitsimen --${name} arvo ”${value}” ei käy. Sallitut arvot: ${values.join(', ')}.`,
  sv: `Värdet ”${value}” går inte att använda för --${name}. Tillåtna värden: ${values.join(', ')}.`,
  en: `--${name} cannot be "${value}". Allowed values: ${values.join(', ')}.`,
})
const unknownOption = (detail: string): Text => ({
  fi: `Komentoriviä ei voi tulkita (${detail}). Ohje: kuntalint --help`,
  sv: `Kommandoraden går inte att tolka (${detail}). Hjälp: kuntalint --help`,
  en: `The command line cannot be understood (${detail}). Help: kuntalint --help`,
})
const notTaken = (option: string, command: Command, instead: readonly Command[]): Text => ({
  fi: `Komento ${command} ei käytä valitsinta --${option}. Sitä käyttävät: ${instead.join(', ')}.`,
  sv: `Kommandot ${command} använder inte --${option}. Det används av: ${instead.join(', ')}.`,
  en: `The command ${command} does not take --${option}. It is taken by: ${instead.join(', ')}.`,
})
const unknownCommand = (word: string): Text => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: ${commands.join(', ')}. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är ${commands.join(', ')}. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are ${commands.join(', ')}. To check a folder: kuntalint check ${word}`,
})
const emptyCommit = (option: string): Text => ({
  fi: `Valitsimelle --${option} on annettava commit, haara tai tagi.`,
  sv: `--${option} behöver en commit, en gren eller en tagg.`,
  en: `--${option} needs a commit, a branch or a tag.`,
})
const whichRule: Text = {
  fi: 'Kerro, mikä sääntö selitetään. Esimerkiksi: kuntalint explain governance/funding',
  sv: 'Ange vilken regel som ska förklaras. Till exempel: kuntalint explain governance/funding',
  en: 'Say which rule to explain, for example: kuntalint explain governance/funding',
}
const whichReports: Text = {
  fi: 'Anna kaksi raporttia, vanhempi ensin: kuntalint compare vanha.json uusi.json. Raportin tallentaa kuntalint check . --report uusi.json.',
  sv: 'Ange två rapporter, den äldre först: kuntalint compare gammal.json ny.json. En rapport sparas med kuntalint check . --report ny.json.',
  en: 'Give two reports, the older one first: kuntalint compare old.json new.json. A report is saved by kuntalint check . --report new.json.',
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

function placed(command: Command, rest: readonly string[]): Pick<Arguments, 'path' | 'rule' | 'reports'> {
  const none = { path: '.', rule: null, reports: null }
  const most = command === 'compare' ? 2 : 1
  if (rest.length > most) throw new AuthorError(unknownOption(rest.slice(most).join(' ')), null)
  if (command === 'explain') {
    if (!rest[0]) throw new AuthorError(whichRule, null)
    return { ...none, rule: rest[0] }
  }
  if (command === 'compare') {
    if (!rest[0] || !rest[1]) throw new AuthorError(whichReports, null)
    return { ...none, reports: [rest[0], rest[1]] }
  }
  return { ...none, path: rest[0] ?? '.' }
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
    format: (values.format ?? null) as Arguments['format'],
    rules: (values.rules ?? []) as string[],
    evidence: values.evidence === true,
    dryRun: values['dry-run'] === true,
    ...given(values),
  }
  if (values.help || args.length === 0 || word === 'help') return { ...common, command: 'help' }
  if (values.version) return { ...common, command: 'version' }
  if (!command) throw new AuthorError(unknownCommand(word), null)
  refuseNotTaken(values, command)
  return { ...common, ...placed(command, rest), command }
}
