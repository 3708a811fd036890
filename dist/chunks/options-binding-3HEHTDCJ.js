import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-JLII52A3.js";
import "./chunk-FKCSXTLZ.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-UDFUGCBQ.js";
export {
  bindOptions
};
