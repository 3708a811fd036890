import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/publiccode-name.ts
var wanted = "publiccode.yml";
var otherName = (path) => ({
  fi: `Tiedoston nimi on ${code(path)}. Luettelot lukevat vain juuressa olevan tiedoston ${code(wanted)}, tarkalleen näin kirjoitettuna.`,
  sv: `Filen heter ${code(path)}. Katalogerna läser bara filen ${code(wanted)} i roten, skriven exakt så.`,
  en: `The file is called ${code(path)}. Catalogues read only a file called exactly ${code(wanted)} at the top of the repository.`
});
var publiccode_name_default = {
  async judge({ inventory }) {
    const files = inventory.of("publiccode").filter(({ status, path: path2 }) => status === "present" && path2 !== null);
    if (files.length === 0) return nothingToRead(["publiccode"]);
    if (files.some(({ path: path2 }) => path2 === wanted)) return { passed: [{ path: wanted }] };
    const path = files[0].path;
    return {
      problems: [
        {
          message: otherName(path),
          location: { path },
          key: "name",
          edit: { safe: true, changes: [{ rename: path, to: wanted }] }
        }
      ]
    };
  }
};
export {
  publiccode_name_default as default
};
