import type { Location } from './model.ts'

/** Facts about the product that several artefacts state, each in its own words. */
export const factNames = [
  'name',
  'licence',
  'version',
  'status',
  'repository',
  'owner',
  'product-manager',
  'contact',
  'security-contact',
  'language',
  'api-title',
  'api-contact',
  'supported-version',
  'review-date',
] as const
export type FactName = (typeof factNames)[number]

/** What states a fact. */
export const factSources = [
  'settings',
  'plan',
  'readme',
  'roadmap',
  'publiccode',
  'manifest',
  'citation',
  'api-description',
  'licence',
  'changelog',
  'tags',
  'security',
  'codeowners',
  'maintainers',
  'forge',
] as const
export type FactSource = (typeof factSources)[number]

/** One fact as one artefact states it. */
export interface StatedFact {
  name: FactName
  /** As written. */
  value: string
  source: FactSource
  /** The key or place that holds it, as its reader knows it: `legal.license`; null: running text. */
  field: string | null
  /** Null where no file states it: a tag, the address of the repository. */
  location: Location | null
  /** It is about a person: compared, never told. */
  personal?: true
}

/** Do two statements of a fact say the same? `unknown`: nobody can tell. */
export type Comparison = 'same' | 'different' | 'unknown'

/** Two statements that cannot both be right. `fact` is the one that is less authoritative. */
export interface Disagreement {
  fact: StatedFact
  against: StatedFact
}

export interface Agreement {
  /** Statements that were compared with another one. */
  compared: readonly StatedFact[]
  disagreements: readonly Disagreement[]
  /** Pairs of which nobody can tell. */
  unknown: readonly Disagreement[]
}
