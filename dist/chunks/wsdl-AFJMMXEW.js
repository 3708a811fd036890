import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readWsdl
} from "./chunk-HBX5Q6A4.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-UDFUGCBQ.js";
export {
  readWsdl
};
