import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  effective
} from "./chunk-5MJRINTJ.js";

// src/ruleset/softening.ts
var milder = { error: "warning", warning: "notice", notice: "notice" };
function severityAt(rule, settings, stage) {
  const { severity } = effective(rule, settings);
  const setting = settings.rules.get(rule.id);
  if (rule.needs === "run" || setting?.locked || setting && setting.severity !== null) return severity;
  if (stage === "concept") return "notice";
  return stage === "development" && rule.softened ? milder[severity] : severity;
}

export {
  severityAt
};
