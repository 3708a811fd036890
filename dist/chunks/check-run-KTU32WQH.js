import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeCheckRun
} from "./chunk-5255ZGLQ.js";
import "./chunk-V642IYVW.js";
import "./chunk-UDFUGCBQ.js";
export {
  writeCheckRun
};
