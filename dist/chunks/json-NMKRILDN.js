import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  json,
  reportDocument
} from "./chunk-53OKEQGW.js";
import "./chunk-OEWKGUIG.js";
import "./chunk-UDFUGCBQ.js";
export {
  json as default,
  reportDocument
};
