import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/syntax/nesting.ts
var deepest = 100;
var widestIndent = 200;
function nestedTooDeep(text) {
  let line = 1;
  let start = 0;
  let open = 0;
  let indicators = 0;
  let indent = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      line += 1;
      start = at + 1;
      indicators = 0;
      indent = true;
      continue;
    }
    if (code === 91 || code === 123) open += 1;
    else if (code === 93 || code === 125) open = Math.max(0, open - 1);
    else if (isIndicator(code) && isBlank(text.charCodeAt(at + 1))) indicators += 1;
    if (code !== 32) {
      if (indent && at - start > widestIndent) return { line, column: at - start + 1 };
      indent = false;
    }
    if (open > deepest || indicators > deepest) return { line, column: at - start + 1 };
  }
  return null;
}
var isIndicator = (code) => code === 45 || code === 63 || code === 58;
var isBlank = (code) => code === 32 || code === 9 || code === 10 || Number.isNaN(code);

export {
  nestedTooDeep
};
