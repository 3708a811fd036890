import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-CHMUAV3L.js"),
  json: () => import("./json-ZIDS7XVW.js"),
  summary: () => import("./summary-KTECCVFV.js"),
  github: () => import("./github-MERNNZJY.js"),
  html: () => import("./html-XJOVD5TV.js"),
  sarif: () => import("./sarif-ACGQYZEW.js")
};

export {
  reporters
};
