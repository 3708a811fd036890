/** The line by which a plan records that a change of it was decided. */

import type { Document } from '../artefact.ts'
import { type StatedDate, statedDate } from '../inventory/dates.ts'
import type { Reading } from '../inventory/reading.ts'
import type { Location } from '../model.ts'
import { statusWord, type VersionRow, versionRows } from './version-table.ts'

/** What is still to be decided is no decision. */
const undecided = /luonnos|ehdotus|utkast|förslag|draft|propos|udkast|forslag|concept/iu

const keyOf = ({ cells }: VersionRow): string =>
  cells
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')

const decided = ({ cells }: VersionRow): boolean => {
  const text = cells.join(' ')
  return !undecided.test(text) && (/20\d\d|\d{1,2}\.\d{1,2}\.\d\d/u.test(text) || statusWord.test(text))
}

function newRow(base: readonly Reading[], head: readonly Reading[]): Location | null {
  const known = new Set(base.flatMap(versionRows).map(keyOf))
  for (const reading of head) {
    const row = versionRows(reading).findLast((one) => !known.has(keyOf(one)) && decided(one))
    if (row) return { path: reading.document.path, line: row.line }
  }
  return null
}

interface Dated {
  document: Document
  date: StatedDate
}

const newestOf = (readings: readonly Reading[]): Dated | null =>
  readings
    .flatMap((reading) => {
      const date = statedDate(reading.document, reading)
      return date ? [{ document: reading.document, date }] : []
    })
    .reduce<Dated | null>((newest, one) => (newest && newest.date.to >= one.date.to ? newest : one), null)

function newerDate(base: readonly Reading[], head: readonly Reading[]): Location | null {
  const [was, is] = [newestOf(base), newestOf(head)]
  if (!is || (was && was.date.to >= is.date.to)) return null
  const text = is.document.text.split('\n')[is.date.line - 1] ?? ''
  return undecided.test(text) ? null : { path: is.document.path, line: is.date.line }
}

/** A row of the table of versions that the base does not have, or a newer date of the plan; null when there is none. */
export const recordedDecision = (base: readonly Reading[], head: readonly Reading[]): Location | null =>
  newRow(base, head) ?? newerDate(base, head)
