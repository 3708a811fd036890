import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  layersOf,
  placeIn
} from "./chunk-HB6PKYUF.js";
import "./chunk-YVJESOQ3.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-THRSVDAC.js";
export {
  layersOf,
  placeIn
};
