import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes,
  segmentsOf,
  wordsOf
} from "./chunk-FKCSXTLZ.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-UDFUGCBQ.js";
export {
  schemaMistakes,
  segmentsOf,
  wordsOf
};
