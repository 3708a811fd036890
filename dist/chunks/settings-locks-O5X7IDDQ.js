import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  floorOf,
  lockMistakes
} from "./chunk-LQFAVB3P.js";
import "./chunk-S2LCKCNI.js";
import "./chunk-NNSUIRRJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  floorOf,
  lockMistakes
};
