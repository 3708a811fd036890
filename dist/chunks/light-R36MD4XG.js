import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  require_light
} from "./chunk-C3BBKIUG.js";
import "./chunk-UDFUGCBQ.js";
export default require_light();
