/** Sorts, groups and counts a report once, so that all reporters tell the same order and the same numbers. */
import type { Artefact, ArtefactKind } from '../artefact.ts'
import type { Severity, Text } from '../model.ts'
import type { Finding, Outcome, Report, Rule } from '../report.ts'
import { distinctFindings } from '../verdict.ts'

/** One finding with the rule and the severity that it has in this run. */
export interface Told {
  rule: Rule
  /** The components that share it. */
  components: readonly string[]
  severity: Severity
  finding: Finding
}

/** Outcomes by status, each in the order of the report. */
export interface Collected {
  /** Findings that are not waived: by severity, then changed files, new before existing, path and place. */
  findings: readonly Told[]
  /** Findings that are waived, in the same order. */
  waived: readonly Told[]
  /** Those of `findings` that the base has too, in the same order; none where nothing was compared. */
  known: readonly Told[]
  /** The rest of `findings` by path, the file with the most important finding first. */
  files: ReadonlyMap<string, readonly Told[]>
  failed: readonly Outcome[]
  passed: readonly (Outcome & { status: 'passed' })[]
  undetermined: readonly (Outcome & { status: 'undetermined' })[]
  notApplicable: readonly (Outcome & { status: 'notApplicable' })[]
  broken: readonly (Outcome & { status: 'broken' })[]
  /** Rules about the repository with a verdict: passed, failed or waived. 0: nothing was judged. */
  judged: number
  /** Of them those that passed. */
  inOrder: number
  /** Of them those whose findings are all accepted. */
  accepted: number
  /** New findings that an exception covers. */
  coveredNew: number
}

const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

const byPlace = (a: Told, b: Told) =>
  byText(a.finding.location.path, b.finding.location.path) ||
  (a.finding.location.line ?? 0) - (b.finding.location.line ?? 0) ||
  (a.finding.location.column ?? 0) - (b.finding.location.column ?? 0) ||
  byText(a.rule.id, b.rule.id)

const byImportance = (changed: ReadonlySet<string> | null) => (a: Told, b: Told) =>
  weight[a.severity] - weight[b.severity] ||
  Number(changed?.has(b.finding.location.path) ?? false) - Number(changed?.has(a.finding.location.path) ?? false) ||
  Number(a.finding.state === 'existing') - Number(b.finding.state === 'existing') ||
  byPlace(a, b)

function byFile(findings: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
  const files = new Map<string, Told[]>()
  for (const told of findings) {
    const path = told.finding.location.path
    const file = files.get(path)
    if (file) file.push(told)
    else files.set(path, [told])
  }
  for (const file of files.values()) file.sort(byPlace)
  return files
}

const withStatus = <S extends Outcome['status']>(report: Report, status: S) =>
  report.outcomes.filter((outcome): outcome is Outcome & { status: S } => outcome.status === status)

/** Rules about the run itself, its exceptions and its badge, say nothing of the repository. */
const isAsked = ({ rule }: Outcome): boolean => rule.needs !== 'run'

/** `changed`: paths that a pull request changes; findings on them come first within a severity. */
export function collect(report: Report, changed: ReadonlySet<string> | null): Collected {
  const told = distinctFindings(report.outcomes).map(({ outcome, finding, components }) => ({
    rule: outcome.rule,
    components,
    severity: outcome.severity,
    finding,
  }))
  told.sort(byImportance(changed))
  const findings = told.filter(({ finding }) => finding.waiver === null)
  const waived = told.filter(({ finding }) => finding.waiver !== null)
  const failed = withStatus(report, 'failed')
  const accepted = withStatus(report, 'waived')
  const passed = withStatus(report, 'passed')
  return {
    findings,
    waived,
    known: findings.filter(({ finding }) => finding.state === 'existing'),
    files: byFile(findings.filter(({ finding }) => finding.state !== 'existing')),
    failed,
    passed,
    undetermined: withStatus(report, 'undetermined'),
    notApplicable: withStatus(report, 'notApplicable'),
    broken: withStatus(report, 'broken'),
    judged: [...failed, ...passed, ...accepted].filter(isAsked).length,
    inOrder: passed.filter(isAsked).length,
    accepted: accepted.filter(isAsked).length,
    coveredNew: waived.filter(({ finding }) => finding.state === 'new').length,
  }
}

/** Artefacts of a kind that are there; what several components share, once. */
export function standing({ artefacts }: Report, kind: ArtefactKind): readonly Artefact[] {
  const places = new Map<string, Artefact>()
  for (const artefact of artefacts) {
    if (artefact.kind !== kind || artefact.status === 'absent') continue
    const { path, line, status, target, from } = artefact
    const place = JSON.stringify([path, line, status, target, from])
    if (!places.has(place)) places.set(place, artefact)
  }
  return [...places.values()]
}

/** Outcomes that give the same reason, told once; in the order of first appearance. */
export function byReason<T extends Outcome & { reason: Text }>(outcomes: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const outcome of outcomes) {
    const group = groups.get(outcome.reason.en)
    if (group) group.push(outcome)
    else groups.set(outcome.reason.en, [outcome])
  }
  return [...groups.values()]
}

/** The failed rules to begin with: what a change brings first, then lowest level, then severity, then the order of the report. At most `limit`. */
export function nextSteps(collected: Collected, limit: number): readonly Outcome[] {
  const isNew = (outcome: Outcome): boolean =>
    outcome.status === 'failed' && outcome.findings.some(({ state }) => state === 'new')
  const order = (a: Outcome, b: Outcome) =>
    Number(isNew(b)) - Number(isNew(a)) || a.rule.level - b.rule.level || weight[a.severity] - weight[b.severity]
  const seen = new Set<string>()
  const once = [...collected.failed].sort(order).filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id))
  return once.slice(0, limit)
}

/** A longer text is of somebody who wants it to take long. */
const longestSentence = 10_000

/** The first sentence of a text. A full stop inside a word, a number or a short abbreviation does not end it. */
export function firstSentence(whole: string): string {
  const text = whole.slice(0, longestSentence)
  for (const match of text.matchAll(/[.!?](?=\s)/g)) {
    const end = match.index + 1
    const word = text.slice(text.lastIndexOf(' ', match.index) + 1, match.index)
    const next = text.slice(end).trimStart()[0] ?? ''
    if (word.length > 1 && next !== next.toLowerCase()) return text.slice(0, end)
  }
  return text
}
