import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  brokenYaml,
  duplicateKey,
  forbiddenKey,
  keyNotText,
  secondDocument,
  tagUsed,
  tooDeep,
  tooLarge,
  tooManyAliases,
  unknownAlias
} from "./chunk-42TAOJJJ.js";
import "./chunk-UDFUGCBQ.js";
export {
  brokenYaml,
  duplicateKey,
  forbiddenKey,
  keyNotText,
  secondDocument,
  tagUsed,
  tooDeep,
  tooLarge,
  tooManyAliases,
  unknownAlias
};
