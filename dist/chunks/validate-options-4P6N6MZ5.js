import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-options.js
var bs = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (v) {
    throw i = 0, v;
  }
};
var vs = bs((Xe) => {
  "use strict";
  Object.defineProperty(Xe, "__esModule", { value: true });
  function ws(s) {
    let i = s.length, v = 0, k = 0, w;
    for (; k < i; ) v++, w = s.charCodeAt(k++), w >= 55296 && w <= 56319 && k < i && (w = s.charCodeAt(k), (w & 64512) === 56320 && k++);
    return v;
  }
  Xe.default = ws;
  ws.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var As = se;
var F = { type: "object", properties: { kind: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, statuses: { type: "array", items: { type: "string", enum: ["present", "section", "linked", "inherited", "absent"] }, minItems: 1, default: ["present", "section", "linked", "inherited"] } }, required: ["kind"], additionalProperties: false };
function se(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = se.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.statuses === void 0 && (s.statuses = ["present", "section", "linked", "inherited"]), s.kind === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kind" || t === "statuses")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: F, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kind !== void 0) {
      let t = s.kind;
      if (typeof t != "string") {
        let n = { instancePath: i + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.kind.type, parentSchema: F.properties.kind, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
      if (!(t === "governance" || t === "roadmap" || t === "owners" || t === "licence" || t === "readme" || t === "contributing" || t === "code-of-conduct" || t === "security" || t === "changelog" || t === "publiccode" || t === "api-description" || t === "funding" || t === "support")) {
        let n = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: F.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: F.properties.kind.enum, parentSchema: F.properties.kind, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.statuses;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let n = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: F.properties.statuses, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/statuses/" + n, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.statuses.items.type, parentSchema: F.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "present" || p === "section" || p === "linked" || p === "inherited" || p === "absent")) {
          let o = { instancePath: i + "/statuses/" + n, schemaPath: "#/properties/statuses/items/enum", keyword: "enum", params: { allowedValues: F.properties.statuses.items.enum }, message: "must be equal to one of the allowed values", schema: F.properties.statuses.items.enum, parentSchema: F.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: F.properties.statuses.type, parentSchema: F.properties.statuses, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return se.errors = e, a === 0;
}
se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var js = re;
var T = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, weak: { type: "array", items: { type: "string", enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only"] }, minItems: 1, default: ["stub", "placeholder", "empty", "image-only"] } }, required: ["kinds"], additionalProperties: false };
function re(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = re.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.weak === void 0 && (s.weak = ["stub", "placeholder", "empty", "image-only"]), s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kinds" || t === "weak")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: T, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.kinds, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.kinds.items.type, parentSchema: T.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: T.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: T.properties.kinds.items.enum, parentSchema: T.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.kinds.type, parentSchema: T.properties.kinds, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.weak;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let n = { instancePath: i + "/weak", schemaPath: "#/properties/weak/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.weak, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/weak/" + n, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.weak.items.type, parentSchema: T.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "full" || p === "stub" || p === "placeholder" || p === "empty" || p === "pointer" || p === "image-only")) {
          let o = { instancePath: i + "/weak/" + n, schemaPath: "#/properties/weak/items/enum", keyword: "enum", params: { allowedValues: T.properties.weak.items.enum }, message: "must be equal to one of the allowed values", schema: T.properties.weak.items.enum, parentSchema: T.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.weak.type, parentSchema: T.properties.weak, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return re.errors = e, a === 0;
}
re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var qs = te;
var B = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function te(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: B.required, parentSchema: B, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (r !== "kinds") {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: B, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: B.properties.kinds, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.kinds.items.type, parentSchema: B.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: B.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: B.properties.kinds.items.enum, parentSchema: B.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.properties.kinds.type, parentSchema: B.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return te.errors = e, a === 0;
}
te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ls = ae;
var M = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, anchors: { type: "boolean", default: false } }, required: ["artefacts"], additionalProperties: false };
function ae(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ae.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anchors === void 0 && (s.anchors = false), s.artefacts === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artefacts" }, message: "must have required property 'artefacts'", schema: M.required, parentSchema: M, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "artefacts" || t === "anchors")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: M, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.artefacts !== void 0) {
      let t = s.artefacts;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: M.properties.artefacts, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.artefacts.items.type, parentSchema: M.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: M.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: M.properties.artefacts.items.enum, parentSchema: M.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: M.properties.artefacts.type, parentSchema: M.properties.artefacts, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.anchors;
    if (typeof r != "boolean") {
      let t = { instancePath: i + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: M.properties.anchors.type, parentSchema: M.properties.anchors, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: M.type, parentSchema: M, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ae.errors = e, a === 0;
}
ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ns = ie;
var y = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 }, least: { type: "integer", minimum: 1, maximum: 100, default: 1 }, files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, descriptions: { type: "boolean", default: false } }, required: ["kinds"], additionalProperties: false, anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }] };
var f = vs().default;
function ie(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ie.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let r = a, t = false, n = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.topics === void 0) {
    let g = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "topics" }, message: "must have required property 'topics'", schema: y.anyOf[0].required, parentSchema: y.anyOf[0], data: s };
    e === null ? e = [g] : e.push(g), a++;
  }
  var l = n === a;
  t = t || l;
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.concepts === void 0) {
    let g = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: y.anyOf[1].required, parentSchema: y.anyOf[1], data: s };
    e === null ? e = [g] : e.push(g), a++;
  }
  var l = p === a;
  t = t || l;
  let o = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.words === void 0) {
    let g = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: y.anyOf[2].required, parentSchema: y.anyOf[2], data: s };
    e === null ? e = [g] : e.push(g), a++;
  }
  var l = o === a;
  if (t = t || l, t) a = r, e !== null && (r ? e.length = r : e = null);
  else {
    let g = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: y.anyOf, parentSchema: y, data: s };
    e === null ? e = [g] : e.push(g), a++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.least === void 0 && (s.least = 1), s.files === void 0 && (s.files = []), s.descriptions === void 0 && (s.descriptions = false), s.kinds === void 0) {
      let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: y.required, parentSchema: y, data: s };
      e === null ? e = [d] : e.push(d), a++;
    }
    for (let d in s) if (!(d === "kinds" || d === "topics" || d === "concepts" || d === "words" || d === "least" || d === "files" || d === "descriptions")) {
      let u = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: false, parentSchema: y, data: s };
      e === null ? e = [u] : e.push(u), a++;
    }
    if (s.kinds !== void 0) {
      let d = s.kinds;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let j = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.kinds, data: d };
          e === null ? e = [j] : e.push(j), a++;
        }
        let u = d.length;
        for (let j = 0; j < u; j++) {
          let S = d[j];
          if (typeof S != "string") {
            let q = { instancePath: i + "/kinds/" + j, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.kinds.items.type, parentSchema: y.properties.kinds.items, data: S };
            e === null ? e = [q] : e.push(q), a++;
          }
          if (!(S === "governance" || S === "roadmap" || S === "owners" || S === "licence" || S === "readme" || S === "contributing" || S === "code-of-conduct" || S === "security" || S === "changelog" || S === "publiccode" || S === "api-description" || S === "funding" || S === "support")) {
            let q = { instancePath: i + "/kinds/" + j, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: y.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: y.properties.kinds.items.enum, parentSchema: y.properties.kinds.items, data: S };
            e === null ? e = [q] : e.push(q), a++;
          }
        }
      } else {
        let u = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.kinds.type, parentSchema: y.properties.kinds, data: d };
        e === null ? e = [u] : e.push(u), a++;
      }
    }
    if (s.topics !== void 0) {
      let d = s.topics;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let j = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.topics, data: d };
          e === null ? e = [j] : e.push(j), a++;
        }
        let u = d.length;
        for (let j = 0; j < u; j++) {
          let S = d[j];
          if (typeof S != "string") {
            let q = { instancePath: i + "/topics/" + j, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.topics.items.type, parentSchema: y.properties.topics.items, data: S };
            e === null ? e = [q] : e.push(q), a++;
          }
          if (!(S === "purpose-scope" || S === "roles" || S === "owner-named" || S === "decision-making" || S === "contribution-process" || S === "release-versioning" || S === "funding" || S === "meetings-communication" || S === "membership" || S === "conflict-resolution" || S === "lifecycle" || S === "licence-ipr")) {
            let q = { instancePath: i + "/topics/" + j, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: y.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: y.properties.topics.items.enum, parentSchema: y.properties.topics.items, data: S };
            e === null ? e = [q] : e.push(q), a++;
          }
        }
      } else {
        let u = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.topics.type, parentSchema: y.properties.topics, data: d };
        e === null ? e = [u] : e.push(u), a++;
      }
    }
    if (s.concepts !== void 0) {
      let d = s.concepts;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let j = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: y.properties.concepts, data: d };
          e === null ? e = [j] : e.push(j), a++;
        }
        let u = d.length;
        for (let j = 0; j < u; j++) {
          let S = d[j];
          if (typeof S == "string") {
            if (f(S) > 200) {
              let q = { instancePath: i + "/concepts/" + j, schemaPath: "#/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: y.properties.concepts.items, data: S };
              e === null ? e = [q] : e.push(q), a++;
            }
            if (f(S) < 1) {
              let q = { instancePath: i + "/concepts/" + j, schemaPath: "#/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.concepts.items, data: S };
              e === null ? e = [q] : e.push(q), a++;
            }
          } else {
            let q = { instancePath: i + "/concepts/" + j, schemaPath: "#/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.concepts.items.type, parentSchema: y.properties.concepts.items, data: S };
            e === null ? e = [q] : e.push(q), a++;
          }
        }
      } else {
        let u = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.concepts.type, parentSchema: y.properties.concepts, data: d };
        e === null ? e = [u] : e.push(u), a++;
      }
    }
    if (s.words !== void 0) {
      let d = s.words;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.fi === void 0 && (d.fi = []), d.sv === void 0 && (d.sv = []), d.en === void 0 && (d.en = []), Object.keys(d).length < 1) {
          let q = { instancePath: i + "/words", schemaPath: "#/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: y.properties.words, data: d };
          e === null ? e = [q] : e.push(q), a++;
        }
        for (let q in d) if (!(q === "fi" || q === "sv" || q === "en")) {
          let I = { instancePath: i + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties", schema: false, parentSchema: y.properties.words, data: d };
          e === null ? e = [I] : e.push(I), a++;
        }
        let u = d.fi;
        if (Array.isArray(u)) {
          let q = u.length;
          for (let I = 0; I < q; I++) {
            let _ = u[I];
            if (typeof _ == "string") {
              if (f(_) > 200) {
                let N = { instancePath: i + "/words/fi/" + I, schemaPath: "#/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: y.properties.words.properties.fi.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
              if (f(_) < 1) {
                let N = { instancePath: i + "/words/fi/" + I, schemaPath: "#/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.words.properties.fi.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
            } else {
              let N = { instancePath: i + "/words/fi/" + I, schemaPath: "#/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.words.properties.fi.items.type, parentSchema: y.properties.words.properties.fi.items, data: _ };
              e === null ? e = [N] : e.push(N), a++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/fi", schemaPath: "#/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.words.properties.fi.type, parentSchema: y.properties.words.properties.fi, data: u };
          e === null ? e = [q] : e.push(q), a++;
        }
        let j = d.sv;
        if (Array.isArray(j)) {
          let q = j.length;
          for (let I = 0; I < q; I++) {
            let _ = j[I];
            if (typeof _ == "string") {
              if (f(_) > 200) {
                let N = { instancePath: i + "/words/sv/" + I, schemaPath: "#/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: y.properties.words.properties.sv.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
              if (f(_) < 1) {
                let N = { instancePath: i + "/words/sv/" + I, schemaPath: "#/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.words.properties.sv.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
            } else {
              let N = { instancePath: i + "/words/sv/" + I, schemaPath: "#/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.words.properties.sv.items.type, parentSchema: y.properties.words.properties.sv.items, data: _ };
              e === null ? e = [N] : e.push(N), a++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/sv", schemaPath: "#/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.words.properties.sv.type, parentSchema: y.properties.words.properties.sv, data: j };
          e === null ? e = [q] : e.push(q), a++;
        }
        let S = d.en;
        if (Array.isArray(S)) {
          let q = S.length;
          for (let I = 0; I < q; I++) {
            let _ = S[I];
            if (typeof _ == "string") {
              if (f(_) > 200) {
                let N = { instancePath: i + "/words/en/" + I, schemaPath: "#/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: y.properties.words.properties.en.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
              if (f(_) < 1) {
                let N = { instancePath: i + "/words/en/" + I, schemaPath: "#/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.words.properties.en.items, data: _ };
                e === null ? e = [N] : e.push(N), a++;
              }
            } else {
              let N = { instancePath: i + "/words/en/" + I, schemaPath: "#/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.words.properties.en.items.type, parentSchema: y.properties.words.properties.en.items, data: _ };
              e === null ? e = [N] : e.push(N), a++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/en", schemaPath: "#/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.words.properties.en.type, parentSchema: y.properties.words.properties.en, data: S };
          e === null ? e = [q] : e.push(q), a++;
        }
      } else {
        let u = { instancePath: i + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.properties.words.type, parentSchema: y.properties.words, data: d };
        e === null ? e = [u] : e.push(u), a++;
      }
    }
    let g = s.least;
    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
      let d = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: y.properties.least.type, parentSchema: y.properties.least, data: g };
      e === null ? e = [d] : e.push(d), a++;
    }
    if (typeof g == "number" && isFinite(g)) {
      if (g > 100 || isNaN(g)) {
        let d = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: y.properties.least, data: g };
        e === null ? e = [d] : e.push(d), a++;
      }
      if (g < 1 || isNaN(g)) {
        let d = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: y.properties.least, data: g };
        e === null ? e = [d] : e.push(d), a++;
      }
    }
    let c = s.files;
    if (Array.isArray(c)) {
      let d = c.length;
      for (let u = 0; u < d; u++) {
        let j = c[u];
        if (typeof j == "string") {
          if (f(j) > 300) {
            let S = { instancePath: i + "/files/" + u, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: y.properties.files.items, data: j };
            e === null ? e = [S] : e.push(S), a++;
          }
          if (f(j) < 1) {
            let S = { instancePath: i + "/files/" + u, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: y.properties.files.items, data: j };
            e === null ? e = [S] : e.push(S), a++;
          }
        } else {
          let S = { instancePath: i + "/files/" + u, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: y.properties.files.items.type, parentSchema: y.properties.files.items, data: j };
          e === null ? e = [S] : e.push(S), a++;
        }
      }
    } else {
      let d = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: y.properties.files.type, parentSchema: y.properties.files, data: c };
      e === null ? e = [d] : e.push(d), a++;
    }
    let h = s.descriptions;
    if (typeof h != "boolean") {
      let d = { instancePath: i + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: y.properties.descriptions.type, parentSchema: y.properties.descriptions, data: h };
      e === null ? e = [d] : e.push(d), a++;
    }
  } else {
    let g = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: y.type, parentSchema: y, data: s };
    e === null ? e = [g] : e.push(g), a++;
  }
  return ie.errors = e, a === 0;
}
ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Is = pe;
var b = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, parts: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 } }, required: ["name", "concepts"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["kinds", "parts", "least"], additionalProperties: false };
function pe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = pe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.parts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.least === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kinds" || r === "parts" || r === "least")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: b, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: b.properties.kinds, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.kinds.items.type, parentSchema: b.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: b.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: b.properties.kinds.items.enum, parentSchema: b.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.kinds.type, parentSchema: b.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.parts !== void 0) {
      let r = s.parts;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          let t = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.properties.parts, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        for (let t in r) {
          let n = r[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let p = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: b.properties.parts.additionalProperties.required, parentSchema: b.properties.parts.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (n.concepts === void 0) {
              let p = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: b.properties.parts.additionalProperties.required, parentSchema: b.properties.parts.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in n) if (!(p === "name" || p === "concepts")) {
              let o = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: b.properties.parts.additionalProperties, data: n };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (n.name !== void 0) {
              let p = n.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), a++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: b.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.parts.additionalProperties.properties.name.properties.fi.type, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.parts.additionalProperties.properties.name.properties.sv.type, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.parts.additionalProperties.properties.name.properties.en.type, parentSchema: b.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.parts.additionalProperties.properties.name.type, parentSchema: b.properties.parts.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
            if (n.concepts !== void 0) {
              let p = n.concepts;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let l = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.concepts, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                let o = p.length;
                for (let l = 0; l < o; l++) {
                  let g = p[l];
                  if (typeof g == "string") {
                    if (f(g) > 200) {
                      let c = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.parts.additionalProperties.properties.concepts.items, data: g };
                      e === null ? e = [c] : e.push(c), a++;
                    }
                    if (f(g) < 1) {
                      let c = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.parts.additionalProperties.properties.concepts.items, data: g };
                      e === null ? e = [c] : e.push(c), a++;
                    }
                  } else {
                    let c = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.parts.additionalProperties.properties.concepts.items.type, parentSchema: b.properties.parts.additionalProperties.properties.concepts.items, data: g };
                    e === null ? e = [c] : e.push(c), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.parts.additionalProperties.properties.concepts.type, parentSchema: b.properties.parts.additionalProperties.properties.concepts, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
          } else {
            let p = { instancePath: i + "/parts/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.parts.additionalProperties.type, parentSchema: b.properties.parts.additionalProperties, data: n };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.parts.type, parentSchema: b.properties.parts, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.least !== void 0) {
      let r = s.least;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.least.type, parentSchema: b.properties.least, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let t = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: b.properties.least, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.least, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return pe.errors = e, a === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var xs = oe;
var D = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, concept: { type: "string", minLength: 1, maxLength: 200 }, alsoPubliccode: { type: "boolean", default: false } }, required: ["kinds", "concept"], additionalProperties: false };
function oe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = oe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alsoPubliccode === void 0 && (s.alsoPubliccode = false), s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.concept === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" }, message: "must have required property 'concept'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kinds" || t === "concept" || t === "alsoPubliccode")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: D, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.properties.kinds, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.kinds.items.type, parentSchema: D.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: D.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: D.properties.kinds.items.enum, parentSchema: D.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.properties.kinds.type, parentSchema: D.properties.kinds, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.concept !== void 0) {
      let t = s.concept;
      if (typeof t == "string") {
        if (f(t) > 200) {
          let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: D.properties.concept, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (f(t) < 1) {
          let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.properties.concept, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.concept.type, parentSchema: D.properties.concept, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.alsoPubliccode;
    if (typeof r != "boolean") {
      let t = { instancePath: i + "/alsoPubliccode", schemaPath: "#/properties/alsoPubliccode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: D.properties.alsoPubliccode.type, parentSchema: D.properties.alsoPubliccode, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return oe.errors = e, a === 0;
}
oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ts = ne;
var V = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, months: { type: "integer", minimum: 1, maximum: 240 } }, required: ["kinds", "months"], additionalProperties: false };
function ne(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ne.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: V.required, parentSchema: V, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.months === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'", schema: V.required, parentSchema: V, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "kinds" || r === "months")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: V, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.properties.kinds, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.properties.kinds.items.type, parentSchema: V.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: V.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: V.properties.kinds.items.enum, parentSchema: V.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.properties.kinds.type, parentSchema: V.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.months !== void 0) {
      let r = s.months;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: V.properties.months.type, parentSchema: V.properties.months, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 240 || isNaN(r)) {
          let t = { instancePath: i + "/months", schemaPath: "#/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: V.properties.months, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/months", schemaPath: "#/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: V.properties.months, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: V.type, parentSchema: V, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ne.errors = e, a === 0;
}
ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ds = me;
var J = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function me(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = me.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let t in s) if (t !== "kinds") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: J, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.kinds;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: J.properties.kinds, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: J.properties.kinds.items.type, parentSchema: J.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: J.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: J.properties.kinds.items.enum, parentSchema: J.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: J.properties.kinds.type, parentSchema: J.properties.kinds, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return me.errors = e, a === 0;
}
me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var _s = le;
var G = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function le(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = le.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: G.required, parentSchema: G, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (r !== "kinds") {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: G, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.properties.kinds, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.kinds.items.type, parentSchema: G.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: G.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: G.properties.kinds.items.enum, parentSchema: G.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.kinds.type, parentSchema: G.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return le.errors = e, a === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Es = ce;
var E = { type: "object", properties: { from: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["from", "kinds"], additionalProperties: false };
function ce(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ce.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.from === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: E.required, parentSchema: E, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: E.required, parentSchema: E, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "from" || r === "kinds")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: E, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.from !== void 0) {
      let r = s.from;
      if (typeof r != "string") {
        let t = { instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.from.type, parentSchema: E.properties.from, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "governance" || r === "roadmap" || r === "owners" || r === "licence" || r === "readme" || r === "contributing" || r === "code-of-conduct" || r === "security" || r === "changelog" || r === "publiccode" || r === "api-description" || r === "funding" || r === "support")) {
        let t = { instancePath: i + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: E.properties.from.enum }, message: "must be equal to one of the allowed values", schema: E.properties.from.enum, parentSchema: E.properties.from, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: E.properties.kinds, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.kinds.items.type, parentSchema: E.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + n, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: E.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: E.properties.kinds.items.enum, parentSchema: E.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.kinds.type, parentSchema: E.properties.kinds, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ce.errors = e, a === 0;
}
ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vs = de;
var x = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, private: { type: "boolean", default: false }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function de(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = de.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.private === void 0 && (s.private = false), s.kinds === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: x.required, parentSchema: x, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "kinds" || t === "private" || t === "topics")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: x, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.kinds !== void 0) {
      let t = s.kinds;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.kinds, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.kinds.items.type, parentSchema: x.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: x.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: x.properties.kinds.items.enum, parentSchema: x.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.kinds.type, parentSchema: x.properties.kinds, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.private;
    if (typeof r != "boolean") {
      let t = { instancePath: i + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: x.properties.private.type, parentSchema: x.properties.private, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.topics !== void 0) {
      let t = s.topics;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.topics, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.topics.items.type, parentSchema: x.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
          if (!(o === "purpose-scope" || o === "roles" || o === "owner-named" || o === "decision-making" || o === "contribution-process" || o === "release-versioning" || o === "funding" || o === "meetings-communication" || o === "membership" || o === "conflict-resolution" || o === "lifecycle" || o === "licence-ipr")) {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: x.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: x.properties.topics.items.enum, parentSchema: x.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.topics.type, parentSchema: x.properties.topics, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: x.type, parentSchema: x, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return de.errors = e, a === 0;
}
de.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fs = he;
var Ze = { type: "object", properties: {}, required: [], additionalProperties: false };
function he(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = he.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ze, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ze.type, parentSchema: Ze, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return he.errors = e, a === 0;
}
he.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zs = ue;
var $e = { type: "object", properties: {}, required: [], additionalProperties: false };
function ue(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ue.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: $e, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $e.type, parentSchema: $e, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ue.errors = e, a === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Cs = ye;
var es = { type: "object", properties: {}, required: [], additionalProperties: false };
function ye(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ye.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: es, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: es.type, parentSchema: es, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ye.errors = e, a === 0;
}
ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Rs = fe;
var U = { type: "object", properties: { allow: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function fe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = fe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.allow === void 0 && (s.allow = []);
    for (let t in s) if (t !== "allow") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: U, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.allow;
    if (Array.isArray(r)) {
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p == "string") {
          if (f(p) > 200) {
            let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: U.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (f(p) < 1) {
            let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: U.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/allow/" + n, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: U.properties.allow.items.type, parentSchema: U.properties.allow.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: U.properties.allow.type, parentSchema: U.properties.allow, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return fe.errors = e, a === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ys = ge;
var ss = { type: "object", properties: {}, required: [], additionalProperties: false };
function ge(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ge.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ss, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ss.type, parentSchema: ss, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ge.errors = e, a === 0;
}
ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ms = Pe;
var K = { type: "object", properties: { keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, default: ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"] } }, required: [], additionalProperties: false };
function Pe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Pe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.keys === void 0 && (s.keys = ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"]);
    for (let t in s) if (t !== "keys") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: K, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.keys;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let n = { instancePath: i + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: K.properties.keys, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p == "string") {
          if (f(p) > 200) {
            let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: K.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (f(p) < 1) {
            let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: K.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/keys/" + n, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.keys.items.type, parentSchema: K.properties.keys.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.properties.keys.type, parentSchema: K.properties.keys, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Pe.errors = e, a === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Bs = ke;
var rs = { type: "object", properties: {}, required: [], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ke.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: rs, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: rs.type, parentSchema: rs, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ke.errors = e, a === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Gs = we;
var L = { type: "object", properties: { field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: ["field"], additionalProperties: false };
function we(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = we.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]), s.field === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: L.required, parentSchema: L, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "field" || t === "anyOf" || t === "pattern" || t === "formats")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: L, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.field !== void 0) {
      let t = s.field;
      if (typeof t == "string") {
        if (f(t) > 200) {
          let n = { instancePath: i + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: L.properties.field, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (f(t) < 1) {
          let n = { instancePath: i + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: L.properties.field, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.field.type, parentSchema: L.properties.field, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.anyOf !== void 0) {
      let t = s.anyOf;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.anyOf, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o == "string") {
            if (f(o) > 200) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: L.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
            if (f(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: L.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.anyOf.items.type, parentSchema: L.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.anyOf.type, parentSchema: L.properties.anyOf, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    if (s.pattern !== void 0) {
      let t = s.pattern;
      if (typeof t == "string") {
        if (f(t) > 500) {
          let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: L.properties.pattern, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
        if (f(t) < 1) {
          let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: L.properties.pattern, data: t };
          e === null ? e = [n] : e.push(n), a++;
        }
      } else {
        let n = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.pattern.type, parentSchema: L.properties.pattern, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.formats;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let n = { instancePath: i + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.formats, data: r };
        e === null ? e = [n] : e.push(n), a++;
      }
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/formats/" + n, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.formats.items.type, parentSchema: L.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "openapi" || p === "asyncapi" || p === "graphql" || p === "wsdl" || p === "protobuf")) {
          let o = { instancePath: i + "/formats/" + n, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: L.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: L.properties.formats.items.enum, parentSchema: L.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.formats.type, parentSchema: L.properties.formats, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return we.errors = e, a === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Hs = ve;
var ts = { type: "object", properties: {}, required: [], additionalProperties: false };
function ve(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ve.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ts, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ts.type, parentSchema: ts, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ve.errors = e, a === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Js = be;
var W = { type: "object", properties: { tell: { type: "string", enum: ["decided", "told"], default: "decided" } }, required: [], additionalProperties: false };
function be(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = be.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.tell === void 0 && (s.tell = "decided");
    for (let t in s) if (t !== "tell") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: W, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.tell;
    if (typeof r != "string") {
      let t = { instancePath: i + "/tell", schemaPath: "#/properties/tell/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.tell.type, parentSchema: W.properties.tell, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (!(r === "decided" || r === "told")) {
      let t = { instancePath: i + "/tell", schemaPath: "#/properties/tell/enum", keyword: "enum", params: { allowedValues: W.properties.tell.enum }, message: "must be equal to one of the allowed values", schema: W.properties.tell.enum, parentSchema: W.properties.tell, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return be.errors = e, a === 0;
}
be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ks = Se;
var Q = { type: "object", properties: { profiles: { type: "array", items: { type: "string", enum: ["adr", "modi", "zalando"] }, default: [] } }, required: [], additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Se.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.profiles === void 0 && (s.profiles = []);
    for (let t in s) if (t !== "profiles") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Q, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.profiles;
    if (Array.isArray(r)) {
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p != "string") {
          let o = { instancePath: i + "/profiles/" + n, schemaPath: "#/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Q.properties.profiles.items.type, parentSchema: Q.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
        if (!(p === "adr" || p === "modi" || p === "zalando")) {
          let o = { instancePath: i + "/profiles/" + n, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: Q.properties.profiles.items.enum }, message: "must be equal to one of the allowed values", schema: Q.properties.profiles.items.enum, parentSchema: Q.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Q.properties.profiles.type, parentSchema: Q.properties.profiles, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Se.errors = e, a === 0;
}
Se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qs = Oe;
var A = { type: "object", properties: { select: { type: "string", enum: ["operations", "unsafe-operations", "deprecated-operations", "properties", "servers", "parameters", "responses", "channels"] }, at: { type: "string", minLength: 1, maxLength: 200 }, field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, not: { type: "string", minLength: 1, maxLength: 500 }, share: { type: "integer", minimum: 1, maximum: 100, default: 100 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "json-schema"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: [], additionalProperties: false, anyOf: [{ required: ["field"] }, { required: ["anyOf"] }] };
function Oe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Oe.evaluated;
  m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0);
  let r = a, t = false, n = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.field === void 0) {
    let l = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: A.anyOf[0].required, parentSchema: A.anyOf[0], data: s };
    e === null ? e = [l] : e.push(l), a++;
  }
  var o = n === a;
  t = t || o;
  let p = a;
  if (s && typeof s == "object" && !Array.isArray(s) && s.anyOf === void 0) {
    let l = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: A.anyOf[1].required, parentSchema: A.anyOf[1], data: s };
    e === null ? e = [l] : e.push(l), a++;
  }
  var o = p === a;
  if (t = t || o, t) a = r, e !== null && (r ? e.length = r : e = null);
  else {
    let l = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: A.anyOf, parentSchema: A, data: s };
    e === null ? e = [l] : e.push(l), a++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    s.share === void 0 && (s.share = 100), s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]);
    for (let c in s) if (!(c === "select" || c === "at" || c === "field" || c === "anyOf" || c === "pattern" || c === "not" || c === "share" || c === "formats")) {
      let h = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: A, data: s };
      e === null ? e = [h] : e.push(h), a++;
    }
    if (s.select !== void 0) {
      let c = s.select;
      if (typeof c != "string") {
        let h = { instancePath: i + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.select.type, parentSchema: A.properties.select, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
      if (!(c === "operations" || c === "unsafe-operations" || c === "deprecated-operations" || c === "properties" || c === "servers" || c === "parameters" || c === "responses" || c === "channels")) {
        let h = { instancePath: i + "/select", schemaPath: "#/properties/select/enum", keyword: "enum", params: { allowedValues: A.properties.select.enum }, message: "must be equal to one of the allowed values", schema: A.properties.select.enum, parentSchema: A.properties.select, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    if (s.at !== void 0) {
      let c = s.at;
      if (typeof c == "string") {
        if (f(c) > 200) {
          let h = { instancePath: i + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.at, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
        if (f(c) < 1) {
          let h = { instancePath: i + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.at, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
      } else {
        let h = { instancePath: i + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.at.type, parentSchema: A.properties.at, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    if (s.field !== void 0) {
      let c = s.field;
      if (typeof c == "string") {
        if (f(c) > 200) {
          let h = { instancePath: i + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.field, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
        if (f(c) < 1) {
          let h = { instancePath: i + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.field, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
      } else {
        let h = { instancePath: i + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.field.type, parentSchema: A.properties.field, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    if (s.anyOf !== void 0) {
      let c = s.anyOf;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let d = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.anyOf, data: c };
          e === null ? e = [d] : e.push(d), a++;
        }
        let h = c.length;
        for (let d = 0; d < h; d++) {
          let u = c[d];
          if (typeof u == "string") {
            if (f(u) > 200) {
              let j = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.anyOf.items, data: u };
              e === null ? e = [j] : e.push(j), a++;
            }
            if (f(u) < 1) {
              let j = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.anyOf.items, data: u };
              e === null ? e = [j] : e.push(j), a++;
            }
          } else {
            let j = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.anyOf.items.type, parentSchema: A.properties.anyOf.items, data: u };
            e === null ? e = [j] : e.push(j), a++;
          }
        }
      } else {
        let h = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.anyOf.type, parentSchema: A.properties.anyOf, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    if (s.pattern !== void 0) {
      let c = s.pattern;
      if (typeof c == "string") {
        if (f(c) > 500) {
          let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: A.properties.pattern, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
        if (f(c) < 1) {
          let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.pattern, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
      } else {
        let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.pattern.type, parentSchema: A.properties.pattern, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    if (s.not !== void 0) {
      let c = s.not;
      if (typeof c == "string") {
        if (f(c) > 500) {
          let h = { instancePath: i + "/not", schemaPath: "#/properties/not/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: A.properties.not, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
        if (f(c) < 1) {
          let h = { instancePath: i + "/not", schemaPath: "#/properties/not/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.not, data: c };
          e === null ? e = [h] : e.push(h), a++;
        }
      } else {
        let h = { instancePath: i + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.not.type, parentSchema: A.properties.not, data: c };
        e === null ? e = [h] : e.push(h), a++;
      }
    }
    let l = s.share;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let c = { instancePath: i + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: A.properties.share.type, parentSchema: A.properties.share, data: l };
      e === null ? e = [c] : e.push(c), a++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 100 || isNaN(l)) {
        let c = { instancePath: i + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: A.properties.share, data: l };
        e === null ? e = [c] : e.push(c), a++;
      }
      if (l < 1 || isNaN(l)) {
        let c = { instancePath: i + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: A.properties.share, data: l };
        e === null ? e = [c] : e.push(c), a++;
      }
    }
    let g = s.formats;
    if (Array.isArray(g)) {
      if (g.length < 1) {
        let h = { instancePath: i + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.formats, data: g };
        e === null ? e = [h] : e.push(h), a++;
      }
      let c = g.length;
      for (let h = 0; h < c; h++) {
        let d = g[h];
        if (typeof d != "string") {
          let u = { instancePath: i + "/formats/" + h, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.formats.items.type, parentSchema: A.properties.formats.items, data: d };
          e === null ? e = [u] : e.push(u), a++;
        }
        if (!(d === "openapi" || d === "asyncapi" || d === "json-schema")) {
          let u = { instancePath: i + "/formats/" + h, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: A.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: A.properties.formats.items.enum, parentSchema: A.properties.formats.items, data: d };
          e === null ? e = [u] : e.push(u), a++;
        }
      }
    } else {
      let c = { instancePath: i + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.formats.type, parentSchema: A.properties.formats, data: g };
      e === null ? e = [c] : e.push(c), a++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: s };
    e === null ? e = [l] : e.push(l), a++;
  }
  return Oe.errors = e, a === 0;
}
Oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Us = Ae;
var as = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ae(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ae.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: as, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: as.type, parentSchema: as, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ae.errors = e, a === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ws = je;
var is = { type: "object", properties: {}, required: [], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = je.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: is, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: is.type, parentSchema: is, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return je.errors = e, a === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Xs = qe;
var ps = { type: "object", properties: {}, required: [], additionalProperties: false };
function qe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = qe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ps, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ps.type, parentSchema: ps, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return qe.errors = e, a === 0;
}
qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Zs = Le;
var os = { type: "object", properties: {}, required: [], additionalProperties: false };
function Le(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Le.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: os, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: os.type, parentSchema: os, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Le.errors = e, a === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $s = Ne;
var ns = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ne(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ne.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ns, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ns.type, parentSchema: ns, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ne.errors = e, a === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var er = Ie;
var ms = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ie(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ie.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ms, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ms.type, parentSchema: ms, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ie.errors = e, a === 0;
}
Ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var sr = xe;
var ls = { type: "object", properties: {}, required: [], additionalProperties: false };
function xe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = xe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ls, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ls.type, parentSchema: ls, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return xe.errors = e, a === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var rr = Te;
var z = { type: "object", properties: { fact: { type: "string", enum: ["name", "licence", "version", "status", "repository", "security-contact", "product-manager"] }, sources: { type: "array", items: { type: "string", enum: ["settings", "plan", "readme", "publiccode", "manifest", "citation", "api-description", "licence", "changelog", "tags", "security", "forge"] }, minItems: 1 } }, required: ["fact"], additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Te.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fact === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'", schema: z.required, parentSchema: z, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "fact" || r === "sources")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: z, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.fact !== void 0) {
      let r = s.fact;
      if (typeof r != "string") {
        let t = { instancePath: i + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.fact.type, parentSchema: z.properties.fact, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (!(r === "name" || r === "licence" || r === "version" || r === "status" || r === "repository" || r === "security-contact" || r === "product-manager")) {
        let t = { instancePath: i + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: z.properties.fact.enum }, message: "must be equal to one of the allowed values", schema: z.properties.fact.enum, parentSchema: z.properties.fact, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.sources !== void 0) {
      let r = s.sources;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.properties.sources, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p != "string") {
            let o = { instancePath: i + "/sources/" + n, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.sources.items.type, parentSchema: z.properties.sources.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (!(p === "settings" || p === "plan" || p === "readme" || p === "publiccode" || p === "manifest" || p === "citation" || p === "api-description" || p === "licence" || p === "changelog" || p === "tags" || p === "security" || p === "forge")) {
            let o = { instancePath: i + "/sources/" + n, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: z.properties.sources.items.enum }, message: "must be equal to one of the allowed values", schema: z.properties.sources.items.enum, parentSchema: z.properties.sources.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.properties.sources.type, parentSchema: z.properties.sources, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: z.type, parentSchema: z, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Te.errors = e, a === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var tr = De;
var P = { type: "object", properties: { classes: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 } }, required: ["name", "words"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["classes", "least"], additionalProperties: false };
function De(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = De.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.classes === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.least === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "classes" || r === "least")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: P, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.classes !== void 0) {
      let r = s.classes;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          let t = { instancePath: i + "/classes", schemaPath: "#/properties/classes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P.properties.classes, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        for (let t in r) {
          let n = r[t];
          if (n && typeof n == "object" && !Array.isArray(n)) {
            if (n.name === void 0) {
              let p = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: P.properties.classes.additionalProperties.required, parentSchema: P.properties.classes.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            if (n.words === void 0) {
              let p = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: P.properties.classes.additionalProperties.required, parentSchema: P.properties.classes.additionalProperties, data: n };
              e === null ? e = [p] : e.push(p), a++;
            }
            for (let p in n) if (!(p === "name" || p === "words")) {
              let o = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: P.properties.classes.additionalProperties, data: n };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (n.name !== void 0) {
              let p = n.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), a++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: P.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), a++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.name.properties.fi.type, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.name.properties.sv.type, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (f(o) > 200) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                    if (f(o) < 1) {
                      let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), a++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.name.properties.en.type, parentSchema: P.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), a++;
                  }
                }
              } else {
                let o = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.properties.classes.additionalProperties.properties.name.type, parentSchema: P.properties.classes.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
            if (n.words !== void 0) {
              let p = n.words;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.fi === void 0 && (p.fi = []), p.sv === void 0 && (p.sv = []), p.en === void 0 && (p.en = []), Object.keys(p).length < 1) {
                  let c = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [c] : e.push(c), a++;
                }
                for (let c in p) if (!(c === "fi" || c === "sv" || c === "en")) {
                  let h = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: P.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [h] : e.push(h), a++;
                }
                let o = p.fi;
                if (Array.isArray(o)) {
                  let c = o.length;
                  for (let h = 0; h < c; h++) {
                    let d = o[h];
                    if (typeof d == "string") {
                      if (f(d) > 200) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                      if (f(d) < 1) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                    } else {
                      let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.words.properties.fi.items.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.classes.additionalProperties.properties.words.properties.fi.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.fi, data: o };
                  e === null ? e = [c] : e.push(c), a++;
                }
                let l = p.sv;
                if (Array.isArray(l)) {
                  let c = l.length;
                  for (let h = 0; h < c; h++) {
                    let d = l[h];
                    if (typeof d == "string") {
                      if (f(d) > 200) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                      if (f(d) < 1) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                    } else {
                      let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.words.properties.sv.items.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.classes.additionalProperties.properties.words.properties.sv.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.sv, data: l };
                  e === null ? e = [c] : e.push(c), a++;
                }
                let g = p.en;
                if (Array.isArray(g)) {
                  let c = g.length;
                  for (let h = 0; h < c; h++) {
                    let d = g[h];
                    if (typeof d == "string") {
                      if (f(d) > 200) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                      if (f(d) < 1) {
                        let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                        e === null ? e = [u] : e.push(u), a++;
                      }
                    } else {
                      let u = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.classes.additionalProperties.properties.words.properties.en.items.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                      e === null ? e = [u] : e.push(u), a++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.classes.additionalProperties.properties.words.properties.en.type, parentSchema: P.properties.classes.additionalProperties.properties.words.properties.en, data: g };
                  e === null ? e = [c] : e.push(c), a++;
                }
              } else {
                let o = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.properties.classes.additionalProperties.properties.words.type, parentSchema: P.properties.classes.additionalProperties.properties.words, data: p };
                e === null ? e = [o] : e.push(o), a++;
              }
            }
          } else {
            let p = { instancePath: i + "/classes/" + t.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.properties.classes.additionalProperties.type, parentSchema: P.properties.classes.additionalProperties, data: n };
            e === null ? e = [p] : e.push(p), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.properties.classes.type, parentSchema: P.properties.classes, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.least !== void 0) {
      let r = s.least;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let t = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.least.type, parentSchema: P.properties.least, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let t = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: P.properties.least, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (r < 1 || isNaN(r)) {
          let t = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: P.properties.least, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return De.errors = e, a === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ar = _e;
var $ = { type: "object", properties: { nested: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function _e(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = _e.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.nested === void 0 && (s.nested = false);
    for (let t in s) if (t !== "nested") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: $, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.nested;
    if (typeof r != "boolean") {
      let t = { instancePath: i + "/nested", schemaPath: "#/properties/nested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: $.properties.nested.type, parentSchema: $.properties.nested, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return _e.errors = e, a === 0;
}
_e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ir = Ee;
var cs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ee(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ee.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: cs, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: cs.type, parentSchema: cs, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ee.errors = e, a === 0;
}
Ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pr = Ve;
var ds = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ve(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ve.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ds, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ds.type, parentSchema: ds, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ve.errors = e, a === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var or = Fe;
var hs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Fe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Fe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: hs, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: hs.type, parentSchema: hs, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Fe.errors = e, a === 0;
}
Fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var nr = ze;
var C = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, default: [] }, paths: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, default: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = ze.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.artefacts === void 0 && (s.artefacts = []), s.paths === void 0 && (s.paths = []), s.default === void 0 && (s.default = false);
    for (let p in s) if (!(p === "artefacts" || p === "paths" || p === "default")) {
      let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: C, data: s };
      e === null ? e = [o] : e.push(o), a++;
    }
    let r = s.artefacts;
    if (Array.isArray(r)) {
      let p = r.length;
      for (let o = 0; o < p; o++) {
        let l = r[o];
        if (typeof l != "string") {
          let g = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.artefacts.items.type, parentSchema: C.properties.artefacts.items, data: l };
          e === null ? e = [g] : e.push(g), a++;
        }
        if (!(l === "governance" || l === "roadmap" || l === "owners" || l === "licence" || l === "readme" || l === "contributing" || l === "code-of-conduct" || l === "security" || l === "changelog" || l === "publiccode" || l === "api-description" || l === "funding" || l === "support")) {
          let g = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: C.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: C.properties.artefacts.items.enum, parentSchema: C.properties.artefacts.items, data: l };
          e === null ? e = [g] : e.push(g), a++;
        }
      }
    } else {
      let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.artefacts.type, parentSchema: C.properties.artefacts, data: r };
      e === null ? e = [p] : e.push(p), a++;
    }
    let t = s.paths;
    if (Array.isArray(t)) {
      let p = t.length;
      for (let o = 0; o < p; o++) {
        let l = t[o];
        if (typeof l == "string") {
          if (f(l) > 300) {
            let g = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: C.properties.paths.items, data: l };
            e === null ? e = [g] : e.push(g), a++;
          }
          if (f(l) < 1) {
            let g = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: C.properties.paths.items, data: l };
            e === null ? e = [g] : e.push(g), a++;
          }
        } else {
          let g = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.paths.items.type, parentSchema: C.properties.paths.items, data: l };
          e === null ? e = [g] : e.push(g), a++;
        }
      }
    } else {
      let p = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.paths.type, parentSchema: C.properties.paths, data: t };
      e === null ? e = [p] : e.push(p), a++;
    }
    let n = s.default;
    if (typeof n != "boolean") {
      let p = { instancePath: i + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: C.properties.default.type, parentSchema: C.properties.default, data: n };
      e === null ? e = [p] : e.push(p), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return ze.errors = e, a === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var mr = Ce;
var us = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ce.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: us, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: us.type, parentSchema: us, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ce.errors = e, a === 0;
}
Ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var lr = Re;
var X = { type: "object", properties: { least: { type: "integer", minimum: 1, maximum: 100, default: 2 } }, required: [], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Re.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.least === void 0 && (s.least = 2);
    for (let t in s) if (t !== "least") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: X, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.least;
    if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
      let t = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: X.properties.least.type, parentSchema: X.properties.least, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (typeof r == "number" && isFinite(r)) {
      if (r > 100 || isNaN(r)) {
        let t = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: X.properties.least, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (r < 1 || isNaN(r)) {
        let t = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: X.properties.least, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Re.errors = e, a === 0;
}
Re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var cr = Ye;
var R = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] } }, required: ["anyOf"], additionalProperties: false };
function Ye(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ye.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let t = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: R.required, parentSchema: R, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    for (let t in s) if (!(t === "anyOf" || t === "not")) {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: R, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    if (s.anyOf !== void 0) {
      let t = s.anyOf;
      if (Array.isArray(t)) {
        if (t.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: R.properties.anyOf, data: t };
          e === null ? e = [p] : e.push(p), a++;
        }
        let n = t.length;
        for (let p = 0; p < n; p++) {
          let o = t[p];
          if (typeof o == "string") {
            if (f(o) > 300) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: R.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
            if (f(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: R.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), a++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.anyOf.items.type, parentSchema: R.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), a++;
          }
        }
      } else {
        let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: R.properties.anyOf.type, parentSchema: R.properties.anyOf, data: t };
        e === null ? e = [n] : e.push(n), a++;
      }
    }
    let r = s.not;
    if (Array.isArray(r)) {
      let t = r.length;
      for (let n = 0; n < t; n++) {
        let p = r[n];
        if (typeof p == "string") {
          if (f(p) > 300) {
            let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: R.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
          if (f(p) < 1) {
            let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: R.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        } else {
          let o = { instancePath: i + "/not/" + n, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.not.items.type, parentSchema: R.properties.not.items, data: p };
          e === null ? e = [o] : e.push(o), a++;
        }
      }
    } else {
      let t = { instancePath: i + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: R.properties.not.type, parentSchema: R.properties.not, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ye.errors = e, a === 0;
}
Ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var dr = Me;
var H = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 } }, required: ["anyOf"], additionalProperties: false };
function Me(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Me.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anyOf === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: H.required, parentSchema: H, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (r !== "anyOf") {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: H, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.anyOf !== void 0) {
      let r = s.anyOf;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: H.properties.anyOf, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (f(p) > 300) {
              let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: H.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (f(p) < 1) {
              let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: H.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: i + "/anyOf/" + n, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: H.properties.anyOf.items.type, parentSchema: H.properties.anyOf.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: H.properties.anyOf.type, parentSchema: H.properties.anyOf, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Me.errors = e, a === 0;
}
Me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var hr = Be;
var Y = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 } }, required: ["files", "pattern"], additionalProperties: false };
function Be(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Be.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    if (s.pattern === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [r] : e.push(r), a++;
    }
    for (let r in s) if (!(r === "files" || r === "pattern")) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Y, data: s };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (s.files !== void 0) {
      let r = s.files;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let n = { instancePath: i + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Y.properties.files, data: r };
          e === null ? e = [n] : e.push(n), a++;
        }
        let t = r.length;
        for (let n = 0; n < t; n++) {
          let p = r[n];
          if (typeof p == "string") {
            if (f(p) > 300) {
              let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Y.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
            if (f(p) < 1) {
              let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), a++;
            }
          } else {
            let o = { instancePath: i + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.files.items.type, parentSchema: Y.properties.files.items, data: p };
            e === null ? e = [o] : e.push(o), a++;
          }
        }
      } else {
        let t = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Y.properties.files.type, parentSchema: Y.properties.files, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
    if (s.pattern !== void 0) {
      let r = s.pattern;
      if (typeof r == "string") {
        if (f(r) > 500) {
          let t = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: Y.properties.pattern, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
        if (f(r) < 1) {
          let t = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.pattern, data: r };
          e === null ? e = [t] : e.push(t), a++;
        }
      } else {
        let t = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.pattern.type, parentSchema: Y.properties.pattern, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Be.errors = e, a === 0;
}
Be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ur = Ge;
var ys = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ge(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ge.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ys, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ys.type, parentSchema: ys, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ge.errors = e, a === 0;
}
Ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var yr = He;
var ee = { type: "object", properties: { codeOwners: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function He(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = He.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.codeOwners === void 0 && (s.codeOwners = false);
    for (let t in s) if (t !== "codeOwners") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: ee, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.codeOwners;
    if (typeof r != "boolean") {
      let t = { instancePath: i + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: ee.properties.codeOwners.type, parentSchema: ee.properties.codeOwners, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return He.errors = e, a === 0;
}
He.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var fr = Je;
var fs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Je(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Je.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: fs, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fs.type, parentSchema: fs, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Je.errors = e, a === 0;
}
Je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gr = Ke;
var gs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ke(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ke.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: gs, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: gs.type, parentSchema: gs, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ke.errors = e, a === 0;
}
Ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pr = Qe;
var Ps = { type: "object", properties: {}, required: [], additionalProperties: false };
function Qe(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Qe.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ps, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ps.type, parentSchema: Ps, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Qe.errors = e, a === 0;
}
Qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var kr = Ue;
var ks = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = Ue.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: ks, data: s };
    e === null ? e = [t] : e.push(t), a++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ks.type, parentSchema: ks, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return Ue.errors = e, a === 0;
}
Ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wr = We;
var Z = { type: "object", properties: { days: { type: "integer", minimum: 1, maximum: 400, default: 90 } }, required: [], additionalProperties: false };
function We(s, { instancePath: i = "", parentData: v, parentDataProperty: k, rootData: w = s, dynamicAnchors: O = {} } = {}) {
  let e = null, a = 0, m = We.evaluated;
  if (m.dynamicProps && (m.props = void 0), m.dynamicItems && (m.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.days === void 0 && (s.days = 90);
    for (let t in s) if (t !== "days") {
      let n = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), a++;
    }
    let r = s.days;
    if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
      let t = { instancePath: i + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Z.properties.days.type, parentSchema: Z.properties.days, data: r };
      e === null ? e = [t] : e.push(t), a++;
    }
    if (typeof r == "number" && isFinite(r)) {
      if (r > 400 || isNaN(r)) {
        let t = { instancePath: i + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400", schema: 400, parentSchema: Z.properties.days, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
      if (r < 1 || isNaN(r)) {
        let t = { instancePath: i + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Z.properties.days, data: r };
        e === null ? e = [t] : e.push(t), a++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: s };
    e === null ? e = [r] : e.push(r), a++;
  }
  return We.errors = e, a === 0;
}
We.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  $s as options_api_approved,
  Js as options_api_changes,
  Zs as options_api_deprecation,
  Gs as options_api_field,
  Us as options_api_licence,
  Qs as options_api_parts,
  Ks as options_api_profile,
  Bs as options_api_readable,
  Xs as options_api_security,
  Ws as options_api_servers,
  er as options_api_test_endpoint,
  Hs as options_api_valid,
  As as options_artefact_present,
  js as options_artefact_substance,
  wr as options_badge_honest,
  zs as options_changelog_entries,
  Vs as options_contact_stated,
  tr as options_documents_linked,
  _s as options_draft_marker,
  rr as options_facts_agree,
  dr as options_file_absent,
  cr as options_file_present,
  Ts as options_fresh,
  ur as options_governance_decided,
  sr as options_implementations,
  Fs as options_issue_forms,
  Cs as options_licence_identified,
  Rs as options_licence_open,
  Ls as options_links_resolve,
  Es as options_links_to,
  qs as options_no_placeholders,
  nr as options_owners_cover,
  ar as options_owners_effective,
  mr as options_owners_exist,
  pr as options_owners_match,
  lr as options_owners_several,
  or as options_owners_shadowed,
  ir as options_owners_valid,
  Is as options_parts_stated,
  Ds as options_plan_status,
  Ys as options_publiccode_name,
  Ms as options_publiccode_readable,
  yr as options_review_required,
  xs as options_role_named,
  fr as options_successor_named,
  hr as options_text_stated,
  Ns as options_topics_stated,
  gr as options_waivers_expired,
  Pr as options_waivers_expiring,
  kr as options_waivers_used
};
