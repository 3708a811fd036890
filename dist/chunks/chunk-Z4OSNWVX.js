import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  schemaMistakes
} from "./chunk-7FV6KOLZ.js";
import {
  nearest
} from "./chunk-MTW652DG.js";
import {
  cited,
  notAllowed,
  quoted,
  where
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/options-binding.ts
var unknownConcept = (word, path, known) => notAllowed(word, path, known, nearest(word, known));
var badExpression = (expression, path) => {
  const at = where(path);
  return {
    fi: `${at.fi}: säännöllistä lauseketta ${cited(expression)} ei voi käyttää. Tarkista sulut; ennakointeja (?=…) ja takaviittauksia \\1 ei tueta.`,
    sv: `${at.sv}: det reguljära uttrycket ${cited(expression)} kan inte användas. Kontrollera parenteserna; framåtblickar (?=…) och bakåtreferenser \\1 stöds inte.`,
    en: `${at.en}: the regular expression ${quoted(expression)} cannot be used. Check its brackets; look-ahead (?=…) and back-references \\1 are not supported.`
  };
};
function textsUnder(value, names, path = []) {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsUnder(item, names, [...path, index]));
  if (typeof value === "string") {
    const key = path.findLast((segment) => typeof segment === "string");
    return names.has(String(key)) ? [[[...path], value]] : [];
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, item]) => textsUnder(item, names, [...path, key]));
}
async function conceptMistakes(options, document, base) {
  const { schema: _, ...own } = options;
  const named = textsUnder(own, /* @__PURE__ */ new Set(["concept", "concepts"]));
  if (named.length === 0) return [];
  const { default: vocabulary } = await import("./vocabulary-FIF3KMGU.js");
  const known = Object.keys(vocabulary.concepts);
  return named.filter(([, word]) => !known.includes(word)).map(([path, word]) => ({
    text: unknownConcept(word, [...base, ...path], known),
    location: document.place([...base, ...path], "value")
  }));
}
var expressionNames = ["pattern", "not", "patterns", "forbidden", "words"];
function expressionsIn(value, path) {
  if (typeof value === "string") return [[path, value]];
  if (!Array.isArray(value) || path.at(-1) === "not") return [];
  return value.flatMap((one, index) => typeof one === "string" ? [[[...path, index], one]] : []);
}
async function schemaMistake(options, document, base) {
  const { schema } = options;
  if (schema === null || typeof schema !== "object") return [];
  const [{ validatorOf }, { unfitWords }] = await Promise.all([
    import("./json-schema-NEHAP2SA.js"),
    import("./schema-fits-words-MRHQEQGH.js")
  ]);
  const validate = await validatorOf(schema);
  if (typeof validate === "function") return [];
  return [{ text: unfitWords(validate), location: document.place([...base, "schema"], "key") }];
}
async function expressionMistakes(options, document, base) {
  const given = expressionNames.flatMap((name) => expressionsIn(options[name], [...base, name]));
  if (given.length === 0) return [];
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  return given.flatMap(([path, expression]) => {
    try {
      RE2JS.compile(expression);
      return [];
    } catch {
      return [{ text: badExpression(expression, path), location: document.place(path, "value") }];
    }
  });
}
async function bindOptions(check, given, document, base) {
  const validators = await import("./validate-options-M2PUVKJI.js");
  const validate = validators[`options_${check.replaceAll("-", "_")}`];
  if (validate === void 0) throw new TypeError(`No validator for the options of ${check}`);
  const options = structuredClone(given);
  const fits = validate(options);
  const errors = fits ? [] : validate.errors ?? [];
  const mistakes = [
    ...schemaMistakes(errors, document, base),
    ...fits ? await conceptMistakes(options, document, base) : [],
    ...fits ? await expressionMistakes(options, document, base) : [],
    ...fits ? await schemaMistake(options, document, base) : []
  ];
  return { options, mistakes };
}

export {
  bindOptions
};
