import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  severityRank
} from "./chunk-U3PU34IZ.js";

// src/verdict.ts
var openFindings = (outcome) => outcome.status === "failed" ? outcome.findings.filter(({ waiver }) => !waiver) : [];
var byTimeAlone = (outcome, finding, { lapsed }) => finding.state !== "new" && (outcome.rule.timed || lapsed(outcome, finding));
function fails(outcome, finding, gating) {
  const { gate, occasion } = gating;
  if (gate.findings === "none" || severityRank[outcome.severity] < severityRank[gate.severity]) return false;
  if (occasion === "pull-request" && byTimeAlone(outcome, finding, gating)) return false;
  if (gate.findings === "any") return true;
  return occasion !== "push" && finding.state !== "existing";
}
var reaches = (outcome) => outcome.status === "passed" || outcome.status === "undetermined" || outcome.status === "notApplicable" && outcome.cause === null;
var counting = (outcomes) => outcomes.filter(({ rule }) => rule.needs === null);
function levelReached(outcomes, off, level) {
  const missed = [
    ...counting(outcomes).filter((outcome) => outcome.rule.severity !== "notice" && !reaches(outcome)).map(({ rule }) => rule.level),
    ...off.filter((rule) => rule.severity !== "notice" && rule.needs === null).map((rule) => rule.level)
  ];
  return Math.min(level, ...missed.map((one) => one - 1));
}
function scoreOf(outcomes) {
  const counted = outcomes.filter(
    (outcome) => outcome.status !== "undetermined" && !(outcome.status === "notApplicable" && outcome.cause === null)
  );
  const passed = counted.filter(({ status }) => status === "passed").length;
  return counted.length === 0 ? 0 : Math.round(100 * passed / counted.length);
}
function score(outcomes) {
  const all = counting(outcomes);
  const components = [...new Set(all.flatMap(({ component }) => component === null ? [] : [component]))];
  if (components.length === 0) return scoreOf(all);
  return Math.min(
    ...components.map((name) => scoreOf(all.filter(({ component }) => component === null || component === name)))
  );
}
function distinctFindings(outcomes) {
  const seen = /* @__PURE__ */ new Map();
  return outcomes.flatMap((outcome) => {
    if (outcome.status !== "failed" && outcome.status !== "waived") return [];
    const { component, rule } = outcome;
    return outcome.findings.flatMap((finding) => {
      if (component === null) return [{ outcome, finding, components: [] }];
      const { path, line, column, missing } = finding.location;
      const said = missing ? null : finding.message.en;
      const standing = [finding.state, finding.waiver !== null, outcome.severity];
      const key = JSON.stringify([rule.id, path, line, column, finding.key, said, ...standing]);
      const sharing = seen.get(key);
      if (sharing) {
        sharing.push(component);
        return [];
      }
      const components = [component];
      seen.set(key, components);
      return [{ outcome, finding, components }];
    });
  });
}
function summarise(outcomes, off, level, gating, fixed = 0) {
  const count = (status) => outcomes.filter((outcome) => outcome.status === status).length;
  const all = distinctFindings(outcomes);
  const open = all.filter(({ finding }) => !finding.waiver);
  const of = (severity) => open.filter(({ outcome }) => outcome.severity === severity).length;
  const inState = (state) => open.filter(({ finding }) => finding.state === state).length;
  const failing = open.filter(({ outcome, finding }) => fails(outcome, finding, gating)).length;
  const broken = count("broken");
  return {
    conclusion: broken > 0 ? "error" : failing > 0 ? "failure" : "success",
    failed: count("failed"),
    passed: count("passed"),
    waived: count("waived"),
    notApplicable: count("notApplicable"),
    undetermined: count("undetermined"),
    broken,
    findings: {
      new: inState("new"),
      existing: inState("existing"),
      fixed,
      waived: all.length - open.length,
      total: open.length,
      errors: of("error"),
      warnings: of("warning"),
      notices: of("notice"),
      failing
    },
    levelReached: levelReached(outcomes, off, level),
    score: score(outcomes)
  };
}
var exitStatus = ({ summary }) => summary.conclusion === "success" ? 0 : summary.conclusion === "failure" ? 1 : 2;

export {
  openFindings,
  levelReached,
  distinctFindings,
  summarise,
  exitStatus
};
