/** Which parts of a document say something else than in an earlier text of it. */
import { datesIn } from './dates.ts'
import { sameWord } from './governance-names.ts'
import { type Unit, unitsOf, wordsOf } from './governance-units.ts'
import type { Reading } from './reading.ts'

/** A state of a document, and lines that are no part of what it says: its cover, its table of versions. */
export interface State {
  reading: Reading
  skip: ReadonlySet<number>
}

/** A part that says something else. `line`: the first new sentence; null: only something of it is gone. */
export interface PartChange {
  /** The heading that it stands under; '' for what stands above the first. */
  title: string
  /** The heading is there no more, and nothing stands in its place. */
  removed: boolean
  line: number | null
}

function withoutDates(text: string): string {
  let rest = text
  for (const { column, text: date } of [...datesIn(text)].reverse())
    rest = `${rest.slice(0, column - 1)} ${rest.slice(column - 1 + date.length)}`
  return rest
}

interface Said extends Unit {
  words: readonly string[]
}

/** For lines asked in order: the heading above. Bold lines are parts of what the heading is about. */
function headingAbove({ document }: Reading): (line: number) => string {
  const headings = document.labels.filter(({ kind }) => kind === 'heading')
  let at = -1
  return (line) => {
    while (at + 1 < headings.length && headings[at + 1]!.line <= line) at += 1
    return headings[at]?.text ?? ''
  }
}

function saidIn({ reading, skip }: State): readonly Said[] {
  const heading = headingAbove(reading)
  return unitsOf(reading)
    .filter(({ line, inPlan }) => inPlan && !skip.has(line))
    .map((unit) => ({ ...unit, section: heading(unit.line), words: wordsOf(withoutDates(unit.text)) }))
    .filter(({ words }) => words.length > 0)
}

const sayingOf = ({ words }: Said): string => words.join(' ')
const nameOf = (title: string): string => wordsOf(title.replace(/^\s*\d[\d.]*\s/u, '')).join(' ')

/** The words that one list has beyond the other, each as often as it stands there. */
function beyond(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const count = left.get(word) ?? 0
    if (count > 0) left.set(word, count - 1)
    return count === 0
  })
}

const mostSlips = 2

/** Sentences that were only cut or joined in another way, or in which a slip was corrected. Figures are no slips. */
function isSlight(gone: readonly Said[], added: readonly Said[]): boolean {
  const [was, is] = [gone.flatMap(({ words }) => words), added.flatMap(({ words }) => words)]
  const [less, more] = [beyond(was, is), beyond(is, was)]
  if (less.length > mostSlips || less.length !== more.length) return false
  // The same words in another order may say something else: "Espoo maksaa Vantaalle".
  if (less.length === 0) return was.join(' ') === is.join(' ')
  return less.every((word, at) => !/\d/u.test(word) && sameWord(word, more[at] as string))
}

/** Sentences of one state that stand nowhere in the other, by the part that they stand in. */
function missingFrom(said: readonly Said[], others: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const known = new Set(others.map(sayingOf))
  const parts = new Map<string, Said[]>()
  for (const unit of said)
    if (!known.has(sayingOf(unit))) {
      const part = nameOf(unit.section)
      const list = parts.get(part)
      if (list) list.push(unit)
      else parts.set(part, [unit])
    }
  return parts
}

const sharedAtLeast = 0.5
/** Of a document with more parts gone nobody asks what they are called now. */
const mostRenamed = 40

/** Of the parts whose heading is gone, the one whose sentences now stand under another heading. */
function renamedFrom(
  units: readonly Said[],
  gone: ReadonlyMap<string, readonly Said[]>,
  titles: ReadonlySet<string>,
): string | null {
  if (gone.size > mostRenamed) return null
  const words = units.flatMap((unit) => unit.words)
  for (const [part, others] of gone) {
    const was = others.flatMap((unit) => unit.words)
    const shared = words.length - beyond(words, was).length
    if (!titles.has(part) && shared >= Math.max(words.length, was.length) * sharedAtLeast) return part
  }
  return null
}

/**
 * The parts that say something else, in the order of the later text, those that are gone last. Dates, layout, numbers of
 * headings, what was moved, and corrected slips of one or two words do not count.
 */
export function changedParts(before: State, after: State): readonly PartChange[] {
  const [was, is] = [saidIn(before), saidIn(after)]
  const [gone, added] = [missingFrom(was, is), missingFrom(is, was)]
  const titles = new Set(is.map(({ section }) => nameOf(section)))
  const paired = new Set<string>()
  const changed = [...added].flatMap(([part, units]): PartChange[] => {
    const earlier = gone.has(part) ? part : renamedFrom(units, gone, titles)
    if (earlier !== null) paired.add(earlier)
    if (isSlight(gone.get(earlier ?? '\0') ?? [], units)) return []
    return [{ title: units[0]!.section, removed: false, line: units[0]!.line }]
  })
  const lost = [...gone].flatMap(([part, units]): PartChange[] =>
    paired.has(part) ? [] : [{ title: units[0]!.section, removed: !titles.has(part), line: null }],
  )
  return [...changed, ...lost]
}
