import type { ArtefactKind, ArtefactStatus } from './artefact.ts'
import type { Level, Severity, Text } from './model.ts'
import type { Outcome } from './report.ts'

/**
 * A JSON report that was written earlier, perhaps by another version of kuntalint: what of it is read again
 * (`rules/schema/report.json` describes the whole). What older reports do not have is null.
 */
export interface WrittenReport {
  tool: { version: string; ruleset: string }
  repository: { name: string; commit: string | null }
  /** The day of the run, ISO. */
  date: string | null
  product: { level: Level }
  artefacts: readonly WrittenArtefact[]
  outcomes: readonly WrittenOutcome[]
  waivers: readonly WrittenWaiver[] | null
  declared: readonly WrittenDeclaration[] | null
  summary: { levelReached: 0 | Level; score: number }
}

export interface WrittenArtefact {
  kind: ArtefactKind
  component: string | null
  status: ArtefactStatus
  path: string | null
  target: string | null
  from: string | null
}

export interface WrittenOutcome {
  rule: string
  component: string | null
  title: Text
  severity: Severity
  status: Outcome['status']
  findings: readonly WrittenFinding[]
  /** The rule whose finding already says it. */
  cause: string | null
}

export interface WrittenFinding {
  path: string
  line: number | null
  message: Text
  fingerprint: string
  waiver: { reason: string; until: string } | null
}

export interface WrittenWaiver {
  rule: string
  path: string | null
  component: string | null
  fingerprint: string | null
  reason: string
  /** ISO date: the last day on which it holds. */
  until: string
  expired: boolean
}

export interface WrittenDeclaration {
  topic: string
  statement: string
  /** ISO date. */
  on: string
}
