import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/index.ts
var reporters = {
  terminal: () => import("./terminal-35ZKMUCO.js"),
  json: () => import("./json-NMKRILDN.js"),
  summary: () => import("./summary-QIRVDX4D.js"),
  github: () => import("./github-M7CD2VBJ.js"),
  html: () => import("./html-JTVXCASB.js"),
  sarif: () => import("./sarif-GR6OR5ZR.js"),
  gitlab: () => import("./gitlab-RROMMCTP.js"),
  junit: () => import("./junit-JW7ZFBJU.js")
};

export {
  reporters
};
