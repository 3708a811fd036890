import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code
} from "./chunk-ECRMOBH2.js";
import {
  placeholders
} from "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/no-placeholders.ts
var leftIn = (text, more) => {
  const also = {
    fi: more === 0 ? "" : ` Sama teksti on tiedostossa vielä ${more === 1 ? "toisen kerran" : `${more} kertaa`}.`,
    sv: more === 0 ? "" : ` Samma text finns ${more === 1 ? "en gång" : `${more} gånger`} till i filen.`,
    en: more === 0 ? "" : ` The same text stands in the file ${more === 1 ? "once" : `${more} times`} more.`
  };
  return {
    fi: `Tähän on jäänyt mallipohjan teksti ${code(text)}. Lukija tarvitsee tähän teidän oman tietonne.${also.fi}`,
    sv: `Här står mallens text ${code(text)} kvar. Läsaren behöver er egen uppgift i stället.${also.sv}`,
    en: `The template's text ${code(text)} is still here. A reader needs your own information in its place.${also.en}`
  };
};
var ownersFile = /(?:^|\/)codeowners$/iu;
var placeIn = (path, { line, column, endColumn }) => ({
  path,
  line,
  column,
  endLine: line,
  endColumn
});
function problemsOf(path, rests) {
  const byText = /* @__PURE__ */ new Map();
  for (const rest of rests) (byText.get(rest.text) ?? byText.set(rest.text, []).get(rest.text)).push(rest);
  return [...byText].map(([text, [first, ...others]]) => ({
    message: leftIn(text, others.length),
    location: placeIn(path, first),
    ...others.length === 0 ? {} : { related: others.map((other) => placeIn(path, other)) },
    key: text
  }));
}
var no_placeholders_default = {
  async judge({ inventory }, { kinds }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(kinds);
    const byPath = /* @__PURE__ */ new Map();
    for (const { document, from, to } of found.filter(({ document: document2 }) => !ownersFile.test(document2.path))) {
      const rests = byPath.get(document.path) ?? /* @__PURE__ */ new Map();
      for (const rest of placeholders(document, { from, to }))
        if (!rest.weak) rests.set(`${rest.line}:${rest.column}`, rest);
      byPath.set(document.path, rests);
    }
    const problems = [...byPath].flatMap(([path, rests]) => problemsOf(path, [...rests.values()]));
    return problems.length > 0 ? { problems } : { passed: found.map(({ document, from }) => ({ path: document.path, line: from })) };
  }
};
export {
  no_placeholders_default as default
};
