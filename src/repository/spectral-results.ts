import type { StyleReading, StyleResult } from '../description.ts'

/** So many results of one description are kept. */
const mostResults = 10_000

/** What Spectral says of the reading of files and not of their style. */
const notStyle: ReadonlySet<string> = new Set(['parser', 'unrecognized-format', 'invalid-ref'])

type Data = Readonly<Record<string, unknown>>

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0

/** Line and column of one end of a range, from 1. Spectral counts from 0, in UTF-16 code units. */
function placed(end: unknown): { line: number; column: number } | null {
  if (!isData(end) || !isCount(end.line) || !isCount(end.character)) return null
  return { line: end.line + 1, column: end.character + 1 }
}

const stepsOf = (path: unknown): readonly (string | number)[] | null =>
  Array.isArray(path) && path.every((step) => typeof step === 'string' || typeof step === 'number') ? path : null

/** One result; null: it has not the form of one; undefined: it stands in no file of the repository. */
function resultOf(value: unknown, pathOf: (source: string) => string | null): StyleResult | null | undefined {
  if (!isData(value) || !isData(value.range)) return null
  const { code, message, severity, source } = value
  const [start, end] = [placed(value.range.start), placed(value.range.end)]
  const steps = stepsOf(value.path)
  if ((typeof code !== 'string' && typeof code !== 'number') || typeof message !== 'string') return null
  if (severity !== 0 && severity !== 1 && severity !== 2 && severity !== 3) return null
  if (!start || !end || !steps) return null
  const path = typeof source === 'string' ? pathOf(source) : null
  if (path === null) return undefined
  // A mark over many lines is shown at its last one, where nobody looks for it.
  const ends = end.line === start.line ? { endLine: end.line, endColumn: end.column } : {}
  const location = { path, ...start, ...ends }
  return { rule: String(code), message, severity, steps, location }
}

/** The part that a reference stands in: `paths`, `/lights`, without its own `$ref`. */
const holderOf = ({ location, steps }: StyleResult): string =>
  JSON.stringify([location.path, ...steps.slice(0, steps.at(-1) === '$ref' ? -1 : undefined).map(String)])

/** Does a result stand at or in one of the parts? What stands behind a place that is not there is told of a whole file. */
function standsIn(holders: ReadonlySet<string>, { location, steps }: StyleResult): boolean {
  const way = steps.map(String)
  if (way.length === 0) return holders.size > 0
  return way.some((_, index) => holders.has(JSON.stringify([location.path, ...way.slice(0, index + 1)])))
}

const byPlace = ({ location: a }: StyleResult, { location: b }: StyleResult): number =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)

/** The same thing at the same place is told once: a part that many refer to is met many times. */
const distinct = (results: readonly StyleResult[]): readonly StyleResult[] => [
  ...new Map(results.map((one) => [JSON.stringify([one.rule, one.message, one.steps, one.location]), one])).values(),
]

/**
 * Reads what Spectral printed with `--format json`. `pathOf`: the path in the repository of a file that Spectral names, null
 * where it is none. Errors of parsing are left to others. Of a part whose reference could not be followed nothing is told:
 * what it seems to lack may stand behind it. Null: it is not what Spectral prints.
 */
export function readResults(printed: string, pathOf: (source: string) => string | null): StyleReading | null {
  let data: unknown
  try {
    data = JSON.parse(printed)
  } catch {
    return null
  }
  if (!Array.isArray(data)) return null
  const read = data.slice(0, mostResults).map((value) => resultOf(value, pathOf))
  if (read.includes(null)) return null
  const all = read.filter((one): one is StyleResult => one !== null && one !== undefined)
  const unfollowed = all.filter(({ rule }) => rule === 'invalid-ref')
  const holders = new Set(unfollowed.map(holderOf))
  const results = all.filter((one) => !notStyle.has(one.rule) && !standsIn(holders, one))
  return { results: [...distinct(results)].sort(byPlace), whole: unfollowed.length === 0 }
}
