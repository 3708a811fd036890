import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-THRSVDAC.js";

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
var finding = ({ location, message, related, fingerprint, state, waiver, edit }) => ({
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
var document = ({ tool, repository, product, artefacts, outcomes, fixed, remarks, settings, summary }) => ({
  schemaVersion: 1,
  tool,
  repository: {
    name: repository.name,
    commit: repository.commit,
    base: repository.base,
    anchor: repository.anchor
  },
  product: { kind: product.kind, stage: product.stage, level: product.level, licence: product.licence },
  artefacts: artefacts.map(artefact),
  outcomes: outcomes.map(outcome),
  fixed,
  remarks,
  settings,
  summary
});
var harmless = (json2) => json2.replaceAll("##[", "#\\u0023[").replace(
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);
function json(report) {
  return [{ to: "stdout", text: `${harmless(JSON.stringify(document(report), null, 2))}
` }];
}
export {
  json as default
};
