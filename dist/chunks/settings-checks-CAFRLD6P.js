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
} from "./chunk-7BZLJV7P.js";
import "./chunk-CEI3YJN2.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-M75OYU6E.js";
import "./chunk-DQ473CYP.js";
import "./chunk-Q3TXMGAM.js";
import "./chunk-FKCSXTLZ.js";
import "./chunk-GO4W3X3Z.js";
import "./chunk-HZUJPPQZ.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-PEKYFOZT.js";
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
