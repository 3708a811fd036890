import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-3.0.0.js
var qs = (r, s) => () => {
  try {
    return s || r((s = { exports: {} }).exports, s), s.exports;
  } catch (F) {
    throw s = 0, F;
  }
};
var Qn = qs((Br) => {
  "use strict";
  Object.defineProperty(Br, "__esModule", { value: true });
  function zn(r) {
    let s = r.length, F = 0, U = 0, y;
    for (; U < s; ) F++, y = r.charCodeAt(U++), y >= 55296 && y <= 56319 && U < s && (y = r.charCodeAt(U), (y & 64512) === 56320 && U++);
    return F;
  }
  Br.default = zn;
  zn.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Nr = class {
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
    for (let F of s.list) this.push(F);
    this.count += s.count - s.list.length;
  }
};
function t(r) {
  let s = new Nr();
  return s.push(r), s;
}
function b(r, s) {
  return r === null ? s : (r.take(s), r);
}
var qe = {};
qe.document = cs;
var M = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function C(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  return C.errors = e, i === 0;
}
function Wr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "name" || n === "url" || n === "email" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/contact/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/contact/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let n = { instancePath: s + "/email", schemaPath: "#/definitions/contact/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Wr.errors = e, i === 0;
}
function Gr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "name" || n === "url" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Gr.errors = e, i === 0;
}
function ye(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "url" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ye.errors = e, i === 0;
}
function me(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let o = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    for (let o in r) if (!(o === "name" || o === "description" || o === "externalDocs" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let o = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let o = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.externalDocs !== void 0) {
      let o = r.externalDocs, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/tag/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        ye(o, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return me.errors = e, i === 0;
}
function Jr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/extensions-x-0_1_0-schema/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Jr.errors = e, i === 0;
}
var Ds = new RegExp("^http(s)?://(www\\.)?linkedin\\.com.*$", "u");
function Yr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r == "string") {
    if (!Ds.test(r)) {
      let n = { instancePath: s, schemaPath: "#/definitions/extensions-linkedin-0_1_0-schema/pattern", keyword: "pattern", params: { pattern: "^http(s)?://(www\\.)?linkedin\\.com.*$" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/extensions-linkedin-0_1_0-schema/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Yr.errors = e, i === 0;
}
function Zr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) r["x-x"] !== void 0 && (Jr(r["x-x"], { instancePath: s + "/x-x", parentData: r, parentDataProperty: "x-x", rootData: y }) || (e = b(e, Jr.errors), i = e.length)), r["x-linkedin"] !== void 0 && (Yr(r["x-linkedin"], { instancePath: s + "/x-linkedin", parentData: r, parentDataProperty: "x-linkedin", rootData: y }) || (e = b(e, Yr.errors), i = e.length));
  else {
    let n = { instancePath: s, schemaPath: "#/definitions/infoExtensions/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Zr.errors = e, i === 0;
}
function en(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.version === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/required", keyword: "required", params: { missingProperty: "version" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.title === void 0) {
      let c = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/required", keyword: "required", params: { missingProperty: "title" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    for (let c in r) if (!(c === "title" || c === "version" || c === "description" || c === "termsOfService" || c === "contact" || c === "license" || c === "tags" || c === "externalDocs" || M.test(c))) {
      let p = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let c = { instancePath: s + "/title", schemaPath: "#/definitions/info/allOf/0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.version !== void 0 && typeof r.version != "string") {
      let c = { instancePath: s + "/version", schemaPath: "#/definitions/info/allOf/0/properties/version/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let c = { instancePath: s + "/description", schemaPath: "#/definitions/info/allOf/0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.termsOfService !== void 0 && typeof r.termsOfService != "string") {
      let c = { instancePath: s + "/termsOfService", schemaPath: "#/definitions/info/allOf/0/properties/termsOfService/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.contact !== void 0 && (Wr(r.contact, { instancePath: s + "/contact", parentData: r, parentDataProperty: "contact", rootData: y }) || (e = b(e, Wr.errors), i = e.length)), r.license !== void 0 && (Gr(r.license, { instancePath: s + "/license", parentData: r, parentDataProperty: "license", rootData: y }) || (e = b(e, Gr.errors), i = e.length)), r.tags !== void 0) {
      let c = r.tags;
      if (Array.isArray(c)) {
        let p = c.length;
        for (let l = 0; l < p; l++) {
          let f = c[l], g = i, v = true, h = i;
          if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
            let u;
            if (f.$ref === void 0 && (u = "$ref")) {
              let d = {};
              e === null ? e = t(d) : e.push(d), i++;
            }
          } else {
            let u = {};
            e === null ? e = t(u) : e.push(u), i++;
          }
          var n = h === i;
          i = g, e !== null && (g ? e.length = g : e = null);
          let m;
          if (n) {
            let u = i;
            if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
              let w = { instancePath: s + "/tags/" + l + "/$ref", schemaPath: "#/definitions/info/allOf/0/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(w) : e.push(w), i++;
            }
            var n = u === i;
            v = n, m = "then";
          } else {
            let u = i;
            me(f, { instancePath: s + "/tags/" + l, parentData: c, parentDataProperty: l, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var n = u === i;
            v = n, m = "else";
          }
        }
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/info/allOf/0/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let c = r.externalDocs, p = i, l = true, f = i;
      if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
        let v;
        if (c.$ref === void 0 && (v = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var o = f === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let g;
      if (o) {
        let v = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let m = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/info/allOf/0/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var o = v === i;
        l = o, g = "then";
      } else {
        let v = i;
        ye(c, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var o = v === i;
        l = o, g = "else";
      }
    }
    for (let c in r) M.test(c) && (C(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/info/allOf/0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(c) : e.push(c), i++;
  }
  return Zr(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, Zr.errors), i = e.length), en.errors = e, i === 0;
}
var fs = { definition: "server", type: "object", required: ["host", "protocol"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { host: { type: "string" }, pathname: { type: "string" }, title: { type: "string" }, summary: { type: "string" }, description: { type: "string" }, protocol: { type: "string" }, protocolVersion: { type: "string" }, variables: { $ref: "#/definitions/serverVariables" }, security: { $ref: "#/definitions/securityRequirements" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverBindingsObject" } }] } } };
var ve = Object.prototype.hasOwnProperty;
function sr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "enum" || n === "default" || n === "description" || n === "examples" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let l = 0; l < o; l++) if (typeof n[l] != "string") {
          let f = { instancePath: s + "/enum/" + l, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(f) : e.push(f), i++;
        }
        let c = n.length, p;
        if (c > 1) {
          let l = {};
          for (; c--; ) {
            let f = n[c];
            if (typeof f == "string") {
              if (typeof l[f] == "number") {
                p = l[f];
                let g = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: c, j: p } };
                e === null ? e = t(g) : e.push(g), i++;
                break;
              }
              l[f] = c;
            }
          }
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/serverVariable/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/serverVariable/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return sr.errors = e, i === 0;
}
function tr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/serverVariables/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      sr(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, sr.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return tr.errors = e, i === 0;
}
var xs = { definition: "securityRequirements", type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } };
var Os = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ni(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "userPassword") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: Os.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ni.errors = e, i === 0;
}
var Hn = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function si(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.in === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/apiKey/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "in" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "apiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Hn.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.in !== void 0) {
      let n = r.in;
      if (typeof n != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "user" || n === "password")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Hn.properties.in.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return si.errors = e, i === 0;
}
var Ss = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ti(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "X509") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: Ss.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ti.errors = e, i === 0;
}
var Ts = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function oi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "symmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Ts.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return oi.errors = e, i === 0;
}
var Es = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "asymmetricEncryption") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: Es.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return pi.errors = e, i === 0;
}
var Xn = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function li(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.scheme === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "scheme" || n === "bearerFormat" || n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.scheme !== void 0) {
      let n = r.scheme;
      if (typeof n != "string") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "bearer") {
        let o = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: Xn.properties.scheme.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bearerFormat !== void 0 && typeof r.bearerFormat != "string") {
      let n = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "http") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Xn.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return li.errors = e, i === 0;
}
var Is = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ai(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = i;
  if (i === o) if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme !== void 0) {
      let p = r.scheme;
      if (typeof p != "string") {
        let l = {};
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (p !== "bearer") {
        let l = {};
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
  } else {
    let p = {};
    e === null ? e = t(p) : e.push(p), i++;
  }
  var c = o === i;
  if (c) {
    let p = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = t(p) : e.push(p), i++;
  } else i = n, e !== null && (n ? e.length = n : e = null);
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.scheme === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.type === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    for (let p in r) if (!(p === "scheme" || p === "description" || p === "type" || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.scheme !== void 0 && typeof r.scheme != "string") {
      let p = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let p = r.type;
      if (typeof p != "string") {
        let l = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (p !== "http") {
        let l = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Is.properties.type.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return ai.errors = e, i === 0;
}
var Wn = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function fi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.in === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "in" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "name" || n === "in" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "httpApiKey") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Wn.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.in !== void 0) {
      let n = r.in;
      if (typeof n != "string") {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "header" || n === "query" || n === "cookie")) {
        let o = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: Wn.properties.in.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return fi.errors = e, i === 0;
}
var Cs = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "availableScopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "availableScopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "availableScopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "availableScopes"] }] } }, additionalProperties: false }, scopes: { type: "array", items: { type: "string" } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function rn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (typeof r[n] != "string") {
      let o = { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return rn.errors = e, i === 0;
}
function Ue(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "authorizationUrl" || n === "tokenUrl" || n === "refreshUrl" || n === "availableScopes" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.authorizationUrl !== void 0 && typeof r.authorizationUrl != "string") {
      let n = { instancePath: s + "/authorizationUrl", schemaPath: "#/definitions/oauth2Flow/properties/authorizationUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.tokenUrl !== void 0 && typeof r.tokenUrl != "string") {
      let n = { instancePath: s + "/tokenUrl", schemaPath: "#/definitions/oauth2Flow/properties/tokenUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.refreshUrl !== void 0 && typeof r.refreshUrl != "string") {
      let n = { instancePath: s + "/refreshUrl", schemaPath: "#/definitions/oauth2Flow/properties/refreshUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    r.availableScopes !== void 0 && (rn(r.availableScopes, { instancePath: s + "/availableScopes", parentData: r, parentDataProperty: "availableScopes", rootData: y }) || (e = b(e, rn.errors), i = e.length));
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ue.errors = e, i === 0;
}
function yi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.flows === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.type !== void 0) {
      let p = r.type;
      if (typeof p != "string") {
        let l = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (p !== "oauth2") {
        let l = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: Cs.properties.type.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.flows !== void 0) {
      let p = r.flows;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let l in p) if (!(l === "implicit" || l === "password" || l === "clientCredentials" || l === "authorizationCode")) {
          let f = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
          e === null ? e = t(f) : e.push(f), i++;
        }
        if (p.implicit !== void 0) {
          let l = p.implicit;
          if (Ue(l, { instancePath: s + "/flows/implicit", parentData: p, parentDataProperty: "implicit", rootData: y }) || (e = b(e, Ue.errors), i = e.length), l && typeof l == "object" && !Array.isArray(l)) {
            if (l.authorizationUrl === void 0) {
              let v = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            if (l.availableScopes === void 0) {
              let v = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          let f = i, g = i;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            let v;
            if (l.tokenUrl === void 0 && (v = "tokenUrl")) {
              let h = {};
              e === null ? e = t(h) : e.push(h), i++;
            }
          }
          var n = g === i;
          if (n) {
            let v = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(v) : e.push(v), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
        if (p.password !== void 0) {
          let l = p.password;
          if (Ue(l, { instancePath: s + "/flows/password", parentData: p, parentDataProperty: "password", rootData: y }) || (e = b(e, Ue.errors), i = e.length), l && typeof l == "object" && !Array.isArray(l)) {
            if (l.tokenUrl === void 0) {
              let v = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            if (l.availableScopes === void 0) {
              let v = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          let f = i, g = i;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            let v;
            if (l.authorizationUrl === void 0 && (v = "authorizationUrl")) {
              let h = {};
              e === null ? e = t(h) : e.push(h), i++;
            }
          }
          var o = g === i;
          if (o) {
            let v = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(v) : e.push(v), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
        if (p.clientCredentials !== void 0) {
          let l = p.clientCredentials;
          if (Ue(l, { instancePath: s + "/flows/clientCredentials", parentData: p, parentDataProperty: "clientCredentials", rootData: y }) || (e = b(e, Ue.errors), i = e.length), l && typeof l == "object" && !Array.isArray(l)) {
            if (l.tokenUrl === void 0) {
              let v = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
            if (l.availableScopes === void 0) {
              let v = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(v) : e.push(v), i++;
            }
          }
          let f = i, g = i;
          if (l && typeof l == "object" && !Array.isArray(l)) {
            let v;
            if (l.authorizationUrl === void 0 && (v = "authorizationUrl")) {
              let h = {};
              e === null ? e = t(h) : e.push(h), i++;
            }
          }
          var c = g === i;
          if (c) {
            let v = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = t(v) : e.push(v), i++;
          } else i = f, e !== null && (f ? e.length = f : e = null);
        }
        if (p.authorizationCode !== void 0) {
          let l = p.authorizationCode;
          if (Ue(l, { instancePath: s + "/flows/authorizationCode", parentData: p, parentDataProperty: "authorizationCode", rootData: y }) || (e = b(e, Ue.errors), i = e.length), l && typeof l == "object" && !Array.isArray(l)) {
            if (l.authorizationUrl === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
            if (l.tokenUrl === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
            if (l.availableScopes === void 0) {
              let f = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "availableScopes" } };
              e === null ? e = t(f) : e.push(f), i++;
            }
          }
        }
      } else {
        let l = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.scopes !== void 0) {
      let p = r.scopes;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) if (typeof p[f] != "string") {
          let g = { instancePath: s + "/scopes/" + f, schemaPath: "#/definitions/oauth2Flows/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(g) : e.push(g), i++;
        }
      } else {
        let l = { instancePath: s + "/scopes", schemaPath: "#/definitions/oauth2Flows/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return yi.errors = e, i === 0;
}
var Ns = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" }, scopes: { type: "array", items: { type: "string" } } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ci(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.openIdConnectUrl === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/required", keyword: "required", params: { missingProperty: "openIdConnectUrl" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || n === "openIdConnectUrl" || n === "scopes" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "openIdConnect") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: Ns.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/openIdConnect/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.openIdConnectUrl !== void 0 && typeof r.openIdConnectUrl != "string") {
      let n = { instancePath: s + "/openIdConnectUrl", schemaPath: "#/definitions/openIdConnect/properties/openIdConnectUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.scopes !== void 0) {
      let n = r.scopes;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/scopes/" + c, schemaPath: "#/definitions/openIdConnect/properties/scopes/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/scopes", schemaPath: "#/definitions/openIdConnect/properties/scopes/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ci.errors = e, i === 0;
}
var Bs = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["plain"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function di(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "plain") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Bs.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return di.errors = e, i === 0;
}
var Ls = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["scramSha256", "scramSha512"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ui(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "scramSha256" || n === "scramSha512")) {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ls.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ui.errors = e, i === 0;
}
var Ms = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["gssapi"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function mi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "type" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "gssapi") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ms.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return mi.errors = e, i === 0;
}
function Te(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let j = r.length;
    for (let L = 0; L < j; L++) {
      let O = r[L], z = i, J = true, H = i;
      if (i === H) if (O && typeof O == "object" && !Array.isArray(O)) {
        let Q;
        if (O.$ref === void 0 && (Q = "$ref")) {
          let X = {};
          e === null ? e = t(X) : e.push(X), i++;
        }
      } else {
        let Q = {};
        e === null ? e = t(Q) : e.push(Q), i++;
      }
      var n = H === i;
      i = z, e !== null && (z ? e.length = z : e = null);
      let N;
      if (n) {
        let Q = i;
        if (O && typeof O == "object" && !Array.isArray(O) && O.$ref !== void 0 && typeof O.$ref != "string") {
          let ae = { instancePath: s + "/" + L + "/$ref", schemaPath: "#/definitions/securityRequirements/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(ae) : e.push(ae), i++;
        }
        var n = Q === i;
        J = n, N = "then";
      } else {
        let Q = i, X = i, ae = true, oe = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "userPassword") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var o = oe === i;
        if (i = X, e !== null && (X ? e.length = X : e = null), o) {
          let ie = i;
          ni(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, ni.errors), i = e.length);
          var o = ie === i;
          ae = o;
        }
        let S = i, W = true, D = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "apiKey") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var c = D === i;
        if (i = S, e !== null && (S ? e.length = S : e = null), c) {
          let ie = i;
          si(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, si.errors), i = e.length);
          var c = ie === i;
          W = c;
        }
        let Y = i, K = true, A = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "X509") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var p = A === i;
        if (i = Y, e !== null && (Y ? e.length = Y : e = null), p) {
          let ie = i;
          ti(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, ti.errors), i = e.length);
          var p = ie === i;
          K = p;
        }
        let q = i, V = true, k = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "symmetricEncryption") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var l = k === i;
        if (i = q, e !== null && (q ? e.length = q : e = null), l) {
          let ie = i;
          oi(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, oi.errors), i = e.length);
          var l = ie === i;
          V = l;
        }
        let $ = i, x = true, T = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "asymmetricEncryption") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var f = T === i;
        if (i = $, e !== null && ($ ? e.length = $ : e = null), f) {
          let ie = i;
          pi(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, pi.errors), i = e.length);
          var f = ie === i;
          x = f;
        }
        let R = i, I = true, E = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "http") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var g = E === i;
        if (i = R, e !== null && (R ? e.length = R : e = null), g) {
          let ie = i, G = i, Ye = true, Sr = i;
          if (O && typeof O == "object" && !Array.isArray(O)) {
            let we;
            if (O.scheme === void 0 && (we = "scheme")) {
              let Ae = {};
              e === null ? e = t(Ae) : e.push(Ae), i++;
            } else if (O.scheme !== void 0 && O.scheme !== "bearer") {
              let Ae = {};
              e === null ? e = t(Ae) : e.push(Ae), i++;
            }
          }
          var v = Sr === i;
          if (i = G, e !== null && (G ? e.length = G : e = null), v) {
            let we = i;
            li(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, li.errors), i = e.length);
            var v = we === i;
            Ye = v;
          }
          let ei = i, ki = true, Tr = i, ii = i, vr = i;
          if (O && typeof O == "object" && !Array.isArray(O)) {
            let we;
            if (O.scheme === void 0 && (we = "scheme")) {
              let Ae = {};
              e === null ? e = t(Ae) : e.push(Ae), i++;
            } else if (O.scheme !== void 0 && O.scheme !== "bearer") {
              let Ae = {};
              e === null ? e = t(Ae) : e.push(Ae), i++;
            }
          }
          var h = vr === i;
          if (h) {
            let we = {};
            e === null ? e = t(we) : e.push(we), i++;
          } else i = ii, e !== null && (ii ? e.length = ii : e = null);
          var m = Tr === i;
          if (i = ei, e !== null && (ei ? e.length = ei : e = null), m) {
            let we = i;
            ai(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, ai.errors), i = e.length);
            var m = we === i;
            ki = m;
          }
          var g = ie === i;
          I = g;
        }
        let B = i, le = true, se = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "httpApiKey") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var u = se === i;
        if (i = B, e !== null && (B ? e.length = B : e = null), u) {
          let ie = i;
          fi(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, fi.errors), i = e.length);
          var u = ie === i;
          le = u;
        }
        let pe = i, Ne = true, ce = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "oauth2") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var d = ce === i;
        if (i = pe, e !== null && (pe ? e.length = pe : e = null), d) {
          let ie = i;
          yi(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, yi.errors), i = e.length);
          var d = ie === i;
          Ne = d;
        }
        let fe = i, vi = true, Me = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "openIdConnect") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var w = Me === i;
        if (i = fe, e !== null && (fe ? e.length = fe : e = null), w) {
          let ie = i;
          ci(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, ci.errors), i = e.length);
          var w = ie === i;
          vi = w;
        }
        let ne = i, Z = true, De = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "plain") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var P = De === i;
        if (i = ne, e !== null && (ne ? e.length = ne : e = null), P) {
          let ie = i;
          di(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, di.errors), i = e.length);
          var P = ie === i;
          Z = P;
        }
        let He = i, Xe = true, We = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0) {
            let G = O.type;
            if (!(G === "scramSha256" || G === "scramSha512")) {
              let Ye = {};
              e === null ? e = t(Ye) : e.push(Ye), i++;
            }
          }
        }
        var a = We === i;
        if (i = He, e !== null && (He ? e.length = He : e = null), a) {
          let ie = i;
          ui(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, ui.errors), i = e.length);
          var a = ie === i;
          Xe = a;
        }
        let Ge = i, Je = true, Ze = i;
        if (O && typeof O == "object" && !Array.isArray(O)) {
          let ie;
          if (O.type === void 0 && (ie = "type")) {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          } else if (O.type !== void 0 && O.type !== "gssapi") {
            let G = {};
            e === null ? e = t(G) : e.push(G), i++;
          }
        }
        var _ = Ze === i;
        if (i = Ge, e !== null && (Ge ? e.length = Ge : e = null), _) {
          let ie = i;
          mi(O, { instancePath: s + "/" + L, parentData: r, parentDataProperty: L, rootData: y }) || (e = b(e, mi.errors), i = e.length);
          var _ = ie === i;
          Je = _;
        }
        if (O && typeof O == "object" && !Array.isArray(O)) {
          if (O.type === void 0) {
            let ie = { instancePath: s + "/" + L, schemaPath: "#/definitions/securityRequirements/items/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
            e === null ? e = t(ie) : e.push(ie), i++;
          }
          if (O.type !== void 0) {
            let ie = O.type;
            if (!(ie === "userPassword" || ie === "apiKey" || ie === "X509" || ie === "symmetricEncryption" || ie === "asymmetricEncryption" || ie === "http" || ie === "httpApiKey" || ie === "oauth2" || ie === "openIdConnect" || ie === "plain" || ie === "scramSha256" || ie === "scramSha512" || ie === "gssapi")) {
              let G = { instancePath: s + "/" + L + "/type", schemaPath: "#/definitions/securityRequirements/items/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: xs.items.allOf[0].else.properties.type.enum } };
              e === null ? e = t(G) : e.push(G), i++;
            }
          }
        }
        var n = Q === i;
        J = n, N = "else";
      }
    }
  } else {
    let j = { instancePath: s, schemaPath: "#/definitions/securityRequirements/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(j) : e.push(j), i++;
  }
  return Te.errors = e, i === 0;
}
var ri = { definition: "serverBindingsObject", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { http: {}, ws: {}, amqp: {}, amqp1: {}, mqtt: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-server" } }] }, kafka: { properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-server" } }] }, anypointmq: {}, nats: {}, jms: { properties: { bindingVersion: { enum: ["0.0.1"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-server" } }] }, sns: {}, sqs: {}, stomp: {}, redis: {}, ibmmq: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-server" } }] }, solace: { properties: { bindingVersion: { enum: ["0.4.0", "0.3.0", "0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_3_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_2_0-server" } }] }, googlepubsub: {}, pulsar: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-server" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-server" } }] } } };
var kr = { definition: "bindings-mqtt-0_2_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { clientId: { type: "string" }, cleanSession: { type: "boolean" }, lastWill: { type: "object", properties: { topic: { type: "string" }, qos: { type: "integer", enum: [0, 1, 2] }, message: { type: "string" }, retain: { type: "boolean" } } }, keepAlive: { type: "integer" }, sessionExpiryInterval: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 0 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, maximumPacketSize: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 1, maximum: 4294967295 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
var Le = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function ge(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (!(typeof r == "number" && !(r % 1) && !isNaN(r))) {
    let n = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  if (typeof r == "number" && (r < 0 || isNaN(r))) {
    let n = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ge.errors = e, i === 0;
}
function _e(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  return ge(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ge.errors), i = e.length), _e.errors = e, i === 0;
}
var Ai = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var de = { validate: ue };
function Ke(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    if (r.length < 1) {
      let o = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    let n = r.length;
    for (let o = 0; o < n; o++) de.validate(r[o], { instancePath: s + "/" + o, parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ke.errors = e, i === 0;
}
function Ve(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let n = r.length;
    for (let p = 0; p < n; p++) if (typeof r[p] != "string") {
      let l = { instancePath: s + "/" + p, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    let o = r.length, c;
    if (o > 1) {
      let p = {};
      for (; o--; ) {
        let l = r[o];
        if (typeof l == "string") {
          if (typeof p[l] == "number") {
            c = p[l];
            let f = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: o, j: c } };
            e === null ? e = t(f) : e.push(f), i++;
            break;
          }
          p[l] = o;
        }
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ve.errors = e, i === 0;
}
var Rs = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function $e(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (!(r === "array" || r === "boolean" || r === "integer" || r === "null" || r === "number" || r === "object" || r === "string")) {
    let n = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: Rs.enum } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $e.errors = e, i === 0;
}
function ue(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let d = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: Ai.type } };
    e === null ? e = t(d) : e.push(d), i++;
  }
  let n = i, o = true, c = i;
  if (i === c) if (r && typeof r == "object" && !Array.isArray(r)) {
    let d;
    if (r.$ref === void 0 && (d = "$ref")) {
      let w = {};
      e === null ? e = t(w) : e.push(w), i++;
    }
  } else {
    let d = {};
    e === null ? e = t(d) : e.push(d), i++;
  }
  var p = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let l;
  if (p) {
    let d = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let P = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(P) : e.push(P), i++;
    }
    var p = d === i;
    o = p, l = "then";
  } else {
    let d = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let P = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: Ai.else.type } };
      e === null ? e = t(P) : e.push(P), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let P = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let P = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let P = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let P = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let P = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let P = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let P = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let P = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let P = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.multipleOf !== void 0) {
        let P = r.multipleOf;
        if (typeof P == "number") {
          if (P <= 0 || isNaN(P)) {
            let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(a) : e.push(a), i++;
          }
        } else {
          let a = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let P = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let P = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let P = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let P = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let P = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.additionalItems !== void 0 && (de.validate(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.items !== void 0) {
        let P = r.items;
        if ((!P || typeof P != "object") && typeof P != "boolean") {
          let J = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Ai.else.properties.items.allOf[0].type } };
          e === null ? e = t(J) : e.push(J), i++;
        }
        let a = i, _ = true, j = i;
        if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
          let J = {};
          e === null ? e = t(J) : e.push(J), i++;
        }
        var f = j === i;
        if (i = a, e !== null && (a ? e.length = a : e = null), f) {
          let J = i;
          de.validate(P, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
          var f = J === i;
          _ = f;
        }
        let L = i, O = true, z = i;
        if (!Array.isArray(P)) {
          let J = {};
          e === null ? e = t(J) : e.push(J), i++;
        }
        var g = z === i;
        if (i = L, e !== null && (L ? e.length = L : e = null), g) {
          let J = i;
          Ke(P, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: y }) || (e = b(e, Ke.errors), i = e.length);
          var g = J === i;
          O = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let P = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.contains !== void 0 && (de.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (Ve(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: y }) || (e = b(e, Ve.errors), i = e.length)), r.additionalProperties !== void 0 && (de.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.definitions !== void 0) {
        let P = r.definitions;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let a in P) de.validate(P[a], { instancePath: s + "/definitions/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: a, rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.properties !== void 0) {
        let P = r.properties;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let a in P) de.validate(P[a], { instancePath: s + "/properties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: a, rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let P = r.patternProperties;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let a in P) de.validate(P[a], { instancePath: s + "/patternProperties/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: a, rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
        else {
          let a = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let P = r.dependencies;
        if (P && typeof P == "object" && !Array.isArray(P)) for (let a in P) {
          let _ = P[a];
          if ((!_ || typeof _ != "object") && typeof _ != "boolean") {
            let N = { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Ai.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(N) : e.push(N), i++;
          }
          let j = i, L = true, O = i;
          if (!(_ && typeof _ == "object" && !Array.isArray(_)) && typeof _ != "boolean") {
            let N = {};
            e === null ? e = t(N) : e.push(N), i++;
          }
          var v = O === i;
          if (i = j, e !== null && (j ? e.length = j : e = null), v) {
            let N = i;
            de.validate(_, { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: a, rootData: y }) || (e = b(e, de.validate.errors), i = e.length);
            var v = N === i;
            L = v;
          }
          let z = i, J = true, H = i;
          if (!Array.isArray(_)) {
            let N = {};
            e === null ? e = t(N) : e.push(N), i++;
          }
          var h = H === i;
          if (i = z, e !== null && (z ? e.length = z : e = null), h) {
            let N = i;
            Ve(_, { instancePath: s + "/dependencies/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: P, parentDataProperty: a, rootData: y }) || (e = b(e, Ve.errors), i = e.length);
            var h = N === i;
            J = h;
          }
        }
        else {
          let a = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.propertyNames !== void 0 && (de.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.enum !== void 0) {
        let P = r.enum;
        if (Array.isArray(P)) {
          if (P.length < 1) {
            let a = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(a) : e.push(a), i++;
          }
        } else {
          let a = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
      }
      if (r.type !== void 0) {
        let P = r.type;
        if (typeof P != "string" && !Array.isArray(P)) {
          let J = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Ai.else.properties.type.allOf[0].type } };
          e === null ? e = t(J) : e.push(J), i++;
        }
        let a = i, _ = true, j = i;
        if (typeof P != "string") {
          let J = {};
          e === null ? e = t(J) : e.push(J), i++;
        }
        var m = j === i;
        if (i = a, e !== null && (a ? e.length = a : e = null), m) {
          let J = i;
          $e(P, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: y }) || (e = b(e, $e.errors), i = e.length);
          var m = J === i;
          _ = m;
        }
        let L = i, O = true, z = i;
        if (!Array.isArray(P)) {
          let J = {};
          e === null ? e = t(J) : e.push(J), i++;
        }
        var u = z === i;
        if (i = L, e !== null && (L ? e.length = L : e = null), u) {
          let J = i;
          if (Array.isArray(P)) {
            if (P.length < 1) {
              let Q = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(Q) : e.push(Q), i++;
            }
            let N = P.length;
            for (let Q = 0; Q < N; Q++) $e(P[Q], { instancePath: s + "/type/" + Q, parentData: P, parentDataProperty: Q, rootData: y }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let N = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(N) : e.push(N), i++;
          }
          var u = J === i;
          O = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let P = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let P = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let P = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(P) : e.push(P), i++;
      }
      r.if !== void 0 && (de.validate(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.then !== void 0 && (de.validate(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.else !== void 0 && (de.validate(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: y }) || (e = b(e, de.validate.errors), i = e.length)), r.allOf !== void 0 && (Ke(r.allOf, { instancePath: s + "/allOf", parentData: r, parentDataProperty: "allOf", rootData: y }) || (e = b(e, Ke.errors), i = e.length)), r.anyOf !== void 0 && (Ke(r.anyOf, { instancePath: s + "/anyOf", parentData: r, parentDataProperty: "anyOf", rootData: y }) || (e = b(e, Ke.errors), i = e.length)), r.oneOf !== void 0 && (Ke(r.oneOf, { instancePath: s + "/oneOf", parentData: r, parentDataProperty: "oneOf", rootData: y }) || (e = b(e, Ke.errors), i = e.length)), r.not !== void 0 && (de.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: y }) || (e = b(e, de.validate.errors), i = e.length));
    }
    var p = d === i;
    o = p, l = "else";
  }
  return ue.errors = e, i === 0;
}
var he = { validate: re };
function re(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let w = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: Le.type } };
    e === null ? e = t(w) : e.push(w), i++;
  }
  let n = i, o = true, c = i;
  if (i === c) if (r && typeof r == "object" && !Array.isArray(r)) {
    let w;
    if (r.$ref === void 0 && (w = "$ref")) {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    }
  } else {
    let w = {};
    e === null ? e = t(w) : e.push(w), i++;
  }
  var p = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let l;
  if (p) {
    let w = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var p = w === i;
    o = p, l = "then";
  } else {
    let w = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let a = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: Le.else.type } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let a = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let a = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let a = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let a = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let a = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let a = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let a = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let a = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.multipleOf !== void 0) {
        let a = r.multipleOf;
        if (typeof a == "number") {
          if (a <= 0 || isNaN(a)) {
            let _ = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let a = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let a = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let a = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let a = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let a = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.additionalItems !== void 0 && (ue(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.items !== void 0) {
        let a = r.items;
        if ((!a || typeof a != "object") && typeof a != "boolean") {
          let H = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Le.else.properties.items.allOf[0].type } };
          e === null ? e = t(H) : e.push(H), i++;
        }
        let _ = i, j = true, L = i;
        if (!(a && typeof a == "object" && !Array.isArray(a)) && typeof a != "boolean") {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var f = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), f) {
          let H = i;
          he.validate(a, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
          var f = H === i;
          j = f;
        }
        let O = i, z = true, J = i;
        if (!Array.isArray(a)) {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var g = J === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), g) {
          let H = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let X = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let Q = a.length;
            for (let X = 0; X < Q; X++) he.validate(a[X], { instancePath: s + "/items/" + X, parentData: a, parentDataProperty: X, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
          } else {
            let Q = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var g = H === i;
          z = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let a = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contains !== void 0 && (he.validate(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: y }) || (e = b(e, he.validate.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (Ve(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: y }) || (e = b(e, Ve.errors), i = e.length)), r.additionalProperties !== void 0 && (he.validate(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: y }) || (e = b(e, he.validate.errors), i = e.length)), r.definitions !== void 0) {
        let a = r.definitions;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) ue(a[_], { instancePath: s + "/definitions/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, ue.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.properties !== void 0) {
        let a = r.properties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) he.validate(a[_], { instancePath: s + "/properties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let a = r.patternProperties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) he.validate(a[_], { instancePath: s + "/patternProperties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let a = r.dependencies;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) {
          let j = a[_];
          if ((!j || typeof j != "object") && typeof j != "boolean") {
            let Q = { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Le.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          let L = i, O = true, z = i;
          if (!(j && typeof j == "object" && !Array.isArray(j)) && typeof j != "boolean") {
            let Q = {};
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var v = z === i;
          if (i = L, e !== null && (L ? e.length = L : e = null), v) {
            let Q = i;
            ue(j, { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, ue.errors), i = e.length);
            var v = Q === i;
            O = v;
          }
          let J = i, H = true, N = i;
          if (!Array.isArray(j)) {
            let Q = {};
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var h = N === i;
          if (i = J, e !== null && (J ? e.length = J : e = null), h) {
            let Q = i;
            Ve(j, { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, Ve.errors), i = e.length);
            var h = Q === i;
            H = h;
          }
        }
        else {
          let _ = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.propertyNames !== void 0 && (he.validate(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: y }) || (e = b(e, he.validate.errors), i = e.length)), r.enum !== void 0) {
        let a = r.enum;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let _ = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.type !== void 0) {
        let a = r.type;
        if (typeof a != "string" && !Array.isArray(a)) {
          let H = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Le.else.properties.type.allOf[0].type } };
          e === null ? e = t(H) : e.push(H), i++;
        }
        let _ = i, j = true, L = i;
        if (typeof a != "string") {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var m = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), m) {
          let H = i;
          $e(a, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: y }) || (e = b(e, $e.errors), i = e.length);
          var m = H === i;
          j = m;
        }
        let O = i, z = true, J = i;
        if (!Array.isArray(a)) {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var u = J === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), u) {
          let H = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let X = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let Q = a.length;
            for (let X = 0; X < Q; X++) $e(a[X], { instancePath: s + "/type/" + X, parentData: a, parentDataProperty: X, rootData: y }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let Q = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var u = H === i;
          z = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let a = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let a = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let a = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.if !== void 0 && (ue(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.then !== void 0 && (ue(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.else !== void 0 && (ue(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.allOf !== void 0) {
        let a = r.allOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) he.validate(a[j], { instancePath: s + "/allOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let a = r.anyOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) he.validate(a[j], { instancePath: s + "/anyOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let a = r.oneOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) he.validate(a[j], { instancePath: s + "/oneOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, he.validate.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.not !== void 0 && (he.validate(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: y }) || (e = b(e, he.validate.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let a = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.externalDocs !== void 0) {
        let a = r.externalDocs, _ = i, j = true, L = i;
        if (i === L) if (a && typeof a == "object" && !Array.isArray(a)) {
          let z;
          if (a.$ref === void 0 && (z = "$ref")) {
            let J = {};
            e === null ? e = t(J) : e.push(J), i++;
          }
        } else {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var d = L === i;
        i = _, e !== null && (_ ? e.length = _ : e = null);
        let O;
        if (d) {
          let z = i;
          if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
            let H = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/schema/else/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(H) : e.push(H), i++;
          }
          var d = z === i;
          j = d, O = "then";
        } else {
          let z = i;
          ye(a, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
          var d = z === i;
          j = d, O = "else";
        }
      }
      if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let a = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      for (let a in r) M.test(a) && (C(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: y }) || (e = b(e, C.errors), i = e.length));
    }
    var p = w === i;
    o = p, l = "else";
  }
  return re.errors = e, i === 0;
}
function ji(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let g in r) if (!(g === "clientId" || g === "cleanSession" || g === "lastWill" || g === "keepAlive" || g === "sessionExpiryInterval" || g === "maximumPacketSize" || g === "bindingVersion" || M.test(g))) {
      let v = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = t(v) : e.push(v), i++;
    }
    if (r.clientId !== void 0 && typeof r.clientId != "string") {
      let g = { instancePath: s + "/clientId", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/clientId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.cleanSession !== void 0 && typeof r.cleanSession != "boolean") {
      let g = { instancePath: s + "/cleanSession", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/cleanSession/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.lastWill !== void 0) {
      let g = r.lastWill;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        if (g.topic !== void 0 && typeof g.topic != "string") {
          let v = { instancePath: s + "/lastWill/topic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/topic/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        if (g.qos !== void 0) {
          let v = g.qos;
          if (!(typeof v == "number" && !(v % 1) && !isNaN(v))) {
            let h = { instancePath: s + "/lastWill/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/qos/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(h) : e.push(h), i++;
          }
          if (!(v === 0 || v === 1 || v === 2)) {
            let h = { instancePath: s + "/lastWill/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/qos/enum", keyword: "enum", params: { allowedValues: kr.properties.lastWill.properties.qos.enum } };
            e === null ? e = t(h) : e.push(h), i++;
          }
        }
        if (g.message !== void 0 && typeof g.message != "string") {
          let v = { instancePath: s + "/lastWill/message", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/message/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
        if (g.retain !== void 0 && typeof g.retain != "boolean") {
          let v = { instancePath: s + "/lastWill/retain", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/properties/retain/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let v = { instancePath: s + "/lastWill", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/lastWill/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
    }
    if (r.keepAlive !== void 0) {
      let g = r.keepAlive;
      if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
        let v = { instancePath: s + "/keepAlive", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/keepAlive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
    }
    if (r.sessionExpiryInterval !== void 0) {
      let g = r.sessionExpiryInterval, v = i, h = true, m = i;
      if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
        let d;
        if (g.$ref === void 0 && (d = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = m === i;
      i = v, e !== null && (v ? e.length = v : e = null);
      let u;
      if (n) {
        let d = i;
        if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
          let P = { instancePath: s + "/sessionExpiryInterval/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = d === i;
        h = n, u = "then";
      } else {
        let d = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g)) && !(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let z = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/type", keyword: "type", params: { type: kr.properties.sessionExpiryInterval.allOf[0].else.type } };
          e === null ? e = t(z) : e.push(z), i++;
        }
        let w = i, P = true, a = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var o = a === i;
        if (i = w, e !== null && (w ? e.length = w : e = null), o) {
          let z = i;
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
            let H = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(H) : e.push(H), i++;
          }
          if (typeof g == "number" && (g < 0 || isNaN(g))) {
            let H = { instancePath: s + "/sessionExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/sessionExpiryInterval/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(H) : e.push(H), i++;
          }
          var o = z === i;
          P = o;
        }
        let _ = i, j = true, L = i;
        if (!(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var c = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), c) {
          let z = i;
          re(g, { instancePath: s + "/sessionExpiryInterval", parentData: r, parentDataProperty: "sessionExpiryInterval", rootData: y }) || (e = b(e, re.errors), i = e.length);
          var c = z === i;
          j = c;
        }
        var n = d === i;
        h = n, u = "else";
      }
    }
    if (r.maximumPacketSize !== void 0) {
      let g = r.maximumPacketSize, v = i, h = true, m = i;
      if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
        let d;
        if (g.$ref === void 0 && (d = "$ref")) {
          let w = {};
          e === null ? e = t(w) : e.push(w), i++;
        }
      } else {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var p = m === i;
      i = v, e !== null && (v ? e.length = v : e = null);
      let u;
      if (p) {
        let d = i;
        if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
          let P = { instancePath: s + "/maximumPacketSize/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var p = d === i;
        h = p, u = "then";
      } else {
        let d = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g)) && !(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let z = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/type", keyword: "type", params: { type: kr.properties.maximumPacketSize.allOf[0].else.type } };
          e === null ? e = t(z) : e.push(z), i++;
        }
        let w = i, P = true, a = i;
        if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var l = a === i;
        if (i = w, e !== null && (w ? e.length = w : e = null), l) {
          let z = i;
          if (!(typeof g == "number" && !(g % 1) && !isNaN(g))) {
            let H = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(H) : e.push(H), i++;
          }
          if (typeof g == "number") {
            if (g > 4294967295 || isNaN(g)) {
              let H = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              e === null ? e = t(H) : e.push(H), i++;
            }
            if (g < 1 || isNaN(g)) {
              let H = { instancePath: s + "/maximumPacketSize", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/maximumPacketSize/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              e === null ? e = t(H) : e.push(H), i++;
            }
          }
          var l = z === i;
          P = l;
        }
        let _ = i, j = true, L = i;
        if (!(g && typeof g == "object" && !Array.isArray(g)) && typeof g != "boolean") {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var f = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), f) {
          let z = i;
          re(g, { instancePath: s + "/maximumPacketSize", parentData: r, parentDataProperty: "maximumPacketSize", rootData: y }) || (e = b(e, re.errors), i = e.length);
          var f = z === i;
          j = f;
        }
        var p = d === i;
        h = p, u = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let g = r.bindingVersion;
      if (typeof g != "string") {
        let v = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(v) : e.push(v), i++;
      }
      if (g !== "0.2.0") {
        let v = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: kr.properties.bindingVersion.enum } };
        e === null ? e = t(v) : e.push(v), i++;
      }
    }
    for (let g in r) M.test(g) && (C(r[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: g, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(g) : e.push(g), i++;
  }
  return ji.errors = e, i === 0;
}
var Fs = { definition: "bindings-kafka-0_5_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Vi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Vi.errors = e, i === 0;
}
var Us = { definition: "bindings-kafka-0_4_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function nn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Us.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return nn.errors = e, i === 0;
}
var Ks = { definition: "bindings-kafka-0_3_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaRegistryUrl: { type: "string" }, schemaRegistryVendor: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function sn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "schemaRegistryUrl" || n === "schemaRegistryVendor" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaRegistryUrl !== void 0 && typeof r.schemaRegistryUrl != "string") {
      let n = { instancePath: s + "/schemaRegistryUrl", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/schemaRegistryUrl/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaRegistryVendor !== void 0 && typeof r.schemaRegistryVendor != "string") {
      let n = { instancePath: s + "/schemaRegistryVendor", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/schemaRegistryVendor/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ks.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return sn.errors = e, i === 0;
}
var zs = { definition: "bindings-jms-0_0_1-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, required: ["jmsConnectionFactory"], properties: { jmsConnectionFactory: { type: "string" }, properties: { type: "array", items: { $ref: "#/definitions/property" } }, clientID: { type: "string" }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
var Qs = { definition: "property", type: "object", required: ["name", "value"], properties: { name: { type: "string" }, value: { type: ["string", "boolean", "number", "null"] } } };
function tn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/property/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.value === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/property/required", keyword: "required", params: { missingProperty: "value" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/property/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.value !== void 0) {
      let n = r.value;
      if (typeof n != "string" && typeof n != "boolean" && typeof n != "number" && n !== null) {
        let o = { instancePath: s + "/value", schemaPath: "#/definitions/property/properties/value/type", keyword: "type", params: { type: Qs.properties.value.type } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/property/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return tn.errors = e, i === 0;
}
function $i(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.jmsConnectionFactory === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/required", keyword: "required", params: { missingProperty: "jmsConnectionFactory" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "jmsConnectionFactory" || n === "properties" || n === "clientID" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.jmsConnectionFactory !== void 0 && typeof r.jmsConnectionFactory != "string") {
      let n = { instancePath: s + "/jmsConnectionFactory", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/jmsConnectionFactory/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.properties !== void 0) {
      let n = r.properties;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) tn(n[c], { instancePath: s + "/properties/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, tn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/properties", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/properties/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.clientID !== void 0 && typeof r.clientID != "string") {
      let n = { instancePath: s + "/clientID", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/clientID/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: zs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $i.errors = e, i === 0;
}
var Hs = { definition: "bindings-ibmmq-0_1_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { type: "string" }, ccdtQueueManagerName: { type: "string" }, cipherSpec: { type: "string" }, multiEndpointServer: { type: "boolean" }, heartBeatInterval: { type: "integer", minimum: 0, maximum: 999999 }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function qi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "ccdtQueueManagerName" || n === "cipherSpec" || n === "multiEndpointServer" || n === "heartBeatInterval" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && typeof r.groupId != "string") {
      let n = { instancePath: s + "/groupId", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/groupId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ccdtQueueManagerName !== void 0 && typeof r.ccdtQueueManagerName != "string") {
      let n = { instancePath: s + "/ccdtQueueManagerName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/ccdtQueueManagerName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.cipherSpec !== void 0 && typeof r.cipherSpec != "string") {
      let n = { instancePath: s + "/cipherSpec", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/cipherSpec/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.multiEndpointServer !== void 0 && typeof r.multiEndpointServer != "boolean") {
      let n = { instancePath: s + "/multiEndpointServer", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/multiEndpointServer/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.heartBeatInterval !== void 0) {
      let n = r.heartBeatInterval;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 999999 || isNaN(n)) {
          let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999999 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/heartBeatInterval", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/heartBeatInterval/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Hs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return qi.errors = e, i === 0;
}
var Xs = { definition: "bindings-solace-0_4_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msgVpn: { type: "string" }, clientName: { type: "string", minLength: 1, maxLength: 160 }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
var ze = Qn().default;
function Di(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msgVpn" || n === "clientName" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msgVpn !== void 0 && typeof r.msgVpn != "string") {
      let n = { instancePath: s + "/msgVpn", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/msgVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.clientName !== void 0) {
      let n = r.clientName;
      if (typeof n == "string") {
        if (ze(n) > 160) {
          let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/maxLength", keyword: "maxLength", params: { limit: 160 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (ze(n) < 1) {
          let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/minLength", keyword: "minLength", params: { limit: 1 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/clientName", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/clientName/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Xs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Di.errors = e, i === 0;
}
var Ws = { definition: "bindings-solace-0_3_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msgVpn: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function on(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msgVpn" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msgVpn !== void 0 && typeof r.msgVpn != "string") {
      let n = { instancePath: s + "/msgVpn", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/msgVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ws.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return on.errors = e, i === 0;
}
var Gs = { definition: "bindings-solace-0_2_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { msvVpn: { type: "string" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function pn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "msvVpn" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.msvVpn !== void 0 && typeof r.msvVpn != "string") {
      let n = { instancePath: s + "/msvVpn", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/msvVpn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Gs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return pn.errors = e, i === 0;
}
var Js = { definition: "bindings-pulsar-0_1_0-server", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { tenant: { type: "string" }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function xi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "tenant" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.tenant !== void 0 && typeof r.tenant != "string") {
      let n = { instancePath: s + "/tenant", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/tenant/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Js.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return xi.errors = e, i === 0;
}
function hi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let N in r) if (!(ve.call(ri.properties, N) || M.test(N))) {
      let Q = { instancePath: s, schemaPath: "#/definitions/serverBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: N } };
      e === null ? e = t(Q) : e.push(Q), i++;
    }
    if (r.mqtt !== void 0) {
      let N = r.mqtt, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var n = S === i;
      if (n) {
        let K = {};
        e === null ? e = t(K) : e.push(K), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var o = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), o) {
        let K = i;
        ji(N, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, ji.errors), i = e.length);
        var o = K === i;
        X = o;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.2.0") {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var c = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), c) {
        let K = i;
        ji(N, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, ji.errors), i = e.length);
        var c = K === i;
        D = c;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0 && N.bindingVersion !== "0.2.0") {
        let K = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t(K) : e.push(K), i++;
      }
    }
    if (r.kafka !== void 0) {
      let N = r.kafka, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var p = S === i;
      if (p) {
        let x = {};
        e === null ? e = t(x) : e.push(x), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var l = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), l) {
        let x = i;
        Vi(N, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Vi.errors), i = e.length);
        var l = x === i;
        X = l;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.5.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var f = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), f) {
        let x = i;
        Vi(N, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Vi.errors), i = e.length);
        var f = x === i;
        D = f;
      }
      let K = i, A = true, q = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.4.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var g = q === i;
      if (i = K, e !== null && (K ? e.length = K : e = null), g) {
        let x = i;
        nn(N, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, nn.errors), i = e.length);
        var g = x === i;
        A = g;
      }
      let V = i, k = true, $ = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.3.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var v = $ === i;
      if (i = V, e !== null && (V ? e.length = V : e = null), v) {
        let x = i;
        sn(N, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, sn.errors), i = e.length);
        var v = x === i;
        k = v;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0) {
        let x = N.bindingVersion;
        if (!(x === "0.5.0" || x === "0.4.0" || x === "0.3.0")) {
          let T = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
    }
    if (r.jms !== void 0) {
      let N = r.jms, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var h = S === i;
      if (h) {
        let K = {};
        e === null ? e = t(K) : e.push(K), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var m = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), m) {
        let K = i;
        $i(N, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, $i.errors), i = e.length);
        var m = K === i;
        X = m;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.0.1") {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var u = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), u) {
        let K = i;
        $i(N, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, $i.errors), i = e.length);
        var u = K === i;
        D = u;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0 && N.bindingVersion !== "0.0.1") {
        let K = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t(K) : e.push(K), i++;
      }
    }
    if (r.ibmmq !== void 0) {
      let N = r.ibmmq, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var d = S === i;
      if (d) {
        let K = {};
        e === null ? e = t(K) : e.push(K), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var w = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), w) {
        let K = i;
        qi(N, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, qi.errors), i = e.length);
        var w = K === i;
        X = w;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.1.0") {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var P = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), P) {
        let K = i;
        qi(N, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, qi.errors), i = e.length);
        var P = K === i;
        D = P;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0 && N.bindingVersion !== "0.1.0") {
        let K = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t(K) : e.push(K), i++;
      }
    }
    if (r.solace !== void 0) {
      let N = r.solace, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var a = S === i;
      if (a) {
        let x = {};
        e === null ? e = t(x) : e.push(x), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var _ = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), _) {
        let x = i;
        Di(N, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, Di.errors), i = e.length);
        var _ = x === i;
        X = _;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.4.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var j = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), j) {
        let x = i;
        Di(N, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, Di.errors), i = e.length);
        var j = x === i;
        D = j;
      }
      let K = i, A = true, q = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.3.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var L = q === i;
      if (i = K, e !== null && (K ? e.length = K : e = null), L) {
        let x = i;
        on(N, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, on.errors), i = e.length);
        var L = x === i;
        A = L;
      }
      let V = i, k = true, $ = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let x;
        if (N.bindingVersion === void 0 && (x = "bindingVersion")) {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.2.0") {
          let T = {};
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
      var O = $ === i;
      if (i = V, e !== null && (V ? e.length = V : e = null), O) {
        let x = i;
        pn(N, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, pn.errors), i = e.length);
        var O = x === i;
        k = O;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0) {
        let x = N.bindingVersion;
        if (!(x === "0.4.0" || x === "0.3.0" || x === "0.2.0")) {
          let T = { instancePath: s + "/solace/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/solace/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.solace.properties.bindingVersion.enum } };
          e === null ? e = t(T) : e.push(T), i++;
        }
      }
    }
    if (r.pulsar !== void 0) {
      let N = r.pulsar, Q = i, X = true, ae = i, oe = i, S = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var z = S === i;
      if (z) {
        let K = {};
        e === null ? e = t(K) : e.push(K), i++;
      } else i = oe, e !== null && (oe ? e.length = oe : e = null);
      var J = ae === i;
      if (i = Q, e !== null && (Q ? e.length = Q : e = null), J) {
        let K = i;
        xi(N, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: y }) || (e = b(e, xi.errors), i = e.length);
        var J = K === i;
        X = J;
      }
      let W = i, D = true, Y = i;
      if (N && typeof N == "object" && !Array.isArray(N)) {
        let K;
        if (N.bindingVersion === void 0 && (K = "bindingVersion")) {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        } else if (N.bindingVersion !== void 0 && N.bindingVersion !== "0.1.0") {
          let A = {};
          e === null ? e = t(A) : e.push(A), i++;
        }
      }
      var H = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), H) {
        let K = i;
        xi(N, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: y }) || (e = b(e, xi.errors), i = e.length);
        var H = K === i;
        D = H;
      }
      if (N && typeof N == "object" && !Array.isArray(N) && N.bindingVersion !== void 0 && N.bindingVersion !== "0.1.0") {
        let K = { instancePath: s + "/pulsar/bindingVersion", schemaPath: "#/definitions/serverBindingsObject/properties/pulsar/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ri.properties.pulsar.properties.bindingVersion.enum } };
        e === null ? e = t(K) : e.push(K), i++;
      }
    }
    for (let N in r) M.test(N) && (C(r[N], { instancePath: s + "/" + N.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: N, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let N = { instancePath: s, schemaPath: "#/definitions/serverBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(N) : e.push(N), i++;
  }
  return hi.errors = e, i === 0;
}
function or(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "host" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocol === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    for (let p in r) if (!(ve.call(fs.properties, p) || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let p = { instancePath: s + "/host", schemaPath: "#/definitions/server/properties/host/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.pathname !== void 0 && typeof r.pathname != "string") {
      let p = { instancePath: s + "/pathname", schemaPath: "#/definitions/server/properties/pathname/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/server/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/server/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let p = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let p = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.variables !== void 0 && (tr(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: y }) || (e = b(e, tr.errors), i = e.length)), r.security !== void 0 && (Te(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, Te.errors), i = e.length)), r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) {
          let g = p[f], v = i, h = true, m = i;
          if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let w = {};
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var n = m === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let u;
          if (n) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let P = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/server/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var n = d === i;
            h = n, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var n = d === i;
            h = n, u = "else";
          }
        }
      } else {
        let l = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/server/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = h === i;
        f = o, v = "then";
      } else {
        let h = i;
        ye(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var o = h === i;
        f = o, v = "else";
      }
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var c = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (c) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/server/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var c = h === i;
        f = c, v = "then";
      } else {
        let h = i;
        hi(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, hi.errors), i = e.length);
        var c = h === i;
        f = c, v = "else";
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return or.errors = e, i === 0;
}
function ln(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/servers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      or(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, or.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/servers/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return ln.errors = e, i === 0;
}
var $r = { definition: "channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { address: { type: ["string", "null"] }, messages: { $ref: "#/definitions/channelMessages" }, parameters: { $ref: "#/definitions/parameters" }, title: { type: "string" }, summary: { type: "string" }, description: { type: "string" }, servers: { type: "array", items: { $ref: "#/definitions/Reference" } }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channelBindingsObject" } }] } } };
var qr = { definition: "messageObject", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { contentType: { type: "string" }, headers: { $ref: "#/definitions/anySchema" }, payload: { $ref: "#/definitions/anySchema" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, deprecated: { type: "boolean" }, examples: { type: "array", items: { $ref: "#/definitions/messageExampleObject" } }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "array"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/messageTrait" } }, { if: { type: ["array"] }, then: { type: "array", items: [{ allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] }, { type: "object", additionalItems: true }] } }] } }] } } } };
var Lr = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var Rn = new RegExp("^x-", "u");
var je = { validate: Dr };
function an(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.propertyName === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/Discriminator/required", keyword: "required", params: { missingProperty: "propertyName" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.propertyName !== void 0 && typeof r.propertyName != "string") {
      let n = { instancePath: s + "/propertyName", schemaPath: "#/definitions/Discriminator/properties/propertyName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.mapping !== void 0) {
      let n = r.mapping;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (typeof n[o] != "string") {
          let c = { instancePath: s + "/mapping/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(c) : e.push(c), i++;
        }
      } else {
        let o = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return an.errors = e, i === 0;
}
function fn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "url" || Rn.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/ExternalDocumentation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/ExternalDocumentation/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return fn.errors = e, i === 0;
}
function yn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "name" || n === "namespace" || n === "prefix" || n === "attribute" || n === "wrapped" || Rn.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/XML/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let n = { instancePath: s + "/namespace", schemaPath: "#/definitions/XML/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.prefix !== void 0 && typeof r.prefix != "string") {
      let n = { instancePath: s + "/prefix", schemaPath: "#/definitions/XML/properties/prefix/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.attribute !== void 0 && typeof r.attribute != "boolean") {
      let n = { instancePath: s + "/attribute", schemaPath: "#/definitions/XML/properties/attribute/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.wrapped !== void 0 && typeof r.wrapped != "boolean") {
      let n = { instancePath: s + "/wrapped", schemaPath: "#/definitions/XML/properties/wrapped/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/XML/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return yn.errors = e, i === 0;
}
function Dr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let m in r) if (!(ve.call(Lr.properties, m) || Rn.test(m))) {
      let u = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
      e === null ? e = t(u) : e.push(u), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let m = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.multipleOf !== void 0) {
      let m = r.multipleOf;
      if (typeof m == "number") {
        if (m <= 0 || isNaN(m)) {
          let u = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let u = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.maximum !== void 0 && typeof r.maximum != "number") {
      let m = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "boolean") {
      let m = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.minimum !== void 0 && typeof r.minimum != "number") {
      let m = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "boolean") {
      let m = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.maxLength !== void 0) {
      let m = r.maxLength;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minLength !== void 0) {
      let m = r.minLength;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.pattern !== void 0 && typeof r.pattern != "string") {
      let m = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.maxItems !== void 0) {
      let m = r.maxItems;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minItems !== void 0) {
      let m = r.minItems;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
      let m = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.maxProperties !== void 0) {
      let m = r.maxProperties;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.minProperties !== void 0) {
      let m = r.minProperties;
      if (!(typeof m == "number" && !(m % 1) && !isNaN(m))) {
        let u = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (typeof m == "number" && (m < 0 || isNaN(m))) {
        let u = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.required !== void 0) {
      let m = r.required;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        let u = m.length;
        for (let P = 0; P < u; P++) if (typeof m[P] != "string") {
          let a = { instancePath: s + "/required/" + P, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(a) : e.push(a), i++;
        }
        let d = m.length, w;
        if (d > 1) {
          let P = {};
          for (; d--; ) {
            let a = m[d];
            if (typeof a == "string") {
              if (typeof P[a] == "number") {
                w = P[a];
                let _ = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: d, j: w } };
                e === null ? e = t(_) : e.push(_), i++;
                break;
              }
              P[a] = d;
            }
          }
        }
      } else {
        let u = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.enum !== void 0) {
      let m = r.enum;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let u = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let u = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.type !== void 0) {
      let m = r.type;
      if (typeof m != "string") {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
      if (!(m === "array" || m === "boolean" || m === "integer" || m === "number" || m === "object" || m === "string")) {
        let u = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: Lr.properties.type.enum } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.not !== void 0) {
      let m = r.not, u = i, d = true, w = i;
      if (i === w) if (m && typeof m == "object" && !Array.isArray(m)) {
        let a;
        if (m.$ref === void 0 && (a = "$ref")) {
          let _ = {};
          e === null ? e = t(_) : e.push(_), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var n = w === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let P;
      if (n) {
        let a = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let j = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(j) : e.push(j), i++;
        }
        var n = a === i;
        d = n, P = "then";
      } else {
        let a = i;
        je.validate(m, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
        var n = a === i;
        d = n, P = "else";
      }
    }
    if (r.allOf !== void 0) {
      let m = r.allOf;
      if (Array.isArray(m)) {
        let u = m.length;
        for (let d = 0; d < u; d++) {
          let w = m[d], P = i, a = true, _ = i;
          if (i === _) if (w && typeof w == "object" && !Array.isArray(w)) {
            let L;
            if (w.$ref === void 0 && (L = "$ref")) {
              let O = {};
              e === null ? e = t(O) : e.push(O), i++;
            }
          } else {
            let L = {};
            e === null ? e = t(L) : e.push(L), i++;
          }
          var o = _ === i;
          i = P, e !== null && (P ? e.length = P : e = null);
          let j;
          if (o) {
            let L = i;
            if (w && typeof w == "object" && !Array.isArray(w) && w.$ref !== void 0 && typeof w.$ref != "string") {
              let z = { instancePath: s + "/allOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(z) : e.push(z), i++;
            }
            var o = L === i;
            a = o, j = "then";
          } else {
            let L = i;
            je.validate(w, { instancePath: s + "/allOf/" + d, parentData: m, parentDataProperty: d, rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
            var o = L === i;
            a = o, j = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.oneOf !== void 0) {
      let m = r.oneOf;
      if (Array.isArray(m)) {
        let u = m.length;
        for (let d = 0; d < u; d++) {
          let w = m[d], P = i, a = true, _ = i;
          if (i === _) if (w && typeof w == "object" && !Array.isArray(w)) {
            let L;
            if (w.$ref === void 0 && (L = "$ref")) {
              let O = {};
              e === null ? e = t(O) : e.push(O), i++;
            }
          } else {
            let L = {};
            e === null ? e = t(L) : e.push(L), i++;
          }
          var c = _ === i;
          i = P, e !== null && (P ? e.length = P : e = null);
          let j;
          if (c) {
            let L = i;
            if (w && typeof w == "object" && !Array.isArray(w) && w.$ref !== void 0 && typeof w.$ref != "string") {
              let z = { instancePath: s + "/oneOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(z) : e.push(z), i++;
            }
            var c = L === i;
            a = c, j = "then";
          } else {
            let L = i;
            je.validate(w, { instancePath: s + "/oneOf/" + d, parentData: m, parentDataProperty: d, rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
            var c = L === i;
            a = c, j = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.anyOf !== void 0) {
      let m = r.anyOf;
      if (Array.isArray(m)) {
        let u = m.length;
        for (let d = 0; d < u; d++) {
          let w = m[d], P = i, a = true, _ = i;
          if (i === _) if (w && typeof w == "object" && !Array.isArray(w)) {
            let L;
            if (w.$ref === void 0 && (L = "$ref")) {
              let O = {};
              e === null ? e = t(O) : e.push(O), i++;
            }
          } else {
            let L = {};
            e === null ? e = t(L) : e.push(L), i++;
          }
          var p = _ === i;
          i = P, e !== null && (P ? e.length = P : e = null);
          let j;
          if (p) {
            let L = i;
            if (w && typeof w == "object" && !Array.isArray(w) && w.$ref !== void 0 && typeof w.$ref != "string") {
              let z = { instancePath: s + "/anyOf/" + d + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(z) : e.push(z), i++;
            }
            var p = L === i;
            a = p, j = "then";
          } else {
            let L = i;
            je.validate(w, { instancePath: s + "/anyOf/" + d, parentData: m, parentDataProperty: d, rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
            var p = L === i;
            a = p, j = "else";
          }
        }
      } else {
        let u = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.items !== void 0) {
      let m = r.items, u = i, d = true, w = i;
      if (i === w) if (m && typeof m == "object" && !Array.isArray(m)) {
        let a;
        if (m.$ref === void 0 && (a = "$ref")) {
          let _ = {};
          e === null ? e = t(_) : e.push(_), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var l = w === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let P;
      if (l) {
        let a = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let j = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(j) : e.push(j), i++;
        }
        var l = a === i;
        d = l, P = "then";
      } else {
        let a = i;
        je.validate(m, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
        var l = a === i;
        d = l, P = "else";
      }
    }
    if (r.properties !== void 0) {
      let m = r.properties;
      if (m && typeof m == "object" && !Array.isArray(m)) for (let u in m) {
        let d = m[u], w = i, P = true, a = i;
        if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
          let j;
          if (d.$ref === void 0 && (j = "$ref")) {
            let L = {};
            e === null ? e = t(L) : e.push(L), i++;
          }
        } else {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
        var f = a === i;
        i = w, e !== null && (w ? e.length = w : e = null);
        let _;
        if (f) {
          let j = i;
          if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
            let O = { instancePath: s + "/properties/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(O) : e.push(O), i++;
          }
          var f = j === i;
          P = f, _ = "then";
        } else {
          let j = i;
          je.validate(d, { instancePath: s + "/properties/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: m, parentDataProperty: u, rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
          var f = j === i;
          P = f, _ = "else";
        }
      }
      else {
        let u = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(u) : e.push(u), i++;
      }
    }
    if (r.additionalProperties !== void 0) {
      let m = r.additionalProperties, u = i, d = true, w = i;
      if (i === w) if (m && typeof m == "object" && !Array.isArray(m)) {
        let a;
        if (m.$ref === void 0 && (a = "$ref")) {
          let _ = {};
          e === null ? e = t(_) : e.push(_), i++;
        }
      } else {
        let a = {};
        e === null ? e = t(a) : e.push(a), i++;
      }
      var g = w === i;
      i = u, e !== null && (u ? e.length = u : e = null);
      let P;
      if (g) {
        let a = i;
        if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
          let j = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(j) : e.push(j), i++;
        }
        var g = a === i;
        d = g, P = "then";
      } else {
        let a = i;
        if (!(m && typeof m == "object" && !Array.isArray(m)) && typeof m != "boolean") {
          let N = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: Lr.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = t(N) : e.push(N), i++;
        }
        let _ = i, j = true, L = i;
        if (!(m && typeof m == "object" && !Array.isArray(m))) {
          let N = {};
          e === null ? e = t(N) : e.push(N), i++;
        }
        var v = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), v) {
          let N = i;
          je.validate(m, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: y }) || (e = b(e, je.validate.errors), i = e.length);
          var v = N === i;
          j = v;
        }
        let O = i, z = true, J = i;
        if (typeof m != "boolean") {
          let N = {};
          e === null ? e = t(N) : e.push(N), i++;
        }
        var h = J === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), h) {
          let N = i;
          if (typeof m != "boolean") {
            let X = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = t(X) : e.push(X), i++;
          }
          var h = N === i;
          z = h;
        }
        var g = a === i;
        d = g, P = "else";
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let m = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.format !== void 0 && typeof r.format != "string") {
      let m = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.nullable !== void 0 && typeof r.nullable != "boolean") {
      let m = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.discriminator !== void 0 && (an(r.discriminator, { instancePath: s + "/discriminator", parentData: r, parentDataProperty: "discriminator", rootData: y }) || (e = b(e, an.errors), i = e.length)), r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
      let m = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
      let m = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.externalDocs !== void 0 && (fn(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, fn.errors), i = e.length)), r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    r.xml !== void 0 && (yn(r.xml, { instancePath: s + "/xml", parentData: r, parentDataProperty: "xml", rootData: y }) || (e = b(e, yn.errors), i = e.length));
  } else {
    let m = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(m) : e.push(m), i++;
  }
  return Dr.errors = e, i === 0;
}
function cn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i, p = i, l = i;
  if (!(r && typeof r == "object" && !Array.isArray(r))) {
    let j = {};
    e === null ? e = t(j) : e.push(j), i++;
  }
  var f = l === i;
  if (f) {
    let j = {};
    e === null ? e = t(j) : e.push(j), i++;
  } else i = p, e !== null && (p ? e.length = p : e = null);
  var g = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let v;
  if (g) {
    let j = i;
    re(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, re.errors), i = e.length);
    var g = j === i;
    o = g, v = "then";
  } else {
    let j = i, L = i, O = true, z = i, J = i, H = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      }
    }
    var h = H === i;
    if (h) {
      let k = {};
      e === null ? e = t(k) : e.push(k), i++;
    } else i = J, e !== null && (J ? e.length = J : e = null);
    var m = z === i;
    if (i = L, e !== null && (L ? e.length = L : e = null), m) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (re(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: y }) || (e = b(e, re.errors), i = e.length));
      var m = k === i;
      O = m;
    }
    let N = i, Q = true, X = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else if (r.schemaFormat !== void 0) {
        let $ = r.schemaFormat;
        if (!($ === "application/vnd.aai.asyncapi;version=2.0.0" || $ === "application/vnd.aai.asyncapi+json;version=2.0.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || $ === "application/vnd.aai.asyncapi;version=2.1.0" || $ === "application/vnd.aai.asyncapi+json;version=2.1.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || $ === "application/vnd.aai.asyncapi;version=2.2.0" || $ === "application/vnd.aai.asyncapi+json;version=2.2.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || $ === "application/vnd.aai.asyncapi;version=2.3.0" || $ === "application/vnd.aai.asyncapi+json;version=2.3.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || $ === "application/vnd.aai.asyncapi;version=2.4.0" || $ === "application/vnd.aai.asyncapi+json;version=2.4.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.4.0" || $ === "application/vnd.aai.asyncapi;version=2.5.0" || $ === "application/vnd.aai.asyncapi+json;version=2.5.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.5.0" || $ === "application/vnd.aai.asyncapi;version=2.6.0" || $ === "application/vnd.aai.asyncapi+json;version=2.6.0" || $ === "application/vnd.aai.asyncapi+yaml;version=2.6.0" || $ === "application/vnd.aai.asyncapi;version=3.0.0" || $ === "application/vnd.aai.asyncapi+json;version=3.0.0" || $ === "application/vnd.aai.asyncapi+yaml;version=3.0.0")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
    }
    var u = X === i;
    if (i = N, e !== null && (N ? e.length = N : e = null), u) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (re(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: y }) || (e = b(e, re.errors), i = e.length));
      var u = k === i;
      Q = u;
    }
    let ae = i, oe = true, S = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else if (r.schemaFormat !== void 0) {
        let $ = r.schemaFormat;
        if (!($ === "application/schema+json;version=draft-07" || $ === "application/schema+yaml;version=draft-07")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
    }
    var d = S === i;
    if (i = ae, e !== null && (ae ? e.length = ae : e = null), d) {
      let k = i;
      r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0 && (ue(r.schema, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: y }) || (e = b(e, ue.errors), i = e.length));
      var d = k === i;
      oe = d;
    }
    let W = i, D = true, Y = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else if (r.schemaFormat !== void 0) {
        let $ = r.schemaFormat;
        if (!($ === "application/vnd.oai.openapi;version=3.0.0" || $ === "application/vnd.oai.openapi+json;version=3.0.0" || $ === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
    }
    var w = Y === i;
    if (i = W, e !== null && (W ? e.length = W : e = null), w) {
      let k = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0) {
        let x = r.schema, T = i, R = true, I = i;
        if (i === I) if (x && typeof x == "object" && !Array.isArray(x)) {
          let B;
          if (x.$ref === void 0 && (B = "$ref")) {
            let le = {};
            e === null ? e = t(le) : e.push(le), i++;
          }
        } else {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
        var P = I === i;
        i = T, e !== null && (T ? e.length = T : e = null);
        let E;
        if (P) {
          let B = i;
          if (x && typeof x == "object" && !Array.isArray(x) && x.$ref !== void 0 && typeof x.$ref != "string") {
            let se = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/multiFormatSchema/else/allOf/3/then/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(se) : e.push(se), i++;
          }
          var P = B === i;
          R = P, E = "then";
        } else {
          let B = i;
          Dr(x, { instancePath: s + "/schema", parentData: r, parentDataProperty: "schema", rootData: y }) || (e = b(e, Dr.errors), i = e.length);
          var P = B === i;
          R = P, E = "else";
        }
      }
      var w = k === i;
      D = w;
    }
    let K = i, A = true, q = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let k;
      if (r.schemaFormat === void 0 && (k = "schemaFormat")) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else if (r.schemaFormat !== void 0) {
        let $ = r.schemaFormat;
        if (!($ === "application/vnd.apache.avro;version=1.9.0" || $ === "application/vnd.apache.avro+json;version=1.9.0" || $ === "application/vnd.apache.avro+yaml;version=1.9.0")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
    }
    var a = q === i;
    if (i = K, e !== null && (K ? e.length = K : e = null), a) {
      let k = i;
      if (r && typeof r == "object" && !Array.isArray(r) && r.schema !== void 0) {
        let x = r.schema, T = i, R = true, I = i;
        if (i === I) if (x && typeof x == "object" && !Array.isArray(x)) {
          let B;
          if (x.$ref === void 0 && (B = "$ref")) {
            let le = {};
            e === null ? e = t(le) : e.push(le), i++;
          }
        } else {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
        var _ = I === i;
        i = T, e !== null && (T ? e.length = T : e = null);
        let E;
        if (_) {
          let B = i;
          if (x && typeof x == "object" && !Array.isArray(x) && x.$ref !== void 0 && typeof x.$ref != "string") {
            let se = { instancePath: s + "/schema/$ref", schemaPath: "#/definitions/multiFormatSchema/else/allOf/4/then/properties/schema/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(se) : e.push(se), i++;
          }
          var _ = B === i;
          R = _, E = "then";
        } else {
          var _ = i === i;
          R = _, E = "else";
        }
      }
      var a = k === i;
      A = a;
    }
    if (r && typeof r == "object" && !Array.isArray(r) && r.schemaFormat !== void 0 && typeof r.schemaFormat != "string") {
      let k = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/multiFormatSchema/else/properties/schemaFormat/allOf/0/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(k) : e.push(k), i++;
    }
    var g = j === i;
    o = g, v = "else";
  }
  if (r && typeof r == "object" && !Array.isArray(r)) for (let j in r) M.test(j) && (C(r[j], { instancePath: s + "/" + j.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: j, rootData: y }) || (e = b(e, C.errors), i = e.length));
  else {
    let j = { instancePath: s, schemaPath: "#/definitions/multiFormatSchema/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(j) : e.push(j), i++;
  }
  return cn.errors = e, i === 0;
}
function ke(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.schema === void 0 && (f = "schema")) {
      let g = {};
      e === null ? e = t(g) : e.push(g), i++;
    }
  }
  var p = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let l;
  if (p) {
    let f = i;
    cn(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, cn.errors), i = e.length);
    var p = f === i;
    o = p, l = "then";
  } else {
    let f = i;
    re(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, re.errors), i = e.length);
    var p = f === i;
    o = p, l = "else";
  }
  return ke.errors = e, i === 0;
}
var Or = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
function Ee(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "description" || n === "location" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Or.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ee.errors = e, i === 0;
}
var Ys = { definition: "messageExampleObject", type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: { type: ["number", "string", "boolean", "object", "array", "null"] } } };
function Qe(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = false, c = i;
  if (r && typeof r == "object" && !Array.isArray(r) && r.payload === void 0) {
    let l = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  var p = c === i;
  if (o = o || p, !o) {
    let l = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.headers === void 0) {
      let g = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    var p = l === i;
    o = o || p;
  }
  if (o) i = n, e !== null && (n ? e.length = n : e = null);
  else {
    let l = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/anyOf", keyword: "anyOf", params: {} };
    e === null ? e = t(l) : e.push(l), i++;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(l === "name" || l === "summary" || l === "headers" || l === "payload")) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let l = { instancePath: s + "/name", schemaPath: "#/definitions/messageExampleObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/messageExampleObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.headers !== void 0) {
      let l = r.headers;
      if (!(l && typeof l == "object" && !Array.isArray(l))) {
        let f = { instancePath: s + "/headers", schemaPath: "#/definitions/messageExampleObject/properties/headers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.payload !== void 0) {
      let l = r.payload;
      if (typeof l != "object" && typeof l != "number" && typeof l != "string" && typeof l != "boolean") {
        let f = { instancePath: s + "/payload", schemaPath: "#/definitions/messageExampleObject/properties/payload/type", keyword: "type", params: { type: Ys.properties.payload.type } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/messageExampleObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Qe.errors = e, i === 0;
}
var Re = { definition: "messageBindingsObject", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { http: { properties: { bindingVersion: { enum: ["0.2.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-http-0_3_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-http-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-http-0_3_0-message" } }] }, ws: {}, amqp: { properties: { bindingVersion: { enum: ["0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-message" } }] }, amqp1: {}, mqtt: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-message" } }] }, kafka: { properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-message" } }] }, anypointmq: { properties: { bindingVersion: { enum: ["0.0.1"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-message" } }] }, nats: {}, jms: { properties: { bindingVersion: { enum: ["0.0.1"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-message" } }] }, sns: {}, sqs: {}, stomp: {}, redis: {}, ibmmq: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-message" } }] }, solace: {}, googlepubsub: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-message" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-message" } }] } } };
var Zs = { definition: "bindings-http-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, statusCode: { type: "number" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Oi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "statusCode" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (re(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.statusCode !== void 0 && typeof r.statusCode != "number") {
      let n = { instancePath: s + "/statusCode", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/statusCode/type", keyword: "type", params: { type: "number" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Zs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Oi.errors = e, i === 0;
}
var et = { definition: "bindings-http-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function dn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (re(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: et.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return dn.errors = e, i === 0;
}
var it = { definition: "bindings-amqp-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { contentEncoding: { type: "string" }, messageType: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Si(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "contentEncoding" || n === "messageType" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
      let n = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.messageType !== void 0 && typeof r.messageType != "string") {
      let n = { instancePath: s + "/messageType", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/messageType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: it.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Si.errors = e, i === 0;
}
var Mr = { definition: "bindings-mqtt-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { payloadFormatIndicator: { type: "integer", enum: [0, 1] }, correlationData: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, contentType: { type: "string" }, responseTopic: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["string", "object", "boolean"], allOf: [{ if: { type: ["string"] }, then: { type: "string", minLength: 1 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function Ti(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(l === "payloadFormatIndicator" || l === "correlationData" || l === "contentType" || l === "responseTopic" || l === "bindingVersion" || M.test(l))) {
      let f = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.payloadFormatIndicator !== void 0) {
      let l = r.payloadFormatIndicator;
      if (!(typeof l == "number" && !(l % 1) && !isNaN(l))) {
        let f = { instancePath: s + "/payloadFormatIndicator", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/payloadFormatIndicator/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(l === 0 || l === 1)) {
        let f = { instancePath: s + "/payloadFormatIndicator", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/payloadFormatIndicator/enum", keyword: "enum", params: { allowedValues: Mr.properties.payloadFormatIndicator.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.correlationData !== void 0) {
      let l = r.correlationData, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/correlationData/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/correlationData/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = m === i;
        g = n, h = "then";
      } else {
        let m = i;
        re(l, { instancePath: s + "/correlationData", parentData: r, parentDataProperty: "correlationData", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var n = m === i;
        g = n, h = "else";
      }
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let l = { instancePath: s + "/contentType", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.responseTopic !== void 0) {
      let l = r.responseTopic, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var o = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (o) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/responseTopic/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var o = m === i;
        g = o, h = "then";
      } else {
        let m = i;
        if (typeof l != "string" && !(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "boolean") {
          let L = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/type", keyword: "type", params: { type: Mr.properties.responseTopic.allOf[0].else.type } };
          e === null ? e = t(L) : e.push(L), i++;
        }
        let u = i, d = true, w = i;
        if (typeof l != "string") {
          let L = {};
          e === null ? e = t(L) : e.push(L), i++;
        }
        var c = w === i;
        if (i = u, e !== null && (u ? e.length = u : e = null), c) {
          let L = i;
          if (typeof l == "string") {
            if (ze(l) < 1) {
              let z = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/allOf/0/then/minLength", keyword: "minLength", params: { limit: 1 } };
              e === null ? e = t(z) : e.push(z), i++;
            }
          } else {
            let z = { instancePath: s + "/responseTopic", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/responseTopic/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(z) : e.push(z), i++;
          }
          var c = L === i;
          d = c;
        }
        let P = i, a = true, _ = i;
        if (!(l && typeof l == "object" && !Array.isArray(l)) && typeof l != "boolean") {
          let L = {};
          e === null ? e = t(L) : e.push(L), i++;
        }
        var p = _ === i;
        if (i = P, e !== null && (P ? e.length = P : e = null), p) {
          let L = i;
          re(l, { instancePath: s + "/responseTopic", parentData: r, parentDataProperty: "responseTopic", rootData: y }) || (e = b(e, re.errors), i = e.length);
          var p = L === i;
          a = p;
        }
        var o = m === i;
        g = o, h = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let l = r.bindingVersion;
      if (typeof l != "string") {
        let f = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (l !== "0.2.0") {
        let f = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Mr.properties.bindingVersion.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Ti.errors = e, i === 0;
}
var Gn = { definition: "bindings-kafka-0_5_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Ei(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "key" || o === "schemaIdLocation" || o === "schemaIdPayloadEncoding" || o === "schemaLookupStrategy" || o === "bindingVersion" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.key !== void 0) {
      let o = r.key, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/key/$ref", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/key/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        re(o, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    if (r.schemaIdLocation !== void 0) {
      let o = r.schemaIdLocation;
      if (typeof o != "string") {
        let c = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(c) : e.push(c), i++;
      }
      if (!(o === "header" || o === "payload")) {
        let c = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: Gn.properties.schemaIdLocation.enum } };
        e === null ? e = t(c) : e.push(c), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let o = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let o = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let o = r.bindingVersion;
      if (typeof o != "string") {
        let c = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(c) : e.push(c), i++;
      }
      if (o !== "0.5.0") {
        let c = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Gn.properties.bindingVersion.enum } };
        e === null ? e = t(c) : e.push(c), i++;
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Ei.errors = e, i === 0;
}
var Jn = { definition: "bindings-kafka-0_4_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { anyOf: [{ $ref: "#/definitions/schema" }, { $ref: "#/definitions/avroSchema_v1" }] }, else: false } }] }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function un(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "key" || p === "schemaIdLocation" || p === "schemaIdPayloadEncoding" || p === "schemaLookupStrategy" || p === "bindingVersion" || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.key !== void 0) {
      let p = r.key, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/key/$ref", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/key/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = h === i;
        f = n, v = "then";
      } else {
        let h = i, m = i, u = true, d = i, w = i, P = false, a = i;
        re(p, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var o = a === i;
        if (P = P || o, !P) {
          var o = i === i;
          P = P || o;
        }
        if (P) i = w, e !== null && (w ? e.length = w : e = null);
        else {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
        var c = d === i;
        if (i = m, e !== null && (m ? e.length = m : e = null), !c) {
          var c = false;
          let L = { instancePath: s + "/key", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/key/allOf/0/else/else/false schema", keyword: "false schema", params: {} };
          e === null ? e = t(L) : e.push(L), i++, u = c;
        }
        var n = h === i;
        f = n, v = "else";
      }
    }
    if (r.schemaIdLocation !== void 0) {
      let p = r.schemaIdLocation;
      if (typeof p != "string") {
        let l = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (!(p === "header" || p === "payload")) {
        let l = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: Jn.properties.schemaIdLocation.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let p = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let p = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.bindingVersion !== void 0) {
      let p = r.bindingVersion;
      if (typeof p != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (p !== "0.4.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Jn.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return un.errors = e, i === 0;
}
var Yn = { definition: "bindings-kafka-0_3_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { key: { $ref: "#/definitions/schema" }, schemaIdLocation: { type: "string", enum: ["header", "payload"] }, schemaIdPayloadEncoding: { type: "string" }, schemaLookupStrategy: { type: "string" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function mn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "key" || n === "schemaIdLocation" || n === "schemaIdPayloadEncoding" || n === "schemaLookupStrategy" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.key !== void 0 && (re(r.key, { instancePath: s + "/key", parentData: r, parentDataProperty: "key", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.schemaIdLocation !== void 0) {
      let n = r.schemaIdLocation;
      if (typeof n != "string") {
        let o = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdLocation/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "header" || n === "payload")) {
        let o = { instancePath: s + "/schemaIdLocation", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdLocation/enum", keyword: "enum", params: { allowedValues: Yn.properties.schemaIdLocation.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.schemaIdPayloadEncoding !== void 0 && typeof r.schemaIdPayloadEncoding != "string") {
      let n = { instancePath: s + "/schemaIdPayloadEncoding", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaIdPayloadEncoding/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schemaLookupStrategy !== void 0 && typeof r.schemaLookupStrategy != "string") {
      let n = { instancePath: s + "/schemaLookupStrategy", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/schemaLookupStrategy/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Yn.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return mn.errors = e, i === 0;
}
var rt = { definition: "bindings-anypointmq-0_0_1-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Ii(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "headers" || o === "bindingVersion" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.headers !== void 0) {
      let o = r.headers, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/headers/$ref", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/headers/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        re(o, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let o = r.bindingVersion;
      if (typeof o != "string") {
        let c = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(c) : e.push(c), i++;
      }
      if (o !== "0.0.1") {
        let c = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: rt.properties.bindingVersion.enum } };
        e === null ? e = t(c) : e.push(c), i++;
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Ii.errors = e, i === 0;
}
var nt = { definition: "bindings-jms-0_0_1-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { headers: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Ci(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "headers" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.headers !== void 0 && (re(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: nt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ci.errors = e, i === 0;
}
var Rr = { definition: "bindings-ibmmq-0_1_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { type: { type: "string", enum: ["string", "jms", "binary"] }, headers: { type: "string" }, description: { type: "string" }, expiry: { type: "integer", minimum: 0 }, bindingVersion: { type: "string", enum: ["0.1.0"] } }, allOf: [{ properties: { type: { enum: ["binary", "jms", "string"] } }, allOf: [{ if: { properties: { type: { enum: ["binary"] } }, required: ["type"] }, then: { properties: { type: { const: "binary" } } } }, { if: { properties: { type: { enum: ["jms"] } }, required: ["type"] }, then: { not: { required: ["headers"] }, properties: { type: { const: "jms" } } } }, { if: { properties: { type: { enum: ["string"] } }, required: ["type"] }, then: { not: { required: ["headers"] }, properties: { type: { const: "string" } } } }] }] };
function Ni(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    } else if (r.type !== void 0 && r.type !== "binary") {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    }
  }
  var p = c === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), p) {
    let a = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "binary") {
      let j = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "binary" } };
      e === null ? e = t(j) : e.push(j), i++;
    }
    var p = a === i;
    o = p;
  }
  let l = i, f = true, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    } else if (r.type !== void 0 && r.type !== "jms") {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    }
  }
  var v = g === i;
  if (i = l, e !== null && (l ? e.length = l : e = null), v) {
    let a = i, _ = i, j = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let O;
      if (r.headers === void 0 && (O = "headers")) {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      }
    }
    var h = j === i;
    if (h) {
      let O = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(O) : e.push(O), i++;
    } else i = _, e !== null && (_ ? e.length = _ : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "jms") {
      let O = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "jms" } };
      e === null ? e = t(O) : e.push(O), i++;
    }
    var v = a === i;
    f = v;
  }
  let m = i, u = true, d = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let a;
    if (r.type === void 0 && (a = "type")) {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    } else if (r.type !== void 0 && r.type !== "string") {
      let _ = {};
      e === null ? e = t(_) : e.push(_), i++;
    }
  }
  var w = d === i;
  if (i = m, e !== null && (m ? e.length = m : e = null), w) {
    let a = i, _ = i, j = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let O;
      if (r.headers === void 0 && (O = "headers")) {
        let z = {};
        e === null ? e = t(z) : e.push(z), i++;
      }
    }
    var P = j === i;
    if (P) {
      let O = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/not", keyword: "not", params: {} };
      e === null ? e = t(O) : e.push(O), i++;
    } else i = _, e !== null && (_ ? e.length = _ : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0 && r.type !== "string") {
      let O = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "string" } };
      e === null ? e = t(O) : e.push(O), i++;
    }
    var w = a === i;
    u = w;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.type !== void 0) {
    let a = r.type;
    if (!(a === "binary" || a === "jms" || a === "string")) {
      let _ = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: Rr.allOf[0].properties.type.enum } };
      e === null ? e = t(_) : e.push(_), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let a in r) if (!(a === "type" || a === "headers" || a === "description" || a === "expiry" || a === "bindingVersion" || M.test(a))) {
      let _ = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a } };
      e === null ? e = t(_) : e.push(_), i++;
    }
    if (r.type !== void 0) {
      let a = r.type;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(_) : e.push(_), i++;
      }
      if (!(a === "string" || a === "jms" || a === "binary")) {
        let _ = { instancePath: s + "/type", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/type/enum", keyword: "enum", params: { allowedValues: Rr.properties.type.enum } };
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    if (r.headers !== void 0 && typeof r.headers != "string") {
      let a = { instancePath: s + "/headers", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/headers/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let a = { instancePath: s + "/description", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r.expiry !== void 0) {
      let a = r.expiry;
      if (!(typeof a == "number" && !(a % 1) && !isNaN(a))) {
        let _ = { instancePath: s + "/expiry", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/expiry/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(_) : e.push(_), i++;
      }
      if (typeof a == "number" && (a < 0 || isNaN(a))) {
        let _ = { instancePath: s + "/expiry", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/expiry/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let a = r.bindingVersion;
      if (typeof a != "string") {
        let _ = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(_) : e.push(_), i++;
      }
      if (a !== "0.1.0") {
        let _ = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Rr.properties.bindingVersion.enum } };
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    for (let a in r) M.test(a) && (C(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(a) : e.push(a), i++;
  }
  return Ni.errors = e, i === 0;
}
var st = { definition: "bindings-googlepubsub-0_2_0-message", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { bindingVersion: { type: "string", enum: ["0.2.0"] }, attributes: { type: "object" }, orderingKey: { type: "string" }, schema: { type: "object", additionalItems: false, properties: { name: { type: "string" } }, required: ["name"] } } };
function Bi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "bindingVersion" || n === "attributes" || n === "orderingKey" || n === "schema" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: st.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.attributes !== void 0) {
      let n = r.attributes;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/attributes", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/attributes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.orderingKey !== void 0 && typeof r.orderingKey != "string") {
      let n = { instancePath: s + "/orderingKey", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/orderingKey/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.schema !== void 0) {
      let n = r.schema;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.name === void 0) {
          let o = { instancePath: s + "/schema", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name !== void 0 && typeof n.name != "string") {
          let o = { instancePath: s + "/schema/name", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/schema", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/properties/schema/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-message/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Bi.errors = e, i === 0;
}
function Ie(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let S in r) if (!(ve.call(Re.properties, S) || M.test(S))) {
      let W = { instancePath: s, schemaPath: "#/definitions/messageBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S } };
      e === null ? e = t(W) : e.push(W), i++;
    }
    if (r.http !== void 0) {
      let S = r.http, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let R;
        if (S.bindingVersion === void 0 && (R = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var n = A === i;
      if (n) {
        let R = {};
        e === null ? e = t(R) : e.push(R), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var o = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), o) {
        let R = i;
        Oi(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, Oi.errors), i = e.length);
        var o = R === i;
        D = o;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let R;
        if (S.bindingVersion === void 0 && (R = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var c = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), c) {
        let R = i;
        dn(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, dn.errors), i = e.length);
        var c = R === i;
        V = c;
      }
      let $ = i, x = true, T = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let R;
        if (S.bindingVersion === void 0 && (R = "bindingVersion")) {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let I = {};
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
      var p = T === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), p) {
        let R = i;
        Oi(S, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, Oi.errors), i = e.length);
        var p = R === i;
        x = p;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0) {
        let R = S.bindingVersion;
        if (!(R === "0.2.0" || R === "0.3.0")) {
          let I = { instancePath: s + "/http/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/http/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.http.properties.bindingVersion.enum } };
          e === null ? e = t(I) : e.push(I), i++;
        }
      }
    }
    if (r.amqp !== void 0) {
      let S = r.amqp, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var l = A === i;
      if (l) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var f = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), f) {
        let $ = i;
        Si(S, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Si.errors), i = e.length);
        var f = $ === i;
        D = f;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var g = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), g) {
        let $ = i;
        Si(S, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Si.errors), i = e.length);
        var g = $ === i;
        V = g;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
        let $ = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    if (r.mqtt !== void 0) {
      let S = r.mqtt, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var v = A === i;
      if (v) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var h = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), h) {
        let $ = i;
        Ti(S, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, Ti.errors), i = e.length);
        var h = $ === i;
        D = h;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var m = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), m) {
        let $ = i;
        Ti(S, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, Ti.errors), i = e.length);
        var m = $ === i;
        V = m;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
        let $ = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    if (r.kafka !== void 0) {
      let S = r.kafka, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let B;
        if (S.bindingVersion === void 0 && (B = "bindingVersion")) {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        }
      }
      var u = A === i;
      if (u) {
        let B = {};
        e === null ? e = t(B) : e.push(B), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var d = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), d) {
        let B = i;
        Ei(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Ei.errors), i = e.length);
        var d = B === i;
        D = d;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let B;
        if (S.bindingVersion === void 0 && (B = "bindingVersion")) {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.5.0") {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        }
      }
      var w = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), w) {
        let B = i;
        Ei(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Ei.errors), i = e.length);
        var w = B === i;
        V = w;
      }
      let $ = i, x = true, T = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let B;
        if (S.bindingVersion === void 0 && (B = "bindingVersion")) {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.4.0") {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        }
      }
      var P = T === i;
      if (i = $, e !== null && ($ ? e.length = $ : e = null), P) {
        let B = i;
        un(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, un.errors), i = e.length);
        var P = B === i;
        x = P;
      }
      let R = i, I = true, E = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let B;
        if (S.bindingVersion === void 0 && (B = "bindingVersion")) {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.3.0") {
          let le = {};
          e === null ? e = t(le) : e.push(le), i++;
        }
      }
      var a = E === i;
      if (i = R, e !== null && (R ? e.length = R : e = null), a) {
        let B = i;
        mn(S, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, mn.errors), i = e.length);
        var a = B === i;
        I = a;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0) {
        let B = S.bindingVersion;
        if (!(B === "0.5.0" || B === "0.4.0" || B === "0.3.0")) {
          let le = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(le) : e.push(le), i++;
        }
      }
    }
    if (r.anypointmq !== void 0) {
      let S = r.anypointmq, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var _ = A === i;
      if (_) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var j = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), j) {
        let $ = i;
        Ii(S, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: y }) || (e = b(e, Ii.errors), i = e.length);
        var j = $ === i;
        D = j;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var L = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), L) {
        let $ = i;
        Ii(S, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: y }) || (e = b(e, Ii.errors), i = e.length);
        var L = $ === i;
        V = L;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
        let $ = { instancePath: s + "/anypointmq/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/anypointmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.anypointmq.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    if (r.jms !== void 0) {
      let S = r.jms, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var O = A === i;
      if (O) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var z = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), z) {
        let $ = i;
        Ci(S, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, Ci.errors), i = e.length);
        var z = $ === i;
        D = z;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var J = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), J) {
        let $ = i;
        Ci(S, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, Ci.errors), i = e.length);
        var J = $ === i;
        V = J;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.0.1") {
        let $ = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    if (r.ibmmq !== void 0) {
      let S = r.ibmmq, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var H = A === i;
      if (H) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var N = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), N) {
        let $ = i;
        Ni(S, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, Ni.errors), i = e.length);
        var N = $ === i;
        D = N;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.1.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var Q = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), Q) {
        let $ = i;
        Ni(S, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, Ni.errors), i = e.length);
        var Q = $ === i;
        V = Q;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.1.0") {
        let $ = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    if (r.googlepubsub !== void 0) {
      let S = r.googlepubsub, W = i, D = true, Y = i, K = i, A = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var X = A === i;
      if (X) {
        let $ = {};
        e === null ? e = t($) : e.push($), i++;
      } else i = K, e !== null && (K ? e.length = K : e = null);
      var ae = Y === i;
      if (i = W, e !== null && (W ? e.length = W : e = null), ae) {
        let $ = i;
        Bi(S, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: y }) || (e = b(e, Bi.errors), i = e.length);
        var ae = $ === i;
        D = ae;
      }
      let q = i, V = true, k = i;
      if (S && typeof S == "object" && !Array.isArray(S)) {
        let $;
        if (S.bindingVersion === void 0 && ($ = "bindingVersion")) {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        } else if (S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
          let x = {};
          e === null ? e = t(x) : e.push(x), i++;
        }
      }
      var oe = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), oe) {
        let $ = i;
        Bi(S, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: y }) || (e = b(e, Bi.errors), i = e.length);
        var oe = $ === i;
        V = oe;
      }
      if (S && typeof S == "object" && !Array.isArray(S) && S.bindingVersion !== void 0 && S.bindingVersion !== "0.2.0") {
        let $ = { instancePath: s + "/googlepubsub/bindingVersion", schemaPath: "#/definitions/messageBindingsObject/properties/googlepubsub/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Re.properties.googlepubsub.properties.bindingVersion.enum } };
        e === null ? e = t($) : e.push($), i++;
      }
    }
    for (let S in r) M.test(S) && (C(r[S], { instancePath: s + "/" + S.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: S, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let S = { instancePath: s, schemaPath: "#/definitions/messageBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(S) : e.push(S), i++;
  }
  return Ie.errors = e, i === 0;
}
var ys = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { contentType: { type: "string" }, headers: { $ref: "#/definitions/anySchema" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, deprecated: { type: "boolean" }, examples: { type: "array", items: { $ref: "#/definitions/messageExampleObject" } }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] } } };
function Se(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(ve.call(ys.properties, l) || M.test(l))) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let l = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.correlationId !== void 0) {
      let l = r.correlationId, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = m === i;
        g = n, h = "then";
      } else {
        let m = i;
        Ee(l, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: y }) || (e = b(e, Ee.errors), i = e.length);
        var n = m === i;
        g = n, h = "else";
      }
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let g = 0; g < f; g++) {
          let v = l[g], h = i, m = true, u = i;
          if (i === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let w;
            if (v.$ref === void 0 && (w = "$ref")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          } else {
            let w = {};
            e === null ? e = t(w) : e.push(w), i++;
          }
          var o = u === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let d;
          if (o) {
            let w = i;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let a = { instancePath: s + "/tags/" + g + "/$ref", schemaPath: "#/definitions/messageTrait/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(a) : e.push(a), i++;
            }
            var o = w === i;
            m = o, d = "then";
          } else {
            let w = i;
            me(v, { instancePath: s + "/tags/" + g, parentData: l, parentDataProperty: g, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var o = w === i;
            m = o, d = "else";
          }
        }
      } else {
        let f = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let l = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var c = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (c) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageTrait/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var c = m === i;
        g = c, h = "then";
      } else {
        let m = i;
        ye(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var c = m === i;
        g = c, h = "else";
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let l = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.examples !== void 0) {
      let l = r.examples;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let g = 0; g < f; g++) Qe(l[g], { instancePath: s + "/examples/" + g, parentData: l, parentDataProperty: g, rootData: y }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let f = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var p = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (p) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var p = m === i;
        g = p, h = "then";
      } else {
        let m = i;
        Ie(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ie.errors), i = e.length);
        var p = m === i;
        g = p, h = "else";
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Se.errors = e, i === 0;
}
function pr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let h in r) if (!(ve.call(qr.properties, h) || M.test(h))) {
      let m = { instancePath: s, schemaPath: "#/definitions/messageObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let h = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageObject/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.payload !== void 0 && (ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.correlationId !== void 0) {
      let h = r.correlationId, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var n = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (n) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageObject/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var n = P === i;
        u = n, w = "then";
      } else {
        let P = i;
        Ee(h, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: y }) || (e = b(e, Ee.errors), i = e.length);
        var n = P === i;
        u = n, w = "else";
      }
    }
    if (r.tags !== void 0) {
      let h = r.tags;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) {
          let d = h[u], w = i, P = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let j;
            if (d.$ref === void 0 && (j = "$ref")) {
              let L = {};
              e === null ? e = t(L) : e.push(L), i++;
            }
          } else {
            let j = {};
            e === null ? e = t(j) : e.push(j), i++;
          }
          var o = a === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let _;
          if (o) {
            let j = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let O = { instancePath: s + "/tags/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var o = j === i;
            P = o, _ = "then";
          } else {
            let j = i;
            me(d, { instancePath: s + "/tags/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var o = j === i;
            P = o, _ = "else";
          }
        }
      } else {
        let m = { instancePath: s + "/tags", schemaPath: "#/definitions/messageObject/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let h = { instancePath: s + "/summary", schemaPath: "#/definitions/messageObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let h = { instancePath: s + "/name", schemaPath: "#/definitions/messageObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let h = { instancePath: s + "/title", schemaPath: "#/definitions/messageObject/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let h = { instancePath: s + "/description", schemaPath: "#/definitions/messageObject/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.externalDocs !== void 0) {
      let h = r.externalDocs, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var c = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (c) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageObject/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var c = P === i;
        u = c, w = "then";
      } else {
        let P = i;
        ye(h, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var c = P === i;
        u = c, w = "else";
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let h = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageObject/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.examples !== void 0) {
      let h = r.examples;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) Qe(h[u], { instancePath: s + "/examples/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let m = { instancePath: s + "/examples", schemaPath: "#/definitions/messageObject/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    if (r.bindings !== void 0) {
      let h = r.bindings, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var p = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (p) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageObject/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var p = P === i;
        u = p, w = "then";
      } else {
        let P = i;
        Ie(h, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ie.errors), i = e.length);
        var p = P === i;
        u = p, w = "else";
      }
    }
    if (r.traits !== void 0) {
      let h = r.traits;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) {
          let d = h[u], w = i, P = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let j;
            if (d.$ref === void 0 && (j = "$ref")) {
              let L = {};
              e === null ? e = t(L) : e.push(L), i++;
            }
          } else {
            let j = {};
            e === null ? e = t(j) : e.push(j), i++;
          }
          var l = a === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let _;
          if (l) {
            let j = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let O = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var l = j === i;
            P = l, _ = "then";
          } else {
            let j = i;
            if (!d || typeof d != "object") {
              let X = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/type", keyword: "type", params: { type: qr.properties.traits.items.allOf[0].else.type } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let L = i, O = true, z = i;
            if (!(d && typeof d == "object" && !Array.isArray(d))) {
              let X = {};
              e === null ? e = t(X) : e.push(X), i++;
            }
            var f = z === i;
            if (i = L, e !== null && (L ? e.length = L : e = null), f) {
              let X = i;
              Se(d, { instancePath: s + "/traits/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, Se.errors), i = e.length);
              var f = X === i;
              O = f;
            }
            let J = i, H = true, N = i;
            if (!Array.isArray(d)) {
              let X = {};
              e === null ? e = t(X) : e.push(X), i++;
            }
            var g = N === i;
            if (i = J, e !== null && (J ? e.length = J : e = null), g) {
              let X = i;
              if (Array.isArray(d)) {
                let oe = d.length;
                if (oe > 0) {
                  let S = d[0], W = i, D = true, Y = i;
                  if (i === Y) if (S && typeof S == "object" && !Array.isArray(S)) {
                    let A;
                    if (S.$ref === void 0 && (A = "$ref")) {
                      let q = {};
                      e === null ? e = t(q) : e.push(q), i++;
                    }
                  } else {
                    let A = {};
                    e === null ? e = t(A) : e.push(A), i++;
                  }
                  var v = Y === i;
                  i = W, e !== null && (W ? e.length = W : e = null);
                  let K;
                  if (v) {
                    let A = i;
                    if (S && typeof S == "object" && !Array.isArray(S) && S.$ref !== void 0 && typeof S.$ref != "string") {
                      let V = { instancePath: s + "/traits/" + u + "/0/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/0/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(V) : e.push(V), i++;
                    }
                    var v = A === i;
                    D = v, K = "then";
                  } else {
                    let A = i;
                    Se(S, { instancePath: s + "/traits/" + u + "/0", parentData: d, parentDataProperty: 0, rootData: y }) || (e = b(e, Se.errors), i = e.length);
                    var v = A === i;
                    D = v, K = "else";
                  }
                }
                if (oe > 1) {
                  let S = d[1];
                  if (!(S && typeof S == "object" && !Array.isArray(S))) {
                    let W = { instancePath: s + "/traits/" + u + "/1", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = t(W) : e.push(W), i++;
                  }
                }
              } else {
                let oe = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "array" } };
                e === null ? e = t(oe) : e.push(oe), i++;
              }
              var g = X === i;
              H = g;
            }
            var l = j === i;
            P = l, _ = "else";
          }
        }
      } else {
        let m = { instancePath: s + "/traits", schemaPath: "#/definitions/messageObject/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    for (let h in r) M.test(h) && (C(r[h], { instancePath: s + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: h, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let h = { instancePath: s, schemaPath: "#/definitions/messageObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(h) : e.push(h), i++;
  }
  return pr.errors = e, i === 0;
}
function lr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/channelMessages/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      pr(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, pr.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/channelMessages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return lr.errors = e, i === 0;
}
function ar(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "description" || n === "enum" || n === "default" || n === "examples" || n === "location" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/enum/" + c, schemaPath: "#/definitions/parameter/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/parameter/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/parameter/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/parameter/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/parameter/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Or.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  }
  return ar.errors = e, i === 0;
}
function fr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      ar(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, ar.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return fr.errors = e, i === 0;
}
function hn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return hn.errors = e, i === 0;
}
function Pe(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.$ref === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/Reference/required", keyword: "required", params: { missingProperty: "$ref" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    r.$ref !== void 0 && (hn(r.$ref, { instancePath: s + "/$ref", parentData: r, parentDataProperty: "$ref", rootData: y }) || (e = b(e, hn.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/Reference/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Pe.errors = e, i === 0;
}
var Oe = { definition: "channelBindingsObject", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { http: {}, ws: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-websockets-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-websockets-0_1_0-channel" } }] }, amqp: { properties: { bindingVersion: { enum: ["0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-channel" } }] }, amqp1: {}, mqtt: {}, kafka: { properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-channel" } }] }, anypointmq: { properties: { bindingVersion: { enum: ["0.0.1"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-anypointmq-0_0_1-channel" } }] }, nats: {}, jms: { properties: { bindingVersion: { enum: ["0.0.1"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.0.1" } } }, then: { $ref: "#/definitions/bindings-jms-0_0_1-channel" } }] }, sns: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-channel" } }] }, sqs: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-channel" } }] }, stomp: {}, redis: {}, ibmmq: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-ibmmq-0_1_0-channel" } }] }, solace: {}, googlepubsub: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-googlepubsub-0_2_0-channel" } }] }, pulsar: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-channel" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-pulsar-0_1_0-channel" } }] } } };
var Zn = { definition: "bindings-websockets-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "POST"] }, query: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, headers: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/schema" } }] }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function Li(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!(c === "method" || c === "query" || c === "headers" || c === "bindingVersion" || M.test(c))) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.method !== void 0) {
      let c = r.method;
      if (typeof c != "string") {
        let p = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (!(c === "GET" || c === "POST")) {
        let p = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/method/enum", keyword: "enum", params: { allowedValues: Zn.properties.method.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.query !== void 0) {
      let c = r.query, p = i, l = true, f = i;
      if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
        let v;
        if (c.$ref === void 0 && (v = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var n = f === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let g;
      if (n) {
        let v = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let m = { instancePath: s + "/query/$ref", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/query/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var n = v === i;
        l = n, g = "then";
      } else {
        let v = i;
        re(c, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var n = v === i;
        l = n, g = "else";
      }
    }
    if (r.headers !== void 0) {
      let c = r.headers, p = i, l = true, f = i;
      if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
        let v;
        if (c.$ref === void 0 && (v = "$ref")) {
          let h = {};
          e === null ? e = t(h) : e.push(h), i++;
        }
      } else {
        let v = {};
        e === null ? e = t(v) : e.push(v), i++;
      }
      var o = f === i;
      i = p, e !== null && (p ? e.length = p : e = null);
      let g;
      if (o) {
        let v = i;
        if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
          let m = { instancePath: s + "/headers/$ref", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/headers/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(m) : e.push(m), i++;
        }
        var o = v === i;
        l = o, g = "then";
      } else {
        let v = i;
        re(c, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, re.errors), i = e.length);
        var o = v === i;
        l = o, g = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let c = r.bindingVersion;
      if (typeof c != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (c !== "0.1.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Zn.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    for (let c in r) M.test(c) && (C(r[c], { instancePath: s + "/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: c, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/bindings-websockets-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(c) : e.push(c), i++;
  }
  return Li.errors = e, i === 0;
}
var wr = { definition: "bindings-amqp-0_3_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { is: { type: "string", enum: ["queue", "routingKey"] }, exchange: { type: "object", properties: { name: { type: "string", maxLength: 255 }, type: { type: "string", enum: ["topic", "direct", "fanout", "default", "headers"] }, durable: { type: "boolean" }, autoDelete: { type: "boolean" }, vhost: { type: "string" } } }, queue: { type: "object", properties: { name: { type: "string", maxLength: 255 }, durable: { type: "boolean" }, exclusive: { type: "boolean" }, autoDelete: { type: "boolean" }, vhost: { type: "string" } } }, bindingVersion: { type: "string", enum: ["0.3.0"] } }, allOf: [{ properties: { is: { enum: ["routingKey", "queue"] } }, allOf: [{ if: { properties: { is: { enum: ["routingKey"] } }, required: ["is"] }, then: { not: { required: ["queue"] }, properties: { is: { const: "routingKey" } }, required: ["exchange"] } }, { if: { properties: { is: { enum: ["queue"] } }, required: ["is"] }, then: { not: { required: ["exchange"] }, properties: { is: { const: "queue" } }, required: ["queue"] } }] }] };
function Mi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.is === void 0 && (u = "is")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.is !== void 0 && r.is !== "routingKey") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var p = c === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), p) {
    let u = i, d = i, w = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.queue === void 0 && (a = "queue")) {
        let _ = {};
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    var l = w === i;
    if (l) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.exchange === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/required", keyword: "required", params: { missingProperty: "exchange" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.is !== void 0 && r.is !== "routingKey") {
        let a = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/properties/is/const", keyword: "const", params: { allowedValue: "routingKey" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var p = u === i;
    o = p;
  }
  let f = i, g = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.is === void 0 && (u = "is")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.is !== void 0 && r.is !== "queue") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var h = v === i;
  if (i = f, e !== null && (f ? e.length = f : e = null), h) {
    let u = i, d = i, w = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.exchange === void 0 && (a = "exchange")) {
        let _ = {};
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    var m = w === i;
    if (m) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.queue === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/required", keyword: "required", params: { missingProperty: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.is !== void 0 && r.is !== "queue") {
        let a = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/properties/is/const", keyword: "const", params: { allowedValue: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var h = u === i;
    g = h;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.is !== void 0) {
    let u = r.is;
    if (!(u === "routingKey" || u === "queue")) {
      let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/properties/is/enum", keyword: "enum", params: { allowedValues: wr.allOf[0].properties.is.enum } };
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r) if (!(u === "is" || u === "exchange" || u === "queue" || u === "bindingVersion" || M.test(u))) {
      let d = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = t(d) : e.push(d), i++;
    }
    if (r.is !== void 0) {
      let u = r.is;
      if (typeof u != "string") {
        let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/is/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (!(u === "queue" || u === "routingKey")) {
        let d = { instancePath: s + "/is", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/is/enum", keyword: "enum", params: { allowedValues: wr.properties.is.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.exchange !== void 0) {
      let u = r.exchange;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.name !== void 0) {
          let d = u.name;
          if (typeof d == "string") {
            if (ze(d) > 255) {
              let w = { instancePath: s + "/exchange/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let w = { instancePath: s + "/exchange/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.type !== void 0) {
          let d = u.type;
          if (typeof d != "string") {
            let w = { instancePath: s + "/exchange/type", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/type/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
          if (!(d === "topic" || d === "direct" || d === "fanout" || d === "default" || d === "headers")) {
            let w = { instancePath: s + "/exchange/type", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/type/enum", keyword: "enum", params: { allowedValues: wr.properties.exchange.properties.type.enum } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.durable !== void 0 && typeof u.durable != "boolean") {
          let d = { instancePath: s + "/exchange/durable", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/durable/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.autoDelete !== void 0 && typeof u.autoDelete != "boolean") {
          let d = { instancePath: s + "/exchange/autoDelete", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/autoDelete/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.vhost !== void 0 && typeof u.vhost != "string") {
          let d = { instancePath: s + "/exchange/vhost", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/properties/vhost/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/exchange", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/exchange/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.queue !== void 0) {
      let u = r.queue;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.name !== void 0) {
          let d = u.name;
          if (typeof d == "string") {
            if (ze(d) > 255) {
              let w = { instancePath: s + "/queue/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/name/maxLength", keyword: "maxLength", params: { limit: 255 } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let w = { instancePath: s + "/queue/name", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.durable !== void 0 && typeof u.durable != "boolean") {
          let d = { instancePath: s + "/queue/durable", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/durable/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.exclusive !== void 0 && typeof u.exclusive != "boolean") {
          let d = { instancePath: s + "/queue/exclusive", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.autoDelete !== void 0 && typeof u.autoDelete != "boolean") {
          let d = { instancePath: s + "/queue/autoDelete", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/autoDelete/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.vhost !== void 0 && typeof u.vhost != "string") {
          let d = { instancePath: s + "/queue/vhost", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/properties/vhost/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/queue/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let u = r.bindingVersion;
      if (typeof u != "string") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (u !== "0.3.0") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: wr.properties.bindingVersion.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    for (let u in r) M.test(u) && (C(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(u) : e.push(u), i++;
  }
  return Mi.errors = e, i === 0;
}
var es = { definition: "bindings-kafka-0_5_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, topicConfiguration: { type: "object", additionalProperties: true, properties: { "cleanup.policy": { type: "array", items: { type: "string", enum: ["compact", "delete"] } }, "retention.ms": { type: "integer", minimum: -1 }, "retention.bytes": { type: "integer", minimum: -1 }, "delete.retention.ms": { type: "integer", minimum: 0 }, "max.message.bytes": { type: "integer", minimum: 0 }, "confluent.key.schema.validation": { type: "boolean" }, "confluent.key.subject.name.strategy": { type: "string" }, "confluent.value.schema.validation": { type: "boolean" }, "confluent.value.subject.name.strategy": { type: "string" } } }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Ri(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "topicConfiguration" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.topicConfiguration !== void 0) {
      let n = r.topicConfiguration;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n["cleanup.policy"] !== void 0) {
          let o = n["cleanup.policy"];
          if (Array.isArray(o)) {
            let c = o.length;
            for (let p = 0; p < c; p++) {
              let l = o[p];
              if (typeof l != "string") {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + p, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(f) : e.push(f), i++;
              }
              if (!(l === "compact" || l === "delete")) {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + p, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/enum", keyword: "enum", params: { allowedValues: es.properties.topicConfiguration.properties["cleanup.policy"].items.enum } };
                e === null ? e = t(f) : e.push(f), i++;
              }
            }
          } else {
            let c = { instancePath: s + "/topicConfiguration/cleanup.policy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/cleanup.policy/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["retention.ms"] !== void 0) {
          let o = n["retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["retention.bytes"] !== void 0) {
          let o = n["retention.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/retention.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["delete.retention.ms"] !== void 0) {
          let o = n["delete.retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/delete.retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/delete.retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["max.message.bytes"] !== void 0) {
          let o = n["max.message.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/max.message.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/max.message.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["confluent.key.schema.validation"] !== void 0 && typeof n["confluent.key.schema.validation"] != "boolean") {
          let o = { instancePath: s + "/topicConfiguration/confluent.key.schema.validation", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.key.schema.validation/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.key.subject.name.strategy"] !== void 0 && typeof n["confluent.key.subject.name.strategy"] != "string") {
          let o = { instancePath: s + "/topicConfiguration/confluent.key.subject.name.strategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.key.subject.name.strategy/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.value.schema.validation"] !== void 0 && typeof n["confluent.value.schema.validation"] != "boolean") {
          let o = { instancePath: s + "/topicConfiguration/confluent.value.schema.validation", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.value.schema.validation/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n["confluent.value.subject.name.strategy"] !== void 0 && typeof n["confluent.value.subject.name.strategy"] != "string") {
          let o = { instancePath: s + "/topicConfiguration/confluent.value.subject.name.strategy", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/properties/confluent.value.subject.name.strategy/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/topicConfiguration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: es.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ri.errors = e, i === 0;
}
var is = { definition: "bindings-kafka-0_4_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, topicConfiguration: { type: "object", additionalProperties: false, properties: { "cleanup.policy": { type: "array", items: { type: "string", enum: ["compact", "delete"] } }, "retention.ms": { type: "integer", minimum: -1 }, "retention.bytes": { type: "integer", minimum: -1 }, "delete.retention.ms": { type: "integer", minimum: 0 }, "max.message.bytes": { type: "integer", minimum: 0 } } }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function gn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "topicConfiguration" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.topicConfiguration !== void 0) {
      let n = r.topicConfiguration;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (!(o === "cleanup.policy" || o === "retention.ms" || o === "retention.bytes" || o === "delete.retention.ms" || o === "max.message.bytes")) {
          let c = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(c) : e.push(c), i++;
        }
        if (n["cleanup.policy"] !== void 0) {
          let o = n["cleanup.policy"];
          if (Array.isArray(o)) {
            let c = o.length;
            for (let p = 0; p < c; p++) {
              let l = o[p];
              if (typeof l != "string") {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + p, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(f) : e.push(f), i++;
              }
              if (!(l === "compact" || l === "delete")) {
                let f = { instancePath: s + "/topicConfiguration/cleanup.policy/" + p, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/items/enum", keyword: "enum", params: { allowedValues: is.properties.topicConfiguration.properties["cleanup.policy"].items.enum } };
                e === null ? e = t(f) : e.push(f), i++;
              }
            }
          } else {
            let c = { instancePath: s + "/topicConfiguration/cleanup.policy", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/cleanup.policy/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["retention.ms"] !== void 0) {
          let o = n["retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["retention.bytes"] !== void 0) {
          let o = n["retention.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < -1 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/retention.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/retention.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: -1 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["delete.retention.ms"] !== void 0) {
          let o = n["delete.retention.ms"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/delete.retention.ms/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/delete.retention.ms", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/delete.retention.ms/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n["max.message.bytes"] !== void 0) {
          let o = n["max.message.bytes"];
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/max.message.bytes/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/topicConfiguration/max.message.bytes", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/properties/max.message.bytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/topicConfiguration", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: is.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return gn.errors = e, i === 0;
}
var tt = { definition: "bindings-kafka-0_3_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { topic: { type: "string" }, partitions: { type: "integer", minimum: 1 }, replicas: { type: "integer", minimum: 1 }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function bn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "topic" || n === "partitions" || n === "replicas" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && typeof r.topic != "string") {
      let n = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/topic/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.partitions !== void 0) {
      let n = r.partitions;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/partitions/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/partitions", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/partitions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.replicas !== void 0) {
      let n = r.replicas;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/replicas/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 1 || isNaN(n))) {
        let o = { instancePath: s + "/replicas", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/replicas/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: tt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return bn.errors = e, i === 0;
}
var rs = { definition: "bindings-anypointmq-0_0_1-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destination: { type: "string" }, destinationType: { type: "string", enum: ["exchange", "queue", "fifo-queue"] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Fi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "destination" || n === "destinationType" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.destination !== void 0 && typeof r.destination != "string") {
      let n = { instancePath: s + "/destination", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destination/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.destinationType !== void 0) {
      let n = r.destinationType;
      if (typeof n != "string") {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "exchange" || n === "queue" || n === "fifo-queue")) {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: rs.properties.destinationType.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: rs.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-anypointmq-0_0_1-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Fi.errors = e, i === 0;
}
var ns = { definition: "bindings-jms-0_0_1-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destination: { type: "string" }, destinationType: { type: "string", enum: ["queue", "fifo-queue"] }, bindingVersion: { type: "string", enum: ["0.0.1"] } } };
function Ui(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "destination" || n === "destinationType" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.destination !== void 0 && typeof r.destination != "string") {
      let n = { instancePath: s + "/destination", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destination/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.destinationType !== void 0) {
      let n = r.destinationType;
      if (typeof n != "string") {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "fifo-queue")) {
        let o = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: ns.properties.destinationType.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.0.1") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-jms-0_0_1-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ns.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-jms-0_0_1-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ui.errors = e, i === 0;
}
var ot = { definition: "ordering", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { type: { type: "string", enum: ["standard", "FIFO"] }, contentBasedDeduplication: { type: "boolean" } }, required: ["type"] };
function _n(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/ordering/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.type !== void 0) {
      let n = r.type;
      if (typeof n != "string") {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/ordering/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "standard" || n === "FIFO")) {
        let o = { instancePath: s + "/type", schemaPath: "#/definitions/ordering/properties/type/enum", keyword: "enum", params: { allowedValues: ot.properties.type.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.contentBasedDeduplication !== void 0 && typeof r.contentBasedDeduplication != "boolean") {
      let n = { instancePath: s + "/contentBasedDeduplication", schemaPath: "#/definitions/ordering/properties/contentBasedDeduplication/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/ordering/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return _n.errors = e, i === 0;
}
var Fr = { definition: "statement", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function Pn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.principal === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.action === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.effect !== void 0) {
      let l = r.effect;
      if (typeof l != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(l === "Allow" || l === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement/properties/effect/enum", keyword: "enum", params: { allowedValues: Fr.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let l = r.principal;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/type", keyword: "type", params: { type: Fr.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = d === i;
        g = n;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), o) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var o = d === i;
        m = o;
      }
    }
    if (r.action !== void 0) {
      let l = r.action;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/type", keyword: "type", params: { type: Fr.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var c = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), c) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var c = d === i;
        g = c;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var p = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), p) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var p = d === i;
        m = p;
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/statement/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Pn.errors = e, i === 0;
}
function vn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) Pn(n[c], { instancePath: s + "/statements/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, Pn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return vn.errors = e, i === 0;
}
function Ki(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "name" || n === "ordering" || n === "policy" || n === "tags" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ordering !== void 0 && (_n(r.ordering, { instancePath: s + "/ordering", parentData: r, parentDataProperty: "ordering", rootData: y }) || (e = b(e, _n.errors), i = e.length)), r.policy !== void 0 && (vn(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: y }) || (e = b(e, vn.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0 && typeof r.bindingVersion != "string") {
      let n = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sns-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ki.errors = e, i === 0;
}
var pt = { definition: "bindings-sqs-0_2_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queue: { $ref: "#/definitions/queue" }, deadLetterQueue: { $ref: "#/definitions/queue" }, bindingVersion: { type: "string", enum: ["0.1.0", "0.2.0"] } }, required: ["queue"] };
var ss = { definition: "queue", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { name: { type: "string" }, fifoQueue: { type: "boolean" }, deduplicationScope: { type: "string", enum: ["queue", "messageGroup"] }, fifoThroughputLimit: { type: "string", enum: ["perQueue", "perMessageGroupId"] }, deliveryDelay: { type: "integer", minimum: 0, maximum: 900 }, visibilityTimeout: { type: "integer", minimum: 0, maximum: 43200 }, receiveMessageWaitTime: { type: "integer" }, messageRetentionPeriod: { type: "integer", minimum: 60, maximum: 1209600 }, redrivePolicy: { $ref: "#/definitions/redrivePolicy" }, policy: { $ref: "#/definitions/policy_" }, tags: { type: "object" } }, required: ["name", "fifoQueue"] };
function kn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return kn.errors = e, i === 0;
}
function wn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (kn(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: y }) || (e = b(e, kn.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return wn.errors = e, i === 0;
}
var Ur = { definition: "statement_", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function An(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.principal === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.action === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement_/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.effect !== void 0) {
      let l = r.effect;
      if (typeof l != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement_/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(l === "Allow" || l === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement_/properties/effect/enum", keyword: "enum", params: { allowedValues: Ur.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let l = r.principal;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/type", keyword: "type", params: { type: Ur.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = d === i;
        g = n;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), o) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement_/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var o = d === i;
        m = o;
      }
    }
    if (r.action !== void 0) {
      let l = r.action;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/type", keyword: "type", params: { type: Ur.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var c = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), c) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var c = d === i;
        g = c;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var p = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), p) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement_/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var p = d === i;
        m = p;
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/statement_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return An.errors = e, i === 0;
}
function jn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy_/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) An(n[c], { instancePath: s + "/statements/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, An.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy_/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return jn.errors = e, i === 0;
}
function zi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue/required", keyword: "required", params: { missingProperty: "fifoQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/queue/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue !== void 0 && typeof r.fifoQueue != "boolean") {
      let n = { instancePath: s + "/fifoQueue", schemaPath: "#/definitions/queue/properties/fifoQueue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deduplicationScope !== void 0) {
      let n = r.deduplicationScope;
      if (typeof n != "string") {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue/properties/deduplicationScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "messageGroup")) {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue/properties/deduplicationScope/enum", keyword: "enum", params: { allowedValues: ss.properties.deduplicationScope.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.fifoThroughputLimit !== void 0) {
      let n = r.fifoThroughputLimit;
      if (typeof n != "string") {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue/properties/fifoThroughputLimit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "perQueue" || n === "perMessageGroupId")) {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue/properties/fifoThroughputLimit/enum", keyword: "enum", params: { allowedValues: ss.properties.fifoThroughputLimit.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryDelay !== void 0) {
      let n = r.deliveryDelay;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 900 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue/properties/deliveryDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.visibilityTimeout !== void 0) {
      let n = r.visibilityTimeout;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 43200 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue/properties/visibilityTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.receiveMessageWaitTime !== void 0) {
      let n = r.receiveMessageWaitTime;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/receiveMessageWaitTime", schemaPath: "#/definitions/queue/properties/receiveMessageWaitTime/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionPeriod !== void 0) {
      let n = r.messageRetentionPeriod;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 1209600 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1209600 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 60 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue/properties/messageRetentionPeriod/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.redrivePolicy !== void 0 && (wn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: y }) || (e = b(e, wn.errors), i = e.length)), r.policy !== void 0 && (jn(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: y }) || (e = b(e, jn.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/queue/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/queue/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return zi.errors = e, i === 0;
}
function Qi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.queue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/required", keyword: "required", params: { missingProperty: "queue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "queue" || n === "deadLetterQueue" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queue !== void 0 && (zi(r.queue, { instancePath: s + "/queue", parentData: r, parentDataProperty: "queue", rootData: y }) || (e = b(e, zi.errors), i = e.length)), r.deadLetterQueue !== void 0 && (zi(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: y }) || (e = b(e, zi.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "0.1.0" || n === "0.2.0")) {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: pt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Qi.errors = e, i === 0;
}
var Kr = { definition: "bindings-ibmmq-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { destinationType: { type: "string", enum: ["topic", "queue"] }, queue: { type: "object", properties: { objectName: { type: "string", maxLength: 48 }, isPartitioned: { type: "boolean" }, exclusive: { type: "boolean" } }, required: ["objectName"] }, topic: { type: "object", properties: { string: { type: "string", maxLength: 10240 }, objectName: { type: "string", maxLength: 48 }, durablePermitted: { type: "boolean" }, lastMsgRetained: { type: "boolean" } } }, maxMsgLength: { type: "integer", minimum: 0, maximum: 104857600 }, bindingVersion: { type: "string", enum: ["0.1.0"] } }, allOf: [{ properties: { destinationType: { enum: ["topic", "queue"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { not: { required: ["queue"] }, properties: { destinationType: { const: "topic" } } } }, { if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { not: { required: ["topic"] }, properties: { destinationType: { const: "queue" } }, required: ["queue"] } }] }] };
function Hi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.destinationType === void 0 && (u = "destinationType")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.destinationType !== void 0 && r.destinationType !== "topic") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var p = c === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), p) {
    let u = i, d = i, w = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.queue === void 0 && (a = "queue")) {
        let _ = {};
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    var l = w === i;
    if (l) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r) && r.destinationType !== void 0 && r.destinationType !== "topic") {
      let a = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var p = u === i;
    o = p;
  }
  let f = i, g = true, v = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let u;
    if (r.destinationType === void 0 && (u = "destinationType")) {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    } else if (r.destinationType !== void 0 && r.destinationType !== "queue") {
      let d = {};
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  var h = v === i;
  if (i = f, e !== null && (f ? e.length = f : e = null), h) {
    let u = i, d = i, w = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let a;
      if (r.topic === void 0 && (a = "topic")) {
        let _ = {};
        e === null ? e = t(_) : e.push(_), i++;
      }
    }
    var m = w === i;
    if (m) {
      let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/not", keyword: "not", params: {} };
      e === null ? e = t(a) : e.push(a), i++;
    } else i = d, e !== null && (d ? e.length = d : e = null);
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.queue === void 0) {
        let a = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/required", keyword: "required", params: { missingProperty: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.destinationType !== void 0 && r.destinationType !== "queue") {
        let a = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
    }
    var h = u === i;
    g = h;
  }
  if (r && typeof r == "object" && !Array.isArray(r) && r.destinationType !== void 0) {
    let u = r.destinationType;
    if (!(u === "topic" || u === "queue")) {
      let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Kr.allOf[0].properties.destinationType.enum } };
      e === null ? e = t(d) : e.push(d), i++;
    }
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let u in r) if (!(u === "destinationType" || u === "queue" || u === "topic" || u === "maxMsgLength" || u === "bindingVersion" || M.test(u))) {
      let d = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = t(d) : e.push(d), i++;
    }
    if (r.destinationType !== void 0) {
      let u = r.destinationType;
      if (typeof u != "string") {
        let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/destinationType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (!(u === "topic" || u === "queue")) {
        let d = { instancePath: s + "/destinationType", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Kr.properties.destinationType.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.queue !== void 0) {
      let u = r.queue;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.objectName === void 0) {
          let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/required", keyword: "required", params: { missingProperty: "objectName" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.objectName !== void 0) {
          let d = u.objectName;
          if (typeof d == "string") {
            if (ze(d) > 48) {
              let w = { instancePath: s + "/queue/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/objectName/maxLength", keyword: "maxLength", params: { limit: 48 } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let w = { instancePath: s + "/queue/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/objectName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.isPartitioned !== void 0 && typeof u.isPartitioned != "boolean") {
          let d = { instancePath: s + "/queue/isPartitioned", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/isPartitioned/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.exclusive !== void 0 && typeof u.exclusive != "boolean") {
          let d = { instancePath: s + "/queue/exclusive", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/properties/exclusive/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/queue/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.topic !== void 0) {
      let u = r.topic;
      if (u && typeof u == "object" && !Array.isArray(u)) {
        if (u.string !== void 0) {
          let d = u.string;
          if (typeof d == "string") {
            if (ze(d) > 10240) {
              let w = { instancePath: s + "/topic/string", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/string/maxLength", keyword: "maxLength", params: { limit: 10240 } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let w = { instancePath: s + "/topic/string", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/string/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.objectName !== void 0) {
          let d = u.objectName;
          if (typeof d == "string") {
            if (ze(d) > 48) {
              let w = { instancePath: s + "/topic/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/objectName/maxLength", keyword: "maxLength", params: { limit: 48 } };
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let w = { instancePath: s + "/topic/objectName", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/objectName/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
        if (u.durablePermitted !== void 0 && typeof u.durablePermitted != "boolean") {
          let d = { instancePath: s + "/topic/durablePermitted", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/durablePermitted/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u.lastMsgRetained !== void 0 && typeof u.lastMsgRetained != "boolean") {
          let d = { instancePath: s + "/topic/lastMsgRetained", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/properties/lastMsgRetained/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let d = { instancePath: s + "/topic", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/topic/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    if (r.maxMsgLength !== void 0) {
      let u = r.maxMsgLength;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (typeof u == "number") {
        if (u > 104857600 || isNaN(u)) {
          let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/maximum", keyword: "maximum", params: { comparison: "<=", limit: 104857600 } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        if (u < 0 || isNaN(u)) {
          let d = { instancePath: s + "/maxMsgLength", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/maxMsgLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(d) : e.push(d), i++;
        }
      }
    }
    if (r.bindingVersion !== void 0) {
      let u = r.bindingVersion;
      if (typeof u != "string") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      if (u !== "0.1.0") {
        let d = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Kr.properties.bindingVersion.enum } };
        e === null ? e = t(d) : e.push(d), i++;
      }
    }
    for (let u in r) M.test(u) && (C(r[u], { instancePath: s + "/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: u, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/bindings-ibmmq-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(u) : e.push(u), i++;
  }
  return Hi.errors = e, i === 0;
}
var lt = { definition: "bindings-googlepubsub-0_2_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { bindingVersion: { type: "string", enum: ["0.2.0"] }, labels: { type: "object" }, messageRetentionDuration: { type: "string" }, messageStoragePolicy: { type: "object", additionalProperties: false, properties: { allowedPersistenceRegions: { type: "array", items: { type: "string" } } } }, schemaSettings: { type: "object", additionalItems: false, properties: { encoding: { type: "string" }, firstRevisionId: { type: "string" }, lastRevisionId: { type: "string" }, name: { type: "string" } }, required: ["encoding", "name"] } }, required: ["schemaSettings"] };
function Xi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.schemaSettings === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/required", keyword: "required", params: { missingProperty: "schemaSettings" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "bindingVersion" || n === "labels" || n === "messageRetentionDuration" || n === "messageStoragePolicy" || n === "schemaSettings" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: lt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.labels !== void 0) {
      let n = r.labels;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/labels", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/labels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionDuration !== void 0 && typeof r.messageRetentionDuration != "string") {
      let n = { instancePath: s + "/messageRetentionDuration", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageRetentionDuration/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.messageStoragePolicy !== void 0) {
      let n = r.messageStoragePolicy;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (o !== "allowedPersistenceRegions") {
          let c = { instancePath: s + "/messageStoragePolicy", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(c) : e.push(c), i++;
        }
        if (n.allowedPersistenceRegions !== void 0) {
          let o = n.allowedPersistenceRegions;
          if (Array.isArray(o)) {
            let c = o.length;
            for (let p = 0; p < c; p++) if (typeof o[p] != "string") {
              let l = { instancePath: s + "/messageStoragePolicy/allowedPersistenceRegions/" + p, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/properties/allowedPersistenceRegions/items/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(l) : e.push(l), i++;
            }
          } else {
            let c = { instancePath: s + "/messageStoragePolicy/allowedPersistenceRegions", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/properties/allowedPersistenceRegions/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/messageStoragePolicy", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.schemaSettings !== void 0) {
      let n = r.schemaSettings;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        if (n.encoding === void 0) {
          let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/required", keyword: "required", params: { missingProperty: "encoding" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name === void 0) {
          let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/required", keyword: "required", params: { missingProperty: "name" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.encoding !== void 0 && typeof n.encoding != "string") {
          let o = { instancePath: s + "/schemaSettings/encoding", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/encoding/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.firstRevisionId !== void 0 && typeof n.firstRevisionId != "string") {
          let o = { instancePath: s + "/schemaSettings/firstRevisionId", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/firstRevisionId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.lastRevisionId !== void 0 && typeof n.lastRevisionId != "string") {
          let o = { instancePath: s + "/schemaSettings/lastRevisionId", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/lastRevisionId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n.name !== void 0 && typeof n.name != "string") {
          let o = { instancePath: s + "/schemaSettings/name", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/schemaSettings", schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/schemaSettings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-googlepubsub-0_2_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Xi.errors = e, i === 0;
}
var ts = { definition: "bindings-pulsar-0_1_0-channel", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, required: ["namespace", "persistence"], properties: { namespace: { type: "string" }, persistence: { type: "string", enum: ["persistent", "non-persistent"] }, compaction: { type: "integer", minimum: 0 }, "geo-replication": { type: "array", items: { type: "string" } }, retention: { type: "object", additionalProperties: false, properties: { time: { type: "integer", minimum: 0 }, size: { type: "integer", minimum: 0 } } }, ttl: { type: "integer" }, deduplication: { type: "boolean" }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function Wi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.namespace === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/required", keyword: "required", params: { missingProperty: "namespace" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.persistence === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/required", keyword: "required", params: { missingProperty: "persistence" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "namespace" || n === "persistence" || n === "compaction" || n === "geo-replication" || n === "retention" || n === "ttl" || n === "deduplication" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.namespace !== void 0 && typeof r.namespace != "string") {
      let n = { instancePath: s + "/namespace", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/namespace/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.persistence !== void 0) {
      let n = r.persistence;
      if (typeof n != "string") {
        let o = { instancePath: s + "/persistence", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/persistence/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "persistent" || n === "non-persistent")) {
        let o = { instancePath: s + "/persistence", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/persistence/enum", keyword: "enum", params: { allowedValues: ts.properties.persistence.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.compaction !== void 0) {
      let n = r.compaction;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/compaction", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/compaction/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 0 || isNaN(n))) {
        let o = { instancePath: s + "/compaction", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/compaction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r["geo-replication"] !== void 0) {
      let n = r["geo-replication"];
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/geo-replication/" + c, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/geo-replication/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/geo-replication", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/geo-replication/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.retention !== void 0) {
      let n = r.retention;
      if (n && typeof n == "object" && !Array.isArray(n)) {
        for (let o in n) if (!(o === "time" || o === "size")) {
          let c = { instancePath: s + "/retention", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
          e === null ? e = t(c) : e.push(c), i++;
        }
        if (n.time !== void 0) {
          let o = n.time;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/retention/time", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/time/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/retention/time", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/time/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
        if (n.size !== void 0) {
          let o = n.size;
          if (!(typeof o == "number" && !(o % 1) && !isNaN(o))) {
            let c = { instancePath: s + "/retention/size", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/size/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(c) : e.push(c), i++;
          }
          if (typeof o == "number" && (o < 0 || isNaN(o))) {
            let c = { instancePath: s + "/retention/size", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/properties/size/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
            e === null ? e = t(c) : e.push(c), i++;
          }
        }
      } else {
        let o = { instancePath: s + "/retention", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.ttl !== void 0) {
      let n = r.ttl;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/ttl", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/ttl/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deduplication !== void 0 && typeof r.deduplication != "boolean") {
      let n = { instancePath: s + "/deduplication", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/deduplication/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ts.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-pulsar-0_1_0-channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Wi.errors = e, i === 0;
}
function gi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let A in r) if (!(ve.call(Oe.properties, A) || M.test(A))) {
      let q = { instancePath: s, schemaPath: "#/definitions/channelBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A } };
      e === null ? e = t(q) : e.push(q), i++;
    }
    if (r.ws !== void 0) {
      let A = r.ws, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var n = x === i;
      if (n) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var o = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), o) {
        let E = i;
        Li(A, { instancePath: s + "/ws", parentData: r, parentDataProperty: "ws", rootData: y }) || (e = b(e, Li.errors), i = e.length);
        var o = E === i;
        V = o;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var c = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), c) {
        let E = i;
        Li(A, { instancePath: s + "/ws", parentData: r, parentDataProperty: "ws", rootData: y }) || (e = b(e, Li.errors), i = e.length);
        var c = E === i;
        R = c;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
        let E = { instancePath: s + "/ws/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/ws/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.ws.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.amqp !== void 0) {
      let A = r.amqp, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var p = x === i;
      if (p) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var l = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), l) {
        let E = i;
        Mi(A, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Mi.errors), i = e.length);
        var l = E === i;
        V = l;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.3.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var f = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), f) {
        let E = i;
        Mi(A, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Mi.errors), i = e.length);
        var f = E === i;
        R = f;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.3.0") {
        let E = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.kafka !== void 0) {
      let A = r.kafka, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let ce;
        if (A.bindingVersion === void 0 && (ce = "bindingVersion")) {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        }
      }
      var g = x === i;
      if (g) {
        let ce = {};
        e === null ? e = t(ce) : e.push(ce), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var v = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), v) {
        let ce = i;
        Ri(A, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Ri.errors), i = e.length);
        var v = ce === i;
        V = v;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let ce;
        if (A.bindingVersion === void 0 && (ce = "bindingVersion")) {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.5.0") {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        }
      }
      var h = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), h) {
        let ce = i;
        Ri(A, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Ri.errors), i = e.length);
        var h = ce === i;
        R = h;
      }
      let E = i, B = true, le = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let ce;
        if (A.bindingVersion === void 0 && (ce = "bindingVersion")) {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.4.0") {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        }
      }
      var m = le === i;
      if (i = E, e !== null && (E ? e.length = E : e = null), m) {
        let ce = i;
        gn(A, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, gn.errors), i = e.length);
        var m = ce === i;
        B = m;
      }
      let se = i, pe = true, Ne = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let ce;
        if (A.bindingVersion === void 0 && (ce = "bindingVersion")) {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.3.0") {
          let fe = {};
          e === null ? e = t(fe) : e.push(fe), i++;
        }
      }
      var u = Ne === i;
      if (i = se, e !== null && (se ? e.length = se : e = null), u) {
        let ce = i;
        bn(A, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, bn.errors), i = e.length);
        var u = ce === i;
        pe = u;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0) {
        let ce = A.bindingVersion;
        if (!(ce === "0.5.0" || ce === "0.4.0" || ce === "0.3.0")) {
          let fe = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(fe) : e.push(fe), i++;
        }
      }
    }
    if (r.anypointmq !== void 0) {
      let A = r.anypointmq, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var d = x === i;
      if (d) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var w = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), w) {
        let E = i;
        Fi(A, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: y }) || (e = b(e, Fi.errors), i = e.length);
        var w = E === i;
        V = w;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.0.1") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var P = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), P) {
        let E = i;
        Fi(A, { instancePath: s + "/anypointmq", parentData: r, parentDataProperty: "anypointmq", rootData: y }) || (e = b(e, Fi.errors), i = e.length);
        var P = E === i;
        R = P;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.0.1") {
        let E = { instancePath: s + "/anypointmq/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/anypointmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.anypointmq.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.jms !== void 0) {
      let A = r.jms, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var a = x === i;
      if (a) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var _ = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), _) {
        let E = i;
        Ui(A, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, Ui.errors), i = e.length);
        var _ = E === i;
        V = _;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.0.1") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var j = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), j) {
        let E = i;
        Ui(A, { instancePath: s + "/jms", parentData: r, parentDataProperty: "jms", rootData: y }) || (e = b(e, Ui.errors), i = e.length);
        var j = E === i;
        R = j;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.0.1") {
        let E = { instancePath: s + "/jms/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/jms/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.jms.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.sns !== void 0) {
      let A = r.sns, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var L = x === i;
      if (L) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var O = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), O) {
        let E = i;
        Ki(A, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: y }) || (e = b(e, Ki.errors), i = e.length);
        var O = E === i;
        V = O;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var z = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), z) {
        let E = i;
        Ki(A, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: y }) || (e = b(e, Ki.errors), i = e.length);
        var z = E === i;
        R = z;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
        let E = { instancePath: s + "/sns/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/sns/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.sns.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.sqs !== void 0) {
      let A = r.sqs, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var J = x === i;
      if (J) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var H = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), H) {
        let E = i;
        Qi(A, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: y }) || (e = b(e, Qi.errors), i = e.length);
        var H = E === i;
        V = H;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.2.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var N = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), N) {
        let E = i;
        Qi(A, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: y }) || (e = b(e, Qi.errors), i = e.length);
        var N = E === i;
        R = N;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.2.0") {
        let E = { instancePath: s + "/sqs/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/sqs/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.sqs.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.ibmmq !== void 0) {
      let A = r.ibmmq, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var Q = x === i;
      if (Q) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var X = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), X) {
        let E = i;
        Hi(A, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, Hi.errors), i = e.length);
        var X = E === i;
        V = X;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var ae = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), ae) {
        let E = i;
        Hi(A, { instancePath: s + "/ibmmq", parentData: r, parentDataProperty: "ibmmq", rootData: y }) || (e = b(e, Hi.errors), i = e.length);
        var ae = E === i;
        R = ae;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
        let E = { instancePath: s + "/ibmmq/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/ibmmq/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.ibmmq.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.googlepubsub !== void 0) {
      let A = r.googlepubsub, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var oe = x === i;
      if (oe) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var S = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), S) {
        let E = i;
        Xi(A, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: y }) || (e = b(e, Xi.errors), i = e.length);
        var S = E === i;
        V = S;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.2.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var W = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), W) {
        let E = i;
        Xi(A, { instancePath: s + "/googlepubsub", parentData: r, parentDataProperty: "googlepubsub", rootData: y }) || (e = b(e, Xi.errors), i = e.length);
        var W = E === i;
        R = W;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.2.0") {
        let E = { instancePath: s + "/googlepubsub/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/googlepubsub/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.googlepubsub.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    if (r.pulsar !== void 0) {
      let A = r.pulsar, q = i, V = true, k = i, $ = i, x = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var D = x === i;
      if (D) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = $, e !== null && ($ ? e.length = $ : e = null);
      var Y = k === i;
      if (i = q, e !== null && (q ? e.length = q : e = null), Y) {
        let E = i;
        Wi(A, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: y }) || (e = b(e, Wi.errors), i = e.length);
        var Y = E === i;
        V = Y;
      }
      let T = i, R = true, I = i;
      if (A && typeof A == "object" && !Array.isArray(A)) {
        let E;
        if (A.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var K = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), K) {
        let E = i;
        Wi(A, { instancePath: s + "/pulsar", parentData: r, parentDataProperty: "pulsar", rootData: y }) || (e = b(e, Wi.errors), i = e.length);
        var K = E === i;
        R = K;
      }
      if (A && typeof A == "object" && !Array.isArray(A) && A.bindingVersion !== void 0 && A.bindingVersion !== "0.1.0") {
        let E = { instancePath: s + "/pulsar/bindingVersion", schemaPath: "#/definitions/channelBindingsObject/properties/pulsar/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Oe.properties.pulsar.properties.bindingVersion.enum } };
        e === null ? e = t(E) : e.push(E), i++;
      }
    }
    for (let A in r) M.test(A) && (C(r[A], { instancePath: s + "/" + A.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: A, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let A = { instancePath: s, schemaPath: "#/definitions/channelBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(A) : e.push(A), i++;
  }
  return gi.errors = e, i === 0;
}
function yr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(ve.call($r.properties, p) || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.address !== void 0) {
      let p = r.address;
      if (typeof p != "string" && p !== null) {
        let l = { instancePath: s + "/address", schemaPath: "#/definitions/channel/properties/address/type", keyword: "type", params: { type: $r.properties.address.type } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.messages !== void 0 && (lr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: y }) || (e = b(e, lr.errors), i = e.length)), r.parameters !== void 0 && (fr(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: y }) || (e = b(e, fr.errors), i = e.length)), r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/channel/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/channel/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/channel/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.servers !== void 0) {
      let p = r.servers;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) Pe(p[f], { instancePath: s + "/servers/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let l = { instancePath: s + "/servers", schemaPath: "#/definitions/channel/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) {
          let g = p[f], v = i, h = true, m = i;
          if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let w = {};
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var n = m === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let u;
          if (n) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let P = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/channel/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var n = d === i;
            h = n, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var n = d === i;
            h = n, u = "else";
          }
        }
      } else {
        let l = { instancePath: s + "/tags", schemaPath: "#/definitions/channel/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/channel/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = h === i;
        f = o, v = "then";
      } else {
        let h = i;
        ye(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var o = h === i;
        f = o, v = "else";
      }
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var c = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (c) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/channel/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var c = h === i;
        f = c, v = "then";
      } else {
        let h = i;
        gi(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, gi.errors), i = e.length);
        var c = h === i;
        f = c, v = "else";
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return yr.errors = e, i === 0;
}
function Vn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/channels/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      yr(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, yr.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Vn.errors = e, i === 0;
}
var xr = { definition: "operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, required: ["action", "channel"], properties: { action: { type: "string", enum: ["send", "receive"] }, channel: { $ref: "#/definitions/Reference" }, messages: { type: "array", items: { $ref: "#/definitions/Reference" } }, reply: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReply" } }] }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } }, title: { type: "string" }, summary: { type: "string" }, description: { type: "string" }, security: { $ref: "#/definitions/securityRequirements" }, tags: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } }, externalDocs: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] }, bindings: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationBindingsObject" } }] } } };
function cr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.location === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "location" || n === "description" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Or.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/operationReplyAddress/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/operationReplyAddress/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/operationReplyAddress/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/operationReplyAddress/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return cr.errors = e, i === 0;
}
function bi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "address" || o === "channel" || o === "messages" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operationReply/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.address !== void 0) {
      let o = r.address, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/address/$ref", schemaPath: "#/definitions/operationReply/properties/address/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        cr(o, { instancePath: s + "/address", parentData: r, parentDataProperty: "address", rootData: y }) || (e = b(e, cr.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: y }) || (e = b(e, Pe.errors), i = e.length)), r.messages !== void 0) {
      let o = r.messages;
      if (Array.isArray(o)) {
        let c = o.length;
        for (let p = 0; p < c; p++) Pe(o[p], { instancePath: s + "/messages/" + p, parentData: o, parentDataProperty: p, rootData: y }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let c = { instancePath: s + "/messages", schemaPath: "#/definitions/operationReply/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(c) : e.push(c), i++;
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationReply/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return bi.errors = e, i === 0;
}
function dr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/title/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return dr.errors = e, i === 0;
}
function ur(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/summary/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ur.errors = e, i === 0;
}
function mr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (typeof r != "string") {
    let n = { instancePath: s, schemaPath: "#/definitions/description/type", keyword: "type", params: { type: "string" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return mr.errors = e, i === 0;
}
function hr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  return Te(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, Te.errors), i = e.length), hr.errors = e, i === 0;
}
function gr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (Array.isArray(r)) {
    let o = r.length;
    for (let c = 0; c < o; c++) {
      let p = r[c], l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/" + c + "/$ref", schemaPath: "#/definitions/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = h === i;
        f = n, v = "then";
      } else {
        let h = i;
        me(p, { instancePath: s + "/" + c, parentData: r, parentDataProperty: c, rootData: y }) || (e = b(e, me.errors), i = e.length);
        var n = h === i;
        f = n, v = "else";
      }
    }
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/tags/type", keyword: "type", params: { type: "array" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return gr.errors = e, i === 0;
}
function br(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (i === c) if (r && typeof r == "object" && !Array.isArray(r)) {
    let f;
    if (r.$ref === void 0 && (f = "$ref")) {
      let g = {};
      e === null ? e = t(g) : e.push(g), i++;
    }
  } else {
    let f = {};
    e === null ? e = t(f) : e.push(f), i++;
  }
  var p = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let l;
  if (p) {
    let f = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let v = { instancePath: s + "/$ref", schemaPath: "#/definitions/externalDocs_/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(v) : e.push(v), i++;
    }
    var p = f === i;
    o = p, l = "then";
  } else {
    let f = i;
    ye(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ye.errors), i = e.length);
    var p = f === i;
    o = p, l = "else";
  }
  return br.errors = e, i === 0;
}
var Fe = { definition: "operationBindingsObject", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { http: { properties: { bindingVersion: { enum: ["0.2.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-http-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-http-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-http-0_3_0-operation" } }] }, ws: {}, amqp: { properties: { bindingVersion: { enum: ["0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-amqp-0_3_0-operation" } }] }, amqp1: {}, mqtt: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-mqtt-0_2_0-operation" } }] }, kafka: { properties: { bindingVersion: { enum: ["0.5.0", "0.4.0", "0.3.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.5.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_5_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-kafka-0_3_0-operation" } }] }, anypointmq: {}, nats: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-nats-0_1_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-nats-0_1_0-operation" } }] }, jms: {}, sns: { properties: { bindingVersion: { enum: ["0.1.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.1.0" } } }, then: { $ref: "#/definitions/bindings-sns-0_1_0-operation" } }] }, sqs: { properties: { bindingVersion: { enum: ["0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-sqs-0_2_0-operation" } }] }, stomp: {}, redis: {}, ibmmq: {}, solace: { properties: { bindingVersion: { enum: ["0.4.0", "0.3.0", "0.2.0"] } }, allOf: [{ if: { not: { required: ["bindingVersion"] } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.4.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_4_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.3.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_3_0-operation" } }, { if: { required: ["bindingVersion"], properties: { bindingVersion: { const: "0.2.0" } } }, then: { $ref: "#/definitions/bindings-solace-0_2_0-operation" } }] }, googlepubsub: {} } };
var os = { definition: "bindings-http-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE"] }, query: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Gi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "method" || n === "query" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.method !== void 0) {
      let n = r.method;
      if (typeof n != "string") {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "GET" || n === "PUT" || n === "POST" || n === "PATCH" || n === "DELETE" || n === "HEAD" || n === "OPTIONS" || n === "CONNECT" || n === "TRACE")) {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/method/enum", keyword: "enum", params: { allowedValues: os.properties.method.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.query !== void 0 && (re(r.query, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: os.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Gi.errors = e, i === 0;
}
var ps = { definition: "bindings-http-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { method: { type: "string", enum: ["GET", "PUT", "POST", "PATCH", "DELETE", "HEAD", "OPTIONS", "CONNECT", "TRACE"] }, query: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function $n(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "method" || n === "query" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.method !== void 0) {
      let n = r.method;
      if (typeof n != "string") {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/method/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "GET" || n === "PUT" || n === "POST" || n === "PATCH" || n === "DELETE" || n === "HEAD" || n === "OPTIONS" || n === "CONNECT" || n === "TRACE")) {
        let o = { instancePath: s + "/method", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/method/enum", keyword: "enum", params: { allowedValues: ps.properties.method.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.query !== void 0 && (re(r.query, { instancePath: s + "/query", parentData: r, parentDataProperty: "query", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.2.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-http-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ps.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-http-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return $n.errors = e, i === 0;
}
var zr = { definition: "bindings-amqp-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { expiration: { type: "integer", minimum: 0 }, userId: { type: "string" }, cc: { type: "array", items: { type: "string" } }, priority: { type: "integer" }, deliveryMode: { type: "integer", enum: [1, 2] }, mandatory: { type: "boolean" }, bcc: { type: "array", items: { type: "string" } }, timestamp: { type: "boolean" }, ack: { type: "boolean" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Ji(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(ve.call(zr.properties, n) || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.expiration !== void 0) {
      let n = r.expiration;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/expiration", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/expiration/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number" && (n < 0 || isNaN(n))) {
        let o = { instancePath: s + "/expiration", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/expiration/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.userId !== void 0 && typeof r.userId != "string") {
      let n = { instancePath: s + "/userId", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/userId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.cc !== void 0) {
      let n = r.cc;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/cc/" + c, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/cc/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/cc", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/cc/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.priority !== void 0) {
      let n = r.priority;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryMode !== void 0) {
      let n = r.deliveryMode;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryMode", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/deliveryMode/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === 1 || n === 2)) {
        let o = { instancePath: s + "/deliveryMode", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: zr.properties.deliveryMode.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.mandatory !== void 0 && typeof r.mandatory != "boolean") {
      let n = { instancePath: s + "/mandatory", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/mandatory/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bcc !== void 0) {
      let n = r.bcc;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/bcc/" + c, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bcc/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/bcc", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bcc/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.timestamp !== void 0 && typeof r.timestamp != "boolean") {
      let n = { instancePath: s + "/timestamp", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/timestamp/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.ack !== void 0 && typeof r.ack != "boolean") {
      let n = { instancePath: s + "/ack", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/ack/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: zr.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-amqp-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Ji.errors = e, i === 0;
}
var Qr = { definition: "bindings-mqtt-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { qos: { type: "integer", enum: [0, 1, 2] }, retain: { type: "boolean" }, messageExpiryInterval: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["integer", "object", "boolean"], allOf: [{ if: { type: ["integer"] }, then: { type: "integer", minimum: 0, maximum: 4294967295 } }, { if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }] } }] }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function Yi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(p === "qos" || p === "retain" || p === "messageExpiryInterval" || p === "bindingVersion" || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.qos !== void 0) {
      let p = r.qos;
      if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
        let l = { instancePath: s + "/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/qos/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (!(p === 0 || p === 1 || p === 2)) {
        let l = { instancePath: s + "/qos", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/qos/enum", keyword: "enum", params: { allowedValues: Qr.properties.qos.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.retain !== void 0 && typeof r.retain != "boolean") {
      let p = { instancePath: s + "/retain", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/retain/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.messageExpiryInterval !== void 0) {
      let p = r.messageExpiryInterval, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var n = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (n) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/messageExpiryInterval/$ref", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var n = h === i;
        f = n, v = "then";
      } else {
        let h = i;
        if (!(typeof p == "number" && !(p % 1) && !isNaN(p)) && !(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let j = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/type", keyword: "type", params: { type: Qr.properties.messageExpiryInterval.allOf[0].else.type } };
          e === null ? e = t(j) : e.push(j), i++;
        }
        let m = i, u = true, d = i;
        if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
        var o = d === i;
        if (i = m, e !== null && (m ? e.length = m : e = null), o) {
          let j = i;
          if (!(typeof p == "number" && !(p % 1) && !isNaN(p))) {
            let O = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/type", keyword: "type", params: { type: "integer" } };
            e === null ? e = t(O) : e.push(O), i++;
          }
          if (typeof p == "number") {
            if (p > 4294967295 || isNaN(p)) {
              let O = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            if (p < 0 || isNaN(p)) {
              let O = { instancePath: s + "/messageExpiryInterval", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/messageExpiryInterval/allOf/0/else/allOf/0/then/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              e === null ? e = t(O) : e.push(O), i++;
            }
          }
          var o = j === i;
          u = o;
        }
        let w = i, P = true, a = i;
        if (!(p && typeof p == "object" && !Array.isArray(p)) && typeof p != "boolean") {
          let j = {};
          e === null ? e = t(j) : e.push(j), i++;
        }
        var c = a === i;
        if (i = w, e !== null && (w ? e.length = w : e = null), c) {
          let j = i;
          re(p, { instancePath: s + "/messageExpiryInterval", parentData: r, parentDataProperty: "messageExpiryInterval", rootData: y }) || (e = b(e, re.errors), i = e.length);
          var c = j === i;
          P = c;
        }
        var n = h === i;
        f = n, v = "else";
      }
    }
    if (r.bindingVersion !== void 0) {
      let p = r.bindingVersion;
      if (typeof p != "string") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (p !== "0.2.0") {
        let l = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Qr.properties.bindingVersion.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/bindings-mqtt-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return Yi.errors = e, i === 0;
}
var at = { definition: "bindings-kafka-0_5_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.5.0"] } } };
function Zi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (re(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.clientId !== void 0 && (re(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.5.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: at.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_5_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Zi.errors = e, i === 0;
}
var ft = { definition: "bindings-kafka-0_4_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.4.0"] } } };
function qn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (re(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.clientId !== void 0 && (re(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.4.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ft.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_4_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return qn.errors = e, i === 0;
}
var yt = { definition: "bindings-kafka-0_3_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { groupId: { $ref: "#/definitions/schema" }, clientId: { $ref: "#/definitions/schema" }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Dn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "groupId" || n === "clientId" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.groupId !== void 0 && (re(r.groupId, { instancePath: s + "/groupId", parentData: r, parentDataProperty: "groupId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.clientId !== void 0 && (re(r.clientId, { instancePath: s + "/clientId", parentData: r, parentDataProperty: "clientId", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.3.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: yt.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-kafka-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Dn.errors = e, i === 0;
}
var ct = { definition: "bindings-nats-0_1_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queue: { type: "string", maxLength: 255 }, bindingVersion: { type: "string", enum: ["0.1.0"] } } };
function er(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "queue" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-nats-0_1_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queue !== void 0) {
      let n = r.queue;
      if (typeof n == "string") {
        if (ze(n) > 255) {
          let o = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/queue/maxLength", keyword: "maxLength", params: { limit: 255 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/queue", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/queue/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "0.1.0") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-nats-0_1_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ct.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-nats-0_1_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return er.errors = e, i === 0;
}
function _i(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.url !== void 0 && typeof r.url != "string") {
      let n = { instancePath: s + "/url", schemaPath: "#/definitions/identifier_/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.email !== void 0 && typeof r.email != "string") {
      let n = { instancePath: s + "/email", schemaPath: "#/definitions/identifier_/properties/email/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.phone !== void 0 && typeof r.phone != "string") {
      let n = { instancePath: s + "/phone", schemaPath: "#/definitions/identifier_/properties/phone/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier_/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier_/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return _i.errors = e, i === 0;
}
var Hr = { definition: "consumer", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { protocol: { type: "string", enum: ["http", "https", "email", "email-json", "sms", "sqs", "application", "lambda", "firehose"] }, endpoint: { $ref: "#/definitions/identifier_" }, filterPolicy: { type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: { allOf: [{ type: ["array", "string", "object"], allOf: [{ if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }, { if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["object"] }, then: { type: "object" } }] }] } }, filterPolicyScope: { type: "string", enum: ["MessageAttributes", "MessageBody"] }, rawMessageDelivery: { type: "boolean" }, redrivePolicy: { $ref: "#/definitions/redrivePolicy_" }, deliveryPolicy: { $ref: "#/definitions/deliveryPolicy" }, displayName: { type: "string" } }, required: ["protocol", "endpoint", "rawMessageDelivery"] };
function xn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy_/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (_i(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: y }) || (e = b(e, _i.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy_/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return xn.errors = e, i === 0;
}
var dt = { definition: "deliveryPolicy", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { minDelayTarget: { type: "integer" }, maxDelayTarget: { type: "integer" }, numRetries: { type: "integer" }, numNoDelayRetries: { type: "integer" }, numMinDelayRetries: { type: "integer" }, numMaxDelayRetries: { type: "integer" }, backoffFunction: { type: "string", enum: ["arithmetic", "exponential", "geometric", "linear"] }, maxReceivesPerSecond: { type: "integer" } } };
function _r(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.minDelayTarget !== void 0) {
      let n = r.minDelayTarget;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/minDelayTarget", schemaPath: "#/definitions/deliveryPolicy/properties/minDelayTarget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.maxDelayTarget !== void 0) {
      let n = r.maxDelayTarget;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxDelayTarget", schemaPath: "#/definitions/deliveryPolicy/properties/maxDelayTarget/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numRetries !== void 0) {
      let n = r.numRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numNoDelayRetries !== void 0) {
      let n = r.numNoDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numNoDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numNoDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numMinDelayRetries !== void 0) {
      let n = r.numMinDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numMinDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numMinDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.numMaxDelayRetries !== void 0) {
      let n = r.numMaxDelayRetries;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/numMaxDelayRetries", schemaPath: "#/definitions/deliveryPolicy/properties/numMaxDelayRetries/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.backoffFunction !== void 0) {
      let n = r.backoffFunction;
      if (typeof n != "string") {
        let o = { instancePath: s + "/backoffFunction", schemaPath: "#/definitions/deliveryPolicy/properties/backoffFunction/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "arithmetic" || n === "exponential" || n === "geometric" || n === "linear")) {
        let o = { instancePath: s + "/backoffFunction", schemaPath: "#/definitions/deliveryPolicy/properties/backoffFunction/enum", keyword: "enum", params: { allowedValues: dt.properties.backoffFunction.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.maxReceivesPerSecond !== void 0) {
      let n = r.maxReceivesPerSecond;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceivesPerSecond", schemaPath: "#/definitions/deliveryPolicy/properties/maxReceivesPerSecond/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/deliveryPolicy/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return _r.errors = e, i === 0;
}
function On(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.protocol === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.endpoint === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "endpoint" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.rawMessageDelivery === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/consumer/required", keyword: "required", params: { missingProperty: "rawMessageDelivery" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocol !== void 0) {
      let p = r.protocol;
      if (typeof p != "string") {
        let l = { instancePath: s + "/protocol", schemaPath: "#/definitions/consumer/properties/protocol/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (!(p === "http" || p === "https" || p === "email" || p === "email-json" || p === "sms" || p === "sqs" || p === "application" || p === "lambda" || p === "firehose")) {
        let l = { instancePath: s + "/protocol", schemaPath: "#/definitions/consumer/properties/protocol/enum", keyword: "enum", params: { allowedValues: Hr.properties.protocol.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.endpoint !== void 0 && (_i(r.endpoint, { instancePath: s + "/endpoint", parentData: r, parentDataProperty: "endpoint", rootData: y }) || (e = b(e, _i.errors), i = e.length)), r.filterPolicy !== void 0) {
      let p = r.filterPolicy;
      if (p && typeof p == "object" && !Array.isArray(p)) {
        for (let l in p) if (!M.test(l)) {
          let f = p[l];
          if ((!f || typeof f != "object") && typeof f != "string") {
            let _ = { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/type", keyword: "type", params: { type: Hr.properties.filterPolicy.additionalProperties.allOf[0].type } };
            e === null ? e = t(_) : e.push(_), i++;
          }
          let g = i, v = true, h = i;
          if (!Array.isArray(f)) {
            let _ = {};
            e === null ? e = t(_) : e.push(_), i++;
          }
          var n = h === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let _ = i;
            if (Array.isArray(f)) {
              let L = f.length;
              for (let O = 0; O < L; O++) if (typeof f[O] != "string") {
                let z = { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + O, schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/0/then/items/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(z) : e.push(z), i++;
              }
            } else {
              let L = { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "array" } };
              e === null ? e = t(L) : e.push(L), i++;
            }
            var n = _ === i;
            v = n;
          }
          let m = i, u = true, d = i;
          if (typeof f != "string") {
            let _ = {};
            e === null ? e = t(_) : e.push(_), i++;
          }
          var o = d === i;
          if (i = m, e !== null && (m ? e.length = m : e = null), o) {
            let _ = i;
            if (typeof f != "string") {
              let L = { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(L) : e.push(L), i++;
            }
            var o = _ === i;
            u = o;
          }
          let w = i, P = true, a = i;
          if (!(f && typeof f == "object" && !Array.isArray(f))) {
            let _ = {};
            e === null ? e = t(_) : e.push(_), i++;
          }
          var c = a === i;
          if (i = w, e !== null && (w ? e.length = w : e = null), c) {
            let _ = i;
            if (!(f && typeof f == "object" && !Array.isArray(f))) {
              let L = { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/consumer/properties/filterPolicy/additionalProperties/allOf/0/allOf/2/then/type", keyword: "type", params: { type: "object" } };
              e === null ? e = t(L) : e.push(L), i++;
            }
            var c = _ === i;
            P = c;
          }
        }
        for (let l in p) M.test(l) && (C(p[l], { instancePath: s + "/filterPolicy/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: p, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
      } else {
        let l = { instancePath: s + "/filterPolicy", schemaPath: "#/definitions/consumer/properties/filterPolicy/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.filterPolicyScope !== void 0) {
      let p = r.filterPolicyScope;
      if (typeof p != "string") {
        let l = { instancePath: s + "/filterPolicyScope", schemaPath: "#/definitions/consumer/properties/filterPolicyScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
      if (!(p === "MessageAttributes" || p === "MessageBody")) {
        let l = { instancePath: s + "/filterPolicyScope", schemaPath: "#/definitions/consumer/properties/filterPolicyScope/enum", keyword: "enum", params: { allowedValues: Hr.properties.filterPolicyScope.enum } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.rawMessageDelivery !== void 0 && typeof r.rawMessageDelivery != "boolean") {
      let p = { instancePath: s + "/rawMessageDelivery", schemaPath: "#/definitions/consumer/properties/rawMessageDelivery/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.redrivePolicy !== void 0 && (xn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: y }) || (e = b(e, xn.errors), i = e.length)), r.deliveryPolicy !== void 0 && (_r(r.deliveryPolicy, { instancePath: s + "/deliveryPolicy", parentData: r, parentDataProperty: "deliveryPolicy", rootData: y }) || (e = b(e, _r.errors), i = e.length)), r.displayName !== void 0 && typeof r.displayName != "string") {
      let p = { instancePath: s + "/displayName", schemaPath: "#/definitions/consumer/properties/displayName/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/consumer/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return On.errors = e, i === 0;
}
function ir(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.consumers === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/required", keyword: "required", params: { missingProperty: "consumers" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "topic" || n === "consumers" || n === "deliveryPolicy" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.topic !== void 0 && (_i(r.topic, { instancePath: s + "/topic", parentData: r, parentDataProperty: "topic", rootData: y }) || (e = b(e, _i.errors), i = e.length)), r.consumers !== void 0) {
      let n = r.consumers;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let c = { instancePath: s + "/consumers", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/consumers/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = t(c) : e.push(c), i++;
        }
        let o = n.length;
        for (let c = 0; c < o; c++) On(n[c], { instancePath: s + "/consumers/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, On.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/consumers", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/consumers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryPolicy !== void 0 && (_r(r.deliveryPolicy, { instancePath: s + "/deliveryPolicy", parentData: r, parentDataProperty: "deliveryPolicy", rootData: y }) || (e = b(e, _r.errors), i = e.length)), r.bindingVersion !== void 0 && typeof r.bindingVersion != "string") {
      let n = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sns-0_1_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sns-0_1_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return ir.errors = e, i === 0;
}
var ut = { definition: "bindings-sqs-0_2_0-operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { queues: { type: "array", items: { $ref: "#/definitions/queue_" } }, bindingVersion: { type: "string", enum: ["0.1.0", "0.2.0"] } }, required: ["queues"] };
var ls = { definition: "queue_", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { $ref: { type: "string" }, name: { type: "string" }, fifoQueue: { type: "boolean" }, deduplicationScope: { type: "string", enum: ["queue", "messageGroup"] }, fifoThroughputLimit: { type: "string", enum: ["perQueue", "perMessageGroupId"] }, deliveryDelay: { type: "integer", minimum: 0, maximum: 900 }, visibilityTimeout: { type: "integer", minimum: 0, maximum: 43200 }, receiveMessageWaitTime: { type: "integer" }, messageRetentionPeriod: { type: "integer", minimum: 60, maximum: 1209600 }, redrivePolicy: { $ref: "#/definitions/redrivePolicy__" }, policy: { $ref: "#/definitions/policy__" }, tags: { type: "object" } }, required: ["name"] };
function Sn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.arn !== void 0 && typeof r.arn != "string") {
      let n = { instancePath: s + "/arn", schemaPath: "#/definitions/identifier__/properties/arn/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/identifier__/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/identifier__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Sn.errors = e, i === 0;
}
function Tn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.deadLetterQueue === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy__/required", keyword: "required", params: { missingProperty: "deadLetterQueue" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deadLetterQueue !== void 0 && (Sn(r.deadLetterQueue, { instancePath: s + "/deadLetterQueue", parentData: r, parentDataProperty: "deadLetterQueue", rootData: y }) || (e = b(e, Sn.errors), i = e.length)), r.maxReceiveCount !== void 0) {
      let n = r.maxReceiveCount;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/maxReceiveCount", schemaPath: "#/definitions/redrivePolicy__/properties/maxReceiveCount/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/redrivePolicy__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Tn.errors = e, i === 0;
}
var Xr = { definition: "statement__", type: "object", patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { effect: { type: "string", enum: ["Allow", "Deny"] }, principal: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] }, action: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { type: "string" } }, { if: { type: ["array"] }, then: { type: "array", items: { type: "string" } } }] }] } }, required: ["effect", "principal", "action"] };
function En(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.effect === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "effect" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.principal === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "principal" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.action === void 0) {
      let l = { instancePath: s, schemaPath: "#/definitions/statement__/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.effect !== void 0) {
      let l = r.effect;
      if (typeof l != "string") {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement__/properties/effect/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
      if (!(l === "Allow" || l === "Deny")) {
        let f = { instancePath: s + "/effect", schemaPath: "#/definitions/statement__/properties/effect/enum", keyword: "enum", params: { allowedValues: Xr.properties.effect.enum } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.principal !== void 0) {
      let l = r.principal;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/type", keyword: "type", params: { type: Xr.properties.principal.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var n = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), n) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var n = d === i;
        g = n;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var o = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), o) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/principal/" + a, schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/principal", schemaPath: "#/definitions/statement__/properties/principal/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var o = d === i;
        m = o;
      }
    }
    if (r.action !== void 0) {
      let l = r.action;
      if (typeof l != "string" && !Array.isArray(l)) {
        let d = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/type", keyword: "type", params: { type: Xr.properties.action.allOf[0].type } };
        e === null ? e = t(d) : e.push(d), i++;
      }
      let f = i, g = true, v = i;
      if (typeof l != "string") {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var c = v === i;
      if (i = f, e !== null && (f ? e.length = f : e = null), c) {
        let d = i;
        if (typeof l != "string") {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/0/then/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var c = d === i;
        g = c;
      }
      let h = i, m = true, u = i;
      if (!Array.isArray(l)) {
        let d = {};
        e === null ? e = t(d) : e.push(d), i++;
      }
      var p = u === i;
      if (i = h, e !== null && (h ? e.length = h : e = null), p) {
        let d = i;
        if (Array.isArray(l)) {
          let P = l.length;
          for (let a = 0; a < P; a++) if (typeof l[a] != "string") {
            let _ = { instancePath: s + "/action/" + a, schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/1/then/items/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let P = { instancePath: s + "/action", schemaPath: "#/definitions/statement__/properties/action/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(P) : e.push(P), i++;
        }
        var p = d === i;
        m = p;
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/statement__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return En.errors = e, i === 0;
}
function In(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.statements === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/policy__/required", keyword: "required", params: { missingProperty: "statements" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.statements !== void 0) {
      let n = r.statements;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) En(n[c], { instancePath: s + "/statements/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, En.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/statements", schemaPath: "#/definitions/policy__/properties/statements/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/policy__/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return In.errors = e, i === 0;
}
function Cn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.name === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/queue_/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.$ref !== void 0 && typeof r.$ref != "string") {
      let n = { instancePath: s + "/$ref", schemaPath: "#/definitions/queue_/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let n = { instancePath: s + "/name", schemaPath: "#/definitions/queue_/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.fifoQueue !== void 0 && typeof r.fifoQueue != "boolean") {
      let n = { instancePath: s + "/fifoQueue", schemaPath: "#/definitions/queue_/properties/fifoQueue/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.deduplicationScope !== void 0) {
      let n = r.deduplicationScope;
      if (typeof n != "string") {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue_/properties/deduplicationScope/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "queue" || n === "messageGroup")) {
        let o = { instancePath: s + "/deduplicationScope", schemaPath: "#/definitions/queue_/properties/deduplicationScope/enum", keyword: "enum", params: { allowedValues: ls.properties.deduplicationScope.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.fifoThroughputLimit !== void 0) {
      let n = r.fifoThroughputLimit;
      if (typeof n != "string") {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue_/properties/fifoThroughputLimit/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "perQueue" || n === "perMessageGroupId")) {
        let o = { instancePath: s + "/fifoThroughputLimit", schemaPath: "#/definitions/queue_/properties/fifoThroughputLimit/enum", keyword: "enum", params: { allowedValues: ls.properties.fifoThroughputLimit.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.deliveryDelay !== void 0) {
      let n = r.deliveryDelay;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 900 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/deliveryDelay", schemaPath: "#/definitions/queue_/properties/deliveryDelay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.visibilityTimeout !== void 0) {
      let n = r.visibilityTimeout;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 43200 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/maximum", keyword: "maximum", params: { comparison: "<=", limit: 43200 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 0 || isNaN(n)) {
          let o = { instancePath: s + "/visibilityTimeout", schemaPath: "#/definitions/queue_/properties/visibilityTimeout/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.receiveMessageWaitTime !== void 0) {
      let n = r.receiveMessageWaitTime;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/receiveMessageWaitTime", schemaPath: "#/definitions/queue_/properties/receiveMessageWaitTime/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.messageRetentionPeriod !== void 0) {
      let n = r.messageRetentionPeriod;
      if (!(typeof n == "number" && !(n % 1) && !isNaN(n))) {
        let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (typeof n == "number") {
        if (n > 1209600 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1209600 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
        if (n < 60 || isNaN(n)) {
          let o = { instancePath: s + "/messageRetentionPeriod", schemaPath: "#/definitions/queue_/properties/messageRetentionPeriod/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      }
    }
    if (r.redrivePolicy !== void 0 && (Tn(r.redrivePolicy, { instancePath: s + "/redrivePolicy", parentData: r, parentDataProperty: "redrivePolicy", rootData: y }) || (e = b(e, Tn.errors), i = e.length)), r.policy !== void 0 && (In(r.policy, { instancePath: s + "/policy", parentData: r, parentDataProperty: "policy", rootData: y }) || (e = b(e, In.errors), i = e.length)), r.tags !== void 0) {
      let n = r.tags;
      if (!(n && typeof n == "object" && !Array.isArray(n))) {
        let o = { instancePath: s + "/tags", schemaPath: "#/definitions/queue_/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/queue_/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return Cn.errors = e, i === 0;
}
function rr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.queues === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/required", keyword: "required", params: { missingProperty: "queues" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "queues" || n === "bindingVersion" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.queues !== void 0) {
      let n = r.queues;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) Cn(n[c], { instancePath: s + "/queues/" + c, parentData: n, parentDataProperty: c, rootData: y }) || (e = b(e, Cn.errors), i = e.length);
      } else {
        let o = { instancePath: s + "/queues", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/queues/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let n = r.bindingVersion;
      if (typeof n != "string") {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (!(n === "0.1.0" || n === "0.2.0")) {
        let o = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: ut.properties.bindingVersion.enum } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/bindings-sqs-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return rr.errors = e, i === 0;
}
var Ar = { definition: "bindings-solace-0_4_0-operation", type: "object", additionalProperties: false, properties: { bindingVersion: { type: "string", enum: ["0.4.0"] }, destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] }, maxTtl: { type: "string" }, maxMsgSpoolUsage: { type: "string" } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, timeToLive: { type: "integer" }, priority: { type: "integer", minimum: 0, maximum: 255 }, dmqEligible: { type: "boolean" } } };
function nr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!(c === "bindingVersion" || c === "destinations" || c === "timeToLive" || c === "priority" || c === "dmqEligible")) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.bindingVersion !== void 0) {
      let c = r.bindingVersion;
      if (typeof c != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (c !== "0.4.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Ar.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.destinations !== void 0) {
      let c = r.destinations;
      if (Array.isArray(c)) {
        let p = c.length;
        for (let l = 0; l < p; l++) {
          let f = c[l], g = i, v = true, h = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var n = h === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "queue") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let _ = a.topicSubscriptions;
                    if (Array.isArray(_)) {
                      let j = _.length;
                      for (let L = 0; L < j; L++) if (typeof _[L] != "string") {
                        let O = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions/" + L, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(O) : e.push(O), i++;
                      }
                    } else {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let _ = a.accessType;
                    if (typeof _ != "string") {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                    if (!(_ === "exclusive" || _ === "nonexclusive")) {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: Ar.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                  if (a.maxTtl !== void 0 && typeof a.maxTtl != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/maxTtl", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxTtl/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  if (a.maxMsgSpoolUsage !== void 0 && typeof a.maxMsgSpoolUsage != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/maxMsgSpoolUsage", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxMsgSpoolUsage/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/queue", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var n = w === i;
            v = n;
          }
          let m = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var o = d === i;
          if (i = m, e !== null && (m ? e.length = m : e = null), o) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "topic") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let _ = a.length;
                  for (let j = 0; j < _; j++) if (typeof a[j] != "string") {
                    let L = { instancePath: s + "/destinations/" + l + "/topicSubscriptions/" + j, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(L) : e.push(L), i++;
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var o = w === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let w = f.destinationType;
            if (!(w === "queue" || w === "topic")) {
              let P = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Ar.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let w = f.deliveryMode;
              if (typeof w != "string") {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(P) : e.push(P), i++;
              }
              if (!(w === "direct" || w === "persistent")) {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: Ar.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(P) : e.push(P), i++;
              }
            }
          } else {
            let w = { instancePath: s + "/destinations/" + l, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.timeToLive !== void 0) {
      let c = r.timeToLive;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = { instancePath: s + "/timeToLive", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/timeToLive/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.priority !== void 0) {
      let c = r.priority;
      if (!(typeof c == "number" && !(c % 1) && !isNaN(c))) {
        let p = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (typeof c == "number") {
        if (c > 255 || isNaN(c)) {
          let p = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 } };
          e === null ? e = t(p) : e.push(p), i++;
        }
        if (c < 0 || isNaN(c)) {
          let p = { instancePath: s + "/priority", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/priority/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      }
    }
    if (r.dmqEligible !== void 0 && typeof r.dmqEligible != "boolean") {
      let c = { instancePath: s + "/dmqEligible", schemaPath: "#/definitions/bindings-solace-0_4_0-operation/properties/dmqEligible/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(c) : e.push(c), i++;
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_4_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(c) : e.push(c), i++;
  }
  return nr.errors = e, i === 0;
}
var jr = { definition: "bindings-solace-0_3_0-operation", type: "object", additionalProperties: false, properties: { destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] }, maxTtl: { type: "string" }, maxMsgSpoolUsage: { type: "string" } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, bindingVersion: { type: "string", enum: ["0.3.0"] } } };
function Nn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!(c === "destinations" || c === "bindingVersion")) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.destinations !== void 0) {
      let c = r.destinations;
      if (Array.isArray(c)) {
        let p = c.length;
        for (let l = 0; l < p; l++) {
          let f = c[l], g = i, v = true, h = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var n = h === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "queue") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let _ = a.topicSubscriptions;
                    if (Array.isArray(_)) {
                      let j = _.length;
                      for (let L = 0; L < j; L++) if (typeof _[L] != "string") {
                        let O = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions/" + L, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(O) : e.push(O), i++;
                      }
                    } else {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let _ = a.accessType;
                    if (typeof _ != "string") {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                    if (!(_ === "exclusive" || _ === "nonexclusive")) {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: jr.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                  if (a.maxTtl !== void 0 && typeof a.maxTtl != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/maxTtl", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxTtl/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  if (a.maxMsgSpoolUsage !== void 0 && typeof a.maxMsgSpoolUsage != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/maxMsgSpoolUsage", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/maxMsgSpoolUsage/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/queue", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var n = w === i;
            v = n;
          }
          let m = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var o = d === i;
          if (i = m, e !== null && (m ? e.length = m : e = null), o) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "topic") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let _ = a.length;
                  for (let j = 0; j < _; j++) if (typeof a[j] != "string") {
                    let L = { instancePath: s + "/destinations/" + l + "/topicSubscriptions/" + j, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(L) : e.push(L), i++;
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var o = w === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let w = f.destinationType;
            if (!(w === "queue" || w === "topic")) {
              let P = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: jr.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let w = f.deliveryMode;
              if (typeof w != "string") {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(P) : e.push(P), i++;
              }
              if (!(w === "direct" || w === "persistent")) {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: jr.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(P) : e.push(P), i++;
              }
            }
          } else {
            let w = { instancePath: s + "/destinations/" + l, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let c = r.bindingVersion;
      if (typeof c != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (c !== "0.3.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_3_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: jr.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_3_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(c) : e.push(c), i++;
  }
  return Nn.errors = e, i === 0;
}
var Vr = { definition: "bindings-solace-0_2_0-operation", type: "object", additionalProperties: false, properties: { destinations: { type: "array", items: { type: "object", properties: { deliveryMode: { type: "string", enum: ["direct", "persistent"] } }, allOf: [{ properties: { destinationType: { enum: ["queue", "topic"] } }, allOf: [{ if: { properties: { destinationType: { enum: ["queue"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "queue" }, queue: { type: "object", properties: { name: { type: "string" }, topicSubscriptions: { type: "array", items: { type: "string" } }, accessType: { type: "string", enum: ["exclusive", "nonexclusive"] } } } } } }, { if: { properties: { destinationType: { enum: ["topic"] } }, required: ["destinationType"] }, then: { properties: { destinationType: { type: "string", const: "topic" }, topicSubscriptions: { type: "array", items: { type: "string" } } } } }] }] } }, bindingVersion: { type: "string", enum: ["0.2.0"] } } };
function Bn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let c in r) if (!(c === "destinations" || c === "bindingVersion")) {
      let p = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.destinations !== void 0) {
      let c = r.destinations;
      if (Array.isArray(c)) {
        let p = c.length;
        for (let l = 0; l < p; l++) {
          let f = c[l], g = i, v = true, h = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "queue") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var n = h === i;
          if (i = g, e !== null && (g ? e.length = g : e = null), n) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "queue") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "queue" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.queue !== void 0) {
                let a = f.queue;
                if (a && typeof a == "object" && !Array.isArray(a)) {
                  if (a.name !== void 0 && typeof a.name != "string") {
                    let _ = { instancePath: s + "/destinations/" + l + "/queue/name", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/name/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(_) : e.push(_), i++;
                  }
                  if (a.topicSubscriptions !== void 0) {
                    let _ = a.topicSubscriptions;
                    if (Array.isArray(_)) {
                      let j = _.length;
                      for (let L = 0; L < j; L++) if (typeof _[L] != "string") {
                        let O = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions/" + L, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                        e === null ? e = t(O) : e.push(O), i++;
                      }
                    } else {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                  if (a.accessType !== void 0) {
                    let _ = a.accessType;
                    if (typeof _ != "string") {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                    if (!(_ === "exclusive" || _ === "nonexclusive")) {
                      let j = { instancePath: s + "/destinations/" + l + "/queue/accessType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/properties/accessType/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.allOf[0].allOf[0].then.properties.queue.properties.accessType.enum } };
                      e === null ? e = t(j) : e.push(j), i++;
                    }
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/queue", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/0/then/properties/queue/type", keyword: "type", params: { type: "object" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var n = w === i;
            v = n;
          }
          let m = i, u = true, d = i;
          if (f && typeof f == "object" && !Array.isArray(f)) {
            let w;
            if (f.destinationType === void 0 && (w = "destinationType")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            } else if (f.destinationType !== void 0 && f.destinationType !== "topic") {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          var o = d === i;
          if (i = m, e !== null && (m ? e.length = m : e = null), o) {
            let w = i;
            if (f && typeof f == "object" && !Array.isArray(f)) {
              if (f.destinationType !== void 0) {
                let a = f.destinationType;
                if (typeof a != "string") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
                if (a !== "topic") {
                  let _ = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/destinationType/const", keyword: "const", params: { allowedValue: "topic" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
              if (f.topicSubscriptions !== void 0) {
                let a = f.topicSubscriptions;
                if (Array.isArray(a)) {
                  let _ = a.length;
                  for (let j = 0; j < _; j++) if (typeof a[j] != "string") {
                    let L = { instancePath: s + "/destinations/" + l + "/topicSubscriptions/" + j, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/items/type", keyword: "type", params: { type: "string" } };
                    e === null ? e = t(L) : e.push(L), i++;
                  }
                } else {
                  let _ = { instancePath: s + "/destinations/" + l + "/topicSubscriptions", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/allOf/1/then/properties/topicSubscriptions/type", keyword: "type", params: { type: "array" } };
                  e === null ? e = t(_) : e.push(_), i++;
                }
              }
            }
            var o = w === i;
            u = o;
          }
          if (f && typeof f == "object" && !Array.isArray(f) && f.destinationType !== void 0) {
            let w = f.destinationType;
            if (!(w === "queue" || w === "topic")) {
              let P = { instancePath: s + "/destinations/" + l + "/destinationType", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/allOf/0/properties/destinationType/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.allOf[0].properties.destinationType.enum } };
              e === null ? e = t(P) : e.push(P), i++;
            }
          }
          if (f && typeof f == "object" && !Array.isArray(f)) {
            if (f.deliveryMode !== void 0) {
              let w = f.deliveryMode;
              if (typeof w != "string") {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/properties/deliveryMode/type", keyword: "type", params: { type: "string" } };
                e === null ? e = t(P) : e.push(P), i++;
              }
              if (!(w === "direct" || w === "persistent")) {
                let P = { instancePath: s + "/destinations/" + l + "/deliveryMode", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/properties/deliveryMode/enum", keyword: "enum", params: { allowedValues: Vr.properties.destinations.items.properties.deliveryMode.enum } };
                e === null ? e = t(P) : e.push(P), i++;
              }
            }
          } else {
            let w = { instancePath: s + "/destinations/" + l, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = t(w) : e.push(w), i++;
          }
        }
      } else {
        let p = { instancePath: s + "/destinations", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/destinations/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
    if (r.bindingVersion !== void 0) {
      let c = r.bindingVersion;
      if (typeof c != "string") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/bindingVersion/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(p) : e.push(p), i++;
      }
      if (c !== "0.2.0") {
        let p = { instancePath: s + "/bindingVersion", schemaPath: "#/definitions/bindings-solace-0_2_0-operation/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Vr.properties.bindingVersion.enum } };
        e === null ? e = t(p) : e.push(p), i++;
      }
    }
  } else {
    let c = { instancePath: s, schemaPath: "#/definitions/bindings-solace-0_2_0-operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(c) : e.push(c), i++;
  }
  return Bn.errors = e, i === 0;
}
function Ce(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let D in r) if (!(ve.call(Fe.properties, D) || M.test(D))) {
      let Y = { instancePath: s, schemaPath: "#/definitions/operationBindingsObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D } };
      e === null ? e = t(Y) : e.push(Y), i++;
    }
    if (r.http !== void 0) {
      let D = r.http, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let E;
        if (D.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var n = V === i;
      if (n) {
        let E = {};
        e === null ? e = t(E) : e.push(E), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var o = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), o) {
        let E = i;
        Gi(D, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, Gi.errors), i = e.length);
        var o = E === i;
        K = o;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let E;
        if (D.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var c = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), c) {
        let E = i;
        $n(D, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, $n.errors), i = e.length);
        var c = E === i;
        $ = c;
      }
      let T = i, R = true, I = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let E;
        if (D.bindingVersion === void 0 && (E = "bindingVersion")) {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.3.0") {
          let B = {};
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
      var p = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), p) {
        let E = i;
        Gi(D, { instancePath: s + "/http", parentData: r, parentDataProperty: "http", rootData: y }) || (e = b(e, Gi.errors), i = e.length);
        var p = E === i;
        R = p;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0) {
        let E = D.bindingVersion;
        if (!(E === "0.2.0" || E === "0.3.0")) {
          let B = { instancePath: s + "/http/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/http/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.http.properties.bindingVersion.enum } };
          e === null ? e = t(B) : e.push(B), i++;
        }
      }
    }
    if (r.amqp !== void 0) {
      let D = r.amqp, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var l = V === i;
      if (l) {
        let T = {};
        e === null ? e = t(T) : e.push(T), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var f = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), f) {
        let T = i;
        Ji(D, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Ji.errors), i = e.length);
        var f = T === i;
        K = f;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.3.0") {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var g = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), g) {
        let T = i;
        Ji(D, { instancePath: s + "/amqp", parentData: r, parentDataProperty: "amqp", rootData: y }) || (e = b(e, Ji.errors), i = e.length);
        var g = T === i;
        $ = g;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0 && D.bindingVersion !== "0.3.0") {
        let T = { instancePath: s + "/amqp/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/amqp/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.amqp.properties.bindingVersion.enum } };
        e === null ? e = t(T) : e.push(T), i++;
      }
    }
    if (r.mqtt !== void 0) {
      let D = r.mqtt, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var v = V === i;
      if (v) {
        let T = {};
        e === null ? e = t(T) : e.push(T), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var h = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), h) {
        let T = i;
        Yi(D, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, Yi.errors), i = e.length);
        var h = T === i;
        K = h;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var m = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), m) {
        let T = i;
        Yi(D, { instancePath: s + "/mqtt", parentData: r, parentDataProperty: "mqtt", rootData: y }) || (e = b(e, Yi.errors), i = e.length);
        var m = T === i;
        $ = m;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
        let T = { instancePath: s + "/mqtt/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/mqtt/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.mqtt.properties.bindingVersion.enum } };
        e === null ? e = t(T) : e.push(T), i++;
      }
    }
    if (r.kafka !== void 0) {
      let D = r.kafka, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var u = V === i;
      if (u) {
        let se = {};
        e === null ? e = t(se) : e.push(se), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var d = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), d) {
        let se = i;
        Zi(D, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Zi.errors), i = e.length);
        var d = se === i;
        K = d;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.5.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var w = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), w) {
        let se = i;
        Zi(D, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Zi.errors), i = e.length);
        var w = se === i;
        $ = w;
      }
      let T = i, R = true, I = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.4.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var P = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), P) {
        let se = i;
        qn(D, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, qn.errors), i = e.length);
        var P = se === i;
        R = P;
      }
      let E = i, B = true, le = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.3.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var a = le === i;
      if (i = E, e !== null && (E ? e.length = E : e = null), a) {
        let se = i;
        Dn(D, { instancePath: s + "/kafka", parentData: r, parentDataProperty: "kafka", rootData: y }) || (e = b(e, Dn.errors), i = e.length);
        var a = se === i;
        B = a;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0) {
        let se = D.bindingVersion;
        if (!(se === "0.5.0" || se === "0.4.0" || se === "0.3.0")) {
          let pe = { instancePath: s + "/kafka/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/kafka/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.kafka.properties.bindingVersion.enum } };
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
    }
    if (r.nats !== void 0) {
      let D = r.nats, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var _ = V === i;
      if (_) {
        let T = {};
        e === null ? e = t(T) : e.push(T), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var j = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), j) {
        let T = i;
        er(D, { instancePath: s + "/nats", parentData: r, parentDataProperty: "nats", rootData: y }) || (e = b(e, er.errors), i = e.length);
        var j = T === i;
        K = j;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.1.0") {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var L = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), L) {
        let T = i;
        er(D, { instancePath: s + "/nats", parentData: r, parentDataProperty: "nats", rootData: y }) || (e = b(e, er.errors), i = e.length);
        var L = T === i;
        $ = L;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0 && D.bindingVersion !== "0.1.0") {
        let T = { instancePath: s + "/nats/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/nats/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.nats.properties.bindingVersion.enum } };
        e === null ? e = t(T) : e.push(T), i++;
      }
    }
    if (r.sns !== void 0) {
      let D = r.sns, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var O = V === i;
      if (O) {
        let T = {};
        e === null ? e = t(T) : e.push(T), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var z = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), z) {
        let T = i;
        ir(D, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: y }) || (e = b(e, ir.errors), i = e.length);
        var z = T === i;
        K = z;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.1.0") {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var J = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), J) {
        let T = i;
        ir(D, { instancePath: s + "/sns", parentData: r, parentDataProperty: "sns", rootData: y }) || (e = b(e, ir.errors), i = e.length);
        var J = T === i;
        $ = J;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0 && D.bindingVersion !== "0.1.0") {
        let T = { instancePath: s + "/sns/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/sns/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.sns.properties.bindingVersion.enum } };
        e === null ? e = t(T) : e.push(T), i++;
      }
    }
    if (r.sqs !== void 0) {
      let D = r.sqs, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var H = V === i;
      if (H) {
        let T = {};
        e === null ? e = t(T) : e.push(T), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var N = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), N) {
        let T = i;
        rr(D, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: y }) || (e = b(e, rr.errors), i = e.length);
        var N = T === i;
        K = N;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let T;
        if (D.bindingVersion === void 0 && (T = "bindingVersion")) {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
          let R = {};
          e === null ? e = t(R) : e.push(R), i++;
        }
      }
      var Q = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), Q) {
        let T = i;
        rr(D, { instancePath: s + "/sqs", parentData: r, parentDataProperty: "sqs", rootData: y }) || (e = b(e, rr.errors), i = e.length);
        var Q = T === i;
        $ = Q;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
        let T = { instancePath: s + "/sqs/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/sqs/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.sqs.properties.bindingVersion.enum } };
        e === null ? e = t(T) : e.push(T), i++;
      }
    }
    if (r.solace !== void 0) {
      let D = r.solace, Y = i, K = true, A = i, q = i, V = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var X = V === i;
      if (X) {
        let se = {};
        e === null ? e = t(se) : e.push(se), i++;
      } else i = q, e !== null && (q ? e.length = q : e = null);
      var ae = A === i;
      if (i = Y, e !== null && (Y ? e.length = Y : e = null), ae) {
        let se = i;
        nr(D, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, nr.errors), i = e.length);
        var ae = se === i;
        K = ae;
      }
      let k = i, $ = true, x = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.4.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var oe = x === i;
      if (i = k, e !== null && (k ? e.length = k : e = null), oe) {
        let se = i;
        nr(D, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, nr.errors), i = e.length);
        var oe = se === i;
        $ = oe;
      }
      let T = i, R = true, I = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.3.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var S = I === i;
      if (i = T, e !== null && (T ? e.length = T : e = null), S) {
        let se = i;
        Nn(D, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, Nn.errors), i = e.length);
        var S = se === i;
        R = S;
      }
      let E = i, B = true, le = i;
      if (D && typeof D == "object" && !Array.isArray(D)) {
        let se;
        if (D.bindingVersion === void 0 && (se = "bindingVersion")) {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        } else if (D.bindingVersion !== void 0 && D.bindingVersion !== "0.2.0") {
          let pe = {};
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
      var W = le === i;
      if (i = E, e !== null && (E ? e.length = E : e = null), W) {
        let se = i;
        Bn(D, { instancePath: s + "/solace", parentData: r, parentDataProperty: "solace", rootData: y }) || (e = b(e, Bn.errors), i = e.length);
        var W = se === i;
        B = W;
      }
      if (D && typeof D == "object" && !Array.isArray(D) && D.bindingVersion !== void 0) {
        let se = D.bindingVersion;
        if (!(se === "0.4.0" || se === "0.3.0" || se === "0.2.0")) {
          let pe = { instancePath: s + "/solace/bindingVersion", schemaPath: "#/definitions/operationBindingsObject/properties/solace/properties/bindingVersion/enum", keyword: "enum", params: { allowedValues: Fe.properties.solace.properties.bindingVersion.enum } };
          e === null ? e = t(pe) : e.push(pe), i++;
        }
      }
    }
    for (let D in r) M.test(D) && (C(r[D], { instancePath: s + "/" + D.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: D, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let D = { instancePath: s, schemaPath: "#/definitions/operationBindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(D) : e.push(D), i++;
  }
  return Ce.errors = e, i === 0;
}
function Pi(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "title" || o === "summary" || o === "description" || o === "security" || o === "tags" || o === "externalDocs" || o === "bindings" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.title !== void 0 && (dr(r.title, { instancePath: s + "/title", parentData: r, parentDataProperty: "title", rootData: y }) || (e = b(e, dr.errors), i = e.length)), r.summary !== void 0 && (ur(r.summary, { instancePath: s + "/summary", parentData: r, parentDataProperty: "summary", rootData: y }) || (e = b(e, ur.errors), i = e.length)), r.description !== void 0 && (mr(r.description, { instancePath: s + "/description", parentData: r, parentDataProperty: "description", rootData: y }) || (e = b(e, mr.errors), i = e.length)), r.security !== void 0 && (hr(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, hr.errors), i = e.length)), r.tags !== void 0 && (gr(r.tags, { instancePath: s + "/tags", parentData: r, parentDataProperty: "tags", rootData: y }) || (e = b(e, gr.errors), i = e.length)), r.externalDocs !== void 0 && (br(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, br.errors), i = e.length)), r.bindings !== void 0) {
      let o = r.bindings, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operationTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        Ce(o, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ce.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Pi.errors = e, i === 0;
}
function Pr(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.action === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.channel === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "channel" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    for (let f in r) if (!(ve.call(xr.properties, f) || M.test(f))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.action !== void 0) {
      let f = r.action;
      if (typeof f != "string") {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
      if (!(f === "send" || f === "receive")) {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/enum", keyword: "enum", params: { allowedValues: xr.properties.action.enum } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: y }) || (e = b(e, Pe.errors), i = e.length)), r.messages !== void 0) {
      let f = r.messages;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) Pe(f[v], { instancePath: s + "/messages/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/messages", schemaPath: "#/definitions/operation/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.reply !== void 0) {
      let f = r.reply, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var n = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (n) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/reply/$ref", schemaPath: "#/definitions/operation/properties/reply/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var n = u === i;
        v = n, m = "then";
      } else {
        let u = i;
        bi(f, { instancePath: s + "/reply", parentData: r, parentDataProperty: "reply", rootData: y }) || (e = b(e, bi.errors), i = e.length);
        var n = u === i;
        v = n, m = "else";
      }
    }
    if (r.traits !== void 0) {
      let f = r.traits;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) {
          let h = f[v], m = i, u = true, d = i;
          if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
            let P;
            if (h.$ref === void 0 && (P = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var o = d === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let w;
          if (o) {
            let P = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let _ = { instancePath: s + "/traits/" + v + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(_) : e.push(_), i++;
            }
            var o = P === i;
            u = o, w = "then";
          } else {
            let P = i;
            Pi(h, { instancePath: s + "/traits/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, Pi.errors), i = e.length);
            var o = P === i;
            u = o, w = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let f = { instancePath: s + "/title", schemaPath: "#/definitions/operation/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.security !== void 0 && (Te(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, Te.errors), i = e.length)), r.tags !== void 0) {
      let f = r.tags;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) {
          let h = f[v], m = i, u = true, d = i;
          if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
            let P;
            if (h.$ref === void 0 && (P = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var c = d === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let w;
          if (c) {
            let P = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let _ = { instancePath: s + "/tags/" + v + "/$ref", schemaPath: "#/definitions/operation/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(_) : e.push(_), i++;
            }
            var c = P === i;
            u = c, w = "then";
          } else {
            let P = i;
            me(h, { instancePath: s + "/tags/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var c = P === i;
            u = c, w = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let f = r.externalDocs, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var p = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (p) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/operation/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var p = u === i;
        v = p, m = "then";
      } else {
        let u = i;
        ye(f, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var p = u === i;
        v = p, m = "else";
      }
    }
    if (r.bindings !== void 0) {
      let f = r.bindings, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var l = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (l) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operation/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var l = u === i;
        v = l, m = "then";
      } else {
        let u = i;
        Ce(f, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ce.errors), i = e.length);
        var l = u === i;
        v = l, m = "else";
      }
    }
    for (let f in r) M.test(f) && (C(r[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(f) : e.push(f), i++;
  }
  return Pr.errors = e, i === 0;
}
function Ln(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) for (let o in r) {
    let c = r[o], p = i, l = true, f = i;
    if (i === f) if (c && typeof c == "object" && !Array.isArray(c)) {
      let v;
      if (c.$ref === void 0 && (v = "$ref")) {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
    } else {
      let v = {};
      e === null ? e = t(v) : e.push(v), i++;
    }
    var n = f === i;
    i = p, e !== null && (p ? e.length = p : e = null);
    let g;
    if (n) {
      let v = i;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let m = { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/operations/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      l = n, g = "then";
    } else {
      let v = i;
      Pr(c, { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, Pr.errors), i = e.length);
      var n = v === i;
      l = n, g = "else";
    }
  }
  else {
    let o = { instancePath: s, schemaPath: "#/definitions/operations/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return Ln.errors = e, i === 0;
}
var as = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { $ref: "#/definitions/anySchema" } } }, servers: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/server" } }] } } }, channels: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channel" } }] } } }, serverVariables: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverVariable" } }] } } }, operations: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operation" } }] } } }, messages: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageObject" } }] } } }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, parameters: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/parameter" } }] } } }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } } }, messageTraits: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, replies: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReply" } }] } } }, replyAddresses: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationReplyAddress" } }] } } }, serverBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/serverBindingsObject" } }] } } }, channelBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/channelBindingsObject" } }] } } }, operationBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationBindingsObject" } }] } } }, messageBindings: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageBindingsObject" } }] } } }, tags: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/tag" } }] } } }, externalDocs: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/externalDocs" } }] } } } } };
var be = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function Mn(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let q in r) if (!(ve.call(as.properties, q) || M.test(q))) {
      let V = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q } };
      e === null ? e = t(V) : e.push(V), i++;
    }
    if (r.schemas !== void 0) {
      let q = r.schemas;
      if (q && typeof q == "object" && !Array.isArray(q)) for (let V in q) be.test(V) && (ke(q[V], { instancePath: s + "/schemas/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ke.errors), i = e.length));
      else {
        let V = { instancePath: s + "/schemas", schemaPath: "#/definitions/components/properties/schemas/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.servers !== void 0) {
      let q = r.servers;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var n = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (n) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/servers/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/servers/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var n = I === i;
            x = n, R = "then";
          } else {
            let I = i;
            or(k, { instancePath: s + "/servers/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, or.errors), i = e.length);
            var n = I === i;
            x = n, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/servers", schemaPath: "#/definitions/components/properties/servers/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.channels !== void 0) {
      let q = r.channels;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var o = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (o) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/channels/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/channels/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var o = I === i;
            x = o, R = "then";
          } else {
            let I = i;
            yr(k, { instancePath: s + "/channels/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, yr.errors), i = e.length);
            var o = I === i;
            x = o, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/channels", schemaPath: "#/definitions/components/properties/channels/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.serverVariables !== void 0) {
      let q = r.serverVariables;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var c = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (c) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/serverVariables/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/serverVariables/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var c = I === i;
            x = c, R = "then";
          } else {
            let I = i;
            sr(k, { instancePath: s + "/serverVariables/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, sr.errors), i = e.length);
            var c = I === i;
            x = c, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/serverVariables", schemaPath: "#/definitions/components/properties/serverVariables/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.operations !== void 0) {
      let q = r.operations;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var p = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (p) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/operations/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operations/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var p = I === i;
            x = p, R = "then";
          } else {
            let I = i;
            Pr(k, { instancePath: s + "/operations/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Pr.errors), i = e.length);
            var p = I === i;
            x = p, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/operations", schemaPath: "#/definitions/components/properties/operations/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.messages !== void 0) {
      let q = r.messages;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var l = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (l) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/messages/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messages/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var l = I === i;
            x = l, R = "then";
          } else {
            let I = i;
            pr(k, { instancePath: s + "/messages/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, pr.errors), i = e.length);
            var l = I === i;
            x = l, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/messages", schemaPath: "#/definitions/components/properties/messages/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.securitySchemes !== void 0) {
      let q = r.securitySchemes;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var f = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (f) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var f = I === i;
            x = f, R = "then";
          } else {
            let I = i, E = i, B = true, le = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "userPassword") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var g = le === i;
            if (i = E, e !== null && (E ? e.length = E : e = null), g) {
              let te = i;
              ni(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ni.errors), i = e.length);
              var g = te === i;
              B = g;
            }
            let se = i, pe = true, Ne = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "apiKey") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var v = Ne === i;
            if (i = se, e !== null && (se ? e.length = se : e = null), v) {
              let te = i;
              si(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, si.errors), i = e.length);
              var v = te === i;
              pe = v;
            }
            let ce = i, fe = true, vi = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "X509") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var h = vi === i;
            if (i = ce, e !== null && (ce ? e.length = ce : e = null), h) {
              let te = i;
              ti(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ti.errors), i = e.length);
              var h = te === i;
              fe = h;
            }
            let Me = i, ne = true, Z = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "symmetricEncryption") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var m = Z === i;
            if (i = Me, e !== null && (Me ? e.length = Me : e = null), m) {
              let te = i;
              oi(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, oi.errors), i = e.length);
              var m = te === i;
              ne = m;
            }
            let De = i, He = true, Xe = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "asymmetricEncryption") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var u = Xe === i;
            if (i = De, e !== null && (De ? e.length = De : e = null), u) {
              let te = i;
              pi(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, pi.errors), i = e.length);
              var u = te === i;
              He = u;
            }
            let We = i, Ge = true, Je = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "http") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var d = Je === i;
            if (i = We, e !== null && (We ? e.length = We : e = null), d) {
              let te = i, ee = i, wi = true, js = i;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                let Be;
                if (k.scheme === void 0 && (Be = "scheme")) {
                  let xe = {};
                  e === null ? e = t(xe) : e.push(xe), i++;
                } else if (k.scheme !== void 0 && k.scheme !== "bearer") {
                  let xe = {};
                  e === null ? e = t(xe) : e.push(xe), i++;
                }
              }
              var w = js === i;
              if (i = ee, e !== null && (ee ? e.length = ee : e = null), w) {
                let Be = i;
                li(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, li.errors), i = e.length);
                var w = Be === i;
                wi = w;
              }
              let Ir = i, Kn = true, Vs = i, Cr = i, $s = i;
              if (k && typeof k == "object" && !Array.isArray(k)) {
                let Be;
                if (k.scheme === void 0 && (Be = "scheme")) {
                  let xe = {};
                  e === null ? e = t(xe) : e.push(xe), i++;
                } else if (k.scheme !== void 0 && k.scheme !== "bearer") {
                  let xe = {};
                  e === null ? e = t(xe) : e.push(xe), i++;
                }
              }
              var P = $s === i;
              if (P) {
                let Be = {};
                e === null ? e = t(Be) : e.push(Be), i++;
              } else i = Cr, e !== null && (Cr ? e.length = Cr : e = null);
              var a = Vs === i;
              if (i = Ir, e !== null && (Ir ? e.length = Ir : e = null), a) {
                let Be = i;
                ai(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ai.errors), i = e.length);
                var a = Be === i;
                Kn = a;
              }
              var d = te === i;
              Ge = d;
            }
            let Ze = i, Fn = true, ie = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "httpApiKey") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var _ = ie === i;
            if (i = Ze, e !== null && (Ze ? e.length = Ze : e = null), _) {
              let te = i;
              fi(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, fi.errors), i = e.length);
              var _ = te === i;
              Fn = _;
            }
            let G = i, Ye = true, Sr = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "oauth2") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var j = Sr === i;
            if (i = G, e !== null && (G ? e.length = G : e = null), j) {
              let te = i;
              yi(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, yi.errors), i = e.length);
              var j = te === i;
              Ye = j;
            }
            let ei = i, ki = true, Tr = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "openIdConnect") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var L = Tr === i;
            if (i = ei, e !== null && (ei ? e.length = ei : e = null), L) {
              let te = i;
              ci(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ci.errors), i = e.length);
              var L = te === i;
              ki = L;
            }
            let ii = i, vr = true, ks = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "plain") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var O = ks === i;
            if (i = ii, e !== null && (ii ? e.length = ii : e = null), O) {
              let te = i;
              di(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, di.errors), i = e.length);
              var O = te === i;
              vr = O;
            }
            let we = i, Ae = true, ws = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0) {
                let ee = k.type;
                if (!(ee === "scramSha256" || ee === "scramSha512")) {
                  let wi = {};
                  e === null ? e = t(wi) : e.push(wi), i++;
                }
              }
            }
            var z = ws === i;
            if (i = we, e !== null && (we ? e.length = we : e = null), z) {
              let te = i;
              ui(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ui.errors), i = e.length);
              var z = te === i;
              Ae = z;
            }
            let Er = i, Un = true, As = i;
            if (k && typeof k == "object" && !Array.isArray(k)) {
              let te;
              if (k.type === void 0 && (te = "type")) {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              } else if (k.type !== void 0 && k.type !== "gssapi") {
                let ee = {};
                e === null ? e = t(ee) : e.push(ee), i++;
              }
            }
            var J = As === i;
            if (i = Er, e !== null && (Er ? e.length = Er : e = null), J) {
              let te = i;
              mi(k, { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, mi.errors), i = e.length);
              var J = te === i;
              Un = J;
            }
            if (k && typeof k == "object" && !Array.isArray(k)) {
              if (k.type === void 0) {
                let te = { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = t(te) : e.push(te), i++;
              }
              if (k.type !== void 0) {
                let te = k.type;
                if (!(te === "userPassword" || te === "apiKey" || te === "X509" || te === "symmetricEncryption" || te === "asymmetricEncryption" || te === "http" || te === "httpApiKey" || te === "oauth2" || te === "openIdConnect" || te === "plain" || te === "scramSha256" || te === "scramSha512" || te === "gssapi")) {
                  let ee = { instancePath: s + "/securitySchemes/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: as.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = t(ee) : e.push(ee), i++;
                }
              }
            }
            var f = I === i;
            x = f, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/securitySchemes", schemaPath: "#/definitions/components/properties/securitySchemes/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.parameters !== void 0) {
      let q = r.parameters;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var H = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (H) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/parameters/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/parameters/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var H = I === i;
            x = H, R = "then";
          } else {
            let I = i;
            ar(k, { instancePath: s + "/parameters/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ar.errors), i = e.length);
            var H = I === i;
            x = H, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/parameters", schemaPath: "#/definitions/components/properties/parameters/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.correlationIds !== void 0) {
      let q = r.correlationIds;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var N = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (N) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/correlationIds/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var N = I === i;
            x = N, R = "then";
          } else {
            let I = i;
            Ee(k, { instancePath: s + "/correlationIds/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Ee.errors), i = e.length);
            var N = I === i;
            x = N, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.operationTraits !== void 0) {
      let q = r.operationTraits;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var Q = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (Q) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/operationTraits/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operationTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var Q = I === i;
            x = Q, R = "then";
          } else {
            let I = i;
            Pi(k, { instancePath: s + "/operationTraits/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Pi.errors), i = e.length);
            var Q = I === i;
            x = Q, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.messageTraits !== void 0) {
      let q = r.messageTraits;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var X = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (X) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/messageTraits/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messageTraits/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var X = I === i;
            x = X, R = "then";
          } else {
            let I = i;
            Se(k, { instancePath: s + "/messageTraits/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Se.errors), i = e.length);
            var X = I === i;
            x = X, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.replies !== void 0) {
      let q = r.replies;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var ae = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (ae) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/replies/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/replies/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var ae = I === i;
            x = ae, R = "then";
          } else {
            let I = i;
            bi(k, { instancePath: s + "/replies/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, bi.errors), i = e.length);
            var ae = I === i;
            x = ae, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/replies", schemaPath: "#/definitions/components/properties/replies/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.replyAddresses !== void 0) {
      let q = r.replyAddresses;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var oe = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (oe) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/replyAddresses/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/replyAddresses/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var oe = I === i;
            x = oe, R = "then";
          } else {
            let I = i;
            cr(k, { instancePath: s + "/replyAddresses/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, cr.errors), i = e.length);
            var oe = I === i;
            x = oe, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/replyAddresses", schemaPath: "#/definitions/components/properties/replyAddresses/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.serverBindings !== void 0) {
      let q = r.serverBindings;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var S = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (S) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/serverBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/serverBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var S = I === i;
            x = S, R = "then";
          } else {
            let I = i;
            hi(k, { instancePath: s + "/serverBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, hi.errors), i = e.length);
            var S = I === i;
            x = S, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.channelBindings !== void 0) {
      let q = r.channelBindings;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var W = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (W) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/channelBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/channelBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var W = I === i;
            x = W, R = "then";
          } else {
            let I = i;
            gi(k, { instancePath: s + "/channelBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, gi.errors), i = e.length);
            var W = I === i;
            x = W, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.operationBindings !== void 0) {
      let q = r.operationBindings;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var D = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (D) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/operationBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/operationBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var D = I === i;
            x = D, R = "then";
          } else {
            let I = i;
            Ce(k, { instancePath: s + "/operationBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Ce.errors), i = e.length);
            var D = I === i;
            x = D, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.messageBindings !== void 0) {
      let q = r.messageBindings;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var Y = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (Y) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/messageBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/messageBindings/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var Y = I === i;
            x = Y, R = "then";
          } else {
            let I = i;
            Ie(k, { instancePath: s + "/messageBindings/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, Ie.errors), i = e.length);
            var Y = I === i;
            x = Y, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.tags !== void 0) {
      let q = r.tags;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var K = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (K) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/tags/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/tags/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var K = I === i;
            x = K, R = "then";
          } else {
            let I = i;
            me(k, { instancePath: s + "/tags/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var K = I === i;
            x = K, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/tags", schemaPath: "#/definitions/components/properties/tags/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let q = r.externalDocs;
      if (q && typeof q == "object" && !Array.isArray(q)) {
        for (let V in q) if (be.test(V)) {
          let k = q[V], $ = i, x = true, T = i;
          if (i === T) if (k && typeof k == "object" && !Array.isArray(k)) {
            let I;
            if (k.$ref === void 0 && (I = "$ref")) {
              let E = {};
              e === null ? e = t(E) : e.push(E), i++;
            }
          } else {
            let I = {};
            e === null ? e = t(I) : e.push(I), i++;
          }
          var A = T === i;
          i = $, e !== null && ($ ? e.length = $ : e = null);
          let R;
          if (A) {
            let I = i;
            if (k && typeof k == "object" && !Array.isArray(k) && k.$ref !== void 0 && typeof k.$ref != "string") {
              let B = { instancePath: s + "/externalDocs/" + V.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/externalDocs/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(B) : e.push(B), i++;
            }
            var A = I === i;
            x = A, R = "then";
          } else {
            let I = i;
            ye(k, { instancePath: s + "/externalDocs/" + V.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: q, parentDataProperty: V, rootData: y }) || (e = b(e, ye.errors), i = e.length);
            var A = I === i;
            x = A, R = "else";
          }
        }
      } else {
        let V = { instancePath: s + "/externalDocs", schemaPath: "#/definitions/components/properties/externalDocs/type", keyword: "type", params: { type: "object" } };
        e === null ? e = t(V) : e.push(V), i++;
      }
    }
    for (let q in r) M.test(q) && (C(r[q], { instancePath: s + "/" + q.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: q, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let q = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(q) : e.push(q), i++;
  }
  return Mn.errors = e, i === 0;
}
function cs(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.asyncapi === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "asyncapi" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.info === void 0) {
      let n = { instancePath: s, schemaPath: "#/definitions/document/required", keyword: "required", params: { missingProperty: "info" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    for (let n in r) if (!(n === "asyncapi" || n === "id" || n === "info" || n === "servers" || n === "defaultContentType" || n === "channels" || n === "operations" || n === "components" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.asyncapi !== void 0) {
      let n = r.asyncapi;
      if (typeof n != "string") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
      if (n !== "3.0.0") {
        let o = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/const", keyword: "const", params: { allowedValue: "3.0.0" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.id !== void 0 && typeof r.id != "string") {
      let n = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.info !== void 0 && (en(r.info, { instancePath: s + "/info", parentData: r, parentDataProperty: "info", rootData: y }) || (e = b(e, en.errors), i = e.length)), r.servers !== void 0 && (ln(r.servers, { instancePath: s + "/servers", parentData: r, parentDataProperty: "servers", rootData: y }) || (e = b(e, ln.errors), i = e.length)), r.defaultContentType !== void 0 && typeof r.defaultContentType != "string") {
      let n = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    r.channels !== void 0 && (Vn(r.channels, { instancePath: s + "/channels", parentData: r, parentDataProperty: "channels", rootData: y }) || (e = b(e, Vn.errors), i = e.length)), r.operations !== void 0 && (Ln(r.operations, { instancePath: s + "/operations", parentData: r, parentDataProperty: "operations", rootData: y }) || (e = b(e, Ln.errors), i = e.length)), r.components !== void 0 && (Mn(r.components, { instancePath: s + "/components", parentData: r, parentDataProperty: "components", rootData: y }) || (e = b(e, Mn.errors), i = e.length));
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let n = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(n) : e.push(n), i++;
  }
  return cs.errors = e, i === 0;
}
qe.schema = ds;
function ds(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
    let w = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: Le.type } };
    e === null ? e = t(w) : e.push(w), i++;
  }
  let n = i, o = true, c = i;
  if (i === c) if (r && typeof r == "object" && !Array.isArray(r)) {
    let w;
    if (r.$ref === void 0 && (w = "$ref")) {
      let P = {};
      e === null ? e = t(P) : e.push(P), i++;
    }
  } else {
    let w = {};
    e === null ? e = t(w) : e.push(w), i++;
  }
  var p = c === i;
  i = n, e !== null && (n ? e.length = n : e = null);
  let l;
  if (p) {
    let w = i;
    if (r && typeof r == "object" && !Array.isArray(r) && r.$ref !== void 0 && typeof r.$ref != "string") {
      let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    var p = w === i;
    o = p, l = "then";
  } else {
    let w = i;
    if (!(r && typeof r == "object" && !Array.isArray(r)) && typeof r != "boolean") {
      let a = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: Le.else.type } };
      e === null ? e = t(a) : e.push(a), i++;
    }
    if (r && typeof r == "object" && !Array.isArray(r)) {
      if (r.$id !== void 0 && typeof r.$id != "string") {
        let a = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$schema !== void 0 && typeof r.$schema != "string") {
        let a = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$ref !== void 0 && typeof r.$ref != "string") {
        let a = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.$comment !== void 0 && typeof r.$comment != "string") {
        let a = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.title !== void 0 && typeof r.title != "string") {
        let a = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.description !== void 0 && typeof r.description != "string") {
        let a = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.readOnly !== void 0 && typeof r.readOnly != "boolean") {
        let a = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.writeOnly !== void 0 && typeof r.writeOnly != "boolean") {
        let a = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.examples !== void 0 && !Array.isArray(r.examples)) {
        let a = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.multipleOf !== void 0) {
        let a = r.multipleOf;
        if (typeof a == "number") {
          if (a <= 0 || isNaN(a)) {
            let _ = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.maximum !== void 0 && typeof r.maximum != "number") {
        let a = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMaximum !== void 0 && typeof r.exclusiveMaximum != "number") {
        let a = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.minimum !== void 0 && typeof r.minimum != "number") {
        let a = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.exclusiveMinimum !== void 0 && typeof r.exclusiveMinimum != "number") {
        let a = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.maxLength !== void 0 && (ge(r.maxLength, { instancePath: s + "/maxLength", parentData: r, parentDataProperty: "maxLength", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minLength !== void 0 && (_e(r.minLength, { instancePath: s + "/minLength", parentData: r, parentDataProperty: "minLength", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.pattern !== void 0 && typeof r.pattern != "string") {
        let a = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.additionalItems !== void 0 && (ue(r.additionalItems, { instancePath: s + "/additionalItems", parentData: r, parentDataProperty: "additionalItems", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.items !== void 0) {
        let a = r.items;
        if ((!a || typeof a != "object") && typeof a != "boolean") {
          let H = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Le.else.properties.items.allOf[0].type } };
          e === null ? e = t(H) : e.push(H), i++;
        }
        let _ = i, j = true, L = i;
        if (!(a && typeof a == "object" && !Array.isArray(a)) && typeof a != "boolean") {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var f = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), f) {
          let H = i;
          re(a, { instancePath: s + "/items", parentData: r, parentDataProperty: "items", rootData: y }) || (e = b(e, re.errors), i = e.length);
          var f = H === i;
          j = f;
        }
        let O = i, z = true, J = i;
        if (!Array.isArray(a)) {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var g = J === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), g) {
          let H = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let X = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let Q = a.length;
            for (let X = 0; X < Q; X++) re(a[X], { instancePath: s + "/items/" + X, parentData: a, parentDataProperty: X, rootData: y }) || (e = b(e, re.errors), i = e.length);
          } else {
            let Q = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var g = H === i;
          z = g;
        }
      }
      if (r.maxItems !== void 0 && (ge(r.maxItems, { instancePath: s + "/maxItems", parentData: r, parentDataProperty: "maxItems", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minItems !== void 0 && (_e(r.minItems, { instancePath: s + "/minItems", parentData: r, parentDataProperty: "minItems", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.uniqueItems !== void 0 && typeof r.uniqueItems != "boolean") {
        let a = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contains !== void 0 && (re(r.contains, { instancePath: s + "/contains", parentData: r, parentDataProperty: "contains", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.maxProperties !== void 0 && (ge(r.maxProperties, { instancePath: s + "/maxProperties", parentData: r, parentDataProperty: "maxProperties", rootData: y }) || (e = b(e, ge.errors), i = e.length)), r.minProperties !== void 0 && (_e(r.minProperties, { instancePath: s + "/minProperties", parentData: r, parentDataProperty: "minProperties", rootData: y }) || (e = b(e, _e.errors), i = e.length)), r.required !== void 0 && (Ve(r.required, { instancePath: s + "/required", parentData: r, parentDataProperty: "required", rootData: y }) || (e = b(e, Ve.errors), i = e.length)), r.additionalProperties !== void 0 && (re(r.additionalProperties, { instancePath: s + "/additionalProperties", parentData: r, parentDataProperty: "additionalProperties", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.definitions !== void 0) {
        let a = r.definitions;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) ue(a[_], { instancePath: s + "/definitions/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, ue.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.properties !== void 0) {
        let a = r.properties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) re(a[_], { instancePath: s + "/properties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, re.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.patternProperties !== void 0) {
        let a = r.patternProperties;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) re(a[_], { instancePath: s + "/patternProperties/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, re.errors), i = e.length);
        else {
          let _ = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.dependencies !== void 0) {
        let a = r.dependencies;
        if (a && typeof a == "object" && !Array.isArray(a)) for (let _ in a) {
          let j = a[_];
          if ((!j || typeof j != "object") && typeof j != "boolean") {
            let Q = { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Le.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          let L = i, O = true, z = i;
          if (!(j && typeof j == "object" && !Array.isArray(j)) && typeof j != "boolean") {
            let Q = {};
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var v = z === i;
          if (i = L, e !== null && (L ? e.length = L : e = null), v) {
            let Q = i;
            ue(j, { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, ue.errors), i = e.length);
            var v = Q === i;
            O = v;
          }
          let J = i, H = true, N = i;
          if (!Array.isArray(j)) {
            let Q = {};
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var h = N === i;
          if (i = J, e !== null && (J ? e.length = J : e = null), h) {
            let Q = i;
            Ve(j, { instancePath: s + "/dependencies/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: a, parentDataProperty: _, rootData: y }) || (e = b(e, Ve.errors), i = e.length);
            var h = Q === i;
            H = h;
          }
        }
        else {
          let _ = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.propertyNames !== void 0 && (re(r.propertyNames, { instancePath: s + "/propertyNames", parentData: r, parentDataProperty: "propertyNames", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.enum !== void 0) {
        let a = r.enum;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let _ = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(_) : e.push(_), i++;
          }
        } else {
          let _ = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.type !== void 0) {
        let a = r.type;
        if (typeof a != "string" && !Array.isArray(a)) {
          let H = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Le.else.properties.type.allOf[0].type } };
          e === null ? e = t(H) : e.push(H), i++;
        }
        let _ = i, j = true, L = i;
        if (typeof a != "string") {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var m = L === i;
        if (i = _, e !== null && (_ ? e.length = _ : e = null), m) {
          let H = i;
          $e(a, { instancePath: s + "/type", parentData: r, parentDataProperty: "type", rootData: y }) || (e = b(e, $e.errors), i = e.length);
          var m = H === i;
          j = m;
        }
        let O = i, z = true, J = i;
        if (!Array.isArray(a)) {
          let H = {};
          e === null ? e = t(H) : e.push(H), i++;
        }
        var u = J === i;
        if (i = O, e !== null && (O ? e.length = O : e = null), u) {
          let H = i;
          if (Array.isArray(a)) {
            if (a.length < 1) {
              let X = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let Q = a.length;
            for (let X = 0; X < Q; X++) $e(a[X], { instancePath: s + "/type/" + X, parentData: a, parentDataProperty: X, rootData: y }) || (e = b(e, $e.errors), i = e.length);
          } else {
            let Q = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = t(Q) : e.push(Q), i++;
          }
          var u = H === i;
          z = u;
        }
      }
      if (r.format !== void 0 && typeof r.format != "string") {
        let a = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentMediaType !== void 0 && typeof r.contentMediaType != "string") {
        let a = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.contentEncoding !== void 0 && typeof r.contentEncoding != "string") {
        let a = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.if !== void 0 && (ue(r.if, { instancePath: s + "/if", parentData: r, parentDataProperty: "if", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.then !== void 0 && (ue(r.then, { instancePath: s + "/then", parentData: r, parentDataProperty: "then", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.else !== void 0 && (ue(r.else, { instancePath: s + "/else", parentData: r, parentDataProperty: "else", rootData: y }) || (e = b(e, ue.errors), i = e.length)), r.allOf !== void 0) {
        let a = r.allOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) re(a[j], { instancePath: s + "/allOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, re.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.anyOf !== void 0) {
        let a = r.anyOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) re(a[j], { instancePath: s + "/anyOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, re.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.oneOf !== void 0) {
        let a = r.oneOf;
        if (Array.isArray(a)) {
          if (a.length < 1) {
            let j = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = t(j) : e.push(j), i++;
          }
          let _ = a.length;
          for (let j = 0; j < _; j++) re(a[j], { instancePath: s + "/oneOf/" + j, parentData: a, parentDataProperty: j, rootData: y }) || (e = b(e, re.errors), i = e.length);
        } else {
          let _ = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
      }
      if (r.not !== void 0 && (re(r.not, { instancePath: s + "/not", parentData: r, parentDataProperty: "not", rootData: y }) || (e = b(e, re.errors), i = e.length)), r.discriminator !== void 0 && typeof r.discriminator != "string") {
        let a = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      if (r.externalDocs !== void 0) {
        let a = r.externalDocs, _ = i, j = true, L = i;
        if (i === L) if (a && typeof a == "object" && !Array.isArray(a)) {
          let z;
          if (a.$ref === void 0 && (z = "$ref")) {
            let J = {};
            e === null ? e = t(J) : e.push(J), i++;
          }
        } else {
          let z = {};
          e === null ? e = t(z) : e.push(z), i++;
        }
        var d = L === i;
        i = _, e !== null && (_ ? e.length = _ : e = null);
        let O;
        if (d) {
          let z = i;
          if (a && typeof a == "object" && !Array.isArray(a) && a.$ref !== void 0 && typeof a.$ref != "string") {
            let H = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/schema/else/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = t(H) : e.push(H), i++;
          }
          var d = z === i;
          j = d, O = "then";
        } else {
          let z = i;
          ye(a, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
          var d = z === i;
          j = d, O = "else";
        }
      }
      if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
        let a = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = t(a) : e.push(a), i++;
      }
      for (let a in r) M.test(a) && (C(r[a], { instancePath: s + "/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: a, rootData: y }) || (e = b(e, C.errors), i = e.length));
    }
    var p = w === i;
    o = p, l = "else";
  }
  return ds.errors = e, i === 0;
}
qe.channel = us;
function us(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let p in r) if (!(ve.call($r.properties, p) || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/channel/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.address !== void 0) {
      let p = r.address;
      if (typeof p != "string" && p !== null) {
        let l = { instancePath: s + "/address", schemaPath: "#/definitions/channel/properties/address/type", keyword: "type", params: { type: $r.properties.address.type } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.messages !== void 0 && (lr(r.messages, { instancePath: s + "/messages", parentData: r, parentDataProperty: "messages", rootData: y }) || (e = b(e, lr.errors), i = e.length)), r.parameters !== void 0 && (fr(r.parameters, { instancePath: s + "/parameters", parentData: r, parentDataProperty: "parameters", rootData: y }) || (e = b(e, fr.errors), i = e.length)), r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/channel/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/channel/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/channel/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.servers !== void 0) {
      let p = r.servers;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) Pe(p[f], { instancePath: s + "/servers/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let l = { instancePath: s + "/servers", schemaPath: "#/definitions/channel/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) {
          let g = p[f], v = i, h = true, m = i;
          if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let w = {};
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var n = m === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let u;
          if (n) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let P = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/channel/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var n = d === i;
            h = n, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var n = d === i;
            h = n, u = "else";
          }
        }
      } else {
        let l = { instancePath: s + "/tags", schemaPath: "#/definitions/channel/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/channel/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = h === i;
        f = o, v = "then";
      } else {
        let h = i;
        ye(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var o = h === i;
        f = o, v = "else";
      }
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var c = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (c) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/channel/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var c = h === i;
        f = c, v = "then";
      } else {
        let h = i;
        gi(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, gi.errors), i = e.length);
        var c = h === i;
        f = c, v = "else";
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/channel/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return us.errors = e, i === 0;
}
qe.operation = ms;
function ms(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.action === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "action" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.channel === void 0) {
      let f = { instancePath: s, schemaPath: "#/definitions/operation/required", keyword: "required", params: { missingProperty: "channel" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    for (let f in r) if (!(ve.call(xr.properties, f) || M.test(f))) {
      let g = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f } };
      e === null ? e = t(g) : e.push(g), i++;
    }
    if (r.action !== void 0) {
      let f = r.action;
      if (typeof f != "string") {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
      if (!(f === "send" || f === "receive")) {
        let g = { instancePath: s + "/action", schemaPath: "#/definitions/operation/properties/action/enum", keyword: "enum", params: { allowedValues: xr.properties.action.enum } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.channel !== void 0 && (Pe(r.channel, { instancePath: s + "/channel", parentData: r, parentDataProperty: "channel", rootData: y }) || (e = b(e, Pe.errors), i = e.length)), r.messages !== void 0) {
      let f = r.messages;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) Pe(f[v], { instancePath: s + "/messages/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, Pe.errors), i = e.length);
      } else {
        let g = { instancePath: s + "/messages", schemaPath: "#/definitions/operation/properties/messages/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.reply !== void 0) {
      let f = r.reply, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var n = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (n) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/reply/$ref", schemaPath: "#/definitions/operation/properties/reply/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var n = u === i;
        v = n, m = "then";
      } else {
        let u = i;
        bi(f, { instancePath: s + "/reply", parentData: r, parentDataProperty: "reply", rootData: y }) || (e = b(e, bi.errors), i = e.length);
        var n = u === i;
        v = n, m = "else";
      }
    }
    if (r.traits !== void 0) {
      let f = r.traits;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) {
          let h = f[v], m = i, u = true, d = i;
          if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
            let P;
            if (h.$ref === void 0 && (P = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var o = d === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let w;
          if (o) {
            let P = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let _ = { instancePath: s + "/traits/" + v + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(_) : e.push(_), i++;
            }
            var o = P === i;
            u = o, w = "then";
          } else {
            let P = i;
            Pi(h, { instancePath: s + "/traits/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, Pi.errors), i = e.length);
            var o = P === i;
            u = o, w = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let f = { instancePath: s + "/title", schemaPath: "#/definitions/operation/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let f = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let f = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.security !== void 0 && (Te(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, Te.errors), i = e.length)), r.tags !== void 0) {
      let f = r.tags;
      if (Array.isArray(f)) {
        let g = f.length;
        for (let v = 0; v < g; v++) {
          let h = f[v], m = i, u = true, d = i;
          if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
            let P;
            if (h.$ref === void 0 && (P = "$ref")) {
              let a = {};
              e === null ? e = t(a) : e.push(a), i++;
            }
          } else {
            let P = {};
            e === null ? e = t(P) : e.push(P), i++;
          }
          var c = d === i;
          i = m, e !== null && (m ? e.length = m : e = null);
          let w;
          if (c) {
            let P = i;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let _ = { instancePath: s + "/tags/" + v + "/$ref", schemaPath: "#/definitions/operation/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(_) : e.push(_), i++;
            }
            var c = P === i;
            u = c, w = "then";
          } else {
            let P = i;
            me(h, { instancePath: s + "/tags/" + v, parentData: f, parentDataProperty: v, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var c = P === i;
            u = c, w = "else";
          }
        }
      } else {
        let g = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(g) : e.push(g), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let f = r.externalDocs, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var p = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (p) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/operation/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var p = u === i;
        v = p, m = "then";
      } else {
        let u = i;
        ye(f, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var p = u === i;
        v = p, m = "else";
      }
    }
    if (r.bindings !== void 0) {
      let f = r.bindings, g = i, v = true, h = i;
      if (i === h) if (f && typeof f == "object" && !Array.isArray(f)) {
        let u;
        if (f.$ref === void 0 && (u = "$ref")) {
          let d = {};
          e === null ? e = t(d) : e.push(d), i++;
        }
      } else {
        let u = {};
        e === null ? e = t(u) : e.push(u), i++;
      }
      var l = h === i;
      i = g, e !== null && (g ? e.length = g : e = null);
      let m;
      if (l) {
        let u = i;
        if (f && typeof f == "object" && !Array.isArray(f) && f.$ref !== void 0 && typeof f.$ref != "string") {
          let w = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operation/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(w) : e.push(w), i++;
        }
        var l = u === i;
        v = l, m = "then";
      } else {
        let u = i;
        Ce(f, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ce.errors), i = e.length);
        var l = u === i;
        v = l, m = "else";
      }
    }
    for (let f in r) M.test(f) && (C(r[f], { instancePath: s + "/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: f, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let f = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(f) : e.push(f), i++;
  }
  return ms.errors = e, i === 0;
}
qe.message = hs;
function hs(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let h in r) if (!(ve.call(qr.properties, h) || M.test(h))) {
      let m = { instancePath: s, schemaPath: "#/definitions/messageObject/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h } };
      e === null ? e = t(m) : e.push(m), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let h = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageObject/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.payload !== void 0 && (ke(r.payload, { instancePath: s + "/payload", parentData: r, parentDataProperty: "payload", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.correlationId !== void 0) {
      let h = r.correlationId, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var n = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (n) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageObject/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var n = P === i;
        u = n, w = "then";
      } else {
        let P = i;
        Ee(h, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: y }) || (e = b(e, Ee.errors), i = e.length);
        var n = P === i;
        u = n, w = "else";
      }
    }
    if (r.tags !== void 0) {
      let h = r.tags;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) {
          let d = h[u], w = i, P = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let j;
            if (d.$ref === void 0 && (j = "$ref")) {
              let L = {};
              e === null ? e = t(L) : e.push(L), i++;
            }
          } else {
            let j = {};
            e === null ? e = t(j) : e.push(j), i++;
          }
          var o = a === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let _;
          if (o) {
            let j = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let O = { instancePath: s + "/tags/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var o = j === i;
            P = o, _ = "then";
          } else {
            let j = i;
            me(d, { instancePath: s + "/tags/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var o = j === i;
            P = o, _ = "else";
          }
        }
      } else {
        let m = { instancePath: s + "/tags", schemaPath: "#/definitions/messageObject/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let h = { instancePath: s + "/summary", schemaPath: "#/definitions/messageObject/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let h = { instancePath: s + "/name", schemaPath: "#/definitions/messageObject/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let h = { instancePath: s + "/title", schemaPath: "#/definitions/messageObject/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let h = { instancePath: s + "/description", schemaPath: "#/definitions/messageObject/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.externalDocs !== void 0) {
      let h = r.externalDocs, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var c = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (c) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageObject/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var c = P === i;
        u = c, w = "then";
      } else {
        let P = i;
        ye(h, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var c = P === i;
        u = c, w = "else";
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let h = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageObject/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(h) : e.push(h), i++;
    }
    if (r.examples !== void 0) {
      let h = r.examples;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) Qe(h[u], { instancePath: s + "/examples/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let m = { instancePath: s + "/examples", schemaPath: "#/definitions/messageObject/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    if (r.bindings !== void 0) {
      let h = r.bindings, m = i, u = true, d = i;
      if (i === d) if (h && typeof h == "object" && !Array.isArray(h)) {
        let P;
        if (h.$ref === void 0 && (P = "$ref")) {
          let a = {};
          e === null ? e = t(a) : e.push(a), i++;
        }
      } else {
        let P = {};
        e === null ? e = t(P) : e.push(P), i++;
      }
      var p = d === i;
      i = m, e !== null && (m ? e.length = m : e = null);
      let w;
      if (p) {
        let P = i;
        if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
          let _ = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageObject/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(_) : e.push(_), i++;
        }
        var p = P === i;
        u = p, w = "then";
      } else {
        let P = i;
        Ie(h, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ie.errors), i = e.length);
        var p = P === i;
        u = p, w = "else";
      }
    }
    if (r.traits !== void 0) {
      let h = r.traits;
      if (Array.isArray(h)) {
        let m = h.length;
        for (let u = 0; u < m; u++) {
          let d = h[u], w = i, P = true, a = i;
          if (i === a) if (d && typeof d == "object" && !Array.isArray(d)) {
            let j;
            if (d.$ref === void 0 && (j = "$ref")) {
              let L = {};
              e === null ? e = t(L) : e.push(L), i++;
            }
          } else {
            let j = {};
            e === null ? e = t(j) : e.push(j), i++;
          }
          var l = a === i;
          i = w, e !== null && (w ? e.length = w : e = null);
          let _;
          if (l) {
            let j = i;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let O = { instancePath: s + "/traits/" + u + "/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(O) : e.push(O), i++;
            }
            var l = j === i;
            P = l, _ = "then";
          } else {
            let j = i;
            if (!d || typeof d != "object") {
              let X = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/type", keyword: "type", params: { type: qr.properties.traits.items.allOf[0].else.type } };
              e === null ? e = t(X) : e.push(X), i++;
            }
            let L = i, O = true, z = i;
            if (!(d && typeof d == "object" && !Array.isArray(d))) {
              let X = {};
              e === null ? e = t(X) : e.push(X), i++;
            }
            var f = z === i;
            if (i = L, e !== null && (L ? e.length = L : e = null), f) {
              let X = i;
              Se(d, { instancePath: s + "/traits/" + u, parentData: h, parentDataProperty: u, rootData: y }) || (e = b(e, Se.errors), i = e.length);
              var f = X === i;
              O = f;
            }
            let J = i, H = true, N = i;
            if (!Array.isArray(d)) {
              let X = {};
              e === null ? e = t(X) : e.push(X), i++;
            }
            var g = N === i;
            if (i = J, e !== null && (J ? e.length = J : e = null), g) {
              let X = i;
              if (Array.isArray(d)) {
                let oe = d.length;
                if (oe > 0) {
                  let S = d[0], W = i, D = true, Y = i;
                  if (i === Y) if (S && typeof S == "object" && !Array.isArray(S)) {
                    let A;
                    if (S.$ref === void 0 && (A = "$ref")) {
                      let q = {};
                      e === null ? e = t(q) : e.push(q), i++;
                    }
                  } else {
                    let A = {};
                    e === null ? e = t(A) : e.push(A), i++;
                  }
                  var v = Y === i;
                  i = W, e !== null && (W ? e.length = W : e = null);
                  let K;
                  if (v) {
                    let A = i;
                    if (S && typeof S == "object" && !Array.isArray(S) && S.$ref !== void 0 && typeof S.$ref != "string") {
                      let V = { instancePath: s + "/traits/" + u + "/0/$ref", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/0/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                      e === null ? e = t(V) : e.push(V), i++;
                    }
                    var v = A === i;
                    D = v, K = "then";
                  } else {
                    let A = i;
                    Se(S, { instancePath: s + "/traits/" + u + "/0", parentData: d, parentDataProperty: 0, rootData: y }) || (e = b(e, Se.errors), i = e.length);
                    var v = A === i;
                    D = v, K = "else";
                  }
                }
                if (oe > 1) {
                  let S = d[1];
                  if (!(S && typeof S == "object" && !Array.isArray(S))) {
                    let W = { instancePath: s + "/traits/" + u + "/1", schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/items/1/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = t(W) : e.push(W), i++;
                  }
                }
              } else {
                let oe = { instancePath: s + "/traits/" + u, schemaPath: "#/definitions/messageObject/properties/traits/items/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "array" } };
                e === null ? e = t(oe) : e.push(oe), i++;
              }
              var g = X === i;
              H = g;
            }
            var l = j === i;
            P = l, _ = "else";
          }
        }
      } else {
        let m = { instancePath: s + "/traits", schemaPath: "#/definitions/messageObject/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(m) : e.push(m), i++;
      }
    }
    for (let h in r) M.test(h) && (C(r[h], { instancePath: s + "/" + h.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: h, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let h = { instancePath: s, schemaPath: "#/definitions/messageObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(h) : e.push(h), i++;
  }
  return hs.errors = e, i === 0;
}
qe.parameter = gs;
function gs(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let n in r) if (!(n === "description" || n === "enum" || n === "default" || n === "examples" || n === "location" || M.test(n))) {
      let o = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n } };
      e === null ? e = t(o) : e.push(o), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let n = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.enum !== void 0) {
      let n = r.enum;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/enum/" + c, schemaPath: "#/definitions/parameter/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/enum", schemaPath: "#/definitions/parameter/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.default !== void 0 && typeof r.default != "string") {
      let n = { instancePath: s + "/default", schemaPath: "#/definitions/parameter/properties/default/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(n) : e.push(n), i++;
    }
    if (r.examples !== void 0) {
      let n = r.examples;
      if (Array.isArray(n)) {
        let o = n.length;
        for (let c = 0; c < o; c++) if (typeof n[c] != "string") {
          let p = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/parameter/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(p) : e.push(p), i++;
        }
      } else {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/parameter/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    if (r.location !== void 0) {
      let n = r.location;
      if (typeof n == "string") {
        if (!Or.test(n)) {
          let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = t(o) : e.push(o), i++;
        }
      } else {
        let o = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = t(o) : e.push(o), i++;
      }
    }
    for (let n in r) M.test(n) && (C(r[n], { instancePath: s + "/" + n.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: n, rootData: y }) || (e = b(e, C.errors), i = e.length));
  }
  return gs.errors = e, i === 0;
}
qe.server = bs;
function bs(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.host === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "host" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocol === void 0) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/required", keyword: "required", params: { missingProperty: "protocol" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    for (let p in r) if (!(ve.call(fs.properties, p) || M.test(p))) {
      let l = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.host !== void 0 && typeof r.host != "string") {
      let p = { instancePath: s + "/host", schemaPath: "#/definitions/server/properties/host/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.pathname !== void 0 && typeof r.pathname != "string") {
      let p = { instancePath: s + "/pathname", schemaPath: "#/definitions/server/properties/pathname/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/server/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/server/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/server/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocol !== void 0 && typeof r.protocol != "string") {
      let p = { instancePath: s + "/protocol", schemaPath: "#/definitions/server/properties/protocol/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.protocolVersion !== void 0 && typeof r.protocolVersion != "string") {
      let p = { instancePath: s + "/protocolVersion", schemaPath: "#/definitions/server/properties/protocolVersion/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(p) : e.push(p), i++;
    }
    if (r.variables !== void 0 && (tr(r.variables, { instancePath: s + "/variables", parentData: r, parentDataProperty: "variables", rootData: y }) || (e = b(e, tr.errors), i = e.length)), r.security !== void 0 && (Te(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, Te.errors), i = e.length)), r.tags !== void 0) {
      let p = r.tags;
      if (Array.isArray(p)) {
        let l = p.length;
        for (let f = 0; f < l; f++) {
          let g = p[f], v = i, h = true, m = i;
          if (i === m) if (g && typeof g == "object" && !Array.isArray(g)) {
            let d;
            if (g.$ref === void 0 && (d = "$ref")) {
              let w = {};
              e === null ? e = t(w) : e.push(w), i++;
            }
          } else {
            let d = {};
            e === null ? e = t(d) : e.push(d), i++;
          }
          var n = m === i;
          i = v, e !== null && (v ? e.length = v : e = null);
          let u;
          if (n) {
            let d = i;
            if (g && typeof g == "object" && !Array.isArray(g) && g.$ref !== void 0 && typeof g.$ref != "string") {
              let P = { instancePath: s + "/tags/" + f + "/$ref", schemaPath: "#/definitions/server/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(P) : e.push(P), i++;
            }
            var n = d === i;
            h = n, u = "then";
          } else {
            let d = i;
            me(g, { instancePath: s + "/tags/" + f, parentData: p, parentDataProperty: f, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var n = d === i;
            h = n, u = "else";
          }
        }
      } else {
        let l = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(l) : e.push(l), i++;
      }
    }
    if (r.externalDocs !== void 0) {
      let p = r.externalDocs, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var o = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (o) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/server/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var o = h === i;
        f = o, v = "then";
      } else {
        let h = i;
        ye(p, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var o = h === i;
        f = o, v = "else";
      }
    }
    if (r.bindings !== void 0) {
      let p = r.bindings, l = i, f = true, g = i;
      if (i === g) if (p && typeof p == "object" && !Array.isArray(p)) {
        let h;
        if (p.$ref === void 0 && (h = "$ref")) {
          let m = {};
          e === null ? e = t(m) : e.push(m), i++;
        }
      } else {
        let h = {};
        e === null ? e = t(h) : e.push(h), i++;
      }
      var c = g === i;
      i = l, e !== null && (l ? e.length = l : e = null);
      let v;
      if (c) {
        let h = i;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let u = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/server/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(u) : e.push(u), i++;
        }
        var c = h === i;
        f = c, v = "then";
      } else {
        let h = i;
        hi(p, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, hi.errors), i = e.length);
        var c = h === i;
        f = c, v = "else";
      }
    }
    for (let p in r) M.test(p) && (C(r[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: p, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(p) : e.push(p), i++;
  }
  return bs.errors = e, i === 0;
}
qe.operationTrait = _s;
function _s(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let o in r) if (!(o === "title" || o === "summary" || o === "description" || o === "security" || o === "tags" || o === "externalDocs" || o === "bindings" || M.test(o))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o } };
      e === null ? e = t(c) : e.push(c), i++;
    }
    if (r.title !== void 0 && (dr(r.title, { instancePath: s + "/title", parentData: r, parentDataProperty: "title", rootData: y }) || (e = b(e, dr.errors), i = e.length)), r.summary !== void 0 && (ur(r.summary, { instancePath: s + "/summary", parentData: r, parentDataProperty: "summary", rootData: y }) || (e = b(e, ur.errors), i = e.length)), r.description !== void 0 && (mr(r.description, { instancePath: s + "/description", parentData: r, parentDataProperty: "description", rootData: y }) || (e = b(e, mr.errors), i = e.length)), r.security !== void 0 && (hr(r.security, { instancePath: s + "/security", parentData: r, parentDataProperty: "security", rootData: y }) || (e = b(e, hr.errors), i = e.length)), r.tags !== void 0 && (gr(r.tags, { instancePath: s + "/tags", parentData: r, parentDataProperty: "tags", rootData: y }) || (e = b(e, gr.errors), i = e.length)), r.externalDocs !== void 0 && (br(r.externalDocs, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, br.errors), i = e.length)), r.bindings !== void 0) {
      let o = r.bindings, c = i, p = true, l = i;
      if (i === l) if (o && typeof o == "object" && !Array.isArray(o)) {
        let g;
        if (o.$ref === void 0 && (g = "$ref")) {
          let v = {};
          e === null ? e = t(v) : e.push(v), i++;
        }
      } else {
        let g = {};
        e === null ? e = t(g) : e.push(g), i++;
      }
      var n = l === i;
      i = c, e !== null && (c ? e.length = c : e = null);
      let f;
      if (n) {
        let g = i;
        if (o && typeof o == "object" && !Array.isArray(o) && o.$ref !== void 0 && typeof o.$ref != "string") {
          let h = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/operationTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(h) : e.push(h), i++;
        }
        var n = g === i;
        p = n, f = "then";
      } else {
        let g = i;
        Ce(o, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ce.errors), i = e.length);
        var n = g === i;
        p = n, f = "else";
      }
    }
    for (let o in r) M.test(o) && (C(r[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: o, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let o = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(o) : e.push(o), i++;
  }
  return _s.errors = e, i === 0;
}
qe.messageTrait = Ps;
function Ps(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    for (let l in r) if (!(ve.call(ys.properties, l) || M.test(l))) {
      let f = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l } };
      e === null ? e = t(f) : e.push(f), i++;
    }
    if (r.contentType !== void 0 && typeof r.contentType != "string") {
      let l = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.headers !== void 0 && (ke(r.headers, { instancePath: s + "/headers", parentData: r, parentDataProperty: "headers", rootData: y }) || (e = b(e, ke.errors), i = e.length)), r.correlationId !== void 0) {
      let l = r.correlationId, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var n = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (n) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var n = m === i;
        g = n, h = "then";
      } else {
        let m = i;
        Ee(l, { instancePath: s + "/correlationId", parentData: r, parentDataProperty: "correlationId", rootData: y }) || (e = b(e, Ee.errors), i = e.length);
        var n = m === i;
        g = n, h = "else";
      }
    }
    if (r.tags !== void 0) {
      let l = r.tags;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let g = 0; g < f; g++) {
          let v = l[g], h = i, m = true, u = i;
          if (i === u) if (v && typeof v == "object" && !Array.isArray(v)) {
            let w;
            if (v.$ref === void 0 && (w = "$ref")) {
              let P = {};
              e === null ? e = t(P) : e.push(P), i++;
            }
          } else {
            let w = {};
            e === null ? e = t(w) : e.push(w), i++;
          }
          var o = u === i;
          i = h, e !== null && (h ? e.length = h : e = null);
          let d;
          if (o) {
            let w = i;
            if (v && typeof v == "object" && !Array.isArray(v) && v.$ref !== void 0 && typeof v.$ref != "string") {
              let a = { instancePath: s + "/tags/" + g + "/$ref", schemaPath: "#/definitions/messageTrait/properties/tags/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = t(a) : e.push(a), i++;
            }
            var o = w === i;
            m = o, d = "then";
          } else {
            let w = i;
            me(v, { instancePath: s + "/tags/" + g, parentData: l, parentDataProperty: g, rootData: y }) || (e = b(e, me.errors), i = e.length);
            var o = w === i;
            m = o, d = "else";
          }
        }
      } else {
        let f = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.summary !== void 0 && typeof r.summary != "string") {
      let l = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.name !== void 0 && typeof r.name != "string") {
      let l = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.title !== void 0 && typeof r.title != "string") {
      let l = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.description !== void 0 && typeof r.description != "string") {
      let l = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.externalDocs !== void 0) {
      let l = r.externalDocs, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var c = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (c) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/externalDocs/$ref", schemaPath: "#/definitions/messageTrait/properties/externalDocs/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var c = m === i;
        g = c, h = "then";
      } else {
        let m = i;
        ye(l, { instancePath: s + "/externalDocs", parentData: r, parentDataProperty: "externalDocs", rootData: y }) || (e = b(e, ye.errors), i = e.length);
        var c = m === i;
        g = c, h = "else";
      }
    }
    if (r.deprecated !== void 0 && typeof r.deprecated != "boolean") {
      let l = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = t(l) : e.push(l), i++;
    }
    if (r.examples !== void 0) {
      let l = r.examples;
      if (Array.isArray(l)) {
        let f = l.length;
        for (let g = 0; g < f; g++) Qe(l[g], { instancePath: s + "/examples/" + g, parentData: l, parentDataProperty: g, rootData: y }) || (e = b(e, Qe.errors), i = e.length);
      } else {
        let f = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = t(f) : e.push(f), i++;
      }
    }
    if (r.bindings !== void 0) {
      let l = r.bindings, f = i, g = true, v = i;
      if (i === v) if (l && typeof l == "object" && !Array.isArray(l)) {
        let m;
        if (l.$ref === void 0 && (m = "$ref")) {
          let u = {};
          e === null ? e = t(u) : e.push(u), i++;
        }
      } else {
        let m = {};
        e === null ? e = t(m) : e.push(m), i++;
      }
      var p = v === i;
      i = f, e !== null && (f ? e.length = f : e = null);
      let h;
      if (p) {
        let m = i;
        if (l && typeof l == "object" && !Array.isArray(l) && l.$ref !== void 0 && typeof l.$ref != "string") {
          let d = { instancePath: s + "/bindings/$ref", schemaPath: "#/definitions/messageTrait/properties/bindings/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = t(d) : e.push(d), i++;
        }
        var p = m === i;
        g = p, h = "then";
      } else {
        let m = i;
        Ie(l, { instancePath: s + "/bindings", parentData: r, parentDataProperty: "bindings", rootData: y }) || (e = b(e, Ie.errors), i = e.length);
        var p = m === i;
        g = p, h = "else";
      }
    }
    for (let l in r) M.test(l) && (C(r[l], { instancePath: s + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: r, parentDataProperty: l, rootData: y }) || (e = b(e, C.errors), i = e.length));
  } else {
    let l = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = t(l) : e.push(l), i++;
  }
  return Ps.errors = e, i === 0;
}
qe.securityScheme = vs;
var mt = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function vs(r, { instancePath: s = "", parentData: F, parentDataProperty: U, rootData: y = r } = {}) {
  let e = null, i = 0, n = i, o = true, c = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "userPassword") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var p = c === i;
  if (i = n, e !== null && (n ? e.length = n : e = null), p) {
    let ne = i;
    ni(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ni.errors), i = e.length);
    var p = ne === i;
    o = p;
  }
  let l = i, f = true, g = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "apiKey") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var v = g === i;
  if (i = l, e !== null && (l ? e.length = l : e = null), v) {
    let ne = i;
    si(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, si.errors), i = e.length);
    var v = ne === i;
    f = v;
  }
  let h = i, m = true, u = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "X509") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var d = u === i;
  if (i = h, e !== null && (h ? e.length = h : e = null), d) {
    let ne = i;
    ti(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ti.errors), i = e.length);
    var d = ne === i;
    m = d;
  }
  let w = i, P = true, a = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "symmetricEncryption") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var _ = a === i;
  if (i = w, e !== null && (w ? e.length = w : e = null), _) {
    let ne = i;
    oi(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, oi.errors), i = e.length);
    var _ = ne === i;
    P = _;
  }
  let j = i, L = true, O = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "asymmetricEncryption") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var z = O === i;
  if (i = j, e !== null && (j ? e.length = j : e = null), z) {
    let ne = i;
    pi(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, pi.errors), i = e.length);
    var z = ne === i;
    L = z;
  }
  let J = i, H = true, N = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "http") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var Q = N === i;
  if (i = J, e !== null && (J ? e.length = J : e = null), Q) {
    let ne = i, Z = i, De = true, He = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let ie;
      if (r.scheme === void 0 && (ie = "scheme")) {
        let G = {};
        e === null ? e = t(G) : e.push(G), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let G = {};
        e === null ? e = t(G) : e.push(G), i++;
      }
    }
    var X = He === i;
    if (i = Z, e !== null && (Z ? e.length = Z : e = null), X) {
      let ie = i;
      li(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, li.errors), i = e.length);
      var X = ie === i;
      De = X;
    }
    let Xe = i, We = true, Ge = i, Je = i, Ze = i;
    if (r && typeof r == "object" && !Array.isArray(r)) {
      let ie;
      if (r.scheme === void 0 && (ie = "scheme")) {
        let G = {};
        e === null ? e = t(G) : e.push(G), i++;
      } else if (r.scheme !== void 0 && r.scheme !== "bearer") {
        let G = {};
        e === null ? e = t(G) : e.push(G), i++;
      }
    }
    var ae = Ze === i;
    if (ae) {
      let ie = {};
      e === null ? e = t(ie) : e.push(ie), i++;
    } else i = Je, e !== null && (Je ? e.length = Je : e = null);
    var oe = Ge === i;
    if (i = Xe, e !== null && (Xe ? e.length = Xe : e = null), oe) {
      let ie = i;
      ai(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ai.errors), i = e.length);
      var oe = ie === i;
      We = oe;
    }
    var Q = ne === i;
    H = Q;
  }
  let S = i, W = true, D = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "httpApiKey") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var Y = D === i;
  if (i = S, e !== null && (S ? e.length = S : e = null), Y) {
    let ne = i;
    fi(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, fi.errors), i = e.length);
    var Y = ne === i;
    W = Y;
  }
  let K = i, A = true, q = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "oauth2") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var V = q === i;
  if (i = K, e !== null && (K ? e.length = K : e = null), V) {
    let ne = i;
    yi(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, yi.errors), i = e.length);
    var V = ne === i;
    A = V;
  }
  let k = i, $ = true, x = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "openIdConnect") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var T = x === i;
  if (i = k, e !== null && (k ? e.length = k : e = null), T) {
    let ne = i;
    ci(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ci.errors), i = e.length);
    var T = ne === i;
    $ = T;
  }
  let R = i, I = true, E = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "plain") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var B = E === i;
  if (i = R, e !== null && (R ? e.length = R : e = null), B) {
    let ne = i;
    di(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, di.errors), i = e.length);
    var B = ne === i;
    I = B;
  }
  let le = i, se = true, pe = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0) {
      let Z = r.type;
      if (!(Z === "scramSha256" || Z === "scramSha512")) {
        let De = {};
        e === null ? e = t(De) : e.push(De), i++;
      }
    }
  }
  var Ne = pe === i;
  if (i = le, e !== null && (le ? e.length = le : e = null), Ne) {
    let ne = i;
    ui(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, ui.errors), i = e.length);
    var Ne = ne === i;
    se = Ne;
  }
  let ce = i, fe = true, vi = i;
  if (r && typeof r == "object" && !Array.isArray(r)) {
    let ne;
    if (r.type === void 0 && (ne = "type")) {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    } else if (r.type !== void 0 && r.type !== "gssapi") {
      let Z = {};
      e === null ? e = t(Z) : e.push(Z), i++;
    }
  }
  var Me = vi === i;
  if (i = ce, e !== null && (ce ? e.length = ce : e = null), Me) {
    let ne = i;
    mi(r, { instancePath: s, parentData: F, parentDataProperty: U, rootData: y }) || (e = b(e, mi.errors), i = e.length);
    var Me = ne === i;
    fe = Me;
  }
  if (r && typeof r == "object" && !Array.isArray(r)) {
    if (r.type === void 0) {
      let ne = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = t(ne) : e.push(ne), i++;
    }
    if (r.type !== void 0) {
      let ne = r.type;
      if (!(ne === "userPassword" || ne === "apiKey" || ne === "X509" || ne === "symmetricEncryption" || ne === "asymmetricEncryption" || ne === "http" || ne === "httpApiKey" || ne === "oauth2" || ne === "openIdConnect" || ne === "plain" || ne === "scramSha256" || ne === "scramSha512" || ne === "gssapi")) {
        let Z = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: mt.allOf[0].properties.type.enum } };
        e === null ? e = t(Z) : e.push(Z), i++;
      }
    }
  }
  return vs.errors = e, i === 0;
}
qe.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "id", "info", "operations", "servers"], "#/definitions/info/allOf/0": ["contact", "description", "externalDocs", "license", "tags", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/server": ["bindings", "description", "externalDocs", "host", "pathname", "protocol", "protocolVersion", "security", "summary", "tags", "title", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/securityRequirements/items/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "availableScopes", "refreshUrl", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "scopes", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"], "#/definitions/serverBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "pulsar", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/serverBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/solace/allOf/0/if/not": ["bindingVersion"], "#/definitions/serverBindingsObject/properties/pulsar/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-mqtt-0_2_0-server": ["bindingVersion", "cleanSession", "clientId", "keepAlive", "lastWill", "maximumPacketSize", "sessionExpiryInterval"], "#/definitions/bindings-kafka-0_5_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-kafka-0_4_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-kafka-0_3_0-server": ["bindingVersion", "schemaRegistryUrl", "schemaRegistryVendor"], "#/definitions/bindings-jms-0_0_1-server": ["bindingVersion", "clientID", "jmsConnectionFactory", "properties"], "#/definitions/bindings-ibmmq-0_1_0-server": ["bindingVersion", "ccdtQueueManagerName", "cipherSpec", "groupId", "heartBeatInterval", "multiEndpointServer"], "#/definitions/bindings-solace-0_4_0-server": ["bindingVersion", "clientName", "msgVpn"], "#/definitions/bindings-solace-0_3_0-server": ["bindingVersion", "msgVpn"], "#/definitions/bindings-solace-0_2_0-server": ["bindingVersion", "msvVpn"], "#/definitions/bindings-pulsar-0_1_0-server": ["bindingVersion", "tenant"], "#/definitions/channel": ["address", "bindings", "description", "externalDocs", "messages", "parameters", "servers", "summary", "tags", "title"], "#/definitions/messageObject": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "payload", "summary", "tags", "title", "traits"], "#/definitions/multiFormatSchema/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageExampleObject": ["headers", "name", "payload", "summary"], "#/definitions/messageBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/messageBindingsObject/properties/http/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/anypointmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/messageBindingsObject/properties/googlepubsub/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-http-0_3_0-message": ["bindingVersion", "headers", "statusCode"], "#/definitions/bindings-http-0_2_0-message": ["bindingVersion", "headers"], "#/definitions/bindings-amqp-0_3_0-message": ["bindingVersion", "contentEncoding", "messageType"], "#/definitions/bindings-mqtt-0_2_0-message": ["bindingVersion", "contentType", "correlationData", "payloadFormatIndicator", "responseTopic"], "#/definitions/bindings-kafka-0_5_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-kafka-0_4_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-kafka-0_3_0-message": ["bindingVersion", "key", "schemaIdLocation", "schemaIdPayloadEncoding", "schemaLookupStrategy"], "#/definitions/bindings-anypointmq-0_0_1-message": ["bindingVersion", "headers"], "#/definitions/bindings-jms-0_0_1-message": ["bindingVersion", "headers"], "#/definitions/bindings-ibmmq-0_1_0-message": ["bindingVersion", "description", "expiry", "headers", "type"], "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/1/then/not": ["headers"], "#/definitions/bindings-ibmmq-0_1_0-message/allOf/0/allOf/2/then/not": ["headers"], "#/definitions/bindings-googlepubsub-0_2_0-message": ["attributes", "bindingVersion", "orderingKey", "schema"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "name", "summary", "tags", "title"], "#/definitions/parameter": ["default", "description", "enum", "examples", "location"], "#/definitions/channelBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "pulsar", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/channelBindingsObject/properties/ws/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/anypointmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/jms/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/sns/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/sqs/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/ibmmq/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/googlepubsub/allOf/0/if/not": ["bindingVersion"], "#/definitions/channelBindingsObject/properties/pulsar/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-websockets-0_1_0-channel": ["bindingVersion", "headers", "method", "query"], "#/definitions/bindings-amqp-0_3_0-channel": ["bindingVersion", "exchange", "is", "queue"], "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/0/then/not": ["queue"], "#/definitions/bindings-amqp-0_3_0-channel/allOf/0/allOf/1/then/not": ["exchange"], "#/definitions/bindings-kafka-0_5_0-channel": ["bindingVersion", "partitions", "replicas", "topic", "topicConfiguration"], "#/definitions/bindings-kafka-0_4_0-channel": ["bindingVersion", "partitions", "replicas", "topic", "topicConfiguration"], "#/definitions/bindings-kafka-0_4_0-channel/properties/topicConfiguration": ["cleanup.policy", "delete.retention.ms", "max.message.bytes", "retention.bytes", "retention.ms"], "#/definitions/bindings-kafka-0_3_0-channel": ["bindingVersion", "partitions", "replicas", "topic"], "#/definitions/bindings-anypointmq-0_0_1-channel": ["bindingVersion", "destination", "destinationType"], "#/definitions/bindings-jms-0_0_1-channel": ["bindingVersion", "destination", "destinationType"], "#/definitions/bindings-sns-0_1_0-channel": ["bindingVersion", "name", "ordering", "policy", "tags"], "#/definitions/bindings-sqs-0_2_0-channel": ["bindingVersion", "deadLetterQueue", "queue"], "#/definitions/bindings-ibmmq-0_1_0-channel": ["bindingVersion", "destinationType", "maxMsgLength", "queue", "topic"], "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/0/then/not": ["queue"], "#/definitions/bindings-ibmmq-0_1_0-channel/allOf/0/allOf/1/then/not": ["topic"], "#/definitions/bindings-googlepubsub-0_2_0-channel": ["bindingVersion", "labels", "messageRetentionDuration", "messageStoragePolicy", "schemaSettings"], "#/definitions/bindings-googlepubsub-0_2_0-channel/properties/messageStoragePolicy": ["allowedPersistenceRegions"], "#/definitions/bindings-pulsar-0_1_0-channel": ["bindingVersion", "compaction", "deduplication", "geo-replication", "namespace", "persistence", "retention", "ttl"], "#/definitions/bindings-pulsar-0_1_0-channel/properties/retention": ["size", "time"], "#/definitions/operation": ["action", "bindings", "channel", "description", "externalDocs", "messages", "reply", "security", "summary", "tags", "title", "traits"], "#/definitions/operationReply": ["address", "channel", "messages"], "#/definitions/operationReplyAddress": ["description", "location"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "security", "summary", "tags", "title"], "#/definitions/operationBindingsObject": ["amqp", "amqp1", "anypointmq", "googlepubsub", "http", "ibmmq", "jms", "kafka", "mqtt", "nats", "redis", "sns", "solace", "sqs", "stomp", "ws"], "#/definitions/operationBindingsObject/properties/http/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/amqp/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/mqtt/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/kafka/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/nats/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/sns/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/sqs/allOf/0/if/not": ["bindingVersion"], "#/definitions/operationBindingsObject/properties/solace/allOf/0/if/not": ["bindingVersion"], "#/definitions/bindings-http-0_3_0-operation": ["bindingVersion", "method", "query"], "#/definitions/bindings-http-0_2_0-operation": ["bindingVersion", "method", "query"], "#/definitions/bindings-amqp-0_3_0-operation": ["ack", "bcc", "bindingVersion", "cc", "deliveryMode", "expiration", "mandatory", "priority", "timestamp", "userId"], "#/definitions/bindings-mqtt-0_2_0-operation": ["bindingVersion", "messageExpiryInterval", "qos", "retain"], "#/definitions/bindings-kafka-0_5_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-kafka-0_4_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-kafka-0_3_0-operation": ["bindingVersion", "clientId", "groupId"], "#/definitions/bindings-nats-0_1_0-operation": ["bindingVersion", "queue"], "#/definitions/bindings-sns-0_1_0-operation": ["bindingVersion", "consumers", "deliveryPolicy", "topic"], "#/definitions/bindings-sqs-0_2_0-operation": ["bindingVersion", "queues"], "#/definitions/bindings-solace-0_4_0-operation": ["bindingVersion", "destinations", "dmqEligible", "priority", "timeToLive"], "#/definitions/bindings-solace-0_3_0-operation": ["bindingVersion", "destinations"], "#/definitions/bindings-solace-0_2_0-operation": ["bindingVersion", "destinations"], "#/definitions/components": ["channelBindings", "channels", "correlationIds", "externalDocs", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "operations", "parameters", "replies", "replyAddresses", "schemas", "securitySchemes", "serverBindings", "serverVariables", "servers", "tags"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"] };
var Pt = qe;
export {
  Pt as default
};
