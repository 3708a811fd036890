/** What a badge file says, read from its attributes and from the words that people see. */

/** The claim of one badge file. Where its parts differ, the strongest counts: highest level, oldest and newest day. */
export interface ReadClaim {
  level: number
  oldest: Date
  newest: Date
  /** Line on which the claim stands. */
  line: number
}

/** `unreadable`: clearly a badge of ours, without a level or without a day. Null: no badge of ours. */
export type BadgeReading = ReadClaim | 'unreadable' | null

/** What the parts of one file say, before it is known whether that makes a claim. */
interface Said {
  /** Words that people see. */
  words: string
  /** A level and a date for programs, as written; null: not written. */
  level: string | null
  date: string | null
  line: number
}

/** The labels that `src/reporters/badge-claim.ts` writes. */
const ours = /hallintamalli: omatarkistus|styrning: självkontroll|governance: self-check/iu
const levelWord =
  /(?<![\p{L}\p{N}])(?:taso(?:n|a|lla|lle|ksi)?|nivå(?:n)?|level)[\s:=-]{0,4}(\d{1,3})(?![\p{L}\p{N}]|[-.]\d)/giu
const noLevel = /ei (?:ole )?vielä tasoa|ingen nivå ännu|no level yet/iu
const isoDay = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/gu
const finnishDay = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu

function day(year: string, month: string, date: string): readonly Date[] {
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)))
  const real = made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(date)
  return real ? [made] : []
}

const daysIn = (text: string): readonly Date[] => [
  ...[...text.matchAll(isoDay)].flatMap(([, y, m, d]) => day(y!, m!, d!)),
  ...[...text.matchAll(finnishDay)].flatMap(([, d, m, y]) => day(y!, m!, d!)),
]

const levelsIn = (words: string): readonly number[] => [
  ...[...words.matchAll(levelWord)].map(([, level]) => Number(level)),
  ...(noLevel.test(words) ? [0] : []),
]

function claimIn({ words, level, date, line }: Said): ReadClaim | 'unreadable' {
  if (level !== null && !/^\d{1,3}$/u.test(level)) return 'unreadable'
  const levels = [...(level === null ? [] : [Number(level)]), ...levelsIn(words)]
  const stated = date === null ? [] : daysIn(date)
  if (date !== null && stated.length === 0) return 'unreadable'
  const days = [...stated, ...daysIn(words)].map((each) => each.getTime())
  if (levels.length === 0 || days.length === 0) return 'unreadable'
  return {
    level: levels.reduce((highest, each) => Math.max(highest, each)),
    oldest: new Date(days.reduce((oldest, each) => Math.min(oldest, each))),
    newest: new Date(days.reduce((newest, each) => Math.max(newest, each))),
    line,
  }
}

const lineOf = (text: string, part: string): number => text.slice(0, Math.max(text.indexOf(part), 0)).split('\n').length

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/giu, (whole, decimal, hex, name) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

const attribute = (tag: string, name: string): string | null => {
  const [, double, single] = new RegExp(`\\s${name}\\s?=\\s?(?:"([^"]{0,500})"|'([^']{0,500})')`, 'iu').exec(tag) ?? []
  const value = double ?? single
  return value === undefined ? null : decoded(value).trim()
}

/** The level and the day of an SVG badge of ours. */
export function claimOfSvg(text: string): BadgeReading {
  const start = text.indexOf('<svg')
  const end = text.indexOf('>', start)
  if (start < 0 || end < 0) return null
  const root = text.slice(start, end)
  const level = attribute(root, 'data-kuntalint-level')
  const date = attribute(root, 'data-kuntalint-date')
  const seen = decoded(text.slice(end).replace(/<[^<>]*>/gu, '\n'))
  const words = `${attribute(root, 'aria-label') ?? ''}\n${seen}`
  if (level === null && date === null && !ours.test(words)) return null
  return claimIn({ words, level, date, line: lineOf(text, level === null ? '<svg' : 'data-kuntalint-level') })
}

const record = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return record(JSON.parse(text))
  } catch {
    return null
  }
}

const written = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '')

/** What shields.io shows of the file. */
const shown = ({ label, message }: Readonly<Record<string, unknown>>): string =>
  `${written(label)}\n${written(message)}`

function claimOfEndpoint(file: Readonly<Record<string, unknown>>, text: string): BadgeReading {
  const words = shown(file)
  // A picture of somebody's own making may say what it likes of kuntalint, but not a level without a day.
  const madeByHand = /kuntalint/iu.test(written(file.label)) && levelsIn(words).length > 0
  if (!ours.test(words) && !madeByHand) return null
  return claimIn({ words, level: null, date: null, line: lineOf(text, '"message"') })
}

/** The level and the day of a JSON badge of ours: what shields.io reads, or the claim for programs. */
export function claimOfJson(text: string): BadgeReading {
  const file = parsed(text)
  if (file === null) return null
  const claim = record(file.kuntalint)
  if (!claim || !('date' in claim || 'ruleset' in claim || 'score' in claim))
    return file.schemaVersion === 1 ? claimOfEndpoint(file, text) : null
  const [level, date] = [written(claim.level), written(claim.date)]
  return claimIn({ words: shown(file), level, date, line: lineOf(text, '"level"') })
}
