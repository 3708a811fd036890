/** Which description of before is which of now. */
import type { ApiDescription, Inventory } from '../artefact.ts'

/** A description before and after; `after` null: it is gone. */
export interface ApiPair {
  before: ApiDescription
  after: ApiDescription | null
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

/** Pairs the descriptions of two states, each once. One that stays beside a new version of itself is paired with itself. */
export async function apiPairs(base: Inventory, head: Inventory): Promise<readonly ApiPair[]> {
  const left = [...(await head.apis())]
  let open = [...(await base.apis())].filter(({ doubt }) => doubt === null)
  const pairs: ApiPair[] = []
  const take = (fits: Fits, alone: boolean): void => {
    open = open.filter((before) => {
      const found = left.filter((after) => after.format === before.format && fits(before, after))
      const after = alone && found.length !== 1 ? undefined : found[0]
      if (!after) return true
      left.splice(left.indexOf(after), 1)
      pairs.push({ before, after })
      return false
    })
  }
  for (const fits of signs) take(fits, fits !== signs[0])
  if (open.length === 1 && left.length === 1) take(() => true, true)
  // A description that counts as somebody else's now, or as a copy, has not gone.
  const kept = new Set(head.leftOut.map(({ path }) => path))
  return [...pairs, ...open.filter(({ path }) => !kept.has(path)).map((before) => ({ before, after: null }))]
}
