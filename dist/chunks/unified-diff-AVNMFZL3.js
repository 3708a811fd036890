import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  unifiedDiff
} from "./chunk-2OFEXQD4.js";
import "./chunk-UDFUGCBQ.js";
export {
  unifiedDiff
};
