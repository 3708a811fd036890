import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-FJNH74H6.js";
import "./chunk-G5VUQSAU.js";
import "./chunk-MTW652DG.js";
import "./chunk-NBVM4RXQ.js";
import "./chunk-NJF4TELH.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-UDFUGCBQ.js";
export {
  bindOptions
};
