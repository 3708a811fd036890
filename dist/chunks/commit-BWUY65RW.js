import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-LR22LBOA.js";
import "./chunk-KGRIH7SG.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-THRSVDAC.js";
export {
  openCommit
};
