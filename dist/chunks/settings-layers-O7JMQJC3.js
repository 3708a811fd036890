import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  layersOf,
  placeIn
} from "./chunk-CEVKYUFK.js";
import "./chunk-MRWTLUI6.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-THRSVDAC.js";
export {
  layersOf,
  placeIn
};
