import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/draft-marker.ts
var inAnyCase = /(?<![\p{L}\p{N}_-])(?:draft|luonnos|utkast|udkast|conceptversie|entwurf)(?![\p{L}\p{N}_-])/iu;
var dutchTitle = /^CONCEPT\s*[:–-]/u;
var statusLabel = /^(?:status|tila|state|versiotila|document status|asiakirjan tila|dokumentstatus)$/iu;
var statusLine = /^[\s*_|>-]*(?:status|tila|state)[\s*_:|]+(?:draft|luonnos|utkast|udkast|concept|entwurf)(?![\p{L}])/iu;
var topLines = 40;
function marker({ document, from, to }) {
  for (const [key, { value, line }] of document.frontMatter) {
    if (statusLabel.test(key) && inAnyCase.test(value)) return { line, text: value };
  }
  const inside = document.labels.filter(({ line }) => line >= from && line <= to);
  const [title] = inside.filter(({ kind }) => kind === "heading");
  if (title && (inAnyCase.test(title.text) || dutchTitle.test(title.text)))
    return { line: title.line, text: title.text };
  const row = inside.find(
    ({ text, cells }) => statusLabel.test(text.replace(/[\s:]+$/u, "")) && cells.some((cell) => inAnyCase.test(cell))
  );
  if (row) return { line: row.line, text: `${row.text}: ${row.cells.join(" ")}` };
  const lines = document.visible.split("\n");
  for (let line = from; line <= Math.min(to, from + topLines); line++) {
    const text = (lines[line - 1] ?? "").slice(0, 300);
    if (statusLine.test(text)) return { line, text: text.trim() };
  }
  return null;
}
var saysDraft = (text) => ({
  fi: `Asiakirja kertoo olevansa luonnos: ${code(text)}. Kun se on hyväksytty, päivittäkää tila ja hyväksymispäivä.`,
  sv: `Dokumentet säger att det är ett utkast: ${code(text)}. När det är godkänt, uppdatera statusen och datumet för godkännandet.`,
  en: `The document says that it is a draft: ${code(text)}. Once it is approved, update the status and the date of approval.`
});
function problemOf(reading) {
  const found = marker(reading);
  if (!found) return [];
  const location = { path: reading.document.path, line: found.line };
  return [{ message: saysDraft(found.text), location, key: "draft" }];
}
var draft_marker_default = {
  async judge({ inventory }, { kinds }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds);
    const problems = found.flatMap(problemOf);
    return problems.length > 0 ? { problems } : { passed: found.map(({ document, from }) => ({ path: document.path, line: from })) };
  }
};
export {
  draft_marker_default as default
};
