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

// src/checks/changelog-entries.ts
var entry = new RegExp("(?<![\\p{L}\\d.])v?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,5}){0,2}(?![\\d])|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}\\.\\d{1,2}\\.20\\d\\d\\b|\\b\\d{1,2}\\.? \\p{L}{3,12} 20\\d\\d\\b|\\b(?:sprint|release|version|versio|julkaisu|utgåva)\\s+v?\\d", "iu");
var entryLine = /^[\s*_#=-]{0,8}\[?(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(?:v?\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}|20\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.20\d\d)(?![\d.]\d)/iu;
var unreleased = /unreleased|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu;
function entriesOf({ document, from, to }) {
  const inside = (line) => line >= from && line <= to;
  const labels = document.labels.filter(({ line }) => inside(line));
  const coming = labels.find(({ kind, text }) => kind === "heading" && unreleased.test(text))?.line ?? null;
  const titled = labels.filter(({ text }) => entry.test(text.slice(0, 200))).map(({ line }) => line);
  if (titled.length > 0) return { entries: titled, coming };
  const lines = document.visible.split("\n").flatMap((text, index) => inside(index + 1) && entryLine.test(text.slice(0, 200)) ? [index + 1] : []);
  return { entries: lines, coming };
}
var noEntry = (path) => ({
  fi: `En löytänyt muutoslokista ${code(path)} yhtään merkintää, jossa olisi versio tai päivä.`,
  sv: `Jag hittade ingen anteckning med version eller datum i ändringsloggen ${code(path)}.`,
  en: `I did not find an entry with a version or a date in the changelog ${code(path)}.`
});
var onlyComing = (path) => ({
  fi: `Muutoslokissa ${code(path)} on vain julkaisemattomia muutoksia. Lukija ei näe, mitä julkaistuissa versioissa on.`,
  sv: `Ändringsloggen ${code(path)} innehåller bara ändringar som inte är utgivna. Läsaren ser inte vad de utgivna versionerna innehåller.`,
  en: `The changelog ${code(path)} holds only changes that are not released. A reader cannot see what the released versions contain.`
});
var changelog_entries_default = {
  async judge({ inventory }) {
    const { readings: found, unread } = await readings(inventory, ["changelog"]);
    const logs = found.map((reading) => ({ reading, ...entriesOf(reading) }));
    const dated = logs.filter(({ entries }) => entries.length > 0);
    if (dated.length > 0)
      return {
        passed: dated.map(({ reading, entries }) => ({ path: reading.document.path, line: entries[0] }))
      };
    if (unread.length > 0) return couldNotRead(unread);
    const [log] = logs;
    if (!log) return nothingToRead(["changelog"]);
    const { path } = log.reading.document;
    const message = log.coming === null ? noEntry(path) : onlyComing(path);
    return { problems: [{ message, location: { path, line: log.coming ?? log.reading.from }, key: "entry" }] };
  }
};
export {
  changelog_entries_default as default
};
