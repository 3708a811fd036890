import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  bindOptions
} from "./chunk-5L555KSE.js";
import "./chunk-P3SBTMS4.js";
import "./chunk-ZMGPYVE3.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";
export {
  bindOptions
};
