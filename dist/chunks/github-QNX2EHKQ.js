import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  annotatedOf,
  elsewhereMessage,
  messageOf,
  titleOf
} from "./chunk-2F3MKBBU.js";
import "./chunk-BOARLNOU.js";
import {
  brokenLine,
  seeSummary
} from "./chunk-JLN3O7FJ.js";
import "./chunk-HVMROSHX.js";
import "./chunk-DWLZACDT.js";
import {
  plain
} from "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/github.ts
var shown = 10;
var annotation = (placed, language) => ({
  to: "annotation",
  severity: placed.told.severity,
  title: titleOf(placed.told, language),
  message: messageOf(placed, language),
  location: placed.at
});
function elsewhereAnnotation(elsewhere, language) {
  const [first, second] = elsewhere;
  if (first === void 0) return [];
  if (second === void 0) return [annotation({ told: first, at: null }, language)];
  const { title } = seeSummary(elsewhere.length);
  const message = elsewhereMessage(elsewhere, language);
  return [{ to: "annotation", severity: first.severity, title: title[language], message, location: null }];
}
var brokenAnnotation = (n, { soft }, language) => ({
  to: "annotation",
  severity: soft ? "warning" : "error",
  title: "kuntalint",
  message: plain(brokenLine(n)[language]),
  location: null
});
function capped(annotations, severity, language, room) {
  if (annotations.length <= room) return annotations;
  const more = seeSummary(annotations.length - (room - 1));
  return [
    ...annotations.slice(0, room - 1),
    { to: "annotation", severity, title: more.title[language], message: more.message[language], location: null }
  ];
}
function github(report, language, options) {
  const { changed, notices = 0 } = options;
  const { collected, placed, elsewhere } = annotatedOf(report, changed);
  const all = [
    ...collected.broken.length > 0 ? [brokenAnnotation(collected.broken.length, report, language)] : [],
    ...elsewhereAnnotation(elsewhere, language),
    ...placed.map((one) => annotation(one, language))
  ];
  const severities = ["error", "warning", "notice"];
  return severities.flatMap(
    (severity) => capped(
      all.filter((each) => each.severity === severity),
      severity,
      language,
      severity === "notice" ? shown - notices : shown
    )
  );
}
export {
  github as default
};
