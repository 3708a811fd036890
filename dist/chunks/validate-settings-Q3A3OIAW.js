import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-THRSVDAC.js";

// src/generated/validate-settings.js
var J = (d, a) => () => {
  try {
    return a || d((a = { exports: {} }).exports, a), a.exports;
  } catch (E) {
    throw a = 0, E;
  }
};
var M = J((F) => {
  "use strict";
  Object.defineProperty(F, "__esModule", { value: true });
  function R(d) {
    let a = d.length, E = 0, z = 0, k;
    for (; z < a; ) E++, k = d.charCodeAt(z++), k >= 55296 && k <= 56319 && z < a && (k = d.charCodeAt(z), (k & 64512) === 56320 && z++);
    return E;
  }
  F.default = R;
  R.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var X = W;
var t = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:schema:settings", title: "Settings of kuntalint", description: "`.github/kuntalint.yml`, or `kuntalint.yml` at the top of the repository. Every key may be left out.", type: "object", properties: { product: { type: "object", description: "The product that the repository holds.", properties: { kind: { description: "What the product is; an interface too when an API description is found.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", enum: ["software", "interface"] }, minItems: 1, maxItems: 1e3 }, else: { type: "string", enum: ["software", "interface"] } }, stage: { enum: ["concept", "development", "beta", "stable", "obsolete"], description: "Default: publiccode.yml, else the version, else stable." }, level: { enum: [1, 2, 3], default: 1, description: "The rules of this level and below are asked: 1 starter, 2 shared, 3 exemplary." }, owners: { description: "The public bodies that own the product together.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, maxItems: 1e3 }, else: { type: "string", minLength: 1, maxLength: 200 } }, access: { description: "Open, or restricted; the reason may be told as `restricted: reason`.", default: "open", type: ["string", "object"], if: { type: "object" }, then: { type: "object", properties: { restricted: { type: "string", minLength: 1, maxLength: 2e3 } }, required: ["restricted"], additionalProperties: false }, else: { enum: ["open", "restricted"] } }, control: { enum: ["buyer", "vendor"], default: "buyer", description: "Who decides about the interface. Of a vendor's interface no plan is asked." } }, additionalProperties: false }, language: { description: "Language of the messages; two give both in the summary. Default: the language of the plan or README, else English.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", enum: ["fi", "sv", "en"] }, minItems: 1, maxItems: 1e3 }, else: { type: "string", enum: ["fi", "sv", "en"] } }, extends: { description: "Settings that these are added to.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1, maxItems: 1e3 }, else: { type: "string", minLength: 1, maxLength: 500 } }, artefacts: { type: "object", description: "Where the artefacts are, when they go by other names.", properties: { governance: { $ref: "#/$defs/paths" }, roadmap: { $ref: "#/$defs/paths" }, owners: { $ref: "#/$defs/paths" }, licence: { $ref: "#/$defs/paths" }, readme: { $ref: "#/$defs/paths" }, contributing: { $ref: "#/$defs/paths" }, "code-of-conduct": { $ref: "#/$defs/paths" }, security: { $ref: "#/$defs/paths" }, changelog: { $ref: "#/$defs/paths" }, publiccode: { $ref: "#/$defs/paths" }, "api-description": { $ref: "#/$defs/paths" }, funding: { $ref: "#/$defs/paths" }, support: { $ref: "#/$defs/paths" }, ignore: { $ref: "#/$defs/paths", description: "Files that are no artefacts of the product." } }, additionalProperties: false }, "rule-files": { description: "A municipality's own rules.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } }, rules: { type: "object", description: "Rules by their ids: a severity, or severity, options and `not-applicable`.", propertyNames: { type: "string", maxLength: 100, pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "x-expected": { fi: "säännön tunnus muodossa `perhe/nimi` pienin kirjaimin, esimerkiksi `governance/fresh`", sv: "en regels beteckning i formen `familj/namn` med små bokstäver, till exempel `governance/fresh`", en: "a rule id of the form `family/name` in lower case, for example `governance/fresh`" } }, additionalProperties: { $ref: "#/$defs/rule-setting" } }, waivers: { type: "array", maxItems: 1e3, items: { type: "object", properties: { rule: { type: "string", maxLength: 100, pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "x-expected": { fi: "säännön tunnus muodossa `perhe/nimi` pienin kirjaimin, esimerkiksi `governance/fresh`", sv: "en regels beteckning i formen `familj/namn` med små bokstäver, till exempel `governance/fresh`", en: "a rule id of the form `family/name` in lower case, for example `governance/fresh`" } }, path: { $ref: "#/$defs/glob" }, component: { type: "string", minLength: 1 }, fingerprint: { type: "string", minLength: 1 }, reason: { type: "string", minLength: 1, maxLength: 2e3 }, "approved-by": { type: "string", minLength: 1, maxLength: 300 }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": { fi: "päivä muodossa vvvv-kk-pp, esimerkiksi `2027-03-31`", sv: "ett datum i formen åååå-mm-dd, till exempel `2027-03-31`", en: "a date of the form yyyy-mm-dd, for example `2027-03-31`" } } }, required: ["rule", "reason", "until"], additionalProperties: false }, description: "Findings that are accepted until a date." }, components: { type: "array", maxItems: 1e3, items: { type: "object", properties: { name: { type: "string", minLength: 1, maxLength: 100 }, path: { $ref: "#/$defs/glob" } }, required: ["name", "path"], additionalProperties: false } }, decisions: { type: "object", properties: { folder: { $ref: "#/$defs/glob" }, required: { type: "boolean", default: false } }, additionalProperties: false }, deprecation: { type: "object", properties: { months: { type: "integer", minimum: 0, maximum: 240 } }, additionalProperties: false }, declared: { type: "array", maxItems: 1e3, items: { type: "object", properties: { topic: { type: "string", minLength: 1, maxLength: 100 }, statement: { type: "string", minLength: 1, maxLength: 2e3 }, by: { type: "string", minLength: 1, maxLength: 300 }, on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": { fi: "päivä muodossa vvvv-kk-pp, esimerkiksi `2027-03-31`", sv: "ett datum i formen åååå-mm-dd, till exempel `2027-03-31`", en: "a date of the form yyyy-mm-dd, for example `2027-03-31`" } } }, required: ["topic", "statement", "by", "on"], additionalProperties: false }, description: "What no machine can read; told as declared." }, gate: { type: "object", description: "Which findings fail a run.", properties: { findings: { enum: ["new", "any", "none"], default: "new" }, severity: { enum: ["error", "warning", "notice"], default: "error" } }, additionalProperties: false } }, additionalProperties: false, $defs: { glob: { type: "string", minLength: 1, maxLength: 300 }, paths: { description: "Paths or globs, from the top of the repository.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } }, "rule-setting": { type: ["string", "object"], if: { type: "object" }, then: { type: "object", minProperties: 1, properties: { severity: { enum: ["off", "notice", "warning", "error"] }, options: { type: "object", minProperties: 1 }, "not-applicable": { type: "string", minLength: 1, maxLength: 2e3, description: "Why the rule does not apply to this product." }, locked: { type: "boolean" } }, additionalProperties: false }, else: { enum: ["off", "notice", "warning", "error"] } } } };
var g = { type: "string", minLength: 1, maxLength: 300 };
var b = { type: ["string", "object"], if: { type: "object" }, then: { type: "object", minProperties: 1, properties: { severity: { enum: ["off", "notice", "warning", "error"] }, options: { type: "object", minProperties: 1 }, "not-applicable": { type: "string", minLength: 1, maxLength: 2e3, description: "Why the rule does not apply to this product." }, locked: { type: "boolean" } }, additionalProperties: false }, else: { enum: ["off", "notice", "warning", "error"] } };
var B = Object.prototype.hasOwnProperty;
var y = M().default;
var C = { description: "Paths or globs, from the top of the repository.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } };
function f(d, { instancePath: a = "", parentData: E, parentDataProperty: z, rootData: k = d, dynamicAnchors: S = {} } = {}) {
  let e = null, r = 0, j = f.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), typeof d != "string" && !Array.isArray(d)) {
    let L = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: C.type }, message: "must be string,array", schema: C.type, parentSchema: C, data: d };
    e === null ? e = [L] : e.push(L), r++;
  }
  let q = r, T = true, D = r;
  if (!Array.isArray(d)) {
    let L = {};
    e === null ? e = [L] : e.push(L), r++;
  }
  var O = D === r;
  r = q, e !== null && (q ? e.length = q : e = null);
  let A;
  if (O) {
    let L = r;
    if (Array.isArray(d)) {
      if (d.length > 1e3) {
        let m = { instancePath: a, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: C.then, data: d };
        e === null ? e = [m] : e.push(m), r++;
      }
      if (d.length < 1) {
        let m = { instancePath: a, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: C.then, data: d };
        e === null ? e = [m] : e.push(m), r++;
      }
      let s = d.length;
      for (let m = 0; m < s; m++) {
        let p = d[m];
        if (typeof p == "string") {
          if (y(p) > 300) {
            let o = { instancePath: a + "/" + m, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
          if (y(p) < 1) {
            let o = { instancePath: a + "/" + m, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        } else {
          let o = { instancePath: a + "/" + m, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
      }
    }
    var O = L === r;
    if (T = O, T) var V = true;
    A = "then";
  } else {
    let L = r;
    if (typeof d == "string") {
      if (y(d) > 300) {
        let s = { instancePath: a, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: d };
        e === null ? e = [s] : e.push(s), r++;
      }
      if (y(d) < 1) {
        let s = { instancePath: a, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: d };
        e === null ? e = [s] : e.push(s), r++;
      }
    } else {
      let s = { instancePath: a, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: d };
      e === null ? e = [s] : e.push(s), r++;
    }
    var O = L === r;
    T = O, A = "else";
  }
  if (!T) {
    let L = { instancePath: a, schemaPath: "#/if", keyword: "if", params: { failingKeyword: A }, message: 'must match "' + A + '" schema', schema: C.if, parentSchema: C, data: d };
    e === null ? e = [L] : e.push(L), r++;
  }
  return f.errors = e, j.items = V, r === 0;
}
f.evaluated = { dynamicProps: false, dynamicItems: true };
var G = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
var H = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
function W(d, { instancePath: a = "", parentData: E, parentDataProperty: z, rootData: k = d, dynamicAnchors: S = {} } = {}) {
  let e = null, r = 0, j = W.evaluated;
  if (j.dynamicProps && (j.props = void 0), j.dynamicItems && (j.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let s in d) if (!B.call(t.properties, s)) {
      let m = { instancePath: a, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: false, parentSchema: t, data: d };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (d.product !== void 0) {
      let s = d.product;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        s.level === void 0 && (s.level = 1), s.access === void 0 && (s.access = "open"), s.control === void 0 && (s.control = "buyer");
        for (let l in s) if (!(l === "kind" || l === "stage" || l === "level" || l === "owners" || l === "access" || l === "control")) {
          let h = { instancePath: a + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.product, data: s };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (s.kind !== void 0) {
          let l = s.kind;
          if (typeof l != "string" && !Array.isArray(l)) {
            let w = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/type", keyword: "type", params: { type: t.properties.product.properties.kind.type }, message: "must be string,array", schema: t.properties.product.properties.kind.type, parentSchema: t.properties.product.properties.kind, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
          let h = r, c = true, x = r;
          if (!Array.isArray(l)) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
          var q = x === r;
          r = h, e !== null && (h ? e.length = h : e = null);
          let _;
          if (q) {
            let w = r;
            if (Array.isArray(l)) {
              if (l.length > 1e3) {
                let v = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.product.properties.kind.then, data: l };
                e === null ? e = [v] : e.push(v), r++;
              }
              if (l.length < 1) {
                let v = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: t.properties.product.properties.kind.then, data: l };
                e === null ? e = [v] : e.push(v), r++;
              }
              let P = l.length;
              for (let v = 0; v < P; v++) {
                let N = l[v];
                if (typeof N != "string") {
                  let $ = { instancePath: a + "/product/kind/" + v, schemaPath: "#/properties/product/properties/kind/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.product.properties.kind.then.items.type, parentSchema: t.properties.product.properties.kind.then.items, data: N };
                  e === null ? e = [$] : e.push($), r++;
                }
                if (!(N === "software" || N === "interface")) {
                  let $ = { instancePath: a + "/product/kind/" + v, schemaPath: "#/properties/product/properties/kind/then/items/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.kind.then.items.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.kind.then.items.enum, parentSchema: t.properties.product.properties.kind.then.items, data: N };
                  e === null ? e = [$] : e.push($), r++;
                }
              }
            }
            var q = w === r;
            c = q, _ = "then";
          } else {
            let w = r;
            if (typeof l != "string") {
              let P = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.product.properties.kind.else.type, parentSchema: t.properties.product.properties.kind.else, data: l };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (!(l === "software" || l === "interface")) {
              let P = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/else/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.kind.else.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.kind.else.enum, parentSchema: t.properties.product.properties.kind.else, data: l };
              e === null ? e = [P] : e.push(P), r++;
            }
            var q = w === r;
            c = q, _ = "else";
          }
          if (!c) {
            let w = { instancePath: a + "/product/kind", schemaPath: "#/properties/product/properties/kind/if", keyword: "if", params: { failingKeyword: _ }, message: 'must match "' + _ + '" schema', schema: t.properties.product.properties.kind.if, parentSchema: t.properties.product.properties.kind, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        if (s.stage !== void 0) {
          let l = s.stage;
          if (!(l === "concept" || l === "development" || l === "beta" || l === "stable" || l === "obsolete")) {
            let h = { instancePath: a + "/product/stage", schemaPath: "#/properties/product/properties/stage/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.stage.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.stage.enum, parentSchema: t.properties.product.properties.stage, data: l };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
        let m = s.level;
        if (!(m === 1 || m === 2 || m === 3)) {
          let l = { instancePath: a + "/product/level", schemaPath: "#/properties/product/properties/level/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.level.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.level.enum, parentSchema: t.properties.product.properties.level, data: m };
          e === null ? e = [l] : e.push(l), r++;
        }
        if (s.owners !== void 0) {
          let l = s.owners;
          if (typeof l != "string" && !Array.isArray(l)) {
            let w = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/type", keyword: "type", params: { type: t.properties.product.properties.owners.type }, message: "must be string,array", schema: t.properties.product.properties.owners.type, parentSchema: t.properties.product.properties.owners, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
          let h = r, c = true, x = r;
          if (!Array.isArray(l)) {
            let w = {};
            e === null ? e = [w] : e.push(w), r++;
          }
          var T = x === r;
          r = h, e !== null && (h ? e.length = h : e = null);
          let _;
          if (T) {
            let w = r;
            if (Array.isArray(l)) {
              if (l.length > 1e3) {
                let v = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.product.properties.owners.then, data: l };
                e === null ? e = [v] : e.push(v), r++;
              }
              if (l.length < 1) {
                let v = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: t.properties.product.properties.owners.then, data: l };
                e === null ? e = [v] : e.push(v), r++;
              }
              let P = l.length;
              for (let v = 0; v < P; v++) {
                let N = l[v];
                if (typeof N == "string") {
                  if (y(N) > 200) {
                    let $ = { instancePath: a + "/product/owners/" + v, schemaPath: "#/properties/product/properties/owners/then/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.product.properties.owners.then.items, data: N };
                    e === null ? e = [$] : e.push($), r++;
                  }
                  if (y(N) < 1) {
                    let $ = { instancePath: a + "/product/owners/" + v, schemaPath: "#/properties/product/properties/owners/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.product.properties.owners.then.items, data: N };
                    e === null ? e = [$] : e.push($), r++;
                  }
                } else {
                  let $ = { instancePath: a + "/product/owners/" + v, schemaPath: "#/properties/product/properties/owners/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.product.properties.owners.then.items.type, parentSchema: t.properties.product.properties.owners.then.items, data: N };
                  e === null ? e = [$] : e.push($), r++;
                }
              }
            }
            var T = w === r;
            c = T, _ = "then";
          } else {
            let w = r;
            if (typeof l == "string") {
              if (y(l) > 200) {
                let P = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.product.properties.owners.else, data: l };
                e === null ? e = [P] : e.push(P), r++;
              }
              if (y(l) < 1) {
                let P = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.product.properties.owners.else, data: l };
                e === null ? e = [P] : e.push(P), r++;
              }
            } else {
              let P = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.product.properties.owners.else.type, parentSchema: t.properties.product.properties.owners.else, data: l };
              e === null ? e = [P] : e.push(P), r++;
            }
            var T = w === r;
            c = T, _ = "else";
          }
          if (!c) {
            let w = { instancePath: a + "/product/owners", schemaPath: "#/properties/product/properties/owners/if", keyword: "if", params: { failingKeyword: _ }, message: 'must match "' + _ + '" schema', schema: t.properties.product.properties.owners.if, parentSchema: t.properties.product.properties.owners, data: l };
            e === null ? e = [w] : e.push(w), r++;
          }
        }
        let p = s.access;
        if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
          let l = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/type", keyword: "type", params: { type: t.properties.product.properties.access.type }, message: "must be string,object", schema: t.properties.product.properties.access.type, parentSchema: t.properties.product.properties.access, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
        let o = r, i = true, n = r;
        if (!(p && typeof p == "object" && !Array.isArray(p))) {
          let l = {};
          e === null ? e = [l] : e.push(l), r++;
        }
        var D = n === r;
        r = o, e !== null && (o ? e.length = o : e = null);
        let I;
        if (D) {
          let l = r;
          if (p && typeof p == "object" && !Array.isArray(p)) {
            if (p.restricted === void 0) {
              let c = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/then/required", keyword: "required", params: { missingProperty: "restricted" }, message: "must have required property 'restricted'", schema: t.properties.product.properties.access.then.required, parentSchema: t.properties.product.properties.access.then, data: p };
              e === null ? e = [c] : e.push(c), r++;
            }
            for (let c in p) if (c !== "restricted") {
              let x = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.product.properties.access.then, data: p };
              e === null ? e = [x] : e.push(x), r++;
            }
            if (p.restricted !== void 0) {
              let c = p.restricted;
              if (typeof c == "string") {
                if (y(c) > 2e3) {
                  let x = { instancePath: a + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.product.properties.access.then.properties.restricted, data: c };
                  e === null ? e = [x] : e.push(x), r++;
                }
                if (y(c) < 1) {
                  let x = { instancePath: a + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.product.properties.access.then.properties.restricted, data: c };
                  e === null ? e = [x] : e.push(x), r++;
                }
              } else {
                let x = { instancePath: a + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.product.properties.access.then.properties.restricted.type, parentSchema: t.properties.product.properties.access.then.properties.restricted, data: c };
                e === null ? e = [x] : e.push(x), r++;
              }
            }
          } else {
            let c = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.product.properties.access.then.type, parentSchema: t.properties.product.properties.access.then, data: p };
            e === null ? e = [c] : e.push(c), r++;
          }
          var D = l === r;
          i = D, I = "then";
        } else {
          let l = r;
          if (!(p === "open" || p === "restricted")) {
            let c = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/else/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.access.else.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.access.else.enum, parentSchema: t.properties.product.properties.access.else, data: p };
            e === null ? e = [c] : e.push(c), r++;
          }
          var D = l === r;
          i = D, I = "else";
        }
        if (!i) {
          let l = { instancePath: a + "/product/access", schemaPath: "#/properties/product/properties/access/if", keyword: "if", params: { failingKeyword: I }, message: 'must match "' + I + '" schema', schema: t.properties.product.properties.access.if, parentSchema: t.properties.product.properties.access, data: p };
          e === null ? e = [l] : e.push(l), r++;
        }
        let u = s.control;
        if (!(u === "buyer" || u === "vendor")) {
          let l = { instancePath: a + "/product/control", schemaPath: "#/properties/product/properties/control/enum", keyword: "enum", params: { allowedValues: t.properties.product.properties.control.enum }, message: "must be equal to one of the allowed values", schema: t.properties.product.properties.control.enum, parentSchema: t.properties.product.properties.control, data: u };
          e === null ? e = [l] : e.push(l), r++;
        }
      } else {
        let m = { instancePath: a + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.product.type, parentSchema: t.properties.product, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.language !== void 0) {
      let s = d.language;
      if (typeof s != "string" && !Array.isArray(s)) {
        let n = { instancePath: a + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: t.properties.language.type }, message: "must be string,array", schema: t.properties.language.type, parentSchema: t.properties.language, data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
      let m = r, p = true, o = r;
      if (!Array.isArray(s)) {
        let n = {};
        e === null ? e = [n] : e.push(n), r++;
      }
      var O = o === r;
      r = m, e !== null && (m ? e.length = m : e = null);
      let i;
      if (O) {
        let n = r;
        if (Array.isArray(s)) {
          if (s.length > 1e3) {
            let l = { instancePath: a + "/language", schemaPath: "#/properties/language/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.language.then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (s.length < 1) {
            let l = { instancePath: a + "/language", schemaPath: "#/properties/language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: t.properties.language.then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          let u = s.length;
          for (let l = 0; l < u; l++) {
            let h = s[l];
            if (typeof h != "string") {
              let c = { instancePath: a + "/language/" + l, schemaPath: "#/properties/language/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.language.then.items.type, parentSchema: t.properties.language.then.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
            if (!(h === "fi" || h === "sv" || h === "en")) {
              let c = { instancePath: a + "/language/" + l, schemaPath: "#/properties/language/then/items/enum", keyword: "enum", params: { allowedValues: t.properties.language.then.items.enum }, message: "must be equal to one of the allowed values", schema: t.properties.language.then.items.enum, parentSchema: t.properties.language.then.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          }
        }
        var O = n === r;
        p = O, i = "then";
      } else {
        let n = r;
        if (typeof s != "string") {
          let u = { instancePath: a + "/language", schemaPath: "#/properties/language/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.language.else.type, parentSchema: t.properties.language.else, data: s };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (!(s === "fi" || s === "sv" || s === "en")) {
          let u = { instancePath: a + "/language", schemaPath: "#/properties/language/else/enum", keyword: "enum", params: { allowedValues: t.properties.language.else.enum }, message: "must be equal to one of the allowed values", schema: t.properties.language.else.enum, parentSchema: t.properties.language.else, data: s };
          e === null ? e = [u] : e.push(u), r++;
        }
        var O = n === r;
        p = O, i = "else";
      }
      if (!p) {
        let n = { instancePath: a + "/language", schemaPath: "#/properties/language/if", keyword: "if", params: { failingKeyword: i }, message: 'must match "' + i + '" schema', schema: t.properties.language.if, parentSchema: t.properties.language, data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (d.extends !== void 0) {
      let s = d.extends;
      if (typeof s != "string" && !Array.isArray(s)) {
        let n = { instancePath: a + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: t.properties.extends.type }, message: "must be string,array", schema: t.properties.extends.type, parentSchema: t.properties.extends, data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
      let m = r, p = true, o = r;
      if (!Array.isArray(s)) {
        let n = {};
        e === null ? e = [n] : e.push(n), r++;
      }
      var A = o === r;
      r = m, e !== null && (m ? e.length = m : e = null);
      let i;
      if (A) {
        let n = r;
        if (Array.isArray(s)) {
          if (s.length > 1e3) {
            let l = { instancePath: a + "/extends", schemaPath: "#/properties/extends/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.extends.then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (s.length < 1) {
            let l = { instancePath: a + "/extends", schemaPath: "#/properties/extends/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: t.properties.extends.then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          let u = s.length;
          for (let l = 0; l < u; l++) {
            let h = s[l];
            if (typeof h == "string") {
              if (y(h) > 500) {
                let c = { instancePath: a + "/extends/" + l, schemaPath: "#/properties/extends/then/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: t.properties.extends.then.items, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
              if (y(h) < 1) {
                let c = { instancePath: a + "/extends/" + l, schemaPath: "#/properties/extends/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.extends.then.items, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            } else {
              let c = { instancePath: a + "/extends/" + l, schemaPath: "#/properties/extends/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.extends.then.items.type, parentSchema: t.properties.extends.then.items, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          }
        }
        var A = n === r;
        p = A, i = "then";
      } else {
        let n = r;
        if (typeof s == "string") {
          if (y(s) > 500) {
            let u = { instancePath: a + "/extends", schemaPath: "#/properties/extends/else/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: t.properties.extends.else, data: s };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (y(s) < 1) {
            let u = { instancePath: a + "/extends", schemaPath: "#/properties/extends/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.extends.else, data: s };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: a + "/extends", schemaPath: "#/properties/extends/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.extends.else.type, parentSchema: t.properties.extends.else, data: s };
          e === null ? e = [u] : e.push(u), r++;
        }
        var A = n === r;
        p = A, i = "else";
      }
      if (!p) {
        let n = { instancePath: a + "/extends", schemaPath: "#/properties/extends/if", keyword: "if", params: { failingKeyword: i }, message: 'must match "' + i + '" schema', schema: t.properties.extends.if, parentSchema: t.properties.extends, data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (d.artefacts !== void 0) {
      let s = d.artefacts;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) if (!B.call(t.properties.artefacts.properties, m)) {
          let p = { instancePath: a + "/artefacts", schemaPath: "#/properties/artefacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.artefacts, data: s };
          e === null ? e = [p] : e.push(p), r++;
        }
        s.governance !== void 0 && (f(s.governance, { instancePath: a + "/artefacts/governance", parentData: s, parentDataProperty: "governance", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.roadmap !== void 0 && (f(s.roadmap, { instancePath: a + "/artefacts/roadmap", parentData: s, parentDataProperty: "roadmap", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.owners !== void 0 && (f(s.owners, { instancePath: a + "/artefacts/owners", parentData: s, parentDataProperty: "owners", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.licence !== void 0 && (f(s.licence, { instancePath: a + "/artefacts/licence", parentData: s, parentDataProperty: "licence", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.readme !== void 0 && (f(s.readme, { instancePath: a + "/artefacts/readme", parentData: s, parentDataProperty: "readme", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.contributing !== void 0 && (f(s.contributing, { instancePath: a + "/artefacts/contributing", parentData: s, parentDataProperty: "contributing", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s["code-of-conduct"] !== void 0 && (f(s["code-of-conduct"], { instancePath: a + "/artefacts/code-of-conduct", parentData: s, parentDataProperty: "code-of-conduct", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.security !== void 0 && (f(s.security, { instancePath: a + "/artefacts/security", parentData: s, parentDataProperty: "security", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.changelog !== void 0 && (f(s.changelog, { instancePath: a + "/artefacts/changelog", parentData: s, parentDataProperty: "changelog", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.publiccode !== void 0 && (f(s.publiccode, { instancePath: a + "/artefacts/publiccode", parentData: s, parentDataProperty: "publiccode", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s["api-description"] !== void 0 && (f(s["api-description"], { instancePath: a + "/artefacts/api-description", parentData: s, parentDataProperty: "api-description", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.funding !== void 0 && (f(s.funding, { instancePath: a + "/artefacts/funding", parentData: s, parentDataProperty: "funding", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.support !== void 0 && (f(s.support, { instancePath: a + "/artefacts/support", parentData: s, parentDataProperty: "support", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length)), s.ignore !== void 0 && (f(s.ignore, { instancePath: a + "/artefacts/ignore", parentData: s, parentDataProperty: "ignore", rootData: k, dynamicAnchors: S }) || (e = e === null ? f.errors : e.concat(f.errors), r = e.length));
      } else {
        let m = { instancePath: a + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.artefacts.type, parentSchema: t.properties.artefacts, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d["rule-files"] !== void 0) {
      let s = d["rule-files"];
      if (typeof s != "string" && !Array.isArray(s)) {
        let n = { instancePath: a + "/rule-files", schemaPath: "#/properties/rule-files/type", keyword: "type", params: { type: t.properties["rule-files"].type }, message: "must be string,array", schema: t.properties["rule-files"].type, parentSchema: t.properties["rule-files"], data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
      let m = r, p = true, o = r;
      if (!Array.isArray(s)) {
        let n = {};
        e === null ? e = [n] : e.push(n), r++;
      }
      var V = o === r;
      r = m, e !== null && (m ? e.length = m : e = null);
      let i;
      if (V) {
        let n = r;
        if (Array.isArray(s)) {
          if (s.length > 1e3) {
            let l = { instancePath: a + "/rule-files", schemaPath: "#/properties/rule-files/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties["rule-files"].then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          if (s.length < 1) {
            let l = { instancePath: a + "/rule-files", schemaPath: "#/properties/rule-files/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: t.properties["rule-files"].then, data: s };
            e === null ? e = [l] : e.push(l), r++;
          }
          let u = s.length;
          for (let l = 0; l < u; l++) {
            let h = s[l];
            if (typeof h == "string") {
              if (y(h) > 300) {
                let c = { instancePath: a + "/rule-files/" + l, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
              if (y(h) < 1) {
                let c = { instancePath: a + "/rule-files/" + l, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: h };
                e === null ? e = [c] : e.push(c), r++;
              }
            } else {
              let c = { instancePath: a + "/rule-files/" + l, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: h };
              e === null ? e = [c] : e.push(c), r++;
            }
          }
        }
        var V = n === r;
        p = V, i = "then";
      } else {
        let n = r;
        if (typeof s == "string") {
          if (y(s) > 300) {
            let u = { instancePath: a + "/rule-files", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: s };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (y(s) < 1) {
            let u = { instancePath: a + "/rule-files", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: s };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: a + "/rule-files", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: s };
          e === null ? e = [u] : e.push(u), r++;
        }
        var V = n === r;
        p = V, i = "else";
      }
      if (!p) {
        let n = { instancePath: a + "/rule-files", schemaPath: "#/properties/rule-files/if", keyword: "if", params: { failingKeyword: i }, message: 'must match "' + i + '" schema', schema: t.properties["rule-files"].if, parentSchema: t.properties["rule-files"], data: s };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (d.rules !== void 0) {
      let s = d.rules;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) {
          let p = r;
          if (typeof m == "string") {
            if (y(m) > 100) {
              let o = { instancePath: a + "/rules", schemaPath: "#/properties/rules/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: t.properties.rules.propertyNames, data: m, propertyName: m };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (!G.test(m)) {
              let o = { instancePath: a + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", parentSchema: t.properties.rules.propertyNames, data: m, propertyName: m };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: a + "/rules", schemaPath: "#/properties/rules/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.rules.propertyNames.type, parentSchema: t.properties.rules.propertyNames, data: m, propertyName: m };
            e === null ? e = [o] : e.push(o), r++;
          }
          var L = p === r;
          if (!L) {
            let o = { instancePath: a + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: m }, message: "property name must be valid", schema: t.properties.rules.propertyNames, parentSchema: t.properties.rules, data: s };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        for (let m in s) {
          let p = s[m];
          if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
            let u = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/type", keyword: "type", params: { type: b.type }, message: "must be string,object", schema: b.type, parentSchema: b, data: p };
            e === null ? e = [u] : e.push(u), r++;
          }
          let o = r, i = true, n = r;
          if (!(p && typeof p == "object" && !Array.isArray(p))) {
            let u = {};
            e === null ? e = [u] : e.push(u), r++;
          }
          var K = n === r;
          r = o, e !== null && (o ? e.length = o : e = null);
          let I;
          if (K) {
            let u = r;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (Object.keys(p).length < 1) {
                let h = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.then, data: p };
                e === null ? e = [h] : e.push(h), r++;
              }
              for (let h in p) if (!(h === "severity" || h === "options" || h === "not-applicable" || h === "locked")) {
                let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: false, parentSchema: b.then, data: p };
                e === null ? e = [c] : e.push(c), r++;
              }
              if (p.severity !== void 0) {
                let h = p.severity;
                if (!(h === "off" || h === "notice" || h === "warning" || h === "error")) {
                  let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/rule-setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: b.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: b.then.properties.severity.enum, parentSchema: b.then.properties.severity, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (p.options !== void 0) {
                let h = p.options;
                if (h && typeof h == "object" && !Array.isArray(h)) {
                  if (Object.keys(h).length < 1) {
                    let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/$defs/rule-setting/then/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.then.properties.options, data: h };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                } else {
                  let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/$defs/rule-setting/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.then.properties.options.type, parentSchema: b.then.properties.options, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (p["not-applicable"] !== void 0) {
                let h = p["not-applicable"];
                if (typeof h == "string") {
                  if (y(h) > 2e3) {
                    let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: b.then.properties["not-applicable"], data: h };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                  if (y(h) < 1) {
                    let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.then.properties["not-applicable"], data: h };
                    e === null ? e = [c] : e.push(c), r++;
                  }
                } else {
                  let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.then.properties["not-applicable"].type, parentSchema: b.then.properties["not-applicable"], data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
              if (p.locked !== void 0) {
                let h = p.locked;
                if (typeof h != "boolean") {
                  let c = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1") + "/locked", schemaPath: "#/$defs/rule-setting/then/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: b.then.properties.locked.type, parentSchema: b.then.properties.locked, data: h };
                  e === null ? e = [c] : e.push(c), r++;
                }
              }
            } else {
              let h = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.then.type, parentSchema: b.then, data: p };
              e === null ? e = [h] : e.push(h), r++;
            }
            var K = u === r;
            i = K, I = "then";
          } else {
            let u = r;
            if (!(p === "off" || p === "notice" || p === "warning" || p === "error")) {
              let h = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/else/enum", keyword: "enum", params: { allowedValues: b.else.enum }, message: "must be equal to one of the allowed values", schema: b.else.enum, parentSchema: b.else, data: p };
              e === null ? e = [h] : e.push(h), r++;
            }
            var K = u === r;
            i = K, I = "else";
          }
          if (!i) {
            let u = { instancePath: a + "/rules/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/if", keyword: "if", params: { failingKeyword: I }, message: 'must match "' + I + '" schema', schema: b.if, parentSchema: b, data: p };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let m = { instancePath: a + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.rules.type, parentSchema: t.properties.rules, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.waivers !== void 0) {
      let s = d.waivers;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let p = { instancePath: a + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.waivers, data: s };
          e === null ? e = [p] : e.push(p), r++;
        }
        let m = s.length;
        for (let p = 0; p < m; p++) {
          let o = s[p];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.rule === void 0) {
              let i = { instancePath: a + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: t.properties.waivers.items.required, parentSchema: t.properties.waivers.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.reason === void 0) {
              let i = { instancePath: a + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: t.properties.waivers.items.required, parentSchema: t.properties.waivers.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.until === void 0) {
              let i = { instancePath: a + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: t.properties.waivers.items.required, parentSchema: t.properties.waivers.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in o) if (!(i === "rule" || i === "path" || i === "component" || i === "fingerprint" || i === "reason" || i === "approved-by" || i === "until")) {
              let n = { instancePath: a + "/waivers/" + p, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.waivers.items, data: o };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (o.rule !== void 0) {
              let i = o.rule;
              if (typeof i == "string") {
                if (y(i) > 100) {
                  let n = { instancePath: a + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: t.properties.waivers.items.properties.rule, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (!G.test(i)) {
                  let n = { instancePath: a + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", parentSchema: t.properties.waivers.items.properties.rule, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties.rule.type, parentSchema: t.properties.waivers.items.properties.rule, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.path !== void 0) {
              let i = o.path;
              if (typeof i == "string") {
                if (y(i) > 300) {
                  let n = { instancePath: a + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.component !== void 0) {
              let i = o.component;
              if (typeof i == "string") {
                if (y(i) < 1) {
                  let n = { instancePath: a + "/waivers/" + p + "/component", schemaPath: "#/properties/waivers/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.waivers.items.properties.component, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/component", schemaPath: "#/properties/waivers/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties.component.type, parentSchema: t.properties.waivers.items.properties.component, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.fingerprint !== void 0) {
              let i = o.fingerprint;
              if (typeof i == "string") {
                if (y(i) < 1) {
                  let n = { instancePath: a + "/waivers/" + p + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.waivers.items.properties.fingerprint, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties.fingerprint.type, parentSchema: t.properties.waivers.items.properties.fingerprint, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.reason !== void 0) {
              let i = o.reason;
              if (typeof i == "string") {
                if (y(i) > 2e3) {
                  let n = { instancePath: a + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.waivers.items.properties.reason, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.waivers.items.properties.reason, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties.reason.type, parentSchema: t.properties.waivers.items.properties.reason, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o["approved-by"] !== void 0) {
              let i = o["approved-by"];
              if (typeof i == "string") {
                if (y(i) > 300) {
                  let n = { instancePath: a + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: t.properties.waivers.items.properties["approved-by"], data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.waivers.items.properties["approved-by"], data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties["approved-by"].type, parentSchema: t.properties.waivers.items.properties["approved-by"], data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.until !== void 0) {
              let i = o.until;
              if (typeof i == "string") {
                if (!H.test(i)) {
                  let n = { instancePath: a + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: t.properties.waivers.items.properties.until, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.waivers.items.properties.until.type, parentSchema: t.properties.waivers.items.properties.until, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let i = { instancePath: a + "/waivers/" + p, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.waivers.items.type, parentSchema: t.properties.waivers.items, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let m = { instancePath: a + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.waivers.type, parentSchema: t.properties.waivers, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.components !== void 0) {
      let s = d.components;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let p = { instancePath: a + "/components", schemaPath: "#/properties/components/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.components, data: s };
          e === null ? e = [p] : e.push(p), r++;
        }
        let m = s.length;
        for (let p = 0; p < m; p++) {
          let o = s[p];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let i = { instancePath: a + "/components/" + p, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: t.properties.components.items.required, parentSchema: t.properties.components.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.path === void 0) {
              let i = { instancePath: a + "/components/" + p, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: t.properties.components.items.required, parentSchema: t.properties.components.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in o) if (!(i === "name" || i === "path")) {
              let n = { instancePath: a + "/components/" + p, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.components.items, data: o };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (o.name !== void 0) {
              let i = o.name;
              if (typeof i == "string") {
                if (y(i) > 100) {
                  let n = { instancePath: a + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: t.properties.components.items.properties.name, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.components.items.properties.name, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.components.items.properties.name.type, parentSchema: t.properties.components.items.properties.name, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.path !== void 0) {
              let i = o.path;
              if (typeof i == "string") {
                if (y(i) > 300) {
                  let n = { instancePath: a + "/components/" + p + "/path", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/components/" + p + "/path", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/components/" + p + "/path", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let i = { instancePath: a + "/components/" + p, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.components.items.type, parentSchema: t.properties.components.items, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let m = { instancePath: a + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.components.type, parentSchema: t.properties.components, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.decisions !== void 0) {
      let s = d.decisions;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        s.required === void 0 && (s.required = false);
        for (let p in s) if (!(p === "folder" || p === "required")) {
          let o = { instancePath: a + "/decisions", schemaPath: "#/properties/decisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.decisions, data: s };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (s.folder !== void 0) {
          let p = s.folder;
          if (typeof p == "string") {
            if (y(p) > 300) {
              let o = { instancePath: a + "/decisions/folder", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: g, data: p };
              e === null ? e = [o] : e.push(o), r++;
            }
            if (y(p) < 1) {
              let o = { instancePath: a + "/decisions/folder", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: g, data: p };
              e === null ? e = [o] : e.push(o), r++;
            }
          } else {
            let o = { instancePath: a + "/decisions/folder", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: g.type, parentSchema: g, data: p };
            e === null ? e = [o] : e.push(o), r++;
          }
        }
        let m = s.required;
        if (typeof m != "boolean") {
          let p = { instancePath: a + "/decisions/required", schemaPath: "#/properties/decisions/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.decisions.properties.required.type, parentSchema: t.properties.decisions.properties.required, data: m };
          e === null ? e = [p] : e.push(p), r++;
        }
      } else {
        let m = { instancePath: a + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.decisions.type, parentSchema: t.properties.decisions, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.deprecation !== void 0) {
      let s = d.deprecation;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let m in s) if (m !== "months") {
          let p = { instancePath: a + "/deprecation", schemaPath: "#/properties/deprecation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.deprecation, data: s };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (s.months !== void 0) {
          let m = s.months;
          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
            let p = { instancePath: a + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.deprecation.properties.months.type, parentSchema: t.properties.deprecation.properties.months, data: m };
            e === null ? e = [p] : e.push(p), r++;
          }
          if (typeof m == "number" && isFinite(m)) {
            if (m > 240 || isNaN(m)) {
              let p = { instancePath: a + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: t.properties.deprecation.properties.months, data: m };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (m < 0 || isNaN(m)) {
              let p = { instancePath: a + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.deprecation.properties.months, data: m };
              e === null ? e = [p] : e.push(p), r++;
            }
          }
        }
      } else {
        let m = { instancePath: a + "/deprecation", schemaPath: "#/properties/deprecation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.deprecation.type, parentSchema: t.properties.deprecation, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.declared !== void 0) {
      let s = d.declared;
      if (Array.isArray(s)) {
        if (s.length > 1e3) {
          let p = { instancePath: a + "/declared", schemaPath: "#/properties/declared/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: t.properties.declared, data: s };
          e === null ? e = [p] : e.push(p), r++;
        }
        let m = s.length;
        for (let p = 0; p < m; p++) {
          let o = s[p];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.topic === void 0) {
              let i = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'", schema: t.properties.declared.items.required, parentSchema: t.properties.declared.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.statement === void 0) {
              let i = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'", schema: t.properties.declared.items.required, parentSchema: t.properties.declared.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.by === void 0) {
              let i = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: t.properties.declared.items.required, parentSchema: t.properties.declared.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            if (o.on === void 0) {
              let i = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: t.properties.declared.items.required, parentSchema: t.properties.declared.items, data: o };
              e === null ? e = [i] : e.push(i), r++;
            }
            for (let i in o) if (!(i === "topic" || i === "statement" || i === "by" || i === "on")) {
              let n = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.declared.items, data: o };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (o.topic !== void 0) {
              let i = o.topic;
              if (typeof i == "string") {
                if (y(i) > 100) {
                  let n = { instancePath: a + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: t.properties.declared.items.properties.topic, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.declared.items.properties.topic, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.declared.items.properties.topic.type, parentSchema: t.properties.declared.items.properties.topic, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.statement !== void 0) {
              let i = o.statement;
              if (typeof i == "string") {
                if (y(i) > 2e3) {
                  let n = { instancePath: a + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.declared.items.properties.statement, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.declared.items.properties.statement, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.declared.items.properties.statement.type, parentSchema: t.properties.declared.items.properties.statement, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.by !== void 0) {
              let i = o.by;
              if (typeof i == "string") {
                if (y(i) > 300) {
                  let n = { instancePath: a + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: t.properties.declared.items.properties.by, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
                if (y(i) < 1) {
                  let n = { instancePath: a + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: t.properties.declared.items.properties.by, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.declared.items.properties.by.type, parentSchema: t.properties.declared.items.properties.by, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.on !== void 0) {
              let i = o.on;
              if (typeof i == "string") {
                if (!H.test(i)) {
                  let n = { instancePath: a + "/declared/" + p + "/on", schemaPath: "#/properties/declared/items/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: t.properties.declared.items.properties.on, data: i };
                  e === null ? e = [n] : e.push(n), r++;
                }
              } else {
                let n = { instancePath: a + "/declared/" + p + "/on", schemaPath: "#/properties/declared/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.declared.items.properties.on.type, parentSchema: t.properties.declared.items.properties.on, data: i };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let i = { instancePath: a + "/declared/" + p, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.declared.items.type, parentSchema: t.properties.declared.items, data: o };
            e === null ? e = [i] : e.push(i), r++;
          }
        }
      } else {
        let m = { instancePath: a + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.declared.type, parentSchema: t.properties.declared, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (d.gate !== void 0) {
      let s = d.gate;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        s.findings === void 0 && (s.findings = "new"), s.severity === void 0 && (s.severity = "error");
        for (let o in s) if (!(o === "findings" || o === "severity")) {
          let i = { instancePath: a + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.gate, data: s };
          e === null ? e = [i] : e.push(i), r++;
        }
        let m = s.findings;
        if (!(m === "new" || m === "any" || m === "none")) {
          let o = { instancePath: a + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/enum", keyword: "enum", params: { allowedValues: t.properties.gate.properties.findings.enum }, message: "must be equal to one of the allowed values", schema: t.properties.gate.properties.findings.enum, parentSchema: t.properties.gate.properties.findings, data: m };
          e === null ? e = [o] : e.push(o), r++;
        }
        let p = s.severity;
        if (!(p === "error" || p === "warning" || p === "notice")) {
          let o = { instancePath: a + "/gate/severity", schemaPath: "#/properties/gate/properties/severity/enum", keyword: "enum", params: { allowedValues: t.properties.gate.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: t.properties.gate.properties.severity.enum, parentSchema: t.properties.gate.properties.severity, data: p };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let m = { instancePath: a + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.gate.type, parentSchema: t.properties.gate, data: s };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let s = { instancePath: a, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: d };
    e === null ? e = [s] : e.push(s), r++;
  }
  return W.errors = e, r === 0;
}
W.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  X as settings
};
