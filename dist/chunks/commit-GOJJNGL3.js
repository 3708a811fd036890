import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-HDEVAPNJ.js";
import "./chunk-OCPW2UXT.js";
import "./chunk-PUJKWDWB.js";
import "./chunk-MWSG3VNY.js";
import "./chunk-UDFUGCBQ.js";
export {
  openCommit
};
