import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenOff,
  checkRunOf
} from "./chunk-VLRKAUJD.js";
import "./chunk-ANFLVICV.js";
import "./chunk-2OFEXQD4.js";
import "./chunk-X64LBFUB.js";
import "./chunk-GPPGTSNR.js";
import "./chunk-L7NW5IOP.js";
import "./chunk-2F3MKBBU.js";
import "./chunk-R7CPNT6W.js";
import "./chunk-WFDYSELW.js";
import "./chunk-Q3QCF5RJ.js";
import "./chunk-BOARLNOU.js";
import "./chunk-JLN3O7FJ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-EMUWVA7T.js";
import "./chunk-HVMROSHX.js";
import "./chunk-DWLZACDT.js";
import "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  brokenOff,
  checkRunOf
};
