/** When a plan was approved, by what it says of itself: in its table of versions, on its cover, in its front matter. */
import { datesIn } from '../inventory/dates.ts'
import type { Reading } from '../inventory/reading.ts'
import { newest, type VersionRow, versionRows } from './version-table.ts'

/** An approval as a plan states it. */
export interface Approval {
  line: number
  /** The day, at 00:00 UTC. */
  day: Date
  /** The day as it is written. */
  written: string
}

const verbs =
  'hyväksyt(?:ty|yt)|hyväksy(?:i|nyt)|vahvistettu|godkän(?:d|t|ts|des)|fastställ(?:d|t|ts|des)|antag(?:en|its|ogs)|approved|adopted|ratified|godkendt|vastgesteld'
const nouns = 'hyväksymis\\p{L}{1,12}|godkännande\\p{L}{0,8}|approval'
const approvedWord = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs})(?!\\p{L})`, 'iu')
/** What opens a line may also be "Date of approval". */
const approvedOpening = new RegExp(`^(?:(?:date|day|datum) (?:of|för) )?(?:${verbs}|${nouns})(?!\\p{L})`, 'iu')
const denied =
  /(?<!\p{L})(?:ei|eikä|not|inte|icke|ej|yet|vielä|ännu|odottaa|pending|väntar|draft|luonnos|utkast|ehdotus|förslag|proposal)(?!\p{L})/iu
/** "Hyväksytty ohjausryhmässä 12.5.2026", "| Tila | Approved 2026-05-12 |": the line opens with it. */
const opening = /^[\s*_|>#-]*(?:(?:\p{L}+ )?(?:tila|status|state)[\s*_]*[:|–—-][\s*_|]*)?/iu
const coverLines = 60
const shortLine = 160

/** Does a text say that something was approved, and not that it was not? */
const saysApproved = (text: string): boolean => approvedWord.test(text) && !denied.test(text)

function approvalAt(text: string, line: number): Approval | null {
  const [date] = datesIn(text).filter(({ precision }) => precision === 'day')
  return date ? { line, day: date.from, written: date.text } : null
}

const isApproved = ({ status, cells }: VersionRow): boolean =>
  status !== null ? saysApproved(status) : cells.some(saysApproved) && !cells.some((cell) => denied.test(cell))

/** Of a table, the newest row when that is approved; `later`: what was changed after it is noted there. */
function inTable(reading: Reading): Approval | 'later' | null {
  const rows = versionRows(reading)
  const approved = newest(rows.filter(isApproved))
  if (!approved) return null
  const approval = approvalAt(approved.cells.join(' | '), approved.line)
  if (!approval) return null
  const days = rows.flatMap(({ line, cells }) => approvalAt(cells.join(' | '), line)?.day ?? [])
  return newest(rows) !== approved || days.some((day) => day > approval.day) ? 'later' : approval
}

function onCover({ document, from, to }: Reading): readonly Approval[] {
  const lines = document.visible.split('\n').slice(0, Math.min(to, from + coverLines))
  return lines.flatMap((text, index) => {
    if (index + 1 < from || text.length > shortLine) return []
    const rest = text.replace(opening, '')
    return approvedOpening.test(rest) && !denied.test(rest) ? (approvalAt(text, index + 1) ?? []) : []
  })
}

const approvedKey = /^(?:approved|approval|approval[-_ ]?date|hyväksytty|hyväksymispäivä|godkänd|godkännandedatum)$/iu
const statusKey = /^(?:status|tila|state)$/iu
const dateKey = /^(?:date|pvm|päiväys|päivämäärä|datum)$/iu

function inFrontMatter({ document }: Reading): readonly Approval[] {
  const entries = [...document.frontMatter]
  const status = entries.some(([key, { value }]) => statusKey.test(key) && saysApproved(value))
  return entries.flatMap(([key, { value, line }]) =>
    approvedKey.test(key) || (status && dateKey.test(key)) ? (approvalAt(value, line) ?? []) : [],
  )
}

/**
 * The approval that a plan states, the newest of several. `later`: its table of versions has a row after the approved
 * one, so that what has changed is noted. Null: it states no approval with a day.
 */
export function approvalOf(reading: Reading): Approval | 'later' | null {
  const tabled = inTable(reading)
  if (tabled !== null) return tabled
  return [...onCover(reading), ...inFrontMatter(reading)].reduce<Approval | null>(
    (latest, one) => (latest === null || one.day > latest.day ? one : latest),
    null,
  )
}

const mayApprove = new RegExp(`(?<![\\p{L}\\p{N}])(?:${verbs}|${nouns})(?!\\p{L})`, 'iu')

/** Does an earlier text of the same plan state the same approval, the day written in the same way? */
export function statesApproval(earlier: string, { line, written }: Approval, today: string): boolean {
  const states = (text: string): boolean => mayApprove.test(text) && !denied.test(text)
  const lines = earlier.split('\n')
  if (states(today.split('\n')[line - 1] ?? '')) return lines.some((text) => text.includes(written) && states(text))
  return lines.some((text) => text.includes(written)) && lines.some(states)
}
