import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-WDXZ3AWU.js";
import "./chunk-KGRIH7SG.js";
import "./chunk-5EKDPKZB.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";
export {
  openCommit
};
