import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  lineIndex
} from "./chunk-Y245MMM6.js";

// src/interfaces/quoted.ts
var longestQuote = 80;
function code(value) {
  const plain = value.slice(0, 1e3).replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``;
}
var endsTooEarly = {
  fi: "Tiedosto loppuu kesken: siitä puuttuu loppu.",
  sv: "Filen tar slut för tidigt: slutet saknas.",
  en: "The file ends too early: its end is missing."
};
var unexpected = (found) => ({
  fi: `Syntaksissa on virhe: ${code(found)} ei voi olla tässä kohdassa.`,
  sv: `Det finns ett fel i syntaxen: ${code(found)} kan inte stå här.`,
  en: `There is a mistake in the syntax: ${code(found)} cannot stand here.`
});
var tooLarge = {
  fi: "Rajapintakuvaus on niin suuri, ettei sitä luettu.",
  sv: "Gränssnittsbeskrivningen är så stor att den inte lästes.",
  en: "The API description is so large that it was not read."
};
var tooDeep = {
  fi: "Rajapintakuvauksessa on niin monta sisäkkäistä tasoa, ettei sitä luettu.",
  sv: "Gränssnittsbeskrivningen har så många nivåer i varandra att den inte lästes.",
  en: "The API description nests so deep that it was not read."
};
var templated = {
  fi: "Rajapintakuvaus on malli, josta varsinainen kuvaus tuotetaan, eikä sitä voi arvioida sellaisenaan.",
  sv: "Gränssnittsbeskrivningen är en mall som den egentliga beskrivningen görs av, och den kan inte bedömas som den är.",
  en: "The API description is a template that the real one is made from, and cannot be judged as it stands."
};
var isTemplate = (text) => /\{\{[^{}]{1,200}\}\}|\{%[^{}%]{1,200}%\}|<%[^%]{1,200}%>/u.test(text);

// src/interfaces/text-parts.ts
var mostFaults = 1e3;
var compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
var byPlace = (a, b) => compare(a.path, b.path) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
function placesIn(path, text) {
  const place = lineIndex(text);
  return (offset) => ({ path, ...place(offset) });
}

export {
  code,
  endsTooEarly,
  unexpected,
  tooLarge,
  tooDeep,
  templated,
  isTemplate,
  mostFaults,
  byPlace,
  placesIn
};
