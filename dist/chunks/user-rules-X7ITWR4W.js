import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseUserRules
} from "./chunk-LQTE45LS.js";
import "./chunk-GHSYZ4CB.js";
import "./chunk-VYAGWWQL.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-Z4OSNWVX.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-NJF4TELH.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-DWLZACDT.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  parseUserRules
};
