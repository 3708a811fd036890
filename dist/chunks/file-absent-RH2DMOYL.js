import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  pathsMatching
} from "./chunk-X6HKR3VL.js";
import {
  incomplete
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/file-absent.ts
var unwanted = (path) => ({
  fi: `Tiedostoa ${code(path)} ei pitäisi olla koodivarastossa. Poistakaa se tai siirtäkää se sinne, missä sen kuuluu olla.`,
  sv: `Filen ${code(path)} ska inte finnas i kodförrådet. Ta bort den eller flytta den dit där den hör hemma.`,
  en: `The file ${code(path)} should not be in the repository. Remove it, or move it to where it belongs.`
});
var most = 50;
var file_absent_default = {
  async judge({ inventory }, { anyOf }) {
    const paths = await pathsMatching(inventory, anyOf);
    if (paths.length > 0)
      return {
        problems: paths.slice(0, most).map((path) => ({ message: unwanted(path), location: { path }, key: path }))
      };
    return inventory.repository.complete ? { passed: [] } : incomplete;
  }
};
export {
  file_absent_default as default
};
