import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-PG2LDX2J.js"),
  json: () => import("./json-ZIDS7XVW.js"),
  summary: () => import("./summary-F4TQTOKZ.js"),
  github: () => import("./github-MSKSMPYP.js"),
  html: () => import("./html-TCHHD5PD.js"),
  sarif: () => import("./sarif-7YJ5NSXF.js")
};

export {
  reporters
};
