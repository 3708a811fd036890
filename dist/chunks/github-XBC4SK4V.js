import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  collect
} from "./chunk-L5ZUCMUW.js";
import {
  brokenLine,
  placeNamed,
  seeSummary
} from "./chunk-AEXJDALL.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-MC7KS5KH.js";
import "./chunk-MWSG3VNY.js";
import {
  clipped,
  plain
} from "./chunk-MWIYIWWR.js";
import "./chunk-THRSVDAC.js";

// src/reporters/github.ts
var shown = 10;
var messageLimit = 3500;
var titleLimit = 250;
var none = { fi: "", sv: "", en: "" };
var attachable = (path) => path.trim() === path && !path.startsWith("=") && path !== "";
function annotated({ path, line = 1, column, endLine, endColumn }) {
  if (!attachable(path)) return null;
  const oneLine = endLine === void 0 || endLine === line;
  return {
    path,
    line,
    ...endLine === void 0 ? {} : { endLine },
    ...oneLine && column !== void 0 ? { column } : {},
    ...oneLine && column !== void 0 && endColumn !== void 0 && endLine !== void 0 ? { endColumn } : {}
  };
}
function placed({ location }, anchor, changed) {
  if (!location.missing) {
    const at = changed === null || changed.has(location.path) ? annotated(location) : null;
    return { at, named: at === null };
  }
  const usable = anchor !== null && (changed === null || changed.has(anchor));
  return { at: usable ? annotated({ path: anchor }) : null, named: true };
}
function annotation({ rule, severity, finding }, { report, language, changed }) {
  const { at, named } = placed(finding, report.repository.anchor, changed);
  const where = named && !finding.message[language].includes(finding.location.path) ? placeNamed(finding.location.path) : none;
  const message = plain(`${finding.message[language]} ${where[language]}`).trim();
  const fix = plain(rule.fix[language]).trim();
  const told = clipped(message, Math.max(messageLimit - fix.length - 2, 500));
  return {
    to: "annotation",
    severity,
    title: clipped(plain(rule.title[language]).trim(), titleLimit),
    message: clipped(`${told}

${fix}`, messageLimit),
    location: at
  };
}
function brokenAnnotation(n, { report, language }) {
  const text = plain(brokenLine(n)[language]);
  return {
    to: "annotation",
    severity: report.soft ? "warning" : "error",
    title: "kuntalint",
    message: text,
    location: null
  };
}
function capped(annotations, severity, language) {
  if (annotations.length <= shown) return annotations;
  const more = seeSummary(annotations.length - (shown - 1));
  return [
    ...annotations.slice(0, shown - 1),
    { to: "annotation", severity, title: more.title[language], message: more.message[language], location: null }
  ];
}
function github(report, language, options) {
  const { changed } = options;
  const telling = { report, language, changed };
  const collected = collect(report, changed);
  const compared = report.repository.base !== null;
  const findings = compared ? collected.findings.filter(({ finding }) => finding.state !== "existing") : collected.findings;
  const all = [
    ...collected.broken.length > 0 ? [brokenAnnotation(collected.broken.length, telling)] : [],
    ...findings.map((told) => annotation(told, telling))
  ];
  const severities = ["error", "warning", "notice"];
  return severities.flatMap(
    (severity) => capped(
      all.filter((each) => each.severity === severity),
      severity,
      language
    )
  );
}
export {
  github as default
};
