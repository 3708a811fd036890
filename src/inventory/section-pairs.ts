/** Which sections of a document have no counterpart in the same document in another language. */
import type { Document } from '../artefact.ts'
import { conceptsIn } from './concepts.ts'

/** A section of a document, as far as it can be compared across languages. */
export interface Section {
  title: string
  line: number
  concepts: ReadonlySet<string>
  /** Words of the heading: names are the same in all languages. */
  words: readonly string[]
  /** Where its links lead. */
  links: readonly string[]
  /** Words of its text, headings included. */
  size: number
}

const contents =
  /^(?:table of )?contents?$|^toc$|^sisäl(?:lys|tö)\p{L}*$|^innehåll\p{L}*$|^indhold\p{L}*$|^inhoud\p{L}*$|^inhalt\p{L}*$/iu
const mostSections = 80
const mostLinks = 100

/** Its headings below the title, of the first level that has at least two; tables of contents are left out. */
export function sectionsOf(document: Document): readonly Section[] {
  const [title, ...rest] = document.labels.filter(({ kind }) => kind === 'heading')
  const all = rest.some(({ depth }) => depth <= (title?.depth ?? 0)) && title ? [title, ...rest] : rest
  const below = (all[0] === title ? rest : all).filter(({ text }) => !contents.test(text.trim()))
  const depth = [1, 2, 3, 4].find((one) => below.filter((label) => label.depth === one).length > 1)
  return below
    .filter((label) => label.depth === depth)
    .slice(0, mostSections)
    .map(({ text, line, endLine }) => {
      const inside = (at: number): boolean => at >= line && at <= endLine
      return {
        title: text,
        line,
        concepts: conceptsIn(text),
        words: text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [],
        links: document.links
          .filter((link) => inside(link.line))
          .slice(0, mostLinks)
          .map(({ destination }) => destination),
        size: document.passages
          .filter((one) => inside(one.line))
          .reduce((sum, { text: words }) => sum + (words.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0), 0),
      }
    })
}

const shares = <T>(some: Iterable<T>, others: Iterable<T>): boolean => {
  const known = new Set(others)
  return [...some].some((one) => known.has(one))
}

/** Values that stand in one section alone: what stands in many ties none of them to another. */
function only<T>(sections: readonly Section[], of: (section: Section) => Iterable<T>): ReadonlySet<T> {
  const counts = new Map<T, number>()
  for (const section of sections)
    for (const value of new Set(of(section))) counts.set(value, (counts.get(value) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count === 1).map(([value]) => value))
}

type Likeness = 'same' | 'open' | 'other'

function likeness(as: readonly Section[], bs: readonly Section[]): (a: Section, b: Section) => Likeness {
  const ties = [(one: Section) => one.words, (one: Section) => one.links].map((of) => {
    const [left, right] = [only(as, of), only(bs, of)]
    return (a: Section, b: Section): boolean =>
      shares(
        of(a).filter((value) => left.has(value)),
        of(b).filter((value) => right.has(value)),
      )
  })
  return (a, b) => {
    if (shares(a.concepts, b.concepts) || ties.some((tied) => tied(a, b))) return 'same'
    return a.concepts.size > 0 && b.concepts.size > 0 ? 'other' : 'open'
  }
}

const weight: Readonly<Record<Likeness, number>> = { same: 4, open: 1, other: Number.NEGATIVE_INFINITY }

/** The pairs of the best order-keeping alignment (Needleman and Wunsch, 1970), as indexes. */
function aligned(
  likenesses: readonly (readonly Likeness[])[],
  n: number,
  m: number,
): readonly (readonly [number, number])[] {
  const score = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0))
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      score[i]![j] = Math.max(score[i + 1]![j]!, score[i]![j + 1]!, weight[likenesses[i]![j]!] + score[i + 1]![j + 1]!)
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < n && j < m; ) {
    if (score[i]![j] === weight[likenesses[i]![j]!] + score[i + 1]![j + 1]!) pairs.push([i++, j++])
    else if (score[i]![j] === score[i + 1]![j]) i += 1
    else j += 1
  }
  return pairs
}

/**
 * The sections of `longer` that surely have no counterpart: between two that do (or before the first, after the last)
 * the other document has none, and what they are about stands under no other heading of it.
 *
 * @param labels all headings and labels of the other document
 */
export function withoutCounterpart(
  longer: readonly Section[],
  shorter: readonly Section[],
  labels: readonly string[],
): readonly Section[] {
  const like = likeness(longer, shorter)
  const likenesses = longer.map((a) => shorter.map((b) => like(a, b)))
  const pairs = aligned(likenesses, longer.length, shorter.length)
  const sure = pairs.filter(([i, j]) => likenesses[i]![j] === 'same')
  const spare = shorter.length > pairs.length
  const named = new Set(labels.flatMap((label) => [...conceptsIn(label)]))
  return longer.filter((section, at) => {
    if (pairs.some(([i]) => i === at) || shares(section.concepts, named)) return false
    if (shorter.some((other) => like(section, other) === 'same')) return false
    const before = sure.findLast(([i]) => i < at)?.[1] ?? -1
    const after = sure.find(([i]) => i > at)?.[1] ?? shorter.length
    return after - before === 1 && (section.concepts.size > 0 || !spare)
  })
}
