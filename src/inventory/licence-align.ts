/**
 * Lays a known licence beside a text, word by word: shared runs of five words, the longest chain of them in order, and a
 * plain comparison of the gaps. It knows nothing about what a difference means.
 */
import { type KnownLicence, type LicenceIndex, slot } from './licence-index.ts'

/** A place where text and licence differ. Either side may be empty. */
export interface Gap {
  missing: readonly string[]
  added: readonly string[]
  /** Up to six words of the licence before the gap, and three after it. */
  before: readonly string[]
  after: readonly string[]
  /** Number of the word of the text that the gap begins with. */
  at: number
}

export interface Match {
  licence: KnownLicence
  /** First word of the licence in the text, and the one after its last. */
  start: number
  end: number
  matched: number
  /** Differences between the first and the last word of the match. */
  gaps: readonly Gap[]
  /** Words of the licence before and after what matched, without slots. */
  head: readonly string[]
  tail: readonly string[]
}

/** Steps taken: what a hostile text may cost is counted, not timed. */
export interface Effort {
  steps: number
}

/** Words in a run. */
export const run = 5
const bucketSize = 64
/** A run of words that a hostile text repeats is looked at so many times at most. */
const maxOccurrences = 24

export interface Runs {
  words: Int32Array
  first: Map<number, number>
  /** Next place with the same hash, or -1. */
  next: Int32Array
}

/** A number for the run of words that begins at a place; equal runs have equal ones. */
export function runHash(words: Int32Array, at: number): number {
  let hash = 0x811c9dc5
  for (let n = at; n < at + run; n++) hash = Math.imul(hash ^ words[n]!, 0x01000193) ^ (hash >>> 15)
  return hash
}

/** Where each run of five words stands in a text; words that no licence has (-1) are in no run. */
export function runsOf(words: Int32Array): Runs {
  const first = new Map<number, number>()
  const next = new Int32Array(words.length).fill(-1)
  let unknown = words.length
  for (let at = words.length - 1; at >= 0; at--) {
    if (words[at] === -1) unknown = at
    if (at + run > unknown) continue
    const hash = runHash(words, at)
    next[at] = first.get(hash) ?? -1
    first.set(hash, at)
  }
  return { words, first, next }
}

const sameRun = (a: Int32Array, i: number, b: Int32Array, j: number) => {
  for (let n = 0; n < run; n++) if (a[i + n] !== b[j + n]) return false
  return true
}

type Pair = readonly [number, number]

/** Equal runs near the diagonal that most of them share: the copy of the licence that is most complete. */
function pairsOf(licence: Int32Array, runs: Runs, effort: Effort): readonly Pair[] {
  const pairs: Pair[] = []
  const votes = new Map<number, number>()
  for (let i = 0; i + run <= licence.length; i++) {
    let left = maxOccurrences
    for (let j = runs.first.get(runHash(licence, i)) ?? -1; j >= 0 && left > 0; j = runs.next[j]!, left--) {
      effort.steps++
      if (!sameRun(licence, i, runs.words, j)) continue
      pairs.push([i, j])
      const bucket = Math.floor((j - i) / bucketSize)
      votes.set(bucket, (votes.get(bucket) ?? 0) + 1)
    }
  }
  let best = 0
  let most = 0
  for (const bucket of votes.keys()) {
    const count = (votes.get(bucket - 1) ?? 0) + votes.get(bucket)! + (votes.get(bucket + 1) ?? 0)
    if (count > most) [best, most] = [bucket, count]
  }
  const slack = Math.max(150, licence.length * 0.3)
  const diagonal = (best + 0.5) * bucketSize
  return pairs.filter(([i, j]) => Math.abs(j - i - diagonal) <= slack + bucketSize)
}

/** Longest chain of pairs that grows on both sides (Hunt and Szymanski 1977). Pairs come sorted by their first part. */
function longestChain(pairs: readonly Pair[]): readonly Pair[] {
  const order = [...pairs].sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const tails: number[] = []
  const before = new Int32Array(order.length).fill(-1)
  for (let n = 0; n < order.length; n++) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (order[tails[middle]!]![1] < order[n]![1]) low = middle + 1
      else high = middle
    }
    if (low > 0) before[n] = tails[low - 1]!
    tails[low] = n
  }
  const chain: Pair[] = []
  for (let n = tails.at(-1) ?? -1; n >= 0; n = before[n]!) chain.push(order[n]!)
  return chain.reverse()
}

/** Single words that both sides share, from the chain of runs. */
function matchedWords(chain: readonly Pair[]): readonly Pair[] {
  const result: Pair[] = []
  let [lastI, lastJ] = [-1, -1]
  for (const [i, j] of chain) {
    for (let n = 0; n < run; n++) {
      if (i + n > lastI && j + n > lastJ) {
        result.push([i + n, j + n])
        lastI = i + n
        lastJ = j + n
      }
    }
  }
  return result
}

