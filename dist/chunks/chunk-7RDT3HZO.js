import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-O7UEW7FW.js"),
  json: () => import("./json-CCMWZ6JA.js"),
  summary: () => import("./summary-IV6BEIZX.js"),
  github: () => import("./github-OCLFHWM5.js"),
  html: () => import("./html-LTWWRBBX.js")
};

export {
  reporters
};
