import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readWsdl
} from "./chunk-A5GMWKVF.js";
import "./chunk-ZUZUJ4PW.js";
import "./chunk-UDFUGCBQ.js";
export {
  readWsdl
};
