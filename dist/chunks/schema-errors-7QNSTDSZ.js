import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes,
  segmentsOf,
  wordsOf
} from "./chunk-D3ERQVDI.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-VRPBK2K4.js";
import "./chunk-PVA4YY6U.js";
import "./chunk-UDFUGCBQ.js";
export {
  schemaMistakes,
  segmentsOf,
  wordsOf
};
