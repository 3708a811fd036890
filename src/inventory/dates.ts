import type { Document, Label } from '../artefact.ts'
import { byLine, holds, nextReviewStretches } from './next-review.ts'

/** A date or a period that a text names. Columns count UTF-16 units from 1. */
export interface StatedDate {
  line: number
  column: number
  /** As written. */
  text: string
  /** First and last day, at 00:00 UTC. */
  from: Date
  to: Date
  precision: 'day' | 'month' | 'quarter' | 'season' | 'half' | 'year'
}

/** Months by their first letters, in fi, sv, en, da and nl; Finnish ones as "toukokuu", "toukokuussa", "toukokuun". */
const months: readonly string[] = [
  'tammikuu|januari|january|januar|jan',
  'helmikuu|februari|february|februar|feb',
  'maaliskuu|mars|march|marts|maart|mar',
  'huhtikuu|april|apr',
  'toukokuu|maj|may|mei',
  'kesäkuu|juni|june|jun',
  'heinäkuu|juli|july|jul',
  'elokuu|augusti|august|augustus|aug',
  'syyskuu|september|sept|sep',
  'lokakuu|oktober|october|okt|oct',
  'marraskuu|november|nov',
  'joulukuu|december|dec',
]
const monthOf = new Map(months.flatMap((names, index) => names.split('|').map((name) => [name, index] as const)))
const monthWord = `(?:${months.join('|')})`
const year = '20\\d\\d'
/** Seasons as their first and last month, from 0; in winter the year's beginning, in spring all of the first half. */
const seasons: readonly (readonly [words: string, first: number, last: number])[] = [
  ['talvi|talvella|vinter|vintern|winter', 0, 2],
  ['kevät|keväällä|keväänä|kevään|vår|våren|spring|forår', 0, 5],
  ['kesä|kesällä|kesän|sommar|sommaren|summer|sommer', 5, 7],
  ['syksy|syksyllä|syksyn|höst|hösten|autumn|fall|efterår', 7, 11],
]
const spans = new Map(
  seasons.flatMap(([words, first, last]) => words.split('|').map((word) => [word, [first, last]] as const)),
)
const seasonWord = `(?:${[...spans.keys()].join('|')})`

const start = '(?<![\\p{L}\\p{N}./_-])'
const end = '(?![\\p{L}\\p{N}_]|[-/.]\\d)'
const pattern = (source: string): RegExp => new RegExp(`${start}(?:${source})${end}`, 'giu')

const day = (y: number, m: number, d: number): Date => new Date(Date.UTC(y, m, d))
const span = (y: number, first: number, last: number): readonly [Date, Date] => [day(y, first, 1), day(y, last + 1, 0)]

type Found = readonly [Date, Date] | null
const exact = (y: number, m: number, d: number): Found => {
  const date = day(y, m - 1, d)
  return m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? [date, date] : null
}
const quarter = (y: string, q: string): Found => span(Number(y), (Number(q) - 1) * 3, (Number(q) - 1) * 3 + 2)
const half = (y: string, h: string): Found => span(Number(y), (Number(h) - 1) * 6, (Number(h) - 1) * 6 + 5)
const month = (y: string, name: string): Found => {
  const index = monthOf.get(name.toLowerCase().replace(/^(\p{L}+kuu)\p{L}{0,4}$/u, '$1'))
  return index === undefined ? null : span(Number(y), index, index)
}
const season = (y: string, name: string): Found => {
  const months = spans.get(name.toLowerCase())
  return months ? span(Number(y), months[0], months[1]) : null
}

