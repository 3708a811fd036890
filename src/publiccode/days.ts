/** Dates of the file: one day each, written `2026-11-24` and in no other way. */

/** The day that a text names in the form of the standard, at midnight UTC; null: it is not in that form, or no such day exists. */
export function dayOf(text: string): Date | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text)
  return parts ? realDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}

function realDay(year: number, month: number, day: number): Date | null {
  const made = new Date(Date.UTC(year, month - 1, day))
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day && year >= 100 ? made : null
}

/** In the form of the standard, but no day of the calendar: `2026-02-30`. */
export const isNoDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/u.test(text) && dayOf(text) === null

const withTime = /^(\d{4})-(\d\d)-(\d\d)[T ][\d:.+Z-]{1,30}$/u
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4})$/u

/** The same day in the form of the standard, where the text leaves no doubt which day it means; else null. */
export function dayMeant(text: string): string | null {
  const first = withTime.exec(text) ?? yearFirst.exec(text)
  if (first) return isoOf(Number(first[1]), Number(first[2]), Number(first[3]))
  const last = yearLast.exec(text)
  if (!last) return null
  const [one, other] = [Number(last[1]), Number(last[3])]
  // Only with full stops the day surely comes first; else a number above 12 tells which is the day.
  const dayFirst = last[2] === '.' || one > 12 || one === other
  return dayFirst || other > 12 ? isoOf(Number(last[4]), dayFirst ? other : one, dayFirst ? one : other) : null
}

const isoOf = (year: number, month: number, day: number): string | null =>
  realDay(year, month, day)?.toISOString().slice(0, 10) ?? null
