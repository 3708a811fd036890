import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-UCP2QWIO.js";
import "./chunk-6QO6JDKQ.js";
import "./chunk-HLQEHPIU.js";
import "./chunk-IS3HHPHK.js";
import "./chunk-3XIM3W7S.js";
import "./chunk-THRSVDAC.js";
export {
  readYaml
};
