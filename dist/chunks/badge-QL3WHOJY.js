import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  badge,
  badgeAdvice,
  badgeClaim,
  badgeEndpoint,
  badgeFiles,
  badgeSnippet,
  badgeSvg,
  branchAdvice,
  branchSnippet,
  claimOf
} from "./chunk-JTISXKSU.js";
import "./chunk-VAF2FBYE.js";
import "./chunk-MWIYIWWR.js";
import "./chunk-KSPFHKKX.js";
import "./chunk-UDFUGCBQ.js";
export {
  badgeAdvice,
  badgeClaim,
  badgeEndpoint,
  badgeFiles,
  badgeSnippet,
  badgeSvg,
  branchAdvice,
  branchSnippet,
  claimOf,
  badge as default
};
