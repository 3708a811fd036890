import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  floorOf,
  lockMistakes
} from "./chunk-RITD72MO.js";
import "./chunk-VY5EVV7O.js";
import "./chunk-OJSFNXVE.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-NBVM4RXQ.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  floorOf,
  lockMistakes
};
