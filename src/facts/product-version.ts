/** Versions of a product as its files, its changelog and its tags write them. */

import { isFinnishDate } from '../inventory/versions.ts'

/** Numbers of a version, and whether something marks it as not released (`-beta.1`, `rc2`, `-SNAPSHOT`). */
export interface ProductVersion {
  numbers: readonly number[]
  isPrerelease: boolean
}

const written =
  /^(?:version|release|v\.?|r)?\s?(\d{1,8}(?:\.\d{1,8}){0,4})(?:[-.+_~]?([a-z][\w.+-]{0,40}|\d[\w.]{0,20}))?$/iu
const marks =
  /^(?:a|b|c|alpha|beta|rc|cr|m|pre|preview|dev|develop|development|snapshot|next|canary|nightly|unreleased)(?![a-z])/iu

/** The version that a text is, as a whole; null: it is none. A Finnish date, "12.5.2026" or "5.2026", is none. */
export function productVersion(text: string): ProductVersion | null {
  const match = written.exec(text.trim().slice(0, 100))
  if (!match) return null
  const numbers = match[1]!.split('.').map(Number)
  if (isFinnishDate(numbers)) return null
  return { numbers, isPrerelease: marks.test(match[2] ?? '') }
}

/** A year before the first point: versions by calendar and versions by count do not compare. */
const isCalendar = ({ numbers }: ProductVersion): boolean => numbers[0]! >= 2000

/** Can two versions be put in order at all? */
export const areOfOneKind = (a: ProductVersion, b: ProductVersion): boolean => isCalendar(a) === isCalendar(b)
