/** All facts that the artefacts of a product state. */
import type { Inventory } from '../artefact.ts'
import type { StatedFact } from '../fact.ts'
import { once } from '../inventory/once.ts'
import { fromDocuments } from './from-documents.ts'
import { fromManifests } from './from-manifests.ts'
import { fromMetadata } from './from-metadata.ts'
import { fromReadme } from './from-readme.ts'
import { fromReleases } from './from-releases.ts'

/** The licence by its text: what else says something of it is compared with that. */
async function ofLicence(inventory: Inventory): Promise<readonly StatedFact[]> {
  const { expression, family, evidence } = await inventory.licence()
  const value = expression ?? family
  if (value === null) return []
  const texts = evidence.filter(({ source }) => source === 'text' || source === 'expression' || source === 'notice')
  const found =
    texts.find((one) => one.expression === value || value.includes(one.expression)) ?? texts[0] ?? evidence[0]
  if (!found || found.source === 'readme' || found.source === 'manifest' || found.source === 'publiccode') return []
  const location = { path: found.path, line: found.line }
  return [{ name: 'licence', value, source: 'licence', field: null, location }]
}

const ownerAndName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/u

/** What GitHub says, where it was asked: of a fork, or where nobody knows whether it is one, the address says nothing. */
function ofForge({ repository: { name, forge } }: Inventory): readonly StatedFact[] {
  if (!('known' in forge.about)) return []
  const { fork, archived } = forge.about.known
  const place = { source: 'forge', field: null, location: null } as const
  const address: readonly StatedFact[] =
    fork || !ownerAndName.test(name) ? [] : [{ ...place, name: 'repository', value: `https://github.com/${name}` }]
  return archived ? [...address, { ...place, name: 'status', value: 'obsolete' }] : address
}

/** The stage that the settings state: it is another one than that of publiccode.yml, which holds where they state none. */
function ofSettings(
  { product: { stage, stageDeclared } }: Inventory,
  stated: readonly StatedFact[],
): readonly StatedFact[] {
  const published = stated.find(({ name, source }) => name === 'status' && source === 'publiccode')
  if (!stageDeclared || published?.value === stage) return []
  return [{ name: 'status', value: stage, source: 'settings', field: 'product.stage', location: null }]
}

/** A document that is several artefacts is read several times. */
const distinct = (facts: readonly StatedFact[]): readonly StatedFact[] => [
  ...new Map(
    facts.map(
      (fact) =>
        [[fact.name, fact.source, fact.value, fact.location?.path, fact.location?.line].join('\n'), fact] as const,
    ),
  ).values(),
]

async function gathered(inventory: Inventory): Promise<readonly StatedFact[]> {
  const parts = await Promise.all([
    ofLicence(inventory),
    fromMetadata(inventory),
    fromDocuments(inventory),
    fromManifests(inventory),
    fromReleases(inventory),
  ])
  const others = distinct(parts.flat())
  const stated = [...others, ...(await fromReadme(inventory, others))]
  return [...stated, ...ofForge(inventory), ...ofSettings(inventory, stated)]
}

const known = new WeakMap<Inventory, () => Promise<readonly StatedFact[]>>()

/** Every fact that an artefact states, in no order of weight; read once for each inventory. */
export function statedFacts(inventory: Inventory): Promise<readonly StatedFact[]> {
  const take = known.get(inventory) ?? once(() => gathered(inventory))
  known.set(inventory, take)
  return take()
}
