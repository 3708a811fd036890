import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readWsdl
} from "./chunk-I2IQ5Q36.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";
export {
  readWsdl
};
