/** Which licences cannot go into a work under which other ones: the table rules/licence-compatibility.yml. */
import table from '../generated/licence-compatibility.json' with { type: 'json' }
import { type Term, termOf } from './licence-terms.ts'

/** What decides: a document and the place in it. */
export interface CompatibilitySource {
  name: string
  clause: string
  url: string
}

/**
 * Why something under `inbound` cannot go into a work under `outbound`. `whole`: the inbound licence asks for the whole
 * work to be under it; `conflict`: the terms of the two cannot be met at the same time.
 */
export interface Obstacle {
  outbound: string
  inbound: string
  because: 'whole' | 'conflict'
  source: CompatibilitySource
  /** What lets the work as a whole go under the inbound licence. */
  way: CompatibilitySource | null
}

type Row = { outbound: readonly string[]; inbound: readonly string[]; because: string; source: string; way?: string }

const sources = new Map<string, CompatibilitySource>(Object.entries(table.sources))
const openFamily = /^(?:A|L)?GPL-\d\.\d$/

/** A GNU id without an ending stands for both, and for itself where the choice is still open. */
const expanded = (id: string): readonly string[] => (openFamily.test(id) ? [id, `${id}-only`, `${id}-or-later`] : [id])

function indexed(rows: readonly Row[]): ReadonlyMap<string, Obstacle> {
  const found = new Map<string, Obstacle>()
  for (const { outbound, inbound, because, source, way } of rows)
    for (const out of outbound.flatMap(expanded))
      for (const into of inbound.flatMap(expanded)) {
        const key = `${out}\n${into}`
        const reason = because === 'whole' ? 'whole' : 'conflict'
        if (!found.has(key))
          found.set(key, {
            outbound: out,
            inbound: into,
            because: reason,
            source: sources.get(source)!,
            way: sources.get(way ?? '') ?? null,
          })
      }
  return found
}

const obstacles = indexed(table.rows)

/** Of a choice each licence must stand in the way, of parts one is enough. */
function among(term: Term, judge: (licence: Extract<Term, { id: string }>) => Obstacle | null): Obstacle | null {
  if ('id' in term) return judge(term)
  const found = ('and' in term ? term.and : term.or).map((part) => among(part, judge))
  if ('or' in term && found.includes(null)) return null
  return found.find((one) => one !== null) ?? null
}

/** An exception gives permissions that no row knows of, and a `+` later versions that none has looked at. */
const isPlain = ({ later, exception }: Extract<Term, { id: string }>): boolean => !later && exception === null

/**
 * What stands in the way of taking something under the expression `inbound` into a work under `outbound`; null: nothing
 * that a row of the table decides.
 */
export function obstacleBetween(inbound: string, outbound: string): Obstacle | null {
  const [from, to] = [termOf(inbound), termOf(outbound)]
  if (from === null || to === null || inbound === outbound) return null
  return among(from, (one) =>
    !isPlain(one)
      ? null
      : among(to, (other) => (isPlain(other) ? (obstacles.get(`${other.id}\n${one.id}`) ?? null) : null)),
  )
}
