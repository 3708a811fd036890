/**
 * Paths with wildcards as REUSE.toml and .reuse/dep5 write them, and the last of many tables that match a path. Every step
 * of matching is counted, so that no set of tables and paths takes longer than somebody is willing to wait.
 */

/** Steps that may still be taken; once it is below 0 nothing matches any more. */
export interface Effort {
  left: number
}

const star = -1
const globstar = -2
const any = -3

/** A path with wildcards, made ready once. */
export interface Glob {
  /** Character codes; -1: any characters but slashes, -2: any characters, -3: one character. */
  codes: readonly number[]
  /** What stands before the first and after the last wildcard. */
  prefix: string
  suffix: string
}

function compiled(codes: readonly number[]): Glob {
  const first = codes.findIndex((code) => code < 0)
  const last = codes.findLastIndex((code) => code < 0)
  const text = (part: readonly number[]) => part.map((code) => String.fromCharCode(code)).join('')
  if (first < 0) return { codes, prefix: text(codes), suffix: '' }
  return { codes, prefix: text(codes.slice(0, first)), suffix: text(codes.slice(last + 1)) }
}

/**
 * REUSE 3.3, REUSE.toml: `*` matches all but slashes, `**` and `**` with a slash behind it match everything, a backslash
 * makes the next character an ordinary one. Slashes and stars right after `**` add nothing, as in the REUSE tool.
 */
export function tomlGlob(pattern: string): Glob {
  const codes: number[] = []
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\') {
      if (++at < pattern.length) codes.push(pattern.charCodeAt(at))
    } else if (codes.at(-1) === globstar && (char === '*' || char === '/')) {
      // Swallowed.
    } else if (char !== '*') codes.push(pattern.charCodeAt(at))
    else if (pattern[at + 1] === '*') {
      codes.push(globstar)
      at++
    } else codes.push(star)
  }
  return compiled(codes)
}

/** Debian's machine-readable copyright format 1.0, Files: `*` matches everything, slashes too, and `?` one character. */
export function dep5Glob(pattern: string): Glob {
  const codes: number[] = []
  for (let at = 0; at < pattern.length; at++) {
    const char = pattern[at]!
    if (char === '\\' && at + 1 < pattern.length) codes.push(pattern.charCodeAt(++at))
    else if (char === '?') codes.push(any)
    else if (char !== '*') codes.push(pattern.charCodeAt(at))
    else if (codes.at(-1) !== globstar) codes.push(globstar)
  }
  return compiled(codes)
}

const slash = 47

/**
 * Does the whole path match? What fails is tried again from the last star, then from the last double star: each takes as
 * little as it can, so that no other way needs to be tried.
 */
export function matches({ codes, prefix, suffix }: Glob, path: string, effort: Effort): boolean {
  if (effort.left-- < 0) return false
  if (path.length < prefix.length + suffix.length || !path.startsWith(prefix) || !path.endsWith(suffix)) return false
  let at = prefix.length
  let code = prefix.length
  // Where to go on from the last star and the last double star; -1: there was none.
  let starCode = -1
  let starAt = -1
  let globstarCode = -1
  let globstarAt = -1
  while (at < path.length || code < codes.length) {
    if (effort.left-- < 0) return false
    const wanted = codes[code]
    if (wanted === star) {
      starCode = ++code
      starAt = at
    } else if (wanted === globstar) {
      globstarCode = ++code
      globstarAt = at
      starCode = -1
    } else if (at < path.length && (wanted === any || wanted === path.charCodeAt(at))) {
      code++
      at++
    } else if (starCode >= 0 && starAt < path.length && path.charCodeAt(starAt) !== slash) {
      code = starCode
      at = ++starAt
    } else if (globstarCode >= 0 && globstarAt < path.length) {
      code = globstarCode
      at = ++globstarAt
      starCode = -1
    } else return false
  }
  return true
}

interface Entry {
  glob: Glob
  order: number
}

/** Globs that begin with one folder, by the ends of what they match. */
interface Bucket {
  byEnd: Map<string, Entry[]>
  lengths: Set<number>
}

const longestEnd = 8

function bucketed(entries: readonly Entry[]): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>()
  for (const entry of entries) {
    const { prefix, suffix } = entry.glob
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
    const end = suffix.slice(-longestEnd)
    const bucket = buckets.get(folder) ?? { byEnd: new Map(), lengths: new Set() }
    buckets.set(folder, bucket)
    bucket.lengths.add(end.length)
    // The later ones first: the search ends at the first that matches.
    const same = bucket.byEnd.get(end)
    if (same) same.push(entry)
    else bucket.byEnd.set(end, [entry])
  }
  return buckets
}

function lastIn({ byEnd, lengths }: Bucket, path: string, best: number, effort: Effort): number {
  let found = best
  for (const length of lengths) {
    if (length > path.length) continue
    for (const { glob, order } of byEnd.get(path.slice(path.length - length)) ?? []) {
      if (order <= found || effort.left < 0) break
      if (matches(glob, path, effort)) found = order
    }
  }
  return found
}

/**
 * Which of several lists of globs is the last that matches a path: its index, or -1. Plain paths are looked up, the
 * others are sorted by the folder that they begin with and by their ends, so that most are never tried.
 */
export function lastMatch(lists: readonly (readonly Glob[])[], effort: Effort): (path: string) => number {
  const plain = new Map<string, number>()
  const wild: Entry[] = []
  for (let order = lists.length - 1; order >= 0; order--)
    for (const glob of lists[order]!) {
      if (glob.codes.some((code) => code < 0)) wild.push({ glob, order })
      else if (!plain.has(glob.prefix)) plain.set(glob.prefix, order)
    }
  const buckets = bucketed(wild)
  return (path) => {
    let found = plain.get(path) ?? -1
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const bucket = buckets.get(path.slice(0, end + 1))
      if (bucket) found = lastIn(bucket, path, found, effort)
      if (end <= 0) break
    }
    const top = path.includes('/') ? buckets.get('') : undefined
    return top ? lastIn(top, path, found, effort) : found
  }
}
