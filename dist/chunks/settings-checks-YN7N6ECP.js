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
} from "./chunk-EQL2L6UZ.js";
import "./chunk-5LUTIVSY.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-VB5Z3IBL.js";
import "./chunk-R3ELV6YR.js";
import "./chunk-DQ473CYP.js";
import "./chunk-H6J3JKPK.js";
import "./chunk-QYX667W2.js";
import "./chunk-KL4BLE2E.js";
import "./chunk-JCLOZR4W.js";
import "./chunk-EW7IRZCC.js";
import "./chunk-MTW652DG.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-XCZY2BRH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-RTBBOJWD.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-NJF4TELH.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
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