/** Plain longest common subsequence, for gaps small enough to afford it. */
function common(a: Int32Array, b: Int32Array, effort: Effort): readonly Pair[] {
  if (a.length === 0 || b.length === 0 || a.length * b.length > 40_000) return []
  effort.steps += a.length * b.length
  const width = b.length + 1
  const table = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j] && a[i] !== -1
          ? table[(i + 1) * width + j + 1]! + 1
          : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!)
    }
  }
  const result: Pair[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j] && a[i] !== -1) result.push([i++, j++])
    else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) i++
    else j++
  }
  return result
}

/** Fills the gaps between the runs, and up to 40 words before the first and after the last one. */
function complete(licence: Int32Array, text: Int32Array, anchors: readonly Pair[], effort: Effort): readonly Pair[] {
  const [firstI, firstJ] = anchors[0]!
  const [lastI, lastJ] = anchors.at(-1)!
  const edges: readonly Pair[] = [
    [Math.max(-1, firstI - 41), Math.max(-1, firstJ - 51)],
    ...anchors,
    [Math.min(licence.length, lastI + 41), Math.min(text.length, lastJ + 51)],
  ]
  const result: Pair[] = []
  for (let n = 0; n + 1 < edges.length; n++) {
    const [i, j] = edges[n]!
    const [nextI, nextJ] = edges[n + 1]!
    if (n > 0) result.push([i, j])
    if (nextI - i === 1 && nextJ - j === 1) continue
    const shared = common(licence.subarray(i + 1, nextI), text.subarray(j + 1, nextJ), effort)
    for (const [a, b] of shared) result.push([i + 1 + a, j + 1 + b])
  }
  return result
}

function gapsOf(pairs: readonly Pair[], licence: readonly string[], text: readonly string[]): readonly Gap[] {
  const gaps: Gap[] = []
  for (let n = 1; n < pairs.length; n++) {
    const [i, j] = pairs[n - 1]!
    const [nextI, nextJ] = pairs[n]!
    if (nextI - i > 1 || nextJ - j > 1) {
      gaps.push({
        missing: licence.slice(i + 1, nextI),
        added: text.slice(j + 1, nextJ),
        before: licence.slice(Math.max(0, i - 5), i + 1),
        after: licence.slice(nextI, nextI + 3),
        at: j + 1,
      })
    }
  }
  return gaps
}

/** Shared words at the edges that hang on nothing ("the" forty words before the text starts) are no part of the match. */
function trimmed(pairs: readonly Pair[], anchors: readonly Pair[]): readonly Pair[] {
  const apart = (n: number) => pairs[n + 1]![0] - pairs[n]![0] > 4 || pairs[n + 1]![1] - pairs[n]![1] > 4
  let from = pairs.findIndex(([i]) => i === anchors[0]![0])
  let to = pairs.findIndex(([i]) => i === anchors.at(-1)![0])
  while (from > 0 && !apart(from - 1)) from--
  while (to + 1 < pairs.length && !apart(to)) to++
  return pairs.slice(from, to + 1)
}

/**
 * Runs far before or after the text itself, which share a phrase with it (a preamble that names the licence). They show
 * as a wide gap in the text with few words beyond it. GNU licences (`open`) begin with their title, which a notice above
 * them repeats: there a narrow gap will do.
 */
function withoutOutliers(anchors: readonly Pair[], open: boolean): readonly Pair[] {
  const few = 40
  const title = open ? 12 : 0
  const wide = (n: number, words = 25) =>
    anchors[n + 1]![1] - anchors[n]![1] - (anchors[n + 1]![0] - anchors[n]![0]) > words
  let from = 0
  let to = anchors.length
  for (let n = 0; n < Math.min(few, anchors.length - 1); n++) if (wide(n, n < title ? 4 : 25)) from = n + 1
  for (let n = anchors.length - 2; n >= Math.max(from, anchors.length - few); n--) if (wide(n)) to = n + 1
  return anchors.slice(from, to)
}

const named = (words: readonly string[], slotWord: string) => words.filter((word) => word !== slotWord)

/** The licence beside the text, or null where less than two fifths of it stands there. `text`: the words that `runs` is of. */
export function align(
  licence: KnownLicence,
  runs: Runs,
  text: readonly string[],
  { wordOf }: LicenceIndex,
  effort: Effort,
): Match | null {
  const chain = longestChain(pairsOf(licence.words, runs, effort))
  const anchors = withoutOutliers(matchedWords(chain), licence.open)
  if (anchors.length < licence.words.length * 0.4) return null
  const pairs = trimmed(complete(licence.words, runs.words, anchors, effort), anchors)
  const words = Array.from(licence.words, (number) => wordOf[number]!)
  const [head, start] = pairs[0]!
  const [last, end] = pairs.at(-1)!
  return {
    licence,
    start,
    end: end + 1,
    matched: pairs.length,
    gaps: gapsOf(pairs, words, text),
    head: named(words.slice(0, head), wordOf[slot]!),
    tail: named(words.slice(last + 1), wordOf[slot]!),
  }
}
