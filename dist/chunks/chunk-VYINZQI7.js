import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  conceptsIn,
  names
} from "./chunk-DOYZ3YCR.js";
import {
  placeholders
} from "./chunk-RYJOOL5Q.js";
import {
  vocabulary_default
} from "./chunk-LQ5LHFAZ.js";
import {
  topics
} from "./chunk-DQ473CYP.js";

// src/inventory/cues.ts
var widestGap = 5;
var toOption = (source) => {
  if (source === "Name") return { text: "", kind: "name" };
  if (source.startsWith("=")) return { text: source.slice(1), kind: "whole" };
  if (source.startsWith("*")) return { text: source.slice(1), kind: "inside" };
  return { text: source, kind: "start" };
};
function toSteps(source) {
  const steps = [];
  let gap = false;
  for (const part of source.split(" ")) {
    if (part === "…") gap = true;
    else {
      steps.push({ gap, options: part.split("|").map(toOption) });
      gap = false;
    }
  }
  return steps;
}
var data = vocabulary_default.topics;
var index = null;
function cuesByStart() {
  if (index) return index;
  const map = /* @__PURE__ */ new Map();
  for (const [topic, { cues }] of Object.entries(data)) {
    for (const source of Object.values(cues).flat()) {
      const cue = { topic, steps: toSteps(source) };
      const starts = new Set(
        cue.steps[0].options.map(({ text, kind }) => kind === "start" || kind === "whole" ? text.slice(0, 2) : "")
      );
      for (const start of starts) map.set(start, [...map.get(start) ?? [], cue]);
    }
  }
  index = map;
  return map;
}
var toWords = (sentence) => [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[@€]/gu)].map(([word]) => ({
  lower: word.toLowerCase(),
  capital: new RegExp("^\\p{Lu}", "u").test(word)
}));
var notNames = /* @__PURE__ */ new Set([
  "i",
  "a",
  "the",
  "github",
  "gitlab",
  "slack",
  "we",
  "our",
  "this",
  "open",
  "source",
  "contributors",
  "maintainers",
  "community"
]);
var fits = (word, option) => option.kind === "start" ? word.lower.startsWith(option.text) : option.kind === "whole" ? word.lower === option.text : option.kind === "inside" ? word.lower.includes(option.text) : word.capital && !notNames.has(word.lower);
function follows(words, steps, at, step) {
  if (step === steps.length) return true;
  const { gap, options } = steps[step];
  const last = gap ? Math.min(at + widestGap, words.length - 1) : at;
  for (let index2 = at; index2 <= last && index2 < words.length; index2++) {
    if (options.some((option) => fits(words[index2], option)) && follows(words, steps, index2 + 1, step + 1)) return true;
  }
  return false;
}
var governedByText = /\bgoverned\b.{0,60}\b(?:conduct|guidelines|licen[cs]e|terms|laws?|covenant|policy|policies|polic)\b/iu;
function topicsInSentence(sentence) {
  if (governedByText.test(sentence)) return /* @__PURE__ */ new Set();
  const words = toWords(sentence.slice(0, 2e3));
  const map = cuesByStart();
  const anywhere = map.get("") ?? [];
  const topics2 = /* @__PURE__ */ new Set();
  for (let at = 0; at < words.length; at++) {
    for (const cue of [...map.get(words[at].lower.slice(0, 2)) ?? [], ...anywhere]) {
      if (topics2.has(cue.topic)) continue;
      const [first, ...rest] = cue.steps;
      if (first.options.some((option) => fits(words[at], option)) && follows(words, rest, at + 1, 0))
        topics2.add(cue.topic);
    }
  }
  return topics2;
}
var topicLabels = (topic) => ({
  labels: data[topic].labels,
  body: data[topic].body ?? "prose"
});

