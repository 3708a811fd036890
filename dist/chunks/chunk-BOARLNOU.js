import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distinctFindings
} from "./chunk-HVMROSHX.js";

// src/reporters/collect.ts
var weight = { error: 0, warning: 1, notice: 2 };
var byText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => byText(a.finding.location.path, b.finding.location.path) || (a.finding.location.line ?? 0) - (b.finding.location.line ?? 0) || (a.finding.location.column ?? 0) - (b.finding.location.column ?? 0) || byText(a.rule.id, b.rule.id);
var byImportance = (changed) => (a, b) => weight[a.severity] - weight[b.severity] || Number(changed?.has(b.finding.location.path) ?? false) - Number(changed?.has(a.finding.location.path) ?? false) || Number(a.finding.state === "existing") - Number(b.finding.state === "existing") || byPlace(a, b);
function byFile(findings) {
  const files = /* @__PURE__ */ new Map();
  for (const told of findings) {
    const path = told.finding.location.path;
    const file = files.get(path);
    if (file) file.push(told);
    else files.set(path, [told]);
  }
  for (const file of files.values()) file.sort(byPlace);
  return files;
}
var withStatus = (report, status) => report.outcomes.filter((outcome) => outcome.status === status);
var isAsked = ({ rule }) => rule.needs !== "run";
function collect(report, changed) {
  const told = distinctFindings(report.outcomes).map(({ outcome, finding, components }) => ({
    rule: outcome.rule,
    components,
    severity: outcome.severity,
    finding
  }));
  told.sort(byImportance(changed));
  const findings = told.filter(({ finding }) => finding.waiver === null);
  const waived = told.filter(({ finding }) => finding.waiver !== null);
  const failed = withStatus(report, "failed");
  const accepted = withStatus(report, "waived");
  const passed = withStatus(report, "passed");
  return {
    findings,
    waived,
    known: findings.filter(({ finding }) => finding.state === "existing"),
    files: byFile(findings.filter(({ finding }) => finding.state !== "existing")),
    failed,
    passed,
    undetermined: withStatus(report, "undetermined"),
    notApplicable: withStatus(report, "notApplicable"),
    broken: withStatus(report, "broken"),
    judged: [...failed, ...passed, ...accepted].filter(isAsked).length,
    inOrder: passed.filter(isAsked).length,
    accepted: accepted.filter(isAsked).length,
    coveredNew: waived.filter(({ finding }) => finding.state === "new").length
  };
}
function standing({ artefacts }, kind) {
  const places = /* @__PURE__ */ new Map();
  for (const artefact of artefacts) {
    if (artefact.kind !== kind || artefact.status === "absent") continue;
    const { path, line, status, target, from } = artefact;
    const place = JSON.stringify([path, line, status, target, from]);
    if (!places.has(place)) places.set(place, artefact);
  }
  return [...places.values()];
}
function byReason(outcomes) {
  const groups = /* @__PURE__ */ new Map();
  for (const outcome of outcomes) {
    const group = groups.get(outcome.reason.en);
    if (group) group.push(outcome);
    else groups.set(outcome.reason.en, [outcome]);
  }
  return [...groups.values()];
}
function nextSteps(collected, limit) {
  const isNew = (outcome) => outcome.status === "failed" && outcome.findings.some(({ state }) => state === "new");
  const order = (a, b) => Number(isNew(b)) - Number(isNew(a)) || a.rule.level - b.rule.level || weight[a.severity] - weight[b.severity];
  const seen = /* @__PURE__ */ new Set();
  const once = [...collected.failed].sort(order).filter(({ rule }) => !seen.has(rule.id) && seen.add(rule.id));
  return once.slice(0, limit);
}
var longestSentence = 1e4;
function firstSentence(whole) {
  const text = whole.slice(0, longestSentence);
  for (const match of text.matchAll(/[.!?](?=\s)/g)) {
    const end = match.index + 1;
    const word = text.slice(text.lastIndexOf(" ", match.index) + 1, match.index);
    const next = text.slice(end).trimStart()[0] ?? "";
    if (word.length > 1 && next !== next.toLowerCase()) return text.slice(0, end);
  }
  return text;
}

export {
  collect,
  standing,
  byReason,
  nextSteps,
  firstSentence
};
