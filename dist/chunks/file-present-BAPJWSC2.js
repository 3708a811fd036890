import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  literalPart,
  pathsMatching
} from "./chunk-X6HKR3VL.js";
import {
  incomplete
} from "./chunk-XU7AIQFO.js";
import {
  code,
  either,
  inAll
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/file-present.ts
var noFile = (globs) => {
  const list = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa, jonka nimi tai paikka olisi ${list.fi}.`,
    sv: `I kodförrådet finns ingen fil vars namn eller plats är ${list.sv}.`,
    en: `The repository has no file whose name or place is ${list.en}.`
  };
};
var file_present_default = {
  async judge({ inventory }, { anyOf, not = [] }) {
    const paths = await pathsMatching(inventory, anyOf, not);
    if (paths.length > 0) return { passed: paths.slice(0, 5).map((path) => ({ path })) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        { message: noFile(anyOf), location: { path: literalPart(anyOf[0]), missing: true }, key: anyOf.join(" ") }
      ]
    };
  }
};
export {
  file_present_default as default
};
