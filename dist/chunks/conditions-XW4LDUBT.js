import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  pathsMatching
} from "./chunk-VQR5YMEA.js";
import {
  inAll,
  listed
} from "./chunk-DWLZACDT.js";
import "./chunk-UDFUGCBQ.js";

// src/ruleset/conditions.ts
var longest = 60;
var code = (value) => {
  const plain = value.replace(/\s+/gu, " ").replaceAll("`", "'");
  return `\`${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}\``;
};
var most = 5;
var either = (words) => inAll((language) => listed(words.slice(0, most).map(code), language, "or"));
var noFile = (globs) => {
  const list = either(globs);
  return {
    fi: `Koskee koodivarastoja, joissa on tiedosto ${list.fi}${globs.length > most ? " tms." : ""}; tässä ei ole.`,
    sv: `Gäller kodförråd som har filen ${list.sv}${globs.length > most ? " eller liknande" : ""}; här finns den inte.`,
    en: `Concerns repositories that have the file ${list.en}${globs.length > most ? " or the like" : ""}; this one has not.`
  };
};
var otherLicence = (licences, is) => {
  const list = either(licences);
  return {
    fi: `Koskee tuotteita, joiden lisenssi on ${list.fi}; tämän lisenssi on ${code(is)}.`,
    sv: `Gäller produkter vars licens är ${list.sv}; den här har licensen ${code(is)}.`,
    en: `Concerns products with the licence ${list.en}; this one has ${code(is)}.`
  };
};
var unknownLicence = (licences) => {
  const list = either(licences);
  return {
    fi: `Koskee tuotteita, joiden lisenssi on ${list.fi}; en tiedä, mikä tämän lisenssi on.`,
    sv: `Gäller produkter vars licens är ${list.sv}; jag vet inte vilken licens den här har.`,
    en: `Concerns products with the licence ${list.en}; I do not know the licence of this one.`
  };
};
var named = (expression) => expression.split(/[\s()]+/u).filter((word) => word !== "" && !/^(?:AND|OR|WITH)$/iu.test(word));
async function unmetHere(inventory, { files, licences }) {
  if (files && (await pathsMatching(inventory, files)).length === 0) return { notApplicable: noFile(files) };
  if (!licences) return null;
  const { expression } = await inventory.licence();
  if (expression === null) return { notApplicable: unknownLicence(licences) };
  const here = new Set(named(expression).map((id) => id.toLowerCase()));
  return licences.some((id) => here.has(id.toLowerCase())) ? null : { notApplicable: otherLicence(licences, expression) };
}
export {
  unmetHere
};
