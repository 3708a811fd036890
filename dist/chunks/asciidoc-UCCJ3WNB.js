import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  addRow,
  assemble,
  bareUrls,
  emptyParts,
  leadOf,
  linkAt,
  oneLine,
  places,
  slug
} from "./chunk-JMYLMIAG.js";
import "./chunk-UDFUGCBQ.js";

// src/inventory/asciidoc-inline.ts
function asciidocPlain(source) {
  const text = source.replace(/image:{1,2}[^\s[]{1,500}\[[^\]]{0,300}\]/g, "").replace(
    /(?:link|xref|mailto):{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g,
    (_, url, words) => words || url
  ).replace(/<<([^,>]{1,300})(?:,([^>]{0,300}))?>>/g, (_, anchor, words) => words ?? anchor).replace(/(https?:\/\/[^\s[]{1,1000})\[([^\]]{0,500})\]/g, (_, url, words) => words || url).replace(/\[\[[^\]]{1,200}\]\]/g, "").replace(/\+\+([^+]{0,300})\+\+/g, "$1").replace(/`([^`]{1,500})`/g, (_, code) => code.length > 60 ? " " : code).replace(/\*\*([^*]{1,500})\*\*/g, "$1").replace(/(?<![\w*])\*([^*\s][^*]{0,500})\*(?![\w*])/g, "$1").replace(/(?<!\w)_([^_\s][^_]{0,300})_(?!\w)/g, "$1").replace(/\s\+$/, "");
  return oneLine(text.replace(/\^\^$/, ""));
}
function slugAsciidoc(text) {
  const own = `_${text.toLowerCase().replace(/[^\p{L}\p{N}\s_.-]/gu, "").replace(/[\s.-]+/g, "_")}`;
  return [.../* @__PURE__ */ new Set([own.replace(/_{1,9}$/, ""), slug(text)])];
}
function harvestAsciidocLinks(line, offset, parts, where, imagesFolder) {
  const range = (match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length
  });
  for (const match of line.matchAll(
    /\[\[([^[\],]{1,200})(?:,[^[\]]{0,200})?\]\]|\[#([\w-]{1,200})(?:[.,%][^[\]]{0,200})?\]/g
  )) {
    parts.anchors.add((match[1] ?? match[2]).toLowerCase());
  }
  const text = line.replace(/`[^`]{1,500}`/g, (code, at) => {
    parts.hidden.push({ start: offset + at, end: offset + at + code.length });
    return " ".repeat(code.length);
  });
  for (const match of text.matchAll(/(?<!\w)(link|xref|include):{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g)) {
    parts.links.push(
      linkAt(where, range(match), "link", xrefTarget(match[1], match[2]), match[3].replace(/\^$/, ""))
    );
  }
  for (const match of text.matchAll(/(?<!\w)image:{1,2}([^\s[]{1,1000})\[([^\]]{0,500})\]/g)) {
    const inFolder = imagesFolder !== "" && !/^(?:https?:|\/|\{)/.test(match[1]);
    const destination = inFolder ? `${imagesFolder.replace(/\/$/, "")}/${match[1]}` : match[1];
    parts.links.push(linkAt(where, range(match), "image", destination, match[2]));
  }
  for (const match of text.matchAll(/<<([^,>]{1,300})(?:,([^>]{0,300}))?>>/g)) {
    parts.links.push(linkAt(where, range(match), "link", crossReference(match[1]), match[2] ?? match[1]));
  }
  const macro = /(?<!\w)(?:link|image|xref):{1,2}$/;
  for (const { start, end, url } of bareUrls(text.replace(/\[/g, " "))) {
    if (macro.test(text.slice(Math.max(0, start - 10), start))) continue;
    const words = text[end] === "[" ? text.slice(end + 1, text.indexOf("]", end)) : url;
    const place = { start: offset + start, end: offset + end };
    parts.links.push(linkAt(where, place, "link", url, words.replace(/\^$/, "")));
  }
}
var xrefTarget = (macro, target) => macro === "xref" && !/[.#/]/.test(target) ? `#${target}` : target;
var crossReference = (target) => /\.adoc\b|[/#]/.test(target) ? target : `#${target.trim()}`;

// src/inventory/asciidoc.ts
function readAsciidoc(path, text) {
  const reader = new AsciidocReader(text);
  reader.run();
  return assemble(path, "asciidoc", text, reader.parts);
}
var opaque = /^(?:-{4,}|\.{4,}|\/{4,}|\+{4,}|_{4,}|`{3,}.*)\s*$/;
var itemMark = /^\s*(?:\*{1,5}|-|\.{1,5}|\d{1,4}\.)\s+(?:\[[ xX*]\]\s)?/;
var AsciidocReader = class {
  parts = emptyParts();
  lines;
  #where;
  #slugs = /* @__PURE__ */ new Map();
  constructor(text) {
    this.lines = text.split("\n");
    this.#where = places(text);
  }
  run() {
    for (let index = 0; index < this.lines.length; ) index = Math.max(index + 1, this.next(index));
  }
  next(index) {
    const line = this.lines[index];
    if (line.trim() === "") return index + 1;
    if (opaque.test(line)) return this.hide(index, this.endOfBlock(index, line.trimEnd()));
    if (line.startsWith("//")) return this.hide(index, index + 1);
    if (/^\|={3,}\s*$/.test(line)) return this.table(index);
    this.links(index);
    return this.heading(index) ?? this.attribute(index) ?? this.definition(index) ?? this.block(index);
  }
  endOfBlock(index, fence) {
    const close = fence.startsWith("`") ? "```" : fence;
    for (let at = index + 1; at < this.lines.length; at++) if (this.lines[at].trimEnd() === close) return at + 1;
    return this.lines.length;
  }
  hide(from, to) {
    const start = this.#where.startOf(from + 1);
    const last = this.#where.startOf(to);
    this.parts.hidden.push({ start, end: last + this.lines[to - 1].length });
    return to;
  }
  links(index) {
    const imagesFolder = this.parts.frontMatter.get("imagesdir")?.value ?? "";
    harvestAsciidocLinks(this.lines[index], this.#where.startOf(index + 1), this.parts, this.#where, imagesFolder);
  }
  heading(index) {
    const match = /^(={1,6}|#{1,6})\s+(\S.*)$/.exec(this.lines[index]);
    if (!match) return null;
    const text = asciidocPlain(match[2]);
    this.parts.labels.push({ kind: "heading", depth: match[1].length, text, line: index + 1, column: 1, cells: [] });
    for (const slug2 of slugAsciidoc(text)) {
      const count = this.#slugs.get(slug2) ?? 0;
      this.#slugs.set(slug2, count + 1);
      this.parts.anchors.add(count === 0 ? slug2 : `${slug2}-${count}`);
      if (count > 0) this.parts.anchors.add(`${slug2}_${count + 1}`);
    }
    return index + 1;
  }
  /** `:name: value` of the document, `[[anchor]]`, `[role]` and `.Title` lines. */
  attribute(index) {
    const line = this.lines[index];
    const entry = /^:!?([\w-]{1,80})!?:(?:\s+(.*))?$/.exec(line);
    if (entry) {
      const value = (entry[2] ?? "").trim();
      if (value !== "") this.parts.frontMatter.set(entry[1], { value, line: index + 1 });
      return index + 1;
    }
    return /^\[.*\]\s*$/.test(line) || /^(?:\.[^\s.]|image::|include::|toc::|ifdef::|ifndef::|endif::|ifeval::|\+\s*$|<<<|'''|={4,}\s*$|\*{4,}\s*$|--\s*$)/.test(
      line
    ) ? index + 1 : null;
  }
  /** `Term:: what it means` stands for a row of two cells. */
  definition(index) {
    const match = /^\s*(\S[^:]{0,120}?)::(?:\s+(.*))?$/.exec(this.lines[index].slice(0, 4e3));
    if (!match) return null;
    let end = index + 1;
    let value = match[2] ?? "";
    for (; value === "" && end < this.lines.length && end < index + 3; end++) {
      if (this.lines[end].trim() === "" || /^=/.test(this.lines[end])) continue;
      this.links(end);
      value = this.lines[end];
    }
    addRow(this.parts, [asciidocPlain(match[1]), asciidocPlain(value)], index + 1, Math.max(index + 1, end), false);
    return end;
  }
  block(index) {
    const item = itemMark.exec(this.lines[index]);
    let end = index + 1;
    while (end < this.lines.length && this.goesOn(this.lines[end])) this.links(end++);
    const source = this.lines.slice(index, end).filter((line) => !line.startsWith("//"));
    if (item) source[0] = source[0].slice(item[0].length);
    for (const [at, line] of source.entries()) this.bold(line, index + at, at === 0 ? item?.[0].length ?? 0 : 0);
    const text = asciidocPlain(source.join(" "));
    const isLabel = /^\*{1,2}[^*]{1,120}\*{1,2}:?$/.test(oneLine(source.join(" ")));
    if (text !== "" && !isLabel) {
      this.parts.passages.push({ kind: item ? "item" : "paragraph", text, line: index + 1, endLine: end });
    }
    return end;
  }
  goesOn(line) {
    return line.trim() !== "" && !itemMark.test(line) && !opaque.test(line) && !/^(?:\|={3,}|={1,6}\s|\[.*\]\s*$|--\s*$)/.test(line);
  }
  bold(source, index, before) {
    const match = /^(\s*)(\*{1,2})([^*\s](?:[^*]{0,160}))\2(?!\w)(.*)$/.exec(source);
    const lead = match && leadOf(asciidocPlain(match[3]), asciidocPlain(match[4]));
    if (!lead) return;
    const cells = lead.rest === "" ? [] : [lead.rest];
    const column = before + match[1].length + 1;
    this.parts.labels.push({ kind: "bold", depth: 7, text: lead.text, line: index + 1, column, cells });
  }
  table(index) {
    const end = this.endOfBlock(index, this.lines[index].trimEnd());
    const cells = [];
    let first = 0;
    for (let at = index + 1; at < end - 1; at++) {
      const line = this.lines[at];
      if (line.startsWith("//")) continue;
      this.links(at);
      const found = cellsOf(line);
      const last = cells.at(-1);
      if (found.before !== "" && last) last.text = oneLine(`${last.text} ${found.before}`);
      cells.push(...found.cells.map((text) => ({ text, line: at + 1 })));
      first ||= cells.length;
    }
    const options = this.lines[index - 1] ?? "";
    const columns = columnsOf(options) || first;
    const header = /header/.test(options) || (this.lines[index + 2] ?? "").trim() === "" && first === columns && first > 1;
    for (let at = 0; columns > 0 && at < cells.length; at += columns) {
      const row = cells.slice(at, at + columns);
      const texts = row.map((cell) => asciidocPlain(cell.text));
      addRow(this.parts, texts, row[0].line, row.at(-1).line, at === 0 && header);
    }
    return end;
  }
};
function cellsOf(line) {
  const [before, ...cells] = line.split(/(?:^|(?<=\s))[\d.*+<^>]{0,10}[aehlmsd]?\|/);
  return { before: (before ?? "").trim(), cells: cells.map((cell) => cell.trim()) };
}
function columnsOf(options) {
  const match = /cols\s?=\s?"?([^"\]]{1,200})/.exec(options);
  if (!match) return 0;
  return match[1].split(",").reduce((sum, column) => sum + Number(/^\s?(\d{1,3})\*/.exec(column)?.[1] ?? 1), 0);
}
export {
  readAsciidoc
};
