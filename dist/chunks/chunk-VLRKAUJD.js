import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  applyEdits,
  changesOf,
  untouched
} from "./chunk-ANFLVICV.js";
import {
  unifiedDiff
} from "./chunk-2OFEXQD4.js";
import {
  summaryParts
} from "./chunk-X64LBFUB.js";
import {
  annotatedOf,
  messageOf,
  titleLimit,
  titleOf
} from "./chunk-2F3MKBBU.js";
import {
  gateLine
} from "./chunk-WFDYSELW.js";
import {
  brokenLine,
  comparedLine,
  findingsLine
} from "./chunk-JLN3O7FJ.js";
import {
  both,
  pageLanguages
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  code,
  codeBlock,
  html,
  markdown,
  plain,
  visible
} from "./chunk-OEWKGUIG.js";

// src/edits/one-edit.ts
function diffOfEdit(edit, texts) {
  const draft = /* @__PURE__ */ new Map();
  for (const change of edit.changes) {
    if ("create" in change) continue;
    const path = "rename" in change ? change.rename : change.path;
    const text = texts.get(path) ?? ("rename" in change ? "" : null);
    if (text === null) return null;
    draft.set(path, untouched(path, { text, oid: "rename" in change ? null : change.oid }));
  }
  const { draft: after, taken } = applyEdits(draft, [edit]);
  return taken.length === 0 ? null : unifiedDiff(changesOf(after));
}

// src/reporters/edit-diffs.ts
var limit = 2e4;
var sectionLimit = 4e3;
var heading = {
  fi: "Korjaukset, jotka kuntalint osaa tehdä",
  sv: "Rättelser som kuntalint kan göra",
  en: "Changes that kuntalint can make"
};
function diffOf({ finding }, { texts }) {
  const { edit } = finding;
  const diff = edit?.safe && texts ? diffOfEdit(edit, texts) : null;
  return diff === null || diff === "" ? null : clipped(visible(diff), limit);
}
function proposed({ collected, language, options }, annotated) {
  const entries = collected.findings.filter(({ finding }) => finding.state !== "existing" && !annotated.has(finding)).flatMap((told) => {
    const diff = diffOf(told, options);
    const block = diff === null ? null : codeBlock(clipped(diff, sectionLimit), "diff");
    return block === null ? [] : [`${code(told.finding.location.path)} (${code(told.rule.id)})

${block}
`];
  });
  return {
    before: [`<details><summary>${html(heading[language])} (${entries.length})</summary>`, ""],
    entries,
    after: ["</details>"]
  };
}

// src/reporters/check-run.ts
var room = 65e3;
function annotationOf(placed, language, options) {
  const { at, told } = placed;
  if (at === null || at.line === void 0) return [];
  const location = { ...at, line: at.line };
  const diff = diffOf(told, options);
  const details = diff === null ? {} : { details: diff };
  const [title, message] = [titleOf(told, language), messageOf(placed, language)];
  return [{ severity: told.severity, title, message, location, ...details }];
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
  const annotated = new Set(placed.filter(({ at }) => at?.line !== void 0).map(({ told }) => told.finding));
  const elsewhere = (page) => proposed(page, annotated);
  const { start, rest } = summaryParts(report, language, options, { room, more: elsewhere });
  return {
    name: "kuntalint",
    conclusion: report.summary.conclusion === "success" ? "success" : "failure",
    title: titleLine(report, collected, language),
    summary: start,
    text: rest,
    annotations: placed.flatMap((one) => annotationOf(one, language, options))
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
