import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-BNRB5HER.js";
import "./chunk-O2OSCY27.js";
import "./chunk-PUJKWDWB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  openCommit
};
