import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenOff,
  checkRunOf
} from "./chunk-PIIWYQVN.js";
import "./chunk-CEVE25P5.js";
import "./chunk-VAF2FBYE.js";
import "./chunk-PR6LYXVT.js";
import "./chunk-PD2GC5NY.js";
import "./chunk-S3PTJO42.js";
import "./chunk-KVMAXGWY.js";
import "./chunk-MWIYIWWR.js";
import "./chunk-DQ473CYP.js";
import "./chunk-77EWSNQB.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  brokenOff,
  checkRunOf
};
