import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-G7SR7P6L.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import {
  open
} from "./chunk-HAF2JJFH.js";
import "./chunk-I676SFXZ.js";
import "./chunk-B2QXQXK4.js";
import "./chunk-UH7PSM5E.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-QAGLQKIP.js";
import "./chunk-PUJKWDWB.js";
import {
  deliver
} from "./chunk-PCBOTESG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-J4G4OV5V.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-NFGI4X74.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
