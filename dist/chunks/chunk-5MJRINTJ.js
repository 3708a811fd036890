import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  builtinRules
} from "./chunk-GHSYZ4CB.js";
import {
  checks,
  isTimed,
  needsOf
} from "./chunk-LBOI4YBC.js";
import {
  refuse
} from "./chunk-ZERLHD2V.js";

// src/ruleset/catalogue.ts
function bindRule(data, source) {
  const needs = needsOf(data.check);
  return {
    ...data,
    source,
    needs,
    timed: isTimed(data.check),
    async judge(subject) {
      if (data.when.files || data.when.licences) {
        const { unmetHere } = await import("./conditions-XW4LDUBT.js");
        const unmet = await unmetHere(subject.inventory, data.when);
        if (unmet) return unmet;
      }
      const { default: check } = await checks[data.check].load();
      const given = data.starter ? { ...subject, starter: data.starter } : subject;
      if (needs !== "run") return check.judge(given, data.options);
      if (!subject.run) throw new TypeError(`${data.id} judges a run, and there is none`);
      return check.judge(subject.run, data.options);
    }
  };
}
function effective(rule, settings) {
  const setting = settings.rules.get(rule.id);
  const severity = setting?.severity ?? rule.severity;
  return {
    severity: severity === "off" ? rule.severity : severity,
    off: severity === "off",
    notApplicable: setting?.notApplicable ?? null
  };
}
var onLine = (path, line) => ({ path, value: null, place: () => ({ path, line }) });
async function withOptions(rule, settings) {
  const setting = settings.rules.get(rule.id);
  if (!setting?.options) return { rule, mistakes: [] };
  const { bindOptions } = await import("./options-binding-YDBW5OUX.js");
  const place = onLine(setting.path, setting.line);
  const given = { ...rule.options, ...setting.options };
  const { options, mistakes } = await bindOptions(rule.check, given, place, ["rules", rule.id, "options"]);
  return { rule: { ...rule, options }, mistakes };
}
async function userRules(files) {
  if (files.length === 0) return [];
  const { parseUserRules } = await import("./user-rules-X7ITWR4W.js");
  return parseUserRules(files);
}
async function unknown(settings, known) {
  if (settings.rules.size === 0) return [];
  const { unknownRules } = await import("./settings-checks-LBCVCT6F.js");
  return unknownRules(
    [...settings.rules].map(([id, { path, line }]) => [id, { path, line }]),
    known
  );
}
async function loadRules({
  settings,
  userFiles
}) {
  const ours = builtinRules().map((data) => ({ data, source: null }));
  const all = [...ours, ...await userRules(userFiles)];
  const bound = await Promise.all(all.map(({ data }) => withOptions(data, settings)));
  const ids = all.map(({ data }) => data.id);
  refuse([...await unknown(settings, ids), ...bound.flatMap(({ mistakes }) => mistakes)]);
  return bound.map(({ rule }, index) => bindRule(rule, all[index]?.source ?? null));
}

export {
  bindRule,
  effective,
  loadRules
};
