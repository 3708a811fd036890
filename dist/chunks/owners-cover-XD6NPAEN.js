import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ownersText,
  usableOwners
} from "./chunk-QQPBZEGW.js";
import {
  compilePattern,
  patternMatcher
} from "./chunk-NTPH6L5I.js";
import "./chunk-IXZNYC3B.js";
import {
  andMore,
  listed
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/owners-cover.ts
var enough = 0.99;
var mostNamed = 5;
function namesIn(paths, language) {
  const named = paths.slice(0, mostNamed);
  const more = paths.length - named.length;
  return more > 0 ? `${named.join(", ")} ${andMore(more)[language]}` : listed(named, language);
}
var withoutOwner = (paths) => ({
  fi: `CODEOWNERS ei anna omistajaa hallinnan kannalta tärkeille tiedostoille: ${namesIn(paths, "fi")}. Lisätkää tiedoston loppuun rivi, joka nimeää niille omistajan, esimerkiksi ”/${paths[0]} @organisaatio/tiimi”.`,
  sv: `CODEOWNERS ger ingen ägare åt filer som är viktiga för styrningen: ${namesIn(paths, "sv")}. Lägg till en rad i slutet av filen som ger dem en ägare, till exempel ”/${paths[0]} @organisation/team”.`,
  en: `CODEOWNERS gives no owner to files that matter to governance: ${namesIn(paths, "en")}. Add a line at the end that names one for them, for example "/${paths[0]} @organisation/team".`
});
var noDefault = (paths, all) => {
  const owned = Math.floor(100 * (all - paths.length) / all);
  return {
    fi: `CODEOWNERS antaa omistajan ${owned} prosentille tiedostoista. Ilman omistajaa ovat ${namesIn(paths, "fi")}. Lisätkää ensimmäiseksi riviksi oletusomistaja: ”* @organisaatio/tiimi”.`,
    sv: `CODEOWNERS ger en ägare åt ${owned} procent av filerna. Utan ägare är ${namesIn(paths, "sv")}. Lägg till en standardägare som första rad: ”* @organisation/team”.`,
    en: `CODEOWNERS gives an owner to ${owned} per cent of the files. Without one are ${namesIn(paths, "en")}. Add a default owner as the first line: "* @organisation/team".`
  };
};
var nothingThere = {
  fi: "Koodivarastossa ei ole yhtään niistä tiedostoista, joille sääntö kysyy omistajaa.",
  sv: "Kodförrådet har ingen av de filer som regeln frågar en ägare för.",
  en: "The repository has none of the files for which the rule asks an owner."
};
function usualTeam(rules) {
  const counts = /* @__PURE__ */ new Map();
  for (const rule of rules)
    for (const owner of rule.owners)
      if (owner.kind === "team") counts.set(owner.name, (counts.get(owner.name) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual ? usual[0] : null;
}
function wanted(inventory, paths, options) {
  const found = /* @__PURE__ */ new Set();
  for (const kind of options.artefacts ?? [])
    for (const { path, status } of inventory.of(kind))
      if (path !== null && (status === "present" || status === "section")) found.add(path);
  for (const path of options.paths ?? []) {
    const matches = patternMatcher(`/${path.replace(/^\//, "")}`, "github");
    for (const one of paths) if (matches(one)) found.add(one);
  }
  return [...found].sort();
}
function unowned({ owners, paths }, among) {
  const assigned = owners.assign(paths);
  const asked = among && new Set(among);
  const left = [];
  paths.forEach((path, p) => {
    if (asked && !asked.has(path)) return;
    const rule = owners.rules[assigned[p]];
    if (!rule || rule.owners.length === 0) left.push({ path, rule });
  });
  return left;
}
function releasing(left, path) {
  const lines = new Set(left.flatMap(({ rule }) => rule ? [rule.line] : []));
  return [...lines].slice(0, mostNamed).map((line) => ({ path, line }));
}
function artefactProblem(left, { owners }, text) {
  const paths = left.map(({ path }) => path);
  const team = usualTeam(owners.rules);
  const last = text?.lines.at(-1);
  const at = last && { line: last.number, column: last.text.length + 1, endColumn: last.text.length + 1 };
  const plain = paths.every((path) => /^[^\s\\*?#[\]]+$/.test(path));
  const added = paths.map((path) => `
/${path} ${team}`).join("");
  return {
    message: withoutOwner(paths),
    location: { path: owners.path, line: owners.rules[0]?.line ?? 1 },
    related: releasing(left, owners.path),
    key: "artefacts",
    ...text && team && at && plain ? { edit: text.edit(false, [{ ...at, text: added }]) } : {}
  };
}
function defaultProblem(left, { owners, paths }, text) {
  const team = usualTeam(owners.rules);
  const line = owners.rules[0]?.line ?? 1;
  const at = { line, column: 1, endColumn: 1 };
  const depth = (path) => path.split("/").length;
  const shallowFirst = left.map(({ path }) => path).sort((a, b) => depth(a) - depth(b));
  return {
    message: noDefault(shallowFirst, paths.length),
    location: { path: owners.path, line },
    related: releasing(left, owners.path),
    key: "default",
    ...text && team ? { edit: text.edit(false, [{ ...at, text: `* ${team}
` }]) } : {}
  };
}
function hasDefault({ owners, paths }, left) {
  const forAll = owners.rules.some(
    (rule) => rule.owners.length > 0 && compilePattern(rule.pattern, owners.dialect).kind === "all"
  );
  return forAll || paths.length - left.length >= enough * paths.length;
}
function judgeCover(usable, asked, all, text) {
  const among = unowned(usable, asked);
  const left = all ? unowned(usable, null) : [];
  const problems = [
    ...among.length > 0 ? [artefactProblem(among, usable, text)] : [],
    ...all && !hasDefault(usable, left) ? [defaultProblem(left, usable, text)] : []
  ];
  if (problems.length > 0) return { problems };
  const first = usable.owners.rules.find((rule) => rule.owners.length > 0);
  return { passed: [{ path: usable.owners.path, line: first?.line ?? 1 }] };
}
var check = {
  async judge({ inventory }, options) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const asksFiles = (options.artefacts ?? []).length + (options.paths ?? []).length > 0;
    const all = options.default === true || !asksFiles;
    const asked = wanted(inventory, usable.paths, options);
    if (asked.length === 0 && !all) return { notApplicable: nothingThere };
    return judgeCover(usable, asked, all, await ownersText(inventory, usable.owners.path));
  }
};
var owners_cover_default = check;
export {
  owners_cover_default as default
};
