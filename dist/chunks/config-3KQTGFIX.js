import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import {
  open
} from "./chunk-I7Q5SDBR.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-ON4PDYID.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  deliver
} from "./chunk-PCBOTESG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-VVW26JPF.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-WSOIGLCT.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
