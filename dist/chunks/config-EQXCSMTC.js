import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-FBA56MBW.js";
import {
  open
} from "./chunk-A2L6HAKC.js";
import "./chunk-TEGPKSQQ.js";
import "./chunk-KGRIH7SG.js";
import {
  deliver
} from "./chunk-VTPV6KD7.js";
import "./chunk-MWSG3VNY.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import "./chunk-THRSVDAC.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-EC5KP5ID.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-NMW6WQ53.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
