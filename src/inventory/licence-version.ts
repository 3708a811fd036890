/** Which of `-only` and `-or-later` holds for a GNU licence whose text leaves it open. */
import type { LicenceEvidence } from '../artefact.ts'
import type { Text } from '../model.ts'
import { contradictoryVersion, openVersion } from './licence-reasons.ts'
import { headerStatement } from './licence-statements.ts'

export interface VersionChoice {
  expression: string | null
  reason: Text | null
  /** The statements that settle it, or that contradict each other. */
  evidence: readonly LicenceEvidence[]
}

const within = (family: string) => (each: LicenceEvidence) =>
  each.expression === `${family}-only` || each.expression === `${family}-or-later`

function chosen(family: string, votes: readonly LicenceEvidence[]): VersionChoice | null {
  const [first] = votes
  if (first === undefined) return null
  if (votes.every(({ expression }) => expression === first.expression)) {
    return { expression: first.expression, reason: null, evidence: votes }
  }
  const opposite = votes.find(({ expression }) => expression !== first.expression)!
  const evidence = [first, opposite]
  return {
    expression: null,
    reason: contradictoryVersion(family, [...new Set(evidence.map(({ path }) => path))]),
    evidence,
  }
}

/**
 * Asks the tiers in turn; the first that says anything about this family decides, if it says one thing. A tier is a
 * list of statements of equal weight: the licence file's own preamble, then README and manifests, then REUSE and folders.
 */
export function versionFrom(family: string, tiers: readonly (readonly LicenceEvidence[])[]): VersionChoice | null {
  for (const tier of tiers) {
    const choice = chosen(family, tier.filter(within(family)))
    if (choice !== null) return choice
  }
  return null
}

/** A licence of one or two files may be somebody else's; in a small repository even these count. */
const enough = (votes: number, heads: number) => votes >= 3 || (votes > 0 && heads <= 20)

/** Decides by the heads of source files; nineteen of twenty must agree. `heads` are their texts by path. */
export function versionFromHeads(family: string, heads: ReadonlyMap<string, string>): VersionChoice {
  const votes: LicenceEvidence[] = []
  for (const [path, head] of heads) {
    const found = headerStatement(path, head)
    if (found !== null && within(family)(found)) votes.push(found)
  }
  const undecided = { expression: null, reason: openVersion(family), evidence: [] }
  if (!enough(votes.length, heads.size)) return undecided
  const later = votes.filter(({ expression }) => expression.endsWith('-or-later'))
  const only = votes.filter(({ expression }) => expression.endsWith('-only'))
  const [many, few] = later.length >= only.length ? [later, only] : [only, later]
  return chosen(family, few.length * 19 <= many.length ? many.slice(0, 3) : [many[0]!, few[0]!]) ?? undecided
}
