import type { Owners } from '../artefact.ts'

export type Dialect = Owners['dialect']

/** What may follow the last segment: nothing, at least one more segment, or either. */
export type Tail = 'exact' | 'inside' | 'either'

/** A segment between slashes: plain words, or units: a UTF-16 code, `?`, `*` or a set of codes (GitLab only). */
type Segment = string | readonly Unit[]
type Unit = number | { negated: boolean; ranges: readonly (readonly [number, number])[] }

const anyOne = -1
const anyMany = -2
const globstar = '**'
/** No path is longer than this on any system; a longer pattern is not worth the work. */
const longestPattern = 8192

/** A pattern in the cheapest form that says the same. Texts of `anchored` and `children` begin with `/` or are ''. */
export type Pattern =
  | { kind: 'all' | 'never' }
  | { kind: 'anchored'; text: string; tail: Tail }
  | { kind: 'children'; folder: string }
  | { kind: 'named'; name: string; tail: Tail }
  | { kind: 'ending'; ending: string; tail: Tail }
  | { kind: 'glob'; segments: readonly Segment[]; tail: Tail }

/** Set of characters `[a-z]` at `at`, and where it ends; null when no `]` follows. A backslash inside is a character. */
function setAt(source: string, at: number): { unit: Unit; end: number } | null {
  const negated = source[at + 1] === '!' || source[at + 1] === '^'
  const from = at + (negated ? 2 : 1)
  const end = source.indexOf(']', from + 1)
  if (end < 0) return null
  const ranges: [number, number][] = []
  for (let i = from; i < end; i++) {
    const isRange = source[i + 1] === '-' && i + 2 < end
    ranges.push([source.charCodeAt(i), source.charCodeAt(isRange ? i + 2 : i)])
    if (isRange) i += 2
  }
  return { unit: { negated, ranges }, end }
}

function toUnits(source: string, dialect: Dialect): Unit[] {
  const units: Unit[] = []
  for (let i = 0; i < source.length; i++) {
    const character = source[i]
    const set = character === '[' && dialect === 'gitlab' ? setAt(source, i) : null
    if (set) i = set.end
    if (set) units.push(set.unit)
    else if (character === '*') {
      if (units.at(-1) !== anyMany) units.push(anyMany)
    } else if (character === '?') units.push(anyOne)
    else {
      if (character === '\\' && i + 1 < source.length) i++
      units.push(source.charCodeAt(i))
    }
  }
  return units
}

const isPlain = (units: readonly Unit[]): units is number[] =>
  units.every((unit) => typeof unit === 'number' && unit >= 0)
const textOf = (units: readonly number[]): string => units.map((unit) => String.fromCharCode(unit)).join('')

function toSegment(source: string, dialect: Dialect): Segment {
  const units = toUnits(source, dialect)
  return isPlain(units) ? textOf(units) : units
}

const isLoneStar = (segment: Segment | undefined): boolean =>
  typeof segment === 'object' && segment.length === 1 && segment[0] === anyMany

/** Source of the segments without anchors and ends. Only a name without a slash inside may stand in any folder (GitLab: every pattern that does not begin with one). */
function split(source: string, dialect: Dialect): { parts: string[]; tail: Tail } {
  const parts = source.split('/')
  const first = parts[0]
  const name = parts.length === 1 || (parts.length === 2 && parts[1] === '')
  if (first === '') parts.shift()
  else if ((name || dialect === 'gitlab') && first !== globstar) parts.unshift(globstar)
  let tail: Tail = dialect === 'gitlab' ? 'exact' : 'either'
  if (parts.at(-1) === '') {
    parts.pop()
    tail = 'inside'
  }
  return { parts, tail }
}

/** `docs/**` and `docs/**` + `/` mean what is inside `docs`; at GitLab (fnmatch) a last `**` is nothing but `*`. */
function settleEnd(parts: string[], tail: Tail, dialect: Dialect): Tail {
  if (dialect === 'gitlab' && tail === 'exact') {
    if (parts.at(-1) === globstar) parts[parts.length - 1] = '*'
    return tail
  }
  let end = tail
  while (parts.length > 0 && parts.at(-1) === globstar) {
    parts.pop()
    end = 'inside'
  }
  return end
}

