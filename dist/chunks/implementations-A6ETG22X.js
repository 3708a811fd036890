import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  read
} from "./chunk-QCK7V6AU.js";
import {
  couldNotRead
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import "./chunk-VYINZQI7.js";
import {
  conceptsIn
} from "./chunk-DOYZ3YCR.js";
import "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/implementations.ts
var register = /(?:^|\/)(?:implementations?|toteutukset|implementeringar|adopters|noudattavat[-_ ]ohjelmistot)\.(?:md|markdown|rst|adoc|txt)$/iu;
var places = /^(?:docs?\/|documentation\/|\.github\/)?[^/]+$/u;
var hasWords = (text) => /[\p{L}\p{N}]{2,}/u.test(text);
function entriesUnder({ document, to }, heading) {
  const from = heading ? heading.line + 1 : 1;
  const end = Math.min(to, heading?.endLine ?? to);
  const rows = document.labels.filter(
    ({ kind, line, text, cells }) => kind === "cell" && line >= from && line <= end && [text, ...cells].some(hasWords)
  );
  const items = document.passages.filter(
    ({ kind, line, text }) => kind === "item" && line >= from && line <= end && hasWords(text)
  );
  return [...rows.map(({ line }) => line), ...items.map(({ line }) => line)].sort((a, b) => a - b);
}
var headingsOf = ({ document, from, to }) => document.labels.filter(
  ({ kind, text, line }) => kind !== "cell" && line >= from && line <= to && conceptsIn(text).has("implementations")
);
async function inFile(inventory) {
  const path = inventory.repository.files.map((file) => file.path).find((one) => register.test(one) && places.test(one));
  if (path === void 0) return [];
  const document = await inventory.document(path);
  if ("unread" in document) return [];
  return entriesUnder({ document, to: document.lines }, null).slice(0, 1).map((line) => ({ path, line }));
}
async function inPubliccode(inventory) {
  const file = await inventory.publiccode();
  if (!file) return [];
  const used = [...file.fields].find(([key, { value }]) => /^usedBy(?:\.|$)/u.test(key) && value.trim() !== "");
  return used ? [{ path: file.path, line: used[1].line }] : [];
}
var notFound = (found) => {
  const fi = found.length === 0 ? "" : ` Luin: ${read(found, "fi")}.`;
  const sv = found.length === 0 ? "" : ` Jag läste ${read(found, "sv")}.`;
  const en = found.length === 0 ? "" : ` I read ${read(found, "en")}.`;
  return {
    fi: `En löytänyt luetteloa ohjelmistoista, jotka noudattavat rajapintaa.${fi} Luettelo voi olla myös tiedostossa ${code("IMPLEMENTATIONS.md")} tai tiedoston publiccode.yml kohdassa ${code("usedBy")}.`,
    sv: `Jag hittade ingen förteckning över programvaror som följer gränssnittet.${sv} Den kan också finnas i filen ${code("IMPLEMENTATIONS.md")} eller under ${code("usedBy")} i publiccode.yml.`,
    en: `I did not find a list of the software that implements the interface.${en} It may also stand in a file ${code("IMPLEMENTATIONS.md")} or under ${code("usedBy")} in publiccode.yml.`
  };
};
var emptyList = (label) => ({
  fi: `Otsikon ${code(label)} alla ei ole vielä yhtään ohjelmistoa.`,
  sv: `Under rubriken ${code(label)} finns ännu ingen programvara.`,
  en: `Under the heading ${code(label)} no software is listed yet.`
});
var implementations_default = {
  async judge({ inventory }) {
    const elsewhere = [...await inFile(inventory), ...await inPubliccode(inventory)];
    if (elsewhere.length > 0) return { passed: elsewhere };
    const { readings: found, unread } = await readings(inventory, ["governance", "readme"]);
    const headings = found.flatMap(
      (reading) => headingsOf(reading).map((label) => ({ reading, label, lines: entriesUnder(reading, label) }))
    );
    const filled = headings.filter(({ lines, reading, label }) => lines.length > 0 || hasLink(reading, label));
    if (filled.length > 0)
      return {
        passed: filled.map(({ reading, label, lines }) => ({
          path: reading.document.path,
          line: lines[0] ?? label.line
        }))
      };
    const empty = headings.find(({ reading, label }) => isEmpty(reading, label));
    if (empty) {
      const location2 = { path: empty.reading.document.path, line: empty.label.line };
      return { problems: [{ message: emptyList(empty.label.text), location: location2, key: "implementations" }] };
    }
    if (unread.length > 0) return couldNotRead(unread);
    const first = found[0];
    const location = first ? { path: first.document.path, line: first.from } : { path: "IMPLEMENTATIONS.md", missing: true };
    return { problems: [{ message: notFound(found), location, key: "implementations" }] };
  }
};
var isEmpty = ({ document }, { text, line, endLine }) => text.split(/\s+/u).length <= 4 && !document.passages.some((passage) => passage.line > line && passage.line <= endLine);
var hasLink = ({ document }, label) => document.links.some(({ kind, line }) => kind === "link" && line >= label.line && line <= label.endLine);
export {
  implementations_default as default
};
