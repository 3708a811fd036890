import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  vocabulary_default
} from "./chunk-EJ4FG24Z.js";
import "./chunk-UDFUGCBQ.js";
export {
  vocabulary_default as default
};
