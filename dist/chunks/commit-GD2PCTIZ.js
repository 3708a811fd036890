import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  openCommit
} from "./chunk-HOXA32QG.js";
import "./chunk-OWSMIPDE.js";
import "./chunk-ECPFTWXR.js";
import "./chunk-THRSVDAC.js";
export {
  openCommit
};
