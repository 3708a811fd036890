import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-2.0.0.js
var Vr = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (O) {
    throw s = 0, O;
  }
};
var br = Vr((Ye) => {
  "use strict";
  Object.defineProperty(Ye, "__esModule", { value: true });
  function vr(r) {
    let s = r.length, O = 0, I = 0, f;
    for (; I < s; ) O++, f = r.charCodeAt(I++), f >= 55296 && f <= 56319 && I < s && (f = r.charCodeAt(I), (f & 64512) === 56320 && I++);
    return O;
  }
  Ye.default = vr;
  vr.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var We = class {
  list = [];
  count = 0;
  get length() {
    return this.count;
  }
  set length(s) {
    this.count = s, this.list.length > s && (this.list.length = s);
  }
  push(s) {
    this.list.length === this.count && this.count < 300 && this.list.push(s), this.count += 1;
  }
  take(s) {
    for (let O of s.list) this.push(O);
    this.count += s.count - s.list.length;
  }
};
function n(r) {
  let s = new We();
  return s.push(r), s;
}
function a(r, s) {
  return r === null ? s : (r.take(s), r);
}
var ae = {};
ae.document = Ir;
var wr = { definition: "document", type: "object", required: ["asyncapi", "info", "channels"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { asyncapi: { type: "string", enum: ["2.0.0"] }, id: { type: "string" }, info: { $ref: "#/definitions/info" }, servers: { type: "object", additionalProperties: { $ref: "#/definitions/server" } }, defaultContentType: { type: "string" }, channels: { $ref: "#/definitions/channels" }, components: { $ref: "#/definitions/components" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Te = Object.prototype.hasOwnProperty;
var T = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function S(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  return S.errors = e, i === 0;
}
function er(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "url" || t === "email" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let t = { instancePath: s + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return er.errors = e, i === 0;
}
function rr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "url" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return rr.errors = e, i === 0;
}
function ir(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.title === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "title" || t === "version" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let t = { instancePath: s + "/title", schemaPath: "#/definitions/info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.version !== void 0 && typeof r.version != "string") {
      let t = { instancePath: s + "/version", schemaPath: "#/definitions/info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let t = { instancePath: s + "/termsOfService", schemaPath: "#/definitions/info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.contact !== void 0 && (er(r.contact, { instancePath: s + "/contact", parentData: r, parentDataProperty: "contact", rootData: f }) || (e = a(e, er.errors), i = e.length)), r.license !== void 0 && (rr(r.license, { instancePath: s + "/license", parentData: r, parentDataProperty: "license", rootData: f }) || (e = a(e, rr.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ir.errors = e, i === 0;
}
function tr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "enum" || t === "default" || t === "description" || t === "examples" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.enum !== void 0) {
      let t = r.enum;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let P = 0; P < o; P++) if (typeof t[P] != "string") {
          let A = { instancePath: s + "/enum/" + P, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let g = t.length, u;
        if (g > 1) {
          let P = {};
          for (; g--; ) {
            let A = t[g];
            if (typeof A == "string") {
              if (typeof P[A] == "number") {
                u = P[A];
                let q = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: g, j: u } };
                e === null ? e = n(q) : e.push(q), i++;
                break;
              }
              P[A] = g;
            }
          }
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let t = { instancePath: s + "/default", schemaPath: "#/definitions/serverVariable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/serverVariable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.examples !== void 0) {
      let t = r.examples;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) if (typeof t[g] != "string") {
          let u = { instancePath: s + "/examples/" + g, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(u) : e.push(u), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return tr.errors = e, i === 0;
}
function Ne(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) tr(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, tr.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ne.errors = e, i === 0;
}
function Me(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
    let o = r[t];
    if (Array.isArray(o)) {
      let g = o.length;
      for (let A = 0; A < g; A++) if (typeof o[A] != "string") {
        let q = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + A, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(q) : e.push(q), i++;
      }
      let u = o.length, P;
      if (u > 1) {
        let A = {};
        for (; u--; ) {
          let q = o[u];
          if (typeof q == "string") {
            if (typeof A[q] == "number") {
              P = A[q];
              let _ = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: u, j: P } };
              e === null ? e = n(_) : e.push(_), i++;
              break;
            }
            A[q] = u;
          }
        }
      }
    } else {
      let g = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = n(g) : e.push(g), i++;
    }
  }
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/SecurityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Me.errors = e, i === 0;
}
function H(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/bindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return H.errors = e, i === 0;
}
function sr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocol === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let t = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let t = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.variables !== void 0 && (Ne(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: f }) || (e = a(e, Ne.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) Me(t[g], { instancePath: s + "/security/" + g, parentData: t, parentDataProperty: g, rootData: f }) || (e = a(e, Me.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return sr.errors = e, i === 0;
}
var Hr = br().default;
function xe(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return xe.errors = e, i === 0;
}
var dr = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
var be = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function W(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return W.errors = e, i === 0;
}
function Z(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  return W(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, W.errors), i = e.length), Z.errors = e, i === 0;
}
var Fe = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var R = { validate: z };
function De(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let o = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    let t = r.length;
    for (let o = 0; o < t; o++) R.validate(r[o], { instancePath: s + "/" + o, parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return De.errors = e, i === 0;
}
function pe(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let u = 0; u < t; u++) if (typeof r[u] != "string") {
      let P = { instancePath: s + "/" + u, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(P) : e.push(P), i++;
    }
    let o = r.length, g;
    if (o > 1) {
      let u = {};
      for (; o--; ) {
        let P = r[o];
        if (typeof P == "string") {
          if (typeof u[P] == "number") {
            g = u[P];
            let A = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: o, j: g } };
            e === null ? e = n(A) : e.push(A), i++;
            break;
          }
          u[P] = o;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return pe.errors = e, i === 0;
}
var zr = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function le(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let t = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: zr.enum } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return le.errors = e, i === 0;
}
function z(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let k = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: Fe.type } };
    e === null ? e = n(k) : e.push(k), i++;
  }
  let t = i, o = true, g = i;
  if (i === g) if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.$ref === void 0 && (k = "$ref")) {
      let j = {};
      e === null ? e = n(j) : e.push(j), i++;
    }
  } else {
    let k = {};
    e === null ? e = n(k) : e.push(k), i++;
  }
  var u = g === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let P;
  if (u) {
    let k = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    var u = k === i;
    o = u, P = "then";
  } else {
    let k = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: Fe.else.type } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.multipleOf !== void 0) {
        let p = r.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.maxLength !== void 0 && (W(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minLength !== void 0 && (Z(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.additionalItems !== void 0 && (R.validate(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.items !== void 0) {
        let p = r.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let w = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Fe.else.properties.items.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var A = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), A) {
          let w = i;
          R.validate(p, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
          var A = w === i;
          y = A;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var q = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), q) {
          let w = i;
          De(p, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: f }) || (e = a(e, De.errors), i = e.length);
          var q = w === i;
          F = q;
        }
      }
      if (r.maxItems !== void 0 && (W(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minItems !== void 0 && (Z(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contains !== void 0 && (R.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.maxProperties !== void 0 && (W(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minProperties !== void 0 && (Z(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.required !== void 0 && (pe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: f }) || (e = a(e, pe.errors), i = e.length)), r.additionalProperties !== void 0 && (R.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.definitions !== void 0) {
        let p = r.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) R.validate(p[l], { instancePath: s + "/definitions/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
        else {
          let l = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.properties !== void 0) {
        let p = r.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) R.validate(p[l], { instancePath: s + "/properties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
        else {
          let l = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let p = r.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) R.validate(p[l], { instancePath: s + "/patternProperties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
        else {
          let l = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let p = r.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) {
          let y = p[l];
          if ((!y || typeof y != "object") && typeof y != "boolean") {
            let b = { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Fe.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          let d = i, D = true, F = i;
          if (!(y && typeof y == "object" && !Array.isArray(y)) && typeof y != "boolean") {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var _ = F === i;
          if (i = d, e !== null && (d ? e.length = d : e = null), _) {
            let b = i;
            R.validate(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, R.validate.errors), i = e.length);
            var _ = b === i;
            D = _;
          }
          let B = i, w = true, V = i;
          if (!Array.isArray(y)) {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var N = V === i;
          if (i = B, e !== null && (B ? e.length = B : e = null), N) {
            let b = i;
            pe(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, pe.errors), i = e.length);
            var N = b === i;
            w = N;
          }
        }
        else {
          let l = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.propertyNames !== void 0 && (R.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.enum !== void 0) {
        let p = r.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let l = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.type !== void 0) {
        let p = r.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let w = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Fe.else.properties.type.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (typeof p != "string") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var m = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), m) {
          let w = i;
          le(p, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: f }) || (e = a(e, le.errors), i = e.length);
          var m = w === i;
          y = m;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var v = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), v) {
          let w = i;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let b = p.length;
            for (let $ = 0; $ < b; $++) le(p[$], { instancePath: s + "/type/" + $, parentData: p, parentDataProperty: $, rootData: f }) || (e = a(e, le.errors), i = e.length);
          } else {
            let b = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var v = w === i;
          F = v;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      r.if !== void 0 && (R.validate(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.then !== void 0 && (R.validate(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.else !== void 0 && (R.validate(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: f }) || (e = a(e, R.validate.errors), i = e.length)), r.allOf !== void 0 && (De(r.allOf, { instancePath: s + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: f }) || (e = a(e, De.errors), i = e.length)), r.anyOf !== void 0 && (De(r.anyOf, { instancePath: s + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: f }) || (e = a(e, De.errors), i = e.length)), r.oneOf !== void 0 && (De(r.oneOf, { instancePath: s + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: f }) || (e = a(e, De.errors), i = e.length)), r.not !== void 0 && (R.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: f }) || (e = a(e, R.validate.errors), i = e.length));
    }
    var u = k === i;
    o = u, P = "else";
  }
  return z.errors = e, i === 0;
}
function G(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
var Q = { validate: M };
function M(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let k = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: be.type } };
    e === null ? e = n(k) : e.push(k), i++;
  }
  let t = i, o = true, g = i;
  if (i === g) if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.$ref === void 0 && (k = "$ref")) {
      let j = {};
      e === null ? e = n(j) : e.push(j), i++;
    }
  } else {
    let k = {};
    e === null ? e = n(k) : e.push(k), i++;
  }
  var u = g === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let P;
  if (u) {
    let k = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    var u = k === i;
    o = u, P = "then";
  } else {
    let k = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: be.else.type } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.multipleOf !== void 0) {
        let p = r.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.maxLength !== void 0 && (W(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minLength !== void 0 && (Z(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.additionalItems !== void 0 && (z(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.items !== void 0) {
        let p = r.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let w = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: be.else.properties.items.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var A = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), A) {
          let w = i;
          Q.validate(p, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
          var A = w === i;
          y = A;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var q = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), q) {
          let w = i;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let $ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let b = p.length;
            for (let $ = 0; $ < b; $++) Q.validate(p[$], { instancePath: s + "/items/" + $, parentData: p, parentDataProperty: $, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
          } else {
            let b = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var q = w === i;
          F = q;
        }
      }
      if (r.maxItems !== void 0 && (W(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minItems !== void 0 && (Z(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contains !== void 0 && (Q.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: f }) || (e = a(e, Q.validate.errors), i = e.length)), r.maxProperties !== void 0 && (W(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minProperties !== void 0 && (Z(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.required !== void 0 && (pe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: f }) || (e = a(e, pe.errors), i = e.length)), r.additionalProperties !== void 0 && (Q.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: f }) || (e = a(e, Q.validate.errors), i = e.length)), r.definitions !== void 0) {
        let p = r.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) z(p[l], { instancePath: s + "/definitions/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, z.errors), i = e.length);
        else {
          let l = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.properties !== void 0) {
        let p = r.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) Q.validate(p[l], { instancePath: s + "/properties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
        else {
          let l = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let p = r.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) Q.validate(p[l], { instancePath: s + "/patternProperties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
        else {
          let l = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let p = r.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) {
          let y = p[l];
          if ((!y || typeof y != "object") && typeof y != "boolean") {
            let b = { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: be.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          let d = i, D = true, F = i;
          if (!(y && typeof y == "object" && !Array.isArray(y)) && typeof y != "boolean") {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var _ = F === i;
          if (i = d, e !== null && (d ? e.length = d : e = null), _) {
            let b = i;
            z(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, z.errors), i = e.length);
            var _ = b === i;
            D = _;
          }
          let B = i, w = true, V = i;
          if (!Array.isArray(y)) {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var N = V === i;
          if (i = B, e !== null && (B ? e.length = B : e = null), N) {
            let b = i;
            pe(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, pe.errors), i = e.length);
            var N = b === i;
            w = N;
          }
        }
        else {
          let l = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.propertyNames !== void 0 && (Q.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: f }) || (e = a(e, Q.validate.errors), i = e.length)), r.enum !== void 0) {
        let p = r.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let l = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.type !== void 0) {
        let p = r.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let w = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: be.else.properties.type.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (typeof p != "string") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var m = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), m) {
          let w = i;
          le(p, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: f }) || (e = a(e, le.errors), i = e.length);
          var m = w === i;
          y = m;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var v = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), v) {
          let w = i;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let b = p.length;
            for (let $ = 0; $ < b; $++) le(p[$], { instancePath: s + "/type/" + $, parentData: p, parentDataProperty: $, rootData: f }) || (e = a(e, le.errors), i = e.length);
          } else {
            let b = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var v = w === i;
          F = v;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.if !== void 0 && (z(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.then !== void 0 && (z(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.else !== void 0 && (z(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.allOf !== void 0) {
        let p = r.allOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) Q.validate(p[y], { instancePath: s + "/allOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let p = r.anyOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) Q.validate(p[y], { instancePath: s + "/anyOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let p = r.oneOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) Q.validate(p[y], { instancePath: s + "/oneOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, Q.validate.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.not !== void 0 && (Q.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: f }) || (e = a(e, Q.validate.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let p = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      for (let p in r) T.test(p) && (S(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: f }) || (e = a(e, S.errors), i = e.length));
    }
    var u = k === i;
    o = u, P = "else";
  }
  return M.errors = e, i === 0;
}
function nr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.schema !== void 0 && (M(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!dr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    r.$ref !== void 0 && (xe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: f }) || (e = a(e, xe.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  }
  return nr.errors = e, i === 0;
}
function Ie(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let g = r[o], u = i, P = true, A = i;
    if (i === A) if (g && typeof g == "object" && !Array.isArray(g)) {
      let _;
      if (g.$ref === void 0 && (_ = "$ref")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      }
    } else {
      let _ = {};
      e === null ? e = n(_) : e.push(_), i++;
    }
    var t = A === i;
    i = u, e !== null && (u ? e.length = u : e = null);
    let q;
    if (t) {
      let _ = i;
      if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(m) : e.push(m), i++;
      }
      var t = _ === i;
      P = t, q = "then";
    } else {
      let _ = i;
      nr(g, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, nr.errors), i = e.length);
      var t = _ === i;
      P = t, q = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return Ie.errors = e, i === 0;
}
function ee(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "description" || t === "externalDocs" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ee.errors = e, i === 0;
}
function qe(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/operationTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/operationTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) ee(t[g], { instancePath: s + "/tags/" + g, parentData: t, parentDataProperty: g, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return qe.errors = e, i === 0;
}
var xr = { definition: "message", allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { type: "object", required: ["oneOf"] }, then: { type: "object", required: ["oneOf"], additionalProperties: false, properties: { oneOf: { type: "array", items: { $ref: "#/definitions/message" } } } }, else: { type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, payload: {}, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, properties: { headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, allOf: [{ if: { not: { required: ["schemaFormat"] } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.aai.asyncapi;version=2.0.0", "application/vnd.aai.asyncapi+json;version=2.0.0", "application/vnd.aai.asyncapi+yaml;version=2.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/schema+json;version=draft-07", "application/schema+yaml;version=draft-07"] } } }, then: { properties: { payload: { $ref: "#/definitions/json-schema-draft-07-schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.oai.openapi;version=3.0.0", "application/vnd.oai.openapi+json;version=3.0.0", "application/vnd.oai.openapi+yaml;version=3.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/openapiSchema_3_0" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.apache.avro;version=1.9.0", "application/vnd.apache.avro+json;version=1.9.0", "application/vnd.apache.avro+yaml;version=1.9.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/avroSchema_v1" } } } }] } } }] };
var kr = { validate: we };
var Ze = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var hr = new RegExp("^x-", "u");
var ne = { validate: Ce };
function or(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.propertyName === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/required", keyword: "required", params: { missingProperty: "propertyName" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.propertyName !== void 0 && typeof r.propertyName != "string") {
      let t = { instancePath: s + "/propertyName", schemaPath: "#/definitions/Discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.mapping !== void 0) {
      let t = r.mapping;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let o in t) if (typeof t[o] != "string") {
          let g = { instancePath: s + "/mapping/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(g) : e.push(g), i++;
        }
      } else {
        let o = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return or.errors = e, i === 0;
}
function pr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || hr.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/ExternalDocumentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/ExternalDocumentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return pr.errors = e, i === 0;
}
function lr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || hr.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/XML/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let t = { instancePath: s + "/namespace", schemaPath: "#/definitions/XML/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.prefix !== void 0 && typeof r.prefix != "string") {
      let t = { instancePath: s + "/prefix", schemaPath: "#/definitions/XML/properties/prefix/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.attribute !== void 0 && typeof r.attribute != "boolean") {
      let t = { instancePath: s + "/attribute", schemaPath: "#/definitions/XML/properties/attribute/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.wrapped !== void 0 && typeof r.wrapped != "boolean") {
      let t = { instancePath: s + "/wrapped", schemaPath: "#/definitions/XML/properties/wrapped/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/XML/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return lr.errors = e, i === 0;
}
function Ce(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r) if (!(Te.call(Ze.properties, m) || hr.test(m))) {
      let v = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = n(v) : e.push(v), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let m = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.multipleOf !== void 0) {
      let m = r.multipleOf;
      if (typeof m == "number") {
        if (m <= 0 || isNaN(m)) {
          let v = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(v) : e.push(v), i++;
        }
      } else {
        let v = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let m = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "boolean") {
      let m = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let m = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "boolean") {
      let m = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.maxLength !== void 0) {
      let m = r.maxLength;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.minLength !== void 0) {
      let m = r.minLength;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.pattern !== void 0 && typeof r.pattern != "string") {
      let m = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.maxItems !== void 0) {
      let m = r.maxItems;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.minItems !== void 0) {
      let m = r.minItems;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let m = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.maxProperties !== void 0) {
      let m = r.maxProperties;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.minProperties !== void 0) {
      let m = r.minProperties;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let v = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let v = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.required !== void 0) {
      let m = r.required;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let p = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(p) : e.push(p), i++;
        }
        let v = m.length;
        for (let p = 0; p < v; p++) if (typeof m[p] != "string") {
          let l = { instancePath: s + "/required/" + p, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
        let k = m.length, j;
        if (k > 1) {
          let p = {};
          for (; k--; ) {
            let l = m[k];
            if (typeof l == "string") {
              if (typeof p[l] == "number") {
                j = p[l];
                let y = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: k, j } };
                e === null ? e = n(y) : e.push(y), i++;
                break;
              }
              p[l] = k;
            }
          }
        }
      } else {
        let v = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.enum !== void 0) {
      let m = r.enum;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let v = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(v) : e.push(v), i++;
        }
      } else {
        let v = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.type !== void 0) {
      let m = r.type;
      if (typeof m != "string") {
        let v = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
      if (!(m === "array" || m === "boolean" || m === "integer" || m === "number" || m === "object" || m === "string")) {
        let v = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: Ze.properties.type.enum } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.not !== void 0) {
      let m = r.not, v = i, k = true, j = i;
      if (i === j) if (m && typeof m == "object" && !Array.isArray(m)) {
        let l;
        if (m.$ref === void 0 && (l = "$ref")) {
          let y = {};
          e === null ? e = n(y) : e.push(y), i++;
        }
      } else {
        let l = {};
        e === null ? e = n(l) : e.push(l), i++;
      }
      var t = j === i;
      i = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (t) {
        let l = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let d = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), i++;
        }
        var t = l === i;
        k = t, p = "then";
      } else {
        let l = i;
        ne.validate(m, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
        var t = l === i;
        k = t, p = "else";
      }
    }
    if (r.allOf !== void 0) {
      let m = r.allOf;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let k = 0; k < v; k++) {
          let j = m[k], p = i, l = true, y = i;
          if (i === y) if (j && typeof j == "object" && !Array.isArray(j)) {
            let D;
            if (j.$ref === void 0 && (D = "$ref")) {
              let F = {};
              e === null ? e = n(F) : e.push(F), i++;
            }
          } else {
            let D = {};
            e === null ? e = n(D) : e.push(D), i++;
          }
          var o = y === i;
          i = p, e !== null && (p ? e.length = p : e = null);
          let d;
          if (o) {
            let D = i;
            if (j && typeof j == "object" && !Array.isArray(j) && j.$ref !== void 0 && typeof j.$ref != "string") {
              let B = { instancePath: s + "/allOf/" + k + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(B) : e.push(B), i++;
            }
            var o = D === i;
            l = o, d = "then";
          } else {
            let D = i;
            ne.validate(j, { instancePath: s + "/allOf/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
            var o = D === i;
            l = o, d = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.oneOf !== void 0) {
      let m = r.oneOf;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let k = 0; k < v; k++) {
          let j = m[k], p = i, l = true, y = i;
          if (i === y) if (j && typeof j == "object" && !Array.isArray(j)) {
            let D;
            if (j.$ref === void 0 && (D = "$ref")) {
              let F = {};
              e === null ? e = n(F) : e.push(F), i++;
            }
          } else {
            let D = {};
            e === null ? e = n(D) : e.push(D), i++;
          }
          var g = y === i;
          i = p, e !== null && (p ? e.length = p : e = null);
          let d;
          if (g) {
            let D = i;
            if (j && typeof j == "object" && !Array.isArray(j) && j.$ref !== void 0 && typeof j.$ref != "string") {
              let B = { instancePath: s + "/oneOf/" + k + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(B) : e.push(B), i++;
            }
            var g = D === i;
            l = g, d = "then";
          } else {
            let D = i;
            ne.validate(j, { instancePath: s + "/oneOf/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
            var g = D === i;
            l = g, d = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.anyOf !== void 0) {
      let m = r.anyOf;
      if (Array.isArray(m)) {
        let v = m.length;
        for (let k = 0; k < v; k++) {
          let j = m[k], p = i, l = true, y = i;
          if (i === y) if (j && typeof j == "object" && !Array.isArray(j)) {
            let D;
            if (j.$ref === void 0 && (D = "$ref")) {
              let F = {};
              e === null ? e = n(F) : e.push(F), i++;
            }
          } else {
            let D = {};
            e === null ? e = n(D) : e.push(D), i++;
          }
          var u = y === i;
          i = p, e !== null && (p ? e.length = p : e = null);
          let d;
          if (u) {
            let D = i;
            if (j && typeof j == "object" && !Array.isArray(j) && j.$ref !== void 0 && typeof j.$ref != "string") {
              let B = { instancePath: s + "/anyOf/" + k + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(B) : e.push(B), i++;
            }
            var u = D === i;
            l = u, d = "then";
          } else {
            let D = i;
            ne.validate(j, { instancePath: s + "/anyOf/" + k, parentData: m, parentDataProperty: k, rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
            var u = D === i;
            l = u, d = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.items !== void 0) {
      let m = r.items, v = i, k = true, j = i;
      if (i === j) if (m && typeof m == "object" && !Array.isArray(m)) {
        let l;
        if (m.$ref === void 0 && (l = "$ref")) {
          let y = {};
          e === null ? e = n(y) : e.push(y), i++;
        }
      } else {
        let l = {};
        e === null ? e = n(l) : e.push(l), i++;
      }
      var P = j === i;
      i = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (P) {
        let l = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let d = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), i++;
        }
        var P = l === i;
        k = P, p = "then";
      } else {
        let l = i;
        ne.validate(m, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
        var P = l === i;
        k = P, p = "else";
      }
    }
    if (r.properties !== void 0) {
      let m = r.properties;
      if (m && typeof m == "object" && !Array.isArray(m)) for (let v in m) {
        let k = m[v], j = i, p = true, l = i;
        if (i === l) if (k && typeof k == "object" && !Array.isArray(k)) {
          let d;
          if (k.$ref === void 0 && (d = "$ref")) {
            let D = {};
            e === null ? e = n(D) : e.push(D), i++;
          }
        } else {
          let d = {};
          e === null ? e = n(d) : e.push(d), i++;
        }
        var A = l === i;
        i = j, e !== null && (j ? e.length = j : e = null);
        let y;
        if (A) {
          let d = i;
          if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
            let F = { instancePath: s + "/properties/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(F) : e.push(F), i++;
          }
          var A = d === i;
          p = A, y = "then";
        } else {
          let d = i;
          ne.validate(k, { instancePath: s + "/properties/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: v, rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
          var A = d === i;
          p = A, y = "else";
        }
      }
      else {
        let v = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.additionalProperties !== void 0) {
      let m = r.additionalProperties, v = i, k = true, j = i;
      if (i === j) if (m && typeof m == "object" && !Array.isArray(m)) {
        let l;
        if (m.$ref === void 0 && (l = "$ref")) {
          let y = {};
          e === null ? e = n(y) : e.push(y), i++;
        }
      } else {
        let l = {};
        e === null ? e = n(l) : e.push(l), i++;
      }
      var q = j === i;
      i = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (q) {
        let l = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let d = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), i++;
        }
        var q = l === i;
        k = q, p = "then";
      } else {
        let l = i;
        if (!(m && typeof m == "object" && !Array.isArray(m)) && typeof m != "boolean") {
          let b = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: Ze.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(b) : e.push(b), i++;
        }
        let y = i, d = true, D = i;
        if (!(m && typeof m == "object" && !Array.isArray(m))) {
          let b = {};
          e === null ? e = n(b) : e.push(b), i++;
        }
        var _ = D === i;
        if (i = y, e !== null && (y ? e.length = y : e = null), _) {
          let b = i;
          ne.validate(m, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: f }) || (e = a(e, ne.validate.errors), i = e.length);
          var _ = b === i;
          d = _;
        }
        let F = i, B = true, w = i;
        if (typeof m != "boolean") {
          let b = {};
          e === null ? e = n(b) : e.push(b), i++;
        }
        var N = w === i;
        if (i = F, e !== null && (F ? e.length = F : e = null), N) {
          let b = i;
          if (typeof m != "boolean") {
            let X = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(X) : e.push(X), i++;
          }
          var N = b === i;
          B = N;
        }
        var q = l === i;
        k = q, p = "else";
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let m = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.nullable !== void 0 && typeof r.nullable != "boolean") {
      let m = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.discriminator !== void 0 && (or(r.discriminator, { instancePath: s + "/discriminator", parentData: r, parentDataProperty: "discriminator", rootData: f }) || (e = a(e, or.errors), i = e.length)), r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let m = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let m = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    if (r.externalDocs !== void 0 && (pr(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, pr.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(m) : e.push(m), i++;
    }
    r.xml !== void 0 && (lr(r.xml, { instancePath: s + "/xml", parentData: r, parentDataProperty: "xml", rootData: f }) || (e = a(e, lr.errors), i = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(m) : e.push(m), i++;
  }
  return Ce.errors = e, i === 0;
}
function he(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "location" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!dr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return he.errors = e, i === 0;
}
var Or = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object" } }, bindings: { $ref: "#/definitions/bindingsObject" } } };
function Se(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(Te.call(Or.properties, o) || T.test(o))) {
      let g = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let o = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let o = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (M(o, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: f }) || (e = a(e, M.errors), i = e.length), o && typeof o == "object" && !Array.isArray(o) && o.type !== void 0 && o.type !== "object") {
        let g = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.correlationId !== void 0) {
      let o = r.correlationId, g = i, u = true, P = i;
      if (i === P) if (o && typeof o == "object" && !Array.isArray(o)) {
        let q;
        if (o.$ref === void 0 && (q = "$ref")) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
      } else {
        let q = {};
        e === null ? e = n(q) : e.push(q), i++;
      }
      var t = P === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let A;
      if (t) {
        let q = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let N = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(N) : e.push(N), i++;
        }
        var t = q === i;
        u = t, A = "then";
      } else {
        let q = i;
        he(o, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: f }) || (e = a(e, he.errors), i = e.length);
        var t = q === i;
        u = t, A = "else";
      }
    }
    if (r.tags !== void 0) {
      let o = r.tags;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) ee(o[u], { instancePath: s + "/tags/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let o = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.examples !== void 0) {
      let o = r.examples;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) {
          let P = o[u];
          if (!(P && typeof P == "object" && !Array.isArray(P))) {
            let A = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(A) : e.push(A), i++;
          }
        }
      } else {
        let g = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let o in r) T.test(o) && (S(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return Se.errors = e, i === 0;
}
function we(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0, t = i, o = true, g = i;
  if (i === g) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if (r.$ref === void 0 && (l = "$ref")) {
      let y = {};
      e === null ? e = n(y) : e.push(y), i++;
    }
  } else {
    let l = {};
    e === null ? e = n(l) : e.push(l), i++;
  }
  var u = g === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let P;
  if (u) {
    let l = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let d = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    var u = l === i;
    o = u, P = "then";
  } else {
    let l = i, y = i, d = true, D = i;
    if (i === D) if (r && typeof r == "object" && !Array.isArray(r)) {
      let w;
      if (r.oneOf === void 0 && (w = "oneOf")) {
        let V = {};
        e === null ? e = n(V) : e.push(V), i++;
      }
    } else {
      let w = {};
      e === null ? e = n(w) : e.push(w), i++;
    }
    var A = D === i;
    i = y, e !== null && (y ? e.length = y : e = null);
    let F;
    if (A) {
      let w = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let b = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(b) : e.push(b), i++;
        }
        for (let b in r) if (b !== "oneOf") {
          let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
          e === null ? e = n($) : e.push($), i++;
        }
        if (r.oneOf !== void 0) {
          let b = r.oneOf;
          if (Array.isArray(b)) {
            let $ = b.length;
            for (let X = 0; X < $; X++) kr.validate(b[X], { instancePath: s + "/oneOf/" + X, parentData: b, parentDataProperty: X, rootData: f }) || (e = a(e, kr.validate.errors), i = e.length);
          } else {
            let $ = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n($) : e.push($), i++;
          }
        }
      } else {
        let b = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      var A = w === i;
      d = A, F = "then";
    } else {
      let w = i, V = i, b = true, $ = i, X = i, ke = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        }
      }
      var q = ke === i;
      if (q) {
        let c = {};
        e === null ? e = n(c) : e.push(c), i++;
      } else i = X, e !== null && (X ? e.length = X : e = null);
      var _ = $ === i;
      if (i = V, e !== null && (V ? e.length = V : e = null), _) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (M(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, M.errors), i = e.length));
        var _ = c === i;
        b = _;
      }
      let te = i, ye = true, ge = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.aai.asyncapi;version=2.0.0" || h === "application/vnd.aai.asyncapi+json;version=2.0.0" || h === "application/vnd.aai.asyncapi+yaml;version=2.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var N = ge === i;
      if (i = te, e !== null && (te ? e.length = te : e = null), N) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (M(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, M.errors), i = e.length));
        var N = c === i;
        ye = N;
      }
      let fe = i, ce = true, me = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/schema+json;version=draft-07" || h === "application/schema+yaml;version=draft-07")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var m = me === i;
      if (i = fe, e !== null && (fe ? e.length = fe : e = null), m) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (z(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, z.errors), i = e.length));
        var m = c === i;
        ce = m;
      }
      let oe = i, Ae = true, ue = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.oai.openapi;version=3.0.0" || h === "application/vnd.oai.openapi+json;version=3.0.0" || h === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var v = ue === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), v) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Ce(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, Ce.errors), i = e.length));
        var v = c === i;
        Ae = v;
      }
      let se = i, Pe = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.apache.avro;version=1.9.0" || h === "application/vnd.apache.avro+json;version=1.9.0" || h === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var k = _e === i;
      if (i = se, e !== null && (se ? e.length = se : e = null), k) {
        var k = i === i;
        Pe = k;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let c in r) if (!(Te.call(xr.allOf[0].else.else.properties, c) || T.test(c))) {
          let h = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = n(h) : e.push(h), i++;
        }
        if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
          let c = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.contentType !== void 0 && typeof r.contentType != "string") {
          let c = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.headers !== void 0) {
          let c = r.headers;
          if (M(c, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: f }) || (e = a(e, M.errors), i = e.length), c && typeof c == "object" && !Array.isArray(c) && c.type !== void 0 && c.type !== "object") {
            let h = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.correlationId !== void 0) {
          let c = r.correlationId, h = i, x = true, U = i;
          if (i === U) if (c && typeof c == "object" && !Array.isArray(c)) {
            let K;
            if (c.$ref === void 0 && (K = "$ref")) {
              let ie = {};
              e === null ? e = n(ie) : e.push(ie), i++;
            }
          } else {
            let K = {};
            e === null ? e = n(K) : e.push(K), i++;
          }
          var j = U === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let L;
          if (j) {
            let K = i;
            if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
              let Y = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(Y) : e.push(Y), i++;
            }
            var j = K === i;
            x = j, L = "then";
          } else {
            let K = i;
            he(c, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: f }) || (e = a(e, he.errors), i = e.length);
            var j = K === i;
            x = j, L = "else";
          }
        }
        if (r.tags !== void 0) {
          let c = r.tags;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) ee(c[x], { instancePath: s + "/tags/" + x, parentData: c, parentDataProperty: x, rootData: f }) || (e = a(e, ee.errors), i = e.length);
          } else {
            let h = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.summary !== void 0 && typeof r.summary != "string") {
          let c = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.name !== void 0 && typeof r.name != "string") {
          let c = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.title !== void 0 && typeof r.title != "string") {
          let c = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.description !== void 0 && typeof r.description != "string") {
          let c = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
          let c = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.examples !== void 0) {
          let c = r.examples;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) {
              let U = c[x];
              if (U && typeof U == "object" && !Array.isArray(U)) {
                for (let L in U) if (!(L === "headers" || L === "payload")) {
                  let K = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
                  e === null ? e = n(K) : e.push(K), i++;
                }
                if (U.headers !== void 0) {
                  let L = U.headers;
                  if (!(L && typeof L == "object" && !Array.isArray(L))) {
                    let K = { instancePath: s + "/examples/" + x + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(K) : e.push(K), i++;
                  }
                }
              } else {
                let L = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(L) : e.push(L), i++;
              }
            }
          } else {
            let h = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length)), r.traits !== void 0) {
          let c = r.traits;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) {
              let U = c[x], L = i, K = true, ie = i;
              if (i === ie) if (U && typeof U == "object" && !Array.isArray(U)) {
                let J;
                if (U.$ref === void 0 && (J = "$ref")) {
                  let Oe = {};
                  e === null ? e = n(Oe) : e.push(Oe), i++;
                }
              } else {
                let J = {};
                e === null ? e = n(J) : e.push(J), i++;
              }
              var p = ie === i;
              i = L, e !== null && (L ? e.length = L : e = null);
              let Y;
              if (p) {
                let J = i;
                if (U && typeof U == "object" && !Array.isArray(U) && U.$ref !== void 0 && typeof U.$ref != "string") {
                  let re = { instancePath: s + "/traits/" + x + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(re) : e.push(re), i++;
                }
                var p = J === i;
                K = p, Y = "then";
              } else {
                let J = i;
                Se(U, { instancePath: s + "/traits/" + x, parentData: c, parentDataProperty: x, rootData: f }) || (e = a(e, Se.errors), i = e.length);
                var p = J === i;
                K = p, Y = "else";
              }
            }
          } else {
            let h = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        for (let c in r) T.test(c) && (S(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: f }) || (e = a(e, S.errors), i = e.length));
      } else {
        let c = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), i++;
      }
      var A = w === i;
      d = A, F = "else";
    }
    var u = l === i;
    o = u, P = "else";
  }
  return we.errors = e, i === 0;
}
function $e(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "traits" || o === "summary" || o === "description" || o === "tags" || o === "externalDocs" || o === "operationId" || o === "bindings" || o === "message" || T.test(o))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    if (r.traits !== void 0) {
      let o = r.traits;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) {
          let P = o[u], A = i, q = true, _ = i;
          if (i === _) if (P && typeof P == "object" && !Array.isArray(P)) {
            let m;
            if (P.$ref === void 0 && (m = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), i++;
            }
          } else {
            let m = {};
            e === null ? e = n(m) : e.push(m), i++;
          }
          var t = _ === i;
          i = A, e !== null && (A ? e.length = A : e = null);
          let N;
          if (t) {
            let m = i;
            if (P && typeof P == "object" && !Array.isArray(P) && P.$ref !== void 0 && typeof P.$ref != "string") {
              let k = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            var t = m === i;
            q = t, N = "then";
          } else {
            let m = i;
            qe(P, { instancePath: s + "/traits/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, qe.errors), i = e.length);
            var t = m === i;
            q = t, N = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.tags !== void 0) {
      let o = r.tags;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) ee(o[u], { instancePath: s + "/tags/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let o = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length)), r.message !== void 0 && (we(r.message, { instancePath: s + "/message", parentData: r, parentDataProperty: "message", rootData: f }) || (e = a(e, we.errors), i = e.length));
    for (let o in r) T.test(o) && (S(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return $e.errors = e, i === 0;
}
function fr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.$ref !== void 0 && (xe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: f }) || (e = a(e, xe.errors), i = e.length)), r.parameters !== void 0 && (Ie(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: f }) || (e = a(e, Ie.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.publish !== void 0 && ($e(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: f }) || (e = a(e, $e.errors), i = e.length)), r.subscribe !== void 0 && ($e(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: f }) || (e = a(e, $e.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return fr.errors = e, i === 0;
}
function ar(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) {
      let g = i;
      if (typeof o == "string") {
        if (Hr(o) < 1) {
          let u = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
          e === null ? e = n(u) : e.push(u), i++;
        }
      } else {
        let u = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: o };
        e === null ? e = n(u) : e.push(u), i++;
      }
      var t = g === i;
      if (!t) {
        let u = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    for (let o in r) fr(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, fr.errors), i = e.length);
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return ar.errors = e, i === 0;
}
var Ar = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { $ref: "#/definitions/schemas" }, messages: { $ref: "#/definitions/messages" }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }] } }] } } }, parameters: { $ref: "#/definitions/parameters" }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", additionalProperties: { $ref: "#/definitions/operationTrait" } }, messageTraits: { type: "object", additionalProperties: { $ref: "#/definitions/messageTrait" } }, serverBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, channelBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, operationBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, messageBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } } } };
var _r = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function yr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) M(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, M.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemas/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return yr.errors = e, i === 0;
}
function cr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) we(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, we.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/messages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return cr.errors = e, i === 0;
}
var Xr = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Be(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "userPassword") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: Xr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Be.errors = e, i === 0;
}
var Dr = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ue(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.in === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "in" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "apiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Dr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (!(t === "user" || t === "password")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Dr.properties.in.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ue.errors = e, i === 0;
}
var Rr = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Le(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "X509") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: Rr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Le.errors = e, i === 0;
}
var Gr = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ke(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "symmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Gr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ke.errors = e, i === 0;
}
var Jr = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ve(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "asymmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Jr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ve.errors = e, i === 0;
}
var jr = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function He(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.scheme === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "scheme" || t === "bearerFormat" || t === "type" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.scheme !== void 0) {
      let t = r.scheme;
      if (typeof t != "string") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "bearer") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: jr.properties.scheme.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let t = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "http") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: jr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return He.errors = e, i === 0;
}
var Qr = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ze(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0, t = i, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme !== void 0) {
      let u = r.scheme;
      if (typeof u != "string") {
        let P = {};
        e === null ? e = n(P) : e.push(P), i++;
      }
      if (u !== "bearer") {
        let P = {};
        e === null ? e = n(P) : e.push(P), i++;
      }
    }
  } else {
    let u = {};
    e === null ? e = n(u) : e.push(u), i++;
  }
  var g = o === i;
  if (g) {
    let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = n(u) : e.push(u), i++;
  } else i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme === void 0) {
      let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.type === void 0) {
      let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    for (let u in r) if (!(u === "scheme" || u === "description" || u === "type" || T.test(u))) {
      let P = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = n(P) : e.push(P), i++;
    }
    if (r.scheme !== void 0 && typeof r.scheme != "string") {
      let u = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let u = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.type !== void 0) {
      let u = r.type;
      if (typeof u != "string") {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(P) : e.push(P), i++;
      }
      if (u !== "http") {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Qr.properties.type.enum } };
        e === null ? e = n(P) : e.push(P), i++;
      }
    }
    for (let u in r) T.test(u) && (S(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(u) : e.push(u), i++;
  }
  return ze.errors = e, i === 0;
}
var $r = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Xe(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.in === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "name" || t === "in" || t === "description" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "httpApiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: $r.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (!(t === "header" || t === "query" || t === "cookie")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: $r.properties.in.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Xe.errors = e, i === 0;
}
var Wr = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "scopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "scopes"] }] } }, additionalProperties: false } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function mr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (typeof r[t] != "string") {
      let o = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return mr.errors = e, i === 0;
}
function je(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "authorizationUrl" || t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let t = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/oauth2Flow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let t = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/oauth2Flow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/oauth2Flow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.scopes !== void 0 && (mr(r.scopes, { instancePath: s + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: f }) || (e = a(e, mr.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return je.errors = e, i === 0;
}
function Re(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let u = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.flows === void 0) {
      let u = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.type !== void 0) {
      let u = r.type;
      if (typeof u != "string") {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(P) : e.push(P), i++;
      }
      if (u !== "oauth2") {
        let P = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: Wr.properties.type.enum } };
        e === null ? e = n(P) : e.push(P), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let u = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.flows !== void 0) {
      let u = r.flows;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        for (let P in u) if (!(P === "implicit" || P === "password" || P === "clientCredentials" || P === "authorizationCode")) {
          let A = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: P } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        if (u.implicit !== void 0) {
          let P = u.implicit;
          if (je(P, { instancePath: s + "/flows/implicit", parentData: u, parentDataProperty: "implicit", rootData: f }) || (e = a(e, je.errors), i = e.length), P && typeof P == "object" && !Array.isArray(P)) {
            if (P.authorizationUrl === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
            if (P.scopes === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
          }
          let A = i, q = i;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            let _;
            if (P.tokenUrl === void 0 && (_ = "tokenUrl")) {
              let N = {};
              e === null ? e = n(N) : e.push(N), i++;
            }
          }
          var t = q === i;
          if (t) {
            let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), i++;
          } else i = A, e !== null && (A ? e.length = A : e = null);
        }
        if (u.password !== void 0) {
          let P = u.password;
          if (je(P, { instancePath: s + "/flows/password", parentData: u, parentDataProperty: "password", rootData: f }) || (e = a(e, je.errors), i = e.length), P && typeof P == "object" && !Array.isArray(P)) {
            if (P.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
            if (P.scopes === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
          }
          let A = i, q = i;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            let _;
            if (P.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let N = {};
              e === null ? e = n(N) : e.push(N), i++;
            }
          }
          var o = q === i;
          if (o) {
            let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), i++;
          } else i = A, e !== null && (A ? e.length = A : e = null);
        }
        if (u.clientCredentials !== void 0) {
          let P = u.clientCredentials;
          if (je(P, { instancePath: s + "/flows/clientCredentials", parentData: u, parentDataProperty: "clientCredentials", rootData: f }) || (e = a(e, je.errors), i = e.length), P && typeof P == "object" && !Array.isArray(P)) {
            if (P.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
            if (P.scopes === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
          }
          let A = i, q = i;
          if (P && typeof P == "object" && !Array.isArray(P)) {
            let _;
            if (P.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let N = {};
              e === null ? e = n(N) : e.push(N), i++;
            }
          }
          var g = q === i;
          if (g) {
            let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), i++;
          } else i = A, e !== null && (A ? e.length = A : e = null);
        }
        if (u.authorizationCode !== void 0) {
          let P = u.authorizationCode;
          if (je(P, { instancePath: s + "/flows/authorizationCode", parentData: u, parentDataProperty: "authorizationCode", rootData: f }) || (e = a(e, je.errors), i = e.length), P && typeof P == "object" && !Array.isArray(P)) {
            if (P.authorizationUrl === void 0) {
              let A = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(A) : e.push(A), i++;
            }
            if (P.tokenUrl === void 0) {
              let A = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(A) : e.push(A), i++;
            }
            if (P.scopes === void 0) {
              let A = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(A) : e.push(A), i++;
            }
          }
        }
      } else {
        let P = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(P) : e.push(P), i++;
      }
    }
    for (let u in r) T.test(u) && (S(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(u) : e.push(u), i++;
  }
  return Re.errors = e, i === 0;
}
var Yr = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ge(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.openIdConnectUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || t === "openIdConnectUrl" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "openIdConnect") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: Yr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/openIdConnect/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.openIdConnectUrl !== void 0 && typeof r.openIdConnectUrl != "string") {
      let t = { instancePath: s + "/openIdConnectUrl", schemaPath: "#/definitions/openIdConnect/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ge.errors = e, i === 0;
}
function ur(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(Te.call(Ar.properties, l) || T.test(l))) {
      let y = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.schemas !== void 0 && (yr(r.schemas, { instancePath: s + "/schemas", parentData: r, parentDataProperty: "schemas", rootData: f }) || (e = a(e, yr.errors), i = e.length)), r.messages !== void 0 && (cr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: f }) || (e = a(e, cr.errors), i = e.length)), r.securitySchemes !== void 0) {
      let l = r.securitySchemes;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let y in l) if (_r.test(y)) {
          let d = l[y], D = i, F = true, B = i;
          if (i === B) if (d && typeof d == "object" && !Array.isArray(d)) {
            let V;
            if (d.$ref === void 0 && (V = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let V = {};
            e === null ? e = n(V) : e.push(V), i++;
          }
          var t = B === i;
          i = D, e !== null && (D ? e.length = D : e = null);
          let w;
          if (t) {
            let V = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let $ = { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n($) : e.push($), i++;
            }
            var t = V === i;
            F = t, w = "then";
          } else {
            let V = i, b = i, $ = true, X = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "userPassword") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var o = X === i;
            if (i = b, e !== null && (b ? e.length = b : e = null), o) {
              let E = i;
              Be(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Be.errors), i = e.length);
              var o = E === i;
              $ = o;
            }
            let ke = i, te = true, ye = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "apiKey") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var g = ye === i;
            if (i = ke, e !== null && (ke ? e.length = ke : e = null), g) {
              let E = i;
              Ue(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Ue.errors), i = e.length);
              var g = E === i;
              te = g;
            }
            let ge = i, fe = true, ce = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "X509") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var u = ce === i;
            if (i = ge, e !== null && (ge ? e.length = ge : e = null), u) {
              let E = i;
              Le(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Le.errors), i = e.length);
              var u = E === i;
              fe = u;
            }
            let me = i, oe = true, Ae = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "symmetricEncryption") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var P = Ae === i;
            if (i = me, e !== null && (me ? e.length = me : e = null), P) {
              let E = i;
              Ke(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Ke.errors), i = e.length);
              var P = E === i;
              oe = P;
            }
            let ue = i, se = true, Pe = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "asymmetricEncryption") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var A = Pe === i;
            if (i = ue, e !== null && (ue ? e.length = ue : e = null), A) {
              let E = i;
              Ve(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Ve.errors), i = e.length);
              var A = E === i;
              se = A;
            }
            let _e = i, Ee = true, c = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "http") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var q = c === i;
            if (i = _e, e !== null && (_e ? e.length = _e : e = null), q) {
              let E = i, C = i, gr = true, Ur = i;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                let ve;
                if (d.scheme === void 0 && (ve = "scheme")) {
                  let de = {};
                  e === null ? e = n(de) : e.push(de), i++;
                } else if (d.scheme !== void 0 && d.scheme !== "bearer") {
                  let de = {};
                  e === null ? e = n(de) : e.push(de), i++;
                }
              }
              var _ = Ur === i;
              if (i = C, e !== null && (C ? e.length = C : e = null), _) {
                let ve = i;
                He(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, He.errors), i = e.length);
                var _ = ve === i;
                gr = _;
              }
              let Je = i, Pr = true, Lr = i, Qe = i, Kr = i;
              if (d && typeof d == "object" && !Array.isArray(d)) {
                let ve;
                if (d.scheme === void 0 && (ve = "scheme")) {
                  let de = {};
                  e === null ? e = n(de) : e.push(de), i++;
                } else if (d.scheme !== void 0 && d.scheme !== "bearer") {
                  let de = {};
                  e === null ? e = n(de) : e.push(de), i++;
                }
              }
              var N = Kr === i;
              if (N) {
                let ve = {};
                e === null ? e = n(ve) : e.push(ve), i++;
              } else i = Qe, e !== null && (Qe ? e.length = Qe : e = null);
              var m = Lr === i;
              if (i = Je, e !== null && (Je ? e.length = Je : e = null), m) {
                let ve = i;
                ze(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, ze.errors), i = e.length);
                var m = ve === i;
                Pr = m;
              }
              var q = E === i;
              Ee = q;
            }
            let h = i, x = true, U = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "httpApiKey") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var v = U === i;
            if (i = h, e !== null && (h ? e.length = h : e = null), v) {
              let E = i;
              Xe(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Xe.errors), i = e.length);
              var v = E === i;
              x = v;
            }
            let L = i, K = true, ie = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "oauth2") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var k = ie === i;
            if (i = L, e !== null && (L ? e.length = L : e = null), k) {
              let E = i;
              Re(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Re.errors), i = e.length);
              var k = E === i;
              K = k;
            }
            let Y = i, J = true, Oe = i;
            if (d && typeof d == "object" && !Array.isArray(d)) {
              let E;
              if (d.type === void 0 && (E = "type")) {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              } else if (d.type !== void 0 && d.type !== "openIdConnect") {
                let C = {};
                e === null ? e = n(C) : e.push(C), i++;
              }
            }
            var j = Oe === i;
            if (i = Y, e !== null && (Y ? e.length = Y : e = null), j) {
              let E = i;
              Ge(d, { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Ge.errors), i = e.length);
              var j = E === i;
              J = j;
            }
            if (d && typeof d == "object" && !Array.isArray(d)) {
              if (d.type === void 0) {
                let E = { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(E) : e.push(E), i++;
              }
              if (d.type !== void 0) {
                let E = d.type;
                if (!(E === "userPassword" || E === "apiKey" || E === "X509" || E === "symmetricEncryption" || E === "asymmetricEncryption" || E === "http" || E === "httpApiKey" || E === "oauth2" || E === "openIdConnect")) {
                  let C = { instancePath: s + "/securitySchemes/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Ar.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(C) : e.push(C), i++;
                }
              }
            }
            var t = V === i;
            F = t, w = "else";
          }
        }
      } else {
        let y = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.parameters !== void 0 && (Ie(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: f }) || (e = a(e, Ie.errors), i = e.length)), r.correlationIds !== void 0) {
      let l = r.correlationIds;
      if (l && typeof l == "object" && !Array.isArray(l)) {
        for (let y in l) if (_r.test(y)) {
          let d = l[y], D = i, F = true, B = i;
          if (i === B) if (d && typeof d == "object" && !Array.isArray(d)) {
            let V;
            if (d.$ref === void 0 && (V = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let V = {};
            e === null ? e = n(V) : e.push(V), i++;
          }
          var p = B === i;
          i = D, e !== null && (D ? e.length = D : e = null);
          let w;
          if (p) {
            let V = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let $ = { instancePath: s + "/correlationIds/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n($) : e.push($), i++;
            }
            var p = V === i;
            F = p, w = "then";
          } else {
            let V = i;
            he(d, { instancePath: s + "/correlationIds/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, he.errors), i = e.length);
            var p = V === i;
            F = p, w = "else";
          }
        }
      } else {
        let y = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.operationTraits !== void 0) {
      let l = r.operationTraits;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) qe(l[y], { instancePath: s + "/operationTraits/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, qe.errors), i = e.length);
      else {
        let y = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.messageTraits !== void 0) {
      let l = r.messageTraits;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) Se(l[y], { instancePath: s + "/messageTraits/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, Se.errors), i = e.length);
      else {
        let y = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.serverBindings !== void 0) {
      let l = r.serverBindings;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) H(l[y], { instancePath: s + "/serverBindings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, H.errors), i = e.length);
      else {
        let y = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.channelBindings !== void 0) {
      let l = r.channelBindings;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) H(l[y], { instancePath: s + "/channelBindings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, H.errors), i = e.length);
      else {
        let y = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.operationBindings !== void 0) {
      let l = r.operationBindings;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) H(l[y], { instancePath: s + "/operationBindings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, H.errors), i = e.length);
      else {
        let y = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    if (r.messageBindings !== void 0) {
      let l = r.messageBindings;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) H(l[y], { instancePath: s + "/messageBindings/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: f }) || (e = a(e, H.errors), i = e.length);
      else {
        let y = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    for (let l in r) T.test(l) && (S(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(l) : e.push(l), i++;
  }
  return ur.errors = e, i === 0;
}
function Ir(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.asyncapi === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "asyncapi" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.info === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.channels === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "channels" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Te.call(wr.properties, t) || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.asyncapi !== void 0) {
      let t = r.asyncapi;
      if (typeof t != "string") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (t !== "2.0.0") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/enum", keyword: "enum", params: { allowedValues: wr.properties.asyncapi.enum } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.id !== void 0 && typeof r.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.info !== void 0 && (ir(r.info, { instancePath: s + "/info", parentData: r, parentDataProperty: "info", rootData: f }) || (e = a(e, ir.errors), i = e.length)), r.servers !== void 0) {
      let t = r.servers;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let o in t) sr(t[o], { instancePath: s + "/servers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: f }) || (e = a(e, sr.errors), i = e.length);
      else {
        let o = { instancePath: s + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.defaultContentType !== void 0 && typeof r.defaultContentType != "string") {
      let t = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.channels !== void 0 && (ar(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: f }) || (e = a(e, ar.errors), i = e.length)), r.components !== void 0 && (ur(r.components, { instancePath: s + "/components", parentData: r, parentDataProperty: "components", rootData: f }) || (e = a(e, ur.errors), i = e.length)), r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) ee(t[g], { instancePath: s + "/tags/" + g, parentData: t, parentDataProperty: g, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ir.errors = e, i === 0;
}
ae.schema = qr;
function qr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let k = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: be.type } };
    e === null ? e = n(k) : e.push(k), i++;
  }
  let t = i, o = true, g = i;
  if (i === g) if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.$ref === void 0 && (k = "$ref")) {
      let j = {};
      e === null ? e = n(j) : e.push(j), i++;
    }
  } else {
    let k = {};
    e === null ? e = n(k) : e.push(k), i++;
  }
  var u = g === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let P;
  if (u) {
    let k = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    var u = k === i;
    o = u, P = "then";
  } else {
    let k = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: be.else.type } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.multipleOf !== void 0) {
        let p = r.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.maxLength !== void 0 && (W(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minLength !== void 0 && (Z(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.additionalItems !== void 0 && (z(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.items !== void 0) {
        let p = r.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let w = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: be.else.properties.items.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var A = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), A) {
          let w = i;
          M(p, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: f }) || (e = a(e, M.errors), i = e.length);
          var A = w === i;
          y = A;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var q = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), q) {
          let w = i;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let $ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let b = p.length;
            for (let $ = 0; $ < b; $++) M(p[$], { instancePath: s + "/items/" + $, parentData: p, parentDataProperty: $, rootData: f }) || (e = a(e, M.errors), i = e.length);
          } else {
            let b = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var q = w === i;
          F = q;
        }
      }
      if (r.maxItems !== void 0 && (W(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minItems !== void 0 && (Z(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contains !== void 0 && (M(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.maxProperties !== void 0 && (W(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: f }) || (e = a(e, W.errors), i = e.length)), r.minProperties !== void 0 && (Z(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: f }) || (e = a(e, Z.errors), i = e.length)), r.required !== void 0 && (pe(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: f }) || (e = a(e, pe.errors), i = e.length)), r.additionalProperties !== void 0 && (M(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.definitions !== void 0) {
        let p = r.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) z(p[l], { instancePath: s + "/definitions/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, z.errors), i = e.length);
        else {
          let l = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.properties !== void 0) {
        let p = r.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) M(p[l], { instancePath: s + "/properties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, M.errors), i = e.length);
        else {
          let l = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let p = r.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) M(p[l], { instancePath: s + "/patternProperties/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, M.errors), i = e.length);
        else {
          let l = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let p = r.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let l in p) {
          let y = p[l];
          if ((!y || typeof y != "object") && typeof y != "boolean") {
            let b = { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: be.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          let d = i, D = true, F = i;
          if (!(y && typeof y == "object" && !Array.isArray(y)) && typeof y != "boolean") {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var _ = F === i;
          if (i = d, e !== null && (d ? e.length = d : e = null), _) {
            let b = i;
            z(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, z.errors), i = e.length);
            var _ = b === i;
            D = _;
          }
          let B = i, w = true, V = i;
          if (!Array.isArray(y)) {
            let b = {};
            e === null ? e = n(b) : e.push(b), i++;
          }
          var N = V === i;
          if (i = B, e !== null && (B ? e.length = B : e = null), N) {
            let b = i;
            pe(y, { instancePath: s + "/dependencies/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: f }) || (e = a(e, pe.errors), i = e.length);
            var N = b === i;
            w = N;
          }
        }
        else {
          let l = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.propertyNames !== void 0 && (M(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.enum !== void 0) {
        let p = r.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let l = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(l) : e.push(l), i++;
          }
        } else {
          let l = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.type !== void 0) {
        let p = r.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let w = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: be.else.properties.type.allOf[0].type } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        let l = i, y = true, d = i;
        if (typeof p != "string") {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var m = d === i;
        if (i = l, e !== null && (l ? e.length = l : e = null), m) {
          let w = i;
          le(p, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: f }) || (e = a(e, le.errors), i = e.length);
          var m = w === i;
          y = m;
        }
        let D = i, F = true, B = i;
        if (!Array.isArray(p)) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
        var v = B === i;
        if (i = D, e !== null && (D ? e.length = D : e = null), v) {
          let w = i;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let b = p.length;
            for (let $ = 0; $ < b; $++) le(p[$], { instancePath: s + "/type/" + $, parentData: p, parentDataProperty: $, rootData: f }) || (e = a(e, le.errors), i = e.length);
          } else {
            let b = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var v = w === i;
          F = v;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.if !== void 0 && (z(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.then !== void 0 && (z(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.else !== void 0 && (z(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: f }) || (e = a(e, z.errors), i = e.length)), r.allOf !== void 0) {
        let p = r.allOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) M(p[y], { instancePath: s + "/allOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, M.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let p = r.anyOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) M(p[y], { instancePath: s + "/anyOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, M.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let p = r.oneOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), i++;
          }
          let l = p.length;
          for (let y = 0; y < l; y++) M(p[y], { instancePath: s + "/oneOf/" + y, parentData: p, parentDataProperty: y, rootData: f }) || (e = a(e, M.errors), i = e.length);
        } else {
          let l = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(l) : e.push(l), i++;
        }
      }
      if (r.not !== void 0 && (M(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let p = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      for (let p in r) T.test(p) && (S(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: f }) || (e = a(e, S.errors), i = e.length));
    }
    var u = k === i;
    o = u, P = "else";
  }
  return qr.errors = e, i === 0;
}
ae.channel = Sr;
function Sr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.$ref !== void 0 && (xe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: f }) || (e = a(e, xe.errors), i = e.length)), r.parameters !== void 0 && (Ie(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: f }) || (e = a(e, Ie.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.publish !== void 0 && ($e(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: f }) || (e = a(e, $e.errors), i = e.length)), r.subscribe !== void 0 && ($e(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: f }) || (e = a(e, $e.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Sr.errors = e, i === 0;
}
ae.operation = Tr;
function Tr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "traits" || o === "summary" || o === "description" || o === "tags" || o === "externalDocs" || o === "operationId" || o === "bindings" || o === "message" || T.test(o))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    if (r.traits !== void 0) {
      let o = r.traits;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) {
          let P = o[u], A = i, q = true, _ = i;
          if (i === _) if (P && typeof P == "object" && !Array.isArray(P)) {
            let m;
            if (P.$ref === void 0 && (m = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), i++;
            }
          } else {
            let m = {};
            e === null ? e = n(m) : e.push(m), i++;
          }
          var t = _ === i;
          i = A, e !== null && (A ? e.length = A : e = null);
          let N;
          if (t) {
            let m = i;
            if (P && typeof P == "object" && !Array.isArray(P) && P.$ref !== void 0 && typeof P.$ref != "string") {
              let k = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            var t = m === i;
            q = t, N = "then";
          } else {
            let m = i;
            qe(P, { instancePath: s + "/traits/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, qe.errors), i = e.length);
            var t = m === i;
            q = t, N = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.tags !== void 0) {
      let o = r.tags;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) ee(o[u], { instancePath: s + "/tags/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let o = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length)), r.message !== void 0 && (we(r.message, { instancePath: s + "/message", parentData: r, parentDataProperty: "message", rootData: f }) || (e = a(e, we.errors), i = e.length));
    for (let o in r) T.test(o) && (S(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return Tr.errors = e, i === 0;
}
ae.message = Er;
function Er(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0, t = i, o = true, g = i;
  if (i === g) if (r && typeof r == "object" && !Array.isArray(r)) {
    let l;
    if (r.$ref === void 0 && (l = "$ref")) {
      let y = {};
      e === null ? e = n(y) : e.push(y), i++;
    }
  } else {
    let l = {};
    e === null ? e = n(l) : e.push(l), i++;
  }
  var u = g === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let P;
  if (u) {
    let l = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let d = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    var u = l === i;
    o = u, P = "then";
  } else {
    let l = i, y = i, d = true, D = i;
    if (i === D) if (r && typeof r == "object" && !Array.isArray(r)) {
      let w;
      if (r.oneOf === void 0 && (w = "oneOf")) {
        let V = {};
        e === null ? e = n(V) : e.push(V), i++;
      }
    } else {
      let w = {};
      e === null ? e = n(w) : e.push(w), i++;
    }
    var A = D === i;
    i = y, e !== null && (y ? e.length = y : e = null);
    let F;
    if (A) {
      let w = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let b = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(b) : e.push(b), i++;
        }
        for (let b in r) if (b !== "oneOf") {
          let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: b } };
          e === null ? e = n($) : e.push($), i++;
        }
        if (r.oneOf !== void 0) {
          let b = r.oneOf;
          if (Array.isArray(b)) {
            let $ = b.length;
            for (let X = 0; X < $; X++) we(b[X], { instancePath: s + "/oneOf/" + X, parentData: b, parentDataProperty: X, rootData: f }) || (e = a(e, we.errors), i = e.length);
          } else {
            let $ = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n($) : e.push($), i++;
          }
        }
      } else {
        let b = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      var A = w === i;
      d = A, F = "then";
    } else {
      let w = i, V = i, b = true, $ = i, X = i, ke = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        }
      }
      var q = ke === i;
      if (q) {
        let c = {};
        e === null ? e = n(c) : e.push(c), i++;
      } else i = X, e !== null && (X ? e.length = X : e = null);
      var _ = $ === i;
      if (i = V, e !== null && (V ? e.length = V : e = null), _) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (M(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, M.errors), i = e.length));
        var _ = c === i;
        b = _;
      }
      let te = i, ye = true, ge = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.aai.asyncapi;version=2.0.0" || h === "application/vnd.aai.asyncapi+json;version=2.0.0" || h === "application/vnd.aai.asyncapi+yaml;version=2.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var N = ge === i;
      if (i = te, e !== null && (te ? e.length = te : e = null), N) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (M(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, M.errors), i = e.length));
        var N = c === i;
        ye = N;
      }
      let fe = i, ce = true, me = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/schema+json;version=draft-07" || h === "application/schema+yaml;version=draft-07")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var m = me === i;
      if (i = fe, e !== null && (fe ? e.length = fe : e = null), m) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (z(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, z.errors), i = e.length));
        var m = c === i;
        ce = m;
      }
      let oe = i, Ae = true, ue = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.oai.openapi;version=3.0.0" || h === "application/vnd.oai.openapi+json;version=3.0.0" || h === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var v = ue === i;
      if (i = oe, e !== null && (oe ? e.length = oe : e = null), v) {
        let c = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Ce(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: f }) || (e = a(e, Ce.errors), i = e.length));
        var v = c === i;
        Ae = v;
      }
      let se = i, Pe = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let c;
        if (r.schemaFormat === void 0 && (c = "schemaFormat")) {
          let h = {};
          e === null ? e = n(h) : e.push(h), i++;
        } else if (r.schemaFormat !== void 0) {
          let h = r.schemaFormat;
          if (!(h === "application/vnd.apache.avro;version=1.9.0" || h === "application/vnd.apache.avro+json;version=1.9.0" || h === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var k = _e === i;
      if (i = se, e !== null && (se ? e.length = se : e = null), k) {
        var k = i === i;
        Pe = k;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let c in r) if (!(Te.call(xr.allOf[0].else.else.properties, c) || T.test(c))) {
          let h = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
          e === null ? e = n(h) : e.push(h), i++;
        }
        if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
          let c = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.contentType !== void 0 && typeof r.contentType != "string") {
          let c = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.headers !== void 0) {
          let c = r.headers;
          if (M(c, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: f }) || (e = a(e, M.errors), i = e.length), c && typeof c == "object" && !Array.isArray(c) && c.type !== void 0 && c.type !== "object") {
            let h = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.correlationId !== void 0) {
          let c = r.correlationId, h = i, x = true, U = i;
          if (i === U) if (c && typeof c == "object" && !Array.isArray(c)) {
            let K;
            if (c.$ref === void 0 && (K = "$ref")) {
              let ie = {};
              e === null ? e = n(ie) : e.push(ie), i++;
            }
          } else {
            let K = {};
            e === null ? e = n(K) : e.push(K), i++;
          }
          var j = U === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let L;
          if (j) {
            let K = i;
            if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
              let Y = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(Y) : e.push(Y), i++;
            }
            var j = K === i;
            x = j, L = "then";
          } else {
            let K = i;
            he(c, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: f }) || (e = a(e, he.errors), i = e.length);
            var j = K === i;
            x = j, L = "else";
          }
        }
        if (r.tags !== void 0) {
          let c = r.tags;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) ee(c[x], { instancePath: s + "/tags/" + x, parentData: c, parentDataProperty: x, rootData: f }) || (e = a(e, ee.errors), i = e.length);
          } else {
            let h = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.summary !== void 0 && typeof r.summary != "string") {
          let c = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.name !== void 0 && typeof r.name != "string") {
          let c = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.title !== void 0 && typeof r.title != "string") {
          let c = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.description !== void 0 && typeof r.description != "string") {
          let c = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
          let c = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
        if (r.examples !== void 0) {
          let c = r.examples;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) {
              let U = c[x];
              if (U && typeof U == "object" && !Array.isArray(U)) {
                for (let L in U) if (!(L === "headers" || L === "payload")) {
                  let K = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L } };
                  e === null ? e = n(K) : e.push(K), i++;
                }
                if (U.headers !== void 0) {
                  let L = U.headers;
                  if (!(L && typeof L == "object" && !Array.isArray(L))) {
                    let K = { instancePath: s + "/examples/" + x + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(K) : e.push(K), i++;
                  }
                }
              } else {
                let L = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(L) : e.push(L), i++;
              }
            }
          } else {
            let h = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        if (r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length)), r.traits !== void 0) {
          let c = r.traits;
          if (Array.isArray(c)) {
            let h = c.length;
            for (let x = 0; x < h; x++) {
              let U = c[x], L = i, K = true, ie = i;
              if (i === ie) if (U && typeof U == "object" && !Array.isArray(U)) {
                let J;
                if (U.$ref === void 0 && (J = "$ref")) {
                  let Oe = {};
                  e === null ? e = n(Oe) : e.push(Oe), i++;
                }
              } else {
                let J = {};
                e === null ? e = n(J) : e.push(J), i++;
              }
              var p = ie === i;
              i = L, e !== null && (L ? e.length = L : e = null);
              let Y;
              if (p) {
                let J = i;
                if (U && typeof U == "object" && !Array.isArray(U) && U.$ref !== void 0 && typeof U.$ref != "string") {
                  let re = { instancePath: s + "/traits/" + x + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(re) : e.push(re), i++;
                }
                var p = J === i;
                K = p, Y = "then";
              } else {
                let J = i;
                Se(U, { instancePath: s + "/traits/" + x, parentData: c, parentDataProperty: x, rootData: f }) || (e = a(e, Se.errors), i = e.length);
                var p = J === i;
                K = p, Y = "else";
              }
            }
          } else {
            let h = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(h) : e.push(h), i++;
          }
        }
        for (let c in r) T.test(c) && (S(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: f }) || (e = a(e, S.errors), i = e.length));
      } else {
        let c = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), i++;
      }
      var A = w === i;
      d = A, F = "else";
    }
    var u = l === i;
    o = u, P = "else";
  }
  return Er.errors = e, i === 0;
}
ae.parameter = Cr;
function Cr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.schema !== void 0 && (M(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: f }) || (e = a(e, M.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!dr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    r.$ref !== void 0 && (xe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: f }) || (e = a(e, xe.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  }
  return Cr.errors = e, i === 0;
}
ae.server = Fr;
function Fr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocol === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let t = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let t = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.variables !== void 0 && (Ne(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: f }) || (e = a(e, Ne.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) Me(t[g], { instancePath: s + "/security/" + g, parentData: t, parentDataProperty: g, rootData: f }) || (e = a(e, Me.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Fr.errors = e, i === 0;
}
ae.operationTrait = Nr;
function Nr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || T.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/operationTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/operationTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let g = 0; g < o; g++) ee(t[g], { instancePath: s + "/tags/" + g, parentData: t, parentDataProperty: g, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let t in r) T.test(t) && (S(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Nr.errors = e, i === 0;
}
ae.messageTrait = Mr;
function Mr(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(Te.call(Or.properties, o) || T.test(o))) {
      let g = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let o = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let o = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers;
      if (M(o, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: f }) || (e = a(e, M.errors), i = e.length), o && typeof o == "object" && !Array.isArray(o) && o.type !== void 0 && o.type !== "object") {
        let g = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.correlationId !== void 0) {
      let o = r.correlationId, g = i, u = true, P = i;
      if (i === P) if (o && typeof o == "object" && !Array.isArray(o)) {
        let q;
        if (o.$ref === void 0 && (q = "$ref")) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
      } else {
        let q = {};
        e === null ? e = n(q) : e.push(q), i++;
      }
      var t = P === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let A;
      if (t) {
        let q = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let N = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(N) : e.push(N), i++;
        }
        var t = q === i;
        u = t, A = "then";
      } else {
        let q = i;
        he(o, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: f }) || (e = a(e, he.errors), i = e.length);
        var t = q === i;
        u = t, A = "else";
      }
    }
    if (r.tags !== void 0) {
      let o = r.tags;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) ee(o[u], { instancePath: s + "/tags/" + u, parentData: o, parentDataProperty: u, rootData: f }) || (e = a(e, ee.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let o = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.externalDocs !== void 0 && (G(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: f }) || (e = a(e, G.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r.examples !== void 0) {
      let o = r.examples;
      if (Array.isArray(o)) {
        let g = o.length;
        for (let u = 0; u < g; u++) {
          let P = o[u];
          if (!(P && typeof P == "object" && !Array.isArray(P))) {
            let A = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(A) : e.push(A), i++;
          }
        }
      } else {
        let g = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(g) : e.push(g), i++;
      }
    }
    r.bindings !== void 0 && (H(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: f }) || (e = a(e, H.errors), i = e.length));
    for (let o in r) T.test(o) && (S(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: f }) || (e = a(e, S.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), i++;
  }
  return Mr.errors = e, i === 0;
}
ae.securityScheme = Br;
var Zr = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }] }] };
function Br(r, { instancePath: s = "", parentData: O, parentDataProperty: I, rootData: f = r } = {}) {
  let e = null, i = 0, t = i, o = true, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "userPassword") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var u = g === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), u) {
    let c = i;
    Be(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Be.errors), i = e.length);
    var u = c === i;
    o = u;
  }
  let P = i, A = true, q = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "apiKey") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var _ = q === i;
  if (i = P, e !== null && (P ? e.length = P : e = null), _) {
    let c = i;
    Ue(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Ue.errors), i = e.length);
    var _ = c === i;
    A = _;
  }
  let N = i, m = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "X509") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var k = v === i;
  if (i = N, e !== null && (N ? e.length = N : e = null), k) {
    let c = i;
    Le(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Le.errors), i = e.length);
    var k = c === i;
    m = k;
  }
  let j = i, p = true, l = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "symmetricEncryption") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var y = l === i;
  if (i = j, e !== null && (j ? e.length = j : e = null), y) {
    let c = i;
    Ke(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Ke.errors), i = e.length);
    var y = c === i;
    p = y;
  }
  let d = i, D = true, F = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "asymmetricEncryption") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var B = F === i;
  if (i = d, e !== null && (d ? e.length = d : e = null), B) {
    let c = i;
    Ve(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Ve.errors), i = e.length);
    var B = c === i;
    D = B;
  }
  let w = i, V = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "http") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var $ = b === i;
  if (i = w, e !== null && (w ? e.length = w : e = null), $) {
    let c = i, h = i, x = true, U = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let re;
      if (r.scheme === void 0 && (re = "scheme")) {
        let E = {};
        e === null ? e = n(E) : e.push(E), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let E = {};
        e === null ? e = n(E) : e.push(E), i++;
      }
    }
    var X = U === i;
    if (i = h, e !== null && (h ? e.length = h : e = null), X) {
      let re = i;
      He(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, He.errors), i = e.length);
      var X = re === i;
      x = X;
    }
    let L = i, K = true, ie = i, Y = i, J = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let re;
      if (r.scheme === void 0 && (re = "scheme")) {
        let E = {};
        e === null ? e = n(E) : e.push(E), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let E = {};
        e === null ? e = n(E) : e.push(E), i++;
      }
    }
    var ke = J === i;
    if (ke) {
      let re = {};
      e === null ? e = n(re) : e.push(re), i++;
    } else i = Y, e !== null && (Y ? e.length = Y : e = null);
    var te = ie === i;
    if (i = L, e !== null && (L ? e.length = L : e = null), te) {
      let re = i;
      ze(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, ze.errors), i = e.length);
      var te = re === i;
      K = te;
    }
    var $ = c === i;
    V = $;
  }
  let ye = i, ge = true, fe = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "httpApiKey") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var ce = fe === i;
  if (i = ye, e !== null && (ye ? e.length = ye : e = null), ce) {
    let c = i;
    Xe(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Xe.errors), i = e.length);
    var ce = c === i;
    ge = ce;
  }
  let me = i, oe = true, Ae = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "oauth2") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var ue = Ae === i;
  if (i = me, e !== null && (me ? e.length = me : e = null), ue) {
    let c = i;
    Re(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Re.errors), i = e.length);
    var ue = c === i;
    oe = ue;
  }
  let se = i, Pe = true, _e = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.type === void 0 && (c = "type")) {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    } else if (r.type !== void 0 && r.type !== "openIdConnect") {
      let h = {};
      e === null ? e = n(h) : e.push(h), i++;
    }
  }
  var Ee = _e === i;
  if (i = se, e !== null && (se ? e.length = se : e = null), Ee) {
    let c = i;
    Ge(r, { instancePath: s, parentData: O, parentDataProperty: I, rootData: f }) || (e = a(e, Ge.errors), i = e.length);
    var Ee = c === i;
    Pe = Ee;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.type !== void 0) {
      let c = r.type;
      if (!(c === "userPassword" || c === "apiKey" || c === "X509" || c === "symmetricEncryption" || c === "asymmetricEncryption" || c === "http" || c === "httpApiKey" || c === "oauth2" || c === "openIdConnect")) {
        let h = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: Zr.allOf[0].properties.type.enum } };
        e === null ? e = n(h) : e.push(h), i++;
      }
    }
  }
  return Br.errors = e, i === 0;
}
ae.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "externalDocs", "id", "info", "servers", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/server": ["bindings", "description", "protocol", "protocolVersion", "security", "url", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/channelItem": ["$ref", "bindings", "deprecated", "description", "parameters", "publish", "subscribe"], "#/definitions/parameter": ["$ref", "description", "location", "schema"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/operation": ["bindings", "description", "externalDocs", "message", "operationId", "summary", "tags", "traits"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "operationId", "summary", "tags"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/message/allOf/0/else/then": ["oneOf"], "#/definitions/message/allOf/0/else/else": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "payload", "schemaFormat", "summary", "tags", "title", "traits"], "#/definitions/message/allOf/0/else/else/properties/examples/items": ["headers", "payload"], "#/definitions/message/allOf/0/else/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "schemaFormat", "summary", "tags", "title"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/components": ["channelBindings", "correlationIds", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "parameters", "schemas", "securitySchemes", "serverBindings"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "type"] };
var si = ae;
export {
  si as default
};
