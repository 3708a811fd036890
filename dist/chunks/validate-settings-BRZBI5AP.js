import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-settings.js
var R = (d, i) => () => {
  try {
    return i || d((i = { exports: {} }).exports, i), i.exports;
  } catch (I) {
    throw i = 0, I;
  }
};
var E = R((V) => {
  "use strict";
  Object.defineProperty(V, "__esModule", { value: true });
  function C(d) {
    let i = d.length, I = 0, O = 0, k;
    for (; O < i; ) I++, k = d.charCodeAt(O++), k >= 55296 && k <= 56319 && O < i && (k = d.charCodeAt(O), (k & 64512) === 56320 && O++);
    return I;
  }
  V.default = C;
  C.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var U = D;
var s = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:schema:settings", title: "Settings of kuntalint", description: "`.github/kuntalint.yml`, or `kuntalint.yml` at the top of the repository. Every key may be left out.", type: "object", properties: { product: { type: "object", description: "The product that the repository holds.", properties: { kind: { description: "What the product is; an interface too when an API description is found.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", enum: ["software", "interface"] }, minItems: 1, maxItems: 1e3 }, else: { type: "string", enum: ["software", "interface"] } }, stage: { enum: ["concept", "development", "beta", "stable", "obsolete"], description: "Default: publiccode.yml, else the version, else stable." }, level: { enum: [1, 2, 3], default: 1, description: "The rules of this level and below are asked: 1 starting out, 2 together, 3 exemplary." }, owners: { description: "The public bodies that own the product together.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, maxItems: 1e3 }, else: { type: "string", minLength: 1, maxLength: 200 } }, access: { description: "Open, or restricted; the reason may be told as `restricted: reason`.", default: "open", type: ["string", "object"], if: { type: "object" }, then: { type: "object", properties: { restricted: { type: "string", minLength: 1, maxLength: 2e3, pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } } }, required: ["restricted"], additionalProperties: false }, else: { enum: ["open", "restricted"] } }, licence: { type: "string", minLength: 1, maxLength: 100, description: "SPDX identifier of the licence that the owners have chosen: EUPL-1.2, MIT. `kuntalint fix --unsafe` writes its text where there is none." }, control: { enum: ["buyer", "vendor"], default: "buyer", description: "Who decides about the interface. Of a vendor's interface no plan is asked." }, locked: { type: "boolean", description: "Settings that extend this file may not lower the level below this one." } }, additionalProperties: false }, language: { description: "Language of the messages; two give both in the summary. Default: the language of the plan or README, else English.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", enum: ["fi", "sv", "en"] }, minItems: 1, maxItems: 1e3 }, else: { type: "string", enum: ["fi", "sv", "en"] } }, extends: { description: "Settings that these are added to: `./shared.yml`, or `github:owner/repository/path.yml@<commit of 40 characters>`. Maps are merged key by key; a value or list of this file replaces an inherited one; waivers, declarations and rule files add up.", type: ["string", "array"], if: { type: "array" }, then: { items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1, maxItems: 1e3 }, else: { type: "string", minLength: 1, maxLength: 500 } }, artefacts: { type: "object", description: "Where the artefacts are, when they go by other names.", properties: { governance: { $ref: "#/$defs/paths" }, roadmap: { $ref: "#/$defs/paths" }, owners: { $ref: "#/$defs/paths" }, licence: { $ref: "#/$defs/paths" }, readme: { $ref: "#/$defs/paths" }, contributing: { $ref: "#/$defs/paths" }, "code-of-conduct": { $ref: "#/$defs/paths" }, security: { $ref: "#/$defs/paths" }, changelog: { $ref: "#/$defs/paths" }, publiccode: { $ref: "#/$defs/paths" }, "api-description": { $ref: "#/$defs/paths" }, funding: { $ref: "#/$defs/paths" }, support: { $ref: "#/$defs/paths" }, ignore: { $ref: "#/$defs/paths", description: "Files that are no artefacts of the product." } }, additionalProperties: false }, "rule-files": { description: "A municipality's own rules.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } }, rules: { type: "object", description: "Rules by their ids: a severity, or severity, options and `not-applicable`.", propertyNames: { type: "string", maxLength: 100, pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "x-expected": { fi: "säännön tunnus muodossa `perhe/nimi` pienin kirjaimin, esimerkiksi `governance/fresh`", sv: "en regels beteckning i formen `familj/namn` med små bokstäver, till exempel `governance/fresh`", en: "a rule id of the form `family/name` in lower case, for example `governance/fresh`" } }, additionalProperties: { $ref: "#/$defs/rule-setting" } }, waivers: { type: "array", maxItems: 1e3, items: { type: "object", properties: { rule: { type: "string", maxLength: 100, pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "x-expected": { fi: "säännön tunnus muodossa `perhe/nimi` pienin kirjaimin, esimerkiksi `governance/fresh`", sv: "en regels beteckning i formen `familj/namn` med små bokstäver, till exempel `governance/fresh`", en: "a rule id of the form `family/name` in lower case, for example `governance/fresh`" } }, path: { $ref: "#/$defs/glob", description: "Path or glob of the findings that it covers; without it all of the rule." }, component: { type: "string", minLength: 1, maxLength: 100 }, fingerprint: { type: "string", minLength: 1, maxLength: 100 }, reason: { type: "string", minLength: 1, maxLength: 2e3, description: "Why the finding is accepted for now.", pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, "approved-by": { type: "string", minLength: 1, maxLength: 300, description: "The body that accepted it, and when: a group, not a person.", pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, until: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": { fi: "päivä muodossa vvvv-kk-pp, esimerkiksi `2027-03-31`", sv: "ett datum i formen åååå-mm-dd, till exempel `2027-03-31`", en: "a date of the form yyyy-mm-dd, for example `2027-03-31`" }, description: "The last day on which it holds; at most 18 months ahead." } }, required: ["rule", "reason", "until"], additionalProperties: false }, description: "Findings that are accepted until a date." }, components: { type: "array", maxItems: 100, items: { type: "object", properties: { name: { type: "string", minLength: 1, maxLength: 100 }, path: { $ref: "#/$defs/glob" } }, required: ["name", "path"], additionalProperties: false }, description: "Parts of a monorepo that are judged each for itself; what lies outside them is shared." }, decisions: { type: "object", properties: { folder: { $ref: "#/$defs/glob" }, required: { type: "boolean", description: "Default: true where a folder is named, else false." } }, additionalProperties: false, description: "Where decisions are kept, and whether a breaking change needs one." }, deprecation: { type: "object", properties: { months: { type: "integer", minimum: 0, maximum: 240 } }, additionalProperties: false, description: "How long in advance the end of a part of an interface is told." }, "check-urls": { type: "boolean", default: false, description: "May the web addresses of publiccode.yml be asked whether they answer? Without it no request for any is made." }, declared: { type: "array", maxItems: 1e3, items: { type: "object", properties: { topic: { type: "string", minLength: 1, maxLength: 100 }, statement: { type: "string", minLength: 1, maxLength: 2e3, pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, by: { type: "string", minLength: 1, maxLength: 300, pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, on: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", "x-expected": { fi: "päivä muodossa vvvv-kk-pp, esimerkiksi `2027-03-31`", sv: "ett datum i formen åååå-mm-dd, till exempel `2027-03-31`", en: "a date of the form yyyy-mm-dd, for example `2027-03-31`" } } }, required: ["topic", "statement", "by", "on"], additionalProperties: false }, description: "What no machine can read; told as declared." }, gate: { type: "object", description: "Which findings fail a run.", properties: { findings: { enum: ["new", "any", "none"], default: "new" }, severity: { enum: ["error", "warning", "notice"], default: "error" }, locked: { type: "boolean", description: "Settings that extend this file may not weaken the gate." } }, additionalProperties: false } }, additionalProperties: false, $defs: { glob: { type: "string", minLength: 1, maxLength: 300 }, paths: { description: "Paths or globs, from the top of the repository.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } }, "rule-setting": { type: ["string", "object"], if: { type: "object" }, then: { type: "object", minProperties: 1, properties: { severity: { enum: ["off", "notice", "warning", "error"] }, options: { type: "object", minProperties: 1 }, "not-applicable": { type: "string", minLength: 1, maxLength: 2e3, description: "Why the rule does not apply to this product.", pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, locked: { type: "boolean", description: "Settings that extend this file may not soften, switch off or waive the rule, nor change its options." } }, additionalProperties: false }, else: { enum: ["off", "notice", "warning", "error"] } } } };
var w = { type: "string", minLength: 1, maxLength: 300 };
var v = { type: ["string", "object"], if: { type: "object" }, then: { type: "object", minProperties: 1, properties: { severity: { enum: ["off", "notice", "warning", "error"] }, options: { type: "object", minProperties: 1 }, "not-applicable": { type: "string", minLength: 1, maxLength: 2e3, description: "Why the rule does not apply to this product.", pattern: "\\S", "x-expected": { fi: "teksti, jossa on muutakin kuin välilyöntejä", sv: "en text med annat än blanksteg", en: "a text with more than blanks" } }, locked: { type: "boolean", description: "Settings that extend this file may not soften, switch off or waive the rule, nor change its options." } }, additionalProperties: false }, else: { enum: ["off", "notice", "warning", "error"] } };
var W = Object.prototype.hasOwnProperty;
var u = E().default;
var _ = new RegExp("\\S", "u");
var K = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
var M = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var q = { description: "Paths or globs, from the top of the repository.", type: ["string", "array"], if: { type: "array" }, then: { items: { $ref: "#/$defs/glob" }, minItems: 1, maxItems: 1e3 }, else: { $ref: "#/$defs/glob" } };
function f(d, { instancePath: i = "", parentData: I, parentDataProperty: O, rootData: k = d, dynamicAnchors: b = {} } = {}) {
  let e = null, t = 0, L = f.evaluated;
  if (L.dynamicProps && (L.props = void 0), L.dynamicItems && (L.items = void 0), typeof d != "string" && !Array.isArray(d)) {
    let P = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: q.type }, message: "must be string,array", schema: q.type, parentSchema: q, data: d };
    e === null ? e = [P] : e.push(P), t++;
  }
  let j = t, $ = true, T = t;
  if (!Array.isArray(d)) {
    let P = {};
    e === null ? e = [P] : e.push(P), t++;
  }
  var x = T === t;
  t = j, e !== null && (j ? e.length = j : e = null);
  let N;
  if (x) {
    let P = t;
    if (Array.isArray(d)) {
      if (d.length > 1e3) {
        let r = { instancePath: i, schemaPath: "#/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: q.then, data: d };
        e === null ? e = [r] : e.push(r), t++;
      }
      if (d.length < 1) {
        let r = { instancePath: i, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: q.then, data: d };
        e === null ? e = [r] : e.push(r), t++;
      }
      let a = d.length;
      for (let r = 0; r < a; r++) {
        let p = d[r];
        if (typeof p == "string") {
          if (u(p) > 300) {
            let m = { instancePath: i + "/" + r, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: p };
            e === null ? e = [m] : e.push(m), t++;
          }
          if (u(p) < 1) {
            let m = { instancePath: i + "/" + r, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: p };
            e === null ? e = [m] : e.push(m), t++;
          }
        } else {
          let m = { instancePath: i + "/" + r, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: p };
          e === null ? e = [m] : e.push(m), t++;
        }
      }
    }
    var x = P === t;
    if ($ = x, $) var A = true;
    N = "then";
  } else {
    let P = t;
    if (typeof d == "string") {
      if (u(d) > 300) {
        let a = { instancePath: i, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: d };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (u(d) < 1) {
        let a = { instancePath: i, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: d };
        e === null ? e = [a] : e.push(a), t++;
      }
    } else {
      let a = { instancePath: i, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: d };
      e === null ? e = [a] : e.push(a), t++;
    }
    var x = P === t;
    $ = x, N = "else";
  }
  if (!$) {
    let P = { instancePath: i, schemaPath: "#/if", keyword: "if", params: { failingKeyword: N }, message: 'must match "' + N + '" schema', schema: q.if, parentSchema: q, data: d };
    e === null ? e = [P] : e.push(P), t++;
  }
  return f.errors = e, L.items = A, t === 0;
}
f.evaluated = { dynamicProps: false, dynamicItems: true };
function D(d, { instancePath: i = "", parentData: I, parentDataProperty: O, rootData: k = d, dynamicAnchors: b = {} } = {}) {
  let e = null, t = 0, L = D.evaluated;
  if (L.dynamicProps && (L.props = void 0), L.dynamicItems && (L.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (let a in d) if (!W.call(s.properties, a)) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: s, data: d };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (d.product !== void 0) {
      let a = d.product;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) if (!(r === "kind" || r === "stage" || r === "level" || r === "owners" || r === "access" || r === "licence" || r === "control" || r === "locked")) {
          let p = { instancePath: i + "/product", schemaPath: "#/properties/product/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.product, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (a.kind !== void 0) {
          let r = a.kind;
          if (typeof r != "string" && !Array.isArray(r)) {
            let y = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/type", keyword: "type", params: { type: s.properties.product.properties.kind.type }, message: "must be string,array", schema: s.properties.product.properties.kind.type, parentSchema: s.properties.product.properties.kind, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
          let p = t, m = true, o = t;
          if (!Array.isArray(r)) {
            let y = {};
            e === null ? e = [y] : e.push(y), t++;
          }
          var j = o === t;
          t = p, e !== null && (p ? e.length = p : e = null);
          let n;
          if (j) {
            let y = t;
            if (Array.isArray(r)) {
              if (r.length > 1e3) {
                let l = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.product.properties.kind.then, data: r };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (r.length < 1) {
                let l = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: s.properties.product.properties.kind.then, data: r };
                e === null ? e = [l] : e.push(l), t++;
              }
              let c = r.length;
              for (let l = 0; l < c; l++) {
                let h = r[l];
                if (typeof h != "string") {
                  let S = { instancePath: i + "/product/kind/" + l, schemaPath: "#/properties/product/properties/kind/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.kind.then.items.type, parentSchema: s.properties.product.properties.kind.then.items, data: h };
                  e === null ? e = [S] : e.push(S), t++;
                }
                if (!(h === "software" || h === "interface")) {
                  let S = { instancePath: i + "/product/kind/" + l, schemaPath: "#/properties/product/properties/kind/then/items/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.kind.then.items.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.kind.then.items.enum, parentSchema: s.properties.product.properties.kind.then.items, data: h };
                  e === null ? e = [S] : e.push(S), t++;
                }
              }
            }
            var j = y === t;
            m = j, n = "then";
          } else {
            let y = t;
            if (typeof r != "string") {
              let c = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.kind.else.type, parentSchema: s.properties.product.properties.kind.else, data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
            if (!(r === "software" || r === "interface")) {
              let c = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/else/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.kind.else.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.kind.else.enum, parentSchema: s.properties.product.properties.kind.else, data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
            var j = y === t;
            m = j, n = "else";
          }
          if (!m) {
            let y = { instancePath: i + "/product/kind", schemaPath: "#/properties/product/properties/kind/if", keyword: "if", params: { failingKeyword: n }, message: 'must match "' + n + '" schema', schema: s.properties.product.properties.kind.if, parentSchema: s.properties.product.properties.kind, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (a.stage !== void 0) {
          let r = a.stage;
          if (!(r === "concept" || r === "development" || r === "beta" || r === "stable" || r === "obsolete")) {
            let p = { instancePath: i + "/product/stage", schemaPath: "#/properties/product/properties/stage/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.stage.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.stage.enum, parentSchema: s.properties.product.properties.stage, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.level !== void 0) {
          let r = a.level;
          if (!(r === 1 || r === 2 || r === 3)) {
            let p = { instancePath: i + "/product/level", schemaPath: "#/properties/product/properties/level/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.level.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.level.enum, parentSchema: s.properties.product.properties.level, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.owners !== void 0) {
          let r = a.owners;
          if (typeof r != "string" && !Array.isArray(r)) {
            let y = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/type", keyword: "type", params: { type: s.properties.product.properties.owners.type }, message: "must be string,array", schema: s.properties.product.properties.owners.type, parentSchema: s.properties.product.properties.owners, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
          let p = t, m = true, o = t;
          if (!Array.isArray(r)) {
            let y = {};
            e === null ? e = [y] : e.push(y), t++;
          }
          var $ = o === t;
          t = p, e !== null && (p ? e.length = p : e = null);
          let n;
          if ($) {
            let y = t;
            if (Array.isArray(r)) {
              if (r.length > 1e3) {
                let l = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.product.properties.owners.then, data: r };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (r.length < 1) {
                let l = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: s.properties.product.properties.owners.then, data: r };
                e === null ? e = [l] : e.push(l), t++;
              }
              let c = r.length;
              for (let l = 0; l < c; l++) {
                let h = r[l];
                if (typeof h == "string") {
                  if (u(h) > 200) {
                    let S = { instancePath: i + "/product/owners/" + l, schemaPath: "#/properties/product/properties/owners/then/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: s.properties.product.properties.owners.then.items, data: h };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                  if (u(h) < 1) {
                    let S = { instancePath: i + "/product/owners/" + l, schemaPath: "#/properties/product/properties/owners/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.product.properties.owners.then.items, data: h };
                    e === null ? e = [S] : e.push(S), t++;
                  }
                } else {
                  let S = { instancePath: i + "/product/owners/" + l, schemaPath: "#/properties/product/properties/owners/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.owners.then.items.type, parentSchema: s.properties.product.properties.owners.then.items, data: h };
                  e === null ? e = [S] : e.push(S), t++;
                }
              }
            }
            var $ = y === t;
            m = $, n = "then";
          } else {
            let y = t;
            if (typeof r == "string") {
              if (u(r) > 200) {
                let c = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: s.properties.product.properties.owners.else, data: r };
                e === null ? e = [c] : e.push(c), t++;
              }
              if (u(r) < 1) {
                let c = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.product.properties.owners.else, data: r };
                e === null ? e = [c] : e.push(c), t++;
              }
            } else {
              let c = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.owners.else.type, parentSchema: s.properties.product.properties.owners.else, data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
            var $ = y === t;
            m = $, n = "else";
          }
          if (!m) {
            let y = { instancePath: i + "/product/owners", schemaPath: "#/properties/product/properties/owners/if", keyword: "if", params: { failingKeyword: n }, message: 'must match "' + n + '" schema', schema: s.properties.product.properties.owners.if, parentSchema: s.properties.product.properties.owners, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (a.access !== void 0) {
          let r = a.access;
          if (typeof r != "string" && !(r && typeof r == "object" && !Array.isArray(r))) {
            let y = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/type", keyword: "type", params: { type: s.properties.product.properties.access.type }, message: "must be string,object", schema: s.properties.product.properties.access.type, parentSchema: s.properties.product.properties.access, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
          let p = t, m = true, o = t;
          if (!(r && typeof r == "object" && !Array.isArray(r))) {
            let y = {};
            e === null ? e = [y] : e.push(y), t++;
          }
          var T = o === t;
          t = p, e !== null && (p ? e.length = p : e = null);
          let n;
          if (T) {
            let y = t;
            if (r && typeof r == "object" && !Array.isArray(r)) {
              if (r.restricted === void 0) {
                let c = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/then/required", keyword: "required", params: { missingProperty: "restricted" }, message: "must have required property 'restricted'", schema: s.properties.product.properties.access.then.required, parentSchema: s.properties.product.properties.access.then, data: r };
                e === null ? e = [c] : e.push(c), t++;
              }
              for (let c in r) if (c !== "restricted") {
                let l = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.product.properties.access.then, data: r };
                e === null ? e = [l] : e.push(l), t++;
              }
              if (r.restricted !== void 0) {
                let c = r.restricted;
                if (typeof c == "string") {
                  if (u(c) > 2e3) {
                    let l = { instancePath: i + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: s.properties.product.properties.access.then.properties.restricted, data: c };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (u(c) < 1) {
                    let l = { instancePath: i + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.product.properties.access.then.properties.restricted, data: c };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                  if (!_.test(c)) {
                    let l = { instancePath: i + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: s.properties.product.properties.access.then.properties.restricted, data: c };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                } else {
                  let l = { instancePath: i + "/product/access/restricted", schemaPath: "#/properties/product/properties/access/then/properties/restricted/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.access.then.properties.restricted.type, parentSchema: s.properties.product.properties.access.then.properties.restricted, data: c };
                  e === null ? e = [l] : e.push(l), t++;
                }
              }
            } else {
              let c = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.product.properties.access.then.type, parentSchema: s.properties.product.properties.access.then, data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
            var T = y === t;
            m = T, n = "then";
          } else {
            let y = t;
            if (!(r === "open" || r === "restricted")) {
              let c = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/else/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.access.else.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.access.else.enum, parentSchema: s.properties.product.properties.access.else, data: r };
              e === null ? e = [c] : e.push(c), t++;
            }
            var T = y === t;
            m = T, n = "else";
          }
          if (!m) {
            let y = { instancePath: i + "/product/access", schemaPath: "#/properties/product/properties/access/if", keyword: "if", params: { failingKeyword: n }, message: 'must match "' + n + '" schema', schema: s.properties.product.properties.access.if, parentSchema: s.properties.product.properties.access, data: r };
            e === null ? e = [y] : e.push(y), t++;
          }
        }
        if (a.licence !== void 0) {
          let r = a.licence;
          if (typeof r == "string") {
            if (u(r) > 100) {
              let p = { instancePath: i + "/product/licence", schemaPath: "#/properties/product/properties/licence/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.product.properties.licence, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (u(r) < 1) {
              let p = { instancePath: i + "/product/licence", schemaPath: "#/properties/product/properties/licence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.product.properties.licence, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: i + "/product/licence", schemaPath: "#/properties/product/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.product.properties.licence.type, parentSchema: s.properties.product.properties.licence, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.control !== void 0) {
          let r = a.control;
          if (!(r === "buyer" || r === "vendor")) {
            let p = { instancePath: i + "/product/control", schemaPath: "#/properties/product/properties/control/enum", keyword: "enum", params: { allowedValues: s.properties.product.properties.control.enum }, message: "must be equal to one of the allowed values", schema: s.properties.product.properties.control.enum, parentSchema: s.properties.product.properties.control, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.locked !== void 0) {
          let r = a.locked;
          if (typeof r != "boolean") {
            let p = { instancePath: i + "/product/locked", schemaPath: "#/properties/product/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.product.properties.locked.type, parentSchema: s.properties.product.properties.locked, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.product.type, parentSchema: s.properties.product, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.language !== void 0) {
      let a = d.language;
      if (typeof a != "string" && !Array.isArray(a)) {
        let n = { instancePath: i + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: s.properties.language.type }, message: "must be string,array", schema: s.properties.language.type, parentSchema: s.properties.language, data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
      let r = t, p = true, m = t;
      if (!Array.isArray(a)) {
        let n = {};
        e === null ? e = [n] : e.push(n), t++;
      }
      var x = m === t;
      t = r, e !== null && (r ? e.length = r : e = null);
      let o;
      if (x) {
        let n = t;
        if (Array.isArray(a)) {
          if (a.length > 1e3) {
            let c = { instancePath: i + "/language", schemaPath: "#/properties/language/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.language.then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (a.length < 1) {
            let c = { instancePath: i + "/language", schemaPath: "#/properties/language/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: s.properties.language.then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          let g = a.length;
          for (let c = 0; c < g; c++) {
            let l = a[c];
            if (typeof l != "string") {
              let h = { instancePath: i + "/language/" + c, schemaPath: "#/properties/language/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.language.then.items.type, parentSchema: s.properties.language.then.items, data: l };
              e === null ? e = [h] : e.push(h), t++;
            }
            if (!(l === "fi" || l === "sv" || l === "en")) {
              let h = { instancePath: i + "/language/" + c, schemaPath: "#/properties/language/then/items/enum", keyword: "enum", params: { allowedValues: s.properties.language.then.items.enum }, message: "must be equal to one of the allowed values", schema: s.properties.language.then.items.enum, parentSchema: s.properties.language.then.items, data: l };
              e === null ? e = [h] : e.push(h), t++;
            }
          }
        }
        var x = n === t;
        p = x, o = "then";
      } else {
        let n = t;
        if (typeof a != "string") {
          let g = { instancePath: i + "/language", schemaPath: "#/properties/language/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.language.else.type, parentSchema: s.properties.language.else, data: a };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (!(a === "fi" || a === "sv" || a === "en")) {
          let g = { instancePath: i + "/language", schemaPath: "#/properties/language/else/enum", keyword: "enum", params: { allowedValues: s.properties.language.else.enum }, message: "must be equal to one of the allowed values", schema: s.properties.language.else.enum, parentSchema: s.properties.language.else, data: a };
          e === null ? e = [g] : e.push(g), t++;
        }
        var x = n === t;
        p = x, o = "else";
      }
      if (!p) {
        let n = { instancePath: i + "/language", schemaPath: "#/properties/language/if", keyword: "if", params: { failingKeyword: o }, message: 'must match "' + o + '" schema', schema: s.properties.language.if, parentSchema: s.properties.language, data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (d.extends !== void 0) {
      let a = d.extends;
      if (typeof a != "string" && !Array.isArray(a)) {
        let n = { instancePath: i + "/extends", schemaPath: "#/properties/extends/type", keyword: "type", params: { type: s.properties.extends.type }, message: "must be string,array", schema: s.properties.extends.type, parentSchema: s.properties.extends, data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
      let r = t, p = true, m = t;
      if (!Array.isArray(a)) {
        let n = {};
        e === null ? e = [n] : e.push(n), t++;
      }
      var N = m === t;
      t = r, e !== null && (r ? e.length = r : e = null);
      let o;
      if (N) {
        let n = t;
        if (Array.isArray(a)) {
          if (a.length > 1e3) {
            let c = { instancePath: i + "/extends", schemaPath: "#/properties/extends/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.extends.then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (a.length < 1) {
            let c = { instancePath: i + "/extends", schemaPath: "#/properties/extends/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: s.properties.extends.then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          let g = a.length;
          for (let c = 0; c < g; c++) {
            let l = a[c];
            if (typeof l == "string") {
              if (u(l) > 500) {
                let h = { instancePath: i + "/extends/" + c, schemaPath: "#/properties/extends/then/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: s.properties.extends.then.items, data: l };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (u(l) < 1) {
                let h = { instancePath: i + "/extends/" + c, schemaPath: "#/properties/extends/then/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.extends.then.items, data: l };
                e === null ? e = [h] : e.push(h), t++;
              }
            } else {
              let h = { instancePath: i + "/extends/" + c, schemaPath: "#/properties/extends/then/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.extends.then.items.type, parentSchema: s.properties.extends.then.items, data: l };
              e === null ? e = [h] : e.push(h), t++;
            }
          }
        }
        var N = n === t;
        p = N, o = "then";
      } else {
        let n = t;
        if (typeof a == "string") {
          if (u(a) > 500) {
            let g = { instancePath: i + "/extends", schemaPath: "#/properties/extends/else/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: s.properties.extends.else, data: a };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (u(a) < 1) {
            let g = { instancePath: i + "/extends", schemaPath: "#/properties/extends/else/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.extends.else, data: a };
            e === null ? e = [g] : e.push(g), t++;
          }
        } else {
          let g = { instancePath: i + "/extends", schemaPath: "#/properties/extends/else/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.extends.else.type, parentSchema: s.properties.extends.else, data: a };
          e === null ? e = [g] : e.push(g), t++;
        }
        var N = n === t;
        p = N, o = "else";
      }
      if (!p) {
        let n = { instancePath: i + "/extends", schemaPath: "#/properties/extends/if", keyword: "if", params: { failingKeyword: o }, message: 'must match "' + o + '" schema', schema: s.properties.extends.if, parentSchema: s.properties.extends, data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (d.artefacts !== void 0) {
      let a = d.artefacts;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) if (!W.call(s.properties.artefacts.properties, r)) {
          let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.artefacts, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        a.governance !== void 0 && (f(a.governance, { instancePath: i + "/artefacts/governance", parentData: a, parentDataProperty: "governance", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.roadmap !== void 0 && (f(a.roadmap, { instancePath: i + "/artefacts/roadmap", parentData: a, parentDataProperty: "roadmap", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.owners !== void 0 && (f(a.owners, { instancePath: i + "/artefacts/owners", parentData: a, parentDataProperty: "owners", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.licence !== void 0 && (f(a.licence, { instancePath: i + "/artefacts/licence", parentData: a, parentDataProperty: "licence", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.readme !== void 0 && (f(a.readme, { instancePath: i + "/artefacts/readme", parentData: a, parentDataProperty: "readme", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.contributing !== void 0 && (f(a.contributing, { instancePath: i + "/artefacts/contributing", parentData: a, parentDataProperty: "contributing", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a["code-of-conduct"] !== void 0 && (f(a["code-of-conduct"], { instancePath: i + "/artefacts/code-of-conduct", parentData: a, parentDataProperty: "code-of-conduct", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.security !== void 0 && (f(a.security, { instancePath: i + "/artefacts/security", parentData: a, parentDataProperty: "security", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.changelog !== void 0 && (f(a.changelog, { instancePath: i + "/artefacts/changelog", parentData: a, parentDataProperty: "changelog", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.publiccode !== void 0 && (f(a.publiccode, { instancePath: i + "/artefacts/publiccode", parentData: a, parentDataProperty: "publiccode", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a["api-description"] !== void 0 && (f(a["api-description"], { instancePath: i + "/artefacts/api-description", parentData: a, parentDataProperty: "api-description", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.funding !== void 0 && (f(a.funding, { instancePath: i + "/artefacts/funding", parentData: a, parentDataProperty: "funding", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.support !== void 0 && (f(a.support, { instancePath: i + "/artefacts/support", parentData: a, parentDataProperty: "support", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length)), a.ignore !== void 0 && (f(a.ignore, { instancePath: i + "/artefacts/ignore", parentData: a, parentDataProperty: "ignore", rootData: k, dynamicAnchors: b }) || (e = e === null ? f.errors : e.concat(f.errors), t = e.length));
      } else {
        let r = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.artefacts.type, parentSchema: s.properties.artefacts, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d["rule-files"] !== void 0) {
      let a = d["rule-files"];
      if (typeof a != "string" && !Array.isArray(a)) {
        let n = { instancePath: i + "/rule-files", schemaPath: "#/properties/rule-files/type", keyword: "type", params: { type: s.properties["rule-files"].type }, message: "must be string,array", schema: s.properties["rule-files"].type, parentSchema: s.properties["rule-files"], data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
      let r = t, p = true, m = t;
      if (!Array.isArray(a)) {
        let n = {};
        e === null ? e = [n] : e.push(n), t++;
      }
      var A = m === t;
      t = r, e !== null && (r ? e.length = r : e = null);
      let o;
      if (A) {
        let n = t;
        if (Array.isArray(a)) {
          if (a.length > 1e3) {
            let c = { instancePath: i + "/rule-files", schemaPath: "#/properties/rule-files/then/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties["rule-files"].then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          if (a.length < 1) {
            let c = { instancePath: i + "/rule-files", schemaPath: "#/properties/rule-files/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: s.properties["rule-files"].then, data: a };
            e === null ? e = [c] : e.push(c), t++;
          }
          let g = a.length;
          for (let c = 0; c < g; c++) {
            let l = a[c];
            if (typeof l == "string") {
              if (u(l) > 300) {
                let h = { instancePath: i + "/rule-files/" + c, schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: l };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (u(l) < 1) {
                let h = { instancePath: i + "/rule-files/" + c, schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: l };
                e === null ? e = [h] : e.push(h), t++;
              }
            } else {
              let h = { instancePath: i + "/rule-files/" + c, schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: l };
              e === null ? e = [h] : e.push(h), t++;
            }
          }
        }
        var A = n === t;
        p = A, o = "then";
      } else {
        let n = t;
        if (typeof a == "string") {
          if (u(a) > 300) {
            let g = { instancePath: i + "/rule-files", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: a };
            e === null ? e = [g] : e.push(g), t++;
          }
          if (u(a) < 1) {
            let g = { instancePath: i + "/rule-files", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: a };
            e === null ? e = [g] : e.push(g), t++;
          }
        } else {
          let g = { instancePath: i + "/rule-files", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: a };
          e === null ? e = [g] : e.push(g), t++;
        }
        var A = n === t;
        p = A, o = "else";
      }
      if (!p) {
        let n = { instancePath: i + "/rule-files", schemaPath: "#/properties/rule-files/if", keyword: "if", params: { failingKeyword: o }, message: 'must match "' + o + '" schema', schema: s.properties["rule-files"].if, parentSchema: s.properties["rule-files"], data: a };
        e === null ? e = [n] : e.push(n), t++;
      }
    }
    if (d.rules !== void 0) {
      let a = d.rules;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) {
          let p = t;
          if (typeof r == "string") {
            if (u(r) > 100) {
              let m = { instancePath: i + "/rules", schemaPath: "#/properties/rules/propertyNames/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.rules.propertyNames, data: r, propertyName: r };
              e === null ? e = [m] : e.push(m), t++;
            }
            if (!K.test(r)) {
              let m = { instancePath: i + "/rules", schemaPath: "#/properties/rules/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", parentSchema: s.properties.rules.propertyNames, data: r, propertyName: r };
              e === null ? e = [m] : e.push(m), t++;
            }
          } else {
            let m = { instancePath: i + "/rules", schemaPath: "#/properties/rules/propertyNames/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.rules.propertyNames.type, parentSchema: s.properties.rules.propertyNames, data: r, propertyName: r };
            e === null ? e = [m] : e.push(m), t++;
          }
          var P = p === t;
          if (!P) {
            let m = { instancePath: i + "/rules", schemaPath: "#/properties/rules/propertyNames", keyword: "propertyNames", params: { propertyName: r }, message: "property name must be valid", schema: s.properties.rules.propertyNames, parentSchema: s.properties.rules, data: a };
            e === null ? e = [m] : e.push(m), t++;
          }
        }
        for (let r in a) {
          let p = a[r];
          if (typeof p != "string" && !(p && typeof p == "object" && !Array.isArray(p))) {
            let g = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/type", keyword: "type", params: { type: v.type }, message: "must be string,object", schema: v.type, parentSchema: v, data: p };
            e === null ? e = [g] : e.push(g), t++;
          }
          let m = t, o = true, n = t;
          if (!(p && typeof p == "object" && !Array.isArray(p))) {
            let g = {};
            e === null ? e = [g] : e.push(g), t++;
          }
          var z = n === t;
          t = m, e !== null && (m ? e.length = m : e = null);
          let y;
          if (z) {
            let g = t;
            if (p && typeof p == "object" && !Array.isArray(p)) {
              if (Object.keys(p).length < 1) {
                let l = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v.then, data: p };
                e === null ? e = [l] : e.push(l), t++;
              }
              for (let l in p) if (!(l === "severity" || l === "options" || l === "not-applicable" || l === "locked")) {
                let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l }, message: "must NOT have additional properties", schema: false, parentSchema: v.then, data: p };
                e === null ? e = [h] : e.push(h), t++;
              }
              if (p.severity !== void 0) {
                let l = p.severity;
                if (!(l === "off" || l === "notice" || l === "warning" || l === "error")) {
                  let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/severity", schemaPath: "#/$defs/rule-setting/then/properties/severity/enum", keyword: "enum", params: { allowedValues: v.then.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: v.then.properties.severity.enum, parentSchema: v.then.properties.severity, data: l };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
              if (p.options !== void 0) {
                let l = p.options;
                if (l && typeof l == "object" && !Array.isArray(l)) {
                  if (Object.keys(l).length < 1) {
                    let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/$defs/rule-setting/then/properties/options/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: v.then.properties.options, data: l };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                } else {
                  let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/options", schemaPath: "#/$defs/rule-setting/then/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.then.properties.options.type, parentSchema: v.then.properties.options, data: l };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
              if (p["not-applicable"] !== void 0) {
                let l = p["not-applicable"];
                if (typeof l == "string") {
                  if (u(l) > 2e3) {
                    let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: v.then.properties["not-applicable"], data: l };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (u(l) < 1) {
                    let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: v.then.properties["not-applicable"], data: l };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                  if (!_.test(l)) {
                    let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: v.then.properties["not-applicable"], data: l };
                    e === null ? e = [h] : e.push(h), t++;
                  }
                } else {
                  let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/not-applicable", schemaPath: "#/$defs/rule-setting/then/properties/not-applicable/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: v.then.properties["not-applicable"].type, parentSchema: v.then.properties["not-applicable"], data: l };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
              if (p.locked !== void 0) {
                let l = p.locked;
                if (typeof l != "boolean") {
                  let h = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/locked", schemaPath: "#/$defs/rule-setting/then/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: v.then.properties.locked.type, parentSchema: v.then.properties.locked, data: l };
                  e === null ? e = [h] : e.push(h), t++;
                }
              }
            } else {
              let l = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/then/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: v.then.type, parentSchema: v.then, data: p };
              e === null ? e = [l] : e.push(l), t++;
            }
            var z = g === t;
            o = z, y = "then";
          } else {
            let g = t;
            if (!(p === "off" || p === "notice" || p === "warning" || p === "error")) {
              let l = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/else/enum", keyword: "enum", params: { allowedValues: v.else.enum }, message: "must be equal to one of the allowed values", schema: v.else.enum, parentSchema: v.else, data: p };
              e === null ? e = [l] : e.push(l), t++;
            }
            var z = g === t;
            o = z, y = "else";
          }
          if (!o) {
            let g = { instancePath: i + "/rules/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/rule-setting/if", keyword: "if", params: { failingKeyword: y }, message: 'must match "' + y + '" schema', schema: v.if, parentSchema: v, data: p };
            e === null ? e = [g] : e.push(g), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.rules.type, parentSchema: s.properties.rules, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.waivers !== void 0) {
      let a = d.waivers;
      if (Array.isArray(a)) {
        if (a.length > 1e3) {
          let p = { instancePath: i + "/waivers", schemaPath: "#/properties/waivers/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.waivers, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let r = a.length;
        for (let p = 0; p < r; p++) {
          let m = a[p];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.rule === void 0) {
              let o = { instancePath: i + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'", schema: s.properties.waivers.items.required, parentSchema: s.properties.waivers.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.reason === void 0) {
              let o = { instancePath: i + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: s.properties.waivers.items.required, parentSchema: s.properties.waivers.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.until === void 0) {
              let o = { instancePath: i + "/waivers/" + p, schemaPath: "#/properties/waivers/items/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: s.properties.waivers.items.required, parentSchema: s.properties.waivers.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in m) if (!(o === "rule" || o === "path" || o === "component" || o === "fingerprint" || o === "reason" || o === "approved-by" || o === "until")) {
              let n = { instancePath: i + "/waivers/" + p, schemaPath: "#/properties/waivers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.waivers.items, data: m };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.rule !== void 0) {
              let o = m.rule;
              if (typeof o == "string") {
                if (u(o) > 100) {
                  let n = { instancePath: i + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.waivers.items.properties.rule, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!K.test(o)) {
                  let n = { instancePath: i + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", parentSchema: s.properties.waivers.items.properties.rule, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/rule", schemaPath: "#/properties/waivers/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties.rule.type, parentSchema: s.properties.waivers.items.properties.rule, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.path !== void 0) {
              let o = m.path;
              if (typeof o == "string") {
                if (u(o) > 300) {
                  let n = { instancePath: i + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/path", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.component !== void 0) {
              let o = m.component;
              if (typeof o == "string") {
                if (u(o) > 100) {
                  let n = { instancePath: i + "/waivers/" + p + "/component", schemaPath: "#/properties/waivers/items/properties/component/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.waivers.items.properties.component, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/waivers/" + p + "/component", schemaPath: "#/properties/waivers/items/properties/component/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.waivers.items.properties.component, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/component", schemaPath: "#/properties/waivers/items/properties/component/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties.component.type, parentSchema: s.properties.waivers.items.properties.component, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.fingerprint !== void 0) {
              let o = m.fingerprint;
              if (typeof o == "string") {
                if (u(o) > 100) {
                  let n = { instancePath: i + "/waivers/" + p + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.waivers.items.properties.fingerprint, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/waivers/" + p + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.waivers.items.properties.fingerprint, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/fingerprint", schemaPath: "#/properties/waivers/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties.fingerprint.type, parentSchema: s.properties.waivers.items.properties.fingerprint, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.reason !== void 0) {
              let o = m.reason;
              if (typeof o == "string") {
                if (u(o) > 2e3) {
                  let n = { instancePath: i + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: s.properties.waivers.items.properties.reason, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.waivers.items.properties.reason, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!_.test(o)) {
                  let n = { instancePath: i + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: s.properties.waivers.items.properties.reason, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/reason", schemaPath: "#/properties/waivers/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties.reason.type, parentSchema: s.properties.waivers.items.properties.reason, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m["approved-by"] !== void 0) {
              let o = m["approved-by"];
              if (typeof o == "string") {
                if (u(o) > 300) {
                  let n = { instancePath: i + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: s.properties.waivers.items.properties["approved-by"], data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.waivers.items.properties["approved-by"], data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!_.test(o)) {
                  let n = { instancePath: i + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: s.properties.waivers.items.properties["approved-by"], data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/approved-by", schemaPath: "#/properties/waivers/items/properties/approved-by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties["approved-by"].type, parentSchema: s.properties.waivers.items.properties["approved-by"], data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.until !== void 0) {
              let o = m.until;
              if (typeof o == "string") {
                if (!M.test(o)) {
                  let n = { instancePath: i + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: s.properties.waivers.items.properties.until, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/waivers/" + p + "/until", schemaPath: "#/properties/waivers/items/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.waivers.items.properties.until.type, parentSchema: s.properties.waivers.items.properties.until, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let o = { instancePath: i + "/waivers/" + p, schemaPath: "#/properties/waivers/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.waivers.items.type, parentSchema: s.properties.waivers.items, data: m };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.waivers.type, parentSchema: s.properties.waivers, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.components !== void 0) {
      let a = d.components;
      if (Array.isArray(a)) {
        if (a.length > 100) {
          let p = { instancePath: i + "/components", schemaPath: "#/properties/components/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: s.properties.components, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let r = a.length;
        for (let p = 0; p < r; p++) {
          let m = a[p];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.name === void 0) {
              let o = { instancePath: i + "/components/" + p, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: s.properties.components.items.required, parentSchema: s.properties.components.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.path === void 0) {
              let o = { instancePath: i + "/components/" + p, schemaPath: "#/properties/components/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: s.properties.components.items.required, parentSchema: s.properties.components.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in m) if (!(o === "name" || o === "path")) {
              let n = { instancePath: i + "/components/" + p, schemaPath: "#/properties/components/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.components.items, data: m };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.name !== void 0) {
              let o = m.name;
              if (typeof o == "string") {
                if (u(o) > 100) {
                  let n = { instancePath: i + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.components.items.properties.name, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.components.items.properties.name, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/components/" + p + "/name", schemaPath: "#/properties/components/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.components.items.properties.name.type, parentSchema: s.properties.components.items.properties.name, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.path !== void 0) {
              let o = m.path;
              if (typeof o == "string") {
                if (u(o) > 300) {
                  let n = { instancePath: i + "/components/" + p + "/path", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/components/" + p + "/path", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/components/" + p + "/path", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let o = { instancePath: i + "/components/" + p, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.components.items.type, parentSchema: s.properties.components.items, data: m };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.components.type, parentSchema: s.properties.components, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.decisions !== void 0) {
      let a = d.decisions;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) if (!(r === "folder" || r === "required")) {
          let p = { instancePath: i + "/decisions", schemaPath: "#/properties/decisions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.decisions, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (a.folder !== void 0) {
          let r = a.folder;
          if (typeof r == "string") {
            if (u(r) > 300) {
              let p = { instancePath: i + "/decisions/folder", schemaPath: "#/$defs/glob/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: w, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (u(r) < 1) {
              let p = { instancePath: i + "/decisions/folder", schemaPath: "#/$defs/glob/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: w, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
          } else {
            let p = { instancePath: i + "/decisions/folder", schemaPath: "#/$defs/glob/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: w.type, parentSchema: w, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.required !== void 0) {
          let r = a.required;
          if (typeof r != "boolean") {
            let p = { instancePath: i + "/decisions/required", schemaPath: "#/properties/decisions/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.decisions.properties.required.type, parentSchema: s.properties.decisions.properties.required, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/decisions", schemaPath: "#/properties/decisions/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.decisions.type, parentSchema: s.properties.decisions, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.deprecation !== void 0) {
      let a = d.deprecation;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) if (r !== "months") {
          let p = { instancePath: i + "/deprecation", schemaPath: "#/properties/deprecation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.deprecation, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (a.months !== void 0) {
          let r = a.months;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            let p = { instancePath: i + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: s.properties.deprecation.properties.months.type, parentSchema: s.properties.deprecation.properties.months, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 240 || isNaN(r)) {
              let p = { instancePath: i + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: s.properties.deprecation.properties.months, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (r < 0 || isNaN(r)) {
              let p = { instancePath: i + "/deprecation/months", schemaPath: "#/properties/deprecation/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: s.properties.deprecation.properties.months, data: r };
              e === null ? e = [p] : e.push(p), t++;
            }
          }
        }
      } else {
        let r = { instancePath: i + "/deprecation", schemaPath: "#/properties/deprecation/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.deprecation.type, parentSchema: s.properties.deprecation, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d["check-urls"] !== void 0) {
      let a = d["check-urls"];
      if (typeof a != "boolean") {
        let r = { instancePath: i + "/check-urls", schemaPath: "#/properties/check-urls/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties["check-urls"].type, parentSchema: s.properties["check-urls"], data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.declared !== void 0) {
      let a = d.declared;
      if (Array.isArray(a)) {
        if (a.length > 1e3) {
          let p = { instancePath: i + "/declared", schemaPath: "#/properties/declared/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items", schema: 1e3, parentSchema: s.properties.declared, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let r = a.length;
        for (let p = 0; p < r; p++) {
          let m = a[p];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.topic === void 0) {
              let o = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "topic" }, message: "must have required property 'topic'", schema: s.properties.declared.items.required, parentSchema: s.properties.declared.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.statement === void 0) {
              let o = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "statement" }, message: "must have required property 'statement'", schema: s.properties.declared.items.required, parentSchema: s.properties.declared.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.by === void 0) {
              let o = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "by" }, message: "must have required property 'by'", schema: s.properties.declared.items.required, parentSchema: s.properties.declared.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.on === void 0) {
              let o = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: "on" }, message: "must have required property 'on'", schema: s.properties.declared.items.required, parentSchema: s.properties.declared.items, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            for (let o in m) if (!(o === "topic" || o === "statement" || o === "by" || o === "on")) {
              let n = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.declared.items, data: m };
              e === null ? e = [n] : e.push(n), t++;
            }
            if (m.topic !== void 0) {
              let o = m.topic;
              if (typeof o == "string") {
                if (u(o) > 100) {
                  let n = { instancePath: i + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: s.properties.declared.items.properties.topic, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.declared.items.properties.topic, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/declared/" + p + "/topic", schemaPath: "#/properties/declared/items/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.declared.items.properties.topic.type, parentSchema: s.properties.declared.items.properties.topic, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.statement !== void 0) {
              let o = m.statement;
              if (typeof o == "string") {
                if (u(o) > 2e3) {
                  let n = { instancePath: i + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: s.properties.declared.items.properties.statement, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.declared.items.properties.statement, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!_.test(o)) {
                  let n = { instancePath: i + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: s.properties.declared.items.properties.statement, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/declared/" + p + "/statement", schemaPath: "#/properties/declared/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.declared.items.properties.statement.type, parentSchema: s.properties.declared.items.properties.statement, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.by !== void 0) {
              let o = m.by;
              if (typeof o == "string") {
                if (u(o) > 300) {
                  let n = { instancePath: i + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: s.properties.declared.items.properties.by, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (u(o) < 1) {
                  let n = { instancePath: i + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: s.properties.declared.items.properties.by, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
                if (!_.test(o)) {
                  let n = { instancePath: i + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: s.properties.declared.items.properties.by, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/declared/" + p + "/by", schemaPath: "#/properties/declared/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.declared.items.properties.by.type, parentSchema: s.properties.declared.items.properties.by, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
            if (m.on !== void 0) {
              let o = m.on;
              if (typeof o == "string") {
                if (!M.test(o)) {
                  let n = { instancePath: i + "/declared/" + p + "/on", schemaPath: "#/properties/declared/items/properties/on/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: s.properties.declared.items.properties.on, data: o };
                  e === null ? e = [n] : e.push(n), t++;
                }
              } else {
                let n = { instancePath: i + "/declared/" + p + "/on", schemaPath: "#/properties/declared/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: s.properties.declared.items.properties.on.type, parentSchema: s.properties.declared.items.properties.on, data: o };
                e === null ? e = [n] : e.push(n), t++;
              }
            }
          } else {
            let o = { instancePath: i + "/declared/" + p, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.declared.items.type, parentSchema: s.properties.declared.items, data: m };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: s.properties.declared.type, parentSchema: s.properties.declared, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
    if (d.gate !== void 0) {
      let a = d.gate;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        for (let r in a) if (!(r === "findings" || r === "severity" || r === "locked")) {
          let p = { instancePath: i + "/gate", schemaPath: "#/properties/gate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: s.properties.gate, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        if (a.findings !== void 0) {
          let r = a.findings;
          if (!(r === "new" || r === "any" || r === "none")) {
            let p = { instancePath: i + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/enum", keyword: "enum", params: { allowedValues: s.properties.gate.properties.findings.enum }, message: "must be equal to one of the allowed values", schema: s.properties.gate.properties.findings.enum, parentSchema: s.properties.gate.properties.findings, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.severity !== void 0) {
          let r = a.severity;
          if (!(r === "error" || r === "warning" || r === "notice")) {
            let p = { instancePath: i + "/gate/severity", schemaPath: "#/properties/gate/properties/severity/enum", keyword: "enum", params: { allowedValues: s.properties.gate.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: s.properties.gate.properties.severity.enum, parentSchema: s.properties.gate.properties.severity, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
        if (a.locked !== void 0) {
          let r = a.locked;
          if (typeof r != "boolean") {
            let p = { instancePath: i + "/gate/locked", schemaPath: "#/properties/gate/properties/locked/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: s.properties.gate.properties.locked.type, parentSchema: s.properties.gate.properties.locked, data: r };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let r = { instancePath: i + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.properties.gate.type, parentSchema: s.properties.gate, data: a };
        e === null ? e = [r] : e.push(r), t++;
      }
    }
  } else {
    let a = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: s.type, parentSchema: s, data: d };
    e === null ? e = [a] : e.push(a), t++;
  }
  return D.errors = e, t === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  U as settings
};
