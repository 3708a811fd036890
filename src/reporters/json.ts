/** The JSON report, version 1: `rules/schema/report.json` describes it, other programs rely on it. */
import type { Artefact } from '../artefact.ts'
import type { Delivery, Finding, Outcome, Report } from '../report.ts'

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

const finding = ({ location, message, related, fingerprint, state, waiver, edit }: Finding) => ({
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
  waiver,
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

const document = ({ tool, repository, product, artefacts, outcomes, fixed, remarks, settings, summary }: Report) => ({
  schemaVersion: 1,
  tool,
  repository: {
    name: repository.name,
    commit: repository.commit,
    base: repository.base,
    anchor: repository.anchor,
  },
  product: { kind: product.kind, stage: product.stage, level: product.level, licence: product.licence },
  artefacts: artefacts.map(artefact),
  outcomes: outcomes.map(outcome),
  fixed,
  remarks,
  settings,
  summary,
})

/**
 * JSON that says the same in fewer dangerous characters: what reorders or hides text is written as `\uXXXX`, and so is
 * the second `#` of `##[`, which the log of a workflow would read as a command.
 */
const harmless = (json: string) =>
  json
    .replaceAll('##[', '#\\u0023[')
    .replace(
      /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )

/** The same for every language: messages are told in all three. */
export default function json(report: Report): readonly Delivery[] {
  return [{ to: 'stdout', text: `${harmless(JSON.stringify(document(report), null, 2))}\n` }]
}
