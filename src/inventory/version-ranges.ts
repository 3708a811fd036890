/** Ranges of versions as people write them in a table of supported versions: `5.1.x`, `>= 4.0`, "4.x ja uudemmat". */
import { compareVersions } from './versions.ts'

type Numbers = readonly number[]

/** Which versions are meant. `latest`: whichever is the newest. */
export type VersionRange =
  | { kind: 'series'; parts: Numbers }
  | { kind: 'between'; from: Numbers | null; to: Numbers | null; open: boolean }
  | { kind: 'latest' }
  | { kind: 'older' }

const longestCell = 120
const n = String.raw`v?(\d{1,6}(?:\.\d{1,6}){0,3})(?:\.[x*])*`
const comparison = new RegExp(String.raw`^(>=|≥|=>|>|<=|≤|=<|<|=|~|\^)\s{0,3}${n}$`, 'iu')
const between = new RegExp(String.raw`^${n}\s{0,3}(?:-|–|—|to|till|\.\.\.?)\s{0,3}${n}$`, 'iu')
const upwards = new RegExp(
  String.raw`^${n}\s{0,3}(?:\+|(?:or|and|tai|ja|eller|och)\s(?:sitä\s)?(?:later|newer|above|higher|up|upwards|uude\p{L}{1,8}|myöhem\p{L}{1,8}|senare|nyare|framåt))$`,
  'iu',
)
const single = new RegExp(`^${n}$`, 'iu')
const latest =
  /^(?:the )?(?:only )?(?:latest|newest|most recent|current|main|master|develop|dev|trunk|head|all|any|uusin|viimeisin|nykyinen|kaikki|senaste|nyaste|aktuell|nuvarande|alla)(?:\s\p{L}{1,20}){0,2}$/iu
const older =
  /^(?:all |any )?(?:older|earlier|previous|other|others|everything else|vanhem\p{L}{1,6}|aiem\p{L}{1,6}|muut|äldre|tidigare|övriga)(?:\s\p{L}{1,20}){0,2}$/iu
/** Words beside a version that say nothing about which one is meant. */
const beside =
  /\([^()]{0,60}\)|(?<!\p{L})(?:versions?|versiot?|versioner|versionen|releases?|series|branch|sarja|haara|lts|stable|julkaisu|utgåva|serien)(?!\p{L})|[`"”[\]]/giu

const numbers = (text: string | undefined): Numbers => (text ?? '').split('.').map(Number)

function readOne(text: string): VersionRange | null {
  if (older.test(text)) return { kind: 'older' }
  if (latest.test(text)) return { kind: 'latest' }
  const [, one] = single.exec(text) ?? []
  if (one) return { kind: 'series', parts: numbers(one) }
  const [, from, to] = between.exec(text) ?? []
  if (from) return { kind: 'between', from: numbers(from), to: numbers(to), open: false }
  const [, least] = upwards.exec(text) ?? []
  if (least) return { kind: 'between', from: numbers(least), to: null, open: false }
  const [, sign = '', bound] = comparison.exec(text) ?? []
  if (!bound) return null
  if (sign === '=') return { kind: 'series', parts: numbers(bound) }
  // `~4.2` and `^4.2` go up to the next series, which is as good as the series itself here.
  if (sign === '~' || sign === '^') return { kind: 'series', parts: numbers(bound).slice(0, 1) }
  const open = sign === '>' || sign === '<'
  return sign.includes('>') || sign === '≥'
    ? { kind: 'between', from: numbers(bound), to: null, open }
    : { kind: 'between', from: null, to: numbers(bound), open }
}

/** The ranges that a cell names, `5.x, 4.x` as two; null where a part of it cannot be read. */
export function rangesIn(cell: string): readonly VersionRange[] | null {
  const text = cell.slice(0, longestCell).replace(beside, ' ').replace(/\s+/gu, ' ').trim()
  const whole = readOne(text)
  if (whole) return [whole]
  const parts = text.split(/\s*(?:,|;|\/|&|\s(?:and|ja|sekä|och|or|tai|eller)\s)\s*/u)
  const ranges = parts.map((part) => readOne(part.trim()))
  const bounds = ranges.filter((range) => range?.kind === 'between' && (range.from === null || range.to === null))
  // ">= 4.0, < 5.0" is one range and not two.
  if (bounds.length > 1) return null
  return ranges.every((range): range is VersionRange => range !== null) ? ranges : null
}

/** A patch more or less is the same version to those who read such a table. */
const series = (parts: Numbers): Numbers => parts.slice(0, 2)

/** Is a version in a range? */
export function covers(range: VersionRange, version: Numbers): boolean {
  if (range.kind === 'latest') return true
  if (range.kind === 'older') return false
  if (range.kind === 'series') return series(range.parts).every((part, at) => part === (version[at] ?? 0))
  const { from, to, open } = range
  const above = from === null || compareVersions(version, from) >= (open ? 1 : 0)
  const reach = to === null ? 0 : compareVersions(version.slice(0, to.length), to)
  return above && (to === null || reach < 0 || (!open && reach === 0))
}

/** Does a range begin above a version? */
export function isAbove(range: VersionRange, version: Numbers): boolean {
  const from = range.kind === 'series' ? range.parts : range.kind === 'between' ? range.from : null
  return from !== null && compareVersions(from, version.slice(0, from.length)) > 0
}
