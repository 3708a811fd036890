import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openApi
} from "./chunk-YJROWYS4.js";
import {
  openForge
} from "./chunk-QPUBKGTS.js";

// src/commands/surroundings.ts
var done = 0;
var runOptions = (args, { today, forge }) => ({
  path: args.path,
  ...args.ref === void 0 ? {} : { ref: args.ref },
  ...args.base === void 0 ? {} : { base: { from: "commit", ref: args.base } },
  ...args.config === void 0 ? {} : { config: args.config },
  ...args.language === void 0 ? {} : { language: args.language },
  ...args.level === void 0 ? {} : { level: args.level },
  ...args.failOn === void 0 ? {} : { failOn: args.failOn },
  rules: args.rules,
  forge: openForge(openApi(forge)),
  today,
  trackedOnly: false
});

export {
  done,
  runOptions
};
