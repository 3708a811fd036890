import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  fitWords,
  unfitWords
} from "./chunk-5DC5HJ6U.js";
import "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";
export {
  fitWords,
  unfitWords
};
