import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  notAsked,
  notTold,
  otherRepository,
  unknownFacts
} from "./chunk-PUJKWDWB.js";
import "./chunk-UDFUGCBQ.js";
export {
  notAsked,
  notTold,
  otherRepository,
  unknownFacts
};
