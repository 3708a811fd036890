/** The JSON report, version 1: `rules/schema/report.json` describes it, other programs rely on it. */
import type { Artefact } from '../artefact.ts'
import type { Delivery, Finding, Fixed, Outcome, Report } from '../report.ts'
import type { Waiver } from '../settings.ts'
import { harmless } from './escape.ts'

const artefact = (found: Artefact) => ({
  kind: found.kind,
  component: found.component,
  status: found.status,
  path: found.path,
  line: found.line,
  substance: found.substance,
  target: found.target,
  from: found.from,
  details: found.details,
})

const waiver = ({ rule, path, component, fingerprint, reason, approvedBy, until, location }: Waiver) => ({
  rule,
  path,
  component,
  fingerprint,
  reason,
  approvedBy,
  until,
  file: location.path,
  line: location.line ?? null,
})

const finding = ({ location, message, related, fingerprint, state, waiver: by, edit }: Finding) => ({
  path: location.path,
  line: location.line ?? null,
  column: location.column ?? null,
  endLine: location.endLine ?? null,
  endColumn: location.endColumn ?? null,
  missing: location.missing ?? false,
  message,
  related: related ?? [],
  fingerprint,
  state,
  waiver: by && waiver(by),
  edit: edit ?? null,
})

const outcome = (judged: Outcome) => ({
  rule: judged.rule.id,
  component: judged.component,
  title: judged.rule.title,
  fix: judged.rule.fix,
  severity: judged.severity,
  level: judged.rule.level,
  status: judged.status,
  findings: judged.status === 'failed' || judged.status === 'waived' ? judged.findings.map(finding) : [],
  evidence: judged.status === 'passed' ? judged.evidence : [],
  reason: judged.status === 'notApplicable' || judged.status === 'undetermined' ? judged.reason : null,
  cause: judged.status === 'notApplicable' ? judged.cause : null,
  error: judged.status === 'broken' ? judged.error : null,
})

const fixedOne = ({ waiver: by, ...fixed }: Fixed) => ({ ...fixed, waiver: by && waiver(by) })

/** The report as plain data, before it is written. */
export const reportDocument = (report: Report) => ({
  schemaVersion: 1 as const,
  tool: report.tool,
  date: report.date,
  language: report.language,
  repository: {
    name: report.repository.name,
    commit: report.repository.commit,
    base: report.repository.base,
    anchor: report.repository.anchor,
  },
  product: {
    kind: report.product.kind,
    stage: report.product.stage,
    level: report.product.level,
    licence: report.product.licence,
  },
  settings: report.settings,
  components: report.components,
  gate: report.gate,
  artefacts: report.artefacts.map(artefact),
  leftOut: report.leftOut,
  outcomes: report.outcomes.map(outcome),
  fixed: report.fixed.map(fixedOne),
  waivers: report.waivers.map((use) => ({
    ...waiver(use.waiver),
    state: use.state,
    findings: use.findings,
    untried: use.untried,
  })),
  declared: report.declared,
  afterMerge: report.afterMerge,
  remarks: report.remarks,
  summary: report.summary,
})

/** The same for every language: messages are told in all three. */
export default function json(report: Report): readonly Delivery[] {
  return [{ to: 'stdout', text: `${harmless(JSON.stringify(reportDocument(report), null, 2))}\n` }]
}
