import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/ruleset/mistakes.ts
var most = 50;
var others = (n) => ({
  fi: `Lisäksi ${n} muuta kohtaa odottaa korjausta. Korjaa ensin nämä ja aja kuntalint uudelleen.`,
  sv: `Dessutom behöver ${n} andra ställen rättas. Rätta först de här och kör kuntalint på nytt.`,
  en: `${n} more places need a correction. Correct these first and run kuntalint again.`
});
var AuthorErrors = class extends AuthorError {
  all;
  constructor(all) {
    const [first] = all;
    if (first === void 0) throw new TypeError("AuthorErrors needs a mistake");
    super(first.text, first.location);
    this.name = "AuthorErrors";
    this.message = all.map(({ text, location }) => `${placeOf(location)}: ${text.en}`).join("\n");
    this.all = all;
  }
};
var placeOf = ({ path, line, column }) => [path, line, column].filter((part) => part !== void 0).join(":");
var byPlace = (a, b) => {
  if (a.location.path !== b.location.path) return a.location.path < b.location.path ? -1 : 1;
  return (a.location.line ?? 0) - (b.location.line ?? 0) || (a.location.column ?? 0) - (b.location.column ?? 0);
};
function refuse(mistakes) {
  if (mistakes.length === 0) return;
  const sorted = [...mistakes].sort(byPlace);
  const told = sorted.slice(0, most);
  const last = told[told.length - 1];
  const rest = sorted.length - told.length;
  throw new AuthorErrors(rest > 0 ? [...told, { text: others(rest), location: last.location }] : told);
}
function mistakesOf(error) {
  if (error instanceof AuthorErrors) return error.all;
  throw error;
}

export {
  AuthorErrors,
  refuse,
  mistakesOf
};
