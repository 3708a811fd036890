import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  licence_ids_default
} from "./chunk-JLQKRVTW.js";
import "./chunk-UDFUGCBQ.js";
export {
  licence_ids_default as default
};
