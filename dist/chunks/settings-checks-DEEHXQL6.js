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
} from "./chunk-GJVKZSOB.js";
import "./chunk-TIZKF3X6.js";
import "./chunk-3ALLKRPQ.js";
import "./chunk-M25GPJMR.js";
import "./chunk-LT7IYUDK.js";
import "./chunk-PEKYFOZT.js";
import "./chunk-TJZIBU7X.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-APHRPETA.js";
import "./chunk-DQ473CYP.js";
import "./chunk-OCDCU3YN.js";
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
