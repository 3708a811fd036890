import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-openapi-3.2.js
var vr = class {
  list = [];
  count = 0;
  get length() {
    return this.count;
  }
  set length(t) {
    this.count = t, this.list.length > t && (this.list.length = t);
  }
  push(t) {
    this.list.length === this.count && this.count < 300 && this.list.push(t), this.count += 1;
  }
  take(t) {
    for (let P of t.list) this.push(P);
    this.count += t.count - t.list.length;
  }
};
function l(r) {
  let t = new vr();
  return t.push(r), t;
}
function m(r, t) {
  return r === null ? t : (r.take(t), r);
}
var X = {};
X.document = lr;
var $r = new RegExp("^x-", "u");
function w(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = w.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    var n = {};
    for (let s in r) $r.test(s) && (n[s] = true);
  }
  return w.errors = e, u.props = n, i === 0;
}
w.evaluated = { dynamicProps: true, dynamicItems: false };
function Re(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Re.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.name = true, n.url = true, n.email = true), r.name !== void 0 && typeof r.name != "string") {
      let s = { instancePath: t + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: t + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let s = { instancePath: t + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/contact/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Re.errors = e, i === 0;
}
Re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ve(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ve.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let o = { instancePath: t, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (n !== true && (n = n || {}, n.name = true, n.identifier = true, n.url = true), r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: t + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.identifier !== void 0 && typeof r.identifier != "string") {
      let o = { instancePath: t + "/identifier", schemaPath: "#/definitions/license/properties/identifier/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let o = { instancePath: t + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.identifier !== void 0) {
      let o = i, f = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let h;
        if (r.url === void 0 && (h = "url")) {
          let y = {};
          e === null ? e = l(y) : e.push(y), i++;
        }
      }
      var s = f === i;
      if (s) {
        let h = { instancePath: t, schemaPath: "#/definitions/license/dependentSchemas/identifier/not", keyword: "not", params: {} };
        e === null ? e = l(h) : e.push(h), i++;
      } else i = o, e !== null && (o ? e.length = o : e = null);
    }
    if (n !== true) {
      for (let o in r) if (!n || !n[o]) {
        let f = { instancePath: t, schemaPath: "#/definitions/license/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return Ve.errors = e, i === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ce(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ce.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.title === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.version === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.title = true, n.summary = true, n.description = true, n.termsOfService = true, n.contact = true, n.license = true, n.version = true), r.title !== void 0 && typeof r.title != "string") {
      let s = { instancePath: t + "/title", schemaPath: "#/definitions/info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: t + "/summary", schemaPath: "#/definitions/info/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let s = { instancePath: t + "/termsOfService", schemaPath: "#/definitions/info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.contact !== void 0 && (Re(r.contact, { instancePath: t + "/contact", parentData: r, parentDataProperty: "contact", rootData: p, dynamicAnchors: d }) || (e = m(e, Re.errors), i = e.length)), r.license !== void 0 && (Ve(r.license, { instancePath: t + "/license", parentData: r, parentDataProperty: "license", rootData: p, dynamicAnchors: d }) || (e = m(e, Ve.errors), i = e.length)), r.version !== void 0 && typeof r.version != "string") {
      let s = { instancePath: t + "/version", schemaPath: "#/definitions/info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/info/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ce.errors = e, i === 0;
}
Ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ne(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.default === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/server-variable/required", keyword: "required", params: { missingProperty: "default" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.enum = true, n.default = true, n.description = true), r.enum !== void 0) {
      let s = r.enum;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let f = { instancePath: t + "/enum", schemaPath: "#/definitions/server-variable/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = l(f) : e.push(f), i++;
        }
        let o = s.length;
        for (let f = 0; f < o; f++) if (typeof s[f] != "string") {
          let h = { instancePath: t + "/enum/" + f, schemaPath: "#/definitions/server-variable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(h) : e.push(h), i++;
        }
      } else {
        let o = { instancePath: t + "/enum", schemaPath: "#/definitions/server-variable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let s = { instancePath: t + "/default", schemaPath: "#/definitions/server-variable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/server-variable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/server-variable/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/server-variable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ne.errors = e, i === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function F(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = F.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.url = true, n.description = true, n.name = true, n.variables = true), r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: t + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let s = { instancePath: t + "/name", schemaPath: "#/definitions/server/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.variables !== void 0) {
      let s = r.variables;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) Ne(s[o], { instancePath: t + "/variables/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: p, dynamicAnchors: d }) || (e = m(e, Ne.errors), i = e.length);
      else {
        let o = { instancePath: t + "/variables", schemaPath: "#/definitions/server/properties/variables/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/server/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return F.errors = e, i === 0;
}
F.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function R(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = R.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let n = { instancePath: t + "/$ref", schemaPath: "#/definitions/reference/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(n) : e.push(n), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let n = { instancePath: t + "/summary", schemaPath: "#/definitions/reference/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(n) : e.push(n), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: t + "/description", schemaPath: "#/definitions/reference/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/reference/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return R.errors = e, i === 0;
}
R.evaluated = { props: { $ref: true, summary: true, description: true }, dynamicProps: false, dynamicItems: false };
var _r = { definition: "parameter", type: "object", properties: { name: { type: "string" }, in: { enum: ["query", "querystring", "header", "path", "cookie"] }, description: { type: "string" }, required: { type: "boolean" }, deprecated: { type: "boolean" }, schema: { $ref: "#/definitions/schema" }, content: { $ref: "#/definitions/content", minProperties: 1, maxProperties: 1 } }, required: ["name", "in"], oneOf: [{ required: ["schema"] }, { required: ["content"] }], allOf: [{ $ref: "#/definitions/examples" }, { $ref: "#/definitions/specification-extensions" }, { if: { properties: { in: { const: "query" } } }, then: { properties: { allowEmptyValue: { type: "boolean" } } } }, { if: { properties: { in: { const: "querystring" } } }, then: { required: ["content"] } }, { if: { properties: { in: { const: "path" } } }, then: { properties: { name: { pattern: "^[^{}]+$" } } } }, { if: { properties: { in: { const: "header" } } }, then: { properties: { name: { $ref: "#/definitions/token" } } } }], dependentSchemas: { schema: { properties: { style: { type: "string" }, explode: { type: "boolean" } }, allOf: [{ $ref: "#/definitions/styles-for-path" }, { $ref: "#/definitions/styles-for-header" }, { $ref: "#/definitions/styles-for-query" }, { $ref: "#/definitions/styles-for-cookie" }] } }, unevaluatedProperties: false };
function Te(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Te.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.externalValue === void 0 && (j = "externalValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var f = o === i;
  if (f) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = s, e !== null && (s ? e.length = s : e = null);
  let h = i, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.dataValue === void 0 && (j = "dataValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var a = y === i;
  if (a) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = h, e !== null && (h ? e.length = h : e = null);
  let c = i, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.serializedValue === void 0 && (j = "serializedValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var x = g === i;
  if (x) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = c, e !== null && (c ? e.length = c : e = null);
  let O = i, _ = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.serializedValue === void 0 && (j = "serializedValue") || r.externalValue === void 0 && (j = "externalValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var I = _ === i;
  if (I) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = O, e !== null && (O ? e.length = O : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.summary = true, n.description = true, n.dataValue = true, n.serializedValue = true, n.value = true, n.externalValue = true), r.summary !== void 0 && typeof r.summary != "string") {
      let j = { instancePath: t + "/summary", schemaPath: "#/definitions/example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let j = { instancePath: t + "/description", schemaPath: "#/definitions/example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.serializedValue !== void 0 && typeof r.serializedValue != "string") {
      let j = { instancePath: t + "/serializedValue", schemaPath: "#/definitions/example/properties/serializedValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.externalValue !== void 0 && typeof r.externalValue != "string") {
      let j = { instancePath: t + "/externalValue", schemaPath: "#/definitions/example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (n !== true) {
      for (let j in r) if (!n || !n[j]) {
        let v = { instancePath: t, schemaPath: "#/definitions/example/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: j } };
        e === null ? e = l(v) : e.push(v), i++;
      }
    }
  } else {
    let j = { instancePath: t, schemaPath: "#/definitions/example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(j) : e.push(j), i++;
  }
  return Te.errors = e, i === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function qe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = qe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Te(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Te.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return qe.errors = e, u.props = y, i === 0;
}
qe.evaluated = { dynamicProps: true, dynamicItems: false };
function H(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = H.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.example === void 0 && (f = "example") || r.examples === void 0 && (f = "examples")) {
      let h = {};
      e === null ? e = l(h) : e.push(h), i++;
    }
  }
  var o = s === i;
  if (o) {
    let f = { instancePath: t, schemaPath: "#/definitions/examples/not", keyword: "not", params: {} };
    e === null ? e = l(f) : e.push(f), i++;
  } else i = n, e !== null && (n ? e.length = n : e = null);
  if (r && typeof r == "object" && !Array.isArray(r) && r.examples !== void 0) {
    let f = r.examples;
    if (f && typeof f == "object" && !Array.isArray(f)) for (let h in f) qe(f[h], { instancePath: t + "/examples/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: h, rootData: p, dynamicAnchors: d }) || (e = m(e, qe.errors), i = e.length);
    else {
      let h = { instancePath: t + "/examples", schemaPath: "#/definitions/examples/properties/examples/type", keyword: "type", params: { type: "object" } };
      e === null ? e = l(h) : e.push(h), i++;
    }
  }
  return H.errors = e, i === 0;
}
H.evaluated = { props: { example: true, examples: true }, dynamicProps: false, dynamicItems: false };
var xr = new RegExp("^[0-9A-Za-z!#$%&'*+.^_`|~-]+$", "u");
function M(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = M.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!xr.test(r)) {
      let n = { instancePath: t, schemaPath: "#/definitions/token/pattern", keyword: "pattern", params: { pattern: "^[0-9A-Za-z!#$%&'*+.^_`|~-]+$" } };
      e === null ? e = l(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/token/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return M.errors = e, i === 0;
}
M.evaluated = { dynamicProps: false, dynamicItems: false };
var gr = { definition: "dialect_", if: { type: "object", required: ["$schema"] }, type: ["object", "boolean"], else: { properties: { definitions: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/dialect_" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/dialect_stringArray" } }] }] } }, $recursiveAnchor: { $ref: "#/definitions/dialect_anchorString" }, $recursiveRef: { $ref: "#/definitions/dialect_uriReferenceString" }, $id: { $ref: "#/definitions/dialect_uriReferenceString", pattern: "^[^#]*#?$" }, $schema: { $ref: "#/definitions/dialect_uriString" }, $ref: { $ref: "#/definitions/dialect_uriReferenceString" }, $anchor: { $ref: "#/definitions/dialect_anchorString" }, $dynamicRef: { $ref: "#/definitions/dialect_uriReferenceString" }, $dynamicAnchor: { $ref: "#/definitions/dialect_anchorString" }, $vocabulary: { type: "object", propertyNames: { $ref: "#/definitions/dialect_uriString" }, additionalProperties: { type: "boolean" } }, $comment: { type: "string" }, $defs: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, prefixItems: { $ref: "#/definitions/dialect_schemaArray" }, items: { $ref: "#/definitions/dialect_" }, contains: { $ref: "#/definitions/dialect_" }, additionalProperties: { $ref: "#/definitions/dialect_" }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" }, propertyNames: {} }, dependentSchemas: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, propertyNames: { $ref: "#/definitions/dialect_" }, if: { $ref: "#/definitions/dialect_" }, then: { $ref: "#/definitions/dialect_" }, else: { $ref: "#/definitions/dialect_" }, allOf: { $ref: "#/definitions/dialect_schemaArray" }, anyOf: { $ref: "#/definitions/dialect_schemaArray" }, oneOf: { $ref: "#/definitions/dialect_schemaArray" }, not: { $ref: "#/definitions/dialect_" }, unevaluatedItems: { $ref: "#/definitions/dialect_" }, unevaluatedProperties: { $ref: "#/definitions/dialect_" }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/dialect_simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/dialect_simpleTypes" }, minItems: 1 } }] }] }, const: true, enum: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minLength: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, pattern: { type: "string" }, maxItems: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minItems: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, maxContains: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minContains: { $ref: "#/definitions/dialect_nonNegativeInteger" }, maxProperties: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minProperties: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/dialect_stringArray" }, dependentRequired: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_stringArray" } }, title: { type: "string" }, description: { type: "string" }, default: true, deprecated: { type: "boolean" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, format: { type: "string" }, contentEncoding: { type: "string" }, contentMediaType: { type: "string" }, contentSchema: { $ref: "#/definitions/dialect_" }, discriminator: { type: "object", properties: { propertyName: { type: "string" }, mapping: { type: "object" } } }, xml: { type: "object" }, externalDocs: { type: "object", properties: { url: { type: "string" } }, required: ["url"] } } } };
var E = { validate: ne };
function le(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = le.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), Array.isArray(r)) {
    let n = r.length;
    for (let f = 0; f < n; f++) if (typeof r[f] != "string") {
      let h = { instancePath: t + "/" + f, schemaPath: "#/definitions/dialect_stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(h) : e.push(h), i++;
    }
    let s = r.length, o;
    if (s > 1) {
      let f = {};
      for (; s--; ) {
        let h = r[s];
        if (typeof h == "string") {
          if (typeof f[h] == "number") {
            o = f[h];
            let y = { instancePath: t, schemaPath: "#/definitions/dialect_stringArray/uniqueItems", keyword: "uniqueItems", params: { i: s, j: o } };
            e === null ? e = l(y) : e.push(y), i++;
            break;
          }
          f[h] = s;
        }
      }
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return le.errors = e, i === 0;
}
le.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var qr = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");
function oe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = oe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r == "string") {
    if (!qr.test(r)) {
      let n = { instancePath: t, schemaPath: "#/definitions/dialect_anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" } };
      e === null ? e = l(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_anchorString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return oe.errors = e, i === 0;
}
oe.evaluated = { dynamicProps: false, dynamicItems: false };
function W(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = W.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_uriReferenceString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return W.errors = e, i === 0;
}
W.evaluated = { dynamicProps: false, dynamicItems: false };
function $e(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = $e.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), typeof r != "string") {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_uriString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return $e.errors = e, i === 0;
}
$e.evaluated = { dynamicProps: false, dynamicItems: false };
function ee(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ee.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), Array.isArray(r)) {
    if (r.length < 1) {
      let s = { instancePath: t, schemaPath: "#/definitions/dialect_schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    let n = r.length;
    for (let s = 0; s < n; s++) E.validate(r[s], { instancePath: t + "/" + s, parentData: r, parentDataProperty: s, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return ee.errors = e, i === 0;
}
ee.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var Ar = { definition: "dialect_simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function xe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = xe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_simpleTypes/enum", keyword: "enum", params: { allowedValues: Ar.enum } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return xe.errors = e, i === 0;
}
xe.evaluated = { dynamicProps: false, dynamicItems: false };
function K(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = K.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let n = { instancePath: t, schemaPath: "#/definitions/dialect_nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return K.errors = e, i === 0;
}
K.evaluated = { dynamicProps: false, dynamicItems: false };
function fe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = fe.evaluated;
  return u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), K(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length), fe.errors = e, i === 0;
}
fe.evaluated = { dynamicProps: false, dynamicItems: false };
var Ir = new RegExp("^[^#]*#?$", "u");
function ne(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ne.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let I = { instancePath: t, schemaPath: "#/definitions/dialect_/type", keyword: "type", params: { type: gr.type } };
    e === null ? e = l(I) : e.push(I), i++;
  }
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let I;
    if (r.$schema === void 0 && (I = "$schema")) {
      let j = {};
      e === null ? e = l(j) : e.push(j), i++;
    }
  } else {
    let I = {};
    e === null ? e = l(I) : e.push(I), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), !f) {
    let I = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.definitions !== void 0) {
        let v = r.definitions;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) E.validate(v[$], { instancePath: t + "/definitions/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/definitions", schemaPath: "#/definitions/dialect_/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let v = r.dependencies;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) {
          let D = v[$];
          if ((!D || typeof D != "object") && typeof D != "boolean") {
            let S = { instancePath: t + "/dependencies/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/dialect_/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: gr.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = l(S) : e.push(S), i++;
          }
          let L = i, ie = true, G = i;
          if (!(D && typeof D == "object" && !Array.isArray(D)) && typeof D != "boolean") {
            let S = {};
            e === null ? e = l(S) : e.push(S), i++;
          }
          var h = G === i;
          if (i = L, e !== null && (L ? e.length = L : e = null), h) {
            let S = i;
            if (!E.validate(D, { instancePath: t + "/dependencies/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d })) e = m(e, E.validate.errors), i = e.length;
            else var y = E.validate.evaluated.items;
            var h = S === i;
            ie = h;
          }
          let C = i, z = true, se = i;
          if (!Array.isArray(D)) {
            let S = {};
            e === null ? e = l(S) : e.push(S), i++;
          }
          var a = se === i;
          if (i = C, e !== null && (C ? e.length = C : e = null), a) {
            let S = i;
            le(D, { instancePath: t + "/dependencies/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, le.errors), i = e.length);
            var a = S === i;
            if (z = a, z) var c = true;
          }
          y !== true && c !== void 0 && (y = c === true ? true : y > c ? y : c);
        }
        else {
          let $ = { instancePath: t + "/dependencies", schemaPath: "#/definitions/dialect_/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.$recursiveAnchor !== void 0 && (oe(r.$recursiveAnchor, { instancePath: t + "/$recursiveAnchor", parentData: r, parentDataProperty: "$recursiveAnchor", rootData: p, dynamicAnchors: d }) || (e = m(e, oe.errors), i = e.length)), r.$recursiveRef !== void 0 && (W(r.$recursiveRef, { instancePath: t + "/$recursiveRef", parentData: r, parentDataProperty: "$recursiveRef", rootData: p, dynamicAnchors: d }) || (e = m(e, W.errors), i = e.length)), r.$id !== void 0) {
        let v = r.$id;
        if (W(v, { instancePath: t + "/$id", parentData: r, parentDataProperty: "$id", rootData: p, dynamicAnchors: d }) || (e = m(e, W.errors), i = e.length), typeof v == "string" && !Ir.test(v)) {
          let $ = { instancePath: t + "/$id", schemaPath: "#/definitions/dialect_/else/properties/%24id/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.$schema !== void 0 && ($e(r.$schema, { instancePath: t + "/$schema", parentData: r, parentDataProperty: "$schema", rootData: p, dynamicAnchors: d }) || (e = m(e, $e.errors), i = e.length)), r.$ref !== void 0 && (W(r.$ref, { instancePath: t + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: p, dynamicAnchors: d }) || (e = m(e, W.errors), i = e.length)), r.$anchor !== void 0 && (oe(r.$anchor, { instancePath: t + "/$anchor", parentData: r, parentDataProperty: "$anchor", rootData: p, dynamicAnchors: d }) || (e = m(e, oe.errors), i = e.length)), r.$dynamicRef !== void 0 && (W(r.$dynamicRef, { instancePath: t + "/$dynamicRef", parentData: r, parentDataProperty: "$dynamicRef", rootData: p, dynamicAnchors: d }) || (e = m(e, W.errors), i = e.length)), r.$dynamicAnchor !== void 0 && (oe(r.$dynamicAnchor, { instancePath: t + "/$dynamicAnchor", parentData: r, parentDataProperty: "$dynamicAnchor", rootData: p, dynamicAnchors: d }) || (e = m(e, oe.errors), i = e.length)), r.$vocabulary !== void 0) {
        let v = r.$vocabulary;
        if (v && typeof v == "object" && !Array.isArray(v)) {
          for (let $ in v) {
            let D = i;
            $e($, { instancePath: t + "/$vocabulary", parentData: v, parentDataProperty: "$vocabulary", rootData: p, dynamicAnchors: d }) || (e = m(e, $e.errors), i = e.length);
            var g = D === i;
            if (!g) {
              let L = { instancePath: t + "/$vocabulary", schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/propertyNames", keyword: "propertyNames", params: { propertyName: $ } };
              e === null ? e = l(L) : e.push(L), i++;
            }
          }
          for (let $ in v) if (typeof v[$] != "boolean") {
            let D = { instancePath: t + "/$vocabulary/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = l(D) : e.push(D), i++;
          }
        } else {
          let $ = { instancePath: t + "/$vocabulary", schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let v = { instancePath: t + "/$comment", schemaPath: "#/definitions/dialect_/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.$defs !== void 0) {
        let v = r.$defs;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) E.validate(v[$], { instancePath: t + "/$defs/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/$defs", schemaPath: "#/definitions/dialect_/else/properties/%24defs/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.prefixItems !== void 0 && (ee(r.prefixItems, { instancePath: t + "/prefixItems", parentData: r, parentDataProperty: "prefixItems", rootData: p, dynamicAnchors: d }) || (e = m(e, ee.errors), i = e.length)), r.items !== void 0 && (E.validate(r.items, { instancePath: t + "/items", parentData: r, parentDataProperty: "items", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.contains !== void 0 && (E.validate(r.contains, { instancePath: t + "/contains", parentData: r, parentDataProperty: "contains", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.additionalProperties !== void 0 && (E.validate(r.additionalProperties, { instancePath: t + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.properties !== void 0) {
        let v = r.properties;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) E.validate(v[$], { instancePath: t + "/properties/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/properties", schemaPath: "#/definitions/dialect_/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let v = r.patternProperties;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) E.validate(v[$], { instancePath: t + "/patternProperties/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/patternProperties", schemaPath: "#/definitions/dialect_/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.dependentSchemas !== void 0) {
        let v = r.dependentSchemas;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) E.validate(v[$], { instancePath: t + "/dependentSchemas/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/dependentSchemas", schemaPath: "#/definitions/dialect_/else/properties/dependentSchemas/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.propertyNames !== void 0 && (E.validate(r.propertyNames, { instancePath: t + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.if !== void 0 && (E.validate(r.if, { instancePath: t + "/if", parentData: r, parentDataProperty: "if", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.then !== void 0 && (E.validate(r.then, { instancePath: t + "/then", parentData: r, parentDataProperty: "then", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.else !== void 0 && (E.validate(r.else, { instancePath: t + "/else", parentData: r, parentDataProperty: "else", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.allOf !== void 0 && (ee(r.allOf, { instancePath: t + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: p, dynamicAnchors: d }) || (e = m(e, ee.errors), i = e.length)), r.anyOf !== void 0 && (ee(r.anyOf, { instancePath: t + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: p, dynamicAnchors: d }) || (e = m(e, ee.errors), i = e.length)), r.oneOf !== void 0 && (ee(r.oneOf, { instancePath: t + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: p, dynamicAnchors: d }) || (e = m(e, ee.errors), i = e.length)), r.not !== void 0 && (E.validate(r.not, { instancePath: t + "/not", parentData: r, parentDataProperty: "not", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.unevaluatedItems !== void 0 && (E.validate(r.unevaluatedItems, { instancePath: t + "/unevaluatedItems", parentData: r, parentDataProperty: "unevaluatedItems", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.unevaluatedProperties !== void 0 && (E.validate(r.unevaluatedProperties, { instancePath: t + "/unevaluatedProperties", parentData: r, parentDataProperty: "unevaluatedProperties", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.type !== void 0) {
        let v = r.type;
        if (typeof v != "string" && !Array.isArray(v)) {
          let z = { instancePath: t + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/type", keyword: "type", params: { type: gr.else.properties.type.allOf[0].type } };
          e === null ? e = l(z) : e.push(z), i++;
        }
        let $ = i, D = true, L = i;
        if (typeof v != "string") {
          let z = {};
          e === null ? e = l(z) : e.push(z), i++;
        }
        var x = L === i;
        if (i = $, e !== null && ($ ? e.length = $ : e = null), x) {
          let z = i;
          xe(v, { instancePath: t + "/type", parentData: r, parentDataProperty: "type", rootData: p, dynamicAnchors: d }) || (e = m(e, xe.errors), i = e.length);
          var x = z === i;
          D = x;
        }
        let ie = i, G = true, C = i;
        if (!Array.isArray(v)) {
          let z = {};
          e === null ? e = l(z) : e.push(z), i++;
        }
        var O = C === i;
        if (i = ie, e !== null && (ie ? e.length = ie : e = null), O) {
          let z = i;
          if (Array.isArray(v)) {
            if (v.length < 1) {
              let Z = { instancePath: t + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = l(Z) : e.push(Z), i++;
            }
            let S = v.length;
            for (let Z = 0; Z < S; Z++) xe(v[Z], { instancePath: t + "/type/" + Z, parentData: v, parentDataProperty: Z, rootData: p, dynamicAnchors: d }) || (e = m(e, xe.errors), i = e.length);
          } else {
            let S = { instancePath: t + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = l(S) : e.push(S), i++;
          }
          var O = z === i;
          G = O;
        }
      }
      if (r.enum !== void 0 && !Array.isArray(r.enum)) {
        let v = { instancePath: t + "/enum", schemaPath: "#/definitions/dialect_/else/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.multipleOf !== void 0) {
        let v = r.multipleOf;
        if (typeof v == "number") {
          if (v <= 0 || isNaN(v)) {
            let $ = { instancePath: t + "/multipleOf", schemaPath: "#/definitions/dialect_/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = l($) : e.push($), i++;
          }
        } else {
          let $ = { instancePath: t + "/multipleOf", schemaPath: "#/definitions/dialect_/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let v = { instancePath: t + "/maximum", schemaPath: "#/definitions/dialect_/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let v = { instancePath: t + "/exclusiveMaximum", schemaPath: "#/definitions/dialect_/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let v = { instancePath: t + "/minimum", schemaPath: "#/definitions/dialect_/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let v = { instancePath: t + "/exclusiveMinimum", schemaPath: "#/definitions/dialect_/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.maxLength !== void 0 && (K(r.maxLength, { instancePath: t + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length)), r.minLength !== void 0 && (fe(r.minLength, { instancePath: t + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: p, dynamicAnchors: d }) || (e = m(e, fe.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let v = { instancePath: t + "/pattern", schemaPath: "#/definitions/dialect_/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.maxItems !== void 0 && (K(r.maxItems, { instancePath: t + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length)), r.minItems !== void 0 && (fe(r.minItems, { instancePath: t + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: p, dynamicAnchors: d }) || (e = m(e, fe.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let v = { instancePath: t + "/uniqueItems", schemaPath: "#/definitions/dialect_/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.maxContains !== void 0 && (K(r.maxContains, { instancePath: t + "/maxContains", parentData: r, parentDataProperty: "maxContains", rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length)), r.minContains !== void 0 && (K(r.minContains, { instancePath: t + "/minContains", parentData: r, parentDataProperty: "minContains", rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length)), r.maxProperties !== void 0 && (K(r.maxProperties, { instancePath: t + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: p, dynamicAnchors: d }) || (e = m(e, K.errors), i = e.length)), r.minProperties !== void 0 && (fe(r.minProperties, { instancePath: t + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: p, dynamicAnchors: d }) || (e = m(e, fe.errors), i = e.length)), r.required !== void 0 && (le(r.required, { instancePath: t + "/required", parentData: r, parentDataProperty: "required", rootData: p, dynamicAnchors: d }) || (e = m(e, le.errors), i = e.length)), r.dependentRequired !== void 0) {
        let v = r.dependentRequired;
        if (v && typeof v == "object" && !Array.isArray(v)) for (let $ in v) le(v[$], { instancePath: t + "/dependentRequired/" + $.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: v, parentDataProperty: $, rootData: p, dynamicAnchors: d }) || (e = m(e, le.errors), i = e.length);
        else {
          let $ = { instancePath: t + "/dependentRequired", schemaPath: "#/definitions/dialect_/else/properties/dependentRequired/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let v = { instancePath: t + "/title", schemaPath: "#/definitions/dialect_/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let v = { instancePath: t + "/description", schemaPath: "#/definitions/dialect_/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let v = { instancePath: t + "/deprecated", schemaPath: "#/definitions/dialect_/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let v = { instancePath: t + "/readOnly", schemaPath: "#/definitions/dialect_/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let v = { instancePath: t + "/writeOnly", schemaPath: "#/definitions/dialect_/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let v = { instancePath: t + "/examples", schemaPath: "#/definitions/dialect_/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let v = { instancePath: t + "/format", schemaPath: "#/definitions/dialect_/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let v = { instancePath: t + "/contentEncoding", schemaPath: "#/definitions/dialect_/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let v = { instancePath: t + "/contentMediaType", schemaPath: "#/definitions/dialect_/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      if (r.contentSchema !== void 0 && (E.validate(r.contentSchema, { instancePath: t + "/contentSchema", parentData: r, parentDataProperty: "contentSchema", rootData: p, dynamicAnchors: d }) || (e = m(e, E.validate.errors), i = e.length)), r.discriminator !== void 0) {
        let v = r.discriminator;
        if (v && typeof v == "object" && !Array.isArray(v)) {
          if (v.propertyName !== void 0 && typeof v.propertyName != "string") {
            let $ = { instancePath: t + "/discriminator/propertyName", schemaPath: "#/definitions/dialect_/else/properties/discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = l($) : e.push($), i++;
          }
          if (v.mapping !== void 0) {
            let $ = v.mapping;
            if (!($ && typeof $ == "object" && !Array.isArray($))) {
              let D = { instancePath: t + "/discriminator/mapping", schemaPath: "#/definitions/dialect_/else/properties/discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
              e === null ? e = l(D) : e.push(D), i++;
            }
          }
        } else {
          let $ = { instancePath: t + "/discriminator", schemaPath: "#/definitions/dialect_/else/properties/discriminator/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.xml !== void 0) {
        let v = r.xml;
        if (!(v && typeof v == "object" && !Array.isArray(v))) {
          let $ = { instancePath: t + "/xml", schemaPath: "#/definitions/dialect_/else/properties/xml/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      if (r.externalDocs !== void 0) {
        let v = r.externalDocs;
        if (v && typeof v == "object" && !Array.isArray(v)) {
          if (v.url === void 0) {
            let $ = { instancePath: t + "/externalDocs", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
            e === null ? e = l($) : e.push($), i++;
          }
          if (v.url !== void 0 && typeof v.url != "string") {
            let $ = { instancePath: t + "/externalDocs/url", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = l($) : e.push($), i++;
          }
        } else {
          let $ = { instancePath: t + "/externalDocs", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
    }
    var f = I === i;
    if (s = f, s) {
      var _ = {};
      _.definitions = true, _.dependencies = true, _.$recursiveAnchor = true, _.$recursiveRef = true, _.$id = true, _.$schema = true, _.$ref = true, _.$anchor = true, _.$dynamicRef = true, _.$dynamicAnchor = true, _.$vocabulary = true, _.$comment = true, _.$defs = true, _.prefixItems = true, _.items = true, _.contains = true, _.additionalProperties = true, _.properties = true, _.patternProperties = true, _.dependentSchemas = true, _.propertyNames = true, _.if = true, _.then = true, _.else = true, _.allOf = true, _.anyOf = true, _.oneOf = true, _.not = true, _.unevaluatedItems = true, _.unevaluatedProperties = true, _.type = true, _.const = true, _.enum = true, _.multipleOf = true, _.maximum = true, _.exclusiveMaximum = true, _.minimum = true, _.exclusiveMinimum = true, _.maxLength = true, _.minLength = true, _.pattern = true, _.maxItems = true, _.minItems = true, _.uniqueItems = true, _.maxContains = true, _.minContains = true, _.maxProperties = true, _.minProperties = true, _.required = true, _.dependentRequired = true, _.title = true, _.description = true, _.default = true, _.deprecated = true, _.readOnly = true, _.writeOnly = true, _.examples = true, _.format = true, _.contentEncoding = true, _.contentMediaType = true, _.contentSchema = true, _.discriminator = true, _.xml = true, _.externalDocs = true;
    }
  }
  return ne.errors = e, u.props = _, i === 0;
}
ne.evaluated = { dynamicProps: true, dynamicItems: false };
function T(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = T.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !ne(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ne.errors), i = e.length;
  else var n = ne.evaluated.props;
  return T.errors = e, u.props = n, i === 0;
}
T.evaluated = { dynamicProps: true, dynamicItems: false };
var Or = { definition: "encoding", $ref: "#/definitions/specification-extensions", type: "object", properties: { contentType: { type: "string" }, headers: { type: "object", propertyNames: { $ref: "#/definitions/token" }, additionalProperties: { $ref: "#/definitions/header-or-reference" } }, style: { enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] }, explode: { type: "boolean" }, allowReserved: { type: "boolean" }, encoding: { type: "object", additionalProperties: { $ref: "#/definitions/encoding" } }, prefixEncoding: { type: "array", items: { $ref: "#/definitions/encoding" } }, itemEncoding: { $ref: "#/definitions/encoding" } }, dependentSchemas: { encoding: { properties: { prefixEncoding: false, itemEncoding: false } }, style: { $ref: "#/definitions/explode-for-form", properties: { allowReserved: {} } }, explode: { properties: { style: {}, allowReserved: {} } }, allowReserved: { $ref: "#/definitions/explode-for-form", properties: { style: {} } } }, unevaluatedProperties: false };
var kr = { validate: V };
function Me(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Me.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = false, o = null, f = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  var y = f === i;
  y && (s = true, o = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  var y = h === i;
  if (y && s ? (s = false, o = [o, 1]) : y && (s = true, o = 1), s) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  if (H(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, H.errors), i = e.length), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var a = w.evaluated.props;
  if (a !== true && (a = a || {}, a.example = true, a.examples = true), r && typeof r == "object" && !Array.isArray(r)) {
    if (a !== true && (a = a || {}, a.description = true, a.required = true, a.deprecated = true, a.schema = true, a.content = true), r.description !== void 0 && typeof r.description != "string") {
      let g = { instancePath: t + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let g = { instancePath: t + "/required", schemaPath: "#/definitions/header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let g = { instancePath: t + "/deprecated", schemaPath: "#/definitions/header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.schema !== void 0 && (T(r.schema, { instancePath: t + "/schema", parentData: r, parentDataProperty: "schema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.content !== void 0) {
      let g = r.content;
      if (kr.validate(g, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, kr.validate.errors), i = e.length), g && typeof g == "object" && !Array.isArray(g)) {
        if (Object.keys(g).length > 1) {
          let x = { instancePath: t + "/content", schemaPath: "#/definitions/header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (Object.keys(g).length < 1) {
          let x = { instancePath: t + "/content", schemaPath: "#/definitions/header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let g = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.style !== void 0 && r.style !== "simple") {
          let x = { instancePath: t + "/style", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let x = { instancePath: t + "/explode", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
      var c = g === i;
      c && a !== true && (a = a || {}, a.style = true, a.explode = true);
    } else var c = true;
    if (a !== true) {
      for (let g in r) if (!a || !a[g]) {
        let x = { instancePath: t, schemaPath: "#/definitions/header/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: g } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
  } else {
    let g = { instancePath: t, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  return Me.errors = e, i === 0;
}
Me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function re(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = re.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Me(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Me.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return re.errors = e, u.props = y, i === 0;
}
re.evaluated = { dynamicProps: true, dynamicItems: false };
function Q(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Q.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.style !== void 0 && r.style !== "form") {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    var f = i === i;
    if (s = f, s) {
      var y = {};
      y.explode = true, y.style = true;
    }
    h = "then";
  } else {
    var f = i === i;
    s = f, s && y !== true && (y = y || {}, y.explode = true), h = "else";
  }
  return Q.errors = e, u.props = y, i === 0;
}
Q.evaluated = { dynamicProps: true, dynamicItems: false };
var Ue = { validate: te };
function te(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = te.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.contentType = true, n.headers = true, n.style = true, n.explode = true, n.allowReserved = true, n.encoding = true, n.prefixEncoding = true, n.itemEncoding = true), r.contentType !== void 0 && typeof r.contentType != "string") {
      let y = { instancePath: t + "/contentType", schemaPath: "#/definitions/encoding/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(y) : e.push(y), i++;
    }
    if (r.headers !== void 0) {
      let y = r.headers;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let a in y) {
          let c = i;
          M(a, { instancePath: t + "/headers", parentData: y, parentDataProperty: "headers", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length);
          var s = c === i;
          if (!s) {
            let g = { instancePath: t + "/headers", schemaPath: "#/definitions/encoding/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: a } };
            e === null ? e = l(g) : e.push(g), i++;
          }
        }
        for (let a in y) re(y[a], { instancePath: t + "/headers/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: y, parentDataProperty: a, rootData: p, dynamicAnchors: d }) || (e = m(e, re.errors), i = e.length);
      } else {
        let a = { instancePath: t + "/headers", schemaPath: "#/definitions/encoding/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(a) : e.push(a), i++;
      }
    }
    if (r.style !== void 0) {
      let y = r.style;
      if (!(y === "form" || y === "spaceDelimited" || y === "pipeDelimited" || y === "deepObject")) {
        let a = { instancePath: t + "/style", schemaPath: "#/definitions/encoding/properties/style/enum", keyword: "enum", params: { allowedValues: Or.properties.style.enum } };
        e === null ? e = l(a) : e.push(a), i++;
      }
    }
    if (r.explode !== void 0 && typeof r.explode != "boolean") {
      let y = { instancePath: t + "/explode", schemaPath: "#/definitions/encoding/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(y) : e.push(y), i++;
    }
    if (r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
      let y = { instancePath: t + "/allowReserved", schemaPath: "#/definitions/encoding/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(y) : e.push(y), i++;
    }
    if (r.encoding !== void 0) {
      let y = r.encoding;
      if (y && typeof y == "object" && !Array.isArray(y)) for (let a in y) Ue.validate(y[a], { instancePath: t + "/encoding/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: y, parentDataProperty: a, rootData: p, dynamicAnchors: d }) || (e = m(e, Ue.validate.errors), i = e.length);
      else {
        let a = { instancePath: t + "/encoding", schemaPath: "#/definitions/encoding/properties/encoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(a) : e.push(a), i++;
      }
    }
    if (r.prefixEncoding !== void 0) {
      let y = r.prefixEncoding;
      if (Array.isArray(y)) {
        let a = y.length;
        for (let c = 0; c < a; c++) Ue.validate(y[c], { instancePath: t + "/prefixEncoding/" + c, parentData: y, parentDataProperty: c, rootData: p, dynamicAnchors: d }) || (e = m(e, Ue.validate.errors), i = e.length);
      } else {
        let a = { instancePath: t + "/prefixEncoding", schemaPath: "#/definitions/encoding/properties/prefixEncoding/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(a) : e.push(a), i++;
      }
    }
    if (r.itemEncoding !== void 0 && (Ue.validate(r.itemEncoding, { instancePath: t + "/itemEncoding", parentData: r, parentDataProperty: "itemEncoding", rootData: p, dynamicAnchors: d }) || (e = m(e, Ue.validate.errors), i = e.length)), r.encoding !== void 0) {
      let y = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.prefixEncoding !== void 0) {
          let a = { instancePath: t + "/prefixEncoding", schemaPath: "#/definitions/encoding/dependentSchemas/encoding/properties/prefixEncoding/false schema", keyword: "false schema", params: {} };
          e === null ? e = l(a) : e.push(a), i++;
        }
        if (r.itemEncoding !== void 0) {
          let a = { instancePath: t + "/itemEncoding", schemaPath: "#/definitions/encoding/dependentSchemas/encoding/properties/itemEncoding/false schema", keyword: "false schema", params: {} };
          e === null ? e = l(a) : e.push(a), i++;
        }
      }
      var o = y === i;
      o && n !== true && (n = n || {}, n.prefixEncoding = true, n.itemEncoding = true);
    } else var o = true;
    if (r.style !== void 0) {
      let y = i;
      if (!Q(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, Q.errors), i = e.length;
      else var f = Q.evaluated.props;
      r && typeof r == "object" && !Array.isArray(r) && f !== true && (f = f || {}, f.allowReserved = true);
      var o = y === i;
      o && n !== true && f !== void 0 && (f === true ? n = true : (n = n || {}, Object.assign(n, f)));
    } else var o = true;
    if (r.explode !== void 0) {
      var o = i === i;
      o && n !== true && (n = n || {}, n.style = true, n.allowReserved = true);
    } else var o = true;
    if (r.allowReserved !== void 0) {
      let y = i;
      if (!Q(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, Q.errors), i = e.length;
      else var h = Q.evaluated.props;
      r && typeof r == "object" && !Array.isArray(r) && h !== true && (h = h || {}, h.style = true);
      var o = y === i;
      o && n !== true && h !== void 0 && (h === true ? n = true : (n = n || {}, Object.assign(n, h)));
    } else var o = true;
    if (n !== true) {
      for (let y in r) if (!n || !n[y]) {
        let a = { instancePath: t, schemaPath: "#/definitions/encoding/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: y } };
        e === null ? e = l(a) : e.push(a), i++;
      }
    }
  } else {
    let y = { instancePath: t, schemaPath: "#/definitions/encoding/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(y) : e.push(y), i++;
  }
  return te.errors = e, i === 0;
}
te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Be(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Be.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), H(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, H.errors), i = e.length), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (n !== true && (n = n || {}, n.example = true, n.examples = true), r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.description = true, n.schema = true, n.itemSchema = true, n.encoding = true, n.prefixEncoding = true, n.itemEncoding = true), r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: t + "/description", schemaPath: "#/definitions/media-type/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.schema !== void 0 && (T(r.schema, { instancePath: t + "/schema", parentData: r, parentDataProperty: "schema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.itemSchema !== void 0 && (T(r.itemSchema, { instancePath: t + "/itemSchema", parentData: r, parentDataProperty: "itemSchema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.encoding !== void 0) {
      let o = r.encoding;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) te(o[f], { instancePath: t + "/encoding/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, te.errors), i = e.length);
      else {
        let f = { instancePath: t + "/encoding", schemaPath: "#/definitions/media-type/properties/encoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.prefixEncoding !== void 0) {
      let o = r.prefixEncoding;
      if (Array.isArray(o)) {
        let f = o.length;
        for (let h = 0; h < f; h++) te(o[h], { instancePath: t + "/prefixEncoding/" + h, parentData: o, parentDataProperty: h, rootData: p, dynamicAnchors: d }) || (e = m(e, te.errors), i = e.length);
      } else {
        let f = { instancePath: t + "/prefixEncoding", schemaPath: "#/definitions/media-type/properties/prefixEncoding/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.itemEncoding !== void 0 && (te(r.itemEncoding, { instancePath: t + "/itemEncoding", parentData: r, parentDataProperty: "itemEncoding", rootData: p, dynamicAnchors: d }) || (e = m(e, te.errors), i = e.length)), r.encoding !== void 0) {
      let o = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.prefixEncoding !== void 0) {
          let f = { instancePath: t + "/prefixEncoding", schemaPath: "#/definitions/media-type/dependentSchemas/encoding/properties/prefixEncoding/false schema", keyword: "false schema", params: {} };
          e === null ? e = l(f) : e.push(f), i++;
        }
        if (r.itemEncoding !== void 0) {
          let f = { instancePath: t + "/itemEncoding", schemaPath: "#/definitions/media-type/dependentSchemas/encoding/properties/itemEncoding/false schema", keyword: "false schema", params: {} };
          e === null ? e = l(f) : e.push(f), i++;
        }
      }
      var s = o === i;
      s && n !== true && (n = n || {}, n.prefixEncoding = true, n.itemEncoding = true);
    } else var s = true;
    if (n !== true) {
      for (let o in r) if (!n || !n[o]) {
        let f = { instancePath: t, schemaPath: "#/definitions/media-type/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/definitions/media-type/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return Be.errors = e, i === 0;
}
Be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ae(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ae.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Be(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Be.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return Ae.errors = e, u.props = y, i === 0;
}
Ae.evaluated = { dynamicProps: true, dynamicItems: false };
function V(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = V.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) for (let n in r) Ae(r[n], { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: p, dynamicAnchors: d }) || (e = m(e, Ae.errors), i = e.length);
  else {
    let n = { instancePath: t, schemaPath: "#/definitions/content/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return V.errors = e, i === 0;
}
V.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Er = { definition: "styles-for-path", if: { properties: { in: { const: "path" } } }, then: { properties: { name: { pattern: "^[^{}]+$" }, style: { enum: ["matrix", "label", "simple"] }, required: { const: true }, explode: {}, allowReserved: { type: "boolean" } }, required: ["required"] } };
var Pr = new RegExp("^[^{}]+$", "u");
function ae(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ae.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "path") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.required === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/styles-for-path/then/required", keyword: "required", params: { missingProperty: "required" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.name !== void 0) {
        let c = r.name;
        if (typeof c == "string" && !Pr.test(c)) {
          let g = { instancePath: t + "/name", schemaPath: "#/definitions/styles-for-path/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^{}]+$" } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      }
      if (r.style !== void 0) {
        let c = r.style;
        if (!(c === "matrix" || c === "label" || c === "simple")) {
          let g = { instancePath: t + "/style", schemaPath: "#/definitions/styles-for-path/then/properties/style/enum", keyword: "enum", params: { allowedValues: Er.then.properties.style.enum } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      }
      if (r.required !== void 0 && r.required !== true) {
        let c = { instancePath: t + "/required", schemaPath: "#/definitions/styles-for-path/then/properties/required/const", keyword: "const", params: { allowedValue: true } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
        let c = { instancePath: t + "/allowReserved", schemaPath: "#/definitions/styles-for-path/then/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.name = true, h.style = true, h.required = true, h.explode = true, h.allowReserved = true, h.in = true;
    }
  }
  return ae.errors = e, u.props = h, i === 0;
}
ae.evaluated = { dynamicProps: true, dynamicItems: false };
function pe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = pe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "header") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.style !== void 0 && r.style !== "simple") {
      let c = { instancePath: t + "/style", schemaPath: "#/definitions/styles-for-header/then/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.style = true, h.explode = true, h.in = true;
    }
  }
  return pe.errors = e, u.props = h, i === 0;
}
pe.evaluated = { dynamicProps: true, dynamicItems: false };
var Dr = { definition: "styles-for-query", if: { properties: { in: { const: "query" } } }, then: { $ref: "#/definitions/explode-for-form", properties: { style: { enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] }, allowReserved: { type: "boolean" } } } };
function de(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = de.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (!Q(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, Q.errors), i = e.length;
    else var h = Q.evaluated.props;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (h !== true && (h = h || {}, h.style = true, h.allowReserved = true), r.style !== void 0) {
        let c = r.style;
        if (!(c === "form" || c === "spaceDelimited" || c === "pipeDelimited" || c === "deepObject")) {
          let g = { instancePath: t + "/style", schemaPath: "#/definitions/styles-for-query/then/properties/style/enum", keyword: "enum", params: { allowedValues: Dr.then.properties.style.enum } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      }
      if (r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
        let c = { instancePath: t + "/allowReserved", schemaPath: "#/definitions/styles-for-query/then/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    var f = y === i;
    s = f, s && h !== true && (h = h || {}, h.in = true);
  }
  return de.errors = e, u.props = h, i === 0;
}
de.evaluated = { dynamicProps: true, dynamicItems: false };
var Ur = { definition: "styles-for-cookie", if: { properties: { in: { const: "cookie" } } }, then: { if: { properties: { style: { const: "form" } } }, properties: { style: { enum: ["form", "cookie"] }, explode: {} }, then: { properties: { allowReserved: { type: "boolean" } } } } };
function ce(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ce.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "cookie") {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let a = i, c = i, g = true, x = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.style !== void 0 && r.style !== "form") {
      let _ = {};
      e === null ? e = l(_) : e.push(_), i++;
    }
    var h = x === i;
    if (i = c, e !== null && (c ? e.length = c : e = null), h) {
      let _ = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
        let j = { instancePath: t + "/allowReserved", schemaPath: "#/definitions/styles-for-cookie/then/then/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(j) : e.push(j), i++;
      }
      var h = _ === i;
      if (g = h, g) {
        var y = {};
        y.allowReserved = true, y.style = true;
      }
    }
    if (r && typeof r == "object" && !Array.isArray(r) && (y !== true && (y = y || {}, y.style = true, y.explode = true), r.style !== void 0)) {
      let _ = r.style;
      if (!(_ === "form" || _ === "cookie")) {
        let I = { instancePath: t + "/style", schemaPath: "#/definitions/styles-for-cookie/then/properties/style/enum", keyword: "enum", params: { allowedValues: Ur.then.properties.style.enum } };
        e === null ? e = l(I) : e.push(I), i++;
      }
    }
    var f = a === i;
    s = f, s && y !== true && (y = y || {}, y.in = true);
  }
  return ce.errors = e, u.props = y, i === 0;
}
ce.evaluated = { dynamicProps: true, dynamicItems: false };
function Le(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Le.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = false, o = null, f = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var y = f === i;
  y && (s = true, o = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var y = h === i;
  if (y && s ? (s = false, o = [o, 1]) : y && (s = true, o = 1), s) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  if (H(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, H.errors), i = e.length), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var a = w.evaluated.props;
  a !== true && (a = a || {}, a.example = true, a.examples = true);
  let c = i, g = true, x = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var O = x === i;
  if (i = c, e !== null && (c ? e.length = c : e = null), O) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let N = { instancePath: t + "/allowEmptyValue", schemaPath: "#/definitions/parameter/allOf/2/then/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(N) : e.push(N), i++;
    }
    var O = b === i;
    if (g = O, g) {
      var _ = {};
      _.allowEmptyValue = true, _.in = true;
    }
  }
  a !== true && _ !== void 0 && (_ === true ? a = true : (a = a || {}, Object.assign(a, _)));
  let I = i, j = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "querystring") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var $ = v === i;
  if (i = I, e !== null && (I ? e.length = I : e = null), $) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
      let N = { instancePath: t, schemaPath: "#/definitions/parameter/allOf/3/then/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(N) : e.push(N), i++;
    }
    var $ = b === i;
    j = $;
  }
  a !== true && (a = a || {}, a.in = true);
  let D = i, L = true, ie = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "path") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var G = ie === i;
  if (i = D, e !== null && (D ? e.length = D : e = null), G) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.name !== void 0) {
      let N = r.name;
      if (typeof N == "string" && !Pr.test(N)) {
        let Se = { instancePath: t + "/name", schemaPath: "#/definitions/parameter/allOf/4/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^{}]+$" } };
        e === null ? e = l(Se) : e.push(Se), i++;
      }
    }
    var G = b === i;
    if (L = G, L) {
      var C = {};
      C.name = true, C.in = true;
    }
  }
  a !== true && C !== void 0 && (C === true ? a = true : (a = a || {}, Object.assign(a, C)));
  let z = i, se = true, S = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "header") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var Z = S === i;
  if (i = z, e !== null && (z ? e.length = z : e = null), Z) {
    let b = i;
    r && typeof r == "object" && !Array.isArray(r) && r.name !== void 0 && (M(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length));
    var Z = b === i;
    if (se = Z, se) {
      var J = {};
      J.name = true, J.in = true;
    }
  }
  if (a !== true && J !== void 0 && (J === true ? a = true : (a = a || {}, Object.assign(a, J))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let b = { instancePath: t, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in === void 0) {
      let b = { instancePath: t, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (a !== true && (a = a || {}, a.name = true, a.in = true, a.description = true, a.required = true, a.deprecated = true, a.schema = true, a.content = true), r.name !== void 0 && typeof r.name != "string") {
      let b = { instancePath: t + "/name", schemaPath: "#/definitions/parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in !== void 0) {
      let b = r.in;
      if (!(b === "query" || b === "querystring" || b === "header" || b === "path" || b === "cookie")) {
        let U = { instancePath: t + "/in", schemaPath: "#/definitions/parameter/properties/in/enum", keyword: "enum", params: { allowedValues: _r.properties.in.enum } };
        e === null ? e = l(U) : e.push(U), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let b = { instancePath: t + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let b = { instancePath: t + "/required", schemaPath: "#/definitions/parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let b = { instancePath: t + "/deprecated", schemaPath: "#/definitions/parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.schema !== void 0 && (T(r.schema, { instancePath: t + "/schema", parentData: r, parentDataProperty: "schema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.content !== void 0) {
      let b = r.content;
      if (V(b, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length), b && typeof b == "object" && !Array.isArray(b)) {
        if (Object.keys(b).length > 1) {
          let U = { instancePath: t + "/content", schemaPath: "#/definitions/parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(U) : e.push(U), i++;
        }
        if (Object.keys(b).length < 1) {
          let U = { instancePath: t + "/content", schemaPath: "#/definitions/parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(U) : e.push(U), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let b = i;
      if (!ae(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ae.errors), i = e.length;
      else var q = ae.evaluated.props;
      if (!pe(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, pe.errors), i = e.length;
      else var we = pe.evaluated.props;
      if (q !== true && we !== void 0 && (we === true ? q = true : (q = q || {}, Object.assign(q, we))), !de(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, de.errors), i = e.length;
      else var _e = de.evaluated.props;
      if (q !== true && _e !== void 0 && (_e === true ? q = true : (q = q || {}, Object.assign(q, _e))), !ce(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ce.errors), i = e.length;
      else var je = ce.evaluated.props;
      if (q !== true && je !== void 0 && (je === true ? q = true : (q = q || {}, Object.assign(q, je))), r && typeof r == "object" && !Array.isArray(r)) {
        if (q !== true && (q = q || {}, q.style = true, q.explode = true), r.style !== void 0 && typeof r.style != "string") {
          let U = { instancePath: t + "/style", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/style/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(U) : e.push(U), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let U = { instancePath: t + "/explode", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(U) : e.push(U), i++;
        }
      }
      var ze = b === i;
      ze && a !== true && q !== void 0 && (q === true ? a = true : (a = a || {}, Object.assign(a, q)));
    } else var ze = true;
    if (a !== true) {
      for (let b in r) if (!a || !a[b]) {
        let U = { instancePath: t, schemaPath: "#/definitions/parameter/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: b } };
        e === null ? e = l(U) : e.push(U), i++;
      }
    }
  } else {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  return Le.errors = e, i === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ie(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ie.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Le(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Le.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return Ie.errors = e, u.props = y, i === 0;
}
Ie.evaluated = { dynamicProps: true, dynamicItems: false };
function Pe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Pe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = i, o = i;
  if (Array.isArray(r)) {
    let g = i, x = r.length;
    for (let O = 0; O < x; O++) {
      let _ = r[O], I = i;
      if (i === I) if (_ && typeof _ == "object" && !Array.isArray(_)) {
        let j;
        if (_.in === void 0 && (j = "in")) {
          let v = {};
          e === null ? e = l(v) : e.push(v), i++;
        } else if (_.in !== void 0 && _.in !== "query") {
          let v = {};
          e === null ? e = l(v) : e.push(v), i++;
        }
      } else {
        let j = {};
        e === null ? e = l(j) : e.push(j), i++;
      }
      var f = I === i;
      if (f) break;
    }
    if (f) i = g, e !== null && (g ? e.length = g : e = null);
    else {
      let O = {};
      e === null ? e = l(O) : e.push(O), i++;
    }
  }
  var h = o === i;
  if (h) {
    let g = i;
    if (Array.isArray(r)) {
      let O = i, _ = r.length;
      for (let I = 0; I < _; I++) {
        let j = r[I], v = i;
        if (i === v) if (j && typeof j == "object" && !Array.isArray(j)) {
          let $;
          if (j.in === void 0 && ($ = "in")) {
            let D = {};
            e === null ? e = l(D) : e.push(D), i++;
          } else if (j.in !== void 0 && j.in !== "querystring") {
            let D = {};
            e === null ? e = l(D) : e.push(D), i++;
          }
        } else {
          let $ = {};
          e === null ? e = l($) : e.push($), i++;
        }
        var y = v === i;
        if (y) break;
      }
      if (y) i = O, e !== null && (O ? e.length = O : e = null);
      else {
        let I = {};
        e === null ? e = l(I) : e.push(I), i++;
      }
    }
    var h = g === i;
  }
  var a = s === i;
  if (a) {
    let g = { instancePath: t, schemaPath: "#/definitions/parameters/not", keyword: "not", params: {} };
    e === null ? e = l(g) : e.push(g), i++;
  } else i = n, e !== null && (n ? e.length = n : e = null);
  if (Array.isArray(r)) {
    let g = r.length;
    for (let _ = 0; _ < g; _++) Ie(r[_], { instancePath: t + "/" + _, parentData: r, parentDataProperty: _, rootData: p, dynamicAnchors: d }) || (e = m(e, Ie.errors), i = e.length);
    let x = i, O = r.length;
    for (let _ = 0; _ < O; _++) {
      let I = r[_], j = i;
      if (I && typeof I == "object" && !Array.isArray(I)) {
        if (I.in === void 0) {
          let v = { instancePath: t + "/" + _, schemaPath: "#/definitions/parameters/contains/required", keyword: "required", params: { missingProperty: "in" } };
          e === null ? e = l(v) : e.push(v), i++;
        }
        if (I.in !== void 0 && I.in !== "querystring") {
          let v = { instancePath: t + "/" + _ + "/in", schemaPath: "#/definitions/parameters/contains/properties/in/const", keyword: "const", params: { allowedValue: "querystring" } };
          e === null ? e = l(v) : e.push(v), i++;
        }
      } else {
        let v = { instancePath: t + "/" + _, schemaPath: "#/definitions/parameters/contains/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(v) : e.push(v), i++;
      }
      var c = j === i;
      if (c) break;
    }
    if (c) i = x, e !== null && (x ? e.length = x : e = null);
    else {
      let _ = { instancePath: t, schemaPath: "#/definitions/parameters/contains", keyword: "contains", params: { minContains: 1 } };
      e === null ? e = l(_) : e.push(_), i++;
    }
  } else {
    let g = { instancePath: t, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "array" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  return Pe.errors = e, i === 0;
}
Pe.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
function ke(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ke.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/external-documentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.description = true, n.url = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/external-documentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: t + "/url", schemaPath: "#/definitions/external-documentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/external-documentation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/external-documentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return ke.errors = e, i === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ze(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ze.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.content === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/request-body/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.description = true, n.content = true, n.required = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/request-body/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.content !== void 0 && (V(r.content, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length)), r.required !== void 0 && typeof r.required != "boolean") {
      let s = { instancePath: t + "/required", schemaPath: "#/definitions/request-body/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/request-body/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/request-body/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ze.errors = e, i === 0;
}
Ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Oe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Oe.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Ze(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Ze.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return Oe.errors = e, u.props = y, i === 0;
}
Oe.evaluated = { dynamicProps: true, dynamicItems: false };
function B(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = B.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (typeof r[n] != "string") {
      let s = { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/map-of-strings/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
  } else {
    let n = { instancePath: t, schemaPath: "#/definitions/map-of-strings/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return B.errors = e, i === 0;
}
B.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ke(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ke.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = false, f = null, h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationRef === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf/0/required", keyword: "required", params: { missingProperty: "operationRef" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = h === i;
  a && (o = true, f = 0);
  let y = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationId === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf/1/required", keyword: "required", params: { missingProperty: "operationId" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = y === i;
  if (a && o ? (o = false, f = [f, 1]) : a && (o = true, f = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf", keyword: "oneOf", params: { passingSchemas: f } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.operationRef = true, n.operationId = true, n.parameters = true, n.requestBody = true, n.description = true, n.server = true), r.operationRef !== void 0 && typeof r.operationRef != "string") {
      let c = { instancePath: t + "/operationRef", schemaPath: "#/definitions/link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.operationId !== void 0 && typeof r.operationId != "string") {
      let c = { instancePath: t + "/operationId", schemaPath: "#/definitions/link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.parameters !== void 0 && (B(r.parameters, { instancePath: t + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: t + "/description", schemaPath: "#/definitions/link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.server !== void 0 && (F(r.server, { instancePath: t + "/server", parentData: r, parentDataProperty: "server", rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length)), n !== true) {
      for (let c in r) if (!n || !n[c]) {
        let g = { instancePath: t, schemaPath: "#/definitions/link/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return Ke.errors = e, i === 0;
}
Ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function be(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = be.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Ke(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Ke.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return be.errors = e, u.props = y, i === 0;
}
be.evaluated = { dynamicProps: true, dynamicItems: false };
function Fe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Fe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.summary = true, n.description = true, n.headers = true, n.content = true, n.links = true), r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: t + "/summary", schemaPath: "#/definitions/response/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: t + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let f in o) {
          let h = i;
          M(f, { instancePath: t + "/headers", parentData: o, parentDataProperty: "headers", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length);
          var s = h === i;
          if (!s) {
            let y = { instancePath: t + "/headers", schemaPath: "#/definitions/response/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: f } };
            e === null ? e = l(y) : e.push(y), i++;
          }
        }
        for (let f in o) re(o[f], { instancePath: t + "/headers/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, re.errors), i = e.length);
      } else {
        let f = { instancePath: t + "/headers", schemaPath: "#/definitions/response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.content !== void 0 && (V(r.content, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length)), r.links !== void 0) {
      let o = r.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) be(o[f], { instancePath: t + "/links/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, be.errors), i = e.length);
      else {
        let f = { instancePath: t + "/links", schemaPath: "#/definitions/response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (n !== true) {
      for (let o in r) if (!n || !n[o]) {
        let f = { instancePath: t, schemaPath: "#/definitions/response/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return Fe.errors = e, i === 0;
}
Fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ue(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ue.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Fe(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Fe.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return ue.errors = e, u.props = y, i === 0;
}
ue.evaluated = { dynamicProps: true, dynamicItems: false };
var br = new RegExp("^[1-5](?:[0-9]{2}|XX)$", "u");
function He(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = He.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = true, f = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    var h = {};
    for (let a in r) if (br.test(a)) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++, h[a] = true;
    }
  }
  var y = f === i;
  if (n !== true && h !== void 0 && (h === true ? n = true : (n = n || {}, Object.assign(n, h))), i = s, e !== null && (s ? e.length = s : e = null), y) {
    let a = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.default === void 0) {
      let g = { instancePath: t, schemaPath: "#/definitions/responses/then/required", keyword: "required", params: { missingProperty: "default" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    var y = a === i;
    o = y;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let a = { instancePath: t, schemaPath: "#/definitions/responses/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    n !== true && (n = n || {}, n.default = true), r.default !== void 0 && (ue(r.default, { instancePath: t + "/default", parentData: r, parentDataProperty: "default", rootData: p, dynamicAnchors: d }) || (e = m(e, ue.errors), i = e.length));
    for (let a in r) br.test(a) && (ue(r[a], { instancePath: t + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: p, dynamicAnchors: d }) || (e = m(e, ue.errors), i = e.length), n[a] = true);
    if (n !== true) {
      for (let a in r) if (!n || !n[a]) {
        let c = { instancePath: t, schemaPath: "#/definitions/responses/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: a } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/definitions/responses/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(a) : e.push(a), i++;
  }
  return He.errors = e, i === 0;
}
He.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wr = { validate: Y };
function Xe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Xe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, w.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) for (let n in r) wr.validate(r[n], { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: p, dynamicAnchors: d }) || (e = m(e, wr.validate.errors), i = e.length);
  else {
    let n = { instancePath: t, schemaPath: "#/definitions/callbacks/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return Xe.errors = e, i === 0;
}
Xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ee(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ee.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    Xe(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, Xe.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return Ee.errors = e, u.props = y, i === 0;
}
Ee.evaluated = { dynamicProps: true, dynamicItems: false };
function De(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = De.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), r && typeof r == "object" && !Array.isArray(r)) for (let n in r) {
    let s = r[n];
    if (Array.isArray(s)) {
      let o = s.length;
      for (let f = 0; f < o; f++) if (typeof s[f] != "string") {
        let h = { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + f, schemaPath: "#/definitions/security-requirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    } else {
      let o = { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/security-requirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
  }
  else {
    let n = { instancePath: t, schemaPath: "#/definitions/security-requirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return De.errors = e, i === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function A(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = A.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.tags = true, n.summary = true, n.description = true, n.externalDocs = true, n.operationId = true, n.parameters = true, n.requestBody = true, n.responses = true, n.callbacks = true, n.deprecated = true, n.security = true, n.servers = true), r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let f = 0; f < o; f++) if (typeof s[f] != "string") {
          let h = { instancePath: t + "/tags/" + f, schemaPath: "#/definitions/operation/properties/tags/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(h) : e.push(h), i++;
        }
      } else {
        let o = { instancePath: t + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: t + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.externalDocs !== void 0 && (ke(r.externalDocs, { instancePath: t + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: p, dynamicAnchors: d }) || (e = m(e, ke.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let s = { instancePath: t + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.parameters !== void 0 && (Pe(r.parameters, { instancePath: t + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: p, dynamicAnchors: d }) || (e = m(e, Pe.errors), i = e.length)), r.requestBody !== void 0 && (Oe(r.requestBody, { instancePath: t + "/requestBody", parentData: r, parentDataProperty: "requestBody", rootData: p, dynamicAnchors: d }) || (e = m(e, Oe.errors), i = e.length)), r.responses !== void 0 && (He(r.responses, { instancePath: t + "/responses", parentData: r, parentDataProperty: "responses", rootData: p, dynamicAnchors: d }) || (e = m(e, He.errors), i = e.length)), r.callbacks !== void 0) {
      let s = r.callbacks;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) Ee(s[o], { instancePath: t + "/callbacks/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: p, dynamicAnchors: d }) || (e = m(e, Ee.errors), i = e.length);
      else {
        let o = { instancePath: t + "/callbacks", schemaPath: "#/definitions/operation/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let s = { instancePath: t + "/deprecated", schemaPath: "#/definitions/operation/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.security !== void 0) {
      let s = r.security;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let f = 0; f < o; f++) De(s[f], { instancePath: t + "/security/" + f, parentData: s, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, De.errors), i = e.length);
      } else {
        let o = { instancePath: t + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.servers !== void 0) {
      let s = r.servers;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let f = 0; f < o; f++) F(s[f], { instancePath: t + "/servers/" + f, parentData: s, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length);
      } else {
        let o = { instancePath: t + "/servers", schemaPath: "#/definitions/operation/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/operation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return A.errors = e, i === 0;
}
A.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Y(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Y.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.$ref = true, n.summary = true, n.description = true, n.servers = true, n.parameters = true, n.additionalOperations = true, n.get = true, n.put = true, n.post = true, n.delete = true, n.options = true, n.head = true, n.patch = true, n.trace = true, n.query = true), r.$ref !== void 0 && typeof r.$ref != "string") {
      let f = { instancePath: t + "/$ref", schemaPath: "#/definitions/path-item/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: t + "/summary", schemaPath: "#/definitions/path-item/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: t + "/description", schemaPath: "#/definitions/path-item/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.servers !== void 0) {
      let f = r.servers;
      if (Array.isArray(f)) {
        let h = f.length;
        for (let y = 0; y < h; y++) F(f[y], { instancePath: t + "/servers/" + y, parentData: f, parentDataProperty: y, rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length);
      } else {
        let h = { instancePath: t + "/servers", schemaPath: "#/definitions/path-item/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.parameters !== void 0 && (Pe(r.parameters, { instancePath: t + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: p, dynamicAnchors: d }) || (e = m(e, Pe.errors), i = e.length)), r.additionalOperations !== void 0) {
      let f = r.additionalOperations;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        for (let h in f) {
          let y = i;
          M(h, { instancePath: t + "/additionalOperations", parentData: f, parentDataProperty: "additionalOperations", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length);
          let a = i, c = i;
          if (!(h === "GET" || h === "PUT" || h === "POST" || h === "DELETE" || h === "OPTIONS" || h === "HEAD" || h === "PATCH" || h === "TRACE" || h === "QUERY")) {
            let g = {};
            e === null ? e = l(g) : e.push(g), i++;
          }
          var s = c === i;
          if (s) {
            let g = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/propertyNames/not", keyword: "not", params: {}, propertyName: h };
            e === null ? e = l(g) : e.push(g), i++;
          } else i = a, e !== null && (a ? e.length = a : e = null);
          var o = y === i;
          if (!o) {
            let g = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
            e === null ? e = l(g) : e.push(g), i++;
          }
        }
        for (let h in f) A(f[h], { instancePath: t + "/additionalOperations/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: h, rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length);
      } else {
        let h = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.get !== void 0 && (A(r.get, { instancePath: t + "/get", parentData: r, parentDataProperty: "get", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.put !== void 0 && (A(r.put, { instancePath: t + "/put", parentData: r, parentDataProperty: "put", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.post !== void 0 && (A(r.post, { instancePath: t + "/post", parentData: r, parentDataProperty: "post", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.delete !== void 0 && (A(r.delete, { instancePath: t + "/delete", parentData: r, parentDataProperty: "delete", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.options !== void 0 && (A(r.options, { instancePath: t + "/options", parentData: r, parentDataProperty: "options", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.head !== void 0 && (A(r.head, { instancePath: t + "/head", parentData: r, parentDataProperty: "head", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.patch !== void 0 && (A(r.patch, { instancePath: t + "/patch", parentData: r, parentDataProperty: "patch", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.trace !== void 0 && (A(r.trace, { instancePath: t + "/trace", parentData: r, parentDataProperty: "trace", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.query !== void 0 && (A(r.query, { instancePath: t + "/query", parentData: r, parentDataProperty: "query", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), n !== true) {
      for (let f in r) if (!n || !n[f]) {
        let h = { instancePath: t, schemaPath: "#/definitions/path-item/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: f } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
  } else {
    let f = { instancePath: t, schemaPath: "#/definitions/path-item/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(f) : e.push(f), i++;
  }
  return Y.errors = e, i === 0;
}
Y.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zr = new RegExp("^/", "u");
function Ge(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ge.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r) zr.test(s) && (Y(r[s], { instancePath: t + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: s, rootData: p, dynamicAnchors: d }) || (e = m(e, Y.errors), i = e.length), n[s] = true);
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/paths/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ge.errors = e, i === 0;
}
Ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var jr = { definition: "security-scheme", type: "object", properties: { type: { enum: ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"] }, description: { type: "string" }, deprecated: { type: "boolean" } }, required: ["type"], allOf: [{ $ref: "#/definitions/specification-extensions" }, { $ref: "#/definitions/type-apikey" }, { $ref: "#/definitions/type-http" }, { $ref: "#/definitions/type-http-bearer" }, { $ref: "#/definitions/type-oauth2" }, { $ref: "#/definitions/type-oidc" }], unevaluatedProperties: false };
var Sr = { definition: "type-apikey", if: { properties: { type: { const: "apiKey" } } }, then: { properties: { name: { type: "string" }, in: { enum: ["query", "header", "cookie"] } }, required: ["name", "in"] } };
function ye(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ye.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "apiKey") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.name === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/type-apikey/then/required", keyword: "required", params: { missingProperty: "name" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.in === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/type-apikey/then/required", keyword: "required", params: { missingProperty: "in" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.name !== void 0 && typeof r.name != "string") {
        let c = { instancePath: t + "/name", schemaPath: "#/definitions/type-apikey/then/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.in !== void 0) {
        let c = r.in;
        if (!(c === "query" || c === "header" || c === "cookie")) {
          let g = { instancePath: t + "/in", schemaPath: "#/definitions/type-apikey/then/properties/in/enum", keyword: "enum", params: { allowedValues: Sr.then.properties.in.enum } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      }
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.name = true, h.in = true, h.type = true;
    }
  }
  return ye.errors = e, u.props = h, i === 0;
}
ye.evaluated = { dynamicProps: true, dynamicItems: false };
function me(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = me.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "http") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.scheme === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/type-http/then/required", keyword: "required", params: { missingProperty: "scheme" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.scheme !== void 0 && typeof r.scheme != "string") {
        let c = { instancePath: t + "/scheme", schemaPath: "#/definitions/type-http/then/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.scheme = true, h.type = true;
    }
  }
  return me.errors = e, u.props = h, i === 0;
}
me.evaluated = { dynamicProps: true, dynamicItems: false };
var Rr = new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$", "u");
function he(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = he.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type") || r.scheme === void 0 && (a = "scheme")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    } else {
      if (r.type !== void 0) {
        let c = i;
        if (r.type !== "http") {
          let g = {};
          e === null ? e = l(g) : e.push(g), i++;
        }
        var f = c === i;
      } else var f = true;
      if (f) if (r.scheme !== void 0) {
        let c = r.scheme, g = i;
        if (i === g) if (typeof c == "string") {
          if (!Rr.test(c)) {
            let O = {};
            e === null ? e = l(O) : e.push(O), i++;
          }
        } else {
          let O = {};
          e === null ? e = l(O) : e.push(O), i++;
        }
        var f = g === i;
      } else var f = true;
    }
  }
  var h = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), h) {
    let a = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let g = { instancePath: t + "/bearerFormat", schemaPath: "#/definitions/type-http-bearer/then/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    var h = a === i;
    if (s = h, s) {
      var y = {};
      y.bearerFormat = true, y.type = true, y.scheme = true;
    }
  }
  return he.errors = e, u.props = y, i === 0;
}
he.evaluated = { dynamicProps: true, dynamicItems: false };
function Qe(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Qe.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.authorizationUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/implicit/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/implicit/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.authorizationUrl = true, n.refreshUrl = true, n.scopes = true), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let s = { instancePath: t + "/authorizationUrl", schemaPath: "#/definitions/implicit/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: t + "/refreshUrl", schemaPath: "#/definitions/implicit/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (B(r.scopes, { instancePath: t + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/implicit/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/implicit/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Qe.errors = e, i === 0;
}
Qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ye(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Ye.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tokenUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/password/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/password/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.tokenUrl = true, n.refreshUrl = true, n.scopes = true), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: t + "/tokenUrl", schemaPath: "#/definitions/password/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: t + "/refreshUrl", schemaPath: "#/definitions/password/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (B(r.scopes, { instancePath: t + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/password/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/password/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ye.errors = e, i === 0;
}
Ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Je(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = Je.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tokenUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/client-credentials/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/client-credentials/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.tokenUrl = true, n.refreshUrl = true, n.scopes = true), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: t + "/tokenUrl", schemaPath: "#/definitions/client-credentials/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: t + "/refreshUrl", schemaPath: "#/definitions/client-credentials/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (B(r.scopes, { instancePath: t + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/client-credentials/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/client-credentials/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Je.errors = e, i === 0;
}
Je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function We(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = We.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.authorizationUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.authorizationUrl = true, n.tokenUrl = true, n.refreshUrl = true, n.scopes = true), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let s = { instancePath: t + "/authorizationUrl", schemaPath: "#/definitions/authorization-code/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: t + "/tokenUrl", schemaPath: "#/definitions/authorization-code/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: t + "/refreshUrl", schemaPath: "#/definitions/authorization-code/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (B(r.scopes, { instancePath: t + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/authorization-code/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/authorization-code/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return We.errors = e, i === 0;
}
We.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function er(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = er.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deviceAuthorizationUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/device-authorization/required", keyword: "required", params: { missingProperty: "deviceAuthorizationUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/device-authorization/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/device-authorization/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.deviceAuthorizationUrl = true, n.tokenUrl = true, n.refreshUrl = true, n.scopes = true), r.deviceAuthorizationUrl !== void 0 && typeof r.deviceAuthorizationUrl != "string") {
      let s = { instancePath: t + "/deviceAuthorizationUrl", schemaPath: "#/definitions/device-authorization/properties/deviceAuthorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: t + "/tokenUrl", schemaPath: "#/definitions/device-authorization/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: t + "/refreshUrl", schemaPath: "#/definitions/device-authorization/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (B(r.scopes, { instancePath: t + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/device-authorization/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/device-authorization/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return er.errors = e, i === 0;
}
er.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function rr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = rr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.implicit = true, n.password = true, n.clientCredentials = true, n.authorizationCode = true, n.deviceAuthorization = true), r.implicit !== void 0 && (Qe(r.implicit, { instancePath: t + "/implicit", parentData: r, parentDataProperty: "implicit", rootData: p, dynamicAnchors: d }) || (e = m(e, Qe.errors), i = e.length)), r.password !== void 0 && (Ye(r.password, { instancePath: t + "/password", parentData: r, parentDataProperty: "password", rootData: p, dynamicAnchors: d }) || (e = m(e, Ye.errors), i = e.length)), r.clientCredentials !== void 0 && (Je(r.clientCredentials, { instancePath: t + "/clientCredentials", parentData: r, parentDataProperty: "clientCredentials", rootData: p, dynamicAnchors: d }) || (e = m(e, Je.errors), i = e.length)), r.authorizationCode !== void 0 && (We(r.authorizationCode, { instancePath: t + "/authorizationCode", parentData: r, parentDataProperty: "authorizationCode", rootData: p, dynamicAnchors: d }) || (e = m(e, We.errors), i = e.length)), r.deviceAuthorization !== void 0 && (er(r.deviceAuthorization, { instancePath: t + "/deviceAuthorization", parentData: r, parentDataProperty: "deviceAuthorization", rootData: p, dynamicAnchors: d }) || (e = m(e, er.errors), i = e.length)), n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/oauth-flows/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/oauth-flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return rr.errors = e, i === 0;
}
rr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ve(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ve.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "oauth2") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.flows === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/type-oauth2/then/required", keyword: "required", params: { missingProperty: "flows" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.flows !== void 0 && (rr(r.flows, { instancePath: t + "/flows", parentData: r, parentDataProperty: "flows", rootData: p, dynamicAnchors: d }) || (e = m(e, rr.errors), i = e.length)), r.oauth2MetadataUrl !== void 0 && typeof r.oauth2MetadataUrl != "string") {
        let c = { instancePath: t + "/oauth2MetadataUrl", schemaPath: "#/definitions/type-oauth2/then/properties/oauth2MetadataUrl/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.flows = true, h.oauth2MetadataUrl = true, h.type = true;
    }
  }
  return ve.errors = e, u.props = h, i === 0;
}
ve.evaluated = { dynamicProps: true, dynamicItems: false };
function ge(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ge.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "openIdConnect") {
    let y = {};
    e === null ? e = l(y) : e.push(y), i++;
  }
  var f = o === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), f) {
    let y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.openIdConnectUrl === void 0) {
        let c = { instancePath: t, schemaPath: "#/definitions/type-oidc/then/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
      if (r.openIdConnectUrl !== void 0 && typeof r.openIdConnectUrl != "string") {
        let c = { instancePath: t + "/openIdConnectUrl", schemaPath: "#/definitions/type-oidc/then/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    var f = y === i;
    if (s = f, s) {
      var h = {};
      h.openIdConnectUrl = true, h.type = true;
    }
  }
  return ge.errors = e, u.props = h, i === 0;
}
ge.evaluated = { dynamicProps: true, dynamicItems: false };
function ir(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ir.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (!ye(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ye.errors), i = e.length;
  else var s = ye.evaluated.props;
  if (n !== true && s !== void 0 && (s === true ? n = true : (n = n || {}, Object.assign(n, s))), !me(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, me.errors), i = e.length;
  else var o = me.evaluated.props;
  if (n !== true && o !== void 0 && (o === true ? n = true : (n = n || {}, Object.assign(n, o))), !he(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, he.errors), i = e.length;
  else var f = he.evaluated.props;
  if (n !== true && f !== void 0 && (f === true ? n = true : (n = n || {}, Object.assign(n, f))), !ve(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ve.errors), i = e.length;
  else var h = ve.evaluated.props;
  if (n !== true && h !== void 0 && (h === true ? n = true : (n = n || {}, Object.assign(n, h))), !ge(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ge.errors), i = e.length;
  else var y = ge.evaluated.props;
  if (n !== true && y !== void 0 && (y === true ? n = true : (n = n || {}, Object.assign(n, y))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let a = { instancePath: t, schemaPath: "#/definitions/security-scheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (n !== true && (n = n || {}, n.type = true, n.description = true, n.deprecated = true), r.type !== void 0) {
      let a = r.type;
      if (!(a === "apiKey" || a === "http" || a === "mutualTLS" || a === "oauth2" || a === "openIdConnect")) {
        let c = { instancePath: t + "/type", schemaPath: "#/definitions/security-scheme/properties/type/enum", keyword: "enum", params: { allowedValues: jr.properties.type.enum } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: t + "/description", schemaPath: "#/definitions/security-scheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let a = { instancePath: t + "/deprecated", schemaPath: "#/definitions/security-scheme/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (n !== true) {
      for (let a in r) if (!n || !n[a]) {
        let c = { instancePath: t, schemaPath: "#/definitions/security-scheme/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: a } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/definitions/security-scheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(a) : e.push(a), i++;
  }
  return ir.errors = e, i === 0;
}
ir.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function tr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = tr.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.$ref === void 0 && (a = "$ref")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  } else {
    let a = {};
    e === null ? e = l(a) : e.push(a), i++;
  }
  var f = o === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let h;
  if (f) {
    let a = i;
    R(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, R.errors), i = e.length);
    var f = a === i;
    if (s = f, s) {
      var y = {};
      y.$ref = true, y.summary = true, y.description = true;
    }
    h = "then";
  } else {
    let a = i;
    ir(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, ir.errors), i = e.length);
    var f = a === i;
    s = f, s && y !== true && (y = true), h = "else";
  }
  return tr.errors = e, u.props = y, i === 0;
}
tr.evaluated = { dynamicProps: true, dynamicItems: false };
var Vr = new RegExp("^(?:schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems|mediaTypes)$", "u");
var Cr = new RegExp("^[a-zA-Z0-9._-]+$", "u");
function nr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = nr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.schemas = true, n.responses = true, n.parameters = true, n.examples = true, n.requestBodies = true, n.headers = true, n.securitySchemes = true, n.links = true, n.callbacks = true, n.pathItems = true, n.mediaTypes = true), r.schemas !== void 0) {
      let o = r.schemas;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) T(o[f], { instancePath: t + "/schemas/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length);
      else {
        let f = { instancePath: t + "/schemas", schemaPath: "#/definitions/components/properties/schemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.responses !== void 0) {
      let o = r.responses;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) ue(o[f], { instancePath: t + "/responses/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, ue.errors), i = e.length);
      else {
        let f = { instancePath: t + "/responses", schemaPath: "#/definitions/components/properties/responses/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.parameters !== void 0) {
      let o = r.parameters;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Ie(o[f], { instancePath: t + "/parameters/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, Ie.errors), i = e.length);
      else {
        let f = { instancePath: t + "/parameters", schemaPath: "#/definitions/components/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.examples !== void 0) {
      let o = r.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) qe(o[f], { instancePath: t + "/examples/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, qe.errors), i = e.length);
      else {
        let f = { instancePath: t + "/examples", schemaPath: "#/definitions/components/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.requestBodies !== void 0) {
      let o = r.requestBodies;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Oe(o[f], { instancePath: t + "/requestBodies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, Oe.errors), i = e.length);
      else {
        let f = { instancePath: t + "/requestBodies", schemaPath: "#/definitions/components/properties/requestBodies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) re(o[f], { instancePath: t + "/headers/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, re.errors), i = e.length);
      else {
        let f = { instancePath: t + "/headers", schemaPath: "#/definitions/components/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.securitySchemes !== void 0) {
      let o = r.securitySchemes;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) tr(o[f], { instancePath: t + "/securitySchemes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, tr.errors), i = e.length);
      else {
        let f = { instancePath: t + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.links !== void 0) {
      let o = r.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) be(o[f], { instancePath: t + "/links/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, be.errors), i = e.length);
      else {
        let f = { instancePath: t + "/links", schemaPath: "#/definitions/components/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.callbacks !== void 0) {
      let o = r.callbacks;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Ee(o[f], { instancePath: t + "/callbacks/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, Ee.errors), i = e.length);
      else {
        let f = { instancePath: t + "/callbacks", schemaPath: "#/definitions/components/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.pathItems !== void 0) {
      let o = r.pathItems;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Y(o[f], { instancePath: t + "/pathItems/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, Y.errors), i = e.length);
      else {
        let f = { instancePath: t + "/pathItems", schemaPath: "#/definitions/components/properties/pathItems/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.mediaTypes !== void 0) {
      let o = r.mediaTypes;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Ae(o[f], { instancePath: t + "/mediaTypes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, Ae.errors), i = e.length);
      else {
        let f = { instancePath: t + "/mediaTypes", schemaPath: "#/definitions/components/properties/mediaTypes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    for (let o in r) if (Vr.test(o)) {
      let f = r[o];
      if (f && typeof f == "object" && !Array.isArray(f)) for (let h in f) {
        let y = i;
        if (typeof h == "string" && !Cr.test(h)) {
          let a = { instancePath: t + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/patternProperties/%5E(%3F%3Aschemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems%7CmediaTypes)%24/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9._-]+$" }, propertyName: h };
          e === null ? e = l(a) : e.push(a), i++;
        }
        var s = y === i;
        if (!s) {
          let a = { instancePath: t + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/patternProperties/%5E(%3F%3Aschemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems%7CmediaTypes)%24/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
          e === null ? e = l(a) : e.push(a), i++;
        }
      }
      n[o] = true;
    }
    if (n !== true) {
      for (let o in r) if (!n || !n[o]) {
        let f = { instancePath: t, schemaPath: "#/definitions/components/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return nr.errors = e, i === 0;
}
nr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function sr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = sr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.name = true, n.summary = true, n.description = true, n.externalDocs = true, n.parent = true, n.kind = true), r.name !== void 0 && typeof r.name != "string") {
      let s = { instancePath: t + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: t + "/summary", schemaPath: "#/definitions/tag/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.externalDocs !== void 0 && (ke(r.externalDocs, { instancePath: t + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: p, dynamicAnchors: d }) || (e = m(e, ke.errors), i = e.length)), r.parent !== void 0 && typeof r.parent != "string") {
      let s = { instancePath: t + "/parent", schemaPath: "#/definitions/tag/properties/parent/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.kind !== void 0 && typeof r.kind != "string") {
      let s = { instancePath: t + "/kind", schemaPath: "#/definitions/tag/properties/kind/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/tag/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return sr.errors = e, i === 0;
}
sr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Nr = new RegExp("^3\\.2\\.[0-9]+(-.+)?$", "u");
var Tr = new RegExp("^[^#]*$", "u");
function lr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = lr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = false, f = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.paths === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/document/anyOf/0/required", keyword: "required", params: { missingProperty: "paths" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = f === i;
  o = o || a;
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.components === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/document/anyOf/1/required", keyword: "required", params: { missingProperty: "components" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = h === i;
  o = o || a;
  let y = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.webhooks === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/document/anyOf/2/required", keyword: "required", params: { missingProperty: "webhooks" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = y === i;
  if (o = o || a, o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/definitions/document/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = l(c) : e.push(c), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.openapi === void 0) {
      let c = { instancePath: t, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "openapi" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.info === void 0) {
      let c = { instancePath: t, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (n !== true && (n = n || {}, n.openapi = true, n.$self = true, n.info = true, n.jsonSchemaDialect = true, n.servers = true, n.paths = true, n.webhooks = true, n.components = true, n.security = true, n.tags = true, n.externalDocs = true), r.openapi !== void 0) {
      let c = r.openapi;
      if (typeof c == "string") {
        if (!Nr.test(c)) {
          let g = { instancePath: t + "/openapi", schemaPath: "#/definitions/document/properties/openapi/pattern", keyword: "pattern", params: { pattern: "^3\\.2\\.[0-9]+(-.+)?$" } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      } else {
        let g = { instancePath: t + "/openapi", schemaPath: "#/definitions/document/properties/openapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.$self !== void 0) {
      let c = r.$self;
      if (typeof c == "string") {
        if (!Tr.test(c)) {
          let g = { instancePath: t + "/$self", schemaPath: "#/definitions/document/properties/%24self/pattern", keyword: "pattern", params: { pattern: "^[^#]*$" } };
          e === null ? e = l(g) : e.push(g), i++;
        }
      } else {
        let g = { instancePath: t + "/$self", schemaPath: "#/definitions/document/properties/%24self/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.info !== void 0 && (Ce(r.info, { instancePath: t + "/info", parentData: r, parentDataProperty: "info", rootData: p, dynamicAnchors: d }) || (e = m(e, Ce.errors), i = e.length)), r.jsonSchemaDialect !== void 0 && typeof r.jsonSchemaDialect != "string") {
      let c = { instancePath: t + "/jsonSchemaDialect", schemaPath: "#/definitions/document/properties/jsonSchemaDialect/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.servers !== void 0) {
      let c = r.servers;
      if (Array.isArray(c)) {
        let g = c.length;
        for (let x = 0; x < g; x++) F(c[x], { instancePath: t + "/servers/" + x, parentData: c, parentDataProperty: x, rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length);
      } else {
        let g = { instancePath: t + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.paths !== void 0 && (Ge(r.paths, { instancePath: t + "/paths", parentData: r, parentDataProperty: "paths", rootData: p, dynamicAnchors: d }) || (e = m(e, Ge.errors), i = e.length)), r.webhooks !== void 0) {
      let c = r.webhooks;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let g in c) Y(c[g], { instancePath: t + "/webhooks/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: g, rootData: p, dynamicAnchors: d }) || (e = m(e, Y.errors), i = e.length);
      else {
        let g = { instancePath: t + "/webhooks", schemaPath: "#/definitions/document/properties/webhooks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.components !== void 0 && (nr(r.components, { instancePath: t + "/components", parentData: r, parentDataProperty: "components", rootData: p, dynamicAnchors: d }) || (e = m(e, nr.errors), i = e.length)), r.security !== void 0) {
      let c = r.security;
      if (Array.isArray(c)) {
        let g = c.length;
        for (let x = 0; x < g; x++) De(c[x], { instancePath: t + "/security/" + x, parentData: c, parentDataProperty: x, rootData: p, dynamicAnchors: d }) || (e = m(e, De.errors), i = e.length);
      } else {
        let g = { instancePath: t + "/security", schemaPath: "#/definitions/document/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.tags !== void 0) {
      let c = r.tags;
      if (Array.isArray(c)) {
        let g = c.length;
        for (let x = 0; x < g; x++) sr(c[x], { instancePath: t + "/tags/" + x, parentData: c, parentDataProperty: x, rootData: p, dynamicAnchors: d }) || (e = m(e, sr.errors), i = e.length);
      } else {
        let g = { instancePath: t + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
    if (r.externalDocs !== void 0 && (ke(r.externalDocs, { instancePath: t + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: p, dynamicAnchors: d }) || (e = m(e, ke.errors), i = e.length)), n !== true) {
      for (let c in r) if (!n || !n[c]) {
        let g = { instancePath: t, schemaPath: "#/definitions/document/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return lr.errors = e, i === 0;
}
lr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.schema = or;
function or(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = or.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !ne(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ne.errors), i = e.length;
  else var n = ne.evaluated.props;
  return or.errors = e, u.props = n, i === 0;
}
or.evaluated = { dynamicProps: true, dynamicItems: false };
X.pathItem = fr;
function fr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = fr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.$ref = true, n.summary = true, n.description = true, n.servers = true, n.parameters = true, n.additionalOperations = true, n.get = true, n.put = true, n.post = true, n.delete = true, n.options = true, n.head = true, n.patch = true, n.trace = true, n.query = true), r.$ref !== void 0 && typeof r.$ref != "string") {
      let f = { instancePath: t + "/$ref", schemaPath: "#/definitions/path-item/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: t + "/summary", schemaPath: "#/definitions/path-item/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: t + "/description", schemaPath: "#/definitions/path-item/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(f) : e.push(f), i++;
    }
    if (r.servers !== void 0) {
      let f = r.servers;
      if (Array.isArray(f)) {
        let h = f.length;
        for (let y = 0; y < h; y++) F(f[y], { instancePath: t + "/servers/" + y, parentData: f, parentDataProperty: y, rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length);
      } else {
        let h = { instancePath: t + "/servers", schemaPath: "#/definitions/path-item/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.parameters !== void 0 && (Pe(r.parameters, { instancePath: t + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: p, dynamicAnchors: d }) || (e = m(e, Pe.errors), i = e.length)), r.additionalOperations !== void 0) {
      let f = r.additionalOperations;
      if (f && typeof f == "object" && !Array.isArray(f)) {
        for (let h in f) {
          let y = i;
          M(h, { instancePath: t + "/additionalOperations", parentData: f, parentDataProperty: "additionalOperations", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length);
          let a = i, c = i;
          if (!(h === "GET" || h === "PUT" || h === "POST" || h === "DELETE" || h === "OPTIONS" || h === "HEAD" || h === "PATCH" || h === "TRACE" || h === "QUERY")) {
            let g = {};
            e === null ? e = l(g) : e.push(g), i++;
          }
          var s = c === i;
          if (s) {
            let g = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/propertyNames/not", keyword: "not", params: {}, propertyName: h };
            e === null ? e = l(g) : e.push(g), i++;
          } else i = a, e !== null && (a ? e.length = a : e = null);
          var o = y === i;
          if (!o) {
            let g = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/propertyNames", keyword: "propertyNames", params: { propertyName: h } };
            e === null ? e = l(g) : e.push(g), i++;
          }
        }
        for (let h in f) A(f[h], { instancePath: t + "/additionalOperations/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: h, rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length);
      } else {
        let h = { instancePath: t + "/additionalOperations", schemaPath: "#/definitions/path-item/properties/additionalOperations/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.get !== void 0 && (A(r.get, { instancePath: t + "/get", parentData: r, parentDataProperty: "get", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.put !== void 0 && (A(r.put, { instancePath: t + "/put", parentData: r, parentDataProperty: "put", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.post !== void 0 && (A(r.post, { instancePath: t + "/post", parentData: r, parentDataProperty: "post", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.delete !== void 0 && (A(r.delete, { instancePath: t + "/delete", parentData: r, parentDataProperty: "delete", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.options !== void 0 && (A(r.options, { instancePath: t + "/options", parentData: r, parentDataProperty: "options", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.head !== void 0 && (A(r.head, { instancePath: t + "/head", parentData: r, parentDataProperty: "head", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.patch !== void 0 && (A(r.patch, { instancePath: t + "/patch", parentData: r, parentDataProperty: "patch", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.trace !== void 0 && (A(r.trace, { instancePath: t + "/trace", parentData: r, parentDataProperty: "trace", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), r.query !== void 0 && (A(r.query, { instancePath: t + "/query", parentData: r, parentDataProperty: "query", rootData: p, dynamicAnchors: d }) || (e = m(e, A.errors), i = e.length)), n !== true) {
      for (let f in r) if (!n || !n[f]) {
        let h = { instancePath: t, schemaPath: "#/definitions/path-item/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: f } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
  } else {
    let f = { instancePath: t, schemaPath: "#/definitions/path-item/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(f) : e.push(f), i++;
  }
  return fr.errors = e, i === 0;
}
fr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.parameter = ur;
function ur(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ur.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = false, o = null, f = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var y = f === i;
  y && (s = true, o = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var y = h === i;
  if (y && s ? (s = false, o = [o, 1]) : y && (s = true, o = 1), s) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  if (H(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, H.errors), i = e.length), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var a = w.evaluated.props;
  a !== true && (a = a || {}, a.example = true, a.examples = true);
  let c = i, g = true, x = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var O = x === i;
  if (i = c, e !== null && (c ? e.length = c : e = null), O) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let N = { instancePath: t + "/allowEmptyValue", schemaPath: "#/definitions/parameter/allOf/2/then/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(N) : e.push(N), i++;
    }
    var O = b === i;
    if (g = O, g) {
      var _ = {};
      _.allowEmptyValue = true, _.in = true;
    }
  }
  a !== true && _ !== void 0 && (_ === true ? a = true : (a = a || {}, Object.assign(a, _)));
  let I = i, j = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "querystring") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var $ = v === i;
  if (i = I, e !== null && (I ? e.length = I : e = null), $) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
      let N = { instancePath: t, schemaPath: "#/definitions/parameter/allOf/3/then/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(N) : e.push(N), i++;
    }
    var $ = b === i;
    j = $;
  }
  a !== true && (a = a || {}, a.in = true);
  let D = i, L = true, ie = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "path") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var G = ie === i;
  if (i = D, e !== null && (D ? e.length = D : e = null), G) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.name !== void 0) {
      let N = r.name;
      if (typeof N == "string" && !Pr.test(N)) {
        let Se = { instancePath: t + "/name", schemaPath: "#/definitions/parameter/allOf/4/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^{}]+$" } };
        e === null ? e = l(Se) : e.push(Se), i++;
      }
    }
    var G = b === i;
    if (L = G, L) {
      var C = {};
      C.name = true, C.in = true;
    }
  }
  a !== true && C !== void 0 && (C === true ? a = true : (a = a || {}, Object.assign(a, C)));
  let z = i, se = true, S = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "header") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var Z = S === i;
  if (i = z, e !== null && (z ? e.length = z : e = null), Z) {
    let b = i;
    r && typeof r == "object" && !Array.isArray(r) && r.name !== void 0 && (M(r.name, { instancePath: t + "/name", parentData: r, parentDataProperty: "name", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length));
    var Z = b === i;
    if (se = Z, se) {
      var J = {};
      J.name = true, J.in = true;
    }
  }
  if (a !== true && J !== void 0 && (J === true ? a = true : (a = a || {}, Object.assign(a, J))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let b = { instancePath: t, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in === void 0) {
      let b = { instancePath: t, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (a !== true && (a = a || {}, a.name = true, a.in = true, a.description = true, a.required = true, a.deprecated = true, a.schema = true, a.content = true), r.name !== void 0 && typeof r.name != "string") {
      let b = { instancePath: t + "/name", schemaPath: "#/definitions/parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in !== void 0) {
      let b = r.in;
      if (!(b === "query" || b === "querystring" || b === "header" || b === "path" || b === "cookie")) {
        let U = { instancePath: t + "/in", schemaPath: "#/definitions/parameter/properties/in/enum", keyword: "enum", params: { allowedValues: _r.properties.in.enum } };
        e === null ? e = l(U) : e.push(U), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let b = { instancePath: t + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let b = { instancePath: t + "/required", schemaPath: "#/definitions/parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let b = { instancePath: t + "/deprecated", schemaPath: "#/definitions/parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.schema !== void 0 && (T(r.schema, { instancePath: t + "/schema", parentData: r, parentDataProperty: "schema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.content !== void 0) {
      let b = r.content;
      if (V(b, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length), b && typeof b == "object" && !Array.isArray(b)) {
        if (Object.keys(b).length > 1) {
          let U = { instancePath: t + "/content", schemaPath: "#/definitions/parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(U) : e.push(U), i++;
        }
        if (Object.keys(b).length < 1) {
          let U = { instancePath: t + "/content", schemaPath: "#/definitions/parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(U) : e.push(U), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let b = i;
      if (!ae(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ae.errors), i = e.length;
      else var q = ae.evaluated.props;
      if (!pe(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, pe.errors), i = e.length;
      else var we = pe.evaluated.props;
      if (q !== true && we !== void 0 && (we === true ? q = true : (q = q || {}, Object.assign(q, we))), !de(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, de.errors), i = e.length;
      else var _e = de.evaluated.props;
      if (q !== true && _e !== void 0 && (_e === true ? q = true : (q = q || {}, Object.assign(q, _e))), !ce(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ce.errors), i = e.length;
      else var je = ce.evaluated.props;
      if (q !== true && je !== void 0 && (je === true ? q = true : (q = q || {}, Object.assign(q, je))), r && typeof r == "object" && !Array.isArray(r)) {
        if (q !== true && (q = q || {}, q.style = true, q.explode = true), r.style !== void 0 && typeof r.style != "string") {
          let U = { instancePath: t + "/style", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/style/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(U) : e.push(U), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let U = { instancePath: t + "/explode", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(U) : e.push(U), i++;
        }
      }
      var ze = b === i;
      ze && a !== true && q !== void 0 && (q === true ? a = true : (a = a || {}, Object.assign(a, q)));
    } else var ze = true;
    if (a !== true) {
      for (let b in r) if (!a || !a[b]) {
        let U = { instancePath: t, schemaPath: "#/definitions/parameter/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: b } };
        e === null ? e = l(U) : e.push(U), i++;
      }
    }
  } else {
    let b = { instancePath: t, schemaPath: "#/definitions/parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  return ur.errors = e, i === 0;
}
ur.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.response = ar;
function ar(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = ar.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.summary = true, n.description = true, n.headers = true, n.content = true, n.links = true), r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: t + "/summary", schemaPath: "#/definitions/response/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: t + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        for (let f in o) {
          let h = i;
          M(f, { instancePath: t + "/headers", parentData: o, parentDataProperty: "headers", rootData: p, dynamicAnchors: d }) || (e = m(e, M.errors), i = e.length);
          var s = h === i;
          if (!s) {
            let y = { instancePath: t + "/headers", schemaPath: "#/definitions/response/properties/headers/propertyNames", keyword: "propertyNames", params: { propertyName: f } };
            e === null ? e = l(y) : e.push(y), i++;
          }
        }
        for (let f in o) re(o[f], { instancePath: t + "/headers/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, re.errors), i = e.length);
      } else {
        let f = { instancePath: t + "/headers", schemaPath: "#/definitions/response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (r.content !== void 0 && (V(r.content, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length)), r.links !== void 0) {
      let o = r.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) be(o[f], { instancePath: t + "/links/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: p, dynamicAnchors: d }) || (e = m(e, be.errors), i = e.length);
      else {
        let f = { instancePath: t + "/links", schemaPath: "#/definitions/response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
    if (n !== true) {
      for (let o in r) if (!n || !n[o]) {
        let f = { instancePath: t, schemaPath: "#/definitions/response/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(f) : e.push(f), i++;
      }
    }
  } else {
    let o = { instancePath: t, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return ar.errors = e, i === 0;
}
ar.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.requestBody = pr;
function pr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = pr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.content === void 0) {
      let s = { instancePath: t, schemaPath: "#/definitions/request-body/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true && (n = n || {}, n.description = true, n.content = true, n.required = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: t + "/description", schemaPath: "#/definitions/request-body/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.content !== void 0 && (V(r.content, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length)), r.required !== void 0 && typeof r.required != "boolean") {
      let s = { instancePath: t + "/required", schemaPath: "#/definitions/request-body/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (n !== true) {
      for (let s in r) if (!n || !n[s]) {
        let o = { instancePath: t, schemaPath: "#/definitions/request-body/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: t, schemaPath: "#/definitions/request-body/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return pr.errors = e, i === 0;
}
pr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.header = dr;
function dr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = dr.evaluated;
  u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0);
  let n = i, s = false, o = null, f = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  var y = f === i;
  y && (s = true, o = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  var y = h === i;
  if (y && s ? (s = false, o = [o, 1]) : y && (s = true, o = 1), s) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let g = { instancePath: t, schemaPath: "#/definitions/header/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  if (H(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, H.errors), i = e.length), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var a = w.evaluated.props;
  if (a !== true && (a = a || {}, a.example = true, a.examples = true), r && typeof r == "object" && !Array.isArray(r)) {
    if (a !== true && (a = a || {}, a.description = true, a.required = true, a.deprecated = true, a.schema = true, a.content = true), r.description !== void 0 && typeof r.description != "string") {
      let g = { instancePath: t + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let g = { instancePath: t + "/required", schemaPath: "#/definitions/header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let g = { instancePath: t + "/deprecated", schemaPath: "#/definitions/header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(g) : e.push(g), i++;
    }
    if (r.schema !== void 0 && (T(r.schema, { instancePath: t + "/schema", parentData: r, parentDataProperty: "schema", rootData: p, dynamicAnchors: d }) || (e = m(e, T.errors), i = e.length)), r.content !== void 0) {
      let g = r.content;
      if (V(g, { instancePath: t + "/content", parentData: r, parentDataProperty: "content", rootData: p, dynamicAnchors: d }) || (e = m(e, V.errors), i = e.length), g && typeof g == "object" && !Array.isArray(g)) {
        if (Object.keys(g).length > 1) {
          let x = { instancePath: t + "/content", schemaPath: "#/definitions/header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (Object.keys(g).length < 1) {
          let x = { instancePath: t + "/content", schemaPath: "#/definitions/header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let g = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.style !== void 0 && r.style !== "simple") {
          let x = { instancePath: t + "/style", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let x = { instancePath: t + "/explode", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
      var c = g === i;
      c && a !== true && (a = a || {}, a.style = true, a.explode = true);
    } else var c = true;
    if (a !== true) {
      for (let g in r) if (!a || !a[g]) {
        let x = { instancePath: t, schemaPath: "#/definitions/header/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: g } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
  } else {
    let g = { instancePath: t, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(g) : e.push(g), i++;
  }
  return dr.errors = e, i === 0;
}
dr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.example = cr;
function cr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = cr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.externalValue === void 0 && (j = "externalValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var f = o === i;
  if (f) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/0/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = s, e !== null && (s ? e.length = s : e = null);
  let h = i, y = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.dataValue === void 0 && (j = "dataValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var a = y === i;
  if (a) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/1/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = h, e !== null && (h ? e.length = h : e = null);
  let c = i, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.value === void 0 && (j = "value") || r.serializedValue === void 0 && (j = "serializedValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var x = g === i;
  if (x) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/2/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = c, e !== null && (c ? e.length = c : e = null);
  let O = i, _ = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let j;
    if (r.serializedValue === void 0 && (j = "serializedValue") || r.externalValue === void 0 && (j = "externalValue")) {
      let v = {};
      e === null ? e = l(v) : e.push(v), i++;
    }
  }
  var I = _ === i;
  if (I) {
    let j = { instancePath: t, schemaPath: "#/definitions/example/allOf/3/not", keyword: "not", params: {} };
    e === null ? e = l(j) : e.push(j), i++;
  } else i = O, e !== null && (O ? e.length = O : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.summary = true, n.description = true, n.dataValue = true, n.serializedValue = true, n.value = true, n.externalValue = true), r.summary !== void 0 && typeof r.summary != "string") {
      let j = { instancePath: t + "/summary", schemaPath: "#/definitions/example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let j = { instancePath: t + "/description", schemaPath: "#/definitions/example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.serializedValue !== void 0 && typeof r.serializedValue != "string") {
      let j = { instancePath: t + "/serializedValue", schemaPath: "#/definitions/example/properties/serializedValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (r.externalValue !== void 0 && typeof r.externalValue != "string") {
      let j = { instancePath: t + "/externalValue", schemaPath: "#/definitions/example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(j) : e.push(j), i++;
    }
    if (n !== true) {
      for (let j in r) if (!n || !n[j]) {
        let v = { instancePath: t, schemaPath: "#/definitions/example/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: j } };
        e === null ? e = l(v) : e.push(v), i++;
      }
    }
  } else {
    let j = { instancePath: t, schemaPath: "#/definitions/example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(j) : e.push(j), i++;
  }
  return cr.errors = e, i === 0;
}
cr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.link = yr;
function yr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = yr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  let s = i, o = false, f = null, h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationRef === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf/0/required", keyword: "required", params: { missingProperty: "operationRef" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = h === i;
  a && (o = true, f = 0);
  let y = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationId === void 0) {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf/1/required", keyword: "required", params: { missingProperty: "operationId" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  var a = y === i;
  if (a && o ? (o = false, f = [f, 1]) : a && (o = true, f = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/definitions/link/oneOf", keyword: "oneOf", params: { passingSchemas: f } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (n !== true && (n = n || {}, n.operationRef = true, n.operationId = true, n.parameters = true, n.requestBody = true, n.description = true, n.server = true), r.operationRef !== void 0 && typeof r.operationRef != "string") {
      let c = { instancePath: t + "/operationRef", schemaPath: "#/definitions/link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.operationId !== void 0 && typeof r.operationId != "string") {
      let c = { instancePath: t + "/operationId", schemaPath: "#/definitions/link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.parameters !== void 0 && (B(r.parameters, { instancePath: t + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: p, dynamicAnchors: d }) || (e = m(e, B.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: t + "/description", schemaPath: "#/definitions/link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.server !== void 0 && (F(r.server, { instancePath: t + "/server", parentData: r, parentDataProperty: "server", rootData: p, dynamicAnchors: d }) || (e = m(e, F.errors), i = e.length)), n !== true) {
      for (let c in r) if (!n || !n[c]) {
        let g = { instancePath: t, schemaPath: "#/definitions/link/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(g) : e.push(g), i++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return yr.errors = e, i === 0;
}
yr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.callback = mr;
function mr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = mr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d }) || (e = m(e, w.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) for (let n in r) Y(r[n], { instancePath: t + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: p, dynamicAnchors: d }) || (e = m(e, Y.errors), i = e.length);
  else {
    let n = { instancePath: t, schemaPath: "#/definitions/callbacks/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(n) : e.push(n), i++;
  }
  return mr.errors = e, i === 0;
}
mr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.securityScheme = hr;
function hr(r, { instancePath: t = "", parentData: P, parentDataProperty: k, rootData: p = r, dynamicAnchors: d = {} } = {}) {
  let e = null, i = 0, u = hr.evaluated;
  if (u.dynamicProps && (u.props = void 0), u.dynamicItems && (u.items = void 0), !w(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, w.errors), i = e.length;
  else var n = w.evaluated.props;
  if (!ye(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ye.errors), i = e.length;
  else var s = ye.evaluated.props;
  if (n !== true && s !== void 0 && (s === true ? n = true : (n = n || {}, Object.assign(n, s))), !me(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, me.errors), i = e.length;
  else var o = me.evaluated.props;
  if (n !== true && o !== void 0 && (o === true ? n = true : (n = n || {}, Object.assign(n, o))), !he(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, he.errors), i = e.length;
  else var f = he.evaluated.props;
  if (n !== true && f !== void 0 && (f === true ? n = true : (n = n || {}, Object.assign(n, f))), !ve(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ve.errors), i = e.length;
  else var h = ve.evaluated.props;
  if (n !== true && h !== void 0 && (h === true ? n = true : (n = n || {}, Object.assign(n, h))), !ge(r, { instancePath: t, parentData: P, parentDataProperty: k, rootData: p, dynamicAnchors: d })) e = m(e, ge.errors), i = e.length;
  else var y = ge.evaluated.props;
  if (n !== true && y !== void 0 && (y === true ? n = true : (n = n || {}, Object.assign(n, y))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let a = { instancePath: t, schemaPath: "#/definitions/security-scheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (n !== true && (n = n || {}, n.type = true, n.description = true, n.deprecated = true), r.type !== void 0) {
      let a = r.type;
      if (!(a === "apiKey" || a === "http" || a === "mutualTLS" || a === "oauth2" || a === "openIdConnect")) {
        let c = { instancePath: t + "/type", schemaPath: "#/definitions/security-scheme/properties/type/enum", keyword: "enum", params: { allowedValues: jr.properties.type.enum } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: t + "/description", schemaPath: "#/definitions/security-scheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let a = { instancePath: t + "/deprecated", schemaPath: "#/definitions/security-scheme/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(a) : e.push(a), i++;
    }
    if (n !== true) {
      for (let a in r) if (!n || !n[a]) {
        let c = { instancePath: t, schemaPath: "#/definitions/security-scheme/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: a } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    }
  } else {
    let a = { instancePath: t, schemaPath: "#/definitions/security-scheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(a) : e.push(a), i++;
  }
  return hr.errors = e, i === 0;
}
hr.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
X.keys = { "#/definitions/document": ["$self", "components", "externalDocs", "info", "jsonSchemaDialect", "openapi", "paths", "security", "servers", "tags", "webhooks"], "#/definitions/info": ["contact", "description", "license", "summary", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["identifier", "name", "url"], "#/definitions/license/dependentSchemas/identifier/not": ["url"], "#/definitions/server": ["description", "name", "url", "variables"], "#/definitions/server-variable": ["default", "description", "enum"], "#/definitions/paths": [], "#/definitions/path-item": ["$ref", "additionalOperations", "delete", "description", "get", "head", "options", "parameters", "patch", "post", "put", "query", "servers", "summary", "trace"], "#/definitions/parameter": ["allowEmptyValue", "allowReserved", "content", "deprecated", "description", "example", "examples", "explode", "in", "name", "required", "schema", "style"], "#/definitions/media-type": ["description", "encoding", "example", "examples", "itemEncoding", "itemSchema", "prefixEncoding", "schema"], "#/definitions/encoding": ["allowReserved", "contentType", "encoding", "explode", "headers", "itemEncoding", "prefixEncoding", "style"], "#/definitions/header": ["content", "deprecated", "description", "example", "examples", "explode", "required", "schema", "style"], "#/definitions/examples/not": ["example", "examples"], "#/definitions/example": ["dataValue", "description", "externalValue", "serializedValue", "summary", "value"], "#/definitions/example/allOf/0/not": ["value", "externalValue"], "#/definitions/example/allOf/1/not": ["value", "dataValue"], "#/definitions/example/allOf/2/not": ["value", "serializedValue"], "#/definitions/example/allOf/3/not": ["serializedValue", "externalValue"], "#/definitions/operation": ["callbacks", "deprecated", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "security", "servers", "summary", "tags"], "#/definitions/external-documentation": ["description", "url"], "#/definitions/request-body": ["content", "description", "required"], "#/definitions/responses": ["default"], "#/definitions/response": ["content", "description", "headers", "links", "summary"], "#/definitions/link": ["description", "operationId", "operationRef", "parameters", "requestBody", "server"], "#/definitions/components": ["callbacks", "examples", "headers", "links", "mediaTypes", "parameters", "pathItems", "requestBodies", "responses", "schemas", "securitySchemes"], "#/definitions/security-scheme": ["bearerFormat", "deprecated", "description", "flows", "in", "name", "oauth2MetadataUrl", "openIdConnectUrl", "scheme", "type"], "#/definitions/oauth-flows": ["authorizationCode", "clientCredentials", "deviceAuthorization", "implicit", "password"], "#/definitions/implicit": ["authorizationUrl", "refreshUrl", "scopes"], "#/definitions/password": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/client-credentials": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/authorization-code": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/device-authorization": ["deviceAuthorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/tag": ["description", "externalDocs", "kind", "name", "parent", "summary"] };
var Lr = X;
export {
  Lr as default
};
