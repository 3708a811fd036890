/** The newest release that the changelog and the tags tell of. */
import type { Inventory } from '../artefact.ts'
import type { StatedFact } from '../fact.ts'
import { newestReleases } from '../inventory/released.ts'

/** The newest release by the tags or GitHub, and by the changelog. */
export async function fromReleases(inventory: Inventory): Promise<readonly StatedFact[]> {
  const { releases } = await newestReleases(inventory)
  return releases.map(
    ({ version, place }): StatedFact => ({
      name: 'version',
      value: version.written,
      source: place ? 'changelog' : 'tags',
      field: null,
      location: place,
    }),
  )
}
