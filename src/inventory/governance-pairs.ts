import { type Unit, wordsOf } from './governance-units.ts'

/** What is left of two states of a plan when all that is the same in both is taken away. */
export interface Differences {
  /** Sentences and rows that were reworded: alike, but not the same. */
  pairs: readonly (readonly [base: Unit, head: Unit])[]
  /** Those that have no like on the other side. */
  removed: readonly Unit[]
  added: readonly Unit[]
}

/** One state of a plan: the sentences that are compared, and all that there are. */
interface Compared {
  units: readonly Unit[]
  everything: readonly Unit[]
}

const alike = 0.5
/** Beyond so many changed sentences a plan is another plan; what is compared then is only what it states. */
const mostPairs = 300

/** Beginnings of the words that carry meaning: endings and numbers may differ. */
const stemsOf = ({ text }: Unit): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter((word) => word.length > 2 && !/\d/u.test(word))
      .map((word) => word.slice(0, 6)),
  )

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const stem of a) if (b.has(stem)) shared++
  return (2 * shared) / (a.size + b.size)
}

const longEnough = 4

/** Those that the other side does not have; a sentence may now be the half of a longer one. */
function without(units: readonly Unit[], others: readonly Unit[]): readonly Unit[] {
  const keys = new Set(others.map(({ key }) => key))
  const changed = units.filter(({ key }) => !keys.has(key))
  if (changed.length > mostPairs) return changed
  const all = ` ${[...keys].join(' ')} `
  return changed.filter(({ key }) => key.split(' ').length < longEnough || !all.includes(` ${key} `))
}

/** Finds for each sentence that is gone the one that stands in its place. */
export function differences(base: Compared, head: Compared): Differences {
  const removed = without(base.units, head.everything)
  const added = without(head.units, base.everything)
  if (removed.length > mostPairs || added.length > mostPairs) return { pairs: [], removed, added }
  const stems = new Map([...removed, ...added].map((unit) => [unit, stemsOf(unit)]))
  const candidates = removed
    .flatMap((from) => added.map((to) => ({ from, to, score: likeness(stems.get(from)!, stems.get(to)!) })))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
  const taken = new Set<Unit>()
  const pairs: (readonly [Unit, Unit])[] = []
  for (const { from, to } of candidates) {
    if (taken.has(from) || taken.has(to)) continue
    taken.add(from).add(to)
    pairs.push([from, to])
  }
  return {
    pairs,
    removed: removed.filter((unit) => !taken.has(unit)),
    added: added.filter((unit) => !taken.has(unit)),
  }
}
