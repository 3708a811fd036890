import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isSubgraph,
  readGraphql,
  undefinedNames
} from "./chunk-B35MWV5Q.js";
import "./chunk-ZUZUJ4PW.js";
import "./chunk-UDFUGCBQ.js";
export {
  isSubgraph,
  readGraphql,
  undefinedNames
};
