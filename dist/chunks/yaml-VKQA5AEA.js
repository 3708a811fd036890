import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-ZZ6QYSYO.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-YVJESOQ3.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
