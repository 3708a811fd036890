import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/checks/json-schema.ts
var mostSteps = 1e6;
var mostErrors = 200;
var stepKeyword = "x-kuntalint-step";
var values = /* @__PURE__ */ new Set(["enum", "const", "default", "examples", "example", "dependentRequired", "required"]);
var TooManySteps = class extends Error {
};
var isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
function counting(schema) {
  if (Array.isArray(schema)) return schema.map(counting);
  if (!isMap(schema)) return schema;
  const parts = Object.entries(schema).map(([key, value]) => [key, values.has(key) ? value : counting(value)]);
  return Object.fromEntries([...parts, [stepKeyword, true]]);
}
var dialectOf = (schema) => {
  const name = String(schema.$schema ?? "");
  if (name.includes("2020-12")) return "2020";
  if (name.includes("2019-09")) return "2019";
  return /draft-0?4\//u.test(name) ? "04" : "07";
};
async function engineOf(schema, options) {
  const load = {
    "2020": () => import("./2020-YDLCX6FY.js"),
    "2019": () => import("./2019-GOD4BLUR.js"),
    "04": () => import("./dist-JLTF6C4G.js"),
    "07": () => import("./ajv-HRA2LEYU.js")
  }[dialectOf(schema)];
  const { default: Loaded } = await load();
  return new Loaded(options);
}
var unique = (wanted, list) => {
  if (!wanted || !Array.isArray(list)) return true;
  return new Set(list.map((item) => JSON.stringify(sorted(item)))).size === list.length;
};
var sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMap(value)) return value;
  return Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).flatMap(([key, part]) => [key, sorted(part)]);
};
var unfit = (error) => {
  const detail = error instanceof Error ? error.message : String(error);
  const reference = error.missingRef;
  if (reference !== void 0) return { unfit: "reference", detail: reference };
  return { unfit: /regular expression|error parsing regexp/iu.test(detail) ? "expression" : "form", detail };
};
async function validatorOf(schema) {
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const regExp = Object.assign(
    (pattern, flags) => {
      const compiled = RE2JS.compile(pattern, flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0);
      return { test: (text) => compiled.matcher(text).find(), toString: () => `${flags} ${pattern}` };
    },
    { code: "re2" }
  );
  const options = {
    strict: false,
    allErrors: true,
    verbose: false,
    inlineRefs: false,
    logger: false,
    ownProperties: true
  };
  try {
    const ajv = await engineOf(schema, { ...options, code: { regExp } });
    const { default: addFormats } = await import("./dist-E4JGXUT2.js");
    addFormats(ajv, { mode: "fast" });
    let steps = 0;
    ajv.addKeyword({
      keyword: stepKeyword,
      errors: false,
      validate: () => {
        steps += 1;
        if (steps > mostSteps) throw new TooManySteps();
        return true;
      }
    });
    ajv.removeKeyword("uniqueItems");
    ajv.addKeyword({ keyword: "uniqueItems", type: "array", schemaType: "boolean", validate: unique });
    const { $schema: _, ...rest } = counting(schema);
    const validate = ajv.compile(rest);
    return (value) => {
      steps = 0;
      try {
        return validate(value) ? [] : (validate.errors ?? []).slice(0, mostErrors);
      } catch (error) {
        if (error instanceof TooManySteps || error instanceof RangeError) return null;
        throw error;
      }
    };
  } catch (error) {
    return unfit(error);
  }
}

export {
  validatorOf
};
