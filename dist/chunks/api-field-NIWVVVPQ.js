import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  either,
  inAll
} from "./chunk-ECRMOBH2.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/api-field.ts
var defaults = ["openapi", "asyncapi"];
function firstValue({ fields }, { field, anyOf }) {
  const wanted = anyOf?.flatMap(
    (name) => name.startsWith(`${field}.`) || name.includes(".") ? [name] : [`${field}.${name}`]
  ) ?? [field];
  for (const name of wanted) {
    for (const [path, value] of fields) {
      if ((path === name || path.startsWith(`${name}.`)) && value.value.trim() !== "") return value;
    }
  }
  return null;
}
function placeFor({ path, fields }, field) {
  for (let name = field; name !== ""; name = name.includes(".") ? name.slice(0, name.lastIndexOf(".")) : "") {
    const own = fields.get(name);
    if (own) return { path, line: own.line };
    const lines = [...fields].filter(([key]) => key.startsWith(`${name}.`)).map(([, { line }]) => line);
    if (lines.length > 0) return { path, line: Math.min(...lines) };
  }
  return { path, line: 1 };
}
var absent = (path, names) => {
  const list = inAll((language) => either(names.map(code), language));
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list.sv}.`,
    en: `The API description ${code(path)} has no value for ${list.en}.`
  };
};
var otherwise = (field, value, semantic) => {
  const example = semantic ? {
    fi: " Odotettu muoto on kolme lukua, esimerkiksi `1.4.0`.",
    sv: " Den väntade formen är tre tal, till exempel `1.4.0`.",
    en: " Expected are three numbers, such as `1.4.0`."
  } : {
    fi: " Arvo ei ole muotoa, jota sääntö pyytää.",
    sv: " Värdet har inte den form som regeln ber om.",
    en: " The value has not the form that the rule asks for."
  };
  return {
    fi: `Kentän ${code(field)} arvo on ${code(value)}.${example.fi}`,
    sv: `Fältet ${code(field)} har värdet ${code(value)}.${example.sv}`,
    en: `The value of ${code(field)} is ${code(value)}.${example.en}`
  };
};
function judgeOne(api, options, matches) {
  const found = firstValue(api, options);
  if (!found) {
    const names = options.anyOf ?? [options.field];
    return { message: absent(api.path, names), location: placeFor(api, options.field), key: options.field };
  }
  const place = { path: api.path, line: found.line, column: found.column };
  if (!matches || matches(found.value)) return place;
  const semantic = matches("1.4.0") && !matches("1.4") && !matches("one");
  return { message: otherwise(options.field, found.value, semantic), location: place, key: options.field };
}
async function matcher(pattern) {
  if (pattern === void 0) return null;
  const { RE2JS } = await import("./build-EZSV2TEO.js");
  const compiled = RE2JS.compile(pattern);
  return (value) => compiled.matches(value);
}
var api_field_default = {
  async judge({ inventory }, options) {
    const formats = options.formats ?? defaults;
    const apis = (await inventory.apis()).filter(
      ({ format, valid, fields }) => formats.includes(format) && (valid === true || fields.size > 0)
    );
    if (apis.length === 0) return nothingToRead(["api-description"]);
    const matches = await matcher(options.pattern);
    const judged = apis.map((api) => judgeOne(api, options, matches));
    const problems = judged.filter((one) => "message" in one);
    return problems.length > 0 ? { problems } : { passed: judged.filter((one) => !("message" in one)) };
  }
};
export {
  api_field_default as default
};
