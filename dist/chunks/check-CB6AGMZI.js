import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  reporters
} from "./chunk-MASIQ4UJ.js";
import {
  exitStatus
} from "./chunk-HVMROSHX.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  run
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

// src/commands/check.ts
var pages = /* @__PURE__ */ new Set(["summary", "html"]);
async function newFilesIn(report, { format, path }) {
  if (!pages.has(format ?? "")) return null;
  const [{ editorPlace }, { newFilesOf }] = await Promise.all([
    import("./editor-place-UUKQ54RY.js"),
    import("./new-files-XDCFMBDU.js")
  ]);
  return newFilesOf(report, await editorPlace(path));
}
async function told(report, args, { colour }) {
  const { format, evidence } = args;
  const { default: reporter } = await reporters[format ?? "terminal"]();
  const options = { colour, changed: null, evidence, linkBase: null, newFiles: await newFilesIn(report, args) };
  const deliveries = reporter(report, report.language[0] ?? "en", options);
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
