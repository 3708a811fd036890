import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  checks,
  needsOf
} from "./chunk-LBOI4YBC.js";
import {
  isDeprecatedId,
  isSpdxId,
  probablyMeant
} from "./chunk-RRVWGXOJ.js";
import {
  aboutTheRun,
  badFolder,
  impossibleDate,
  notOffAndNotApplicable,
  tooFarAhead,
  twice,
  unknownComponent,
  unknownLicence,
  unknownRule
} from "./chunk-N6T45TL4.js";
import {
  bindOptions
} from "./chunk-Z4OSNWVX.js";
import {
  nearestRule
} from "./chunk-MTW652DG.js";

// src/ruleset/settings-checks.ts
function isDay(text) {
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
var listIn = (value) => Array.isArray(value) ? value : [];
var mapIn = (value) => value !== null && typeof value === "object" && !Array.isArray(value) ? value : {};
var dateForm = /^\d{4}-\d{2}-\d{2}$/;
function dateMistakes(settings, document) {
  const { waivers, declared } = mapIn(settings);
  const dates = [
    ...listIn(waivers).map((waiver, index) => [["waivers", index, "until"], mapIn(waiver).until]),
    ...listIn(declared).map((one, index) => [["declared", index, "on"], mapIn(one).on])
  ];
  return dates.flatMap(([path, date]) => {
    if (typeof date !== "string" || !dateForm.test(date) || isDay(date)) return [];
    return [{ text: impossibleDate(date), location: document.place(path, "value") }];
  });
}
function licenceMistakes(settings, document) {
  const { licence } = mapIn(mapIn(settings).product);
  if (typeof licence !== "string" || isSpdxId(licence) && !isDeprecatedId(licence)) return [];
  const text = unknownLicence(licence, probablyMeant(licence));
  return [{ text, location: document.place(["product", "licence"], "value") }];
}
var mostNear = 50;
function unknownRules(named, known) {
  const ids = new Set(known);
  return named.filter(([id]) => !ids.has(id)).map(([id, location], index) => ({
    text: unknownRule(id, index < mostNear ? nearestRule(id, known) : null),
    location
  }));
}
var ruleForm = /^[a-z][a-z0-9-]{0,49}\/[a-z][a-z0-9-]{0,49}$/;
function namedRules(settings, document) {
  const { rules, waivers } = mapIn(settings);
  const inRules = Object.keys(mapIn(rules)).map((id) => [id, document.place(["rules", id], "key")]);
  const inWaivers = listIn(waivers).map(
    (waiver, index) => [String(mapIn(waiver).rule), document.place(["waivers", index, "rule"], "value")]
  );
  return [...inRules, ...inWaivers].filter(([id]) => ruleForm.test(id));
}
async function ruleSettingMistakes(settings, document, rules) {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const mistakes = [];
  for (const [id, given] of Object.entries(mapIn(mapIn(settings).rules))) {
    const setting = mapIn(given);
    if (setting.severity === "off" && setting["not-applicable"] !== void 0)
      mistakes.push({ text: notOffAndNotApplicable, location: document.place(["rules", id, "not-applicable"], "key") });
    const rule = byId.get(id);
    const options = mapIn(setting.options);
    if (rule === void 0 || Object.keys(options).length === 0) continue;
    const bound = await bindOptions(rule.check, { ...rule.options, ...options }, document, ["rules", id, "options"]);
    mistakes.push(...bound.mistakes);
  }
  return mistakes;
}
var longestWaiver = 18;
function lastWaiverDay(today) {
  const day = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + longestWaiver, today.getUTCDate()));
  return day.toISOString().slice(0, 10);
}
function waiverMistakes(settings, document, rules, today) {
  const { waivers, components, extends: inherited } = mapIn(settings);
  const aboutRun = new Set(rules.filter(({ check }) => isAboutRun(check)).map(({ id }) => id));
  const names = listIn(components).map((one) => String(mapIn(one).name));
  const last = today && lastWaiverDay(today);
  return listIn(waivers).flatMap((given, index) => {
    const { rule, until, component } = mapIn(given);
    const at = (key) => document.place(["waivers", index, key], "value");
    return [
      ...typeof until === "string" && dateForm.test(until) && isDay(until) && last && until > last ? [{ text: tooFarAhead(until, last), location: at("until") }] : [],
      ...aboutRun.has(String(rule)) ? [{ text: aboutTheRun(String(rule)), location: at("rule") }] : [],
      ...typeof component === "string" && inherited === void 0 && !names.includes(component) ? [{ text: unknownComponent(component, names), location: at("component") }] : []
    ];
  });
}
var isAboutRun = (check) => Object.hasOwn(checks, check) && needsOf(check) === "run";
function componentMistakes(settings, document) {
  const seen = { name: /* @__PURE__ */ new Set(), path: /* @__PURE__ */ new Set() };
  return listIn(mapIn(settings).components).flatMap((given, index) => {
    const { name, path } = mapIn(given);
    const at = (key) => document.place(["components", index, key], "value");
    const folder = typeof path === "string" ? path.replace(/^(?:\.\/)+|\/+$/gu, "") : "";
    const bad = folder === "" || folder === "." || /^\/|(?:^|\/)\.\.(?:\/|$)|[*?[\]{}\\]/u.test(folder);
    const mistakes = [
      ...typeof path === "string" && bad ? [{ text: badFolder(path), location: at("path") }] : [],
      ...typeof name === "string" && seen.name.has(name) ? [{ text: twice(name), location: at("name") }] : [],
      ...!bad && seen.path.has(folder) ? [{ text: twice(folder), location: at("path") }] : []
    ];
    seen.name.add(String(name));
    seen.path.add(folder);
    return mistakes;
  });
}

export {
  isDay,
  dateMistakes,
  licenceMistakes,
  unknownRules,
  namedRules,
  ruleSettingMistakes,
  lastWaiverDay,
  waiverMistakes,
  componentMistakes
};
