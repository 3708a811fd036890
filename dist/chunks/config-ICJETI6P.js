import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-62Q3DMZO.js";
import {
  harmless
} from "./chunk-MWIYIWWR.js";
import {
  open
} from "./chunk-4UU67X6G.js";
import "./chunk-LKL6HSDK.js";
import "./chunk-VZDGNUWV.js";
import "./chunk-KGRIH7SG.js";
import "./chunk-YTOP4NWD.js";
import "./chunk-5EKDPKZB.js";
import {
  deliver
} from "./chunk-XGKWXRWC.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/config.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { configuration }] = await Promise.all([open(options), import("./judge-D5GXUES6.js")]);
  const found = await configuration(repository, options);
  const { configText, configData } = await import("./config-text-H6OWRZA6.js");
  const text = args.format === "json" ? `${harmless(JSON.stringify(configData(found), null, 2))}
` : configText(found, args.language ?? surroundings.language);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
