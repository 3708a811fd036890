import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-5HXSGERV.js";
import {
  open
} from "./chunk-RQLDUA2P.js";
import "./chunk-I5AZJXEE.js";
import "./chunk-7FX67Z6G.js";
import {
  deliver
} from "./chunk-QXHHM4NY.js";
import "./chunk-H5HDXJTT.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import "./chunk-THRSVDAC.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-UHSXR35I.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-75T7YA4S.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
