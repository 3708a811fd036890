/** Equal numbers for schemas that say the same: to tell which alternative, message or property is which, without comparing each with each. */
import { effort } from '../interfaces/effort.ts'
import { canonical } from './canonical.ts'
import { limitText } from './schema-bounds.ts'
import { limitOf } from './schema-limits.ts'
import type { Viewer } from './schema-read.ts'
import { withoutNull } from './schema-types.ts'
import type { Schemas, View } from './schema-view.ts'

/** So many levels are looked into; what differs further in only is alike enough. */
const deepest = 4

/** So many schemas are looked into, each once on each level. */
const most = 1_000_000

/** A number of 53 bits for a text (cyrb53 by bryc, in the public domain): the texts themselves would fill the memory. */
function hash(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return 4294967296 * (2097151 & low) + (high >>> 0)
}

/** Gives the number of what schemas say; whether the value may be null is left out. */
export type Prints = (schemas: Schemas, viewer: Viewer) => number

type Inner = (schemas: Schemas) => number

const byName = <T>(map: ReadonlyMap<string, T>, print: (value: T) => unknown): readonly unknown[] =>
  [...map].map(([name, value]) => [name, print(value)] as const).sort(([a], [b]) => (a < b ? -1 : 1))

/** Data alone, in an order of its own. */
const plainOf = (view: View): readonly unknown[] => [
  view.impossible,
  view.types && [...(withoutNull(view.types) ?? [])].sort(),
  view.enumeration && [...view.enumeration.values.keys()].sort(),
  view.extensible && canonical(view.extensible.value),
  byName(view.facets, ({ value }) => canonical(value)),
  [...view.bounds.keys()].sort().map((name) => [name, limitText(name, limitOf(view, name) as never)]),
  [...view.required.keys()].sort(),
  view.discriminator?.value,
  view.default && canonical(view.default.value),
  view.readOnly,
  view.writeOnly,
  byName(view.opaque, ({ value }) => value),
]

const innerOf = (view: View, inner: Inner): readonly unknown[] => [
  byName(view.properties, inner),
  view.additional.allowed,
  view.additional.schemas.length > 0 && inner(view.additional.schemas),
  view.items.length > 0 && inner(view.items),
  view.prefix.map(inner),
  view.unions.map(({ kind, alternatives }) => [kind, alternatives.map((one) => inner([one])).sort()]),
]

/** Numbers for the schemas of both sides of a comparison. `idOf` names schemas. They throw TooMuch. */
export function printsOf(idOf: (schemas: Schemas) => string): Prints {
  const count = effort(most)
  const known = new Map<Viewer, Map<string, number>>()
  const print = (written: Schemas, viewer: Viewer, depth: number): number => {
    const schemas = written.map(viewer.follow)
    const here = known.get(viewer) ?? new Map<string, number>()
    known.set(viewer, here)
    const key = `${depth} ${idOf(schemas)}`
    const found = here.get(key)
    if (found !== undefined) return found
    count()
    const view = viewer(schemas)
    const inner: Inner = (one) => (depth === 0 ? 0 : print(one, viewer, depth - 1))
    const isNull = depth < deepest && view.nullable
    const number = hash(JSON.stringify([isNull, plainOf(view), innerOf(view, inner)]))
    here.set(key, number)
    return number
  }
  return (schemas, viewer) => print(schemas, viewer, deepest)
}
