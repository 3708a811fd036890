/** What changed between two reports, as data: `--format json` prints it as it is. */
import type { ArtefactKind, ArtefactStatus } from '../artefact.ts'
import type { Level, Severity, Text } from '../model.ts'
import type { Outcome } from '../report.ts'

/** One of the two reports that are compared. */
export interface ComparedReport {
  name: string
  commit: string | null
  /** ISO date; null in reports of earlier versions. */
  date: string | null
  version: string
  ruleset: string
  /** The level whose rules were judged, and the level that is reached. */
  level: { asked: Level; reached: 0 | Level }
  score: number
}

/** What makes two reports hard to compare. */
export interface Cautions {
  repository: boolean
  ruleset: boolean
  level: boolean
  /** The first report is newer than the second. */
  order: boolean
}

/** A finding of one of the two reports. */
export interface FindingChange {
  rule: string
  component: string | null
  title: Text
  severity: Severity
  path: string
  line: number | null
  message: Text
  fingerprint: string
}

/** A finding that is the same but for its path. */
export interface FindingMove extends FindingChange {
  /** Where it was. */
  from: string
}

/** A rule, as it stands in the report in which it is told. */
export interface RuleChange {
  rule: string
  component: string | null
  title: Text
  status: Outcome['status']
  /** Findings that are not waived. */
  findings: number
  /** The rule whose finding already says it. */
  cause: string | null
}

export interface ArtefactPlace {
  /** Path, address or repository; null when the report names none. */
  place: string | null
  status: ArtefactStatus
}

export interface ArtefactChange extends ArtefactPlace {
  kind: ArtefactKind
  component: string | null
}

/** An artefact that stands elsewhere than before, or in another form. */
export interface ArtefactMove {
  kind: ArtefactKind
  component: string | null
  from: ArtefactPlace
  to: ArtefactPlace
}

export interface WaiverChange {
  rule: string
  path: string | null
  component: string | null
  reason: string
  until: string
}

/** Why a waiver holds no more. */
export type WaiverEnd = WaiverChange & { how: 'removed' | 'expired' }

/** A waiver whose last day is another one than before. */
export type WaiverTerm = WaiverChange & { from: string }

export interface DeclarationChange {
  topic: string
  statement: string
  on: string
}

/** Two of a list: what is there now and was not, and the other way round. */
export interface Difference<T> {
  now: readonly T[]
  before: readonly T[]
}

export interface Comparison {
  old: ComparedReport
  new: ComparedReport
  cautions: Cautions
  /** Is everything that is told below empty, and level and score the same? */
  unchanged: boolean
  /** `before`: fixed; `now`: new. Only of rules that were determined in both reports. */
  findings: Difference<FindingChange>
  artefacts: Difference<ArtefactChange>
  /** `now`: rules that pass and did not; `before`: rules that passed and fail now. */
  passing: Difference<RuleChange>
  moved: { findings: readonly FindingMove[]; artefacts: readonly ArtefactMove[] }
  /** Findings that are waived now, that were waived and are open now, and that were waived and are gone. */
  waived: Difference<FindingChange> & { gone: readonly FindingChange[] }
  /** Null when one of the reports does not tell its waivers. */
  waivers: { added: readonly WaiverChange[]; ended: readonly WaiverEnd[]; changed: readonly WaiverTerm[] } | null
  /** Null when one of the reports does not tell its declarations. */
  declared: (Difference<DeclarationChange> & { renewed: readonly DeclarationChange[] }) | null
  /** Rules that could not be determined (or broke off): `now` but not before, or `before` but not now. */
  undetermined: Difference<RuleChange>
  /** Rules that apply: `now` but not before, or `before` but not now. */
  applicable: Difference<RuleChange>
  /** Rules that only one of the reports has. Their findings are in no other list. */
  asked: Difference<RuleChange>
  /** Components that only one of the reports has. Their rules, findings and artefacts are in no other list. */
  components: Difference<string>
}
