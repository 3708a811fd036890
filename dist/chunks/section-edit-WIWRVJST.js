import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  documentLanguage,
  editableReading,
  insertion,
  isOpenAtEnd,
  sectionEdit
} from "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-UDFUGCBQ.js";
export {
  documentLanguage,
  editableReading,
  insertion,
  isOpenAtEnd,
  sectionEdit
};
