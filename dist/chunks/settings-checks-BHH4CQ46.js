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
} from "./chunk-IQYSHEYF.js";
import "./chunk-GAJCE3X5.js";
import "./chunk-PJ4R5MEI.js";
import "./chunk-M75OYU6E.js";
import "./chunk-DQ473CYP.js";
import "./chunk-RONDSJSP.js";
import "./chunk-D3ERQVDI.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-VRPBK2K4.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-PEKYFOZT.js";
import "./chunk-PVA4YY6U.js";
import "./chunk-UDFUGCBQ.js";
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
