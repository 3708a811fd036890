import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/syntax/nesting.ts
var deepest = 100;
var widestIndent = 200;
var mostOnLine = 1e3;
function nestedTooDeep(text, makeLexer) {
  let [line, start, run, onLine, brackets] = [1, 0, 0, 0, 0];
  let indent = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      line += 1;
      start = at + 1;
      run = 0;
      onLine = 0;
      indent = true;
      continue;
    }
    if (isIndicator(code) && isBlank(text.charCodeAt(at + 1))) {
      run += 1;
      if (code !== colon) onLine += 1;
    } else if (!isBlank(code)) run = 0;
    if (code === 91 || code === 123) brackets += 1;
    if (code !== 32) {
      if (indent && at - start > widestIndent) return { line, column: at - start + 1 };
      indent = false;
    }
    if (run > deepest || onLine > mostOnLine) return { line, column: at - start + 1 };
  }
  return brackets > deepest ? bracketsTooDeep(text, makeLexer()) : null;
}
var beforeScalar = "";
function bracketsTooDeep(text, lexer) {
  let [offset, open] = [0, 0];
  let isScalar = false;
  for (const token of lexer.lex(text)) {
    if (!isScalar && (token === "[" || token === "{")) open += 1;
    else if (!isScalar && (token === "]" || token === "}")) open = Math.max(0, open - 1);
    if (open > deepest) return placeAt(text, offset);
    isScalar = token === beforeScalar;
    if (token === text.slice(offset, offset + token.length)) offset += token.length;
  }
  return null;
}
function placeAt(text, offset) {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
var colon = 58;
var isIndicator = (code) => code === 45 || code === 63 || code === colon;
var isBlank = (code) => code === 32 || code === 9 || code === 10 || Number.isNaN(code);

export {
  nestedTooDeep
};
