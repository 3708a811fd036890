/** Versions as they are called in tags, changelogs and tables: which of them is the latest that was released. */

/** A released version. */
export interface Version {
  /** As written: `v5.2.0`, `frontend/1.2.0`. */
  written: string
  /** What stands before it, lower case: of a monorepo the part that it is the version of; '' for the product itself. */
  product: string
  /** Its numbers, the weightiest first. */
  parts: readonly number[]
}

const longestName = 120
const number =
  /(?<![\p{L}\d.])(?:v|ver|version|versio|release|rel|r)?[-_.\s]?(\d{1,6}(?:\.\d{1,6}){1,3}|(?<=v)\d{1,4})(?!\d)/iu
/** Words before a version that name no part of the product. */
const generic = /^(?:v|ver|version|versio|release|releases|rel|r|tag|tags|stable|prod|production|julkaisu|utgåva)$/iu
/** What may follow the numbers of a release; `-rc.1`, `b2` or `-SNAPSHOT` come before one. */
const released = /^(?:\+[\w.-]{1,60}|[-.](?:release|final|ga)|[-.]?(?:post|hotfix|patch|sp|p|r)?[-.]?\d{0,6})?$/iu

/** Day, month and year, or month and year: "12.5.2026" heads an entry of a changelog and is no version. */
export function isFinnishDate(numbers: readonly number[]): boolean {
  const [year = 0, month = 0, day = 1] = [...numbers].reverse()
  const isShort = numbers.length === 2 || numbers.length === 3
  return isShort && year >= 1990 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31
}

/** A version by its name; null for a name without one, and for what comes before a release (alpha, beta, rc). */
export function versionOf(name: string): Version | null {
  const text = name.trim()
  const match = text.length > longestName ? null : number.exec(text)
  if (!match) return null
  const before = text.slice(0, match.index).replace(/[-_/@\s.]+$/u, '')
  if (!released.test(text.slice(match.index + match[0].length))) return null
  const product = generic.test(before) ? '' : before.toLowerCase()
  const parts = (match[1] as string).split('.').map(Number)
  return isFinnishDate(parts) ? null : { written: text, product, parts }
}

/** Which of two versions is the later: a positive number when `a` is, 0 when they are equal. Missing numbers are 0. */
export function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** Calendar versions begin with a year: `2026.1` is not later than `3.0` of a product that has left them behind. */
const isCalendar = ({ parts: [first = 0] }: Version): boolean => first >= 1990 && first < 2100

/**
 * The latest release of the product itself. Pre-releases do not count, and the parts of a monorepo are kept apart: null
 * where there are several and none of the whole.
 *
 * @param names newest first: the newest one shows which way of numbering is in use
 */
export function latestVersion(names: readonly string[]): Version | null {
  const versions = names.flatMap((name) => versionOf(name) ?? [])
  const products = new Set(versions.map(({ product }) => product))
  if (products.size > 1 && !products.has('')) return null
  const own = products.has('') ? versions.filter(({ product }) => product === '') : versions
  const [newest] = own
  if (!newest) return null
  return own
    .filter((version) => isCalendar(version) === isCalendar(newest))
    .reduce((latest, version) => (compareVersions(version.parts, latest.parts) > 0 ? version : latest), newest)
}
