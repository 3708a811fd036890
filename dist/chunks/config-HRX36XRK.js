import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-QW435HNJ.js";
import {
  open
} from "./chunk-OKVND55G.js";
import "./chunk-4NA467VM.js";
import "./chunk-OWSMIPDE.js";
import {
  deliver
} from "./chunk-6PCH4VCM.js";
import "./chunk-ECPFTWXR.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import "./chunk-THRSVDAC.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-WNY7VJYC.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-EVGBD7DV.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
