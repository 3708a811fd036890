/**
 * Regular expressions of JavaScript in the words of RE2, which takes linear time. Look-around and back-references have no
 * equal there.
 */
import type { Text } from '../model.ts'
import { code } from './phrases.ts'

export type Translated = { pattern: string } | { why: Text }

const cannot = (expression: string): Text => ({
  fi: `Säännöllisessä lausekkeessa ${code(expression)} on jotakin, mitä kuntalintin hakukone (RE2) ei tunne: ennakointi (?=…), taaksepäin katsominen (?<=…), takaviittaus \\1 tai muuta erityistä.`,
  sv: `Det reguljära uttrycket ${code(expression)} har något som kuntalints sökmotor (RE2) inte känner till: framåtblick (?=…), bakåtblick (?<=…), bakåtreferens \\1 eller något annat särskilt.`,
  en: `The regular expression ${code(expression)} has something that kuntalint's engine (RE2) does not know: look-ahead (?=…), look-behind (?<=…), a back-reference \\1 or something else special.`,
})

const tooLong = (expression: string): Text => ({
  fi: `Säännöllinen lauseke ${code(expression)} on yli ${longest} merkkiä pitkä.`,
  sv: `Det reguljära uttrycket ${code(expression)} är längre än ${longest} tecken.`,
  en: `The regular expression ${code(expression)} is over ${longest} characters long.`,
})

/** Characters that the pattern of a rule may have. */
const longest = 500

/** What is written otherwise in RE2: `\uXXXX`, `\u{…}`, `\cX`, `\0`, `[^]`, `[]`, and a slash that JavaScript escapes. */
function rewritten(expression: string): string {
  return expression.replace(
    /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\c([a-z])|\\0(?!\d)|\[\^\]|\\\/|\\[\s\S]|[\s\S]/giu,
    (all, wide?: string, four?: string, control?: string) => {
      if (wide ?? four) return `\\x{${wide ?? four}}`
      if (control) return `\\x{${(control.toUpperCase().charCodeAt(0) % 32).toString(16)}}`
      if (all === '\\0') return '\\x00'
      if (all === '[^]') return '(?s:.)'
      return all === '\\/' ? '/' : all
    },
  )
}

/**
 * The expression for RE2. `flags`: those of JavaScript; i, m and s go to its start, g, u and y say nothing about whether
 * something is found.
 */
export async function toRe2(expression: string, flags = ''): Promise<Translated> {
  const inline = ['i', 'm', 's'].filter((flag) => flags.includes(flag)).join('')
  const pattern = `${inline ? `(?${inline})` : ''}${rewritten(expression)}`
  if (pattern.length > longest) return { why: tooLong(expression) }
  const { RE2JS } = await import('re2js')
  try {
    RE2JS.compile(pattern)
    return { pattern }
  } catch {
    return { why: cannot(expression) }
  }
}
