import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  answersIn,
  gapText,
  read
} from "./chunk-QCK7V6AU.js";
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll
} from "./chunk-ECRMOBH2.js";
import {
  topicLabels
} from "./chunk-VYINZQI7.js";
import "./chunk-DOYZ3YCR.js";
import "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import {
  topics
} from "./chunk-DQ473CYP.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/parts-stated.ts
var isNarrow = (concept) => concept.startsWith("funding_");
var topicsOfConcepts = (concepts) => topics.filter(
  (topic) => concepts.some((concept) => !isNarrow(concept) && topicLabels(topic).labels.includes(concept))
);
var wantedBy = (parts) => Object.entries(parts).map(([key, { name, concepts }]) => ({
  key,
  name,
  topics: topicsOfConcepts(concepts),
  concepts: concepts.map((concept) => ({ concept, anywhere: isNarrow(concept) })),
  words: [],
  looked: { fi: [], sv: [], en: [] }
}));
var settlesFunding = new RegExp("\\beach (?:\\p{L}+ ){1,4}(?:pays|covers|bears|funds|finances) (?:for )?(?:its|their|his or her) own|\\bno (?:shared|joint|common) (?:costs?|funding|budget|expenses)|kukin (?:\\p{L}+ ){0,3}(?:maksaa|vastaa|rahoittaa|kattaa) (?:\\p{L}+ ){0,2}(?:itse|om[ai])|\\bei (?:ole |synny |kerätä )?(?:yhteisiä kustannuksia|yhteistä rahoitusta|jaettavia kustannuksia)|(?:var och en|varje \\p{L}+) (?:\\p{L}+ ){0,3}(?:betalar|står för|svarar för|bekostar) (?:\\p{L}+ ){0,2}(?:sina|sin|själv)|\\binga gemensamma kostnader|ingen gemensam finansiering", "iu");
function settled(found) {
  return found.flatMap(
    ({ document, from, to }) => document.passages.filter(({ line, text }) => line >= from && line <= to && settlesFunding.test(text.slice(0, 4e3))).map(({ line }) => ({ path: document.path, line }))
  );
}
var withLine = ({ wanted, places: [first] }, main, language) => {
  const word = { fi: "rivi", sv: "rad", en: "line" }[language];
  const file = first?.path === main ? "" : `${code(first?.path ?? "")}, `;
  return first?.line === void 0 ? wanted.name[language] : `${wanted.name[language]} (${file}${word} ${first.line})`;
};
function notFound(stated, open, least, found) {
  const total = stated.length + open.length;
  const n = stated.length;
  const main = found[0]?.document.path ?? "";
  const have = inAll((language) => stated.map((answer) => withLine(answer, main, language)).join(", "));
  const lack = inAll((language) => open.map(({ wanted }) => wanted.name[language]).join(", "));
  const already = {
    fi: n === 0 ? "" : ` Löysin: ${have.fi}.`,
    sv: n === 0 ? "" : ` Jag hittade: ${have.sv}.`,
    en: n === 0 ? "" : ` I found: ${have.en}.`
  };
  return {
    fi: `Etsin ${total} osaa ${n === 0 ? "enkä löytänyt niistä yhtään" : `ja löysin niistä ${n}`}; ainakin ${least} odotetaan. En löytänyt: ${lack.fi}.${already.fi} Luin: ${read(found, "fi")}.`,
    sv: `Jag sökte ${total} delar och hittade ${n === 0 ? "ingen" : n} av dem; minst ${least} väntas. Jag hittade inte: ${lack.sv}.${already.sv} Jag läste ${read(found, "sv")}.`,
    en: `I looked for ${total} parts and found ${n === 0 ? "none" : n} of them; at least ${least} are expected. I did not find: ${lack.en}.${already.en} I read ${read(found, "en")}.`
  };
}
var gapsOf = (open) => open.flatMap(({ gaps }) => gaps);
var parts_stated_default = {
  async judge({ inventory }, { kinds, parts, least }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds);
    const answers = answersIn(found, wantedBy(parts));
    const stated = answers.filter(({ places }) => places.length > 0);
    if (stated.length >= least) return { passed: stated.flatMap(({ places }) => places.slice(0, 1)) };
    const isFunding = Object.values(parts).every(
      ({ concepts }) => concepts.some((concept) => concept.startsWith("funding"))
    );
    const general = isFunding ? settled(found) : [];
    if (general.length > 0) return { passed: general };
    if (unread.length > 0) return couldNotRead(unread);
    const open = answers.filter(({ places }) => places.length === 0);
    const gaps = gapsOf(open);
    const first = found[0];
    const message = notFound(stated, open, least, found);
    const withGap = gaps[0] ? inAll((language) => `${message[language]} ${gapText(gaps[0])[language]}`) : message;
    const location = { path: first.document.path, line: first.from };
    const related = gaps.map(({ path, line }) => ({ path, line }));
    const key = open.map(({ wanted }) => wanted.key).join(" ");
    return { problems: [{ message: withGap, location, ...related.length > 0 ? { related } : {}, key }] };
  }
};
export {
  parts_stated_default as default
};
