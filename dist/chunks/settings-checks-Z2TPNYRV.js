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
} from "./chunk-AAB3BFLS.js";
import "./chunk-DLQXVTP3.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-IPA6WXPR.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-5NITUV6X.js";
import "./chunk-EW7IRZCC.js";
import "./chunk-MTW652DG.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-CYZY5SCI.js";
import "./chunk-I6WCKQT2.js";
import "./chunk-CAW56UT7.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-RJRP24XF.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-EAYHPS4B.js";
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
