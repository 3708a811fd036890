import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  validReport
} from "./chunk-IVEHYOA3.js";
import {
  bindRule
} from "./chunk-5MJRINTJ.js";
import {
  builtinRules
} from "./chunk-GHSYZ4CB.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/ruleset/report-whole.ts
var silent = { fi: "", sv: "", en: "" };
function ruleOf({ rule: id, title, fix, level, severity }) {
  const ours = builtinRules().find((rule) => rule.id === id);
  if (ours) return bindRule(ours, null);
  return {
    id,
    family: id.split("/")[0] ?? id,
    level,
    severity,
    basis: "recognised",
    scope: "component",
    requires: null,
    when: {},
    title,
    why: silent,
    fix,
    starter: null,
    decidedBy: "owner",
    references: [],
    check: "",
    needs: null,
    timed: false,
    softened: false,
    options: {},
    source: "report",
    judge: () => Promise.reject(new TypeError("A rule of a saved report judges nothing"))
  };
}
var waiverOf = ({ file, line, ...waiver }) => ({
  ...waiver,
  location: { path: file ?? "", ...line ? { line } : {} }
});
function locationOf({ path, line, column, endLine, endColumn, missing }) {
  return {
    path,
    ...line ? { line } : {},
    ...column ? { column } : {},
    ...endLine ? { endLine } : {},
    ...endColumn ? { endColumn } : {},
    ...missing ? { missing: true } : {}
  };
}
var findingOf = (finding) => ({
  message: finding.message,
  location: locationOf(finding),
  related: finding.related,
  key: finding.fingerprint,
  state: finding.state,
  waiver: finding.waiver && waiverOf(finding.waiver),
  fingerprint: finding.fingerprint
});
function outcomeOf(outcome) {
  const { component, severity, status, evidence, reason, cause, error } = outcome;
  const judged = { rule: ruleOf(outcome), component, severity };
  switch (status) {
    case "passed":
      return { ...judged, status, evidence };
    case "failed":
    case "waived":
      return { ...judged, status, findings: outcome.findings.map(findingOf) };
    case "notApplicable":
      return { ...judged, status, reason: reason ?? silent, cause };
    case "undetermined":
      return { ...judged, status, reason: reason ?? silent };
    case "broken":
      return { ...judged, status, error: error ?? "" };
  }
}
function useOf({ state, findings, untried, ...waiver }) {
  return { waiver: waiverOf(waiver), state, findings, untried };
}
function wholeOf(written) {
  const { repository, product, settings = null, outcomes } = written;
  return {
    tool: written.tool,
    repository: { ...repository, files: 0 },
    product: { ...product, owners: null, access: "open", control: "buyer" },
    language: written.language ?? ["en"],
    settings,
    components: written.components ?? [],
    gate: written.gate ?? { findings: "new", severity: "error" },
    // It is not written down: without settings nothing was redder than a warning, unless somebody wished it.
    soft: settings === null && outcomes.every(({ severity }) => severity !== "error"),
    locked: [],
    date: written.date ?? "",
    artefacts: written.artefacts.map((artefact) => ({ ...artefact, endLine: null, evidence: null })),
    leftOut: [],
    outcomes: outcomes.map(outcomeOf),
    fixed: written.fixed.map((one) => ({
      ...one,
      title: one.title ?? silent,
      waiver: one.waiver ? waiverOf(one.waiver) : null
    })),
    waivers: written.waivers?.map(useOf) ?? [],
    declared: written.declared ?? [],
    afterMerge: written.afterMerge ?? null,
    remarks: written.remarks ?? [],
    summary: summaryOf(written)
  };
}
var longest = 1e4;
var mostEntries = 5e3;
var deepest = 12;
function bounded(value, depth = 0) {
  if (typeof value === "string") return value.slice(0, longest);
  if (typeof value !== "object" || value === null) return value;
  if (depth > deepest) return null;
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((one) => bounded(one, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, bounded(one, depth + 1)]));
}
function summaryOf({ summary, outcomes }) {
  const broken = outcomes.filter(({ status }) => status === "broken").length;
  const { errors } = summary.findings;
  return {
    ...summary,
    broken,
    conclusion: broken > 0 ? "error" : summary.conclusion,
    findings: {
      ...summary.findings,
      total: summary.findings.total ?? 0,
      failing: summary.findings.failing ?? errors ?? 0
    }
  };
}
var readWholeReport = async (path, text) => wholeOf(bounded(await validReport(path, text)));
export {
  readWholeReport
};
