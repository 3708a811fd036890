import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  harmless
} from "./chunk-OEWKGUIG.js";
import {
  open
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-BZJXENXZ.js";
import "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-LXMDO4UH.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-PMCTTUAA.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
