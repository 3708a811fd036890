import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/escape.ts
var invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff\u{e0000}-\u{e007f}]/gu;
var codePoint = (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, "0")}`;
var visible = (text) => text.replace(invisible, codePoint);
var plain = (text) => visible(text.replace(/[\r\n\t ]+/g, " "));
var html = (text) => visible(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
function clipped(text, limit) {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
var longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
function code(text) {
  const shown = plain(text);
  if (shown.trim() === "") return "";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return `${fence}${pad}${shown}${pad}${fence}`;
}
function codeBlock(text, info) {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}
${visible(text.replace(/\r\n?/g, "\n")).replace(/\n+$/, "")}
${fence}`;
}
var gap = "​";
var entities = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
var unlinked = (text) => text.replace(/@/g, `@${gap}`).replace(/#(?=\d)/g, `#${gap}`).replace(/(gh-)(?=\d)/gi, `$1${gap}`).replace(/:(?=\/\/)/g, `:${gap}`).replace(/(mailto|xmpp):/gi, `$1:${gap}`).replace(/(www)(?=\.)/gi, `$1${gap}`).replace(/:(?=[\w+-]+:)/g, `:${gap}`);
var words = (text) => unlinked(text).replace(/[\\`|[\]*_~#!$]/g, "\\$&").replace(/[&<>"']/g, (char) => entities[char]);
var atStart = (text) => text.replace(/^([-+=])/, "\\$1").replace(/^(\d{1,9})([.)])/, "$1\\$2");
function markdown(text) {
  const parts = plain(text).trim().split("`");
  if (parts.length % 2 === 0) {
    const end = parts.pop();
    parts[parts.length - 1] += `\`${end}`;
  }
  return parts.map((part, index) => index % 2 === 1 ? code(part) || "\\`\\`" : index === 0 ? atStart(words(part)) : words(part)).join("");
}
var harmless = (json) => json.replace(/##(?=[a-z]{0,20}\[)/giu, "#\\u0023").replace(
  /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);

export {
  visible,
  plain,
  html,
  clipped,
  code,
  codeBlock,
  markdown,
  harmless
};
