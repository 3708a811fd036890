import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  fitWords,
  unfitWords
} from "./chunk-WUKBXZSD.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-UDFUGCBQ.js";
export {
  fitWords,
  unfitWords
};
