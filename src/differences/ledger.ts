/** Gathers changes while two descriptions are walked, and tells each once, wherever it was met. */
import type { ApiChange, ChangeVerdict, Part } from '../description.ts'
import { effort } from '../interfaces/effort.ts'
import { idOf, placeOf } from '../interfaces/parts.ts'
import type { Location, Text } from '../model.ts'

/** `in`: what users send; `out`: what they get; `data`: what goes both ways; null: neither. */
export type Direction = 'in' | 'out' | 'data' | null

/** A change as the walk meets it. */
export interface Met {
  verdict: ChangeVerdict
  code: string
  direction: Direction
  what: Text
  before: Part | null
  after: Part | null
  names: readonly string[]
  deprecated?: { note: string } | null
}

/** Words for the directions, as the users of a kind of interface call them: `vastaus`. */
export type DirectionWords = Readonly<Record<'in' | 'out', Text>>

/** A change with where it stands; only where a description has no parts (a text) does it come this way. */
const locationOf = (part: Part | null): Location | null => (part === null ? null : placeOf(part))

const rank: Readonly<Record<ChangeVerdict, number>> = { breaking: 2, unclear: 1, compatible: 0 }

/** The graver of two verdicts. */
export const worse = (a: ChangeVerdict, b: ChangeVerdict): ChangeVerdict => (rank[a] >= rank[b] ? a : b)

interface Entry {
  met: Met
  directions: Set<Direction>
  nodes: Set<string>
}

/** Where changes are noted. A node is a pair of parts that are compared; an operation is a node without parents. */
export interface Ledger {
  /** Notes that `node` is met inside `parent`. Gives true when it has not been compared before. */
  enter(node: string, parent: string): boolean
  note(node: string, met: Met): void
  /** Changes in the order of the files, with the operations that they touch: the name of a node without parents. */
  changes(words: DirectionWords): readonly ApiChange[]
}

const suffix = (directions: ReadonlySet<Direction>, words: DirectionWords): Text => {
  const named = (['in', 'out'] as const).filter((one) => directions.has(one)).map((one) => words[one])
  if (named.length === 0) return { fi: '', sv: '', en: '' }
  const [first, second] = named
  if (!second) return { fi: ` (${first?.fi})`, sv: ` (${first?.sv})`, en: ` (${first?.en})` }
  return {
    fi: ` (${first?.fi} ja ${second.fi})`,
    sv: ` (${first?.sv} och ${second.sv})`,
    en: ` (${first?.en} and ${second.en})`,
  }
}

/** The operations from which nodes are reached, those that were met first first. */
function rootsOf(nodes: ReadonlySet<string>, parents: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  // A set goes on to give what is added to it meanwhile.
  const seen = new Set(nodes)
  const roots: string[] = []
  for (const node of seen) {
    const above = parents.get(node)
    if (!above) roots.push(node)
    for (const one of above ?? []) seen.add(one)
  }
  return roots
}

/** The same, remembered: many changes are met in one node. */
function rootsFinder(
  parents: ReadonlyMap<string, ReadonlySet<string>>,
): (nodes: ReadonlySet<string>) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (nodes) => {
    const [only = ''] = nodes
    if (nodes.size > 1) return rootsOf(nodes, parents)
    const roots = known.get(only) ?? rootsOf(nodes, parents)
    known.set(only, roots)
    return roots
  }
}

/** In which direction something changed stands before the kind of change. */
const prefix = /^(?:request|response|data)-/u

/** One change for what was met under one name, at one place; in both directions the graver verdict counts. */
function merged(entry: Entry | undefined, met: Met, node: string): Entry {
  if (!entry) return { met, directions: new Set([met.direction]), nodes: new Set([node]) }
  if (rank[met.verdict] > rank[entry.met.verdict])
    return { met, directions: new Set([met.direction]), nodes: new Set([node]) }
  if (met.verdict === entry.met.verdict) {
    entry.directions.add(met.direction)
    entry.nodes.add(node)
  }
  return entry
}

const byPlace = (a: ApiChange, b: ApiChange): number => {
  const [one, two] = [a.after ?? a.before, b.after ?? b.before]
  return (
    (one?.path === two?.path ? 0 : (one?.path ?? '').localeCompare(two?.path ?? '', 'en')) ||
    (one?.line ?? 0) - (two?.line ?? 0) ||
    (one?.column ?? 0) - (two?.column ?? 0)
  )
}

/** Changes in the order of the files, what is there now before what was. */
export const inOrder = (changes: readonly ApiChange[]): readonly ApiChange[] => [...changes].sort(byPlace)

/** So many comparisons and changes make a description too large to be compared. */
const most = 3_000_000

/** An empty ledger. It throws TooMuch when too much is entered. */
export function ledger(count: (amount?: number) => void = effort(most)): Ledger {
  const parents = new Map<string, Set<string>>()
  const entries = new Map<string, Entry>()
  return {
    enter(node, parent) {
      count()
      const above = parents.get(node)
      if (above) above.add(parent)
      else parents.set(node, new Set([parent]))
      return above === undefined
    },
    note(node, met) {
      count()
      const { code, before, after, names } = met
      const id = [code.replace(prefix, ''), before ? idOf(before) : '', after ? idOf(after) : '', ...names].join('\n')
      entries.set(id, merged(entries.get(id), met, node))
    },
    changes(words) {
      const rootsIn = rootsFinder(parents)
      const told = [...entries.values()].map(({ met, directions, nodes }): ApiChange => {
        const roots = rootsIn(nodes)
        const where = suffix(directions, words)
        // What is about the whole has no operation.
        const subject = roots[0] || null
        return {
          verdict: met.verdict,
          code: directions.size > 1 ? met.code.replace(prefix, '') : met.code,
          subject,
          others: Math.max(0, roots.length - 1),
          what: { fi: met.what.fi + where.fi, sv: met.what.sv + where.sv, en: met.what.en + where.en },
          before: locationOf(met.before),
          after: locationOf(met.after),
          key: [met.code.replace(prefix, ''), subject ?? '', ...met.names].join(' '),
          names: met.names,
          deprecated: met.deprecated ?? null,
        }
      })
      return inOrder(told)
    },
  }
}
