import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filesOfRequest
} from "./chunk-WEJFLLJC.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-UDFUGCBQ.js";
export {
  filesOfRequest
};
