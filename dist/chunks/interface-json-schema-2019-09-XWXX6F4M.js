import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-json-schema-2019-09.js
var M = class {
  list = [];
  count = 0;
  get length() {
    return this.count;
  }
  set length(i) {
    this.count = i, this.list.length > i && (this.list.length = i);
  }
  push(i) {
    this.list.length === this.count && this.count < 300 && this.list.push(i), this.count += 1;
  }
  take(i) {
    for (let $ of i.list) this.push($);
    this.count += i.count - i.list.length;
  }
};
function o(r) {
  let i = new M();
  return i.push(r), i;
}
function a(r, i) {
  return r === null ? i : (r.take(i), r);
}
var E = {};
E.document = R;
var _ = { definition: "document", type: ["object", "boolean"], properties: { definitions: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, $id: { type: "string", pattern: "^[^#]*#?$" }, $schema: { type: "string" }, $anchor: { type: "string", pattern: "^[A-Za-z][-A-Za-z0-9.:_]*$" }, $ref: { type: "string" }, $recursiveRef: { type: "string" }, $recursiveAnchor: { type: "boolean" }, $vocabulary: { type: "object", propertyNames: { type: "string" }, additionalProperties: { type: "boolean" } }, $comment: { type: "string" }, $defs: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, additionalItems: { $ref: "#/definitions/document" }, unevaluatedItems: { $ref: "#/definitions/document" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, contains: { $ref: "#/definitions/document" }, additionalProperties: { $ref: "#/definitions/document" }, unevaluatedProperties: { $ref: "#/definitions/document" }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/document" }, propertyNames: {} }, dependentSchemas: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, propertyNames: { $ref: "#/definitions/document" }, if: { $ref: "#/definitions/document" }, then: { $ref: "#/definitions/document" }, else: { $ref: "#/definitions/document" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/document" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, maxContains: { $ref: "#/definitions/nonNegativeInteger" }, minContains: { $ref: "#/definitions/nonNegativeInteger" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, dependentRequired: { type: "object", additionalProperties: { $ref: "#/definitions/stringArray" } }, const: true, enum: { type: "array", items: true }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, title: { type: "string" }, description: { type: "string" }, default: true, deprecated: { type: "boolean" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, contentSchema: { $ref: "#/definitions/document" } } };
var l = { validate: R };
function D(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  if (Array.isArray(r)) {
    let y = r.length;
    for (let g = 0; g < y; g++) if (typeof r[g] != "string") {
      let v = { instancePath: i + "/" + g, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(v) : e.push(v), n++;
    }
    let m = r.length, N;
    if (m > 1) {
      let g = {};
      for (; m--; ) {
        let v = r[m];
        if (typeof v == "string") {
          if (typeof g[v] == "number") {
            N = g[v];
            let I = { instancePath: i, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: m, j: N } };
            e === null ? e = o(I) : e.push(I), n++;
            break;
          }
          g[v] = m;
        }
      }
    }
  } else {
    let y = { instancePath: i, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(y) : e.push(y), n++;
  }
  return D.errors = e, n === 0;
}
function b(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let m = { instancePath: i, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = o(m) : e.push(m), n++;
    }
    let y = r.length;
    for (let m = 0; m < y; m++) l.validate(r[m], { instancePath: i + "/" + m, parentData: r, parentDataProperty: m, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
  } else {
    let y = { instancePath: i, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(y) : e.push(y), n++;
  }
  return b.errors = e, n === 0;
}
function h(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let y = { instancePath: i, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = o(y) : e.push(y), n++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let y = { instancePath: i, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = o(y) : e.push(y), n++;
  }
  return h.errors = e, n === 0;
}
function x(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  return h(r, { instancePath: i, parentData: $, parentDataProperty: O, rootData: p }) || (e = a(e, h.errors), n = e.length), x.errors = e, n === 0;
}
var C = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function j(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let y = { instancePath: i, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: C.enum } };
    e === null ? e = o(y) : e.push(y), n++;
  }
  return j.errors = e, n === 0;
}
var L = new RegExp("^[^#]*#?$", "u");
var T = new RegExp("^[A-Za-z][-A-Za-z0-9.:_]*$", "u");
function R(r, { instancePath: i = "", parentData: $, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let t = { instancePath: i, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: _.type } };
    e === null ? e = o(t) : e.push(t), n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.definitions !== void 0) {
      let t = r.definitions;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) l.validate(t[s], { instancePath: i + "/definitions/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/definitions", schemaPath: "#/definitions/document/properties/definitions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.dependencies !== void 0) {
      let t = r.dependencies;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) {
        let u = t[s];
        if ((!u || typeof u != "object") && typeof u != "boolean") {
          let c = { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: _.properties.dependencies.additionalProperties.allOf[0].type } };
          e === null ? e = o(c) : e.push(c), n++;
        }
        let d = n, P = true, A = n;
        if (!(u && typeof u == "object" && !Array.isArray(u)) && typeof u != "boolean") {
          let c = {};
          e === null ? e = o(c) : e.push(c), n++;
        }
        var y = A === n;
        if (n = d, e !== null && (d ? e.length = d : e = null), y) {
          let c = n;
          l.validate(u, { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
          var y = c === n;
          P = y;
        }
        let w = n, f = true, S = n;
        if (!Array.isArray(u)) {
          let c = {};
          e === null ? e = o(c) : e.push(c), n++;
        }
        var m = S === n;
        if (n = w, e !== null && (w ? e.length = w : e = null), m) {
          let c = n;
          D(u, { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, D.errors), n = e.length);
          var m = c === n;
          f = m;
        }
      }
      else {
        let s = { instancePath: i + "/dependencies", schemaPath: "#/definitions/document/properties/dependencies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.$id !== void 0) {
      let t = r.$id;
      if (typeof t == "string") {
        if (!L.test(t)) {
          let s = { instancePath: i + "/$id", schemaPath: "#/definitions/document/properties/%24id/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" } };
          e === null ? e = o(s) : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/$id", schemaPath: "#/definitions/document/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.$schema !== void 0 && typeof r.$schema != "string") {
      let t = { instancePath: i + "/$schema", schemaPath: "#/definitions/document/properties/%24schema/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.$anchor !== void 0) {
      let t = r.$anchor;
      if (typeof t == "string") {
        if (!T.test(t)) {
          let s = { instancePath: i + "/$anchor", schemaPath: "#/definitions/document/properties/%24anchor/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][-A-Za-z0-9.:_]*$" } };
          e === null ? e = o(s) : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/$anchor", schemaPath: "#/definitions/document/properties/%24anchor/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let t = { instancePath: i + "/$ref", schemaPath: "#/definitions/document/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.$recursiveRef !== void 0 && typeof r.$recursiveRef != "string") {
      let t = { instancePath: i + "/$recursiveRef", schemaPath: "#/definitions/document/properties/%24recursiveRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.$recursiveAnchor !== void 0 && typeof r.$recursiveAnchor != "boolean") {
      let t = { instancePath: i + "/$recursiveAnchor", schemaPath: "#/definitions/document/properties/%24recursiveAnchor/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.$vocabulary !== void 0) {
      let t = r.$vocabulary;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t) {
          let u = n;
          if (typeof s != "string") {
            let d = { instancePath: i + "/$vocabulary", schemaPath: "#/definitions/document/properties/%24vocabulary/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: s };
            e === null ? e = o(d) : e.push(d), n++;
          }
          var N = u === n;
          if (!N) {
            let d = { instancePath: i + "/$vocabulary", schemaPath: "#/definitions/document/properties/%24vocabulary/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = o(d) : e.push(d), n++;
          }
        }
        for (let s in t) if (typeof t[s] != "boolean") {
          let u = { instancePath: i + "/$vocabulary/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/properties/%24vocabulary/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = o(u) : e.push(u), n++;
        }
      } else {
        let s = { instancePath: i + "/$vocabulary", schemaPath: "#/definitions/document/properties/%24vocabulary/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.$comment !== void 0 && typeof r.$comment != "string") {
      let t = { instancePath: i + "/$comment", schemaPath: "#/definitions/document/properties/%24comment/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.$defs !== void 0) {
      let t = r.$defs;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) l.validate(t[s], { instancePath: i + "/$defs/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/$defs", schemaPath: "#/definitions/document/properties/%24defs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.additionalItems !== void 0 && (l.validate(r.additionalItems, { instancePath: i + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.unevaluatedItems !== void 0 && (l.validate(r.unevaluatedItems, { instancePath: i + "/unevaluatedItems", parentData: r, parentDataProperty: "unevaluatedItems", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.items !== void 0) {
      let t = r.items;
      if ((!t || typeof t != "object") && typeof t != "boolean") {
        let f = { instancePath: i + "/items", schemaPath: "#/definitions/document/properties/items/allOf/0/type", keyword: "type", params: { type: _.properties.items.allOf[0].type } };
        e === null ? e = o(f) : e.push(f), n++;
      }
      let s = n, u = true, d = n;
      if (!(t && typeof t == "object" && !Array.isArray(t)) && typeof t != "boolean") {
        let f = {};
        e === null ? e = o(f) : e.push(f), n++;
      }
      var g = d === n;
      if (n = s, e !== null && (s ? e.length = s : e = null), g) {
        let f = n;
        l.validate(t, { instancePath: i + "/items", parentData: r, parentDataProperty: "items", rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
        var g = f === n;
        u = g;
      }
      let P = n, A = true, w = n;
      if (!Array.isArray(t)) {
        let f = {};
        e === null ? e = o(f) : e.push(f), n++;
      }
      var v = w === n;
      if (n = P, e !== null && (P ? e.length = P : e = null), v) {
        let f = n;
        b(t, { instancePath: i + "/items", parentData: r, parentDataProperty: "items", rootData: p }) || (e = a(e, b.errors), n = e.length);
        var v = f === n;
        A = v;
      }
    }
    if (r.contains !== void 0 && (l.validate(r.contains, { instancePath: i + "/contains", parentData: r, parentDataProperty: "contains", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.additionalProperties !== void 0 && (l.validate(r.additionalProperties, { instancePath: i + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.unevaluatedProperties !== void 0 && (l.validate(r.unevaluatedProperties, { instancePath: i + "/unevaluatedProperties", parentData: r, parentDataProperty: "unevaluatedProperties", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.properties !== void 0) {
      let t = r.properties;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) l.validate(t[s], { instancePath: i + "/properties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/properties", schemaPath: "#/definitions/document/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.patternProperties !== void 0) {
      let t = r.patternProperties;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) l.validate(t[s], { instancePath: i + "/patternProperties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/patternProperties", schemaPath: "#/definitions/document/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.dependentSchemas !== void 0) {
      let t = r.dependentSchemas;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) l.validate(t[s], { instancePath: i + "/dependentSchemas/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, l.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/dependentSchemas", schemaPath: "#/definitions/document/properties/dependentSchemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.propertyNames !== void 0 && (l.validate(r.propertyNames, { instancePath: i + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.if !== void 0 && (l.validate(r.if, { instancePath: i + "/if", parentData: r, parentDataProperty: "if", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.then !== void 0 && (l.validate(r.then, { instancePath: i + "/then", parentData: r, parentDataProperty: "then", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.else !== void 0 && (l.validate(r.else, { instancePath: i + "/else", parentData: r, parentDataProperty: "else", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.allOf !== void 0 && (b(r.allOf, { instancePath: i + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: p }) || (e = a(e, b.errors), n = e.length)), r.anyOf !== void 0 && (b(r.anyOf, { instancePath: i + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: p }) || (e = a(e, b.errors), n = e.length)), r.oneOf !== void 0 && (b(r.oneOf, { instancePath: i + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: p }) || (e = a(e, b.errors), n = e.length)), r.not !== void 0 && (l.validate(r.not, { instancePath: i + "/not", parentData: r, parentDataProperty: "not", rootData: p }) || (e = a(e, l.validate.errors), n = e.length)), r.multipleOf !== void 0) {
      let t = r.multipleOf;
      if (typeof t == "number") {
        if (t <= 0 || isNaN(t)) {
          let s = { instancePath: i + "/multipleOf", schemaPath: "#/definitions/document/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = o(s) : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/multipleOf", schemaPath: "#/definitions/document/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let t = { instancePath: i + "/maximum", schemaPath: "#/definitions/document/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
      let t = { instancePath: i + "/exclusiveMaximum", schemaPath: "#/definitions/document/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let t = { instancePath: i + "/minimum", schemaPath: "#/definitions/document/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
      let t = { instancePath: i + "/exclusiveMinimum", schemaPath: "#/definitions/document/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.maxLength !== void 0 && (h(r.maxLength, { instancePath: i + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: p }) || (e = a(e, h.errors), n = e.length)), r.minLength !== void 0 && (x(r.minLength, { instancePath: i + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: p }) || (e = a(e, x.errors), n = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
      let t = { instancePath: i + "/pattern", schemaPath: "#/definitions/document/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.maxItems !== void 0 && (h(r.maxItems, { instancePath: i + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: p }) || (e = a(e, h.errors), n = e.length)), r.minItems !== void 0 && (x(r.minItems, { instancePath: i + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: p }) || (e = a(e, x.errors), n = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let t = { instancePath: i + "/uniqueItems", schemaPath: "#/definitions/document/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.maxContains !== void 0 && (h(r.maxContains, { instancePath: i + "/maxContains", parentData: r, parentDataProperty: "maxContains", rootData: p }) || (e = a(e, h.errors), n = e.length)), r.minContains !== void 0 && (h(r.minContains, { instancePath: i + "/minContains", parentData: r, parentDataProperty: "minContains", rootData: p }) || (e = a(e, h.errors), n = e.length)), r.maxProperties !== void 0 && (h(r.maxProperties, { instancePath: i + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: p }) || (e = a(e, h.errors), n = e.length)), r.minProperties !== void 0 && (x(r.minProperties, { instancePath: i + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: p }) || (e = a(e, x.errors), n = e.length)), r.required !== void 0 && (D(r.required, { instancePath: i + "/required", parentData: r, parentDataProperty: "required", rootData: p }) || (e = a(e, D.errors), n = e.length)), r.dependentRequired !== void 0) {
      let t = r.dependentRequired;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) D(t[s], { instancePath: i + "/dependentRequired/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = a(e, D.errors), n = e.length);
      else {
        let s = { instancePath: i + "/dependentRequired", schemaPath: "#/definitions/document/properties/dependentRequired/type", keyword: "type", params: { type: "object" } };
        e === null ? e = o(s) : e.push(s), n++;
      }
    }
    if (r.enum !== void 0 && !Array.isArray(r.enum)) {
      let t = { instancePath: i + "/enum", schemaPath: "#/definitions/document/properties/enum/type", keyword: "type", params: { type: "array" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string" && !Array.isArray(t)) {
        let f = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/type", keyword: "type", params: { type: _.properties.type.allOf[0].type } };
        e === null ? e = o(f) : e.push(f), n++;
      }
      let s = n, u = true, d = n;
      if (typeof t != "string") {
        let f = {};
        e === null ? e = o(f) : e.push(f), n++;
      }
      var I = d === n;
      if (n = s, e !== null && (s ? e.length = s : e = null), I) {
        let f = n;
        j(t, { instancePath: i + "/type", parentData: r, parentDataProperty: "type", rootData: p }) || (e = a(e, j.errors), n = e.length);
        var I = f === n;
        u = I;
      }
      let P = n, A = true, w = n;
      if (!Array.isArray(t)) {
        let f = {};
        e === null ? e = o(f) : e.push(f), n++;
      }
      var q = w === n;
      if (n = P, e !== null && (P ? e.length = P : e = null), q) {
        let f = n;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let k = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = o(k) : e.push(k), n++;
          }
          let c = t.length;
          for (let k = 0; k < c; k++) j(t[k], { instancePath: i + "/type/" + k, parentData: t, parentDataProperty: k, rootData: p }) || (e = a(e, j.errors), n = e.length);
        } else {
          let c = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = o(c) : e.push(c), n++;
        }
        var q = f === n;
        A = q;
      }
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let t = { instancePath: i + "/title", schemaPath: "#/definitions/document/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: i + "/description", schemaPath: "#/definitions/document/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: i + "/deprecated", schemaPath: "#/definitions/document/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let t = { instancePath: i + "/readOnly", schemaPath: "#/definitions/document/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let t = { instancePath: i + "/writeOnly", schemaPath: "#/definitions/document/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.examples !== void 0 && !Array.isArray(r.examples)) {
      let t = { instancePath: i + "/examples", schemaPath: "#/definitions/document/properties/examples/type", keyword: "type", params: { type: "array" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: i + "/format", schemaPath: "#/definitions/document/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
      let t = { instancePath: i + "/contentMediaType", schemaPath: "#/definitions/document/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
      let t = { instancePath: i + "/contentEncoding", schemaPath: "#/definitions/document/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), n++;
    }
    r.contentSchema !== void 0 && (l.validate(r.contentSchema, { instancePath: i + "/contentSchema", parentData: r, parentDataProperty: "contentSchema", rootData: p }) || (e = a(e, l.validate.errors), n = e.length));
  }
  return R.errors = e, n === 0;
}
E.keys = {};
var Z = E;
export {
  Z as default
};
