import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  code,
  inAll,
  placeOf,
  some
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/licence-open.ts
var unknown = {
  fi: "Lisenssiä ei voitu tunnistaa, joten tätä ei voi arvioida.",
  sv: "Licensen kunde inte identifieras, så det här går inte att bedöma.",
  en: "The licence could not be identified, so this cannot be judged."
};
var notOpen = (expression, ids) => {
  const list = inAll((language) => some(ids.map(code), language));
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. Open Source Initiative ei ole hyväksynyt tätä avoimen lähdekoodin lisenssiksi: ${list.fi}.`,
    sv: `Produktens licens är ${code(expression)}. Open Source Initiative har inte godkänt det här som en licens för öppen källkod: ${list.sv}.`,
    en: `The licence of the product is ${code(expression)}. The Open Source Initiative has not approved this as an open source licence: ${list.en}.`
  };
};
function closed(expression, isOpen) {
  const tokens = expression.match(/[()]|[^\s()]+/gu) ?? [];
  let at = 0;
  const one = () => {
    const token = tokens[at++] ?? "";
    if (token === "(") {
      const inner = alternatives();
      at++;
      return inner;
    }
    if (tokens[at] === "WITH") at += 2;
    return isOpen(token.replace(/\+$/u, "")) ? [] : [token];
  };
  const parts = () => {
    let wrong = one();
    while (tokens[at] === "AND" && at++) wrong = [...wrong, ...one()];
    return wrong;
  };
  const alternatives = () => {
    const all = [parts()];
    while (tokens[at] === "OR" && at++) all.push(parts());
    return all.some((wrong) => wrong.length === 0) ? [] : all.flat();
  };
  return [...new Set(alternatives())];
}
var licence_open_default = {
  async judge({ inventory }, { allow = [] }) {
    const { expression, family, evidence } = await inventory.licence();
    const known = expression ?? family;
    if (known === null) return { notApplicable: unknown };
    const { default: ids } = await import("./licence-ids-5Y2OIGZF.js");
    const open = /* @__PURE__ */ new Set([...ids.osi, ...allow]);
    const ofFamily = (id) => open.has(id) || open.has(`${id}-only`) || open.has(`${id}-or-later`);
    const [file] = inventory.of("licence");
    const location = file ? placeOf(file) : evidence[0] ? { path: evidence[0].path, line: evidence[0].line } : { path: "LICENSE", missing: true };
    const wrong = closed(known, ofFamily);
    if (wrong.length === 0) return { passed: [location] };
    return { problems: [{ message: notOpen(known, wrong), location, key: wrong.join(" ") }] };
  }
};
export {
  licence_open_default as default
};
