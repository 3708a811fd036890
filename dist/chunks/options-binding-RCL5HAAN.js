import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-LT7IYUDK.js";
import "./chunk-TJZIBU7X.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-APHRPETA.js";
import "./chunk-OCDCU3YN.js";
import "./chunk-THRSVDAC.js";
export {
  bindOptions
};
