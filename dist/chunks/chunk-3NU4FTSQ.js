import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-VG2ZYZVV.js"),
  json: () => import("./json-GS6V7ALK.js"),
  summary: () => import("./summary-SJ3X2Y4B.js"),
  github: () => import("./github-4HVLG4M4.js"),
  html: () => import("./html-4WAQOK64.js"),
  sarif: () => import("./sarif-M4V4LP3O.js")
};

export {
  reporters
};
