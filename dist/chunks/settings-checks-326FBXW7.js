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
} from "./chunk-46VT7VQR.js";
import "./chunk-UKOE43NS.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-LEESSQ3I.js";
import "./chunk-DQ473CYP.js";
import "./chunk-GN5CYP6E.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-EW7IRZCC.js";
import "./chunk-MTW652DG.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-XCZY2BRH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
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
