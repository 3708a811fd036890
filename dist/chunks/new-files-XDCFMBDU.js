import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addressLimit,
  editorAt,
  newFileAddress
} from "./chunk-E3UGRWWG.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/new-files.ts
function missing(report) {
  const found = /* @__PURE__ */ new Map();
  for (const outcome of report.outcomes) {
    const { rule } = outcome;
    if (rule.check !== "artefact-present" || outcome.status !== "failed" || found.has(rule.id)) continue;
    if (outcome.findings.some(({ location, waiver }) => location.missing && waiver === null)) found.set(rule.id, rule);
  }
  return [...found.values()];
}
function inLanguages(made) {
  const [fi, sv, en] = [made("fi"), made("sv"), made("en")];
  return fi && sv && en ? { fi, sv, en } : null;
}
async function newFilesOf(report, place) {
  const editor = place && editorAt(place);
  const isUnset = report.settings === null && !report.afterMerge?.settings;
  const rules = missing(report);
  if (!editor || rules.length === 0 && !isUnset) return null;
  const { isBegun, startersIn } = await import("./starter-text-FAOL7VVM.js");
  const repository = editor.split("/").slice(0, 5).join("/");
  const starters = {
    fi: startersIn("fi", report, repository),
    sv: startersIn("sv", report, repository),
    en: startersIn("en", report, repository)
  };
  const roomFor = (path) => addressLimit - newFileAddress(editor, path, "").length;
  const linksOf = (kind, rule) => inLanguages((language) => {
    const starter = isBegun(kind) ? starters[language]({ kind, rule, roomFor }) : null;
    if (starter === null) return null;
    const { text, ...rest } = starter;
    return { ...rest, address: newFileAddress(editor, starter.path, text) };
  });
  const documents = rules.flatMap((rule) => {
    const links = linksOf(rule.options.kind, rule);
    return links ? [[rule.id, links]] : [];
  });
  const settings = isUnset ? linksOf("settings", null) : null;
  return documents.length === 0 && settings === null ? null : { documents: new Map(documents), settings };
}
export {
  newFilesOf
};
