import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-options.js
var as = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (b) {
    throw i = 0, b;
  }
};
var ts = as((Ce) => {
  "use strict";
  Object.defineProperty(Ce, "__esModule", { value: true });
  function rs(s) {
    let i = s.length, b = 0, w = 0, v;
    for (; w < i; ) b++, v = s.charCodeAt(w++), v >= 55296 && v <= 56319 && w < i && (v = s.charCodeAt(w), (v & 64512) === 56320 && w++);
    return b;
  }
  Ce.default = rs;
  rs.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var os = X;
var _ = { type: "object", properties: { kind: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, statuses: { type: "array", items: { type: "string", enum: ["present", "section", "linked", "inherited", "absent"] }, minItems: 1, default: ["present", "section", "linked", "inherited"] } }, required: ["kind"], additionalProperties: false };
function X(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = X.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.statuses === void 0 && (s.statuses = ["present", "section", "linked", "inherited"]), s.kind === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: _.required, parentSchema: _, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kind" || r === "statuses")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: _, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kind !== void 0) {
      let r = s.kind;
      if (typeof r != "string") {
        let n = { instancePath: i + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.kind.type, parentSchema: _.properties.kind, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      if (!(r === "governance" || r === "roadmap" || r === "owners" || r === "licence" || r === "readme" || r === "contributing" || r === "code-of-conduct" || r === "security" || r === "changelog" || r === "publiccode" || r === "api-description" || r === "funding" || r === "support")) {
        let n = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: _.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: _.properties.kind.enum, parentSchema: _.properties.kind, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.statuses;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let n = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: _.properties.statuses, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/statuses/" + n, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.statuses.items.type, parentSchema: _.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "present" || p === "section" || p === "linked" || p === "inherited" || p === "absent")) {
          let o = { instancePath: i + "/statuses/" + n, schemaPath: "#/properties/statuses/items/enum", keyword: "enum", params: { allowedValues: _.properties.statuses.items.enum }, message: "must be equal to one of the allowed values", schema: _.properties.statuses.items.enum, parentSchema: _.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: _.properties.statuses.type, parentSchema: _.properties.statuses, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: _.type, parentSchema: _, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return X.errors = e, a === 0;
}
X.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ns = Z;
var L = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, weak: { type: "array", items: { type: "string", enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only"] }, minItems: 1, default: ["stub", "placeholder", "empty", "image-only"] } }, required: ["kinds"], additionalProperties: false };
function Z(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Z.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.weak === void 0 && (s.weak = ["stub", "placeholder", "empty", "image-only"]), s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: L.required, parentSchema: L, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kinds" || r === "weak")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: L, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.kinds, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.kinds.items.type, parentSchema: L.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: L.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: L.properties.kinds.items.enum, parentSchema: L.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.kinds.type, parentSchema: L.properties.kinds, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.weak;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let n = { instancePath: i + "/weak", schemaPath: "#/properties/weak/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.weak, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/weak/" + n, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.weak.items.type, parentSchema: L.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "full" || p === "stub" || p === "placeholder" || p === "empty" || p === "pointer" || p === "image-only")) {
          let o = { instancePath: i + "/weak/" + n, schemaPath: "#/properties/weak/items/enum", keyword: "enum", params: { allowedValues: L.properties.weak.items.enum }, message: "must be equal to one of the allowed values", schema: L.properties.weak.items.enum, parentSchema: L.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.weak.type, parentSchema: L.properties.weak, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Z.errors = e, a === 0;
}
Z.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ms = $;
var C = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function $(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = $.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: C.required, parentSchema: C, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (t !== "kinds") {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: C, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: C.properties.kinds, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.kinds.items.type, parentSchema: C.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: C.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: C.properties.kinds.items.enum, parentSchema: C.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.kinds.type, parentSchema: C.properties.kinds, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return $.errors = e, a === 0;
}
$.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ls = ee;
var z = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, anchors: { type: "boolean", default: false } }, required: ["artefacts"], additionalProperties: false };
function ee(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ee.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anchors === void 0 && (s.anchors = false), s.artefacts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artefacts" }, message: "must have required property 'artefacts'", schema: z.required, parentSchema: z, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "artefacts" || r === "anchors")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: z, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.artefacts !== void 0) {
      let r = s.artefacts;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.properties.artefacts, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.artefacts.items.type, parentSchema: z.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: z.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: z.properties.artefacts.items.enum, parentSchema: z.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.properties.artefacts.type, parentSchema: z.properties.artefacts, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.anchors;
    if (typeof t != "boolean") {
      let r = { instancePath: i + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: z.properties.anchors.type, parentSchema: z.properties.anchors, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: z.type, parentSchema: z, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ee.errors = e, a === 0;
}
ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var cs = se;
var h = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 }, least: { type: "integer", minimum: 1, maximum: 100, default: 1 } }, required: ["kinds"], additionalProperties: false, anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }] };
var P = ts().default;
function se(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = se.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let t = a, r = false, n = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.topics === void 0) {
    let y = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "topics" }, message: "must have required property 'topics'", schema: h.anyOf[0].required, parentSchema: h.anyOf[0], data: s };
    e === null ? e = [y] : e.push(y), a++;
  }
  var l = n === a;
  r = r || l;
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.concepts === void 0) {
    let y = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: h.anyOf[1].required, parentSchema: h.anyOf[1], data: s };
    e === null ? e = [y] : e.push(y), a++;
  }
  var l = p === a;
  r = r || l;
  let o = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.words === void 0) {
    let y = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: h.anyOf[2].required, parentSchema: h.anyOf[2], data: s };
    e === null ? e = [y] : e.push(y), a++;
  }
  var l = o === a;
  if (r = r || l, r) a = t, e !== null && (t ? e.length = t : e = null);
  else {
    let y = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: h.anyOf, parentSchema: h, data: s };
    e === null ? e = [y] : e.push(y), a++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.least === void 0 && (s.least = 1), s.kinds === void 0) {
      let c = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: h.required, parentSchema: h, data: s };
      e === null ? e = [c] : e.push(c), a++;
    }
    for (let c in s) if (!(c === "kinds" || c === "topics" || c === "concepts" || c === "words" || c === "least")) {
      let k = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: h, data: s };
      e === null ? e = [k] : e.push(k), a++;
    }
    if (s.kinds !== void 0) {
      let c = s.kinds;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let g = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: h.properties.kinds, data: c };
          e === null ? e = [g] : e.push(g), a++;
        }
        let k = c.length;
        for (let g = 0; g < k; g++) {
          let d = c[g];
          if (typeof d != "string") {
            let S = { instancePath: i + "/kinds/" + g, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.kinds.items.type, parentSchema: h.properties.kinds.items, data: d };
            e === null ? e = [S] : e.push(S), a++;
          }
          if (!(d === "governance" || d === "roadmap" || d === "owners" || d === "licence" || d === "readme" || d === "contributing" || d === "code-of-conduct" || d === "security" || d === "changelog" || d === "publiccode" || d === "api-description" || d === "funding" || d === "support")) {
            let S = { instancePath: i + "/kinds/" + g, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: h.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: h.properties.kinds.items.enum, parentSchema: h.properties.kinds.items, data: d };
            e === null ? e = [S] : e.push(S), a++;
          }
        }
      } else {
        let k = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.kinds.type, parentSchema: h.properties.kinds, data: c };
        e === null ? e = [k] : e.push(k), a++;
      }
    }
    if (s.topics !== void 0) {
      let c = s.topics;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let g = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: h.properties.topics, data: c };
          e === null ? e = [g] : e.push(g), a++;
        }
        let k = c.length;
        for (let g = 0; g < k; g++) {
          let d = c[g];
          if (typeof d != "string") {
            let S = { instancePath: i + "/topics/" + g, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.topics.items.type, parentSchema: h.properties.topics.items, data: d };
            e === null ? e = [S] : e.push(S), a++;
          }
          if (!(d === "purpose-scope" || d === "roles" || d === "owner-named" || d === "decision-making" || d === "contribution-process" || d === "release-versioning" || d === "funding" || d === "meetings-communication" || d === "membership" || d === "conflict-resolution" || d === "lifecycle" || d === "licence-ipr")) {
            let S = { instancePath: i + "/topics/" + g, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: h.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: h.properties.topics.items.enum, parentSchema: h.properties.topics.items, data: d };
            e === null ? e = [S] : e.push(S), a++;
          }
        }
      } else {
        let k = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.topics.type, parentSchema: h.properties.topics, data: c };
        e === null ? e = [k] : e.push(k), a++;
      }
    }
    if (s.concepts !== void 0) {
      let c = s.concepts;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let g = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: h.properties.concepts, data: c };
          e === null ? e = [g] : e.push(g), a++;
        }
        let k = c.length;
        for (let g = 0; g < k; g++) {
          let d = c[g];
          if (typeof d == "string") {
            if (P(d) > 200) {
              let S = { instancePath: i + "/concepts/" + g, schemaPath: "#/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: h.properties.concepts.items, data: d };
              e === null ? e = [S] : e.push(S), a++;
            }
            if (P(d) < 1) {
              let S = { instancePath: i + "/concepts/" + g, schemaPath: "#/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: h.properties.concepts.items, data: d };
              e === null ? e = [S] : e.push(S), a++;
            }
          } else {
            let S = { instancePath: i + "/concepts/" + g, schemaPath: "#/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.concepts.items.type, parentSchema: h.properties.concepts.items, data: d };
            e === null ? e = [S] : e.push(S), a++;
          }
        }
      } else {
        let k = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.concepts.type, parentSchema: h.properties.concepts, data: c };
        e === null ? e = [k] : e.push(k), a++;
      }
    }
    if (s.words !== void 0) {
      let c = s.words;
      if (c && typeof c == "object" && !Array.isArray(c)) {
        if (c.fi === void 0 && (c.fi = []), c.sv === void 0 && (c.sv = []), c.en === void 0 && (c.en = []), Object.keys(c).length < 1) {
          let S = { instancePath: i + "/words", schemaPath: "#/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: h.properties.words, data: c };
          e === null ? e = [S] : e.push(S), a++;
        }
        for (let S in c) if (!(S === "fi" || S === "sv" || S === "en")) {
          let q = { instancePath: i + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: S }, message: "must NOT have additional properties", schema: false, parentSchema: h.properties.words, data: c };
          e === null ? e = [q] : e.push(q), a++;
        }
        let k = c.fi;
        if (Array.isArray(k)) {
          let S = k.length;
          for (let q = 0; q < S; q++) {
            let x = k[q];
            if (typeof x == "string") {
              if (P(x) > 200) {
                let j = { instancePath: i + "/words/fi/" + q, schemaPath: "#/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: h.properties.words.properties.fi.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
              if (P(x) < 1) {
                let j = { instancePath: i + "/words/fi/" + q, schemaPath: "#/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: h.properties.words.properties.fi.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
            } else {
              let j = { instancePath: i + "/words/fi/" + q, schemaPath: "#/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.words.properties.fi.items.type, parentSchema: h.properties.words.properties.fi.items, data: x };
              e === null ? e = [j] : e.push(j), a++;
            }
          }
        } else {
          let S = { instancePath: i + "/words/fi", schemaPath: "#/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.words.properties.fi.type, parentSchema: h.properties.words.properties.fi, data: k };
          e === null ? e = [S] : e.push(S), a++;
        }
        let g = c.sv;
        if (Array.isArray(g)) {
          let S = g.length;
          for (let q = 0; q < S; q++) {
            let x = g[q];
            if (typeof x == "string") {
              if (P(x) > 200) {
                let j = { instancePath: i + "/words/sv/" + q, schemaPath: "#/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: h.properties.words.properties.sv.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
              if (P(x) < 1) {
                let j = { instancePath: i + "/words/sv/" + q, schemaPath: "#/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: h.properties.words.properties.sv.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
            } else {
              let j = { instancePath: i + "/words/sv/" + q, schemaPath: "#/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.words.properties.sv.items.type, parentSchema: h.properties.words.properties.sv.items, data: x };
              e === null ? e = [j] : e.push(j), a++;
            }
          }
        } else {
          let S = { instancePath: i + "/words/sv", schemaPath: "#/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.words.properties.sv.type, parentSchema: h.properties.words.properties.sv, data: g };
          e === null ? e = [S] : e.push(S), a++;
        }
        let d = c.en;
        if (Array.isArray(d)) {
          let S = d.length;
          for (let q = 0; q < S; q++) {
            let x = d[q];
            if (typeof x == "string") {
              if (P(x) > 200) {
                let j = { instancePath: i + "/words/en/" + q, schemaPath: "#/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: h.properties.words.properties.en.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
              if (P(x) < 1) {
                let j = { instancePath: i + "/words/en/" + q, schemaPath: "#/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: h.properties.words.properties.en.items, data: x };
                e === null ? e = [j] : e.push(j), a++;
              }
            } else {
              let j = { instancePath: i + "/words/en/" + q, schemaPath: "#/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: h.properties.words.properties.en.items.type, parentSchema: h.properties.words.properties.en.items, data: x };
              e === null ? e = [j] : e.push(j), a++;
            }
          }
        } else {
          let S = { instancePath: i + "/words/en", schemaPath: "#/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: h.properties.words.properties.en.type, parentSchema: h.properties.words.properties.en, data: d };
          e === null ? e = [S] : e.push(S), a++;
        }
      } else {
        let k = { instancePath: i + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.properties.words.type, parentSchema: h.properties.words, data: c };
        e === null ? e = [k] : e.push(k), a++;
      }
    }
    let y = s.least;
    if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
      let c = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: h.properties.least.type, parentSchema: h.properties.least, data: y };
      e === null ? e = [c] : e.push(c), a++;
    }
    if (typeof y == "number" && isFinite(y)) {
      if (y > 100 || isNaN(y)) {
        let c = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: h.properties.least, data: y };
        e === null ? e = [c] : e.push(c), a++;
      }
      if (y < 1 || isNaN(y)) {
        let c = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: h.properties.least, data: y };
        e === null ? e = [c] : e.push(c), a++;
      }
    }
  } else {
    let y = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: h.type, parentSchema: h, data: s };
    e === null ? e = [y] : e.push(y), a++;
  }
  return se.errors = e, a === 0;
}
se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ds = re;
var f = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, parts: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 } }, required: ["name", "concepts"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["kinds", "parts", "least"], additionalProperties: false };
function re(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = re.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: f.required, parentSchema: f, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.parts === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: f.required, parentSchema: f, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.least === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: f.required, parentSchema: f, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kinds" || t === "parts" || t === "least")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: f, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: f.properties.kinds, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.kinds.items.type, parentSchema: f.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: f.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: f.properties.kinds.items.enum, parentSchema: f.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.kinds.type, parentSchema: f.properties.kinds, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.parts !== void 0) {
      let t = s.parts;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: f.properties.parts, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        for (let r in t) {
          let n = t[r];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let p = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: f.properties.parts.additionalProperties.required, parentSchema: f.properties.parts.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (n.concepts === void 0) {
              let p = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: f.properties.parts.additionalProperties.required, parentSchema: f.properties.parts.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in n) if (!(p === "name" || p === "concepts")) {
              let o = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: f.properties.parts.additionalProperties, data: n };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (n.name !== void 0) {
              let p = n.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), a++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: f.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.parts.additionalProperties.properties.name.properties.fi.type, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.parts.additionalProperties.properties.name.properties.sv.type, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.parts.additionalProperties.properties.name.properties.en.type, parentSchema: f.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.properties.parts.additionalProperties.properties.name.type, parentSchema: f.properties.parts.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
            if (n.concepts !== void 0) {
              let p = n.concepts;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let l = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.concepts, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                let o = p.length;
                for (let l = 0; l < o; l++) {
                  let y = p[l];
                  if (typeof y == "string") {
                    if (P(y) > 200) {
                      let c = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: f.properties.parts.additionalProperties.properties.concepts.items, data: y };
                      e === null ? e = [c] : e.push(c), a++;
                    }
                    if (P(y) < 1) {
                      let c = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: f.properties.parts.additionalProperties.properties.concepts.items, data: y };
                      e === null ? e = [c] : e.push(c), a++;
                    }
                  } else {
                    let c = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: f.properties.parts.additionalProperties.properties.concepts.items.type, parentSchema: f.properties.parts.additionalProperties.properties.concepts.items, data: y };
                    e === null ? e = [c] : e.push(c), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: f.properties.parts.additionalProperties.properties.concepts.type, parentSchema: f.properties.parts.additionalProperties.properties.concepts, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
          } else {
            let p = { instancePath: i + "/parts/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.properties.parts.additionalProperties.type, parentSchema: f.properties.parts.additionalProperties, data: n };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.properties.parts.type, parentSchema: f.properties.parts, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.least !== void 0) {
      let t = s.least;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: f.properties.least.type, parentSchema: f.properties.least, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let r = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: f.properties.least, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: f.properties.least, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: f.type, parentSchema: f, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return re.errors = e, a === 0;
}
re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var hs = te;
var I = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, concept: { type: "string", minLength: 1, maxLength: 200 }, alsoPubliccode: { type: "boolean", default: false } }, required: ["kinds", "concept"], additionalProperties: false };
function te(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alsoPubliccode === void 0 && (s.alsoPubliccode = false), s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: I.required, parentSchema: I, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.concept === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" }, message: "must have required property 'concept'", schema: I.required, parentSchema: I, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kinds" || r === "concept" || r === "alsoPubliccode")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: I, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: I.properties.kinds, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.kinds.items.type, parentSchema: I.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: I.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: I.properties.kinds.items.enum, parentSchema: I.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: I.properties.kinds.type, parentSchema: I.properties.kinds, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.concept !== void 0) {
      let r = s.concept;
      if (typeof r == "string") {
        if (P(r) > 200) {
          let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: I.properties.concept, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (P(r) < 1) {
          let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.concept, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.concept.type, parentSchema: I.properties.concept, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.alsoPubliccode;
    if (typeof t != "boolean") {
      let r = { instancePath: i + "/alsoPubliccode", schemaPath: "#/properties/alsoPubliccode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.alsoPubliccode.type, parentSchema: I.properties.alsoPubliccode, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return te.errors = e, a === 0;
}
te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var us = ae;
var D = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, months: { type: "integer", minimum: 1, maximum: 240 } }, required: ["kinds", "months"], additionalProperties: false };
function ae(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ae.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.months === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kinds" || t === "months")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: D, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.properties.kinds, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.kinds.items.type, parentSchema: D.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: D.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: D.properties.kinds.items.enum, parentSchema: D.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.properties.kinds.type, parentSchema: D.properties.kinds, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.months !== void 0) {
      let t = s.months;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: D.properties.months.type, parentSchema: D.properties.months, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 240 || isNaN(t)) {
          let r = { instancePath: i + "/months", schemaPath: "#/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: D.properties.months, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: i + "/months", schemaPath: "#/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: D.properties.months, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ae.errors = e, a === 0;
}
ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ys = ie;
var M = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function ie(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ie.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let r in s) if (r !== "kinds") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: M, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.kinds;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: M.properties.kinds, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.kinds.items.type, parentSchema: M.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: M.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: M.properties.kinds.items.enum, parentSchema: M.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: M.properties.kinds.type, parentSchema: M.properties.kinds, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: M.type, parentSchema: M, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ie.errors = e, a === 0;
}
ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var fs = pe;
var R = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function pe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = pe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: R.required, parentSchema: R, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (t !== "kinds") {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: R, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: R.properties.kinds, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.kinds.items.type, parentSchema: R.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: R.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: R.properties.kinds.items.enum, parentSchema: R.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: R.properties.kinds.type, parentSchema: R.properties.kinds, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return pe.errors = e, a === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gs = oe;
var T = { type: "object", properties: { from: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["from", "kinds"], additionalProperties: false };
function oe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = oe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.from === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "from" || t === "kinds")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: T, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.from !== void 0) {
      let t = s.from;
      if (typeof t != "string") {
        let r = { instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.from.type, parentSchema: T.properties.from, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (!(t === "governance" || t === "roadmap" || t === "owners" || t === "licence" || t === "readme" || t === "contributing" || t === "code-of-conduct" || t === "security" || t === "changelog" || t === "publiccode" || t === "api-description" || t === "funding" || t === "support")) {
        let r = { instancePath: i + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: T.properties.from.enum }, message: "must be equal to one of the allowed values", schema: T.properties.from.enum, parentSchema: T.properties.from, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.kinds, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.kinds.items.type, parentSchema: T.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: T.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: T.properties.kinds.items.enum, parentSchema: T.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.kinds.type, parentSchema: T.properties.kinds, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return oe.errors = e, a === 0;
}
oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ps = ne;
var N = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, private: { type: "boolean", default: false }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function ne(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ne.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.private === void 0 && (s.private = false), s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: N.required, parentSchema: N, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kinds" || r === "private" || r === "topics")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: N, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: N.properties.kinds, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.kinds.items.type, parentSchema: N.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: N.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: N.properties.kinds.items.enum, parentSchema: N.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.properties.kinds.type, parentSchema: N.properties.kinds, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.private;
    if (typeof t != "boolean") {
      let r = { instancePath: i + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: N.properties.private.type, parentSchema: N.properties.private, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.topics !== void 0) {
      let r = s.topics;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: N.properties.topics, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.topics.items.type, parentSchema: N.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "purpose-scope" || o === "roles" || o === "owner-named" || o === "decision-making" || o === "contribution-process" || o === "release-versioning" || o === "funding" || o === "meetings-communication" || o === "membership" || o === "conflict-resolution" || o === "lifecycle" || o === "licence-ipr")) {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: N.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: N.properties.topics.items.enum, parentSchema: N.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.properties.topics.type, parentSchema: N.properties.topics, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: N.type, parentSchema: N, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ne.errors = e, a === 0;
}
ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ks = me;
var Re = { type: "object", properties: {}, required: [], additionalProperties: false };
function me(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = me.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Re, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Re.type, parentSchema: Re, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return me.errors = e, a === 0;
}
me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ws = le;
var Ye = { type: "object", properties: {}, required: [], additionalProperties: false };
function le(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = le.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Ye, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ye.type, parentSchema: Ye, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return le.errors = e, a === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var vs = ce;
var Me = { type: "object", properties: {}, required: [], additionalProperties: false };
function ce(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ce.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Me, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Me.type, parentSchema: Me, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ce.errors = e, a === 0;
}
ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var bs = de;
var H = { type: "object", properties: { allow: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function de(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = de.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.allow === void 0 && (s.allow = []);
    for (let r in s) if (r !== "allow") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: H, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.allow;
    if (Array.isArray(t)) {
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p == "string") {
          if (P(p) > 200) {
            let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: H.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (P(p) < 1) {
            let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: H.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: H.properties.allow.items.type, parentSchema: H.properties.allow.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: H.properties.allow.type, parentSchema: H.properties.allow, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return de.errors = e, a === 0;
}
de.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ss = he;
var Be = { type: "object", properties: {}, required: [], additionalProperties: false };
function he(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = he.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Be, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Be.type, parentSchema: Be, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return he.errors = e, a === 0;
}
he.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Os = ue;
var B = { type: "object", properties: { keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, default: ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"] } }, required: [], additionalProperties: false };
function ue(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ue.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.keys === void 0 && (s.keys = ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"]);
    for (let r in s) if (r !== "keys") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: B, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.keys;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let n = { instancePath: i + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: B.properties.keys, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p == "string") {
          if (P(p) > 200) {
            let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: B.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (P(p) < 1) {
            let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: B.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.keys.items.type, parentSchema: B.properties.keys.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.properties.keys.type, parentSchema: B.properties.keys, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ue.errors = e, a === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var As = ye;
var Ge = { type: "object", properties: {}, required: [], additionalProperties: false };
function ye(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ye.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Ge, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ge.type, parentSchema: Ge, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ye.errors = e, a === 0;
}
ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var js = fe;
var A = { type: "object", properties: { field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: ["field"], additionalProperties: false };
function fe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = fe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]), s.field === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "field" || r === "anyOf" || r === "pattern" || r === "formats")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: A, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.field !== void 0) {
      let r = s.field;
      if (typeof r == "string") {
        if (P(r) > 200) {
          let n = { instancePath: i + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.field, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (P(r) < 1) {
          let n = { instancePath: i + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.field, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.field.type, parentSchema: A.properties.field, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.anyOf !== void 0) {
      let r = s.anyOf;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.anyOf, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o == "string") {
            if (P(o) > 200) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
            if (P(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.anyOf.items.type, parentSchema: A.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.anyOf.type, parentSchema: A.properties.anyOf, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.pattern !== void 0) {
      let r = s.pattern;
      if (typeof r == "string") {
        if (P(r) > 500) {
          let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: A.properties.pattern, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (P(r) < 1) {
          let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.pattern, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.pattern.type, parentSchema: A.properties.pattern, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.formats;
    if (Array.isArray(t)) {
      if (t.length < 1) {
        let n = { instancePath: i + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.formats, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/formats/" + n, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.formats.items.type, parentSchema: A.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "openapi" || p === "asyncapi" || p === "graphql" || p === "wsdl" || p === "protobuf")) {
          let o = { instancePath: i + "/formats/" + n, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: A.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: A.properties.formats.items.enum, parentSchema: A.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.formats.type, parentSchema: A.properties.formats, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return fe.errors = e, a === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var qs = ge;
var He = { type: "object", properties: {}, required: [], additionalProperties: false };
function ge(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ge.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: He, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: He.type, parentSchema: He, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ge.errors = e, a === 0;
}
ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ns = Pe;
var J = { type: "object", properties: { tell: { type: "string", enum: ["decided", "told"], default: "decided" } }, required: [], additionalProperties: false };
function Pe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Pe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.tell === void 0 && (s.tell = "decided");
    for (let r in s) if (r !== "tell") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: J, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.tell;
    if (typeof t != "string") {
      let r = { instancePath: i + "/tell", schemaPath: "#/properties/tell/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: J.properties.tell.type, parentSchema: J.properties.tell, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (!(t === "decided" || t === "told")) {
      let r = { instancePath: i + "/tell", schemaPath: "#/properties/tell/enum", keyword: "enum", params: { allowedValues: J.properties.tell.enum }, message: "must be equal to one of the allowed values", schema: J.properties.tell.enum, parentSchema: J.properties.tell, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Pe.errors = e, a === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ls = ke;
var G = { type: "object", properties: { profiles: { type: "array", items: { type: "string", enum: ["adr", "modi", "zalando"] }, default: [] } }, required: [], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ke.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.profiles === void 0 && (s.profiles = []);
    for (let r in s) if (r !== "profiles") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: G, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.profiles;
    if (Array.isArray(t)) {
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/profiles/" + n, schemaPath: "#/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.profiles.items.type, parentSchema: G.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "adr" || p === "modi" || p === "zalando")) {
          let o = { instancePath: i + "/profiles/" + n, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: G.properties.profiles.items.enum }, message: "must be equal to one of the allowed values", schema: G.properties.profiles.items.enum, parentSchema: G.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.profiles.type, parentSchema: G.properties.profiles, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ke.errors = e, a === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Is = we;
var Je = { type: "object", properties: {}, required: [], additionalProperties: false };
function we(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = we.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Je, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Je.type, parentSchema: Je, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return we.errors = e, a === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var xs = ve;
var u = { type: "object", properties: { classes: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 } }, required: ["name", "words"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["classes", "least"], additionalProperties: false };
function ve(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ve.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.classes === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.least === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: u.required, parentSchema: u, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "classes" || t === "least")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: u, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.classes !== void 0) {
      let t = s.classes;
      if (t && typeof t == "object" && !Array.isArray(t)) {
        if (Object.keys(t).length < 1) {
          let r = { instancePath: i + "/classes", schemaPath: "#/properties/classes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: u.properties.classes, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        for (let r in t) {
          let n = t[r];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let p = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: u.properties.classes.additionalProperties.required, parentSchema: u.properties.classes.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (n.words === void 0) {
              let p = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: u.properties.classes.additionalProperties.required, parentSchema: u.properties.classes.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in n) if (!(p === "name" || p === "words")) {
              let o = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: u.properties.classes.additionalProperties, data: n };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (n.name !== void 0) {
              let p = n.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), a++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: u.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.name.properties.fi.type, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.name.properties.sv.type, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (P(o) > 200) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (P(o) < 1) {
                      let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.name.properties.en.type, parentSchema: u.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.classes.additionalProperties.properties.name.type, parentSchema: u.properties.classes.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
            if (n.words !== void 0) {
              let p = n.words;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.fi === void 0 && (p.fi = []), p.sv === void 0 && (p.sv = []), p.en === void 0 && (p.en = []), Object.keys(p).length < 1) {
                  let c = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [c] : e.push(c), a++;
                }
                for (let c in p) if (!(c === "fi" || c === "sv" || c === "en")) {
                  let k = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: u.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [k] : e.push(k), a++;
                }
                let o = p.fi;
                if (Array.isArray(o)) {
                  let c = o.length;
                  for (let k = 0; k < c; k++) {
                    let g = o[k];
                    if (typeof g == "string") {
                      if (P(g) > 200) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.fi.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                      if (P(g) < 1) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.fi.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                    } else {
                      let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.words.properties.fi.items.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.fi.items, data: g };
                      e === null ? e = [d] : e.push(d), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.classes.additionalProperties.properties.words.properties.fi.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.fi, data: o };
                  e === null ? e = [c] : e.push(c), a++;
                }
                let l = p.sv;
                if (Array.isArray(l)) {
                  let c = l.length;
                  for (let k = 0; k < c; k++) {
                    let g = l[k];
                    if (typeof g == "string") {
                      if (P(g) > 200) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.sv.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                      if (P(g) < 1) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.sv.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                    } else {
                      let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.words.properties.sv.items.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.sv.items, data: g };
                      e === null ? e = [d] : e.push(d), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.classes.additionalProperties.properties.words.properties.sv.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.sv, data: l };
                  e === null ? e = [c] : e.push(c), a++;
                }
                let y = p.en;
                if (Array.isArray(y)) {
                  let c = y.length;
                  for (let k = 0; k < c; k++) {
                    let g = y[k];
                    if (typeof g == "string") {
                      if (P(g) > 200) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.en.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                      if (P(g) < 1) {
                        let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.en.items, data: g };
                        e === null ? e = [d] : e.push(d), a++;
                      }
                    } else {
                      let d = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + k, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: u.properties.classes.additionalProperties.properties.words.properties.en.items.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.en.items, data: g };
                      e === null ? e = [d] : e.push(d), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: u.properties.classes.additionalProperties.properties.words.properties.en.type, parentSchema: u.properties.classes.additionalProperties.properties.words.properties.en, data: y };
                  e === null ? e = [c] : e.push(c), a++;
                }
              } else {
                let o = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.classes.additionalProperties.properties.words.type, parentSchema: u.properties.classes.additionalProperties.properties.words, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
          } else {
            let p = { instancePath: i + "/classes/" + r.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.classes.additionalProperties.type, parentSchema: u.properties.classes.additionalProperties, data: n };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.properties.classes.type, parentSchema: u.properties.classes, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.least !== void 0) {
      let t = s.least;
      if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
        let r = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: u.properties.least.type, parentSchema: u.properties.least, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (typeof t == "number" && isFinite(t)) {
        if (t > 100 || isNaN(t)) {
          let r = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: u.properties.least, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (t < 1 || isNaN(t)) {
          let r = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: u.properties.least, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: u.type, parentSchema: u, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ve.errors = e, a === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ts = be;
var U = { type: "object", properties: { nested: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function be(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = be.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.nested === void 0 && (s.nested = false);
    for (let r in s) if (r !== "nested") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: U, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.nested;
    if (typeof t != "boolean") {
      let r = { instancePath: i + "/nested", schemaPath: "#/properties/nested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: U.properties.nested.type, parentSchema: U.properties.nested, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return be.errors = e, a === 0;
}
be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ds = Se;
var Ke = { type: "object", properties: {}, required: [], additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Se.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Ke, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ke.type, parentSchema: Ke, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Se.errors = e, a === 0;
}
Se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var _s = Oe;
var Qe = { type: "object", properties: {}, required: [], additionalProperties: false };
function Oe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Oe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Qe, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Qe.type, parentSchema: Qe, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Oe.errors = e, a === 0;
}
Oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Es = Ae;
var Ue = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ae(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ae.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Ue, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ue.type, parentSchema: Ue, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ae.errors = e, a === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vs = je;
var E = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, default: [] }, paths: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, default: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = je.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.artefacts === void 0 && (s.artefacts = []), s.paths === void 0 && (s.paths = []), s.default === void 0 && (s.default = false);
    for (let p in s) if (!(p === "artefacts" || p === "paths" || p === "default")) {
      let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: E, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    let t = s.artefacts;
    if (Array.isArray(t)) {
      let p = t.length;
      for (let o = 0; o < p; o++) {
        let l = t[o];
        if (typeof l != "string") {
          let y = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.artefacts.items.type, parentSchema: E.properties.artefacts.items, data: l };
          e === null ? e = [y] : e.push(y), a++;
        }
        if (!(l === "governance" || l === "roadmap" || l === "owners" || l === "licence" || l === "readme" || l === "contributing" || l === "code-of-conduct" || l === "security" || l === "changelog" || l === "publiccode" || l === "api-description" || l === "funding" || l === "support")) {
          let y = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: E.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: E.properties.artefacts.items.enum, parentSchema: E.properties.artefacts.items, data: l };
          e === null ? e = [y] : e.push(y), a++;
        }
      }
    } else {
      let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.artefacts.type, parentSchema: E.properties.artefacts, data: t };
      e === null ? e = [p] : e.push(p), a++;
    }
    let r = s.paths;
    if (Array.isArray(r)) {
      let p = r.length;
      for (let o = 0; o < p; o++) {
        let l = r[o];
        if (typeof l == "string") {
          if (P(l) > 300) {
            let y = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: E.properties.paths.items, data: l };
            e === null ? e = [y] : e.push(y), a++;
          }
          if (P(l) < 1) {
            let y = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: E.properties.paths.items, data: l };
            e === null ? e = [y] : e.push(y), a++;
          }
        } else {
          let y = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.paths.items.type, parentSchema: E.properties.paths.items, data: l };
          e === null ? e = [y] : e.push(y), a++;
        }
      }
    } else {
      let p = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.paths.type, parentSchema: E.properties.paths, data: r };
      e === null ? e = [p] : e.push(p), a++;
    }
    let n = s.default;
    if (typeof n != "boolean") {
      let p = { instancePath: i + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: E.properties.default.type, parentSchema: E.properties.default, data: n };
      e === null ? e = [p] : e.push(p), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return je.errors = e, a === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fs = qe;
var We = { type: "object", properties: {}, required: [], additionalProperties: false };
function qe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = qe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: We, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: We.type, parentSchema: We, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return qe.errors = e, a === 0;
}
qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zs = Ne;
var K = { type: "object", properties: { least: { type: "integer", minimum: 1, maximum: 100, default: 2 } }, required: [], additionalProperties: false };
function Ne(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ne.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.least === void 0 && (s.least = 2);
    for (let r in s) if (r !== "least") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: K, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.least;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let r = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: K.properties.least.type, parentSchema: K.properties.least, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (typeof t == "number" && isFinite(t)) {
      if (t > 100 || isNaN(t)) {
        let r = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: K.properties.least, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t < 1 || isNaN(t)) {
        let r = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: K.properties.least, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ne.errors = e, a === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Cs = Le;
var V = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] } }, required: ["anyOf"], additionalProperties: false };
function Le(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Le.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: V.required, parentSchema: V, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "anyOf" || r === "not")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: V, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.anyOf !== void 0) {
      let r = s.anyOf;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.properties.anyOf, data: r };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = r.length;
        for (let p = 0; p < n; p++) {
          let o = r[p];
          if (typeof o == "string") {
            if (P(o) > 300) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: V.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
            if (P(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: V.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.properties.anyOf.items.type, parentSchema: V.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.properties.anyOf.type, parentSchema: V.properties.anyOf, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let t = s.not;
    if (Array.isArray(t)) {
      let r = t.length;
      for (let n = 0; n < r; n++) {
        let p = t[n];
        if (typeof p == "string") {
          if (P(p) > 300) {
            let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: V.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (P(p) < 1) {
            let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: V.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.properties.not.items.type, parentSchema: V.properties.not.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let r = { instancePath: i + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.properties.not.type, parentSchema: V.properties.not, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: V.type, parentSchema: V, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Le.errors = e, a === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Rs = Ie;
var Y = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 } }, required: ["anyOf"], additionalProperties: false };
function Ie(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ie.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anyOf === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (t !== "anyOf") {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Y, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.anyOf !== void 0) {
      let t = s.anyOf;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Y.properties.anyOf, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (P(p) > 300) {
              let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Y.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (P(p) < 1) {
              let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.anyOf.items.type, parentSchema: Y.properties.anyOf.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Y.properties.anyOf.type, parentSchema: Y.properties.anyOf, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ie.errors = e, a === 0;
}
Ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ys = xe;
var F = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 } }, required: ["files", "pattern"], additionalProperties: false };
function xe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = xe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.pattern === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "files" || t === "pattern")) {
      let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: F, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.files !== void 0) {
      let t = s.files;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let n = { instancePath: i + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: F.properties.files, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        let r = t.length;
        for (let n = 0; n < r; n++) {
          let p = t[n];
          if (typeof p == "string") {
            if (P(p) > 300) {
              let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: F.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (P(p) < 1) {
              let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: F.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.files.items.type, parentSchema: F.properties.files.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let r = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: F.properties.files.type, parentSchema: F.properties.files, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
    if (s.pattern !== void 0) {
      let t = s.pattern;
      if (typeof t == "string") {
        if (P(t) > 500) {
          let r = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: F.properties.pattern, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
        if (P(t) < 1) {
          let r = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: F.properties.pattern, data: t };
          e === null ? e = [r] : e.push(r), a++;
        }
      } else {
        let r = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.pattern.type, parentSchema: F.properties.pattern, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return xe.errors = e, a === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ms = Te;
var Xe = { type: "object", properties: {}, required: [], additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Xe, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Xe.type, parentSchema: Xe, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Te.errors = e, a === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Bs = De;
var W = { type: "object", properties: { codeOwners: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function De(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = De.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.codeOwners === void 0 && (s.codeOwners = false);
    for (let r in s) if (r !== "codeOwners") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: W, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.codeOwners;
    if (typeof t != "boolean") {
      let r = { instancePath: i + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: W.properties.codeOwners.type, parentSchema: W.properties.codeOwners, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return De.errors = e, a === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Gs = _e;
var Ze = { type: "object", properties: {}, required: [], additionalProperties: false };
function _e(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = _e.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Ze, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ze.type, parentSchema: Ze, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return _e.errors = e, a === 0;
}
_e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Hs = Ee;
var $e = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ee(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ee.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: $e, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $e.type, parentSchema: $e, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ee.errors = e, a === 0;
}
Ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Js = Ve;
var es = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ve(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ve.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: es, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: es.type, parentSchema: es, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Ve.errors = e, a === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ks = Fe;
var ss = { type: "object", properties: {}, required: [], additionalProperties: false };
function Fe(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Fe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let t in s) {
    let r = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: ss, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ss.type, parentSchema: ss, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return Fe.errors = e, a === 0;
}
Fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qs = ze;
var Q = { type: "object", properties: { days: { type: "integer", minimum: 1, maximum: 400, default: 90 } }, required: [], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: b, parentDataProperty: w, rootData: v = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ze.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.days === void 0 && (s.days = 90);
    for (let r in s) if (r !== "days") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Q, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let t = s.days;
    if (!(typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t))) {
      let r = { instancePath: i + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Q.properties.days.type, parentSchema: Q.properties.days, data: t };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (typeof t == "number" && isFinite(t)) {
      if (t > 400 || isNaN(t)) {
        let r = { instancePath: i + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400", schema: 400, parentSchema: Q.properties.days, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
      if (t < 1 || isNaN(t)) {
        let r = { instancePath: i + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Q.properties.days, data: t };
        e === null ? e = [r] : e.push(r), a++;
      }
    }
  } else {
    let t = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  return ze.errors = e, a === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  Ns as options_api_changes,
  js as options_api_field,
  Ls as options_api_profile,
  As as options_api_readable,
  qs as options_api_valid,
  os as options_artefact_present,
  ns as options_artefact_substance,
  Qs as options_badge_honest,
  ws as options_changelog_entries,
  Ps as options_contact_stated,
  xs as options_documents_linked,
  fs as options_draft_marker,
  Rs as options_file_absent,
  Cs as options_file_present,
  us as options_fresh,
  Ms as options_governance_decided,
  Is as options_implementations,
  ks as options_issue_forms,
  vs as options_licence_identified,
  bs as options_licence_open,
  ls as options_links_resolve,
  gs as options_links_to,
  ms as options_no_placeholders,
  Vs as options_owners_cover,
  Ts as options_owners_effective,
  Fs as options_owners_exist,
  _s as options_owners_match,
  zs as options_owners_several,
  Es as options_owners_shadowed,
  Ds as options_owners_valid,
  ds as options_parts_stated,
  ys as options_plan_status,
  Ss as options_publiccode_name,
  Os as options_publiccode_readable,
  Bs as options_review_required,
  hs as options_role_named,
  Gs as options_successor_named,
  Ys as options_text_stated,
  cs as options_topics_stated,
  Hs as options_waivers_expired,
  Js as options_waivers_expiring,
  Ks as options_waivers_used
};
