import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  filesOfRequest
} from "./chunk-RCS7TUIC.js";
import "./chunk-UDFUGCBQ.js";
export {
  filesOfRequest
};
