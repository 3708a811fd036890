import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  readYaml
} from "./chunk-VYAGWWQL.js";
import "./chunk-42TAOJJJ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  readYaml
};
