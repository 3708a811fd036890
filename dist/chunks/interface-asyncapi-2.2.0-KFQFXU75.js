import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-2.2.0.js
var si = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (S) {
    throw s = 0, S;
  }
};
var Er = si((mr) => {
  "use strict";
  Object.defineProperty(mr, "__esModule", { value: true });
  function Tr(r) {
    let s = r.length, S = 0, I = 0, l;
    for (; I < s; ) S++, l = r.charCodeAt(I++), l >= 55296 && l <= 56319 && I < s && (l = r.charCodeAt(I), (l & 64512) === 56320 && I++);
    return S;
  }
  mr.default = Tr;
  Tr.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var cr = class {
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
    for (let S of s.list) this.push(S);
    this.count += s.count - s.list.length;
  }
};
function n(r) {
  let s = new cr();
  return s.push(r), s;
}
function a(r, s) {
  return r === null ? s : (r.take(s), r);
}
var ge = {};
ge.document = Hr;
var Cr = { definition: "document", type: "object", required: ["asyncapi", "info", "channels"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { asyncapi: { type: "string", enum: ["2.2.0"] }, id: { type: "string" }, info: { $ref: "#/definitions/info" }, servers: { type: "object", additionalProperties: { $ref: "#/definitions/server" } }, defaultContentType: { type: "string" }, channels: { $ref: "#/definitions/channels" }, components: { $ref: "#/definitions/components" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Ue = Object.prototype.hasOwnProperty;
var M = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function T(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  return T.errors = e, i === 0;
}
function dr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "url" || t === "email" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return dr.errors = e, i === 0;
}
function hr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "url" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return hr.errors = e, i === 0;
}
function gr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "title" || t === "version" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
    r.contact !== void 0 && (dr(r.contact, { instancePath: s + "/contact", parentData: r, parentDataProperty: "contact", rootData: l }) || (e = a(e, dr.errors), i = e.length)), r.license !== void 0 && (hr(r.license, { instancePath: s + "/license", parentData: r, parentDataProperty: "license", rootData: l }) || (e = a(e, hr.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return gr.errors = e, i === 0;
}
function Pr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "enum" || t === "default" || t === "description" || t === "examples" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.enum !== void 0) {
      let t = r.enum;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) if (typeof t[u] != "string") {
          let k = { instancePath: s + "/enum/" + u, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let d = t.length, c;
        if (d > 1) {
          let u = {};
          for (; d--; ) {
            let k = t[d];
            if (typeof k == "string") {
              if (typeof u[k] == "number") {
                c = u[k];
                let q = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: d, j: c } };
                e === null ? e = n(q) : e.push(q), i++;
                break;
              }
              u[k] = d;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
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
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let c = { instancePath: s + "/examples/" + d, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), i++;
        }
      } else {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Pr.errors = e, i === 0;
}
function Xe(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) Pr(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, Pr.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Xe.errors = e, i === 0;
}
function Re(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
    let p = r[t];
    if (Array.isArray(p)) {
      let d = p.length;
      for (let k = 0; k < d; k++) if (typeof p[k] != "string") {
        let q = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(q) : e.push(q), i++;
      }
      let c = p.length, u;
      if (c > 1) {
        let k = {};
        for (; c--; ) {
          let q = p[c];
          if (typeof q == "string") {
            if (typeof k[q] == "number") {
              u = k[q];
              let D = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: c, j: u } };
              e === null ? e = n(D) : e.push(D), i++;
              break;
            }
            k[q] = c;
          }
        }
      }
    } else {
      let d = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = n(d) : e.push(d), i++;
    }
  }
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/SecurityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Re.errors = e, i === 0;
}
function G(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/bindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
function vr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
    if (r.variables !== void 0 && (Xe(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: l }) || (e = a(e, Xe.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) Re(t[d], { instancePath: s + "/security/" + d, parentData: t, parentDataProperty: d, rootData: l }) || (e = a(e, Re.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return vr.errors = e, i === 0;
}
var ni = Er().default;
function qe(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return qe.errors = e, i === 0;
}
var Sr = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
var De = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function ie(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ie.errors = e, i === 0;
}
function te(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  return ie(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, ie.errors), i = e.length), te.errors = e, i === 0;
}
var ze = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var W = { validate: Q };
function Oe(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let p = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    let t = r.length;
    for (let p = 0; p < t; p++) W.validate(r[p], { instancePath: s + "/" + p, parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Oe.errors = e, i === 0;
}
function ce(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let c = 0; c < t; c++) if (typeof r[c] != "string") {
      let u = { instancePath: s + "/" + c, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    let p = r.length, d;
    if (p > 1) {
      let c = {};
      for (; p--; ) {
        let u = r[p];
        if (typeof u == "string") {
          if (typeof c[u] == "number") {
            d = c[u];
            let k = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: p, j: d } };
            e === null ? e = n(k) : e.push(k), i++;
            break;
          }
          c[u] = p;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ce.errors = e, i === 0;
}
var pi = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function me(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let t = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: pi.enum } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return me.errors = e, i === 0;
}
function Q(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let _ = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: ze.type } };
    e === null ? e = n(_) : e.push(_), i++;
  }
  let t = i, p = true, d = i;
  if (i === d) if (r && typeof r == "object" && !Array.isArray(r)) {
    let _;
    if (r.$ref === void 0 && (_ = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let _ = {};
    e === null ? e = n(_) : e.push(_), i++;
  }
  var c = d === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (c) {
    let _ = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var c = _ === i;
    p = c, u = "then";
  } else {
    let _ = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: ze.else.type } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.multipleOf !== void 0) {
        let o = r.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.maxLength !== void 0 && (ie(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minLength !== void 0 && (te(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.additionalItems !== void 0 && (W.validate(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.items !== void 0) {
        let o = r.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let A = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: ze.else.properties.items.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let A = i;
          W.validate(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
          var k = A === i;
          P = k;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var q = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), q) {
          let A = i;
          Oe(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, Oe.errors), i = e.length);
          var q = A === i;
          v = q;
        }
      }
      if (r.maxItems !== void 0 && (ie(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minItems !== void 0 && (te(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contains !== void 0 && (W.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ie(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minProperties !== void 0 && (te(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.required !== void 0 && (ce(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), i = e.length)), r.additionalProperties !== void 0 && (W.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.definitions !== void 0) {
        let o = r.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.properties !== void 0) {
        let o = r.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let o = r.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let o = r.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: ze.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, v = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = v === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            W.validate(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, A = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var K = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), K) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var K = j === i;
            A = K;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.propertyNames !== void 0 && (W.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.enum !== void 0) {
        let o = r.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.type !== void 0) {
        let o = r.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let A = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: ze.else.properties.type.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var y = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), y) {
          let A = i;
          me(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, me.errors), i = e.length);
          var y = A === i;
          P = y;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var b = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), b) {
          let A = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), i++;
            }
            let j = o.length;
            for (let x = 0; x < j; x++) me(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, me.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var b = A === i;
          v = b;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      r.if !== void 0 && (W.validate(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.then !== void 0 && (W.validate(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.else !== void 0 && (W.validate(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.allOf !== void 0 && (Oe(r.allOf, { instancePath: s + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: l }) || (e = a(e, Oe.errors), i = e.length)), r.anyOf !== void 0 && (Oe(r.anyOf, { instancePath: s + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: l }) || (e = a(e, Oe.errors), i = e.length)), r.oneOf !== void 0 && (Oe(r.oneOf, { instancePath: s + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: l }) || (e = a(e, Oe.errors), i = e.length)), r.not !== void 0 && (W.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, W.validate.errors), i = e.length));
    }
    var c = _ === i;
    p = c, u = "else";
  }
  return Q.errors = e, i === 0;
}
function Z(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Z.errors = e, i === 0;
}
var re = { validate: V };
function V(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let _ = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: De.type } };
    e === null ? e = n(_) : e.push(_), i++;
  }
  let t = i, p = true, d = i;
  if (i === d) if (r && typeof r == "object" && !Array.isArray(r)) {
    let _;
    if (r.$ref === void 0 && (_ = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let _ = {};
    e === null ? e = n(_) : e.push(_), i++;
  }
  var c = d === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (c) {
    let _ = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var c = _ === i;
    p = c, u = "then";
  } else {
    let _ = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: De.else.type } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.multipleOf !== void 0) {
        let o = r.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.maxLength !== void 0 && (ie(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minLength !== void 0 && (te(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.additionalItems !== void 0 && (Q(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.items !== void 0) {
        let o = r.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let A = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let A = i;
          re.validate(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
          var k = A === i;
          P = k;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var q = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), q) {
          let A = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), i++;
            }
            let j = o.length;
            for (let x = 0; x < j; x++) re.validate(o[x], { instancePath: s + "/items/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var q = A === i;
          v = q;
        }
      }
      if (r.maxItems !== void 0 && (ie(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minItems !== void 0 && (te(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contains !== void 0 && (re.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: l }) || (e = a(e, re.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ie(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minProperties !== void 0 && (te(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.required !== void 0 && (ce(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), i = e.length)), r.additionalProperties !== void 0 && (re.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, re.validate.errors), i = e.length)), r.definitions !== void 0) {
        let o = r.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Q(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.properties !== void 0) {
        let o = r.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) re.validate(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let o = r.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) re.validate(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let o = r.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, v = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = v === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, A = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var K = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), K) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var K = j === i;
            A = K;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.propertyNames !== void 0 && (re.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, re.validate.errors), i = e.length)), r.enum !== void 0) {
        let o = r.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.type !== void 0) {
        let o = r.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let A = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: De.else.properties.type.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var y = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), y) {
          let A = i;
          me(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, me.errors), i = e.length);
          var y = A === i;
          P = y;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var b = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), b) {
          let A = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), i++;
            }
            let j = o.length;
            for (let x = 0; x < j; x++) me(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, me.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var b = A === i;
          v = b;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.if !== void 0 && (Q(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.then !== void 0 && (Q(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.else !== void 0 && (Q(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.allOf !== void 0) {
        let o = r.allOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) re.validate(o[P], { instancePath: s + "/allOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let o = r.anyOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) re.validate(o[P], { instancePath: s + "/anyOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let o = r.oneOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) re.validate(o[P], { instancePath: s + "/oneOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.not !== void 0 && (re.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, re.validate.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let o = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      for (let o in r) M.test(o) && (T(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: l }) || (e = a(e, T.errors), i = e.length));
    }
    var c = _ === i;
    p = c, u = "else";
  }
  return V.errors = e, i === 0;
}
function br(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.$ref !== void 0 && (qe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, qe.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  }
  return br.errors = e, i === 0;
}
function Ne(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
    let d = r[p], c = i, u = true, k = i;
    if (i === k) if (d && typeof d == "object" && !Array.isArray(d)) {
      let D;
      if (d.$ref === void 0 && (D = "$ref")) {
        let K = {};
        e === null ? e = n(K) : e.push(K), i++;
      }
    } else {
      let D = {};
      e === null ? e = n(D) : e.push(D), i++;
    }
    var t = k === i;
    i = c, e !== null && (c ? e.length = c : e = null);
    let q;
    if (t) {
      let D = i;
      if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
        let y = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(y) : e.push(y), i++;
      }
      var t = D === i;
      u = t, q = "then";
    } else {
      let D = i;
      br(d, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, br.errors), i = e.length);
      var t = D === i;
      u = t, q = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Ne.errors = e, i === 0;
}
function se(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "description" || t === "externalDocs" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return se.errors = e, i === 0;
}
function Me(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
        let p = t.length;
        for (let d = 0; d < p; d++) se(t[d], { instancePath: s + "/tags/" + d, parentData: t, parentDataProperty: d, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Me.errors = e, i === 0;
}
var Kr = { definition: "message", allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { type: "object", required: ["oneOf"] }, then: { type: "object", required: ["oneOf"], additionalProperties: false, properties: { oneOf: { type: "array", items: { $ref: "#/definitions/message" } } } }, else: { type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, payload: {}, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, allOf: [{ if: { not: { required: ["schemaFormat"] } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.aai.asyncapi;version=2.0.0", "application/vnd.aai.asyncapi+json;version=2.0.0", "application/vnd.aai.asyncapi+yaml;version=2.0.0", "application/vnd.aai.asyncapi;version=2.1.0", "application/vnd.aai.asyncapi+json;version=2.1.0", "application/vnd.aai.asyncapi+yaml;version=2.1.0", "application/vnd.aai.asyncapi;version=2.2.0", "application/vnd.aai.asyncapi+json;version=2.2.0", "application/vnd.aai.asyncapi+yaml;version=2.2.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/schema+json;version=draft-07", "application/schema+yaml;version=draft-07"] } } }, then: { properties: { payload: { $ref: "#/definitions/json-schema-draft-07-schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.oai.openapi;version=3.0.0", "application/vnd.oai.openapi+json;version=3.0.0", "application/vnd.oai.openapi+yaml;version=3.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/openapiSchema_3_0" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.apache.avro;version=1.9.0", "application/vnd.apache.avro+json;version=1.9.0", "application/vnd.apache.avro+yaml;version=1.9.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/avroSchema_v1" } } } }] } } }] };
var Fr = { validate: xe };
var ur = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var Ir = new RegExp("^x-", "u");
var oe = { validate: Le };
function wr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
        for (let p in t) if (typeof t[p] != "string") {
          let d = { instancePath: s + "/mapping/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), i++;
        }
      } else {
        let p = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return wr.errors = e, i === 0;
}
function kr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || Ir.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
  return kr.errors = e, i === 0;
}
function _r(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || Ir.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
  return _r.errors = e, i === 0;
}
function Le(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let y in r) if (!(Ue.call(ur.properties, y) || Ir.test(y))) {
      let b = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = n(b) : e.push(b), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let y = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.multipleOf !== void 0) {
      let y = r.multipleOf;
      if (typeof y == "number") {
        if (y <= 0 || isNaN(y)) {
          let b = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(b) : e.push(b), i++;
        }
      } else {
        let b = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let y = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "boolean") {
      let y = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let y = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "boolean") {
      let y = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.maxLength !== void 0) {
      let y = r.maxLength;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.minLength !== void 0) {
      let y = r.minLength;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.pattern !== void 0 && typeof r.pattern != "string") {
      let y = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.maxItems !== void 0) {
      let y = r.maxItems;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.minItems !== void 0) {
      let y = r.minItems;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let y = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.maxProperties !== void 0) {
      let y = r.maxProperties;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.minProperties !== void 0) {
      let y = r.minProperties;
      if (!(typeof y == "number" && !(y % 1) && !isNaN(y))) {
        let b = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (typeof y == "number" && (y < 0 || isNaN(y))) {
        let b = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.required !== void 0) {
      let y = r.required;
      if (Array.isArray(y)) {
        if (y.length < 1) {
          let o = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(o) : e.push(o), i++;
        }
        let b = y.length;
        for (let o = 0; o < b; o++) if (typeof y[o] != "string") {
          let f = { instancePath: s + "/required/" + o, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
        let _ = y.length, C;
        if (_ > 1) {
          let o = {};
          for (; _--; ) {
            let f = y[_];
            if (typeof f == "string") {
              if (typeof o[f] == "number") {
                C = o[f];
                let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: _, j: C } };
                e === null ? e = n(P) : e.push(P), i++;
                break;
              }
              o[f] = _;
            }
          }
        }
      } else {
        let b = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.enum !== void 0) {
      let y = r.enum;
      if (Array.isArray(y)) {
        if (y.length < 1) {
          let b = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(b) : e.push(b), i++;
        }
      } else {
        let b = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.type !== void 0) {
      let y = r.type;
      if (typeof y != "string") {
        let b = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
      if (!(y === "array" || y === "boolean" || y === "integer" || y === "number" || y === "object" || y === "string")) {
        let b = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: ur.properties.type.enum } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.not !== void 0) {
      let y = r.not, b = i, _ = true, C = i;
      if (i === C) if (y && typeof y == "object" && !Array.isArray(y)) {
        let f;
        if (y.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var t = C === i;
      i = b, e !== null && (b ? e.length = b : e = null);
      let o;
      if (t) {
        let f = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let F = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var t = f === i;
        _ = t, o = "then";
      } else {
        let f = i;
        oe.validate(y, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
        var t = f === i;
        _ = t, o = "else";
      }
    }
    if (r.allOf !== void 0) {
      let y = r.allOf;
      if (Array.isArray(y)) {
        let b = y.length;
        for (let _ = 0; _ < b; _++) {
          let C = y[_], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), i++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
          var p = P === i;
          i = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (p) {
            let g = i;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/allOf/" + _ + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var p = g === i;
            f = p, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/allOf/" + _, parentData: y, parentDataProperty: _, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var p = g === i;
            f = p, F = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.oneOf !== void 0) {
      let y = r.oneOf;
      if (Array.isArray(y)) {
        let b = y.length;
        for (let _ = 0; _ < b; _++) {
          let C = y[_], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), i++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
          var d = P === i;
          i = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (d) {
            let g = i;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/oneOf/" + _ + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var d = g === i;
            f = d, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/oneOf/" + _, parentData: y, parentDataProperty: _, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var d = g === i;
            f = d, F = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.anyOf !== void 0) {
      let y = r.anyOf;
      if (Array.isArray(y)) {
        let b = y.length;
        for (let _ = 0; _ < b; _++) {
          let C = y[_], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), i++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
          var c = P === i;
          i = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (c) {
            let g = i;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/anyOf/" + _ + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var c = g === i;
            f = c, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/anyOf/" + _, parentData: y, parentDataProperty: _, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var c = g === i;
            f = c, F = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.items !== void 0) {
      let y = r.items, b = i, _ = true, C = i;
      if (i === C) if (y && typeof y == "object" && !Array.isArray(y)) {
        let f;
        if (y.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var u = C === i;
      i = b, e !== null && (b ? e.length = b : e = null);
      let o;
      if (u) {
        let f = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let F = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var u = f === i;
        _ = u, o = "then";
      } else {
        let f = i;
        oe.validate(y, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
        var u = f === i;
        _ = u, o = "else";
      }
    }
    if (r.properties !== void 0) {
      let y = r.properties;
      if (y && typeof y == "object" && !Array.isArray(y)) for (let b in y) {
        let _ = y[b], C = i, o = true, f = i;
        if (i === f) if (_ && typeof _ == "object" && !Array.isArray(_)) {
          let F;
          if (_.$ref === void 0 && (F = "$ref")) {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
        } else {
          let F = {};
          e === null ? e = n(F) : e.push(F), i++;
        }
        var k = f === i;
        i = C, e !== null && (C ? e.length = C : e = null);
        let P;
        if (k) {
          let F = i;
          if (_ && typeof _ == "object" && !Array.isArray(_) && _.$ref !== void 0 && typeof _.$ref != "string") {
            let v = { instancePath: s + "/properties/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(v) : e.push(v), i++;
          }
          var k = F === i;
          o = k, P = "then";
        } else {
          let F = i;
          oe.validate(_, { instancePath: s + "/properties/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: y, parentDataProperty: b, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
          var k = F === i;
          o = k, P = "else";
        }
      }
      else {
        let b = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.additionalProperties !== void 0) {
      let y = r.additionalProperties, b = i, _ = true, C = i;
      if (i === C) if (y && typeof y == "object" && !Array.isArray(y)) {
        let f;
        if (y.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var q = C === i;
      i = b, e !== null && (b ? e.length = b : e = null);
      let o;
      if (q) {
        let f = i;
        if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
          let F = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var q = f === i;
        _ = q, o = "then";
      } else {
        let f = i;
        if (!(y && typeof y == "object" && !Array.isArray(y)) && typeof y != "boolean") {
          let j = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: ur.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(j) : e.push(j), i++;
        }
        let P = i, F = true, g = i;
        if (!(y && typeof y == "object" && !Array.isArray(y))) {
          let j = {};
          e === null ? e = n(j) : e.push(j), i++;
        }
        var D = g === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), D) {
          let j = i;
          oe.validate(y, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
          var D = j === i;
          F = D;
        }
        let v = i, h = true, A = i;
        if (typeof y != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), i++;
        }
        var K = A === i;
        if (i = v, e !== null && (v ? e.length = v : e = null), K) {
          let j = i;
          if (typeof y != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
          var K = j === i;
          h = K;
        }
        var q = f === i;
        _ = q, o = "else";
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let y = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.nullable !== void 0 && typeof r.nullable != "boolean") {
      let y = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.discriminator !== void 0 && (wr(r.discriminator, { instancePath: s + "/discriminator", parentData: r, parentDataProperty: "discriminator", rootData: l }) || (e = a(e, wr.errors), i = e.length)), r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let y = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let y = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.externalDocs !== void 0 && (kr(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, kr.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let y = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    r.xml !== void 0 && (_r(r.xml, { instancePath: s + "/xml", parentData: r, parentDataProperty: "xml", rootData: l }) || (e = a(e, _r.errors), i = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(y) : e.push(y), i++;
  }
  return Le.errors = e, i === 0;
}
function we(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "location" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return we.errors = e, i === 0;
}
var Vr = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object" } }, bindings: { $ref: "#/definitions/bindingsObject" } } };
function Be(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ue.call(Vr.properties, p) || M.test(p))) {
      let d = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let p = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.headers !== void 0) {
      let p = r.headers;
      if (V(p, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, V.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let d = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, d = i, c = true, u = i;
      if (i === u) if (p && typeof p == "object" && !Array.isArray(p)) {
        let q;
        if (p.$ref === void 0 && (q = "$ref")) {
          let D = {};
          e === null ? e = n(D) : e.push(D), i++;
        }
      } else {
        let q = {};
        e === null ? e = n(q) : e.push(q), i++;
      }
      var t = u === i;
      i = d, e !== null && (d ? e.length = d : e = null);
      let k;
      if (t) {
        let q = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let K = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(K) : e.push(K), i++;
        }
        var t = q === i;
        c = t, k = "then";
      } else {
        let q = i;
        we(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, we.errors), i = e.length);
        var t = q === i;
        c = t, k = "else";
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) se(p[c], { instancePath: s + "/tags/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let d = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.examples !== void 0) {
      let p = r.examples;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) {
          let u = p[c];
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let k = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), i++;
          }
        }
      } else {
        let d = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Be.errors = e, i === 0;
}
function xe(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, d = i;
  if (i === d) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), i++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), i++;
  }
  var c = d === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (c) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    var c = P === i;
    p = c, u = "then";
  } else {
    let P = i, F = i, g = true, v = i;
    if (i === v) if (r && typeof r == "object" && !Array.isArray(r)) {
      let X;
      if (r.oneOf === void 0 && (X = "oneOf")) {
        let j = {};
        e === null ? e = n(j) : e.push(j), i++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), i++;
    }
    var k = v === i;
    i = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
      let X = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(x) : e.push(x), i++;
        }
        for (let x in r) if (x !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
          e === null ? e = n(H) : e.push(H), i++;
        }
        if (r.oneOf !== void 0) {
          let x = r.oneOf;
          if (Array.isArray(x)) {
            let H = x.length;
            for (let J = 0; J < H; J++) Fr.validate(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = a(e, Fr.validate.errors), i = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), i++;
      }
      var k = X === i;
      g = k, h = "then";
    } else {
      let X = i, j = i, x = true, H = i, J = i, pe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
      }
      var q = pe === i;
      if (q) {
        let m = {};
        e === null ? e = n(m) : e.push(m), i++;
      } else i = J, e !== null && (J ? e.length = J : e = null);
      var D = H === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), D) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (V(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, V.errors), i = e.length));
        var D = m === i;
        x = D;
      }
      let le = i, ue = true, Te = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.aai.asyncapi;version=2.0.0" || w === "application/vnd.aai.asyncapi+json;version=2.0.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || w === "application/vnd.aai.asyncapi;version=2.1.0" || w === "application/vnd.aai.asyncapi+json;version=2.1.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || w === "application/vnd.aai.asyncapi;version=2.2.0" || w === "application/vnd.aai.asyncapi+json;version=2.2.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.2.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var K = Te === i;
      if (i = le, e !== null && (le ? e.length = le : e = null), K) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (V(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, V.errors), i = e.length));
        var K = m === i;
        ue = K;
      }
      let ae = i, fe = true, $e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/schema+json;version=draft-07" || w === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var y = $e === i;
      if (i = ae, e !== null && (ae ? e.length = ae : e = null), y) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Q(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), i = e.length));
        var y = m === i;
        fe = y;
      }
      let Pe = i, ye = true, ke = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.oai.openapi;version=3.0.0" || w === "application/vnd.oai.openapi+json;version=3.0.0" || w === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var b = ke === i;
      if (i = Pe, e !== null && (Pe ? e.length = Pe : e = null), b) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Le(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Le.errors), i = e.length));
        var b = m === i;
        ye = b;
      }
      let de = i, ve = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.apache.avro;version=1.9.0" || w === "application/vnd.apache.avro+json;version=1.9.0" || w === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var _ = _e === i;
      if (i = de, e !== null && (de ? e.length = de : e = null), _) {
        var _ = i === i;
        ve = _;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let m in r) if (!(Ue.call(Kr.allOf[0].else.else.properties, m) || M.test(m))) {
          let w = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
          let m = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.contentType !== void 0 && typeof r.contentType != "string") {
          let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.headers !== void 0) {
          let m = r.headers;
          if (V(m, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, V.errors), i = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let w = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.correlationId !== void 0) {
          let m = r.correlationId, w = i, $ = true, B = i;
          if (i === B) if (m && typeof m == "object" && !Array.isArray(m)) {
            let z;
            if (m.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), i++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), i++;
          }
          var C = B === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let Y;
          if (C) {
            let z = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let U = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(U) : e.push(U), i++;
            }
            var C = z === i;
            $ = C, Y = "then";
          } else {
            let z = i;
            we(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, we.errors), i = e.length);
            var C = z === i;
            $ = C, Y = "else";
          }
        }
        if (r.tags !== void 0) {
          let m = r.tags;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) se(m[$], { instancePath: s + "/tags/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, se.errors), i = e.length);
          } else {
            let w = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.summary !== void 0 && typeof r.summary != "string") {
          let m = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.name !== void 0 && typeof r.name != "string") {
          let m = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.title !== void 0 && typeof r.title != "string") {
          let m = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.description !== void 0 && typeof r.description != "string") {
          let m = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
          let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.examples !== void 0) {
          let m = r.examples;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) {
              let B = m[$], Y = i, z = false, ee = i;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(U) : e.push(U), i++;
              }
              var o = ee === i;
              if (z = z || o, !z) {
                let U = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
                var o = U === i;
                z = z || o;
              }
              if (z) i = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(U) : e.push(U), i++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let U in B) if (!(U === "name" || U === "summary" || U === "headers" || U === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U } };
                  e === null ? e = n(R) : e.push(R), i++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let U = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(U) : e.push(U), i++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let U = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(U) : e.push(U), i++;
                }
                if (B.headers !== void 0) {
                  let U = B.headers;
                  if (!(U && typeof U == "object" && !Array.isArray(U))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), i++;
                  }
                }
              } else {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(U) : e.push(U), i++;
              }
            }
          } else {
            let w = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.traits !== void 0) {
          let m = r.traits;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) {
              let B = m[$], Y = i, z = true, ee = i;
              if (i === ee) if (B && typeof B == "object" && !Array.isArray(B)) {
                let R;
                if (B.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), i++;
              }
              var f = ee === i;
              i = Y, e !== null && (Y ? e.length = Y : e = null);
              let U;
              if (f) {
                let R = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let he = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(he) : e.push(he), i++;
                }
                var f = R === i;
                z = f, U = "then";
              } else {
                let R = i;
                Be(B, { instancePath: s + "/traits/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, Be.errors), i = e.length);
                var f = R === i;
                z = f, U = "else";
              }
            }
          } else {
            let w = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        for (let m in r) M.test(m) && (T(r[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: m, rootData: l }) || (e = a(e, T.errors), i = e.length));
      } else {
        let m = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(m) : e.push(m), i++;
      }
      var k = X === i;
      g = k, h = "else";
    }
    var c = P === i;
    p = c, u = "else";
  }
  return xe.errors = e, i === 0;
}
function Ie(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "traits" || p === "summary" || p === "description" || p === "tags" || p === "externalDocs" || p === "operationId" || p === "bindings" || p === "message" || M.test(p))) {
      let d = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    if (r.traits !== void 0) {
      let p = r.traits;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) {
          let u = p[c], k = i, q = true, D = i;
          if (i === D) if (u && typeof u == "object" && !Array.isArray(u)) {
            let y;
            if (u.$ref === void 0 && (y = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let y = {};
            e === null ? e = n(y) : e.push(y), i++;
          }
          var t = D === i;
          i = k, e !== null && (k ? e.length = k : e = null);
          let K;
          if (t) {
            let y = i;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let _ = { instancePath: s + "/traits/" + c + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
            var t = y === i;
            q = t, K = "then";
          } else {
            let y = i;
            Me(u, { instancePath: s + "/traits/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, Me.errors), i = e.length);
            var t = y === i;
            q = t, K = "else";
          }
        }
      } else {
        let d = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) se(p[c], { instancePath: s + "/tags/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let d = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let p = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.message !== void 0 && (xe(r.message, { instancePath: s + "/message", parentData: r, parentDataProperty: "message", rootData: l }) || (e = a(e, xe.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Ie.errors = e, i === 0;
}
function Ar(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && (qe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.parameters !== void 0 && (Ne(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ne.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.servers !== void 0) {
      let t = r.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) if (typeof t[u] != "string") {
          let k = { instancePath: s + "/servers/" + u, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let d = t.length, c;
        if (d > 1) {
          let u = {};
          for (; d--; ) {
            let k = t[d];
            if (typeof k == "string") {
              if (typeof u[k] == "number") {
                c = u[k];
                let q = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: d, j: c } };
                e === null ? e = n(q) : e.push(q), i++;
                break;
              }
              u[k] = d;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.publish !== void 0 && (Ie(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: l }) || (e = a(e, Ie.errors), i = e.length)), r.subscribe !== void 0 && (Ie(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, Ie.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ar.errors = e, i === 0;
}
function jr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) {
      let d = i;
      if (typeof p == "string") {
        if (ni(p) < 1) {
          let c = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
          e === null ? e = n(c) : e.push(c), i++;
        }
      } else {
        let c = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: p };
        e === null ? e = n(c) : e.push(c), i++;
      }
      var t = d === i;
      if (!t) {
        let c = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
        e === null ? e = n(c) : e.push(c), i++;
      }
    }
    for (let p in r) Ar(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, Ar.errors), i = e.length);
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return jr.errors = e, i === 0;
}
var Nr = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { $ref: "#/definitions/schemas" }, messages: { $ref: "#/definitions/messages" }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, parameters: { $ref: "#/definitions/parameters" }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", additionalProperties: { $ref: "#/definitions/operationTrait" } }, messageTraits: { type: "object", additionalProperties: { $ref: "#/definitions/messageTrait" } }, serverBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, channelBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, operationBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, messageBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } } } };
var Mr = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function Dr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) V(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, V.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemas/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Dr.errors = e, i === 0;
}
function xr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) xe(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, xe.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/messages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return xr.errors = e, i === 0;
}
var oi = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ge(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "userPassword") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: oi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ge.errors = e, i === 0;
}
var Br = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Je(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "type" || t === "in" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "apiKey") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Br.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (!(t === "user" || t === "password")) {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Br.properties.in.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Je.errors = e, i === 0;
}
var li = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Qe(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "X509") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: li.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Qe.errors = e, i === 0;
}
var ai = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function We(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "symmetricEncryption") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: ai.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return We.errors = e, i === 0;
}
var fi = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ye(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "asymmetricEncryption") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: fi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ye.errors = e, i === 0;
}
var Ur = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ze(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "scheme" || t === "bearerFormat" || t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.scheme !== void 0) {
      let t = r.scheme;
      if (typeof t != "string") {
        let p = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "bearer") {
        let p = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: Ur.properties.scheme.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let t = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "http") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ur.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ze.errors = e, i === 0;
}
var yi = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function er(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = i;
  if (i === p) if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme !== void 0) {
      let c = r.scheme;
      if (typeof c != "string") {
        let u = {};
        e === null ? e = n(u) : e.push(u), i++;
      }
      if (c !== "bearer") {
        let u = {};
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
  } else {
    let c = {};
    e === null ? e = n(c) : e.push(c), i++;
  }
  var d = p === i;
  if (d) {
    let c = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = n(c) : e.push(c), i++;
  } else i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.type === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    for (let c in r) if (!(c === "scheme" || c === "description" || c === "type" || M.test(c))) {
      let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.scheme !== void 0 && typeof r.scheme != "string") {
      let c = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.type !== void 0) {
      let c = r.type;
      if (typeof c != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
      if (c !== "http") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: yi.properties.type.enum } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    for (let c in r) M.test(c) && (T(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(c) : e.push(c), i++;
  }
  return er.errors = e, i === 0;
}
var Lr = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function rr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "type" || t === "name" || t === "in" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "httpApiKey") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Lr.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (!(t === "header" || t === "query" || t === "cookie")) {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: Lr.properties.in.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return rr.errors = e, i === 0;
}
var ci = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "scopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "scopes"] }] } }, additionalProperties: false } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function $r(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (typeof r[t] != "string") {
      let p = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return $r.errors = e, i === 0;
}
function Se(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "authorizationUrl" || t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
    r.scopes !== void 0 && ($r(r.scopes, { instancePath: s + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: l }) || (e = a(e, $r.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Se.errors = e, i === 0;
}
function ir(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.flows === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.type !== void 0) {
      let c = r.type;
      if (typeof c != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
      if (c !== "oauth2") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: ci.properties.type.enum } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.flows !== void 0) {
      let c = r.flows;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        for (let u in c) if (!(u === "implicit" || u === "password" || u === "clientCredentials" || u === "authorizationCode")) {
          let k = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        if (c.implicit !== void 0) {
          let u = c.implicit;
          if (Se(u, { instancePath: s + "/flows/implicit", parentData: c, parentDataProperty: "implicit", rootData: l }) || (e = a(e, Se.errors), i = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.authorizationUrl === void 0) {
              let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (u.scopes === void 0) {
              let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, q = i;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let D;
            if (u.tokenUrl === void 0 && (D = "tokenUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), i++;
            }
          }
          var t = q === i;
          if (t) {
            let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (c.password !== void 0) {
          let u = c.password;
          if (Se(u, { instancePath: s + "/flows/password", parentData: c, parentDataProperty: "password", rootData: l }) || (e = a(e, Se.errors), i = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.tokenUrl === void 0) {
              let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (u.scopes === void 0) {
              let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, q = i;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let D;
            if (u.authorizationUrl === void 0 && (D = "authorizationUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), i++;
            }
          }
          var p = q === i;
          if (p) {
            let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (c.clientCredentials !== void 0) {
          let u = c.clientCredentials;
          if (Se(u, { instancePath: s + "/flows/clientCredentials", parentData: c, parentDataProperty: "clientCredentials", rootData: l }) || (e = a(e, Se.errors), i = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.tokenUrl === void 0) {
              let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (u.scopes === void 0) {
              let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, q = i;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let D;
            if (u.authorizationUrl === void 0 && (D = "authorizationUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), i++;
            }
          }
          var d = q === i;
          if (d) {
            let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (c.authorizationCode !== void 0) {
          let u = c.authorizationCode;
          if (Se(u, { instancePath: s + "/flows/authorizationCode", parentData: c, parentDataProperty: "authorizationCode", rootData: l }) || (e = a(e, Se.errors), i = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.authorizationUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            if (u.tokenUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            if (u.scopes === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    for (let c in r) M.test(c) && (T(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(c) : e.push(c), i++;
  }
  return ir.errors = e, i === 0;
}
var mi = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function tr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "type" || t === "description" || t === "openIdConnectUrl" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "openIdConnect") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: mi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
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
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return tr.errors = e, i === 0;
}
var ui = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["plain"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function sr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "plain") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: ui.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return sr.errors = e, i === 0;
}
var di = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["scramSha256", "scramSha512"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function nr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (!(t === "scramSha256" || t === "scramSha512")) {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: di.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return nr.errors = e, i === 0;
}
var hi = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["gssapi"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "gssapi") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: hi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return pr.errors = e, i === 0;
}
function Or(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let g in r) if (!(Ue.call(Nr.properties, g) || M.test(g))) {
      let v = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = n(v) : e.push(v), i++;
    }
    if (r.schemas !== void 0 && (Dr(r.schemas, { instancePath: s + "/schemas", parentData: r, parentDataProperty: "schemas", rootData: l }) || (e = a(e, Dr.errors), i = e.length)), r.messages !== void 0 && (xr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: l }) || (e = a(e, xr.errors), i = e.length)), r.securitySchemes !== void 0) {
      let g = r.securitySchemes;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let v in g) if (Mr.test(v)) {
          let h = g[v], A = i, X = true, j = i;
          if (i === j) if (h && typeof h == "object" && !Array.isArray(h)) {
            let H;
            if (h.$ref === void 0 && (H = "$ref")) {
              let J = {};
              e === null ? e = n(J) : e.push(J), i++;
            }
          } else {
            let H = {};
            e === null ? e = n(H) : e.push(H), i++;
          }
          var t = j === i;
          i = A, e !== null && (A ? e.length = A : e = null);
          let x;
          if (t) {
            let H = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), i++;
            }
            var t = H === i;
            X = t, x = "then";
          } else {
            let H = i, J = i, pe = true, le = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "userPassword") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var p = le === i;
            if (i = J, e !== null && (J ? e.length = J : e = null), p) {
              let N = i;
              Ge(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Ge.errors), i = e.length);
              var p = N === i;
              pe = p;
            }
            let ue = i, Te = true, ae = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "apiKey") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var d = ae === i;
            if (i = ue, e !== null && (ue ? e.length = ue : e = null), d) {
              let N = i;
              Je(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Je.errors), i = e.length);
              var d = N === i;
              Te = d;
            }
            let fe = i, $e = true, Pe = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "X509") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var c = Pe === i;
            if (i = fe, e !== null && (fe ? e.length = fe : e = null), c) {
              let N = i;
              Qe(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Qe.errors), i = e.length);
              var c = N === i;
              $e = c;
            }
            let ye = i, ke = true, de = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "symmetricEncryption") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var u = de === i;
            if (i = ye, e !== null && (ye ? e.length = ye : e = null), u) {
              let N = i;
              We(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, We.errors), i = e.length);
              var u = N === i;
              ke = u;
            }
            let ve = i, _e = true, Ke = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "asymmetricEncryption") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var k = Ke === i;
            if (i = ve, e !== null && (ve ? e.length = ve : e = null), k) {
              let N = i;
              Ye(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Ye.errors), i = e.length);
              var k = N === i;
              _e = k;
            }
            let m = i, w = true, $ = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "http") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var q = $ === i;
            if (i = m, e !== null && (m ? e.length = m : e = null), q) {
              let N = i, E = i, He = true, ri = i;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let je;
                if (h.scheme === void 0 && (je = "scheme")) {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), i++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), i++;
                }
              }
              var D = ri === i;
              if (i = E, e !== null && (E ? e.length = E : e = null), D) {
                let je = i;
                Ze(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Ze.errors), i = e.length);
                var D = je === i;
                He = D;
              }
              let fr = i, qr = true, ii = i, yr = i, ti = i;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let je;
                if (h.scheme === void 0 && (je = "scheme")) {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), i++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), i++;
                }
              }
              var K = ti === i;
              if (K) {
                let je = {};
                e === null ? e = n(je) : e.push(je), i++;
              } else i = yr, e !== null && (yr ? e.length = yr : e = null);
              var y = ii === i;
              if (i = fr, e !== null && (fr ? e.length = fr : e = null), y) {
                let je = i;
                er(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, er.errors), i = e.length);
                var y = je === i;
                qr = y;
              }
              var q = N === i;
              w = q;
            }
            let B = i, Y = true, z = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "httpApiKey") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var b = z === i;
            if (i = B, e !== null && (B ? e.length = B : e = null), b) {
              let N = i;
              rr(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, rr.errors), i = e.length);
              var b = N === i;
              Y = b;
            }
            let ee = i, U = true, R = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "oauth2") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var _ = R === i;
            if (i = ee, e !== null && (ee ? e.length = ee : e = null), _) {
              let N = i;
              ir(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, ir.errors), i = e.length);
              var _ = N === i;
              U = _;
            }
            let ne = i, he = true, L = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "openIdConnect") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var C = L === i;
            if (i = ne, e !== null && (ne ? e.length = ne : e = null), C) {
              let N = i;
              tr(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, tr.errors), i = e.length);
              var C = N === i;
              he = C;
            }
            let O = i, Ee = true, lr = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "plain") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var o = lr === i;
            if (i = O, e !== null && (O ? e.length = O : e = null), o) {
              let N = i;
              sr(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, sr.errors), i = e.length);
              var o = N === i;
              Ee = o;
            }
            let Ce = i, Ve = true, ar = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0) {
                let E = h.type;
                if (!(E === "scramSha256" || E === "scramSha512")) {
                  let He = {};
                  e === null ? e = n(He) : e.push(He), i++;
                }
              }
            }
            var f = ar === i;
            if (i = Ce, e !== null && (Ce ? e.length = Ce : e = null), f) {
              let N = i;
              nr(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, nr.errors), i = e.length);
              var f = N === i;
              Ve = f;
            }
            let Fe = i, or = true, ei = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0 && h.type !== "gssapi") {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              }
            }
            var P = ei === i;
            if (i = Fe, e !== null && (Fe ? e.length = Fe : e = null), P) {
              let N = i;
              pr(h, { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, pr.errors), i = e.length);
              var P = N === i;
              or = P;
            }
            if (h && typeof h == "object" && !Array.isArray(h)) {
              if (h.type === void 0) {
                let N = { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(N) : e.push(N), i++;
              }
              if (h.type !== void 0) {
                let N = h.type;
                if (!(N === "userPassword" || N === "apiKey" || N === "X509" || N === "symmetricEncryption" || N === "asymmetricEncryption" || N === "http" || N === "httpApiKey" || N === "oauth2" || N === "openIdConnect" || N === "plain" || N === "scramSha256" || N === "scramSha512" || N === "gssapi")) {
                  let E = { instancePath: s + "/securitySchemes/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Nr.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(E) : e.push(E), i++;
                }
              }
            }
            var t = H === i;
            X = t, x = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.parameters !== void 0 && (Ne(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ne.errors), i = e.length)), r.correlationIds !== void 0) {
      let g = r.correlationIds;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let v in g) if (Mr.test(v)) {
          let h = g[v], A = i, X = true, j = i;
          if (i === j) if (h && typeof h == "object" && !Array.isArray(h)) {
            let H;
            if (h.$ref === void 0 && (H = "$ref")) {
              let J = {};
              e === null ? e = n(J) : e.push(J), i++;
            }
          } else {
            let H = {};
            e === null ? e = n(H) : e.push(H), i++;
          }
          var F = j === i;
          i = A, e !== null && (A ? e.length = A : e = null);
          let x;
          if (F) {
            let H = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/correlationIds/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), i++;
            }
            var F = H === i;
            X = F, x = "then";
          } else {
            let H = i;
            we(h, { instancePath: s + "/correlationIds/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, we.errors), i = e.length);
            var F = H === i;
            X = F, x = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.operationTraits !== void 0) {
      let g = r.operationTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) Me(g[v], { instancePath: s + "/operationTraits/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Me.errors), i = e.length);
      else {
        let v = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.messageTraits !== void 0) {
      let g = r.messageTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) Be(g[v], { instancePath: s + "/messageTraits/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, Be.errors), i = e.length);
      else {
        let v = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.serverBindings !== void 0) {
      let g = r.serverBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) G(g[v], { instancePath: s + "/serverBindings/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let v = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.channelBindings !== void 0) {
      let g = r.channelBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) G(g[v], { instancePath: s + "/channelBindings/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let v = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.operationBindings !== void 0) {
      let g = r.operationBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) G(g[v], { instancePath: s + "/operationBindings/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let v = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    if (r.messageBindings !== void 0) {
      let g = r.messageBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let v in g) G(g[v], { instancePath: s + "/messageBindings/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: v, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let v = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), i++;
      }
    }
    for (let g in r) M.test(g) && (T(r[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: g, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(g) : e.push(g), i++;
  }
  return Or.errors = e, i === 0;
}
function Hr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(Ue.call(Cr.properties, t) || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.asyncapi !== void 0) {
      let t = r.asyncapi;
      if (typeof t != "string") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "2.2.0") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/enum", keyword: "enum", params: { allowedValues: Cr.properties.asyncapi.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.id !== void 0 && typeof r.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.info !== void 0 && (gr(r.info, { instancePath: s + "/info", parentData: r, parentDataProperty: "info", rootData: l }) || (e = a(e, gr.errors), i = e.length)), r.servers !== void 0) {
      let t = r.servers;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let p in t) vr(t[p], { instancePath: s + "/servers/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: p, rootData: l }) || (e = a(e, vr.errors), i = e.length);
      else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.defaultContentType !== void 0 && typeof r.defaultContentType != "string") {
      let t = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.channels !== void 0 && (jr(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: l }) || (e = a(e, jr.errors), i = e.length)), r.components !== void 0 && (Or(r.components, { instancePath: s + "/components", parentData: r, parentDataProperty: "components", rootData: l }) || (e = a(e, Or.errors), i = e.length)), r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) se(t[d], { instancePath: s + "/tags/" + d, parentData: t, parentDataProperty: d, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Hr.errors = e, i === 0;
}
ge.schema = zr;
function zr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let _ = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: De.type } };
    e === null ? e = n(_) : e.push(_), i++;
  }
  let t = i, p = true, d = i;
  if (i === d) if (r && typeof r == "object" && !Array.isArray(r)) {
    let _;
    if (r.$ref === void 0 && (_ = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let _ = {};
    e === null ? e = n(_) : e.push(_), i++;
  }
  var c = d === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (c) {
    let _ = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var c = _ === i;
    p = c, u = "then";
  } else {
    let _ = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: De.else.type } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.multipleOf !== void 0) {
        let o = r.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.maxLength !== void 0 && (ie(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minLength !== void 0 && (te(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.additionalItems !== void 0 && (Q(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.items !== void 0) {
        let o = r.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let A = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let A = i;
          V(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, V.errors), i = e.length);
          var k = A === i;
          P = k;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var q = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), q) {
          let A = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), i++;
            }
            let j = o.length;
            for (let x = 0; x < j; x++) V(o[x], { instancePath: s + "/items/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, V.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var q = A === i;
          v = q;
        }
      }
      if (r.maxItems !== void 0 && (ie(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minItems !== void 0 && (te(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contains !== void 0 && (V(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.maxProperties !== void 0 && (ie(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minProperties !== void 0 && (te(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.required !== void 0 && (ce(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), i = e.length)), r.additionalProperties !== void 0 && (V(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.definitions !== void 0) {
        let o = r.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Q(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.properties !== void 0) {
        let o = r.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) V(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, V.errors), i = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let o = r.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) V(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, V.errors), i = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let o = r.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, v = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = v === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, A = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var K = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), K) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var K = j === i;
            A = K;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.propertyNames !== void 0 && (V(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.enum !== void 0) {
        let o = r.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), i++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.type !== void 0) {
        let o = r.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let A = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: De.else.properties.type.allOf[0].type } };
          e === null ? e = n(A) : e.push(A), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var y = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), y) {
          let A = i;
          me(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, me.errors), i = e.length);
          var y = A === i;
          P = y;
        }
        let g = i, v = true, h = i;
        if (!Array.isArray(o)) {
          let A = {};
          e === null ? e = n(A) : e.push(A), i++;
        }
        var b = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), b) {
          let A = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), i++;
            }
            let j = o.length;
            for (let x = 0; x < j; x++) me(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, me.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var b = A === i;
          v = b;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.if !== void 0 && (Q(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.then !== void 0 && (Q(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.else !== void 0 && (Q(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: l }) || (e = a(e, Q.errors), i = e.length)), r.allOf !== void 0) {
        let o = r.allOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) V(o[P], { instancePath: s + "/allOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, V.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let o = r.anyOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) V(o[P], { instancePath: s + "/anyOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, V.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let o = r.oneOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), i++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) V(o[P], { instancePath: s + "/oneOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, V.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.not !== void 0 && (V(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let o = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      for (let o in r) M.test(o) && (T(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: l }) || (e = a(e, T.errors), i = e.length));
    }
    var c = _ === i;
    p = c, u = "else";
  }
  return zr.errors = e, i === 0;
}
ge.channel = Xr;
function Xr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && (qe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.parameters !== void 0 && (Ne(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ne.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.servers !== void 0) {
      let t = r.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) if (typeof t[u] != "string") {
          let k = { instancePath: s + "/servers/" + u, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let d = t.length, c;
        if (d > 1) {
          let u = {};
          for (; d--; ) {
            let k = t[d];
            if (typeof k == "string") {
              if (typeof u[k] == "number") {
                c = u[k];
                let q = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: d, j: c } };
                e === null ? e = n(q) : e.push(q), i++;
                break;
              }
              u[k] = d;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.publish !== void 0 && (Ie(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: l }) || (e = a(e, Ie.errors), i = e.length)), r.subscribe !== void 0 && (Ie(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, Ie.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Xr.errors = e, i === 0;
}
ge.operation = Rr;
function Rr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "traits" || p === "summary" || p === "description" || p === "tags" || p === "externalDocs" || p === "operationId" || p === "bindings" || p === "message" || M.test(p))) {
      let d = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    if (r.traits !== void 0) {
      let p = r.traits;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) {
          let u = p[c], k = i, q = true, D = i;
          if (i === D) if (u && typeof u == "object" && !Array.isArray(u)) {
            let y;
            if (u.$ref === void 0 && (y = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let y = {};
            e === null ? e = n(y) : e.push(y), i++;
          }
          var t = D === i;
          i = k, e !== null && (k ? e.length = k : e = null);
          let K;
          if (t) {
            let y = i;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let _ = { instancePath: s + "/traits/" + c + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(_) : e.push(_), i++;
            }
            var t = y === i;
            q = t, K = "then";
          } else {
            let y = i;
            Me(u, { instancePath: s + "/traits/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, Me.errors), i = e.length);
            var t = y === i;
            q = t, K = "else";
          }
        }
      } else {
        let d = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) se(p[c], { instancePath: s + "/tags/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let d = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let p = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.message !== void 0 && (xe(r.message, { instancePath: s + "/message", parentData: r, parentDataProperty: "message", rootData: l }) || (e = a(e, xe.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Rr.errors = e, i === 0;
}
ge.message = Gr;
function Gr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, d = i;
  if (i === d) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), i++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), i++;
  }
  var c = d === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (c) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    var c = P === i;
    p = c, u = "then";
  } else {
    let P = i, F = i, g = true, v = i;
    if (i === v) if (r && typeof r == "object" && !Array.isArray(r)) {
      let X;
      if (r.oneOf === void 0 && (X = "oneOf")) {
        let j = {};
        e === null ? e = n(j) : e.push(j), i++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), i++;
    }
    var k = v === i;
    i = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
      let X = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(x) : e.push(x), i++;
        }
        for (let x in r) if (x !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
          e === null ? e = n(H) : e.push(H), i++;
        }
        if (r.oneOf !== void 0) {
          let x = r.oneOf;
          if (Array.isArray(x)) {
            let H = x.length;
            for (let J = 0; J < H; J++) xe(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = a(e, xe.errors), i = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), i++;
      }
      var k = X === i;
      g = k, h = "then";
    } else {
      let X = i, j = i, x = true, H = i, J = i, pe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        }
      }
      var q = pe === i;
      if (q) {
        let m = {};
        e === null ? e = n(m) : e.push(m), i++;
      } else i = J, e !== null && (J ? e.length = J : e = null);
      var D = H === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), D) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (V(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, V.errors), i = e.length));
        var D = m === i;
        x = D;
      }
      let le = i, ue = true, Te = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.aai.asyncapi;version=2.0.0" || w === "application/vnd.aai.asyncapi+json;version=2.0.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || w === "application/vnd.aai.asyncapi;version=2.1.0" || w === "application/vnd.aai.asyncapi+json;version=2.1.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || w === "application/vnd.aai.asyncapi;version=2.2.0" || w === "application/vnd.aai.asyncapi+json;version=2.2.0" || w === "application/vnd.aai.asyncapi+yaml;version=2.2.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var K = Te === i;
      if (i = le, e !== null && (le ? e.length = le : e = null), K) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (V(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, V.errors), i = e.length));
        var K = m === i;
        ue = K;
      }
      let ae = i, fe = true, $e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/schema+json;version=draft-07" || w === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var y = $e === i;
      if (i = ae, e !== null && (ae ? e.length = ae : e = null), y) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Q(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), i = e.length));
        var y = m === i;
        fe = y;
      }
      let Pe = i, ye = true, ke = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.oai.openapi;version=3.0.0" || w === "application/vnd.oai.openapi+json;version=3.0.0" || w === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var b = ke === i;
      if (i = Pe, e !== null && (Pe ? e.length = Pe : e = null), b) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Le(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Le.errors), i = e.length));
        var b = m === i;
        ye = b;
      }
      let de = i, ve = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let w = {};
          e === null ? e = n(w) : e.push(w), i++;
        } else if (r.schemaFormat !== void 0) {
          let w = r.schemaFormat;
          if (!(w === "application/vnd.apache.avro;version=1.9.0" || w === "application/vnd.apache.avro+json;version=1.9.0" || w === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), i++;
          }
        }
      }
      var _ = _e === i;
      if (i = de, e !== null && (de ? e.length = de : e = null), _) {
        var _ = i === i;
        ve = _;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let m in r) if (!(Ue.call(Kr.allOf[0].else.else.properties, m) || M.test(m))) {
          let w = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(w) : e.push(w), i++;
        }
        if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
          let m = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.contentType !== void 0 && typeof r.contentType != "string") {
          let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.headers !== void 0) {
          let m = r.headers;
          if (V(m, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, V.errors), i = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let w = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.correlationId !== void 0) {
          let m = r.correlationId, w = i, $ = true, B = i;
          if (i === B) if (m && typeof m == "object" && !Array.isArray(m)) {
            let z;
            if (m.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), i++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), i++;
          }
          var C = B === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let Y;
          if (C) {
            let z = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let U = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(U) : e.push(U), i++;
            }
            var C = z === i;
            $ = C, Y = "then";
          } else {
            let z = i;
            we(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, we.errors), i = e.length);
            var C = z === i;
            $ = C, Y = "else";
          }
        }
        if (r.tags !== void 0) {
          let m = r.tags;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) se(m[$], { instancePath: s + "/tags/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, se.errors), i = e.length);
          } else {
            let w = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.summary !== void 0 && typeof r.summary != "string") {
          let m = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.name !== void 0 && typeof r.name != "string") {
          let m = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.title !== void 0 && typeof r.title != "string") {
          let m = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.description !== void 0 && typeof r.description != "string") {
          let m = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
          let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.examples !== void 0) {
          let m = r.examples;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) {
              let B = m[$], Y = i, z = false, ee = i;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(U) : e.push(U), i++;
              }
              var o = ee === i;
              if (z = z || o, !z) {
                let U = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
                var o = U === i;
                z = z || o;
              }
              if (z) i = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(U) : e.push(U), i++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let U in B) if (!(U === "name" || U === "summary" || U === "headers" || U === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U } };
                  e === null ? e = n(R) : e.push(R), i++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let U = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(U) : e.push(U), i++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let U = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(U) : e.push(U), i++;
                }
                if (B.headers !== void 0) {
                  let U = B.headers;
                  if (!(U && typeof U == "object" && !Array.isArray(U))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), i++;
                  }
                }
              } else {
                let U = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(U) : e.push(U), i++;
              }
            }
          } else {
            let w = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        if (r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.traits !== void 0) {
          let m = r.traits;
          if (Array.isArray(m)) {
            let w = m.length;
            for (let $ = 0; $ < w; $++) {
              let B = m[$], Y = i, z = true, ee = i;
              if (i === ee) if (B && typeof B == "object" && !Array.isArray(B)) {
                let R;
                if (B.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), i++;
              }
              var f = ee === i;
              i = Y, e !== null && (Y ? e.length = Y : e = null);
              let U;
              if (f) {
                let R = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let he = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(he) : e.push(he), i++;
                }
                var f = R === i;
                z = f, U = "then";
              } else {
                let R = i;
                Be(B, { instancePath: s + "/traits/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, Be.errors), i = e.length);
                var f = R === i;
                z = f, U = "else";
              }
            }
          } else {
            let w = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(w) : e.push(w), i++;
          }
        }
        for (let m in r) M.test(m) && (T(r[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: m, rootData: l }) || (e = a(e, T.errors), i = e.length));
      } else {
        let m = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(m) : e.push(m), i++;
      }
      var k = X === i;
      g = k, h = "else";
    }
    var c = P === i;
    p = c, u = "else";
  }
  return Gr.errors = e, i === 0;
}
ge.parameter = Jr;
function Jr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.schema !== void 0 && (V(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: l }) || (e = a(e, V.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.$ref !== void 0 && (qe(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, qe.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  }
  return Jr.errors = e, i === 0;
}
ge.server = Qr;
function Qr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
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
    for (let t in r) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
    if (r.variables !== void 0 && (Xe(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: l }) || (e = a(e, Xe.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) Re(t[d], { instancePath: s + "/security/" + d, parentData: t, parentDataProperty: d, rootData: l }) || (e = a(e, Re.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Qr.errors = e, i === 0;
}
ge.operationTrait = Wr;
function Wr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
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
        let p = t.length;
        for (let d = 0; d < p; d++) se(t[d], { instancePath: s + "/tags/" + d, parentData: t, parentDataProperty: d, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Wr.errors = e, i === 0;
}
ge.messageTrait = Yr;
function Yr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ue.call(Vr.properties, p) || M.test(p))) {
      let d = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    if (r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let p = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.headers !== void 0) {
      let p = r.headers;
      if (V(p, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, V.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let d = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, d = i, c = true, u = i;
      if (i === u) if (p && typeof p == "object" && !Array.isArray(p)) {
        let q;
        if (p.$ref === void 0 && (q = "$ref")) {
          let D = {};
          e === null ? e = n(D) : e.push(D), i++;
        }
      } else {
        let q = {};
        e === null ? e = n(q) : e.push(q), i++;
      }
      var t = u === i;
      i = d, e !== null && (d ? e.length = d : e = null);
      let k;
      if (t) {
        let q = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let K = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(K) : e.push(K), i++;
        }
        var t = q === i;
        c = t, k = "then";
      } else {
        let q = i;
        we(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, we.errors), i = e.length);
        var t = q === i;
        c = t, k = "else";
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) se(p[c], { instancePath: s + "/tags/" + c, parentData: p, parentDataProperty: c, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let d = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.examples !== void 0) {
      let p = r.examples;
      if (Array.isArray(p)) {
        let d = p.length;
        for (let c = 0; c < d; c++) {
          let u = p[c];
          if (!(u && typeof u == "object" && !Array.isArray(u))) {
            let k = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), i++;
          }
        }
      } else {
        let d = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Yr.errors = e, i === 0;
}
ge.securityScheme = Zr;
var gi = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function Zr(r, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, d = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "userPassword") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var c = d === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), c) {
    let L = i;
    Ge(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, Ge.errors), i = e.length);
    var c = L === i;
    p = c;
  }
  let u = i, k = true, q = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "apiKey") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var D = q === i;
  if (i = u, e !== null && (u ? e.length = u : e = null), D) {
    let L = i;
    Je(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, Je.errors), i = e.length);
    var D = L === i;
    k = D;
  }
  let K = i, y = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "X509") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var _ = b === i;
  if (i = K, e !== null && (K ? e.length = K : e = null), _) {
    let L = i;
    Qe(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, Qe.errors), i = e.length);
    var _ = L === i;
    y = _;
  }
  let C = i, o = true, f = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "symmetricEncryption") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var P = f === i;
  if (i = C, e !== null && (C ? e.length = C : e = null), P) {
    let L = i;
    We(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, We.errors), i = e.length);
    var P = L === i;
    o = P;
  }
  let F = i, g = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "asymmetricEncryption") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var h = v === i;
  if (i = F, e !== null && (F ? e.length = F : e = null), h) {
    let L = i;
    Ye(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, Ye.errors), i = e.length);
    var h = L === i;
    g = h;
  }
  let A = i, X = true, j = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "http") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var x = j === i;
  if (i = A, e !== null && (A ? e.length = A : e = null), x) {
    let L = i, O = i, Ee = true, lr = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let Ae;
      if (r.scheme === void 0 && (Ae = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      }
    }
    var H = lr === i;
    if (i = O, e !== null && (O ? e.length = O : e = null), H) {
      let Ae = i;
      Ze(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, Ze.errors), i = e.length);
      var H = Ae === i;
      Ee = H;
    }
    let Ce = i, Ve = true, ar = i, Fe = i, or = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let Ae;
      if (r.scheme === void 0 && (Ae = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      }
    }
    var J = or === i;
    if (J) {
      let Ae = {};
      e === null ? e = n(Ae) : e.push(Ae), i++;
    } else i = Fe, e !== null && (Fe ? e.length = Fe : e = null);
    var pe = ar === i;
    if (i = Ce, e !== null && (Ce ? e.length = Ce : e = null), pe) {
      let Ae = i;
      er(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, er.errors), i = e.length);
      var pe = Ae === i;
      Ve = pe;
    }
    var x = L === i;
    X = x;
  }
  let le = i, ue = true, Te = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "httpApiKey") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var ae = Te === i;
  if (i = le, e !== null && (le ? e.length = le : e = null), ae) {
    let L = i;
    rr(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, rr.errors), i = e.length);
    var ae = L === i;
    ue = ae;
  }
  let fe = i, $e = true, Pe = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "oauth2") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var ye = Pe === i;
  if (i = fe, e !== null && (fe ? e.length = fe : e = null), ye) {
    let L = i;
    ir(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, ir.errors), i = e.length);
    var ye = L === i;
    $e = ye;
  }
  let ke = i, de = true, ve = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "openIdConnect") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var _e = ve === i;
  if (i = ke, e !== null && (ke ? e.length = ke : e = null), _e) {
    let L = i;
    tr(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, tr.errors), i = e.length);
    var _e = L === i;
    de = _e;
  }
  let Ke = i, m = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "plain") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var $ = w === i;
  if (i = Ke, e !== null && (Ke ? e.length = Ke : e = null), $) {
    let L = i;
    sr(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, sr.errors), i = e.length);
    var $ = L === i;
    m = $;
  }
  let B = i, Y = true, z = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0) {
      let O = r.type;
      if (!(O === "scramSha256" || O === "scramSha512")) {
        let Ee = {};
        e === null ? e = n(Ee) : e.push(Ee), i++;
      }
    }
  }
  var ee = z === i;
  if (i = B, e !== null && (B ? e.length = B : e = null), ee) {
    let L = i;
    nr(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, nr.errors), i = e.length);
    var ee = L === i;
    Y = ee;
  }
  let U = i, R = true, ne = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let L;
    if (r.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    } else if (r.type !== void 0 && r.type !== "gssapi") {
      let O = {};
      e === null ? e = n(O) : e.push(O), i++;
    }
  }
  var he = ne === i;
  if (i = U, e !== null && (U ? e.length = U : e = null), he) {
    let L = i;
    pr(r, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = a(e, pr.errors), i = e.length);
    var he = L === i;
    R = he;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let L = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(L) : e.push(L), i++;
    }
    if (r.type !== void 0) {
      let L = r.type;
      if (!(L === "userPassword" || L === "apiKey" || L === "X509" || L === "symmetricEncryption" || L === "asymmetricEncryption" || L === "http" || L === "httpApiKey" || L === "oauth2" || L === "openIdConnect" || L === "plain" || L === "scramSha256" || L === "scramSha512" || L === "gssapi")) {
        let O = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: gi.allOf[0].properties.type.enum } };
        e === null ? e = n(O) : e.push(O), i++;
      }
    }
  }
  return Zr.errors = e, i === 0;
}
ge.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "externalDocs", "id", "info", "servers", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/server": ["bindings", "description", "protocol", "protocolVersion", "security", "url", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/channelItem": ["$ref", "bindings", "deprecated", "description", "parameters", "publish", "servers", "subscribe"], "#/definitions/parameter": ["$ref", "description", "location", "schema"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/operation": ["bindings", "description", "externalDocs", "message", "operationId", "summary", "tags", "traits"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "operationId", "summary", "tags"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/message/allOf/0/else/then": ["oneOf"], "#/definitions/message/allOf/0/else/else": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "payload", "schemaFormat", "summary", "tags", "title", "traits"], "#/definitions/message/allOf/0/else/else/properties/examples/items": ["headers", "name", "payload", "summary"], "#/definitions/message/allOf/0/else/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "schemaFormat", "summary", "tags", "title"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/components": ["channelBindings", "correlationIds", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "parameters", "schemas", "securitySchemes", "serverBindings"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"] };
var ki = ge;
export {
  ki as default
};
