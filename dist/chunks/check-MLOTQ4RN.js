import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  reporters
} from "./chunk-3NU4FTSQ.js";
import {
  run
} from "./chunk-I7Q5SDBR.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import {
  exitStatus
} from "./chunk-77EWSNQB.js";
import "./chunk-ON4PDYID.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import {
  deliver
} from "./chunk-PCBOTESG.js";
import "./chunk-U3PU34IZ.js";
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
