/** Which description of before is which of now. */
import type { ApiDescription, Inventory, LeftOut } from '../artefact.ts'

/** Two states of a repository, or of the part of it that an interface belongs to. */
export interface States {
  base: Inventory
  head: Inventory
}

/** A description before and after; `after` null: it is gone. */
export interface ApiPair {
  before: ApiDescription
  after: ApiDescription | null
  /** The part that it belongs to today, else the one that it belonged to. */
  states: States
}

type Fits = (before: ApiDescription, after: ApiDescription) => boolean

const major = (version: string | null): string | undefined => /\d+/u.exec(version ?? '')?.[0]
const folder = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

/**
 * The surest signs first: the place, the title with the major version, the title, the only one of its format left in a
 * folder or at all.
 */
const signs: readonly Fits[] = [
  (a, b) => a.path === b.path,
  (a, b) => a.title !== null && a.title === b.title && major(a.version) === major(b.version),
  (a, b) => a.title !== null && a.title === b.title,
  (a, b) => folder(a.path) === folder(b.path),
]

/** A description that is still there and does not count any more: as somebody else's, as a copy, by its new place. */
export interface NoLongerCounted extends LeftOut {
  before: ApiDescription
}

/** Pairs, and what is in none. */
export interface ApiPairs {
  pairs: readonly ApiPair[]
  left: readonly NoLongerCounted[]
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** What became of a description that no other was paired with: it counts no more where it was, or where it went. */
const leftOf = ({ path }: ApiDescription, base: Inventory, head: Inventory): LeftOut | null =>
  partsOf(head)
    .flatMap(({ leftOut }) => leftOut)
    .find(
      (one) => one.path === path || (nameOf(one.path) === nameOf(path) && !base.exists(one.path) && !head.exists(path)),
    ) ?? null

/** The whole, then its components. */
const partsOf = (whole: Inventory): readonly Inventory[] => [whole, ...(whole.components ?? [])]

/** The descriptions of all parts, each with the part that it belongs to; a component may only borrow those of the whole. */
async function apisOf(whole: Inventory): Promise<ReadonlyMap<ApiDescription, Inventory>> {
  const found = new Map<ApiDescription, Inventory>()
  for (const part of partsOf(whole)) for (const api of await part.apis()) if (!found.has(api)) found.set(api, part)
  return found
}

/** The part of the same name; where there is none, the whole. */
const sameIn = (whole: Inventory, { component }: Inventory): Inventory =>
  partsOf(whole).find((part) => part.component === component) ?? whole

/** Has the product descriptions of its own, or such as may be its own? */
export const hasApis = async (whole: Inventory): Promise<boolean> => (await apisOf(whole)).size > 0

/** Pairs the descriptions of two states, each once. One that stays beside a new version of itself is paired with itself. */
export async function apiPairs(base: Inventory, head: Inventory): Promise<ApiPairs> {
  const [were, are] = [await apisOf(base), await apisOf(head)]
  const left = [...are.keys()]
  let open = [...were.keys()].filter(({ doubt }) => doubt === null)
  const pairs: ApiPair[] = []
  const pairOf = (before: ApiDescription, after: ApiDescription | null): ApiPair => {
    const part = (after ? are.get(after) : were.get(before)) ?? head
    return { before, after, states: { base: sameIn(base, part), head: sameIn(head, part) } }
  }
  const take = (fits: Fits, alone: boolean): void => {
    open = open.filter((before) => {
      const found = left.filter((after) => after.format === before.format && fits(before, after))
      const after = alone && found.length !== 1 ? undefined : found[0]
      if (!after) return true
      left.splice(left.indexOf(after), 1)
      pairs.push(pairOf(before, after))
      return false
    })
  }
  for (const fits of signs) take(fits, fits !== signs[0])
  if (open.length === 1 && left.length === 1) take(() => true, true)
  const unpaired = open.map((before) => ({ before, left: leftOf(before, base, head) }))
  return {
    pairs: [...pairs, ...unpaired.flatMap(({ before, left: one }) => (one ? [] : [pairOf(before, null)]))],
    left: unpaired.flatMap(({ before, left: one }) => (one ? [{ ...one, before }] : [])),
  }
}
