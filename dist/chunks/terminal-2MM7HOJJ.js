import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  paintWith,
  wrapped
} from "./chunk-7WT6CEOX.js";
import {
  askedFor,
  gapCount,
  gapsLine,
  timesInFile
} from "./chunk-GPPGTSNR.js";
import "./chunk-L7NW5IOP.js";
import {
  afterIntro,
  afterVerdict,
  changeLines,
  changeTitles,
  declaredIntro,
  declaredLine,
  exempts,
  fixedLine,
  waiverGroups,
  waiverLine,
  waiverReach
} from "./chunk-WFDYSELW.js";
import {
  byReason,
  collect
} from "./chunk-BOARLNOU.js";
import {
  brokenLine,
  comparedLine,
  findingsLine,
  firstLook,
  forPeopleShort,
  headings,
  levelLine,
  nothingJudged,
  passedLine,
  reasonsByEvidence,
  states,
  undeterminedLine
} from "./chunk-JLN3O7FJ.js";
import "./chunk-EMUWVA7T.js";
import "./chunk-HVMROSHX.js";
import {
  capital,
  severityWords
} from "./chunk-DWLZACDT.js";
import {
  plain
} from "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/terminal.ts
var severityStyle = { error: "red", warning: "yellow", notice: "cyan" };
var place = ({ path, line, column }) => plain([path, line, line === void 0 ? void 0 : column].filter((part) => part !== void 0).join(":"));
function endLines({ rule, components, finding }, page) {
  const fix = page.fixed.has(rule.id) ? [] : wrapped(rule.fix[page.language], "      → ", "        ");
  page.fixed.add(rule.id);
  return [...fix, `      ${page.paint("dim", sourceOf({ rule, components, finding }, page))}`];
}
function sourceOf({ rule, components, finding }, page) {
  const state = finding.state === null ? "" : `, ${states[finding.state][page.language]}`;
  return `${plain(rule.id)}${components.length === 0 ? "" : ` (${components.map(plain).join(", ")})`}${state}`;
}
var styleOf = (severity, page) => page.mild && severity === "error" ? "yellow" : severityStyle[severity];
var lineIn = ({ line, column }) => line === void 0 ? "-" : column === void 0 ? `${line}` : `${line}:${column}`;
function findingLines(told, page) {
  const { severity, finding } = told;
  const where = lineIn(finding.location);
  const word = severityWords[severity][page.language];
  const start = `  ${where}  ${word}  `;
  const [first = "", ...others] = wrapped(finding.message[page.language], start, "      ");
  const head = `  ${page.paint("dim", where)}  ${page.paint(styleOf(severity, page), word)}  ${first.slice(start.length)}`;
  return [head, ...others, ...endLines(told, page)];
}
function gapLines(gaps, page) {
  const [first] = gaps;
  if (!first || gaps.length === 1) return gaps.flatMap((told) => findingLines(told, page));
  const { language, paint } = page;
  const width = Math.max(...gaps.map(({ finding }) => lineIn(finding.location).length));
  const word = paint(styleOf(first.severity, page), severityWords[first.severity][language]);
  const lines = gaps.flatMap((told) => {
    const { location, related = [] } = told.finding;
    const where = lineIn(location).padEnd(width);
    const times = related.length === 0 ? "" : ` (${timesInFile(related.length + 1)[language]})`;
    const start = `    ${where}  `;
    const [head = "", ...rest] = wrapped(`${askedFor(told, language)}${times}`, start, " ".repeat(start.length));
    return [`    ${paint("dim", where)}  ${head.slice(start.length)}`, ...rest];
  });
  return [`  ${word}  ${gapCount(gaps.length)[language]}:`, ...lines, ...endLines(first, page)];
}
function alike(findings, page) {
  const groups = /* @__PURE__ */ new Map();
  for (const told of findings) {
    const key = `${told.severity} ${sourceOf(told, page)}`;
    const group = groups.get(key);
    if (group) group.push(told);
    else groups.set(key, [told]);
  }
  return [...groups.values()];
}
function fileLines(path, findings, page) {
  const isGap = (told) => askedFor(told, page.language) !== null;
  return [
    page.paint("bold", plain(path)),
    ...findings.filter((told) => !isGap(told)).flatMap((told) => findingLines(told, page)),
    ...alike(findings.filter(isGap), page).flatMap((gaps) => gapLines(gaps, page)),
    ""
  ];
}
function reasonLines(heading, outcomes, page) {
  if (outcomes.length === 0) return [];
  const groups = byReason(outcomes).flatMap((group) => [
    ...wrapped(group[0].reason[page.language], "  ", "  "),
    ...wrapped(group.map(({ rule }) => rule.id).join(", "), "    ", "    ").map((line) => page.paint("dim", line))
  ]);
  return [page.paint("bold", `${heading[page.language]} (${outcomes.length})`), ...groups, ""];
}
function leftOutLines({ leftOut }, page) {
  const reasons = leftOut.map(({ reason }) => reason[page.language]);
  return listLines(headings.leftOut[page.language], reasons, page);
}
function notApplicableLines({ notApplicable }, evidence, page) {
  if (notApplicable.length === 0) return [];
  if (evidence) return reasonLines(headings.notApplicable, notApplicable, page);
  const told = `${headings.notApplicable[page.language]}: ${notApplicable.length} (${reasonsByEvidence[page.language]})`;
  return [...wrapped(told, "", "").map((line) => page.paint("dim", line)), ""];
}
var brokenLines = (collected, page) => collected.broken.length === 0 ? [] : [
  page.paint("bold", headings.broken[page.language]),
  ...collected.broken.flatMap(({ rule, error }) => wrapped(`${rule.id}: ${error}`, "  ", "    ")),
  ""
];
var remarkLines = (report, page) => report.remarks.length === 0 ? [] : [
  page.paint("bold", headings.remarks[page.language]),
  ...report.remarks.flatMap((remark) => wrapped(remark[page.language], "  ", "  ")),
  ""
];
var knownLines = ({ known }, page) => known.length === 0 ? [] : [
  page.paint("bold", `${capital(states.existing[page.language])} (${known.length})`),
  ...known.map(({ rule, severity, finding }) => {
    const line = `  ${place(finding.location)}  ${severityWords[severity][page.language]}  ${plain(rule.id)}`;
    return page.paint("dim", line);
  }),
  ""
];
var listLines = (heading, entries, page, intro = null) => entries.length === 0 ? [] : [
  page.paint("bold", heading),
  ...intro === null ? [] : wrapped(intro, "  ", "  "),
  ...entries.flatMap((entry) => wrapped(entry, "  - ", "    ")),
  ""
];
function afterLines({ afterMerge }, page) {
  if (afterMerge === null) return [];
  const { language } = page;
  const { changes, level, summary } = afterMerge;
  const entries = changes.map(
    ({ text, exempts: eased }) => `${text[language]}${eased ? ` (${exempts[language]})` : ""}`
  );
  const verdict2 = [afterVerdict, levelLine(summary.levelReached, level), findingsLine(summary.findings, false)];
  const lines = listLines(changeTitles.after[language], entries, page, afterIntro[language]);
  return [...lines.slice(0, -1), ...wrapped(verdict2.map((text) => text[language]).join(" "), "  ", "  "), ""];
}
function ownersLines(report, page) {
  const { language } = page;
  const waivers = waiverGroups(report.waivers).map((group) => {
    const reach = group.uses.map(({ waiver }) => waiverReach(waiver).join(" "));
    return `${reach.join(", ")}: ${waiverLine(group)[language]}`;
  });
  const declared = report.declared.map((one) => `${one.topic}: ${declaredLine(one)[language]}`);
  const fixed = report.fixed.map((one) => `${fixedLine(one, report.outcomes)[language]} (${one.path})`);
  return [
    ...listLines(changeTitles.fixed[language], fixed, page),
    ...afterLines(report, page),
    ...listLines(headings.waived[language], waivers, page),
    ...listLines(changeTitles.declared[language], declared, page, declaredIntro[language])
  ];
}
var evidenceLines = (collected, page) => [
  page.paint("bold", `${headings.passed[page.language]} (${collected.passed.length})`),
  ...collected.passed.flatMap(({ rule, evidence }) => [
    ...wrapped(rule.title[page.language], "  ", "    "),
    ...evidence.map((location) => `    ${place(location)}`),
    `    ${page.paint("dim", plain(rule.id))}`
  ]),
  ""
];
function verdict(report, collected, page) {
  const { summary } = report;
  const gaps = gapsLine(collected.findings);
  const sentences = collected.judged === 0 ? [nothingJudged] : [
    findingsLine(summary.findings, false),
    ...gaps ? [gaps] : [],
    passedLine(collected),
    levelLine(summary.levelReached, report.product.level)
  ];
  if (report.repository.base !== null) sentences.push(comparedLine(summary.findings));
  sentences.push(...changeLines(report, collected));
  if (collected.undetermined.length > 0) sentences.push(undeterminedLine(collected.undetermined.length));
  const lines = wrapped(sentences.map((sentence) => sentence[page.language]).join(" "), "", "");
  const broken = collected.broken.length > 0 ? wrapped(brokenLine(collected.broken.length)[page.language], "", "") : [];
  const style = summary.conclusion === "success" && collected.judged > 0 ? "green" : page.mild ? "yellow" : "red";
  const said = page.mild ? firstLook(report.afterMerge).map((line) => line[page.language]).join(" ") : "";
  const first = said === "" ? [] : ["", ...wrapped(said, "", "")];
  return [...[...broken, ...lines].map((line) => page.paint(style, line)), ...first];
}
function terminal(report, language, options) {
  const collected = collect(report, options.changed);
  const page = { language, paint: paintWith(options.colour), mild: report.soft, fixed: /* @__PURE__ */ new Set() };
  const lines = [
    ...[...collected.files].flatMap(([path, findings]) => fileLines(path, findings, page)),
    ...knownLines(collected, page),
    ...options.evidence ? evidenceLines(collected, page) : [],
    ...options.evidence ? leftOutLines(report, page) : [],
    ...reasonLines(headings.undetermined, collected.undetermined, page),
    ...notApplicableLines(collected, options.evidence, page),
    ...remarkLines(report, page),
    ...ownersLines(report, page),
    ...brokenLines(collected, page),
    ...verdict(report, collected, page),
    ...wrapped(forPeopleShort[language], "", "").map((line) => page.paint("dim", line))
  ];
  return [{ to: "stdout", text: `${lines.join("\n")}
` }];
}
export {
  terminal as default
};
