import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ownersText,
  usableOwners
} from "./chunk-QQPBZEGW.js";
import {
  weighRules
} from "./chunk-M5YOFRI6.js";
import {
  compilePattern,
  indexPatterns
} from "./chunk-NTPH6L5I.js";
import {
  quotable
} from "./chunk-IXZNYC3B.js";
import {
  andMore,
  listed
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/inventory/codeowners-cover.ts
function fixedPart(pattern) {
  if (pattern.kind === "children") return { path: pattern.folder, inside: true };
  if (pattern.kind === "anchored") return { path: pattern.text, inside: pattern.tail === "inside" };
  return null;
}
function covers(wide, narrow) {
  if (wide.kind === "all") return true;
  const part = fixedPart(narrow);
  if (!part) return false;
  if (wide.kind === "anchored" && wide.tail !== "exact") {
    if (part.path === wide.text) return part.inside || wide.tail === "either";
    return part.path.startsWith(`${wide.text}/`);
  }
  if (wide.kind !== "named" || wide.tail === "exact") return false;
  const names = part.path.split("/");
  const at = names.indexOf(wide.name);
  return at >= 0 && (at < names.length - 1 || part.inside || wide.tail === "either");
}

// src/checks/owners-shadowed.ts
var mostNamed = 5;
function linesIn(rules, language) {
  const numbers = rules.map((rule) => String(rule.line));
  const named = numbers.slice(0, mostNamed);
  const more = numbers.length - named.length;
  return more > 0 ? `${named.join(", ")} ${andMore(more)[language]}` : listed(named, language);
}
var repeated = (pattern, shadow, last) => {
  const all = [...shadow.rules, last];
  return {
    fi: `Polku ”${pattern}” on riveillä ${linesIn(all, "fi")}, mutta vain viimeinen niistä on voimassa. Kirjoittakaa kaikki sen omistajat yhdelle riville.`,
    sv: `Sökvägen ”${pattern}” står på raderna ${linesIn(all, "sv")}, men bara den sista gäller. Skriv alla dess ägare på en enda rad.`,
    en: `The path "${pattern}" stands on lines ${linesIn(all, "en")}, but only the last of them holds. Write all its owners on one line.`
  };
};
var doubled = (pattern, last) => ({
  fi: `Rivi ”${pattern}” toistuu samoin omistajin rivillä ${last.line}. Poistakaa ylimääräinen rivi.`,
  sv: `Raden ”${pattern}” upprepas med samma ägare på rad ${last.line}. Ta bort den överflödiga raden.`,
  en: `The line "${pattern}" is repeated with the same owners on line ${last.line}. Take the spare line away.`
});
var covered = (pattern, by) => ({
  fi: `Rivi ”${pattern}” ei vaikuta koskaan: myöhempi rivi ${by.line} ”${quotable(by.pattern)}” kattaa kaikki samat tiedostot, ja viimeinen osuva rivi ratkaisee. Siirtäkää tämä rivi sen alapuolelle tai poistakaa se.`,
  sv: `Raden ”${pattern}” får aldrig verkan: den senare raden ${by.line} ”${quotable(by.pattern)}” omfattar alla samma filer, och den sista träffande raden avgör. Flytta raden nedanför den eller ta bort den.`,
  en: `The line "${pattern}" never takes effect: the later line ${by.line} "${quotable(by.pattern)}" covers all the same files, and the last matching line decides. Move this line below it or take it away.`
});
var overridden = (pattern, by) => by.length === 1 ? {
  fi: `Rivi ”${pattern}” ei nyt ratkaise minkään tiedoston omistajaa: myöhempi rivi ${by[0]?.line} osuu kaikkiin samoihin tiedostoihin. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirtäkää se alemmas tai poistakaa se.`,
  sv: `Raden ”${pattern}” avgör just nu ingen fils ägare: den senare raden ${by[0]?.line} träffar alla samma filer. Är raden till för kommande filer kan den stå kvar; flytta den annars längre ned eller ta bort den.`,
  en: `The line "${pattern}" decides the owner of no file at present: the later line ${by[0]?.line} matches all the same files. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`
} : {
  fi: `Rivi ”${pattern}” ei nyt ratkaise minkään tiedoston omistajaa: myöhemmät rivit ${linesIn(by, "fi")} kattavat yhdessä kaikki samat tiedostot. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirtäkää se alemmas tai poistakaa se.`,
  sv: `Raden ”${pattern}” avgör just nu ingen fils ägare: de senare raderna ${linesIn(by, "sv")} omfattar tillsammans alla samma filer. Är raden till för kommande filer kan den stå kvar; flytta den annars längre ned eller ta bort den.`,
  en: `The line "${pattern}" decides the owner of no file at present: the later lines ${linesIn(by, "en")} together override it. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`
};
var compiled = (pattern, owners) => compilePattern(owners.dialect === "gitlab" ? pattern.replace(/^!/, "") : pattern, owners.dialect);
function groupsOf(owners) {
  if (owners.dialect === "github") return [owners.rules];
  const groups = /* @__PURE__ */ new Map();
  for (const rule of owners.rules) {
    const key = rule.section === null ? "" : `[${rule.section.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
}
function shadowsIn(rules, owners, paths) {
  const weighed = rules === owners.rules ? owners : weighRules(rules, owners.dialect);
  const idle = /* @__PURE__ */ new Map();
  weighed.usage(paths).forEach(({ matched, decided }, i) => {
    const rule = rules[i];
    if (matched > 0 && decided === 0) idle.set(rule.pattern, [...idle.get(rule.pattern) ?? [], rule]);
  });
  if (idle.size === 0) return [];
  const find = indexPatterns([...idle.keys()].map((pattern) => compiled(pattern, owners)));
  const deciding = [...idle.keys()].map(() => /* @__PURE__ */ new Set());
  const assigned = weighed.assign(paths);
  paths.forEach((path, p) => {
    for (const pattern of find(path)) deciding[pattern]?.add(assigned[p]);
  });
  return [...idle.values()].map((some, n) => ({
    rules: some,
    by: [...deciding[n] ?? []].sort((a, b) => a - b).flatMap((i) => rules[i] ?? [])
  }));
}
var namesOf = (rule) => rule.owners.map((owner) => owner.name.toLowerCase()).sort().join(" ");
var isBare = (rule, text) => !text.lines[rule.line - 1]?.text.includes("#");
function withoutDoubles(rules, text) {
  if (!rules.every((rule) => isBare(rule, text))) return null;
  const changes = rules.map(({ line }) => ({ line, column: 1, endLine: line + 1, endColumn: 1, text: "" }));
  return text.edit(true, changes);
}
function joinedLines(rules, text) {
  const changes = [];
  for (const [i, next] of rules.entries()) {
    const before = rules[i - 1];
    if (!before) continue;
    const last = before.owners.at(-1);
    const first = next.owners[0];
    if (!last || !first || next.line !== before.line + 1 || !isBare(before, text)) return null;
    const column = last.column + last.name.length;
    changes.push({ line: before.line, column, endLine: next.line, endColumn: first.column, text: " " });
  }
  return text.edit(false, changes);
}
function advice(shadow, owners, text) {
  const [first] = shadow.rules;
  const pattern = quotable(first.pattern);
  const [by, ...others] = shadow.by;
  const only = others.length === 0 ? by : void 0;
  if (only?.pattern === first.pattern) {
    const same = shadow.rules.every((rule) => namesOf(rule) === namesOf(only));
    if (same) return { message: doubled(pattern, only), edit: text && withoutDoubles(shadow.rules, text) };
    const edit = text && joinedLines([...shadow.rules, only], text);
    return { message: repeated(pattern, shadow, only), edit };
  }
  const narrow = compiled(first.pattern, owners);
  const wide = only && compiled(only.pattern, owners);
  const message = only && wide && covers(wide, narrow) ? covered(pattern, only) : overridden(pattern, shadow.by);
  return { message, edit: null };
}
function isDefault(shadow, owners) {
  const isAll = (rule) => rule !== void 0 && compiled(rule.pattern, owners).kind === "all";
  return shadow.rules.length === 1 && isAll(shadow.rules[0]) && !shadow.by.some(isAll);
}
function toProblem(shadow, owners, text) {
  const [first, ...rest] = shadow.rules;
  const { message, edit } = advice(shadow, owners, text);
  const endColumn = first.patternColumn + first.pattern.length;
  const related = [...rest, ...shadow.by].map((rule) => ({ path: owners.path, line: rule.line }));
  return {
    message,
    location: {
      path: owners.path,
      line: first.line,
      column: first.patternColumn,
      endLine: first.line,
      endColumn
    },
    related,
    key: first.pattern,
    ...edit ? { edit } : {}
  };
}
var check = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners, paths } = usable;
    const shadows = groupsOf(owners).flatMap((rules) => shadowsIn(rules, owners, paths)).filter((shadow) => !isDefault(shadow, owners));
    if (shadows.length === 0) return { passed: [{ path: owners.path }] };
    const text = await ownersText(inventory, owners.path);
    return { problems: shadows.map((shadow) => toProblem(shadow, owners, text)) };
  }
};
var owners_shadowed_default = check;
export {
  owners_shadowed_default as default
};
