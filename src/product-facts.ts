/** What the artefacts of a product state about it, and where two of them do not agree. */
import type { FactName, FactSource, StatedFact } from './fact.ts'
import { agreementOf } from './facts/agreement.ts'
import { comparable } from './facts/comparable.ts'
import { statedFacts } from './facts/stated-facts.ts'
import { takeInventory } from './inventory/inventory.ts'
import type { Repository } from './model.ts'
import { type PolicyOptions, readOwnPolicy } from './policy.ts'

/** A fact as it is told to people and programs. */
export interface ToldFact {
  fact: FactName
  /** Null: it is about a person, and is compared but not told. */
  value: string | null
  source: FactSource
  field: string | null
  /** Null where no file states it. Lines count from 1. */
  path: string | null
  line: number | null
  /** Another artefact says something else. */
  contradicted: boolean
}

const told = (fact: StatedFact, contradicted: boolean): ToldFact => ({
  fact: fact.name,
  value: fact.personal ? null : fact.value,
  source: fact.source,
  field: fact.field,
  path: fact.location?.path ?? null,
  line: fact.location?.line ?? null,
  contradicted,
})

/** All facts of the repository as a whole, by its settings. Throws AuthorError for mistakes in them. */
export async function productFacts(repository: Repository, options: PolicyOptions): Promise<readonly ToldFact[]> {
  const { settings } = await readOwnPolicy(repository, options)
  const facts = await statedFacts(await takeInventory(repository, settings))
  const pairs = comparable.flatMap((name) => agreementOf(name, facts).disagreements)
  const contradicted = new Set(pairs.flatMap(({ fact, against }) => [fact, against]))
  return facts.map((fact) => told(fact, contradicted.has(fact)))
}
