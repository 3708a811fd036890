/** The table of versions on a plan's cover: version, date, status, author, in any order. */

import type { Label } from '../artefact.ts'
import type { Reading } from '../inventory/reading.ts'

/** One row of a table of versions. */
export interface VersionRow {
  line: number
  version: readonly number[]
  /** The cell under "Status" (or the like); null when the table has no such column. */
  status: string | null
  cells: readonly string[]
}

/** Words that tell where a plan stands, in fi, sv, en, da and nl. */
export const statusWord =
  /(?<![\p{L}\p{N}])(?:luonnos|ehdotus|hyväksytt[yi]|valmis|voimassa|utkast|förslag|godkänd|godkänt|fastställd|gällande|draft|proposal|proposed|approved|accepted|adopted|ratified|in force|udkast|forslag|godkendt|concept|vastgesteld)(?![\p{L}])/iu
/** What the status of a document is called. */
export const statusLabel =
  /^(?:status|tila|state|versiotila|document status|plan status|asiakirjan tila|dokumentstatus|dokumentets status)$/iu
const versionCell = /^v?\d{1,3}(?:\.\d{1,4}){0,3}$/iu

const cellsOf = ({ text, cells }: Label): readonly string[] => [text, ...cells].map((cell) => cell.trim())
const numbers = (cell: string): readonly number[] => cell.replace(/^v/iu, '').split('.').map(Number)

/** Rows with a version and a date or a status, in the document's order. */
export function versionRows({ document, from, to }: Reading): readonly VersionRow[] {
  const rows = document.labels.filter(({ kind, line }) => kind === 'cell' && line >= from && line <= to)
  let column = -1
  return rows.flatMap((row) => {
    const cells = cellsOf(row)
    const version = cells.find((cell) => versionCell.test(cell))
    if (version === undefined) {
      column = cells.findIndex((cell) => statusLabel.test(cell.replace(/[\s:]+$/u, '')))
      return []
    }
    const status = column < 0 ? null : (cells[column] ?? null)
    const tells = status !== null || cells.some((cell) => /20\d\d/u.test(cell) || statusWord.test(cell))
    return tells ? [{ line: row.line, version: numbers(version), status, cells }] : []
  })
}

/** Which of two versions is the later: a positive number when `a` is. */
function compare(a: readonly number[], b: readonly number[]): number {
  const [left = 0, ...more] = a
  const [right = 0, ...others] = b
  return left - right || (more.length + others.length === 0 ? 0 : compare(more, others))
}

/** The row of the highest version, the lower one of two equal ones; undefined without a table. */
export const newest = (rows: readonly VersionRow[]): VersionRow | undefined =>
  rows.reduce<VersionRow | undefined>(
    (latest, row) => (latest && compare(latest.version, row.version) > 0 ? latest : row),
    undefined,
  )
