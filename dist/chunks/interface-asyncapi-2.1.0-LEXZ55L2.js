import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-2.1.0.js
var si = (i, s) => () => {
  try {
    return s || i((s = { exports: {} }).exports, s), s.exports;
  } catch (S) {
    throw s = 0, S;
  }
};
var Er = si((mr) => {
  "use strict";
  Object.defineProperty(mr, "__esModule", { value: true });
  function Tr(i) {
    let s = i.length, S = 0, I = 0, l;
    for (; I < s; ) S++, l = i.charCodeAt(I++), l >= 55296 && l <= 56319 && I < s && (l = i.charCodeAt(I), (l & 64512) === 56320 && I++);
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
function n(i) {
  let s = new cr();
  return s.push(i), s;
}
function f(i, s) {
  return i === null ? s : (i.take(s), i);
}
var ge = {};
ge.document = Hr;
var Cr = { definition: "document", type: "object", required: ["asyncapi", "info", "channels"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { asyncapi: { type: "string", enum: ["2.1.0"] }, id: { type: "string" }, info: { $ref: "#/definitions/info" }, servers: { type: "object", additionalProperties: { $ref: "#/definitions/server" } }, defaultContentType: { type: "string" }, channels: { $ref: "#/definitions/channels" }, components: { $ref: "#/definitions/components" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Ue = Object.prototype.hasOwnProperty;
var N = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function q(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  return q.errors = e, r === 0;
}
function dr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "url" || t === "email" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.email !== void 0 && typeof i.email != "string") {
      let t = { instancePath: s + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return dr.errors = e, r === 0;
}
function hr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "url" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return hr.errors = e, r === 0;
}
function gr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.version === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.title === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "title" || t === "version" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let t = { instancePath: s + "/title", schemaPath: "#/definitions/info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.version !== void 0 && typeof i.version != "string") {
      let t = { instancePath: s + "/version", schemaPath: "#/definitions/info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.termsOfService !== void 0 && typeof i.termsOfService != "string") {
      let t = { instancePath: s + "/termsOfService", schemaPath: "#/definitions/info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.contact !== void 0 && (dr(i.contact, { instancePath: s + "/contact", parentData: i, parentDataProperty: "contact", rootData: l }) || (e = f(e, dr.errors), r = e.length)), i.license !== void 0 && (hr(i.license, { instancePath: s + "/license", parentData: i, parentDataProperty: "license", rootData: l }) || (e = f(e, hr.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return gr.errors = e, r === 0;
}
function Pr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "enum" || t === "default" || t === "description" || t === "examples" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.enum !== void 0) {
      let t = i.enum;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let u = 0; u < o; u++) if (typeof t[u] != "string") {
          let w = { instancePath: s + "/enum/" + u, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(w) : e.push(w), r++;
        }
        let c = t.length, m;
        if (c > 1) {
          let u = {};
          for (; c--; ) {
            let w = t[c];
            if (typeof w == "string") {
              if (typeof u[w] == "number") {
                m = u[w];
                let U = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: c, j: m } };
                e === null ? e = n(U) : e.push(U), r++;
                break;
              }
              u[w] = c;
            }
          }
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.default !== void 0 && typeof i.default != "string") {
      let t = { instancePath: s + "/default", schemaPath: "#/definitions/serverVariable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/serverVariable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.examples !== void 0) {
      let t = i.examples;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) if (typeof t[c] != "string") {
          let m = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Pr.errors = e, r === 0;
}
function Xe(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) Pr(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, Pr.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Xe.errors = e, r === 0;
}
function Re(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) {
    let o = i[t];
    if (Array.isArray(o)) {
      let c = o.length;
      for (let w = 0; w < c; w++) if (typeof o[w] != "string") {
        let U = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + w, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(U) : e.push(U), r++;
      }
      let m = o.length, u;
      if (m > 1) {
        let w = {};
        for (; m--; ) {
          let U = o[m];
          if (typeof U == "string") {
            if (typeof w[U] == "number") {
              u = w[U];
              let _ = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: m, j: u } };
              e === null ? e = n(_) : e.push(_), r++;
              break;
            }
            w[U] = m;
          }
        }
      }
    } else {
      let c = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
  }
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/SecurityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Re.errors = e, r === 0;
}
function G(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/bindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return G.errors = e, r === 0;
}
function vr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocol === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocol !== void 0 && typeof i.protocol != "string") {
      let t = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocolVersion !== void 0 && typeof i.protocolVersion != "string") {
      let t = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.variables !== void 0 && (Xe(i.variables, { instancePath: s + "/variables", parentData: i, parentDataProperty: "variables", rootData: l }) || (e = f(e, Xe.errors), r = e.length)), i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) Re(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = f(e, Re.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return vr.errors = e, r === 0;
}
var ni = Er().default;
function qe(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (typeof i != "string") {
    let t = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return qe.errors = e, r === 0;
}
var Sr = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
var De = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function ie(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  if (typeof i == "number" && (i < 0 || isNaN(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ie.errors = e, r === 0;
}
function te(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  return ie(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, ie.errors), r = e.length), te.errors = e, r === 0;
}
var ze = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var W = { validate: Q };
function Oe(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    if (i.length < 1) {
      let o = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    let t = i.length;
    for (let o = 0; o < t; o++) W.validate(i[o], { instancePath: s + "/" + o, parentData: i, parentDataProperty: o, rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Oe.errors = e, r === 0;
}
function ce(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    let t = i.length;
    for (let m = 0; m < t; m++) if (typeof i[m] != "string") {
      let u = { instancePath: s + "/" + m, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    let o = i.length, c;
    if (o > 1) {
      let m = {};
      for (; o--; ) {
        let u = i[o];
        if (typeof u == "string") {
          if (typeof m[u] == "number") {
            c = m[u];
            let w = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c } };
            e === null ? e = n(w) : e.push(w), r++;
            break;
          }
          m[u] = o;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ce.errors = e, r === 0;
}
var pi = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function me(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i === "array" || i === "boolean" || i === "integer" || i === "null" || i === "number" || i === "object" || i === "string")) {
    let t = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: pi.enum } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return me.errors = e, r === 0;
}
function Q(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: ze.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, o = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let E = {};
      e === null ? e = n(E) : e.push(E), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var m = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (m) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    var m = A === r;
    o = m, u = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: ze.else.type } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.multipleOf !== void 0) {
        let p = i.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.maxLength !== void 0 && (ie(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minLength !== void 0 && (te(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.additionalItems !== void 0 && (W.validate(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.items !== void 0) {
        let p = i.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: ze.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), w) {
          let j = r;
          W.validate(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
          var w = j === r;
          P = w;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var U = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), U) {
          let j = r;
          Oe(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = f(e, Oe.errors), r = e.length);
          var U = j === r;
          b = U;
        }
      }
      if (i.maxItems !== void 0 && (ie(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minItems !== void 0 && (te(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contains !== void 0 && (W.validate(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.maxProperties !== void 0 && (ie(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minProperties !== void 0 && (te(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = f(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (W.validate(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.definitions !== void 0) {
        let p = i.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) W.validate(p[y], { instancePath: s + "/definitions/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
        else {
          let y = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.properties !== void 0) {
        let p = i.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) W.validate(p[y], { instancePath: s + "/properties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
        else {
          let y = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let p = i.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) W.validate(p[y], { instancePath: s + "/patternProperties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
        else {
          let y = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let p = i.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) {
          let P = p[y];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: ze.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let C = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = C, e !== null && (C ? e.length = C : e = null), _) {
            let D = r;
            W.validate(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, W.validate.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var K = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), K) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, ce.errors), r = e.length);
            var K = D === r;
            j = K;
          }
        }
        else {
          let y = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.propertyNames !== void 0 && (W.validate(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.enum !== void 0) {
        let p = i.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.type !== void 0) {
        let p = i.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: ze.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (typeof p != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var a = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), a) {
          let j = r;
          me(p, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = f(e, me.errors), r = e.length);
          var a = j === r;
          P = a;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var v = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), v) {
          let j = r;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = p.length;
            for (let x = 0; x < D; x++) me(p[x], { instancePath: s + "/type/" + x, parentData: p, parentDataProperty: x, rootData: l }) || (e = f(e, me.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var v = j === r;
          b = v;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      i.if !== void 0 && (W.validate(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.then !== void 0 && (W.validate(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.else !== void 0 && (W.validate(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = f(e, W.validate.errors), r = e.length)), i.allOf !== void 0 && (Oe(i.allOf, { instancePath: s + "/allOf", parentData: i, parentDataProperty: "allOf", rootData: l }) || (e = f(e, Oe.errors), r = e.length)), i.anyOf !== void 0 && (Oe(i.anyOf, { instancePath: s + "/anyOf", parentData: i, parentDataProperty: "anyOf", rootData: l }) || (e = f(e, Oe.errors), r = e.length)), i.oneOf !== void 0 && (Oe(i.oneOf, { instancePath: s + "/oneOf", parentData: i, parentDataProperty: "oneOf", rootData: l }) || (e = f(e, Oe.errors), r = e.length)), i.not !== void 0 && (W.validate(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = f(e, W.validate.errors), r = e.length));
    }
    var m = A === r;
    o = m, u = "else";
  }
  return Q.errors = e, r === 0;
}
function Z(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "url" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Z.errors = e, r === 0;
}
var re = { validate: V };
function V(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: De.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, o = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let E = {};
      e === null ? e = n(E) : e.push(E), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var m = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (m) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    var m = A === r;
    o = m, u = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: De.else.type } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.multipleOf !== void 0) {
        let p = i.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.maxLength !== void 0 && (ie(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minLength !== void 0 && (te(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.additionalItems !== void 0 && (Q(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.items !== void 0) {
        let p = i.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), w) {
          let j = r;
          re.validate(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
          var w = j === r;
          P = w;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var U = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), U) {
          let j = r;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = p.length;
            for (let x = 0; x < D; x++) re.validate(p[x], { instancePath: s + "/items/" + x, parentData: p, parentDataProperty: x, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var U = j === r;
          b = U;
        }
      }
      if (i.maxItems !== void 0 && (ie(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minItems !== void 0 && (te(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contains !== void 0 && (re.validate(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = f(e, re.validate.errors), r = e.length)), i.maxProperties !== void 0 && (ie(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minProperties !== void 0 && (te(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = f(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (re.validate(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = f(e, re.validate.errors), r = e.length)), i.definitions !== void 0) {
        let p = i.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) Q(p[y], { instancePath: s + "/definitions/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, Q.errors), r = e.length);
        else {
          let y = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.properties !== void 0) {
        let p = i.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) re.validate(p[y], { instancePath: s + "/properties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
        else {
          let y = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let p = i.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) re.validate(p[y], { instancePath: s + "/patternProperties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
        else {
          let y = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let p = i.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) {
          let P = p[y];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let C = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = C, e !== null && (C ? e.length = C : e = null), _) {
            let D = r;
            Q(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, Q.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var K = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), K) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, ce.errors), r = e.length);
            var K = D === r;
            j = K;
          }
        }
        else {
          let y = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.propertyNames !== void 0 && (re.validate(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = f(e, re.validate.errors), r = e.length)), i.enum !== void 0) {
        let p = i.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.type !== void 0) {
        let p = i.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: De.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (typeof p != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var a = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), a) {
          let j = r;
          me(p, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = f(e, me.errors), r = e.length);
          var a = j === r;
          P = a;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var v = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), v) {
          let j = r;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = p.length;
            for (let x = 0; x < D; x++) me(p[x], { instancePath: s + "/type/" + x, parentData: p, parentDataProperty: x, rootData: l }) || (e = f(e, me.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var v = j === r;
          b = v;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.if !== void 0 && (Q(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.then !== void 0 && (Q(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.else !== void 0 && (Q(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.allOf !== void 0) {
        let p = i.allOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) re.validate(p[P], { instancePath: s + "/allOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.anyOf !== void 0) {
        let p = i.anyOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) re.validate(p[P], { instancePath: s + "/anyOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.oneOf !== void 0) {
        let p = i.oneOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) re.validate(p[P], { instancePath: s + "/oneOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, re.validate.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.not !== void 0 && (re.validate(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = f(e, re.validate.errors), r = e.length)), i.discriminator !== void 0 && typeof i.discriminator != "string") {
        let p = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
        let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      for (let p in i) N.test(p) && (q(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = f(e, q.errors), r = e.length));
    }
    var m = A === r;
    o = m, u = "else";
  }
  return V.errors = e, r === 0;
}
function br(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.schema !== void 0 && (V(i.schema, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    i.$ref !== void 0 && (qe(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = f(e, qe.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  }
  return br.errors = e, r === 0;
}
function Ne(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let o in i) {
    let c = i[o], m = r, u = true, w = r;
    if (r === w) if (c && typeof c == "object" && !Array.isArray(c)) {
      let _;
      if (c.$ref === void 0 && (_ = "$ref")) {
        let K = {};
        e === null ? e = n(K) : e.push(K), r++;
      }
    } else {
      let _ = {};
      e === null ? e = n(_) : e.push(_), r++;
    }
    var t = w === r;
    r = m, e !== null && (m ? e.length = m : e = null);
    let U;
    if (t) {
      let _ = r;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let a = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      var t = _ === r;
      u = t, U = "then";
    } else {
      let _ = r;
      br(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = f(e, br.errors), r = e.length);
      var t = _ === r;
      u = t, U = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Ne.errors = e, r === 0;
}
function se(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "description" || t === "externalDocs" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return se.errors = e, r === 0;
}
function Me(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/operationTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/operationTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) se(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Me.errors = e, r === 0;
}
var Kr = { definition: "message", allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { type: "object", required: ["oneOf"] }, then: { type: "object", required: ["oneOf"], additionalProperties: false, properties: { oneOf: { type: "array", items: { $ref: "#/definitions/message" } } } }, else: { type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, payload: {}, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, allOf: [{ if: { not: { required: ["schemaFormat"] } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.aai.asyncapi;version=2.0.0", "application/vnd.aai.asyncapi+json;version=2.0.0", "application/vnd.aai.asyncapi+yaml;version=2.0.0", "application/vnd.aai.asyncapi;version=2.1.0", "application/vnd.aai.asyncapi+json;version=2.1.0", "application/vnd.aai.asyncapi+yaml;version=2.1.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/schema+json;version=draft-07", "application/schema+yaml;version=draft-07"] } } }, then: { properties: { payload: { $ref: "#/definitions/json-schema-draft-07-schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.oai.openapi;version=3.0.0", "application/vnd.oai.openapi+json;version=3.0.0", "application/vnd.oai.openapi+yaml;version=3.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/openapiSchema_3_0" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.apache.avro;version=1.9.0", "application/vnd.apache.avro+json;version=1.9.0", "application/vnd.apache.avro+yaml;version=1.9.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/avroSchema_v1" } } } }] } } }] };
var Fr = { validate: xe };
var ur = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var Ir = new RegExp("^x-", "u");
var oe = { validate: Le };
function wr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.propertyName === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/required", keyword: "required", params: { missingProperty: "propertyName" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.propertyName !== void 0 && typeof i.propertyName != "string") {
      let t = { instancePath: s + "/propertyName", schemaPath: "#/definitions/Discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.mapping !== void 0) {
      let t = i.mapping;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let o in t) if (typeof t[o] != "string") {
          let c = { instancePath: s + "/mapping/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), r++;
        }
      } else {
        let o = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return wr.errors = e, r === 0;
}
function kr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "url" || Ir.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/ExternalDocumentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/ExternalDocumentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return kr.errors = e, r === 0;
}
function _r(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || Ir.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/XML/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.namespace !== void 0 && typeof i.namespace != "string") {
      let t = { instancePath: s + "/namespace", schemaPath: "#/definitions/XML/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.prefix !== void 0 && typeof i.prefix != "string") {
      let t = { instancePath: s + "/prefix", schemaPath: "#/definitions/XML/properties/prefix/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.attribute !== void 0 && typeof i.attribute != "boolean") {
      let t = { instancePath: s + "/attribute", schemaPath: "#/definitions/XML/properties/attribute/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.wrapped !== void 0 && typeof i.wrapped != "boolean") {
      let t = { instancePath: s + "/wrapped", schemaPath: "#/definitions/XML/properties/wrapped/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/XML/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return _r.errors = e, r === 0;
}
function Le(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let a in i) if (!(Ue.call(ur.properties, a) || Ir.test(a))) {
      let v = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
      e === null ? e = n(v) : e.push(v), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let a = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.multipleOf !== void 0) {
      let a = i.multipleOf;
      if (typeof a == "number") {
        if (a <= 0 || isNaN(a)) {
          let v = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(v) : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.maximum !== void 0 && typeof i.maximum != "number") {
      let a = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "boolean") {
      let a = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.minimum !== void 0 && typeof i.minimum != "number") {
      let a = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "boolean") {
      let a = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.maxLength !== void 0) {
      let a = i.maxLength;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.minLength !== void 0) {
      let a = i.minLength;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.pattern !== void 0 && typeof i.pattern != "string") {
      let a = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.maxItems !== void 0) {
      let a = i.maxItems;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.minItems !== void 0) {
      let a = i.minItems;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
      let a = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.maxProperties !== void 0) {
      let a = i.maxProperties;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.minProperties !== void 0) {
      let a = i.minProperties;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let v = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let v = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.required !== void 0) {
      let a = i.required;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        let v = a.length;
        for (let p = 0; p < v; p++) if (typeof a[p] != "string") {
          let y = { instancePath: s + "/required/" + p, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
        let A = a.length, E;
        if (A > 1) {
          let p = {};
          for (; A--; ) {
            let y = a[A];
            if (typeof y == "string") {
              if (typeof p[y] == "number") {
                E = p[y];
                let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: A, j: E } };
                e === null ? e = n(P) : e.push(P), r++;
                break;
              }
              p[y] = A;
            }
          }
        }
      } else {
        let v = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.enum !== void 0) {
      let a = i.enum;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let v = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(v) : e.push(v), r++;
        }
      } else {
        let v = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.type !== void 0) {
      let a = i.type;
      if (typeof a != "string") {
        let v = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
      if (!(a === "array" || a === "boolean" || a === "integer" || a === "number" || a === "object" || a === "string")) {
        let v = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: ur.properties.type.enum } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.not !== void 0) {
      let a = i.not, v = r, A = true, E = r;
      if (r === E) if (a && typeof a == "object" && !Array.isArray(a)) {
        let y;
        if (a.$ref === void 0 && (y = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let y = {};
        e === null ? e = n(y) : e.push(y), r++;
      }
      var t = E === r;
      r = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (t) {
        let y = r;
        if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
          let C = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(C) : e.push(C), r++;
        }
        var t = y === r;
        A = t, p = "then";
      } else {
        let y = r;
        oe.validate(a, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
        var t = y === r;
        A = t, p = "else";
      }
    }
    if (i.allOf !== void 0) {
      let a = i.allOf;
      if (Array.isArray(a)) {
        let v = a.length;
        for (let A = 0; A < v; A++) {
          let E = a[A], p = r, y = true, P = r;
          if (r === P) if (E && typeof E == "object" && !Array.isArray(E)) {
            let g;
            if (E.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var o = P === r;
          r = p, e !== null && (p ? e.length = p : e = null);
          let C;
          if (o) {
            let g = r;
            if (E && typeof E == "object" && !Array.isArray(E) && E.$ref !== void 0 && typeof E.$ref != "string") {
              let h = { instancePath: s + "/allOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var o = g === r;
            y = o, C = "then";
          } else {
            let g = r;
            oe.validate(E, { instancePath: s + "/allOf/" + A, parentData: a, parentDataProperty: A, rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
            var o = g === r;
            y = o, C = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.oneOf !== void 0) {
      let a = i.oneOf;
      if (Array.isArray(a)) {
        let v = a.length;
        for (let A = 0; A < v; A++) {
          let E = a[A], p = r, y = true, P = r;
          if (r === P) if (E && typeof E == "object" && !Array.isArray(E)) {
            let g;
            if (E.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var c = P === r;
          r = p, e !== null && (p ? e.length = p : e = null);
          let C;
          if (c) {
            let g = r;
            if (E && typeof E == "object" && !Array.isArray(E) && E.$ref !== void 0 && typeof E.$ref != "string") {
              let h = { instancePath: s + "/oneOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var c = g === r;
            y = c, C = "then";
          } else {
            let g = r;
            oe.validate(E, { instancePath: s + "/oneOf/" + A, parentData: a, parentDataProperty: A, rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
            var c = g === r;
            y = c, C = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.anyOf !== void 0) {
      let a = i.anyOf;
      if (Array.isArray(a)) {
        let v = a.length;
        for (let A = 0; A < v; A++) {
          let E = a[A], p = r, y = true, P = r;
          if (r === P) if (E && typeof E == "object" && !Array.isArray(E)) {
            let g;
            if (E.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var m = P === r;
          r = p, e !== null && (p ? e.length = p : e = null);
          let C;
          if (m) {
            let g = r;
            if (E && typeof E == "object" && !Array.isArray(E) && E.$ref !== void 0 && typeof E.$ref != "string") {
              let h = { instancePath: s + "/anyOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var m = g === r;
            y = m, C = "then";
          } else {
            let g = r;
            oe.validate(E, { instancePath: s + "/anyOf/" + A, parentData: a, parentDataProperty: A, rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
            var m = g === r;
            y = m, C = "else";
          }
        }
      } else {
        let v = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.items !== void 0) {
      let a = i.items, v = r, A = true, E = r;
      if (r === E) if (a && typeof a == "object" && !Array.isArray(a)) {
        let y;
        if (a.$ref === void 0 && (y = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let y = {};
        e === null ? e = n(y) : e.push(y), r++;
      }
      var u = E === r;
      r = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (u) {
        let y = r;
        if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
          let C = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(C) : e.push(C), r++;
        }
        var u = y === r;
        A = u, p = "then";
      } else {
        let y = r;
        oe.validate(a, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
        var u = y === r;
        A = u, p = "else";
      }
    }
    if (i.properties !== void 0) {
      let a = i.properties;
      if (a && typeof a == "object" && !Array.isArray(a)) for (let v in a) {
        let A = a[v], E = r, p = true, y = r;
        if (r === y) if (A && typeof A == "object" && !Array.isArray(A)) {
          let C;
          if (A.$ref === void 0 && (C = "$ref")) {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
        } else {
          let C = {};
          e === null ? e = n(C) : e.push(C), r++;
        }
        var w = y === r;
        r = E, e !== null && (E ? e.length = E : e = null);
        let P;
        if (w) {
          let C = r;
          if (A && typeof A == "object" && !Array.isArray(A) && A.$ref !== void 0 && typeof A.$ref != "string") {
            let b = { instancePath: s + "/properties/" + v.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(b) : e.push(b), r++;
          }
          var w = C === r;
          p = w, P = "then";
        } else {
          let C = r;
          oe.validate(A, { instancePath: s + "/properties/" + v.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: v, rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
          var w = C === r;
          p = w, P = "else";
        }
      }
      else {
        let v = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(v) : e.push(v), r++;
      }
    }
    if (i.additionalProperties !== void 0) {
      let a = i.additionalProperties, v = r, A = true, E = r;
      if (r === E) if (a && typeof a == "object" && !Array.isArray(a)) {
        let y;
        if (a.$ref === void 0 && (y = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let y = {};
        e === null ? e = n(y) : e.push(y), r++;
      }
      var U = E === r;
      r = v, e !== null && (v ? e.length = v : e = null);
      let p;
      if (U) {
        let y = r;
        if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
          let C = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(C) : e.push(C), r++;
        }
        var U = y === r;
        A = U, p = "then";
      } else {
        let y = r;
        if (!(a && typeof a == "object" && !Array.isArray(a)) && typeof a != "boolean") {
          let D = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: ur.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(D) : e.push(D), r++;
        }
        let P = r, C = true, g = r;
        if (!(a && typeof a == "object" && !Array.isArray(a))) {
          let D = {};
          e === null ? e = n(D) : e.push(D), r++;
        }
        var _ = g === r;
        if (r = P, e !== null && (P ? e.length = P : e = null), _) {
          let D = r;
          oe.validate(a, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = f(e, oe.validate.errors), r = e.length);
          var _ = D === r;
          C = _;
        }
        let b = r, h = true, j = r;
        if (typeof a != "boolean") {
          let D = {};
          e === null ? e = n(D) : e.push(D), r++;
        }
        var K = j === r;
        if (r = b, e !== null && (b ? e.length = b : e = null), K) {
          let D = r;
          if (typeof a != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
          var K = D === r;
          h = K;
        }
        var U = y === r;
        A = U, p = "else";
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let a = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.format !== void 0 && typeof i.format != "string") {
      let a = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.nullable !== void 0 && typeof i.nullable != "boolean") {
      let a = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.discriminator !== void 0 && (wr(i.discriminator, { instancePath: s + "/discriminator", parentData: i, parentDataProperty: "discriminator", rootData: l }) || (e = f(e, wr.errors), r = e.length)), i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
      let a = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
      let a = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.externalDocs !== void 0 && (kr(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, kr.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let a = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    i.xml !== void 0 && (_r(i.xml, { instancePath: s + "/xml", parentData: i, parentDataProperty: "xml", rootData: l }) || (e = f(e, _r.errors), r = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(a) : e.push(a), r++;
  }
  return Le.errors = e, r === 0;
}
function we(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.location === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "location" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return we.errors = e, r === 0;
}
var Vr = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" } } };
function Be(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let c in i) if (!(Ue.call(Vr.properties, c) || N.test(c))) {
      let m = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
      let c = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.contentType !== void 0 && typeof i.contentType != "string") {
      let c = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.headers !== void 0) {
      let c = i.headers;
      if (V(c, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = f(e, V.errors), r = e.length), c && typeof c == "object" && !Array.isArray(c) && c.type !== void 0 && c.type !== "object") {
        let m = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    if (i.correlationId !== void 0) {
      let c = i.correlationId, m = r, u = true, w = r;
      if (r === w) if (c && typeof c == "object" && !Array.isArray(c)) {
        let _;
        if (c.$ref === void 0 && (_ = "$ref")) {
          let K = {};
          e === null ? e = n(K) : e.push(K), r++;
        }
      } else {
        let _ = {};
        e === null ? e = n(_) : e.push(_), r++;
      }
      var t = w === r;
      r = m, e !== null && (m ? e.length = m : e = null);
      let U;
      if (t) {
        let _ = r;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let a = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(a) : e.push(a), r++;
        }
        var t = _ === r;
        u = t, U = "then";
      } else {
        let _ = r;
        we(c, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = f(e, we.errors), r = e.length);
        var t = _ === r;
        u = t, U = "else";
      }
    }
    if (i.tags !== void 0) {
      let c = i.tags;
      if (Array.isArray(c)) {
        let m = c.length;
        for (let u = 0; u < m; u++) se(c[u], { instancePath: s + "/tags/" + u, parentData: c, parentDataProperty: u, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let m = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let c = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let c = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let c = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let c = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.examples !== void 0) {
      let c = i.examples;
      if (Array.isArray(c)) {
        let m = c.length;
        for (let u = 0; u < m; u++) {
          let w = c[u], U = r, _ = false, K = r;
          if (w && typeof w == "object" && !Array.isArray(w) && w.payload === void 0) {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
            e === null ? e = n(a) : e.push(a), r++;
          }
          var o = K === r;
          if (_ = _ || o, !_) {
            let a = r;
            if (w && typeof w == "object" && !Array.isArray(w) && w.headers === void 0) {
              let A = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var o = a === r;
            _ = _ || o;
          }
          if (_) r = U, e !== null && (U ? e.length = U : e = null);
          else {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = n(a) : e.push(a), r++;
          }
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let a in w) if (!(a === "name" || a === "summary" || a === "headers" || a === "payload")) {
              let v = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = n(v) : e.push(v), r++;
            }
            if (w.name !== void 0 && typeof w.name != "string") {
              let a = { instancePath: s + "/examples/" + u + "/name", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(a) : e.push(a), r++;
            }
            if (w.summary !== void 0 && typeof w.summary != "string") {
              let a = { instancePath: s + "/examples/" + u + "/summary", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(a) : e.push(a), r++;
            }
            if (w.headers !== void 0) {
              let a = w.headers;
              if (!(a && typeof a == "object" && !Array.isArray(a))) {
                let v = { instancePath: s + "/examples/" + u + "/headers", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(v) : e.push(v), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(a) : e.push(a), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let c in i) N.test(c) && (q(i[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: c, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(c) : e.push(c), r++;
  }
  return Be.errors = e, r === 0;
}
function xe(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, o = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.$ref === void 0 && (P = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), r++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), r++;
  }
  var m = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (m) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), r++;
    }
    var m = P === r;
    o = m, u = "then";
  } else {
    let P = r, C = r, g = true, b = r;
    if (r === b) if (i && typeof i == "object" && !Array.isArray(i)) {
      let X;
      if (i.oneOf === void 0 && (X = "oneOf")) {
        let D = {};
        e === null ? e = n(D) : e.push(D), r++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), r++;
    }
    var w = b === r;
    r = C, e !== null && (C ? e.length = C : e = null);
    let h;
    if (w) {
      let X = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.oneOf === void 0) {
          let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(x) : e.push(x), r++;
        }
        for (let x in i) if (x !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
          e === null ? e = n(H) : e.push(H), r++;
        }
        if (i.oneOf !== void 0) {
          let x = i.oneOf;
          if (Array.isArray(x)) {
            let H = x.length;
            for (let J = 0; J < H; J++) Fr.validate(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = f(e, Fr.validate.errors), r = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), r++;
      }
      var w = X === r;
      g = w, h = "then";
    } else {
      let X = r, D = r, x = true, H = r, J = r, pe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        }
      }
      var U = pe === r;
      if (U) {
        let d = {};
        e === null ? e = n(d) : e.push(d), r++;
      } else r = J, e !== null && (J ? e.length = J : e = null);
      var _ = H === r;
      if (r = D, e !== null && (D ? e.length = D : e = null), _) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (V(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, V.errors), r = e.length));
        var _ = d === r;
        x = _;
      }
      let le = r, ue = true, Te = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.aai.asyncapi;version=2.0.0" || k === "application/vnd.aai.asyncapi+json;version=2.0.0" || k === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || k === "application/vnd.aai.asyncapi;version=2.1.0" || k === "application/vnd.aai.asyncapi+json;version=2.1.0" || k === "application/vnd.aai.asyncapi+yaml;version=2.1.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var K = Te === r;
      if (r = le, e !== null && (le ? e.length = le : e = null), K) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (V(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, V.errors), r = e.length));
        var K = d === r;
        ue = K;
      }
      let ae = r, fe = true, $e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/schema+json;version=draft-07" || k === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var a = $e === r;
      if (r = ae, e !== null && (ae ? e.length = ae : e = null), a) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Q(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, Q.errors), r = e.length));
        var a = d === r;
        fe = a;
      }
      let Pe = r, ye = true, ke = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.oai.openapi;version=3.0.0" || k === "application/vnd.oai.openapi+json;version=3.0.0" || k === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var v = ke === r;
      if (r = Pe, e !== null && (Pe ? e.length = Pe : e = null), v) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Le(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, Le.errors), r = e.length));
        var v = d === r;
        ye = v;
      }
      let de = r, ve = true, _e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.apache.avro;version=1.9.0" || k === "application/vnd.apache.avro+json;version=1.9.0" || k === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var A = _e === r;
      if (r = de, e !== null && (de ? e.length = de : e = null), A) {
        var A = r === r;
        ve = A;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let d in i) if (!(Ue.call(Kr.allOf[0].else.else.properties, d) || N.test(d))) {
          let k = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
          let d = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.contentType !== void 0 && typeof i.contentType != "string") {
          let d = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.headers !== void 0) {
          let d = i.headers;
          if (V(d, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = f(e, V.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d) && d.type !== void 0 && d.type !== "object") {
            let k = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.correlationId !== void 0) {
          let d = i.correlationId, k = r, $ = true, M = r;
          if (r === M) if (d && typeof d == "object" && !Array.isArray(d)) {
            let z;
            if (d.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), r++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), r++;
          }
          var E = M === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let Y;
          if (E) {
            let z = r;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let B = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(B) : e.push(B), r++;
            }
            var E = z === r;
            $ = E, Y = "then";
          } else {
            let z = r;
            we(d, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = f(e, we.errors), r = e.length);
            var E = z === r;
            $ = E, Y = "else";
          }
        }
        if (i.tags !== void 0) {
          let d = i.tags;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) se(d[$], { instancePath: s + "/tags/" + $, parentData: d, parentDataProperty: $, rootData: l }) || (e = f(e, se.errors), r = e.length);
          } else {
            let k = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.summary !== void 0 && typeof i.summary != "string") {
          let d = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.name !== void 0 && typeof i.name != "string") {
          let d = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.title !== void 0 && typeof i.title != "string") {
          let d = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.description !== void 0 && typeof i.description != "string") {
          let d = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
          let d = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.examples !== void 0) {
          let d = i.examples;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) {
              let M = d[$], Y = r, z = false, ee = r;
              if (M && typeof M == "object" && !Array.isArray(M) && M.payload === void 0) {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(B) : e.push(B), r++;
              }
              var p = ee === r;
              if (z = z || p, !z) {
                let B = r;
                if (M && typeof M == "object" && !Array.isArray(M) && M.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
                var p = B === r;
                z = z || p;
              }
              if (z) r = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(B) : e.push(B), r++;
              }
              if (M && typeof M == "object" && !Array.isArray(M)) {
                for (let B in M) if (!(B === "name" || B === "summary" || B === "headers" || B === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                  e === null ? e = n(R) : e.push(R), r++;
                }
                if (M.name !== void 0 && typeof M.name != "string") {
                  let B = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(B) : e.push(B), r++;
                }
                if (M.summary !== void 0 && typeof M.summary != "string") {
                  let B = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(B) : e.push(B), r++;
                }
                if (M.headers !== void 0) {
                  let B = M.headers;
                  if (!(B && typeof B == "object" && !Array.isArray(B))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), r++;
                  }
                }
              } else {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(B) : e.push(B), r++;
              }
            }
          } else {
            let k = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length)), i.traits !== void 0) {
          let d = i.traits;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) {
              let M = d[$], Y = r, z = true, ee = r;
              if (r === ee) if (M && typeof M == "object" && !Array.isArray(M)) {
                let R;
                if (M.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), r++;
              }
              var y = ee === r;
              r = Y, e !== null && (Y ? e.length = Y : e = null);
              let B;
              if (y) {
                let R = r;
                if (M && typeof M == "object" && !Array.isArray(M) && M.$ref !== void 0 && typeof M.$ref != "string") {
                  let he = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(he) : e.push(he), r++;
                }
                var y = R === r;
                z = y, B = "then";
              } else {
                let R = r;
                Be(M, { instancePath: s + "/traits/" + $, parentData: d, parentDataProperty: $, rootData: l }) || (e = f(e, Be.errors), r = e.length);
                var y = R === r;
                z = y, B = "else";
              }
            }
          } else {
            let k = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        for (let d in i) N.test(d) && (q(i[d], { instancePath: s + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: d, rootData: l }) || (e = f(e, q.errors), r = e.length));
      } else {
        let d = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(d) : e.push(d), r++;
      }
      var w = X === r;
      g = w, h = "else";
    }
    var m = P === r;
    o = m, u = "else";
  }
  return xe.errors = e, r === 0;
}
function Ie(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) if (!(o === "traits" || o === "summary" || o === "description" || o === "tags" || o === "externalDocs" || o === "operationId" || o === "bindings" || o === "message" || N.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.traits !== void 0) {
      let o = i.traits;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let m = 0; m < c; m++) {
          let u = o[m], w = r, U = true, _ = r;
          if (r === _) if (u && typeof u == "object" && !Array.isArray(u)) {
            let a;
            if (u.$ref === void 0 && (a = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), r++;
            }
          } else {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
          var t = _ === r;
          r = w, e !== null && (w ? e.length = w : e = null);
          let K;
          if (t) {
            let a = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let A = { instancePath: s + "/traits/" + m + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var t = a === r;
            U = t, K = "then";
          } else {
            let a = r;
            Me(u, { instancePath: s + "/traits/" + m, parentData: o, parentDataProperty: m, rootData: l }) || (e = f(e, Me.errors), r = e.length);
            var t = a === r;
            U = t, K = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.tags !== void 0) {
      let o = i.tags;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let m = 0; m < c; m++) se(o[m], { instancePath: s + "/tags/" + m, parentData: o, parentDataProperty: m, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let o = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length)), i.message !== void 0 && (xe(i.message, { instancePath: s + "/message", parentData: i, parentDataProperty: "message", rootData: l }) || (e = f(e, xe.errors), r = e.length));
    for (let o in i) N.test(o) && (q(i[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Ie.errors = e, r === 0;
}
function Ar(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.$ref !== void 0 && (qe(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = f(e, qe.errors), r = e.length)), i.parameters !== void 0 && (Ne(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = f(e, Ne.errors), r = e.length)), i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.publish !== void 0 && (Ie(i.publish, { instancePath: s + "/publish", parentData: i, parentDataProperty: "publish", rootData: l }) || (e = f(e, Ie.errors), r = e.length)), i.subscribe !== void 0 && (Ie(i.subscribe, { instancePath: s + "/subscribe", parentData: i, parentDataProperty: "subscribe", rootData: l }) || (e = f(e, Ie.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ar.errors = e, r === 0;
}
function jr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) {
      let c = r;
      if (typeof o == "string") {
        if (ni(o) < 1) {
          let m = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: o };
          e === null ? e = n(m) : e.push(m), r++;
        }
      } else {
        let m = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: o };
        e === null ? e = n(m) : e.push(m), r++;
      }
      var t = c === r;
      if (!t) {
        let m = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames", keyword: "propertyNames", params: { propertyName: o } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    for (let o in i) Ar(i[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = f(e, Ar.errors), r = e.length);
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return jr.errors = e, r === 0;
}
var Nr = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { $ref: "#/definitions/schemas" }, messages: { $ref: "#/definitions/messages" }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, parameters: { $ref: "#/definitions/parameters" }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", additionalProperties: { $ref: "#/definitions/operationTrait" } }, messageTraits: { type: "object", additionalProperties: { $ref: "#/definitions/messageTrait" } }, serverBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, channelBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, operationBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, messageBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } } } };
var Mr = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function Dr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) V(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, V.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemas/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Dr.errors = e, r === 0;
}
function xr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) xe(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, xe.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/messages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return xr.errors = e, r === 0;
}
var oi = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ge(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "userPassword") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: oi.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ge.errors = e, r === 0;
}
var Br = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Je(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "in" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "apiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Br.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.in !== void 0) {
      let t = i.in;
      if (typeof t != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (!(t === "user" || t === "password")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Br.properties.in.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Je.errors = e, r === 0;
}
var li = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Qe(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "X509") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: li.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Qe.errors = e, r === 0;
}
var ai = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function We(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "symmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: ai.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return We.errors = e, r === 0;
}
var fi = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ye(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "asymmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: fi.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ye.errors = e, r === 0;
}
var Ur = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ze(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scheme === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "scheme" || t === "bearerFormat" || t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.scheme !== void 0) {
      let t = i.scheme;
      if (typeof t != "string") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "bearer") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: Ur.properties.scheme.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.bearerFormat !== void 0 && typeof i.bearerFormat != "string") {
      let t = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "http") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ur.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ze.errors = e, r === 0;
}
var yi = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function er(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, o = r;
  if (r === o) if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.scheme !== void 0) {
      let m = i.scheme;
      if (typeof m != "string") {
        let u = {};
        e === null ? e = n(u) : e.push(u), r++;
      }
      if (m !== "bearer") {
        let u = {};
        e === null ? e = n(u) : e.push(u), r++;
      }
    }
  } else {
    let m = {};
    e === null ? e = n(m) : e.push(m), r++;
  }
  var c = o === r;
  if (c) {
    let m = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = n(m) : e.push(m), r++;
  } else r = t, e !== null && (t ? e.length = t : e = null);
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.scheme === void 0) {
      let m = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.type === void 0) {
      let m = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    for (let m in i) if (!(m === "scheme" || m === "description" || m === "type" || N.test(m))) {
      let u = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.scheme !== void 0 && typeof i.scheme != "string") {
      let m = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.type !== void 0) {
      let m = i.type;
      if (typeof m != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
      if (m !== "http") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: yi.properties.type.enum } };
        e === null ? e = n(u) : e.push(u), r++;
      }
    }
    for (let m in i) N.test(m) && (q(i[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: m, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(m) : e.push(m), r++;
  }
  return er.errors = e, r === 0;
}
var Lr = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function rr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "name" || t === "in" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "httpApiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Lr.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in !== void 0) {
      let t = i.in;
      if (typeof t != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (!(t === "header" || t === "query" || t === "cookie")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: Lr.properties.in.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return rr.errors = e, r === 0;
}
var ci = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "scopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "scopes"] }] } }, additionalProperties: false } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function $r(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (typeof i[t] != "string") {
      let o = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return $r.errors = e, r === 0;
}
function Se(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "authorizationUrl" || t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.authorizationUrl !== void 0 && typeof i.authorizationUrl != "string") {
      let t = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/oauth2Flow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.tokenUrl !== void 0 && typeof i.tokenUrl != "string") {
      let t = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/oauth2Flow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.refreshUrl !== void 0 && typeof i.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/oauth2Flow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.scopes !== void 0 && ($r(i.scopes, { instancePath: s + "/scopes", parentData: i, parentDataProperty: "scopes", rootData: l }) || (e = f(e, $r.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Se.errors = e, r === 0;
}
function ir(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let m = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.flows === void 0) {
      let m = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.type !== void 0) {
      let m = i.type;
      if (typeof m != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
      if (m !== "oauth2") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: ci.properties.type.enum } };
        e === null ? e = n(u) : e.push(u), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.flows !== void 0) {
      let m = i.flows;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let u in m) if (!(u === "implicit" || u === "password" || u === "clientCredentials" || u === "authorizationCode")) {
          let w = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
          e === null ? e = n(w) : e.push(w), r++;
        }
        if (m.implicit !== void 0) {
          let u = m.implicit;
          if (Se(u, { instancePath: s + "/flows/implicit", parentData: m, parentDataProperty: "implicit", rootData: l }) || (e = f(e, Se.errors), r = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.authorizationUrl === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (u.scopes === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let w = r, U = r;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.tokenUrl === void 0 && (_ = "tokenUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), r++;
            }
          }
          var t = U === r;
          if (t) {
            let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = w, e !== null && (w ? e.length = w : e = null);
        }
        if (m.password !== void 0) {
          let u = m.password;
          if (Se(u, { instancePath: s + "/flows/password", parentData: m, parentDataProperty: "password", rootData: l }) || (e = f(e, Se.errors), r = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (u.scopes === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let w = r, U = r;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), r++;
            }
          }
          var o = U === r;
          if (o) {
            let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = w, e !== null && (w ? e.length = w : e = null);
        }
        if (m.clientCredentials !== void 0) {
          let u = m.clientCredentials;
          if (Se(u, { instancePath: s + "/flows/clientCredentials", parentData: m, parentDataProperty: "clientCredentials", rootData: l }) || (e = f(e, Se.errors), r = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (u.scopes === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let w = r, U = r;
          if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let K = {};
              e === null ? e = n(K) : e.push(K), r++;
            }
          }
          var c = U === r;
          if (c) {
            let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = w, e !== null && (w ? e.length = w : e = null);
        }
        if (m.authorizationCode !== void 0) {
          let u = m.authorizationCode;
          if (Se(u, { instancePath: s + "/flows/authorizationCode", parentData: m, parentDataProperty: "authorizationCode", rootData: l }) || (e = f(e, Se.errors), r = e.length), u && typeof u == "object" && !Array.isArray(u)) {
            if (u.authorizationUrl === void 0) {
              let w = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(w) : e.push(w), r++;
            }
            if (u.tokenUrl === void 0) {
              let w = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(w) : e.push(w), r++;
            }
            if (u.scopes === void 0) {
              let w = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(w) : e.push(w), r++;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
    }
    for (let m in i) N.test(m) && (q(i[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: m, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(m) : e.push(m), r++;
  }
  return ir.errors = e, r === 0;
}
var mi = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function tr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.openIdConnectUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || t === "openIdConnectUrl" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "openIdConnect") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: mi.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/openIdConnect/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.openIdConnectUrl !== void 0 && typeof i.openIdConnectUrl != "string") {
      let t = { instancePath: s + "/openIdConnectUrl", schemaPath: "#/definitions/openIdConnect/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return tr.errors = e, r === 0;
}
var ui = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["plain"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function sr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "plain") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: ui.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return sr.errors = e, r === 0;
}
var di = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["scramSha256", "scramSha512"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function nr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (!(t === "scramSha256" || t === "scramSha512")) {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: di.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return nr.errors = e, r === 0;
}
var hi = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["gssapi"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "gssapi") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: hi.properties.type.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return pr.errors = e, r === 0;
}
function Or(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let g in i) if (!(Ue.call(Nr.properties, g) || N.test(g))) {
      let b = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = n(b) : e.push(b), r++;
    }
    if (i.schemas !== void 0 && (Dr(i.schemas, { instancePath: s + "/schemas", parentData: i, parentDataProperty: "schemas", rootData: l }) || (e = f(e, Dr.errors), r = e.length)), i.messages !== void 0 && (xr(i.messages, { instancePath: s + "/messages", parentData: i, parentDataProperty: "messages", rootData: l }) || (e = f(e, xr.errors), r = e.length)), i.securitySchemes !== void 0) {
      let g = i.securitySchemes;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Mr.test(b)) {
          let h = g[b], j = r, X = true, D = r;
          if (r === D) if (h && typeof h == "object" && !Array.isArray(h)) {
            let H;
            if (h.$ref === void 0 && (H = "$ref")) {
              let J = {};
              e === null ? e = n(J) : e.push(J), r++;
            }
          } else {
            let H = {};
            e === null ? e = n(H) : e.push(H), r++;
          }
          var t = D === r;
          r = j, e !== null && (j ? e.length = j : e = null);
          let x;
          if (t) {
            let H = r;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), r++;
            }
            var t = H === r;
            X = t, x = "then";
          } else {
            let H = r, J = r, pe = true, le = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "userPassword") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var o = le === r;
            if (r = J, e !== null && (J ? e.length = J : e = null), o) {
              let F = r;
              Ge(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Ge.errors), r = e.length);
              var o = F === r;
              pe = o;
            }
            let ue = r, Te = true, ae = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "apiKey") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var c = ae === r;
            if (r = ue, e !== null && (ue ? e.length = ue : e = null), c) {
              let F = r;
              Je(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Je.errors), r = e.length);
              var c = F === r;
              Te = c;
            }
            let fe = r, $e = true, Pe = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "X509") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var m = Pe === r;
            if (r = fe, e !== null && (fe ? e.length = fe : e = null), m) {
              let F = r;
              Qe(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Qe.errors), r = e.length);
              var m = F === r;
              $e = m;
            }
            let ye = r, ke = true, de = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "symmetricEncryption") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var u = de === r;
            if (r = ye, e !== null && (ye ? e.length = ye : e = null), u) {
              let F = r;
              We(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, We.errors), r = e.length);
              var u = F === r;
              ke = u;
            }
            let ve = r, _e = true, Ke = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "asymmetricEncryption") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var w = Ke === r;
            if (r = ve, e !== null && (ve ? e.length = ve : e = null), w) {
              let F = r;
              Ye(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Ye.errors), r = e.length);
              var w = F === r;
              _e = w;
            }
            let d = r, k = true, $ = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "http") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var U = $ === r;
            if (r = d, e !== null && (d ? e.length = d : e = null), U) {
              let F = r, T = r, He = true, ri = r;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let je;
                if (h.scheme === void 0 && (je = "scheme")) {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), r++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), r++;
                }
              }
              var _ = ri === r;
              if (r = T, e !== null && (T ? e.length = T : e = null), _) {
                let je = r;
                Ze(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Ze.errors), r = e.length);
                var _ = je === r;
                He = _;
              }
              let fr = r, qr = true, ii = r, yr = r, ti = r;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let je;
                if (h.scheme === void 0 && (je = "scheme")) {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), r++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let be = {};
                  e === null ? e = n(be) : e.push(be), r++;
                }
              }
              var K = ti === r;
              if (K) {
                let je = {};
                e === null ? e = n(je) : e.push(je), r++;
              } else r = yr, e !== null && (yr ? e.length = yr : e = null);
              var a = ii === r;
              if (r = fr, e !== null && (fr ? e.length = fr : e = null), a) {
                let je = r;
                er(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, er.errors), r = e.length);
                var a = je === r;
                qr = a;
              }
              var U = F === r;
              k = U;
            }
            let M = r, Y = true, z = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "httpApiKey") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var v = z === r;
            if (r = M, e !== null && (M ? e.length = M : e = null), v) {
              let F = r;
              rr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, rr.errors), r = e.length);
              var v = F === r;
              Y = v;
            }
            let ee = r, B = true, R = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "oauth2") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var A = R === r;
            if (r = ee, e !== null && (ee ? e.length = ee : e = null), A) {
              let F = r;
              ir(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, ir.errors), r = e.length);
              var A = F === r;
              B = A;
            }
            let ne = r, he = true, L = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "openIdConnect") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var E = L === r;
            if (r = ne, e !== null && (ne ? e.length = ne : e = null), E) {
              let F = r;
              tr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, tr.errors), r = e.length);
              var E = F === r;
              he = E;
            }
            let O = r, Ee = true, lr = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "plain") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var p = lr === r;
            if (r = O, e !== null && (O ? e.length = O : e = null), p) {
              let F = r;
              sr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, sr.errors), r = e.length);
              var p = F === r;
              Ee = p;
            }
            let Ce = r, Ve = true, ar = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0) {
                let T = h.type;
                if (!(T === "scramSha256" || T === "scramSha512")) {
                  let He = {};
                  e === null ? e = n(He) : e.push(He), r++;
                }
              }
            }
            var y = ar === r;
            if (r = Ce, e !== null && (Ce ? e.length = Ce : e = null), y) {
              let F = r;
              nr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, nr.errors), r = e.length);
              var y = F === r;
              Ve = y;
            }
            let Fe = r, or = true, ei = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let F;
              if (h.type === void 0 && (F = "type")) {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              } else if (h.type !== void 0 && h.type !== "gssapi") {
                let T = {};
                e === null ? e = n(T) : e.push(T), r++;
              }
            }
            var P = ei === r;
            if (r = Fe, e !== null && (Fe ? e.length = Fe : e = null), P) {
              let F = r;
              pr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, pr.errors), r = e.length);
              var P = F === r;
              or = P;
            }
            if (h && typeof h == "object" && !Array.isArray(h)) {
              if (h.type === void 0) {
                let F = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(F) : e.push(F), r++;
              }
              if (h.type !== void 0) {
                let F = h.type;
                if (!(F === "userPassword" || F === "apiKey" || F === "X509" || F === "symmetricEncryption" || F === "asymmetricEncryption" || F === "http" || F === "httpApiKey" || F === "oauth2" || F === "openIdConnect" || F === "plain" || F === "scramSha256" || F === "scramSha512" || F === "gssapi")) {
                  let T = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Nr.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(T) : e.push(T), r++;
                }
              }
            }
            var t = H === r;
            X = t, x = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.parameters !== void 0 && (Ne(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = f(e, Ne.errors), r = e.length)), i.correlationIds !== void 0) {
      let g = i.correlationIds;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Mr.test(b)) {
          let h = g[b], j = r, X = true, D = r;
          if (r === D) if (h && typeof h == "object" && !Array.isArray(h)) {
            let H;
            if (h.$ref === void 0 && (H = "$ref")) {
              let J = {};
              e === null ? e = n(J) : e.push(J), r++;
            }
          } else {
            let H = {};
            e === null ? e = n(H) : e.push(H), r++;
          }
          var C = D === r;
          r = j, e !== null && (j ? e.length = j : e = null);
          let x;
          if (C) {
            let H = r;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), r++;
            }
            var C = H === r;
            X = C, x = "then";
          } else {
            let H = r;
            we(h, { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, we.errors), r = e.length);
            var C = H === r;
            X = C, x = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.operationTraits !== void 0) {
      let g = i.operationTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Me(g[b], { instancePath: s + "/operationTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Me.errors), r = e.length);
      else {
        let b = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.messageTraits !== void 0) {
      let g = i.messageTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Be(g[b], { instancePath: s + "/messageTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, Be.errors), r = e.length);
      else {
        let b = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.serverBindings !== void 0) {
      let g = i.serverBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/serverBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.channelBindings !== void 0) {
      let g = i.channelBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/channelBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.operationBindings !== void 0) {
      let g = i.operationBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/operationBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.messageBindings !== void 0) {
      let g = i.messageBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/messageBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = f(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    for (let g in i) N.test(g) && (q(i[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: g, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(g) : e.push(g), r++;
  }
  return Or.errors = e, r === 0;
}
function Hr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.asyncapi === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "asyncapi" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.info === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.channels === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "channels" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(Ue.call(Cr.properties, t) || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.asyncapi !== void 0) {
      let t = i.asyncapi;
      if (typeof t != "string") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (t !== "2.1.0") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/enum", keyword: "enum", params: { allowedValues: Cr.properties.asyncapi.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.id !== void 0 && typeof i.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.info !== void 0 && (gr(i.info, { instancePath: s + "/info", parentData: i, parentDataProperty: "info", rootData: l }) || (e = f(e, gr.errors), r = e.length)), i.servers !== void 0) {
      let t = i.servers;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let o in t) vr(t[o], { instancePath: s + "/servers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: o, rootData: l }) || (e = f(e, vr.errors), r = e.length);
      else {
        let o = { instancePath: s + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.defaultContentType !== void 0 && typeof i.defaultContentType != "string") {
      let t = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.channels !== void 0 && (jr(i.channels, { instancePath: s + "/channels", parentData: i, parentDataProperty: "channels", rootData: l }) || (e = f(e, jr.errors), r = e.length)), i.components !== void 0 && (Or(i.components, { instancePath: s + "/components", parentData: i, parentDataProperty: "components", rootData: l }) || (e = f(e, Or.errors), r = e.length)), i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) se(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Hr.errors = e, r === 0;
}
ge.schema = zr;
function zr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: De.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, o = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let E = {};
      e === null ? e = n(E) : e.push(E), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var m = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (m) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    var m = A === r;
    o = m, u = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let p = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: De.else.type } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let p = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let p = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let p = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let p = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let p = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let p = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.multipleOf !== void 0) {
        let p = i.multipleOf;
        if (typeof p == "number") {
          if (p <= 0 || isNaN(p)) {
            let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.maxLength !== void 0 && (ie(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minLength !== void 0 && (te(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.additionalItems !== void 0 && (Q(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.items !== void 0) {
        let p = i.items;
        if ((!p || typeof p != "object") && typeof p != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), w) {
          let j = r;
          V(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = f(e, V.errors), r = e.length);
          var w = j === r;
          P = w;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var U = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), U) {
          let j = r;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = p.length;
            for (let x = 0; x < D; x++) V(p[x], { instancePath: s + "/items/" + x, parentData: p, parentDataProperty: x, rootData: l }) || (e = f(e, V.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var U = j === r;
          b = U;
        }
      }
      if (i.maxItems !== void 0 && (ie(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minItems !== void 0 && (te(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contains !== void 0 && (V(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.maxProperties !== void 0 && (ie(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = f(e, ie.errors), r = e.length)), i.minProperties !== void 0 && (te(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = f(e, te.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = f(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (V(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.definitions !== void 0) {
        let p = i.definitions;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) Q(p[y], { instancePath: s + "/definitions/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, Q.errors), r = e.length);
        else {
          let y = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.properties !== void 0) {
        let p = i.properties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) V(p[y], { instancePath: s + "/properties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, V.errors), r = e.length);
        else {
          let y = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let p = i.patternProperties;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) V(p[y], { instancePath: s + "/patternProperties/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, V.errors), r = e.length);
        else {
          let y = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let p = i.dependencies;
        if (p && typeof p == "object" && !Array.isArray(p)) for (let y in p) {
          let P = p[y];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let C = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = C, e !== null && (C ? e.length = C : e = null), _) {
            let D = r;
            Q(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, Q.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var K = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), K) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: y, rootData: l }) || (e = f(e, ce.errors), r = e.length);
            var K = D === r;
            j = K;
          }
        }
        else {
          let y = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.propertyNames !== void 0 && (V(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.enum !== void 0) {
        let p = i.enum;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let y = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(y) : e.push(y), r++;
          }
        } else {
          let y = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.type !== void 0) {
        let p = i.type;
        if (typeof p != "string" && !Array.isArray(p)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: De.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let y = r, P = true, C = r;
        if (typeof p != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var a = C === r;
        if (r = y, e !== null && (y ? e.length = y : e = null), a) {
          let j = r;
          me(p, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = f(e, me.errors), r = e.length);
          var a = j === r;
          P = a;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(p)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var v = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), v) {
          let j = r;
          if (Array.isArray(p)) {
            if (p.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = p.length;
            for (let x = 0; x < D; x++) me(p[x], { instancePath: s + "/type/" + x, parentData: p, parentDataProperty: x, rootData: l }) || (e = f(e, me.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var v = j === r;
          b = v;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let p = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let p = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let p = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.if !== void 0 && (Q(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.then !== void 0 && (Q(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.else !== void 0 && (Q(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = f(e, Q.errors), r = e.length)), i.allOf !== void 0) {
        let p = i.allOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) V(p[P], { instancePath: s + "/allOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, V.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.anyOf !== void 0) {
        let p = i.anyOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) V(p[P], { instancePath: s + "/anyOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, V.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.oneOf !== void 0) {
        let p = i.oneOf;
        if (Array.isArray(p)) {
          if (p.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let y = p.length;
          for (let P = 0; P < y; P++) V(p[P], { instancePath: s + "/oneOf/" + P, parentData: p, parentDataProperty: P, rootData: l }) || (e = f(e, V.errors), r = e.length);
        } else {
          let y = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      }
      if (i.not !== void 0 && (V(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.discriminator !== void 0 && typeof i.discriminator != "string") {
        let p = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
        let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      for (let p in i) N.test(p) && (q(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = f(e, q.errors), r = e.length));
    }
    var m = A === r;
    o = m, u = "else";
  }
  return zr.errors = e, r === 0;
}
ge.channel = Xr;
function Xr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.$ref !== void 0 && (qe(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = f(e, qe.errors), r = e.length)), i.parameters !== void 0 && (Ne(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = f(e, Ne.errors), r = e.length)), i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.publish !== void 0 && (Ie(i.publish, { instancePath: s + "/publish", parentData: i, parentDataProperty: "publish", rootData: l }) || (e = f(e, Ie.errors), r = e.length)), i.subscribe !== void 0 && (Ie(i.subscribe, { instancePath: s + "/subscribe", parentData: i, parentDataProperty: "subscribe", rootData: l }) || (e = f(e, Ie.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Xr.errors = e, r === 0;
}
ge.operation = Rr;
function Rr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) if (!(o === "traits" || o === "summary" || o === "description" || o === "tags" || o === "externalDocs" || o === "operationId" || o === "bindings" || o === "message" || N.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.traits !== void 0) {
      let o = i.traits;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let m = 0; m < c; m++) {
          let u = o[m], w = r, U = true, _ = r;
          if (r === _) if (u && typeof u == "object" && !Array.isArray(u)) {
            let a;
            if (u.$ref === void 0 && (a = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), r++;
            }
          } else {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
          var t = _ === r;
          r = w, e !== null && (w ? e.length = w : e = null);
          let K;
          if (t) {
            let a = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let A = { instancePath: s + "/traits/" + m + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var t = a === r;
            U = t, K = "then";
          } else {
            let a = r;
            Me(u, { instancePath: s + "/traits/" + m, parentData: o, parentDataProperty: m, rootData: l }) || (e = f(e, Me.errors), r = e.length);
            var t = a === r;
            U = t, K = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let o = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.tags !== void 0) {
      let o = i.tags;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let m = 0; m < c; m++) se(o[m], { instancePath: s + "/tags/" + m, parentData: o, parentDataProperty: m, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let o = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length)), i.message !== void 0 && (xe(i.message, { instancePath: s + "/message", parentData: i, parentDataProperty: "message", rootData: l }) || (e = f(e, xe.errors), r = e.length));
    for (let o in i) N.test(o) && (q(i[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Rr.errors = e, r === 0;
}
ge.message = Gr;
function Gr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, o = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.$ref === void 0 && (P = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), r++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), r++;
  }
  var m = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (m) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), r++;
    }
    var m = P === r;
    o = m, u = "then";
  } else {
    let P = r, C = r, g = true, b = r;
    if (r === b) if (i && typeof i == "object" && !Array.isArray(i)) {
      let X;
      if (i.oneOf === void 0 && (X = "oneOf")) {
        let D = {};
        e === null ? e = n(D) : e.push(D), r++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), r++;
    }
    var w = b === r;
    r = C, e !== null && (C ? e.length = C : e = null);
    let h;
    if (w) {
      let X = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (i.oneOf === void 0) {
          let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n(x) : e.push(x), r++;
        }
        for (let x in i) if (x !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x } };
          e === null ? e = n(H) : e.push(H), r++;
        }
        if (i.oneOf !== void 0) {
          let x = i.oneOf;
          if (Array.isArray(x)) {
            let H = x.length;
            for (let J = 0; J < H; J++) xe(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = f(e, xe.errors), r = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), r++;
      }
      var w = X === r;
      g = w, h = "then";
    } else {
      let X = r, D = r, x = true, H = r, J = r, pe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        }
      }
      var U = pe === r;
      if (U) {
        let d = {};
        e === null ? e = n(d) : e.push(d), r++;
      } else r = J, e !== null && (J ? e.length = J : e = null);
      var _ = H === r;
      if (r = D, e !== null && (D ? e.length = D : e = null), _) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (V(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, V.errors), r = e.length));
        var _ = d === r;
        x = _;
      }
      let le = r, ue = true, Te = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.aai.asyncapi;version=2.0.0" || k === "application/vnd.aai.asyncapi+json;version=2.0.0" || k === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || k === "application/vnd.aai.asyncapi;version=2.1.0" || k === "application/vnd.aai.asyncapi+json;version=2.1.0" || k === "application/vnd.aai.asyncapi+yaml;version=2.1.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var K = Te === r;
      if (r = le, e !== null && (le ? e.length = le : e = null), K) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (V(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, V.errors), r = e.length));
        var K = d === r;
        ue = K;
      }
      let ae = r, fe = true, $e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/schema+json;version=draft-07" || k === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var a = $e === r;
      if (r = ae, e !== null && (ae ? e.length = ae : e = null), a) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Q(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, Q.errors), r = e.length));
        var a = d === r;
        fe = a;
      }
      let Pe = r, ye = true, ke = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.oai.openapi;version=3.0.0" || k === "application/vnd.oai.openapi+json;version=3.0.0" || k === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var v = ke === r;
      if (r = Pe, e !== null && (Pe ? e.length = Pe : e = null), v) {
        let d = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Le(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = f(e, Le.errors), r = e.length));
        var v = d === r;
        ye = v;
      }
      let de = r, ve = true, _e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let d;
        if (i.schemaFormat === void 0 && (d = "schemaFormat")) {
          let k = {};
          e === null ? e = n(k) : e.push(k), r++;
        } else if (i.schemaFormat !== void 0) {
          let k = i.schemaFormat;
          if (!(k === "application/vnd.apache.avro;version=1.9.0" || k === "application/vnd.apache.avro+json;version=1.9.0" || k === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var A = _e === r;
      if (r = de, e !== null && (de ? e.length = de : e = null), A) {
        var A = r === r;
        ve = A;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let d in i) if (!(Ue.call(Kr.allOf[0].else.else.properties, d) || N.test(d))) {
          let k = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
          let d = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.contentType !== void 0 && typeof i.contentType != "string") {
          let d = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.headers !== void 0) {
          let d = i.headers;
          if (V(d, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = f(e, V.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d) && d.type !== void 0 && d.type !== "object") {
            let k = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.correlationId !== void 0) {
          let d = i.correlationId, k = r, $ = true, M = r;
          if (r === M) if (d && typeof d == "object" && !Array.isArray(d)) {
            let z;
            if (d.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), r++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), r++;
          }
          var E = M === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let Y;
          if (E) {
            let z = r;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let B = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(B) : e.push(B), r++;
            }
            var E = z === r;
            $ = E, Y = "then";
          } else {
            let z = r;
            we(d, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = f(e, we.errors), r = e.length);
            var E = z === r;
            $ = E, Y = "else";
          }
        }
        if (i.tags !== void 0) {
          let d = i.tags;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) se(d[$], { instancePath: s + "/tags/" + $, parentData: d, parentDataProperty: $, rootData: l }) || (e = f(e, se.errors), r = e.length);
          } else {
            let k = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.summary !== void 0 && typeof i.summary != "string") {
          let d = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.name !== void 0 && typeof i.name != "string") {
          let d = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.title !== void 0 && typeof i.title != "string") {
          let d = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.description !== void 0 && typeof i.description != "string") {
          let d = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
          let d = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(d) : e.push(d), r++;
        }
        if (i.examples !== void 0) {
          let d = i.examples;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) {
              let M = d[$], Y = r, z = false, ee = r;
              if (M && typeof M == "object" && !Array.isArray(M) && M.payload === void 0) {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(B) : e.push(B), r++;
              }
              var p = ee === r;
              if (z = z || p, !z) {
                let B = r;
                if (M && typeof M == "object" && !Array.isArray(M) && M.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
                var p = B === r;
                z = z || p;
              }
              if (z) r = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(B) : e.push(B), r++;
              }
              if (M && typeof M == "object" && !Array.isArray(M)) {
                for (let B in M) if (!(B === "name" || B === "summary" || B === "headers" || B === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: B } };
                  e === null ? e = n(R) : e.push(R), r++;
                }
                if (M.name !== void 0 && typeof M.name != "string") {
                  let B = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(B) : e.push(B), r++;
                }
                if (M.summary !== void 0 && typeof M.summary != "string") {
                  let B = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(B) : e.push(B), r++;
                }
                if (M.headers !== void 0) {
                  let B = M.headers;
                  if (!(B && typeof B == "object" && !Array.isArray(B))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), r++;
                  }
                }
              } else {
                let B = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(B) : e.push(B), r++;
              }
            }
          } else {
            let k = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length)), i.traits !== void 0) {
          let d = i.traits;
          if (Array.isArray(d)) {
            let k = d.length;
            for (let $ = 0; $ < k; $++) {
              let M = d[$], Y = r, z = true, ee = r;
              if (r === ee) if (M && typeof M == "object" && !Array.isArray(M)) {
                let R;
                if (M.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), r++;
              }
              var y = ee === r;
              r = Y, e !== null && (Y ? e.length = Y : e = null);
              let B;
              if (y) {
                let R = r;
                if (M && typeof M == "object" && !Array.isArray(M) && M.$ref !== void 0 && typeof M.$ref != "string") {
                  let he = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(he) : e.push(he), r++;
                }
                var y = R === r;
                z = y, B = "then";
              } else {
                let R = r;
                Be(M, { instancePath: s + "/traits/" + $, parentData: d, parentDataProperty: $, rootData: l }) || (e = f(e, Be.errors), r = e.length);
                var y = R === r;
                z = y, B = "else";
              }
            }
          } else {
            let k = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
        for (let d in i) N.test(d) && (q(i[d], { instancePath: s + "/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: d, rootData: l }) || (e = f(e, q.errors), r = e.length));
      } else {
        let d = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(d) : e.push(d), r++;
      }
      var w = X === r;
      g = w, h = "else";
    }
    var m = P === r;
    o = m, u = "else";
  }
  return Gr.errors = e, r === 0;
}
ge.parameter = Jr;
function Jr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "description" || t === "schema" || t === "location" || t === "$ref" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.schema !== void 0 && (V(i.schema, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: l }) || (e = f(e, V.errors), r = e.length)), i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Sr.test(t)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    i.$ref !== void 0 && (qe(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = f(e, qe.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  }
  return Jr.errors = e, r === 0;
}
ge.server = Qr;
function Qr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocol === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocol !== void 0 && typeof i.protocol != "string") {
      let t = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.protocolVersion !== void 0 && typeof i.protocolVersion != "string") {
      let t = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.variables !== void 0 && (Xe(i.variables, { instancePath: s + "/variables", parentData: i, parentDataProperty: "variables", rootData: l }) || (e = f(e, Xe.errors), r = e.length)), i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) Re(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = f(e, Re.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Qr.errors = e, r === 0;
}
ge.operationTrait = Wr;
function Wr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "bindings" || N.test(t))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/operationTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/operationTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let o = t.length;
        for (let c = 0; c < o; c++) se(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let t in i) N.test(t) && (q(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Wr.errors = e, r === 0;
}
ge.messageTrait = Yr;
function Yr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let c in i) if (!(Ue.call(Vr.properties, c) || N.test(c))) {
      let m = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = n(m) : e.push(m), r++;
    }
    if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
      let c = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.contentType !== void 0 && typeof i.contentType != "string") {
      let c = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.headers !== void 0) {
      let c = i.headers;
      if (V(c, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = f(e, V.errors), r = e.length), c && typeof c == "object" && !Array.isArray(c) && c.type !== void 0 && c.type !== "object") {
        let m = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    if (i.correlationId !== void 0) {
      let c = i.correlationId, m = r, u = true, w = r;
      if (r === w) if (c && typeof c == "object" && !Array.isArray(c)) {
        let _;
        if (c.$ref === void 0 && (_ = "$ref")) {
          let K = {};
          e === null ? e = n(K) : e.push(K), r++;
        }
      } else {
        let _ = {};
        e === null ? e = n(_) : e.push(_), r++;
      }
      var t = w === r;
      r = m, e !== null && (m ? e.length = m : e = null);
      let U;
      if (t) {
        let _ = r;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let a = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(a) : e.push(a), r++;
        }
        var t = _ === r;
        u = t, U = "then";
      } else {
        let _ = r;
        we(c, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = f(e, we.errors), r = e.length);
        var t = _ === r;
        u = t, U = "else";
      }
    }
    if (i.tags !== void 0) {
      let c = i.tags;
      if (Array.isArray(c)) {
        let m = c.length;
        for (let u = 0; u < m; u++) se(c[u], { instancePath: s + "/tags/" + u, parentData: c, parentDataProperty: u, rootData: l }) || (e = f(e, se.errors), r = e.length);
      } else {
        let m = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let c = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let c = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let c = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = f(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let c = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.examples !== void 0) {
      let c = i.examples;
      if (Array.isArray(c)) {
        let m = c.length;
        for (let u = 0; u < m; u++) {
          let w = c[u], U = r, _ = false, K = r;
          if (w && typeof w == "object" && !Array.isArray(w) && w.payload === void 0) {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
            e === null ? e = n(a) : e.push(a), r++;
          }
          var o = K === r;
          if (_ = _ || o, !_) {
            let a = r;
            if (w && typeof w == "object" && !Array.isArray(w) && w.headers === void 0) {
              let A = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var o = a === r;
            _ = _ || o;
          }
          if (_) r = U, e !== null && (U ? e.length = U : e = null);
          else {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
            e === null ? e = n(a) : e.push(a), r++;
          }
          if (w && typeof w == "object" && !Array.isArray(w)) {
            for (let a in w) if (!(a === "name" || a === "summary" || a === "headers" || a === "payload")) {
              let v = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
              e === null ? e = n(v) : e.push(v), r++;
            }
            if (w.name !== void 0 && typeof w.name != "string") {
              let a = { instancePath: s + "/examples/" + u + "/name", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(a) : e.push(a), r++;
            }
            if (w.summary !== void 0 && typeof w.summary != "string") {
              let a = { instancePath: s + "/examples/" + u + "/summary", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(a) : e.push(a), r++;
            }
            if (w.headers !== void 0) {
              let a = w.headers;
              if (!(a && typeof a == "object" && !Array.isArray(a))) {
                let v = { instancePath: s + "/examples/" + u + "/headers", schemaPath: "#/definitions/messageTrait/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(v) : e.push(v), r++;
              }
            }
          } else {
            let a = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(a) : e.push(a), r++;
          }
        }
      } else {
        let m = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = f(e, G.errors), r = e.length));
    for (let c in i) N.test(c) && (q(i[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: c, rootData: l }) || (e = f(e, q.errors), r = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(c) : e.push(c), r++;
  }
  return Yr.errors = e, r === 0;
}
ge.securityScheme = Zr;
var gi = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function Zr(i, { instancePath: s = "", parentData: S, parentDataProperty: I, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, o = true, c = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "userPassword") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var m = c === r;
  if (r = t, e !== null && (t ? e.length = t : e = null), m) {
    let L = r;
    Ge(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, Ge.errors), r = e.length);
    var m = L === r;
    o = m;
  }
  let u = r, w = true, U = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "apiKey") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var _ = U === r;
  if (r = u, e !== null && (u ? e.length = u : e = null), _) {
    let L = r;
    Je(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, Je.errors), r = e.length);
    var _ = L === r;
    w = _;
  }
  let K = r, a = true, v = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "X509") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var A = v === r;
  if (r = K, e !== null && (K ? e.length = K : e = null), A) {
    let L = r;
    Qe(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, Qe.errors), r = e.length);
    var A = L === r;
    a = A;
  }
  let E = r, p = true, y = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "symmetricEncryption") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var P = y === r;
  if (r = E, e !== null && (E ? e.length = E : e = null), P) {
    let L = r;
    We(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, We.errors), r = e.length);
    var P = L === r;
    p = P;
  }
  let C = r, g = true, b = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "asymmetricEncryption") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var h = b === r;
  if (r = C, e !== null && (C ? e.length = C : e = null), h) {
    let L = r;
    Ye(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, Ye.errors), r = e.length);
    var h = L === r;
    g = h;
  }
  let j = r, X = true, D = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "http") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var x = D === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), x) {
    let L = r, O = r, Ee = true, lr = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let Ae;
      if (i.scheme === void 0 && (Ae = "scheme")) {
        let F = {};
        e === null ? e = n(F) : e.push(F), r++;
      } else if (i.scheme !== void 0 && i.scheme !== "bearer") {
        let F = {};
        e === null ? e = n(F) : e.push(F), r++;
      }
    }
    var H = lr === r;
    if (r = O, e !== null && (O ? e.length = O : e = null), H) {
      let Ae = r;
      Ze(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, Ze.errors), r = e.length);
      var H = Ae === r;
      Ee = H;
    }
    let Ce = r, Ve = true, ar = r, Fe = r, or = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let Ae;
      if (i.scheme === void 0 && (Ae = "scheme")) {
        let F = {};
        e === null ? e = n(F) : e.push(F), r++;
      } else if (i.scheme !== void 0 && i.scheme !== "bearer") {
        let F = {};
        e === null ? e = n(F) : e.push(F), r++;
      }
    }
    var J = or === r;
    if (J) {
      let Ae = {};
      e === null ? e = n(Ae) : e.push(Ae), r++;
    } else r = Fe, e !== null && (Fe ? e.length = Fe : e = null);
    var pe = ar === r;
    if (r = Ce, e !== null && (Ce ? e.length = Ce : e = null), pe) {
      let Ae = r;
      er(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, er.errors), r = e.length);
      var pe = Ae === r;
      Ve = pe;
    }
    var x = L === r;
    X = x;
  }
  let le = r, ue = true, Te = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "httpApiKey") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var ae = Te === r;
  if (r = le, e !== null && (le ? e.length = le : e = null), ae) {
    let L = r;
    rr(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, rr.errors), r = e.length);
    var ae = L === r;
    ue = ae;
  }
  let fe = r, $e = true, Pe = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "oauth2") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var ye = Pe === r;
  if (r = fe, e !== null && (fe ? e.length = fe : e = null), ye) {
    let L = r;
    ir(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, ir.errors), r = e.length);
    var ye = L === r;
    $e = ye;
  }
  let ke = r, de = true, ve = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "openIdConnect") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var _e = ve === r;
  if (r = ke, e !== null && (ke ? e.length = ke : e = null), _e) {
    let L = r;
    tr(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, tr.errors), r = e.length);
    var _e = L === r;
    de = _e;
  }
  let Ke = r, d = true, k = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "plain") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var $ = k === r;
  if (r = Ke, e !== null && (Ke ? e.length = Ke : e = null), $) {
    let L = r;
    sr(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, sr.errors), r = e.length);
    var $ = L === r;
    d = $;
  }
  let M = r, Y = true, z = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0) {
      let O = i.type;
      if (!(O === "scramSha256" || O === "scramSha512")) {
        let Ee = {};
        e === null ? e = n(Ee) : e.push(Ee), r++;
      }
    }
  }
  var ee = z === r;
  if (r = M, e !== null && (M ? e.length = M : e = null), ee) {
    let L = r;
    nr(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, nr.errors), r = e.length);
    var ee = L === r;
    Y = ee;
  }
  let B = r, R = true, ne = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let L;
    if (i.type === void 0 && (L = "type")) {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    } else if (i.type !== void 0 && i.type !== "gssapi") {
      let O = {};
      e === null ? e = n(O) : e.push(O), r++;
    }
  }
  var he = ne === r;
  if (r = B, e !== null && (B ? e.length = B : e = null), he) {
    let L = r;
    pr(i, { instancePath: s, parentData: S, parentDataProperty: I, rootData: l }) || (e = f(e, pr.errors), r = e.length);
    var he = L === r;
    R = he;
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let L = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(L) : e.push(L), r++;
    }
    if (i.type !== void 0) {
      let L = i.type;
      if (!(L === "userPassword" || L === "apiKey" || L === "X509" || L === "symmetricEncryption" || L === "asymmetricEncryption" || L === "http" || L === "httpApiKey" || L === "oauth2" || L === "openIdConnect" || L === "plain" || L === "scramSha256" || L === "scramSha512" || L === "gssapi")) {
        let O = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: gi.allOf[0].properties.type.enum } };
        e === null ? e = n(O) : e.push(O), r++;
      }
    }
  }
  return Zr.errors = e, r === 0;
}
ge.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "externalDocs", "id", "info", "servers", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/server": ["bindings", "description", "protocol", "protocolVersion", "security", "url", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/channelItem": ["$ref", "bindings", "deprecated", "description", "parameters", "publish", "subscribe"], "#/definitions/parameter": ["$ref", "description", "location", "schema"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/operation": ["bindings", "description", "externalDocs", "message", "operationId", "summary", "tags", "traits"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "operationId", "summary", "tags"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/message/allOf/0/else/then": ["oneOf"], "#/definitions/message/allOf/0/else/else": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "payload", "schemaFormat", "summary", "tags", "title", "traits"], "#/definitions/message/allOf/0/else/else/properties/examples/items": ["headers", "name", "payload", "summary"], "#/definitions/message/allOf/0/else/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "schemaFormat", "summary", "tags", "title"], "#/definitions/messageTrait/properties/examples/items": ["headers", "name", "payload", "summary"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/components": ["channelBindings", "correlationIds", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "parameters", "schemas", "securitySchemes", "serverBindings"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"] };
var ki = ge;
export {
  ki as default
};
