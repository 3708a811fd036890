/** Words that the messages of several checks share: quoted values, lists of names, places. */

import type { Artefact } from '../artefact.ts'
import { andMore, inAll, languages, listed } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'

export { inAll } from '../language.ts'

const longestQuote = 80

/** A value of the repository as it is quoted in a message: in backticks, on one line, cut after 80 characters. */
export function code(value: string): string {
  const plain = value.replace(/\s+/gu, ' ').replaceAll('`', "'").trim()
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``
}

/** `a, b ja c`; after `most` of them, how many more there are. */
export function some(items: readonly string[], language: Language, most = 6): string {
  if (items.length <= most) return listed(items, language)
  return `${items.slice(0, most).join(', ')} ${andMore(items.length - most)[language]}`
}

/** `a, b tai c`. */
export const either = (items: readonly string[], language: Language): string => listed(items, language, 'or')

/** A sentence with its first letter in upper case: names of things may begin one. */
export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Several texts as one, with a blank between, in every language. */
export const joined = (texts: readonly Text[]): Text =>
  inAll((language) => texts.map((text) => text[language]).join(' '))

/** Each text once, equal ones together. */
export const distinct = (texts: readonly Text[]): readonly Text[] => [
  ...new Map(texts.map((text) => [languages.map((language) => text[language]).join('\n'), text] as const)).values(),
]

/** Where an artefact stands. */
export const placeOf = (artefact: Artefact): Location => ({
  path: artefact.path ?? '',
  ...(artefact.line === null ? {} : { line: artefact.line }),
})

/** Where artefacts stand in this repository: what is inherited, or told on GitHub, stands in none of its files. */
export const placesOf = (artefacts: readonly Artefact[]): readonly Location[] =>
  artefacts.filter(({ path, status }) => path !== null && status !== 'inherited').map(placeOf)
