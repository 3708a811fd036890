import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  impossibleDate,
  notOffAndNotApplicable,
  unknownRule
} from "./chunk-2EZSVSVY.js";
import {
  bindOptions
} from "./chunk-VILMDDB5.js";
import "./chunk-6CASMXX3.js";
import {
  nearestRule
} from "./chunk-7CTT423V.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

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
export {
  dateMistakes,
  isDay,
  namedRules,
  ruleSettingMistakes,
  unknownRules
};
