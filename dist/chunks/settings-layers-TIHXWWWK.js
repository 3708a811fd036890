import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  layersOf,
  placeIn
} from "./chunk-3TKZXXJJ.js";
import "./chunk-MRWTLUI6.js";
import "./chunk-VRPBK2K4.js";
import "./chunk-PVA4YY6U.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";
export {
  layersOf,
  placeIn
};
