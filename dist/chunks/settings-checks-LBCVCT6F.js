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
} from "./chunk-ECHMKY66.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-Z4OSNWVX.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-DWLZACDT.js";
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
