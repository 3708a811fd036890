import type { Language } from '../model.ts'
import type { Answers } from './answers.ts'
import { fieldWords } from './texts.ts'
import { type Format, valuesOf, written } from './values.ts'

/** The word before the colon in a place to fill in; what `content/no-placeholders` finds. */
export const gapWords: Readonly<Record<Language, string>> = { fi: 'täydennä', sv: 'fyll i', en: 'fill in' }

/** A place to fill in, as it stands in a document: `[fill in: name of the product]`. */
export const gap = (words: string, language: Language): string => `[${gapWords[language]}: ${words}]`

/** A place, and in YAML the quotes of its scalar and the brackets of its list where it is all that they hold. */
const place = /(\["|")?\[(?:täydennä|fyll i|fill in): ([^[\]\n]{1,120})\]("\]|")?/gu
const pairs: Readonly<Record<string, string>> = { '["': '"]', '"': '"' }

/** A value in YAML: words of a list of our own stand as they are. */
const scalar = (value: string): string =>
  /^(?:software|interface|concept|development|beta|stable|obsolete|fi|sv|en|[123])$/u.test(value)
    ? value
    : `"${written(value, 'yaml')}"`

/** The answer that fills a place of these words. */
const fieldOf = (words: string, language: Language): string | null =>
  Object.entries(fieldWords).find(([, names]) => names[language] === words)?.[0] ?? null

/** Fields of which a line has one value, and where its values come from. */
const eachOf: readonly (readonly [field: string, source: string])[] = [
  ['owner', 'owners'],
  ['api-description', 'api-description'],
]

/** Lines about one owner, or one API description, once for each of them. */
const forEach = (line: string, words: string, values: readonly string[], format: Format): readonly string[] =>
  values.length > 0 && line.includes(words)
    ? values.map((value) => line.replaceAll(words, () => written(value, format)))
    : [line]

/**
 * A template with the places filled that somebody has answered; the others stay as they are. Values are escaped for the format,
 * and read as values: what looks in them like a place to fill in is none.
 */
export function filled(text: string, language: Language, answers: Answers, format: Format): string {
  const values = (field: string): readonly string[] => valuesOf(field, answers, language, format)
  const single = text.replace(place, (whole, open: string | undefined, words: string, close: string | undefined) => {
    const field = fieldOf(words, language) ?? ''
    const list = eachOf.some(([each]) => each === field) ? [] : values(field)
    if (list.length === 0) return whole
    const isWhole = format === 'yaml' && open !== undefined && pairs[open] === close
    if (isWhole && open === '["') return `[${list.map(scalar).join(', ')}]`
    if (isWhole && list.length === 1) return scalar(list[0] as string)
    return `${open ?? ''}${list.map((value) => written(value, format)).join(', ')}${close ?? ''}`
  })
  return eachOf.reduce((lines, [field, source]) => {
    const words = gap(fieldWords[field]?.[language] ?? '', language)
    return lines
      .split('\n')
      .flatMap((line) => forEach(line, words, values(source), format))
      .join('\n')
  }, single)
}
