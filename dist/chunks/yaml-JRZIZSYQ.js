import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-DCWVXUM4.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-XXLORXT2.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
