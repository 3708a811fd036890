import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/generated/version.json
var version_default = JSON.parse('{"version":"0.1.0","home":"https://github.com/kuntalint/kuntalint","ruleset":"2f453c7a4474"}');

export {
  version_default
};
