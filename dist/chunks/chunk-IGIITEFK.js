import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  vocabulary_default
} from "./chunk-EJ4FG24Z.js";

// src/inventory/concepts.ts
var compounding = /* @__PURE__ */ new Set(["fi", "sv", "da", "nl", "de"]);
var shortestInside = 6;
var toStem = (language, source) => {
  if (source.startsWith("=")) return { text: source.slice(1), place: "whole" };
  if (source.startsWith("^")) return { text: source.slice(1), place: "start" };
  const inside = compounding.has(language) && source.length >= shortestInside;
  return { text: source, place: inside ? "inside" : "start" };
};
var stems = null;
function stemsByConcept() {
  stems ??= new Map(
    Object.entries(vocabulary_default.concepts).map(([concept, languages]) => [
      concept,
      Object.entries(languages).flatMap(([language, list]) => list.map((source) => toStem(language, source)))
    ])
  );
  return stems;
}
var numbering = /^(?:§\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.)]\d{0,3}){1,6}\s+|^\d{1,3}\s+|^#+\s*/u;
var prefix = /^(?:liite|bilaga|taulukko|tabell|table|annex|appendix|luku|kapitel|chapter|kuva)\s+\d{0,3}[a-z]?\s*[.:–-]\s*/u;
function normaliseLabel(label) {
  const plain = label.slice(0, 300).normalize("NFC").toLowerCase().replace(/[*_`#"'“”’<>[\]()]/gu, " ");
  const trimmed = plain.replace(/\s+/gu, " ").trim();
  return trimmed.replace(prefix, "").replace(numbering, "").replace(/[\s.:;,!?–-]+$/u, "").trim();
}
var isWordCharacter = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
function stands(text, stem) {
  for (let at = text.indexOf(stem.text); at >= 0; at = text.indexOf(stem.text, at + 1)) {
    if (stem.place === "inside" || !isWordCharacter(text[at - 1])) {
      if (stem.place !== "whole" || !isWordCharacter(text[at + stem.text.length])) return true;
    }
  }
  return false;
}
var decoys = [
  /\barchitectur\w* decision/u,
  /\bdecision records?\b/u,
  /\brole[- ]based/u,
  /\bpermissions?\b/u,
  /\bproject organi[sz]ation\b/u,
  /\bgithub sponsors?\b/u
];
function names(label, concept) {
  const text = normaliseLabel(label);
  return (stemsByConcept().get(concept) ?? []).some((stem) => stands(text, stem));
}
var found = /* @__PURE__ */ new Map();
function conceptsIn(label) {
  const text = normaliseLabel(label);
  const known = found.get(text);
  if (known) return known;
  const set = /* @__PURE__ */ new Set();
  if (text && text.split(" ").length <= 12 && !decoys.some((decoy) => decoy.test(text))) {
    for (const [concept, list] of stemsByConcept()) if (list.some((stem) => stands(text, stem))) set.add(concept);
  }
  if (found.size < 5e3) found.set(text, set);
  return set;
}
function words(concept, language) {
  const table = vocabulary_default.words;
  return table[concept]?.[language] ?? [concept.replaceAll("_", " ")];
}

export {
  normaliseLabel,
  names,
  conceptsIn,
  words
};
