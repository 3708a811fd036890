import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-openapi-2.0.js
var Ve = class {
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
    for (let y of n.list) this.push(y);
    this.count += n.count - n.list.length;
  }
};
function s(r) {
  let n = new Ve();
  return n.push(r), n;
}
function l(r, n) {
  return r === null ? n : (r.take(n), r);
}
var oe = {};
oe.document = Ar;
var gr = { definition: "document", type: "object", required: ["swagger", "info", "paths"], additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { swagger: { type: "string", enum: ["2.0"] }, info: { $ref: "#/definitions/info" }, host: { type: "string", pattern: "^[^{}/ :\\\\]+(?::\\d+)?$" }, basePath: { type: "string", pattern: "^/" }, schemes: { $ref: "#/definitions/schemesList" }, consumes: { allOf: [{ $ref: "#/definitions/mediaTypeList" }] }, produces: { allOf: [{ $ref: "#/definitions/mediaTypeList" }] }, paths: { $ref: "#/definitions/paths" }, definitions: { $ref: "#/definitions/definitions" }, parameters: { $ref: "#/definitions/parameterDefinitions" }, responses: { $ref: "#/definitions/responseDefinitions" }, security: { $ref: "#/definitions/security" }, securityDefinitions: { $ref: "#/definitions/securityDefinitions" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Z = Object.prototype.hasOwnProperty;
var v = new RegExp("^x-", "u");
var Cr = new RegExp("^[^{}/ :\\\\]+(?::\\d+)?$", "u");
var ze = new RegExp("^/", "u");
function _(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return _.errors = e, i === 0;
}
function Te(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "url" || t === "email" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: n + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let t = { instancePath: n + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Te.errors = e, i === 0;
}
function Re(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "url" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: n + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Re.errors = e, i === 0;
}
function Be(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.title === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "title" || t === "version" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let t = { instancePath: n + "/title", schemaPath: "#/definitions/info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.version !== void 0 && typeof r.version != "string") {
      let t = { instancePath: n + "/version", schemaPath: "#/definitions/info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let t = { instancePath: n + "/termsOfService", schemaPath: "#/definitions/info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.contact !== void 0 && (Te(r.contact, { instancePath: n + "/contact", parentData: r, parentDataProperty: "contact", rootData: o }) || (e = l(e, Te.errors), i = e.length)), r.license !== void 0 && (Re(r.license, { instancePath: n + "/license", parentData: r, parentDataProperty: "license", rootData: o }) || (e = l(e, Re.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Be.errors = e, i === 0;
}
var Kr = { definition: "schemesList", type: "array", items: { type: "string", enum: ["http", "https", "ws", "wss"] }, uniqueItems: true };
function we(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let a = 0; a < t; a++) {
      let u = r[a];
      if (typeof u != "string") {
        let c = { instancePath: n + "/" + a, schemaPath: "#/definitions/schemesList/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(c) : e.push(c), i++;
      }
      if (!(u === "http" || u === "https" || u === "ws" || u === "wss")) {
        let c = { instancePath: n + "/" + a, schemaPath: "#/definitions/schemesList/items/enum", keyword: "enum", params: { allowedValues: Kr.items.enum } };
        e === null ? e = s(c) : e.push(c), i++;
      }
    }
    let p = r.length, w;
    if (p > 1) {
      let a = {};
      for (; p--; ) {
        let u = r[p];
        if (typeof u == "string") {
          if (typeof a[u] == "number") {
            w = a[u];
            let c = { instancePath: n, schemaPath: "#/definitions/schemesList/uniqueItems", keyword: "uniqueItems", params: { i: p, j: w } };
            e === null ? e = s(c) : e.push(c), i++;
            break;
          }
          a[u] = p;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/schemesList/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return we.errors = e, i === 0;
}
function Ne(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/mimeType/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Ne.errors = e, i === 0;
}
function te(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let p = 0; p < t; p++) Ne(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: o }) || (e = l(e, Ne.errors), i = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/mediaTypeList/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return te.errors = e, i === 0;
}
var Ir = { definition: "pathItem", type: "object", additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { $ref: { type: "string" }, get: { $ref: "#/definitions/operation" }, put: { $ref: "#/definitions/operation" }, post: { $ref: "#/definitions/operation" }, delete: { $ref: "#/definitions/operation" }, options: { $ref: "#/definitions/operation" }, head: { $ref: "#/definitions/operation" }, patch: { $ref: "#/definitions/operation" }, parameters: { $ref: "#/definitions/parametersList" } } };
var zr = { definition: "operation", type: "object", required: ["responses"], additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { tags: { type: "array", items: { type: "string" }, uniqueItems: true }, summary: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, operationId: { type: "string" }, produces: { allOf: [{ $ref: "#/definitions/mediaTypeList" }] }, consumes: { allOf: [{ $ref: "#/definitions/mediaTypeList" }] }, parameters: { $ref: "#/definitions/parametersList" }, responses: { $ref: "#/definitions/responses" }, schemes: { $ref: "#/definitions/schemesList" }, deprecated: { type: "boolean" }, security: { $ref: "#/definitions/security" } } };
function ee(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "url" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let t = { instancePath: n + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ee.errors = e, i === 0;
}
var Tr = { definition: "parametersList", type: "array", additionalItems: false, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { in: { enum: ["body", "header", "formData", "query", "path"] } }, required: ["in"], allOf: [{ if: { properties: { in: { enum: ["body"] } }, required: ["in"] }, then: { $ref: "#/definitions/bodyParameter" } }, { if: { properties: { in: { enum: ["header", "formData", "query", "path"] } }, required: ["in"] }, then: { $ref: "#/definitions/nonBodyParameter" } }] } }] } };
var Rr = { definition: "bodyParameter", type: "object", required: ["name", "in", "schema"], patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { description: { type: "string" }, name: { type: "string" }, in: { type: "string", enum: ["body"] }, required: { type: "boolean" }, schema: { $ref: "#/definitions/schema" } }, additionalProperties: false };
var De = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: "object", then: { properties: { $ref: { type: "string" } } }, else: { type: "object", patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { $ref: { type: "string" }, format: { type: "string" }, title: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_title" }, description: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_description" }, default: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_default" }, multipleOf: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_multipleOf" }, maximum: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_maximum" }, exclusiveMaximum: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_exclusiveMaximum" }, minimum: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_minimum" }, exclusiveMinimum: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_exclusiveMinimum" }, maxLength: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveInteger" }, minLength: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveIntegerDefault0" }, pattern: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_pattern" }, maxItems: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveInteger" }, minItems: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveIntegerDefault0" }, uniqueItems: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_uniqueItems" }, maxProperties: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveInteger" }, minProperties: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_positiveIntegerDefault0" }, required: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_stringArray" }, enum: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_enum" }, additionalProperties: { allOf: [{ type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] }] }, type: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_type" }, items: { allOf: [{ type: ["object", "array"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, discriminator: { type: "string" }, readOnly: { type: "boolean" }, xml: { $ref: "#/definitions/xml" }, externalDocs: { $ref: "#/definitions/externalDocs" }, example: {} }, additionalProperties: false } };
function pe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_title/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return pe.errors = e, i === 0;
}
function le(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_description/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return le.errors = e, i === 0;
}
function ne(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ne.errors = e, i === 0;
}
function fe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r == "number") {
    if (r <= 0 || isNaN(r)) {
      let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
      e === null ? e = s(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_multipleOf/type", keyword: "type", params: { type: "number" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return fe.errors = e, i === 0;
}
function ae(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "number") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_maximum/type", keyword: "type", params: { type: "number" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ae.errors = e, i === 0;
}
function me(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "boolean") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return me.errors = e, i === 0;
}
function ue(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "number") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_minimum/type", keyword: "type", params: { type: "number" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ue.errors = e, i === 0;
}
function ce(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "boolean") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ce.errors = e, i === 0;
}
function F(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_positiveInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_positiveInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return F.errors = e, i === 0;
}
function V(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return F(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, F.errors), i = e.length), V.errors = e, i === 0;
}
function ye(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_pattern/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ye.errors = e, i === 0;
}
function he(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "boolean") {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_uniqueItems/type", keyword: "type", params: { type: "boolean" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return he.errors = e, i === 0;
}
function de(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let a = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_stringArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = s(a) : e.push(a), i++;
    }
    let t = r.length;
    for (let a = 0; a < t; a++) if (typeof r[a] != "string") {
      let u = { instancePath: n + "/" + a, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(u) : e.push(u), i++;
    }
    let p = r.length, w;
    if (p > 1) {
      let a = {};
      for (; p--; ) {
        let u = r[p];
        if (typeof u == "string") {
          if (typeof a[u] == "number") {
            w = a[u];
            let c = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_stringArray/uniqueItems", keyword: "uniqueItems", params: { i: p, j: w } };
            e === null ? e = s(c) : e.push(c), i++;
            break;
          }
          a[u] = p;
        }
      }
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return de.errors = e, i === 0;
}
function ge(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_enum/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = s(t) : e.push(t), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_enum/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ge.errors = e, i === 0;
}
var Br = { definition: "http___json-schema_org_draft-04_schema_type", allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_simpleTypes" }, minItems: 1 } }] }] };
var Nr = { definition: "http___json-schema_org_draft-04_schema_simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function xe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let t = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_simpleTypes/enum", keyword: "enum", params: { allowedValues: Nr.enum } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return xe.errors = e, i === 0;
}
function ke(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string" && !Array.isArray(r)) {
    let m = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_type/allOf/0/type", keyword: "type", params: { type: Br.allOf[0].type } };
    e === null ? e = s(m) : e.push(m), i++;
  }
  let t = i, p = true, w = i;
  if (typeof r != "string") {
    let m = {};
    e === null ? e = s(m) : e.push(m), i++;
  }
  var a = w === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), a) {
    let m = i;
    xe(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, xe.errors), i = e.length);
    var a = m === i;
    p = a;
  }
  let u = i, c = true, b = i;
  if (!Array.isArray(r)) {
    let m = {};
    e === null ? e = s(m) : e.push(m), i++;
  }
  var D = b === i;
  if (i = u, e !== null && (u ? e.length = u : e = null), D) {
    let m = i;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let f = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      let $ = r.length;
      for (let f = 0; f < $; f++) xe(r[f], { instancePath: n + "/" + f, parentData: r, parentDataProperty: f, rootData: o }) || (e = l(e, xe.errors), i = e.length);
    } else {
      let $ = { instancePath: n, schemaPath: "#/definitions/http___json-schema_org_draft-04_schema_type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
      e === null ? e = s($) : e.push($), i++;
    }
    var D = m === i;
    c = D;
  }
  return ke.errors = e, i === 0;
}
function be(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/xml/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/xml/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let t = { instancePath: n + "/namespace", schemaPath: "#/definitions/xml/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.prefix !== void 0 && typeof r.prefix != "string") {
      let t = { instancePath: n + "/prefix", schemaPath: "#/definitions/xml/properties/prefix/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.attribute !== void 0 && typeof r.attribute != "boolean") {
      let t = { instancePath: n + "/attribute", schemaPath: "#/definitions/xml/properties/attribute/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.wrapped !== void 0 && typeof r.wrapped != "boolean") {
      let t = { instancePath: n + "/wrapped", schemaPath: "#/definitions/xml/properties/wrapped/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/xml/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return be.errors = e, i === 0;
}
var ie = { validate: M };
function M(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let P = { instancePath: n, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(P) : e.push(P), i++;
  }
  let t = i, p = true, w = i;
  if (i === w) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let $ = {};
      e === null ? e = s($) : e.push($), i++;
    }
  } else {
    let P = {};
    e === null ? e = s(P) : e.push(P), i++;
  }
  var a = w === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (a) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let f = { instancePath: n + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(f) : e.push(f), i++;
    }
    var a = P === i;
    p = a, u = "then";
  } else {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      for (let f in r) if (!(Z.call(De.else.properties, f) || v.test(f))) {
        let g = { instancePath: n, schemaPath: "#/definitions/schema/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
        e === null ? e = s(g) : e.push(g), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let f = { instancePath: n + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let f = { instancePath: n + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.title !== void 0 && (pe(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: o }) || (e = l(e, pe.errors), i = e.length)), r.description !== void 0 && (le(r.description, { instancePath: n + "/description", parentData: r, parentDataProperty: "description", rootData: o }) || (e = l(e, le.errors), i = e.length)), r.default !== void 0 && (ne(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, ne.errors), i = e.length)), r.multipleOf !== void 0 && (fe(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, fe.errors), i = e.length)), r.maximum !== void 0 && (ae(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, ae.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (me(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, me.errors), i = e.length)), r.minimum !== void 0 && (ue(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, ue.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (ce(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, ce.errors), i = e.length)), r.maxLength !== void 0 && (F(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minLength !== void 0 && (V(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.pattern !== void 0 && (ye(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, ye.errors), i = e.length)), r.maxItems !== void 0 && (F(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minItems !== void 0 && (V(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.uniqueItems !== void 0 && (he(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, he.errors), i = e.length)), r.maxProperties !== void 0 && (F(r.maxProperties, { instancePath: n + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minProperties !== void 0 && (V(r.minProperties, { instancePath: n + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.required !== void 0 && (de(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: o }) || (e = l(e, de.errors), i = e.length)), r.enum !== void 0 && (ge(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, ge.errors), i = e.length)), r.additionalProperties !== void 0) {
        let f = r.additionalProperties;
        if (!(f && typeof f == "object" && !Array.isArray(f)) && typeof f != "boolean") {
          let d = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/schema/else/properties/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.additionalProperties.allOf[0].type } };
          e === null ? e = s(d) : e.push(d), i++;
        }
        let g = i, x = true, U = i;
        if (!(f && typeof f == "object" && !Array.isArray(f))) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var c = U === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), c) {
          let d = i;
          ie.validate(f, { instancePath: n + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: o }) || (e = l(e, ie.validate.errors), i = e.length);
          var c = d === i;
          x = c;
        }
        let A = i, k = true, I = i;
        if (typeof f != "boolean") {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var b = I === i;
        if (i = A, e !== null && (A ? e.length = A : e = null), b) {
          let d = i;
          if (typeof f != "boolean") {
            let L = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/schema/else/properties/additionalProperties/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = s(L) : e.push(L), i++;
          }
          var b = d === i;
          k = b;
        }
      }
      if (r.type !== void 0 && (ke(r.type, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: o }) || (e = l(e, ke.errors), i = e.length)), r.items !== void 0) {
        let f = r.items;
        if (!f || typeof f != "object") {
          let d = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = s(d) : e.push(d), i++;
        }
        let g = i, x = true, U = i;
        if (!(f && typeof f == "object" && !Array.isArray(f))) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var D = U === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), D) {
          let d = i;
          ie.validate(f, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, ie.validate.errors), i = e.length);
          var D = d === i;
          x = D;
        }
        let A = i, k = true, I = i;
        if (!Array.isArray(f)) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var m = I === i;
        if (i = A, e !== null && (A ? e.length = A : e = null), m) {
          let d = i;
          if (Array.isArray(f)) {
            if (f.length < 1) {
              let E = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = s(E) : e.push(E), i++;
            }
            let L = f.length;
            for (let E = 0; E < L; E++) ie.validate(f[E], { instancePath: n + "/items/" + E, parentData: f, parentDataProperty: E, rootData: o }) || (e = l(e, ie.validate.errors), i = e.length);
          } else {
            let L = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = s(L) : e.push(L), i++;
          }
          var m = d === i;
          k = m;
        }
      }
      if (r.allOf !== void 0) {
        let f = r.allOf;
        if (Array.isArray(f)) {
          if (f.length < 1) {
            let x = { instancePath: n + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = s(x) : e.push(x), i++;
          }
          let g = f.length;
          for (let x = 0; x < g; x++) ie.validate(f[x], { instancePath: n + "/allOf/" + x, parentData: f, parentDataProperty: x, rootData: o }) || (e = l(e, ie.validate.errors), i = e.length);
        } else {
          let g = { instancePath: n + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = s(g) : e.push(g), i++;
        }
      }
      if (r.properties !== void 0) {
        let f = r.properties;
        if (f && typeof f == "object" && !Array.isArray(f)) for (let g in f) ie.validate(f[g], { instancePath: n + "/properties/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: g, rootData: o }) || (e = l(e, ie.validate.errors), i = e.length);
        else {
          let g = { instancePath: n + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = s(g) : e.push(g), i++;
        }
      }
      if (r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let f = { instancePath: n + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let f = { instancePath: n + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      r.xml !== void 0 && (be(r.xml, { instancePath: n + "/xml", parentData: r, parentDataProperty: "xml", rootData: o }) || (e = l(e, be.errors), i = e.length)), r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length));
      for (let f in r) v.test(f) && (_(r[f], { instancePath: n + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: o }) || (e = l(e, _.errors), i = e.length));
    } else {
      let f = { instancePath: n, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: "object" } };
      e === null ? e = s(f) : e.push(f), i++;
    }
    var a = P === i;
    p = a, u = "else";
  }
  return M.errors = e, i === 0;
}
function Pe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/bodyParameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/bodyParameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.schema === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/bodyParameter/required", keyword: "required", params: { missingProperty: "schema" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "description" || t === "name" || t === "in" || t === "required" || t === "schema" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/bodyParameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/bodyParameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/bodyParameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/bodyParameter/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "body") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/bodyParameter/properties/in/enum", keyword: "enum", params: { allowedValues: Rr.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let t = { instancePath: n + "/required", schemaPath: "#/definitions/bodyParameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.schema !== void 0 && (M(r.schema, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: o }) || (e = l(e, M.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/bodyParameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Pe.errors = e, i === 0;
}
var Wr = { definition: "nonBodyParameter", type: "object", required: ["name", "in", "type"], allOf: [{ properties: { in: { enum: ["header", "formData", "query", "path"] } }, allOf: [{ if: { properties: { in: { enum: ["header"] } }, required: ["in"] }, then: { $ref: "#/definitions/headerParameterSubSchema" } }, { if: { properties: { in: { enum: ["formData"] } }, required: ["in"] }, then: { $ref: "#/definitions/formDataParameterSubSchema" } }, { if: { properties: { in: { enum: ["query"] } }, required: ["in"] }, then: { $ref: "#/definitions/queryParameterSubSchema" } }, { if: { properties: { in: { enum: ["path"] } }, required: ["in"] }, then: { $ref: "#/definitions/pathParameterSubSchema" } }] }] };
var Ue = { definition: "headerParameterSubSchema", additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { required: { type: "boolean" }, in: { type: "string", enum: ["header"] }, description: { type: "string" }, name: { type: "string" }, type: { type: "string", enum: ["string", "number", "boolean", "integer", "array"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormat" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" } } };
var Pr = { definition: "primitivesItems", type: "object", additionalProperties: false, properties: { type: { type: "string", enum: ["string", "number", "integer", "boolean", "array"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormat" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
var _r = { validate: Y };
var Gr = { definition: "collectionFormat", type: "string", enum: ["csv", "ssv", "tsv", "pipes"] };
function re(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/collectionFormat/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  if (!(r === "csv" || r === "ssv" || r === "tsv" || r === "pipes")) {
    let t = { instancePath: n, schemaPath: "#/definitions/collectionFormat/enum", keyword: "enum", params: { allowedValues: Gr.enum } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return re.errors = e, i === 0;
}
function C(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ne(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ne.errors), i = e.length), C.errors = e, i === 0;
}
function K(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ae(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ae.errors), i = e.length), K.errors = e, i === 0;
}
function z(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return me(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, me.errors), i = e.length), z.errors = e, i === 0;
}
function T(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ue(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ue.errors), i = e.length), T.errors = e, i === 0;
}
function R(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ce(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ce.errors), i = e.length), R.errors = e, i === 0;
}
function B(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return F(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, F.errors), i = e.length), B.errors = e, i === 0;
}
function N(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return V(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, V.errors), i = e.length), N.errors = e, i === 0;
}
function W(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ye(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ye.errors), i = e.length), W.errors = e, i === 0;
}
function G(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return F(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, F.errors), i = e.length), G.errors = e, i === 0;
}
function H(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return V(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, V.errors), i = e.length), H.errors = e, i === 0;
}
function J(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return he(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, he.errors), i = e.length), J.errors = e, i === 0;
}
function Q(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return ge(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, ge.errors), i = e.length), Q.errors = e, i === 0;
}
function X(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  return fe(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, fe.errors), i = e.length), X.errors = e, i === 0;
}
function Y(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Pr.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/primitivesItems/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/primitivesItems/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "integer" || t === "boolean" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/primitivesItems/properties/type/enum", keyword: "enum", params: { allowedValues: Pr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/primitivesItems/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.items !== void 0 && (_r.validate(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, _r.validate.errors), i = e.length)), r.collectionFormat !== void 0 && (re(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, re.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/primitivesItems/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Y.errors = e, i === 0;
}
function We(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Ue.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/headerParameterSubSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let t = { instancePath: n + "/required", schemaPath: "#/definitions/headerParameterSubSchema/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/headerParameterSubSchema/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "header") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/headerParameterSubSchema/properties/in/enum", keyword: "enum", params: { allowedValues: Ue.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/headerParameterSubSchema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/headerParameterSubSchema/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/headerParameterSubSchema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "boolean" || t === "integer" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/headerParameterSubSchema/properties/type/enum", keyword: "enum", params: { allowedValues: Ue.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/headerParameterSubSchema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (re(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, re.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  }
  return We.errors = e, i === 0;
}
var Ce = { definition: "formDataParameterSubSchema", additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { required: { type: "boolean" }, in: { type: "string", enum: ["formData"] }, description: { type: "string" }, name: { type: "string" }, allowEmptyValue: { type: "boolean" }, type: { type: "string", enum: ["string", "number", "boolean", "integer", "array", "file"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormatWithMulti" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" } } };
var Hr = { definition: "collectionFormatWithMulti", type: "string", enum: ["csv", "ssv", "tsv", "pipes", "multi"] };
function qe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let t = { instancePath: n, schemaPath: "#/definitions/collectionFormatWithMulti/type", keyword: "type", params: { type: "string" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  if (!(r === "csv" || r === "ssv" || r === "tsv" || r === "pipes" || r === "multi")) {
    let t = { instancePath: n, schemaPath: "#/definitions/collectionFormatWithMulti/enum", keyword: "enum", params: { allowedValues: Hr.enum } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return qe.errors = e, i === 0;
}
function Ge(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Ce.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/formDataParameterSubSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let t = { instancePath: n + "/required", schemaPath: "#/definitions/formDataParameterSubSchema/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/formDataParameterSubSchema/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "formData") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/formDataParameterSubSchema/properties/in/enum", keyword: "enum", params: { allowedValues: Ce.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/formDataParameterSubSchema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/formDataParameterSubSchema/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let t = { instancePath: n + "/allowEmptyValue", schemaPath: "#/definitions/formDataParameterSubSchema/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/formDataParameterSubSchema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "boolean" || t === "integer" || t === "array" || t === "file")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/formDataParameterSubSchema/properties/type/enum", keyword: "enum", params: { allowedValues: Ce.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/formDataParameterSubSchema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (qe(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, qe.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  }
  return Ge.errors = e, i === 0;
}
var Ke = { definition: "queryParameterSubSchema", additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, properties: { required: { type: "boolean" }, in: { type: "string", enum: ["query"] }, description: { type: "string" }, name: { type: "string" }, allowEmptyValue: { type: "boolean" }, type: { type: "string", enum: ["string", "number", "boolean", "integer", "array"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormatWithMulti" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" } } };
function He(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Ke.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/queryParameterSubSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.required !== void 0 && typeof r.required != "boolean") {
      let t = { instancePath: n + "/required", schemaPath: "#/definitions/queryParameterSubSchema/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/queryParameterSubSchema/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "query") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/queryParameterSubSchema/properties/in/enum", keyword: "enum", params: { allowedValues: Ke.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/queryParameterSubSchema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/queryParameterSubSchema/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.allowEmptyValue !== void 0 && typeof r.allowEmptyValue != "boolean") {
      let t = { instancePath: n + "/allowEmptyValue", schemaPath: "#/definitions/queryParameterSubSchema/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/queryParameterSubSchema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "boolean" || t === "integer" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/queryParameterSubSchema/properties/type/enum", keyword: "enum", params: { allowedValues: Ke.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/queryParameterSubSchema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (qe(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, qe.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  }
  return He.errors = e, i === 0;
}
var Oe = { definition: "pathParameterSubSchema", additionalProperties: false, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, required: ["required"], properties: { required: { type: "boolean", enum: [true] }, in: { type: "string", enum: ["path"] }, description: { type: "string" }, name: { type: "string" }, type: { type: "string", enum: ["string", "number", "boolean", "integer", "array"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormat" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" } } };
function Je(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.required === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/pathParameterSubSchema/required", keyword: "required", params: { missingProperty: "required" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(Oe.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/pathParameterSubSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.required !== void 0) {
      let t = r.required;
      if (typeof t != "boolean") {
        let p = { instancePath: n + "/required", schemaPath: "#/definitions/pathParameterSubSchema/properties/required/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== true) {
        let p = { instancePath: n + "/required", schemaPath: "#/definitions/pathParameterSubSchema/properties/required/enum", keyword: "enum", params: { allowedValues: Oe.properties.required.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/pathParameterSubSchema/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "path") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/pathParameterSubSchema/properties/in/enum", keyword: "enum", params: { allowedValues: Oe.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/pathParameterSubSchema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/pathParameterSubSchema/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/pathParameterSubSchema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "boolean" || t === "integer" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/pathParameterSubSchema/properties/type/enum", keyword: "enum", params: { allowedValues: Oe.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/pathParameterSubSchema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (re(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, re.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  }
  return Je.errors = e, i === 0;
}
function _e(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0, t = i, p = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.in === void 0 && (k = "in")) {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    } else if (r.in !== void 0 && r.in !== "header") {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    }
  }
  var a = w === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), a) {
    let k = i;
    We(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, We.errors), i = e.length);
    var a = k === i;
    p = a;
  }
  let u = i, c = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.in === void 0 && (k = "in")) {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    } else if (r.in !== void 0 && r.in !== "formData") {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    }
  }
  var D = b === i;
  if (i = u, e !== null && (u ? e.length = u : e = null), D) {
    let k = i;
    Ge(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, Ge.errors), i = e.length);
    var D = k === i;
    c = D;
  }
  let m = i, P = true, $ = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.in === void 0 && (k = "in")) {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    } else if (r.in !== void 0 && r.in !== "query") {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    }
  }
  var f = $ === i;
  if (i = m, e !== null && (m ? e.length = m : e = null), f) {
    let k = i;
    He(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, He.errors), i = e.length);
    var f = k === i;
    P = f;
  }
  let g = i, x = true, U = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let k;
    if (r.in === void 0 && (k = "in")) {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    } else if (r.in !== void 0 && r.in !== "path") {
      let I = {};
      e === null ? e = s(I) : e.push(I), i++;
    }
  }
  var A = U === i;
  if (i = g, e !== null && (g ? e.length = g : e = null), A) {
    let k = i;
    Je(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, Je.errors), i = e.length);
    var A = k === i;
    x = A;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.in !== void 0) {
    let k = r.in;
    if (!(k === "header" || k === "formData" || k === "query" || k === "path")) {
      let I = { instancePath: n + "/in", schemaPath: "#/definitions/nonBodyParameter/allOf/0/properties/in/enum", keyword: "enum", params: { allowedValues: Wr.allOf[0].properties.in.enum } };
      e === null ? e = s(I) : e.push(I), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let k = { instancePath: n, schemaPath: "#/definitions/nonBodyParameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = s(k) : e.push(k), i++;
    }
    if (r.in === void 0) {
      let k = { instancePath: n, schemaPath: "#/definitions/nonBodyParameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = s(k) : e.push(k), i++;
    }
    if (r.type === void 0) {
      let k = { instancePath: n, schemaPath: "#/definitions/nonBodyParameter/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(k) : e.push(k), i++;
    }
  } else {
    let k = { instancePath: n, schemaPath: "#/definitions/nonBodyParameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(k) : e.push(k), i++;
  }
  return _e.errors = e, i === 0;
}
function ve(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let a = r.length;
    for (let u = 0; u < a; u++) {
      let c = r[u], b = i, D = true, m = i;
      if (i === m) if (c && typeof c == "object" && !Array.isArray(c)) {
        let $;
        if (c.$ref === void 0 && ($ = "$ref")) {
          let f = {};
          e === null ? e = s(f) : e.push(f), i++;
        }
      } else {
        let $ = {};
        e === null ? e = s($) : e.push($), i++;
      }
      var t = m === i;
      i = b, e !== null && (b ? e.length = b : e = null);
      let P;
      if (t) {
        let $ = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let g = { instancePath: n + "/" + u + "/$ref", schemaPath: "#/definitions/parametersList/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = s(g) : e.push(g), i++;
        }
        var t = $ === i;
        D = t, P = "then";
      } else {
        let $ = i, f = i, g = true, x = i;
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let d;
          if (c.in === void 0 && (d = "in")) {
            let q = {};
            e === null ? e = s(q) : e.push(q), i++;
          } else if (c.in !== void 0 && c.in !== "body") {
            let q = {};
            e === null ? e = s(q) : e.push(q), i++;
          }
        }
        var p = x === i;
        if (i = f, e !== null && (f ? e.length = f : e = null), p) {
          let d = i;
          Pe(c, { instancePath: n + "/" + u, parentData: r, parentDataProperty: u, rootData: o }) || (e = l(e, Pe.errors), i = e.length);
          var p = d === i;
          g = p;
        }
        let U = i, A = true, k = i;
        if (c && typeof c == "object" && !Array.isArray(c)) {
          let d;
          if (c.in === void 0 && (d = "in")) {
            let q = {};
            e === null ? e = s(q) : e.push(q), i++;
          } else if (c.in !== void 0) {
            let q = c.in;
            if (!(q === "header" || q === "formData" || q === "query" || q === "path")) {
              let L = {};
              e === null ? e = s(L) : e.push(L), i++;
            }
          }
        }
        var w = k === i;
        if (i = U, e !== null && (U ? e.length = U : e = null), w) {
          let d = i;
          _e(c, { instancePath: n + "/" + u, parentData: r, parentDataProperty: u, rootData: o }) || (e = l(e, _e.errors), i = e.length);
          var w = d === i;
          A = w;
        }
        if (c && typeof c == "object" && !Array.isArray(c)) {
          if (c.in === void 0) {
            let d = { instancePath: n + "/" + u, schemaPath: "#/definitions/parametersList/items/allOf/0/else/required", keyword: "required", params: { missingProperty: "in" } };
            e === null ? e = s(d) : e.push(d), i++;
          }
          if (c.in !== void 0) {
            let d = c.in;
            if (!(d === "body" || d === "header" || d === "formData" || d === "query" || d === "path")) {
              let q = { instancePath: n + "/" + u + "/in", schemaPath: "#/definitions/parametersList/items/allOf/0/else/properties/in/enum", keyword: "enum", params: { allowedValues: Tr.items.allOf[0].else.properties.in.enum } };
              e === null ? e = s(q) : e.push(q), i++;
            }
          }
        }
        var t = $ === i;
        D = t, P = "else";
      }
    }
  } else {
    let a = { instancePath: n, schemaPath: "#/definitions/parametersList/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(a) : e.push(a), i++;
  }
  return ve.errors = e, i === 0;
}
var vr = new RegExp("^([0-9]{3})$|^(default)$", "u");
var Dr = { definition: "fileSchema", type: "object", patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } }, required: ["type"], properties: { format: { type: "string" }, title: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_title" }, description: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_description" }, default: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_default" }, required: { $ref: "#/definitions/http___json-schema_org_draft-04_schema_stringArray" }, type: { type: "string", enum: ["file"] }, readOnly: { type: "boolean" }, externalDocs: { $ref: "#/definitions/externalDocs" }, example: {} }, additionalProperties: false };
function $e(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/fileSchema/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(Dr.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/fileSchema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/fileSchema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.title !== void 0 && (pe(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: o }) || (e = l(e, pe.errors), i = e.length)), r.description !== void 0 && (le(r.description, { instancePath: n + "/description", parentData: r, parentDataProperty: "description", rootData: o }) || (e = l(e, le.errors), i = e.length)), r.default !== void 0 && (ne(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, ne.errors), i = e.length)), r.required !== void 0 && (de(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: o }) || (e = l(e, de.errors), i = e.length)), r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/fileSchema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "file") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/fileSchema/properties/type/enum", keyword: "enum", params: { allowedValues: Dr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let t = { instancePath: n + "/readOnly", schemaPath: "#/definitions/fileSchema/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/fileSchema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return $e.errors = e, i === 0;
}
var Le = { definition: "header", type: "object", additionalProperties: false, required: ["type"], properties: { type: { type: "string", enum: ["string", "number", "integer", "boolean", "array"] }, format: { type: "string" }, items: { $ref: "#/definitions/primitivesItems" }, collectionFormat: { $ref: "#/definitions/collectionFormat" }, default: { $ref: "#/definitions/default" }, maximum: { $ref: "#/definitions/maximum" }, exclusiveMaximum: { $ref: "#/definitions/exclusiveMaximum" }, minimum: { $ref: "#/definitions/minimum" }, exclusiveMinimum: { $ref: "#/definitions/exclusiveMinimum" }, maxLength: { $ref: "#/definitions/maxLength" }, minLength: { $ref: "#/definitions/minLength" }, pattern: { $ref: "#/definitions/pattern" }, maxItems: { $ref: "#/definitions/maxItems" }, minItems: { $ref: "#/definitions/minItems" }, uniqueItems: { $ref: "#/definitions/uniqueItems" }, enum: { $ref: "#/definitions/enum" }, multipleOf: { $ref: "#/definitions/multipleOf" }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function Qe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/header/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(Le.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/header/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/header/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "integer" || t === "boolean" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/header/properties/type/enum", keyword: "enum", params: { allowedValues: Le.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/header/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (re(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, re.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Qe.errors = e, i === 0;
}
function Ie(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) Qe(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, Qe.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/headers/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Ie.errors = e, i === 0;
}
function je(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let t = { instancePath: n, schemaPath: "#/definitions/examples/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return je.errors = e, i === 0;
}
function Ae(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.description === void 0) {
      let a = { instancePath: n, schemaPath: "#/definitions/response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = s(a) : e.push(a), i++;
    }
    for (let a in r) if (!(a === "description" || a === "schema" || a === "headers" || a === "examples" || v.test(a))) {
      let u = { instancePath: n, schemaPath: "#/definitions/response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
      e === null ? e = s(u) : e.push(u), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: n + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(a) : e.push(a), i++;
    }
    if (r.schema !== void 0) {
      let a = r.schema, u = i, c = true, b = i;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let g;
        if (a.type === void 0 && (g = "type")) {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        } else if (a.type !== void 0 && a.type !== "file") {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        }
      }
      var t = b === i;
      if (i = u, e !== null && (u ? e.length = u : e = null), t) {
        let g = i;
        $e(a, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: o }) || (e = l(e, $e.errors), i = e.length);
        var t = g === i;
        c = t;
      }
      let D = i, m = true, P = i, $ = i, f = i;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let g;
        if (a.type === void 0 && (g = "type")) {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        } else if (a.type !== void 0 && a.type !== "file") {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        }
      }
      var p = f === i;
      if (p) {
        let g = {};
        e === null ? e = s(g) : e.push(g), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var w = P === i;
      if (i = D, e !== null && (D ? e.length = D : e = null), w) {
        let g = i;
        M(a, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: o }) || (e = l(e, M.errors), i = e.length);
        var w = g === i;
        m = w;
      }
    }
    r.headers !== void 0 && (Ie(r.headers, { instancePath: n + "/headers", parentData: r, parentDataProperty: "headers", rootData: o }) || (e = l(e, Ie.errors), i = e.length)), r.examples !== void 0 && (je(r.examples, { instancePath: n + "/examples", parentData: r, parentDataProperty: "examples", rootData: o }) || (e = l(e, je.errors), i = e.length));
    for (let a in r) v.test(a) && (_(r[a], { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let a = { instancePath: n, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(a) : e.push(a), i++;
  }
  return Ae.errors = e, i === 0;
}
function Xe(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0, t = i, p = true, w = i;
  if (i === w) if (r && typeof r == "object" && !Array.isArray(r)) {
    let c;
    if (r.$ref === void 0 && (c = "$ref")) {
      let b = {};
      e === null ? e = s(b) : e.push(b), i++;
    }
  } else {
    let c = {};
    e === null ? e = s(c) : e.push(c), i++;
  }
  var a = w === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (a) {
    let c = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let D = { instancePath: n + "/$ref", schemaPath: "#/definitions/responseValue/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(D) : e.push(D), i++;
    }
    var a = c === i;
    p = a, u = "then";
  } else {
    let c = i;
    Ae(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, Ae.errors), i = e.length);
    var a = c === i;
    p = a, u = "else";
  }
  return Xe.errors = e, i === 0;
}
function Ye(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0, t = i, p = i;
  if (i === p) if (r && typeof r == "object" && !Array.isArray(r)) {
    let u = i;
    for (let c in r) if (!v.test(c)) {
      let b = {};
      e === null ? e = s(b) : e.push(b), i++;
      break;
    }
    if (u === i) {
      var w = true;
      for (let c in r) if (v.test(c)) {
        let b = i;
        _(r[c], { instancePath: n + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: o }) || (e = l(e, _.errors), i = e.length);
        var w = b === i;
        if (!w) break;
      }
    }
  } else {
    let u = {};
    e === null ? e = s(u) : e.push(u), i++;
  }
  var a = p === i;
  if (a) {
    let u = { instancePath: n, schemaPath: "#/definitions/responses/not", keyword: "not", params: {} };
    e === null ? e = s(u) : e.push(u), i++;
  } else i = t, e !== null && (t ? e.length = t : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (Object.keys(r).length < 1) {
      let u = { instancePath: n, schemaPath: "#/definitions/responses/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = s(u) : e.push(u), i++;
    }
    for (let u in r) if (!(vr.test(u) || v.test(u))) {
      let c = { instancePath: n, schemaPath: "#/definitions/responses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = s(c) : e.push(c), i++;
    }
    for (let u in r) vr.test(u) && (Xe(r[u], { instancePath: n + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: o }) || (e = l(e, Xe.errors), i = e.length));
    for (let u in r) v.test(u) && (_(r[u], { instancePath: n + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let u = { instancePath: n, schemaPath: "#/definitions/responses/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(u) : e.push(u), i++;
  }
  return Ye.errors = e, i === 0;
}
function Ze(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) {
    let p = r[t];
    if (Array.isArray(p)) {
      let w = p.length;
      for (let c = 0; c < w; c++) if (typeof p[c] != "string") {
        let b = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + c, schemaPath: "#/definitions/securityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(b) : e.push(b), i++;
      }
      let a = p.length, u;
      if (a > 1) {
        let c = {};
        for (; a--; ) {
          let b = p[a];
          if (typeof b == "string") {
            if (typeof c[b] == "number") {
              u = c[b];
              let D = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/securityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: a, j: u } };
              e === null ? e = s(D) : e.push(D), i++;
              break;
            }
            c[b] = a;
          }
        }
      }
    } else {
      let w = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/securityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = s(w) : e.push(w), i++;
    }
  }
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/securityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Ze.errors = e, i === 0;
}
function Se(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let t = r.length;
    for (let p = 0; p < t; p++) Ze(r[p], { instancePath: n + "/" + p, parentData: r, parentDataProperty: p, rootData: o }) || (e = l(e, Ze.errors), i = e.length);
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/security/type", keyword: "type", params: { type: "array" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Se.errors = e, i === 0;
}
function j(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.responses === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "responses" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(zr.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let u = 0; u < p; u++) if (typeof t[u] != "string") {
          let c = { instancePath: n + "/tags/" + u, schemaPath: "#/definitions/operation/properties/tags/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = s(c) : e.push(c), i++;
        }
        let w = t.length, a;
        if (w > 1) {
          let u = {};
          for (; w--; ) {
            let c = t[w];
            if (typeof c == "string") {
              if (typeof u[c] == "number") {
                a = u[c];
                let b = { instancePath: n + "/tags", schemaPath: "#/definitions/operation/properties/tags/uniqueItems", keyword: "uniqueItems", params: { i: w, j: a } };
                e === null ? e = s(b) : e.push(b), i++;
                break;
              }
              u[c] = w;
            }
          }
        }
      } else {
        let p = { instancePath: n + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let t = { instancePath: n + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length)), r.operationId !== void 0 && typeof r.operationId != "string") {
      let t = { instancePath: n + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.produces !== void 0 && (te(r.produces, { instancePath: n + "/produces", parentData: r, parentDataProperty: "produces", rootData: o }) || (e = l(e, te.errors), i = e.length)), r.consumes !== void 0 && (te(r.consumes, { instancePath: n + "/consumes", parentData: r, parentDataProperty: "consumes", rootData: o }) || (e = l(e, te.errors), i = e.length)), r.parameters !== void 0 && (ve(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: o }) || (e = l(e, ve.errors), i = e.length)), r.responses !== void 0 && (Ye(r.responses, { instancePath: n + "/responses", parentData: r, parentDataProperty: "responses", rootData: o }) || (e = l(e, Ye.errors), i = e.length)), r.schemes !== void 0 && (we(r.schemes, { instancePath: n + "/schemes", parentData: r, parentDataProperty: "schemes", rootData: o }) || (e = l(e, we.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let t = { instancePath: n + "/deprecated", schemaPath: "#/definitions/operation/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.security !== void 0 && (Se(r.security, { instancePath: n + "/security", parentData: r, parentDataProperty: "security", rootData: o }) || (e = l(e, Se.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return j.errors = e, i === 0;
}
function er(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Ir.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/pathItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let t = { instancePath: n + "/$ref", schemaPath: "#/definitions/pathItem/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.get !== void 0 && (j(r.get, { instancePath: n + "/get", parentData: r, parentDataProperty: "get", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.put !== void 0 && (j(r.put, { instancePath: n + "/put", parentData: r, parentDataProperty: "put", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.post !== void 0 && (j(r.post, { instancePath: n + "/post", parentData: r, parentDataProperty: "post", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.delete !== void 0 && (j(r.delete, { instancePath: n + "/delete", parentData: r, parentDataProperty: "delete", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.options !== void 0 && (j(r.options, { instancePath: n + "/options", parentData: r, parentDataProperty: "options", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.head !== void 0 && (j(r.head, { instancePath: n + "/head", parentData: r, parentDataProperty: "head", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.patch !== void 0 && (j(r.patch, { instancePath: n + "/patch", parentData: r, parentDataProperty: "patch", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.parameters !== void 0 && (ve(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: o }) || (e = l(e, ve.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/pathItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return er.errors = e, i === 0;
}
function rr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(v.test(t) || ze.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
    for (let t in r) ze.test(t) && (er(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, er.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/paths/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return rr.errors = e, i === 0;
}
function ir(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) M(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, M.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/definitions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ir.errors = e, i === 0;
}
var jr = { definition: "parameter", allOf: [{ properties: { in: { enum: ["body", "header", "formData", "query", "path"] } }, required: ["in"], allOf: [{ if: { properties: { in: { enum: ["body"] } }, required: ["in"] }, then: { $ref: "#/definitions/bodyParameter" } }, { if: { properties: { in: { enum: ["header", "formData", "query", "path"] } }, required: ["in"] }, then: { $ref: "#/definitions/nonBodyParameter" } }] }] };
function tr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0, t = i, p = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.in === void 0 && (m = "in")) {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    } else if (r.in !== void 0 && r.in !== "body") {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    }
  }
  var a = w === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), a) {
    let m = i;
    Pe(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, Pe.errors), i = e.length);
    var a = m === i;
    p = a;
  }
  let u = i, c = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.in === void 0 && (m = "in")) {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    } else if (r.in !== void 0) {
      let P = r.in;
      if (!(P === "header" || P === "formData" || P === "query" || P === "path")) {
        let $ = {};
        e === null ? e = s($) : e.push($), i++;
      }
    }
  }
  var D = b === i;
  if (i = u, e !== null && (u ? e.length = u : e = null), D) {
    let m = i;
    _e(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, _e.errors), i = e.length);
    var D = m === i;
    c = D;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.in === void 0) {
      let m = { instancePath: n, schemaPath: "#/definitions/parameter/allOf/0/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = s(m) : e.push(m), i++;
    }
    if (r.in !== void 0) {
      let m = r.in;
      if (!(m === "body" || m === "header" || m === "formData" || m === "query" || m === "path")) {
        let P = { instancePath: n + "/in", schemaPath: "#/definitions/parameter/allOf/0/properties/in/enum", keyword: "enum", params: { allowedValues: jr.allOf[0].properties.in.enum } };
        e === null ? e = s(P) : e.push(P), i++;
      }
    }
  }
  return tr.errors = e, i === 0;
}
function nr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) tr(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, tr.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/parameterDefinitions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return nr.errors = e, i === 0;
}
function sr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let t in r) Ae(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, Ae.errors), i = e.length);
  else {
    let t = { instancePath: n, schemaPath: "#/definitions/responseDefinitions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return sr.errors = e, i === 0;
}
var xr = { definition: "securityDefinitions", type: "object", additionalProperties: { allOf: [{ properties: { type: { enum: ["basic", "apiKey", "oauth2"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["basic"] } }, required: ["type"] }, then: { $ref: "#/definitions/basicAuthenticationSecurity" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKeySecurity" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { properties: { flow: { enum: ["implicit", "password", "application", "accessCode"] } }, required: ["flow"], allOf: [{ if: { properties: { flow: { enum: ["implicit"] } }, required: ["flow"] }, then: { $ref: "#/definitions/oauth2ImplicitSecurity" } }, { if: { properties: { flow: { enum: ["password"] } }, required: ["flow"] }, then: { $ref: "#/definitions/oauth2PasswordSecurity" } }, { if: { properties: { flow: { enum: ["application"] } }, required: ["flow"] }, then: { $ref: "#/definitions/oauth2ApplicationSecurity" } }, { if: { properties: { flow: { enum: ["accessCode"] } }, required: ["flow"] }, then: { $ref: "#/definitions/oauth2AccessCodeSecurity" } }] } }] }] } };
var Jr = { definition: "basicAuthenticationSecurity", type: "object", additionalProperties: false, required: ["type"], properties: { type: { type: "string", enum: ["basic"] }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function or(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/basicAuthenticationSecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/basicAuthenticationSecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/basicAuthenticationSecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "basic") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/basicAuthenticationSecurity/properties/type/enum", keyword: "enum", params: { allowedValues: Jr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/basicAuthenticationSecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/basicAuthenticationSecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return or.errors = e, i === 0;
}
var wr = { definition: "apiKeySecurity", type: "object", additionalProperties: false, required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query"] }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function pr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/apiKeySecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/apiKeySecurity/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/apiKeySecurity/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "name" || t === "in" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/apiKeySecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/apiKeySecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "apiKey") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/apiKeySecurity/properties/type/enum", keyword: "enum", params: { allowedValues: wr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/apiKeySecurity/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.in !== void 0) {
      let t = r.in;
      if (typeof t != "string") {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/apiKeySecurity/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "header" || t === "query")) {
        let p = { instancePath: n + "/in", schemaPath: "#/definitions/apiKeySecurity/properties/in/enum", keyword: "enum", params: { allowedValues: wr.properties.in.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/apiKeySecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/apiKeySecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return pr.errors = e, i === 0;
}
var kr = { definition: "oauth2ImplicitSecurity", type: "object", additionalProperties: false, required: ["type", "flow", "authorizationUrl"], properties: { type: { type: "string", enum: ["oauth2"] }, flow: { type: "string", enum: ["implicit"] }, scopes: { $ref: "#/definitions/oauth2Scopes" }, authorizationUrl: { type: "string" }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function se(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (typeof r[t] != "string") {
      let p = { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(p) : e.push(p), i++;
    }
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return se.errors = e, i === 0;
}
function lr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ImplicitSecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.flow === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ImplicitSecurity/required", keyword: "required", params: { missingProperty: "flow" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.authorizationUrl === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ImplicitSecurity/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "flow" || t === "scopes" || t === "authorizationUrl" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/oauth2ImplicitSecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "oauth2") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/type/enum", keyword: "enum", params: { allowedValues: kr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.flow !== void 0) {
      let t = r.flow;
      if (typeof t != "string") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/flow/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "implicit") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/flow/enum", keyword: "enum", params: { allowedValues: kr.properties.flow.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.scopes !== void 0 && (se(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: o }) || (e = l(e, se.errors), i = e.length)), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let t = { instancePath: n + "/authorizationUrl", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/oauth2ImplicitSecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/oauth2ImplicitSecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return lr.errors = e, i === 0;
}
var br = { definition: "oauth2PasswordSecurity", type: "object", additionalProperties: false, required: ["type", "flow", "tokenUrl"], properties: { type: { type: "string", enum: ["oauth2"] }, flow: { type: "string", enum: ["password"] }, scopes: { $ref: "#/definitions/oauth2Scopes" }, tokenUrl: { type: "string" }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function fr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2PasswordSecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.flow === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2PasswordSecurity/required", keyword: "required", params: { missingProperty: "flow" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.tokenUrl === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2PasswordSecurity/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "flow" || t === "scopes" || t === "tokenUrl" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/oauth2PasswordSecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "oauth2") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/type/enum", keyword: "enum", params: { allowedValues: br.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.flow !== void 0) {
      let t = r.flow;
      if (typeof t != "string") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/flow/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "password") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/flow/enum", keyword: "enum", params: { allowedValues: br.properties.flow.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.scopes !== void 0 && (se(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: o }) || (e = l(e, se.errors), i = e.length)), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let t = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/oauth2PasswordSecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/oauth2PasswordSecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return fr.errors = e, i === 0;
}
var qr = { definition: "oauth2ApplicationSecurity", type: "object", additionalProperties: false, required: ["type", "flow", "tokenUrl"], properties: { type: { type: "string", enum: ["oauth2"] }, flow: { type: "string", enum: ["application"] }, scopes: { $ref: "#/definitions/oauth2Scopes" }, tokenUrl: { type: "string" }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function ar(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ApplicationSecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.flow === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ApplicationSecurity/required", keyword: "required", params: { missingProperty: "flow" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.tokenUrl === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2ApplicationSecurity/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "flow" || t === "scopes" || t === "tokenUrl" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/oauth2ApplicationSecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "oauth2") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/type/enum", keyword: "enum", params: { allowedValues: qr.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.flow !== void 0) {
      let t = r.flow;
      if (typeof t != "string") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/flow/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "application") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/flow/enum", keyword: "enum", params: { allowedValues: qr.properties.flow.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.scopes !== void 0 && (se(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: o }) || (e = l(e, se.errors), i = e.length)), r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let t = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/oauth2ApplicationSecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/oauth2ApplicationSecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return ar.errors = e, i === 0;
}
var $r = { definition: "oauth2AccessCodeSecurity", type: "object", additionalProperties: false, required: ["type", "flow", "authorizationUrl", "tokenUrl"], properties: { type: { type: "string", enum: ["oauth2"] }, flow: { type: "string", enum: ["accessCode"] }, scopes: { $ref: "#/definitions/oauth2Scopes" }, authorizationUrl: { type: "string" }, tokenUrl: { type: "string" }, description: { type: "string" } }, patternProperties: { "^x-": { $ref: "#/definitions/vendorExtension" } } };
function mr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.flow === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/required", keyword: "required", params: { missingProperty: "flow" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.authorizationUrl === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.tokenUrl === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "type" || t === "flow" || t === "scopes" || t === "authorizationUrl" || t === "tokenUrl" || t === "description" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "oauth2") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/type/enum", keyword: "enum", params: { allowedValues: $r.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.flow !== void 0) {
      let t = r.flow;
      if (typeof t != "string") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/flow/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "accessCode") {
        let p = { instancePath: n + "/flow", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/flow/enum", keyword: "enum", params: { allowedValues: $r.properties.flow.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.scopes !== void 0 && (se(r.scopes, { instancePath: n + "/scopes", parentData: r, parentDataProperty: "scopes", rootData: o }) || (e = l(e, se.errors), i = e.length)), r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let t = { instancePath: n + "/authorizationUrl", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let t = { instancePath: n + "/tokenUrl", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/oauth2AccessCodeSecurity/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/oauth2AccessCodeSecurity/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return mr.errors = e, i === 0;
}
function ur(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let D in r) {
    let m = r[D], P = i, $ = true, f = i;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let d;
      if (m.type === void 0 && (d = "type")) {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      } else if (m.type !== void 0 && m.type !== "basic") {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      }
    }
    var t = f === i;
    if (i = P, e !== null && (P ? e.length = P : e = null), t) {
      let d = i;
      or(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, or.errors), i = e.length);
      var t = d === i;
      $ = t;
    }
    let g = i, x = true, U = i;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let d;
      if (m.type === void 0 && (d = "type")) {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      } else if (m.type !== void 0 && m.type !== "apiKey") {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      }
    }
    var p = U === i;
    if (i = g, e !== null && (g ? e.length = g : e = null), p) {
      let d = i;
      pr(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, pr.errors), i = e.length);
      var p = d === i;
      x = p;
    }
    let A = i, k = true, I = i;
    if (m && typeof m == "object" && !Array.isArray(m)) {
      let d;
      if (m.type === void 0 && (d = "type")) {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      } else if (m.type !== void 0 && m.type !== "oauth2") {
        let q = {};
        e === null ? e = s(q) : e.push(q), i++;
      }
    }
    var w = I === i;
    if (i = A, e !== null && (A ? e.length = A : e = null), w) {
      let d = i, q = i, L = true, E = i;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        let O;
        if (m.flow === void 0 && (O = "flow")) {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        } else if (m.flow !== void 0 && m.flow !== "implicit") {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        }
      }
      var a = E === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), a) {
        let O = i;
        lr(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, lr.errors), i = e.length);
        var a = O === i;
        L = a;
      }
      let Me = i, yr = true, Fr = i;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        let O;
        if (m.flow === void 0 && (O = "flow")) {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        } else if (m.flow !== void 0 && m.flow !== "password") {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        }
      }
      var u = Fr === i;
      if (i = Me, e !== null && (Me ? e.length = Me : e = null), u) {
        let O = i;
        fr(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, fr.errors), i = e.length);
        var u = O === i;
        yr = u;
      }
      let Ee = i, hr = true, Vr = i;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        let O;
        if (m.flow === void 0 && (O = "flow")) {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        } else if (m.flow !== void 0 && m.flow !== "application") {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        }
      }
      var c = Vr === i;
      if (i = Ee, e !== null && (Ee ? e.length = Ee : e = null), c) {
        let O = i;
        ar(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, ar.errors), i = e.length);
        var c = O === i;
        hr = c;
      }
      let Fe = i, dr = true, Ur = i;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        let O;
        if (m.flow === void 0 && (O = "flow")) {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        } else if (m.flow !== void 0 && m.flow !== "accessCode") {
          let S = {};
          e === null ? e = s(S) : e.push(S), i++;
        }
      }
      var b = Ur === i;
      if (i = Fe, e !== null && (Fe ? e.length = Fe : e = null), b) {
        let O = i;
        mr(m, { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: o }) || (e = l(e, mr.errors), i = e.length);
        var b = O === i;
        dr = b;
      }
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.flow === void 0) {
          let O = { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/securityDefinitions/additionalProperties/allOf/0/allOf/2/then/required", keyword: "required", params: { missingProperty: "flow" } };
          e === null ? e = s(O) : e.push(O), i++;
        }
        if (m.flow !== void 0) {
          let O = m.flow;
          if (!(O === "implicit" || O === "password" || O === "application" || O === "accessCode")) {
            let S = { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1") + "/flow", schemaPath: "#/definitions/securityDefinitions/additionalProperties/allOf/0/allOf/2/then/properties/flow/enum", keyword: "enum", params: { allowedValues: xr.additionalProperties.allOf[0].allOf[2].then.properties.flow.enum } };
            e === null ? e = s(S) : e.push(S), i++;
          }
        }
      }
      var w = d === i;
      k = w;
    }
    if (m && typeof m == "object" && !Array.isArray(m)) {
      if (m.type === void 0) {
        let d = { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/securityDefinitions/additionalProperties/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
        e === null ? e = s(d) : e.push(d), i++;
      }
      if (m.type !== void 0) {
        let d = m.type;
        if (!(d === "basic" || d === "apiKey" || d === "oauth2")) {
          let q = { instancePath: n + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/securityDefinitions/additionalProperties/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: xr.additionalProperties.allOf[0].properties.type.enum } };
          e === null ? e = s(q) : e.push(q), i++;
        }
      }
    }
  }
  else {
    let D = { instancePath: n, schemaPath: "#/definitions/securityDefinitions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(D) : e.push(D), i++;
  }
  return ur.errors = e, i === 0;
}
function cr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(t === "name" || t === "description" || t === "externalDocs" || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let t = { instancePath: n + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return cr.errors = e, i === 0;
}
function Ar(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.swagger === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "swagger" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.info === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.paths === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "paths" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(gr.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.swagger !== void 0) {
      let t = r.swagger;
      if (typeof t != "string") {
        let p = { instancePath: n + "/swagger", schemaPath: "#/definitions/document/properties/swagger/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (t !== "2.0") {
        let p = { instancePath: n + "/swagger", schemaPath: "#/definitions/document/properties/swagger/enum", keyword: "enum", params: { allowedValues: gr.properties.swagger.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.info !== void 0 && (Be(r.info, { instancePath: n + "/info", parentData: r, parentDataProperty: "info", rootData: o }) || (e = l(e, Be.errors), i = e.length)), r.host !== void 0) {
      let t = r.host;
      if (typeof t == "string") {
        if (!Cr.test(t)) {
          let p = { instancePath: n + "/host", schemaPath: "#/definitions/document/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^{}/ :\\\\]+(?::\\d+)?$" } };
          e === null ? e = s(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/host", schemaPath: "#/definitions/document/properties/host/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.basePath !== void 0) {
      let t = r.basePath;
      if (typeof t == "string") {
        if (!ze.test(t)) {
          let p = { instancePath: n + "/basePath", schemaPath: "#/definitions/document/properties/basePath/pattern", keyword: "pattern", params: { pattern: "^/" } };
          e === null ? e = s(p) : e.push(p), i++;
        }
      } else {
        let p = { instancePath: n + "/basePath", schemaPath: "#/definitions/document/properties/basePath/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.schemes !== void 0 && (we(r.schemes, { instancePath: n + "/schemes", parentData: r, parentDataProperty: "schemes", rootData: o }) || (e = l(e, we.errors), i = e.length)), r.consumes !== void 0 && (te(r.consumes, { instancePath: n + "/consumes", parentData: r, parentDataProperty: "consumes", rootData: o }) || (e = l(e, te.errors), i = e.length)), r.produces !== void 0 && (te(r.produces, { instancePath: n + "/produces", parentData: r, parentDataProperty: "produces", rootData: o }) || (e = l(e, te.errors), i = e.length)), r.paths !== void 0 && (rr(r.paths, { instancePath: n + "/paths", parentData: r, parentDataProperty: "paths", rootData: o }) || (e = l(e, rr.errors), i = e.length)), r.definitions !== void 0 && (ir(r.definitions, { instancePath: n + "/definitions", parentData: r, parentDataProperty: "definitions", rootData: o }) || (e = l(e, ir.errors), i = e.length)), r.parameters !== void 0 && (nr(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: o }) || (e = l(e, nr.errors), i = e.length)), r.responses !== void 0 && (sr(r.responses, { instancePath: n + "/responses", parentData: r, parentDataProperty: "responses", rootData: o }) || (e = l(e, sr.errors), i = e.length)), r.security !== void 0 && (Se(r.security, { instancePath: n + "/security", parentData: r, parentDataProperty: "security", rootData: o }) || (e = l(e, Se.errors), i = e.length)), r.securityDefinitions !== void 0 && (ur(r.securityDefinitions, { instancePath: n + "/securityDefinitions", parentData: r, parentDataProperty: "securityDefinitions", rootData: o }) || (e = l(e, ur.errors), i = e.length)), r.tags !== void 0) {
      let t = r.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let w = 0; w < p; w++) cr(t[w], { instancePath: n + "/tags/" + w, parentData: t, parentDataProperty: w, rootData: o }) || (e = l(e, cr.errors), i = e.length);
      } else {
        let p = { instancePath: n + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Ar.errors = e, i === 0;
}
oe.schema = Sr;
function Sr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let P = { instancePath: n, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(P) : e.push(P), i++;
  }
  let t = i, p = true, w = i;
  if (i === w) if (r && typeof r == "object" && !Array.isArray(r)) {
    let P;
    if (r.$ref === void 0 && (P = "$ref")) {
      let $ = {};
      e === null ? e = s($) : e.push($), i++;
    }
  } else {
    let P = {};
    e === null ? e = s(P) : e.push(P), i++;
  }
  var a = w === i;
  i = t, e !== null && (t ? e.length = t : e = null);
  let u;
  if (a) {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let f = { instancePath: n + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(f) : e.push(f), i++;
    }
    var a = P === i;
    p = a, u = "then";
  } else {
    let P = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      for (let f in r) if (!(Z.call(De.else.properties, f) || v.test(f))) {
        let g = { instancePath: n, schemaPath: "#/definitions/schema/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
        e === null ? e = s(g) : e.push(g), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let f = { instancePath: n + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let f = { instancePath: n + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.title !== void 0 && (pe(r.title, { instancePath: n + "/title", parentData: r, parentDataProperty: "title", rootData: o }) || (e = l(e, pe.errors), i = e.length)), r.description !== void 0 && (le(r.description, { instancePath: n + "/description", parentData: r, parentDataProperty: "description", rootData: o }) || (e = l(e, le.errors), i = e.length)), r.default !== void 0 && (ne(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, ne.errors), i = e.length)), r.multipleOf !== void 0 && (fe(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, fe.errors), i = e.length)), r.maximum !== void 0 && (ae(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, ae.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (me(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, me.errors), i = e.length)), r.minimum !== void 0 && (ue(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, ue.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (ce(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, ce.errors), i = e.length)), r.maxLength !== void 0 && (F(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minLength !== void 0 && (V(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.pattern !== void 0 && (ye(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, ye.errors), i = e.length)), r.maxItems !== void 0 && (F(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minItems !== void 0 && (V(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.uniqueItems !== void 0 && (he(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, he.errors), i = e.length)), r.maxProperties !== void 0 && (F(r.maxProperties, { instancePath: n + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: o }) || (e = l(e, F.errors), i = e.length)), r.minProperties !== void 0 && (V(r.minProperties, { instancePath: n + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: o }) || (e = l(e, V.errors), i = e.length)), r.required !== void 0 && (de(r.required, { instancePath: n + "/required", parentData: r, parentDataProperty: "required", rootData: o }) || (e = l(e, de.errors), i = e.length)), r.enum !== void 0 && (ge(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, ge.errors), i = e.length)), r.additionalProperties !== void 0) {
        let f = r.additionalProperties;
        if (!(f && typeof f == "object" && !Array.isArray(f)) && typeof f != "boolean") {
          let d = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/schema/else/properties/additionalProperties/allOf/0/type", keyword: "type", params: { type: De.else.properties.additionalProperties.allOf[0].type } };
          e === null ? e = s(d) : e.push(d), i++;
        }
        let g = i, x = true, U = i;
        if (!(f && typeof f == "object" && !Array.isArray(f))) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var c = U === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), c) {
          let d = i;
          M(f, { instancePath: n + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: o }) || (e = l(e, M.errors), i = e.length);
          var c = d === i;
          x = c;
        }
        let A = i, k = true, I = i;
        if (typeof f != "boolean") {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var b = I === i;
        if (i = A, e !== null && (A ? e.length = A : e = null), b) {
          let d = i;
          if (typeof f != "boolean") {
            let L = { instancePath: n + "/additionalProperties", schemaPath: "#/definitions/schema/else/properties/additionalProperties/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = s(L) : e.push(L), i++;
          }
          var b = d === i;
          k = b;
        }
      }
      if (r.type !== void 0 && (ke(r.type, { instancePath: n + "/type", parentData: r, parentDataProperty: "type", rootData: o }) || (e = l(e, ke.errors), i = e.length)), r.items !== void 0) {
        let f = r.items;
        if (!f || typeof f != "object") {
          let d = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: De.else.properties.items.allOf[0].type } };
          e === null ? e = s(d) : e.push(d), i++;
        }
        let g = i, x = true, U = i;
        if (!(f && typeof f == "object" && !Array.isArray(f))) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var D = U === i;
        if (i = g, e !== null && (g ? e.length = g : e = null), D) {
          let d = i;
          M(f, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, M.errors), i = e.length);
          var D = d === i;
          x = D;
        }
        let A = i, k = true, I = i;
        if (!Array.isArray(f)) {
          let d = {};
          e === null ? e = s(d) : e.push(d), i++;
        }
        var m = I === i;
        if (i = A, e !== null && (A ? e.length = A : e = null), m) {
          let d = i;
          if (Array.isArray(f)) {
            if (f.length < 1) {
              let E = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = s(E) : e.push(E), i++;
            }
            let L = f.length;
            for (let E = 0; E < L; E++) M(f[E], { instancePath: n + "/items/" + E, parentData: f, parentDataProperty: E, rootData: o }) || (e = l(e, M.errors), i = e.length);
          } else {
            let L = { instancePath: n + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = s(L) : e.push(L), i++;
          }
          var m = d === i;
          k = m;
        }
      }
      if (r.allOf !== void 0) {
        let f = r.allOf;
        if (Array.isArray(f)) {
          if (f.length < 1) {
            let x = { instancePath: n + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = s(x) : e.push(x), i++;
          }
          let g = f.length;
          for (let x = 0; x < g; x++) M(f[x], { instancePath: n + "/allOf/" + x, parentData: f, parentDataProperty: x, rootData: o }) || (e = l(e, M.errors), i = e.length);
        } else {
          let g = { instancePath: n + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = s(g) : e.push(g), i++;
        }
      }
      if (r.properties !== void 0) {
        let f = r.properties;
        if (f && typeof f == "object" && !Array.isArray(f)) for (let g in f) M(f[g], { instancePath: n + "/properties/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: g, rootData: o }) || (e = l(e, M.errors), i = e.length);
        else {
          let g = { instancePath: n + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = s(g) : e.push(g), i++;
        }
      }
      if (r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let f = { instancePath: n + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let f = { instancePath: n + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = s(f) : e.push(f), i++;
      }
      r.xml !== void 0 && (be(r.xml, { instancePath: n + "/xml", parentData: r, parentDataProperty: "xml", rootData: o }) || (e = l(e, be.errors), i = e.length)), r.externalDocs !== void 0 && (ee(r.externalDocs, { instancePath: n + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: o }) || (e = l(e, ee.errors), i = e.length));
      for (let f in r) v.test(f) && (_(r[f], { instancePath: n + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: o }) || (e = l(e, _.errors), i = e.length));
    } else {
      let f = { instancePath: n, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: "object" } };
      e === null ? e = s(f) : e.push(f), i++;
    }
    var a = P === i;
    p = a, u = "else";
  }
  return Sr.errors = e, i === 0;
}
oe.pathItem = Or;
function Or(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let t in r) if (!(Z.call(Ir.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/pathItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let t = { instancePath: n + "/$ref", schemaPath: "#/definitions/pathItem/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    r.get !== void 0 && (j(r.get, { instancePath: n + "/get", parentData: r, parentDataProperty: "get", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.put !== void 0 && (j(r.put, { instancePath: n + "/put", parentData: r, parentDataProperty: "put", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.post !== void 0 && (j(r.post, { instancePath: n + "/post", parentData: r, parentDataProperty: "post", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.delete !== void 0 && (j(r.delete, { instancePath: n + "/delete", parentData: r, parentDataProperty: "delete", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.options !== void 0 && (j(r.options, { instancePath: n + "/options", parentData: r, parentDataProperty: "options", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.head !== void 0 && (j(r.head, { instancePath: n + "/head", parentData: r, parentDataProperty: "head", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.patch !== void 0 && (j(r.patch, { instancePath: n + "/patch", parentData: r, parentDataProperty: "patch", rootData: o }) || (e = l(e, j.errors), i = e.length)), r.parameters !== void 0 && (ve(r.parameters, { instancePath: n + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: o }) || (e = l(e, ve.errors), i = e.length));
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/pathItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Or.errors = e, i === 0;
}
oe.parameter = Lr;
function Lr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0, t = i, p = true, w = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.in === void 0 && (m = "in")) {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    } else if (r.in !== void 0 && r.in !== "body") {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    }
  }
  var a = w === i;
  if (i = t, e !== null && (t ? e.length = t : e = null), a) {
    let m = i;
    Pe(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, Pe.errors), i = e.length);
    var a = m === i;
    p = a;
  }
  let u = i, c = true, b = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let m;
    if (r.in === void 0 && (m = "in")) {
      let P = {};
      e === null ? e = s(P) : e.push(P), i++;
    } else if (r.in !== void 0) {
      let P = r.in;
      if (!(P === "header" || P === "formData" || P === "query" || P === "path")) {
        let $ = {};
        e === null ? e = s($) : e.push($), i++;
      }
    }
  }
  var D = b === i;
  if (i = u, e !== null && (u ? e.length = u : e = null), D) {
    let m = i;
    _e(r, { instancePath: n, parentData: y, parentDataProperty: h, rootData: o }) || (e = l(e, _e.errors), i = e.length);
    var D = m === i;
    c = D;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.in === void 0) {
      let m = { instancePath: n, schemaPath: "#/definitions/parameter/allOf/0/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = s(m) : e.push(m), i++;
    }
    if (r.in !== void 0) {
      let m = r.in;
      if (!(m === "body" || m === "header" || m === "formData" || m === "query" || m === "path")) {
        let P = { instancePath: n + "/in", schemaPath: "#/definitions/parameter/allOf/0/properties/in/enum", keyword: "enum", params: { allowedValues: jr.allOf[0].properties.in.enum } };
        e === null ? e = s(P) : e.push(P), i++;
      }
    }
  }
  return Lr.errors = e, i === 0;
}
oe.response = Mr;
function Mr(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.description === void 0) {
      let a = { instancePath: n, schemaPath: "#/definitions/response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = s(a) : e.push(a), i++;
    }
    for (let a in r) if (!(a === "description" || a === "schema" || a === "headers" || a === "examples" || v.test(a))) {
      let u = { instancePath: n, schemaPath: "#/definitions/response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
      e === null ? e = s(u) : e.push(u), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: n + "/description", schemaPath: "#/definitions/response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(a) : e.push(a), i++;
    }
    if (r.schema !== void 0) {
      let a = r.schema, u = i, c = true, b = i;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let g;
        if (a.type === void 0 && (g = "type")) {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        } else if (a.type !== void 0 && a.type !== "file") {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        }
      }
      var t = b === i;
      if (i = u, e !== null && (u ? e.length = u : e = null), t) {
        let g = i;
        $e(a, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: o }) || (e = l(e, $e.errors), i = e.length);
        var t = g === i;
        c = t;
      }
      let D = i, m = true, P = i, $ = i, f = i;
      if (a && typeof a == "object" && !Array.isArray(a)) {
        let g;
        if (a.type === void 0 && (g = "type")) {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        } else if (a.type !== void 0 && a.type !== "file") {
          let x = {};
          e === null ? e = s(x) : e.push(x), i++;
        }
      }
      var p = f === i;
      if (p) {
        let g = {};
        e === null ? e = s(g) : e.push(g), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var w = P === i;
      if (i = D, e !== null && (D ? e.length = D : e = null), w) {
        let g = i;
        M(a, { instancePath: n + "/schema", parentData: r, parentDataProperty: "schema", rootData: o }) || (e = l(e, M.errors), i = e.length);
        var w = g === i;
        m = w;
      }
    }
    r.headers !== void 0 && (Ie(r.headers, { instancePath: n + "/headers", parentData: r, parentDataProperty: "headers", rootData: o }) || (e = l(e, Ie.errors), i = e.length)), r.examples !== void 0 && (je(r.examples, { instancePath: n + "/examples", parentData: r, parentDataProperty: "examples", rootData: o }) || (e = l(e, je.errors), i = e.length));
    for (let a in r) v.test(a) && (_(r[a], { instancePath: n + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let a = { instancePath: n, schemaPath: "#/definitions/response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(a) : e.push(a), i++;
  }
  return Mr.errors = e, i === 0;
}
oe.header = Er;
function Er(r, { instancePath: n = "", parentData: y, parentDataProperty: h, rootData: o = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let t = { instancePath: n, schemaPath: "#/definitions/header/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) if (!(Z.call(Le.properties, t) || v.test(t))) {
      let p = { instancePath: n, schemaPath: "#/definitions/header/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = s(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let t = r.type;
      if (typeof t != "string") {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/header/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = s(p) : e.push(p), i++;
      }
      if (!(t === "string" || t === "number" || t === "integer" || t === "boolean" || t === "array")) {
        let p = { instancePath: n + "/type", schemaPath: "#/definitions/header/properties/type/enum", keyword: "enum", params: { allowedValues: Le.properties.type.enum } };
        e === null ? e = s(p) : e.push(p), i++;
      }
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let t = { instancePath: n + "/format", schemaPath: "#/definitions/header/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    if (r.items !== void 0 && (Y(r.items, { instancePath: n + "/items", parentData: r, parentDataProperty: "items", rootData: o }) || (e = l(e, Y.errors), i = e.length)), r.collectionFormat !== void 0 && (re(r.collectionFormat, { instancePath: n + "/collectionFormat", parentData: r, parentDataProperty: "collectionFormat", rootData: o }) || (e = l(e, re.errors), i = e.length)), r.default !== void 0 && (C(r.default, { instancePath: n + "/default", parentData: r, parentDataProperty: "default", rootData: o }) || (e = l(e, C.errors), i = e.length)), r.maximum !== void 0 && (K(r.maximum, { instancePath: n + "/maximum", parentData: r, parentDataProperty: "maximum", rootData: o }) || (e = l(e, K.errors), i = e.length)), r.exclusiveMaximum !== void 0 && (z(r.exclusiveMaximum, { instancePath: n + "/exclusiveMaximum", parentData: r, parentDataProperty: "exclusiveMaximum", rootData: o }) || (e = l(e, z.errors), i = e.length)), r.minimum !== void 0 && (T(r.minimum, { instancePath: n + "/minimum", parentData: r, parentDataProperty: "minimum", rootData: o }) || (e = l(e, T.errors), i = e.length)), r.exclusiveMinimum !== void 0 && (R(r.exclusiveMinimum, { instancePath: n + "/exclusiveMinimum", parentData: r, parentDataProperty: "exclusiveMinimum", rootData: o }) || (e = l(e, R.errors), i = e.length)), r.maxLength !== void 0 && (B(r.maxLength, { instancePath: n + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: o }) || (e = l(e, B.errors), i = e.length)), r.minLength !== void 0 && (N(r.minLength, { instancePath: n + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: o }) || (e = l(e, N.errors), i = e.length)), r.pattern !== void 0 && (W(r.pattern, { instancePath: n + "/pattern", parentData: r, parentDataProperty: "pattern", rootData: o }) || (e = l(e, W.errors), i = e.length)), r.maxItems !== void 0 && (G(r.maxItems, { instancePath: n + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: o }) || (e = l(e, G.errors), i = e.length)), r.minItems !== void 0 && (H(r.minItems, { instancePath: n + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: o }) || (e = l(e, H.errors), i = e.length)), r.uniqueItems !== void 0 && (J(r.uniqueItems, { instancePath: n + "/uniqueItems", parentData: r, parentDataProperty: "uniqueItems", rootData: o }) || (e = l(e, J.errors), i = e.length)), r.enum !== void 0 && (Q(r.enum, { instancePath: n + "/enum", parentData: r, parentDataProperty: "enum", rootData: o }) || (e = l(e, Q.errors), i = e.length)), r.multipleOf !== void 0 && (X(r.multipleOf, { instancePath: n + "/multipleOf", parentData: r, parentDataProperty: "multipleOf", rootData: o }) || (e = l(e, X.errors), i = e.length)), r.description !== void 0 && typeof r.description != "string") {
      let t = { instancePath: n + "/description", schemaPath: "#/definitions/header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = s(t) : e.push(t), i++;
    }
    for (let t in r) v.test(t) && (_(r[t], { instancePath: n + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: t, rootData: o }) || (e = l(e, _.errors), i = e.length));
  } else {
    let t = { instancePath: n, schemaPath: "#/definitions/header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = s(t) : e.push(t), i++;
  }
  return Er.errors = e, i === 0;
}
oe.keys = { "#/definitions/document": ["basePath", "consumes", "definitions", "externalDocs", "host", "info", "parameters", "paths", "produces", "responses", "schemes", "security", "securityDefinitions", "swagger", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/paths": [], "#/definitions/pathItem": ["$ref", "delete", "get", "head", "options", "parameters", "patch", "post", "put"], "#/definitions/operation": ["consumes", "deprecated", "description", "externalDocs", "operationId", "parameters", "produces", "responses", "schemes", "security", "summary", "tags"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/bodyParameter": ["description", "in", "name", "required", "schema"], "#/definitions/schema/else": ["$ref", "additionalProperties", "allOf", "default", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "xml"], "#/definitions/xml": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/headerParameterSubSchema": ["collectionFormat", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "in", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "name", "pattern", "required", "type", "uniqueItems"], "#/definitions/primitivesItems": ["collectionFormat", "default", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "pattern", "type", "uniqueItems"], "#/definitions/formDataParameterSubSchema": ["allowEmptyValue", "collectionFormat", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "in", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "name", "pattern", "required", "type", "uniqueItems"], "#/definitions/queryParameterSubSchema": ["allowEmptyValue", "collectionFormat", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "in", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "name", "pattern", "required", "type", "uniqueItems"], "#/definitions/pathParameterSubSchema": ["collectionFormat", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "in", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "name", "pattern", "required", "type", "uniqueItems"], "#/definitions/jsonReference": ["$ref"], "#/definitions/responses": [], "#/definitions/responses/not": [], "#/definitions/response": ["description", "examples", "headers", "schema"], "#/definitions/response/properties/schema/allOf/0/allOf/1/if/not": ["type"], "#/definitions/fileSchema": ["default", "description", "example", "externalDocs", "format", "readOnly", "required", "title", "type"], "#/definitions/header": ["collectionFormat", "default", "description", "enum", "exclusiveMaximum", "exclusiveMinimum", "format", "items", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum", "multipleOf", "pattern", "type", "uniqueItems"], "#/definitions/basicAuthenticationSecurity": ["description", "type"], "#/definitions/apiKeySecurity": ["description", "in", "name", "type"], "#/definitions/oauth2ImplicitSecurity": ["authorizationUrl", "description", "flow", "scopes", "type"], "#/definitions/oauth2PasswordSecurity": ["description", "flow", "scopes", "tokenUrl", "type"], "#/definitions/oauth2ApplicationSecurity": ["description", "flow", "scopes", "tokenUrl", "type"], "#/definitions/oauth2AccessCodeSecurity": ["authorizationUrl", "description", "flow", "scopes", "tokenUrl", "type"], "#/definitions/tag": ["description", "externalDocs", "name"] };
var Yr = oe;
export {
  Yr as default
};
