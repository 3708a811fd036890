import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-RTILICF3.js";
import "./chunk-6QO6JDKQ.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-35L52HMF.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
