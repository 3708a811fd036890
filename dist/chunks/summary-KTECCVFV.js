import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  summary,
  summaryParts
} from "./chunk-NZ45YVFY.js";
import "./chunk-YXA3IFNL.js";
import "./chunk-5QQ5TF5B.js";
import "./chunk-L5ZUCMUW.js";
import "./chunk-OPUBNCI2.js";
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
