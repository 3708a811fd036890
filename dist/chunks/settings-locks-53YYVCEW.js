import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  floorOf,
  lockMistakes
} from "./chunk-KT2H2L3S.js";
import "./chunk-MINANP6S.js";
import "./chunk-MYZC7CBV.js";
import "./chunk-HSCHRFZV.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-H5HDXJTT.js";
import "./chunk-THRSVDAC.js";
export {
  floorOf,
  lockMistakes
};