// src/inventory/sentences.ts
var abbreviation = new RegExp("(?:\\b(?:e\\.g|i\\.e|etc|esim|mm|ks|ml|t\\.ex|bl\\.a|d\\.v\\.s|nr|no|vs|kap|n|jne|ym|o\\.s\\.v)|\\b\\p{L})\\.$", "iu");
function sentences(passage) {
  const parts = passage.split(/(?<=[.!?;:])\s+(?=[\p{Lu}\p{N}“"'(*])/u);
  const whole = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== void 0 && abbreviation.test(last)) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
  }
  return whole;
}

// src/inventory/statements.ts
var nothing = /^[\s\-–—.…_/?]*$/u;
var wordCount = (text) => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
var pointerWords = 14;
function bodyOf(document, label) {
  const after = label.kind === "heading" ? label.line + 1 : label.line;
  const within = (line) => line >= after && line <= label.endLine;
  return {
    passages: document.passages.filter(
      (passage) => within(passage.line) && !(label.kind !== "heading" && passage.line === label.line && passage.kind === "cell")
    ),
    links: document.links.filter((link) => link.kind === "link" && within(link.line))
  };
}
function substanceOf(text, links, lines, passages) {
  const prose = passages.filter((passage) => !lines.has(passage.line));
  if (passages.length > 0 && prose.length === 0) return "placeholder";
  if (nothing.test(text)) return links.length > 0 ? "pointer" : "empty";
  return links.length > 0 && wordCount(text) <= pointerWords ? "pointer" : "said";
}
function fromLabel(document, label, concept, placeholderLines) {
  const { passages, links } = bodyOf(document, label);
  const rows = label.kind === "heading" ? [] : label.cells;
  const text = [...rows, ...label.kind === "cell" ? [] : passages.map((passage) => passage.text)].join(" ").slice(0, 4e3).trim();
  const own = label.kind === "cell" ? [] : passages;
  const hit = label.kind !== "heading" && placeholderLines.has(label.line) && rows.length > 0;
  return {
    concept,
    path: document.path,
    line: label.line,
    endLine: label.endLine,
    via: label.kind,
    label: label.text,
    text,
    substance: hit ? "placeholder" : substanceOf(text, links, placeholderLines, own),
    target: links[0]?.destination ?? null
  };
}
var money = /fund|financ|\bcosts?\b|\bpa(?:y|id)|\bfees?\b|rahoit|kustann|maksa|maksu|finansier|kostnad|avgift|betala|økonomi|financier|€/iu;
function aboutMoney(document, line, text) {
  if (money.test(text)) return true;
  return document.labels.some(
    (label) => label.kind !== "cell" && label.line < line && line <= label.endLine && conceptsIn(label.text).has("funding")
  );
}
function asked(document, concepts, line, text, has) {
  return concepts.filter(
    (concept) => has(concept) && (!concept.startsWith("funding_") || aboutMoney(document, line, text))
  );
}
function statements(document, concepts, range) {
  const inside = (line) => !range || line >= range.from && line <= range.to;
  const placeholderLines = new Set(
    placeholders(document, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  const byLabel = document.labels.filter((label) => inside(label.line)).flatMap((label) => {
    const named = conceptsIn(label.text);
    return asked(document, concepts, label.line, label.text, (concept) => named.has(concept)).map(
      (concept) => fromLabel(document, label, concept, placeholderLines)
    );
  });
  const bySentence = document.passages.filter((passage) => inside(passage.line) && !placeholderLines.has(passage.line)).flatMap(
    (passage) => sentences(passage.text).filter((sentence) => wordCount(sentence) >= 4).flatMap(
      (sentence) => asked(document, concepts, passage.line, sentence, (concept) => names(sentence, concept)).map(
        (concept) => fromSentence(document, passage, sentence, concept)
      )
    )
  );
  return [...byLabel, ...bySentence];
}
var fromSentence = (document, passage, sentence, concept) => ({
  concept,
  path: document.path,
  line: passage.line,
  endLine: passage.endLine,
  via: "sentence",
  label: "",
  text: sentence,
  substance: "said",
  target: null
});

// src/inventory/topics.ts
var wordCount2 = (text) => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;
var someone = new RegExp("(?:^|\\s)@[\\w-]{2,}|[\\w.+-]+@[\\w-]+\\.\\w|\\p{Lu}[\\p{Ll}'’-]+\\s+(?:(?:van|de|der|von|af|ten)\\s+)?\\p{Lu}[\\p{Ll}'’-]+|^\\s*\\p{Lu}[\\p{L}'’-]+(?:\\s*[,(–-]\\s*\\p{Lu}|\\s*$)", "u");
var fewWords = 12;
var roleTable = /^[ \t]*\|?[ \t*_]*(?:roles?|roolit?|roll(?:er|en)?|rolle(?:n|r)?|rol(?:len)?|tehtävä)[ \t*_]*\|/iu;
var membersFollow = /(?:members|stakeholders|partners|owners|parties|municipalities|jäsenet|jäseniä|omistajat|kunnat|kaupungit|medlemmar(?:na)?|ägare|ägarna|parterna|kommunerna|medlemmer|deltagere|leden|gemeenten)(?:\s+(?:of|are|is|include|currently|at present|ovat|är|er|zijn|tällä hetkellä|för närvarande)){0,3}\s*:\s*$/iu;
var names2 = (text) => wordCount2(text) <= fewWords && someone.test(text);
var nobody = /^(?:none|no one|nobody|not yet|n\/a|ei(?: vielä)?(?: ole)?|ei kukaan|ingen|inga|inte än|ännu ingen|geen|nog geen)\b/iu;
function answers(document, label, body, empty) {
  const { passages, links } = bodyOf(document, label);
  const filled = passages.filter((passage) => !empty.has(passage.line));
  const row = label.kind === "heading" ? [] : label.cells;
  const cells = nobody.test(row[0] ?? "") ? [] : row.filter((cell) => /[\p{L}\p{N}]{2,}/u.test(cell));
  if (label.kind !== "heading" && empty.has(label.line)) return false;
  if (body === "named")
    return cells.length > 0 && conceptsIn(label.text).has("owner") || cells.some((cell) => someone.test(cell)) || filled.some((passage) => passage.kind !== "paragraph" && names2(passage.text));
  if (cells.length > 0) return true;
  if (label.kind === "cell") return false;
  const words = filled.reduce((sum, passage) => sum + wordCount2(passage.text), 0);
  return words >= 8 || body !== "duties" && links.length > 0 && words > 0;
}
var listing = /\bcontributors?\b/iu;
function byLabels(document, inside, empty, add) {
  for (const label of document.labels) {
    if (!inside(label.line) || label.depth === 1) continue;
    const named = conceptsIn(label.text);
    if (named.size === 0) continue;
    for (const topic of topics) {
      const { labels, body } = topicLabels(topic);
      if (topic === "contribution-process" && listing.test(label.text)) continue;
      if (labels.some((concept) => named.has(concept)) && answers(document, label, body, empty)) add(topic, label.line);
    }
    if ((named.has("maintainer") || named.has("steering")) && answers(document, label, "named", empty))
      add("owner-named", label.line);
  }
}
function bySentences(document, inside, empty, add) {
  document.passages.forEach((passage, index2) => {
    if (!inside(passage.line) || empty.has(passage.line)) return;
    for (const sentence of sentences(passage.text))
      for (const topic of topicsInSentence(sentence)) add(topic, passage.line);
    const next = document.passages[index2 + 1];
    if (membersFollow.test(passage.text) && next && next.kind !== "paragraph" && new RegExp("\\p{Lu}", "u").test(next.text))
      add("owner-named", passage.line);
  });
}
function byTables(document, inside, add) {
  document.visible.split("\n").forEach((text, index2) => {
    if (inside(index2 + 1) && roleTable.test(text)) add("roles", index2 + 1);
  });
}
var found = /* @__PURE__ */ new WeakMap();
function topicsOf(document, range) {
  const key = range ? `${range.from}-${range.to}` : "";
  const known = found.get(document)?.get(key);
  if (known) return known;
  const inside = (line) => !range || line >= range.from && line <= range.to;
  const empty = new Set(
    placeholders(document, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  const map = /* @__PURE__ */ new Map();
  const add = (topic, line) => void (map.get(topic) ?? map.set(topic, /* @__PURE__ */ new Set()).get(topic)).add(line);
  byLabels(document, inside, empty, add);
  bySentences(document, inside, empty, add);
  byTables(document, inside, add);
  const ordered = new Map(
    topics.filter((topic) => map.has(topic)).map((topic) => [topic, [...map.get(topic)].sort((a, b) => a - b)])
  );
  if (!found.has(document)) found.set(document, /* @__PURE__ */ new Map());
  found.get(document).set(key, ordered);
  return ordered;
}

export {
  topicLabels,
  sentences,
  bodyOf,
  statements,
  topicsOf
};
