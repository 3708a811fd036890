import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-options.js
var pr = (s, i) => () => {
  try {
    return i || s((i = { exports: {} }).exports, i), i.exports;
  } catch (f) {
    throw i = 0, f;
  }
};
var ir = pr((vs) => {
  "use strict";
  Object.defineProperty(vs, "__esModule", { value: true });
  function ar(s) {
    let i = s.length, f = 0, u = 0, y;
    for (; u < i; ) f++, y = s.charCodeAt(u++), y >= 55296 && y <= 56319 && u < i && (y = s.charCodeAt(u), (y & 64512) === 56320 && u++);
    return f;
  }
  vs.default = ar;
  ar.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var mr = pe;
var F = { type: "object", properties: { kind: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, statuses: { type: "array", items: { type: "string", enum: ["present", "section", "linked", "inherited", "absent"] }, minItems: 1, default: ["present", "section", "linked", "inherited"] } }, required: ["kind"], additionalProperties: false };
function pe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.statuses === void 0 && (s.statuses = ["present", "section", "linked", "inherited"]), s.kind === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: F.required, parentSchema: F, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "kind" || a === "statuses")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: F, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.kind !== void 0) {
      let a = s.kind;
      if (typeof a != "string") {
        let m = { instancePath: i + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.kind.type, parentSchema: F.properties.kind, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
      if (!(a === "governance" || a === "roadmap" || a === "owners" || a === "licence" || a === "readme" || a === "contributing" || a === "code-of-conduct" || a === "security" || a === "changelog" || a === "publiccode" || a === "api-description" || a === "funding" || a === "support")) {
        let m = { instancePath: i + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: F.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: F.properties.kind.enum, parentSchema: F.properties.kind, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.statuses;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: F.properties.statuses, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/statuses/" + m, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.statuses.items.type, parentSchema: F.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "present" || p === "section" || p === "linked" || p === "inherited" || p === "absent")) {
          let o = { instancePath: i + "/statuses/" + m, schemaPath: "#/properties/statuses/items/enum", keyword: "enum", params: { allowedValues: F.properties.statuses.items.enum }, message: "must be equal to one of the allowed values", schema: F.properties.statuses.items.enum, parentSchema: F.properties.statuses.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: F.properties.statuses.type, parentSchema: F.properties.statuses, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return pe.errors = e, t === 0;
}
pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var lr = oe;
var x = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, weak: { type: "array", items: { type: "string", enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only"] }, minItems: 1, default: ["stub", "placeholder", "empty", "image-only"] } }, required: ["kinds"], additionalProperties: false };
function oe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.weak === void 0 && (s.weak = ["stub", "placeholder", "empty", "image-only"]), s.kinds === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: x.required, parentSchema: x, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "kinds" || a === "weak")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: x, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.kinds.items.type, parentSchema: x.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: x.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: x.properties.kinds.items.enum, parentSchema: x.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.kinds.type, parentSchema: x.properties.kinds, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.weak;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/weak", schemaPath: "#/properties/weak/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.weak, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/weak/" + m, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.weak.items.type, parentSchema: x.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "full" || p === "stub" || p === "placeholder" || p === "empty" || p === "pointer" || p === "image-only")) {
          let o = { instancePath: i + "/weak/" + m, schemaPath: "#/properties/weak/items/enum", keyword: "enum", params: { allowedValues: x.properties.weak.items.enum }, message: "must be equal to one of the allowed values", schema: x.properties.weak.items.enum, parentSchema: x.properties.weak.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.weak.type, parentSchema: x.properties.weak, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: x.type, parentSchema: x, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return oe.errors = e, t === 0;
}
oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var cr = ne;
var B = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function ne(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: B.required, parentSchema: B, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (r !== "kinds") {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: B, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: B.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.kinds.items.type, parentSchema: B.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: B.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: B.properties.kinds.items.enum, parentSchema: B.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.properties.kinds.type, parentSchema: B.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ne.errors = e, t === 0;
}
ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var dr = me;
var M = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, anchors: { type: "boolean", default: false } }, required: ["artefacts"], additionalProperties: false };
function me(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anchors === void 0 && (s.anchors = false), s.artefacts === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artefacts" }, message: "must have required property 'artefacts'", schema: M.required, parentSchema: M, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "artefacts" || a === "anchors")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: M, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.artefacts !== void 0) {
      let a = s.artefacts;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: M.properties.artefacts, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.artefacts.items.type, parentSchema: M.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: M.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: M.properties.artefacts.items.enum, parentSchema: M.properties.artefacts.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: M.properties.artefacts.type, parentSchema: M.properties.artefacts, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.anchors;
    if (typeof r != "boolean") {
      let a = { instancePath: i + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: M.properties.anchors.type, parentSchema: M.properties.anchors, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: M.type, parentSchema: M, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return me.errors = e, t === 0;
}
me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var hr = le;
var P = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 }, least: { type: "integer", minimum: 1, maximum: 100, default: 1 }, files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, descriptions: { type: "boolean", default: false } }, required: ["kinds"], additionalProperties: false, anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }] };
var w = ir().default;
function le(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = le.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = t, a = false, m = t;
  if (s && typeof s == "object" && !Array.isArray(s) && s.topics === void 0) {
    let v = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "topics" }, message: "must have required property 'topics'", schema: P.anyOf[0].required, parentSchema: P.anyOf[0], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var l = m === t;
  a = a || l;
  let p = t;
  if (s && typeof s == "object" && !Array.isArray(s) && s.concepts === void 0) {
    let v = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: P.anyOf[1].required, parentSchema: P.anyOf[1], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var l = p === t;
  a = a || l;
  let o = t;
  if (s && typeof s == "object" && !Array.isArray(s) && s.words === void 0) {
    let v = { instancePath: i, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: P.anyOf[2].required, parentSchema: P.anyOf[2], data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  var l = o === t;
  if (a = a || l, a) t = r, e !== null && (r ? e.length = r : e = null);
  else {
    let v = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: P.anyOf, parentSchema: P, data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.least === void 0 && (s.least = 1), s.files === void 0 && (s.files = []), s.descriptions === void 0 && (s.descriptions = false), s.kinds === void 0) {
      let d = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: P.required, parentSchema: P, data: s };
      e === null ? e = [d] : e.push(d), t++;
    }
    for (let d in s) if (!(d === "kinds" || d === "topics" || d === "concepts" || d === "words" || d === "least" || d === "files" || d === "descriptions")) {
      let g = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: false, parentSchema: P, data: s };
      e === null ? e = [g] : e.push(g), t++;
    }
    if (s.kinds !== void 0) {
      let d = s.kinds;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let O = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: P.properties.kinds, data: d };
          e === null ? e = [O] : e.push(O), t++;
        }
        let g = d.length;
        for (let O = 0; O < g; O++) {
          let j = d[O];
          if (typeof j != "string") {
            let q = { instancePath: i + "/kinds/" + O, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.kinds.items.type, parentSchema: P.properties.kinds.items, data: j };
            e === null ? e = [q] : e.push(q), t++;
          }
          if (!(j === "governance" || j === "roadmap" || j === "owners" || j === "licence" || j === "readme" || j === "contributing" || j === "code-of-conduct" || j === "security" || j === "changelog" || j === "publiccode" || j === "api-description" || j === "funding" || j === "support")) {
            let q = { instancePath: i + "/kinds/" + O, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: P.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: P.properties.kinds.items.enum, parentSchema: P.properties.kinds.items, data: j };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let g = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.kinds.type, parentSchema: P.properties.kinds, data: d };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (s.topics !== void 0) {
      let d = s.topics;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let O = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: P.properties.topics, data: d };
          e === null ? e = [O] : e.push(O), t++;
        }
        let g = d.length;
        for (let O = 0; O < g; O++) {
          let j = d[O];
          if (typeof j != "string") {
            let q = { instancePath: i + "/topics/" + O, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.topics.items.type, parentSchema: P.properties.topics.items, data: j };
            e === null ? e = [q] : e.push(q), t++;
          }
          if (!(j === "purpose-scope" || j === "roles" || j === "owner-named" || j === "decision-making" || j === "contribution-process" || j === "release-versioning" || j === "funding" || j === "meetings-communication" || j === "membership" || j === "conflict-resolution" || j === "lifecycle" || j === "licence-ipr")) {
            let q = { instancePath: i + "/topics/" + O, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: P.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: P.properties.topics.items.enum, parentSchema: P.properties.topics.items, data: j };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let g = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.topics.type, parentSchema: P.properties.topics, data: d };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (s.concepts !== void 0) {
      let d = s.concepts;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let O = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: P.properties.concepts, data: d };
          e === null ? e = [O] : e.push(O), t++;
        }
        let g = d.length;
        for (let O = 0; O < g; O++) {
          let j = d[O];
          if (typeof j == "string") {
            if (w(j) > 200) {
              let q = { instancePath: i + "/concepts/" + O, schemaPath: "#/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.concepts.items, data: j };
              e === null ? e = [q] : e.push(q), t++;
            }
            if (w(j) < 1) {
              let q = { instancePath: i + "/concepts/" + O, schemaPath: "#/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.concepts.items, data: j };
              e === null ? e = [q] : e.push(q), t++;
            }
          } else {
            let q = { instancePath: i + "/concepts/" + O, schemaPath: "#/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.concepts.items.type, parentSchema: P.properties.concepts.items, data: j };
            e === null ? e = [q] : e.push(q), t++;
          }
        }
      } else {
        let g = { instancePath: i + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.concepts.type, parentSchema: P.properties.concepts, data: d };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    if (s.words !== void 0) {
      let d = s.words;
      if (d && typeof d == "object" && !Array.isArray(d)) {
        if (d.fi === void 0 && (d.fi = []), d.sv === void 0 && (d.sv = []), d.en === void 0 && (d.en = []), Object.keys(d).length < 1) {
          let q = { instancePath: i + "/words", schemaPath: "#/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: P.properties.words, data: d };
          e === null ? e = [q] : e.push(q), t++;
        }
        for (let q in d) if (!(q === "fi" || q === "sv" || q === "en")) {
          let D = { instancePath: i + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties", schema: false, parentSchema: P.properties.words, data: d };
          e === null ? e = [D] : e.push(D), t++;
        }
        let g = d.fi;
        if (Array.isArray(g)) {
          let q = g.length;
          for (let D = 0; D < q; D++) {
            let _ = g[D];
            if (typeof _ == "string") {
              if (w(_) > 200) {
                let N = { instancePath: i + "/words/fi/" + D, schemaPath: "#/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.words.properties.fi.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (w(_) < 1) {
                let N = { instancePath: i + "/words/fi/" + D, schemaPath: "#/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.words.properties.fi.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
            } else {
              let N = { instancePath: i + "/words/fi/" + D, schemaPath: "#/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.words.properties.fi.items.type, parentSchema: P.properties.words.properties.fi.items, data: _ };
              e === null ? e = [N] : e.push(N), t++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/fi", schemaPath: "#/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.words.properties.fi.type, parentSchema: P.properties.words.properties.fi, data: g };
          e === null ? e = [q] : e.push(q), t++;
        }
        let O = d.sv;
        if (Array.isArray(O)) {
          let q = O.length;
          for (let D = 0; D < q; D++) {
            let _ = O[D];
            if (typeof _ == "string") {
              if (w(_) > 200) {
                let N = { instancePath: i + "/words/sv/" + D, schemaPath: "#/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.words.properties.sv.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (w(_) < 1) {
                let N = { instancePath: i + "/words/sv/" + D, schemaPath: "#/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.words.properties.sv.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
            } else {
              let N = { instancePath: i + "/words/sv/" + D, schemaPath: "#/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.words.properties.sv.items.type, parentSchema: P.properties.words.properties.sv.items, data: _ };
              e === null ? e = [N] : e.push(N), t++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/sv", schemaPath: "#/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.words.properties.sv.type, parentSchema: P.properties.words.properties.sv, data: O };
          e === null ? e = [q] : e.push(q), t++;
        }
        let j = d.en;
        if (Array.isArray(j)) {
          let q = j.length;
          for (let D = 0; D < q; D++) {
            let _ = j[D];
            if (typeof _ == "string") {
              if (w(_) > 200) {
                let N = { instancePath: i + "/words/en/" + D, schemaPath: "#/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: P.properties.words.properties.en.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
              if (w(_) < 1) {
                let N = { instancePath: i + "/words/en/" + D, schemaPath: "#/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.words.properties.en.items, data: _ };
                e === null ? e = [N] : e.push(N), t++;
              }
            } else {
              let N = { instancePath: i + "/words/en/" + D, schemaPath: "#/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.words.properties.en.items.type, parentSchema: P.properties.words.properties.en.items, data: _ };
              e === null ? e = [N] : e.push(N), t++;
            }
          }
        } else {
          let q = { instancePath: i + "/words/en", schemaPath: "#/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.words.properties.en.type, parentSchema: P.properties.words.properties.en, data: j };
          e === null ? e = [q] : e.push(q), t++;
        }
      } else {
        let g = { instancePath: i + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.properties.words.type, parentSchema: P.properties.words, data: d };
        e === null ? e = [g] : e.push(g), t++;
      }
    }
    let v = s.least;
    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) {
      let d = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: P.properties.least.type, parentSchema: P.properties.least, data: v };
      e === null ? e = [d] : e.push(d), t++;
    }
    if (typeof v == "number" && isFinite(v)) {
      if (v > 100 || isNaN(v)) {
        let d = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: P.properties.least, data: v };
        e === null ? e = [d] : e.push(d), t++;
      }
      if (v < 1 || isNaN(v)) {
        let d = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: P.properties.least, data: v };
        e === null ? e = [d] : e.push(d), t++;
      }
    }
    let c = s.files;
    if (Array.isArray(c)) {
      let d = c.length;
      for (let g = 0; g < d; g++) {
        let O = c[g];
        if (typeof O == "string") {
          if (w(O) > 300) {
            let j = { instancePath: i + "/files/" + g, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: P.properties.files.items, data: O };
            e === null ? e = [j] : e.push(j), t++;
          }
          if (w(O) < 1) {
            let j = { instancePath: i + "/files/" + g, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: P.properties.files.items, data: O };
            e === null ? e = [j] : e.push(j), t++;
          }
        } else {
          let j = { instancePath: i + "/files/" + g, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: P.properties.files.items.type, parentSchema: P.properties.files.items, data: O };
          e === null ? e = [j] : e.push(j), t++;
        }
      }
    } else {
      let d = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: P.properties.files.type, parentSchema: P.properties.files, data: c };
      e === null ? e = [d] : e.push(d), t++;
    }
    let h = s.descriptions;
    if (typeof h != "boolean") {
      let d = { instancePath: i + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: P.properties.descriptions.type, parentSchema: P.properties.descriptions, data: h };
      e === null ? e = [d] : e.push(d), t++;
    }
  } else {
    let v = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: P.type, parentSchema: P, data: s };
    e === null ? e = [v] : e.push(v), t++;
  }
  return le.errors = e, t === 0;
}
le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ur = ce;
var S = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, parts: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 } }, required: ["name", "concepts"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["kinds", "parts", "least"], additionalProperties: false };
function ce(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.parts === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.least === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "kinds" || r === "parts" || r === "least")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: S, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: S.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.kinds.items.type, parentSchema: S.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: S.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: S.properties.kinds.items.enum, parentSchema: S.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.kinds.type, parentSchema: S.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.parts !== void 0) {
      let r = s.parts;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          let a = { instancePath: i + "/parts", schemaPath: "#/properties/parts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: S.properties.parts, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in r) {
          let m = r[a];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.name === void 0) {
              let p = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: S.properties.parts.additionalProperties.required, parentSchema: S.properties.parts.additionalProperties, data: m };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.concepts === void 0) {
              let p = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: S.properties.parts.additionalProperties.required, parentSchema: S.properties.parts.additionalProperties, data: m };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in m) if (!(p === "name" || p === "concepts")) {
              let o = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: S.properties.parts.additionalProperties, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.name !== void 0) {
              let p = m.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: S.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.parts.additionalProperties.properties.name.properties.fi.type, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.parts.additionalProperties.properties.name.properties.sv.type, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.parts.additionalProperties.properties.name.properties.en.type, parentSchema: S.properties.parts.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.properties.parts.additionalProperties.properties.name.type, parentSchema: S.properties.parts.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (m.concepts !== void 0) {
              let p = m.concepts;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let l = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.concepts, data: p };
                  e === null ? e = [l] : e.push(l), t++;
                }
                let o = p.length;
                for (let l = 0; l < o; l++) {
                  let v = p[l];
                  if (typeof v == "string") {
                    if (w(v) > 200) {
                      let c = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.parts.additionalProperties.properties.concepts.items, data: v };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                    if (w(v) < 1) {
                      let c = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.parts.additionalProperties.properties.concepts.items, data: v };
                      e === null ? e = [c] : e.push(c), t++;
                    }
                  } else {
                    let c = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + l, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.parts.additionalProperties.properties.concepts.items.type, parentSchema: S.properties.parts.additionalProperties.properties.concepts.items, data: v };
                    e === null ? e = [c] : e.push(c), t++;
                  }
                }
              } else {
                let o = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.parts.additionalProperties.properties.concepts.type, parentSchema: S.properties.parts.additionalProperties.properties.concepts, data: p };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let p = { instancePath: i + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.properties.parts.additionalProperties.type, parentSchema: S.properties.parts.additionalProperties, data: m };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.properties.parts.type, parentSchema: S.properties.parts, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.least !== void 0) {
      let r = s.least;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: S.properties.least.type, parentSchema: S.properties.least, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let a = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: S.properties.least, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 1 || isNaN(r)) {
          let a = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: S.properties.least, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.type, parentSchema: S, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ce.errors = e, t === 0;
}
ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var yr = de;
var T = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, concept: { type: "string", minLength: 1, maxLength: 200 }, alsoPubliccode: { type: "boolean", default: false } }, required: ["kinds", "concept"], additionalProperties: false };
function de(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = de.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alsoPubliccode === void 0 && (s.alsoPubliccode = false), s.kinds === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.concept === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" }, message: "must have required property 'concept'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "kinds" || a === "concept" || a === "alsoPubliccode")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: T, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.kinds.items.type, parentSchema: T.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: T.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: T.properties.kinds.items.enum, parentSchema: T.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.kinds.type, parentSchema: T.properties.kinds, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (s.concept !== void 0) {
      let a = s.concept;
      if (typeof a == "string") {
        if (w(a) > 200) {
          let m = { instancePath: i + "/concept", schemaPath: "#/properties/concept/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: T.properties.concept, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (w(a) < 1) {
          let m = { instancePath: i + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: T.properties.concept, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: i + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.concept.type, parentSchema: T.properties.concept, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.alsoPubliccode;
    if (typeof r != "boolean") {
      let a = { instancePath: i + "/alsoPubliccode", schemaPath: "#/properties/alsoPubliccode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: T.properties.alsoPubliccode.type, parentSchema: T.properties.alsoPubliccode, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return de.errors = e, t === 0;
}
de.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var fr = he;
var V = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, months: { type: "integer", minimum: 1, maximum: 240 } }, required: ["kinds", "months"], additionalProperties: false };
function he(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = he.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: V.required, parentSchema: V, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.months === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'", schema: V.required, parentSchema: V, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "kinds" || r === "months")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: V, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: V.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: V.properties.kinds.items.type, parentSchema: V.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: V.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: V.properties.kinds.items.enum, parentSchema: V.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: V.properties.kinds.type, parentSchema: V.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.months !== void 0) {
      let r = s.months;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: V.properties.months.type, parentSchema: V.properties.months, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 240 || isNaN(r)) {
          let a = { instancePath: i + "/months", schemaPath: "#/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: V.properties.months, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 1 || isNaN(r)) {
          let a = { instancePath: i + "/months", schemaPath: "#/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: V.properties.months, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: V.type, parentSchema: V, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return he.errors = e, t === 0;
}
he.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gr = ue;
var Q = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function ue(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let a in s) if (a !== "kinds") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: Q, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.kinds;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Q.properties.kinds, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Q.properties.kinds.items.type, parentSchema: Q.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: Q.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: Q.properties.kinds.items.enum, parentSchema: Q.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Q.properties.kinds.type, parentSchema: Q.properties.kinds, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ue.errors = e, t === 0;
}
ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pr = ye;
var G = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function ye(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ye.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: G.required, parentSchema: G, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (r !== "kinds") {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: G, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.kinds.items.type, parentSchema: G.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: G.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: G.properties.kinds.items.enum, parentSchema: G.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.kinds.type, parentSchema: G.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ye.errors = e, t === 0;
}
ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var kr = fe;
var E = { type: "object", properties: { from: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["from", "kinds"], additionalProperties: false };
function fe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.from === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: E.required, parentSchema: E, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: E.required, parentSchema: E, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "from" || r === "kinds")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: E, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.from !== void 0) {
      let r = s.from;
      if (typeof r != "string") {
        let a = { instancePath: i + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.from.type, parentSchema: E.properties.from, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(r === "governance" || r === "roadmap" || r === "owners" || r === "licence" || r === "readme" || r === "contributing" || r === "code-of-conduct" || r === "security" || r === "changelog" || r === "publiccode" || r === "api-description" || r === "funding" || r === "support")) {
        let a = { instancePath: i + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: E.properties.from.enum }, message: "must be equal to one of the allowed values", schema: E.properties.from.enum, parentSchema: E.properties.from, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: E.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.kinds.items.type, parentSchema: E.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: E.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: E.properties.kinds.items.enum, parentSchema: E.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.kinds.type, parentSchema: E.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return fe.errors = e, t === 0;
}
fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wr = ge;
var L = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, private: { type: "boolean", default: false }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function ge(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.private === void 0 && (s.private = false), s.kinds === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: L.required, parentSchema: L, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "kinds" || a === "private" || a === "topics")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: L, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.kinds.items.type, parentSchema: L.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(o === "governance" || o === "roadmap" || o === "owners" || o === "licence" || o === "readme" || o === "contributing" || o === "code-of-conduct" || o === "security" || o === "changelog" || o === "publiccode" || o === "api-description" || o === "funding" || o === "support")) {
            let l = { instancePath: i + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: L.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: L.properties.kinds.items.enum, parentSchema: L.properties.kinds.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.kinds.type, parentSchema: L.properties.kinds, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.private;
    if (typeof r != "boolean") {
      let a = { instancePath: i + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: L.properties.private.type, parentSchema: L.properties.private, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.topics !== void 0) {
      let a = s.topics;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: L.properties.topics, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o != "string") {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: L.properties.topics.items.type, parentSchema: L.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
          if (!(o === "purpose-scope" || o === "roles" || o === "owner-named" || o === "decision-making" || o === "contribution-process" || o === "release-versioning" || o === "funding" || o === "meetings-communication" || o === "membership" || o === "conflict-resolution" || o === "lifecycle" || o === "licence-ipr")) {
            let l = { instancePath: i + "/topics/" + p, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: L.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: L.properties.topics.items.enum, parentSchema: L.properties.topics.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: L.properties.topics.type, parentSchema: L.properties.topics, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: L.type, parentSchema: L, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ge.errors = e, t === 0;
}
ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var vr = Pe;
var bs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Pe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Pe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: bs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: bs.type, parentSchema: bs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Pe.errors = e, t === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var br = ke;
var Ss = { type: "object", properties: {}, required: [], additionalProperties: false };
function ke(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ss, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ss.type, parentSchema: Ss, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ke.errors = e, t === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Sr = we;
var js = { type: "object", properties: {}, required: [], additionalProperties: false };
function we(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = we.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: js, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: js.type, parentSchema: js, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return we.errors = e, t === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var jr = ve;
var As = { type: "object", properties: {}, required: [], additionalProperties: false };
function ve(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: As, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: As.type, parentSchema: As, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ve.errors = e, t === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ar = be;
var Os = { type: "object", properties: {}, required: [], additionalProperties: false };
function be(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Os, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Os.type, parentSchema: Os, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return be.errors = e, t === 0;
}
be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Or = Se;
var $ = { type: "object", properties: { licences: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function Se(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Se.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.licences === void 0 && (s.licences = []);
    for (let a in s) if (a !== "licences") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: $, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.licences;
    if (Array.isArray(r)) {
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p == "string") {
          if (w(p) > 200) {
            let o = { instancePath: i + "/licences/" + m, schemaPath: "#/properties/licences/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: $.properties.licences.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (w(p) < 1) {
            let o = { instancePath: i + "/licences/" + m, schemaPath: "#/properties/licences/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.properties.licences.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        } else {
          let o = { instancePath: i + "/licences/" + m, schemaPath: "#/properties/licences/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.properties.licences.items.type, parentSchema: $.properties.licences.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/licences", schemaPath: "#/properties/licences/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.properties.licences.type, parentSchema: $.properties.licences, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Se.errors = e, t === 0;
}
Se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var qr = je;
var qs = { type: "object", properties: {}, required: [], additionalProperties: false };
function je(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: qs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: qs.type, parentSchema: qs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return je.errors = e, t === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ir = Ae;
var ee = { type: "object", properties: { allow: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function Ae(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ae.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.allow === void 0 && (s.allow = []);
    for (let a in s) if (a !== "allow") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ee, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.allow;
    if (Array.isArray(r)) {
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p == "string") {
          if (w(p) > 200) {
            let o = { instancePath: i + "/allow/" + m, schemaPath: "#/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: ee.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (w(p) < 1) {
            let o = { instancePath: i + "/allow/" + m, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ee.properties.allow.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        } else {
          let o = { instancePath: i + "/allow/" + m, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ee.properties.allow.items.type, parentSchema: ee.properties.allow.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ee.properties.allow.type, parentSchema: ee.properties.allow, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ae.errors = e, t === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Nr = Oe;
var Is = { type: "object", properties: {}, required: [], additionalProperties: false };
function Oe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Oe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Is, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Is.type, parentSchema: Is, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Oe.errors = e, t === 0;
}
Oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Dr = qe;
var X = { type: "object", properties: { keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, default: ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"] } }, required: [], additionalProperties: false };
function qe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.keys === void 0 && (s.keys = ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"]);
    for (let a in s) if (a !== "keys") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: X, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.keys;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: X.properties.keys, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p == "string") {
          if (w(p) > 200) {
            let o = { instancePath: i + "/keys/" + m, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: X.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (w(p) < 1) {
            let o = { instancePath: i + "/keys/" + m, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: X.properties.keys.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        } else {
          let o = { instancePath: i + "/keys/" + m, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: X.properties.keys.items.type, parentSchema: X.properties.keys.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: X.properties.keys.type, parentSchema: X.properties.keys, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return qe.errors = e, t === 0;
}
qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Lr = Ie;
var Ns = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ie(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ie.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ns, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ns.type, parentSchema: Ns, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ie.errors = e, t === 0;
}
Ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var xr = Ne;
var Ds = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ne(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ne.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ds, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ds.type, parentSchema: Ds, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ne.errors = e, t === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Tr = De;
var Ls = { type: "object", properties: {}, required: [], additionalProperties: false };
function De(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = De.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ls, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ls.type, parentSchema: Ls, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return De.errors = e, t === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var _r = Le;
var xs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Le(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Le.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: xs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: xs.type, parentSchema: xs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Le.errors = e, t === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Er = xe;
var Ts = { type: "object", properties: {}, required: [], additionalProperties: false };
function xe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ts, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ts.type, parentSchema: Ts, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return xe.errors = e, t === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vr = Te;
var _s = { type: "object", properties: {}, required: [], additionalProperties: false };
function Te(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Te.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: _s, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: _s.type, parentSchema: _s, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Te.errors = e, t === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fr = _e;
var Es = { type: "object", properties: {}, required: [], additionalProperties: false };
function _e(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = _e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Es, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Es.type, parentSchema: Es, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return _e.errors = e, t === 0;
}
_e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zr = Ee;
var Vs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ee(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ee.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Vs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Vs.type, parentSchema: Vs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ee.errors = e, t === 0;
}
Ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Cr = Ve;
var Fs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ve(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ve.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Fs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Fs.type, parentSchema: Fs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ve.errors = e, t === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Rr = Fe;
var I = { type: "object", properties: { field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: ["field"], additionalProperties: false };
function Fe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Fe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]), s.field === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: I.required, parentSchema: I, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "field" || a === "anyOf" || a === "pattern" || a === "formats")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: I, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.field !== void 0) {
      let a = s.field;
      if (typeof a == "string") {
        if (w(a) > 200) {
          let m = { instancePath: i + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: I.properties.field, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (w(a) < 1) {
          let m = { instancePath: i + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.field, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: i + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.field.type, parentSchema: I.properties.field, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: I.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o == "string") {
            if (w(o) > 200) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: I.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (w(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.anyOf.items.type, parentSchema: I.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: I.properties.anyOf.type, parentSchema: I.properties.anyOf, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    if (s.pattern !== void 0) {
      let a = s.pattern;
      if (typeof a == "string") {
        if (w(a) > 500) {
          let m = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: I.properties.pattern, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
        if (w(a) < 1) {
          let m = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.pattern, data: a };
          e === null ? e = [m] : e.push(m), t++;
        }
      } else {
        let m = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.pattern.type, parentSchema: I.properties.pattern, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.formats;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: I.properties.formats, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/formats/" + m, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.formats.items.type, parentSchema: I.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "openapi" || p === "asyncapi" || p === "graphql" || p === "wsdl" || p === "protobuf")) {
          let o = { instancePath: i + "/formats/" + m, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: I.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: I.properties.formats.items.enum, parentSchema: I.properties.formats.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: I.properties.formats.type, parentSchema: I.properties.formats, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Fe.errors = e, t === 0;
}
Fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Yr = ze;
var zs = { type: "object", properties: {}, required: [], additionalProperties: false };
function ze(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: zs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: zs.type, parentSchema: zs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ze.errors = e, t === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Mr = Ce;
var se = { type: "object", properties: { tell: { type: "string", enum: ["decided", "told"], default: "decided" } }, required: [], additionalProperties: false };
function Ce(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ce.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.tell === void 0 && (s.tell = "decided");
    for (let a in s) if (a !== "tell") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: se, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.tell;
    if (typeof r != "string") {
      let a = { instancePath: i + "/tell", schemaPath: "#/properties/tell/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: se.properties.tell.type, parentSchema: se.properties.tell, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (!(r === "decided" || r === "told")) {
      let a = { instancePath: i + "/tell", schemaPath: "#/properties/tell/enum", keyword: "enum", params: { allowedValues: se.properties.tell.enum }, message: "must be equal to one of the allowed values", schema: se.properties.tell.enum, parentSchema: se.properties.tell, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: se.type, parentSchema: se, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ce.errors = e, t === 0;
}
Ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Br = Re;
var Z = { type: "object", properties: { profiles: { type: "array", items: { type: "string", enum: ["adr", "modi", "zalando"] }, default: [] } }, required: [], additionalProperties: false };
function Re(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Re.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.profiles === void 0 && (s.profiles = []);
    for (let a in s) if (a !== "profiles") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: Z, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.profiles;
    if (Array.isArray(r)) {
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/profiles/" + m, schemaPath: "#/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Z.properties.profiles.items.type, parentSchema: Z.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "adr" || p === "modi" || p === "zalando")) {
          let o = { instancePath: i + "/profiles/" + m, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: Z.properties.profiles.items.enum }, message: "must be equal to one of the allowed values", schema: Z.properties.profiles.items.enum, parentSchema: Z.properties.profiles.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Z.properties.profiles.type, parentSchema: Z.properties.profiles, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Re.errors = e, t === 0;
}
Re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Gr = Ye;
var A = { type: "object", properties: { select: { type: "string", enum: ["operations", "unsafe-operations", "deprecated-operations", "properties", "servers", "parameters", "responses", "channels"] }, at: { type: "string", minLength: 1, maxLength: 200 }, field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, not: { type: "string", minLength: 1, maxLength: 500 }, share: { type: "integer", minimum: 1, maximum: 100, default: 100 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "json-schema"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: [], additionalProperties: false, anyOf: [{ required: ["field"] }, { required: ["anyOf"] }] };
function Ye(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ye.evaluated;
  n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0);
  let r = t, a = false, m = t;
  if (s && typeof s == "object" && !Array.isArray(s) && s.field === void 0) {
    let l = { instancePath: i, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: A.anyOf[0].required, parentSchema: A.anyOf[0], data: s };
    e === null ? e = [l] : e.push(l), t++;
  }
  var o = m === t;
  a = a || o;
  let p = t;
  if (s && typeof s == "object" && !Array.isArray(s) && s.anyOf === void 0) {
    let l = { instancePath: i, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: A.anyOf[1].required, parentSchema: A.anyOf[1], data: s };
    e === null ? e = [l] : e.push(l), t++;
  }
  var o = p === t;
  if (a = a || o, a) t = r, e !== null && (r ? e.length = r : e = null);
  else {
    let l = { instancePath: i, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: A.anyOf, parentSchema: A, data: s };
    e === null ? e = [l] : e.push(l), t++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    s.share === void 0 && (s.share = 100), s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]);
    for (let c in s) if (!(c === "select" || c === "at" || c === "field" || c === "anyOf" || c === "pattern" || c === "not" || c === "share" || c === "formats")) {
      let h = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: A, data: s };
      e === null ? e = [h] : e.push(h), t++;
    }
    if (s.select !== void 0) {
      let c = s.select;
      if (typeof c != "string") {
        let h = { instancePath: i + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.select.type, parentSchema: A.properties.select, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
      if (!(c === "operations" || c === "unsafe-operations" || c === "deprecated-operations" || c === "properties" || c === "servers" || c === "parameters" || c === "responses" || c === "channels")) {
        let h = { instancePath: i + "/select", schemaPath: "#/properties/select/enum", keyword: "enum", params: { allowedValues: A.properties.select.enum }, message: "must be equal to one of the allowed values", schema: A.properties.select.enum, parentSchema: A.properties.select, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (s.at !== void 0) {
      let c = s.at;
      if (typeof c == "string") {
        if (w(c) > 200) {
          let h = { instancePath: i + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.at, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (w(c) < 1) {
          let h = { instancePath: i + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.at, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: i + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.at.type, parentSchema: A.properties.at, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (s.field !== void 0) {
      let c = s.field;
      if (typeof c == "string") {
        if (w(c) > 200) {
          let h = { instancePath: i + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.field, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (w(c) < 1) {
          let h = { instancePath: i + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.field, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: i + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.field.type, parentSchema: A.properties.field, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (s.anyOf !== void 0) {
      let c = s.anyOf;
      if (Array.isArray(c)) {
        if (c.length < 1) {
          let d = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.anyOf, data: c };
          e === null ? e = [d] : e.push(d), t++;
        }
        let h = c.length;
        for (let d = 0; d < h; d++) {
          let g = c[d];
          if (typeof g == "string") {
            if (w(g) > 200) {
              let O = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.anyOf.items, data: g };
              e === null ? e = [O] : e.push(O), t++;
            }
            if (w(g) < 1) {
              let O = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.anyOf.items, data: g };
              e === null ? e = [O] : e.push(O), t++;
            }
          } else {
            let O = { instancePath: i + "/anyOf/" + d, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.anyOf.items.type, parentSchema: A.properties.anyOf.items, data: g };
            e === null ? e = [O] : e.push(O), t++;
          }
        }
      } else {
        let h = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.anyOf.type, parentSchema: A.properties.anyOf, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (s.pattern !== void 0) {
      let c = s.pattern;
      if (typeof c == "string") {
        if (w(c) > 500) {
          let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: A.properties.pattern, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (w(c) < 1) {
          let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.pattern, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.pattern.type, parentSchema: A.properties.pattern, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    if (s.not !== void 0) {
      let c = s.not;
      if (typeof c == "string") {
        if (w(c) > 500) {
          let h = { instancePath: i + "/not", schemaPath: "#/properties/not/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: A.properties.not, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
        if (w(c) < 1) {
          let h = { instancePath: i + "/not", schemaPath: "#/properties/not/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.not, data: c };
          e === null ? e = [h] : e.push(h), t++;
        }
      } else {
        let h = { instancePath: i + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.not.type, parentSchema: A.properties.not, data: c };
        e === null ? e = [h] : e.push(h), t++;
      }
    }
    let l = s.share;
    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
      let c = { instancePath: i + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: A.properties.share.type, parentSchema: A.properties.share, data: l };
      e === null ? e = [c] : e.push(c), t++;
    }
    if (typeof l == "number" && isFinite(l)) {
      if (l > 100 || isNaN(l)) {
        let c = { instancePath: i + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: A.properties.share, data: l };
        e === null ? e = [c] : e.push(c), t++;
      }
      if (l < 1 || isNaN(l)) {
        let c = { instancePath: i + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: A.properties.share, data: l };
        e === null ? e = [c] : e.push(c), t++;
      }
    }
    let v = s.formats;
    if (Array.isArray(v)) {
      if (v.length < 1) {
        let h = { instancePath: i + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.formats, data: v };
        e === null ? e = [h] : e.push(h), t++;
      }
      let c = v.length;
      for (let h = 0; h < c; h++) {
        let d = v[h];
        if (typeof d != "string") {
          let g = { instancePath: i + "/formats/" + h, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.formats.items.type, parentSchema: A.properties.formats.items, data: d };
          e === null ? e = [g] : e.push(g), t++;
        }
        if (!(d === "openapi" || d === "asyncapi" || d === "json-schema")) {
          let g = { instancePath: i + "/formats/" + h, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: A.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: A.properties.formats.items.enum, parentSchema: A.properties.formats.items, data: d };
          e === null ? e = [g] : e.push(g), t++;
        }
      }
    } else {
      let c = { instancePath: i + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.formats.type, parentSchema: A.properties.formats, data: v };
      e === null ? e = [c] : e.push(c), t++;
    }
  } else {
    let l = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: s };
    e === null ? e = [l] : e.push(l), t++;
  }
  return Ye.errors = e, t === 0;
}
Ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Hr = Me;
var Cs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Me(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Me.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Cs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Cs.type, parentSchema: Cs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Me.errors = e, t === 0;
}
Me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Jr = Be;
var Rs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Be(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Be.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Rs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Rs.type, parentSchema: Rs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Be.errors = e, t === 0;
}
Be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Kr = Ge;
var Ys = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ge(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ge.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ys, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ys.type, parentSchema: Ys, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ge.errors = e, t === 0;
}
Ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qr = He;
var Ms = { type: "object", properties: {}, required: [], additionalProperties: false };
function He(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = He.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ms, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ms.type, parentSchema: Ms, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return He.errors = e, t === 0;
}
He.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ur = Je;
var Bs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Je(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Je.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Bs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Bs.type, parentSchema: Bs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Je.errors = e, t === 0;
}
Je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Wr = Ke;
var Gs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ke(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ke.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Gs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Gs.type, parentSchema: Gs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ke.errors = e, t === 0;
}
Ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Xr = Qe;
var Hs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Qe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Qe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Hs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Hs.type, parentSchema: Hs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Qe.errors = e, t === 0;
}
Qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Zr = Ue;
var z = { type: "object", properties: { fact: { type: "string", enum: ["name", "licence", "version", "status", "repository", "security-contact", "product-manager"] }, sources: { type: "array", items: { type: "string", enum: ["settings", "plan", "readme", "roadmap", "publiccode", "manifest", "citation", "api-description", "licence", "changelog", "tags", "security", "codeowners", "maintainers", "forge"] }, minItems: 1 } }, required: ["fact"], additionalProperties: false };
function Ue(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ue.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fact === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'", schema: z.required, parentSchema: z, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "fact" || r === "sources")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: z, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.fact !== void 0) {
      let r = s.fact;
      if (typeof r != "string") {
        let a = { instancePath: i + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.fact.type, parentSchema: z.properties.fact, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (!(r === "name" || r === "licence" || r === "version" || r === "status" || r === "repository" || r === "security-contact" || r === "product-manager")) {
        let a = { instancePath: i + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: z.properties.fact.enum }, message: "must be equal to one of the allowed values", schema: z.properties.fact.enum, parentSchema: z.properties.fact, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.sources !== void 0) {
      let r = s.sources;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.properties.sources, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/sources/" + m, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.sources.items.type, parentSchema: z.properties.sources.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "settings" || p === "plan" || p === "readme" || p === "roadmap" || p === "publiccode" || p === "manifest" || p === "citation" || p === "api-description" || p === "licence" || p === "changelog" || p === "tags" || p === "security" || p === "codeowners" || p === "maintainers" || p === "forge")) {
            let o = { instancePath: i + "/sources/" + m, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: z.properties.sources.items.enum }, message: "must be equal to one of the allowed values", schema: z.properties.sources.items.enum, parentSchema: z.properties.sources.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.properties.sources.type, parentSchema: z.properties.sources, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: z.type, parentSchema: z, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ue.errors = e, t === 0;
}
Ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $r = We;
var b = { type: "object", properties: { classes: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 } }, required: ["name", "words"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["classes", "least"], additionalProperties: false };
function We(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = We.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.classes === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.least === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: b.required, parentSchema: b, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "classes" || r === "least")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: b, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.classes !== void 0) {
      let r = s.classes;
      if (r && typeof r == "object" && !Array.isArray(r)) {
        if (Object.keys(r).length < 1) {
          let a = { instancePath: i + "/classes", schemaPath: "#/properties/classes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.properties.classes, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        for (let a in r) {
          let m = r[a];
          if (m && typeof m == "object" && !Array.isArray(m)) {
            if (m.name === void 0) {
              let p = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: b.properties.classes.additionalProperties.required, parentSchema: b.properties.classes.additionalProperties, data: m };
              e === null ? e = [p] : e.push(p), t++;
            }
            if (m.words === void 0) {
              let p = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: b.properties.classes.additionalProperties.required, parentSchema: b.properties.classes.additionalProperties, data: m };
              e === null ? e = [p] : e.push(p), t++;
            }
            for (let p in m) if (!(p === "name" || p === "words")) {
              let o = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: b.properties.classes.additionalProperties, data: m };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (m.name !== void 0) {
              let p = m.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let o = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [o] : e.push(o), t++;
                }
                for (let o in p) if (!(o === "fi" || o === "sv" || o === "en")) {
                  let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: b.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [l] : e.push(l), t++;
                }
                if (p.fi !== void 0) {
                  let o = p.fi;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.name.properties.fi.type, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.fi, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.sv !== void 0) {
                  let o = p.sv;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.name.properties.sv.type, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.sv, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
                if (p.en !== void 0) {
                  let o = p.en;
                  if (typeof o == "string") {
                    if (w(o) > 200) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                    if (w(o) < 1) {
                      let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                      e === null ? e = [l] : e.push(l), t++;
                    }
                  } else {
                    let l = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.name.properties.en.type, parentSchema: b.properties.classes.additionalProperties.properties.name.properties.en, data: o };
                    e === null ? e = [l] : e.push(l), t++;
                  }
                }
              } else {
                let o = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.classes.additionalProperties.properties.name.type, parentSchema: b.properties.classes.additionalProperties.properties.name, data: p };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
            if (m.words !== void 0) {
              let p = m.words;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.fi === void 0 && (p.fi = []), p.sv === void 0 && (p.sv = []), p.en === void 0 && (p.en = []), Object.keys(p).length < 1) {
                  let c = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [c] : e.push(c), t++;
                }
                for (let c in p) if (!(c === "fi" || c === "sv" || c === "en")) {
                  let h = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties", schema: false, parentSchema: b.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [h] : e.push(h), t++;
                }
                let o = p.fi;
                if (Array.isArray(o)) {
                  let c = o.length;
                  for (let h = 0; h < c; h++) {
                    let d = o[h];
                    if (typeof d == "string") {
                      if (w(d) > 200) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (w(d) < 1) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    } else {
                      let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.words.properties.fi.items.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.fi.items, data: d };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.classes.additionalProperties.properties.words.properties.fi.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.fi, data: o };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let l = p.sv;
                if (Array.isArray(l)) {
                  let c = l.length;
                  for (let h = 0; h < c; h++) {
                    let d = l[h];
                    if (typeof d == "string") {
                      if (w(d) > 200) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (w(d) < 1) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    } else {
                      let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.words.properties.sv.items.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.sv.items, data: d };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.classes.additionalProperties.properties.words.properties.sv.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.sv, data: l };
                  e === null ? e = [c] : e.push(c), t++;
                }
                let v = p.en;
                if (Array.isArray(v)) {
                  let c = v.length;
                  for (let h = 0; h < c; h++) {
                    let d = v[h];
                    if (typeof d == "string") {
                      if (w(d) > 200) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                      if (w(d) < 1) {
                        let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                        e === null ? e = [g] : e.push(g), t++;
                      }
                    } else {
                      let g = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + h, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: b.properties.classes.additionalProperties.properties.words.properties.en.items.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.en.items, data: d };
                      e === null ? e = [g] : e.push(g), t++;
                    }
                  }
                } else {
                  let c = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: b.properties.classes.additionalProperties.properties.words.properties.en.type, parentSchema: b.properties.classes.additionalProperties.properties.words.properties.en, data: v };
                  e === null ? e = [c] : e.push(c), t++;
                }
              } else {
                let o = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.classes.additionalProperties.properties.words.type, parentSchema: b.properties.classes.additionalProperties.properties.words, data: p };
                e === null ? e = [o] : e.push(o), t++;
              }
            }
          } else {
            let p = { instancePath: i + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.classes.additionalProperties.type, parentSchema: b.properties.classes.additionalProperties, data: m };
            e === null ? e = [p] : e.push(p), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.properties.classes.type, parentSchema: b.properties.classes, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.least !== void 0) {
      let r = s.least;
      if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
        let a = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: b.properties.least.type, parentSchema: b.properties.least, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (typeof r == "number" && isFinite(r)) {
        if (r > 100 || isNaN(r)) {
          let a = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: b.properties.least, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (r < 1 || isNaN(r)) {
          let a = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: b.properties.least, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: b.type, parentSchema: b, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return We.errors = e, t === 0;
}
We.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var et = Xe;
var ae = { type: "object", properties: { nested: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function Xe(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Xe.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.nested === void 0 && (s.nested = false);
    for (let a in s) if (a !== "nested") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ae, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.nested;
    if (typeof r != "boolean") {
      let a = { instancePath: i + "/nested", schemaPath: "#/properties/nested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: ae.properties.nested.type, parentSchema: ae.properties.nested, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ae.type, parentSchema: ae, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Xe.errors = e, t === 0;
}
Xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var st = Ze;
var Js = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ze(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ze.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Js, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Js.type, parentSchema: Js, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ze.errors = e, t === 0;
}
Ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var rt = $e;
var Ks = { type: "object", properties: {}, required: [], additionalProperties: false };
function $e(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = $e.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ks, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ks.type, parentSchema: Ks, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return $e.errors = e, t === 0;
}
$e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var tt = es;
var Qs = { type: "object", properties: {}, required: [], additionalProperties: false };
function es(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = es.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Qs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Qs.type, parentSchema: Qs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return es.errors = e, t === 0;
}
es.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var at = ss;
var C = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, default: [] }, paths: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, default: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function ss(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ss.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.artefacts === void 0 && (s.artefacts = []), s.paths === void 0 && (s.paths = []), s.default === void 0 && (s.default = false);
    for (let p in s) if (!(p === "artefacts" || p === "paths" || p === "default")) {
      let o = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: C, data: s };
      e === null ? e = [o] : e.push(o), t++;
    }
    let r = s.artefacts;
    if (Array.isArray(r)) {
      let p = r.length;
      for (let o = 0; o < p; o++) {
        let l = r[o];
        if (typeof l != "string") {
          let v = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.artefacts.items.type, parentSchema: C.properties.artefacts.items, data: l };
          e === null ? e = [v] : e.push(v), t++;
        }
        if (!(l === "governance" || l === "roadmap" || l === "owners" || l === "licence" || l === "readme" || l === "contributing" || l === "code-of-conduct" || l === "security" || l === "changelog" || l === "publiccode" || l === "api-description" || l === "funding" || l === "support")) {
          let v = { instancePath: i + "/artefacts/" + o, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: C.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: C.properties.artefacts.items.enum, parentSchema: C.properties.artefacts.items, data: l };
          e === null ? e = [v] : e.push(v), t++;
        }
      }
    } else {
      let p = { instancePath: i + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.artefacts.type, parentSchema: C.properties.artefacts, data: r };
      e === null ? e = [p] : e.push(p), t++;
    }
    let a = s.paths;
    if (Array.isArray(a)) {
      let p = a.length;
      for (let o = 0; o < p; o++) {
        let l = a[o];
        if (typeof l == "string") {
          if (w(l) > 300) {
            let v = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: C.properties.paths.items, data: l };
            e === null ? e = [v] : e.push(v), t++;
          }
          if (w(l) < 1) {
            let v = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: C.properties.paths.items, data: l };
            e === null ? e = [v] : e.push(v), t++;
          }
        } else {
          let v = { instancePath: i + "/paths/" + o, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.paths.items.type, parentSchema: C.properties.paths.items, data: l };
          e === null ? e = [v] : e.push(v), t++;
        }
      }
    } else {
      let p = { instancePath: i + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.paths.type, parentSchema: C.properties.paths, data: a };
      e === null ? e = [p] : e.push(p), t++;
    }
    let m = s.default;
    if (typeof m != "boolean") {
      let p = { instancePath: i + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: C.properties.default.type, parentSchema: C.properties.default, data: m };
      e === null ? e = [p] : e.push(p), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ss.errors = e, t === 0;
}
ss.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var it = rs;
var Us = { type: "object", properties: {}, required: [], additionalProperties: false };
function rs(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = rs.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Us, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Us.type, parentSchema: Us, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return rs.errors = e, t === 0;
}
rs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pt = ts;
var re = { type: "object", properties: { least: { type: "integer", minimum: 1, maximum: 100, default: 2 } }, required: [], additionalProperties: false };
function ts(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ts.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.least === void 0 && (s.least = 2);
    for (let a in s) if (a !== "least") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: re, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.least;
    if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
      let a = { instancePath: i + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: re.properties.least.type, parentSchema: re.properties.least, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (typeof r == "number" && isFinite(r)) {
      if (r > 100 || isNaN(r)) {
        let a = { instancePath: i + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: re.properties.least, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (r < 1 || isNaN(r)) {
        let a = { instancePath: i + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: re.properties.least, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: re.type, parentSchema: re, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ts.errors = e, t === 0;
}
ts.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ot = as;
var R = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] } }, required: ["anyOf"], additionalProperties: false };
function as(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = as.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let a = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: R.required, parentSchema: R, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    for (let a in s) if (!(a === "anyOf" || a === "not")) {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: R, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: R.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), t++;
        }
        let m = a.length;
        for (let p = 0; p < m; p++) {
          let o = a[p];
          if (typeof o == "string") {
            if (w(o) > 300) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: R.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), t++;
            }
            if (w(o) < 1) {
              let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: R.properties.anyOf.items, data: o };
              e === null ? e = [l] : e.push(l), t++;
            }
          } else {
            let l = { instancePath: i + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.anyOf.items.type, parentSchema: R.properties.anyOf.items, data: o };
            e === null ? e = [l] : e.push(l), t++;
          }
        }
      } else {
        let m = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: R.properties.anyOf.type, parentSchema: R.properties.anyOf, data: a };
        e === null ? e = [m] : e.push(m), t++;
      }
    }
    let r = s.not;
    if (Array.isArray(r)) {
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p == "string") {
          if (w(p) > 300) {
            let o = { instancePath: i + "/not/" + m, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: R.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (w(p) < 1) {
            let o = { instancePath: i + "/not/" + m, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: R.properties.not.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        } else {
          let o = { instancePath: i + "/not/" + m, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: R.properties.not.items.type, parentSchema: R.properties.not.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: R.properties.not.type, parentSchema: R.properties.not, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: R.type, parentSchema: R, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return as.errors = e, t === 0;
}
as.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var nt = is;
var K = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 } }, required: ["anyOf"], additionalProperties: false };
function is(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = is.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anyOf === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: K.required, parentSchema: K, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (r !== "anyOf") {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: K, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.anyOf !== void 0) {
      let r = s.anyOf;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: K.properties.anyOf, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p == "string") {
            if (w(p) > 300) {
              let o = { instancePath: i + "/anyOf/" + m, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: K.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (w(p) < 1) {
              let o = { instancePath: i + "/anyOf/" + m, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: K.properties.anyOf.items, data: p };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: i + "/anyOf/" + m, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.anyOf.items.type, parentSchema: K.properties.anyOf.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.properties.anyOf.type, parentSchema: K.properties.anyOf, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return is.errors = e, t === 0;
}
is.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var mt = ps;
var Y = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 } }, required: ["files", "pattern"], additionalProperties: false };
function ps(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ps.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    if (s.pattern === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (!(r === "files" || r === "pattern")) {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Y, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.files !== void 0) {
      let r = s.files;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Y.properties.files, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p == "string") {
            if (w(p) > 300) {
              let o = { instancePath: i + "/files/" + m, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Y.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), t++;
            }
            if (w(p) < 1) {
              let o = { instancePath: i + "/files/" + m, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.files.items, data: p };
              e === null ? e = [o] : e.push(o), t++;
            }
          } else {
            let o = { instancePath: i + "/files/" + m, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.files.items.type, parentSchema: Y.properties.files.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Y.properties.files.type, parentSchema: Y.properties.files, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
    if (s.pattern !== void 0) {
      let r = s.pattern;
      if (typeof r == "string") {
        if (w(r) > 500) {
          let a = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: Y.properties.pattern, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
        if (w(r) < 1) {
          let a = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.pattern, data: r };
          e === null ? e = [a] : e.push(a), t++;
        }
      } else {
        let a = { instancePath: i + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.pattern.type, parentSchema: Y.properties.pattern, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ps.errors = e, t === 0;
}
ps.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var lt = os;
var Ws = { type: "object", properties: {}, required: [], additionalProperties: false };
function os(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = os.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Ws, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ws.type, parentSchema: Ws, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return os.errors = e, t === 0;
}
os.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ct = ns;
var ie = { type: "object", properties: { codeOwners: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function ns(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ns.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.codeOwners === void 0 && (s.codeOwners = false);
    for (let a in s) if (a !== "codeOwners") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ie, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.codeOwners;
    if (typeof r != "boolean") {
      let a = { instancePath: i + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: ie.properties.codeOwners.type, parentSchema: ie.properties.codeOwners, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ie.type, parentSchema: ie, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ns.errors = e, t === 0;
}
ns.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var dt = ms;
var Xs = { type: "object", properties: {}, required: [], additionalProperties: false };
function ms(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ms.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Xs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Xs.type, parentSchema: Xs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ms.errors = e, t === 0;
}
ms.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ht = ls;
var Zs = { type: "object", properties: {}, required: [], additionalProperties: false };
function ls(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ls.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: Zs, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Zs.type, parentSchema: Zs, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ls.errors = e, t === 0;
}
ls.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ut = cs;
var $s = { type: "object", properties: {}, required: [], additionalProperties: false };
function cs(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = cs.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: $s, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $s.type, parentSchema: $s, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return cs.errors = e, t === 0;
}
cs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var yt = ds;
var er = { type: "object", properties: {}, required: [], additionalProperties: false };
function ds(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ds.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: er, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: er.type, parentSchema: er, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ds.errors = e, t === 0;
}
ds.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ft = hs;
var H = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function hs(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = hs.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: H.required, parentSchema: H, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (r !== "kinds") {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: H, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: H.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: H.properties.kinds.items.type, parentSchema: H.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: H.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: H.properties.kinds.items.enum, parentSchema: H.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: H.properties.kinds.type, parentSchema: H.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return hs.errors = e, t === 0;
}
hs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gt = us;
var U = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function us(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = us.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let a in s) if (a !== "kinds") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: U, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.kinds;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: U.properties.kinds, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: U.properties.kinds.items.type, parentSchema: U.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: U.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: U.properties.kinds.items.enum, parentSchema: U.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: U.properties.kinds.type, parentSchema: U.properties.kinds, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return us.errors = e, t === 0;
}
us.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pt = ys;
var W = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["security", "support", "readme"] } }, required: [], additionalProperties: false };
function ys(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ys.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["security", "support", "readme"]);
    for (let a in s) if (a !== "kinds") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: W, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.kinds;
    if (Array.isArray(r)) {
      if (r.length < 1) {
        let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: W.properties.kinds, data: r };
        e === null ? e = [m] : e.push(m), t++;
      }
      let a = r.length;
      for (let m = 0; m < a; m++) {
        let p = r[m];
        if (typeof p != "string") {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.kinds.items.type, parentSchema: W.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: W.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: W.properties.kinds.items.enum, parentSchema: W.properties.kinds.items, data: p };
          e === null ? e = [o] : e.push(o), t++;
        }
      }
    } else {
      let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: W.properties.kinds.type, parentSchema: W.properties.kinds, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ys.errors = e, t === 0;
}
ys.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var kt = fs;
var J = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function fs(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = fs.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let r = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: J.required, parentSchema: J, data: s };
      e === null ? e = [r] : e.push(r), t++;
    }
    for (let r in s) if (r !== "kinds") {
      let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: J, data: s };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (s.kinds !== void 0) {
      let r = s.kinds;
      if (Array.isArray(r)) {
        if (r.length < 1) {
          let m = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: J.properties.kinds, data: r };
          e === null ? e = [m] : e.push(m), t++;
        }
        let a = r.length;
        for (let m = 0; m < a; m++) {
          let p = r[m];
          if (typeof p != "string") {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: J.properties.kinds.items.type, parentSchema: J.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let o = { instancePath: i + "/kinds/" + m, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: J.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: J.properties.kinds.items.enum, parentSchema: J.properties.kinds.items, data: p };
            e === null ? e = [o] : e.push(o), t++;
          }
        }
      } else {
        let a = { instancePath: i + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: J.properties.kinds.type, parentSchema: J.properties.kinds, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: J.type, parentSchema: J, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return fs.errors = e, t === 0;
}
fs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wt = gs;
var sr = { type: "object", properties: {}, required: [], additionalProperties: false };
function gs(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = gs.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: sr, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: sr.type, parentSchema: sr, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return gs.errors = e, t === 0;
}
gs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var vt = Ps;
var rr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ps(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = Ps.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: rr, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: rr.type, parentSchema: rr, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return Ps.errors = e, t === 0;
}
Ps.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var bt = ks;
var tr = { type: "object", properties: {}, required: [], additionalProperties: false };
function ks(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ks.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let r in s) {
    let a = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: tr, data: s };
    e === null ? e = [a] : e.push(a), t++;
  }
  else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: tr.type, parentSchema: tr, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ks.errors = e, t === 0;
}
ks.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var St = ws;
var te = { type: "object", properties: { days: { type: "integer", minimum: 1, maximum: 400, default: 90 } }, required: [], additionalProperties: false };
function ws(s, { instancePath: i = "", parentData: f, parentDataProperty: u, rootData: y = s, dynamicAnchors: k = {} } = {}) {
  let e = null, t = 0, n = ws.evaluated;
  if (n.dynamicProps && (n.props = void 0), n.dynamicItems && (n.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.days === void 0 && (s.days = 90);
    for (let a in s) if (a !== "days") {
      let m = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: te, data: s };
      e === null ? e = [m] : e.push(m), t++;
    }
    let r = s.days;
    if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
      let a = { instancePath: i + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: te.properties.days.type, parentSchema: te.properties.days, data: r };
      e === null ? e = [a] : e.push(a), t++;
    }
    if (typeof r == "number" && isFinite(r)) {
      if (r > 400 || isNaN(r)) {
        let a = { instancePath: i + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400", schema: 400, parentSchema: te.properties.days, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
      if (r < 1 || isNaN(r)) {
        let a = { instancePath: i + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: te.properties.days, data: r };
        e === null ? e = [a] : e.push(a), t++;
      }
    }
  } else {
    let r = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: te.type, parentSchema: te, data: s };
    e === null ? e = [r] : e.push(r), t++;
  }
  return ws.errors = e, t === 0;
}
ws.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  Ur as options_api_approved,
  Mr as options_api_changes,
  Qr as options_api_deprecation,
  Rr as options_api_field,
  Hr as options_api_licence,
  Gr as options_api_parts,
  Br as options_api_profile,
  Cr as options_api_readable,
  Kr as options_api_security,
  Jr as options_api_servers,
  Wr as options_api_test_endpoint,
  Yr as options_api_valid,
  mr as options_artefact_present,
  lr as options_artefact_substance,
  St as options_badge_honest,
  gt as options_changed_since_approval,
  br as options_changelog_entries,
  wr as options_contact_stated,
  $r as options_documents_linked,
  Pr as options_draft_marker,
  Zr as options_facts_agree,
  nt as options_file_absent,
  ot as options_file_present,
  yt as options_former_contact,
  fr as options_fresh,
  lt as options_governance_decided,
  Xr as options_implementations,
  vr as options_issue_forms,
  kt as options_language_versions,
  Or as options_licence_agreed,
  qr as options_licence_compatible,
  Ar as options_licence_file_headers,
  Sr as options_licence_identified,
  Ir as options_licence_open,
  jr as options_licence_reuse,
  dr as options_links_resolve,
  kr as options_links_to,
  cr as options_no_placeholders,
  ut as options_owner_contacts,
  ht as options_owners_agree,
  at as options_owners_cover,
  et as options_owners_effective,
  it as options_owners_exist,
  rt as options_owners_match,
  pt as options_owners_several,
  tt as options_owners_shadowed,
  st as options_owners_valid,
  ur as options_parts_stated,
  gr as options_plan_status,
  Er as options_publiccode_dates,
  Tr as options_publiccode_deprecated,
  Fr as options_publiccode_files,
  xr as options_publiccode_maintenance,
  Nr as options_publiccode_name,
  Vr as options_publiccode_quotes,
  Dr as options_publiccode_readable,
  zr as options_publiccode_urls,
  Lr as options_publiccode_valid,
  _r as options_publiccode_version,
  ft as options_review_due,
  ct as options_review_required,
  yr as options_role_named,
  dt as options_successor_named,
  Pt as options_supported_versions,
  mt as options_text_stated,
  hr as options_topics_stated,
  wt as options_waivers_expired,
  vt as options_waivers_expiring,
  bt as options_waivers_used
};
