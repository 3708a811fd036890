import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  layersOf,
  placeIn
} from "./chunk-X2JUKPXH.js";
import "./chunk-YVJESOQ3.js";
import "./chunk-APHRPETA.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-OCDCU3YN.js";
import "./chunk-THRSVDAC.js";
export {
  layersOf,
  placeIn
};
