/** What a translated rule is, and how the options of repolinter are read. */
import type { Text } from '../model.ts'
import { toRe2 } from './expression.ts'
import { type Globs, globsOf } from './globs.ts'
import type { Values } from './layers.ts'
import { needed, wrongKind } from './mistakes.ts'
import type { RuleWords } from './rule-words.ts'

/** A rule of our own making. `off`: it can be had only without a part of what it asked. */
export interface Translation {
  check: string
  options: Readonly<Record<string, unknown>>
  words: RuleWords
  notes: readonly Text[]
  /** The rule of ours that says the same, if it is asked on level 1. */
  equal?: string
  off?: boolean
}

export type Translated = Translation | { none: Text } | { mistake: (at: string) => Text }

export type Translate = (options: Values) => Promise<Translated>

/** A text that is there and not empty. */
export const text = (options: Values, key: string): string | null =>
  typeof options[key] === 'string' && options[key] !== '' ? (options[key] as string) : null

/** Texts under the first of these keys that is there: one, or a list of them. */
export function texts(options: Values, ...keys: readonly string[]): readonly string[] | null {
  const value = keys.map((key) => options[key]).find((one) => one !== undefined)
  if (typeof value === 'string') return [value]
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : null
}

/** Globs under the first of these keys; older names come after. */
export function globs(options: Values, ...keys: readonly string[]): Globs | { mistake: (at: string) => Text } {
  const [key = ''] = keys
  const given = texts(options, ...keys)
  if (given === null) return { mistake: (at: string) => needed(at, [key]) }
  const all = globsOf(given, options.nocase)
  return all.wanted.length > 0 ? all : { mistake: (at: string) => wrongKind(`${at}.${key}`, 'list') }
}

/** What is answered where there is no file. `passes`: when the options do not say. */
export const none = (options: Values, passes: boolean): 'passed' | 'failed' => {
  if (options['fail-on-non-existent'] === true) return 'failed'
  if (options['succeed-on-non-existent'] === true) return 'passed'
  return passes ? 'passed' : 'failed'
}

/** Expressions for RE2, or why one of them has no equal. */
export async function expressions(
  given: readonly string[],
  flags: string,
): Promise<readonly string[] | { none: Text }> {
  const all: string[] = []
  for (const one of given) {
    const translated = await toRe2(one, flags)
    if ('why' in translated) return { none: translated.why }
    all.push(translated.pattern)
  }
  return all
}
