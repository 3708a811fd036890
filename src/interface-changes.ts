/** What changed in the interfaces between a base and a repository, description by description. */
import { apiPairs } from './checks/api-pairs.ts'
import type { ApiChange } from './description.ts'
import { interfaceChanges } from './differences/interface.ts'
import { parsedStore, takeInventory } from './inventory/inventory.ts'
import type { Repository, Text } from './model.ts'
import { type PolicyOptions, readOwnPolicy } from './policy.ts'

/** A description before and now, and its changes; `after` null: it is gone. */
export interface ChangedInterface {
  before: DescribedAs
  after: DescribedAs | null
  changes: readonly ApiChange[]
  /** Why the two could not be compared; null: they were. */
  undetermined: Text | null
}

/** A description as it is told: where it stands, what it is called, which version it is. */
export interface DescribedAs {
  path: string
  title: string | null
  version: string | null
}

const told = ({ path, title, version }: DescribedAs): DescribedAs => ({ path, title, version })

/** All descriptions of both states, by the settings of the repository. Throws AuthorError for mistakes in them. */
export async function changedInterfaces(
  repository: Repository,
  base: Repository,
  options: PolicyOptions,
): Promise<readonly ChangedInterface[]> {
  const { settings } = await readOwnPolicy(repository, options)
  const store = parsedStore()
  const [head, before] = await Promise.all([
    takeInventory(repository, settings, undefined, store),
    takeInventory(base, settings, undefined, store),
  ])
  const { pairs, left } = await apiPairs(before, head)
  const compared = await Promise.all(
    pairs.map(async (pair): Promise<ChangedInterface> => {
      const sides = { before: told(pair.before), after: pair.after && told(pair.after) }
      if (pair.after === null) return { ...sides, changes: [], undetermined: null }
      const changes = await interfaceChanges(pair.before, pair.after)
      const isUnknown = 'undetermined' in changes
      return { ...sides, changes: isUnknown ? [] : changes, undetermined: isUnknown ? changes.undetermined : null }
    }),
  )
  const lost = left.map(
    (one): ChangedInterface => ({ before: told(one.before), after: null, changes: [], undetermined: one.reason }),
  )
  return [...compared, ...lost]
}
