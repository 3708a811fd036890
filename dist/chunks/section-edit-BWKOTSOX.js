import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  documentLanguage,
  editableReading,
  insertion,
  sectionEdit
} from "./chunk-C7AFJELS.js";
import "./chunk-U6QI2KY2.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-UDFUGCBQ.js";
export {
  documentLanguage,
  editableReading,
  insertion,
  sectionEdit
};
