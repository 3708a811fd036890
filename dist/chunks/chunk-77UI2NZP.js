import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-PANTVJ6V.js"),
  json: () => import("./json-CCMWZ6JA.js"),
  summary: () => import("./summary-S6OEPN3N.js"),
  github: () => import("./github-V4KKGVND.js"),
  html: () => import("./html-CQSY477M.js")
};

export {
  reporters
};
