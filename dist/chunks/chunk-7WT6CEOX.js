import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  plain
} from "./chunk-OEWKGUIG.js";

// src/reporters/terminal-lines.ts
var width = 80;
var codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  green: [32, 39]
};
var paintWith = (colour) => (style, text) => colour ? `\x1B[${codes[style][0]}m${text}\x1B[${codes[style][1]}m` : text;
function wrapped(text, first, rest) {
  const lines = [];
  let line = first;
  for (const word of plain(text).trim().split(" ")) {
    const fresh = line === first || line === rest;
    if (!fresh && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += fresh ? word : ` ${word}`;
  }
  return [...lines, line];
}

export {
  paintWith,
  wrapped
};
