import type { Product } from '../artefact.ts'
import type { Language, Level } from '../model.ts'

/** What owners answer when they start; null: nobody said, so a place to fill in stays in the documents. */
export interface Answers {
  /** Name of the product. */
  name: string | null
  kind: readonly ('software' | 'interface')[]
  stage: Product['stage']
  /** Public bodies that own it; empty: nobody said. */
  owners: readonly string[]
  level: Level
  /** Languages of the documents, the main one first; at least one. */
  languages: readonly Language[]
  /** Web address of the repository: `https://github.com/owner/name`. */
  repository: string | null
  /** A shared address for contact. */
  contact: string | null
  /** Default owner in CODEOWNERS: `@organisation/team`. */
  codeOwner: string | null
  /** Paths of API descriptions, or folders that they are kept in; left out: `api/`. */
  apiDescriptions?: readonly string[]
  /** Name of the default branch, where it is known. */
  branch?: string | null
  /** SPDX expression. */
  licence: string | null
  /** The day of writing, ISO. */
  today: string
}
