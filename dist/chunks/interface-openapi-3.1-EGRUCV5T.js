import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-openapi-3.1.js
var rr = class {
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
    for (let v of n.list) this.push(v);
    this.count += n.count - n.list.length;
  }
};
function l(r) {
  let n = new rr();
  return n.push(r), n;
}
function y(r, n) {
  return r === null ? n : (r.take(n), r);
}
var M = {};
M.document = Ke;
var ur = new RegExp("^x-", "u");
function j(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = j.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    var t = {};
    for (let s in r) ur.test(s) && (t[s] = true);
  }
  return j.errors = e, f.props = t, i === 0;
}
j.evaluated = { dynamicProps: true, dynamicItems: false };
function Pe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Pe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.name = true, t.url = true, t.email = true), r.name !== void 0 && typeof r.name != "string") {
      let s = { instancePath: n + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: n + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let s = { instancePath: n + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/contact/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Pe.errors = e, i === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ke(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ke.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let o = { instancePath: n, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (t !== true && (t = t || {}, t.name = true, t.identifier = true, t.url = true), r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: n + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.identifier !== void 0 && typeof r.identifier != "string") {
      let o = { instancePath: n + "/identifier", schemaPath: "#/definitions/license/properties/identifier/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let o = { instancePath: n + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
    if (r.identifier !== void 0) {
      let o = i, u = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.url === void 0 && (c = "url")) {
          let h = {};
          e === null ? e = l(h) : e.push(h), i++;
        }
      }
      var s = u === i;
      if (s) {
        let c = { instancePath: n, schemaPath: "#/definitions/license/dependentSchemas/identifier/not", keyword: "not", params: {} };
        e === null ? e = l(c) : e.push(c), i++;
      } else i = o, e !== null && (o ? e.length = o : e = null);
    }
    if (t !== true) {
      for (let o in r) if (!t || !t[o]) {
        let u = { instancePath: n, schemaPath: "#/definitions/license/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return ke.errors = e, i === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function be(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = be.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.title === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.version === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.title = true, t.summary = true, t.description = true, t.termsOfService = true, t.contact = true, t.license = true, t.version = true), r.title !== void 0 && typeof r.title != "string") {
      let s = { instancePath: n + "/title", schemaPath: "#/definitions/info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: n + "/summary", schemaPath: "#/definitions/info/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let s = { instancePath: n + "/termsOfService", schemaPath: "#/definitions/info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.contact !== void 0 && (Pe(r.contact, { instancePath: n + "/contact", parentData: r, parentDataProperty: "contact", rootData: a, dynamicAnchors: p }) || (e = y(e, Pe.errors), i = e.length)), r.license !== void 0 && (ke(r.license, { instancePath: n + "/license", parentData: r, parentDataProperty: "license", rootData: a, dynamicAnchors: p }) || (e = y(e, ke.errors), i = e.length)), r.version !== void 0 && typeof r.version != "string") {
      let s = { instancePath: n + "/version", schemaPath: "#/definitions/info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/info/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return be.errors = e, i === 0;
}
be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function we(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = we.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.default === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/server-variable/required", keyword: "required", params: { missingProperty: "default" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.enum = true, t.default = true, t.description = true), r.enum !== void 0) {
      let s = r.enum;
      if (Array.isArray(s)) {
        if (s.length < 1) {
          let u = { instancePath: n + "/enum", schemaPath: "#/definitions/server-variable/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = l(u) : e.push(u), i++;
        }
        let o = s.length;
        for (let u = 0; u < o; u++) if (typeof s[u] != "string") {
          let c = { instancePath: n + "/enum/" + u, schemaPath: "#/definitions/server-variable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(c) : e.push(c), i++;
        }
      } else {
        let o = { instancePath: n + "/enum", schemaPath: "#/definitions/server-variable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let s = { instancePath: n + "/default", schemaPath: "#/definitions/server-variable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/server-variable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/server-variable/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/server-variable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return we.errors = e, i === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function z(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = z.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.url = true, t.description = true, t.variables = true), r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: n + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.variables !== void 0) {
      let s = r.variables;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) we(s[o], { instancePath: n + "/variables/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, we.errors), i = e.length);
      else {
        let o = { instancePath: n + "/variables", schemaPath: "#/definitions/server/properties/variables/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/server/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return z.errors = e, i === 0;
}
z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function A(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = A.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let t = { instancePath: n + "/$ref", schemaPath: "#/definitions/reference/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(t) : e.push(t), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let t = { instancePath: n + "/summary", schemaPath: "#/definitions/reference/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/reference/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/reference/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return A.errors = e, i === 0;
}
A.evaluated = { props: { $ref: true, summary: true, description: true }, dynamicProps: false, dynamicItems: false };
var lr = { definition: "parameter", if: { properties: { in: { const: "query" } } }, $ref: "#/definitions/specification-extensions", type: "object", properties: { name: { type: "string" }, in: { enum: ["query", "header", "path", "cookie"] }, description: { type: "string" }, required: { type: "boolean" }, deprecated: { type: "boolean" }, schema: { $ref: "#/definitions/schema" }, content: { $ref: "#/definitions/content", minProperties: 1, maxProperties: 1 } }, required: ["name", "in"], oneOf: [{ required: ["schema"] }, { required: ["content"] }], then: { properties: { allowEmptyValue: { type: "boolean" } } }, dependentSchemas: { schema: { properties: { style: { type: "string" }, explode: { type: "boolean" } }, allOf: [{ $ref: "#/definitions/examples" }, { $ref: "#/definitions/styles-for-path" }, { $ref: "#/definitions/styles-for-header" }, { $ref: "#/definitions/styles-for-query" }, { $ref: "#/definitions/styles-for-cookie" }] } }, unevaluatedProperties: false };
var ir = { definition: "dialect_", if: { type: "object", required: ["$schema"] }, type: ["object", "boolean"], else: { properties: { definitions: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/dialect_" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/dialect_stringArray" } }] }] } }, $recursiveAnchor: { $ref: "#/definitions/dialect_anchorString" }, $recursiveRef: { $ref: "#/definitions/dialect_uriReferenceString" }, $id: { $ref: "#/definitions/dialect_uriReferenceString", pattern: "^[^#]*#?$" }, $schema: { $ref: "#/definitions/dialect_uriString" }, $ref: { $ref: "#/definitions/dialect_uriReferenceString" }, $anchor: { $ref: "#/definitions/dialect_anchorString" }, $dynamicRef: { $ref: "#/definitions/dialect_uriReferenceString" }, $dynamicAnchor: { $ref: "#/definitions/dialect_anchorString" }, $vocabulary: { type: "object", propertyNames: { $ref: "#/definitions/dialect_uriString" }, additionalProperties: { type: "boolean" } }, $comment: { type: "string" }, $defs: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, prefixItems: { $ref: "#/definitions/dialect_schemaArray" }, items: { $ref: "#/definitions/dialect_" }, contains: { $ref: "#/definitions/dialect_" }, additionalProperties: { $ref: "#/definitions/dialect_" }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" }, propertyNames: {} }, dependentSchemas: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_" } }, propertyNames: { $ref: "#/definitions/dialect_" }, if: { $ref: "#/definitions/dialect_" }, then: { $ref: "#/definitions/dialect_" }, else: { $ref: "#/definitions/dialect_" }, allOf: { $ref: "#/definitions/dialect_schemaArray" }, anyOf: { $ref: "#/definitions/dialect_schemaArray" }, oneOf: { $ref: "#/definitions/dialect_schemaArray" }, not: { $ref: "#/definitions/dialect_" }, unevaluatedItems: { $ref: "#/definitions/dialect_" }, unevaluatedProperties: { $ref: "#/definitions/dialect_" }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/dialect_simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/dialect_simpleTypes" }, minItems: 1 } }] }] }, const: true, enum: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minLength: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, pattern: { type: "string" }, maxItems: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minItems: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, maxContains: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minContains: { $ref: "#/definitions/dialect_nonNegativeInteger" }, maxProperties: { $ref: "#/definitions/dialect_nonNegativeInteger" }, minProperties: { $ref: "#/definitions/dialect_nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/dialect_stringArray" }, dependentRequired: { type: "object", additionalProperties: { $ref: "#/definitions/dialect_stringArray" } }, title: { type: "string" }, description: { type: "string" }, default: true, deprecated: { type: "boolean" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, format: { type: "string" }, contentEncoding: { type: "string" }, contentMediaType: { type: "string" }, contentSchema: { $ref: "#/definitions/dialect_" }, discriminator: { type: "object", properties: { propertyName: { type: "string" }, mapping: { type: "object" } } }, xml: { type: "object" }, externalDocs: { type: "object", properties: { url: { type: "string" } }, required: ["url"] } } } };
var q = { validate: H };
function J(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = J.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(r)) {
    let t = r.length;
    for (let u = 0; u < t; u++) if (typeof r[u] != "string") {
      let c = { instancePath: n + "/" + u, schemaPath: "#/definitions/dialect_stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    let s = r.length, o;
    if (s > 1) {
      let u = {};
      for (; s--; ) {
        let c = r[s];
        if (typeof c == "string") {
          if (typeof u[c] == "number") {
            o = u[c];
            let h = { instancePath: n, schemaPath: "#/definitions/dialect_stringArray/uniqueItems", keyword: "uniqueItems", params: { i: s, j: o } };
            e === null ? e = l(h) : e.push(h), i++;
            break;
          }
          u[c] = s;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return J.errors = e, i === 0;
}
J.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var ar = new RegExp("^[A-Za-z_][-A-Za-z0-9._]*$", "u");
function Q(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Q.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof r == "string") {
    if (!ar.test(r)) {
      let t = { instancePath: n, schemaPath: "#/definitions/dialect_anchorString/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][-A-Za-z0-9._]*$" } };
      e === null ? e = l(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_anchorString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return Q.errors = e, i === 0;
}
Q.evaluated = { dynamicProps: false, dynamicItems: false };
function K(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = K.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_uriReferenceString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return K.errors = e, i === 0;
}
K.evaluated = { dynamicProps: false, dynamicItems: false };
function de(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = de.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_uriString/type", keyword: "type", params: { type: "string" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return de.errors = e, i === 0;
}
de.evaluated = { dynamicProps: false, dynamicItems: false };
function F(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = F.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), Array.isArray(r)) {
    if (r.length < 1) {
      let s = { instancePath: n, schemaPath: "#/definitions/dialect_schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    let t = r.length;
    for (let s = 0; s < t; s++) q.validate(r[s], { instancePath: n + "/" + s, parentData: r, parentDataProperty: s, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return F.errors = e, i === 0;
}
F.evaluated = { items: true, dynamicProps: false, dynamicItems: false };
var pr = { definition: "dialect_simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function ce(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ce.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_simpleTypes/enum", keyword: "enum", params: { allowedValues: pr.enum } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return ce.errors = e, i === 0;
}
ce.evaluated = { dynamicProps: false, dynamicItems: false };
function R(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = R.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let t = { instancePath: n, schemaPath: "#/definitions/dialect_nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return R.errors = e, i === 0;
}
R.evaluated = { dynamicProps: false, dynamicItems: false };
function W(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = W.evaluated;
  return f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), R(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length), W.errors = e, i === 0;
}
W.evaluated = { dynamicProps: false, dynamicItems: false };
var dr = new RegExp("^[^#]*#?$", "u");
function H(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = H.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let E = { instancePath: n, schemaPath: "#/definitions/dialect_/type", keyword: "type", params: { type: ir.type } };
    e === null ? e = l(E) : e.push(E), i++;
  }
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let E;
    if (r.$schema === void 0 && (E = "$schema")) {
      let G = {};
      e === null ? e = l(G) : e.push(G), i++;
    }
  } else {
    let E = {};
    e === null ? e = l(E) : e.push(E), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), !u) {
    let E = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.definitions !== void 0) {
        let P = r.definitions;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) q.validate(P[_], { instancePath: n + "/definitions/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/definitions", schemaPath: "#/definitions/dialect_/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let P = r.dependencies;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) {
          let b = P[_];
          if ((!b || typeof b != "object") && typeof b != "boolean") {
            let U = { instancePath: n + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/dialect_/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: ir.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = l(U) : e.push(U), i++;
          }
          let x = i, T = true, Le = i;
          if (!(b && typeof b == "object" && !Array.isArray(b)) && typeof b != "boolean") {
            let U = {};
            e === null ? e = l(U) : e.push(U), i++;
          }
          var c = Le === i;
          if (i = x, e !== null && (x ? e.length = x : e = null), c) {
            let U = i;
            if (!q.validate(b, { instancePath: n + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p })) e = y(e, q.validate.errors), i = e.length;
            else var h = q.validate.evaluated.items;
            var c = U === i;
            T = c;
          }
          let ge = i, S = true, fr = i;
          if (!Array.isArray(b)) {
            let U = {};
            e === null ? e = l(U) : e.push(U), i++;
          }
          var m = fr === i;
          if (i = ge, e !== null && (ge ? e.length = ge : e = null), m) {
            let U = i;
            J(b, { instancePath: n + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, J.errors), i = e.length);
            var m = U === i;
            if (S = m, S) var d = true;
          }
          h !== true && d !== void 0 && (h = d === true ? true : h > d ? h : d);
        }
        else {
          let _ = { instancePath: n + "/dependencies", schemaPath: "#/definitions/dialect_/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.$recursiveAnchor !== void 0 && (Q(r.$recursiveAnchor, { instancePath: n + "/$recursiveAnchor", parentData: r, parentDataProperty: "$recursiveAnchor", rootData: a, dynamicAnchors: p }) || (e = y(e, Q.errors), i = e.length)), r.$recursiveRef !== void 0 && (K(r.$recursiveRef, { instancePath: n + "/$recursiveRef", parentData: r, parentDataProperty: "$recursiveRef", rootData: a, dynamicAnchors: p }) || (e = y(e, K.errors), i = e.length)), r.$id !== void 0) {
        let P = r.$id;
        if (K(P, { instancePath: n + "/$id", parentData: r, parentDataProperty: "$id", rootData: a, dynamicAnchors: p }) || (e = y(e, K.errors), i = e.length), typeof P == "string" && !dr.test(P)) {
          let _ = { instancePath: n + "/$id", schemaPath: "#/definitions/dialect_/else/properties/%24id/pattern", keyword: "pattern", params: { pattern: "^[^#]*#?$" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.$schema !== void 0 && (de(r.$schema, { instancePath: n + "/$schema", parentData: r, parentDataProperty: "$schema", rootData: a, dynamicAnchors: p }) || (e = y(e, de.errors), i = e.length)), r.$ref !== void 0 && (K(r.$ref, { instancePath: n + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: a, dynamicAnchors: p }) || (e = y(e, K.errors), i = e.length)), r.$anchor !== void 0 && (Q(r.$anchor, { instancePath: n + "/$anchor", parentData: r, parentDataProperty: "$anchor", rootData: a, dynamicAnchors: p }) || (e = y(e, Q.errors), i = e.length)), r.$dynamicRef !== void 0 && (K(r.$dynamicRef, { instancePath: n + "/$dynamicRef", parentData: r, parentDataProperty: "$dynamicRef", rootData: a, dynamicAnchors: p }) || (e = y(e, K.errors), i = e.length)), r.$dynamicAnchor !== void 0 && (Q(r.$dynamicAnchor, { instancePath: n + "/$dynamicAnchor", parentData: r, parentDataProperty: "$dynamicAnchor", rootData: a, dynamicAnchors: p }) || (e = y(e, Q.errors), i = e.length)), r.$vocabulary !== void 0) {
        let P = r.$vocabulary;
        if (P && typeof P == "object" && !Array.isArray(P)) {
          for (let _ in P) {
            let b = i;
            de(_, { instancePath: n + "/$vocabulary", parentData: P, parentDataProperty: "$vocabulary", rootData: a, dynamicAnchors: p }) || (e = y(e, de.errors), i = e.length);
            var k = b === i;
            if (!k) {
              let x = { instancePath: n + "/$vocabulary", schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/propertyNames", keyword: "propertyNames", params: { propertyName: _ } };
              e === null ? e = l(x) : e.push(x), i++;
            }
          }
          for (let _ in P) if (typeof P[_] != "boolean") {
            let b = { instancePath: n + "/$vocabulary/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/additionalProperties/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = l(b) : e.push(b), i++;
          }
        } else {
          let _ = { instancePath: n + "/$vocabulary", schemaPath: "#/definitions/dialect_/else/properties/%24vocabulary/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let P = { instancePath: n + "/$comment", schemaPath: "#/definitions/dialect_/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.$defs !== void 0) {
        let P = r.$defs;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) q.validate(P[_], { instancePath: n + "/$defs/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/$defs", schemaPath: "#/definitions/dialect_/else/properties/%24defs/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.prefixItems !== void 0 && (F(r.prefixItems, { instancePath: n + "/prefixItems", parentData: r, parentDataProperty: "prefixItems", rootData: a, dynamicAnchors: p }) || (e = y(e, F.errors), i = e.length)), r.items !== void 0 && (q.validate(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.contains !== void 0 && (q.validate(r.contains, { instancePath: n + "/contains", parentData: r, parentDataProperty: "contains", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.additionalProperties !== void 0 && (q.validate(r.additionalProperties, { instancePath: n + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.properties !== void 0) {
        let P = r.properties;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) q.validate(P[_], { instancePath: n + "/properties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/properties", schemaPath: "#/definitions/dialect_/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let P = r.patternProperties;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) q.validate(P[_], { instancePath: n + "/patternProperties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/patternProperties", schemaPath: "#/definitions/dialect_/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.dependentSchemas !== void 0) {
        let P = r.dependentSchemas;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) q.validate(P[_], { instancePath: n + "/dependentSchemas/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/dependentSchemas", schemaPath: "#/definitions/dialect_/else/properties/dependentSchemas/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.propertyNames !== void 0 && (q.validate(r.propertyNames, { instancePath: n + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.if !== void 0 && (q.validate(r.if, { instancePath: n + "/if", parentData: r, parentDataProperty: "if", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.then !== void 0 && (q.validate(r.then, { instancePath: n + "/then", parentData: r, parentDataProperty: "then", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.else !== void 0 && (q.validate(r.else, { instancePath: n + "/else", parentData: r, parentDataProperty: "else", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.allOf !== void 0 && (F(r.allOf, { instancePath: n + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: a, dynamicAnchors: p }) || (e = y(e, F.errors), i = e.length)), r.anyOf !== void 0 && (F(r.anyOf, { instancePath: n + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: a, dynamicAnchors: p }) || (e = y(e, F.errors), i = e.length)), r.oneOf !== void 0 && (F(r.oneOf, { instancePath: n + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: a, dynamicAnchors: p }) || (e = y(e, F.errors), i = e.length)), r.not !== void 0 && (q.validate(r.not, { instancePath: n + "/not", parentData: r, parentDataProperty: "not", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.unevaluatedItems !== void 0 && (q.validate(r.unevaluatedItems, { instancePath: n + "/unevaluatedItems", parentData: r, parentDataProperty: "unevaluatedItems", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.unevaluatedProperties !== void 0 && (q.validate(r.unevaluatedProperties, { instancePath: n + "/unevaluatedProperties", parentData: r, parentDataProperty: "unevaluatedProperties", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.type !== void 0) {
        let P = r.type;
        if (typeof P != "string" && !Array.isArray(P)) {
          let S = { instancePath: n + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/type", keyword: "type", params: { type: ir.else.properties.type.allOf[0].type } };
          e === null ? e = l(S) : e.push(S), i++;
        }
        let _ = i, b = true, x = i;
        if (typeof P != "string") {
          let S = {};
          e === null ? e = l(S) : e.push(S), i++;
        }
        var $ = x === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), $) {
          let S = i;
          ce(P, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: a, dynamicAnchors: p }) || (e = y(e, ce.errors), i = e.length);
          var $ = S === i;
          b = $;
        }
        let T = i, Le = true, ge = i;
        if (!Array.isArray(P)) {
          let S = {};
          e === null ? e = l(S) : e.push(S), i++;
        }
        var O = ge === i;
        if (i = T, e !== null && (T ? e.length = T : e = null), O) {
          let S = i;
          if (Array.isArray(P)) {
            if (P.length < 1) {
              let pe = { instancePath: n + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = l(pe) : e.push(pe), i++;
            }
            let U = P.length;
            for (let pe = 0; pe < U; pe++) ce(P[pe], { instancePath: n + "/type/" + pe, parentData: P, parentDataProperty: pe, rootData: a, dynamicAnchors: p }) || (e = y(e, ce.errors), i = e.length);
          } else {
            let U = { instancePath: n + "/type", schemaPath: "#/definitions/dialect_/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = l(U) : e.push(U), i++;
          }
          var O = S === i;
          Le = O;
        }
      }
      if (r.enum !== void 0 && !Array.isArray(r.enum)) {
        let P = { instancePath: n + "/enum", schemaPath: "#/definitions/dialect_/else/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.multipleOf !== void 0) {
        let P = r.multipleOf;
        if (typeof P == "number") {
          if (P <= 0 || isNaN(P)) {
            let _ = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/dialect_/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = l(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: n + "/multipleOf", schemaPath: "#/definitions/dialect_/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let P = { instancePath: n + "/maximum", schemaPath: "#/definitions/dialect_/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let P = { instancePath: n + "/exclusiveMaximum", schemaPath: "#/definitions/dialect_/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let P = { instancePath: n + "/minimum", schemaPath: "#/definitions/dialect_/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let P = { instancePath: n + "/exclusiveMinimum", schemaPath: "#/definitions/dialect_/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.maxLength !== void 0 && (R(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length)), r.minLength !== void 0 && (W(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: a, dynamicAnchors: p }) || (e = y(e, W.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let P = { instancePath: n + "/pattern", schemaPath: "#/definitions/dialect_/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.maxItems !== void 0 && (R(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length)), r.minItems !== void 0 && (W(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: a, dynamicAnchors: p }) || (e = y(e, W.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let P = { instancePath: n + "/uniqueItems", schemaPath: "#/definitions/dialect_/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.maxContains !== void 0 && (R(r.maxContains, { instancePath: n + "/maxContains", parentData: r, parentDataProperty: "maxContains", rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length)), r.minContains !== void 0 && (R(r.minContains, { instancePath: n + "/minContains", parentData: r, parentDataProperty: "minContains", rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length)), r.maxProperties !== void 0 && (R(r.maxProperties, { instancePath: n + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: a, dynamicAnchors: p }) || (e = y(e, R.errors), i = e.length)), r.minProperties !== void 0 && (W(r.minProperties, { instancePath: n + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: a, dynamicAnchors: p }) || (e = y(e, W.errors), i = e.length)), r.required !== void 0 && (J(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: a, dynamicAnchors: p }) || (e = y(e, J.errors), i = e.length)), r.dependentRequired !== void 0) {
        let P = r.dependentRequired;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let _ in P) J(P[_], { instancePath: n + "/dependentRequired/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: _, rootData: a, dynamicAnchors: p }) || (e = y(e, J.errors), i = e.length);
        else {
          let _ = { instancePath: n + "/dependentRequired", schemaPath: "#/definitions/dialect_/else/properties/dependentRequired/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let P = { instancePath: n + "/title", schemaPath: "#/definitions/dialect_/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let P = { instancePath: n + "/description", schemaPath: "#/definitions/dialect_/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let P = { instancePath: n + "/deprecated", schemaPath: "#/definitions/dialect_/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let P = { instancePath: n + "/readOnly", schemaPath: "#/definitions/dialect_/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let P = { instancePath: n + "/writeOnly", schemaPath: "#/definitions/dialect_/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let P = { instancePath: n + "/examples", schemaPath: "#/definitions/dialect_/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let P = { instancePath: n + "/format", schemaPath: "#/definitions/dialect_/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let P = { instancePath: n + "/contentEncoding", schemaPath: "#/definitions/dialect_/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let P = { instancePath: n + "/contentMediaType", schemaPath: "#/definitions/dialect_/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(P) : e.push(P), i++;
      }
      if (r.contentSchema !== void 0 && (q.validate(r.contentSchema, { instancePath: n + "/contentSchema", parentData: r, parentDataProperty: "contentSchema", rootData: a, dynamicAnchors: p }) || (e = y(e, q.validate.errors), i = e.length)), r.discriminator !== void 0) {
        let P = r.discriminator;
        if (P && typeof P == "object" && !Array.isArray(P)) {
          if (P.propertyName !== void 0 && typeof P.propertyName != "string") {
            let _ = { instancePath: n + "/discriminator/propertyName", schemaPath: "#/definitions/dialect_/else/properties/discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = l(_) : e.push(_), i++;
          }
          if (P.mapping !== void 0) {
            let _ = P.mapping;
            if (!(_ && typeof _ == "object" && !Array.isArray(_))) {
              let b = { instancePath: n + "/discriminator/mapping", schemaPath: "#/definitions/dialect_/else/properties/discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
              e === null ? e = l(b) : e.push(b), i++;
            }
          }
        } else {
          let _ = { instancePath: n + "/discriminator", schemaPath: "#/definitions/dialect_/else/properties/discriminator/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.xml !== void 0) {
        let P = r.xml;
        if (!(P && typeof P == "object" && !Array.isArray(P))) {
          let _ = { instancePath: n + "/xml", schemaPath: "#/definitions/dialect_/else/properties/xml/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
      if (r.externalDocs !== void 0) {
        let P = r.externalDocs;
        if (P && typeof P == "object" && !Array.isArray(P)) {
          if (P.url === void 0) {
            let _ = { instancePath: n + "/externalDocs", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
            e === null ? e = l(_) : e.push(_), i++;
          }
          if (P.url !== void 0 && typeof P.url != "string") {
            let _ = { instancePath: n + "/externalDocs/url", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
            e === null ? e = l(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: n + "/externalDocs", schemaPath: "#/definitions/dialect_/else/properties/externalDocs/type", keyword: "type", params: { type: "object" } };
          e === null ? e = l(_) : e.push(_), i++;
        }
      }
    }
    var u = E === i;
    if (s = u, s) {
      var w = {};
      w.definitions = true, w.dependencies = true, w.$recursiveAnchor = true, w.$recursiveRef = true, w.$id = true, w.$schema = true, w.$ref = true, w.$anchor = true, w.$dynamicRef = true, w.$dynamicAnchor = true, w.$vocabulary = true, w.$comment = true, w.$defs = true, w.prefixItems = true, w.items = true, w.contains = true, w.additionalProperties = true, w.properties = true, w.patternProperties = true, w.dependentSchemas = true, w.propertyNames = true, w.if = true, w.then = true, w.else = true, w.allOf = true, w.anyOf = true, w.oneOf = true, w.not = true, w.unevaluatedItems = true, w.unevaluatedProperties = true, w.type = true, w.const = true, w.enum = true, w.multipleOf = true, w.maximum = true, w.exclusiveMaximum = true, w.minimum = true, w.exclusiveMinimum = true, w.maxLength = true, w.minLength = true, w.pattern = true, w.maxItems = true, w.minItems = true, w.uniqueItems = true, w.maxContains = true, w.minContains = true, w.maxProperties = true, w.minProperties = true, w.required = true, w.dependentRequired = true, w.title = true, w.description = true, w.default = true, w.deprecated = true, w.readOnly = true, w.writeOnly = true, w.examples = true, w.format = true, w.contentEncoding = true, w.contentMediaType = true, w.contentSchema = true, w.discriminator = true, w.xml = true, w.externalDocs = true;
    }
  }
  return H.errors = e, f.props = w, i === 0;
}
H.evaluated = { dynamicProps: true, dynamicItems: false };
function V(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = V.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !H(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, H.errors), i = e.length;
  else var t = H.evaluated.props;
  return V.errors = e, f.props = t, i === 0;
}
V.evaluated = { dynamicProps: true, dynamicItems: false };
function je(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = je.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.value === void 0 && (c = "value") || r.externalValue === void 0 && (c = "externalValue")) {
      let h = {};
      e === null ? e = l(h) : e.push(h), i++;
    }
  }
  var u = o === i;
  if (u) {
    let c = { instancePath: n, schemaPath: "#/definitions/example/not", keyword: "not", params: {} };
    e === null ? e = l(c) : e.push(c), i++;
  } else i = s, e !== null && (s ? e.length = s : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.summary = true, t.description = true, t.value = true, t.externalValue = true), r.summary !== void 0 && typeof r.summary != "string") {
      let c = { instancePath: n + "/summary", schemaPath: "#/definitions/example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: n + "/description", schemaPath: "#/definitions/example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.externalValue !== void 0 && typeof r.externalValue != "string") {
      let c = { instancePath: n + "/externalValue", schemaPath: "#/definitions/example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (t !== true) {
      for (let c in r) if (!t || !t[c]) {
        let h = { instancePath: n, schemaPath: "#/definitions/example/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
  } else {
    let c = { instancePath: n, schemaPath: "#/definitions/example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return je.errors = e, i === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ye(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ye.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    je(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, je.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return ye.errors = e, f.props = h, i === 0;
}
ye.evaluated = { dynamicProps: true, dynamicItems: false };
function B(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = B.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.example === void 0 && (u = "example") || r.examples === void 0 && (u = "examples")) {
      let c = {};
      e === null ? e = l(c) : e.push(c), i++;
    }
  }
  var o = s === i;
  if (o) {
    let u = { instancePath: n, schemaPath: "#/definitions/examples/not", keyword: "not", params: {} };
    e === null ? e = l(u) : e.push(u), i++;
  } else i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r) && r.examples !== void 0) {
    let u = r.examples;
    if (u && typeof u == "object" && !Array.isArray(u)) for (let c in u) ye(u[c], { instancePath: n + "/examples/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: c, rootData: a, dynamicAnchors: p }) || (e = y(e, ye.errors), i = e.length);
    else {
      let c = { instancePath: n + "/examples", schemaPath: "#/definitions/examples/properties/examples/type", keyword: "type", params: { type: "object" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
  }
  return B.errors = e, i === 0;
}
B.evaluated = { props: { example: true, examples: true }, dynamicProps: false, dynamicItems: false };
var cr = { definition: "encoding", $ref: "#/definitions/specification-extensions", type: "object", properties: { contentType: { type: "string" }, headers: { type: "object", additionalProperties: { $ref: "#/definitions/header-or-reference" } }, style: { enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] }, explode: { type: "boolean" }, allowReserved: { type: "boolean" } }, dependentSchemas: { style: { $ref: "#/definitions/explode-for-form", properties: { allowReserved: {} } }, explode: { properties: { style: {}, allowReserved: {} } }, allowReserved: { $ref: "#/definitions/explode-for-form", properties: { style: {} } } }, unevaluatedProperties: false };
var tr = { validate: D };
function _e(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = _e.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.description = true, t.required = true, t.deprecated = true, t.schema = true, t.content = true), r.description !== void 0 && typeof r.description != "string") {
      let k = { instancePath: n + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let k = { instancePath: n + "/required", schemaPath: "#/definitions/header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let k = { instancePath: n + "/deprecated", schemaPath: "#/definitions/header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length)), r.content !== void 0) {
      let k = r.content;
      if (tr.validate(k, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, tr.validate.errors), i = e.length), k && typeof k == "object" && !Array.isArray(k)) {
        if (Object.keys(k).length > 1) {
          let $ = { instancePath: n + "/content", schemaPath: "#/definitions/header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l($) : e.push($), i++;
        }
        if (Object.keys(k).length < 1) {
          let $ = { instancePath: n + "/content", schemaPath: "#/definitions/header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let k = i;
      if (B(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, B.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) {
        if (r.style !== void 0 && r.style !== "simple") {
          let $ = { instancePath: n + "/style", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
          e === null ? e = l($) : e.push($), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let $ = { instancePath: n + "/explode", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      var d = k === i;
      d && t !== true && (t = t || {}, t.style = true, t.explode = true, t.example = true, t.examples = true);
    } else var d = true;
    if (t !== true) {
      for (let k in r) if (!t || !t[k]) {
        let $ = { instancePath: n, schemaPath: "#/definitions/header/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: k } };
        e === null ? e = l($) : e.push($), i++;
      }
    }
  } else {
    let k = { instancePath: n, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  return _e.errors = e, i === 0;
}
_e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Z(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Z.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    _e(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, _e.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return Z.errors = e, f.props = h, i === 0;
}
Z.evaluated = { dynamicProps: true, dynamicItems: false };
function C(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = C.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.style !== void 0 && r.style !== "form") {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    var u = i === i;
    if (s = u, s) {
      var h = {};
      h.explode = true, h.style = true;
    }
    c = "then";
  } else {
    var u = i === i;
    s = u, s && h !== true && (h = h || {}, h.explode = true), c = "else";
  }
  return C.errors = e, f.props = h, i === 0;
}
C.evaluated = { dynamicProps: true, dynamicItems: false };
function $e(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = $e.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.contentType = true, t.headers = true, t.style = true, t.explode = true, t.allowReserved = true), r.contentType !== void 0 && typeof r.contentType != "string") {
      let c = { instancePath: n + "/contentType", schemaPath: "#/definitions/encoding/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.headers !== void 0) {
      let c = r.headers;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let h in c) Z(c[h], { instancePath: n + "/headers/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: h, rootData: a, dynamicAnchors: p }) || (e = y(e, Z.errors), i = e.length);
      else {
        let h = { instancePath: n + "/headers", schemaPath: "#/definitions/encoding/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.style !== void 0) {
      let c = r.style;
      if (!(c === "form" || c === "spaceDelimited" || c === "pipeDelimited" || c === "deepObject")) {
        let h = { instancePath: n + "/style", schemaPath: "#/definitions/encoding/properties/style/enum", keyword: "enum", params: { allowedValues: cr.properties.style.enum } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
    if (r.explode !== void 0 && typeof r.explode != "boolean") {
      let c = { instancePath: n + "/explode", schemaPath: "#/definitions/encoding/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
      let c = { instancePath: n + "/allowReserved", schemaPath: "#/definitions/encoding/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.style !== void 0) {
      let c = i;
      if (!C(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, C.errors), i = e.length;
      else var s = C.evaluated.props;
      r && typeof r == "object" && !Array.isArray(r) && s !== true && (s = s || {}, s.allowReserved = true);
      var o = c === i;
      o && t !== true && s !== void 0 && (s === true ? t = true : (t = t || {}, Object.assign(t, s)));
    } else var o = true;
    if (r.explode !== void 0) {
      var o = i === i;
      o && t !== true && (t = t || {}, t.style = true, t.allowReserved = true);
    } else var o = true;
    if (r.allowReserved !== void 0) {
      let c = i;
      if (!C(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, C.errors), i = e.length;
      else var u = C.evaluated.props;
      r && typeof r == "object" && !Array.isArray(r) && u !== true && (u = u || {}, u.style = true);
      var o = c === i;
      o && t !== true && u !== void 0 && (u === true ? t = true : (t = t || {}, Object.assign(t, u)));
    } else var o = true;
    if (t !== true) {
      for (let c in r) if (!t || !t[c]) {
        let h = { instancePath: n, schemaPath: "#/definitions/encoding/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
  } else {
    let c = { instancePath: n, schemaPath: "#/definitions/encoding/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return $e.errors = e, i === 0;
}
$e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function xe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = xe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (B(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, B.errors), i = e.length), t !== true && (t = t || {}, t.example = true, t.examples = true), r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.schema = true, t.encoding = true), r.schema !== void 0 && (V(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length)), r.encoding !== void 0) {
      let s = r.encoding;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) $e(s[o], { instancePath: n + "/encoding/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, $e.errors), i = e.length);
      else {
        let o = { instancePath: n + "/encoding", schemaPath: "#/definitions/media-type/properties/encoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/media-type/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/media-type/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return xe.errors = e, i === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function D(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = D.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r && typeof r == "object" && !Array.isArray(r)) for (let t in r) xe(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: a, dynamicAnchors: p }) || (e = y(e, xe.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/content/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return D.errors = e, i === 0;
}
D.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var yr = { definition: "styles-for-path", if: { properties: { in: { const: "path" } } }, then: { properties: { name: { pattern: "^[^{}]+$" }, style: { enum: ["matrix", "label", "simple"] }, required: { const: true }, explode: {} }, required: ["required"] } };
var mr = new RegExp("^[^{}]+$", "u");
function ee(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ee.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "path") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.required === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/styles-for-path/then/required", keyword: "required", params: { missingProperty: "required" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.name !== void 0) {
        let d = r.name;
        if (typeof d == "string" && !mr.test(d)) {
          let k = { instancePath: n + "/name", schemaPath: "#/definitions/styles-for-path/then/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^{}]+$" } };
          e === null ? e = l(k) : e.push(k), i++;
        }
      }
      if (r.style !== void 0) {
        let d = r.style;
        if (!(d === "matrix" || d === "label" || d === "simple")) {
          let k = { instancePath: n + "/style", schemaPath: "#/definitions/styles-for-path/then/properties/style/enum", keyword: "enum", params: { allowedValues: yr.then.properties.style.enum } };
          e === null ? e = l(k) : e.push(k), i++;
        }
      }
      if (r.required !== void 0 && r.required !== true) {
        let d = { instancePath: n + "/required", schemaPath: "#/definitions/styles-for-path/then/properties/required/const", keyword: "const", params: { allowedValue: true } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.name = true, c.style = true, c.required = true, c.explode = true, c.in = true;
    }
  }
  return ee.errors = e, f.props = c, i === 0;
}
ee.evaluated = { dynamicProps: true, dynamicItems: false };
function re(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = re.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "header") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.style !== void 0 && r.style !== "simple") {
      let d = { instancePath: n + "/style", schemaPath: "#/definitions/styles-for-header/then/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.style = true, c.explode = true, c.in = true;
    }
  }
  return re.errors = e, f.props = c, i === 0;
}
re.evaluated = { dynamicProps: true, dynamicItems: false };
var hr = { definition: "styles-for-query", if: { properties: { in: { const: "query" } } }, then: { $ref: "#/definitions/explode-for-form", properties: { style: { enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] }, allowReserved: { type: "boolean" } } } };
function ie(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ie.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (!C(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, C.errors), i = e.length;
    else var c = C.evaluated.props;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (c !== true && (c = c || {}, c.style = true, c.allowReserved = true), r.style !== void 0) {
        let d = r.style;
        if (!(d === "form" || d === "spaceDelimited" || d === "pipeDelimited" || d === "deepObject")) {
          let k = { instancePath: n + "/style", schemaPath: "#/definitions/styles-for-query/then/properties/style/enum", keyword: "enum", params: { allowedValues: hr.then.properties.style.enum } };
          e === null ? e = l(k) : e.push(k), i++;
        }
      }
      if (r.allowReserved !== void 0 && typeof r.allowReserved != "boolean") {
        let d = { instancePath: n + "/allowReserved", schemaPath: "#/definitions/styles-for-query/then/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    var u = h === i;
    s = u, s && c !== true && (c = c || {}, c.in = true);
  }
  return ie.errors = e, f.props = c, i === 0;
}
ie.evaluated = { dynamicProps: true, dynamicItems: false };
function te(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = te.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "cookie") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (!C(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, C.errors), i = e.length;
    else var c = C.evaluated.props;
    if (r && typeof r == "object" && !Array.isArray(r) && (c !== true && (c = c || {}, c.style = true), r.style !== void 0 && r.style !== "form")) {
      let d = { instancePath: n + "/style", schemaPath: "#/definitions/styles-for-cookie/then/properties/style/const", keyword: "const", params: { allowedValue: "form" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    var u = h === i;
    s = u, s && c !== true && (c = c || {}, c.in = true);
  }
  return te.errors = e, f.props = c, i === 0;
}
te.evaluated = { dynamicProps: true, dynamicItems: false };
function qe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = qe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  let d = i, k = true, $ = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var O = $ === i;
  if (t !== true && (t = t || {}, t.in = true), i = d, e !== null && (d ? e.length = d : e = null), O) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let T = { instancePath: n + "/allowEmptyValue", schemaPath: "#/definitions/parameter/then/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(T) : e.push(T), i++;
    }
    var O = b === i;
    k = O, k && t !== true && (t = t || {}, t.allowEmptyValue = true);
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let b = { instancePath: n, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in === void 0) {
      let b = { instancePath: n, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (t !== true && (t = t || {}, t.name = true, t.in = true, t.description = true, t.required = true, t.deprecated = true, t.schema = true, t.content = true), r.name !== void 0 && typeof r.name != "string") {
      let b = { instancePath: n + "/name", schemaPath: "#/definitions/parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in !== void 0) {
      let b = r.in;
      if (!(b === "query" || b === "header" || b === "path" || b === "cookie")) {
        let x = { instancePath: n + "/in", schemaPath: "#/definitions/parameter/properties/in/enum", keyword: "enum", params: { allowedValues: lr.properties.in.enum } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let b = { instancePath: n + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let b = { instancePath: n + "/required", schemaPath: "#/definitions/parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let b = { instancePath: n + "/deprecated", schemaPath: "#/definitions/parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length)), r.content !== void 0) {
      let b = r.content;
      if (D(b, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length), b && typeof b == "object" && !Array.isArray(b)) {
        if (Object.keys(b).length > 1) {
          let x = { instancePath: n + "/content", schemaPath: "#/definitions/parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (Object.keys(b).length < 1) {
          let x = { instancePath: n + "/content", schemaPath: "#/definitions/parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let b = i;
      if (B(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, B.errors), i = e.length), !ee(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ee.errors), i = e.length;
      else var w = ee.evaluated.props;
      if (w !== true && (w = w || {}, w.example = true, w.examples = true), !re(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, re.errors), i = e.length;
      else var E = re.evaluated.props;
      if (w !== true && E !== void 0 && (E === true ? w = true : (w = w || {}, Object.assign(w, E))), !ie(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ie.errors), i = e.length;
      else var G = ie.evaluated.props;
      if (w !== true && G !== void 0 && (G === true ? w = true : (w = w || {}, Object.assign(w, G))), !te(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, te.errors), i = e.length;
      else var P = te.evaluated.props;
      if (w !== true && P !== void 0 && (P === true ? w = true : (w = w || {}, Object.assign(w, P))), r && typeof r == "object" && !Array.isArray(r)) {
        if (w !== true && (w = w || {}, w.style = true, w.explode = true), r.style !== void 0 && typeof r.style != "string") {
          let x = { instancePath: n + "/style", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/style/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let x = { instancePath: n + "/explode", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
      var _ = b === i;
      _ && t !== true && w !== void 0 && (w === true ? t = true : (t = t || {}, Object.assign(t, w)));
    } else var _ = true;
    if (t !== true) {
      for (let b in r) if (!t || !t[b]) {
        let x = { instancePath: n, schemaPath: "#/definitions/parameter/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: b } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
  } else {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  return qe.errors = e, i === 0;
}
qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function X(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = X.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    qe(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, qe.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return X.errors = e, f.props = h, i === 0;
}
X.evaluated = { dynamicProps: true, dynamicItems: false };
function ue(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ue.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/external-documentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.description = true, t.url = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/external-documentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let s = { instancePath: n + "/url", schemaPath: "#/definitions/external-documentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/external-documentation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/external-documentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return ue.errors = e, i === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ie(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ie.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.content === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/request-body/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.description = true, t.content = true, t.required = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/request-body/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.content !== void 0 && (D(r.content, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length)), r.required !== void 0 && typeof r.required != "boolean") {
      let s = { instancePath: n + "/required", schemaPath: "#/definitions/request-body/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/request-body/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/request-body/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ie.errors = e, i === 0;
}
Ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function me(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = me.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    Ie(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, Ie.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return me.errors = e, f.props = h, i === 0;
}
me.evaluated = { dynamicProps: true, dynamicItems: false };
function N(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = N.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (typeof r[t] != "string") {
      let s = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/map-of-strings/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/map-of-strings/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return N.errors = e, i === 0;
}
N.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ae(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ae.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationRef === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf/0/required", keyword: "required", params: { missingProperty: "operationRef" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationId === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf/1/required", keyword: "required", params: { missingProperty: "operationId" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.operationRef = true, t.operationId = true, t.parameters = true, t.requestBody = true, t.description = true, t.server = true), r.operationRef !== void 0 && typeof r.operationRef != "string") {
      let d = { instancePath: n + "/operationRef", schemaPath: "#/definitions/link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.operationId !== void 0 && typeof r.operationId != "string") {
      let d = { instancePath: n + "/operationId", schemaPath: "#/definitions/link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.parameters !== void 0 && (N(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let d = { instancePath: n + "/description", schemaPath: "#/definitions/link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.server !== void 0 && (z(r.server, { instancePath: n + "/server", parentData: r, parentDataProperty: "server", rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length)), t !== true) {
      for (let d in r) if (!t || !t[d]) {
        let k = { instancePath: n, schemaPath: "#/definitions/link/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: d } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
  } else {
    let d = { instancePath: n, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  return Ae.errors = e, i === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ae(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ae.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    Ae(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, Ae.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return ae.errors = e, f.props = h, i === 0;
}
ae.evaluated = { dynamicProps: true, dynamicItems: false };
function De(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = De.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.description === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.description = true, t.headers = true, t.content = true, t.links = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.headers !== void 0) {
      let s = r.headers;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) Z(s[o], { instancePath: n + "/headers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, Z.errors), i = e.length);
      else {
        let o = { instancePath: n + "/headers", schemaPath: "#/definitions/response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.content !== void 0 && (D(r.content, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length)), r.links !== void 0) {
      let s = r.links;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) ae(s[o], { instancePath: n + "/links/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, ae.errors), i = e.length);
      else {
        let o = { instancePath: n + "/links", schemaPath: "#/definitions/response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/response/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return De.errors = e, i === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Y(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Y.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    De(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, De.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return Y.errors = e, f.props = h, i === 0;
}
Y.evaluated = { dynamicProps: true, dynamicItems: false };
var nr = new RegExp("^[1-5](?:[0-9]{2}|XX)$", "u");
function Oe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Oe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = true, u = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    var c = {};
    for (let m in r) if (nr.test(m)) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++, c[m] = true;
    }
  }
  var h = u === i;
  if (t !== true && c !== void 0 && (c === true ? t = true : (t = t || {}, Object.assign(t, c))), i = s, e !== null && (s ? e.length = s : e = null), h) {
    let m = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.default === void 0) {
      let k = { instancePath: n, schemaPath: "#/definitions/responses/then/required", keyword: "required", params: { missingProperty: "default" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    var h = m === i;
    o = h;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let m = { instancePath: n, schemaPath: "#/definitions/responses/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = l(m) : e.push(m), i++;
    }
    t !== true && (t = t || {}, t.default = true), r.default !== void 0 && (Y(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: a, dynamicAnchors: p }) || (e = y(e, Y.errors), i = e.length));
    for (let m in r) nr.test(m) && (Y(r[m], { instancePath: n + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: m, rootData: a, dynamicAnchors: p }) || (e = y(e, Y.errors), i = e.length), t[m] = true);
    if (t !== true) {
      for (let m in r) if (!t || !t[m]) {
        let d = { instancePath: n, schemaPath: "#/definitions/responses/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: m } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/responses/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(m) : e.push(m), i++;
  }
  return Oe.errors = e, i === 0;
}
Oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var sr = { validate: L };
function Ee(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ee.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, j.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) for (let t in r) sr.validate(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: a, dynamicAnchors: p }) || (e = y(e, sr.validate.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/callbacks/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return Ee.errors = e, i === 0;
}
Ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function he(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = he.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    Ee(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, Ee.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return he.errors = e, f.props = h, i === 0;
}
he.evaluated = { dynamicProps: true, dynamicItems: false };
function ve(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ve.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
    let s = r[t];
    if (Array.isArray(s)) {
      let o = s.length;
      for (let u = 0; u < o; u++) if (typeof s[u] != "string") {
        let c = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + u, schemaPath: "#/definitions/security-requirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(c) : e.push(c), i++;
      }
    } else {
      let o = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/security-requirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = l(o) : e.push(o), i++;
    }
  }
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/security-requirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return ve.errors = e, i === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function I(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = I.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.tags = true, t.summary = true, t.description = true, t.externalDocs = true, t.operationId = true, t.parameters = true, t.requestBody = true, t.responses = true, t.callbacks = true, t.deprecated = true, t.security = true, t.servers = true), r.tags !== void 0) {
      let s = r.tags;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) if (typeof s[u] != "string") {
          let c = { instancePath: n + "/tags/" + u, schemaPath: "#/definitions/operation/properties/tags/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(c) : e.push(c), i++;
        }
      } else {
        let o = { instancePath: n + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: n + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.externalDocs !== void 0 && (ue(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: a, dynamicAnchors: p }) || (e = y(e, ue.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let s = { instancePath: n + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.parameters !== void 0) {
      let s = r.parameters;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) X(s[u], { instancePath: n + "/parameters/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, X.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/parameters", schemaPath: "#/definitions/operation/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.requestBody !== void 0 && (me(r.requestBody, { instancePath: n + "/requestBody", parentData: r, parentDataProperty: "requestBody", rootData: a, dynamicAnchors: p }) || (e = y(e, me.errors), i = e.length)), r.responses !== void 0 && (Oe(r.responses, { instancePath: n + "/responses", parentData: r, parentDataProperty: "responses", rootData: a, dynamicAnchors: p }) || (e = y(e, Oe.errors), i = e.length)), r.callbacks !== void 0) {
      let s = r.callbacks;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) he(s[o], { instancePath: n + "/callbacks/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, he.errors), i = e.length);
      else {
        let o = { instancePath: n + "/callbacks", schemaPath: "#/definitions/operation/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let s = { instancePath: n + "/deprecated", schemaPath: "#/definitions/operation/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.security !== void 0) {
      let s = r.security;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) ve(s[u], { instancePath: n + "/security/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, ve.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.servers !== void 0) {
      let s = r.servers;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) z(s[u], { instancePath: n + "/servers/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/servers", schemaPath: "#/definitions/operation/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/operation/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return I.errors = e, i === 0;
}
I.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function L(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = L.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.$ref = true, t.summary = true, t.description = true, t.servers = true, t.parameters = true, t.get = true, t.put = true, t.post = true, t.delete = true, t.options = true, t.head = true, t.patch = true, t.trace = true), r.$ref !== void 0 && typeof r.$ref != "string") {
      let s = { instancePath: n + "/$ref", schemaPath: "#/definitions/path-item/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: n + "/summary", schemaPath: "#/definitions/path-item/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/path-item/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.servers !== void 0) {
      let s = r.servers;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) z(s[u], { instancePath: n + "/servers/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/servers", schemaPath: "#/definitions/path-item/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.parameters !== void 0) {
      let s = r.parameters;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) X(s[u], { instancePath: n + "/parameters/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, X.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/parameters", schemaPath: "#/definitions/path-item/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.get !== void 0 && (I(r.get, { instancePath: n + "/get", parentData: r, parentDataProperty: "get", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.put !== void 0 && (I(r.put, { instancePath: n + "/put", parentData: r, parentDataProperty: "put", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.post !== void 0 && (I(r.post, { instancePath: n + "/post", parentData: r, parentDataProperty: "post", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.delete !== void 0 && (I(r.delete, { instancePath: n + "/delete", parentData: r, parentDataProperty: "delete", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.options !== void 0 && (I(r.options, { instancePath: n + "/options", parentData: r, parentDataProperty: "options", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.head !== void 0 && (I(r.head, { instancePath: n + "/head", parentData: r, parentDataProperty: "head", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.patch !== void 0 && (I(r.patch, { instancePath: n + "/patch", parentData: r, parentDataProperty: "patch", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.trace !== void 0 && (I(r.trace, { instancePath: n + "/trace", parentData: r, parentDataProperty: "trace", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/path-item/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/path-item/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return L.errors = e, i === 0;
}
L.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var vr = new RegExp("^/", "u");
function Ue(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ue.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let s in r) vr.test(s) && (L(r[s], { instancePath: n + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: s, rootData: a, dynamicAnchors: p }) || (e = y(e, L.errors), i = e.length), t[s] = true);
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/paths/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ue.errors = e, i === 0;
}
Ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var or = { definition: "security-scheme", type: "object", properties: { type: { enum: ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"] }, description: { type: "string" } }, required: ["type"], allOf: [{ $ref: "#/definitions/specification-extensions" }, { $ref: "#/definitions/type-apikey" }, { $ref: "#/definitions/type-http" }, { $ref: "#/definitions/type-http-bearer" }, { $ref: "#/definitions/type-oauth2" }, { $ref: "#/definitions/type-oidc" }], unevaluatedProperties: false };
var gr = { definition: "type-apikey", if: { properties: { type: { const: "apiKey" } } }, then: { properties: { name: { type: "string" }, in: { enum: ["query", "header", "cookie"] } }, required: ["name", "in"] } };
function ne(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ne.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "apiKey") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.name === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/type-apikey/then/required", keyword: "required", params: { missingProperty: "name" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.in === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/type-apikey/then/required", keyword: "required", params: { missingProperty: "in" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.name !== void 0 && typeof r.name != "string") {
        let d = { instancePath: n + "/name", schemaPath: "#/definitions/type-apikey/then/properties/name/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.in !== void 0) {
        let d = r.in;
        if (!(d === "query" || d === "header" || d === "cookie")) {
          let k = { instancePath: n + "/in", schemaPath: "#/definitions/type-apikey/then/properties/in/enum", keyword: "enum", params: { allowedValues: gr.then.properties.in.enum } };
          e === null ? e = l(k) : e.push(k), i++;
        }
      }
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.name = true, c.in = true, c.type = true;
    }
  }
  return ne.errors = e, f.props = c, i === 0;
}
ne.evaluated = { dynamicProps: true, dynamicItems: false };
function se(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = se.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "http") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.scheme === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/type-http/then/required", keyword: "required", params: { missingProperty: "scheme" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.scheme !== void 0 && typeof r.scheme != "string") {
        let d = { instancePath: n + "/scheme", schemaPath: "#/definitions/type-http/then/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.scheme = true, c.type = true;
    }
  }
  return se.errors = e, f.props = c, i === 0;
}
se.evaluated = { dynamicProps: true, dynamicItems: false };
var Pr = new RegExp("^[Bb][Ee][Aa][Rr][Ee][Rr]$", "u");
function le(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = le.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.type === void 0 && (m = "type") || r.scheme === void 0 && (m = "scheme")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    } else {
      if (r.type !== void 0) {
        let d = i;
        if (r.type !== "http") {
          let k = {};
          e === null ? e = l(k) : e.push(k), i++;
        }
        var u = d === i;
      } else var u = true;
      if (u) if (r.scheme !== void 0) {
        let d = r.scheme, k = i;
        if (i === k) if (typeof d == "string") {
          if (!Pr.test(d)) {
            let O = {};
            e === null ? e = l(O) : e.push(O), i++;
          }
        } else {
          let O = {};
          e === null ? e = l(O) : e.push(O), i++;
        }
        var u = k === i;
      } else var u = true;
    }
  }
  var c = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), c) {
    let m = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let k = { instancePath: n + "/bearerFormat", schemaPath: "#/definitions/type-http-bearer/then/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    var c = m === i;
    if (s = c, s) {
      var h = {};
      h.bearerFormat = true, h.type = true, h.scheme = true;
    }
  }
  return le.errors = e, f.props = h, i === 0;
}
le.evaluated = { dynamicProps: true, dynamicItems: false };
function Se(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Se.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.authorizationUrl === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/implicit/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/implicit/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.authorizationUrl = true, t.refreshUrl = true, t.scopes = true), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let s = { instancePath: n + "/authorizationUrl", schemaPath: "#/definitions/implicit/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: n + "/refreshUrl", schemaPath: "#/definitions/implicit/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (N(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/implicit/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/implicit/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Se.errors = e, i === 0;
}
Se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Re(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Re.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tokenUrl === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/password/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/password/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.tokenUrl = true, t.refreshUrl = true, t.scopes = true), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/password/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: n + "/refreshUrl", schemaPath: "#/definitions/password/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (N(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/password/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/password/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Re.errors = e, i === 0;
}
Re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ce(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ce.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.tokenUrl === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/client-credentials/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/client-credentials/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.tokenUrl = true, t.refreshUrl = true, t.scopes = true), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/client-credentials/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: n + "/refreshUrl", schemaPath: "#/definitions/client-credentials/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (N(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/client-credentials/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/client-credentials/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ce.errors = e, i === 0;
}
Ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function ze(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = ze.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.authorizationUrl === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/authorization-code/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.authorizationUrl = true, t.tokenUrl = true, t.refreshUrl = true, t.scopes = true), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let s = { instancePath: n + "/authorizationUrl", schemaPath: "#/definitions/authorization-code/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let s = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/authorization-code/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let s = { instancePath: n + "/refreshUrl", schemaPath: "#/definitions/authorization-code/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.scopes !== void 0 && (N(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/authorization-code/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/authorization-code/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return ze.errors = e, i === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Ve(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ve.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.implicit = true, t.password = true, t.clientCredentials = true, t.authorizationCode = true), r.implicit !== void 0 && (Se(r.implicit, { instancePath: n + "/implicit", parentData: r, parentDataProperty: "implicit", rootData: a, dynamicAnchors: p }) || (e = y(e, Se.errors), i = e.length)), r.password !== void 0 && (Re(r.password, { instancePath: n + "/password", parentData: r, parentDataProperty: "password", rootData: a, dynamicAnchors: p }) || (e = y(e, Re.errors), i = e.length)), r.clientCredentials !== void 0 && (Ce(r.clientCredentials, { instancePath: n + "/clientCredentials", parentData: r, parentDataProperty: "clientCredentials", rootData: a, dynamicAnchors: p }) || (e = y(e, Ce.errors), i = e.length)), r.authorizationCode !== void 0 && (ze(r.authorizationCode, { instancePath: n + "/authorizationCode", parentData: r, parentDataProperty: "authorizationCode", rootData: a, dynamicAnchors: p }) || (e = y(e, ze.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/oauth-flows/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/oauth-flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ve.errors = e, i === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function oe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = oe.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "oauth2") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.flows === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/type-oauth2/then/required", keyword: "required", params: { missingProperty: "flows" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      r.flows !== void 0 && (Ve(r.flows, { instancePath: n + "/flows", parentData: r, parentDataProperty: "flows", rootData: a, dynamicAnchors: p }) || (e = y(e, Ve.errors), i = e.length));
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.flows = true, c.type = true;
    }
  }
  return oe.errors = e, f.props = c, i === 0;
}
oe.evaluated = { dynamicProps: true, dynamicItems: false };
function fe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = fe.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "openIdConnect") {
    let h = {};
    e === null ? e = l(h) : e.push(h), i++;
  }
  var u = o === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let h = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.openIdConnectUrl === void 0) {
        let d = { instancePath: n, schemaPath: "#/definitions/type-oidc/then/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
      if (r.openIdConnectUrl !== void 0 && typeof r.openIdConnectUrl != "string") {
        let d = { instancePath: n + "/openIdConnectUrl", schemaPath: "#/definitions/type-oidc/then/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    var u = h === i;
    if (s = u, s) {
      var c = {};
      c.openIdConnectUrl = true, c.type = true;
    }
  }
  return fe.errors = e, f.props = c, i === 0;
}
fe.evaluated = { dynamicProps: true, dynamicItems: false };
function Ne(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ne.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (!ne(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ne.errors), i = e.length;
  else var s = ne.evaluated.props;
  if (t !== true && s !== void 0 && (s === true ? t = true : (t = t || {}, Object.assign(t, s))), !se(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, se.errors), i = e.length;
  else var o = se.evaluated.props;
  if (t !== true && o !== void 0 && (o === true ? t = true : (t = t || {}, Object.assign(t, o))), !le(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, le.errors), i = e.length;
  else var u = le.evaluated.props;
  if (t !== true && u !== void 0 && (u === true ? t = true : (t = t || {}, Object.assign(t, u))), !oe(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, oe.errors), i = e.length;
  else var c = oe.evaluated.props;
  if (t !== true && c !== void 0 && (c === true ? t = true : (t = t || {}, Object.assign(t, c))), !fe(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, fe.errors), i = e.length;
  else var h = fe.evaluated.props;
  if (t !== true && h !== void 0 && (h === true ? t = true : (t = t || {}, Object.assign(t, h))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let m = { instancePath: n, schemaPath: "#/definitions/security-scheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = l(m) : e.push(m), i++;
    }
    if (t !== true && (t = t || {}, t.type = true, t.description = true), r.type !== void 0) {
      let m = r.type;
      if (!(m === "apiKey" || m === "http" || m === "mutualTLS" || m === "oauth2" || m === "openIdConnect")) {
        let d = { instancePath: n + "/type", schemaPath: "#/definitions/security-scheme/properties/type/enum", keyword: "enum", params: { allowedValues: or.properties.type.enum } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: n + "/description", schemaPath: "#/definitions/security-scheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(m) : e.push(m), i++;
    }
    if (t !== true) {
      for (let m in r) if (!t || !t[m]) {
        let d = { instancePath: n, schemaPath: "#/definitions/security-scheme/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: m } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/security-scheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(m) : e.push(m), i++;
  }
  return Ne.errors = e, i === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Be(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Be.evaluated;
  f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0);
  let t = i, s = true, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.$ref === void 0 && (m = "$ref")) {
      let d = {};
      e === null ? e = l(d) : e.push(d), i++;
    }
  } else {
    let m = {};
    e === null ? e = l(m) : e.push(m), i++;
  }
  var u = o === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let c;
  if (u) {
    let m = i;
    A(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, A.errors), i = e.length);
    var u = m === i;
    if (s = u, s) {
      var h = {};
      h.$ref = true, h.summary = true, h.description = true;
    }
    c = "then";
  } else {
    let m = i;
    Ne(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, Ne.errors), i = e.length);
    var u = m === i;
    s = u, s && h !== true && (h = true), c = "else";
  }
  return Be.errors = e, f.props = h, i === 0;
}
Be.evaluated = { dynamicProps: true, dynamicItems: false };
var kr = new RegExp("^(?:schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$", "u");
var br = new RegExp("^[a-zA-Z0-9._-]+$", "u");
function Me(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Me.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.schemas = true, t.responses = true, t.parameters = true, t.examples = true, t.requestBodies = true, t.headers = true, t.securitySchemes = true, t.links = true, t.callbacks = true, t.pathItems = true), r.schemas !== void 0) {
      let o = r.schemas;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) V(o[u], { instancePath: n + "/schemas/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length);
      else {
        let u = { instancePath: n + "/schemas", schemaPath: "#/definitions/components/properties/schemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.responses !== void 0) {
      let o = r.responses;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) Y(o[u], { instancePath: n + "/responses/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, Y.errors), i = e.length);
      else {
        let u = { instancePath: n + "/responses", schemaPath: "#/definitions/components/properties/responses/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.parameters !== void 0) {
      let o = r.parameters;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) X(o[u], { instancePath: n + "/parameters/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, X.errors), i = e.length);
      else {
        let u = { instancePath: n + "/parameters", schemaPath: "#/definitions/components/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.examples !== void 0) {
      let o = r.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) ye(o[u], { instancePath: n + "/examples/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, ye.errors), i = e.length);
      else {
        let u = { instancePath: n + "/examples", schemaPath: "#/definitions/components/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.requestBodies !== void 0) {
      let o = r.requestBodies;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) me(o[u], { instancePath: n + "/requestBodies/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, me.errors), i = e.length);
      else {
        let u = { instancePath: n + "/requestBodies", schemaPath: "#/definitions/components/properties/requestBodies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) Z(o[u], { instancePath: n + "/headers/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, Z.errors), i = e.length);
      else {
        let u = { instancePath: n + "/headers", schemaPath: "#/definitions/components/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.securitySchemes !== void 0) {
      let o = r.securitySchemes;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) Be(o[u], { instancePath: n + "/securitySchemes/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, Be.errors), i = e.length);
      else {
        let u = { instancePath: n + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.links !== void 0) {
      let o = r.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) ae(o[u], { instancePath: n + "/links/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, ae.errors), i = e.length);
      else {
        let u = { instancePath: n + "/links", schemaPath: "#/definitions/components/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.callbacks !== void 0) {
      let o = r.callbacks;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) he(o[u], { instancePath: n + "/callbacks/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, he.errors), i = e.length);
      else {
        let u = { instancePath: n + "/callbacks", schemaPath: "#/definitions/components/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    if (r.pathItems !== void 0) {
      let o = r.pathItems;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let u in o) L(o[u], { instancePath: n + "/pathItems/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, L.errors), i = e.length);
      else {
        let u = { instancePath: n + "/pathItems", schemaPath: "#/definitions/components/properties/pathItems/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
    for (let o in r) if (kr.test(o)) {
      let u = r[o];
      if (u && typeof u == "object" && !Array.isArray(u)) for (let c in u) {
        let h = i;
        if (typeof c == "string" && !br.test(c)) {
          let m = { instancePath: n + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/patternProperties/%5E(%3F%3Aschemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9._-]+$" }, propertyName: c };
          e === null ? e = l(m) : e.push(m), i++;
        }
        var s = h === i;
        if (!s) {
          let m = { instancePath: n + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/patternProperties/%5E(%3F%3Aschemas%7Cresponses%7Cparameters%7Cexamples%7CrequestBodies%7Cheaders%7CsecuritySchemes%7Clinks%7Ccallbacks%7CpathItems)%24/propertyNames", keyword: "propertyNames", params: { propertyName: c } };
          e === null ? e = l(m) : e.push(m), i++;
        }
      }
      t[o] = true;
    }
    if (t !== true) {
      for (let o in r) if (!t || !t[o]) {
        let u = { instancePath: n, schemaPath: "#/definitions/components/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: o } };
        e === null ? e = l(u) : e.push(u), i++;
      }
    }
  } else {
    let o = { instancePath: n, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(o) : e.push(o), i++;
  }
  return Me.errors = e, i === 0;
}
Me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function Te(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Te.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.name = true, t.description = true, t.externalDocs = true), r.name !== void 0 && typeof r.name != "string") {
      let s = { instancePath: n + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.externalDocs !== void 0 && (ue(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: a, dynamicAnchors: p }) || (e = y(e, ue.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/tag/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Te.errors = e, i === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wr = new RegExp("^3\\.1\\.\\d+(-.+)?$", "u");
function Ke(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ke.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.paths === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/document/anyOf/0/required", keyword: "required", params: { missingProperty: "paths" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = u === i;
  o = o || m;
  let c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.components === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/document/anyOf/1/required", keyword: "required", params: { missingProperty: "components" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = c === i;
  o = o || m;
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.webhooks === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/document/anyOf/2/required", keyword: "required", params: { missingProperty: "webhooks" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = h === i;
  if (o = o || m, o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/definitions/document/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = l(d) : e.push(d), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.openapi === void 0) {
      let d = { instancePath: n, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "openapi" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.info === void 0) {
      let d = { instancePath: n, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (t !== true && (t = t || {}, t.openapi = true, t.info = true, t.jsonSchemaDialect = true, t.servers = true, t.paths = true, t.webhooks = true, t.components = true, t.security = true, t.tags = true, t.externalDocs = true), r.openapi !== void 0) {
      let d = r.openapi;
      if (typeof d == "string") {
        if (!wr.test(d)) {
          let k = { instancePath: n + "/openapi", schemaPath: "#/definitions/document/properties/openapi/pattern", keyword: "pattern", params: { pattern: "^3\\.1\\.\\d+(-.+)?$" } };
          e === null ? e = l(k) : e.push(k), i++;
        }
      } else {
        let k = { instancePath: n + "/openapi", schemaPath: "#/definitions/document/properties/openapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
    if (r.info !== void 0 && (be(r.info, { instancePath: n + "/info", parentData: r, parentDataProperty: "info", rootData: a, dynamicAnchors: p }) || (e = y(e, be.errors), i = e.length)), r.jsonSchemaDialect !== void 0 && typeof r.jsonSchemaDialect != "string") {
      let d = { instancePath: n + "/jsonSchemaDialect", schemaPath: "#/definitions/document/properties/jsonSchemaDialect/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.servers !== void 0) {
      let d = r.servers;
      if (Array.isArray(d)) {
        let k = d.length;
        for (let $ = 0; $ < k; $++) z(d[$], { instancePath: n + "/servers/" + $, parentData: d, parentDataProperty: $, rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length);
      } else {
        let k = { instancePath: n + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
    if (r.paths !== void 0 && (Ue(r.paths, { instancePath: n + "/paths", parentData: r, parentDataProperty: "paths", rootData: a, dynamicAnchors: p }) || (e = y(e, Ue.errors), i = e.length)), r.webhooks !== void 0) {
      let d = r.webhooks;
      if (d && typeof d == "object" && !Array.isArray(d)) for (let k in d) L(d[k], { instancePath: n + "/webhooks/" + k.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: d, parentDataProperty: k, rootData: a, dynamicAnchors: p }) || (e = y(e, L.errors), i = e.length);
      else {
        let k = { instancePath: n + "/webhooks", schemaPath: "#/definitions/document/properties/webhooks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
    if (r.components !== void 0 && (Me(r.components, { instancePath: n + "/components", parentData: r, parentDataProperty: "components", rootData: a, dynamicAnchors: p }) || (e = y(e, Me.errors), i = e.length)), r.security !== void 0) {
      let d = r.security;
      if (Array.isArray(d)) {
        let k = d.length;
        for (let $ = 0; $ < k; $++) ve(d[$], { instancePath: n + "/security/" + $, parentData: d, parentDataProperty: $, rootData: a, dynamicAnchors: p }) || (e = y(e, ve.errors), i = e.length);
      } else {
        let k = { instancePath: n + "/security", schemaPath: "#/definitions/document/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
    if (r.tags !== void 0) {
      let d = r.tags;
      if (Array.isArray(d)) {
        let k = d.length;
        for (let $ = 0; $ < k; $++) Te(d[$], { instancePath: n + "/tags/" + $, parentData: d, parentDataProperty: $, rootData: a, dynamicAnchors: p }) || (e = y(e, Te.errors), i = e.length);
      } else {
        let k = { instancePath: n + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
    if (r.externalDocs !== void 0 && (ue(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: a, dynamicAnchors: p }) || (e = y(e, ue.errors), i = e.length)), t !== true) {
      for (let d in r) if (!t || !t[d]) {
        let k = { instancePath: n, schemaPath: "#/definitions/document/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: d } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
  } else {
    let d = { instancePath: n, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  return Ke.errors = e, i === 0;
}
Ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.schema = Fe;
function Fe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Fe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !H(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, H.errors), i = e.length;
  else var t = H.evaluated.props;
  return Fe.errors = e, f.props = t, i === 0;
}
Fe.evaluated = { dynamicProps: true, dynamicItems: false };
M.pathItem = Ze;
function Ze(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ze.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.$ref = true, t.summary = true, t.description = true, t.servers = true, t.parameters = true, t.get = true, t.put = true, t.post = true, t.delete = true, t.options = true, t.head = true, t.patch = true, t.trace = true), r.$ref !== void 0 && typeof r.$ref != "string") {
      let s = { instancePath: n + "/$ref", schemaPath: "#/definitions/path-item/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let s = { instancePath: n + "/summary", schemaPath: "#/definitions/path-item/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/path-item/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.servers !== void 0) {
      let s = r.servers;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) z(s[u], { instancePath: n + "/servers/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/servers", schemaPath: "#/definitions/path-item/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.parameters !== void 0) {
      let s = r.parameters;
      if (Array.isArray(s)) {
        let o = s.length;
        for (let u = 0; u < o; u++) X(s[u], { instancePath: n + "/parameters/" + u, parentData: s, parentDataProperty: u, rootData: a, dynamicAnchors: p }) || (e = y(e, X.errors), i = e.length);
      } else {
        let o = { instancePath: n + "/parameters", schemaPath: "#/definitions/path-item/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.get !== void 0 && (I(r.get, { instancePath: n + "/get", parentData: r, parentDataProperty: "get", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.put !== void 0 && (I(r.put, { instancePath: n + "/put", parentData: r, parentDataProperty: "put", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.post !== void 0 && (I(r.post, { instancePath: n + "/post", parentData: r, parentDataProperty: "post", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.delete !== void 0 && (I(r.delete, { instancePath: n + "/delete", parentData: r, parentDataProperty: "delete", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.options !== void 0 && (I(r.options, { instancePath: n + "/options", parentData: r, parentDataProperty: "options", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.head !== void 0 && (I(r.head, { instancePath: n + "/head", parentData: r, parentDataProperty: "head", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.patch !== void 0 && (I(r.patch, { instancePath: n + "/patch", parentData: r, parentDataProperty: "patch", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), r.trace !== void 0 && (I(r.trace, { instancePath: n + "/trace", parentData: r, parentDataProperty: "trace", rootData: a, dynamicAnchors: p }) || (e = y(e, I.errors), i = e.length)), t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/path-item/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/path-item/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ze.errors = e, i === 0;
}
Ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.parameter = Xe;
function Xe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Xe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  let d = i, k = true, $ = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0 && r.in !== "query") {
    let b = {};
    e === null ? e = l(b) : e.push(b), i++;
  }
  var O = $ === i;
  if (t !== true && (t = t || {}, t.in = true), i = d, e !== null && (d ? e.length = d : e = null), O) {
    let b = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let T = { instancePath: n + "/allowEmptyValue", schemaPath: "#/definitions/parameter/then/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(T) : e.push(T), i++;
    }
    var O = b === i;
    k = O, k && t !== true && (t = t || {}, t.allowEmptyValue = true);
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let b = { instancePath: n, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in === void 0) {
      let b = { instancePath: n, schemaPath: "#/definitions/parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (t !== true && (t = t || {}, t.name = true, t.in = true, t.description = true, t.required = true, t.deprecated = true, t.schema = true, t.content = true), r.name !== void 0 && typeof r.name != "string") {
      let b = { instancePath: n + "/name", schemaPath: "#/definitions/parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.in !== void 0) {
      let b = r.in;
      if (!(b === "query" || b === "header" || b === "path" || b === "cookie")) {
        let x = { instancePath: n + "/in", schemaPath: "#/definitions/parameter/properties/in/enum", keyword: "enum", params: { allowedValues: lr.properties.in.enum } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let b = { instancePath: n + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let b = { instancePath: n + "/required", schemaPath: "#/definitions/parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let b = { instancePath: n + "/deprecated", schemaPath: "#/definitions/parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(b) : e.push(b), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length)), r.content !== void 0) {
      let b = r.content;
      if (D(b, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length), b && typeof b == "object" && !Array.isArray(b)) {
        if (Object.keys(b).length > 1) {
          let x = { instancePath: n + "/content", schemaPath: "#/definitions/parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (Object.keys(b).length < 1) {
          let x = { instancePath: n + "/content", schemaPath: "#/definitions/parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let b = i;
      if (B(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, B.errors), i = e.length), !ee(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ee.errors), i = e.length;
      else var w = ee.evaluated.props;
      if (w !== true && (w = w || {}, w.example = true, w.examples = true), !re(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, re.errors), i = e.length;
      else var E = re.evaluated.props;
      if (w !== true && E !== void 0 && (E === true ? w = true : (w = w || {}, Object.assign(w, E))), !ie(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ie.errors), i = e.length;
      else var G = ie.evaluated.props;
      if (w !== true && G !== void 0 && (G === true ? w = true : (w = w || {}, Object.assign(w, G))), !te(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, te.errors), i = e.length;
      else var P = te.evaluated.props;
      if (w !== true && P !== void 0 && (P === true ? w = true : (w = w || {}, Object.assign(w, P))), r && typeof r == "object" && !Array.isArray(r)) {
        if (w !== true && (w = w || {}, w.style = true, w.explode = true), r.style !== void 0 && typeof r.style != "string") {
          let x = { instancePath: n + "/style", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/style/type", keyword: "type", params: { type: "string" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let x = { instancePath: n + "/explode", schemaPath: "#/definitions/parameter/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l(x) : e.push(x), i++;
        }
      }
      var _ = b === i;
      _ && t !== true && w !== void 0 && (w === true ? t = true : (t = t || {}, Object.assign(t, w)));
    } else var _ = true;
    if (t !== true) {
      for (let b in r) if (!t || !t[b]) {
        let x = { instancePath: n, schemaPath: "#/definitions/parameter/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: b } };
        e === null ? e = l(x) : e.push(x), i++;
      }
    }
  } else {
    let b = { instancePath: n, schemaPath: "#/definitions/parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(b) : e.push(b), i++;
  }
  return Xe.errors = e, i === 0;
}
Xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.response = Ge;
function Ge(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ge.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.description === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.description = true, t.headers = true, t.content = true, t.links = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.headers !== void 0) {
      let s = r.headers;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) Z(s[o], { instancePath: n + "/headers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, Z.errors), i = e.length);
      else {
        let o = { instancePath: n + "/headers", schemaPath: "#/definitions/response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (r.content !== void 0 && (D(r.content, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length)), r.links !== void 0) {
      let s = r.links;
      if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) ae(s[o], { instancePath: n + "/links/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: s, parentDataProperty: o, rootData: a, dynamicAnchors: p }) || (e = y(e, ae.errors), i = e.length);
      else {
        let o = { instancePath: n + "/links", schemaPath: "#/definitions/response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/response/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return Ge.errors = e, i === 0;
}
Ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.requestBody = He;
function He(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = He.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.content === void 0) {
      let s = { instancePath: n, schemaPath: "#/definitions/request-body/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true && (t = t || {}, t.description = true, t.content = true, t.required = true), r.description !== void 0 && typeof r.description != "string") {
      let s = { instancePath: n + "/description", schemaPath: "#/definitions/request-body/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (r.content !== void 0 && (D(r.content, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length)), r.required !== void 0 && typeof r.required != "boolean") {
      let s = { instancePath: n + "/required", schemaPath: "#/definitions/request-body/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(s) : e.push(s), i++;
    }
    if (t !== true) {
      for (let s in r) if (!t || !t[s]) {
        let o = { instancePath: n, schemaPath: "#/definitions/request-body/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: s } };
        e === null ? e = l(o) : e.push(o), i++;
      }
    }
  } else {
    let s = { instancePath: n, schemaPath: "#/definitions/request-body/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(s) : e.push(s), i++;
  }
  return He.errors = e, i === 0;
}
He.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.header = Je;
function Je(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Je.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.schema === void 0) {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.content === void 0) {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let k = { instancePath: n, schemaPath: "#/definitions/header/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.description = true, t.required = true, t.deprecated = true, t.schema = true, t.content = true), r.description !== void 0 && typeof r.description != "string") {
      let k = { instancePath: n + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let k = { instancePath: n + "/required", schemaPath: "#/definitions/header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let k = { instancePath: n + "/deprecated", schemaPath: "#/definitions/header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = l(k) : e.push(k), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: a, dynamicAnchors: p }) || (e = y(e, V.errors), i = e.length)), r.content !== void 0) {
      let k = r.content;
      if (D(k, { instancePath: n + "/content", parentData: r, parentDataProperty: "content", rootData: a, dynamicAnchors: p }) || (e = y(e, D.errors), i = e.length), k && typeof k == "object" && !Array.isArray(k)) {
        if (Object.keys(k).length > 1) {
          let $ = { instancePath: n + "/content", schemaPath: "#/definitions/header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = l($) : e.push($), i++;
        }
        if (Object.keys(k).length < 1) {
          let $ = { instancePath: n + "/content", schemaPath: "#/definitions/header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
    }
    if (r.schema !== void 0) {
      let k = i;
      if (B(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, B.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) {
        if (r.style !== void 0 && r.style !== "simple") {
          let $ = { instancePath: n + "/style", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/style/const", keyword: "const", params: { allowedValue: "simple" } };
          e === null ? e = l($) : e.push($), i++;
        }
        if (r.explode !== void 0 && typeof r.explode != "boolean") {
          let $ = { instancePath: n + "/explode", schemaPath: "#/definitions/header/dependentSchemas/schema/properties/explode/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = l($) : e.push($), i++;
        }
      }
      var d = k === i;
      d && t !== true && (t = t || {}, t.style = true, t.explode = true, t.example = true, t.examples = true);
    } else var d = true;
    if (t !== true) {
      for (let k in r) if (!t || !t[k]) {
        let $ = { instancePath: n, schemaPath: "#/definitions/header/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: k } };
        e === null ? e = l($) : e.push($), i++;
      }
    }
  } else {
    let k = { instancePath: n, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(k) : e.push(k), i++;
  }
  return Je.errors = e, i === 0;
}
Je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.example = Qe;
function Qe(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Qe.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.value === void 0 && (c = "value") || r.externalValue === void 0 && (c = "externalValue")) {
      let h = {};
      e === null ? e = l(h) : e.push(h), i++;
    }
  }
  var u = o === i;
  if (u) {
    let c = { instancePath: n, schemaPath: "#/definitions/example/not", keyword: "not", params: {} };
    e === null ? e = l(c) : e.push(c), i++;
  } else i = s, e !== null && (s ? e.length = s : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.summary = true, t.description = true, t.value = true, t.externalValue = true), r.summary !== void 0 && typeof r.summary != "string") {
      let c = { instancePath: n + "/summary", schemaPath: "#/definitions/example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: n + "/description", schemaPath: "#/definitions/example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (r.externalValue !== void 0 && typeof r.externalValue != "string") {
      let c = { instancePath: n + "/externalValue", schemaPath: "#/definitions/example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(c) : e.push(c), i++;
    }
    if (t !== true) {
      for (let c in r) if (!t || !t[c]) {
        let h = { instancePath: n, schemaPath: "#/definitions/example/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: c } };
        e === null ? e = l(h) : e.push(h), i++;
      }
    }
  } else {
    let c = { instancePath: n, schemaPath: "#/definitions/example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(c) : e.push(c), i++;
  }
  return Qe.errors = e, i === 0;
}
Qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.link = We;
function We(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = We.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  let s = i, o = false, u = null, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationRef === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf/0/required", keyword: "required", params: { missingProperty: "operationRef" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = c === i;
  m && (o = true, u = 0);
  let h = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.operationId === void 0) {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf/1/required", keyword: "required", params: { missingProperty: "operationId" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  var m = h === i;
  if (m && o ? (o = false, u = [u, 1]) : m && (o = true, u = 1), o) i = s, e !== null && (s ? e.length = s : e = null);
  else {
    let d = { instancePath: n, schemaPath: "#/definitions/link/oneOf", keyword: "oneOf", params: { passingSchemas: u } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (t !== true && (t = t || {}, t.operationRef = true, t.operationId = true, t.parameters = true, t.requestBody = true, t.description = true, t.server = true), r.operationRef !== void 0 && typeof r.operationRef != "string") {
      let d = { instancePath: n + "/operationRef", schemaPath: "#/definitions/link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.operationId !== void 0 && typeof r.operationId != "string") {
      let d = { instancePath: n + "/operationId", schemaPath: "#/definitions/link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.parameters !== void 0 && (N(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: a, dynamicAnchors: p }) || (e = y(e, N.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let d = { instancePath: n + "/description", schemaPath: "#/definitions/link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(d) : e.push(d), i++;
    }
    if (r.server !== void 0 && (z(r.server, { instancePath: n + "/server", parentData: r, parentDataProperty: "server", rootData: a, dynamicAnchors: p }) || (e = y(e, z.errors), i = e.length)), t !== true) {
      for (let d in r) if (!t || !t[d]) {
        let k = { instancePath: n, schemaPath: "#/definitions/link/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: d } };
        e === null ? e = l(k) : e.push(k), i++;
      }
    }
  } else {
    let d = { instancePath: n, schemaPath: "#/definitions/link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(d) : e.push(d), i++;
  }
  return We.errors = e, i === 0;
}
We.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.callback = Ye;
function Ye(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = Ye.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p }) || (e = y(e, j.errors), i = e.length), r && typeof r == "object" && !Array.isArray(r)) for (let t in r) L(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: a, dynamicAnchors: p }) || (e = y(e, L.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/callbacks/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(t) : e.push(t), i++;
  }
  return Ye.errors = e, i === 0;
}
Ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.securityScheme = er;
function er(r, { instancePath: n = "", parentData: v, parentDataProperty: g, rootData: a = r, dynamicAnchors: p = {} } = {}) {
  let e = null, i = 0, f = er.evaluated;
  if (f.dynamicProps && (f.props = void 0), f.dynamicItems && (f.items = void 0), !j(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, j.errors), i = e.length;
  else var t = j.evaluated.props;
  if (!ne(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, ne.errors), i = e.length;
  else var s = ne.evaluated.props;
  if (t !== true && s !== void 0 && (s === true ? t = true : (t = t || {}, Object.assign(t, s))), !se(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, se.errors), i = e.length;
  else var o = se.evaluated.props;
  if (t !== true && o !== void 0 && (o === true ? t = true : (t = t || {}, Object.assign(t, o))), !le(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, le.errors), i = e.length;
  else var u = le.evaluated.props;
  if (t !== true && u !== void 0 && (u === true ? t = true : (t = t || {}, Object.assign(t, u))), !oe(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, oe.errors), i = e.length;
  else var c = oe.evaluated.props;
  if (t !== true && c !== void 0 && (c === true ? t = true : (t = t || {}, Object.assign(t, c))), !fe(r, { instancePath: n, parentData: v, parentDataProperty: g, rootData: a, dynamicAnchors: p })) e = y(e, fe.errors), i = e.length;
  else var h = fe.evaluated.props;
  if (t !== true && h !== void 0 && (h === true ? t = true : (t = t || {}, Object.assign(t, h))), r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let m = { instancePath: n, schemaPath: "#/definitions/security-scheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = l(m) : e.push(m), i++;
    }
    if (t !== true && (t = t || {}, t.type = true, t.description = true), r.type !== void 0) {
      let m = r.type;
      if (!(m === "apiKey" || m === "http" || m === "mutualTLS" || m === "oauth2" || m === "openIdConnect")) {
        let d = { instancePath: n + "/type", schemaPath: "#/definitions/security-scheme/properties/type/enum", keyword: "enum", params: { allowedValues: or.properties.type.enum } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: n + "/description", schemaPath: "#/definitions/security-scheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = l(m) : e.push(m), i++;
    }
    if (t !== true) {
      for (let m in r) if (!t || !t[m]) {
        let d = { instancePath: n, schemaPath: "#/definitions/security-scheme/unevaluatedProperties", keyword: "unevaluatedProperties", params: { unevaluatedProperty: m } };
        e === null ? e = l(d) : e.push(d), i++;
      }
    }
  } else {
    let m = { instancePath: n, schemaPath: "#/definitions/security-scheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = l(m) : e.push(m), i++;
  }
  return er.errors = e, i === 0;
}
er.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
M.keys = { "#/definitions/document": ["components", "externalDocs", "info", "jsonSchemaDialect", "openapi", "paths", "security", "servers", "tags", "webhooks"], "#/definitions/info": ["contact", "description", "license", "summary", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["identifier", "name", "url"], "#/definitions/license/dependentSchemas/identifier/not": ["url"], "#/definitions/server": ["description", "url", "variables"], "#/definitions/server-variable": ["default", "description", "enum"], "#/definitions/paths": [], "#/definitions/path-item": ["$ref", "delete", "description", "get", "head", "options", "parameters", "patch", "post", "put", "servers", "summary", "trace"], "#/definitions/parameter": ["allowEmptyValue", "allowReserved", "content", "deprecated", "description", "example", "examples", "explode", "in", "name", "required", "schema", "style"], "#/definitions/media-type": ["encoding", "example", "examples", "schema"], "#/definitions/encoding": ["allowReserved", "contentType", "explode", "headers", "style"], "#/definitions/header": ["content", "deprecated", "description", "example", "examples", "explode", "required", "schema", "style"], "#/definitions/examples/not": ["example", "examples"], "#/definitions/example": ["description", "externalValue", "summary", "value"], "#/definitions/example/not": ["value", "externalValue"], "#/definitions/operation": ["callbacks", "deprecated", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "security", "servers", "summary", "tags"], "#/definitions/external-documentation": ["description", "url"], "#/definitions/request-body": ["content", "description", "required"], "#/definitions/responses": ["default"], "#/definitions/response": ["content", "description", "headers", "links"], "#/definitions/link": ["description", "operationId", "operationRef", "parameters", "requestBody", "server"], "#/definitions/components": ["callbacks", "examples", "headers", "links", "parameters", "pathItems", "requestBodies", "responses", "schemas", "securitySchemes"], "#/definitions/security-scheme": ["bearerFormat", "description", "flows", "in", "name", "openIdConnectUrl", "scheme", "type"], "#/definitions/oauth-flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/implicit": ["authorizationUrl", "refreshUrl", "scopes"], "#/definitions/password": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/client-credentials": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/authorization-code": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/tag": ["description", "externalDocs", "name"] };
var $r = M;
export {
  $r as default
};
