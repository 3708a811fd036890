import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-6HTLP6TD.js";
import "./chunk-VOTDY66K.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-THRSVDAC.js";
export {
  bindOptions
};