type Form = { precision: StatedDate['precision']; pattern: RegExp; read: (parts: readonly string[]) => Found }
/** From the most exact form to the least: what one has read, the next leave alone. */
const forms: readonly Form[] = [
  {
    precision: 'day',
    pattern: pattern(`(${year})-(\\d{1,2})-(\\d{1,2})(?:T[\\d:.]{4,15}Z?)?`),
    read: ([y, m, d]) => exact(Number(y), Number(m), Number(d)),
  },
  {
    precision: 'day',
    pattern: pattern(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})`),
    read: ([d, m, y]) => exact(Number(y), Number(m), Number(d)),
  },
  {
    // Which of the two is the month is not known: the reading that gives a date, the day first.
    precision: 'day',
    pattern: pattern(`(\\d{1,2})[/-](\\d{1,2})[/-](${year})`),
    read: ([a, b, y]) => exact(Number(y), Number(b), Number(a)) ?? exact(Number(y), Number(a), Number(b)),
  },
  {
    precision: 'day',
    pattern: pattern(`(\\d{1,2})(?:st|nd|rd|th|\\.|:e)?\\s(?:of\\s)?(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([d, name, y]) => onDay(y!, name!, d!),
  },
  {
    precision: 'day',
    pattern: pattern(`(${monthWord})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${year})`),
    read: ([name, d, y]) => onDay(y!, name!, d!),
  },
  {
    precision: 'quarter',
    pattern: pattern(`(${year})[\\s/-]?(?:q|kv)([1-4])`),
    read: ([y, q]) => quarter(y!, q!),
  },
  {
    precision: 'quarter',
    pattern: pattern(
      `(?:q|kv)([1-4])[\\s/-]{0,3}(${year})|([1-4])\\.?\\s?(?:neljännes|kvartaali|kvartalet|kvartal|quarter)\\s?[/,]?\\s?(${year})`,
    ),
    read: ([q, y, otherQ, otherY]) => quarter(y ?? otherY!, q ?? otherQ!),
  },
  {
    precision: 'half',
    pattern: pattern(`h([12])[\\s/-]{0,3}(${year})|(${year})[\\s/-]?h([12])`),
    read: ([h, y, otherY, otherH]) => half(y ?? otherY!, h ?? otherH!),
  },
  {
    precision: 'month',
    pattern: pattern(`(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([name, y]) => month(y!, name!),
  },
  {
    precision: 'season',
    pattern: pattern(`(${seasonWord})\\s(${year})`),
    read: ([name, y]) => season(y!, name!),
  },
  {
    precision: 'month',
    pattern: pattern(`(${year})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])/(${year})`),
    read: ([y, m, otherM, otherY]) => span(Number(y ?? otherY), Number(m ?? otherM) - 1, Number(m ?? otherM) - 1),
  },
]

function onDay(y: string, name: string, d: string): Found {
  const found = month(y, name)
  return found && exact(Number(y), found[0].getUTCMonth() + 1, Number(d))
}

/** A year alone says something only where a period is expected: in a heading, or first in a row, item or cell. */
const yearFirst = new RegExp(
  `((?:^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+|^\\s*|\\|\\s*)[*_]{0,3})(${year})(?=[*_:]{0,4}\\s*(?:[-–—]\\s*${year}[*_:]{0,4}\\s*)?(?:$|[:|–—(]))|(^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+[*_]{0,3})(${year})(?=[*_:]{0,4}\\s)`,
  'gu',
)
const yearAnywhere = pattern(year)
const heading = /^\s{0,3}(?:#{1,6}|={1,6})\s|^\s*\*\*[^*]{1,80}\*\*:?\s*$/u
/** Years behind these words tell when something was made, not when it is to happen. */
const aboutThePast = /©|\(c\)|copyright|tekijänoikeu|upphovsrätt|\bsince\b|\bvuodesta\b|\bsedan\b/iu

const longestLine = 2000
const blank = (text: string): string => ' '.repeat(text.length)

/** URLs, link destinations and file names carry numbers that are no dates. */
const readable = (line: string): string =>
  line
    .slice(0, longestLine)
    .replace(/\b(?:https?|ftp):\/\/[^\s)>\]]+/gu, blank)
    .replace(/\]\([^()\s]{1,500}\)/gu, blank)

function datesOfLine(source: string, line: number, isHeading: boolean): readonly StatedDate[] {
  if (!/20\d\d/u.test(source)) return []
  let rest = readable(source)
  const found: StatedDate[] = []
  const keep = (
    column: number,
    text: string,
    precision: StatedDate['precision'],
    [from, to]: readonly [Date, Date],
  ): void => {
    found.push({ line, column, text, from, to, precision })
    rest = rest.slice(0, column - 1) + blank(text) + rest.slice(column - 1 + text.length)
  }
  for (const form of forms) {
    for (const match of [...rest.matchAll(form.pattern)]) {
      const dates = form.read(match.slice(1))
      if (dates) keep(match.index + 1, match[0], form.precision, dates)
    }
  }
  if (aboutThePast.test(source.slice(0, longestLine))) return found
  const years = isHeading
    ? [...rest.matchAll(yearAnywhere)].map((match) => ({ at: match.index, text: match[0] }))
    : [...rest.matchAll(yearFirst)].map((match) => ({
        at: match.index + (match[1] ?? match[3]!).length,
        text: match[2] ?? match[4]!,
      }))
  for (const { at, text } of years) keep(at + 1, text, 'year', span(Number(text), 0, 11))
  return found
}

/**
 * The dates and periods of a text, in its order: ISO, 12.5.2026, "12 May 2026", "toukokuu 2026", "Q3/2026", "2026Q3",
 * "H2 2026", "syksy 2026", and years where a period is expected.
 *
 * @param headings lines that are headings although nothing in the line shows it (underlined ones)
 */
export function datesIn(text: string, headings: ReadonlySet<number> = new Set()): readonly StatedDate[] {
  return text
    .split('\n')
    .flatMap((line, index) => datesOfLine(line, index + 1, headings.has(index + 1) || heading.test(line.slice(0, 100))))
    .sort((a, b) => a.line - b.line || a.column - b.column)
}

/** The dates that a reader of a document sees, within the lines of `range` when given. */
export function datesOf(document: Document, range?: { from: number; to: number }): readonly StatedDate[] {
  const headings = new Set(document.labels.filter(({ kind }) => kind === 'heading').map(({ line }) => line))
  return datesIn(document.visible, headings).filter(({ line }) => !range || (line >= range.from && line <= range.to))
}

/** The last day of the latest of these; null for none. */
export function latestPeriodEnd(dates: readonly StatedDate[]): Date | null {
  return dates.reduce<Date | null>((latest, { to }) => (latest === null || to > latest ? to : latest), null)
}

/** Words before the date of a document itself: when it was updated, reviewed, approved. */
const dateLabel =
  /(?<![\p{L}\p{N}])(?:(?:viimeksi\s+)?(?:päivite|muoka|tarkist|katselmo|läpikäy)\p{L}*|käyty läpi|hyväks\p{L}*|vahvist\p{L}*|päiväys|päivämäärä|päiväty|pvm|voimassa|(?:senast\s+)?(?:uppdatera|ändra|revidera|granska|översed|genomgå)\p{L}*|sett över|godkän\p{L}*|fastställ\p{L}*|antag\p{L}*|datum|gäller från|(?:last\s+)?(?:updated|modified|reviewed|changed|revised|edited|update|review)|approved|adopted|ratified|effective|date|as of|(?:senest\s+)?opdatere\p{L}*|godkendt|dato|bijgewerkt|laatst|goedgekeurd|stand)(?![\p{L}\p{N}])/giu
const nearLabel = 45
const labelWithin = 60
const frontMatterKey =
  /^(?:date|updated|last[-_ ]?updated|last[-_ ]?modified|lastmod|modified|reviewed|(?:last[-_ ]?)?review(?:ed)?(?:[-_ ]?(?:date|on|at))?|approved|version[-_ ]?date|(?:viimeksi[-_ ]?)?(?:päivitetty|tarkistettu|katselmoitu)|päiväys|päivämäärä|pvm|hyväksytty|(?:senast[-_ ]?)?(?:uppdaterad|ändrad|granskad|reviderad)|datum|godkänd|fastställd)$/iu
const versionCell = /^v?\d{1,3}(?:\.\d{1,4}){0,3}[a-z]?$/iu

/** Does a label of dates open the line, and this date follow it closely? */
function isLabelled(line: string, { column }: StatedDate): boolean {
  return [...line.slice(0, labelWithin).matchAll(dateLabel)].some((match) => {
    const distance = column - 1 - (match.index + match[0].length)
    return distance >= 0 && distance <= nearLabel
  })
}

/** "13.6.15 / PK": years of two digits are read only in a table of versions. */
const shortDate = /^(\d{1,2})\.(\d{1,2})\.(\d\d)(?=$|[\s/,])/u

function shortDateIn(cells: readonly string[], { line, column }: Label): StatedDate | null {
  for (const cell of cells) {
    const match = shortDate.exec(cell)
    const found = match && exact(2000 + Number(match[3]), Number(match[2]), Number(match[1]))
    if (found) return { line, column, text: match[0], from: found[0], to: found[1], precision: 'day' }
  }
  return null
}

/** Rows of a version table: a cell that is a version and a cell with a day. */
function versionRows(
  document: Document,
  dates: readonly StatedDate[],
  range?: { from: number; to: number },
): readonly StatedDate[] {
  const rows = document.labels
    .filter(({ kind, line }) => kind === 'cell' && (!range || (line >= range.from && line <= range.to)))
    .map((label) => ({ label, cells: [label.text, ...label.cells].map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => versionCell.test(cell)))
  const lines = new Set(rows.map(({ label }) => label.line))
  const short = rows.flatMap(({ label, cells }) => shortDateIn(cells, label) ?? [])
  return [...dates.filter(({ line, precision }) => precision === 'day' && lines.has(line)), ...short]
}

/**
 * The date that a document gives for itself, the newest when there are several: of an update, a review, an approval, a
 * version. Null when it gives none; the day of its next review is none.
 */
export function statedDate(document: Document, range?: { from: number; to: number }): StatedDate | null {
  const lines = document.visible.split('\n')
  const coming = byLine(nextReviewStretches(document.visible))
  const dates = datesOf(document, range).filter(
    ({ precision, line, column }) =>
      (precision === 'day' || precision === 'month') && !coming.get(line)?.some((one) => holds(one, column)),
  )
  const told = dates.filter((date) => isLabelled(lines[date.line - 1] ?? '', date))
  const own = [...frontMatterDates(document), ...told, ...versionRows(document, dates, range)]
  return own.reduce<StatedDate | null>((newest, date) => (newest === null || date.to > newest.to ? date : newest), null)
}

const frontMatterDates = (document: Document): readonly StatedDate[] =>
  [...document.frontMatter]
    .filter(([key]) => frontMatterKey.test(key))
    .flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })))
