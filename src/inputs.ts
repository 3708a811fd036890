/** The inputs of the action, as its user wrote them. */
import { AuthorError, type Language, type Level, type Severity, type Text } from './model.ts'

const names = [
  'path',
  'config',
  'language',
  'level',
  'fail-on',
  'token',
  'check-run',
  'comment',
  'suggestions',
  'sarif',
  'badge-branch',
  'report',
] as const
type Name = (typeof names)[number]

export interface Inputs {
  path: string
  config: string | null
  language: Language | null
  level: Level | null
  failOn: Severity | 'never' | null
  /** Null: every request is switched off. */
  token: string | null
  checkRun: boolean
  comment: boolean
  suggestions: boolean
  sarif: boolean
  /** Branch that the badge is published on; null: none. */
  badgeBranch: string | null
  /** A report of another run that is posted, instead of checking anything. */
  report: string | null
}

type Env = Readonly<Record<string, string | undefined>>

const unknownInput = (name: string): Text => ({
  fi: `Toiminnolla ei ole syötettä ”${name}”. Syötteet: ${names.join(', ')}.`,
  sv: `Åtgärden har inga indata med namnet ”${name}”. Tillåtna namn: ${names.join(', ')}.`,
  en: `The action has no input "${name}". Inputs: ${names.join(', ')}.`,
})
const wrongInput = (name: string, value: string, allowed: readonly string[]): Text => ({
  fi: `Syötteen ${name} arvo ”${value}” ei käy. Sallitut arvot: ${allowed.join(', ')}.`,
  sv: `Värdet ”${value}” går inte att använda för ${name}. Tillåtna värden: ${allowed.join(', ')}.`,
  en: `The input ${name} cannot be "${value}". Allowed values: ${allowed.join(', ')}.`,
})
const wrongBranch = (value: string): Text => ({
  fi: `Syötteen badge-branch arvo ”${value}” ei käy haaran nimeksi. Anna esimerkiksi kuntalint-badge.`,
  sv: `Värdet ”${value}” för badge-branch går inte att använda som namn på en gren. Ange till exempel kuntalint-badge.`,
  en: `The input badge-branch cannot be "${value}": that is no name of a branch. Give, for example, kuntalint-badge.`,
})

/** The badge goes to a branch of its own, never where the product is. */
export const badgeOnDefault = (branch: string): Text => ({
  fi: `Syötteen badge-branch arvo ”${branch}” on oletushaara. Merkki julkaistaan omassa haarassaan: anna esimerkiksi kuntalint-badge.`,
  sv: `Värdet ”${branch}” för badge-branch är standardgrenen. Märket publiceras på en egen gren: ange till exempel kuntalint-badge.`,
  en: `The input badge-branch cannot be "${branch}": that is the default branch. The badge goes to a branch of its own: give, for example, kuntalint-badge.`,
})

const inputOf = (env: Env, name: Name): string => (env[`INPUT_${name.toUpperCase()}`] ?? '').trim()

/** The runner passes inputs that it does not know with a mere warning: a misspelt one must not be silent. */
function refuseUnknown(env: Env): void {
  const known = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`))
  const unknown = Object.keys(env).find((name) => name.startsWith('INPUT_') && !known.has(name) && env[name])
  if (unknown) throw new AuthorError(unknownInput(unknown.slice('INPUT_'.length).toLowerCase()), null)
}

function chosen<T extends string>(env: Env, name: Name, allowed: readonly T[]): T | null {
  const value = inputOf(env, name)
  if (value === '') return null
  if (!allowed.includes(value as T)) throw new AuthorError(wrongInput(name, value, allowed), null)
  return value as T
}

const isOn = (env: Env, name: Name): boolean => chosen(env, name, ['true', 'false']) === 'true'

/** As git-check-ref-format has it, and no stranger than names of branches are. */
const branchName = /^(?![-./])(?!.*(?:\.\.|\/\/|\/\.|@\{|\.lock(?:\/|$)))[\p{L}\p{N}._/+@-]{1,200}(?<![./])$/u

function branchOf(env: Env): string | null {
  const value = inputOf(env, 'badge-branch')
  if (value === '') return null
  if (!branchName.test(value)) throw new AuthorError(wrongBranch(value), null)
  return value
}

/** The language that was asked for, where it is one; mistakes in other inputs are told in it. */
export const languageAsked = (env: Env): Language | null =>
  (['fi', 'sv', 'en'] as const).find((one) => one === inputOf(env, 'language')) ?? null

/** Reads the inputs. Throws AuthorError for a name or value that the action does not know. */
export function readInputs(env: Env): Inputs {
  refuseUnknown(env)
  const level = chosen(env, 'level', ['1', '2', '3'])
  return {
    path: inputOf(env, 'path') || '.',
    config: inputOf(env, 'config') || null,
    language: chosen(env, 'language', ['fi', 'sv', 'en']),
    level: level === null ? null : (Number(level) as Level),
    failOn: chosen(env, 'fail-on', ['error', 'warning', 'notice', 'never']),
    token: inputOf(env, 'token') || null,
    checkRun: isOn(env, 'check-run'),
    comment: isOn(env, 'comment'),
    suggestions: isOn(env, 'suggestions'),
    sarif: isOn(env, 'sarif'),
    badgeBranch: branchOf(env),
    report: inputOf(env, 'report') || null,
  }
}
