import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  version_default
} from "./chunk-TY4JE5YL.js";

// src/ruleset/version.ts
var version = version_default.version;
var rulesetVersion = version_default.ruleset;

export {
  version,
  rulesetVersion
};
