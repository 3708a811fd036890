import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/interface-asyncapi-2.5.0.js
var pi = (i, s) => () => {
  try {
    return s || i((s = { exports: {} }).exports, s), s.exports;
  } catch (I) {
    throw s = 0, I;
  }
};
var Cr = pi((dr) => {
  "use strict";
  Object.defineProperty(dr, "__esModule", { value: true });
  function Er(i) {
    let s = i.length, I = 0, q = 0, l;
    for (; q < s; ) I++, l = i.charCodeAt(q++), l >= 55296 && l <= 56319 && q < s && (l = i.charCodeAt(q), (l & 64512) === 56320 && q++);
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
function n(i) {
  let s = new mr();
  return s.push(i), s;
}
function a(i, s) {
  return i === null ? s : (i.take(s), i);
}
var Pe = {};
Pe.document = Xr;
var Fr = { definition: "document", type: "object", required: ["asyncapi", "info", "channels"], additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { asyncapi: { type: "string", enum: ["2.5.0"] }, id: { type: "string" }, info: { $ref: "#/definitions/info" }, servers: { $ref: "#/definitions/servers" }, defaultContentType: { type: "string" }, channels: { $ref: "#/definitions/channels" }, components: { $ref: "#/definitions/components" }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" } } };
var Te = Object.prototype.hasOwnProperty;
var M = new RegExp("^x-[\\w\\d\\.\\x2d_]+$", "u");
function T(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  return T.errors = e, r === 0;
}
function gr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "url" || t === "email" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/contact/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/contact/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return gr.errors = e, r === 0;
}
function Pr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/license/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "url" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/license/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/license/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/license/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/license/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Pr.errors = e, r === 0;
}
function vr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "title" || t === "version" || t === "description" || t === "termsOfService" || t === "contact" || t === "license" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/info/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
    i.contact !== void 0 && (gr(i.contact, { instancePath: s + "/contact", parentData: i, parentDataProperty: "contact", rootData: l }) || (e = a(e, gr.errors), r = e.length)), i.license !== void 0 && (Pr(i.license, { instancePath: s + "/license", parentData: i, parentDataProperty: "license", rootData: l }) || (e = a(e, Pr.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/info/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return vr.errors = e, r === 0;
}
function br(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "enum" || t === "default" || t === "description" || t === "examples" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/serverVariable/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.enum !== void 0) {
      let t = i.enum;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/enum/" + d, schemaPath: "#/definitions/serverVariable/properties/enum/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        let c = t.length, y;
        if (c > 1) {
          let d = {};
          for (; c--; ) {
            let k = t[c];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/uniqueItems", keyword: "uniqueItems", params: { i: c, j: y } };
                e === null ? e = n(O) : e.push(O), r++;
                break;
              }
              d[k] = c;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/enum", schemaPath: "#/definitions/serverVariable/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
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
        let p = t.length;
        for (let c = 0; c < p; c++) if (typeof t[c] != "string") {
          let y = { instancePath: s + "/examples/" + c, schemaPath: "#/definitions/serverVariable/properties/examples/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(y) : e.push(y), r++;
        }
      } else {
        let p = { instancePath: s + "/examples", schemaPath: "#/definitions/serverVariable/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/serverVariable/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return br.errors = e, r === 0;
}
function Me(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let p in i) {
    let c = i[p], y = r, d = true, k = r;
    if (r === k) if (c && typeof c == "object" && !Array.isArray(c)) {
      let _;
      if (c.$ref === void 0 && (_ = "$ref")) {
        let L = {};
        e === null ? e = n(L) : e.push(L), r++;
      }
    } else {
      let _ = {};
      e === null ? e = n(_) : e.push(_), r++;
    }
    var t = k === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let O;
    if (t) {
      let _ = r;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let u = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/serverVariables/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
      var t = _ === r;
      d = t, O = "then";
    } else {
      let _ = r;
      br(c, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, br.errors), r = e.length);
      var t = _ === r;
      d = t, O = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/serverVariables/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Me.errors = e, r === 0;
}
function me(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) {
    let p = i[t];
    if (Array.isArray(p)) {
      let c = p.length;
      for (let k = 0; k < c; k++) if (typeof p[k] != "string") {
        let O = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + k, schemaPath: "#/definitions/SecurityRequirement/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(O) : e.push(O), r++;
      }
      let y = p.length, d;
      if (y > 1) {
        let k = {};
        for (; y--; ) {
          let O = p[y];
          if (typeof O == "string") {
            if (typeof k[O] == "number") {
              d = k[O];
              let _ = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/SecurityRequirement/additionalProperties/uniqueItems", keyword: "uniqueItems", params: { i: y, j: d } };
              e === null ? e = n(_) : e.push(_), r++;
              break;
            }
            k[O] = y;
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
  return me.errors = e, r === 0;
}
function G(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/bindingsObject/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return G.errors = e, r === 0;
}
function Z(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "url" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/externalDocs/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/externalDocs/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.url !== void 0 && typeof i.url != "string") {
      let t = { instancePath: s + "/url", schemaPath: "#/definitions/externalDocs/properties/url/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/externalDocs/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Z.errors = e, r === 0;
}
function re(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.name === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/tag/required", keyword: "required", params: { missingProperty: "name" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "name" || t === "description" || t === "externalDocs" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/tag/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/tag/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/tag/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/tag/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return re.errors = e, r === 0;
}
function wr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || t === "tags" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
    if (i.variables !== void 0 && (Me(i.variables, { instancePath: s + "/variables", parentData: i, parentDataProperty: "variables", rootData: l }) || (e = a(e, Me.errors), r = e.length)), i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) me(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) re(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return wr.errors = e, r === 0;
}
function Re(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let p in i) {
    let c = i[p], y = r, d = true, k = r;
    if (r === k) if (c && typeof c == "object" && !Array.isArray(c)) {
      let _;
      if (c.$ref === void 0 && (_ = "$ref")) {
        let L = {};
        e === null ? e = n(L) : e.push(L), r++;
      }
    } else {
      let _ = {};
      e === null ? e = n(_) : e.push(_), r++;
    }
    var t = k === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let O;
    if (t) {
      let _ = r;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let u = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/servers/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
      var t = _ === r;
      d = t, O = "then";
    } else {
      let _ = r;
      wr(c, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, wr.errors), r = e.length);
      var t = _ === r;
      d = t, O = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/servers/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Re.errors = e, r === 0;
}
var oi = Cr().default;
function Ge(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (typeof i != "string") {
    let t = { instancePath: s, schemaPath: "#/definitions/ReferenceObject/type", keyword: "type", params: { type: "string" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ge.errors = e, r === 0;
}
var Ir = new RegExp("^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*", "u");
var xe = { definition: "schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/schema" } }, { if: { type: ["array"] }, then: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { allOf: [{ $ref: "#/definitions/schema" }] }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/schema" } }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, anyOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, oneOf: { type: "array", minItems: 1, items: { $ref: "#/definitions/schema" } }, not: { $ref: "#/definitions/schema" }, discriminator: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } } };
function te(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(typeof i == "number" && !(i % 1) && !isNaN(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/type", keyword: "type", params: { type: "integer" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  if (typeof i == "number" && (i < 0 || isNaN(i))) {
    let t = { instancePath: s, schemaPath: "#/definitions/nonNegativeInteger/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return te.errors = e, r === 0;
}
function se(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  return te(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, te.errors), r = e.length), se.errors = e, r === 0;
}
var Xe = { definition: "json-schema-draft-07-schema", if: { type: "object", required: ["$ref"] }, type: ["object", "boolean"], then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], properties: { $id: { type: "string" }, $schema: { type: "string" }, $ref: { type: "string" }, $comment: { type: "string" }, title: { type: "string" }, description: { type: "string" }, default: true, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, examples: { type: "array", items: true }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "number" }, minimum: { type: "number" }, exclusiveMinimum: { type: "number" }, maxLength: { $ref: "#/definitions/nonNegativeInteger" }, minLength: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, pattern: { type: "string" }, additionalItems: { $ref: "#/definitions/json-schema-draft-07-schema" }, items: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/schemaArray" } }] }] }, maxItems: { $ref: "#/definitions/nonNegativeInteger" }, minItems: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, uniqueItems: { type: "boolean" }, contains: { $ref: "#/definitions/json-schema-draft-07-schema" }, maxProperties: { $ref: "#/definitions/nonNegativeInteger" }, minProperties: { $ref: "#/definitions/nonNegativeIntegerDefault0" }, required: { $ref: "#/definitions/stringArray" }, additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, definitions: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, properties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" } }, patternProperties: { type: "object", additionalProperties: { $ref: "#/definitions/json-schema-draft-07-schema" }, propertyNames: {} }, dependencies: { type: "object", additionalProperties: { allOf: [{ type: ["object", "boolean", "array"], allOf: [{ if: { type: ["object", "boolean"] }, then: { $ref: "#/definitions/json-schema-draft-07-schema" } }, { if: { type: ["array"] }, then: { $ref: "#/definitions/stringArray" } }] }] } }, propertyNames: { $ref: "#/definitions/json-schema-draft-07-schema" }, const: true, enum: { type: "array", items: true, minItems: 1 }, type: { allOf: [{ type: ["string", "array"], allOf: [{ if: { type: ["string"] }, then: { $ref: "#/definitions/simpleTypes" } }, { if: { type: ["array"] }, then: { type: "array", items: { $ref: "#/definitions/simpleTypes" }, minItems: 1 } }] }] }, format: { type: "string" }, contentMediaType: { type: "string" }, contentEncoding: { type: "string" }, if: { $ref: "#/definitions/json-schema-draft-07-schema" }, then: { $ref: "#/definitions/json-schema-draft-07-schema" }, else: { $ref: "#/definitions/json-schema-draft-07-schema" }, allOf: { $ref: "#/definitions/schemaArray" }, anyOf: { $ref: "#/definitions/schemaArray" }, oneOf: { $ref: "#/definitions/schemaArray" }, not: { $ref: "#/definitions/json-schema-draft-07-schema" } } } };
var W = { validate: Q };
function Se(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    if (i.length < 1) {
      let p = { instancePath: s, schemaPath: "#/definitions/schemaArray/minItems", keyword: "minItems", params: { limit: 1 } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    let t = i.length;
    for (let p = 0; p < t; p++) W.validate(i[p], { instancePath: s + "/" + p, parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemaArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Se.errors = e, r === 0;
}
function ce(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (Array.isArray(i)) {
    let t = i.length;
    for (let y = 0; y < t; y++) if (typeof i[y] != "string") {
      let d = { instancePath: s + "/" + y, schemaPath: "#/definitions/stringArray/items/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(d) : e.push(d), r++;
    }
    let p = i.length, c;
    if (p > 1) {
      let y = {};
      for (; p--; ) {
        let d = i[p];
        if (typeof d == "string") {
          if (typeof y[d] == "number") {
            c = y[d];
            let k = { instancePath: s, schemaPath: "#/definitions/stringArray/uniqueItems", keyword: "uniqueItems", params: { i: p, j: c } };
            e === null ? e = n(k) : e.push(k), r++;
            break;
          }
          y[d] = p;
        }
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/stringArray/type", keyword: "type", params: { type: "array" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ce.errors = e, r === 0;
}
var li = { definition: "simpleTypes", enum: ["array", "boolean", "integer", "null", "number", "object", "string"] };
function ue(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i === "array" || i === "boolean" || i === "integer" || i === "null" || i === "number" || i === "object" || i === "string")) {
    let t = { instancePath: s, schemaPath: "#/definitions/simpleTypes/enum", keyword: "enum", params: { allowedValues: li.enum } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ue.errors = e, r === 0;
}
function Q(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/type", keyword: "type", params: { type: Xe.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, p = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var y = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    var y = A === r;
    p = y, d = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/json-schema-draft-07-schema/else/type", keyword: "type", params: { type: Xe.else.type } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.multipleOf !== void 0) {
        let o = i.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.maxLength !== void 0 && (te(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minLength !== void 0 && (se(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.additionalItems !== void 0 && (W.validate(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.items !== void 0) {
        let o = i.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: Xe.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var k = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), k) {
          let j = r;
          W.validate(o, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
          var k = j === r;
          P = k;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var O = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), O) {
          let j = r;
          Se(o, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = a(e, Se.errors), r = e.length);
          var O = j === r;
          b = O;
        }
      }
      if (i.maxItems !== void 0 && (te(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minItems !== void 0 && (se(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contains !== void 0 && (W.validate(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.maxProperties !== void 0 && (te(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minProperties !== void 0 && (se(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (W.validate(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.definitions !== void 0) {
        let o = i.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.properties !== void 0) {
        let o = i.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let o = i.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) W.validate(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let o = i.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: Xe.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let F = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = F, e !== null && (F ? e.length = F : e = null), _) {
            let D = r;
            W.validate(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, W.validate.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var L = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), L) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), r = e.length);
            var L = D === r;
            j = L;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.propertyNames !== void 0 && (W.validate(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.enum !== void 0) {
        let o = i.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.type !== void 0) {
        let o = i.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: Xe.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (typeof o != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var u = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), u) {
          let j = r;
          ue(o, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), r = e.length);
          var u = j === r;
          P = u;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), w) {
          let j = r;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = o.length;
            for (let x = 0; x < D; x++) ue(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, ue.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var w = j === r;
          b = w;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/json-schema-draft-07-schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      i.if !== void 0 && (W.validate(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.then !== void 0 && (W.validate(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.else !== void 0 && (W.validate(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = a(e, W.validate.errors), r = e.length)), i.allOf !== void 0 && (Se(i.allOf, { instancePath: s + "/allOf", parentData: i, parentDataProperty: "allOf", rootData: l }) || (e = a(e, Se.errors), r = e.length)), i.anyOf !== void 0 && (Se(i.anyOf, { instancePath: s + "/anyOf", parentData: i, parentDataProperty: "anyOf", rootData: l }) || (e = a(e, Se.errors), r = e.length)), i.oneOf !== void 0 && (Se(i.oneOf, { instancePath: s + "/oneOf", parentData: i, parentDataProperty: "oneOf", rootData: l }) || (e = a(e, Se.errors), r = e.length)), i.not !== void 0 && (W.validate(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = a(e, W.validate.errors), r = e.length));
    }
    var y = A === r;
    p = y, d = "else";
  }
  return Q.errors = e, r === 0;
}
var ie = { validate: K };
function K(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: xe.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, p = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var y = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    var y = A === r;
    p = y, d = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: xe.else.type } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.multipleOf !== void 0) {
        let o = i.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.maxLength !== void 0 && (te(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minLength !== void 0 && (se(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.additionalItems !== void 0 && (Q(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.items !== void 0) {
        let o = i.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: xe.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var k = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), k) {
          let j = r;
          ie.validate(o, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
          var k = j === r;
          P = k;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var O = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), O) {
          let j = r;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = o.length;
            for (let x = 0; x < D; x++) ie.validate(o[x], { instancePath: s + "/items/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var O = j === r;
          b = O;
        }
      }
      if (i.maxItems !== void 0 && (te(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minItems !== void 0 && (se(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contains !== void 0 && (ie.validate(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = a(e, ie.validate.errors), r = e.length)), i.maxProperties !== void 0 && (te(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minProperties !== void 0 && (se(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (ie.validate(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, ie.validate.errors), r = e.length)), i.definitions !== void 0) {
        let o = i.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Q(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), r = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.properties !== void 0) {
        let o = i.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) ie.validate(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let o = i.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) ie.validate(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let o = i.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: xe.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let F = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = F, e !== null && (F ? e.length = F : e = null), _) {
            let D = r;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var L = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), L) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), r = e.length);
            var L = D === r;
            j = L;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.propertyNames !== void 0 && (ie.validate(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, ie.validate.errors), r = e.length)), i.enum !== void 0) {
        let o = i.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.type !== void 0) {
        let o = i.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: xe.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (typeof o != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var u = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), u) {
          let j = r;
          ue(o, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), r = e.length);
          var u = j === r;
          P = u;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), w) {
          let j = r;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = o.length;
            for (let x = 0; x < D; x++) ue(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, ue.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var w = j === r;
          b = w;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.if !== void 0 && (Q(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.then !== void 0 && (Q(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.else !== void 0 && (Q(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.allOf !== void 0) {
        let o = i.allOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) ie.validate(o[P], { instancePath: s + "/allOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.anyOf !== void 0) {
        let o = i.anyOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) ie.validate(o[P], { instancePath: s + "/anyOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.oneOf !== void 0) {
        let o = i.oneOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) ie.validate(o[P], { instancePath: s + "/oneOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, ie.validate.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.not !== void 0 && (ie.validate(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = a(e, ie.validate.errors), r = e.length)), i.discriminator !== void 0 && typeof i.discriminator != "string") {
        let o = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
        let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      for (let o in i) M.test(o) && (T(i[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = a(e, T.errors), r = e.length));
    }
    var y = A === r;
    p = y, d = "else";
  }
  return K.errors = e, r === 0;
}
function kr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "description" || t === "schema" || t === "location" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.schema !== void 0 && (K(i.schema, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  }
  return kr.errors = e, r === 0;
}
function Be(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let p in i) {
    let c = i[p], y = r, d = true, k = r;
    if (r === k) if (c && typeof c == "object" && !Array.isArray(c)) {
      let _;
      if (c.$ref === void 0 && (_ = "$ref")) {
        let L = {};
        e === null ? e = n(L) : e.push(L), r++;
      }
    } else {
      let _ = {};
      e === null ? e = n(_) : e.push(_), r++;
    }
    var t = k === r;
    r = y, e !== null && (y ? e.length = y : e = null);
    let O;
    if (t) {
      let _ = r;
      if (c && typeof c == "object" && !Array.isArray(c) && c.$ref !== void 0 && typeof c.$ref != "string") {
        let u = { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/parameters/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(u) : e.push(u), r++;
      }
      var t = _ === r;
      d = t, O = "then";
    } else {
      let _ = r;
      kr(c, { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, kr.errors), r = e.length);
      var t = _ === r;
      d = t, O = "else";
    }
  }
  else {
    let p = { instancePath: s, schemaPath: "#/definitions/parameters/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Be.errors = e, r === 0;
}
var Kr = { definition: "operation", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/operationTrait" } }] } }, summary: { type: "string" }, description: { type: "string" }, security: { type: "array", items: { $ref: "#/definitions/SecurityRequirement" } }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, externalDocs: { $ref: "#/definitions/externalDocs" }, operationId: { type: "string" }, bindings: { $ref: "#/definitions/bindingsObject" }, message: { $ref: "#/definitions/message" } } };
function Ve(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "security" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
        let p = t.length;
        for (let c = 0; c < p; c++) re(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) me(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/operationTrait/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ve.errors = e, r === 0;
}
var Hr = { definition: "message", allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { if: { type: "object", required: ["oneOf"] }, then: { type: "object", required: ["oneOf"], additionalProperties: false, properties: { oneOf: { type: "array", items: { $ref: "#/definitions/message" } } } }, else: { type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, messageId: { type: "string" }, payload: {}, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object", additionalProperties: false, anyOf: [{ required: ["payload"] }, { required: ["headers"] }], properties: { name: { type: "string" }, summary: { type: "string" }, headers: { type: "object" }, payload: {} } } }, bindings: { $ref: "#/definitions/bindingsObject" }, traits: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/messageTrait" } }] } } }, allOf: [{ if: { not: { required: ["schemaFormat"] } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.aai.asyncapi;version=2.0.0", "application/vnd.aai.asyncapi+json;version=2.0.0", "application/vnd.aai.asyncapi+yaml;version=2.0.0", "application/vnd.aai.asyncapi;version=2.1.0", "application/vnd.aai.asyncapi+json;version=2.1.0", "application/vnd.aai.asyncapi+yaml;version=2.1.0", "application/vnd.aai.asyncapi;version=2.2.0", "application/vnd.aai.asyncapi+json;version=2.2.0", "application/vnd.aai.asyncapi+yaml;version=2.2.0", "application/vnd.aai.asyncapi;version=2.3.0", "application/vnd.aai.asyncapi+json;version=2.3.0", "application/vnd.aai.asyncapi+yaml;version=2.3.0", "application/vnd.aai.asyncapi;version=2.4.0", "application/vnd.aai.asyncapi+json;version=2.4.0", "application/vnd.aai.asyncapi+yaml;version=2.4.0", "application/vnd.aai.asyncapi;version=2.5.0", "application/vnd.aai.asyncapi+json;version=2.5.0", "application/vnd.aai.asyncapi+yaml;version=2.5.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/schema+json;version=draft-07", "application/schema+yaml;version=draft-07"] } } }, then: { properties: { payload: { $ref: "#/definitions/json-schema-draft-07-schema" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.oai.openapi;version=3.0.0", "application/vnd.oai.openapi+json;version=3.0.0", "application/vnd.oai.openapi+yaml;version=3.0.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/openapiSchema_3_0" } } } }, { if: { required: ["schemaFormat"], properties: { schemaFormat: { enum: ["application/vnd.apache.avro;version=1.9.0", "application/vnd.apache.avro+json;version=1.9.0", "application/vnd.apache.avro+yaml;version=1.9.0"] } } }, then: { properties: { payload: { $ref: "#/definitions/avroSchema_v1" } } } }] } } }] };
var Nr = { validate: $e };
var hr = { definition: "openapiSchema_3_0", type: "object", properties: { title: { type: "string" }, multipleOf: { type: "number", exclusiveMinimum: 0 }, maximum: { type: "number" }, exclusiveMaximum: { type: "boolean" }, minimum: { type: "number" }, exclusiveMinimum: { type: "boolean" }, maxLength: { type: "integer", minimum: 0 }, minLength: { type: "integer", minimum: 0 }, pattern: { type: "string" }, maxItems: { type: "integer", minimum: 0 }, minItems: { type: "integer", minimum: 0 }, uniqueItems: { type: "boolean" }, maxProperties: { type: "integer", minimum: 0 }, minProperties: { type: "integer", minimum: 0 }, required: { type: "array", items: { type: "string" }, minItems: 1, uniqueItems: true }, enum: { type: "array", items: true, minItems: 1, uniqueItems: false }, type: { type: "string", enum: ["array", "boolean", "integer", "number", "object", "string"] }, not: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, allOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, oneOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, anyOf: { type: "array", items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, items: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] }, properties: { type: "object", additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/openapiSchema_3_0" } }] } }, additionalProperties: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { type: ["object", "boolean"], allOf: [{ if: { type: ["object"] }, then: { $ref: "#/definitions/openapiSchema_3_0" } }, { if: { type: ["boolean"] }, then: { type: "boolean" } }] } }] }, description: { type: "string" }, format: { type: "string" }, default: true, nullable: { type: "boolean" }, discriminator: { $ref: "#/definitions/Discriminator" }, readOnly: { type: "boolean" }, writeOnly: { type: "boolean" }, example: true, externalDocs: { $ref: "#/definitions/ExternalDocumentation" }, deprecated: { type: "boolean" }, xml: { $ref: "#/definitions/XML" } }, patternProperties: { "^x-": true }, additionalProperties: false };
var qr = new RegExp("^x-", "u");
var oe = { validate: Le };
function Ar(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
        for (let p in t) if (typeof t[p] != "string") {
          let c = { instancePath: s + "/mapping/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/Discriminator/properties/mapping/additionalProperties/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(c) : e.push(c), r++;
        }
      } else {
        let p = { instancePath: s + "/mapping", schemaPath: "#/definitions/Discriminator/properties/mapping/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/Discriminator/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ar.errors = e, r === 0;
}
function _r(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.url === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/required", keyword: "required", params: { missingProperty: "url" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "url" || qr.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/ExternalDocumentation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
  return _r.errors = e, r === 0;
}
function jr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "name" || t === "namespace" || t === "prefix" || t === "attribute" || t === "wrapped" || qr.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/XML/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
  return jr.errors = e, r === 0;
}
function Le(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let u in i) if (!(Te.call(hr.properties, u) || qr.test(u))) {
      let w = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u } };
      e === null ? e = n(w) : e.push(w), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let u = { instancePath: s + "/title", schemaPath: "#/definitions/openapiSchema_3_0/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.multipleOf !== void 0) {
      let u = i.multipleOf;
      if (typeof u == "number") {
        if (u <= 0 || isNaN(u)) {
          let w = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          e === null ? e = n(w) : e.push(w), r++;
        }
      } else {
        let w = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.maximum !== void 0 && typeof i.maximum != "number") {
      let u = { instancePath: s + "/maximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/maximum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "boolean") {
      let u = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMaximum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.minimum !== void 0 && typeof i.minimum != "number") {
      let u = { instancePath: s + "/minimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/minimum/type", keyword: "type", params: { type: "number" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "boolean") {
      let u = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/openapiSchema_3_0/properties/exclusiveMinimum/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.maxLength !== void 0) {
      let u = i.maxLength;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/maxLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.minLength !== void 0) {
      let u = i.minLength;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/minLength", schemaPath: "#/definitions/openapiSchema_3_0/properties/minLength/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.pattern !== void 0 && typeof i.pattern != "string") {
      let u = { instancePath: s + "/pattern", schemaPath: "#/definitions/openapiSchema_3_0/properties/pattern/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.maxItems !== void 0) {
      let u = i.maxItems;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/maxItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.minItems !== void 0) {
      let u = i.minItems;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/minItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/minItems/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
      let u = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/openapiSchema_3_0/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.maxProperties !== void 0) {
      let u = i.maxProperties;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/maxProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/maxProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.minProperties !== void 0) {
      let u = i.minProperties;
      if (!(typeof u == "number" && !(u % 1) && !isNaN(u))) {
        let w = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/type", keyword: "type", params: { type: "integer" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (typeof u == "number" && (u < 0 || isNaN(u))) {
        let w = { instancePath: s + "/minProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/minProperties/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.required !== void 0) {
      let u = i.required;
      if (Array.isArray(u)) {
        if (u.length < 1) {
          let o = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(o) : e.push(o), r++;
        }
        let w = u.length;
        for (let o = 0; o < w; o++) if (typeof u[o] != "string") {
          let f = { instancePath: s + "/required/" + o, schemaPath: "#/definitions/openapiSchema_3_0/properties/required/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
        let A = u.length, C;
        if (A > 1) {
          let o = {};
          for (; A--; ) {
            let f = u[A];
            if (typeof f == "string") {
              if (typeof o[f] == "number") {
                C = o[f];
                let P = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/uniqueItems", keyword: "uniqueItems", params: { i: A, j: C } };
                e === null ? e = n(P) : e.push(P), r++;
                break;
              }
              o[f] = A;
            }
          }
        }
      } else {
        let w = { instancePath: s + "/required", schemaPath: "#/definitions/openapiSchema_3_0/properties/required/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.enum !== void 0) {
      let u = i.enum;
      if (Array.isArray(u)) {
        if (u.length < 1) {
          let w = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
          e === null ? e = n(w) : e.push(w), r++;
        }
      } else {
        let w = { instancePath: s + "/enum", schemaPath: "#/definitions/openapiSchema_3_0/properties/enum/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.type !== void 0) {
      let u = i.type;
      if (typeof u != "string") {
        let w = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
      if (!(u === "array" || u === "boolean" || u === "integer" || u === "number" || u === "object" || u === "string")) {
        let w = { instancePath: s + "/type", schemaPath: "#/definitions/openapiSchema_3_0/properties/type/enum", keyword: "enum", params: { allowedValues: hr.properties.type.enum } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.not !== void 0) {
      let u = i.not, w = r, A = true, C = r;
      if (r === C) if (u && typeof u == "object" && !Array.isArray(u)) {
        let f;
        if (u.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), r++;
      }
      var t = C === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (t) {
        let f = r;
        if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
          let F = { instancePath: s + "/not/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/not/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), r++;
        }
        var t = f === r;
        A = t, o = "then";
      } else {
        let f = r;
        oe.validate(u, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
        var t = f === r;
        A = t, o = "else";
      }
    }
    if (i.allOf !== void 0) {
      let u = i.allOf;
      if (Array.isArray(u)) {
        let w = u.length;
        for (let A = 0; A < w; A++) {
          let C = u[A], o = r, f = true, P = r;
          if (r === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var p = P === r;
          r = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (p) {
            let g = r;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/allOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var p = g === r;
            f = p, F = "then";
          } else {
            let g = r;
            oe.validate(C, { instancePath: s + "/allOf/" + A, parentData: u, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
            var p = g === r;
            f = p, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/allOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/allOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.oneOf !== void 0) {
      let u = i.oneOf;
      if (Array.isArray(u)) {
        let w = u.length;
        for (let A = 0; A < w; A++) {
          let C = u[A], o = r, f = true, P = r;
          if (r === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var c = P === r;
          r = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (c) {
            let g = r;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/oneOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var c = g === r;
            f = c, F = "then";
          } else {
            let g = r;
            oe.validate(C, { instancePath: s + "/oneOf/" + A, parentData: u, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
            var c = g === r;
            f = c, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/oneOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/oneOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.anyOf !== void 0) {
      let u = i.anyOf;
      if (Array.isArray(u)) {
        let w = u.length;
        for (let A = 0; A < w; A++) {
          let C = u[A], o = r, f = true, P = r;
          if (r === P) if (C && typeof C == "object" && !Array.isArray(C)) {
            let g;
            if (C.$ref === void 0 && (g = "$ref")) {
              let b = {};
              e === null ? e = n(b) : e.push(b), r++;
            }
          } else {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
          var y = P === r;
          r = o, e !== null && (o ? e.length = o : e = null);
          let F;
          if (y) {
            let g = r;
            if (C && typeof C == "object" && !Array.isArray(C) && C.$ref !== void 0 && typeof C.$ref != "string") {
              let h = { instancePath: s + "/anyOf/" + A + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(h) : e.push(h), r++;
            }
            var y = g === r;
            f = y, F = "then";
          } else {
            let g = r;
            oe.validate(C, { instancePath: s + "/anyOf/" + A, parentData: u, parentDataProperty: A, rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
            var y = g === r;
            f = y, F = "else";
          }
        }
      } else {
        let w = { instancePath: s + "/anyOf", schemaPath: "#/definitions/openapiSchema_3_0/properties/anyOf/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.items !== void 0) {
      let u = i.items, w = r, A = true, C = r;
      if (r === C) if (u && typeof u == "object" && !Array.isArray(u)) {
        let f;
        if (u.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), r++;
      }
      var d = C === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (d) {
        let f = r;
        if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
          let F = { instancePath: s + "/items/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), r++;
        }
        var d = f === r;
        A = d, o = "then";
      } else {
        let f = r;
        oe.validate(u, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
        var d = f === r;
        A = d, o = "else";
      }
    }
    if (i.properties !== void 0) {
      let u = i.properties;
      if (u && typeof u == "object" && !Array.isArray(u)) for (let w in u) {
        let A = u[w], C = r, o = true, f = r;
        if (r === f) if (A && typeof A == "object" && !Array.isArray(A)) {
          let F;
          if (A.$ref === void 0 && (F = "$ref")) {
            let g = {};
            e === null ? e = n(g) : e.push(g), r++;
          }
        } else {
          let F = {};
          e === null ? e = n(F) : e.push(F), r++;
        }
        var k = f === r;
        r = C, e !== null && (C ? e.length = C : e = null);
        let P;
        if (k) {
          let F = r;
          if (A && typeof A == "object" && !Array.isArray(A) && A.$ref !== void 0 && typeof A.$ref != "string") {
            let b = { instancePath: s + "/properties/" + w.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
            e === null ? e = n(b) : e.push(b), r++;
          }
          var k = F === r;
          o = k, P = "then";
        } else {
          let F = r;
          oe.validate(A, { instancePath: s + "/properties/" + w.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: u, parentDataProperty: w, rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
          var k = F === r;
          o = k, P = "else";
        }
      }
      else {
        let w = { instancePath: s + "/properties", schemaPath: "#/definitions/openapiSchema_3_0/properties/properties/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(w) : e.push(w), r++;
      }
    }
    if (i.additionalProperties !== void 0) {
      let u = i.additionalProperties, w = r, A = true, C = r;
      if (r === C) if (u && typeof u == "object" && !Array.isArray(u)) {
        let f;
        if (u.$ref === void 0 && (f = "$ref")) {
          let P = {};
          e === null ? e = n(P) : e.push(P), r++;
        }
      } else {
        let f = {};
        e === null ? e = n(f) : e.push(f), r++;
      }
      var O = C === r;
      r = w, e !== null && (w ? e.length = w : e = null);
      let o;
      if (O) {
        let f = r;
        if (u && typeof u == "object" && !Array.isArray(u) && u.$ref !== void 0 && typeof u.$ref != "string") {
          let F = { instancePath: s + "/additionalProperties/$ref", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(F) : e.push(F), r++;
        }
        var O = f === r;
        A = O, o = "then";
      } else {
        let f = r;
        if (!(u && typeof u == "object" && !Array.isArray(u)) && typeof u != "boolean") {
          let D = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/type", keyword: "type", params: { type: hr.properties.additionalProperties.allOf[0].else.type } };
          e === null ? e = n(D) : e.push(D), r++;
        }
        let P = r, F = true, g = r;
        if (!(u && typeof u == "object" && !Array.isArray(u))) {
          let D = {};
          e === null ? e = n(D) : e.push(D), r++;
        }
        var _ = g === r;
        if (r = P, e !== null && (P ? e.length = P : e = null), _) {
          let D = r;
          oe.validate(u, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, oe.validate.errors), r = e.length);
          var _ = D === r;
          F = _;
        }
        let b = r, h = true, j = r;
        if (typeof u != "boolean") {
          let D = {};
          e === null ? e = n(D) : e.push(D), r++;
        }
        var L = j === r;
        if (r = b, e !== null && (b ? e.length = b : e = null), L) {
          let D = r;
          if (typeof u != "boolean") {
            let H = { instancePath: s + "/additionalProperties", schemaPath: "#/definitions/openapiSchema_3_0/properties/additionalProperties/allOf/0/else/allOf/1/then/type", keyword: "type", params: { type: "boolean" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
          var L = D === r;
          h = L;
        }
        var O = f === r;
        A = O, o = "else";
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let u = { instancePath: s + "/description", schemaPath: "#/definitions/openapiSchema_3_0/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.format !== void 0 && typeof i.format != "string") {
      let u = { instancePath: s + "/format", schemaPath: "#/definitions/openapiSchema_3_0/properties/format/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.nullable !== void 0 && typeof i.nullable != "boolean") {
      let u = { instancePath: s + "/nullable", schemaPath: "#/definitions/openapiSchema_3_0/properties/nullable/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.discriminator !== void 0 && (Ar(i.discriminator, { instancePath: s + "/discriminator", parentData: i, parentDataProperty: "discriminator", rootData: l }) || (e = a(e, Ar.errors), r = e.length)), i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
      let u = { instancePath: s + "/readOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
      let u = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/openapiSchema_3_0/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    if (i.externalDocs !== void 0 && (_r(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, _r.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let u = { instancePath: s + "/deprecated", schemaPath: "#/definitions/openapiSchema_3_0/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(u) : e.push(u), r++;
    }
    i.xml !== void 0 && (jr(i.xml, { instancePath: s + "/xml", parentData: i, parentDataProperty: "xml", rootData: l }) || (e = a(e, jr.errors), r = e.length));
  } else {
    let u = { instancePath: s, schemaPath: "#/definitions/openapiSchema_3_0/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(u) : e.push(u), r++;
  }
  return Le.errors = e, r === 0;
}
function ke(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.location === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/correlationId/required", keyword: "required", params: { missingProperty: "location" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "description" || t === "location" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/correlationId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/correlationId/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/correlationId/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/correlationId/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return ke.errors = e, r === 0;
}
var zr = { definition: "messageTrait", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemaFormat: { type: "string" }, contentType: { type: "string" }, headers: { allOf: [{ $ref: "#/definitions/schema" }, { properties: { type: { const: "object" } } }] }, messageId: { type: "string" }, correlationId: { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] }, tags: { type: "array", items: { $ref: "#/definitions/tag" } }, summary: { type: "string" }, name: { type: "string" }, title: { type: "string" }, description: { type: "string" }, externalDocs: { $ref: "#/definitions/externalDocs" }, deprecated: { type: "boolean" }, examples: { type: "array", items: { type: "object" } }, bindings: { $ref: "#/definitions/bindingsObject" } } };
function Ue(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(Te.call(zr.properties, p) || M.test(p))) {
      let c = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
      let p = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.contentType !== void 0 && typeof i.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.headers !== void 0) {
      let p = i.headers;
      if (K(p, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), r = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let c = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.messageId !== void 0 && typeof i.messageId != "string") {
      let p = { instancePath: s + "/messageId", schemaPath: "#/definitions/messageTrait/properties/messageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.correlationId !== void 0) {
      let p = i.correlationId, c = r, y = true, d = r;
      if (r === d) if (p && typeof p == "object" && !Array.isArray(p)) {
        let O;
        if (p.$ref === void 0 && (O = "$ref")) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), r++;
        }
      } else {
        let O = {};
        e === null ? e = n(O) : e.push(O), r++;
      }
      var t = d === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let k;
      if (t) {
        let O = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let L = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(L) : e.push(L), r++;
        }
        var t = O === r;
        y = t, k = "then";
      } else {
        let O = r;
        ke(p, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), r = e.length);
        var t = O === r;
        y = t, k = "else";
      }
    }
    if (i.tags !== void 0) {
      let p = i.tags;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) re(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.examples !== void 0) {
      let p = i.examples;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) {
          let d = p[y];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let k = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let p in i) M.test(p) && (T(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Ue.errors = e, r === 0;
}
function $e(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, p = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), r++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), r++;
  }
  var y = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), r++;
    }
    var y = P === r;
    p = y, d = "then";
  } else {
    let P = r, F = r, g = true, b = r;
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
    var k = b === r;
    r = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
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
            for (let J = 0; J < H; J++) Nr.validate(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = a(e, Nr.validate.errors), r = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), r++;
      }
      var k = X === r;
      g = k, h = "then";
    } else {
      let X = r, D = r, x = true, H = r, J = r, pe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        }
      }
      var O = pe === r;
      if (O) {
        let m = {};
        e === null ? e = n(m) : e.push(m), r++;
      } else r = J, e !== null && (J ? e.length = J : e = null);
      var _ = H === r;
      if (r = D, e !== null && (D ? e.length = D : e = null), _) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (K(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), r = e.length));
        var _ = m === r;
        x = _;
      }
      let le = r, de = true, Ee = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.aai.asyncapi;version=2.0.0" || v === "application/vnd.aai.asyncapi+json;version=2.0.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || v === "application/vnd.aai.asyncapi;version=2.1.0" || v === "application/vnd.aai.asyncapi+json;version=2.1.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || v === "application/vnd.aai.asyncapi;version=2.2.0" || v === "application/vnd.aai.asyncapi+json;version=2.2.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || v === "application/vnd.aai.asyncapi;version=2.3.0" || v === "application/vnd.aai.asyncapi+json;version=2.3.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || v === "application/vnd.aai.asyncapi;version=2.4.0" || v === "application/vnd.aai.asyncapi+json;version=2.4.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.4.0" || v === "application/vnd.aai.asyncapi;version=2.5.0" || v === "application/vnd.aai.asyncapi+json;version=2.5.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.5.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var L = Ee === r;
      if (r = le, e !== null && (le ? e.length = le : e = null), L) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (K(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), r = e.length));
        var L = m === r;
        de = L;
      }
      let ae = r, fe = true, Oe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/schema+json;version=draft-07" || v === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var u = Oe === r;
      if (r = ae, e !== null && (ae ? e.length = ae : e = null), u) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Q(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), r = e.length));
        var u = m === r;
        fe = u;
      }
      let ve = r, ye = true, Ae = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.oai.openapi;version=3.0.0" || v === "application/vnd.oai.openapi+json;version=3.0.0" || v === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var w = Ae === r;
      if (r = ve, e !== null && (ve ? e.length = ve : e = null), w) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Le(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, Le.errors), r = e.length));
        var w = m === r;
        ye = w;
      }
      let he = r, be = true, _e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.apache.avro;version=1.9.0" || v === "application/vnd.apache.avro+json;version=1.9.0" || v === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var A = _e === r;
      if (r = he, e !== null && (he ? e.length = he : e = null), A) {
        var A = r === r;
        be = A;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let m in i) if (!(Te.call(Hr.allOf[0].else.else.properties, m) || M.test(m))) {
          let v = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(v) : e.push(v), r++;
        }
        if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
          let m = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.contentType !== void 0 && typeof i.contentType != "string") {
          let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.headers !== void 0) {
          let m = i.headers;
          if (K(m, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), r = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let v = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.messageId !== void 0 && typeof i.messageId != "string") {
          let m = { instancePath: s + "/messageId", schemaPath: "#/definitions/message/allOf/0/else/else/properties/messageId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.correlationId !== void 0) {
          let m = i.correlationId, v = r, $ = true, B = r;
          if (r === B) if (m && typeof m == "object" && !Array.isArray(m)) {
            let z;
            if (m.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), r++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), r++;
          }
          var C = B === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let Y;
          if (C) {
            let z = r;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let V = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(V) : e.push(V), r++;
            }
            var C = z === r;
            $ = C, Y = "then";
          } else {
            let z = r;
            ke(m, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), r = e.length);
            var C = z === r;
            $ = C, Y = "else";
          }
        }
        if (i.tags !== void 0) {
          let m = i.tags;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) re(m[$], { instancePath: s + "/tags/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, re.errors), r = e.length);
          } else {
            let v = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.summary !== void 0 && typeof i.summary != "string") {
          let m = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.name !== void 0 && typeof i.name != "string") {
          let m = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.title !== void 0 && typeof i.title != "string") {
          let m = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.description !== void 0 && typeof i.description != "string") {
          let m = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
          let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.examples !== void 0) {
          let m = i.examples;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) {
              let B = m[$], Y = r, z = false, ee = r;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(V) : e.push(V), r++;
              }
              var o = ee === r;
              if (z = z || o, !z) {
                let V = r;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
                var o = V === r;
                z = z || o;
              }
              if (z) r = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(V) : e.push(V), r++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let V in B) if (!(V === "name" || V === "summary" || V === "headers" || V === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  e === null ? e = n(R) : e.push(R), r++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let V = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), r++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let V = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), r++;
                }
                if (B.headers !== void 0) {
                  let V = B.headers;
                  if (!(V && typeof V == "object" && !Array.isArray(V))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), r++;
                  }
                }
              } else {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(V) : e.push(V), r++;
              }
            }
          } else {
            let v = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.traits !== void 0) {
          let m = i.traits;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) {
              let B = m[$], Y = r, z = true, ee = r;
              if (r === ee) if (B && typeof B == "object" && !Array.isArray(B)) {
                let R;
                if (B.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), r++;
              }
              var f = ee === r;
              r = Y, e !== null && (Y ? e.length = Y : e = null);
              let V;
              if (f) {
                let R = r;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let ge = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(ge) : e.push(ge), r++;
                }
                var f = R === r;
                z = f, V = "then";
              } else {
                let R = r;
                Ue(B, { instancePath: s + "/traits/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, Ue.errors), r = e.length);
                var f = R === r;
                z = f, V = "else";
              }
            }
          } else {
            let v = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        for (let m in i) M.test(m) && (T(i[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: m, rootData: l }) || (e = a(e, T.errors), r = e.length));
      } else {
        let m = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
      var k = X === r;
      g = k, h = "else";
    }
    var y = P === r;
    p = y, d = "else";
  }
  return $e.errors = e, r === 0;
}
function qe(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(Te.call(Kr.properties, p) || M.test(p))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.traits !== void 0) {
      let p = i.traits;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) {
          let d = p[y], k = r, O = true, _ = r;
          if (r === _) if (d && typeof d == "object" && !Array.isArray(d)) {
            let u;
            if (d.$ref === void 0 && (u = "$ref")) {
              let w = {};
              e === null ? e = n(w) : e.push(w), r++;
            }
          } else {
            let u = {};
            e === null ? e = n(u) : e.push(u), r++;
          }
          var t = _ === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let L;
          if (t) {
            let u = r;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let A = { instancePath: s + "/traits/" + y + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var t = u === r;
            O = t, L = "then";
          } else {
            let u = r;
            Ve(d, { instancePath: s + "/traits/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, Ve.errors), r = e.length);
            var t = u === r;
            O = t, L = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.security !== void 0) {
      let p = i.security;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) me(p[y], { instancePath: s + "/security/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.tags !== void 0) {
      let p = i.tags;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) re(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let p = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.message !== void 0 && ($e(i.message, { instancePath: s + "/message", parentData: i, parentDataProperty: "message", rootData: l }) || (e = a(e, $e.errors), r = e.length));
    for (let p in i) M.test(p) && (T(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return qe.errors = e, r === 0;
}
function Dr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.$ref !== void 0 && (Ge(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Ge.errors), r = e.length)), i.parameters !== void 0 && (Be(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Be.errors), r = e.length)), i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.servers !== void 0) {
      let t = i.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/servers/" + d, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        let c = t.length, y;
        if (c > 1) {
          let d = {};
          for (; c--; ) {
            let k = t[c];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: c, j: y } };
                e === null ? e = n(O) : e.push(O), r++;
                break;
              }
              d[k] = c;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.publish !== void 0 && (qe(i.publish, { instancePath: s + "/publish", parentData: i, parentDataProperty: "publish", rootData: l }) || (e = a(e, qe.errors), r = e.length)), i.subscribe !== void 0 && (qe(i.subscribe, { instancePath: s + "/subscribe", parentData: i, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, qe.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Dr.errors = e, r === 0;
}
function Je(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) {
      let c = r;
      if (typeof p == "string") {
        if (oi(p) < 1) {
          let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, propertyName: p };
          e === null ? e = n(y) : e.push(y), r++;
        }
      } else {
        let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: p };
        e === null ? e = n(y) : e.push(y), r++;
      }
      var t = c === r;
      if (!t) {
        let y = { instancePath: s, schemaPath: "#/definitions/channels/propertyNames", keyword: "propertyNames", params: { propertyName: p } };
        e === null ? e = n(y) : e.push(y), r++;
      }
    }
    for (let p in i) Dr(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, Dr.errors), r = e.length);
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/channels/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Je.errors = e, r === 0;
}
var Mr = { definition: "components", type: "object", additionalProperties: false, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, properties: { schemas: { $ref: "#/definitions/schemas" }, servers: { $ref: "#/definitions/servers" }, channels: { $ref: "#/definitions/channels" }, serverVariables: { $ref: "#/definitions/serverVariables" }, messages: { $ref: "#/definitions/messages" }, securitySchemes: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] } }] } } }, parameters: { $ref: "#/definitions/parameters" }, correlationIds: { type: "object", patternProperties: { "^[\\w\\d\\.\\-_]+$": { allOf: [{ if: { type: "object", required: ["$ref"] }, then: { properties: { $ref: { type: "string" } } }, else: { $ref: "#/definitions/correlationId" } }] } } }, operationTraits: { type: "object", additionalProperties: { $ref: "#/definitions/operationTrait" } }, messageTraits: { type: "object", additionalProperties: { $ref: "#/definitions/messageTrait" } }, serverBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, channelBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, operationBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } }, messageBindings: { type: "object", additionalProperties: { $ref: "#/definitions/bindingsObject" } } } };
var Br = new RegExp("^[\\w\\d\\.\\-_]+$", "u");
function xr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) K(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, K.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/schemas/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return xr.errors = e, r === 0;
}
function $r(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) for (let t in i) $e(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, $e.errors), r = e.length);
  else {
    let t = { instancePath: s, schemaPath: "#/definitions/messages/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return $r.errors = e, r === 0;
}
var ai = { definition: "userPassword", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["userPassword"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Qe(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/userPassword/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/userPassword/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "userPassword") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/userPassword/properties/type/enum", keyword: "enum", params: { allowedValues: ai.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/userPassword/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/userPassword/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Qe.errors = e, r === 0;
}
var Vr = { definition: "apiKey", type: "object", required: ["type", "in"], properties: { type: { type: "string", enum: ["apiKey"] }, in: { type: "string", enum: ["user", "password"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function We(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "type" || t === "in" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/apiKey/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "apiKey") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/apiKey/properties/type/enum", keyword: "enum", params: { allowedValues: Vr.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.in !== void 0) {
      let t = i.in;
      if (typeof t != "string") {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (!(t === "user" || t === "password")) {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/apiKey/properties/in/enum", keyword: "enum", params: { allowedValues: Vr.properties.in.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/apiKey/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/apiKey/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return We.errors = e, r === 0;
}
var fi = { definition: "X509", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["X509"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ye(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/X509/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/X509/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "X509") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/X509/properties/type/enum", keyword: "enum", params: { allowedValues: fi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/X509/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/X509/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ye.errors = e, r === 0;
}
var yi = { definition: "symmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["symmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function Ze(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "symmetricEncryption") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/symmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: yi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/symmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/symmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ze.errors = e, r === 0;
}
var ci = { definition: "asymmetricEncryption", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["asymmetricEncryption"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function er(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "asymmetricEncryption") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/asymmetricEncryption/properties/type/enum", keyword: "enum", params: { allowedValues: ci.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/asymmetricEncryption/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/asymmetricEncryption/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return er.errors = e, r === 0;
}
var Ur = { definition: "BearerHTTPSecurityScheme", type: "object", required: ["type", "scheme"], properties: { scheme: { type: "string", enum: ["bearer"] }, bearerFormat: { type: "string" }, type: { type: "string", enum: ["http"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function rr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "scheme" || t === "bearerFormat" || t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.scheme !== void 0) {
      let t = i.scheme;
      if (typeof t != "string") {
        let p = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "bearer") {
        let p = { instancePath: s + "/scheme", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/scheme/enum", keyword: "enum", params: { allowedValues: Ur.properties.scheme.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.bearerFormat !== void 0 && typeof i.bearerFormat != "string") {
      let t = { instancePath: s + "/bearerFormat", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/bearerFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "http") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Ur.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/BearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/BearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return rr.errors = e, r === 0;
}
var ui = { definition: "NonBearerHTTPSecurityScheme", not: { type: "object", properties: { scheme: { type: "string", enum: ["bearer"] } } }, type: "object", required: ["scheme", "type"], properties: { scheme: { type: "string" }, description: { type: "string" }, type: { type: "string", enum: ["http"] } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function ir(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, p = r;
  if (r === p) if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.scheme !== void 0) {
      let y = i.scheme;
      if (typeof y != "string") {
        let d = {};
        e === null ? e = n(d) : e.push(d), r++;
      }
      if (y !== "bearer") {
        let d = {};
        e === null ? e = n(d) : e.push(d), r++;
      }
    }
  } else {
    let y = {};
    e === null ? e = n(y) : e.push(y), r++;
  }
  var c = p === r;
  if (c) {
    let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/not", keyword: "not", params: {} };
    e === null ? e = n(y) : e.push(y), r++;
  } else r = t, e !== null && (t ? e.length = t : e = null);
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.scheme === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "scheme" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.type === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    for (let y in i) if (!(y === "scheme" || y === "description" || y === "type" || M.test(y))) {
      let d = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y } };
      e === null ? e = n(d) : e.push(d), r++;
    }
    if (i.scheme !== void 0 && typeof i.scheme != "string") {
      let y = { instancePath: s + "/scheme", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/scheme/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.type !== void 0) {
      let y = i.type;
      if (typeof y != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(d) : e.push(d), r++;
      }
      if (y !== "http") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: ui.properties.type.enum } };
        e === null ? e = n(d) : e.push(d), r++;
      }
    }
    for (let y in i) M.test(y) && (T(i[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: y, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/NonBearerHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(y) : e.push(y), r++;
  }
  return ir.errors = e, r === 0;
}
var Lr = { definition: "APIKeyHTTPSecurityScheme", type: "object", required: ["type", "name", "in"], properties: { type: { type: "string", enum: ["httpApiKey"] }, name: { type: "string" }, in: { type: "string", enum: ["header", "query", "cookie"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function tr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "type" || t === "name" || t === "in" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "httpApiKey") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Lr.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let t = { instancePath: s + "/name", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.in !== void 0) {
      let t = i.in;
      if (typeof t != "string") {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (!(t === "header" || t === "query" || t === "cookie")) {
        let p = { instancePath: s + "/in", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/in/enum", keyword: "enum", params: { allowedValues: Lr.properties.in.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/APIKeyHTTPSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return tr.errors = e, r === 0;
}
var mi = { definition: "oauth2Flows", type: "object", required: ["type", "flows"], properties: { type: { type: "string", enum: ["oauth2"] }, description: { type: "string" }, flows: { type: "object", properties: { implicit: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "scopes"] }, { not: { required: ["tokenUrl"] } }] }, password: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, clientCredentials: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["tokenUrl", "scopes"] }, { not: { required: ["authorizationUrl"] } }] }, authorizationCode: { allOf: [{ $ref: "#/definitions/oauth2Flow" }, { required: ["authorizationUrl", "tokenUrl", "scopes"] }] } }, additionalProperties: false } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } } };
function Or(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (typeof i[t] != "string") {
      let p = { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/oauth2Scopes/additionalProperties/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Scopes/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Or.errors = e, r === 0;
}
function Ie(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "authorizationUrl" || t === "tokenUrl" || t === "refreshUrl" || t === "scopes" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
    i.scopes !== void 0 && (Or(i.scopes, { instancePath: s + "/scopes", parentData: i, parentDataProperty: "scopes", rootData: l }) || (e = a(e, Or.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/oauth2Flow/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Ie.errors = e, r === 0;
}
function sr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.flows === void 0) {
      let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/required", keyword: "required", params: { missingProperty: "flows" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.type !== void 0) {
      let y = i.type;
      if (typeof y != "string") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(d) : e.push(d), r++;
      }
      if (y !== "oauth2") {
        let d = { instancePath: s + "/type", schemaPath: "#/definitions/oauth2Flows/properties/type/enum", keyword: "enum", params: { allowedValues: mi.properties.type.enum } };
        e === null ? e = n(d) : e.push(d), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let y = { instancePath: s + "/description", schemaPath: "#/definitions/oauth2Flows/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(y) : e.push(y), r++;
    }
    if (i.flows !== void 0) {
      let y = i.flows;
      if (y && typeof y == "object" && !Array.isArray(y)) {
        for (let d in y) if (!(d === "implicit" || d === "password" || d === "clientCredentials" || d === "authorizationCode")) {
          let k = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        if (y.implicit !== void 0) {
          let d = y.implicit;
          if (Ie(d, { instancePath: s + "/flows/implicit", parentData: y, parentDataProperty: "implicit", rootData: l }) || (e = a(e, Ie.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.authorizationUrl === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (d.scopes === void 0) {
              let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let k = r, O = r;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let _;
            if (d.tokenUrl === void 0 && (_ = "tokenUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), r++;
            }
          }
          var t = O === r;
          if (t) {
            let _ = { instancePath: s + "/flows/implicit", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.password !== void 0) {
          let d = y.password;
          if (Ie(d, { instancePath: s + "/flows/password", parentData: y, parentDataProperty: "password", rootData: l }) || (e = a(e, Ie.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (d.scopes === void 0) {
              let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let k = r, O = r;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let _;
            if (d.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), r++;
            }
          }
          var p = O === r;
          if (p) {
            let _ = { instancePath: s + "/flows/password", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.clientCredentials !== void 0) {
          let d = y.clientCredentials;
          if (Ie(d, { instancePath: s + "/flows/clientCredentials", parentData: y, parentDataProperty: "clientCredentials", rootData: l }) || (e = a(e, Ie.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.tokenUrl === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
            if (d.scopes === void 0) {
              let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(_) : e.push(_), r++;
            }
          }
          let k = r, O = r;
          if (d && typeof d == "object" && !Array.isArray(d)) {
            let _;
            if (d.authorizationUrl === void 0 && (_ = "authorizationUrl")) {
              let L = {};
              e === null ? e = n(L) : e.push(L), r++;
            }
          }
          var c = O === r;
          if (c) {
            let _ = { instancePath: s + "/flows/clientCredentials", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not", keyword: "not", params: {} };
            e === null ? e = n(_) : e.push(_), r++;
          } else r = k, e !== null && (k ? e.length = k : e = null);
        }
        if (y.authorizationCode !== void 0) {
          let d = y.authorizationCode;
          if (Ie(d, { instancePath: s + "/flows/authorizationCode", parentData: y, parentDataProperty: "authorizationCode", rootData: l }) || (e = a(e, Ie.errors), r = e.length), d && typeof d == "object" && !Array.isArray(d)) {
            if (d.authorizationUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "authorizationUrl" } };
              e === null ? e = n(k) : e.push(k), r++;
            }
            if (d.tokenUrl === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "tokenUrl" } };
              e === null ? e = n(k) : e.push(k), r++;
            }
            if (d.scopes === void 0) {
              let k = { instancePath: s + "/flows/authorizationCode", schemaPath: "#/definitions/oauth2Flows/properties/flows/properties/authorizationCode/allOf/1/required", keyword: "required", params: { missingProperty: "scopes" } };
              e === null ? e = n(k) : e.push(k), r++;
            }
          }
        }
      } else {
        let d = { instancePath: s + "/flows", schemaPath: "#/definitions/oauth2Flows/properties/flows/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(d) : e.push(d), r++;
      }
    }
    for (let y in i) M.test(y) && (T(i[y], { instancePath: s + "/" + y.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: y, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let y = { instancePath: s, schemaPath: "#/definitions/oauth2Flows/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(y) : e.push(y), r++;
  }
  return sr.errors = e, r === 0;
}
var di = { definition: "openIdConnect", type: "object", required: ["type", "openIdConnectUrl"], properties: { type: { type: "string", enum: ["openIdConnect"] }, description: { type: "string" }, openIdConnectUrl: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function nr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "type" || t === "description" || t === "openIdConnectUrl" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/openIdConnect/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "openIdConnect") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/openIdConnect/properties/type/enum", keyword: "enum", params: { allowedValues: di.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
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
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/openIdConnect/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return nr.errors = e, r === 0;
}
var hi = { definition: "SaslPlainSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["plain"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function pr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "plain") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: hi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslPlainSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslPlainSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return pr.errors = e, r === 0;
}
var gi = { definition: "SaslScramSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["scramSha256", "scramSha512"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function or(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (!(t === "scramSha256" || t === "scramSha512")) {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: gi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslScramSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslScramSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return or.errors = e, r === 0;
}
var Pi = { definition: "SaslGssapiSecurityScheme", type: "object", required: ["type"], properties: { type: { type: "string", enum: ["gssapi"] }, description: { type: "string" } }, patternProperties: { "^x-[\\w\\d\\.\\x2d_]+$": { $ref: "#/definitions/specificationExtension" } }, additionalProperties: false };
function lr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) if (!(t === "type" || t === "description" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.type !== void 0) {
      let t = i.type;
      if (typeof t != "string") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "gssapi") {
        let p = { instancePath: s + "/type", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/type/enum", keyword: "enum", params: { allowedValues: Pi.properties.type.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/SaslGssapiSecurityScheme/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/SaslGssapiSecurityScheme/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return lr.errors = e, r === 0;
}
function Sr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let g in i) if (!(Te.call(Mr.properties, g) || M.test(g))) {
      let b = { instancePath: s, schemaPath: "#/definitions/components/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g } };
      e === null ? e = n(b) : e.push(b), r++;
    }
    if (i.schemas !== void 0 && (xr(i.schemas, { instancePath: s + "/schemas", parentData: i, parentDataProperty: "schemas", rootData: l }) || (e = a(e, xr.errors), r = e.length)), i.servers !== void 0 && (Re(i.servers, { instancePath: s + "/servers", parentData: i, parentDataProperty: "servers", rootData: l }) || (e = a(e, Re.errors), r = e.length)), i.channels !== void 0 && (Je(i.channels, { instancePath: s + "/channels", parentData: i, parentDataProperty: "channels", rootData: l }) || (e = a(e, Je.errors), r = e.length)), i.serverVariables !== void 0 && (Me(i.serverVariables, { instancePath: s + "/serverVariables", parentData: i, parentDataProperty: "serverVariables", rootData: l }) || (e = a(e, Me.errors), r = e.length)), i.messages !== void 0 && ($r(i.messages, { instancePath: s + "/messages", parentData: i, parentDataProperty: "messages", rootData: l }) || (e = a(e, $r.errors), r = e.length)), i.securitySchemes !== void 0) {
      let g = i.securitySchemes;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Br.test(b)) {
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
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "userPassword") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var p = le === r;
            if (r = J, e !== null && (J ? e.length = J : e = null), p) {
              let N = r;
              Qe(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Qe.errors), r = e.length);
              var p = N === r;
              pe = p;
            }
            let de = r, Ee = true, ae = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "apiKey") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var c = ae === r;
            if (r = de, e !== null && (de ? e.length = de : e = null), c) {
              let N = r;
              We(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, We.errors), r = e.length);
              var c = N === r;
              Ee = c;
            }
            let fe = r, Oe = true, ve = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "X509") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var y = ve === r;
            if (r = fe, e !== null && (fe ? e.length = fe : e = null), y) {
              let N = r;
              Ye(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ye.errors), r = e.length);
              var y = N === r;
              Oe = y;
            }
            let ye = r, Ae = true, he = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "symmetricEncryption") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var d = he === r;
            if (r = ye, e !== null && (ye ? e.length = ye : e = null), d) {
              let N = r;
              Ze(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ze.errors), r = e.length);
              var d = N === r;
              Ae = d;
            }
            let be = r, _e = true, Ke = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "asymmetricEncryption") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var k = Ke === r;
            if (r = be, e !== null && (be ? e.length = be : e = null), k) {
              let N = r;
              er(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, er.errors), r = e.length);
              var k = N === r;
              _e = k;
            }
            let m = r, v = true, $ = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "http") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var O = $ === r;
            if (r = m, e !== null && (m ? e.length = m : e = null), O) {
              let N = r, E = r, ze = true, ti = r;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let De;
                if (h.scheme === void 0 && (De = "scheme")) {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), r++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), r++;
                }
              }
              var _ = ti === r;
              if (r = E, e !== null && (E ? e.length = E : e = null), _) {
                let De = r;
                rr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, rr.errors), r = e.length);
                var _ = De === r;
                ze = _;
              }
              let cr = r, Tr = true, si = r, ur = r, ni = r;
              if (h && typeof h == "object" && !Array.isArray(h)) {
                let De;
                if (h.scheme === void 0 && (De = "scheme")) {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), r++;
                } else if (h.scheme !== void 0 && h.scheme !== "bearer") {
                  let we = {};
                  e === null ? e = n(we) : e.push(we), r++;
                }
              }
              var L = ni === r;
              if (L) {
                let De = {};
                e === null ? e = n(De) : e.push(De), r++;
              } else r = ur, e !== null && (ur ? e.length = ur : e = null);
              var u = si === r;
              if (r = cr, e !== null && (cr ? e.length = cr : e = null), u) {
                let De = r;
                ir(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, ir.errors), r = e.length);
                var u = De === r;
                Tr = u;
              }
              var O = N === r;
              v = O;
            }
            let B = r, Y = true, z = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "httpApiKey") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var w = z === r;
            if (r = B, e !== null && (B ? e.length = B : e = null), w) {
              let N = r;
              tr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, tr.errors), r = e.length);
              var w = N === r;
              Y = w;
            }
            let ee = r, V = true, R = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "oauth2") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var A = R === r;
            if (r = ee, e !== null && (ee ? e.length = ee : e = null), A) {
              let N = r;
              sr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, sr.errors), r = e.length);
              var A = N === r;
              V = A;
            }
            let ne = r, ge = true, U = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "openIdConnect") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var C = U === r;
            if (r = ne, e !== null && (ne ? e.length = ne : e = null), C) {
              let N = r;
              nr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, nr.errors), r = e.length);
              var C = N === r;
              ge = C;
            }
            let S = r, Ce = true, fr = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "plain") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var o = fr === r;
            if (r = S, e !== null && (S ? e.length = S : e = null), o) {
              let N = r;
              pr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, pr.errors), r = e.length);
              var o = N === r;
              Ce = o;
            }
            let Fe = r, He = true, yr = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0) {
                let E = h.type;
                if (!(E === "scramSha256" || E === "scramSha512")) {
                  let ze = {};
                  e === null ? e = n(ze) : e.push(ze), r++;
                }
              }
            }
            var f = yr === r;
            if (r = Fe, e !== null && (Fe ? e.length = Fe : e = null), f) {
              let N = r;
              or(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, or.errors), r = e.length);
              var f = N === r;
              He = f;
            }
            let Ne = r, ar = true, ii = r;
            if (h && typeof h == "object" && !Array.isArray(h)) {
              let N;
              if (h.type === void 0 && (N = "type")) {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              } else if (h.type !== void 0 && h.type !== "gssapi") {
                let E = {};
                e === null ? e = n(E) : e.push(E), r++;
              }
            }
            var P = ii === r;
            if (r = Ne, e !== null && (Ne ? e.length = Ne : e = null), P) {
              let N = r;
              lr(h, { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, lr.errors), r = e.length);
              var P = N === r;
              ar = P;
            }
            if (h && typeof h == "object" && !Array.isArray(h)) {
              if (h.type === void 0) {
                let N = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/required", keyword: "required", params: { missingProperty: "type" } };
                e === null ? e = n(N) : e.push(N), r++;
              }
              if (h.type !== void 0) {
                let N = h.type;
                if (!(N === "userPassword" || N === "apiKey" || N === "X509" || N === "symmetricEncryption" || N === "asymmetricEncryption" || N === "http" || N === "httpApiKey" || N === "oauth2" || N === "openIdConnect" || N === "plain" || N === "scramSha256" || N === "scramSha512" || N === "gssapi")) {
                  let E = { instancePath: s + "/securitySchemes/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/properties/type/enum", keyword: "enum", params: { allowedValues: Mr.properties.securitySchemes.patternProperties["^[\\w\\d\\.\\-_]+$"].allOf[0].else.properties.type.enum } };
                  e === null ? e = n(E) : e.push(E), r++;
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
    if (i.parameters !== void 0 && (Be(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Be.errors), r = e.length)), i.correlationIds !== void 0) {
      let g = i.correlationIds;
      if (g && typeof g == "object" && !Array.isArray(g)) {
        for (let b in g) if (Br.test(b)) {
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
          var F = D === r;
          r = j, e !== null && (j ? e.length = j : e = null);
          let x;
          if (F) {
            let H = r;
            if (h && typeof h == "object" && !Array.isArray(h) && h.$ref !== void 0 && typeof h.$ref != "string") {
              let pe = { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1") + "/$ref", schemaPath: "#/definitions/components/properties/correlationIds/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(pe) : e.push(pe), r++;
            }
            var F = H === r;
            X = F, x = "then";
          } else {
            let H = r;
            ke(h, { instancePath: s + "/correlationIds/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, ke.errors), r = e.length);
            var F = H === r;
            X = F, x = "else";
          }
        }
      } else {
        let b = { instancePath: s + "/correlationIds", schemaPath: "#/definitions/components/properties/correlationIds/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.operationTraits !== void 0) {
      let g = i.operationTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Ve(g[b], { instancePath: s + "/operationTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ve.errors), r = e.length);
      else {
        let b = { instancePath: s + "/operationTraits", schemaPath: "#/definitions/components/properties/operationTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.messageTraits !== void 0) {
      let g = i.messageTraits;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) Ue(g[b], { instancePath: s + "/messageTraits/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, Ue.errors), r = e.length);
      else {
        let b = { instancePath: s + "/messageTraits", schemaPath: "#/definitions/components/properties/messageTraits/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.serverBindings !== void 0) {
      let g = i.serverBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/serverBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/serverBindings", schemaPath: "#/definitions/components/properties/serverBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.channelBindings !== void 0) {
      let g = i.channelBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/channelBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/channelBindings", schemaPath: "#/definitions/components/properties/channelBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.operationBindings !== void 0) {
      let g = i.operationBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/operationBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/operationBindings", schemaPath: "#/definitions/components/properties/operationBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    if (i.messageBindings !== void 0) {
      let g = i.messageBindings;
      if (g && typeof g == "object" && !Array.isArray(g)) for (let b in g) G(g[b], { instancePath: s + "/messageBindings/" + b.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: g, parentDataProperty: b, rootData: l }) || (e = a(e, G.errors), r = e.length);
      else {
        let b = { instancePath: s + "/messageBindings", schemaPath: "#/definitions/components/properties/messageBindings/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(b) : e.push(b), r++;
      }
    }
    for (let g in i) M.test(g) && (T(i[g], { instancePath: s + "/" + g.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: g, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let g = { instancePath: s, schemaPath: "#/definitions/components/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(g) : e.push(g), r++;
  }
  return Sr.errors = e, r === 0;
}
function Xr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(Te.call(Fr.properties, t) || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/document/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.asyncapi !== void 0) {
      let t = i.asyncapi;
      if (typeof t != "string") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
      if (t !== "2.5.0") {
        let p = { instancePath: s + "/asyncapi", schemaPath: "#/definitions/document/properties/asyncapi/enum", keyword: "enum", params: { allowedValues: Fr.properties.asyncapi.enum } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.id !== void 0 && typeof i.id != "string") {
      let t = { instancePath: s + "/id", schemaPath: "#/definitions/document/properties/id/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.info !== void 0 && (vr(i.info, { instancePath: s + "/info", parentData: i, parentDataProperty: "info", rootData: l }) || (e = a(e, vr.errors), r = e.length)), i.servers !== void 0 && (Re(i.servers, { instancePath: s + "/servers", parentData: i, parentDataProperty: "servers", rootData: l }) || (e = a(e, Re.errors), r = e.length)), i.defaultContentType !== void 0 && typeof i.defaultContentType != "string") {
      let t = { instancePath: s + "/defaultContentType", schemaPath: "#/definitions/document/properties/defaultContentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.channels !== void 0 && (Je(i.channels, { instancePath: s + "/channels", parentData: i, parentDataProperty: "channels", rootData: l }) || (e = a(e, Je.errors), r = e.length)), i.components !== void 0 && (Sr(i.components, { instancePath: s + "/components", parentData: i, parentDataProperty: "components", rootData: l }) || (e = a(e, Sr.errors), r = e.length)), i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) re(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/document/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/document/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Xr.errors = e, r === 0;
}
Pe.schema = Rr;
function Rr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
    let A = { instancePath: s, schemaPath: "#/definitions/schema/type", keyword: "type", params: { type: xe.type } };
    e === null ? e = n(A) : e.push(A), r++;
  }
  let t = r, p = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let A;
    if (i.$ref === void 0 && (A = "$ref")) {
      let C = {};
      e === null ? e = n(C) : e.push(C), r++;
    }
  } else {
    let A = {};
    e === null ? e = n(A) : e.push(A), r++;
  }
  var y = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let A = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    var y = A === r;
    p = y, d = "then";
  } else {
    let A = r;
    if (!(i && typeof i == "object" && !Array.isArray(i)) && typeof i != "boolean") {
      let o = { instancePath: s, schemaPath: "#/definitions/schema/else/type", keyword: "type", params: { type: xe.else.type } };
      e === null ? e = n(o) : e.push(o), r++;
    }
    if (i && typeof i == "object" && !Array.isArray(i)) {
      if (i.$id !== void 0 && typeof i.$id != "string") {
        let o = { instancePath: s + "/$id", schemaPath: "#/definitions/schema/else/properties/%24id/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$schema !== void 0 && typeof i.$schema != "string") {
        let o = { instancePath: s + "/$schema", schemaPath: "#/definitions/schema/else/properties/%24schema/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$ref !== void 0 && typeof i.$ref != "string") {
        let o = { instancePath: s + "/$ref", schemaPath: "#/definitions/schema/else/properties/%24ref/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.$comment !== void 0 && typeof i.$comment != "string") {
        let o = { instancePath: s + "/$comment", schemaPath: "#/definitions/schema/else/properties/%24comment/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.title !== void 0 && typeof i.title != "string") {
        let o = { instancePath: s + "/title", schemaPath: "#/definitions/schema/else/properties/title/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.description !== void 0 && typeof i.description != "string") {
        let o = { instancePath: s + "/description", schemaPath: "#/definitions/schema/else/properties/description/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.readOnly !== void 0 && typeof i.readOnly != "boolean") {
        let o = { instancePath: s + "/readOnly", schemaPath: "#/definitions/schema/else/properties/readOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.writeOnly !== void 0 && typeof i.writeOnly != "boolean") {
        let o = { instancePath: s + "/writeOnly", schemaPath: "#/definitions/schema/else/properties/writeOnly/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.examples !== void 0 && !Array.isArray(i.examples)) {
        let o = { instancePath: s + "/examples", schemaPath: "#/definitions/schema/else/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.multipleOf !== void 0) {
        let o = i.multipleOf;
        if (typeof o == "number") {
          if (o <= 0 || isNaN(o)) {
            let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/multipleOf", schemaPath: "#/definitions/schema/else/properties/multipleOf/type", keyword: "type", params: { type: "number" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.maximum !== void 0 && typeof i.maximum != "number") {
        let o = { instancePath: s + "/maximum", schemaPath: "#/definitions/schema/else/properties/maximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMaximum !== void 0 && typeof i.exclusiveMaximum != "number") {
        let o = { instancePath: s + "/exclusiveMaximum", schemaPath: "#/definitions/schema/else/properties/exclusiveMaximum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.minimum !== void 0 && typeof i.minimum != "number") {
        let o = { instancePath: s + "/minimum", schemaPath: "#/definitions/schema/else/properties/minimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.exclusiveMinimum !== void 0 && typeof i.exclusiveMinimum != "number") {
        let o = { instancePath: s + "/exclusiveMinimum", schemaPath: "#/definitions/schema/else/properties/exclusiveMinimum/type", keyword: "type", params: { type: "number" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.maxLength !== void 0 && (te(i.maxLength, { instancePath: s + "/maxLength", parentData: i, parentDataProperty: "maxLength", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minLength !== void 0 && (se(i.minLength, { instancePath: s + "/minLength", parentData: i, parentDataProperty: "minLength", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.pattern !== void 0 && typeof i.pattern != "string") {
        let o = { instancePath: s + "/pattern", schemaPath: "#/definitions/schema/else/properties/pattern/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.additionalItems !== void 0 && (Q(i.additionalItems, { instancePath: s + "/additionalItems", parentData: i, parentDataProperty: "additionalItems", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.items !== void 0) {
        let o = i.items;
        if ((!o || typeof o != "object") && typeof o != "boolean") {
          let j = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/type", keyword: "type", params: { type: xe.else.properties.items.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (!(o && typeof o == "object" && !Array.isArray(o)) && typeof o != "boolean") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var k = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), k) {
          let j = r;
          K(o, { instancePath: s + "/items", parentData: i, parentDataProperty: "items", rootData: l }) || (e = a(e, K.errors), r = e.length);
          var k = j === r;
          P = k;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var O = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), O) {
          let j = r;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = o.length;
            for (let x = 0; x < D; x++) K(o[x], { instancePath: s + "/items/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, K.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/items", schemaPath: "#/definitions/schema/else/properties/items/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var O = j === r;
          b = O;
        }
      }
      if (i.maxItems !== void 0 && (te(i.maxItems, { instancePath: s + "/maxItems", parentData: i, parentDataProperty: "maxItems", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minItems !== void 0 && (se(i.minItems, { instancePath: s + "/minItems", parentData: i, parentDataProperty: "minItems", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.uniqueItems !== void 0 && typeof i.uniqueItems != "boolean") {
        let o = { instancePath: s + "/uniqueItems", schemaPath: "#/definitions/schema/else/properties/uniqueItems/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contains !== void 0 && (K(i.contains, { instancePath: s + "/contains", parentData: i, parentDataProperty: "contains", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.maxProperties !== void 0 && (te(i.maxProperties, { instancePath: s + "/maxProperties", parentData: i, parentDataProperty: "maxProperties", rootData: l }) || (e = a(e, te.errors), r = e.length)), i.minProperties !== void 0 && (se(i.minProperties, { instancePath: s + "/minProperties", parentData: i, parentDataProperty: "minProperties", rootData: l }) || (e = a(e, se.errors), r = e.length)), i.required !== void 0 && (ce(i.required, { instancePath: s + "/required", parentData: i, parentDataProperty: "required", rootData: l }) || (e = a(e, ce.errors), r = e.length)), i.additionalProperties !== void 0 && (K(i.additionalProperties, { instancePath: s + "/additionalProperties", parentData: i, parentDataProperty: "additionalProperties", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.definitions !== void 0) {
        let o = i.definitions;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) Q(o[f], { instancePath: s + "/definitions/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), r = e.length);
        else {
          let f = { instancePath: s + "/definitions", schemaPath: "#/definitions/schema/else/properties/definitions/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.properties !== void 0) {
        let o = i.properties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) K(o[f], { instancePath: s + "/properties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, K.errors), r = e.length);
        else {
          let f = { instancePath: s + "/properties", schemaPath: "#/definitions/schema/else/properties/properties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.patternProperties !== void 0) {
        let o = i.patternProperties;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) K(o[f], { instancePath: s + "/patternProperties/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, K.errors), r = e.length);
        else {
          let f = { instancePath: s + "/patternProperties", schemaPath: "#/definitions/schema/else/properties/patternProperties/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.dependencies !== void 0) {
        let o = i.dependencies;
        if (o && typeof o == "object" && !Array.isArray(o)) for (let f in o) {
          let P = o[f];
          if ((!P || typeof P != "object") && typeof P != "boolean") {
            let D = { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/schema/else/properties/dependencies/additionalProperties/allOf/0/type", keyword: "type", params: { type: xe.else.properties.dependencies.additionalProperties.allOf[0].type } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          let F = r, g = true, b = r;
          if (!(P && typeof P == "object" && !Array.isArray(P)) && typeof P != "boolean") {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var _ = b === r;
          if (r = F, e !== null && (F ? e.length = F : e = null), _) {
            let D = r;
            Q(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, Q.errors), r = e.length);
            var _ = D === r;
            g = _;
          }
          let h = r, j = true, X = r;
          if (!Array.isArray(P)) {
            let D = {};
            e === null ? e = n(D) : e.push(D), r++;
          }
          var L = X === r;
          if (r = h, e !== null && (h ? e.length = h : e = null), L) {
            let D = r;
            ce(P, { instancePath: s + "/dependencies/" + f.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: o, parentDataProperty: f, rootData: l }) || (e = a(e, ce.errors), r = e.length);
            var L = D === r;
            j = L;
          }
        }
        else {
          let f = { instancePath: s + "/dependencies", schemaPath: "#/definitions/schema/else/properties/dependencies/type", keyword: "type", params: { type: "object" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.propertyNames !== void 0 && (K(i.propertyNames, { instancePath: s + "/propertyNames", parentData: i, parentDataProperty: "propertyNames", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.enum !== void 0) {
        let o = i.enum;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(f) : e.push(f), r++;
          }
        } else {
          let f = { instancePath: s + "/enum", schemaPath: "#/definitions/schema/else/properties/enum/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.type !== void 0) {
        let o = i.type;
        if (typeof o != "string" && !Array.isArray(o)) {
          let j = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/type", keyword: "type", params: { type: xe.else.properties.type.allOf[0].type } };
          e === null ? e = n(j) : e.push(j), r++;
        }
        let f = r, P = true, F = r;
        if (typeof o != "string") {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var u = F === r;
        if (r = f, e !== null && (f ? e.length = f : e = null), u) {
          let j = r;
          ue(o, { instancePath: s + "/type", parentData: i, parentDataProperty: "type", rootData: l }) || (e = a(e, ue.errors), r = e.length);
          var u = j === r;
          P = u;
        }
        let g = r, b = true, h = r;
        if (!Array.isArray(o)) {
          let j = {};
          e === null ? e = n(j) : e.push(j), r++;
        }
        var w = h === r;
        if (r = g, e !== null && (g ? e.length = g : e = null), w) {
          let j = r;
          if (Array.isArray(o)) {
            if (o.length < 1) {
              let x = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/minItems", keyword: "minItems", params: { limit: 1 } };
              e === null ? e = n(x) : e.push(x), r++;
            }
            let D = o.length;
            for (let x = 0; x < D; x++) ue(o[x], { instancePath: s + "/type/" + x, parentData: o, parentDataProperty: x, rootData: l }) || (e = a(e, ue.errors), r = e.length);
          } else {
            let D = { instancePath: s + "/type", schemaPath: "#/definitions/schema/else/properties/type/allOf/0/allOf/1/then/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(D) : e.push(D), r++;
          }
          var w = j === r;
          b = w;
        }
      }
      if (i.format !== void 0 && typeof i.format != "string") {
        let o = { instancePath: s + "/format", schemaPath: "#/definitions/schema/else/properties/format/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentMediaType !== void 0 && typeof i.contentMediaType != "string") {
        let o = { instancePath: s + "/contentMediaType", schemaPath: "#/definitions/schema/else/properties/contentMediaType/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.contentEncoding !== void 0 && typeof i.contentEncoding != "string") {
        let o = { instancePath: s + "/contentEncoding", schemaPath: "#/definitions/schema/else/properties/contentEncoding/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.if !== void 0 && (Q(i.if, { instancePath: s + "/if", parentData: i, parentDataProperty: "if", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.then !== void 0 && (Q(i.then, { instancePath: s + "/then", parentData: i, parentDataProperty: "then", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.else !== void 0 && (Q(i.else, { instancePath: s + "/else", parentData: i, parentDataProperty: "else", rootData: l }) || (e = a(e, Q.errors), r = e.length)), i.allOf !== void 0) {
        let o = i.allOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/allOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/allOf", schemaPath: "#/definitions/schema/else/properties/allOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.anyOf !== void 0) {
        let o = i.anyOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/anyOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/anyOf", schemaPath: "#/definitions/schema/else/properties/anyOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.oneOf !== void 0) {
        let o = i.oneOf;
        if (Array.isArray(o)) {
          if (o.length < 1) {
            let P = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/minItems", keyword: "minItems", params: { limit: 1 } };
            e === null ? e = n(P) : e.push(P), r++;
          }
          let f = o.length;
          for (let P = 0; P < f; P++) K(o[P], { instancePath: s + "/oneOf/" + P, parentData: o, parentDataProperty: P, rootData: l }) || (e = a(e, K.errors), r = e.length);
        } else {
          let f = { instancePath: s + "/oneOf", schemaPath: "#/definitions/schema/else/properties/oneOf/type", keyword: "type", params: { type: "array" } };
          e === null ? e = n(f) : e.push(f), r++;
        }
      }
      if (i.not !== void 0 && (K(i.not, { instancePath: s + "/not", parentData: i, parentDataProperty: "not", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.discriminator !== void 0 && typeof i.discriminator != "string") {
        let o = { instancePath: s + "/discriminator", schemaPath: "#/definitions/schema/else/properties/discriminator/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
        let o = { instancePath: s + "/deprecated", schemaPath: "#/definitions/schema/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
        e === null ? e = n(o) : e.push(o), r++;
      }
      for (let o in i) M.test(o) && (T(i[o], { instancePath: s + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: o, rootData: l }) || (e = a(e, T.errors), r = e.length));
    }
    var y = A === r;
    p = y, d = "else";
  }
  return Rr.errors = e, r === 0;
}
Pe.channel = Gr;
function Gr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "$ref" || t === "parameters" || t === "description" || t === "servers" || t === "publish" || t === "subscribe" || t === "deprecated" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/channelItem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.$ref !== void 0 && (Ge(i.$ref, { instancePath: s + "/$ref", parentData: i, parentDataProperty: "$ref", rootData: l }) || (e = a(e, Ge.errors), r = e.length)), i.parameters !== void 0 && (Be(i.parameters, { instancePath: s + "/parameters", parentData: i, parentDataProperty: "parameters", rootData: l }) || (e = a(e, Be.errors), r = e.length)), i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/channelItem/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.servers !== void 0) {
      let t = i.servers;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let d = 0; d < p; d++) if (typeof t[d] != "string") {
          let k = { instancePath: s + "/servers/" + d, schemaPath: "#/definitions/channelItem/properties/servers/items/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(k) : e.push(k), r++;
        }
        let c = t.length, y;
        if (c > 1) {
          let d = {};
          for (; c--; ) {
            let k = t[c];
            if (typeof k == "string") {
              if (typeof d[k] == "number") {
                y = d[k];
                let O = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/uniqueItems", keyword: "uniqueItems", params: { i: c, j: y } };
                e === null ? e = n(O) : e.push(O), r++;
                break;
              }
              d[k] = c;
            }
          }
        }
      } else {
        let p = { instancePath: s + "/servers", schemaPath: "#/definitions/channelItem/properties/servers/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.publish !== void 0 && (qe(i.publish, { instancePath: s + "/publish", parentData: i, parentDataProperty: "publish", rootData: l }) || (e = a(e, qe.errors), r = e.length)), i.subscribe !== void 0 && (qe(i.subscribe, { instancePath: s + "/subscribe", parentData: i, parentDataProperty: "subscribe", rootData: l }) || (e = a(e, qe.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let t = { instancePath: s + "/deprecated", schemaPath: "#/definitions/channelItem/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/channelItem/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Gr.errors = e, r === 0;
}
Pe.operation = Jr;
function Jr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(Te.call(Kr.properties, p) || M.test(p))) {
      let c = { instancePath: s, schemaPath: "#/definitions/operation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.traits !== void 0) {
      let p = i.traits;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) {
          let d = p[y], k = r, O = true, _ = r;
          if (r === _) if (d && typeof d == "object" && !Array.isArray(d)) {
            let u;
            if (d.$ref === void 0 && (u = "$ref")) {
              let w = {};
              e === null ? e = n(w) : e.push(w), r++;
            }
          } else {
            let u = {};
            e === null ? e = n(u) : e.push(u), r++;
          }
          var t = _ === r;
          r = k, e !== null && (k ? e.length = k : e = null);
          let L;
          if (t) {
            let u = r;
            if (d && typeof d == "object" && !Array.isArray(d) && d.$ref !== void 0 && typeof d.$ref != "string") {
              let A = { instancePath: s + "/traits/" + y + "/$ref", schemaPath: "#/definitions/operation/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(A) : e.push(A), r++;
            }
            var t = u === r;
            O = t, L = "then";
          } else {
            let u = r;
            Ve(d, { instancePath: s + "/traits/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, Ve.errors), r = e.length);
            var t = u === r;
            O = t, L = "else";
          }
        }
      } else {
        let c = { instancePath: s + "/traits", schemaPath: "#/definitions/operation/properties/traits/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/operation/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/operation/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.security !== void 0) {
      let p = i.security;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) me(p[y], { instancePath: s + "/security/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/security", schemaPath: "#/definitions/operation/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.tags !== void 0) {
      let p = i.tags;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) re(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/operation/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let p = { instancePath: s + "/operationId", schemaPath: "#/definitions/operation/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.message !== void 0 && ($e(i.message, { instancePath: s + "/message", parentData: i, parentDataProperty: "message", rootData: l }) || (e = a(e, $e.errors), r = e.length));
    for (let p in i) M.test(p) && (T(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/operation/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return Jr.errors = e, r === 0;
}
Pe.message = Qr;
function Qr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, p = true, c = r;
  if (r === c) if (i && typeof i == "object" && !Array.isArray(i)) {
    let P;
    if (i.$ref === void 0 && (P = "$ref")) {
      let F = {};
      e === null ? e = n(F) : e.push(F), r++;
    }
  } else {
    let P = {};
    e === null ? e = n(P) : e.push(P), r++;
  }
  var y = c === r;
  r = t, e !== null && (t ? e.length = t : e = null);
  let d;
  if (y) {
    let P = r;
    if (i && typeof i == "object" && !Array.isArray(i) && i.$ref !== void 0 && typeof i.$ref != "string") {
      let g = { instancePath: s + "/$ref", schemaPath: "#/definitions/message/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(g) : e.push(g), r++;
    }
    var y = P === r;
    p = y, d = "then";
  } else {
    let P = r, F = r, g = true, b = r;
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
    var k = b === r;
    r = F, e !== null && (F ? e.length = F : e = null);
    let h;
    if (k) {
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
            for (let J = 0; J < H; J++) $e(x[J], { instancePath: s + "/oneOf/" + J, parentData: x, parentDataProperty: J, rootData: l }) || (e = a(e, $e.errors), r = e.length);
          } else {
            let H = { instancePath: s + "/oneOf", schemaPath: "#/definitions/message/allOf/0/else/then/properties/oneOf/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(H) : e.push(H), r++;
          }
        }
      } else {
        let x = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/then/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(x) : e.push(x), r++;
      }
      var k = X === r;
      g = k, h = "then";
    } else {
      let X = r, D = r, x = true, H = r, J = r, pe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        }
      }
      var O = pe === r;
      if (O) {
        let m = {};
        e === null ? e = n(m) : e.push(m), r++;
      } else r = J, e !== null && (J ? e.length = J : e = null);
      var _ = H === r;
      if (r = D, e !== null && (D ? e.length = D : e = null), _) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (K(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), r = e.length));
        var _ = m === r;
        x = _;
      }
      let le = r, de = true, Ee = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.aai.asyncapi;version=2.0.0" || v === "application/vnd.aai.asyncapi+json;version=2.0.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.0.0" || v === "application/vnd.aai.asyncapi;version=2.1.0" || v === "application/vnd.aai.asyncapi+json;version=2.1.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.1.0" || v === "application/vnd.aai.asyncapi;version=2.2.0" || v === "application/vnd.aai.asyncapi+json;version=2.2.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.2.0" || v === "application/vnd.aai.asyncapi;version=2.3.0" || v === "application/vnd.aai.asyncapi+json;version=2.3.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.3.0" || v === "application/vnd.aai.asyncapi;version=2.4.0" || v === "application/vnd.aai.asyncapi+json;version=2.4.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.4.0" || v === "application/vnd.aai.asyncapi;version=2.5.0" || v === "application/vnd.aai.asyncapi+json;version=2.5.0" || v === "application/vnd.aai.asyncapi+yaml;version=2.5.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var L = Ee === r;
      if (r = le, e !== null && (le ? e.length = le : e = null), L) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (K(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, K.errors), r = e.length));
        var L = m === r;
        de = L;
      }
      let ae = r, fe = true, Oe = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/schema+json;version=draft-07" || v === "application/schema+yaml;version=draft-07")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var u = Oe === r;
      if (r = ae, e !== null && (ae ? e.length = ae : e = null), u) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Q(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, Q.errors), r = e.length));
        var u = m === r;
        fe = u;
      }
      let ve = r, ye = true, Ae = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.oai.openapi;version=3.0.0" || v === "application/vnd.oai.openapi+json;version=3.0.0" || v === "application/vnd.oai.openapi+yaml;version=3.0.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var w = Ae === r;
      if (r = ve, e !== null && (ve ? e.length = ve : e = null), w) {
        let m = r;
        i && typeof i == "object" && !Array.isArray(i) && i.payload !== void 0 && (Le(i.payload, { instancePath: s + "/payload", parentData: i, parentDataProperty: "payload", rootData: l }) || (e = a(e, Le.errors), r = e.length));
        var w = m === r;
        ye = w;
      }
      let he = r, be = true, _e = r;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        let m;
        if (i.schemaFormat === void 0 && (m = "schemaFormat")) {
          let v = {};
          e === null ? e = n(v) : e.push(v), r++;
        } else if (i.schemaFormat !== void 0) {
          let v = i.schemaFormat;
          if (!(v === "application/vnd.apache.avro;version=1.9.0" || v === "application/vnd.apache.avro+json;version=1.9.0" || v === "application/vnd.apache.avro+yaml;version=1.9.0")) {
            let $ = {};
            e === null ? e = n($) : e.push($), r++;
          }
        }
      }
      var A = _e === r;
      if (r = he, e !== null && (he ? e.length = he : e = null), A) {
        var A = r === r;
        be = A;
      }
      if (i && typeof i == "object" && !Array.isArray(i)) {
        for (let m in i) if (!(Te.call(Hr.allOf[0].else.else.properties, m) || M.test(m))) {
          let v = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m } };
          e === null ? e = n(v) : e.push(v), r++;
        }
        if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
          let m = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/message/allOf/0/else/else/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.contentType !== void 0 && typeof i.contentType != "string") {
          let m = { instancePath: s + "/contentType", schemaPath: "#/definitions/message/allOf/0/else/else/properties/contentType/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.headers !== void 0) {
          let m = i.headers;
          if (K(m, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), r = e.length), m && typeof m == "object" && !Array.isArray(m) && m.type !== void 0 && m.type !== "object") {
            let v = { instancePath: s + "/headers/type", schemaPath: "#/definitions/message/allOf/0/else/else/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.messageId !== void 0 && typeof i.messageId != "string") {
          let m = { instancePath: s + "/messageId", schemaPath: "#/definitions/message/allOf/0/else/else/properties/messageId/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.correlationId !== void 0) {
          let m = i.correlationId, v = r, $ = true, B = r;
          if (r === B) if (m && typeof m == "object" && !Array.isArray(m)) {
            let z;
            if (m.$ref === void 0 && (z = "$ref")) {
              let ee = {};
              e === null ? e = n(ee) : e.push(ee), r++;
            }
          } else {
            let z = {};
            e === null ? e = n(z) : e.push(z), r++;
          }
          var C = B === r;
          r = v, e !== null && (v ? e.length = v : e = null);
          let Y;
          if (C) {
            let z = r;
            if (m && typeof m == "object" && !Array.isArray(m) && m.$ref !== void 0 && typeof m.$ref != "string") {
              let V = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
              e === null ? e = n(V) : e.push(V), r++;
            }
            var C = z === r;
            $ = C, Y = "then";
          } else {
            let z = r;
            ke(m, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), r = e.length);
            var C = z === r;
            $ = C, Y = "else";
          }
        }
        if (i.tags !== void 0) {
          let m = i.tags;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) re(m[$], { instancePath: s + "/tags/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, re.errors), r = e.length);
          } else {
            let v = { instancePath: s + "/tags", schemaPath: "#/definitions/message/allOf/0/else/else/properties/tags/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.summary !== void 0 && typeof i.summary != "string") {
          let m = { instancePath: s + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/summary/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.name !== void 0 && typeof i.name != "string") {
          let m = { instancePath: s + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/name/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.title !== void 0 && typeof i.title != "string") {
          let m = { instancePath: s + "/title", schemaPath: "#/definitions/message/allOf/0/else/else/properties/title/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.description !== void 0 && typeof i.description != "string") {
          let m = { instancePath: s + "/description", schemaPath: "#/definitions/message/allOf/0/else/else/properties/description/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
          let m = { instancePath: s + "/deprecated", schemaPath: "#/definitions/message/allOf/0/else/else/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
          e === null ? e = n(m) : e.push(m), r++;
        }
        if (i.examples !== void 0) {
          let m = i.examples;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) {
              let B = m[$], Y = r, z = false, ee = r;
              if (B && typeof B == "object" && !Array.isArray(B) && B.payload === void 0) {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/0/required", keyword: "required", params: { missingProperty: "payload" } };
                e === null ? e = n(V) : e.push(V), r++;
              }
              var o = ee === r;
              if (z = z || o, !z) {
                let V = r;
                if (B && typeof B == "object" && !Array.isArray(B) && B.headers === void 0) {
                  let ne = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf/1/required", keyword: "required", params: { missingProperty: "headers" } };
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
                var o = V === r;
                z = z || o;
              }
              if (z) r = Y, e !== null && (Y ? e.length = Y : e = null);
              else {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/anyOf", keyword: "anyOf", params: {} };
                e === null ? e = n(V) : e.push(V), r++;
              }
              if (B && typeof B == "object" && !Array.isArray(B)) {
                for (let V in B) if (!(V === "name" || V === "summary" || V === "headers" || V === "payload")) {
                  let R = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: V } };
                  e === null ? e = n(R) : e.push(R), r++;
                }
                if (B.name !== void 0 && typeof B.name != "string") {
                  let V = { instancePath: s + "/examples/" + $ + "/name", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/name/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), r++;
                }
                if (B.summary !== void 0 && typeof B.summary != "string") {
                  let V = { instancePath: s + "/examples/" + $ + "/summary", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/summary/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(V) : e.push(V), r++;
                }
                if (B.headers !== void 0) {
                  let V = B.headers;
                  if (!(V && typeof V == "object" && !Array.isArray(V))) {
                    let R = { instancePath: s + "/examples/" + $ + "/headers", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/properties/headers/type", keyword: "type", params: { type: "object" } };
                    e === null ? e = n(R) : e.push(R), r++;
                  }
                }
              } else {
                let V = { instancePath: s + "/examples/" + $, schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/items/type", keyword: "type", params: { type: "object" } };
                e === null ? e = n(V) : e.push(V), r++;
              }
            }
          } else {
            let v = { instancePath: s + "/examples", schemaPath: "#/definitions/message/allOf/0/else/else/properties/examples/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.traits !== void 0) {
          let m = i.traits;
          if (Array.isArray(m)) {
            let v = m.length;
            for (let $ = 0; $ < v; $++) {
              let B = m[$], Y = r, z = true, ee = r;
              if (r === ee) if (B && typeof B == "object" && !Array.isArray(B)) {
                let R;
                if (B.$ref === void 0 && (R = "$ref")) {
                  let ne = {};
                  e === null ? e = n(ne) : e.push(ne), r++;
                }
              } else {
                let R = {};
                e === null ? e = n(R) : e.push(R), r++;
              }
              var f = ee === r;
              r = Y, e !== null && (Y ? e.length = Y : e = null);
              let V;
              if (f) {
                let R = r;
                if (B && typeof B == "object" && !Array.isArray(B) && B.$ref !== void 0 && typeof B.$ref != "string") {
                  let ge = { instancePath: s + "/traits/" + $ + "/$ref", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/items/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
                  e === null ? e = n(ge) : e.push(ge), r++;
                }
                var f = R === r;
                z = f, V = "then";
              } else {
                let R = r;
                Ue(B, { instancePath: s + "/traits/" + $, parentData: m, parentDataProperty: $, rootData: l }) || (e = a(e, Ue.errors), r = e.length);
                var f = R === r;
                z = f, V = "else";
              }
            }
          } else {
            let v = { instancePath: s + "/traits", schemaPath: "#/definitions/message/allOf/0/else/else/properties/traits/type", keyword: "type", params: { type: "array" } };
            e === null ? e = n(v) : e.push(v), r++;
          }
        }
        for (let m in i) M.test(m) && (T(i[m], { instancePath: s + "/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: m, rootData: l }) || (e = a(e, T.errors), r = e.length));
      } else {
        let m = { instancePath: s, schemaPath: "#/definitions/message/allOf/0/else/else/type", keyword: "type", params: { type: "object" } };
        e === null ? e = n(m) : e.push(m), r++;
      }
      var k = X === r;
      g = k, h = "else";
    }
    var y = P === r;
    p = y, d = "else";
  }
  return Qr.errors = e, r === 0;
}
Pe.parameter = Wr;
function Wr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "description" || t === "schema" || t === "location" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/parameter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let t = { instancePath: s + "/description", schemaPath: "#/definitions/parameter/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.schema !== void 0 && (K(i.schema, { instancePath: s + "/schema", parentData: i, parentDataProperty: "schema", rootData: l }) || (e = a(e, K.errors), r = e.length)), i.location !== void 0) {
      let t = i.location;
      if (typeof t == "string") {
        if (!Ir.test(t)) {
          let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/pattern", keyword: "pattern", params: { pattern: "^\\$message\\.(header|payload)#(\\/(([^\\/~])|(~[01]))*)*" } };
          e === null ? e = n(p) : e.push(p), r++;
        }
      } else {
        let p = { instancePath: s + "/location", schemaPath: "#/definitions/parameter/properties/location/type", keyword: "type", params: { type: "string" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  }
  return Wr.errors = e, r === 0;
}
Pe.server = Yr;
function Yr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
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
    for (let t in i) if (!(t === "url" || t === "description" || t === "protocol" || t === "protocolVersion" || t === "variables" || t === "security" || t === "bindings" || t === "tags" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/server/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
    if (i.variables !== void 0 && (Me(i.variables, { instancePath: s + "/variables", parentData: i, parentDataProperty: "variables", rootData: l }) || (e = a(e, Me.errors), r = e.length)), i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) me(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/server/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length)), i.tags !== void 0) {
      let t = i.tags;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) re(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/server/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/server/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Yr.errors = e, r === 0;
}
Pe.operationTrait = Zr;
function Zr(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let t in i) if (!(t === "summary" || t === "description" || t === "tags" || t === "externalDocs" || t === "operationId" || t === "security" || t === "bindings" || M.test(t))) {
      let p = { instancePath: s, schemaPath: "#/definitions/operationTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t } };
      e === null ? e = n(p) : e.push(p), r++;
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
        let p = t.length;
        for (let c = 0; c < p; c++) re(t[c], { instancePath: s + "/tags/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/tags", schemaPath: "#/definitions/operationTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.operationId !== void 0 && typeof i.operationId != "string") {
      let t = { instancePath: s + "/operationId", schemaPath: "#/definitions/operationTrait/properties/operationId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(t) : e.push(t), r++;
    }
    if (i.security !== void 0) {
      let t = i.security;
      if (Array.isArray(t)) {
        let p = t.length;
        for (let c = 0; c < p; c++) me(t[c], { instancePath: s + "/security/" + c, parentData: t, parentDataProperty: c, rootData: l }) || (e = a(e, me.errors), r = e.length);
      } else {
        let p = { instancePath: s + "/security", schemaPath: "#/definitions/operationTrait/properties/security/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(p) : e.push(p), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let t in i) M.test(t) && (T(i[t], { instancePath: s + "/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: t, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let t = { instancePath: s, schemaPath: "#/definitions/operationTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(t) : e.push(t), r++;
  }
  return Zr.errors = e, r === 0;
}
Pe.messageTrait = ei;
function ei(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    for (let p in i) if (!(Te.call(zr.properties, p) || M.test(p))) {
      let c = { instancePath: s, schemaPath: "#/definitions/messageTrait/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p } };
      e === null ? e = n(c) : e.push(c), r++;
    }
    if (i.schemaFormat !== void 0 && typeof i.schemaFormat != "string") {
      let p = { instancePath: s + "/schemaFormat", schemaPath: "#/definitions/messageTrait/properties/schemaFormat/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.contentType !== void 0 && typeof i.contentType != "string") {
      let p = { instancePath: s + "/contentType", schemaPath: "#/definitions/messageTrait/properties/contentType/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.headers !== void 0) {
      let p = i.headers;
      if (K(p, { instancePath: s + "/headers", parentData: i, parentDataProperty: "headers", rootData: l }) || (e = a(e, K.errors), r = e.length), p && typeof p == "object" && !Array.isArray(p) && p.type !== void 0 && p.type !== "object") {
        let c = { instancePath: s + "/headers/type", schemaPath: "#/definitions/messageTrait/properties/headers/allOf/1/properties/type/const", keyword: "const", params: { allowedValue: "object" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.messageId !== void 0 && typeof i.messageId != "string") {
      let p = { instancePath: s + "/messageId", schemaPath: "#/definitions/messageTrait/properties/messageId/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.correlationId !== void 0) {
      let p = i.correlationId, c = r, y = true, d = r;
      if (r === d) if (p && typeof p == "object" && !Array.isArray(p)) {
        let O;
        if (p.$ref === void 0 && (O = "$ref")) {
          let _ = {};
          e === null ? e = n(_) : e.push(_), r++;
        }
      } else {
        let O = {};
        e === null ? e = n(O) : e.push(O), r++;
      }
      var t = d === r;
      r = c, e !== null && (c ? e.length = c : e = null);
      let k;
      if (t) {
        let O = r;
        if (p && typeof p == "object" && !Array.isArray(p) && p.$ref !== void 0 && typeof p.$ref != "string") {
          let L = { instancePath: s + "/correlationId/$ref", schemaPath: "#/definitions/messageTrait/properties/correlationId/allOf/0/then/properties/%24ref/type", keyword: "type", params: { type: "string" } };
          e === null ? e = n(L) : e.push(L), r++;
        }
        var t = O === r;
        y = t, k = "then";
      } else {
        let O = r;
        ke(p, { instancePath: s + "/correlationId", parentData: i, parentDataProperty: "correlationId", rootData: l }) || (e = a(e, ke.errors), r = e.length);
        var t = O === r;
        y = t, k = "else";
      }
    }
    if (i.tags !== void 0) {
      let p = i.tags;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) re(p[y], { instancePath: s + "/tags/" + y, parentData: p, parentDataProperty: y, rootData: l }) || (e = a(e, re.errors), r = e.length);
      } else {
        let c = { instancePath: s + "/tags", schemaPath: "#/definitions/messageTrait/properties/tags/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    if (i.summary !== void 0 && typeof i.summary != "string") {
      let p = { instancePath: s + "/summary", schemaPath: "#/definitions/messageTrait/properties/summary/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.name !== void 0 && typeof i.name != "string") {
      let p = { instancePath: s + "/name", schemaPath: "#/definitions/messageTrait/properties/name/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.title !== void 0 && typeof i.title != "string") {
      let p = { instancePath: s + "/title", schemaPath: "#/definitions/messageTrait/properties/title/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.description !== void 0 && typeof i.description != "string") {
      let p = { instancePath: s + "/description", schemaPath: "#/definitions/messageTrait/properties/description/type", keyword: "type", params: { type: "string" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.externalDocs !== void 0 && (Z(i.externalDocs, { instancePath: s + "/externalDocs", parentData: i, parentDataProperty: "externalDocs", rootData: l }) || (e = a(e, Z.errors), r = e.length)), i.deprecated !== void 0 && typeof i.deprecated != "boolean") {
      let p = { instancePath: s + "/deprecated", schemaPath: "#/definitions/messageTrait/properties/deprecated/type", keyword: "type", params: { type: "boolean" } };
      e === null ? e = n(p) : e.push(p), r++;
    }
    if (i.examples !== void 0) {
      let p = i.examples;
      if (Array.isArray(p)) {
        let c = p.length;
        for (let y = 0; y < c; y++) {
          let d = p[y];
          if (!(d && typeof d == "object" && !Array.isArray(d))) {
            let k = { instancePath: s + "/examples/" + y, schemaPath: "#/definitions/messageTrait/properties/examples/items/type", keyword: "type", params: { type: "object" } };
            e === null ? e = n(k) : e.push(k), r++;
          }
        }
      } else {
        let c = { instancePath: s + "/examples", schemaPath: "#/definitions/messageTrait/properties/examples/type", keyword: "type", params: { type: "array" } };
        e === null ? e = n(c) : e.push(c), r++;
      }
    }
    i.bindings !== void 0 && (G(i.bindings, { instancePath: s + "/bindings", parentData: i, parentDataProperty: "bindings", rootData: l }) || (e = a(e, G.errors), r = e.length));
    for (let p in i) M.test(p) && (T(i[p], { instancePath: s + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: i, parentDataProperty: p, rootData: l }) || (e = a(e, T.errors), r = e.length));
  } else {
    let p = { instancePath: s, schemaPath: "#/definitions/messageTrait/type", keyword: "type", params: { type: "object" } };
    e === null ? e = n(p) : e.push(p), r++;
  }
  return ei.errors = e, r === 0;
}
Pe.securityScheme = ri;
var vi = { definition: "SecurityScheme", allOf: [{ properties: { type: { enum: ["userPassword", "apiKey", "X509", "symmetricEncryption", "asymmetricEncryption", "http", "httpApiKey", "oauth2", "openIdConnect", "plain", "scramSha256", "scramSha512", "gssapi"] } }, required: ["type"], allOf: [{ if: { properties: { type: { enum: ["userPassword"] } }, required: ["type"] }, then: { $ref: "#/definitions/userPassword" } }, { if: { properties: { type: { enum: ["apiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/apiKey" } }, { if: { properties: { type: { enum: ["X509"] } }, required: ["type"] }, then: { $ref: "#/definitions/X509" } }, { if: { properties: { type: { enum: ["symmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/symmetricEncryption" } }, { if: { properties: { type: { enum: ["asymmetricEncryption"] } }, required: ["type"] }, then: { $ref: "#/definitions/asymmetricEncryption" } }, { if: { properties: { type: { enum: ["http"] } }, required: ["type"] }, then: { allOf: [{ if: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] }, then: { $ref: "#/definitions/BearerHTTPSecurityScheme" } }, { if: { not: { properties: { scheme: { enum: ["bearer"] } }, required: ["scheme"] } }, then: { $ref: "#/definitions/NonBearerHTTPSecurityScheme" } }] } }, { if: { properties: { type: { enum: ["httpApiKey"] } }, required: ["type"] }, then: { $ref: "#/definitions/APIKeyHTTPSecurityScheme" } }, { if: { properties: { type: { enum: ["oauth2"] } }, required: ["type"] }, then: { $ref: "#/definitions/oauth2Flows" } }, { if: { properties: { type: { enum: ["openIdConnect"] } }, required: ["type"] }, then: { $ref: "#/definitions/openIdConnect" } }, { if: { properties: { type: { enum: ["plain"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslPlainSecurityScheme" } }, { if: { properties: { type: { enum: ["scramSha256", "scramSha512"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslScramSecurityScheme" } }, { if: { properties: { type: { enum: ["gssapi"] } }, required: ["type"] }, then: { $ref: "#/definitions/SaslGssapiSecurityScheme" } }] }] };
function ri(i, { instancePath: s = "", parentData: I, parentDataProperty: q, rootData: l = i } = {}) {
  let e = null, r = 0, t = r, p = true, c = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "userPassword") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var y = c === r;
  if (r = t, e !== null && (t ? e.length = t : e = null), y) {
    let U = r;
    Qe(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Qe.errors), r = e.length);
    var y = U === r;
    p = y;
  }
  let d = r, k = true, O = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "apiKey") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var _ = O === r;
  if (r = d, e !== null && (d ? e.length = d : e = null), _) {
    let U = r;
    We(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, We.errors), r = e.length);
    var _ = U === r;
    k = _;
  }
  let L = r, u = true, w = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "X509") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var A = w === r;
  if (r = L, e !== null && (L ? e.length = L : e = null), A) {
    let U = r;
    Ye(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Ye.errors), r = e.length);
    var A = U === r;
    u = A;
  }
  let C = r, o = true, f = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "symmetricEncryption") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var P = f === r;
  if (r = C, e !== null && (C ? e.length = C : e = null), P) {
    let U = r;
    Ze(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, Ze.errors), r = e.length);
    var P = U === r;
    o = P;
  }
  let F = r, g = true, b = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "asymmetricEncryption") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var h = b === r;
  if (r = F, e !== null && (F ? e.length = F : e = null), h) {
    let U = r;
    er(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, er.errors), r = e.length);
    var h = U === r;
    g = h;
  }
  let j = r, X = true, D = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "http") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var x = D === r;
  if (r = j, e !== null && (j ? e.length = j : e = null), x) {
    let U = r, S = r, Ce = true, fr = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let je;
      if (i.scheme === void 0 && (je = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), r++;
      } else if (i.scheme !== void 0 && i.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), r++;
      }
    }
    var H = fr === r;
    if (r = S, e !== null && (S ? e.length = S : e = null), H) {
      let je = r;
      rr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, rr.errors), r = e.length);
      var H = je === r;
      Ce = H;
    }
    let Fe = r, He = true, yr = r, Ne = r, ar = r;
    if (i && typeof i == "object" && !Array.isArray(i)) {
      let je;
      if (i.scheme === void 0 && (je = "scheme")) {
        let N = {};
        e === null ? e = n(N) : e.push(N), r++;
      } else if (i.scheme !== void 0 && i.scheme !== "bearer") {
        let N = {};
        e === null ? e = n(N) : e.push(N), r++;
      }
    }
    var J = ar === r;
    if (J) {
      let je = {};
      e === null ? e = n(je) : e.push(je), r++;
    } else r = Ne, e !== null && (Ne ? e.length = Ne : e = null);
    var pe = yr === r;
    if (r = Fe, e !== null && (Fe ? e.length = Fe : e = null), pe) {
      let je = r;
      ir(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, ir.errors), r = e.length);
      var pe = je === r;
      He = pe;
    }
    var x = U === r;
    X = x;
  }
  let le = r, de = true, Ee = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "httpApiKey") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var ae = Ee === r;
  if (r = le, e !== null && (le ? e.length = le : e = null), ae) {
    let U = r;
    tr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, tr.errors), r = e.length);
    var ae = U === r;
    de = ae;
  }
  let fe = r, Oe = true, ve = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "oauth2") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var ye = ve === r;
  if (r = fe, e !== null && (fe ? e.length = fe : e = null), ye) {
    let U = r;
    sr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, sr.errors), r = e.length);
    var ye = U === r;
    Oe = ye;
  }
  let Ae = r, he = true, be = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "openIdConnect") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var _e = be === r;
  if (r = Ae, e !== null && (Ae ? e.length = Ae : e = null), _e) {
    let U = r;
    nr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, nr.errors), r = e.length);
    var _e = U === r;
    he = _e;
  }
  let Ke = r, m = true, v = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "plain") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var $ = v === r;
  if (r = Ke, e !== null && (Ke ? e.length = Ke : e = null), $) {
    let U = r;
    pr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, pr.errors), r = e.length);
    var $ = U === r;
    m = $;
  }
  let B = r, Y = true, z = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0) {
      let S = i.type;
      if (!(S === "scramSha256" || S === "scramSha512")) {
        let Ce = {};
        e === null ? e = n(Ce) : e.push(Ce), r++;
      }
    }
  }
  var ee = z === r;
  if (r = B, e !== null && (B ? e.length = B : e = null), ee) {
    let U = r;
    or(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, or.errors), r = e.length);
    var ee = U === r;
    Y = ee;
  }
  let V = r, R = true, ne = r;
  if (i && typeof i == "object" && !Array.isArray(i)) {
    let U;
    if (i.type === void 0 && (U = "type")) {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    } else if (i.type !== void 0 && i.type !== "gssapi") {
      let S = {};
      e === null ? e = n(S) : e.push(S), r++;
    }
  }
  var ge = ne === r;
  if (r = V, e !== null && (V ? e.length = V : e = null), ge) {
    let U = r;
    lr(i, { instancePath: s, parentData: I, parentDataProperty: q, rootData: l }) || (e = a(e, lr.errors), r = e.length);
    var ge = U === r;
    R = ge;
  }
  if (i && typeof i == "object" && !Array.isArray(i)) {
    if (i.type === void 0) {
      let U = { instancePath: s, schemaPath: "#/definitions/SecurityScheme/allOf/0/required", keyword: "required", params: { missingProperty: "type" } };
      e === null ? e = n(U) : e.push(U), r++;
    }
    if (i.type !== void 0) {
      let U = i.type;
      if (!(U === "userPassword" || U === "apiKey" || U === "X509" || U === "symmetricEncryption" || U === "asymmetricEncryption" || U === "http" || U === "httpApiKey" || U === "oauth2" || U === "openIdConnect" || U === "plain" || U === "scramSha256" || U === "scramSha512" || U === "gssapi")) {
        let S = { instancePath: s + "/type", schemaPath: "#/definitions/SecurityScheme/allOf/0/properties/type/enum", keyword: "enum", params: { allowedValues: vi.allOf[0].properties.type.enum } };
        e === null ? e = n(S) : e.push(S), r++;
      }
    }
  }
  return ri.errors = e, r === 0;
}
Pe.keys = { "#/definitions/document": ["asyncapi", "channels", "components", "defaultContentType", "externalDocs", "id", "info", "servers", "tags"], "#/definitions/info": ["contact", "description", "license", "termsOfService", "title", "version"], "#/definitions/contact": ["email", "name", "url"], "#/definitions/license": ["name", "url"], "#/definitions/server": ["bindings", "description", "protocol", "protocolVersion", "security", "tags", "url", "variables"], "#/definitions/serverVariable": ["default", "description", "enum", "examples"], "#/definitions/tag": ["description", "externalDocs", "name"], "#/definitions/externalDocs": ["description", "url"], "#/definitions/channelItem": ["$ref", "bindings", "deprecated", "description", "parameters", "publish", "servers", "subscribe"], "#/definitions/parameter": ["description", "location", "schema"], "#/definitions/operation": ["bindings", "description", "externalDocs", "message", "operationId", "security", "summary", "tags", "traits"], "#/definitions/operationTrait": ["bindings", "description", "externalDocs", "operationId", "security", "summary", "tags"], "#/definitions/message/allOf/0/else/then": ["oneOf"], "#/definitions/message/allOf/0/else/else": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "messageId", "name", "payload", "schemaFormat", "summary", "tags", "title", "traits"], "#/definitions/message/allOf/0/else/else/properties/examples/items": ["headers", "name", "payload", "summary"], "#/definitions/message/allOf/0/else/else/allOf/0/if/not": ["schemaFormat"], "#/definitions/correlationId": ["description", "location"], "#/definitions/messageTrait": ["bindings", "contentType", "correlationId", "deprecated", "description", "examples", "externalDocs", "headers", "messageId", "name", "schemaFormat", "summary", "tags", "title"], "#/definitions/openapiSchema_3_0": ["additionalProperties", "allOf", "anyOf", "default", "deprecated", "description", "discriminator", "enum", "example", "exclusiveMaximum", "exclusiveMinimum", "externalDocs", "format", "items", "maxItems", "maxLength", "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "pattern", "properties", "readOnly", "required", "title", "type", "uniqueItems", "writeOnly", "xml"], "#/definitions/ExternalDocumentation": ["description", "url"], "#/definitions/XML": ["attribute", "name", "namespace", "prefix", "wrapped"], "#/definitions/components": ["channelBindings", "channels", "correlationIds", "messageBindings", "messageTraits", "messages", "operationBindings", "operationTraits", "parameters", "schemas", "securitySchemes", "serverBindings", "serverVariables", "servers"], "#/definitions/components/properties/securitySchemes/patternProperties/%5E%5B%5Cw%5Cd%5C.%5C-_%5D%2B%24/allOf/0/else/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/SecurityScheme/allOf/0/allOf/5/then/allOf/1/if/not": ["scheme"], "#/definitions/userPassword": ["description", "type"], "#/definitions/apiKey": ["description", "in", "type"], "#/definitions/X509": ["description", "type"], "#/definitions/symmetricEncryption": ["description", "type"], "#/definitions/asymmetricEncryption": ["description", "type"], "#/definitions/HTTPSecurityScheme/allOf/0/allOf/0/then/allOf/1/if/not": ["scheme"], "#/definitions/NonBearerHTTPSecurityScheme": ["description", "scheme", "type"], "#/definitions/BearerHTTPSecurityScheme": ["bearerFormat", "description", "scheme", "type"], "#/definitions/APIKeyHTTPSecurityScheme": ["description", "in", "name", "type"], "#/definitions/oauth2Flows/properties/flows": ["authorizationCode", "clientCredentials", "implicit", "password"], "#/definitions/oauth2Flows/properties/flows/properties/implicit/allOf/2/not": ["tokenUrl"], "#/definitions/oauth2Flows/properties/flows/properties/password/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flows/properties/flows/properties/clientCredentials/allOf/2/not": ["authorizationUrl"], "#/definitions/oauth2Flow": ["authorizationUrl", "refreshUrl", "scopes", "tokenUrl"], "#/definitions/openIdConnect": ["description", "openIdConnectUrl", "type"], "#/definitions/SaslPlainSecurityScheme": ["description", "type"], "#/definitions/SaslScramSecurityScheme": ["description", "type"], "#/definitions/SaslGssapiSecurityScheme": ["description", "type"] };
var _i = Pe;
export {
  _i as default
};
