import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  writeCheckRun
} from "./chunk-MMI35YFS.js";
import "./chunk-VZJC4THM.js";
import "./chunk-V642IYVW.js";
import "./chunk-UDFUGCBQ.js";
export {
  writeCheckRun
};
