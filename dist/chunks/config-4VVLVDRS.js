import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-4UVNXUY3.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import {
  open
} from "./chunk-E3CPJUH4.js";
import "./chunk-OCG6YCZB.js";
import "./chunk-WZKDUDLV.js";
import "./chunk-OCPW2UXT.js";
import "./chunk-QAGLQKIP.js";
import "./chunk-PUJKWDWB.js";
import {
  deliver
} from "./chunk-VNGT2BSD.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-QSUDCK3B.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-4Q3YTXXW.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
