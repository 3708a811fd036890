import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  configuration,
  judge,
  rulesInForce
} from "./chunk-SP5FBWHS.js";
import "./chunk-FEDJ2OKK.js";
import "./chunk-UVKRUZAZ.js";
import "./chunk-MHBJQ5RC.js";
import "./chunk-5MJRINTJ.js";
import "./chunk-LVMDU4ZJ.js";
import "./chunk-YHXLK5L5.js";
import "./chunk-GHSYZ4CB.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MYWB25UQ.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-HVMROSHX.js";
import "./chunk-DWLZACDT.js";
import "./chunk-4R5BB5HH.js";
import "./chunk-TY4JE5YL.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  configuration,
  judge,
  rulesInForce
};
