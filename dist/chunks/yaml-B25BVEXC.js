import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-ZAUQFZ4W.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-MRWTLUI6.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";
export {
  readYaml
};
