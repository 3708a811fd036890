import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-openapi-3.0.js
var me = class {
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
function n(i) {
  let s = new me();
  return s.push(i), s;
}
function A(i, s) {
  return i === null ? s : (i.take(s), i);
}
var B = {};
B.document = Be;
var D = new RegExp("^x-", "u");
var rr = new RegExp("^3\\.0\\.\\d(-.+)?$", "u");
function he(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "url" || t === "email" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/Contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/Contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.email !== void 0 && typeof i.email != "string") {
      let t = { instancePath: s + "/email", schemaPath: "#/definitions/Contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return he.errors = e, r === 0;
}
function ge(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/License/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "url" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/License/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/License/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/License/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/License/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ge.errors = e, r === 0;
}
function Pe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.title === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Info/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.version === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Info/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "title" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || t === "version" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let t = { instancePath: s + "/title", schemaPath: "#/definitions/Info/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/Info/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.termsOfService !== void 0 && typeof i.termsOfService != "string") {
      let t = { instancePath: s + "/termsOfService", schemaPath: "#/definitions/Info/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.contact !== void 0 && (he(i.contact, { instancePath: s + "/contact", parentData: i, parentDataProperty: "contact", rootData: h }) || (e = A(e, he.errors), r = e.length)), i.license !== void 0 && (ge(i.license, { instancePath: s + "/license", parentData: i, parentDataProperty: "license", rootData: h }) || (e = A(e, ge.errors), r = e.length)), i.version !== void 0 && typeof i.version != "string") {
      let t = { instancePath: s + "/version", schemaPath: "#/definitions/Info/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Pe.errors = e, r === 0;
}
function N(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "url" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
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
  return N.errors = e, r === 0;
}
function ke(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.default === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ServerVariable/required", keyword: "required", params: { missingProperty: "default" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "enum" || t === "default" || t === "description" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/ServerVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.enum !== void 0) {
      let t = i.enum;
      if (Array.isArray(t)) {
        let f = t.length;
        for (let o = 0; o < f; o++) if (typeof t[o] != "string") {
          let l = { instancePath: s + "/enum/" + o, schemaPath: "#/definitions/ServerVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(l) : e.push(l), r++;
        }
      } else {
        let f = { instancePath: s + "/enum", schemaPath: "#/definitions/ServerVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.default !== void 0 && typeof i.default != "string") {
      let t = { instancePath: s + "/default", schemaPath: "#/definitions/ServerVariable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/ServerVariable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/ServerVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ke.errors = e, r === 0;
}
function V(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Server/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "url" || t === "description" || t === "variables" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/Server/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/Server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.variables !== void 0) {
      let t = i.variables;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let f in t) ke(t[f], { instancePath: s + "/variables/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: f, rootData: h }) || (e = A(e, ke.errors), r = e.length);
      else {
        let f = { instancePath: s + "/variables", schemaPath: "#/definitions/Server/properties/variables/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return V.errors = e, r === 0;
}
function ee(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) {
    let f = i[t];
    if (Array.isArray(f)) {
      let o = f.length;
      for (let l = 0; l < o; l++) if (typeof f[l] != "string") {
        let y = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + l, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    } else {
      let o = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/type", keyword: "type", params: { type: "array" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
  }
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/SecurityRequirement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ee.errors = e, r === 0;
}
function we(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/Tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "description" || t === "externalDocs" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/Tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/Tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.externalDocs !== void 0 && (N(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: h }) || (e = A(e, N.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return we.errors = e, r === 0;
}
var Ie = new RegExp("^\\/", "u");
var ye = new RegExp("^(get|put|post|delete|options|head|patch|trace)$", "u");
var ze = { definition: "Parameter", type: "object", properties: { name: { type: "string" }, in: { type: "string" }, description: { type: "string" }, required: { type: "boolean" }, deprecated: { type: "boolean" }, allowEmptyValue: { type: "boolean" }, style: { type: "string" }, explode: { type: "boolean" }, allowReserved: { type: "boolean" }, schema: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] }, content: { type: "object", additionalProperties: { $ref: "#/definitions/MediaType" }, minProperties: 1, maxProperties: 1 }, example: {}, examples: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Example" } }] } } }, patternProperties: { "^x-": {} }, additionalProperties: false, required: ["name", "in"], allOf: [{ $ref: "#/definitions/ExampleXORExamples" }, { $ref: "#/definitions/SchemaXORContent" }, { $ref: "#/definitions/ParameterLocation" }] };
function F(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let l;
    if (i.example === void 0 && (l = "example") || i.examples === void 0 && (l = "examples")) {
      let y = {};
      e === null ? e = n(y) : e.push(y), r++;
    }
  }
  var o = f === r;
  if (o) {
    let l = { instancePath: s, schemaPath: "#/definitions/ExampleXORExamples/not", keyword: "not", params: {} };
    e === null ? e = n(l) : e.push(l), r++;
  } else r = t, e !== null && (t ? e.length = t : e = null);
  return F.errors = e, r === 0;
}
function K(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = false, o = null, l = r;
  if (i && typeof i == "object" && !Array.isArray(i) && i.schema === void 0) {
    let b = { instancePath: s, schemaPath: "#/definitions/SchemaXORContent/oneOf/0/required", keyword: "required", params: { missingProperty: "schema" } };
    e === null ? e = n(b) : e.push(b), r++;
  }
  var k = l === r;
  k && (f = true, o = 0);
  let y = r;
  if (i && typeof i == "object" && !Array.isArray(i) && i.content === void 0) {
    let b = { instancePath: s, schemaPath: "#/definitions/SchemaXORContent/oneOf/1/required", keyword: "required", params: { missingProperty: "content" } };
    e === null ? e = n(b) : e.push(b), r++;
  }
  var k = y === r;
  if (k && f ? (f = false, o = [o, 1]) : k && (f = true, o = 1), f) r = t, e !== null && (t ? e.length = t : e = null);
  else {
    let b = { instancePath: s, schemaPath: "#/definitions/SchemaXORContent/oneOf", keyword: "oneOf", params: { passingSchemas: o } };
    e === null ? e = n(b) : e.push(b), r++;
  }
  return K.errors = e, r === 0;
}
var T = { definition: "ParameterLocation", allOf: [{ properties: { in: { enum: ["path", "query", "header", "cookie"] } }, allOf: [{ if: { properties: { in: { enum: ["path"] } }, required: ["in"] }, then: { required: ["required"], properties: { in: { enum: ["path"] }, style: { enum: ["matrix", "label", "simple"] }, required: { enum: [true] } } } }, { if: { properties: { in: { enum: ["query"] } }, required: ["in"] }, then: { properties: { in: { enum: ["query"] }, style: { enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] } } } }, { if: { properties: { in: { enum: ["header"] } }, required: ["in"] }, then: { properties: { in: { enum: ["header"] }, style: { enum: ["simple"] } } } }, { if: { properties: { in: { enum: ["cookie"] } }, required: ["in"] }, then: { properties: { in: { enum: ["cookie"] }, style: { enum: ["form"] } } } }] }] };
function re(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = true, o = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.in === void 0 && (P = "in")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.in !== void 0 && i.in !== "path") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var l = o === r;
  if (r = t, e !== null && (t ? e.length = t : e = null), l) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.required === void 0) {
        let $ = { instancePath: s, schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/0/then/required", keyword: "required", params: { missingProperty: "required" } };
        e === null ? e = n($) : e.push($), r++;
      }
      if (i.in !== void 0 && i.in !== "path") {
        let $ = { instancePath: s + "/in", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/0/then/properties/in/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[0].then.properties.in.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
      if (i.style !== void 0) {
        let $ = i.style;
        if (!($ === "matrix" || $ === "label" || $ === "simple")) {
          let q = { instancePath: s + "/style", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/0/then/properties/style/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[0].then.properties.style.enum } };
          e === null ? e = n(q) : e.push(q), r++;
        }
      }
      if (i.required !== void 0 && i.required !== true) {
        let $ = { instancePath: s + "/required", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/0/then/properties/required/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[0].then.properties.required.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
    }
    var l = P === r;
    f = l;
  }
  let y = r, k = true, b = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.in === void 0 && (P = "in")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.in !== void 0 && i.in !== "query") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var w = b === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), w) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.in !== void 0 && i.in !== "query") {
        let $ = { instancePath: s + "/in", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/1/then/properties/in/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[1].then.properties.in.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
      if (i.style !== void 0) {
        let $ = i.style;
        if (!($ === "form" || $ === "spaceDelimited" || $ === "pipeDelimited" || $ === "deepObject")) {
          let q = { instancePath: s + "/style", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/1/then/properties/style/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[1].then.properties.style.enum } };
          e === null ? e = n(q) : e.push(q), r++;
        }
      }
    }
    var w = P === r;
    k = w;
  }
  let j = r, p = true, a = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.in === void 0 && (P = "in")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.in !== void 0 && i.in !== "header") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var d = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), d) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.in !== void 0 && i.in !== "header") {
        let $ = { instancePath: s + "/in", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/2/then/properties/in/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[2].then.properties.in.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
      if (i.style !== void 0 && i.style !== "simple") {
        let $ = { instancePath: s + "/style", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/2/then/properties/style/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[2].then.properties.style.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
    }
    var d = P === r;
    p = d;
  }
  let v = r, m = true, c = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.in === void 0 && (P = "in")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.in !== void 0 && i.in !== "cookie") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var u = c === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), u) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.in !== void 0 && i.in !== "cookie") {
        let $ = { instancePath: s + "/in", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/3/then/properties/in/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[3].then.properties.in.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
      if (i.style !== void 0 && i.style !== "form") {
        let $ = { instancePath: s + "/style", schemaPath: "#/definitions/ParameterLocation/allOf/0/allOf/3/then/properties/style/enum", keyword: "enum", params: { allowedValues: T.allOf[0].allOf[3].then.properties.style.enum } };
        e === null ? e = n($) : e.push($), r++;
      }
    }
    var u = P === r;
    m = u;
  }
  if (i && typeof i == "object" && !Array.isArray(i) && i.in !== void 0) {
    let P = i.in;
    if (!(P === "path" || P === "query" || P === "header" || P === "cookie")) {
      let g = { instancePath: s + "/in", schemaPath: "#/definitions/ParameterLocation/allOf/0/properties/in/enum", keyword: "enum", params: { allowedValues: T.allOf[0].properties.in.enum } };
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  return re.errors = e, r === 0;
}
var W = { definition: "Schema", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: {}, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/Schema" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: {}, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: {}, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": {} }, additionalProperties: false };
var G = Object.prototype.hasOwnProperty;
var L = { validate: I };
function ie(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
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
        for (let f in t) if (typeof t[f] != "string") {
          let o = { instancePath: s + "/mapping/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let f = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ie.errors = e, r === 0;
}
function te(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
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
  return te.errors = e, r === 0;
}
function I(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(G.call(W.properties, p) || D.test(p))) {
      let a = { instancePath: s, schemaPath: "#/definitions/Schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/Schema/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.multipleOf !== void 0) {
      let p = i.multipleOf;
      if (typeof p == "number") {
        if (p <= 0 || isNaN(p)) {
          let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/Schema/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(a) : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/Schema/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.maximum !== void 0 && typeof i.maximum != "number") {
      let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/Schema/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "boolean") {
      let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/Schema/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.minimum !== void 0 && typeof i.minimum != "number") {
      let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/Schema/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "boolean") {
      let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/Schema/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxLength !== void 0) {
      let p = i.maxLength;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxLength", schemaPath: "#/definitions/Schema/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxLength", schemaPath: "#/definitions/Schema/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minLength !== void 0) {
      let p = i.minLength;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minLength", schemaPath: "#/definitions/Schema/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minLength", schemaPath: "#/definitions/Schema/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.pattern !== void 0 && typeof i.pattern != "string") {
      let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/Schema/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxItems !== void 0) {
      let p = i.maxItems;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxItems", schemaPath: "#/definitions/Schema/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxItems", schemaPath: "#/definitions/Schema/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minItems !== void 0) {
      let p = i.minItems;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minItems", schemaPath: "#/definitions/Schema/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minItems", schemaPath: "#/definitions/Schema/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
      let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/Schema/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxProperties !== void 0) {
      let p = i.maxProperties;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/Schema/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/Schema/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minProperties !== void 0) {
      let p = i.minProperties;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minProperties", schemaPath: "#/definitions/Schema/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minProperties", schemaPath: "#/definitions/Schema/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.required !== void 0) {
      let p = i.required;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        let a = p.length;
        for (let m = 0; m < a; m++) if (typeof p[m] != "string") {
          let c = { instancePath: s + "/required/" + m, schemaPath: "#/definitions/Schema/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), r++;
        }
        let d = p.length, v;
        if (d > 1) {
          let m = {};
          for (; d--; ) {
            let c = p[d];
            if (typeof c == "string") {
              if (typeof m[c] == "number") {
                v = m[c];
                let u = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: d, j: v } };
                e === null ? e = n(u) : e.push(u), r++;
                break;
              }
              m[c] = d;
            }
          }
        }
      } else {
        let a = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.enum !== void 0) {
      let p = i.enum;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let a = { instancePath: s + "/enum", schemaPath: "#/definitions/Schema/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(a) : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/enum", schemaPath: "#/definitions/Schema/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.type !== void 0) {
      let p = i.type;
      if (typeof p != "string") {
        let a = { instancePath: s + "/type", schemaPath: "#/definitions/Schema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (!(p === "array" || p === "boolean" || p === "integer" || p === "number" || p === "object" || p === "string")) {
        let a = { instancePath: s + "/type", schemaPath: "#/definitions/Schema/properties/type/enum", keyword: "enum", params: { allowedValues: W.properties.type.enum } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.not !== void 0) {
      let p = i.not, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var t = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (t) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/Schema/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var t = c === r;
        d = t, m = "then";
      } else {
        let c = r;
        L.validate(p, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
        var t = c === r;
        d = t, m = "else";
      }
    }
    if (i.allOf !== void 0) {
      let p = i.allOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var f = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (f) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/allOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var f = g === r;
            c = f, P = "then";
          } else {
            let g = r;
            L.validate(v, { instancePath: s + "/allOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
            var f = g === r;
            c = f, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/allOf", schemaPath: "#/definitions/Schema/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.oneOf !== void 0) {
      let p = i.oneOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var o = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (o) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/oneOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var o = g === r;
            c = o, P = "then";
          } else {
            let g = r;
            L.validate(v, { instancePath: s + "/oneOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
            var o = g === r;
            c = o, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/oneOf", schemaPath: "#/definitions/Schema/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.anyOf !== void 0) {
      let p = i.anyOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var l = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (l) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/anyOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var l = g === r;
            c = l, P = "then";
          } else {
            let g = r;
            L.validate(v, { instancePath: s + "/anyOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
            var l = g === r;
            c = l, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/anyOf", schemaPath: "#/definitions/Schema/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.items !== void 0) {
      let p = i.items, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var y = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (y) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/Schema/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var y = c === r;
        d = y, m = "then";
      } else {
        let c = r;
        L.validate(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
        var y = c === r;
        d = y, m = "else";
      }
    }
    if (i.properties !== void 0) {
      let p = i.properties;
      if (p && typeof p == "object" && !Array.isArray(p)) for (let a in p) {
        let d = p[a], v = r, m = true, c = r;
        if (r === c) if (d && typeof d == "object" && !Array.isArray(d)) {
          let P;
          if (d.$ref === void 0 && (P = "$ref")) {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
        } else {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
        var k = c === r;
        r = v, e !== null && (v ? e.length = v : e = null);
        let u;
        if (k) {
          let P = r;
          if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
            let $ = { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Schema/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n($) : e.push($), r++;
          }
          var k = P === r;
          m = k, u = "then";
        } else {
          let P = r;
          L.validate(d, { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: a, rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
          var k = P === r;
          m = k, u = "else";
        }
      }
      else {
        let a = { instancePath: s + "/properties", schemaPath: "#/definitions/Schema/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.additionalProperties !== void 0) {
      let p = i.additionalProperties, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var b = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (b) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var b = c === r;
        d = b, m = "then";
      } else {
        let c = r;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let S = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: W.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(S) : e.push(S), r++;
        }
        let u = r, P = true, g = r;
        if (!(p && typeof p == "object" && !Array.isArray(p))) {
          let S = {};
          e === null ? e = n(S) : e.push(S), r++;
        }
        var w = g === r;
        if (r = u, e !== null && (u ? e.length = u : e = null), w) {
          let S = r;
          L.validate(p, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: h }) || (e = A(e, L.validate.errors), r = e.length);
          var w = S === r;
          P = w;
        }
        let $ = r, q = true, _ = r;
        if (typeof p != "boolean") {
          let S = {};
          e === null ? e = n(S) : e.push(S), r++;
        }
        var j = _ === r;
        if (r = $, e !== null && ($ ? e.length = $ : e = null), j) {
          let S = r;
          if (typeof p != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
          var j = S === r;
          q = j;
        }
        var b = c === r;
        d = b, m = "else";
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/Schema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.format !== void 0 && typeof i.format != "string") {
      let p = { instancePath: s + "/format", schemaPath: "#/definitions/Schema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.nullable !== void 0 && typeof i.nullable != "boolean") {
      let p = { instancePath: s + "/nullable", schemaPath: "#/definitions/Schema/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.discriminator !== void 0 && (ie(i.discriminator, { instancePath: s + "/discriminator", parentData: i, parentDataProperty: "discriminator", rootData: h }) || (e = A(e, ie.errors), r = e.length)), i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
      let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/Schema/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
      let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/Schema/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.externalDocs !== void 0 && (N(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: h }) || (e = A(e, N.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Schema/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    i.xml !== void 0 && (te(i.xml, { instancePath: s + "/xml", parentData: i, parentDataProperty: "xml", rootData: h }) || (e = A(e, te.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/Schema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return I.errors = e, r === 0;
}
function z(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "value" || t === "externalValue" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/Example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/Example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.externalValue !== void 0 && typeof i.externalValue != "string") {
      let t = { instancePath: s + "/externalValue", schemaPath: "#/definitions/Example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return z.errors = e, r === 0;
}
var ir = { definition: "Encoding", type: "object", properties: { contentType: { type: "string" }, headers: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Header" } }] } }, style: { type: "string", enum: ["form", "spaceDelimited", "pipeDelimited", "deepObject"] }, explode: { type: "boolean" }, allowReserved: { type: "boolean" } }, additionalProperties: false };
var ce = { definition: "Header", type: "object", properties: { description: { type: "string" }, required: { type: "boolean" }, deprecated: { type: "boolean" }, allowEmptyValue: { type: "boolean" }, style: { type: "string", enum: ["simple"] }, explode: { type: "boolean" }, allowReserved: { type: "boolean" }, schema: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] }, content: { type: "object", additionalProperties: { $ref: "#/definitions/MediaType" }, minProperties: 1, maxProperties: 1 }, example: {}, examples: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Example" } }] } } }, patternProperties: { "^x-": {} }, additionalProperties: false, allOf: [{ $ref: "#/definitions/ExampleXORExamples" }, { $ref: "#/definitions/SchemaXORContent" }] };
var Ee = { validate: U };
function X(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (F(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, F.errors), r = e.length), K(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, K.errors), r = e.length), i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) if (!(G.call(ce.properties, o) || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Header/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let o = { instancePath: s + "/required", schemaPath: "#/definitions/Header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowEmptyValue !== void 0 && typeof i.allowEmptyValue != "boolean") {
      let o = { instancePath: s + "/allowEmptyValue", schemaPath: "#/definitions/Header/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.style !== void 0) {
      let o = i.style;
      if (typeof o != "string") {
        let l = { instancePath: s + "/style", schemaPath: "#/definitions/Header/properties/style/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
      if (o !== "simple") {
        let l = { instancePath: s + "/style", schemaPath: "#/definitions/Header/properties/style/enum", keyword: "enum", params: { allowedValues: ce.properties.style.enum } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.explode !== void 0 && typeof i.explode != "boolean") {
      let o = { instancePath: s + "/explode", schemaPath: "#/definitions/Header/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowReserved !== void 0 && typeof i.allowReserved != "boolean") {
      let o = { instancePath: s + "/allowReserved", schemaPath: "#/definitions/Header/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.schema !== void 0) {
      let o = i.schema, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/Header/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        I(o, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        if (Object.keys(o).length < 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        for (let l in o) Ee.validate(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, Ee.validate.errors), r = e.length);
      } else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.examples !== void 0) {
      let o = i.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Header/properties/examples/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          z(y, { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, z.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/examples", schemaPath: "#/definitions/Header/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return X.errors = e, r === 0;
}
function be(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let f in i) if (!(f === "contentType" || f === "headers" || f === "style" || f === "explode" || f === "allowReserved")) {
      let o = { instancePath: s, schemaPath: "#/definitions/Encoding/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.contentType !== void 0 && typeof i.contentType != "string") {
      let f = { instancePath: s + "/contentType", schemaPath: "#/definitions/Encoding/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.headers !== void 0) {
      let f = i.headers;
      if (f && typeof f == "object" && !Array.isArray(f)) for (let o in f) {
        let l = f[o], y = r, k = true, b = r;
        if (r === b) if (l && typeof l == "object" && !Array.isArray(l)) {
          let j;
          if (l.$ref === void 0 && (j = "$ref")) {
            let p = {};
            e === null ? e = n(p) : e.push(p), r++;
          }
        } else {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var t = b === r;
        r = y, e !== null && (y ? e.length = y : e = null);
        let w;
        if (t) {
          let j = r;
          if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
            let a = { instancePath: s + "/headers/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Encoding/properties/headers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(a) : e.push(a), r++;
          }
          var t = j === r;
          k = t, w = "then";
        } else {
          let j = r;
          X(l, { instancePath: s + "/headers/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: f, parentDataProperty: o, rootData: h }) || (e = A(e, X.errors), r = e.length);
          var t = j === r;
          k = t, w = "else";
        }
      }
      else {
        let o = { instancePath: s + "/headers", schemaPath: "#/definitions/Encoding/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.style !== void 0) {
      let f = i.style;
      if (typeof f != "string") {
        let o = { instancePath: s + "/style", schemaPath: "#/definitions/Encoding/properties/style/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (!(f === "form" || f === "spaceDelimited" || f === "pipeDelimited" || f === "deepObject")) {
        let o = { instancePath: s + "/style", schemaPath: "#/definitions/Encoding/properties/style/enum", keyword: "enum", params: { allowedValues: ir.properties.style.enum } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.explode !== void 0 && typeof i.explode != "boolean") {
      let f = { instancePath: s + "/explode", schemaPath: "#/definitions/Encoding/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.allowReserved !== void 0 && typeof i.allowReserved != "boolean") {
      let f = { instancePath: s + "/allowReserved", schemaPath: "#/definitions/Encoding/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/Encoding/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(f) : e.push(f), r++;
  }
  return be.errors = e, r === 0;
}
function U(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (F(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, F.errors), r = e.length), i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) if (!(o === "schema" || o === "example" || o === "examples" || o === "encoding" || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/MediaType/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.schema !== void 0) {
      let o = i.schema, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/MediaType/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        I(o, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    if (i.examples !== void 0) {
      let o = i.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/MediaType/properties/examples/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          z(y, { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, z.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/examples", schemaPath: "#/definitions/MediaType/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.encoding !== void 0) {
      let o = i.encoding;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) be(o[l], { instancePath: s + "/encoding/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, be.errors), r = e.length);
      else {
        let l = { instancePath: s + "/encoding", schemaPath: "#/definitions/MediaType/properties/encoding/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/MediaType/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return U.errors = e, r === 0;
}
function Z(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (F(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, F.errors), r = e.length), K(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, K.errors), r = e.length), re(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, re.errors), r = e.length), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.in === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    for (let o in i) if (!(G.call(ze.properties, o) || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/Parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.in !== void 0 && typeof i.in != "string") {
      let o = { instancePath: s + "/in", schemaPath: "#/definitions/Parameter/properties/in/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let o = { instancePath: s + "/required", schemaPath: "#/definitions/Parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowEmptyValue !== void 0 && typeof i.allowEmptyValue != "boolean") {
      let o = { instancePath: s + "/allowEmptyValue", schemaPath: "#/definitions/Parameter/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.style !== void 0 && typeof i.style != "string") {
      let o = { instancePath: s + "/style", schemaPath: "#/definitions/Parameter/properties/style/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.explode !== void 0 && typeof i.explode != "boolean") {
      let o = { instancePath: s + "/explode", schemaPath: "#/definitions/Parameter/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowReserved !== void 0 && typeof i.allowReserved != "boolean") {
      let o = { instancePath: s + "/allowReserved", schemaPath: "#/definitions/Parameter/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.schema !== void 0) {
      let o = i.schema, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/Parameter/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        I(o, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        if (Object.keys(o).length < 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        for (let l in o) U(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, U.errors), r = e.length);
      } else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.examples !== void 0) {
      let o = i.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Parameter/properties/examples/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          z(y, { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, z.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/examples", schemaPath: "#/definitions/Parameter/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Z.errors = e, r === 0;
}
var tr = { definition: "Operation", type: "object", required: ["responses"], properties: { tags: { type: "array", items: { type: "string" } }, summary: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, operationId: { type: "string" }, parameters: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Parameter" } }] } }, requestBody: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/RequestBody" } }] }, responses: { $ref: "#/definitions/Responses" }, callbacks: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Callback" } }] } }, deprecated: { type: "boolean" }, security: { type: "array", items: { $ref: "#/definitions/SecurityRequirement" } }, servers: { type: "array", items: { $ref: "#/definitions/Server" } } }, patternProperties: { "^x-": {} }, additionalProperties: false };
function se(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.content === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/RequestBody/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "content" || t === "required" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/RequestBody/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/RequestBody/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.content !== void 0) {
      let t = i.content;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let f in t) U(t[f], { instancePath: s + "/content/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: f, rootData: h }) || (e = A(e, U.errors), r = e.length);
      else {
        let f = { instancePath: s + "/content", schemaPath: "#/definitions/RequestBody/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let t = { instancePath: s + "/required", schemaPath: "#/definitions/RequestBody/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/RequestBody/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return se.errors = e, r === 0;
}
var Re = new RegExp("^[1-5](?:\\d{2}|XX)$", "u");
function Q(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let l;
    if (i.operationId === void 0 && (l = "operationId") || i.operationRef === void 0 && (l = "operationRef")) {
      let y = {};
      e === null ? e = n(y) : e.push(y), r++;
    }
  }
  var o = f === r;
  if (o) {
    let l = { instancePath: s, schemaPath: "#/definitions/Link/not", keyword: "not", params: {} };
    e === null ? e = n(l) : e.push(l), r++;
  } else r = t, e !== null && (t ? e.length = t : e = null);
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let l in i) if (!(l === "operationId" || l === "operationRef" || l === "parameters" || l === "requestBody" || l === "description" || l === "server" || D.test(l))) {
      let y = { instancePath: s, schemaPath: "#/definitions/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.operationId !== void 0 && typeof i.operationId != "string") {
      let l = { instancePath: s + "/operationId", schemaPath: "#/definitions/Link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.operationRef !== void 0 && typeof i.operationRef != "string") {
      let l = { instancePath: s + "/operationRef", schemaPath: "#/definitions/Link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.parameters !== void 0) {
      let l = i.parameters;
      if (!(l && typeof l == "object" && !Array.isArray(l))) {
        let y = { instancePath: s + "/parameters", schemaPath: "#/definitions/Link/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/Link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    i.server !== void 0 && (V(i.server, { instancePath: s + "/server", parentData: i, parentDataProperty: "server", rootData: h }) || (e = A(e, V.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/Link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(l) : e.push(l), r++;
  }
  return Q.errors = e, r === 0;
}
function J(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.description === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    for (let o in i) if (!(o === "description" || o === "headers" || o === "content" || o === "links" || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.headers !== void 0) {
      let o = i.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (t) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/headers/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Response/properties/headers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var t = p === r;
          b = t, j = "then";
        } else {
          let p = r;
          X(y, { instancePath: s + "/headers/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, X.errors), r = e.length);
          var t = p === r;
          b = t, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/headers", schemaPath: "#/definitions/Response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) U(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, U.errors), r = e.length);
      else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Response/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.links !== void 0) {
      let o = i.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/links/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Response/properties/links/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          Q(y, { instancePath: s + "/links/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, Q.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/links", schemaPath: "#/definitions/Response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return J.errors = e, r === 0;
}
function ve(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (Object.keys(i).length < 1) {
      let o = { instancePath: s, schemaPath: "#/definitions/Responses/minProperties", keyword: "minProperties", params: { limit: 1 } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    for (let o in i) if (!(o === "default" || Re.test(o) || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Responses/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.default !== void 0) {
      let o = i.default, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/default/$ref", schemaPath: "#/definitions/Responses/properties/default/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        J(o, { instancePath: s + "/default", parentData: i, parentDataProperty: "default", rootData: h }) || (e = A(e, J.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    for (let o in i) if (Re.test(o)) {
      let l = i[o], y = r, k = true, b = r;
      if (r === b) if (l && typeof l == "object" && !Array.isArray(l)) {
        let j;
        if (l.$ref === void 0 && (j = "$ref")) {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
      } else {
        let j = {};
        e === null ? e = n(j) : e.push(j), r++;
      }
      var f = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let w;
      if (f) {
        let j = r;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let a = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Responses/patternProperties/%5E%5B1-5%5D(%3F%3A%5Cd%7B2%7D%7CXX)%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(a) : e.push(a), r++;
        }
        var f = j === r;
        k = f, w = "then";
      } else {
        let j = r;
        J(l, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: h }) || (e = A(e, J.errors), r = e.length);
        var f = j === r;
        k = f, w = "else";
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Responses/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return ve.errors = e, r === 0;
}
var Ue = { validate: Y };
function ne(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) D.test(t) || Ue.validate(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: h }) || (e = A(e, Ue.validate.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/Callback/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ne.errors = e, r === 0;
}
function oe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.responses === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/Operation/required", keyword: "required", params: { missingProperty: "responses" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    for (let l in i) if (!(G.call(tr.properties, l) || D.test(l))) {
      let y = { instancePath: s, schemaPath: "#/definitions/Operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.tags !== void 0) {
      let l = i.tags;
      if (Array.isArray(l)) {
        let y = l.length;
        for (let k = 0; k < y; k++) if (typeof l[k] != "string") {
          let b = { instancePath: s + "/tags/" + k, schemaPath: "#/definitions/Operation/properties/tags/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(b) : e.push(b), r++;
        }
      } else {
        let y = { instancePath: s + "/tags", schemaPath: "#/definitions/Operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/Operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/Operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.externalDocs !== void 0 && (N(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: h }) || (e = A(e, N.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let l = { instancePath: s + "/operationId", schemaPath: "#/definitions/Operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.parameters !== void 0) {
      let l = i.parameters;
      if (Array.isArray(l)) {
        let y = l.length;
        for (let k = 0; k < y; k++) {
          let b = l[k], w = r, j = true, p = r;
          if (r === p) if (b && typeof b == "object" && !Array.isArray(b)) {
            let d;
            if (b.$ref === void 0 && (d = "$ref")) {
              let v = {};
              e === null ? e = n(v) : e.push(v), r++;
            }
          } else {
            let d = {};
            e === null ? e = n(d) : e.push(d), r++;
          }
          var t = p === r;
          r = w, e !== null && (w ? e.length = w : e = null);
          let a;
          if (t) {
            let d = r;
            if (b && typeof b == "object" && !Array.isArray(b) && b.$ref !== void 0 && typeof b.$ref != "string") {
              let m = { instancePath: s + "/parameters/" + k + "/$ref", schemaPath: "#/definitions/Operation/properties/parameters/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(m) : e.push(m), r++;
            }
            var t = d === r;
            j = t, a = "then";
          } else {
            let d = r;
            Z(b, { instancePath: s + "/parameters/" + k, parentData: l, parentDataProperty: k, rootData: h }) || (e = A(e, Z.errors), r = e.length);
            var t = d === r;
            j = t, a = "else";
          }
        }
      } else {
        let y = { instancePath: s + "/parameters", schemaPath: "#/definitions/Operation/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.requestBody !== void 0) {
      let l = i.requestBody, y = r, k = true, b = r;
      if (r === b) if (l && typeof l == "object" && !Array.isArray(l)) {
        let j;
        if (l.$ref === void 0 && (j = "$ref")) {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
      } else {
        let j = {};
        e === null ? e = n(j) : e.push(j), r++;
      }
      var f = b === r;
      r = y, e !== null && (y ? e.length = y : e = null);
      let w;
      if (f) {
        let j = r;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let a = { instancePath: s + "/requestBody/$ref", schemaPath: "#/definitions/Operation/properties/requestBody/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(a) : e.push(a), r++;
        }
        var f = j === r;
        k = f, w = "then";
      } else {
        let j = r;
        se(l, { instancePath: s + "/requestBody", parentData: i, parentDataProperty: "requestBody", rootData: h }) || (e = A(e, se.errors), r = e.length);
        var f = j === r;
        k = f, w = "else";
      }
    }
    if (i.responses !== void 0 && (ve(i.responses, { instancePath: s + "/responses", parentData: i, parentDataProperty: "responses", rootData: h }) || (e = A(e, ve.errors), r = e.length)), i.callbacks !== void 0) {
      let l = i.callbacks;
      if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) {
        let k = l[y], b = r, w = true, j = r;
        if (r === j) if (k && typeof k == "object" && !Array.isArray(k)) {
          let a;
          if (k.$ref === void 0 && (a = "$ref")) {
            let d = {};
            e === null ? e = n(d) : e.push(d), r++;
          }
        } else {
          let a = {};
          e === null ? e = n(a) : e.push(a), r++;
        }
        var o = j === r;
        r = b, e !== null && (b ? e.length = b : e = null);
        let p;
        if (o) {
          let a = r;
          if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
            let v = { instancePath: s + "/callbacks/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Operation/properties/callbacks/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
          var o = a === r;
          w = o, p = "then";
        } else {
          let a = r;
          ne(k, { instancePath: s + "/callbacks/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: l, parentDataProperty: y, rootData: h }) || (e = A(e, ne.errors), r = e.length);
          var o = a === r;
          w = o, p = "else";
        }
      }
      else {
        let y = { instancePath: s + "/callbacks", schemaPath: "#/definitions/Operation/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let l = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Operation/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.security !== void 0) {
      let l = i.security;
      if (Array.isArray(l)) {
        let y = l.length;
        for (let k = 0; k < y; k++) ee(l[k], { instancePath: s + "/security/" + k, parentData: l, parentDataProperty: k, rootData: h }) || (e = A(e, ee.errors), r = e.length);
      } else {
        let y = { instancePath: s + "/security", schemaPath: "#/definitions/Operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.servers !== void 0) {
      let l = i.servers;
      if (Array.isArray(l)) {
        let y = l.length;
        for (let k = 0; k < y; k++) V(l[k], { instancePath: s + "/servers/" + k, parentData: l, parentDataProperty: k, rootData: h }) || (e = A(e, V.errors), r = e.length);
      } else {
        let y = { instancePath: s + "/servers", schemaPath: "#/definitions/Operation/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/Operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(l) : e.push(l), r++;
  }
  return oe.errors = e, r === 0;
}
function Y(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let f in i) if (!(f === "$ref" || f === "summary" || f === "description" || f === "servers" || f === "parameters" || ye.test(f) || D.test(f))) {
      let o = { instancePath: s, schemaPath: "#/definitions/PathItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.$ref !== void 0 && typeof i.$ref != "string") {
      let f = { instancePath: s + "/$ref", schemaPath: "#/definitions/PathItem/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/PathItem/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/PathItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.servers !== void 0) {
      let f = i.servers;
      if (Array.isArray(f)) {
        let o = f.length;
        for (let l = 0; l < o; l++) V(f[l], { instancePath: s + "/servers/" + l, parentData: f, parentDataProperty: l, rootData: h }) || (e = A(e, V.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/servers", schemaPath: "#/definitions/PathItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.parameters !== void 0) {
      let f = i.parameters;
      if (Array.isArray(f)) {
        let o = f.length;
        for (let l = 0; l < o; l++) {
          let y = f[l], k = r, b = true, w = r;
          if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
            let p;
            if (y.$ref === void 0 && (p = "$ref")) {
              let a = {};
              e === null ? e = n(a) : e.push(a), r++;
            }
          } else {
            let p = {};
            e === null ? e = n(p) : e.push(p), r++;
          }
          var t = w === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let j;
          if (t) {
            let p = r;
            if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
              let d = { instancePath: s + "/parameters/" + l + "/$ref", schemaPath: "#/definitions/PathItem/properties/parameters/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(d) : e.push(d), r++;
            }
            var t = p === r;
            b = t, j = "then";
          } else {
            let p = r;
            Z(y, { instancePath: s + "/parameters/" + l, parentData: f, parentDataProperty: l, rootData: h }) || (e = A(e, Z.errors), r = e.length);
            var t = p === r;
            b = t, j = "else";
          }
        }
      } else {
        let o = { instancePath: s + "/parameters", schemaPath: "#/definitions/PathItem/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    for (let f in i) ye.test(f) && (oe(i[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: f, rootData: h }) || (e = A(e, oe.errors), r = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/PathItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(f) : e.push(f), r++;
  }
  return Y.errors = e, r === 0;
}
function Ae(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(Ie.test(t) || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Paths/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    for (let t in i) Ie.test(t) && (Y(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: h }) || (e = A(e, Y.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Paths/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ae.errors = e, r === 0;
}
var Le = { definition: "Components", type: "object", properties: { schemas: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Schema" } }] } } }, responses: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Response" } }] } } }, parameters: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Parameter" } }] } } }, examples: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Example" } }] } } }, requestBodies: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/RequestBody" } }] } } }, headers: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Header" } }] } } }, securitySchemes: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["apiKey", "http", "oauth2", "openIdConnect"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeySecurityScheme" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { $ref: "#/definitions/HTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/OAuth2SecurityScheme" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/OpenIdConnectSecurityScheme" } }] } }] } } }, links: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Link" } }] } } }, callbacks: { type: "object", patternProperties: { "^[a-zA-Z0-9\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/Callback" } }] } } } }, patternProperties: { "^x-": {} }, additionalProperties: false };
var M = new RegExp("^[a-zA-Z0-9\\.\\-_]+$", "u");
var Ve = { definition: "APIKeySecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: false };
function pe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeySecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeySecurityScheme/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/APIKeySecurityScheme/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "name" || t === "in" || t === "description" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/APIKeySecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeySecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
      if (t !== "apiKey") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeySecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ve.properties.type.enum } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeySecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in !== void 0) {
      let t = i.in;
      if (typeof t != "string") {
        let f = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeySecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
      if (!(t === "header" || t === "query" || t === "cookie")) {
        let f = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeySecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: Ve.properties.in.enum } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeySecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/APIKeySecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return pe.errors = e, r === 0;
}
var sr = { definition: "HTTPSecurityScheme", type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, bearerFormat: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-": {} }, additionalProperties: false };
function le(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.scheme === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/HTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/HTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "scheme" || t === "bearerFormat" || t === "description" || t === "type" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/HTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.scheme !== void 0 && typeof i.scheme != "string") {
      let t = { instancePath: s + "/scheme", schemaPath: "#/definitions/HTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.bearerFormat !== void 0 && typeof i.bearerFormat != "string") {
      let t = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/HTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/HTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/HTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
      if (t !== "http") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/HTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: sr.properties.type.enum } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/HTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return le.errors = e, r === 0;
}
var nr = { definition: "OAuth2SecurityScheme", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, flows: { $ref: "#/definitions/OAuthFlows" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: false };
function je(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.authorizationUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ImplicitOAuthFlow/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ImplicitOAuthFlow/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "authorizationUrl" || t === "refreshUrl" || t === "scopes" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/ImplicitOAuthFlow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.authorizationUrl !== void 0 && typeof i.authorizationUrl != "string") {
      let t = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/ImplicitOAuthFlow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.refreshUrl !== void 0 && typeof i.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/ImplicitOAuthFlow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes !== void 0) {
      let t = i.scopes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let f in t) if (typeof t[f] != "string") {
          let o = { instancePath: s + "/scopes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ImplicitOAuthFlow/properties/scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let f = { instancePath: s + "/scopes", schemaPath: "#/definitions/ImplicitOAuthFlow/properties/scopes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/ImplicitOAuthFlow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return je.errors = e, r === 0;
}
function $e(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.tokenUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/PasswordOAuthFlow/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/PasswordOAuthFlow/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/PasswordOAuthFlow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.tokenUrl !== void 0 && typeof i.tokenUrl != "string") {
      let t = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/PasswordOAuthFlow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.refreshUrl !== void 0 && typeof i.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/PasswordOAuthFlow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes !== void 0) {
      let t = i.scopes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let f in t) if (typeof t[f] != "string") {
          let o = { instancePath: s + "/scopes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/PasswordOAuthFlow/properties/scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let f = { instancePath: s + "/scopes", schemaPath: "#/definitions/PasswordOAuthFlow/properties/scopes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/PasswordOAuthFlow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return $e.errors = e, r === 0;
}
function _e(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.tokenUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ClientCredentialsFlow/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ClientCredentialsFlow/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/ClientCredentialsFlow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.tokenUrl !== void 0 && typeof i.tokenUrl != "string") {
      let t = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/ClientCredentialsFlow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.refreshUrl !== void 0 && typeof i.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/ClientCredentialsFlow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes !== void 0) {
      let t = i.scopes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let f in t) if (typeof t[f] != "string") {
          let o = { instancePath: s + "/scopes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/ClientCredentialsFlow/properties/scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let f = { instancePath: s + "/scopes", schemaPath: "#/definitions/ClientCredentialsFlow/properties/scopes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/ClientCredentialsFlow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return _e.errors = e, r === 0;
}
function Oe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.authorizationUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.tokenUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/required", keyword: "required", params: { missingProperty: "scopes" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "authorizationUrl" || t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.authorizationUrl !== void 0 && typeof i.authorizationUrl != "string") {
      let t = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.tokenUrl !== void 0 && typeof i.tokenUrl != "string") {
      let t = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.refreshUrl !== void 0 && typeof i.refreshUrl != "string") {
      let t = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.scopes !== void 0) {
      let t = i.scopes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        for (let f in t) if (typeof t[f] != "string") {
          let o = { instancePath: s + "/scopes/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(o) : e.push(o), r++;
        }
      } else {
        let f = { instancePath: s + "/scopes", schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/properties/scopes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/AuthorizationCodeOAuthFlow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Oe.errors = e, r === 0;
}
function xe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "implicit" || t === "password" || t === "clientCredentials" || t === "authorizationCode" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/OAuthFlows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    i.implicit !== void 0 && (je(i.implicit, { instancePath: s + "/implicit", parentData: i, parentDataProperty: "implicit", rootData: h }) || (e = A(e, je.errors), r = e.length)), i.password !== void 0 && ($e(i.password, { instancePath: s + "/password", parentData: i, parentDataProperty: "password", rootData: h }) || (e = A(e, $e.errors), r = e.length)), i.clientCredentials !== void 0 && (_e(i.clientCredentials, { instancePath: s + "/clientCredentials", parentData: i, parentDataProperty: "clientCredentials", rootData: h }) || (e = A(e, _e.errors), r = e.length)), i.authorizationCode !== void 0 && (Oe(i.authorizationCode, { instancePath: s + "/authorizationCode", parentData: i, parentDataProperty: "authorizationCode", rootData: h }) || (e = A(e, Oe.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/OAuthFlows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return xe.errors = e, r === 0;
}
function fe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/OAuth2SecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.flows === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/OAuth2SecurityScheme/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "flows" || t === "description" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/OAuth2SecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/OAuth2SecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
      if (t !== "oauth2") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/OAuth2SecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: nr.properties.type.enum } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.flows !== void 0 && (xe(i.flows, { instancePath: s + "/flows", parentData: i, parentDataProperty: "flows", rootData: h }) || (e = A(e, xe.errors), r = e.length)), i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/OAuth2SecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/OAuth2SecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return fe.errors = e, r === 0;
}
var or = { definition: "OpenIdConnectSecurityScheme", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, openIdConnectUrl: { type: "string" }, description: { type: "string" } }, patternProperties: { "^x-": {} }, additionalProperties: false };
function ae(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/OpenIdConnectSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.openIdConnectUrl === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/OpenIdConnectSecurityScheme/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "openIdConnectUrl" || t === "description" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/OpenIdConnectSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
      if (t !== "openIdConnect") {
        let f = { instancePath: s + "/type", schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: or.properties.type.enum } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.openIdConnectUrl !== void 0 && typeof i.openIdConnectUrl != "string") {
      let t = { instancePath: s + "/openIdConnectUrl", schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/OpenIdConnectSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/OpenIdConnectSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ae.errors = e, r === 0;
}
function qe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let m in i) if (!(G.call(Le.properties, m) || D.test(m))) {
      let c = { instancePath: s, schemaPath: "#/definitions/Components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.schemas !== void 0) {
      let m = i.schemas;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var t = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (t) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/schemas/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/schemas/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var t = _ === r;
            g = t, q = "then";
          } else {
            let _ = r;
            I(u, { instancePath: s + "/schemas/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, I.errors), r = e.length);
            var t = _ === r;
            g = t, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/schemas", schemaPath: "#/definitions/Components/properties/schemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.responses !== void 0) {
      let m = i.responses;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var f = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (f) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/responses/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/responses/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var f = _ === r;
            g = f, q = "then";
          } else {
            let _ = r;
            J(u, { instancePath: s + "/responses/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, J.errors), r = e.length);
            var f = _ === r;
            g = f, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/responses", schemaPath: "#/definitions/Components/properties/responses/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.parameters !== void 0) {
      let m = i.parameters;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var o = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (o) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/parameters/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/parameters/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var o = _ === r;
            g = o, q = "then";
          } else {
            let _ = r;
            Z(u, { instancePath: s + "/parameters/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, Z.errors), r = e.length);
            var o = _ === r;
            g = o, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/parameters", schemaPath: "#/definitions/Components/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.examples !== void 0) {
      let m = i.examples;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var l = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (l) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/examples/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/examples/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var l = _ === r;
            g = l, q = "then";
          } else {
            let _ = r;
            z(u, { instancePath: s + "/examples/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, z.errors), r = e.length);
            var l = _ === r;
            g = l, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/examples", schemaPath: "#/definitions/Components/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.requestBodies !== void 0) {
      let m = i.requestBodies;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var y = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (y) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/requestBodies/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/requestBodies/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var y = _ === r;
            g = y, q = "then";
          } else {
            let _ = r;
            se(u, { instancePath: s + "/requestBodies/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, se.errors), r = e.length);
            var y = _ === r;
            g = y, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/requestBodies", schemaPath: "#/definitions/Components/properties/requestBodies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.headers !== void 0) {
      let m = i.headers;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var k = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (k) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/headers/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/headers/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var k = _ === r;
            g = k, q = "then";
          } else {
            let _ = r;
            X(u, { instancePath: s + "/headers/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, X.errors), r = e.length);
            var k = _ === r;
            g = k, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/headers", schemaPath: "#/definitions/Components/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.securitySchemes !== void 0) {
      let m = i.securitySchemes;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var b = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (b) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/securitySchemes/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var b = _ === r;
            g = b, q = "then";
          } else {
            let _ = r, C = r, S = true, Qe = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              let R;
              if (u.type === void 0 && (R = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (u.type !== void 0 && u.type !== "apiKey") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var w = Qe === r;
            if (r = C, e !== null && (C ? e.length = C : e = null), w) {
              let R = r;
              pe(u, { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, pe.errors), r = e.length);
              var w = R === r;
              S = w;
            }
            let H = r, Se = true, We = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              let R;
              if (u.type === void 0 && (R = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (u.type !== void 0 && u.type !== "http") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var j = We === r;
            if (r = H, e !== null && (H ? e.length = H : e = null), j) {
              let R = r;
              le(u, { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, le.errors), r = e.length);
              var j = R === r;
              Se = j;
            }
            let ue = r, De = true, Ye = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              let R;
              if (u.type === void 0 && (R = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (u.type !== void 0 && u.type !== "oauth2") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var p = Ye === r;
            if (r = ue, e !== null && (ue ? e.length = ue : e = null), p) {
              let R = r;
              fe(u, { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, fe.errors), r = e.length);
              var p = R === r;
              De = p;
            }
            let de = r, Ce = true, er = r;
            if (u && typeof u == "object" && !Array.isArray(u)) {
              let R;
              if (u.type === void 0 && (R = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (u.type !== void 0 && u.type !== "openIdConnect") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var a = er === r;
            if (r = de, e !== null && (de ? e.length = de : e = null), a) {
              let R = r;
              ae(u, { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, ae.errors), r = e.length);
              var a = R === r;
              Ce = a;
            }
            if (u && typeof u == "object" && !Array.isArray(u)) {
              if (u.type === void 0) {
                let R = { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Components/properties/securitySchemes/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(R) : e.push(R), r++;
              }
              if (u.type !== void 0) {
                let R = u.type;
                if (!(R === "apiKey" || R === "http" || R === "oauth2" || R === "openIdConnect")) {
                  let E = { instancePath: s + "/securitySchemes/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/Components/properties/securitySchemes/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Le.properties.securitySchemes.patternProperties["^[a-zA-Z0-9\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(E) : e.push(E), r++;
                }
              }
            }
            var b = _ === r;
            g = b, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/Components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.links !== void 0) {
      let m = i.links;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var d = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (d) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/links/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/links/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var d = _ === r;
            g = d, q = "then";
          } else {
            let _ = r;
            Q(u, { instancePath: s + "/links/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, Q.errors), r = e.length);
            var d = _ === r;
            g = d, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/links", schemaPath: "#/definitions/Components/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.callbacks !== void 0) {
      let m = i.callbacks;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (let c in m) if (M.test(c)) {
          let u = m[c], P = r, g = true, $ = r;
          if (r === $) if (u && typeof u == "object" && !Array.isArray(u)) {
            let _;
            if (u.$ref === void 0 && (_ = "$ref")) {
              let C = {};
              e === null ? e = n(C) : e.push(C), r++;
            }
          } else {
            let _ = {};
            e === null ? e = n(_) : e.push(_), r++;
          }
          var v = $ === r;
          r = P, e !== null && (P ? e.length = P : e = null);
          let q;
          if (v) {
            let _ = r;
            if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
              let S = { instancePath: s + "/callbacks/" + c.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Components/properties/callbacks/patternProperties/%5E%5Ba-zA-Z0-9%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(S) : e.push(S), r++;
            }
            var v = _ === r;
            g = v, q = "then";
          } else {
            let _ = r;
            ne(u, { instancePath: s + "/callbacks/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: c, rootData: h }) || (e = A(e, ne.errors), r = e.length);
            var v = _ === r;
            g = v, q = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/callbacks", schemaPath: "#/definitions/Components/properties/callbacks/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/Components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(m) : e.push(m), r++;
  }
  return qe.errors = e, r === 0;
}
function Be(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.openapi === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "openapi" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.info === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.paths === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "paths" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "openapi" || t === "info" || t === "externalDocs" || t === "servers" || t === "security" || t === "tags" || t === "paths" || t === "components" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.openapi !== void 0) {
      let t = i.openapi;
      if (typeof t == "string") {
        if (!rr.test(t)) {
          let f = { instancePath: s + "/openapi", schemaPath: "#/definitions/document/properties/openapi/pattern", keyword: "pattern", params: { pattern: "^3\\.0\\.\\d(-.+)?$" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      } else {
        let f = { instancePath: s + "/openapi", schemaPath: "#/definitions/document/properties/openapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.info !== void 0 && (Pe(i.info, { instancePath: s + "/info", parentData: i, parentDataProperty: "info", rootData: h }) || (e = A(e, Pe.errors), r = e.length)), i.externalDocs !== void 0 && (N(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: h }) || (e = A(e, N.errors), r = e.length)), i.servers !== void 0) {
      let t = i.servers;
      if (Array.isArray(t)) {
        let f = t.length;
        for (let o = 0; o < f; o++) V(t[o], { instancePath: s + "/servers/" + o, parentData: t, parentDataProperty: o, rootData: h }) || (e = A(e, V.errors), r = e.length);
      } else {
        let f = { instancePath: s + "/servers", schemaPath: "#/definitions/document/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let f = t.length;
        for (let o = 0; o < f; o++) ee(t[o], { instancePath: s + "/security/" + o, parentData: t, parentDataProperty: o, rootData: h }) || (e = A(e, ee.errors), r = e.length);
      } else {
        let f = { instancePath: s + "/security", schemaPath: "#/definitions/document/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let f = t.length;
        for (let o = 0; o < f; o++) we(t[o], { instancePath: s + "/tags/" + o, parentData: t, parentDataProperty: o, rootData: h }) || (e = A(e, we.errors), r = e.length);
      } else {
        let f = { instancePath: s + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    i.paths !== void 0 && (Ae(i.paths, { instancePath: s + "/paths", parentData: i, parentDataProperty: "paths", rootData: h }) || (e = A(e, Ae.errors), r = e.length)), i.components !== void 0 && (qe(i.components, { instancePath: s + "/components", parentData: i, parentDataProperty: "components", rootData: h }) || (e = A(e, qe.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Be.errors = e, r === 0;
}
B.schema = Ne;
function Ne(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(G.call(W.properties, p) || D.test(p))) {
      let a = { instancePath: s, schemaPath: "#/definitions/Schema/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(a) : e.push(a), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/Schema/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.multipleOf !== void 0) {
      let p = i.multipleOf;
      if (typeof p == "number") {
        if (p <= 0 || isNaN(p)) {
          let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/Schema/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(a) : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/Schema/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.maximum !== void 0 && typeof i.maximum != "number") {
      let p = { instancePath: s + "/maximum", schemaPath: "#/definitions/Schema/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "boolean") {
      let p = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/Schema/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.minimum !== void 0 && typeof i.minimum != "number") {
      let p = { instancePath: s + "/minimum", schemaPath: "#/definitions/Schema/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "boolean") {
      let p = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/Schema/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxLength !== void 0) {
      let p = i.maxLength;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxLength", schemaPath: "#/definitions/Schema/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxLength", schemaPath: "#/definitions/Schema/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minLength !== void 0) {
      let p = i.minLength;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minLength", schemaPath: "#/definitions/Schema/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minLength", schemaPath: "#/definitions/Schema/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.pattern !== void 0 && typeof i.pattern != "string") {
      let p = { instancePath: s + "/pattern", schemaPath: "#/definitions/Schema/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxItems !== void 0) {
      let p = i.maxItems;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxItems", schemaPath: "#/definitions/Schema/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxItems", schemaPath: "#/definitions/Schema/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minItems !== void 0) {
      let p = i.minItems;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minItems", schemaPath: "#/definitions/Schema/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minItems", schemaPath: "#/definitions/Schema/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
      let p = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/Schema/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.maxProperties !== void 0) {
      let p = i.maxProperties;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/Schema/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/Schema/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.minProperties !== void 0) {
      let p = i.minProperties;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let a = { instancePath: s + "/minProperties", schemaPath: "#/definitions/Schema/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (typeof p == "number" && (p < 0 || isNaN(p))) {
        let a = { instancePath: s + "/minProperties", schemaPath: "#/definitions/Schema/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.required !== void 0) {
      let p = i.required;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        let a = p.length;
        for (let m = 0; m < a; m++) if (typeof p[m] != "string") {
          let c = { instancePath: s + "/required/" + m, schemaPath: "#/definitions/Schema/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), r++;
        }
        let d = p.length, v;
        if (d > 1) {
          let m = {};
          for (; d--; ) {
            let c = p[d];
            if (typeof c == "string") {
              if (typeof m[c] == "number") {
                v = m[c];
                let u = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: d, j: v } };
                e === null ? e = n(u) : e.push(u), r++;
                break;
              }
              m[c] = d;
            }
          }
        }
      } else {
        let a = { instancePath: s + "/required", schemaPath: "#/definitions/Schema/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.enum !== void 0) {
      let p = i.enum;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let a = { instancePath: s + "/enum", schemaPath: "#/definitions/Schema/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(a) : e.push(a), r++;
        }
      } else {
        let a = { instancePath: s + "/enum", schemaPath: "#/definitions/Schema/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.type !== void 0) {
      let p = i.type;
      if (typeof p != "string") {
        let a = { instancePath: s + "/type", schemaPath: "#/definitions/Schema/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
      if (!(p === "array" || p === "boolean" || p === "integer" || p === "number" || p === "object" || p === "string")) {
        let a = { instancePath: s + "/type", schemaPath: "#/definitions/Schema/properties/type/enum", keyword: "enum", params: { allowedValues: W.properties.type.enum } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.not !== void 0) {
      let p = i.not, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var t = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (t) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/Schema/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var t = c === r;
        d = t, m = "then";
      } else {
        let c = r;
        I(p, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = c === r;
        d = t, m = "else";
      }
    }
    if (i.allOf !== void 0) {
      let p = i.allOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var f = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (f) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/allOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var f = g === r;
            c = f, P = "then";
          } else {
            let g = r;
            I(v, { instancePath: s + "/allOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, I.errors), r = e.length);
            var f = g === r;
            c = f, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/allOf", schemaPath: "#/definitions/Schema/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.oneOf !== void 0) {
      let p = i.oneOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var o = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (o) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/oneOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var o = g === r;
            c = o, P = "then";
          } else {
            let g = r;
            I(v, { instancePath: s + "/oneOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, I.errors), r = e.length);
            var o = g === r;
            c = o, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/oneOf", schemaPath: "#/definitions/Schema/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.anyOf !== void 0) {
      let p = i.anyOf;
      if (Array.isArray(p)) {
        let a = p.length;
        for (let d = 0; d < a; d++) {
          let v = p[d], m = r, c = true, u = r;
          if (r === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let g;
            if (v.$ref === void 0 && (g = "$ref")) {
              let $ = {};
              e === null ? e = n($) : e.push($), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var l = u === r;
          r = m, e !== null && (m ? e.length = m : e = null);
          let P;
          if (l) {
            let g = r;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let q = { instancePath: s + "/anyOf/" + d + "/$ref", schemaPath: "#/definitions/Schema/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(q) : e.push(q), r++;
            }
            var l = g === r;
            c = l, P = "then";
          } else {
            let g = r;
            I(v, { instancePath: s + "/anyOf/" + d, parentData: p, parentDataProperty: d, rootData: h }) || (e = A(e, I.errors), r = e.length);
            var l = g === r;
            c = l, P = "else";
          }
        }
      } else {
        let a = { instancePath: s + "/anyOf", schemaPath: "#/definitions/Schema/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.items !== void 0) {
      let p = i.items, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var y = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (y) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/Schema/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var y = c === r;
        d = y, m = "then";
      } else {
        let c = r;
        I(p, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var y = c === r;
        d = y, m = "else";
      }
    }
    if (i.properties !== void 0) {
      let p = i.properties;
      if (p && typeof p == "object" && !Array.isArray(p)) for (let a in p) {
        let d = p[a], v = r, m = true, c = r;
        if (r === c) if (d && typeof d == "object" && !Array.isArray(d)) {
          let P;
          if (d.$ref === void 0 && (P = "$ref")) {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
        } else {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
        var k = c === r;
        r = v, e !== null && (v ? e.length = v : e = null);
        let u;
        if (k) {
          let P = r;
          if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
            let $ = { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Schema/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n($) : e.push($), r++;
          }
          var k = P === r;
          m = k, u = "then";
        } else {
          let P = r;
          I(d, { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: a, rootData: h }) || (e = A(e, I.errors), r = e.length);
          var k = P === r;
          m = k, u = "else";
        }
      }
      else {
        let a = { instancePath: s + "/properties", schemaPath: "#/definitions/Schema/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(a) : e.push(a), r++;
      }
    }
    if (i.additionalProperties !== void 0) {
      let p = i.additionalProperties, a = r, d = true, v = r;
      if (r === v) if (p && typeof p == "object" && !Array.isArray(p)) {
        let c;
        if (p.$ref === void 0 && (c = "$ref")) {
          let u = {};
          e === null ? e = n(u) : e.push(u), r++;
        }
      } else {
        let c = {};
        e === null ? e = n(c) : e.push(c), r++;
      }
      var b = v === r;
      r = a, e !== null && (a ? e.length = a : e = null);
      let m;
      if (b) {
        let c = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let P = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(P) : e.push(P), r++;
        }
        var b = c === r;
        d = b, m = "then";
      } else {
        let c = r;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let S = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: W.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(S) : e.push(S), r++;
        }
        let u = r, P = true, g = r;
        if (!(p && typeof p == "object" && !Array.isArray(p))) {
          let S = {};
          e === null ? e = n(S) : e.push(S), r++;
        }
        var w = g === r;
        if (r = u, e !== null && (u ? e.length = u : e = null), w) {
          let S = r;
          I(p, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: h }) || (e = A(e, I.errors), r = e.length);
          var w = S === r;
          P = w;
        }
        let $ = r, q = true, _ = r;
        if (typeof p != "boolean") {
          let S = {};
          e === null ? e = n(S) : e.push(S), r++;
        }
        var j = _ === r;
        if (r = $, e !== null && ($ ? e.length = $ : e = null), j) {
          let S = r;
          if (typeof p != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/Schema/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
          var j = S === r;
          q = j;
        }
        var b = c === r;
        d = b, m = "else";
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/Schema/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.format !== void 0 && typeof i.format != "string") {
      let p = { instancePath: s + "/format", schemaPath: "#/definitions/Schema/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.nullable !== void 0 && typeof i.nullable != "boolean") {
      let p = { instancePath: s + "/nullable", schemaPath: "#/definitions/Schema/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.discriminator !== void 0 && (ie(i.discriminator, { instancePath: s + "/discriminator", parentData: i, parentDataProperty: "discriminator", rootData: h }) || (e = A(e, ie.errors), r = e.length)), i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
      let p = { instancePath: s + "/readOnly", schemaPath: "#/definitions/Schema/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
      let p = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/Schema/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.externalDocs !== void 0 && (N(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: h }) || (e = A(e, N.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Schema/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    i.xml !== void 0 && (te(i.xml, { instancePath: s + "/xml", parentData: i, parentDataProperty: "xml", rootData: h }) || (e = A(e, te.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/Schema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Ne.errors = e, r === 0;
}
B.pathItem = Fe;
function Fe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let f in i) if (!(f === "$ref" || f === "summary" || f === "description" || f === "servers" || f === "parameters" || ye.test(f) || D.test(f))) {
      let o = { instancePath: s, schemaPath: "#/definitions/PathItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.$ref !== void 0 && typeof i.$ref != "string") {
      let f = { instancePath: s + "/$ref", schemaPath: "#/definitions/PathItem/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/PathItem/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/PathItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.servers !== void 0) {
      let f = i.servers;
      if (Array.isArray(f)) {
        let o = f.length;
        for (let l = 0; l < o; l++) V(f[l], { instancePath: s + "/servers/" + l, parentData: f, parentDataProperty: l, rootData: h }) || (e = A(e, V.errors), r = e.length);
      } else {
        let o = { instancePath: s + "/servers", schemaPath: "#/definitions/PathItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    if (i.parameters !== void 0) {
      let f = i.parameters;
      if (Array.isArray(f)) {
        let o = f.length;
        for (let l = 0; l < o; l++) {
          let y = f[l], k = r, b = true, w = r;
          if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
            let p;
            if (y.$ref === void 0 && (p = "$ref")) {
              let a = {};
              e === null ? e = n(a) : e.push(a), r++;
            }
          } else {
            let p = {};
            e === null ? e = n(p) : e.push(p), r++;
          }
          var t = w === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let j;
          if (t) {
            let p = r;
            if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
              let d = { instancePath: s + "/parameters/" + l + "/$ref", schemaPath: "#/definitions/PathItem/properties/parameters/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(d) : e.push(d), r++;
            }
            var t = p === r;
            b = t, j = "then";
          } else {
            let p = r;
            Z(y, { instancePath: s + "/parameters/" + l, parentData: f, parentDataProperty: l, rootData: h }) || (e = A(e, Z.errors), r = e.length);
            var t = p === r;
            b = t, j = "else";
          }
        }
      } else {
        let o = { instancePath: s + "/parameters", schemaPath: "#/definitions/PathItem/properties/parameters/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
    }
    for (let f in i) ye.test(f) && (oe(i[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: f, rootData: h }) || (e = A(e, oe.errors), r = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/PathItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(f) : e.push(f), r++;
  }
  return Fe.errors = e, r === 0;
}
B.parameter = Te;
function Te(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (F(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, F.errors), r = e.length), K(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, K.errors), r = e.length), re(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, re.errors), r = e.length), i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Parameter/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.in === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Parameter/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    for (let o in i) if (!(G.call(ze.properties, o) || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/Parameter/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.in !== void 0 && typeof i.in != "string") {
      let o = { instancePath: s + "/in", schemaPath: "#/definitions/Parameter/properties/in/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let o = { instancePath: s + "/required", schemaPath: "#/definitions/Parameter/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Parameter/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowEmptyValue !== void 0 && typeof i.allowEmptyValue != "boolean") {
      let o = { instancePath: s + "/allowEmptyValue", schemaPath: "#/definitions/Parameter/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.style !== void 0 && typeof i.style != "string") {
      let o = { instancePath: s + "/style", schemaPath: "#/definitions/Parameter/properties/style/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.explode !== void 0 && typeof i.explode != "boolean") {
      let o = { instancePath: s + "/explode", schemaPath: "#/definitions/Parameter/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowReserved !== void 0 && typeof i.allowReserved != "boolean") {
      let o = { instancePath: s + "/allowReserved", schemaPath: "#/definitions/Parameter/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.schema !== void 0) {
      let o = i.schema, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/Parameter/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        I(o, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        if (Object.keys(o).length < 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        for (let l in o) U(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, U.errors), r = e.length);
      } else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Parameter/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.examples !== void 0) {
      let o = i.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Parameter/properties/examples/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          z(y, { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, z.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/examples", schemaPath: "#/definitions/Parameter/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Parameter/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Te.errors = e, r === 0;
}
B.response = He;
function He(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.description === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/Response/required", keyword: "required", params: { missingProperty: "description" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    for (let o in i) if (!(o === "description" || o === "headers" || o === "content" || o === "links" || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Response/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Response/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.headers !== void 0) {
      let o = i.headers;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (t) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/headers/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Response/properties/headers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var t = p === r;
          b = t, j = "then";
        } else {
          let p = r;
          X(y, { instancePath: s + "/headers/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, X.errors), r = e.length);
          var t = p === r;
          b = t, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/headers", schemaPath: "#/definitions/Response/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) U(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, U.errors), r = e.length);
      else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Response/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.links !== void 0) {
      let o = i.links;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/links/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Response/properties/links/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          Q(y, { instancePath: s + "/links/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, Q.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/links", schemaPath: "#/definitions/Response/properties/links/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Response/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return He.errors = e, r === 0;
}
B.requestBody = Me;
function Me(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.content === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/RequestBody/required", keyword: "required", params: { missingProperty: "content" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "content" || t === "required" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/RequestBody/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/RequestBody/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.content !== void 0) {
      let t = i.content;
      if (t && typeof t == "object" && !Array.isArray(t)) for (let f in t) U(t[f], { instancePath: s + "/content/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: t, parentDataProperty: f, rootData: h }) || (e = A(e, U.errors), r = e.length);
      else {
        let f = { instancePath: s + "/content", schemaPath: "#/definitions/RequestBody/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(f) : e.push(f), r++;
      }
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let t = { instancePath: s + "/required", schemaPath: "#/definitions/RequestBody/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/RequestBody/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Me.errors = e, r === 0;
}
B.header = Ke;
function Ke(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (F(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, F.errors), r = e.length), K(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, K.errors), r = e.length), i && typeof i == "object" && !Array.isArray(i)) {
    for (let o in i) if (!(G.call(ce.properties, o) || D.test(o))) {
      let l = { instancePath: s, schemaPath: "#/definitions/Header/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/Header/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.required !== void 0 && typeof i.required != "boolean") {
      let o = { instancePath: s + "/required", schemaPath: "#/definitions/Header/properties/required/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/Header/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowEmptyValue !== void 0 && typeof i.allowEmptyValue != "boolean") {
      let o = { instancePath: s + "/allowEmptyValue", schemaPath: "#/definitions/Header/properties/allowEmptyValue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.style !== void 0) {
      let o = i.style;
      if (typeof o != "string") {
        let l = { instancePath: s + "/style", schemaPath: "#/definitions/Header/properties/style/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
      if (o !== "simple") {
        let l = { instancePath: s + "/style", schemaPath: "#/definitions/Header/properties/style/enum", keyword: "enum", params: { allowedValues: ce.properties.style.enum } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.explode !== void 0 && typeof i.explode != "boolean") {
      let o = { instancePath: s + "/explode", schemaPath: "#/definitions/Header/properties/explode/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.allowReserved !== void 0 && typeof i.allowReserved != "boolean") {
      let o = { instancePath: s + "/allowReserved", schemaPath: "#/definitions/Header/properties/allowReserved/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i.schema !== void 0) {
      let o = i.schema, l = r, y = true, k = r;
      if (r === k) if (o && typeof o == "object" && !Array.isArray(o)) {
        let w;
        if (o.$ref === void 0 && (w = "$ref")) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
      } else {
        let w = {};
        e === null ? e = n(w) : e.push(w), r++;
      }
      var t = k === r;
      r = l, e !== null && (l ? e.length = l : e = null);
      let b;
      if (t) {
        let w = r;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let p = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/Header/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
        var t = w === r;
        y = t, b = "then";
      } else {
        let w = r;
        I(o, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: h }) || (e = A(e, I.errors), r = e.length);
        var t = w === r;
        y = t, b = "else";
      }
    }
    if (i.content !== void 0) {
      let o = i.content;
      if (o && typeof o == "object" && !Array.isArray(o)) {
        if (Object.keys(o).length > 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/maxProperties", keyword: "maxProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        if (Object.keys(o).length < 1) {
          let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/minProperties", keyword: "minProperties", params: { limit: 1 } };
          e === null ? e = n(l) : e.push(l), r++;
        }
        for (let l in o) U(o[l], { instancePath: s + "/content/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, U.errors), r = e.length);
      } else {
        let l = { instancePath: s + "/content", schemaPath: "#/definitions/Header/properties/content/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
    if (i.examples !== void 0) {
      let o = i.examples;
      if (o && typeof o == "object" && !Array.isArray(o)) for (let l in o) {
        let y = o[l], k = r, b = true, w = r;
        if (r === w) if (y && typeof y == "object" && !Array.isArray(y)) {
          let p;
          if (y.$ref === void 0 && (p = "$ref")) {
            let a = {};
            e === null ? e = n(a) : e.push(a), r++;
          }
        } else {
          let p = {};
          e === null ? e = n(p) : e.push(p), r++;
        }
        var f = w === r;
        r = k, e !== null && (k ? e.length = k : e = null);
        let j;
        if (f) {
          let p = r;
          if (y && typeof y == "object" && !Array.isArray(y) && y.$ref !== void 0 && typeof y.$ref != "string") {
            let d = { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/Header/properties/examples/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(d) : e.push(d), r++;
          }
          var f = p === r;
          b = f, j = "then";
        } else {
          let p = r;
          z(y, { instancePath: s + "/examples/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: l, rootData: h }) || (e = A(e, z.errors), r = e.length);
          var f = p === r;
          b = f, j = "else";
        }
      }
      else {
        let l = { instancePath: s + "/examples", schemaPath: "#/definitions/Header/properties/examples/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(l) : e.push(l), r++;
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/Header/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(o) : e.push(o), r++;
  }
  return Ke.errors = e, r === 0;
}
B.example = Xe;
function Xe(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "value" || t === "externalValue" || D.test(t))) {
      let f = { instancePath: s, schemaPath: "#/definitions/Example/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(f) : e.push(f), r++;
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let t = { instancePath: s + "/summary", schemaPath: "#/definitions/Example/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/Example/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.externalValue !== void 0 && typeof i.externalValue != "string") {
      let t = { instancePath: s + "/externalValue", schemaPath: "#/definitions/Example/properties/externalValue/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Example/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Xe.errors = e, r === 0;
}
B.link = Ze;
function Ze(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let l;
    if (i.operationId === void 0 && (l = "operationId") || i.operationRef === void 0 && (l = "operationRef")) {
      let y = {};
      e === null ? e = n(y) : e.push(y), r++;
    }
  }
  var o = f === r;
  if (o) {
    let l = { instancePath: s, schemaPath: "#/definitions/Link/not", keyword: "not", params: {} };
    e === null ? e = n(l) : e.push(l), r++;
  } else r = t, e !== null && (t ? e.length = t : e = null);
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let l in i) if (!(l === "operationId" || l === "operationRef" || l === "parameters" || l === "requestBody" || l === "description" || l === "server" || D.test(l))) {
      let y = { instancePath: s, schemaPath: "#/definitions/Link/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.operationId !== void 0 && typeof i.operationId != "string") {
      let l = { instancePath: s + "/operationId", schemaPath: "#/definitions/Link/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.operationRef !== void 0 && typeof i.operationRef != "string") {
      let l = { instancePath: s + "/operationRef", schemaPath: "#/definitions/Link/properties/operationRef/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    if (i.parameters !== void 0) {
      let l = i.parameters;
      if (!(l && typeof l == "object" && !Array.isArray(l))) {
        let y = { instancePath: s + "/parameters", schemaPath: "#/definitions/Link/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/Link/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(l) : e.push(l), r++;
    }
    i.server !== void 0 && (V(i.server, { instancePath: s + "/server", parentData: i, parentDataProperty: "server", rootData: h }) || (e = A(e, V.errors), r = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/Link/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(l) : e.push(l), r++;
  }
  return Ze.errors = e, r === 0;
}
B.callback = Ge;
function Ge(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) D.test(t) || Y(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: h }) || (e = A(e, Y.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/Callback/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ge.errors = e, r === 0;
}
B.securityScheme = Je;
var pr = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["apiKey", "http", "oauth2", "openIdConnect"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeySecurityScheme" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { $ref: "#/definitions/HTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/OAuth2SecurityScheme" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/OpenIdConnectSecurityScheme" } }] }] };
function Je(i, { instancePath: s = "", parentData: O, parentDataProperty: x, rootData: h = i } = {}) {
  let e = null, r = 0, t = r, f = true, o = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.type === void 0 && (P = "type")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.type !== void 0 && i.type !== "apiKey") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var l = o === r;
  if (r = t, e !== null && (t ? e.length = t : e = null), l) {
    let P = r;
    pe(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, pe.errors), r = e.length);
    var l = P === r;
    f = l;
  }
  let y = r, k = true, b = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.type === void 0 && (P = "type")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.type !== void 0 && i.type !== "http") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var w = b === r;
  if (r = y, e !== null && (y ? e.length = y : e = null), w) {
    let P = r;
    le(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, le.errors), r = e.length);
    var w = P === r;
    k = w;
  }
  let j = r, p = true, a = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.type === void 0 && (P = "type")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.type !== void 0 && i.type !== "oauth2") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var d = a === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), d) {
    let P = r;
    fe(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, fe.errors), r = e.length);
    var d = P === r;
    p = d;
  }
  let v = r, m = true, c = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.type === void 0 && (P = "type")) {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    } else if (i.type !== void 0 && i.type !== "openIdConnect") {
      let g = {};
      e === null ? e = n(g) : e.push(g), r++;
    }
  }
  var u = c === r;
  if (r = v, e !== null && (v ? e.length = v : e = null), u) {
    let P = r;
    ae(i, { instancePath: s, parentData: O, parentDataProperty: x, rootData: h }) || (e = A(e, ae.errors), r = e.length);
    var u = P === r;
    m = u;
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let P = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(P) : e.push(P), r++;
    }
    if (i.type !== void 0) {
      let P = i.type;
      if (!(P === "apiKey" || P === "http" || P === "oauth2" || P === "openIdConnect")) {
        let g = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: pr.allOf[0].properties.type.enum } };
        e === null ? e = n(g) : e.push(g), r++;
      }
    }
  }
  return Je.errors = e, r === 0;
}
B.keys = { "#/definitions/document": ["components", "externalDocs", "info", "openapi", "paths", "security", "servers", "tags"], "#/definitions/Info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/Contact": ["email", "name", "url"], "#/definitions/License": ["name", "url"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/Server": ["description", "url", "variables"], "#/definitions/ServerVariable": ["default", "description", "enum"], "#/definitions/Tag": ["description", "externalDocs", "name"], "#/definitions/Paths": [], "#/definitions/PathItem": ["$ref", "delete", "description", "get", "head", "options", "parameters", "patch", "post", "put", "servers", "summary", "trace"], "#/definitions/Parameter": ["allowEmptyValue", "allowReserved", "content", "deprecated", "description", "example", "examples", "explode", "in", "name", "required", "schema", "style"], "#/definitions/Schema": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/MediaType": ["encoding", "example", "examples", "schema"], "#/definitions/Example": ["description", "externalValue", "summary", "value"], "#/definitions/Encoding": ["allowReserved", "contentType", "explode", "headers", "style"], "#/definitions/Header": ["allowEmptyValue", "allowReserved", "content", "deprecated", "description", "example", "examples", "explode", "required", "schema", "style"], "#/definitions/ExampleXORExamples/not": ["example", "examples"], "#/definitions/Operation": ["callbacks", "deprecated", "description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "security", "servers", "summary", "tags"], "#/definitions/RequestBody": ["content", "description", "required"], "#/definitions/Responses": ["default"], "#/definitions/Response": ["content", "description", "headers", "links"], "#/definitions/Link": ["description", "operationId", "operationRef", "parameters", "requestBody", "server"], "#/definitions/Link/not": ["operationId", "operationRef"], "#/definitions/Components": ["callbacks", "examples", "headers", "links", "parameters", "requestBodies", "responses", "schemas", "securitySchemes"], "#/definitions/APIKeySecurityScheme": ["description", "in", "name", "type"], "#/definitions/HTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/OAuth2SecurityScheme": ["description", "flows", "type"], "#/definitions/OAuthFlows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/ImplicitOAuthFlow": ["authorizationUrl", "refreshUrl", "scopes"], "#/definitions/PasswordOAuthFlow": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/ClientCredentialsFlow": ["refreshUrl", "scopes", "tokenUrl"], "#/definitions/AuthorizationCodeOAuthFlow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/OpenIdConnectSecurityScheme": ["description", "openIdConnectUrl", "type"] };
var ar = B;
export {
  ar as default
};
