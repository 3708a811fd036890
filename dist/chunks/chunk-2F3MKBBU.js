import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  collect,
  firstSentence
} from "./chunk-BOARLNOU.js";
import {
  elsewhereLine,
  placeNamed
} from "./chunk-JLN3O7FJ.js";
import {
  clipped,
  plain
} from "./chunk-OEWKGUIG.js";

// src/reporters/annotated.ts
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
function placeOf({ finding: { location } }, anchor) {
  if (!location.missing) return annotated(location);
  return anchor === null ? null : annotated({ path: anchor });
}
function annotatedOf(report, changed) {
  const collected = collect(report, changed);
  const compared = report.repository.base !== null;
  const findings = compared ? collected.findings.filter(({ finding }) => finding.state !== "existing") : collected.findings;
  const inDiff = ({ finding: { location } }) => changed === null || !location.missing && changed.has(location.path) && annotated(location) !== null;
  return {
    collected,
    placed: findings.filter(inDiff).map((told) => ({ told, at: placeOf(told, report.repository.anchor) })),
    elsewhere: findings.filter((told) => !inDiff(told))
  };
}
function messageOf({ told: { rule, finding }, at }, language) {
  const { missing, path } = finding.location;
  const named = at === null || missing === true;
  const where = named && !finding.message[language].includes(path) ? placeNamed(path) : none;
  const message = plain(
    `${clipped(finding.message[language], 2 * messageLimit)} ${clipped(where[language], messageLimit)}`
  ).trim();
  const fix = plain(clipped(rule.fix[language], messageLimit)).trim();
  const told = clipped(message, Math.max(messageLimit - fix.length - 2, 500));
  return clipped(`${told}

${fix}`, messageLimit);
}
var titleOf = ({ rule }, language) => clipped(plain(clipped(rule.title[language], 2 * titleLimit)).trim(), titleLimit);
var elsewhereShown = 3;
function elsewhereMessage(elsewhere, language) {
  const shown = elsewhere.slice(0, elsewhereShown).map(({ finding }) => `- ${clipped(plain(firstSentence(finding.message[language])).trim(), 500)}`);
  return clipped([plain(elsewhereLine(elsewhere.length)[language]), ...shown].join("\n"), messageLimit);
}

export {
  titleLimit,
  annotatedOf,
  messageOf,
  titleOf,
  elsewhereMessage
};
