import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-json-schema-07.js
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
    for (let k of n.list) this.push(k);
    this.count += n.count - n.list.length;
  }
};
function o(r) {
  let n = new C();
  return n.push(r), n;
}
function l(r, n) {
  return r === null ? n : (r.take(n), r);
}
var V = {};
V.document = z;
var _ = { definition: "document", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/document" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/document" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/document" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/document" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/document" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/document" }, then: { $ref: "#/definitions/document" }, else: { $ref: "#/definitions/document" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/document" } } } };
function b(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let m = { instancePath: n, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = o(m) : e.push(m), t++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let m = { instancePath: n, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = o(m) : e.push(m), t++;
  }
  return b.errors = e, t === 0;
}
function D(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  return b(r, { instancePath: n, parentData: k, parentDataProperty: O, rootData: p }) || (e = l(e, b.errors), t = e.length), D.errors = e, t === 0;
}
var a = { validate: z };
function P(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let y = { instancePath: n, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = o(y) : e.push(y), t++;
    }
    let m = r.length;
    for (let y = 0; y < m; y++) a.validate(r[y], { instancePath: n + "/" + y, parentData: r, parentDataProperty: y, rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(m) : e.push(m), t++;
  }
  return P.errors = e, t === 0;
}
function N(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  if (Array.isArray(r)) {
    let m = r.length;
    for (let d = 0; d < m; d++) if (typeof r[d] != "string") {
      let g = { instancePath: n + "/" + d, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(g) : e.push(g), t++;
    }
    let y = r.length, j;
    if (y > 1) {
      let d = {};
      for (; y--; ) {
        let g = r[y];
        if (typeof g == "string") {
          if (typeof d[g] == "number") {
            j = d[g];
            let I = { instancePath: n, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: y, j } };
            e === null ? e = o(I) : e.push(I), t++;
            break;
          }
          d[g] = y;
        }
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(m) : e.push(m), t++;
  }
  return N.errors = e, t === 0;
}
var G = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function M(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let m = { instancePath: n, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: G.enum } };
    e === null ? e = o(m) : e.push(m), t++;
  }
  return M.errors = e, t === 0;
}
function z(r, { instancePath: n = "", parentData: k, parentDataProperty: O, rootData: p = r } = {}) {
  let e = null, t = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let h = { instancePath: n, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: _.type } };
    e === null ? e = o(h) : e.push(h), t++;
  }
  let m = t, y = true, j = t;
  if (t === j) if (r && typeof r == "object" && !Array.isArray(r)) {
    let h;
    if (r.$ref === void 0 && (h = "$ref")) {
      let B = {};
      e === null ? e = o(B) : e.push(B), t++;
    }
  } else {
    let h = {};
    e === null ? e = o(h) : e.push(h), t++;
  }
  var d = j === t;
  t = m, e !== null && (m ? e.length = m : e = null);
  let g;
  if (d) {
    let h = t;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let i = { instancePath: n + "/$ref", schemaPath: "#/definitions/document/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(i) : e.push(i), t++;
    }
    var d = h === t;
    y = d, g = "then";
  } else {
    let h = t;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let i = { instancePath: n, schemaPath: "#/definitions/document/else/type", keyword: "type", params: { type: _.else.type } };
      e === null ? e = o(i) : e.push(i), t++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let i = { instancePath: n + "/$id", schemaPath: "#/definitions/document/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let i = { instancePath: n + "/$schema", schemaPath: "#/definitions/document/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let i = { instancePath: n + "/$ref", schemaPath: "#/definitions/document/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let i = { instancePath: n + "/$comment", schemaPath: "#/definitions/document/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let i = { instancePath: n + "/title", schemaPath: "#/definitions/document/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let i = { instancePath: n + "/description", schemaPath: "#/definitions/document/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let i = { instancePath: n + "/readOnly", schemaPath: "#/definitions/document/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let i = { instancePath: n + "/examples", schemaPath: "#/definitions/document/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.multipleOf !== void 0) {
        let i = r.multipleOf;
        if (typeof i == "number") {
          if (i <= 0 || isNaN(i)) {
            let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = o(s) : e.push(s), t++;
          }
        } else {
          let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let i = { instancePath: n + "/maximum", schemaPath: "#/definitions/document/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let i = { instancePath: n + "/exclusiveMaximum", schemaPath: "#/definitions/document/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let i = { instancePath: n + "/minimum", schemaPath: "#/definitions/document/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let i = { instancePath: n + "/exclusiveMinimum", schemaPath: "#/definitions/document/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.maxLength !== void 0 && (b(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: p }) || (e = l(e, b.errors), t = e.length)), r.minLength !== void 0 && (D(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: p }) || (e = l(e, D.errors), t = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let i = { instancePath: n + "/pattern", schemaPath: "#/definitions/document/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.additionalItems !== void 0 && (a.validate(r.additionalItems, { instancePath: n + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.items !== void 0) {
        let i = r.items;
        if ((!i || typeof i != "object") && typeof i != "boolean") {
          let f = { instancePath: n + "/items", schemaPath: "#/definitions/document/else/properties/items/allOf/0/type", keyword: "type", params: { type: _.else.properties.items.allOf[0].type } };
          e === null ? e = o(f) : e.push(f), t++;
        }
        let s = t, c = true, $ = t;
        if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
          let f = {};
          e === null ? e = o(f) : e.push(f), t++;
        }
        var I = $ === t;
        if (t = s, e !== null && (s ? e.length = s : e = null), I) {
          let f = t;
          a.validate(i, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
          var I = f === t;
          c = I;
        }
        let v = t, w = true, x = t;
        if (!Array.isArray(i)) {
          let f = {};
          e === null ? e = o(f) : e.push(f), t++;
        }
        var E = x === t;
        if (t = v, e !== null && (v ? e.length = v : e = null), E) {
          let f = t;
          P(i, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: p }) || (e = l(e, P.errors), t = e.length);
          var E = f === t;
          w = E;
        }
      }
      if (r.maxItems !== void 0 && (b(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: p }) || (e = l(e, b.errors), t = e.length)), r.minItems !== void 0 && (D(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: p }) || (e = l(e, D.errors), t = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let i = { instancePath: n + "/uniqueItems", schemaPath: "#/definitions/document/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.contains !== void 0 && (a.validate(r.contains, { instancePath: n + "/contains", parentData: r, parentDataProperty: "contains", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.maxProperties !== void 0 && (b(r.maxProperties, { instancePath: n + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: p }) || (e = l(e, b.errors), t = e.length)), r.minProperties !== void 0 && (D(r.minProperties, { instancePath: n + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: p }) || (e = l(e, D.errors), t = e.length)), r.required !== void 0 && (N(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: p }) || (e = l(e, N.errors), t = e.length)), r.additionalProperties !== void 0 && (a.validate(r.additionalProperties, { instancePath: n + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.definitions !== void 0) {
        let i = r.definitions;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) a.validate(i[s], { instancePath: n + "/definitions/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/definitions", schemaPath: "#/definitions/document/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.properties !== void 0) {
        let i = r.properties;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) a.validate(i[s], { instancePath: n + "/properties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/properties", schemaPath: "#/definitions/document/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.patternProperties !== void 0) {
        let i = r.patternProperties;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) a.validate(i[s], { instancePath: n + "/patternProperties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
        else {
          let s = { instancePath: n + "/patternProperties", schemaPath: "#/definitions/document/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.dependencies !== void 0) {
        let i = r.dependencies;
        if (i && typeof i == "object" && !Array.isArray(i)) for (let s in i) {
          let c = i[s];
          if ((!c || typeof c != "object") && typeof c != "boolean") {
            let u = { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: _.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = o(u) : e.push(u), t++;
          }
          let $ = t, v = true, w = t;
          if (!(c && typeof c == "object" && !Array.isArray(c)) && typeof c != "boolean") {
            let u = {};
            e === null ? e = o(u) : e.push(u), t++;
          }
          var q = w === t;
          if (t = $, e !== null && ($ ? e.length = $ : e = null), q) {
            let u = t;
            a.validate(c, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: p }) || (e = l(e, a.validate.errors), t = e.length);
            var q = u === t;
            v = q;
          }
          let x = t, f = true, F = t;
          if (!Array.isArray(c)) {
            let u = {};
            e === null ? e = o(u) : e.push(u), t++;
          }
          var L = F === t;
          if (t = x, e !== null && (x ? e.length = x : e = null), L) {
            let u = t;
            N(c, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: s, rootData: p }) || (e = l(e, N.errors), t = e.length);
            var L = u === t;
            f = L;
          }
        }
        else {
          let s = { instancePath: n + "/dependencies", schemaPath: "#/definitions/document/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.propertyNames !== void 0 && (a.validate(r.propertyNames, { instancePath: n + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.enum !== void 0) {
        let i = r.enum;
        if (Array.isArray(i)) {
          if (i.length < 1) {
            let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = o(s) : e.push(s), t++;
          }
        } else {
          let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = o(s) : e.push(s), t++;
        }
      }
      if (r.type !== void 0) {
        let i = r.type;
        if (typeof i != "string" && !Array.isArray(i)) {
          let f = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/type", keyword: "type", params: { type: _.else.properties.type.allOf[0].type } };
          e === null ? e = o(f) : e.push(f), t++;
        }
        let s = t, c = true, $ = t;
        if (typeof i != "string") {
          let f = {};
          e === null ? e = o(f) : e.push(f), t++;
        }
        var T = $ === t;
        if (t = s, e !== null && (s ? e.length = s : e = null), T) {
          let f = t;
          M(i, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: p }) || (e = l(e, M.errors), t = e.length);
          var T = f === t;
          c = T;
        }
        let v = t, w = true, x = t;
        if (!Array.isArray(i)) {
          let f = {};
          e === null ? e = o(f) : e.push(f), t++;
        }
        var K = x === t;
        if (t = v, e !== null && (v ? e.length = v : e = null), K) {
          let f = t;
          if (Array.isArray(i)) {
            if (i.length < 1) {
              let A = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = o(A) : e.push(A), t++;
            }
            let u = i.length;
            for (let A = 0; A < u; A++) M(i[A], { instancePath: n + "/type/" + A, parentData: i, parentDataProperty: A, rootData: p }) || (e = l(e, M.errors), t = e.length);
          } else {
            let u = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = o(u) : e.push(u), t++;
          }
          var K = f === t;
          w = K;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let i = { instancePath: n + "/format", schemaPath: "#/definitions/document/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let i = { instancePath: n + "/contentMediaType", schemaPath: "#/definitions/document/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let i = { instancePath: n + "/contentEncoding", schemaPath: "#/definitions/document/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(i) : e.push(i), t++;
      }
      r.if !== void 0 && (a.validate(r.if, { instancePath: n + "/if", parentData: r, parentDataProperty: "if", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.then !== void 0 && (a.validate(r.then, { instancePath: n + "/then", parentData: r, parentDataProperty: "then", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.else !== void 0 && (a.validate(r.else, { instancePath: n + "/else", parentData: r, parentDataProperty: "else", rootData: p }) || (e = l(e, a.validate.errors), t = e.length)), r.allOf !== void 0 && (P(r.allOf, { instancePath: n + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: p }) || (e = l(e, P.errors), t = e.length)), r.anyOf !== void 0 && (P(r.anyOf, { instancePath: n + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: p }) || (e = l(e, P.errors), t = e.length)), r.oneOf !== void 0 && (P(r.oneOf, { instancePath: n + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: p }) || (e = l(e, P.errors), t = e.length)), r.not !== void 0 && (a.validate(r.not, { instancePath: n + "/not", parentData: r, parentDataProperty: "not", rootData: p }) || (e = l(e, a.validate.errors), t = e.length));
    }
    var d = h === t;
    y = d, g = "else";
  }
  return z.errors = e, t === 0;
}
V.keys = {};
var Q = V;
export {
  Q as default
};
