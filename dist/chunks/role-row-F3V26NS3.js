import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  documentLanguage,
  insertion
} from "./chunk-24EIH2ZN.js";
import {
  conceptsIn
} from "./chunk-IGIITEFK.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-UDFUGCBQ.js";

// src/checks/role-row.ts
var roles = ["owner", "steering", "product_manager", "openness", "maintainer", "quality", "integrator"];
var ofRoles = /rooli|\broll|\brole|tehtäv|uppgift/iu;
var delimiterRow = /^[ \t]{0,3}\|?[ \t]{0,20}:?-{2,}/u;
var gapWords = { fi: "täydennä", sv: "fyll i", en: "fill in" };
function tableAround(lines, line) {
  const isRow = (at) => (lines[at - 1] ?? "").includes("|") && (lines[at - 1] ?? "").length < 4e3;
  let [header, last] = [line, line];
  while (isRow(header - 1)) header--;
  while (isRow(last + 1)) last++;
  return delimiterRow.test((lines[header] ?? "").slice(0, 100)) ? { header, last } : null;
}
var cellsOf = (row) => row.trim().replace(/^\||\|$/gu, "").split("|").map((cell) => cell.trim());
var isRole = (text) => roles.some((role) => conceptsIn(text).has(role));
function roleTable(document, lines) {
  const rows = document.labels.filter(({ kind, text }) => kind === "cell" && isRole(text));
  for (const { line } of rows) {
    const table = tableAround(lines, line);
    if (!table) continue;
    const named = rows.filter((row) => row.line > table.header && row.line <= table.last);
    if (named.length > 1 || ofRoles.test(cellsOf(lines[table.header - 1] ?? "")[0] ?? "")) return table;
  }
  return null;
}
function openCell(column, language) {
  const words = column.replace(/[*_`]/gu, "").trim();
  return /^[\p{L}\p{N}][\p{L}\p{N} ,()/-]{0,60}$/u.test(words) ? `[${gapWords[language]}: ${words.charAt(0).toLowerCase()}${words.slice(1)}]` : "";
}
function rowFor(header, name, language) {
  const [, ...columns] = cellsOf(header);
  const open = columns.map((column) => openCell(column, language));
  if (!open.some((cell) => cell !== "") || header.includes("\\|")) return null;
  return `| ${name.charAt(0).toUpperCase()}${name.slice(1)} | ${open.join(" | ")} |`;
}
function roleRowEdit(inventory, document, name) {
  const lines = document.text.split("\n");
  const table = roleTable(document, lines);
  const language = documentLanguage(document);
  const row = table && language ? rowFor(lines[table.header - 1] ?? "", name[language], language) : null;
  if (!table || row === null || document.text.includes(row)) return null;
  const isEnd = table.last >= lines.length;
  return insertion(inventory, document, table.last + 1, isEnd ? `
${row}` : `${row}
`);
}
export {
  roleRowEdit
};
