import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_ajv
} from "./chunk-OD7THRD5.js";
import "./chunk-TUW5HSQ7.js";
import "./chunk-DW4H42LL.js";
import "./chunk-UKX24GTU.js";
import "./chunk-UDFUGCBQ.js";
export default require_ajv();
