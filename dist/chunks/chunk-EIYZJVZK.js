import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-2VVBSHLS.js"),
  json: () => import("./json-CCMWZ6JA.js"),
  summary: () => import("./summary-O3TPPZU3.js"),
  github: () => import("./github-XBC4SK4V.js"),
  html: () => import("./html-4FYXLSXK.js")
};

export {
  reporters
};
