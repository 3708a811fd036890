import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  parseUserRules
} from "./chunk-QMCD6C5I.js";
import "./chunk-AJKJ3JX2.js";
import "./chunk-VYAGWWQL.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-USCY6QJO.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-FJNH74H6.js";
import "./chunk-G5VUQSAU.js";
import "./chunk-MTW652DG.js";
import "./chunk-NBVM4RXQ.js";
import "./chunk-NJF4TELH.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  parseUserRules
};
