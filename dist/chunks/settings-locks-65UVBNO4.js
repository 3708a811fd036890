import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  floorOf,
  lockMistakes
} from "./chunk-LVMDU4ZJ.js";
import "./chunk-YHXLK5L5.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-DWLZACDT.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  floorOf,
  lockMistakes
};
