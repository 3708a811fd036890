import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/report.ts
var projectAddress = "https://github.com/kuntalint/kuntalint";
var rulePage = (id, language) => `${projectAddress}/blob/HEAD/docs/rules/${language}/${id}.md`;

export {
  projectAddress,
  rulePage
};
