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
} from "./chunk-DTUOTJH4.js";
import "./chunk-WVVILX72.js";
import "./chunk-5BTS6YEA.js";
import "./chunk-JNAJM5PR.js";
import "./chunk-DQ473CYP.js";
import "./chunk-JLII52A3.js";
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
