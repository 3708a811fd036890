import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenOff,
  checkRunOf
} from "./chunk-UJIYEAKP.js";
import "./chunk-V5AIBVMC.js";
import "./chunk-WC4M3ISQ.js";
import "./chunk-VAF2FBYE.js";
import "./chunk-OJZBK7FJ.js";
import "./chunk-S3PTJO42.js";
import "./chunk-XK4S663R.js";
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
