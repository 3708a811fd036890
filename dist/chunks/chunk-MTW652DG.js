import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  distance
} from "./chunk-NJF4TELH.js";

// src/ruleset/nearest.ts
var otherNames = {
  codeowners: "owners",
  maintainers: "owners",
  plan: "governance",
  hallintamalli: "governance",
  styrmodell: "governance",
  conduct: "code-of-conduct",
  license: "licence",
  api: "api-description",
  openapi: "api-description",
  tiekartta: "roadmap",
  fardplan: "roadmap",
  none: "off",
  info: "notice",
  warn: "warning",
  swedish: "sv",
  finnish: "fi",
  english: "en",
  se: "sv",
  svenska: "sv",
  suomi: "fi"
};
var longest = 100;
var shortest = 3;
var plain = (word) => word.replace(/([a-zåäö])([A-ZÅÄÖ])/gu, "$1-$2").toLowerCase().replace(/[\s_]+/gu, "-");
function nearest(word, known) {
  if (word.length > longest) return null;
  const wanted = plain(word);
  const byName = otherNames[wanted];
  if (byName !== void 0 && known.includes(byName)) return byName;
  if (wanted.length < shortest) return null;
  let best = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const far = distance(wanted, plain(candidate));
    if (far < least) {
      best = candidate;
      least = far;
    }
  }
  return best;
}
function nearestRule(id, known) {
  const near = nearest(id, known);
  if (near !== null) return near;
  const [family = "", name = family] = id.split("/");
  const renamed = `${otherNames[plain(family)] ?? family}/${name}`;
  if (known.includes(renamed)) return renamed;
  const sameName = known.filter((other) => other.split("/")[1] === name);
  return sameName.length === 1 ? sameName[0] : nearest(renamed, known);
}

export {
  nearest,
  nearestRule
};
