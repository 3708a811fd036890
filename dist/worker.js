import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadParser
} from "./chunks/chunk-F3TJBOXL.js";
import "./chunks/chunk-THRSVDAC.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var parse = await loadParser();
parentPort?.postMessage("ready");
try {
  parentPort?.postMessage(parse(String(workerData)));
} catch {
  parentPort?.postMessage(null);
}
