import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  componentMistakes,
  dateMistakes,
  isDay,
  lastWaiverDay,
  namedRules,
  ruleSettingMistakes,
  unknownRules,
  waiverMistakes
} from "./chunk-BG6NW22K.js";
import "./chunk-AH4X5FWE.js";
import "./chunk-AQBNJBSL.js";
import "./chunk-M25GPJMR.js";
import "./chunk-6HTLP6TD.js";
import "./chunk-PEKYFOZT.js";
import "./chunk-VOTDY66K.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-SJD7T5AK.js";
import "./chunk-DQ473CYP.js";
import "./chunk-SLGIEJ32.js";
import "./chunk-THRSVDAC.js";
export {
  componentMistakes,
  dateMistakes,
  isDay,
  lastWaiverDay,
  namedRules,
  ruleSettingMistakes,
  unknownRules,
  waiverMistakes
};
