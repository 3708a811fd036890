import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotatedOf,
  messageOf,
  titleLimit,
  titleOf
} from "./chunk-V5AIBVMC.js";
import {
  summaryParts
} from "./chunk-WC4M3ISQ.js";
import {
  gateLine
} from "./chunk-OJZBK7FJ.js";
import {
  brokenLine,
  comparedLine,
  findingsLine
} from "./chunk-XK4S663R.js";
import {
  clipped,
  markdown,
  plain
} from "./chunk-MWIYIWWR.js";
import {
  both,
  pageLanguages
} from "./chunk-KSPFHKKX.js";

// src/reporters/check-run.ts
var room = 65e3;
function annotationOf(placed, language) {
  const { at, told } = placed;
  if (at === null || at.line === void 0) return [];
  const location = { ...at, line: at.line };
  return [{ severity: told.severity, title: titleOf(told, language), message: messageOf(placed, language), location }];
}
function titleLine(report, { broken }, language) {
  const { summary, repository, soft } = report;
  const gate = gateLine(summary, repository.base !== null);
  const texts = [
    ...broken.length > 0 ? [brokenLine(broken.length)] : [],
    ...gate ? [gate] : [],
    repository.base === null ? findingsLine(summary.findings, soft) : comparedLine(summary.findings)
  ];
  const languages = pageLanguages(report.language, language);
  return clipped(plain(texts.map((text) => both(text, languages)).join(" ")).trim(), titleLimit);
}
function checkRunOf(report, language, options) {
  const { collected, placed } = annotatedOf(report, options.changed);
  const { start, rest } = summaryParts(report, language, options, room);
  return {
    name: "kuntalint",
    conclusion: report.summary.conclusion === "success" ? "success" : "failure",
    title: titleLine(report, collected, language),
    summary: start,
    text: rest,
    annotations: placed.flatMap((one) => annotationOf(one, language))
  };
}
var brokenOff = (message) => ({
  name: "kuntalint",
  conclusion: "failure",
  title: clipped(plain(message).trim(), titleLimit),
  summary: markdown(clipped(message, room / 4)),
  text: "",
  annotations: []
});

export {
  checkRunOf,
  brokenOff
};
