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
} from "./chunk-4YJHLNHZ.js";
import "./chunk-VAF2FBYE.js";
import "./chunk-MWIYIWWR.js";
import "./chunk-PVA4YY6U.js";
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
