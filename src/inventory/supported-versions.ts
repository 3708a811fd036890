/** The versions that a document says get fixes: rows of a table, or items of a list, under a heading about them. */
import type { Label } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'
import type { Reading } from './reading.ts'
import { rangesIn, type VersionRange } from './version-ranges.ts'

/** One row. `ranges` or `supported` null: not understood. */
export interface SupportRow {
  line: number
  /** The versions as written. */
  written: string
  ranges: readonly VersionRange[] | null
  supported: boolean | null
}

/** What stands under one heading. `latest`: a sentence says that the newest release is the one that counts. */
export interface SupportList {
  path: string
  /** Line of the heading. */
  line: number
  rows: readonly SupportRow[]
  latest: boolean
}

const no =
  /:x:|:no_entry|:red_circle:|:negative_squared|[✗✘❌🚫🔴✖⛔]|(?<!\p{L})(?:no|none|not|unsupported|eol|end[- ]of[- ](?:life|support)|ended|expired|deprecated|discontinued|ei|eivät|päättyn\p{L}{1,4}|nej|inte|ej|upphört|avslutad)(?!\p{L})/iu
const yes =
  /:(?:white_check_mark|heavy_check_mark|ballot_box_with_check|green_circle):|[✓✔✅☑🟢]|(?<!\p{L})(?:yes|supported|active|maintained|full|security|fixes|updates|lts|kyllä|tuettu|tuetaan|saa|ja|stöds|aktiv|får)(?!\p{L})/iu
const newest =
  /(?<!\p{L})(?:latest|newest|most recent|current (?:version|release)|main branch|master|uusin\p{L}{0,4}|uusimm\p{L}{1,5}|viimeisi\p{L}{1,6}|senaste|nyaste)(?!\p{L})/iu

const mostRows = 60
const longestText = 300

function supportOf(text: string): boolean | null {
  if (no.test(text)) return false
  return yes.test(text) ? true : null
}

/** The versions stand in the first cell, or after a mark; a row about a platform or a component names none there. */
function rowOf({ text, cells, line }: Label): SupportRow {
  const all = [text, ...cells].map((cell) => cell.trim().slice(0, longestText))
  const [first = '', second] = all
  const at = second !== undefined && supportOf(first) !== null && rangesIn(first) === null ? 1 : 0
  const written = all[at] as string
  return { line, written, ranges: rangesIn(written), supported: supportOf(all.filter((_, i) => i !== at).join(' | ')) }
}

/** "5.x: supported", "4.x – no longer supported". */
function itemOf({ text, line }: { text: string; line: number }): readonly SupportRow[] {
  const match = /^([^:–—()]{1,60}?)\s*(?:[:–—(]|\s-\s|(?<=[\dx*])\s(?=\p{L}))(.{0,240})$/u.exec(
    text.slice(0, longestText),
  )
  const [written, rest] = match ? [match[1] as string, match[2] as string] : [text, '']
  const ranges = rangesIn(written)
  return ranges ? [{ line, written: written.trim(), ranges, supported: supportOf(rest) }] : []
}

function listUnder({ document }: Reading, { line, endLine }: Label): SupportList {
  const inside = (at: number): boolean => at > line && at <= endLine
  const cells = document.labels.filter((label) => label.kind === 'cell' && inside(label.line)).slice(0, mostRows)
  const passages = document.passages.filter((one) => one.kind !== 'cell' && inside(one.line))
  const items = passages.filter(({ kind }) => kind === 'item').slice(0, mostRows)
  return {
    path: document.path,
    line,
    rows: cells.length > 0 ? cells.map(rowOf) : items.flatMap(itemOf),
    latest: passages.some(({ text }) => newest.test(text.slice(0, 2000))),
  }
}

/** The first list of supported versions in a document that says something; null where there is none. */
export function supportedVersions(reading: Reading): SupportList | null {
  const headings = reading.document.labels.filter(
    ({ kind, text, line }) =>
      kind !== 'cell' && line >= reading.from && line <= reading.to && conceptsIn(text).has('versions'),
  )
  const lists = headings.map((heading) => listUnder(reading, heading))
  return lists.find(({ rows, latest }) => rows.length > 0 || latest) ?? null
}

const template = ['5.1.x true', '5.0.x false', '4.0.x true', '< 4.0 false']

/** Is it the table of GitHub's template, as it was? */
export const isTemplate = ({ rows }: SupportList): boolean =>
  rows.length === template.length &&
  rows.every(({ written, supported }, at) => `${written.replace(/\s+/gu, ' ')} ${supported}` === template[at])
