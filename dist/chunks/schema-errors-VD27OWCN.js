import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes,
  segmentsOf,
  wordsOf
} from "./chunk-TJZIBU7X.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-APHRPETA.js";
import "./chunk-OCDCU3YN.js";
import "./chunk-THRSVDAC.js";
export {
  schemaMistakes,
  segmentsOf,
  wordsOf
};
