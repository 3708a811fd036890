import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  validatorOf
} from "./chunk-42DU3URZ.js";
import "./chunk-UDFUGCBQ.js";
export {
  validatorOf
};
