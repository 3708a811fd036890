import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-json-schema-04.js
var F = class {
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
    for (let I of n.list) this.push(I);
    this.count += n.count - n.list.length;
  }
};
function o(i) {
  let n = new F();
  return n.push(i), n;
}
function f(i, n) {
  return i === null ? n : (i.take(n), i);
}
var G = {};
G.document = H;
var $ = { definition: "document", if: { type: "object", required: ["$ref"] }, type: "object", then: { properties: { $ref: { type: "string" } } }, else: { type: "object", properties: { id: { type: "string" }, $schema: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: {}, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { $ref: "#/definitions/positiveInteger" }, minLength: { $ref: "#/definitions/positiveIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { allOf: [{ type: ["boolean", "object"], allOf: [{ if: { type: ["boolean"] }, then: { type: "boolean" } }, { if: { type: ["object"] }, then: { $ref: "#/definitions/document" } }] }] }, items: { allOf: [{ type: ["object", "array"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/positiveInteger" }, minItems: { $ref: "#/definitions/positiveIntegerDefault0" }, uniqueItems: { type: "boolean" }, maxProperties: { $ref: "#/definitions/positiveInteger" }, minProperties: { $ref: "#/definitions/positiveIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ type: ["boolean", "object"], allOf: [{ if: { type: ["boolean"] }, then: { type: "boolean" } }, { if: { type: ["object"] }, then: { $ref: "#/definitions/document" } }] }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/document" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "array"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/document" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, enum: { type: "array", minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/document" } }, dependencies: { exclusiveMaximum: ["maximum"], exclusiveMinimum: ["minimum"] } } };
function k(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
    let m = { instancePath: n, schemaPath: "#/definitions/positiveInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = o(m) : e.push(m), r++;
  }
  if (typeof i == "number" && (i < 0 || isNaN(i))) {
    let m = { instancePath: n, schemaPath: "#/definitions/positiveInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = o(m) : e.push(m), r++;
  }
  return k.errors = e, r === 0;
}
function w(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  return k(i, { instancePath: n, parentData: I, parentDataProperty: _, rootData: p }) || (e = f(e, k.errors), r = e.length), w.errors = e, r === 0;
}
var d = { validate: H };
function x(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    if (i.length < 1) {
      let y = { instancePath: n, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = o(y) : e.push(y), r++;
    }
    let m = i.length;
    for (let y = 0; y < m; y++) d.validate(i[y], { instancePath: n + "/" + y, parentData: i, parentDataProperty: y, rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(m) : e.push(m), r++;
  }
  return x.errors = e, r === 0;
}
function M(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    if (i.length < 1) {
      let h = { instancePath: n, schemaPath: "#/definitions/stringArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = o(h) : e.push(h), r++;
    }
    let m = i.length;
    for (let h = 0; h < m; h++) if (typeof i[h] != "string") {
      let A = { instancePath: n + "/" + h, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(A) : e.push(A), r++;
    }
    let y = i.length, D;
    if (y > 1) {
      let h = {};
      for (; y--; ) {
        let A = i[y];
        if (typeof A == "string") {
          if (typeof h[A] == "number") {
            D = h[A];
            let j = { instancePath: n, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: y, j: D } };
            e === null ? e = o(j) : e.push(j), r++;
            break;
          }
          h[A] = y;
        }
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = o(m) : e.push(m), r++;
  }
  return M.errors = e, r === 0;
}
var R = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function q(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  if (!(i === "array" || i === "boolean" || i === "integer" || i === "null" || i === "number" || i === "object" || i === "string")) {
    let m = { instancePath: n, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: R.enum } };
    e === null ? e = o(m) : e.push(m), r++;
  }
  return q.errors = e, r === 0;
}
function H(i, { instancePath: n = "", parentData: I, parentDataProperty: _, rootData: p = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i))) {
    let v = { instancePath: n, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = o(v) : e.push(v), r++;
  }
  let m = r, y = true, D = r;
  if (r === D) if (i && typeof i == "object" && !Array.isArray(i)) {
    let v;
    if (i.$ref === void 0 && (v = "$ref")) {
      let J = {};
      e === null ? e = o(J) : e.push(J), r++;
    }
  } else {
    let v = {};
    e === null ? e = o(v) : e.push(v), r++;
  }
  var h = D === r;
  r = m, e !== null && (m ? e.length = m : e = null);
  let A;
  if (h) {
    let v = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let t = { instancePath: n + "/$ref", schemaPath: "#/definitions/document/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = o(t) : e.push(t), r++;
    }
    var h = v === r;
    y = h, A = "then";
  } else {
    let v = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.exclusiveMaximum !== void 0 && i.maximum === void 0) {
        let t = { instancePath: n, schemaPath: "#/definitions/document/else/dependencies", keyword: "dependencies", params: { property: "exclusiveMaximum", missingProperty: "maximum", depsCount: 1, deps: "maximum" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.exclusiveMinimum !== void 0 && i.minimum === void 0) {
        let t = { instancePath: n, schemaPath: "#/definitions/document/else/dependencies", keyword: "dependencies", params: { property: "exclusiveMinimum", missingProperty: "minimum", depsCount: 1, deps: "minimum" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.id !== void 0 && typeof i.id != "string") {
        let t = { instancePath: n + "/id", schemaPath: "#/definitions/document/else/properties/id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let t = { instancePath: n + "/$schema", schemaPath: "#/definitions/document/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let t = { instancePath: n + "/title", schemaPath: "#/definitions/document/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let t = { instancePath: n + "/description", schemaPath: "#/definitions/document/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.multipleOf !== void 0) {
        let t = i.multipleOf;
        if (typeof t == "number") {
          if (t <= 0 || isNaN(t)) {
            let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = o(s) : e.push(s), r++;
          }
        } else {
          let s = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/document/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let t = { instancePath: n + "/maximum", schemaPath: "#/definitions/document/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "boolean") {
        let t = { instancePath: n + "/exclusiveMaximum", schemaPath: "#/definitions/document/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let t = { instancePath: n + "/minimum", schemaPath: "#/definitions/document/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "boolean") {
        let t = { instancePath: n + "/exclusiveMinimum", schemaPath: "#/definitions/document/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.maxLength !== void 0 && (k(i.maxLength, { instancePath: n + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: p }) || (e = f(e, k.errors), r = e.length)), i.minLength !== void 0 && (w(i.minLength, { instancePath: n + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: p }) || (e = f(e, w.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let t = { instancePath: n + "/pattern", schemaPath: "#/definitions/document/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.additionalItems !== void 0) {
        let t = i.additionalItems;
        if (typeof t != "boolean" && !(t && typeof t == "object" && !Array.isArray(t))) {
          let l = { instancePath: n + "/additionalItems", schemaPath: "#/definitions/document/else/properties/additionalItems/allOf/0/type", keyword: "type", params: { type: $.else.properties.additionalItems.allOf[0].type } };
          e === null ? e = o(l) : e.push(l), r++;
        }
        let s = r, u = true, P = r;
        if (typeof t != "boolean") {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var j = P === r;
        if (r = s, e !== null && (s ? e.length = s : e = null), j) {
          let l = r;
          if (typeof t != "boolean") {
            let a = { instancePath: n + "/additionalItems", schemaPath: "#/definitions/document/else/properties/additionalItems/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = o(a) : e.push(a), r++;
          }
          var j = l === r;
          u = j;
        }
        let c = r, g = true, b = r;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var E = b === r;
        if (r = c, e !== null && (c ? e.length = c : e = null), E) {
          let l = r;
          d.validate(t, { instancePath: n + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
          var E = l === r;
          g = E;
        }
      }
      if (i.items !== void 0) {
        let t = i.items;
        if (!t || typeof t != "object") {
          let l = { instancePath: n + "/items", schemaPath: "#/definitions/document/else/properties/items/allOf/0/type", keyword: "type", params: { type: $.else.properties.items.allOf[0].type } };
          e === null ? e = o(l) : e.push(l), r++;
        }
        let s = r, u = true, P = r;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var L = P === r;
        if (r = s, e !== null && (s ? e.length = s : e = null), L) {
          let l = r;
          d.validate(t, { instancePath: n + "/items", parentData: i, parentDataProperty: "items", rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
          var L = l === r;
          u = L;
        }
        let c = r, g = true, b = r;
        if (!Array.isArray(t)) {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var K = b === r;
        if (r = c, e !== null && (c ? e.length = c : e = null), K) {
          let l = r;
          x(t, { instancePath: n + "/items", parentData: i, parentDataProperty: "items", rootData: p }) || (e = f(e, x.errors), r = e.length);
          var K = l === r;
          g = K;
        }
      }
      if (i.maxItems !== void 0 && (k(i.maxItems, { instancePath: n + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: p }) || (e = f(e, k.errors), r = e.length)), i.minItems !== void 0 && (w(i.minItems, { instancePath: n + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: p }) || (e = f(e, w.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let t = { instancePath: n + "/uniqueItems", schemaPath: "#/definitions/document/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = o(t) : e.push(t), r++;
      }
      if (i.maxProperties !== void 0 && (k(i.maxProperties, { instancePath: n + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: p }) || (e = f(e, k.errors), r = e.length)), i.minProperties !== void 0 && (w(i.minProperties, { instancePath: n + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: p }) || (e = f(e, w.errors), r = e.length)), i.required !== void 0 && (M(i.required, { instancePath: n + "/required", parentData: i, parentDataProperty: "required", rootData: p }) || (e = f(e, M.errors), r = e.length)), i.additionalProperties !== void 0) {
        let t = i.additionalProperties;
        if (typeof t != "boolean" && !(t && typeof t == "object" && !Array.isArray(t))) {
          let l = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/document/else/properties/additionalProperties/allOf/0/type", keyword: "type", params: { type: $.else.properties.additionalProperties.allOf[0].type } };
          e === null ? e = o(l) : e.push(l), r++;
        }
        let s = r, u = true, P = r;
        if (typeof t != "boolean") {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var N = P === r;
        if (r = s, e !== null && (s ? e.length = s : e = null), N) {
          let l = r;
          if (typeof t != "boolean") {
            let a = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/document/else/properties/additionalProperties/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = o(a) : e.push(a), r++;
          }
          var N = l === r;
          u = N;
        }
        let c = r, g = true, b = r;
        if (!(t && typeof t == "object" && !Array.isArray(t))) {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var T = b === r;
        if (r = c, e !== null && (c ? e.length = c : e = null), T) {
          let l = r;
          d.validate(t, { instancePath: n + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
          var T = l === r;
          g = T;
        }
      }
      if (i.definitions !== void 0) {
        let t = i.definitions;
        if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) d.validate(t[s], { instancePath: n + "/definitions/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
        else {
          let s = { instancePath: n + "/definitions", schemaPath: "#/definitions/document/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.properties !== void 0) {
        let t = i.properties;
        if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) d.validate(t[s], { instancePath: n + "/properties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
        else {
          let s = { instancePath: n + "/properties", schemaPath: "#/definitions/document/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let t = i.patternProperties;
        if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) d.validate(t[s], { instancePath: n + "/patternProperties/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
        else {
          let s = { instancePath: n + "/patternProperties", schemaPath: "#/definitions/document/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let t = i.dependencies;
        if (t && typeof t == "object" && !Array.isArray(t)) for (let s in t) {
          let u = t[s];
          if (!u || typeof u != "object") {
            let a = { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/document/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: $.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = o(a) : e.push(a), r++;
          }
          let P = r, c = true, g = r;
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let a = {};
            e === null ? e = o(a) : e.push(a), r++;
          }
          var C = g === r;
          if (r = P, e !== null && (P ? e.length = P : e = null), C) {
            let a = r;
            d.validate(u, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = f(e, d.validate.errors), r = e.length);
            var C = a === r;
            c = C;
          }
          let b = r, l = true, Q = r;
          if (!Array.isArray(u)) {
            let a = {};
            e === null ? e = o(a) : e.push(a), r++;
          }
          var V = Q === r;
          if (r = b, e !== null && (b ? e.length = b : e = null), V) {
            let a = r;
            M(u, { instancePath: n + "/dependencies/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: s, rootData: p }) || (e = f(e, M.errors), r = e.length);
            var V = a === r;
            l = V;
          }
        }
        else {
          let s = { instancePath: n + "/dependencies", schemaPath: "#/definitions/document/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.enum !== void 0) {
        let t = i.enum;
        if (Array.isArray(t)) {
          if (t.length < 1) {
            let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = o(s) : e.push(s), r++;
          }
        } else {
          let s = { instancePath: n + "/enum", schemaPath: "#/definitions/document/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = o(s) : e.push(s), r++;
        }
      }
      if (i.type !== void 0) {
        let t = i.type;
        if (typeof t != "string" && !Array.isArray(t)) {
          let l = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/type", keyword: "type", params: { type: $.else.properties.type.allOf[0].type } };
          e === null ? e = o(l) : e.push(l), r++;
        }
        let s = r, u = true, P = r;
        if (typeof t != "string") {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var z = P === r;
        if (r = s, e !== null && (s ? e.length = s : e = null), z) {
          let l = r;
          q(t, { instancePath: n + "/type", parentData: i, parentDataProperty: "type", rootData: p }) || (e = f(e, q.errors), r = e.length);
          var z = l === r;
          u = z;
        }
        let c = r, g = true, b = r;
        if (!Array.isArray(t)) {
          let l = {};
          e === null ? e = o(l) : e.push(l), r++;
        }
        var B = b === r;
        if (r = c, e !== null && (c ? e.length = c : e = null), B) {
          let l = r;
          if (Array.isArray(t)) {
            if (t.length < 1) {
              let O = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = o(O) : e.push(O), r++;
            }
            let a = t.length;
            for (let O = 0; O < a; O++) q(t[O], { instancePath: n + "/type/" + O, parentData: t, parentDataProperty: O, rootData: p }) || (e = f(e, q.errors), r = e.length);
          } else {
            let a = { instancePath: n + "/type", schemaPath: "#/definitions/document/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = o(a) : e.push(a), r++;
          }
          var B = l === r;
          g = B;
        }
      }
      i.allOf !== void 0 && (x(i.allOf, { instancePath: n + "/allOf", parentData: i, parentDataProperty: "allOf", rootData: p }) || (e = f(e, x.errors), r = e.length)), i.anyOf !== void 0 && (x(i.anyOf, { instancePath: n + "/anyOf", parentData: i, parentDataProperty: "anyOf", rootData: p }) || (e = f(e, x.errors), r = e.length)), i.oneOf !== void 0 && (x(i.oneOf, { instancePath: n + "/oneOf", parentData: i, parentDataProperty: "oneOf", rootData: p }) || (e = f(e, x.errors), r = e.length)), i.not !== void 0 && (d.validate(i.not, { instancePath: n + "/not", parentData: i, parentDataProperty: "not", rootData: p }) || (e = f(e, d.validate.errors), r = e.length));
    } else {
      let t = { instancePath: n, schemaPath: "#/definitions/document/else/type", keyword: "type", params: { type: "object" } };
      e === null ? e = o(t) : e.push(t), r++;
    }
    var h = v === r;
    y = h, A = "else";
  }
  return H.errors = e, r === 0;
}
G.keys = {};
var W = G;
export {
  W as default
};
