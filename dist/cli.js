#!/usr/bin/env node
import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readArguments
} from "./chunks/chunk-NDHPCCMS.js";
import {
  version
} from "./chunks/chunk-4R5BB5HH.js";
import "./chunks/chunk-TY4JE5YL.js";
import {
  tellMistakes
} from "./chunks/chunk-Z2TTN4PI.js";
import {
  deliver
} from "./chunks/chunk-5DE6WJI3.js";
import {
  AuthorError
} from "./chunks/chunk-U3PU34IZ.js";
import "./chunks/chunk-UDFUGCBQ.js";

// src/cli.ts
import { realpathSync } from "node:fs";
import * as nodeModule from "node:module";
import { pathToFileURL } from "node:url";
var { env, stdout, stderr } = process;
if ("enableCompileCache" in nodeModule) nodeModule.enableCompileCache();
var destinations = { stdout, stderr, env };
function languageOfTerminal() {
  const name = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  return name.startsWith("fi") ? "fi" : name.startsWith("sv") ? "sv" : "en";
}
function languageOn(args) {
  const at = args.indexOf("--language");
  const word = at < 0 ? args.find((one) => one.startsWith("--language="))?.slice("--language=".length) : args[at + 1];
  return word === "fi" || word === "sv" || word === "en" ? word : null;
}
var say = (text) => deliver([{ to: "stdout", text }], destinations);
var performers = {
  init: () => import("./chunks/init-NOLNRUAD.js"),
  check: () => import("./chunks/check-CB6AGMZI.js"),
  fix: () => import("./chunks/fix-HWZYDPPC.js"),
  changes: () => import("./chunks/changes-LIMPMV6I.js"),
  facts: () => import("./chunks/facts-IUQOCMGE.js"),
  compare: () => import("./chunks/compare-CXUDWYKM.js"),
  baseline: () => import("./chunks/baseline-JM5H5NUJ.js"),
  badge: () => import("./chunks/badge-CK3SDVUM.js"),
  config: () => import("./chunks/config-ONVQNLWY.js"),
  import: () => import("./chunks/import-YSR4WENO.js"),
  rules: () => import("./chunks/explain-4ODNZV5F.js"),
  explain: () => import("./chunks/explain-4ODNZV5F.js")
};
var surroundings = (language) => ({
  destinations,
  language,
  colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb" || Boolean(env.FORCE_COLOR),
  today: /* @__PURE__ */ new Date(),
  forge: {
    apiUrl: env.GITHUB_API_URL || "https://api.github.com",
    token: env.GITHUB_TOKEN || env.GH_TOKEN || null
  }
});
async function perform(args, language) {
  const { command } = args;
  if (command === "help") await say((await import("./chunks/help-AIX4M4RX.js")).help[language]);
  else if (command === "version") await say(`${version}
`);
  else return (await performers[command]()).perform(args, surroundings(language));
  return 0;
}
async function main(args) {
  let language = languageOn(args) ?? languageOfTerminal();
  try {
    const read = readArguments(args);
    language = read.language ?? language;
    return await perform(read, language);
  } catch (error) {
    const own = error instanceof AuthorError ? error.language : null;
    return tellMistakes(error, languageOn(args) ?? own ?? language, stderr);
  }
}
function isStarted(path) {
  if (path === void 0) return false;
  const isHere = (place) => import.meta.url === pathToFileURL(place).href;
  try {
    return isHere(path) || isHere(realpathSync(path));
  } catch {
    return false;
  }
}
if (isStarted(process.argv[1])) process.exitCode = await main(process.argv.slice(2));
export {
  main
};
