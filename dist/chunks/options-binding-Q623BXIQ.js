import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-5NITUV6X.js";
import "./chunk-EW7IRZCC.js";
import "./chunk-MTW652DG.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-NJF4TELH.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-UDFUGCBQ.js";
export {
  bindOptions
};