function simplest(segments: readonly Segment[], tail: Tail): Pattern {
  const last = segments.at(-1) as Segment
  const inFolders = segments[0] === globstar
  if (segments.length === 2 && inFolders) {
    if (isLoneStar(last) && tail === 'exact') return { kind: 'all' }
    if (typeof last === 'string') return { kind: 'named', name: last, tail }
    const rest = last.slice(1)
    const dotted = last[0] === anyMany && rest[0] === 46 && isPlain(rest)
    if (dotted && tail !== 'inside') return { kind: 'ending', ending: textOf(rest), tail }
  }
  const fixed = (some: readonly Segment[]) => some.every((one) => typeof one === 'string' && one !== globstar)
  if (fixed(segments)) return { kind: 'anchored', text: `/${segments.join('/')}`, tail }
  if (isLoneStar(last) && tail === 'exact' && fixed(segments.slice(0, -1)))
    return { kind: 'children', folder: segments.length > 1 ? `/${segments.slice(0, -1).join('/')}` : '' }
  return { kind: 'glob', segments, tail }
}

/**
 * A pattern of CODEOWNERS, ready to match. GitHub: as documented and as hmarr/codeowners has tried it: a name without
 * an inner slash matches in any folder, files and folders alike; a last `*` does not reach into folders. GitLab:
 * fnmatch with FNM_PATHNAME; a folder needs its closing slash; a leading `!` belongs to the caller.
 */
export function compilePattern(source: string, dialect: Dialect): Pattern {
  if (source === '/' || source === '' || source.length > longestPattern) return { kind: 'never' }
  const { parts, tail } = split(source, dialect)
  if (parts.every((part) => part === globstar))
    return tail === 'inside' && dialect === 'github'
      ? { kind: 'glob', segments: [globstar, [anyMany]], tail }
      : { kind: 'all' }
  let end = settleEnd(parts, tail, dialect)
  const segments = parts
    .filter((part, i) => part !== globstar || parts[i - 1] !== globstar)
    .map((part) => (part === globstar ? globstar : toSegment(part, dialect)))
  if (end === 'either' && isLoneStar(segments.at(-1))) end = 'exact'
  return simplest(segments, end)
}

const inSet = (unit: Exclude<Unit, number>, code: number): boolean =>
  unit.ranges.some(([from, to]) => code >= from && code <= to) !== unit.negated

const accepts = (unit: Unit, code: number): boolean =>
  typeof unit === 'object' ? inSet(unit, code) : unit === anyOne || unit === code

/** Two pointers: after a miss only the last `*` takes one more character, so the cost is units × characters at most. */
function matchesUnits(units: readonly Unit[], name: string): boolean {
  let u = 0
  let n = 0
  let star = -1
  let taken = 0
  while (n < name.length) {
    const unit = units[u]
    if (unit === anyMany) {
      star = u++
      taken = n
    } else if (unit !== undefined && accepts(unit, name.charCodeAt(n))) {
      u++
      n++
    } else if (star >= 0) {
      u = star + 1
      n = ++taken
    } else return false
  }
  while (units[u] === anyMany) u++
  return u === units.length
}

const matchesSegment = (segment: Segment, name: string): boolean =>
  typeof segment === 'string' ? segment === name : matchesUnits(segment, name)

const ends = (tail: Tail, at: number, length: number): boolean =>
  tail === 'either' || (tail === 'exact' ? at === length : at < length)

/** The same with segments for characters and `**` for `*`. */
export function matchesGlob(pattern: Pattern & { kind: 'glob' }, names: readonly string[]): boolean {
  const { segments, tail } = pattern
  let s = 0
  let n = 0
  let star = -1
  let taken = 0
  for (;;) {
    const segment = segments[s]
    if (segment === globstar) {
      star = ++s
      taken = n
    } else if (segment === undefined && ends(tail, n, names.length)) return true
    else if (segment !== undefined && n < names.length && matchesSegment(segment, names[n] as string)) {
      s++
      n++
    } else if (star >= 0 && taken < names.length) {
      s = star
      n = ++taken
    } else return false
  }
}
