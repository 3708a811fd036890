import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  floorOf,
  lockMistakes
} from "./chunk-BMDNNSRZ.js";
import "./chunk-KVAORBF3.js";
import "./chunk-F632FQAL.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  floorOf,
  lockMistakes
};
