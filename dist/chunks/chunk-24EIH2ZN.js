import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  conceptsIn
} from "./chunk-IGIITEFK.js";

// src/inventory/markdown-scan.ts
var scanHeadings = (text) => scanLines(text).headings;
function scanLines(text) {
  const scanner = new Scanner(text.split("\n"));
  return scanner.run();
}
var blockTag = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
var rawTag = /^<(script|pre|style|textarea)(?:[\s>]|$)/i;
var Scanner = class {
  lines;
  headings = [];
  kinds = [];
  /** Index of the first line of the paragraph that is open, or -1. */
  paragraph = -1;
  constructor(lines) {
    this.lines = lines;
  }
  run() {
    let index = this.frontMatter();
    while (index < this.lines.length) index = this.next(index);
    return { headings: this.headings, kinds: this.kinds };
  }
  /** Takes lines `from` to `to` (excluded) as one kind; what comes after is `to`. */
  take(from, to, kind) {
    for (let index = from; index < to; index++) this.kinds[index] = kind;
    if (kind !== "prose") this.paragraph = -1;
    return to;
  }
  frontMatter() {
    const fence = this.lines[0]?.trimEnd();
    if (fence !== "---" && fence !== "+++") return 0;
    const end = this.lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence);
    return end === -1 ? 0 : this.take(0, end + 1, "front");
  }
  next(index) {
    const line = this.lines[index];
    const indent = line.length - line.trimStart().length;
    const content = line.slice(indent, indent + 2e3);
    if (content === "") return this.take(index, index + 1, "blank");
    const fence = /^(`{3,}|~{3,})/.exec(content);
    if (fence && !(fence[1][0] === "`" && line.indexOf("`", indent + fence[1].length) !== -1)) {
      return this.take(index, this.endOfFence(index + 1, fence[1]), "code");
    }
    if (indent > 3) return this.indented(index);
    if (content[0] === "<") {
      const end = this.endOfHtml(index, content);
      if (end > index) return this.take(index, end, content.startsWith("<!--") ? "comment" : "html");
    }
    if (content[0] === ">") return this.take(index, index + 1, "quote");
    return this.heading(index, content) ?? this.prose(index, content);
  }
  endOfFence(from, fence) {
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index].trim();
      if (line.length >= fence.length && line[0] === fence[0] && new Set(line.slice(0, 400)).size === 1)
        return index + 1;
    }
    return this.lines.length;
  }
  endOfHtml(index, content) {
    if (content.startsWith("<!--")) return this.lineWith(index, "-->");
    const raw = rawTag.exec(content);
    if (raw) return this.lineWith(index, `</${raw[1].toLowerCase()}`);
    if (!blockTag.test(content)) return index;
    let end = index;
    while (end < this.lines.length && this.lines[end].trim() !== "") end++;
    return end;
  }
  /** The line after the one that holds the words, or the end of the text. */
  lineWith(from, words) {
    for (let index = from; index < this.lines.length; index++) {
      if (this.lines[index].toLowerCase().includes(words)) return index + 1;
    }
    return this.lines.length;
  }
  indented(index) {
    const kind = this.paragraph === -1 && !this.inList(index) ? "code" : "prose";
    return this.take(index, index + 1, kind);
  }
  /** Indented lines belong to a list when the last line that is not blank does. */
  inList(index) {
    for (let before = index - 1; before >= 0 && before > index - 4; before--) {
      const line = this.lines[before];
      if (line.trim() !== "") return isItem(line.trimStart()) || /^\s/.test(line) && this.kinds[before] === "prose";
    }
    return false;
  }
  heading(index, content) {
    const atx = /^(#{1,6})(?:[ \t]|$)/.exec(content);
    if (atx) return this.add(index, index + 1, atx[1].length, closeAtx(content.slice(atx[1].length)));
    const underline = this.paragraph !== -1 && /^(=+|-+)[ \t]*$/.exec(content);
    if (!underline) return null;
    const text = this.lines.slice(this.paragraph, index).map((line) => line.trim());
    this.kinds.fill("heading", this.paragraph, index);
    this.add(this.paragraph, index, underline[1][0] === "=" ? 1 : 2, text.join(" "));
    return this.take(index, index + 1, "underline");
  }
  add(from, to, depth, text) {
    this.headings.push({ depth, text: plainLine(text), line: from + 1 });
    return this.take(from, to, "heading");
  }
  prose(index, content) {
    const starts = this.paragraph === -1;
    this.take(index, index + 1, "prose");
    if (isItem(content) || /^(?:[-*_][ \t]*){3,}$/.test(content.slice(0, 100)) || content[0] === "|")
      this.paragraph = -1;
    else if (/^\[[^\]]{1,200}\]:/.test(content) && starts) this.paragraph = -1;
    else if (starts && !this.continuesItem(index)) this.paragraph = index;
    return index + 1;
  }
  /** A line right after a list item or table row, without a blank line between, belongs to it. */
  continuesItem(index) {
    if (index === 0 || this.kinds[index - 1] !== "prose") return false;
    const before = this.lines[index - 1].trimStart();
    return !/^(?:[-*_][ \t]*){3,}$/.test(before.slice(0, 100)) && !/^\[[^\]]{1,200}\]:/.test(before);
  }
};
var isItem = (content) => /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(content);
function closeAtx(rest) {
  const text = rest.trim();
  let end = text.length;
  while (end > 0 && text[end - 1] === "#") end--;
  return end === 0 || text[end - 1] === " " || text[end - 1] === "	" ? text.slice(0, end).trim() : text;
}
function plainLine(source) {
  return source.slice(0, 2e3).replace(/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, "").replace(/\[([^\]]{0,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, "$1").replace(/<\/?[a-z][^<>]{0,500}>/gi, "").replace(/[*`]|~~|__/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\s+/g, " ").trim();
}

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
    for (const [language, words] of Object.entries(smallWords))
      if (words.has(word)) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  for (const [letters, language, weight] of tellingLetters) {
    scores.set(language, (scores.get(language) ?? 0) + (sample.match(letters)?.length ?? 0) * weight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) * 1.15 ? best[0] : null;
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
var listOfPeople = /(?:^|\/)(?:stakeholders?|maintainers?|members|owners|authors|contributors|team|sidosryhm[aä]t|yll[aä]pit[aä]j[aä]t|intressenter)\.[^/.]{1,10}$/iu;
function editableReading(inventory, readings, kind) {
  const [first] = readings;
  if (!first || first.artefact.kind !== kind || first.artefact.status !== "present") return null;
  if (first.artefact.substance === "pointer" || first.artefact.substance === "image-only") return null;
  if (kind === "governance" && listOfPeople.test(first.document.path)) return null;
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
    const heading = headingLine.exec(line);
    if (!heading) return line;
    const marks = "#".repeat(Math.min(6, Math.max(1, heading[1].length + shift)));
    return `${marks} ${index === 0 && number !== null ? `${number} ` : ""}${heading[2]}`;
  }).join("\n");
}
var isOpenAtEnd = ({ text }) => scanHeadings(`${text}

# behind`).at(-1)?.text !== "behind";
function spaced(text, section, line) {
  const lines = text.split("\n");
  if (line <= lines.length) return `${(lines[line - 2] ?? "").trim() === "" ? "" : "\n"}${section}

`;
  const gap = text === "" || text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  return `${gap}${section}
`;
}
var plain = (heading) => heading.toLowerCase().replace(/^[\d.)\s]+/u, "").trim();
function isThere(document, section) {
  const heading = plain(headingLine.exec(section)?.[2] ?? "");
  const line = section.split("\n").find((one) => one.match(openPlace)) ?? "";
  return document.labels.some(({ kind, text }) => kind === "heading" && plain(text) === heading) || document.text.includes(line);
}
async function skeletonOf({ concepts, starter }, kind, language) {
  if (starter) return starter[language].trim();
  if (kind !== "governance")
    return concepts.flatMap(
      (concept) => Object.hasOwn(shortSections, concept) ? [shortSections[concept][language]] : []
    )[0] ?? null;
  const { partFor } = await import("./parts-3L2YETBY.js");
  const part = partFor(concepts, language)?.trim() ?? null;
  return part !== null && part.length <= longestPart ? part : null;
}
async function sectionEdit(inventory, { document, artefact }, missing) {
  const language = documentLanguage(document);
  const skeleton = language && await skeletonOf(missing, artefact.kind, language);
  if (!language || !skeleton?.match(openPlace)) return null;
  const place = sectionPlace(document, missing.concepts);
  const section = headed(skeleton, missing.name[language], place);
  if (isThere(document, section)) return null;
  if (place.line > document.text.split("\n").length && isOpenAtEnd(document)) return null;
  return insertion(inventory, document, place.line, spaced(document.text, section, place.line));
}

export {
  scanHeadings,
  scanLines,
  plainLine,
  languageOf,
  documentLanguage,
  editableReading,
  insertion,
  isOpenAtEnd,
  sectionEdit
};
