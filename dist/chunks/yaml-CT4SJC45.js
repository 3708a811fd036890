import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-GHTM2YL4.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-VNZQDTMK.js";
import "./chunk-6QO6JDKQ.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
