import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  layersOf,
  placeIn
} from "./chunk-NNSUIRRJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  layersOf,
  placeIn
};
