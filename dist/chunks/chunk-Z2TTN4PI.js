import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  safeLine
} from "./chunk-5DE6WJI3.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/delivery/mistakes.ts
var at = (location) => location ? `${location.path}${location.line ? `:${location.line}${location.column ? `:${location.column}` : ""}` : ""}: ` : "";
function mistakeLines(error, language) {
  if (!(error instanceof AuthorError)) return null;
  const all = "all" in error && Array.isArray(error.all) ? error.all : [error];
  return all.map(({ location, text }) => `${at(location)}${text[language]}`);
}
function tellMistakes(error, language, stderr) {
  const lines = mistakeLines(error, language);
  const fault = error instanceof Error ? error.stack ?? error.message : String(error);
  stderr.write(`${safeLine(lines ? lines.map((line) => `kuntalint: ${line}`).join("\n") : `kuntalint: ${fault}`)}
`);
  return 2;
}

export {
  mistakeLines,
  tellMistakes
};
