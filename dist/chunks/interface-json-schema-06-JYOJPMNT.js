import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-json-schema-06.js
var C = class {
  list = [];
  count = 0;
  get length() {
    return this.count;
  }
  set length(n) {
    this.count = n, this.list.length > n && (this.list.length = n);
  }
  push(n) {
    this.list.length === this.count && this.count < 300 && this.list.push(n), this.count += 1;
  }
  take(n) {
    for (let A of n.list) this.push(A);
    this.count += n.count - n.list.length;
  }
};
function p(r) {
  let n = new C();
  return n.push(r), n;
}
function f(r, n) {
  return r === null ? n : (r.take(n), r);
}
var V = {};
V.document = z;
var _ = { definition: "document", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: {}, examples: { type: "array", items: {} }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/document" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/document" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/document" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/document" }, const: {}, enum: { type: "array", minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/document" } } } };
function b(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let a = { instancePath: n, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = p(a) : e.push(a), t++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let a = { instancePath: n, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = p(a) : e.push(a), t++;
  }
  return b.errors = e, t === 0;
}
function w(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  return b(r, { instancePath: n, parentData: A, parentDataProperty: I, rootData: o }) || (e = f(e, b.errors), t = e.length), w.errors = e, t === 0;
}
var m = { validate: z };
function P(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let u = { instancePath: n, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = p(u) : e.push(u), t++;
    }
    let a = r.length;
    for (let u = 0; u < a; u++) m.validate(r[u], { instancePath: n + "/" + u, parentData: r, parentDataProperty: u, rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
  } else {
    let a = { instancePath: n, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = p(a) : e.push(a), t++;
  }
  return P.errors = e, t === 0;
}
function N(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  if (Array.isArray(r)) {
    let a = r.length;
    for (let d = 0; d < a; d++) if (typeof r[d] != "string") {
      let g = { instancePath: n + "/" + d, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(g) : e.push(g), t++;
    }
    let u = r.length, j;
    if (u > 1) {
      let d = {};
      for (; u--; ) {
        let g = r[u];
        if (typeof g == "string") {
          if (typeof d[g] == "number") {
            j = d[g];
            let O = { instancePath: n, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: u, j } };
            e === null ? e = p(O) : e.push(O), t++;
            break;
          }
          d[g] = u;
        }
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = p(a) : e.push(a), t++;
  }
  return N.errors = e, t === 0;
}
var G = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function q(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let a = { instancePath: n, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: G.enum } };
    e === null ? e = p(a) : e.push(a), t++;
  }
  return q.errors = e, t === 0;
}
function z(r, { instancePath: n = "", parentData: A, parentDataProperty: I, rootData: o = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let h = { instancePath: n, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: _.type } };
    e === null ? e = p(h) : e.push(h), t++;
  }
  let a = t, u = true, j = t;
  if (t === j) if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.$ref === void 0 && (h = "$ref")) {
      let B = {};
      e === null ? e = p(B) : e.push(B), t++;
    }
  } else {
    let h = {};
    e === null ? e = p(h) : e.push(h), t++;
  }
  var d = j === t;
  t = a, e !== null && (a ? e.length = a : e = null);
  let g;
  if (d) {
    let h = t;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let i = { instancePath: n + "/$ref", schemaPath: "#/definitions/document/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = p(i) : e.push(i), t++;
    }
    var d = h === t;
    u = d, g = "then";
  } else {
    let h = t;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let i = { instancePath: n, schemaPath: "#/definitions/document/else/type", keyword: "type", params: { type: _.else.type } };
      e === null ? e = p(i) : e.push(i), t++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let i = { instancePath: n + "/$id", schemaPath: "#/definitions/document/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let i = { instancePath: n + "/$schema", schemaPath: "#/definitions/document/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let i = { instancePath: n + "/$ref", schemaPath: "#/definitions/document/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let i = { instancePath: n + "/title", schemaPath: "#/definitions/document/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let i = { instancePath: n + "/description", schemaPath: "#/definitions/document/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let i = { instancePath: n + "/examples", schemaPath: "#/definitions/document/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.multipleOf !== void 0) {
        let i = r.multipleOf;
        if (typeof i == "number") {
          if (i <= 0 || isNaN(i)) {
            let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = p(s) : e.push(s), t++;
          }
        } else {
          let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let i = { instancePath: n + "/maximum", schemaPath: "#/definitions/document/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let i = { instancePath: n + "/exclusiveMaximum", schemaPath: "#/definitions/document/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let i = { instancePath: n + "/minimum", schemaPath: "#/definitions/document/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let i = { instancePath: n + "/exclusiveMinimum", schemaPath: "#/definitions/document/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.maxLength !== void 0 && (b(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = f(e, b.errors), t = e.length)), r.minLength !== void 0 && (w(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = f(e, w.errors), t = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let i = { instancePath: n + "/pattern", schemaPath: "#/definitions/document/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.additionalItems !== void 0 && (m.validate(r.additionalItems, { instancePath: n + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: o }) || (e = f(e, m.validate.errors), t = e.length)), r.items !== void 0) {
        let i = r.items;
        if ((!i || typeof i != "object") && typeof i != "boolean") {
          let l = { instancePath: n + "/items", schemaPath: "#/definitions/document/else/properties/items/allOf/0/type", keyword: "type", params: { type: _.else.properties.items.allOf[0].type } };
          e === null ? e = p(l) : e.push(l), t++;
        }
        let s = t, c = true, x = t;
        if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
          let l = {};
          e === null ? e = p(l) : e.push(l), t++;
        }
        var O = x === t;
        if (t = s, e !== null && (s ? e.length = s : e = null), O) {
          let l = t;
          m.validate(i, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
          var O = l === t;
          c = O;
        }
        let v = t, $ = true, D = t;
        if (!Array.isArray(i)) {
          let l = {};
          e === null ? e = p(l) : e.push(l), t++;
        }
        var M = D === t;
        if (t = v, e !== null && (v ? e.length = v : e = null), M) {
          let l = t;
          P(i, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = f(e, P.errors), t = e.length);
          var M = l === t;
          $ = M;
        }
      }
      if (r.maxItems !== void 0 && (b(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = f(e, b.errors), t = e.length)), r.minItems !== void 0 && (w(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = f(e, w.errors), t = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let i = { instancePath: n + "/uniqueItems", schemaPath: "#/definitions/document/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      if (r.contains !== void 0 && (m.validate(r.contains, { instancePath: n + "/contains", parentData: r, parentDataProperty: "contains", rootData: o }) || (e = f(e, m.validate.errors), t = e.length)), r.maxProperties !== void 0 && (b(r.maxProperties, { instancePath: n + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: o }) || (e = f(e, b.errors), t = e.length)), r.minProperties !== void 0 && (w(r.minProperties, { instancePath: n + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: o }) || (e = f(e, w.errors), t = e.length)), r.required !== void 0 && (N(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: o }) || (e = f(e, N.errors), t = e.length)), r.additionalProperties !== void 0 && (m.validate(r.additionalProperties, { instancePath: n + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: o }) || (e = f(e, m.validate.errors), t = e.length)), r.definitions !== void 0) {
        let i = r.definitions;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) m.validate(i[s], { instancePath: n + "/definitions/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/definitions", schemaPath: "#/definitions/document/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.properties !== void 0) {
        let i = r.properties;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) m.validate(i[s], { instancePath: n + "/properties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/properties", schemaPath: "#/definitions/document/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.patternProperties !== void 0) {
        let i = r.patternProperties;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) m.validate(i[s], { instancePath: n + "/patternProperties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/patternProperties", schemaPath: "#/definitions/document/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.dependencies !== void 0) {
        let i = r.dependencies;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) {
          let c = i[s];
          if ((!c || typeof c != "object") && typeof c != "boolean") {
            let y = { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: _.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = p(y) : e.push(y), t++;
          }
          let x = t, v = true, $ = t;
          if (!(c && typeof c == "object" && !Array.isArray(c)) && typeof c != "boolean") {
            let y = {};
            e === null ? e = p(y) : e.push(y), t++;
          }
          var E = $ === t;
          if (t = x, e !== null && (x ? e.length = x : e = null), E) {
            let y = t;
            m.validate(c, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: o }) || (e = f(e, m.validate.errors), t = e.length);
            var E = y === t;
            v = E;
          }
          let D = t, l = true, F = t;
          if (!Array.isArray(c)) {
            let y = {};
            e === null ? e = p(y) : e.push(y), t++;
          }
          var L = F === t;
          if (t = D, e !== null && (D ? e.length = D : e = null), L) {
            let y = t;
            N(c, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: o }) || (e = f(e, N.errors), t = e.length);
            var L = y === t;
            l = L;
          }
        }
        else {
          let s = { instancePath: n + "/dependencies", schemaPath: "#/definitions/document/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.propertyNames !== void 0 && (m.validate(r.propertyNames, { instancePath: n + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: o }) || (e = f(e, m.validate.errors), t = e.length)), r.enum !== void 0) {
        let i = r.enum;
        if (Array.isArray(i)) {
          if (i.length < 1) {
            let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = p(s) : e.push(s), t++;
          }
        } else {
          let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = p(s) : e.push(s), t++;
        }
      }
      if (r.type !== void 0) {
        let i = r.type;
        if (typeof i != "string" && !Array.isArray(i)) {
          let l = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/type", keyword: "type", params: { type: _.else.properties.type.allOf[0].type } };
          e === null ? e = p(l) : e.push(l), t++;
        }
        let s = t, c = true, x = t;
        if (typeof i != "string") {
          let l = {};
          e === null ? e = p(l) : e.push(l), t++;
        }
        var K = x === t;
        if (t = s, e !== null && (s ? e.length = s : e = null), K) {
          let l = t;
          q(i, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: o }) || (e = f(e, q.errors), t = e.length);
          var K = l === t;
          c = K;
        }
        let v = t, $ = true, D = t;
        if (!Array.isArray(i)) {
          let l = {};
          e === null ? e = p(l) : e.push(l), t++;
        }
        var T = D === t;
        if (t = v, e !== null && (v ? e.length = v : e = null), T) {
          let l = t;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let k = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = p(k) : e.push(k), t++;
            }
            let y = i.length;
            for (let k = 0; k < y; k++) q(i[k], { instancePath: n + "/type/" + k, parentData: i, parentDataProperty: k, rootData: o }) || (e = f(e, q.errors), t = e.length);
          } else {
            let y = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = p(y) : e.push(y), t++;
          }
          var T = l === t;
          $ = T;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let i = { instancePath: n + "/format", schemaPath: "#/definitions/document/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = p(i) : e.push(i), t++;
      }
      r.allOf !== void 0 && (P(r.allOf, { instancePath: n + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: o }) || (e = f(e, P.errors), t = e.length)), r.anyOf !== void 0 && (P(r.anyOf, { instancePath: n + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: o }) || (e = f(e, P.errors), t = e.length)), r.oneOf !== void 0 && (P(r.oneOf, { instancePath: n + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: o }) || (e = f(e, P.errors), t = e.length)), r.not !== void 0 && (m.validate(r.not, { instancePath: n + "/not", parentData: r, parentDataProperty: "not", rootData: o }) || (e = f(e, m.validate.errors), t = e.length));
    }
    var d = h === t;
    u = d, g = "else";
  }
  return z.errors = e, t === 0;
}
V.keys = {};
var Q = V;
export {
  Q as default
};
