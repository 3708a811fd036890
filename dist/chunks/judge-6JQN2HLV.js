import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  configuration,
  judge,
  rulesInForce
} from "./chunk-6RS4KJ7S.js";
import "./chunk-QNPTI4BZ.js";
import "./chunk-YWCHOPFW.js";
import "./chunk-LD7A433L.js";
import "./chunk-7Y2R6NTC.js";
import "./chunk-AJKJ3JX2.js";
import "./chunk-TUZLWLRX.js";
import "./chunk-AXE73E3L.js";
import "./chunk-RZQDWFHI.js";
import "./chunk-S65ITOMX.js";
import "./chunk-B23USROC.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-H333ICRX.js";
import "./chunk-Q3O6LL73.js";
import "./chunk-OJSFNXVE.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-UCIILJGK.js";
import "./chunk-WUKBXZSD.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-NBVM4RXQ.js";
import "./chunk-C7AFJELS.js";
import "./chunk-U6QI2KY2.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-S255KAXF.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-CRYJXJ5L.js";
import "./chunk-EAYHPS4B.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import "./chunk-HVMROSHX.js";
import "./chunk-TWIGGPMB.js";
import "./chunk-UPPJQEKK.js";
import "./chunk-YMTYVG23.js";
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
