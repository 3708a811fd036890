/** What a run comes to: counts, level, score, and which findings fail it. */
import { type Level, type Severity, severityRank } from './model.ts'
import type { Finding, Outcome, Report, Rule, Summary } from './report.ts'
import type { Gate } from './settings.ts'

/** What a run is made for: it decides what may fail it. */
export type Occasion = 'pull-request' | 'push' | 'other'

/** Is this finding one that a waiver covered until its day passed? */
export type ExpiredCover = (outcome: Outcome, finding: Finding) => boolean

export interface Gating {
  gate: Gate
  occasion: Occasion
  lapsed: ExpiredCover
}

/** The findings of an outcome that count: unwaived ones. */
export const openFindings = (outcome: Outcome): readonly Finding[] =>
  outcome.status === 'failed' ? outcome.findings.filter(({ waiver }) => !waiver) : []

/** Age, or the end of a waiver, is no fault of a change that did not bring it. */
const byTimeAlone = (outcome: Outcome, finding: Finding, { lapsed }: Gating): boolean =>
  finding.state !== 'new' && (outcome.rule.timed || lapsed(outcome, finding))

/**
 * Does a finding fail the run? Of a pull request only new ones do, all where there is no base, and nothing by time
 * alone; a push only informs unless the gate says `any`.
 */
function fails(outcome: Outcome, finding: Finding, gating: Gating): boolean {
  const { gate, occasion } = gating
  if (gate.findings === 'none' || severityRank[outcome.severity] < severityRank[gate.severity]) return false
  if (occasion === 'pull-request' && byTimeAlone(outcome, finding, gating)) return false
  if (gate.findings === 'any') return true
  return occasion !== 'push' && finding.state !== 'existing'
}

const reaches = (outcome: Outcome): boolean =>
  outcome.status === 'passed' ||
  outcome.status === 'undetermined' ||
  (outcome.status === 'notApplicable' && outcome.cause === null)

/** What counts in level and score: what is about the repository, not about a change of it or the run itself. */
const counting = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ rule }) => rule.needs === null)

/**
 * The highest level of which every rule that weighs (error or warning in its file) holds; 0 when not even the first
 * does. Of several components the lowest, since each of them has its outcomes.
 */
export function levelReached(outcomes: readonly Outcome[], off: readonly Rule[], level: Level): 0 | Level {
  const missed = [
    ...counting(outcomes)
      .filter((outcome) => outcome.rule.severity !== 'notice' && !reaches(outcome))
      .map(({ rule }) => rule.level),
    ...off.filter((rule) => rule.severity !== 'notice' && rule.needs === null).map((rule) => rule.level),
  ]
  return Math.min(level, ...missed.map((one) => one - 1)) as 0 | Level
}

function scoreOf(outcomes: readonly Outcome[]): number {
  const counted = outcomes.filter(
    (outcome) => outcome.status !== 'undetermined' && !(outcome.status === 'notApplicable' && outcome.cause === null),
  )
  const passed = counted.filter(({ status }) => status === 'passed').length
  return counted.length === 0 ? 0 : Math.round((100 * passed) / counted.length)
}

/**
 * The share of applicable, determined rules that passed, 0-100; 0 when none was determined. A rule that waits for a
 * missing artefact applies, and did not pass. Of several components the lowest one's, each with the rules about the
 * whole repository.
 */
export function score(outcomes: readonly Outcome[]): number {
  const all = counting(outcomes)
  const components = [...new Set(all.flatMap(({ component }) => (component === null ? [] : [component])))]
  if (components.length === 0) return scoreOf(all)
  return Math.min(
    ...components.map((name) => scoreOf(all.filter(({ component }) => component === null || component === name))),
  )
}

/** A finding, and the components that share it. */
export interface Distinct {
  outcome: Outcome
  finding: Finding
  components: readonly string[]
}

/** What several components share is told once: the same finding of the same rule at the same place. */
export function distinctFindings(outcomes: readonly Outcome[]): readonly Distinct[] {
  const seen = new Map<string, string[]>()
  return outcomes.flatMap((outcome) => {
    if (outcome.status !== 'failed' && outcome.status !== 'waived') return []
    const { component, rule } = outcome
    return outcome.findings.flatMap((finding): Distinct[] => {
      // Without components two findings are never one, however alike they are.
      if (component === null) return [{ outcome, finding, components: [] }]
      const { path, line, column, missing } = finding.location
      // A document that none of them has: only where it was looked for differs.
      const said = missing ? null : finding.message.en
      // What is new, or accepted, in one component only must not vanish behind what another one has.
      const standing = [finding.state, finding.waiver !== null, outcome.severity]
      const key = JSON.stringify([rule.id, path, line, column, finding.key, said, ...standing])
      const sharing = seen.get(key)
      if (sharing) {
        sharing.push(component)
        return []
      }
      const components = [component]
      seen.set(key, components)
      return [{ outcome, finding, components }]
    })
  })
}

/** Counts outcomes and findings, and concludes. `fixed`: how many findings of the base are gone. */
export function summarise(
  outcomes: readonly Outcome[],
  off: readonly Rule[],
  level: Level,
  gating: Gating,
  fixed = 0,
): Summary {
  const count = (status: Outcome['status']): number => outcomes.filter((outcome) => outcome.status === status).length
  const all = distinctFindings(outcomes)
  const open = all.filter(({ finding }) => !finding.waiver)
  const of = (severity: Severity): number => open.filter(({ outcome }) => outcome.severity === severity).length
  const inState = (state: Finding['state']): number => open.filter(({ finding }) => finding.state === state).length
  const failing = open.filter(({ outcome, finding }) => fails(outcome, finding, gating)).length
  const broken = count('broken')
  return {
    conclusion: broken > 0 ? 'error' : failing > 0 ? 'failure' : 'success',
    failed: count('failed'),
    passed: count('passed'),
    waived: count('waived'),
    notApplicable: count('notApplicable'),
    undetermined: count('undetermined'),
    broken,
    findings: {
      new: inState('new'),
      existing: inState('existing'),
      fixed,
      waived: all.length - open.length,
      total: open.length,
      errors: of('error'),
      warnings: of('warning'),
      notices: of('notice'),
      failing,
    },
    levelReached: levelReached(outcomes, off, level),
    score: score(outcomes),
  }
}

/** Exit status of a report: 0 clean, 1 findings that fail, 2 could not judge. */
export const exitStatus = ({ summary }: Pick<Report, 'summary'>): 0 | 1 | 2 =>
  summary.conclusion === 'success' ? 0 : summary.conclusion === 'failure' ? 1 : 2
