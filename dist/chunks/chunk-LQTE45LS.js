import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  builtinRules
} from "./chunk-GHSYZ4CB.js";
import {
  readYaml
} from "./chunk-VYAGWWQL.js";
import {
  secondRule,
  takenId
} from "./chunk-N6T45TL4.js";
import {
  options
} from "./chunk-7DMBATBA.js";
import {
  bindOptions
} from "./chunk-Z4OSNWVX.js";
import {
  mistakesOf,
  refuse
} from "./chunk-ZERLHD2V.js";
import {
  schemaMistakes
} from "./chunk-7FV6KOLZ.js";
import {
  neededKey
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/rule-file.ts
var asWritten = /* @__PURE__ */ new Set(["version", "clause", "document"]);
var languages = ["fi", "sv", "en"];
var fallbacks = ["en", "fi", "sv"];
var recognisedError = {
  fi: "Sääntö, joka etsii sanoja (`basis: recognised`), ei voi olla vakavuudeltaan error. Valitse warning tai notice.",
  sv: "En regel som söker efter ord (`basis: recognised`) kan inte ha allvarsgraden error. Välj warning eller notice.",
  en: "A rule that looks for words (`basis: recognised`) cannot be an error. Choose warning or notice."
};
var noRule = {
  fi: "Tiedostossa ei ole sääntöä. Kirjoita siihen sääntö tai poista tiedosto asetuksista (`rule-files`).",
  sv: "Filen innehåller ingen regel. Skriv en regel i den eller ta bort filen från inställningarna (`rule-files`).",
  en: "The file holds no rule. Write one or take the file out of the settings (`rule-files`)."
};
var isCheck = (name) => Object.hasOwn(options, name);
function completed(text) {
  const filled = (language) => text[language] ?? fallbacks.map((other) => text[other]).find((words) => words !== void 0) ?? "";
  return { fi: filled("fi"), sv: filled("sv"), en: filled("en") };
}
function completedOptions(options2) {
  const filled = (value) => {
    if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, namedPart(part)]));
  };
  return Object.fromEntries(
    Object.entries(options2).map(([key, value]) => [key, key === "parts" || key === "classes" ? filled(value) : value])
  );
}
function namedPart(part) {
  if (part === null || typeof part !== "object" || !("name" in part)) return part;
  const { name } = part;
  return name !== null && typeof name === "object" ? { ...part, name: completed(name) } : part;
}
function languageMistakes(rule, document, base) {
  return ["title", "why", "fix", "starter"].flatMap((key) => {
    const text = rule[key];
    if (text === void 0) return [];
    return languages.filter((language) => text[language] === void 0).map((language) => ({
      text: neededKey(language, [...base, key]),
      location: document.place([...base, key], "key")
    }));
  });
}
var toData = (rule, options2) => ({
  id: rule.id,
  family: rule.id.split("/")[0] ?? "",
  level: rule.level,
  severity: rule.severity,
  basis: rule.basis,
  scope: rule.scope,
  requires: rule.requires ?? null,
  when: rule.when ?? {},
  title: completed(rule.title),
  why: completed(rule.why),
  fix: completed(rule.fix),
  starter: rule.starter ? completed(rule.starter) : null,
  decidedBy: rule["decided-by"],
  references: rule.references,
  check: rule.check,
  softened: rule.softened,
  options: options2
});
async function optionMistakes(value, document, base) {
  const { check, options: options2 } = value ?? {};
  if (typeof check !== "string" || !isCheck(check)) return [];
  const given = options2 ?? {};
  if (typeof given !== "object" || Array.isArray(given)) return [];
  return (await bindOptions(check, completedOptions(given), document, base)).mistakes;
}
async function readRule(document, base, value, builtin) {
  const { rule: validate } = await import("./validate-rule-KNLQ2AN2.js");
  const written = structuredClone(value);
  if (!validate(written)) {
    const mistakes = schemaMistakes(validate.errors ?? [], document, base);
    return { rule: null, mistakes: [...mistakes, ...await optionMistakes(value, document, [...base, "options"])] };
  }
  return validRule(written, document, base, builtin);
}
async function validRule(rule, document, base, builtin) {
  const given = completedOptions(rule.options);
  const { options: options2, mistakes } = await bindOptions(rule.check, given, document, [...base, "options"]);
  const place = (key) => document.place([...base, key], "value");
  const loud = rule.basis === "recognised" && rule.severity === "error";
  return {
    rule: { data: toData(rule, options2), location: place("id") },
    mistakes: [
      ...mistakes,
      ...loud ? [{ text: recognisedError, location: place("severity") }] : [],
      ...builtin ? languageMistakes(rule, document, base) : []
    ]
  };
}
function rulesIn(document) {
  if (document.value === null) return [];
  return Array.isArray(document.value) ? document.value.map((value, index) => [[index], value]) : [[[], document.value]];
}
async function parseRules(path, text, { builtin = false } = {}) {
  const documents = await readYaml(path, text, asWritten);
  const parts = documents.flatMap((document) => rulesIn(document).map(([base, value]) => ({ document, base, value })));
  if (parts.length === 0) refuse([{ text: noRule, location: { path, line: 1, column: 1 } }]);
  const read = [];
  for (const { document, base, value } of parts) read.push(await readRule(document, base, value, builtin));
  refuse(read.flatMap(({ mistakes }) => mistakes));
  return read.flatMap(({ rule }) => rule === null ? [] : [rule]);
}

// src/ruleset/user-rules.ts
var placeOf = ({ path, line }) => `${path}:${line ?? 1}`;
function idMistakes(rules) {
  const ours = new Set(builtinRules().map(({ id }) => id));
  const seen = /* @__PURE__ */ new Map();
  return rules.flatMap(({ data: { id }, location }) => {
    const before = seen.get(id);
    if (before === void 0) seen.set(id, location);
    if (ours.has(id)) return [{ text: takenId(id), location }];
    return before === void 0 ? [] : [{ text: secondRule(id, placeOf(before)), location }];
  });
}
async function parseUserRules(files) {
  const read = [];
  const mistakes = [];
  for (const { path, text } of files) {
    try {
      read.push(...await parseRules(path, text));
    } catch (error) {
      mistakes.push(...mistakesOf(error));
    }
  }
  refuse([...mistakes, ...idMistakes(read)]);
  return read.map(({ data, location }) => ({ data, source: location.path }));
}

export {
  parseUserRules
};
