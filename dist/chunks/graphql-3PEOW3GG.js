import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isSubgraph,
  readGraphql,
  undefinedNames
} from "./chunk-GLCGM3R3.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";
export {
  isSubgraph,
  readGraphql,
  undefinedNames
};
