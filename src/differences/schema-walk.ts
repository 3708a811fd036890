/** What the comparison of schemas carries along, and how it notes what it finds. */
import type { ChangeVerdict, Part } from '../description.ts'
import type { Direction, Ledger, Met } from './ledger.ts'
import type { Prints } from './schema-print.ts'
import type { Viewer } from './schema-read.ts'
import type { Schemas } from './schema-view.ts'
import type { Thing } from './schema-words.ts'

/** Both descriptions, and where changes are noted. */
export interface Walk {
  before: Viewer
  after: Viewer
  ledger: Ledger
  /** Compares two schemas that are asked for the same thing. */
  compare(before: Schemas, after: Schemas, walk: Walk, pair: Pair): void
  /** Equal numbers for what says the same, whichever way its data goes. */
  prints: Prints
  /** Comparisons that stand so deep that they wait. */
  deep: Deep
  /** Would one who uses the first get along with the second? Null inside such a question: it is not asked again. */
  isCovered: ((before: Part, after: Part, direction: Pair['direction'], walk: Walk) => boolean) | null
}

/** How many comparisons are going on inside each other. */
export interface Deep {
  depth: number
  waiting: (() => void)[]
  isEmptying: boolean
}

/** None is going on. */
export const notDeep = (): Deep => ({ depth: 0, waiting: [], isEmptying: false })

/** More would end the stack; what is deeper waits until the others are done. */
const deepest = 100

/** Carries out a comparison, now or when those around it are done. */
export function inTurn(deep: Deep, compare: () => void): void {
  if (deep.depth >= deepest) {
    deep.waiting.push(compare)
    return
  }
  deep.depth += 1
  compare()
  deep.depth -= 1
  if (deep.depth > 0 || deep.isEmptying) return
  deep.isEmptying = true
  for (let next = deep.waiting.pop(); next; next = deep.waiting.pop()) inTurn(deep, next)
  deep.isEmptying = false
}

/** A pair of schemas that is compared: what it is, which way its data goes, and the node of the ledger. */
export interface Pair {
  thing: Thing
  direction: Exclude<Direction, null>
  node: string
  /** Of an alternative: whether the value may be null was told of all of them. */
  nullTold?: true
}

/** What it means that less is allowed than before. */
export const narrowing = (direction: Pair['direction']): ChangeVerdict =>
  direction === 'out' ? 'compatible' : 'breaking'
/** What it means that more is allowed. */
export const widening = (direction: Pair['direction']): ChangeVerdict =>
  direction === 'in' ? 'compatible' : direction === 'out' ? 'breaking' : 'unclear'

/** Codes tell the direction: `request-type-narrowed`. */
const prefixes = { in: 'request', out: 'response', data: 'data' } as const

/** Notes a change of a pair. */
export function note(
  { ledger }: Walk,
  { thing, direction, node }: Pair,
  change: Pick<Met, 'verdict' | 'what' | 'before' | 'after'> & {
    code: string
    names?: readonly string[]
    deprecated?: Met['deprecated']
  },
): void {
  const { code, names, ...rest } = change
  const last = thing.name.split('.').at(-1) ?? ''
  ledger.note(node, {
    ...rest,
    code: `${prefixes[direction]}-${code}`,
    direction,
    names: names ?? [last, thing.name].filter(Boolean),
  })
}
