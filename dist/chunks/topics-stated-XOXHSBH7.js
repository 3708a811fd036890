import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  answersIn,
  gapText,
  otherName,
  read
} from "./chunk-QCK7V6AU.js";
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import {
  topicLabels
} from "./chunk-VYINZQI7.js";
import {
  conceptsIn,
  words
} from "./chunk-DOYZ3YCR.js";
import "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import "./chunk-DQ473CYP.js";
import {
  languages,
  topicNames
} from "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/topics-stated.ts
var perLanguage = (make) => ({
  fi: [...new Set(make("fi"))],
  sv: [...new Set(make("sv"))],
  en: [...new Set(make("en"))]
});
var readable = (concept, language) => {
  const list = words(concept, language);
  return words(concept, "fi")[0] === concept.replaceAll("_", " ") ? [] : list;
};
var ofTopic = (topic) => ({
  key: topic,
  name: topicNames[topic],
  topics: [topic],
  concepts: topicLabels(topic).labels.map((concept) => ({ concept, anywhere: false })),
  words: [],
  looked: perLanguage((language) => topicLabels(topic).labels.flatMap((concept) => readable(concept, language)))
});
var ofConcept = (concept) => ({
  key: concept,
  name: inAll((language) => words(concept, language)[0] ?? concept),
  topics: [],
  concepts: [{ concept, anywhere: true }],
  words: [],
  looked: perLanguage((language) => words(concept, language))
});
function wantedBy({ topics = [], concepts = [], words: words2 = {} }) {
  const own = languages.flatMap((language) => words2[language] ?? []);
  const known = [...topics.map(ofTopic), ...concepts.map(ofConcept)];
  if (known.length > 0) return known.map((one) => ({ ...one, words: own }));
  const first = inAll((language) => words2[language]?.[0] ?? own[0] ?? "");
  return [
    {
      key: own[0] ?? "",
      name: first,
      topics: [],
      concepts: [],
      words: own,
      looked: perLanguage((language) => words2[language] ?? own)
    }
  ];
}
var shortestOpening = 8;
var tellsOther = (text) => {
  const named = conceptsIn(text);
  return named.size > 0 && !named.has("purpose") && !named.has("basics");
};
function opening({ artefact, document, from, to }) {
  if (artefact.kind !== "readme") return [];
  const headings = document.labels.filter(({ kind, line }) => kind === "heading" && line >= from);
  const first = headings.find(({ text }, index) => index > 0 && tellsOther(text)) ?? headings[3];
  const end = Math.min(headings[3]?.line ?? to, first?.line ?? to);
  return document.passages.filter(
    ({ kind, line, text }) => kind === "paragraph" && line >= from && line <= end && (text.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0) >= shortestOpening
  ).slice(0, 1).map(({ line }) => ({ path: document.path, line }));
}
var withOpening = (answer, found) => answer.wanted.key === "purpose-scope" ? { ...answer, places: [...answer.places, ...found.flatMap(opening)] } : answer;
var notFoundOne = (wanted, found) => ({
  fi: `En löytänyt kohtaa, jonka aihe on ${wanted.name.fi}. Luin: ${read(found, "fi")}; etsin sanoja: ${some(wanted.looked.fi, "fi")}. ${otherName.fi}`,
  sv: `Jag hittade inget ställe om ämnet ${wanted.name.sv}. Jag läste ${read(found, "sv")} och sökte orden: ${some(wanted.looked.sv, "sv")}. ${otherName.sv}`,
  en: `I did not find a place about ${wanted.name.en}. I read ${read(found, "en")} and looked for: ${some(wanted.looked.en, "en")}. ${otherName.en}`
});
var names = (answers, language) => some(
  answers.map(({ wanted }) => wanted.name[language]),
  language,
  12
);
function notFoundSeveral(stated, open, least, found) {
  const already = {
    fi: stated.length === 0 ? "" : ` Löysin: ${names(stated, "fi")}.`,
    sv: stated.length === 0 ? "" : ` Jag hittade: ${names(stated, "sv")}.`,
    en: stated.length === 0 ? "" : ` I found: ${names(stated, "en")}.`
  };
  const enough = least === 1 ? { fi: "Yksikin niistä riittää.", sv: "Ett av dem räcker.", en: "One of them is enough." } : {
    fi: `Niistä odotetaan ainakin ${least}.`,
    sv: `Minst ${least} av dem väntas.`,
    en: `At least ${least} of them are expected.`
  };
  return {
    fi: `En löytänyt kohtaa näistä aiheista: ${names(open, "fi")}. ${enough.fi}${already.fi} Luin: ${read(found, "fi")}. ${otherName.fi}`,
    sv: `Jag hittade inget ställe om de här ämnena: ${names(open, "sv")}. ${enough.sv}${already.sv} Jag läste ${read(found, "sv")}. ${otherName.sv}`,
    en: `I did not find a place about these: ${names(open, "en")}. ${enough.en}${already.en} I read ${read(found, "en")}. ${otherName.en}`
  };
}
function gapProblems(answers) {
  const gaps = answers.flatMap(({ wanted, gaps: gaps2 }) => gaps2.map((gap) => ({ gap, wanted })));
  const byPlace = new Map(gaps.map((one) => [`${one.gap.path}:${one.gap.line}`, one]));
  return [...byPlace.values()].map(({ gap, wanted }) => ({
    message: gapText(gap),
    location: { path: gap.path, line: gap.line },
    key: wanted.key
  }));
}
function notFoundProblem(stated, open, least, found) {
  const first = found[0];
  const message = open.length === 1 ? notFoundOne(open[0].wanted, found) : notFoundSeveral(stated, open, least, found);
  return {
    message,
    location: { path: first.document.path, line: first.from },
    key: open.map(({ wanted }) => wanted.key).join(" ")
  };
}
var topics_stated_default = {
  async judge({ inventory }, options) {
    const { readings: found, unread } = await readings(inventory, options.kinds);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(options.kinds);
    const answers = answersIn(found, wantedBy(options)).map((answer) => withOpening(answer, found));
    const stated = answers.filter(({ places }) => places.length > 0);
    const least = Math.min(options.least ?? 1, answers.length);
    if (stated.length >= least) return { passed: stated.flatMap(({ places }) => places.slice(0, 3)) };
    const unstated = answers.filter(({ places }) => places.length === 0);
    const open = unstated.filter(({ gaps: gaps2 }) => gaps2.length === 0);
    const gaps = gapProblems(unstated);
    if (answers.length - open.length >= least) return { problems: gaps };
    if (gaps.length === 0 && unread.length > 0) return couldNotRead(unread);
    return { problems: [...gaps, notFoundProblem(stated, open, least, found)] };
  }
};
export {
  topics_stated_default as default
};
