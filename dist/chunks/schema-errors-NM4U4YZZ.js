import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes,
  segmentsOf,
  wordsOf
} from "./chunk-6CASMXX3.js";
import "./chunk-7CTT423V.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";
export {
  schemaMistakes,
  segmentsOf,
  wordsOf
};
