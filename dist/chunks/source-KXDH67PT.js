import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  Source,
  isSource
} from "./chunk-C2ODKHSH.js";
import "./chunk-UDFUGCBQ.js";
export {
  Source,
  isSource
};
