import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  harmless
} from "./chunk-OEWKGUIG.js";

// src/reporters/json.ts
var artefact = (found) => ({
  kind: found.kind,
  component: found.component,
  status: found.status,
  path: found.path,
  line: found.line,
  substance: found.substance,
  target: found.target,
  from: found.from,
  details: found.details
});
var waiver = ({ rule, path, component, fingerprint, reason, approvedBy, until, location }) => ({
  rule,
  path,
  component,
  fingerprint,
  reason,
  approvedBy,
  until,
  file: location.path,
  line: location.line ?? null
});
var finding = ({ location, message, related, fingerprint, state, waiver: by, edit }) => ({
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
  edit: edit ?? null
});
var outcome = (judged) => ({
  rule: judged.rule.id,
  component: judged.component,
  title: judged.rule.title,
  fix: judged.rule.fix,
  severity: judged.severity,
  level: judged.rule.level,
  status: judged.status,
  findings: judged.status === "failed" || judged.status === "waived" ? judged.findings.map(finding) : [],
  evidence: judged.status === "passed" ? judged.evidence : [],
  reason: judged.status === "notApplicable" || judged.status === "undetermined" ? judged.reason : null,
  cause: judged.status === "notApplicable" ? judged.cause : null,
  error: judged.status === "broken" ? judged.error : null
});
var fixedOne = ({ waiver: by, ...fixed }) => ({ ...fixed, waiver: by && waiver(by) });
var reportDocument = (report) => ({
  schemaVersion: 1,
  tool: report.tool,
  date: report.date,
  language: report.language,
  repository: {
    name: report.repository.name,
    commit: report.repository.commit,
    base: report.repository.base,
    anchor: report.repository.anchor
  },
  product: {
    kind: report.product.kind,
    stage: report.product.stage,
    level: report.product.level,
    licence: report.product.licence
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
    untried: use.untried
  })),
  declared: report.declared,
  afterMerge: report.afterMerge,
  remarks: report.remarks,
  summary: report.summary
});
function json(report) {
  return [{ to: "stdout", text: `${harmless(JSON.stringify(reportDocument(report), null, 2))}
` }];
}

export {
  reportDocument,
  json
};
