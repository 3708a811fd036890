import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-Z4OSNWVX.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-NJF4TELH.js";
import "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";
export {
  bindOptions
};
