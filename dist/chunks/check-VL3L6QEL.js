import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  runOptions
} from "./chunk-62Q3DMZO.js";
import {
  reporters
} from "./chunk-JDRLSYZO.js";
import {
  run
} from "./chunk-4UU67X6G.js";
import "./chunk-LKL6HSDK.js";
import "./chunk-VZDGNUWV.js";
import {
  exitStatus
} from "./chunk-MC7KS5KH.js";
import "./chunk-KGRIH7SG.js";
import "./chunk-YTOP4NWD.js";
import "./chunk-5EKDPKZB.js";
import {
  deliver
} from "./chunk-XGKWXRWC.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/check.ts
async function told(report, { format, evidence }, { colour }) {
  const { default: reporter } = await reporters[format ?? "terminal"]();
  const deliveries = reporter(report, report.language[0] ?? "en", { colour, changed: null, evidence, linkBase: null });
  return deliveries.map((one) => one.to === "summary" ? { to: "stdout", text: one.markdown } : one);
}
async function saved(report, path) {
  const { default: json } = await reporters.json();
  return json(report).map((one) => one.to === "stdout" ? { to: "file", path, text: one.text } : one);
}
var perform = async (args, surroundings) => {
  const { report } = await run(runOptions(args, surroundings));
  const file = args.report === void 0 ? [] : await saved(report, args.report);
  await deliver([...file, ...await told(report, args, surroundings)], surroundings.destinations);
  return exitStatus(report);
};
export {
  perform
};
