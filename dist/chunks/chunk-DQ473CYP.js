import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/artefact.ts
var artefactKinds = [
  "governance",
  "roadmap",
  "owners",
  "licence",
  "readme",
  "contributing",
  "code-of-conduct",
  "security",
  "changelog",
  "publiccode",
  "api-description",
  "funding",
  "support"
];
var topics = [
  "purpose-scope",
  "roles",
  "owner-named",
  "decision-making",
  "contribution-process",
  "release-versioning",
  "funding",
  "meetings-communication",
  "membership",
  "conflict-resolution",
  "lifecycle",
  "licence-ipr"
];

export {
  artefactKinds,
  topics
};
