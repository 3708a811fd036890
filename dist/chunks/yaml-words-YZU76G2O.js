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
} from "./chunk-6QO6JDKQ.js";
import "./chunk-THRSVDAC.js";
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
