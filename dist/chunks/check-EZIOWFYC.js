import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  runOptions
} from "./chunk-4UVNXUY3.js";
import {
  reporters
} from "./chunk-ZGON4SEH.js";
import {
  run
} from "./chunk-E3CPJUH4.js";
import "./chunk-OCG6YCZB.js";
import "./chunk-WZKDUDLV.js";
import {
  exitStatus
} from "./chunk-MC7KS5KH.js";
import "./chunk-OCPW2UXT.js";
import "./chunk-QAGLQKIP.js";
import "./chunk-PUJKWDWB.js";
import {
  deliver
} from "./chunk-VNGT2BSD.js";
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
