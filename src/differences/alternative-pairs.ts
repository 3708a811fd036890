/** Which alternative (`oneOf`, `anyOf`) of a schema is which. */
import type { Part } from '../description.ts'
import { refOf } from '../interfaces/bundle.ts'
import { isObject, textAt } from '../interfaces/parts.ts'
import { canonical } from './canonical.ts'
import { type Pairing, pairAlone, pairBy, unpaired } from './pairing.ts'
import type { Viewer } from './schema-read.ts'
import { typesText, withoutNull } from './schema-types.ts'
import type { View } from './schema-view.ts'
import type { Walk } from './schema-walk.ts'

/** The name of the schema that a reference leads to, wherever it stands. */
export const refName = (part: Part): string | null => refOf(part)?.split('/').at(-1) ?? null

/** A fixed value by which a reader tells the alternatives apart. */
function markOf(view: View, viewer: Viewer): string | null {
  for (const [name, schemas] of view.properties) {
    const { enumeration } = viewer(schemas)
    if (enumeration?.values.size === 1) return `${name}=${[...enumeration.values.keys()][0]}`
  }
  return null
}

/** The text of a schema, with the names of what it refers to: these may have changed, and it is still the same. */
function wordsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(wordsOf)
  if (!isObject(value)) return value
  if (typeof value.$ref === 'string') return { $ref: value.$ref.split('/').at(-1) }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, wordsOf(one)]))
}

/** Names that a schema speaks of: its properties, and those of what stands in its lists. */
function namesIn(view: View, viewer: Viewer): ReadonlySet<string> {
  const names = new Set(view.properties.keys())
  const [item] = view.items
  if (!item) return names
  const ref = refName(item)
  return new Set([
    ...names,
    ...(ref ? [`${ref}[]`] : []),
    ...[...viewer([item]).properties.keys()].map((name) => `[].${name}`),
  ])
}

/** The part of the names that both speak of: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((name) => b.has(name)).length
  return shared / Math.max(a.size, b.size, 1)
}

/** So many pairs are looked at where each is compared with each. */
const mostPairs = 2500

/** Pairs what has at least half of its names in common, the likest first. */
function pairAlike({ pairs, gone, fresh }: Pairing<Part>, walk: Walk): Pairing<Part> {
  if (gone.length * fresh.length > mostPairs) return { pairs, gone, fresh }
  const [before, after] = [
    gone.map((one) => namesIn(walk.before([one]), walk.before)),
    fresh.map((one) => namesIn(walk.after([one]), walk.after)),
  ]
  const scores = before
    .flatMap((names, i) => after.map((others, j) => [likeness(names, others), i, j] as const))
    .filter(([score]) => score >= 0.5)
    .sort(([a], [b]) => b - a)
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()]
  const found = scores.flatMap(([, i, j]) => {
    if (takenBefore.has(i) || takenAfter.has(j)) return []
    takenBefore.add(i)
    takenAfter.add(j)
    return [[gone[i] as Part, fresh[j] as Part] as const]
  })
  return {
    pairs: [...pairs, ...found],
    gone: gone.filter((_, i) => !takenBefore.has(i)),
    fresh: fresh.filter((_, j) => !takenAfter.has(j)),
  }
}

/**
 * Pairs alternatives by the name of their schema, a fixed value in them, their title, by what they say, how they are written,
 * as the only one of their type, and by the names in them; last what alone is left.
 */
export function pairAlternatives(a: readonly Part[], b: readonly Part[], walk: Walk): Pairing<Part> {
  const both = (read: (part: Part, viewer: Viewer) => string | number | null) =>
    [(part: Part) => read(part, walk.before), (part: Part) => read(part, walk.after)] as const
  const kind = (part: Part | undefined, viewer: Viewer): string | null => {
    const types = part ? withoutNull(viewer([part]).types) : null
    return types === null ? null : typesText(types)
  }
  let pairing = pairBy(unpaired(a, b), refName)
  pairing = pairBy(pairing, ...both((part, viewer) => markOf(viewer([part]), viewer)))
  pairing = pairBy(pairing, (part) => textAt(part.value, 'title'))
  pairing = pairBy(pairing, ...both((part, viewer) => walk.prints([part], viewer)))
  pairing = pairBy(pairing, (part) => canonical(wordsOf(part.value), true))
  pairing = pairAlone(pairing, ...both(kind))
  pairing = pairAlike(pairing, walk)
  const isAlone = a.length === b.length && pairing.gone.length === 1
  // Where both say a type it is another one: then nothing of one is left in the other.
  const isTyped = kind(pairing.gone[0], walk.before) !== null && kind(pairing.fresh[0], walk.after) !== null
  return isAlone && !isTyped ? pairBy(pairing, () => 0) : pairing
}
