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

// src/inventory/rst-inline.ts
function rstPlain(source) {
  const text = source.replace(/\|[^|\s][^|]{0,100}\|_{0,2}/g, "").replace(/``((?:[^`]|`(?!`)){1,500})``/g, (_, code) => code.length > 60 ? " " : code).replace(/(?<![:\w]):[\w:+.-]{1,60}:`([^`<]{0,300})(?:<[^`>]{0,500}>)?`/g, "$1").replace(/`([^`<]{1,500}?)\s{0,3}<[^`>]{1,1000}>`_{1,2}/g, "$1").replace(/`([^`]{1,500})`_{0,2}/g, "$1").replace(/\*\*([^*]{1,500})\*\*/g, "$1").replace(/(?<![\w*])\*([^*\s][^*]{0,300})\*(?![\w*])/g, "$1").replace(/(?<=[\p{L}\p{N}])_{1,2}(?=[\s.,;:!?)]|$)/gu, "").replace(/\[[#*]?[\w-]{0,50}\]_/g, "").replace(/\\(.)/g, "$1");
  return oneLine(text);
}
function slugRst(text) {
  const docutils = text.toLowerCase().normalize("NFKD").replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return [.../* @__PURE__ */ new Set([docutils, slug(text)])];
}
function harvestRstLinks(lines, hidden, parts, where) {
  lines.forEach((line, index) => {
    if (hidden.has(index)) return;
    const offset = where.startOf(index + 1);
    if (line.trimStart().startsWith("..")) explicitLink(line, offset, parts, where);
    else inlineLinks({ text: line, offset }, lines[index + 1] ?? "", parts, where);
  });
}
function explicitLink(line, offset, parts, where) {
  const target = /^\s*\.\. _(`[^`]{1,300}`|[^:`]{1,300}): +(\S.*)$/.exec(line);
  const directive = /^\s*\.\. (?:\|[^|]{1,100}\| )?(image|figure|include)::\s{1,9}(\S+)/.exec(line);
  const destination = target?.[2]?.trim() ?? directive?.[2];
  if (destination === void 0 || target && destination.endsWith("_")) return;
  const start = offset + line.lastIndexOf(destination);
  const kind = directive && directive[1] !== "include" ? "image" : "link";
  const text = target?.[1]?.replace(/`/g, "") ?? "";
  parts.links.push(linkAt(where, { start, end: start + destination.length }, kind, destination, text));
}
function inlineLinks(source, following, parts, where) {
  const literal = [...source.text.matchAll(/``(?:[^`]|`(?!`)){1,500}``/g)];
  for (const match of literal) parts.hidden.push(rangeOf(match, source));
  const text = source.text.replace(/``(?:[^`]|`(?!`)){1,500}``/g, (code) => " ".repeat(code.length));
  const joined = `${text} ${following}`;
  const spans = [];
  for (const match of joined.matchAll(/(:[\w:+.-]{1,60}:)?`([^`<]{0,500})<([^`<>]{1,1000})>`(_{0,2})/g)) {
    if (match.index >= text.length) break;
    if (match[0].includes("://")) spans.push({ start: match.index, end: match.index + match[0].length });
    const destination = destinationOf(match[1], match[3].replace(/\s/g, ""), match[4]);
    if (destination) parts.links.push(linkAt(where, rangeOf(match, source), "link", destination, match[2]));
  }
  for (const match of text.matchAll(/:(doc|download):`([^`<]{1,300})`/g)) {
    const destination = destinationOf(`:${match[1]}:`, match[2].trim(), "");
    if (destination) parts.links.push(linkAt(where, rangeOf(match, source), "link", destination, match[2]));
  }
  for (const { start, end, url } of bareUrls(text)) {
    if (spans.some((span) => start >= span.start && start < span.end)) continue;
    parts.links.push(linkAt(where, { start: source.offset + start, end: source.offset + end }, "link", url, url));
  }
}
var rangeOf = (match, source) => ({
  start: source.offset + match.index,
  end: source.offset + match.index + match[0].length
});
function destinationOf(role, target, underscores) {
  if (role === ":doc:") return /\.\w{1,5}$/.test(target) ? target : `${target}.rst`;
  if (role === ":download:") return target;
  if (role || underscores === "" || target.endsWith("_")) return null;
  return target;
}

// src/inventory/rst-table.ts
function readRstTable(lines, index, parts) {
  const line = lines[index].trim();
  if (/^\+(?:[-=]+\+)+$/.test(line)) return gridTable(lines, index, parts);
  if (/^=+(?: +=+)+$/.test(line)) return simpleTable(lines, index, parts);
  return null;
}
var widen = (row, cells, line) => {
  cells.forEach((cell, column) => {
    row.cells[column] = oneLine(`${row.cells[column] ?? ""} ${cell}`);
  });
  row.endLine = line;
};
function gridTable(lines, from, parts) {
  const rows = [];
  let header = 0;
  let index = from;
  let fresh = true;
  for (; index < lines.length; index++) {
    const line = lines[index].trim();
    if (line.startsWith("+")) {
      if (line.startsWith("+=")) header = rows.length;
      fresh = true;
    } else if (line.startsWith("|")) {
      if (fresh) rows.push({ cells: [], line: index + 1, endLine: index + 1 });
      fresh = false;
      widen(rows.at(-1), line.slice(1).replace(/\|$/, "").split("|").map(rstPlain), index + 1);
    } else break;
  }
  for (const [at, row] of rows.entries()) addRow(parts, row.cells, row.line, row.endLine, at < header);
  return index;
}
function simpleTable(lines, from, parts) {
  const border = lines[from];
  const columns = [...border.matchAll(/=+/g)].map((match) => match.index);
  const borders = [from];
  let index = from + 1;
  for (; index < lines.length; index++) {
    const line = lines[index];
    const isBorder = /^\s*=+(?: +=+)*\s*$/.test(line) && line.trim().length > 0;
    if (isBorder) borders.push(index);
    if (isBorder && (lines[index + 1] ?? "").trim() === "") break;
  }
  if (index >= lines.length) return null;
  const header = borders.length > 2 ? borders[1] : -1;
  const rows = [];
  for (let at = from + 1; at < index; at++) {
    const line = lines[at];
    if (borders.includes(at) || /^[\s-]*$/.test(line) || line.trim() === "") continue;
    const cells = columns.map((start, column) => rstPlain(line.slice(start, columns[column + 1])));
    if (cells[0] === "" && rows.length > 0) widen(rows.at(-1), cells, at + 1);
    else rows.push({ cells, line: at + 1, endLine: at + 1 });
  }
  for (const row of rows) addRow(parts, row.cells, row.line, row.endLine, row.line - 1 < header);
  return index + 1;
}

// src/inventory/rst.ts
function readRst(path, text) {
  const reader = new RstReader(text);
  reader.run();
  return assemble(path, "rst", text, reader.parts);
}
var adornment = /^([!-/:-@[-`{-~])\1{2,}\s*$/;
var prose = /^(?:note|warning|important|tip|hint|attention|caution|danger|error|admonition|versionadded|versionchanged|deprecated|topic|sidebar|container|rst-class|only|list-table|table|epigraph|rubric|dropdown|card|tab-item|tabs|tab|group-tab)$/;
var RstReader = class {
  parts = emptyParts();
  lines;
  where;
  /** As written: `lines` loses indentation where a directive's body is read. */
  #source;
  #ranks = [];
  #hiddenLines = /* @__PURE__ */ new Set();
  #slugs = /* @__PURE__ */ new Map();
  constructor(text) {
    this.lines = text.split("\n");
    this.#source = [...this.lines];
    this.where = places(text);
  }
  run() {
    for (let index = 0; index < this.lines.length; ) index = Math.max(index + 1, this.next(index));
    this.hide();
    harvestRstLinks(this.#source, this.#hiddenLines, this.parts, this.where);
  }
  next(index) {
    const line = this.lines[index];
    if (line.trim() === "") return index + 1;
    if (line.startsWith("..") && (line === ".." || line[2] === " ")) return this.explicit(index);
    return this.section(index) ?? readRstTable(this.lines, index, this.parts) ?? this.field(index) ?? this.block(index);
  }
  section(index) {
    const line = this.lines[index];
    const below = this.lines[index + 1] ?? "";
    if (adornment.test(line)) {
      const character = line[0];
      const closes = adornment.test(this.lines[index + 2] ?? "") && this.lines[index + 2][0] === character;
      if (!closes || below.trim() === "") return isTableBorder(line) ? null : index + 1;
      return this.title(`${character}${character}`, below, index + 1, index + 3);
    }
    if (/^\s/.test(line) || !adornment.test(below) || below.trimEnd().length < Math.min(4, line.trimEnd().length))
      return null;
    return this.title(below[0], line, index, index + 2);
  }
  title(style, source, at, next) {
    if (!this.#ranks.includes(style)) this.#ranks.push(style);
    const depth = Math.min(6, this.#ranks.indexOf(style) + 1);
    const text = rstPlain(source);
    const column = source.length - source.trimStart().length + 1;
    this.parts.labels.push({ kind: "heading", depth, text, line: at + 1, column, cells: [] });
    for (const slug2 of slugRst(text)) {
      const count = this.#slugs.get(slug2) ?? 0;
      this.#slugs.set(slug2, count + 1);
      this.parts.anchors.add(count === 0 ? slug2 : `${slug2}-${count}`);
    }
    return next;
  }
  /** Explicit markup: directive, target, substitution, footnote, or a comment. */
  explicit(index) {
    const source = this.lines[index].slice(2).trimStart();
    const end = this.endOfBody(index + 1);
    const directive = /^(?:\|[^|]{1,100}\| )?([a-zA-Z][\w:.+-]{0,60})::/.exec(source);
    if (directive && prose.test(directive[1].toLowerCase()))
      return this.body(index, end, directive[1].toLowerCase(), source.slice(directive[0].length));
    const target = /^_([^:`]{1,200}|`[^`]{1,200}`):/.exec(source);
    if (target) {
      this.parts.anchors.add(slugRst(target[1].replace(/`/g, ""))[0]);
      return index + 1;
    }
    if (/^\[[^\]]{1,100}\]/.test(source)) return index + 1;
    const keepFirst = directive !== null;
    for (let line = index + (keepFirst ? 1 : 0); line < end; line++) this.#hiddenLines.add(line);
    return end;
  }
  /** The indented lines of a directive with prose are read as if they stood alone. */
  body(index, end, name, first) {
    const text = rstPlain(first);
    if (text !== "") this.parts.passages.push({ kind: "paragraph", text, line: index + 1, endLine: index + 1 });
    for (let line = index + 1; line < end; line++) this.lines[line] = dedent(this.lines[line]);
    if (name === "list-table") this.listTable(index + 1, end);
    return name === "list-table" ? end : index + 1;
  }
  listTable(from, to) {
    const rows = [];
    const header = Number(/^:header-rows:\s{1,9}(\d)/m.exec(this.lines.slice(from, to).join("\n"))?.[1] ?? 0);
    for (let index = from; index < to; index++) {
      const line = this.lines[index].trim();
      const cell = /^(\*\s{1,9})?-(?:\s(.*))?$/.exec(line);
      if (cell?.[1]) rows.push({ line: index + 1, cells: [rstPlain(cell[2] ?? "")] });
      else if (cell && rows.length > 0) rows.at(-1).cells.push(rstPlain(cell[2] ?? ""));
      else if (rows.length > 0 && line !== "") {
        const { cells } = rows.at(-1);
        cells.push(oneLine(`${cells.pop() ?? ""} ${rstPlain(line)}`));
      }
    }
    for (const [at, row] of rows.entries()) addRow(this.parts, row.cells, row.line, row.line, at < header);
  }
  field(index) {
    const match = /^:([^:`\s][^:`]{0,80}):(?:\s(.*))?$/.exec(this.lines[index]);
    if (!match) return null;
    let end = index + 1;
    while (end < this.lines.length && /^\s+\S/.test(this.lines[end])) end++;
    const value = rstPlain([match[2] ?? "", ...this.lines.slice(index + 1, end)].join(" "));
    addRow(this.parts, [rstPlain(match[1]), value], index + 1, end, false);
    if (value !== "") this.parts.frontMatter.set(match[1], { value, line: index + 1 });
    return end;
  }
  /** A paragraph or list item up to a blank line, the next item or the next title. */
  block(index) {
    let end = index + 1;
    const item = itemMark.exec(this.lines[index]);
    while (end < this.lines.length && this.goesOn(end)) end++;
    const source = this.lines.slice(index, end);
    if (item) source[0] = source[0].slice(item[0].length);
    if (source[0].trimStart().startsWith(">>>")) return this.hideLines(index, end);
    this.bold(source[0], index, (item?.[0].length ?? 0) + 1);
    const text = rstPlain(source.join(" ")).replace(/::$/, ":");
    const isLabel = /^\*\*[^*]{1,120}\*\*:?$/.test(oneLine(source.join(" ")));
    if (text !== "" && text !== ":" && !isLabel) {
      this.parts.passages.push({ kind: item ? "item" : "paragraph", text, line: index + 1, endLine: end });
    }
    return source.at(-1).trimEnd().endsWith("::") ? this.hideLines(end, this.endOfBody(end, indentOf(this.lines[index]))) : end;
  }
  goesOn(index) {
    const line = this.lines[index];
    return line.trim() !== "" && !itemMark.test(line) && !(adornment.test(this.lines[index + 1] ?? "") && !/^\s/.test(line));
  }
  bold(source, index, from) {
    const match = /^(\s*)\*\*([^*]{1,160})\*\*(.*)$/.exec(source);
    const lead = match && leadOf(rstPlain(match[2]), rstPlain(match[3]));
    if (!lead) return;
    const cells = lead.rest === "" ? [] : [lead.rest];
    const column = from + match[1].length;
    this.parts.labels.push({ kind: "bold", depth: 7, text: lead.text, line: index + 1, column, cells });
  }
  /** Index after the lines that are indented deeper than `indent`; blank lines in between belong to them. */
  endOfBody(from, indent = 0) {
    let end = from;
    for (let index = from; index < this.lines.length; index++) {
      const line = this.lines[index];
      if (line.trim() === "") continue;
      if (indentOf(line) <= indent) break;
      end = index + 1;
    }
    return end;
  }
  hideLines(from, to) {
    for (let line = from; line < to; line++) this.#hiddenLines.add(line);
    return to;
  }
  hide() {
    for (const index of this.#hiddenLines) {
      const start = this.where.startOf(index + 1);
      const next = this.where.startOf(index + 2);
      if (next > start) this.parts.hidden.push({ start, end: next });
      else this.parts.hidden.push({ start, end: start + this.#source[index].length });
    }
  }
};
var itemMark = /^\s*(?:[-*+•]|#\.|\(?(?:\d{1,4}|[a-zA-Z])[.)])\s+/;
var indentOf = (line) => line.length - line.trimStart().length;
var dedent = (line) => line.replace(/^(?: {1,8}|\t)/, "");
var isTableBorder = (line) => /^=+(?: +=+)+\s*$/.test(line);
export {
  readRst
};
