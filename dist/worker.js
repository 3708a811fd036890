import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  loadParser
} from "./chunks/chunk-EQNKYNH6.js";
import "./chunks/chunk-THRSVDAC.js";

// src/worker.ts
import { parentPort, workerData } from "node:worker_threads";
var parse = await loadParser();
try {
  parentPort?.postMessage(parse(String(workerData)));
} catch {
  parentPort?.postMessage(null);
}
