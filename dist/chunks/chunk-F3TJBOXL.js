import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/markdown-parse.ts
var isTree = (result) => typeof result === "object";
var loaded;
function loadParser() {
  loaded ??= import("./markdown-engine-PCEU72QV.js").then(({ makeParser }) => makeParser());
  return loaded;
}

export {
  isTree,
  loadParser
};
