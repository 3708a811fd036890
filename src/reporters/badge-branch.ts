/** What is published for others to read: the badge, and which rules hold. No texts of findings, no places, no names. */
import type { Language } from '../model.ts'
import type { BranchFiles, Outcome, Report } from '../report.ts'
import { badgeEndpoint, badgeFiles, badgeSvg } from './badge.ts'
import { claimOf } from './badge-claim.ts'

/** Beside the files of `badge.ts`, at the top of the branch. */
export const outcomesFile = 'kuntalint-outcomes.json'

const openCount = (outcome: Outcome): number =>
  outcome.status === 'failed' ? outcome.findings.filter(({ waiver }) => waiver === null).length : 0

const outcomeOf = (outcome: Outcome) => ({
  rule: outcome.rule.id,
  component: outcome.component,
  level: outcome.rule.level,
  severity: outcome.severity,
  status: outcome.status,
  findings: openCount(outcome),
})

/** The branch's files: the picture, what shields.io reads, and the outcomes. */
export function badgeFilesOf(report: Report, language: Language): BranchFiles {
  const claim = claimOf(report)
  const others = [
    { path: badgeFiles.picture, text: badgeSvg(claim, language) },
    { path: badgeFiles.endpoint, text: badgeEndpoint(claim, language) },
  ]
  const value = {
    schemaVersion: 1,
    ...claim,
    tool: report.tool.version,
    outcomes: report.outcomes.map(outcomeOf),
  }
  return { others, record: { path: outcomesFile, value } }
}
