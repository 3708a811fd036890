import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/publiccode-readable.ts
var required = [
  "publiccodeYmlVersion",
  "name",
  "url",
  "platforms",
  "developmentStatus",
  "softwareType",
  "description",
  "legal.license",
  "maintenance.type",
  "localisation.localisationReady",
  "localisation.availableLanguages"
];
var without = (path, key, isThere) => isThere ? {
  fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa. Standardi pyytää sen.`,
  sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde. Standarden ber om ett.`,
  en: `The key ${code(key)} of ${code(path)} has no value. The standard asks for one.`
} : {
  fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jonka standardi pyytää.`,
  sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden ber om.`,
  en: `${code(path)} has no key ${code(key)}, which the standard asks for.`
};
function lineFor({ fields }, key) {
  const own = fields.get(key);
  if (own) return own.line;
  const parent = key.includes(".") ? key.slice(0, key.lastIndexOf(".") + 1) : null;
  if (parent === null) return 1;
  for (const [path, { line }] of fields) if (path.startsWith(parent) || path === parent.slice(0, -1)) return line;
  return 1;
}
var publiccode_readable_default = {
  async judge({ inventory }, { keys = required }) {
    const file = await inventory.publiccode();
    if (!file) return nothingToRead(["publiccode"]);
    if (file.problem) {
      const { message, ...location } = file.problem;
      return { problems: [{ message, location, key: "syntax" }] };
    }
    const open = keys.filter((key) => !file.keys.has(key));
    if (open.length === 0) return { passed: [{ path: file.path, line: 1 }] };
    return {
      problems: open.map((key) => {
        const location = { path: file.path, line: lineFor(file, key) };
        return { message: without(file.path, key, file.fields.has(key)), location, key };
      })
    };
  }
};
export {
  publiccode_readable_default as default
};
