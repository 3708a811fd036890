import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  componentMistakes,
  dateMistakes,
  isDay,
  lastWaiverDay,
  licenceMistakes,
  namedRules,
  ruleSettingMistakes,
  unknownRules,
  waiverMistakes
} from "./chunk-IMRWLDIC.js";
import "./chunk-OETJ3RY5.js";
import "./chunk-AXE73E3L.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-USCY6QJO.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-RTGBSTBT.js";
import "./chunk-WUKBXZSD.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-FJNH74H6.js";
import "./chunk-G5VUQSAU.js";
import "./chunk-MTW652DG.js";
import "./chunk-NBVM4RXQ.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-C7AFJELS.js";
import "./chunk-U6QI2KY2.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  componentMistakes,
  dateMistakes,
  isDay,
  lastWaiverDay,
  licenceMistakes,
  namedRules,
  ruleSettingMistakes,
  unknownRules,
  waiverMistakes
};
