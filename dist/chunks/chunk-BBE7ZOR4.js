import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/fact.ts
var factNames = [
  "name",
  "licence",
  "version",
  "status",
  "repository",
  "owner",
  "product-manager",
  "contact",
  "security-contact",
  "language",
  "api-title",
  "api-contact",
  "supported-version",
  "review-date"
];
var factSources = [
  "settings",
  "plan",
  "readme",
  "roadmap",
  "publiccode",
  "manifest",
  "citation",
  "api-description",
  "licence",
  "changelog",
  "tags",
  "security",
  "codeowners",
  "maintainers",
  "forge"
];

export {
  factNames,
  factSources
};
