import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  summary,
  summaryParts
} from "./chunk-WBAG4KJA.js";
import "./chunk-R7CPNT6W.js";
import "./chunk-S53FAUM6.js";
import "./chunk-Q3QCF5RJ.js";
import "./chunk-BOARLNOU.js";
import "./chunk-ZRHDL2RK.js";
import "./chunk-DQ473CYP.js";
import "./chunk-HVMROSHX.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  summary as default,
  summaryParts
};
