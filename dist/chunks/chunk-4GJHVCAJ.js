import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-QVTZVVIW.js"),
  json: () => import("./json-CCMWZ6JA.js"),
  summary: () => import("./summary-BTIUKGQG.js"),
  github: () => import("./github-HOTMO6EY.js"),
  html: () => import("./html-TEWJJGBN.js")
};

export {
  reporters
};
