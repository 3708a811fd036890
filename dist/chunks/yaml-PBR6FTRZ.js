import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-7URCXALT.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-HSCHRFZV.js";
import "./chunk-H5HDXJTT.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
