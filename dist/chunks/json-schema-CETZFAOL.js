import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  validatorOf
} from "./chunk-RTGBSTBT.js";
import "./chunk-UDFUGCBQ.js";
export {
  validatorOf
};
