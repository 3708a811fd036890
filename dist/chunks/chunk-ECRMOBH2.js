import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  andMore,
  languages,
  listed
} from "./chunk-MQYFWTVY.js";

// src/checks/phrases.ts
var longestQuote = 80;
function code(value) {
  const plain = value.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``;
}
var inAll = (make) => ({
  fi: make("fi"),
  sv: make("sv"),
  en: make("en")
});
function some(items, language, most = 6) {
  if (items.length <= most) return listed(items, language);
  return `${items.slice(0, most).join(", ")} ${andMore(items.length - most)[language]}`;
}
var either = (items, language) => listed(items, language, "or");
var sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
var joined = (texts) => inAll((language) => texts.map((text) => text[language]).join(" "));
var distinct = (texts) => [
  ...new Map(texts.map((text) => [languages.map((language) => text[language]).join("\n"), text])).values()
];
var placeOf = (artefact) => ({
  path: artefact.path ?? "",
  ...artefact.line === null ? {} : { line: artefact.line }
});

export {
  code,
  inAll,
  some,
  either,
  sentence,
  joined,
  distinct,
  placeOf
};
