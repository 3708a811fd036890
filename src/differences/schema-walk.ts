/** What the comparison of schemas carries along, and how it notes what it finds. */
import type { ChangeVerdict } from '../description.ts'
import type { Direction, Ledger, Met } from './ledger.ts'
import type { Schemas, Viewer } from './schema-view.ts'
import type { Thing } from './schema-words.ts'

/** Both descriptions, and where changes are noted. */
export interface Walk {
  before: Viewer
  after: Viewer
  ledger: Ledger
  /** Compares two schemas that are asked for the same thing. */
  compare(before: Schemas, after: Schemas, walk: Walk, pair: Pair): void
  /** Do two schemas say the same, whichever way their data goes? */
  areEqual(before: Schemas, after: Schemas, walk: Walk): boolean
  /** Pairs of which it was asked whether they are the same. While that is open it is yes: a circle ends where it began. */
  trials: Map<string, boolean>
}

/** A pair of schemas that is compared: what it is, which way its data goes, and the node of the ledger. */
export interface Pair {
  thing: Thing
  direction: Exclude<Direction, null>
  node: string
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
