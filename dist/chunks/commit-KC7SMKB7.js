import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-QVX2LEGJ.js";
import "./chunk-7FX67Z6G.js";
import "./chunk-H5HDXJTT.js";
import "./chunk-THRSVDAC.js";
export {
  openCommit
};
