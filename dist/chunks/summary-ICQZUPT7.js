import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  summary,
  summaryParts
} from "./chunk-ZBNVOYAH.js";
import "./chunk-VAF2FBYE.js";
import "./chunk-QZXWHPNS.js";
import "./chunk-5J73XSZF.js";
import "./chunk-XGN7XFCW.js";
import "./chunk-MWIYIWWR.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MC7KS5KH.js";
import "./chunk-PVA4YY6U.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";
export {
  summary as default,
  summaryParts
};
