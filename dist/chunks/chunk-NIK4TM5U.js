import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/generated/version.json
var version_default = JSON.parse('{"version":"0.1.0","ruleset":"acdad55b4275"}');

// src/ruleset/version.ts
var version = version_default.version;
var rulesetVersion = version_default.ruleset;

export {
  version,
  rulesetVersion
};
