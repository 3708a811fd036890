import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-3ZJWDIB3.js"),
  json: () => import("./json-ZIDS7XVW.js"),
  summary: () => import("./summary-ICQZUPT7.js"),
  github: () => import("./github-BYB2VOMZ.js"),
  html: () => import("./html-GWA2B2FY.js"),
  sarif: () => import("./sarif-NP4YXR6F.js")
};

export {
  reporters
};
