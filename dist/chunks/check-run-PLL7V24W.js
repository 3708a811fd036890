import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeCheckRun
} from "./chunk-ZVRFUGOA.js";
import "./chunk-QAGLQKIP.js";
import "./chunk-UDFUGCBQ.js";
export {
  writeCheckRun
};
