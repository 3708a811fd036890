import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  code,
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import {
  statements,
  topicsOf
} from "./chunk-VYINZQI7.js";
import {
  conceptsIn
} from "./chunk-DOYZ3YCR.js";

// src/checks/stated.ts
function hasOtherContent(document, { line, endLine }) {
  const under = document.text.split("\n").slice(line, endLine).join("\n");
  return /[\p{L}\p{N}]/u.test(under.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").replace(/^[ \t]{0,3}#.*$/gmu, ""));
}
var isStated = (document, statement) => statement.substance === "said" || statement.substance === "pointer" || statement.substance === "empty" && statement.via === "heading" && hasOtherContent(document, statement);
function linesWith(document, { from, to }, words) {
  const wanted = words.map((word) => word.normalize("NFC").toLowerCase());
  return document.visible.split("\n").flatMap((text, index) => {
    const line = index + 1;
    if (line < from || line > to) return [];
    const folded = text.normalize("NFC").toLowerCase();
    return wanted.some((word) => beginsWord(folded, word)) ? [line] : [];
  });
}
function beginsWord(text, word) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1])) return true;
  }
  return false;
}
function linesOfLinks({ document, from, to }, concepts) {
  if (concepts.size === 0) return [];
  const names = (text) => [...conceptsIn(text)].some((concept) => concepts.has(concept));
  return document.links.filter(
    ({ line, text, destination }) => line >= from && line <= to && (names(text) || names(lastPart(destination)))
  ).map(({ line }) => line);
}
var lastPart = (destination) => (destination.slice(0, 500).replace(/[?#].*$/u, "").split("/").filter(Boolean).at(-1) ?? "").replace(/\.\w{1,5}$/u, "").replace(/[-_.]/gu, " ");
function inReading(reading, wanted) {
  const { document } = reading;
  const byTopic = wanted.topics.flatMap((topic) => topicsOf(document, reading).get(topic) ?? []);
  const anywhere = new Set(wanted.concepts.filter((one) => one.anywhere).map(({ concept }) => concept));
  const all = statements(
    document,
    wanted.concepts.map(({ concept }) => concept),
    reading
  );
  const about = all.filter(({ via, concept }) => via !== "sentence" || anywhere.has(concept));
  const byStatement = about.filter((statement) => isStated(document, statement)).map(({ line }) => line);
  const byLink = linesOfLinks(reading, anywhere);
  const byWord = wanted.words.length > 0 ? linesWith(document, reading, wanted.words) : [];
  const lines = [.../* @__PURE__ */ new Set([...byTopic, ...byStatement, ...byLink, ...byWord])].sort((a, b) => a - b);
  return {
    places: lines.map((line) => ({ path: document.path, line })),
    gaps: about.filter((statement) => !isStated(document, statement))
  };
}
function answersIn(readings, wanted) {
  return wanted.map((one) => {
    const found = readings.map((reading) => inReading(reading, one));
    return { wanted: one, places: found.flatMap(({ places }) => places), gaps: found.flatMap(({ gaps }) => gaps) };
  });
}
var read = (readings, language) => some([...new Set(readings.map(({ document }) => code(document.path)))], language, 3);
function gapText({ label, substance, via }) {
  const row = via === "heading" ? {
    fi: `Otsikon ${code(label)} alla`,
    sv: `Under rubriken ${code(label)}`,
    en: `Under the heading ${code(label)}`
  } : { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` };
  const what = substance === "placeholder" ? {
    fi: "on vielä mallipohjan teksti.",
    sv: "står ännu mallens text.",
    en: "there is still the text of the template."
  } : { fi: "ei ole vielä mitään.", sv: "står ännu ingenting.", en: "there is nothing yet." };
  return inAll((language) => `${row[language]} ${what[language]}`);
}
var otherName = {
  fi: "Jos se on siellä toisella nimellä, lisätkää nimi asetustiedostoon tämän säännön kohtaan `words`.",
  sv: "Om det finns där under ett annat namn, lägg till namnet för den här regeln under `words` i inställningsfilen.",
  en: "If it stands there under another name, add that name for this rule under `words` in the settings file."
};

export {
  lastPart,
  answersIn,
  read,
  gapText,
  otherName
};
