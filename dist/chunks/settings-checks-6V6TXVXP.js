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
} from "./chunk-UNXUT6J4.js";
import "./chunk-CZZINKQU.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-5QGDKZLQ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-54DJP56A.js";
import "./chunk-EW7IRZCC.js";
import "./chunk-MTW652DG.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-PEKYFOZT.js";
import "./chunk-NJF4TELH.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-U3PU34IZ.js";
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
