import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes,
  segmentsOf,
  wordsOf
} from "./chunk-VOTDY66K.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-THRSVDAC.js";
export {
  schemaMistakes,
  segmentsOf,
  wordsOf
};
