import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-2MM7HOJJ.js"),
  json: () => import("./json-NMKRILDN.js"),
  summary: () => import("./summary-PV33MJIP.js"),
  github: () => import("./github-QNX2EHKQ.js"),
  html: () => import("./html-22EOKQ5W.js"),
  sarif: () => import("./sarif-7GHP7IG6.js"),
  gitlab: () => import("./gitlab-F6LQ2MUF.js"),
  junit: () => import("./junit-TOVBXQLS.js")
};

export {
  reporters
};
