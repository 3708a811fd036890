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
} from "./chunk-JOENVDPX.js";
import "./chunk-Q3QCF5RJ.js";
import "./chunk-DWLZACDT.js";
import "./chunk-OEWKGUIG.js";
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
