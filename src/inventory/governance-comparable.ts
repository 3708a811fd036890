import { languageOf } from './natural-language.ts'
import type { Reading } from './reading.ts'

/** The documents of a plan that can be compared word by word, and whether the plan was translated instead. */
export interface Comparable {
  base: readonly Reading[]
  head: readonly Reading[]
  translated: boolean
}

const languages = new WeakMap<Reading['document'], string | null>()

/** The language of a whole document, found once; null when too little of it tells. */
export function languageOfReading({ document }: Reading): string | null {
  if (!languages.has(document)) languages.set(document, languageOf(document.visible))
  return languages.get(document) ?? null
}

const samePath = (one: Reading, others: readonly Reading[]): Reading | undefined =>
  others.find(({ document }) => document.path === one.document.path)

/** Is there a document in the same language, or in one that nobody could tell? */
function hasLanguage(readings: readonly Reading[], language: string): boolean {
  return readings.some((reading) => [language, null].includes(languageOfReading(reading)))
}

/**
 * A document that has another language than the one of its name had before, or whose language the other side does not
 * have beside documents that do match, is a translation: its names and words tell nothing about a change.
 */
function comparableTo(one: Reading, own: readonly Reading[], others: readonly Reading[]): boolean {
  const language = languageOfReading(one)
  if (language === null) return true
  const same = samePath(one, others)
  if (same) return [language, null].includes(languageOfReading(same))
  const unmatched = others.filter((other) => !samePath(other, own))
  return hasLanguage(unmatched.length > 0 ? unmatched : others, language)
}

/** Minutes, memos and records of single decisions stand beside a plan; what is decided there is no part of it. */
const record =
  /(?:^|[-_./ ])(?:minutes|memos?|meetings?|muistio\w*|pöytäkirj\p{L}*|poytakirj\w*|kokouks\p{L}*|protokoll?\w*|mötesant\p{L}*|decisions(?=\/)|decision[-_ ](?:log|record)s?|adr|päätökset|paatokset|beslut|rfcs?|notulen|referat\w*)(?:[-_./ ]|$)|20\d\d/iu
const isRecord = ({ document }: Reading): boolean => record.test(document.path)

/** Has every document the same name and text as before? */
export const isSame = (base: readonly Reading[], head: readonly Reading[]): boolean =>
  base.length === head.length && base.every((one) => samePath(one, head)?.document.text === one.document.text)

/** Leaves out language versions that are new, gone or came in the place of others, and records beside the plan. */
export function comparable(base: readonly Reading[], head: readonly Reading[]): Comparable {
  const [was, is] = [base, head].map((side) =>
    side.every(isRecord) ? side : side.filter((one) => !isRecord(one)),
  ) as [Reading[], Reading[]]
  const before = was.filter((one) => comparableTo(one, was, is))
  const after = is.filter((one) => comparableTo(one, is, was))
  return before.length > 0 && after.length > 0
    ? { base: before, head: after, translated: false }
    : { base, head, translated: true }
}
