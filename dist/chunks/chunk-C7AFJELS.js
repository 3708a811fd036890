import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  composed,
  templateText
} from "./chunk-U6QI2KY2.js";
import {
  vocabulary_default
} from "./chunk-CRYJXJ5L.js";

// src/inventory/natural-language.ts
var smallWords = {
  fi: new Set(
    "ja on ei että se sekä tai ovat joka jotka kun mukaan sen myös voi tämä tämän kunnan kuntien vastaa päättää".split(
      " "
    )
  ),
  sv: new Set(
    "och att det som är för med av till en ett inte den kan ska på om eller från har också kommun".split(" ")
  ),
  en: new Set("the and of to is in for that are with this be or as by on it you we our can from".split(" ")),
  da: new Set(
    "af ikke og at det er til af ikke en et med på der kan skal for som den fra har også eller løsningen".split(" ")
  ),
  nb: new Set(
    "og ikke er på til som med av en et å hvis eller vi kan du det den fra også må skal når bruker".split(" ")
  ),
  nl: new Set("de het een en van is dat voor met op te zijn niet aan door wordt ook kan naar deze".split(" ")),
  de: new Set("der die das und ist von zu mit für nicht ein eine den des im auf wird werden kann sich".split(" ")),
  fr: new Set("le la les de des et est un une pour dans que qui sur par ce cette avec du au".split(" "))
};
var tellingLetters = [
  [/[æø]/gu, "da", 2],
  [/å/gu, "sv", 1],
  [/(?:ää|öö|yy|ii|uu|[aä]n\b|ss[aä]\b|st[aä]\b|ksi\b|nen\b)/gu, "fi", 0.3]
];
function languageOf(text) {
  const sample = text.slice(0, 2e4).toLowerCase();
  const scores = /* @__PURE__ */ new Map();
  for (const [word] of sample.matchAll(new RegExp("\\p{L}+", "gu"))) {
    for (const [language, words2] of Object.entries(smallWords))
      if (words2.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  for (const [letters, language, weight] of tellingLetters) {
    scores.set(language, (scores.get(language) ?? 0) + (sample.match(letters)?.length ?? 0) * weight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) * 1.15 ? best[0] : null;
}

// src/inventory/concepts.ts
var compounding = /* @__PURE__ */ new Set(["fi", "sv", "da", "nl", "de"]);
var shortestInside = 6;
var toStem = (language, source) => {
  if (source.startsWith("=")) return { text: source.slice(1), place: "whole" };
  if (source.startsWith("^")) return { text: source.slice(1), place: "start" };
  const inside = compounding.has(language) && source.length >= shortestInside;
  return { text: source, place: inside ? "inside" : "start" };
};
var stems = null;
function stemsByConcept() {
  stems ??= new Map(
    Object.entries(vocabulary_default.concepts).map(([concept, languages]) => [
      concept,
      Object.entries(languages).flatMap(([language, list]) => list.map((source) => toStem(language, source)))
    ])
  );
  return stems;
}
var numbering = /^(?:§\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.)]\d{0,3}){1,6}\s+|^\d{1,3}\s+|^#+\s*/u;
var prefix = /^(?:liite|bilaga|taulukko|tabell|table|annex|appendix|luku|kapitel|chapter|kuva)\s+\d{0,3}[a-z]?\s*[.:–-]\s*/u;
function normaliseLabel(label) {
  const plain2 = label.slice(0, 300).normalize("NFC").toLowerCase().replace(/[*_`#"'“”’<>[\]()]/gu, " ");
  const trimmed = plain2.replace(/\s+/gu, " ").trim();
  return trimmed.replace(prefix, "").replace(numbering, "").replace(/[\s.:;,!?–-]+$/u, "").trim();
}
var isWordCharacter = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
function stands(text, stem) {
  for (let at = text.indexOf(stem.text); at >= 0; at = text.indexOf(stem.text, at + 1)) {
    if (stem.place === "inside" || !isWordCharacter(text[at - 1])) {
      if (stem.place !== "whole" || !isWordCharacter(text[at + stem.text.length])) return true;
    }
  }
  return false;
}
var decoys = [
  /\barchitectur\w* decision/u,
  /\bdecision records?\b/u,
  /\brole[- ]based/u,
  /\bpermissions?\b/u,
  /\bproject organi[sz]ation\b/u,
  /\bgithub sponsors?\b/u
];
function names(label, concept) {
  const text = normaliseLabel(label);
  return (stemsByConcept().get(concept) ?? []).some((stem) => stands(text, stem));
}
var found = /* @__PURE__ */ new Map();
function conceptsIn(label) {
  const text = normaliseLabel(label);
  const known = found.get(text);
  if (known) return known;
  const set = /* @__PURE__ */ new Set();
  if (text && text.split(" ").length <= 12 && !decoys.some((decoy) => decoy.test(text))) {
    for (const [concept, list] of stemsByConcept()) if (list.some((stem) => stands(text, stem))) set.add(concept);
  }
  if (found.size < 5e3) found.set(text, set);
  return set;
}
function words(concept, language) {
  const table = vocabulary_default.words;
  return table[concept]?.[language] ?? [concept.replaceAll("_", " ")];
}

// src/templates/parts.ts
var sources = [
  "software-plan.md",
  "interface-plan.md",
  "contributing.md",
  "security.md",
  "support.md",
  "readme.md",
  "roadmap.md",
  "code-of-conduct.md"
];
var inRoles = /* @__PURE__ */ new Set([
  "owner",
  "steering",
  "product_manager",
  "openness",
  "integrator",
  "maintainer",
  "quality",
  "customiser"
]);
var under = (concept) => concept === "lifecycle" ? [concept, "endoflife"] : concept.startsWith("funding_") ? [concept, "funding"] : [concept];
var heading = /^#{2,6} (.+)$/u;
function partsOf(text) {
  const parts = [];
  for (const line of text.split("\n")) {
    const title = heading.exec(line)?.[1];
    if (title !== void 0) parts.push({ heading: title, lines: [line] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ lines }) => lines.slice(1).some((line) => line.trim() !== ""));
}
var firstCells = ({ lines }) => lines.filter((line) => line.startsWith("| ")).map((line) => (line.split("|")[1] ?? "").trim());
function weigh(part, wanted) {
  const named = conceptsIn(part.heading);
  const hits = [...named].filter((concept) => wanted.has(concept)).length;
  const inRows = firstCells(part).flatMap((cell) => [...conceptsIn(cell)].filter((concept) => wanted.has(concept)));
  const holders = named.has("roles") && inRows.some((concept) => inRoles.has(concept)) ? 1e3 : 0;
  return holders + (hits > 0 ? hits * 100 - named.size : 0) + Math.min(inRows.length, 9);
}
var heavier = (best, one) => one.weight > (best?.weight ?? 0) ? one : best;
function partFor(concepts, language, from = sources) {
  const wanted = new Set(concepts.flatMap(under));
  const best = from.flatMap((name) => partsOf(composed(templateText(name, language), { several: true, interfacePlan: null }))).map((part) => ({ part, weight: weigh(part, wanted) })).reduce(heavier, null);
  return best ? `${best.part.lines.join("\n").trimEnd()}
` : null;
}

// src/checks/section-place.ts
var order = [
  ["purpose", "basics"],
  ["implementations"],
  ["roles", "owner", "steering", "product_manager", "openness", "maintainer", "quality", "integrator"],
  ["community", "distribution"],
  ["decision"],
  ["meetings", "comms"],
  ["change", "contrib"],
  ["version", "acceptance", "hotfix", "versions", "roadmap"],
  ["service_level"],
  ["conflict"],
  ["endoflife", "lifecycle"],
  ["joining"],
  ["funding", "funder", "funding_upkeep", "funding_features", "funding_sharing", "funding_newcomer"],
  ["docs"],
  ["update"]
];
var lastParts = /^(?:liite|liitteet|bilag|annex|appendi|lisen[st]|licen[cs]|lähteet|källor|references|viitteet)/iu;
var isOwnLine = (lines, { line }) => /^\S/u.test(lines[line - 1] ?? "") && !/^(?:[>*+-]\s|\d+[.)]\s+#)/u.test(lines[line - 1] ?? "");
function sectionsOf(headings) {
  const [first, ...rest] = headings;
  if (!first) return { depth: 2, sections: [] };
  const highest = Math.min(...headings.map(({ depth: depth2 }) => depth2));
  const isTitle = first.depth === highest && rest.every(({ depth: depth2 }) => depth2 > highest);
  const below = isTitle ? rest : headings;
  const depth = below.length === 0 ? Math.min(first.depth + 1, 6) : Math.min(...below.map((one) => one.depth));
  return { depth, sections: below.filter((one) => one.depth === depth) };
}
var rankOf = (concepts) => {
  const all = new Set(concepts);
  return order.findIndex((part) => part.some((concept) => all.has(concept)));
};
function nearest(sections, concepts) {
  const own = rankOf(concepts);
  let best = null;
  for (const section of sections) {
    const rank = rankOf(conceptsIn(section.text));
    if (rank >= 0 && rank <= own && (best === null || rank >= best.rank)) best = { rank, section };
  }
  return best?.section ?? null;
}
function lineBeforeLast(sections) {
  let line = Number.POSITIVE_INFINITY;
  for (const section of [...sections].reverse()) {
    if (!lastParts.test(section.text.replace(/^[\d.\s]+/u, ""))) break;
    line = section.line;
  }
  return line;
}
function nextNumber(sections) {
  const numbered = sections.flatMap(({ text }) => {
    const match = /^(\d{1,3})([.)]?)\s/u.exec(text);
    return match ? [{ value: Number(match[1]), mark: match[2] ?? "" }] : [];
  });
  if (numbered.length < 2 || numbered.length < sections.length - 2) return null;
  return `${Math.max(...numbered.map(({ value }) => value)) + 1}${numbered[0]?.mark ?? ""}`;
}
function sectionPlace(document, concepts) {
  const lines = document.text.split("\n");
  const end = lines.length + 1;
  const headings = document.labels.filter((label) => label.kind === "heading" && isOwnLine(lines, label));
  const { depth, sections } = sectionsOf(headings);
  const number = nextNumber(sections);
  const isFirst = number === null && rankOf(concepts) === 0;
  if (isFirst && sections[0] && sections[0] !== headings[0]) return { line: sections[0].line, depth, number };
  const before = number === null ? nearest(sections, concepts) : null;
  const after = before ? headings.find((label) => label.line > before.endLine && label.depth <= depth) : void 0;
  if (before && !after) return { line: Math.min(lineBeforeLast(sections), end), depth, number };
  return { line: after?.line ?? Math.min(lineBeforeLast(sections), end), depth, number };
}

// src/checks/section-words.ts
var shortSections = {
  purpose: {
    fi: "## Mitä varten tuote on\n\n[täydennä: mitä tuote tekee, kenelle se on tehty ja mitä hyötyä siitä on]",
    sv: "## Vad produkten är till för\n\n[fyll i: vad produkten gör, för vem den är gjord och vilken nytta den ger]",
    en: "## What it is for\n\n[fill in: what the product does, for whom it is made and what good it does]"
  },
  install: {
    fi: "## Asennus\n\n[täydennä: miten tuote asennetaan tai otetaan käyttöön, tai missä ohje on]",
    sv: "## Installation\n\n[fyll i: hur produkten installeras eller tas i bruk, eller var anvisningen finns]",
    en: "## Installation\n\n[fill in: how the product is installed or taken into use, or where the instructions are]"
  },
  licence: {
    fi: "## Lisenssi\n\n[täydennä: lisenssin nimi tai SPDX-tunnus ja linkki lisenssitiedostoon]",
    sv: "## Licens\n\n[fyll i: licensens namn eller SPDX-beteckning och en länk till licensfilen]",
    en: "## Licence\n\n[fill in: name or SPDX identifier of the licence, and a link to the licence file]"
  },
  versions: {
    fi: "## Tuetut versiot\n\n| Versio | Tietoturvakorjauksia saa |\n|---|---|\n| [täydennä: versio] | [täydennä: mihin asti] |",
    sv: "## Versioner som stöds\n\n| Version | Får säkerhetsrättelser |\n|---|---|\n| [fyll i: version] | [fyll i: till och med när] |",
    en: "## Supported versions\n\n| Version | Gets security fixes |\n|---|---|\n| [fill in: version] | [fill in: until when] |"
  }
};

// src/checks/section-edit.ts
var longestPart = 1500;
var openPlace = /\[(?:täydennä|fyll i|fill in): [^\]\n]+\]/gu;
function documentLanguage({ passages, labels }) {
  const texts = [
    ...passages.map(({ text }) => text),
    ...labels.filter(({ kind }) => kind === "heading").map(({ text }) => text)
  ];
  const language = languageOf(texts.join("\n"));
  return language === "fi" || language === "sv" || language === "en" ? language : null;
}
function editableReading(inventory, readings, kind) {
  const [first] = readings;
  if (!first || first.artefact.kind !== kind || first.artefact.status !== "present") return null;
  if (first.artefact.substance === "pointer" || first.artefact.substance === "image-only") return null;
  if (first.document.format !== "markdown" || /\.mdx$/iu.test(first.document.path)) return null;
  const file = inventory.repository.files.find(({ path }) => path === first.document.path);
  return file && (file.mode === "100644" || file.mode === "100755") ? first : null;
}
function insertion(inventory, document, line, text) {
  const lines = document.text.split("\n");
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const at = Math.min(start, document.text.length);
  const oid = inventory.repository.files.find(({ path }) => path === document.path)?.oid ?? null;
  return { safe: true, changes: [{ path: document.path, oid, start: at, end: at, text }] };
}
var headingLine = /^(#{1,6})[ \t]+([^\n]*)/u;
function headed(skeleton, name, { depth, number }) {
  const own = headingLine.exec(skeleton) ? skeleton : `## ${name.charAt(0).toUpperCase()}${name.slice(1)}

${skeleton}`;
  const shift = depth - (headingLine.exec(own)?.[1]?.length ?? 2);
  return own.split("\n").map((line, index) => {
    const heading2 = headingLine.exec(line);
    if (!heading2) return line;
    const marks = "#".repeat(Math.min(6, Math.max(1, heading2[1].length + shift)));
    return `${marks} ${index === 0 && number !== null ? `${number} ` : ""}${heading2[2]}`;
  }).join("\n");
}
function spaced(text, section, line) {
  const lines = text.split("\n");
  if (line <= lines.length) return `${(lines[line - 2] ?? "").trim() === "" ? "" : "\n"}${section}

`;
  const gap = text === "" || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  return `${gap}${section}
`;
}
var plain = (heading2) => heading2.toLowerCase().replace(/^[\d.)\s]+/u, "").trim();
function isThere(document, section) {
  const heading2 = plain(headingLine.exec(section)?.[2] ?? "");
  const line = section.split("\n").find((one) => one.match(openPlace)) ?? "";
  return document.labels.some(({ kind, text }) => kind === "heading" && plain(text) === heading2) || document.text.includes(line);
}
function skeletonOf({ concepts, starter }, kind, language) {
  if (starter) return starter[language].trim();
  if (kind !== "governance")
    return concepts.flatMap(
      (concept) => Object.hasOwn(shortSections, concept) ? [shortSections[concept][language]] : []
    )[0] ?? null;
  const part = partFor(concepts, language)?.trim() ?? null;
  return part !== null && part.length <= longestPart ? part : null;
}
function sectionEdit(inventory, { document, artefact }, missing) {
  const language = documentLanguage(document);
  const skeleton = language && skeletonOf(missing, artefact.kind, language);
  if (!language || !skeleton?.match(openPlace)) return null;
  const place = sectionPlace(document, missing.concepts);
  const section = headed(skeleton, missing.name[language], place);
  if (isThere(document, section)) return null;
  return insertion(inventory, document, place.line, spaced(document.text, section, place.line));
}

export {
  normaliseLabel,
  names,
  conceptsIn,
  words,
  languageOf,
  documentLanguage,
  editableReading,
  insertion,
  sectionEdit
};
