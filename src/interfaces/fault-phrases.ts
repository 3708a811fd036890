/** Words that the sentences about faults share: quoted values, names of things, types. */
import type { Steps } from '../description.ts'
import { inAll, listed, same } from '../language.ts'
import type { Language, Text } from '../model.ts'
import { methods } from './grammar.ts'

const longestQuote = 80

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('`', "'").trim()

/** A value of a description as it is quoted in a message: in backticks, on one line, cut after 80 characters. */
export function code(value: string): string {
  const plain = oneLine(value.slice(0, 4 * longestQuote))
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``
}

/** The same, cut at its beginning: the end of a way says most. */
function tail(way: string): string {
  const plain = oneLine(way.slice(-4 * longestQuote))
  return `\`${plain.length > longestQuote ? `…${plain.slice(1 - longestQuote)}` : plain}\``
}

/** Words in backticks, with `or` or `and` between; after fifteen of them, how many more there are. */
export function codes(words: readonly string[], by: 'and' | 'or'): Text {
  const most = 15
  const shown = words.slice(0, most).map(code)
  const rest = words.length - shown.length
  return inAll((language) => (rest > 0 ? `${shown.join(', ')} … (+${rest})` : listed(shown, language, by)))
}

/** A value as it stands in the file, as far as data tells. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return code(value === '' ? '""' : value)
  if (Array.isArray(value)) return code(value.length === 0 ? '[]' : '[…]')
  if (typeof value === 'object' && value !== null) return code(Object.keys(value).length === 0 ? '{}' : '{…}')
  return code(String(value))
}

/** What stands in front of a sentence: the operation or webhook, and the way from there. */
function names(steps: Steps): readonly string[] {
  const [first, second, third, ...rest] = steps
  const inPaths = (first === 'paths' || first === 'webhooks') && second !== undefined
  if (inPaths && methods.includes(String(third))) {
    const operation = code(`${String(third).toUpperCase()} ${second}`)
    return rest.length === 0 ? [operation] : [operation, tail(rest.join('.'))]
  }
  if (inPaths)
    return third === undefined ? [code(String(second))] : [code(String(second)), tail([third, ...rest].join('.'))]
  return steps.length === 0 ? [] : [tail(steps.join('.'))]
}

const top: Text = { fi: 'Ylin taso', sv: 'Den översta nivån', en: 'Top level' }

/** Where something is wrong, in front of a sentence: "`GET /signals`, `responses.200`: ". */
export function lead(steps: Steps): Text {
  const words = names(steps)
  return words.length === 0 ? inAll((language) => `${top[language]}: `) : same(`${words.join(', ')}: `)
}

const types: Readonly<Record<string, Text>> = {
  string: { fi: 'teksti', sv: 'en text', en: 'a text' },
  integer: { fi: 'kokonaisluku', sv: 'ett heltal', en: 'a whole number' },
  number: { fi: 'luku', sv: 'ett tal', en: 'a number' },
  array: { fi: 'luettelo', sv: 'en lista', en: 'a list' },
  object: { fi: 'avaimia ja arvoja', sv: 'nycklar med värden', en: 'keys with values' },
  null: { fi: '`null`', sv: '`null`', en: '`null`' },
}

/** What kinds of value are expected, in words. */
export const typeWords = (expected: readonly string[]): Text =>
  inAll((language) =>
    listed(
      expected.flatMap((type) => (type === 'boolean' ? ['`true`', '`false`'] : [types[type]?.[language] ?? type])),
      language,
      'or',
    ),
  )

/** What stands there, in words: "tässä on luku `1`". */
export function hereIs(value: unknown): Text {
  if (value === null || value === undefined)
    return { fi: 'tässä ei ole arvoa', sv: 'här finns inget värde', en: 'there is no value here' }
  const found = foundWords(value)
  return { fi: `tässä on ${found.fi}`, sv: `här står ${found.sv}`, en: `found ${found.en}` }
}

function foundWords(value: unknown): Text {
  if (Array.isArray(value)) return types.array as Text
  if (typeof value === 'object') return types.object as Text
  const quoted = shown(value)
  if (typeof value === 'string') return { fi: `teksti ${quoted}`, sv: `texten ${quoted}`, en: `the text ${quoted}` }
  if (typeof value === 'number') return { fi: `luku ${quoted}`, sv: `talet ${quoted}`, en: `the number ${quoted}` }
  return { fi: `arvo ${quoted}`, sv: `värdet ${quoted}`, en: `the value ${quoted}` }
}

/** Several texts as one, in each language. */
export const joined = (...texts: readonly (Text | null)[]): Text =>
  inAll((language: Language) => texts.map((text) => text?.[language] ?? '').join(''))
