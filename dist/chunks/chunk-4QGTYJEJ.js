import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-UQWKZC72.js"),
  json: () => import("./json-CCMWZ6JA.js"),
  summary: () => import("./summary-TL3QKEHA.js"),
  github: () => import("./github-3QRCVG54.js"),
  html: () => import("./html-G6YQNCIA.js")
};

export {
  reporters
};
