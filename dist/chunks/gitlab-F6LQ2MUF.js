import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  collect
} from "./chunk-BOARLNOU.js";
import {
  placeNamed
} from "./chunk-JLN3O7FJ.js";
import "./chunk-HVMROSHX.js";
import "./chunk-DWLZACDT.js";
import {
  clipped,
  harmless,
  plain
} from "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/gitlab.ts
var severities = { error: "major", warning: "minor", notice: "info" };
var messageLimit = 4e3;
function placeOf({ path, line, missing }, anchor) {
  if (!missing && path !== "") return { path, line: line ?? 1 };
  return { path: anchor ?? (path === "" ? "README.md" : path), line: 1 };
}
function descriptionOf({ rule, components, finding: { message, location } }, language) {
  const text = plain(message[language]).trim() || plain(rule.title[language]).trim() || rule.id;
  const names = components.length > 0 ? `${components.map(plain).join(", ")}: ` : "";
  const where = location.missing && !text.includes(location.path) ? ` ${plain(placeNamed(location.path)[language])}` : "";
  return clipped(`${names}${text}${where}`, messageLimit);
}
function unique(fingerprint, seen) {
  const before = seen.get(fingerprint) ?? 0;
  seen.set(fingerprint, before + 1);
  return before === 0 ? fingerprint : `${fingerprint}-${before + 1}`;
}
function gitlab(report, language, { changed }) {
  const seen = /* @__PURE__ */ new Map();
  const issues = collect(report, changed).findings.map((told) => {
    const { path, line } = placeOf(told.finding.location, report.repository.anchor);
    return {
      description: descriptionOf(told, language),
      check_name: told.rule.id,
      fingerprint: unique(told.finding.fingerprint, seen),
      severity: severities[told.severity],
      location: { path, lines: { begin: line } }
    };
  });
  return [{ to: "stdout", text: `${harmless(JSON.stringify(issues, null, 2))}
` }];
}
export {
  gitlab as default
};
