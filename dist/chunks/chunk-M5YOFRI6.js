import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  compilePattern,
  indexPatterns
} from "./chunk-NTPH6L5I.js";

// src/inventory/codeowners-verdict.ts
var isExclusion = (rule, dialect) => dialect === "gitlab" && rule.pattern.startsWith("!");
function sectionsOf(rules, dialect) {
  const numbers = /* @__PURE__ */ new Map();
  return rules.map((rule) => {
    const name = dialect === "gitlab" ? rule.section?.toLowerCase() ?? null : null;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}
function share(rules, sections, dialect) {
  const numbers = /* @__PURE__ */ new Map();
  const lastBySection = [];
  const patternOf = rules.map((rule, i) => {
    const number = numbers.get(rule.pattern) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(rule.pattern, number);
      lastBySection.push(/* @__PURE__ */ new Map());
    }
    lastBySection[number]?.set(sections[i], i);
    return number;
  });
  const patterns = [...numbers.keys()].map((pattern) => dialect === "gitlab" ? pattern.replace(/^!/, "") : pattern);
  return { patterns, patternOf, deciders: lastBySection.map((last) => [...last.values()]) };
}
function weighRules(rules, dialect) {
  const sections = sectionsOf(rules, dialect);
  const { patterns, patternOf, deciders } = share(rules, sections, dialect);
  const excluding = rules.map((rule) => isExclusion(rule, dialect));
  const outranks = (rule, best) => excluding[rule] === excluding[best] ? rule > best : excluding[rule] === true;
  const withOwners = (rule) => (rules[rule]?.owners.length ?? 0) > 0;
  let latest = null;
  function weigh(paths) {
    const find = indexPatterns(patterns.map((pattern) => compilePattern(pattern, dialect)));
    const matched = new Int32Array(patterns.length);
    const decided = new Int32Array(rules.length);
    const assigned = new Int32Array(paths.length).fill(-1);
    const best = /* @__PURE__ */ new Map();
    paths.forEach((path, p) => {
      best.clear();
      for (const pattern of find(path)) {
        matched[pattern] = matched[pattern] + 1;
        for (const rule of deciders[pattern]) {
          const section = sections[rule];
          const current = best.get(section);
          if (current === void 0 || outranks(rule, current)) best.set(section, rule);
        }
      }
      let chosen = -1;
      for (const rule of best.values()) {
        decided[rule] = decided[rule] + 1;
        const better = withOwners(rule) === withOwners(chosen) ? rule > chosen : withOwners(rule);
        if (chosen < 0 || better) chosen = rule;
      }
      assigned[p] = chosen;
    });
    const usage = rules.map((_, i) => ({
      matched: matched[patternOf[i]],
      decided: decided[i]
    }));
    return { paths, assigned, usage };
  }
  const weighed = (paths) => {
    if (latest?.paths !== paths) latest = weigh(paths);
    return latest;
  };
  return {
    assign: (paths) => weighed(paths).assigned.slice(),
    usage: (paths) => weighed(paths).usage
  };
}

export {
  weighRules
};
