import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  nearest
} from "./chunk-MTW652DG.js";
import {
  emptyValue,
  neededKey,
  notAllowed,
  oneKeyNeeded,
  outOfRange,
  tooMuch,
  unfit,
  unknownKey,
  wrongForm,
  wrongType
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/schema-errors.ts
var most = 1e3;
var structural = /* @__PURE__ */ new Set(["if", "propertyNames", "anyOf"]);
var segmentsOf = (pointer) => pointer.split("/").slice(1).map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~")).map((part) => /^\d{1,9}$/.test(part) ? Number(part) : part);
var strings = (value) => Array.isArray(value) ? value.map(String) : [];
var keysOf = (value) => value && typeof value === "object" ? Object.keys(value) : [];
var isPlain = (value) => value !== null && typeof value !== "object" && value !== void 0;
function rank(error) {
  if (error.keyword === "enum") return isPlain(error.data) ? 0 : 3;
  if (error.keyword === "type") return Array.isArray(error.params.type) ? 1 : 2;
  return 4;
}
function telling(errors) {
  const best = /* @__PURE__ */ new Map();
  for (const error of errors) {
    if (structural.has(error.keyword) || error.schemaPath.includes("/anyOf/")) continue;
    const own = error.params.additionalProperty ?? error.params.missingProperty ?? error.propertyName;
    const place = `${error.instancePath}\0${own === void 0 ? "" : String(own)}`;
    const other = best.get(place);
    if (other === void 0 || rank(error) < rank(other)) best.set(place, error);
    if (best.size >= most) break;
  }
  return [...best.values()];
}
function alternatives(errors, anyOf) {
  const beside = errors.filter(
    (error) => error.instancePath === anyOf.instancePath && error.schemaPath.includes("/anyOf/")
  );
  return beside.flatMap((error) => error.keyword === "required" ? [String(error.params.missingProperty)] : []);
}
function wordsOf(error, path) {
  const { params, data } = error;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = String(params.additionalProperty);
      const known = keysOf(error.parentSchema?.properties);
      return unknownKey(key, path, known, nearest(key, known));
    }
    case "required":
      return neededKey(String(params.missingProperty), path);
    case "enum": {
      const allowed = Array.isArray(params.allowedValues) ? params.allowedValues : [];
      if (!isPlain(data)) return wrongType(data, path, [typeof allowed[0]]);
      return notAllowed(data, path, allowed, nearest(String(data), allowed.map(String)));
    }
    case "type":
      return wrongType(data, path, Array.isArray(params.type) ? strings(params.type) : [String(params.type)]);
    case "pattern": {
      const expected = error.parentSchema?.["x-expected"];
      return expected ? wrongForm(error.propertyName ?? String(data), path, expected) : unfit(path);
    }
    case "minLength":
    case "minItems":
    case "minProperties":
      return emptyValue(path, error.keyword === "minLength" ? "text" : "group");
    case "maxLength":
    case "maxItems":
      return tooMuch(path, Number(params.limit), error.keyword === "maxLength" ? "characters" : "items");
    case "minimum":
    case "maximum":
      return outOfRange(data, path, error.keyword === "minimum" ? "least" : "most", Number(params.limit));
    default:
      return unfit(path);
  }
}
function schemaMistakes(errors, document, base = []) {
  const told = telling(errors).map((error) => {
    const path = [...base, ...segmentsOf(error.instancePath)];
    const key = error.params.additionalProperty ?? error.propertyName;
    const own = key === void 0 ? path : [...path, String(key)];
    const text = wordsOf(error, error.propertyName === void 0 ? path : own);
    const byKey = key !== void 0 || error.keyword === "required";
    return { text, location: document.place(own, byKey ? "key" : "value") };
  });
  const choices = errors.filter((error) => error.keyword === "anyOf").slice(0, most);
  return [
    ...told,
    ...choices.map((error) => {
      const path = [...base, ...segmentsOf(error.instancePath)];
      return { text: oneKeyNeeded(alternatives(errors, error), path), location: document.place(path, "key") };
    })
  ];
}

export {
  segmentsOf,
  wordsOf,
  schemaMistakes
};
