import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-json-schema-2020-12.js
var _ = class {
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
    for (let g of i.list) this.push(g);
    this.count += i.count - i.list.length;
  }
};
function p(r) {
  let i = new _();
  return i.push(r), i;
}
function a(r, i) {
  return r === null ? i : (r.take(i), r);
}
var q = {};
q.document = M;
var E = { definition: "document", type: ["object", "boolean"], properties: { definitions: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, $recursiveAnchor: { $ref: "#/definitions/anchorString" }, $recursiveRef: { $ref: "#/definitions/uriReferenceString" }, $id: { $ref: "#/definitions/uriReferenceString", pattern: "^[^#]*#?$" }, $schema: { $ref: "#/definitions/uriString" }, $ref: { $ref: "#/definitions/uriReferenceString" }, $anchor: { $ref: "#/definitions/anchorString" }, $dynamicRef: { $ref: "#/definitions/uriReferenceString" }, $dynamicAnchor: { $ref: "#/definitions/anchorString" }, $vocabulary: { type: "object", propertyNames: { $ref: "#/definitions/uriString" }, additionalProperties: { type: "boolean" } }, $comment: { type: "string" }, $defs: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, prefixItems: { $ref: "#/definitions/schemaArray" }, items: { $ref: "#/definitions/document" }, contains: { $ref: "#/definitions/document" }, additionalProperties: { $ref: "#/definitions/document" }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/document" }, propertyNames: {} }, dependentSchemas: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, propertyNames: { $ref: "#/definitions/document" }, if: { $ref: "#/definitions/document" }, then: { $ref: "#/definitions/document" }, else: { $ref: "#/definitions/document" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/document" }, unevaluatedItems: { $ref: "#/definitions/document" }, unevaluatedProperties: { $ref: "#/definitions/document" }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, const: true, enum: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, maxContains: { $ref: "#/definitions/nonNegativeInteger" }, minContains: { $ref: "#/definitions/nonNegativeInteger" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, dependentRequired: { type: "object", additionalProperties: { $ref: "#/definitions/stringArray" } }, title: { type: "string" }, description: { type: "string" }, default: true, deprecated: { type: "boolean" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, format: { type: "string" }, contentEncoding: { type: "string" }, contentMediaType: { type: "string" }, contentSchema: { $ref: "#/definitions/document" } } };
var f = { validate: M };
function k(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (Array.isArray(r)) {
    let l = r.length;
    for (let h = 0; h < l; h++) if (typeof r[h] != "string") {
      let v = { instancePath: i + "/" + h, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(v) : e.push(v), n++;
    }
    let u = r.length, S;
    if (u > 1) {
      let h = {};
      for (; u--; ) {
        let v = r[u];
        if (typeof v == "string") {
          if (typeof h[v] == "number") {
            S = h[v];
            let t = { instancePath: i, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: u, j: S } };
            e === null ? e = p(t) : e.push(t), n++;
            break;
          }
          h[v] = u;
        }
      }
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return k.errors = e, n === 0;
}
var L = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");
function w(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (typeof r == "string") {
    if (!L.test(r)) {
      let l = { instancePath: i, schemaPath: "#/definitions/anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" } };
      e === null ? e = p(l) : e.push(l), n++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/definitions/anchorString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return w.errors = e, n === 0;
}
function $(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (typeof r != "string") {
    let l = { instancePath: i, schemaPath: "#/definitions/uriReferenceString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return $.errors = e, n === 0;
}
function j(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (typeof r != "string") {
    let l = { instancePath: i, schemaPath: "#/definitions/uriString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return j.errors = e, n === 0;
}
function b(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let u = { instancePath: i, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = p(u) : e.push(u), n++;
    }
    let l = r.length;
    for (let u = 0; u < l; u++) f.validate(r[u], { instancePath: i + "/" + u, parentData: r, parentDataProperty: u, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
  } else {
    let l = { instancePath: i, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return b.errors = e, n === 0;
}
var T = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function N(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let l = { instancePath: i, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: T.enum } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return N.errors = e, n === 0;
}
function d(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let l = { instancePath: i, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let l = { instancePath: i, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = p(l) : e.push(l), n++;
  }
  return d.errors = e, n === 0;
}
function x(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  return d(r, { instancePath: i, parentData: g, parentDataProperty: P, rootData: o }) || (e = a(e, d.errors), n = e.length), x.errors = e, n === 0;
}
var z = new RegExp("^[^#]*#?$", "u");
function M(r, { instancePath: i = "", parentData: g, parentDataProperty: P, rootData: o = r } = {}) {
  let e = null, n = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let t = { instancePath: i, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: E.type } };
    e === null ? e = p(t) : e.push(t), n++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.definitions !== void 0) {
      let t = r.definitions;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) f.validate(t[s], { instancePath: i + "/definitions/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/definitions", schemaPath: "#/definitions/document/properties/definitions/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.dependencies !== void 0) {
      let t = r.dependencies;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) {
        let y = t[s];
        if ((!y || typeof y != "object") && typeof y != "boolean") {
          let m = { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: E.properties.dependencies.additionalProperties.allOf[0].type } };
          e === null ? e = p(m) : e.push(m), n++;
        }
        let D = n, I = true, R = n;
        if (!(y && typeof y == "object" && !Array.isArray(y)) && typeof y != "boolean") {
          let m = {};
          e === null ? e = p(m) : e.push(m), n++;
        }
        var l = R === n;
        if (n = D, e !== null && (D ? e.length = D : e = null), l) {
          let m = n;
          f.validate(y, { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
          var l = m === n;
          I = l;
        }
        let O = n, c = true, C = n;
        if (!Array.isArray(y)) {
          let m = {};
          e === null ? e = p(m) : e.push(m), n++;
        }
        var u = C === n;
        if (n = O, e !== null && (O ? e.length = O : e = null), u) {
          let m = n;
          k(y, { instancePath: i + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, k.errors), n = e.length);
          var u = m === n;
          c = u;
        }
      }
      else {
        let s = { instancePath: i + "/dependencies", schemaPath: "#/definitions/document/properties/dependencies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.$recursiveAnchor !== void 0 && (w(r.$recursiveAnchor, { instancePath: i + "/$recursiveAnchor", parentData: r, parentDataProperty: "$recursiveAnchor", rootData: o }) || (e = a(e, w.errors), n = e.length)), r.$recursiveRef !== void 0 && ($(r.$recursiveRef, { instancePath: i + "/$recursiveRef", parentData: r, parentDataProperty: "$recursiveRef", rootData: o }) || (e = a(e, $.errors), n = e.length)), r.$id !== void 0) {
      let t = r.$id;
      if ($(t, { instancePath: i + "/$id", parentData: r, parentDataProperty: "$id", rootData: o }) || (e = a(e, $.errors), n = e.length), typeof t == "string" && !z.test(t)) {
        let s = { instancePath: i + "/$id", schemaPath: "#/definitions/document/properties/%24id/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.$schema !== void 0 && (j(r.$schema, { instancePath: i + "/$schema", parentData: r, parentDataProperty: "$schema", rootData: o }) || (e = a(e, j.errors), n = e.length)), r.$ref !== void 0 && ($(r.$ref, { instancePath: i + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: o }) || (e = a(e, $.errors), n = e.length)), r.$anchor !== void 0 && (w(r.$anchor, { instancePath: i + "/$anchor", parentData: r, parentDataProperty: "$anchor", rootData: o }) || (e = a(e, w.errors), n = e.length)), r.$dynamicRef !== void 0 && ($(r.$dynamicRef, { instancePath: i + "/$dynamicRef", parentData: r, parentDataProperty: "$dynamicRef", rootData: o }) || (e = a(e, $.errors), n = e.length)), r.$dynamicAnchor !== void 0 && (w(r.$dynamicAnchor, { instancePath: i + "/$dynamicAnchor", parentData: r, parentDataProperty: "$dynamicAnchor", rootData: o }) || (e = a(e, w.errors), n = e.length)), r.$vocabulary !== void 0) {
      let t = r.$vocabulary;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let s in t) {
          let y = n;
          j(s, { instancePath: i + "/$vocabulary", parentData: t, parentDataProperty: "$vocabulary", rootData: o }) || (e = a(e, j.errors), n = e.length);
          var S = y === n;
          if (!S) {
            let D = { instancePath: i + "/$vocabulary", schemaPath: "#/definitions/document/properties/%24vocabulary/propertyNames", keyword: "propertyNames", params: { propertyName: s } };
            e === null ? e = p(D) : e.push(D), n++;
          }
        }
        for (let s in t) if (typeof t[s] != "boolean") {
          let y = { instancePath: i + "/$vocabulary/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/properties/%24vocabulary/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = p(y) : e.push(y), n++;
        }
      } else {
        let s = { instancePath: i + "/$vocabulary", schemaPath: "#/definitions/document/properties/%24vocabulary/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.$comment !== void 0 && typeof r.$comment != "string") {
      let t = { instancePath: i + "/$comment", schemaPath: "#/definitions/document/properties/%24comment/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.$defs !== void 0) {
      let t = r.$defs;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) f.validate(t[s], { instancePath: i + "/$defs/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/$defs", schemaPath: "#/definitions/document/properties/%24defs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.prefixItems !== void 0 && (b(r.prefixItems, { instancePath: i + "/prefixItems", parentData: r, parentDataProperty: "prefixItems", rootData: o }) || (e = a(e, b.errors), n = e.length)), r.items !== void 0 && (f.validate(r.items, { instancePath: i + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.contains !== void 0 && (f.validate(r.contains, { instancePath: i + "/contains", parentData: r, parentDataProperty: "contains", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.additionalProperties !== void 0 && (f.validate(r.additionalProperties, { instancePath: i + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.properties !== void 0) {
      let t = r.properties;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) f.validate(t[s], { instancePath: i + "/properties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/properties", schemaPath: "#/definitions/document/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.patternProperties !== void 0) {
      let t = r.patternProperties;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) f.validate(t[s], { instancePath: i + "/patternProperties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/patternProperties", schemaPath: "#/definitions/document/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.dependentSchemas !== void 0) {
      let t = r.dependentSchemas;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) f.validate(t[s], { instancePath: i + "/dependentSchemas/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, f.validate.errors), n = e.length);
      else {
        let s = { instancePath: i + "/dependentSchemas", schemaPath: "#/definitions/document/properties/dependentSchemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.propertyNames !== void 0 && (f.validate(r.propertyNames, { instancePath: i + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.if !== void 0 && (f.validate(r.if, { instancePath: i + "/if", parentData: r, parentDataProperty: "if", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.then !== void 0 && (f.validate(r.then, { instancePath: i + "/then", parentData: r, parentDataProperty: "then", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.else !== void 0 && (f.validate(r.else, { instancePath: i + "/else", parentData: r, parentDataProperty: "else", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.allOf !== void 0 && (b(r.allOf, { instancePath: i + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: o }) || (e = a(e, b.errors), n = e.length)), r.anyOf !== void 0 && (b(r.anyOf, { instancePath: i + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: o }) || (e = a(e, b.errors), n = e.length)), r.oneOf !== void 0 && (b(r.oneOf, { instancePath: i + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: o }) || (e = a(e, b.errors), n = e.length)), r.not !== void 0 && (f.validate(r.not, { instancePath: i + "/not", parentData: r, parentDataProperty: "not", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.unevaluatedItems !== void 0 && (f.validate(r.unevaluatedItems, { instancePath: i + "/unevaluatedItems", parentData: r, parentDataProperty: "unevaluatedItems", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.unevaluatedProperties !== void 0 && (f.validate(r.unevaluatedProperties, { instancePath: i + "/unevaluatedProperties", parentData: r, parentDataProperty: "unevaluatedProperties", rootData: o }) || (e = a(e, f.validate.errors), n = e.length)), r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string" && !Array.isArray(t)) {
        let c = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/type", keyword: "type", params: { type: E.properties.type.allOf[0].type } };
        e === null ? e = p(c) : e.push(c), n++;
      }
      let s = n, y = true, D = n;
      if (typeof t != "string") {
        let c = {};
        e === null ? e = p(c) : e.push(c), n++;
      }
      var h = D === n;
      if (n = s, e !== null && (s ? e.length = s : e = null), h) {
        let c = n;
        N(t, { instancePath: i + "/type", parentData: r, parentDataProperty: "type", rootData: o }) || (e = a(e, N.errors), n = e.length);
        var h = c === n;
        y = h;
      }
      let I = n, R = true, O = n;
      if (!Array.isArray(t)) {
        let c = {};
        e === null ? e = p(c) : e.push(c), n++;
      }
      var v = O === n;
      if (n = I, e !== null && (I ? e.length = I : e = null), v) {
        let c = n;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let A = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = p(A) : e.push(A), n++;
          }
          let m = t.length;
          for (let A = 0; A < m; A++) N(t[A], { instancePath: i + "/type/" + A, parentData: t, parentDataProperty: A, rootData: o }) || (e = a(e, N.errors), n = e.length);
        } else {
          let m = { instancePath: i + "/type", schemaPath: "#/definitions/document/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = p(m) : e.push(m), n++;
        }
        var v = c === n;
        R = v;
      }
    }
    if (r.enum !== void 0 && !Array.isArray(r.enum)) {
      let t = { instancePath: i + "/enum", schemaPath: "#/definitions/document/properties/enum/type", keyword: "type", params: { type: "array" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.multipleOf !== void 0) {
      let t = r.multipleOf;
      if (typeof t == "number") {
        if (t <= 0 || isNaN(t)) {
          let s = { instancePath: i + "/multipleOf", schemaPath: "#/definitions/document/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = p(s) : e.push(s), n++;
        }
      } else {
        let s = { instancePath: i + "/multipleOf", schemaPath: "#/definitions/document/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let t = { instancePath: i + "/maximum", schemaPath: "#/definitions/document/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
      let t = { instancePath: i + "/exclusiveMaximum", schemaPath: "#/definitions/document/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let t = { instancePath: i + "/minimum", schemaPath: "#/definitions/document/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
      let t = { instancePath: i + "/exclusiveMinimum", schemaPath: "#/definitions/document/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.maxLength !== void 0 && (d(r.maxLength, { instancePath: i + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = a(e, d.errors), n = e.length)), r.minLength !== void 0 && (x(r.minLength, { instancePath: i + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = a(e, x.errors), n = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
      let t = { instancePath: i + "/pattern", schemaPath: "#/definitions/document/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.maxItems !== void 0 && (d(r.maxItems, { instancePath: i + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = a(e, d.errors), n = e.length)), r.minItems !== void 0 && (x(r.minItems, { instancePath: i + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = a(e, x.errors), n = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let t = { instancePath: i + "/uniqueItems", schemaPath: "#/definitions/document/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.maxContains !== void 0 && (d(r.maxContains, { instancePath: i + "/maxContains", parentData: r, parentDataProperty: "maxContains", rootData: o }) || (e = a(e, d.errors), n = e.length)), r.minContains !== void 0 && (d(r.minContains, { instancePath: i + "/minContains", parentData: r, parentDataProperty: "minContains", rootData: o }) || (e = a(e, d.errors), n = e.length)), r.maxProperties !== void 0 && (d(r.maxProperties, { instancePath: i + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: o }) || (e = a(e, d.errors), n = e.length)), r.minProperties !== void 0 && (x(r.minProperties, { instancePath: i + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: o }) || (e = a(e, x.errors), n = e.length)), r.required !== void 0 && (k(r.required, { instancePath: i + "/required", parentData: r, parentDataProperty: "required", rootData: o }) || (e = a(e, k.errors), n = e.length)), r.dependentRequired !== void 0) {
      let t = r.dependentRequired;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) k(t[s], { instancePath: i + "/dependentRequired/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: o }) || (e = a(e, k.errors), n = e.length);
      else {
        let s = { instancePath: i + "/dependentRequired", schemaPath: "#/definitions/document/properties/dependentRequired/type", keyword: "type", params: { type: "object" } };
        e === null ? e = p(s) : e.push(s), n++;
      }
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let t = { instancePath: i + "/title", schemaPath: "#/definitions/document/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: i + "/description", schemaPath: "#/definitions/document/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: i + "/deprecated", schemaPath: "#/definitions/document/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let t = { instancePath: i + "/readOnly", schemaPath: "#/definitions/document/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let t = { instancePath: i + "/writeOnly", schemaPath: "#/definitions/document/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.examples !== void 0 && !Array.isArray(r.examples)) {
      let t = { instancePath: i + "/examples", schemaPath: "#/definitions/document/properties/examples/type", keyword: "type", params: { type: "array" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: i + "/format", schemaPath: "#/definitions/document/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
      let t = { instancePath: i + "/contentEncoding", schemaPath: "#/definitions/document/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
      let t = { instancePath: i + "/contentMediaType", schemaPath: "#/definitions/document/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(t) : e.push(t), n++;
    }
    r.contentSchema !== void 0 && (f.validate(r.contentSchema, { instancePath: i + "/contentSchema", parentData: r, parentDataProperty: "contentSchema", rootData: o }) || (e = a(e, f.validate.errors), n = e.length));
  }
  return M.errors = e, n === 0;
}
q.keys = {};
var V = q;
export {
  V as default
};
