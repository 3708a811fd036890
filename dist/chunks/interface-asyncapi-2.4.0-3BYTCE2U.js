import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-2.4.0.js
var pi = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (I) {
    throw s = 0, I;
  }
};
var Cr = pi((dr) => {
  "use strict";
  Object.defineProperty(dr, "__esModule", { value: true });
  function Er(r) {
    let s = r.length, I = 0, q = 0, l;
    for (; q < s; ) I++, l = r.charCodeAt(q++), l >= 55296 && l <= 56319 && q < s && (l = r.charCodeAt(q), (l & 64512) === 56320 && q++);
    return I;
  }
  dr.default = Er;
  Er.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var mr = class {
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
    for (let I of s.list) this.push(I);
    this.count += s.count - s.list.length;
  }
};
function n(r) {
  let s = new mr();
  return s.push(r), s;
}
function a(r, s) {
  return r === null ? s : (r.take(s), r);
}
var Pe = {};
Pe.document = Xr;
var Fr = { definition: "document", type: "object", required: ["asyncapi", "info", "channels"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { asyncapi: { type: "string", enum: ["2.4.0"] }, id: { type: "string" }, info: { $ref: "#/definitions/info" }, servers: { $ref: "#/definitions/servers" }, defaultContentType: { type: "string" }, channels: { $ref: "#/definitions/channels" }, components: { $ref: "#/definitions/components" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Ee = Object.prototype.hasOwnProperty;
var M = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function T(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  return T.errors = e, i === 0;
}
function gr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return gr.errors = e, i === 0;
}
function Pr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return Pr.errors = e, i === 0;
}
function vr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    r.contact !== void 0 && (gr(r.contact, { instancePath: s + "/contact", parentData: r, parentDataProperty: "contact", rootData: l }) || (e = a(e, gr.errors), i = e.length)), r.license !== void 0 && (Pr(r.license, { instancePath: s + "/license", parentData: r, parentDataProperty: "license", rootData: l }) || (e = a(e, Pr.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return vr.errors = e, i === 0;
}
function br(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/enum/" + d, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let u = t.length, y;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let k = t[u];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: u, j: y } };
                e === null ? e = n(O) : e.push(O), i++;
                break;
              }
              d[k] = u;
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
        for (let u = 0; u < p; u++) if (typeof t[u] != "string") {
          let y = { instancePath: s + "/examples/" + u, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(y) : e.push(y), i++;
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
  return br.errors = e, i === 0;
}
function Be(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) br(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, br.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Be.errors = e, i === 0;
}
function me(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
    let p = r[t];
    if (Array.isArray(p)) {
      let u = p.length;
      for (let k = 0; k < u; k++) if (typeof p[k] != "string") {
        let O = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(O) : e.push(O), i++;
      }
      let y = p.length, d;
      if (y > 1) {
        let k = {};
        for (; y--; ) {
          let O = p[y];
          if (typeof O == "string") {
            if (typeof k[O] == "number") {
              d = k[O];
              let D = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: y, j: d } };
              e === null ? e = n(D) : e.push(D), i++;
              break;
            }
            k[O] = y;
          }
        }
      }
    } else {
      let u = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = n(u) : e.push(u), i++;
    }
  }
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/SecurityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return me.errors = e, i === 0;
}
function G(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: s, schemaPath: "#/definitions/bindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return G.errors = e, i === 0;
}
function wr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    if (r.variables !== void 0 && (Be(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: l }) || (e = a(e, Be.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) me(t[u], { instancePath: s + "/security/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, me.errors), i = e.length);
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
  return wr.errors = e, i === 0;
}
function Ge(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
    let u = r[p], y = i, d = true, k = i;
    if (i === k) if (u && typeof u == "object" && !Array.isArray(u)) {
      let D;
      if (u.$ref === void 0 && (D = "$ref")) {
        let L = {};
        e === null ? e = n(L) : e.push(L), i++;
      }
    } else {
      let D = {};
      e === null ? e = n(D) : e.push(D), i++;
    }
    var t = k === i;
    i = y, e !== null && (y ? e.length = y : e = null);
    let O;
    if (t) {
      let D = i;
      if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
        let c = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/servers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(c) : e.push(c), i++;
      }
      var t = D === i;
      d = t, O = "then";
    } else {
      let D = i;
      wr(u, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, wr.errors), i = e.length);
      var t = D === i;
      d = t, O = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/servers/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Ge.errors = e, i === 0;
}
var oi = Cr().default;
function Te(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Te.errors = e, i === 0;
}
var Ir = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
var $e = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function ie(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
function te(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  return ie(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, ie.errors), i = e.length), te.errors = e, i === 0;
}
var Re = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var W = { validate: Q };
function Se(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return Se.errors = e, i === 0;
}
function ce(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let y = 0; y < t; y++) if (typeof r[y] != "string") {
      let d = { instancePath: s + "/" + y, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    let p = r.length, u;
    if (p > 1) {
      let y = {};
      for (; p--; ) {
        let d = r[p];
        if (typeof d == "string") {
          if (typeof y[d] == "number") {
            u = y[d];
            let k = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: p, j: u } };
            e === null ? e = n(k) : e.push(k), i++;
            break;
          }
          y[d] = p;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ce.errors = e, i === 0;
}
var li = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function ue(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let t = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: li.enum } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return ue.errors = e, i === 0;
}
function Q(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: Re.type } };
    e === null ? e = n(A) : e.push(A), i++;
  }
  let t = i, p = true, u = i;
  if (i === u) if (r && typeof r == "object" && !Array.isArray(r)) {
    let A;
    if (r.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), i++;
  }
  var y = u === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var y = A === i;
    p = y, d = "then";
  } else {
    let A = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: Re.else.type } };
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
          let _ = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Re.else.properties.items.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let _ = i;
          W.validate(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
          var k = _ === i;
          P = k;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var O = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), O) {
          let _ = i;
          Se(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, Se.errors), i = e.length);
          var O = _ === i;
          b = O;
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
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Re.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, b = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = b === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            W.validate(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, _ = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var L = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), L) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var L = j === i;
            _ = L;
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
          let _ = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Re.else.properties.type.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var c = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), c) {
          let _ = i;
          ue(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), i = e.length);
          var c = _ === i;
          P = c;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var w = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), w) {
          let _ = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let j = o.length;
            for (let $ = 0; $ < j; $++) ue(o[$], { instancePath: s + "/type/" + $, parentData: o, parentDataProperty: $, rootData: l }) || (e = a(e, ue.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var w = _ === i;
          b = w;
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
      r.if !== void 0 && (W.validate(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.then !== void 0 && (W.validate(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.else !== void 0 && (W.validate(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: l }) || (e = a(e, W.validate.errors), i = e.length)), r.allOf !== void 0 && (Se(r.allOf, { instancePath: s + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: l }) || (e = a(e, Se.errors), i = e.length)), r.anyOf !== void 0 && (Se(r.anyOf, { instancePath: s + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: l }) || (e = a(e, Se.errors), i = e.length)), r.oneOf !== void 0 && (Se(r.oneOf, { instancePath: s + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: l }) || (e = a(e, Se.errors), i = e.length)), r.not !== void 0 && (W.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, W.validate.errors), i = e.length));
    }
    var y = A === i;
    p = y, d = "else";
  }
  return Q.errors = e, i === 0;
}
function Z(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
var re = { validate: K };
function K(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: $e.type } };
    e === null ? e = n(A) : e.push(A), i++;
  }
  let t = i, p = true, u = i;
  if (i === u) if (r && typeof r == "object" && !Array.isArray(r)) {
    let A;
    if (r.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), i++;
  }
  var y = u === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var y = A === i;
    p = y, d = "then";
  } else {
    let A = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: $e.else.type } };
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
          let _ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: $e.else.properties.items.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let _ = i;
          re.validate(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
          var k = _ === i;
          P = k;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var O = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), O) {
          let _ = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let $ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let j = o.length;
            for (let $ = 0; $ < j; $++) re.validate(o[$], { instancePath: s + "/items/" + $, parentData: o, parentDataProperty: $, rootData: l }) || (e = a(e, re.validate.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var O = _ === i;
          b = O;
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
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: $e.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, b = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = b === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, _ = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var L = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), L) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var L = j === i;
            _ = L;
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
          let _ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: $e.else.properties.type.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var c = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), c) {
          let _ = i;
          ue(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), i = e.length);
          var c = _ === i;
          P = c;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var w = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), w) {
          let _ = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let j = o.length;
            for (let $ = 0; $ < j; $++) ue(o[$], { instancePath: s + "/type/" + $, parentData: o, parentDataProperty: $, rootData: l }) || (e = a(e, ue.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var w = _ === i;
          b = w;
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
    var y = A === i;
    p = y, d = "else";
  }
  return K.errors = e, i === 0;
}
function kr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    if (r.schema !== void 0 && (K(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.$ref !== void 0 && (Te(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Te.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  }
  return kr.errors = e, i === 0;
}
function Ve(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
    let u = r[p], y = i, d = true, k = i;
    if (i === k) if (u && typeof u == "object" && !Array.isArray(u)) {
      let D;
      if (u.$ref === void 0 && (D = "$ref")) {
        let L = {};
        e === null ? e = n(L) : e.push(L), i++;
      }
    } else {
      let D = {};
      e === null ? e = n(D) : e.push(D), i++;
    }
    var t = k === i;
    i = y, e !== null && (y ? e.length = y : e = null);
    let O;
    if (t) {
      let D = i;
      if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
        let c = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(c) : e.push(c), i++;
      }
      var t = D === i;
      d = t, O = "then";
    } else {
      let D = i;
      kr(u, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, kr.errors), i = e.length);
      var t = D === i;
      d = t, O = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Ve.errors = e, i === 0;
}
var Kr = { definition: "operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } }, summary: { type: "string" }, description: { type: "string" }, security: { type: "array", items: { $ref: "#/definitions/SecurityRequirement" } }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" }, operationId: { type: "string" }, bindings: { $ref: "#/definitions/bindingsObject" }, message: { $ref: "#/definitions/message" } } };
function se(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
function Ue(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "security" || t === "bindings" || M.test(t))) {
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
        for (let u = 0; u < p; u++) se(t[u], { instancePath: s + "/tags/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) me(t[u], { instancePath: s + "/security/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, me.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/operationTrait/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ue.errors = e, i === 0;
}
var Hr = { definition: "message", allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { type: "object", required: ["oneOf"] }, then: { type: "object", required: ["oneOf"], additionalProperties: false, properties: { oneOf: { type: "array", items: { $ref: "#/definitions/message" } } } }, else: { type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, messageId: { type: "string" }, payload: {}, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, allOf: [{ if: { not: { required: ["schemaFormat"] } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.aai.asyncapi;version=2.0.0", "application/vnd.aai.asyncapi+json;version=2.0.0", "application/vnd.aai.asyncapi+yaml;version=2.0.0", "application/vnd.aai.asyncapi;version=2.1.0", "application/vnd.aai.asyncapi+json;version=2.1.0", "application/vnd.aai.asyncapi+yaml;version=2.1.0", "application/vnd.aai.asyncapi;version=2.2.0", "application/vnd.aai.asyncapi+json;version=2.2.0", "application/vnd.aai.asyncapi+yaml;version=2.2.0", "application/vnd.aai.asyncapi;version=2.3.0", "application/vnd.aai.asyncapi+json;version=2.3.0", "application/vnd.aai.asyncapi+yaml;version=2.3.0", "application/vnd.aai.asyncapi;version=2.4.0", "application/vnd.aai.asyncapi+json;version=2.4.0", "application/vnd.aai.asyncapi+yaml;version=2.4.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/schema+json;version=draft-07", "application/schema+yaml;version=draft-07"] } } }, then: { properties: { payload: { $ref: "#/definitions/json-schema-draft-07-schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.oai.openapi;version=3.0.0", "application/vnd.oai.openapi+json;version=3.0.0", "application/vnd.oai.openapi+yaml;version=3.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/openapiSchema_3_0" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.apache.avro;version=1.9.0", "application/vnd.apache.avro+json;version=1.9.0", "application/vnd.apache.avro+yaml;version=1.9.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/avroSchema_v1" } } } }] } } }] };
var Nr = { validate: xe };
var hr = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var qr = new RegExp("^x-", "u");
var oe = { validate: Ke };
function Ar(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
          let u = { instancePath: s + "/mapping/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(u) : e.push(u), i++;
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
  return Ar.errors = e, i === 0;
}
function _r(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || qr.test(t))) {
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
  return _r.errors = e, i === 0;
}
function jr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || qr.test(t))) {
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
  return jr.errors = e, i === 0;
}
function Ke(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!(Ee.call(hr.properties, c) || qr.test(c))) {
      let w = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = n(w) : e.push(w), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let c = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.multipleOf !== void 0) {
      let c = r.multipleOf;
      if (typeof c == "number") {
        if (c <= 0 || isNaN(c)) {
          let w = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(w) : e.push(w), i++;
        }
      } else {
        let w = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let c = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "boolean") {
      let c = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let c = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "boolean") {
      let c = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.maxLength !== void 0) {
      let c = r.maxLength;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.minLength !== void 0) {
      let c = r.minLength;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.pattern !== void 0 && typeof r.pattern != "string") {
      let c = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.maxItems !== void 0) {
      let c = r.maxItems;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.minItems !== void 0) {
      let c = r.minItems;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let c = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.maxProperties !== void 0) {
      let c = r.maxProperties;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.minProperties !== void 0) {
      let c = r.minProperties;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let w = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (typeof c == "number" && (c < 0 || isNaN(c))) {
        let w = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.required !== void 0) {
      let c = r.required;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let o = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(o) : e.push(o), i++;
        }
        let w = c.length;
        for (let o = 0; o < w; o++) if (typeof c[o] != "string") {
          let f = { instancePath: s + "/required/" + o, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
        let A = c.length, C;
        if (A > 1) {
          let o = {};
          for (; A--; ) {
            let f = c[A];
            if (typeof f == "string") {
              if (typeof o[f] == "number") {
                C = o[f];
                let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: A, j: C } };
                e === null ? e = n(P) : e.push(P), i++;
                break;
              }
              o[f] = A;
            }
          }
        }
      } else {
        let w = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.enum !== void 0) {
      let c = r.enum;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let w = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(w) : e.push(w), i++;
        }
      } else {
        let w = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.type !== void 0) {
      let c = r.type;
      if (typeof c != "string") {
        let w = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
      if (!(c === "array" || c === "boolean" || c === "integer" || c === "number" || c === "object" || c === "string")) {
        let w = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: hr.properties.type.enum } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.not !== void 0) {
      let c = r.not, w = i, A = true, C = i;
      if (i === C) if (c && typeof c == "object" && !Array.isArray(c)) {
        let f;
        if (c.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var t = C === i;
      i = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (t) {
        let f = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let F = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var t = f === i;
        A = t, o = "then";
      } else {
        let f = i;
        oe.validate(c, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
        var t = f === i;
        A = t, o = "else";
      }
    }
    if (r.allOf !== void 0) {
      let c = r.allOf;
      if (Array.isArray(c)) {
        let w = c.length;
        for (let A = 0; A < w; A++) {
          let C = c[A], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
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
              let h = { instancePath: s + "/allOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var p = g === i;
            f = p, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/allOf/" + A, parentData: c, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var p = g === i;
            f = p, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.oneOf !== void 0) {
      let c = r.oneOf;
      if (Array.isArray(c)) {
        let w = c.length;
        for (let A = 0; A < w; A++) {
          let C = c[A], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
          var u = P === i;
          i = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (u) {
            let g = i;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/oneOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var u = g === i;
            f = u, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/oneOf/" + A, parentData: c, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var u = g === i;
            f = u, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.anyOf !== void 0) {
      let c = r.anyOf;
      if (Array.isArray(c)) {
        let w = c.length;
        for (let A = 0; A < w; A++) {
          let C = c[A], o = i, f = true, P = i;
          if (i === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), i++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), i++;
          }
          var y = P === i;
          i = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (y) {
            let g = i;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/anyOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), i++;
            }
            var y = g === i;
            f = y, F = "then";
          } else {
            let g = i;
            oe.validate(C, { instancePath: s + "/anyOf/" + A, parentData: c, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
            var y = g === i;
            f = y, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.items !== void 0) {
      let c = r.items, w = i, A = true, C = i;
      if (i === C) if (c && typeof c == "object" && !Array.isArray(c)) {
        let f;
        if (c.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var d = C === i;
      i = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (d) {
        let f = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let F = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var d = f === i;
        A = d, o = "then";
      } else {
        let f = i;
        oe.validate(c, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
        var d = f === i;
        A = d, o = "else";
      }
    }
    if (r.properties !== void 0) {
      let c = r.properties;
      if (c && typeof c == "object" && !Array.isArray(c)) for (let w in c) {
        let A = c[w], C = i, o = true, f = i;
        if (i === f) if (A && typeof A == "object" && !Array.isArray(A)) {
          let F;
          if (A.$ref === void 0 && (F = "$ref")) {
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
          if (A && typeof A == "object" && !Array.isArray(A) && A.$ref !== void 0 && typeof A.$ref != "string") {
            let b = { instancePath: s + "/properties/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(b) : e.push(b), i++;
          }
          var k = F === i;
          o = k, P = "then";
        } else {
          let F = i;
          oe.validate(A, { instancePath: s + "/properties/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: c, parentDataProperty: w, rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
          var k = F === i;
          o = k, P = "else";
        }
      }
      else {
        let w = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(w) : e.push(w), i++;
      }
    }
    if (r.additionalProperties !== void 0) {
      let c = r.additionalProperties, w = i, A = true, C = i;
      if (i === C) if (c && typeof c == "object" && !Array.isArray(c)) {
        let f;
        if (c.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), i++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), i++;
      }
      var O = C === i;
      i = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (O) {
        let f = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let F = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), i++;
        }
        var O = f === i;
        A = O, o = "then";
      } else {
        let f = i;
        if (!(c && typeof c == "object" && !Array.isArray(c)) && typeof c != "boolean") {
          let j = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: hr.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(j) : e.push(j), i++;
        }
        let P = i, F = true, g = i;
        if (!(c && typeof c == "object" && !Array.isArray(c))) {
          let j = {};
          e === null ? e = n(j) : e.push(j), i++;
        }
        var D = g === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), D) {
          let j = i;
          oe.validate(c, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, oe.validate.errors), i = e.length);
          var D = j === i;
          F = D;
        }
        let b = i, h = true, _ = i;
        if (typeof c != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), i++;
        }
        var L = _ === i;
        if (i = b, e !== null && (b ? e.length = b : e = null), L) {
          let j = i;
          if (typeof c != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
          var L = j === i;
          h = L;
        }
        var O = f === i;
        A = O, o = "else";
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let c = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.nullable !== void 0 && typeof r.nullable != "boolean") {
      let c = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.discriminator !== void 0 && (Ar(r.discriminator, { instancePath: s + "/discriminator", parentData: r, parentDataProperty: "discriminator", rootData: l }) || (e = a(e, Ar.errors), i = e.length)), r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let c = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let c = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    if (r.externalDocs !== void 0 && (_r(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, _r.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let c = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(c) : e.push(c), i++;
    }
    r.xml !== void 0 && (jr(r.xml, { instancePath: s + "/xml", parentData: r, parentDataProperty: "xml", rootData: l }) || (e = a(e, jr.errors), i = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(c) : e.push(c), i++;
  }
  return Ke.errors = e, i === 0;
}
function ke(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        if (!Ir.test(t)) {
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
  return ke.errors = e, i === 0;
}
var zr = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, messageId: { type: "string" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object" } }, bindings: { $ref: "#/definitions/bindingsObject" } } };
function Le(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ee.call(zr.properties, p) || M.test(p))) {
      let u = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(u) : e.push(u), i++;
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
      if (K(p, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let u = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    if (r.messageId !== void 0 && typeof r.messageId != "string") {
      let p = { instancePath: s + "/messageId", schemaPath: "#/definitions/messageTrait/properties/messageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, u = i, y = true, d = i;
      if (i === d) if (p && typeof p == "object" && !Array.isArray(p)) {
        let O;
        if (p.$ref === void 0 && (O = "$ref")) {
          let D = {};
          e === null ? e = n(D) : e.push(D), i++;
        }
      } else {
        let O = {};
        e === null ? e = n(O) : e.push(O), i++;
      }
      var t = d === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let k;
      if (t) {
        let O = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let L = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(L) : e.push(L), i++;
        }
        var t = O === i;
        y = t, k = "then";
      } else {
        let O = i;
        ke(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), i = e.length);
        var t = O === i;
        y = t, k = "else";
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) se(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
        let u = p.length;
        for (let y = 0; y < u; y++) {
          let d = p[y];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let k = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), i++;
          }
        }
      } else {
        let u = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Le.errors = e, i === 0;
}
function xe(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, u = i;
  if (i === u) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), i++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), i++;
  }
  var y = u === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    var y = P === i;
    p = y, d = "then";
  } else {
    let P = i, F = i, g = true, b = i;
    if (i === b) if (r && typeof r == "object" && !Array.isArray(r)) {
      let X;
      if (r.oneOf === void 0 && (X = "oneOf")) {
        let j = {};
        e === null ? e = n(j) : e.push(j), i++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), i++;
    }
    var k = b === i;
    i = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
      let X = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n($) : e.push($), i++;
        }
        for (let $ in r) if ($ !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
          e === null ? e = n(H) : e.push(H), i++;
        }
        if (r.oneOf !== void 0) {
          let $ = r.oneOf;
          if (Array.isArray($)) {
            let H = $.length;
            for (let J = 0; J < H; J++) Nr.validate($[J], { instancePath: s + "/oneOf/" + J, parentData: $, parentDataProperty: J, rootData: l }) || (e = a(e, Nr.validate.errors), i = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
        }
      } else {
        let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n($) : e.push($), i++;
      }
      var k = X === i;
      g = k, h = "then";
    } else {
      let X = i, j = i, $ = true, H = i, J = i, pe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        }
      }
      var O = pe === i;
      if (O) {
        let m = {};
        e === null ? e = n(m) : e.push(m), i++;
      } else i = J, e !== null && (J ? e.length = J : e = null);
      var D = H === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), D) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (K(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), i = e.length));
        var D = m === i;
        $ = D;
      }
      let le = i, de = true, Ce = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.aai.asyncapi;version=2.0.0" || v === "application/vnd.aai.asyncapi+json;version=2.0.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || v === "application/vnd.aai.asyncapi;version=2.1.0" || v === "application/vnd.aai.asyncapi+json;version=2.1.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || v === "application/vnd.aai.asyncapi;version=2.2.0" || v === "application/vnd.aai.asyncapi+json;version=2.2.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || v === "application/vnd.aai.asyncapi;version=2.3.0" || v === "application/vnd.aai.asyncapi+json;version=2.3.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || v === "application/vnd.aai.asyncapi;version=2.4.0" || v === "application/vnd.aai.asyncapi+json;version=2.4.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.4.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var L = Ce === i;
      if (i = le, e !== null && (le ? e.length = le : e = null), L) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (K(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), i = e.length));
        var L = m === i;
        de = L;
      }
      let ae = i, fe = true, Oe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/schema+json;version=draft-07" || v === "application/schema+yaml;version=draft-07")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var c = Oe === i;
      if (i = ae, e !== null && (ae ? e.length = ae : e = null), c) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Q(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), i = e.length));
        var c = m === i;
        fe = c;
      }
      let ve = i, ye = true, Ae = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.oai.openapi;version=3.0.0" || v === "application/vnd.oai.openapi+json;version=3.0.0" || v === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var w = Ae === i;
      if (i = ve, e !== null && (ve ? e.length = ve : e = null), w) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Ke.errors), i = e.length));
        var w = m === i;
        ye = w;
      }
      let he = i, be = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.apache.avro;version=1.9.0" || v === "application/vnd.apache.avro+json;version=1.9.0" || v === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var A = _e === i;
      if (i = he, e !== null && (he ? e.length = he : e = null), A) {
        var A = i === i;
        be = A;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let m in r) if (!(Ee.call(Hr.allOf[0].else.else.properties, m) || M.test(m))) {
          let v = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(v) : e.push(v), i++;
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
          if (K(m, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), i = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let v = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(v) : e.push(v), i++;
          }
        }
        if (r.messageId !== void 0 && typeof r.messageId != "string") {
          let m = { instancePath: s + "/messageId", schemaPath: "#/definitions/message/allOf/0/else/else/properties/messageId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.correlationId !== void 0) {
          let m = r.correlationId, v = i, x = true, B = i;
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
          i = v, e !== null && (v ? e.length = v : e = null);
          let Y;
          if (C) {
            let z = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let V = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(V) : e.push(V), i++;
            }
            var C = z === i;
            x = C, Y = "then";
          } else {
            let z = i;
            ke(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), i = e.length);
            var C = z === i;
            x = C, Y = "else";
          }
        }
        if (r.tags !== void 0) {
          let m = r.tags;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let x = 0; x < v; x++) se(m[x], { instancePath: s + "/tags/" + x, parentData: m, parentDataProperty: x, rootData: l }) || (e = a(e, se.errors), i = e.length);
          } else {
            let v = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
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
            let v = m.length;
            for (let x = 0; x < v; x++) {
              let B = m[x], Y = i, z = false, ee = i;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(V) : e.push(V), i++;
              }
              var o = ee === i;
              if (z = z || o, !z) {
                let V = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
                var o = V === i;
                z = z || o;
              }
              if (z) i = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(V) : e.push(V), i++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let V in B) if (!(V === "name" || V === "summary" || V === "headers" || V === "payload")) {
                  let R = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  e === null ? e = n(R) : e.push(R), i++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let V = { instancePath: s + "/examples/" + x + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), i++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let V = { instancePath: s + "/examples/" + x + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), i++;
                }
                if (B.headers !== void 0) {
                  let V = B.headers;
                  if (!(V && typeof V == "object" && !Array.isArray(V))) {
                    let R = { instancePath: s + "/examples/" + x + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), i++;
                  }
                }
              } else {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(V) : e.push(V), i++;
              }
            }
          } else {
            let v = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
          }
        }
        if (r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.traits !== void 0) {
          let m = r.traits;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let x = 0; x < v; x++) {
              let B = m[x], Y = i, z = true, ee = i;
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
              let V;
              if (f) {
                let R = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let ge = { instancePath: s + "/traits/" + x + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(ge) : e.push(ge), i++;
                }
                var f = R === i;
                z = f, V = "then";
              } else {
                let R = i;
                Le(B, { instancePath: s + "/traits/" + x, parentData: m, parentDataProperty: x, rootData: l }) || (e = a(e, Le.errors), i = e.length);
                var f = R === i;
                z = f, V = "else";
              }
            }
          } else {
            let v = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
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
    var y = P === i;
    p = y, d = "else";
  }
  return xe.errors = e, i === 0;
}
function qe(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ee.call(Kr.properties, p) || M.test(p))) {
      let u = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.traits !== void 0) {
      let p = r.traits;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) {
          let d = p[y], k = i, O = true, D = i;
          if (i === D) if (d && typeof d == "object" && !Array.isArray(d)) {
            let c;
            if (d.$ref === void 0 && (c = "$ref")) {
              let w = {};
              e === null ? e = n(w) : e.push(w), i++;
            }
          } else {
            let c = {};
            e === null ? e = n(c) : e.push(c), i++;
          }
          var t = D === i;
          i = k, e !== null && (k ? e.length = k : e = null);
          let L;
          if (t) {
            let c = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let A = { instancePath: s + "/traits/" + y + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), i++;
            }
            var t = c === i;
            O = t, L = "then";
          } else {
            let c = i;
            Ue(d, { instancePath: s + "/traits/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, Ue.errors), i = e.length);
            var t = c === i;
            O = t, L = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
    if (r.security !== void 0) {
      let p = r.security;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) me(p[y], { instancePath: s + "/security/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, me.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) se(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
  return qe.errors = e, i === 0;
}
function Dr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && (Te(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Te.errors), i = e.length)), r.parameters !== void 0 && (Ve(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ve.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.servers !== void 0) {
      let t = r.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/servers/" + d, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let u = t.length, y;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let k = t[u];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: u, j: y } };
                e === null ? e = n(O) : e.push(O), i++;
                break;
              }
              d[k] = u;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.publish !== void 0 && (qe(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.subscribe !== void 0 && (qe(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Dr.errors = e, i === 0;
}
function Je(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) {
      let u = i;
      if (typeof p == "string") {
        if (oi(p) < 1) {
          let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
          e === null ? e = n(y) : e.push(y), i++;
        }
      } else {
        let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: p };
        e === null ? e = n(y) : e.push(y), i++;
      }
      var t = u === i;
      if (!t) {
        let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
        e === null ? e = n(y) : e.push(y), i++;
      }
    }
    for (let p in r) Dr(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, Dr.errors), i = e.length);
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return Je.errors = e, i === 0;
}
var Mr = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { $ref: "#/definitions/schemas" }, servers: { $ref: "#/definitions/servers" }, channels: { $ref: "#/definitions/channels" }, serverVariables: { $ref: "#/definitions/serverVariables" }, messages: { $ref: "#/definitions/messages" }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, parameters: { $ref: "#/definitions/parameters" }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", additionalProperties: { $ref: "#/definitions/operationTrait" } }, messageTraits: { type: "object", additionalProperties: { $ref: "#/definitions/messageTrait" } }, serverBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, channelBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, operationBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, messageBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } } } };
var Br = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function $r(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) K(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, K.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemas/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return $r.errors = e, i === 0;
}
function xr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) xe(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, xe.errors), i = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/messages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return xr.errors = e, i === 0;
}
var ai = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Qe(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: ai.properties.type.enum } };
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
  return Qe.errors = e, i === 0;
}
var Vr = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function We(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Vr.properties.type.enum } };
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
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Vr.properties.in.enum } };
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
  return We.errors = e, i === 0;
}
var fi = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ye(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: fi.properties.type.enum } };
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
  return Ye.errors = e, i === 0;
}
var yi = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ze(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: yi.properties.type.enum } };
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
  return Ze.errors = e, i === 0;
}
var ci = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function er(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: ci.properties.type.enum } };
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
  return er.errors = e, i === 0;
}
var Ur = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function rr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return rr.errors = e, i === 0;
}
var ui = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ir(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = i;
  if (i === p) if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme !== void 0) {
      let y = r.scheme;
      if (typeof y != "string") {
        let d = {};
        e === null ? e = n(d) : e.push(d), i++;
      }
      if (y !== "bearer") {
        let d = {};
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
  } else {
    let y = {};
    e === null ? e = n(y) : e.push(y), i++;
  }
  var u = p === i;
  if (u) {
    let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = n(y) : e.push(y), i++;
  } else i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.type === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    for (let y in r) if (!(y === "scheme" || y === "description" || y === "type" || M.test(y))) {
      let d = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = n(d) : e.push(d), i++;
    }
    if (r.scheme !== void 0 && typeof r.scheme != "string") {
      let y = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.type !== void 0) {
      let y = r.type;
      if (typeof y != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
      if (y !== "http") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: ui.properties.type.enum } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    for (let y in r) M.test(y) && (T(r[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: y, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(y) : e.push(y), i++;
  }
  return ir.errors = e, i === 0;
}
var Lr = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function tr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return tr.errors = e, i === 0;
}
var mi = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "scopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "scopes"] }] } }, additionalProperties: false } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function Or(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
  return Or.errors = e, i === 0;
}
function Ie(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    r.scopes !== void 0 && (Or(r.scopes, { instancePath: s + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: l }) || (e = a(e, Or.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Ie.errors = e, i === 0;
}
function sr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.flows === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.type !== void 0) {
      let y = r.type;
      if (typeof y != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
      if (y !== "oauth2") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: mi.properties.type.enum } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), i++;
    }
    if (r.flows !== void 0) {
      let y = r.flows;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let d in y) if (!(d === "implicit" || d === "password" || d === "clientCredentials" || d === "authorizationCode")) {
          let k = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        if (y.implicit !== void 0) {
          let d = y.implicit;
          if (Ie(d, { instancePath: s + "/flows/implicit", parentData: y, parentDataProperty: "implicit", rootData: l }) || (e = a(e, Ie.errors), i = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.authorizationUrl === void 0) {
              let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (d.scopes === void 0) {
              let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, O = i;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.tokenUrl === void 0 && (D = "tokenUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), i++;
            }
          }
          var t = O === i;
          if (t) {
            let D = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.password !== void 0) {
          let d = y.password;
          if (Ie(d, { instancePath: s + "/flows/password", parentData: y, parentDataProperty: "password", rootData: l }) || (e = a(e, Ie.errors), i = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.tokenUrl === void 0) {
              let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (d.scopes === void 0) {
              let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, O = i;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.authorizationUrl === void 0 && (D = "authorizationUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), i++;
            }
          }
          var p = O === i;
          if (p) {
            let D = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.clientCredentials !== void 0) {
          let d = y.clientCredentials;
          if (Ie(d, { instancePath: s + "/flows/clientCredentials", parentData: y, parentDataProperty: "clientCredentials", rootData: l }) || (e = a(e, Ie.errors), i = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.tokenUrl === void 0) {
              let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
            if (d.scopes === void 0) {
              let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(D) : e.push(D), i++;
            }
          }
          let k = i, O = i;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let D;
            if (d.authorizationUrl === void 0 && (D = "authorizationUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), i++;
            }
          }
          var u = O === i;
          if (u) {
            let D = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(D) : e.push(D), i++;
          } else i = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.authorizationCode !== void 0) {
          let d = y.authorizationCode;
          if (Ie(d, { instancePath: s + "/flows/authorizationCode", parentData: y, parentDataProperty: "authorizationCode", rootData: l }) || (e = a(e, Ie.errors), i = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.authorizationUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            if (d.tokenUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
            if (d.scopes === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(k) : e.push(k), i++;
            }
          }
        }
      } else {
        let d = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(d) : e.push(d), i++;
      }
    }
    for (let y in r) M.test(y) && (T(r[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: y, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(y) : e.push(y), i++;
  }
  return sr.errors = e, i === 0;
}
var di = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function nr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: di.properties.type.enum } };
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
  return nr.errors = e, i === 0;
}
var hi = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["plain"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: hi.properties.type.enum } };
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
  return pr.errors = e, i === 0;
}
var gi = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["scramSha256", "scramSha512"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function or(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: gi.properties.type.enum } };
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
  return or.errors = e, i === 0;
}
var Pi = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["gssapi"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function lr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Pi.properties.type.enum } };
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
  return lr.errors = e, i === 0;
}
function Sr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let g in r) if (!(Ee.call(Mr.properties, g) || M.test(g))) {
      let b = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = n(b) : e.push(b), i++;
    }
    if (r.schemas !== void 0 && ($r(r.schemas, { instancePath: s + "/schemas", parentData: r, parentDataProperty: "schemas", rootData: l }) || (e = a(e, $r.errors), i = e.length)), r.servers !== void 0 && (Ge(r.servers, { instancePath: s + "/servers", parentData: r, parentDataProperty: "servers", rootData: l }) || (e = a(e, Ge.errors), i = e.length)), r.channels !== void 0 && (Je(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: l }) || (e = a(e, Je.errors), i = e.length)), r.serverVariables !== void 0 && (Be(r.serverVariables, { instancePath: s + "/serverVariables", parentData: r, parentDataProperty: "serverVariables", rootData: l }) || (e = a(e, Be.errors), i = e.length)), r.messages !== void 0 && (xr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: l }) || (e = a(e, xr.errors), i = e.length)), r.securitySchemes !== void 0) {
      let g = r.securitySchemes;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Br.test(b)) {
          let h = g[b], _ = i, X = true, j = i;
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
          i = _, e !== null && (_ ? e.length = _ : e = null);
          let $;
          if (t) {
            let H = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), i++;
            }
            var t = H === i;
            X = t, $ = "then";
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
              Qe(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Qe.errors), i = e.length);
              var p = N === i;
              pe = p;
            }
            let de = i, Ce = true, ae = i;
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
            var u = ae === i;
            if (i = de, e !== null && (de ? e.length = de : e = null), u) {
              let N = i;
              We(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, We.errors), i = e.length);
              var u = N === i;
              Ce = u;
            }
            let fe = i, Oe = true, ve = i;
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
            var y = ve === i;
            if (i = fe, e !== null && (fe ? e.length = fe : e = null), y) {
              let N = i;
              Ye(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ye.errors), i = e.length);
              var y = N === i;
              Oe = y;
            }
            let ye = i, Ae = true, he = i;
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
            var d = he === i;
            if (i = ye, e !== null && (ye ? e.length = ye : e = null), d) {
              let N = i;
              Ze(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ze.errors), i = e.length);
              var d = N === i;
              Ae = d;
            }
            let be = i, _e = true, He = i;
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
            var k = He === i;
            if (i = be, e !== null && (be ? e.length = be : e = null), k) {
              let N = i;
              er(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, er.errors), i = e.length);
              var k = N === i;
              _e = k;
            }
            let m = i, v = true, x = i;
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
            var O = x === i;
            if (i = m, e !== null && (m ? e.length = m : e = null), O) {
              let N = i, E = i, Xe = true, ti = i;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let De;
                if (h.scheme === void 0 && (De = "scheme")) {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), i++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), i++;
                }
              }
              var D = ti === i;
              if (i = E, e !== null && (E ? e.length = E : e = null), D) {
                let De = i;
                rr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, rr.errors), i = e.length);
                var D = De === i;
                Xe = D;
              }
              let cr = i, Tr = true, si = i, ur = i, ni = i;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let De;
                if (h.scheme === void 0 && (De = "scheme")) {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), i++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), i++;
                }
              }
              var L = ni === i;
              if (L) {
                let De = {};
                e === null ? e = n(De) : e.push(De), i++;
              } else i = ur, e !== null && (ur ? e.length = ur : e = null);
              var c = si === i;
              if (i = cr, e !== null && (cr ? e.length = cr : e = null), c) {
                let De = i;
                ir(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, ir.errors), i = e.length);
                var c = De === i;
                Tr = c;
              }
              var O = N === i;
              v = O;
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
            var w = z === i;
            if (i = B, e !== null && (B ? e.length = B : e = null), w) {
              let N = i;
              tr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, tr.errors), i = e.length);
              var w = N === i;
              Y = w;
            }
            let ee = i, V = true, R = i;
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
            var A = R === i;
            if (i = ee, e !== null && (ee ? e.length = ee : e = null), A) {
              let N = i;
              sr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, sr.errors), i = e.length);
              var A = N === i;
              V = A;
            }
            let ne = i, ge = true, U = i;
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
            var C = U === i;
            if (i = ne, e !== null && (ne ? e.length = ne : e = null), C) {
              let N = i;
              nr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, nr.errors), i = e.length);
              var C = N === i;
              ge = C;
            }
            let S = i, Fe = true, fr = i;
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
            var o = fr === i;
            if (i = S, e !== null && (S ? e.length = S : e = null), o) {
              let N = i;
              pr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, pr.errors), i = e.length);
              var o = N === i;
              Fe = o;
            }
            let Ne = i, ze = true, yr = i;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), i++;
              } else if (h.type !== void 0) {
                let E = h.type;
                if (!(E === "scramSha256" || E === "scramSha512")) {
                  let Xe = {};
                  e === null ? e = n(Xe) : e.push(Xe), i++;
                }
              }
            }
            var f = yr === i;
            if (i = Ne, e !== null && (Ne ? e.length = Ne : e = null), f) {
              let N = i;
              or(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, or.errors), i = e.length);
              var f = N === i;
              ze = f;
            }
            let Me = i, ar = true, ii = i;
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
            var P = ii === i;
            if (i = Me, e !== null && (Me ? e.length = Me : e = null), P) {
              let N = i;
              lr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, lr.errors), i = e.length);
              var P = N === i;
              ar = P;
            }
            if (h && typeof h == "object" && !Array.isArray(h)) {
              if (h.type === void 0) {
                let N = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(N) : e.push(N), i++;
              }
              if (h.type !== void 0) {
                let N = h.type;
                if (!(N === "userPassword" || N === "apiKey" || N === "X509" || N === "symmetricEncryption" || N === "asymmetricEncryption" || N === "http" || N === "httpApiKey" || N === "oauth2" || N === "openIdConnect" || N === "plain" || N === "scramSha256" || N === "scramSha512" || N === "gssapi")) {
                  let E = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Mr.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(E) : e.push(E), i++;
                }
              }
            }
            var t = H === i;
            X = t, $ = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.parameters !== void 0 && (Ve(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ve.errors), i = e.length)), r.correlationIds !== void 0) {
      let g = r.correlationIds;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Br.test(b)) {
          let h = g[b], _ = i, X = true, j = i;
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
          i = _, e !== null && (_ ? e.length = _ : e = null);
          let $;
          if (F) {
            let H = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), i++;
            }
            var F = H === i;
            X = F, $ = "then";
          } else {
            let H = i;
            ke(h, { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, ke.errors), i = e.length);
            var F = H === i;
            X = F, $ = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.operationTraits !== void 0) {
      let g = r.operationTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Ue(g[b], { instancePath: s + "/operationTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ue.errors), i = e.length);
      else {
        let b = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.messageTraits !== void 0) {
      let g = r.messageTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Le(g[b], { instancePath: s + "/messageTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Le.errors), i = e.length);
      else {
        let b = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.serverBindings !== void 0) {
      let g = r.serverBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/serverBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let b = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.channelBindings !== void 0) {
      let g = r.channelBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/channelBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let b = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.operationBindings !== void 0) {
      let g = r.operationBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/operationBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let b = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    if (r.messageBindings !== void 0) {
      let g = r.messageBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/messageBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), i = e.length);
      else {
        let b = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), i++;
      }
    }
    for (let g in r) M.test(g) && (T(r[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: g, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(g) : e.push(g), i++;
  }
  return Sr.errors = e, i === 0;
}
function Xr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    for (let t in r) if (!(Ee.call(Fr.properties, t) || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.asyncapi !== void 0) {
      let t = r.asyncapi;
      if (typeof t != "string") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
      if (t !== "2.4.0") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/enum", keyword: "enum", params: { allowedValues: Fr.properties.asyncapi.enum } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.id !== void 0 && typeof r.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.info !== void 0 && (vr(r.info, { instancePath: s + "/info", parentData: r, parentDataProperty: "info", rootData: l }) || (e = a(e, vr.errors), i = e.length)), r.servers !== void 0 && (Ge(r.servers, { instancePath: s + "/servers", parentData: r, parentDataProperty: "servers", rootData: l }) || (e = a(e, Ge.errors), i = e.length)), r.defaultContentType !== void 0 && typeof r.defaultContentType != "string") {
      let t = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.channels !== void 0 && (Je(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: l }) || (e = a(e, Je.errors), i = e.length)), r.components !== void 0 && (Sr(r.components, { instancePath: s + "/components", parentData: r, parentDataProperty: "components", rootData: l }) || (e = a(e, Sr.errors), i = e.length)), r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) se(t[u], { instancePath: s + "/tags/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, se.errors), i = e.length);
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
  return Xr.errors = e, i === 0;
}
Pe.schema = Rr;
function Rr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: $e.type } };
    e === null ? e = n(A) : e.push(A), i++;
  }
  let t = i, p = true, u = i;
  if (i === u) if (r && typeof r == "object" && !Array.isArray(r)) {
    let A;
    if (r.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), i++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), i++;
  }
  var y = u === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), i++;
    }
    var y = A === i;
    p = y, d = "then";
  } else {
    let A = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: $e.else.type } };
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
          let _ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: $e.else.properties.items.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var k = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), k) {
          let _ = i;
          K(o, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: l }) || (e = a(e, K.errors), i = e.length);
          var k = _ === i;
          P = k;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var O = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), O) {
          let _ = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let $ = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let j = o.length;
            for (let $ = 0; $ < j; $++) K(o[$], { instancePath: s + "/items/" + $, parentData: o, parentDataProperty: $, rootData: l }) || (e = a(e, K.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var O = _ === i;
          b = O;
        }
      }
      if (r.maxItems !== void 0 && (ie(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minItems !== void 0 && (te(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.contains !== void 0 && (K(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.maxProperties !== void 0 && (ie(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, ie.errors), i = e.length)), r.minProperties !== void 0 && (te(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, te.errors), i = e.length)), r.required !== void 0 && (ce(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), i = e.length)), r.additionalProperties !== void 0 && (K(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.definitions !== void 0) {
        let o = r.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Q(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.properties !== void 0) {
        let o = r.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) K(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, K.errors), i = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let o = r.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) K(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, K.errors), i = e.length);
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
            let j = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: $e.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          let F = i, g = true, b = i;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var D = b === i;
          if (i = F, e !== null && (F ? e.length = F : e = null), D) {
            let j = i;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), i = e.length);
            var D = j === i;
            g = D;
          }
          let h = i, _ = true, X = i;
          if (!Array.isArray(P)) {
            let j = {};
            e === null ? e = n(j) : e.push(j), i++;
          }
          var L = X === i;
          if (i = h, e !== null && (h ? e.length = h : e = null), L) {
            let j = i;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), i = e.length);
            var L = j === i;
            _ = L;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.propertyNames !== void 0 && (K(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.enum !== void 0) {
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
          let _ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: $e.else.properties.type.allOf[0].type } };
          e === null ? e = n(_) : e.push(_), i++;
        }
        let f = i, P = true, F = i;
        if (typeof o != "string") {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var c = F === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), c) {
          let _ = i;
          ue(o, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), i = e.length);
          var c = _ === i;
          P = c;
        }
        let g = i, b = true, h = i;
        if (!Array.isArray(o)) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), i++;
        }
        var w = h === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), w) {
          let _ = i;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let $ = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n($) : e.push($), i++;
            }
            let j = o.length;
            for (let $ = 0; $ < j; $++) ue(o[$], { instancePath: s + "/type/" + $, parentData: o, parentDataProperty: $, rootData: l }) || (e = a(e, ue.errors), i = e.length);
          } else {
            let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(j) : e.push(j), i++;
          }
          var w = _ === i;
          b = w;
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
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/allOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), i = e.length);
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
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/anyOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), i = e.length);
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
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/oneOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), i = e.length);
        } else {
          let f = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), i++;
        }
      }
      if (r.not !== void 0 && (K(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let o = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), i++;
      }
      for (let o in r) M.test(o) && (T(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: l }) || (e = a(e, T.errors), i = e.length));
    }
    var y = A === i;
    p = y, d = "else";
  }
  return Rr.errors = e, i === 0;
}
Pe.channel = Gr;
function Gr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && (Te(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Te.errors), i = e.length)), r.parameters !== void 0 && (Ve(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Ve.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.servers !== void 0) {
      let t = r.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/servers/" + d, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), i++;
        }
        let u = t.length, y;
        if (u > 1) {
          let d = {};
          for (; u--; ) {
            let k = t[u];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: u, j: y } };
                e === null ? e = n(O) : e.push(O), i++;
                break;
              }
              d[k] = u;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.publish !== void 0 && (qe(r.publish, { instancePath: s + "/publish", parentData: r, parentDataProperty: "publish", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.subscribe !== void 0 && (qe(r.subscribe, { instancePath: s + "/subscribe", parentData: r, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, qe.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Gr.errors = e, i === 0;
}
Pe.operation = Jr;
function Jr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ee.call(Kr.properties, p) || M.test(p))) {
      let u = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(u) : e.push(u), i++;
    }
    if (r.traits !== void 0) {
      let p = r.traits;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) {
          let d = p[y], k = i, O = true, D = i;
          if (i === D) if (d && typeof d == "object" && !Array.isArray(d)) {
            let c;
            if (d.$ref === void 0 && (c = "$ref")) {
              let w = {};
              e === null ? e = n(w) : e.push(w), i++;
            }
          } else {
            let c = {};
            e === null ? e = n(c) : e.push(c), i++;
          }
          var t = D === i;
          i = k, e !== null && (k ? e.length = k : e = null);
          let L;
          if (t) {
            let c = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let A = { instancePath: s + "/traits/" + y + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), i++;
            }
            var t = c === i;
            O = t, L = "then";
          } else {
            let c = i;
            Ue(d, { instancePath: s + "/traits/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, Ue.errors), i = e.length);
            var t = c === i;
            O = t, L = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
    if (r.security !== void 0) {
      let p = r.security;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) me(p[y], { instancePath: s + "/security/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, me.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) se(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
  return Jr.errors = e, i === 0;
}
Pe.message = Qr;
function Qr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, u = i;
  if (i === u) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), i++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), i++;
  }
  var y = u === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), i++;
    }
    var y = P === i;
    p = y, d = "then";
  } else {
    let P = i, F = i, g = true, b = i;
    if (i === b) if (r && typeof r == "object" && !Array.isArray(r)) {
      let X;
      if (r.oneOf === void 0 && (X = "oneOf")) {
        let j = {};
        e === null ? e = n(j) : e.push(j), i++;
      }
    } else {
      let X = {};
      e === null ? e = n(X) : e.push(X), i++;
    }
    var k = b === i;
    i = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
      let X = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (r.oneOf === void 0) {
          let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/required", keyword: "required", params: { missingProperty: "oneOf" } };
          e === null ? e = n($) : e.push($), i++;
        }
        for (let $ in r) if ($ !== "oneOf") {
          let H = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ } };
          e === null ? e = n(H) : e.push(H), i++;
        }
        if (r.oneOf !== void 0) {
          let $ = r.oneOf;
          if (Array.isArray($)) {
            let H = $.length;
            for (let J = 0; J < H; J++) xe($[J], { instancePath: s + "/oneOf/" + J, parentData: $, parentDataProperty: J, rootData: l }) || (e = a(e, xe.errors), i = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), i++;
          }
        }
      } else {
        let $ = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n($) : e.push($), i++;
      }
      var k = X === i;
      g = k, h = "then";
    } else {
      let X = i, j = i, $ = true, H = i, J = i, pe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        }
      }
      var O = pe === i;
      if (O) {
        let m = {};
        e === null ? e = n(m) : e.push(m), i++;
      } else i = J, e !== null && (J ? e.length = J : e = null);
      var D = H === i;
      if (i = j, e !== null && (j ? e.length = j : e = null), D) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (K(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), i = e.length));
        var D = m === i;
        $ = D;
      }
      let le = i, de = true, Ce = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.aai.asyncapi;version=2.0.0" || v === "application/vnd.aai.asyncapi+json;version=2.0.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || v === "application/vnd.aai.asyncapi;version=2.1.0" || v === "application/vnd.aai.asyncapi+json;version=2.1.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || v === "application/vnd.aai.asyncapi;version=2.2.0" || v === "application/vnd.aai.asyncapi+json;version=2.2.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || v === "application/vnd.aai.asyncapi;version=2.3.0" || v === "application/vnd.aai.asyncapi+json;version=2.3.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || v === "application/vnd.aai.asyncapi;version=2.4.0" || v === "application/vnd.aai.asyncapi+json;version=2.4.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.4.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var L = Ce === i;
      if (i = le, e !== null && (le ? e.length = le : e = null), L) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (K(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), i = e.length));
        var L = m === i;
        de = L;
      }
      let ae = i, fe = true, Oe = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/schema+json;version=draft-07" || v === "application/schema+yaml;version=draft-07")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var c = Oe === i;
      if (i = ae, e !== null && (ae ? e.length = ae : e = null), c) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Q(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), i = e.length));
        var c = m === i;
        fe = c;
      }
      let ve = i, ye = true, Ae = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.oai.openapi;version=3.0.0" || v === "application/vnd.oai.openapi+json;version=3.0.0" || v === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var w = Ae === i;
      if (i = ve, e !== null && (ve ? e.length = ve : e = null), w) {
        let m = i;
        r && typeof r == "object" && !Array.isArray(r) && r.payload !== void 0 && (Ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: l }) || (e = a(e, Ke.errors), i = e.length));
        var w = m === i;
        ye = w;
      }
      let he = i, be = true, _e = i;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        let m;
        if (r.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), i++;
        } else if (r.schemaFormat !== void 0) {
          let v = r.schemaFormat;
          if (!(v === "application/vnd.apache.avro;version=1.9.0" || v === "application/vnd.apache.avro+json;version=1.9.0" || v === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let x = {};
            e === null ? e = n(x) : e.push(x), i++;
          }
        }
      }
      var A = _e === i;
      if (i = he, e !== null && (he ? e.length = he : e = null), A) {
        var A = i === i;
        be = A;
      }
      if (r && typeof r == "object" && !Array.isArray(r)) {
        for (let m in r) if (!(Ee.call(Hr.allOf[0].else.else.properties, m) || M.test(m))) {
          let v = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(v) : e.push(v), i++;
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
          if (K(m, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), i = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let v = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(v) : e.push(v), i++;
          }
        }
        if (r.messageId !== void 0 && typeof r.messageId != "string") {
          let m = { instancePath: s + "/messageId", schemaPath: "#/definitions/message/allOf/0/else/else/properties/messageId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), i++;
        }
        if (r.correlationId !== void 0) {
          let m = r.correlationId, v = i, x = true, B = i;
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
          i = v, e !== null && (v ? e.length = v : e = null);
          let Y;
          if (C) {
            let z = i;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let V = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(V) : e.push(V), i++;
            }
            var C = z === i;
            x = C, Y = "then";
          } else {
            let z = i;
            ke(m, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), i = e.length);
            var C = z === i;
            x = C, Y = "else";
          }
        }
        if (r.tags !== void 0) {
          let m = r.tags;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let x = 0; x < v; x++) se(m[x], { instancePath: s + "/tags/" + x, parentData: m, parentDataProperty: x, rootData: l }) || (e = a(e, se.errors), i = e.length);
          } else {
            let v = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
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
            let v = m.length;
            for (let x = 0; x < v; x++) {
              let B = m[x], Y = i, z = false, ee = i;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(V) : e.push(V), i++;
              }
              var o = ee === i;
              if (z = z || o, !z) {
                let V = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), i++;
                }
                var o = V === i;
                z = z || o;
              }
              if (z) i = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(V) : e.push(V), i++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let V in B) if (!(V === "name" || V === "summary" || V === "headers" || V === "payload")) {
                  let R = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  e === null ? e = n(R) : e.push(R), i++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let V = { instancePath: s + "/examples/" + x + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), i++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let V = { instancePath: s + "/examples/" + x + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), i++;
                }
                if (B.headers !== void 0) {
                  let V = B.headers;
                  if (!(V && typeof V == "object" && !Array.isArray(V))) {
                    let R = { instancePath: s + "/examples/" + x + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), i++;
                  }
                }
              } else {
                let V = { instancePath: s + "/examples/" + x, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(V) : e.push(V), i++;
              }
            }
          } else {
            let v = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
          }
        }
        if (r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length)), r.traits !== void 0) {
          let m = r.traits;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let x = 0; x < v; x++) {
              let B = m[x], Y = i, z = true, ee = i;
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
              let V;
              if (f) {
                let R = i;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let ge = { instancePath: s + "/traits/" + x + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(ge) : e.push(ge), i++;
                }
                var f = R === i;
                z = f, V = "then";
              } else {
                let R = i;
                Le(B, { instancePath: s + "/traits/" + x, parentData: m, parentDataProperty: x, rootData: l }) || (e = a(e, Le.errors), i = e.length);
                var f = R === i;
                z = f, V = "else";
              }
            }
          } else {
            let v = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), i++;
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
    var y = P === i;
    p = y, d = "else";
  }
  return Qr.errors = e, i === 0;
}
Pe.parameter = Wr;
function Wr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    if (r.schema !== void 0 && (K(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: l }) || (e = a(e, K.errors), i = e.length)), r.location !== void 0) {
      let t = r.location;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.$ref !== void 0 && (Te(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Te.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  }
  return Wr.errors = e, i === 0;
}
Pe.server = Yr;
function Yr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
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
    if (r.variables !== void 0 && (Be(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: l }) || (e = a(e, Be.errors), i = e.length)), r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) me(t[u], { instancePath: s + "/security/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, me.errors), i = e.length);
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
  return Yr.errors = e, i === 0;
}
Pe.operationTrait = Zr;
function Zr(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "security" || t === "bindings" || M.test(t))) {
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
        for (let u = 0; u < p; u++) se(t[u], { instancePath: s + "/tags/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    if (r.externalDocs !== void 0 && (Z(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), i++;
    }
    if (r.security !== void 0) {
      let t = r.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) me(t[u], { instancePath: s + "/security/" + u, parentData: t, parentDataProperty: u, rootData: l }) || (e = a(e, me.errors), i = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/operationTrait/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let t in r) M.test(t) && (T(r[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), i++;
  }
  return Zr.errors = e, i === 0;
}
Pe.messageTrait = ei;
function ei(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(Ee.call(zr.properties, p) || M.test(p))) {
      let u = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(u) : e.push(u), i++;
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
      if (K(p, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), i = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let u = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    if (r.messageId !== void 0 && typeof r.messageId != "string") {
      let p = { instancePath: s + "/messageId", schemaPath: "#/definitions/messageTrait/properties/messageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), i++;
    }
    if (r.correlationId !== void 0) {
      let p = r.correlationId, u = i, y = true, d = i;
      if (i === d) if (p && typeof p == "object" && !Array.isArray(p)) {
        let O;
        if (p.$ref === void 0 && (O = "$ref")) {
          let D = {};
          e === null ? e = n(D) : e.push(D), i++;
        }
      } else {
        let O = {};
        e === null ? e = n(O) : e.push(O), i++;
      }
      var t = d === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let k;
      if (t) {
        let O = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let L = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(L) : e.push(L), i++;
        }
        var t = O === i;
        y = t, k = "then";
      } else {
        let O = i;
        ke(p, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), i = e.length);
        var t = O === i;
        y = t, k = "else";
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let u = p.length;
        for (let y = 0; y < u; y++) se(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, se.errors), i = e.length);
      } else {
        let u = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
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
        let u = p.length;
        for (let y = 0; y < u; y++) {
          let d = p[y];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let k = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), i++;
          }
        }
      } else {
        let u = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(u) : e.push(u), i++;
      }
    }
    r.bindings !== void 0 && (G(r.bindings, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), i = e.length));
    for (let p in r) M.test(p) && (T(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), i++;
  }
  return ei.errors = e, i === 0;
}
Pe.securityScheme = ri;
var vi = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function ri(r, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = r } = {}) {
  let e = null, i = 0, t = i, p = true, u = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "userPassword") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var y = u === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), y) {
    let U = i;
    Qe(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Qe.errors), i = e.length);
    var y = U === i;
    p = y;
  }
  let d = i, k = true, O = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "apiKey") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var D = O === i;
  if (i = d, e !== null && (d ? e.length = d : e = null), D) {
    let U = i;
    We(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, We.errors), i = e.length);
    var D = U === i;
    k = D;
  }
  let L = i, c = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "X509") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var A = w === i;
  if (i = L, e !== null && (L ? e.length = L : e = null), A) {
    let U = i;
    Ye(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Ye.errors), i = e.length);
    var A = U === i;
    c = A;
  }
  let C = i, o = true, f = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "symmetricEncryption") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var P = f === i;
  if (i = C, e !== null && (C ? e.length = C : e = null), P) {
    let U = i;
    Ze(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Ze.errors), i = e.length);
    var P = U === i;
    o = P;
  }
  let F = i, g = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "asymmetricEncryption") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var h = b === i;
  if (i = F, e !== null && (F ? e.length = F : e = null), h) {
    let U = i;
    er(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, er.errors), i = e.length);
    var h = U === i;
    g = h;
  }
  let _ = i, X = true, j = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "http") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var $ = j === i;
  if (i = _, e !== null && (_ ? e.length = _ : e = null), $) {
    let U = i, S = i, Fe = true, fr = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let je;
      if (r.scheme === void 0 && (je = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      }
    }
    var H = fr === i;
    if (i = S, e !== null && (S ? e.length = S : e = null), H) {
      let je = i;
      rr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, rr.errors), i = e.length);
      var H = je === i;
      Fe = H;
    }
    let Ne = i, ze = true, yr = i, Me = i, ar = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let je;
      if (r.scheme === void 0 && (je = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), i++;
      }
    }
    var J = ar === i;
    if (J) {
      let je = {};
      e === null ? e = n(je) : e.push(je), i++;
    } else i = Me, e !== null && (Me ? e.length = Me : e = null);
    var pe = yr === i;
    if (i = Ne, e !== null && (Ne ? e.length = Ne : e = null), pe) {
      let je = i;
      ir(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, ir.errors), i = e.length);
      var pe = je === i;
      ze = pe;
    }
    var $ = U === i;
    X = $;
  }
  let le = i, de = true, Ce = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "httpApiKey") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var ae = Ce === i;
  if (i = le, e !== null && (le ? e.length = le : e = null), ae) {
    let U = i;
    tr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, tr.errors), i = e.length);
    var ae = U === i;
    de = ae;
  }
  let fe = i, Oe = true, ve = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "oauth2") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var ye = ve === i;
  if (i = fe, e !== null && (fe ? e.length = fe : e = null), ye) {
    let U = i;
    sr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, sr.errors), i = e.length);
    var ye = U === i;
    Oe = ye;
  }
  let Ae = i, he = true, be = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "openIdConnect") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var _e = be === i;
  if (i = Ae, e !== null && (Ae ? e.length = Ae : e = null), _e) {
    let U = i;
    nr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, nr.errors), i = e.length);
    var _e = U === i;
    he = _e;
  }
  let He = i, m = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "plain") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var x = v === i;
  if (i = He, e !== null && (He ? e.length = He : e = null), x) {
    let U = i;
    pr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, pr.errors), i = e.length);
    var x = U === i;
    m = x;
  }
  let B = i, Y = true, z = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0) {
      let S = r.type;
      if (!(S === "scramSha256" || S === "scramSha512")) {
        let Fe = {};
        e === null ? e = n(Fe) : e.push(Fe), i++;
      }
    }
  }
  var ee = z === i;
  if (i = B, e !== null && (B ? e.length = B : e = null), ee) {
    let U = i;
    or(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, or.errors), i = e.length);
    var ee = U === i;
    Y = ee;
  }
  let V = i, R = true, ne = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let U;
    if (r.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    } else if (r.type !== void 0 && r.type !== "gssapi") {
      let S = {};
      e === null ? e = n(S) : e.push(S), i++;
    }
  }
  var ge = ne === i;
  if (i = V, e !== null && (V ? e.length = V : e = null), ge) {
    let U = i;
    lr(r, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, lr.errors), i = e.length);
    var ge = U === i;
    R = ge;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let U = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(U) : e.push(U), i++;
    }
    if (r.type !== void 0) {
      let U = r.type;
      if (!(U === "userPassword" || U === "apiKey" || U === "X509" || U === "symmetricEncryption" || U === "asymmetricEncryption" || U === "http" || U === "httpApiKey" || U === "oauth2" || U === "openIdConnect" || U === "plain" || U === "scramSha256" || U === "scramSha512" || U === "gssapi")) {
        let S = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: vi.allOf[0].properties.type.enum } };
        e === null ? e = n(S) : e.push(S), i++;
      }
    }
  }
  return ri.errors = e, i === 0;
}
Pe.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "externalDocs", "id", "info", "servers", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/server": ["bindings", "description", "protocol", "protocolVersion", "security", "url", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/channelItem": ["$ref", "bindings", "deprecated", "description", "parameters", "publish", "servers", "subscribe"], "#/definitions/parameter": ["$ref", "description", "location", "schema"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/operation": ["bindings", "description", "externalDocs", "message", "operationId", "security", "summary", "tags", "traits"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "operationId", "security", "summary", "tags"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/message/allOf/0/else/then": ["oneOf"], "#/definitions/message/allOf/0/else/else": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "messageId", "name", "payload", "schemaFormat", "summary", "tags", "title", "traits"], "#/definitions/message/allOf/0/else/else/properties/examples/items": ["headers", "name", "payload", "summary"], "#/definitions/message/allOf/0/else/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "messageId", "name", "schemaFormat", "summary", "tags", "title"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/components": ["channelBindings", "channels", "correlationIds", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "parameters", "schemas", "securitySchemes", "serverBindings", "serverVariables", "servers"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"] };
var _i = Pe;
export {
  _i as default
};
