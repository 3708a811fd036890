import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenLine,
  states
} from "./chunk-JLN3O7FJ.js";
import {
  openFindings
} from "./chunk-HVMROSHX.js";
import {
  counted,
  isoDateIn
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  plain,
  visible
} from "./chunk-OEWKGUIG.js";
import {
  severityRank
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/junit-phrases.ts
var toDo = { fi: "Näin korjaat:", sv: "Så här rättar du:", en: "How to mend it:" };
var moreFindings = (n) => ({
  fi: `Lisäksi ${counted(n, "havainto", "havaintoa")}.`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} till.`,
  en: `There ${n === 1 ? "is 1 more finding" : `are ${n} more findings`}.`
});
var acceptedUntil = (reason, until) => ({
  fi: `Sovittu poikkeus ${until} asti: ${reason}`,
  sv: `Överenskommet undantag till och med ${until}: ${reason}`,
  en: `An exception is agreed until ${until}: ${reason}`
});

// src/reporters/junit-xml.ts
var forbidden = /[\ufffe\uffff]/gu;
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;"
};
var xmlText = (text) => visible(text).replace(forbidden, (char) => `\\u${char.charCodeAt(0).toString(16)}`).replace(/[&<>"']/gu, (char) => entities[char]).replaceAll("##", "#&#35;");
function element(name, attributes, content = "") {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join("")}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}

// src/reporters/junit.ts
var messageLimit = 4e3;
var shown = 100;
var line = (text) => clipped(plain(text).trim(), messageLimit);
var placeOf = ({ path, line: at, column, missing }) => at === void 0 || missing ? plain(path) : `${plain(path)}:${at}${column === void 0 ? "" : `:${column}`}`;
function told({ location, message, state }, language) {
  const known = state === "existing" ? ` (${states.existing[language]})` : "";
  const place = location.path === "" ? "" : `${placeOf(location)}: `;
  return `${place}${line(message[language])}${known}`;
}
function detailOf({ rule }, findings, language) {
  const rest = findings.length - shown;
  return [
    ...findings.slice(0, shown).map((finding) => told(finding, language)),
    ...rest > 0 ? [moreFindings(rest)[language]] : [],
    "",
    `${toDo[language]} ${line(rule.fix[language])}`
  ].join("\n");
}
var messageOf = (findings, language) => {
  const [first] = findings;
  const more = findings.length > 1 ? ` ${moreFindings(findings.length - 1)[language]}` : "";
  return first === void 0 ? "" : `${line(first.message[language])}${more}`;
};
function pressing(outcome, { gate }) {
  const least = Math.min(severityRank.warning, severityRank[gate.severity]);
  if (severityRank[outcome.severity] < least) return [];
  return openFindings(outcome).filter(({ state }) => gate.findings === "any" || state !== "existing");
}
function ofFindings(outcome, report, language) {
  const first = pressing(outcome, report);
  const rest = openFindings(outcome).filter((finding) => !first.includes(finding));
  const detail = xmlText(detailOf(outcome, [...first, ...rest], language));
  if (first.length === 0) return ["passed", element("system-out", {}, detail)];
  const attributes = { message: messageOf(first, language), type: outcome.severity };
  return ["failure", element("failure", attributes, detail)];
}
function reasonOf(findings, language) {
  const reasons = findings.flatMap(
    ({ waiver }) => waiver ? [acceptedUntil(plain(waiver.reason), isoDateIn(waiver.until, language))[language]] : []
  );
  return [...new Set(reasons)].join(" ");
}
var skipped = (reason) => ["skipped", element("skipped", { message: line(reason) })];
function resultOf(outcome, report, language) {
  switch (outcome.status) {
    case "passed":
      return ["passed", ""];
    case "failed":
      return ofFindings(outcome, report, language);
    case "waived":
      return skipped(reasonOf(outcome.findings, language));
    case "notApplicable":
    case "undetermined":
      return skipped(outcome.reason[language]);
    case "broken": {
      const attributes = { message: line(brokenLine(1)[language]), type: "broken" };
      return ["error", element("error", attributes, xmlText(clipped(outcome.error, messageLimit)))];
    }
  }
}
function caseOf(outcome, report, language) {
  const { rule, component } = outcome;
  const [status, content] = resultOf(outcome, report, language);
  const parts = ["kuntalint", ...component === null ? [] : [component], rule.family];
  const name = `${rule.id}: ${line(rule.title[language])}${component === null ? "" : ` (${plain(component)})`}`;
  const classname = parts.map((part) => plain(part).replaceAll(".", "_")).join(".");
  return { status, xml: element("testcase", { name, classname, time: 0 }, content) };
}
var counts = (cases) => {
  const of = (status) => cases.filter((one) => one.status === status).length;
  return { tests: cases.length, failures: of("failure"), errors: of("error"), skipped: of("skipped") };
};
var lines = (parts) => `
${parts.join("\n")}
`;
function suiteOf(family, cases) {
  const attributes = { name: `kuntalint.${family}`, ...counts(cases), time: 0 };
  return element("testsuite", attributes, lines(cases.map(({ xml }) => xml)));
}
function junit(report, language) {
  const families = /* @__PURE__ */ new Map();
  for (const outcome of report.outcomes) {
    const family = families.get(outcome.rule.family) ?? [];
    family.push(caseOf(outcome, report, language));
    families.set(outcome.rule.family, family);
  }
  const { tests, failures, errors } = counts([...families.values()].flat());
  const suites = [...families].map(([family, cases]) => suiteOf(family, cases));
  const root = element("testsuites", { name: "kuntalint", tests, failures, errors, time: 0 }, lines(suites));
  return [{ to: "stdout", text: `<?xml version="1.0" encoding="UTF-8"?>
${root}
` }];
}
export {
  junit as default
};
