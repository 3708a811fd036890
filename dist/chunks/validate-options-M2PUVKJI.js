import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-options.js
var xr = (s, t) => () => {
  try {
    return t || s((t = { exports: {} }).exports, t), t.exports;
  } catch (b) {
    throw t = 0, b;
  }
};
var Nr = xr((Gs) => {
  "use strict";
  Object.defineProperty(Gs, "__esModule", { value: true });
  function qr(s) {
    let t = s.length, b = 0, k = 0, w;
    for (; k < t; ) b++, w = s.charCodeAt(k++), w >= 55296 && w <= 56319 && k < t && (w = s.charCodeAt(k), (w & 64512) === 56320 && k++);
    return b;
  }
  Gs.default = qr;
  qr.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var _r = Pe;
var W = { type: "object", properties: { kind: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, statuses: { type: "array", items: { type: "string", enum: ["present", "section", "linked", "inherited", "absent"] }, minItems: 1, default: ["present", "section", "linked", "inherited"] } }, required: ["kind"], additionalProperties: false };
function Pe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Pe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.statuses === void 0 && (s.statuses = ["present", "section", "linked", "inherited"]), s.kind === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: W.required, parentSchema: W, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "kind" || a === "statuses")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: W, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kind !== void 0) {
      let a = s.kind;
      if (typeof a != "string") {
        let o = { instancePath: t + "/kind", schemaPath: "#/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.kind.type, parentSchema: W.properties.kind, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (!(a === "governance" || a === "roadmap" || a === "owners" || a === "licence" || a === "readme" || a === "contributing" || a === "code-of-conduct" || a === "security" || a === "changelog" || a === "publiccode" || a === "api-description" || a === "funding" || a === "support")) {
        let o = { instancePath: t + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: W.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: W.properties.kind.enum, parentSchema: W.properties.kind, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.statuses;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/statuses", schemaPath: "#/properties/statuses/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: W.properties.statuses, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/statuses/" + o, schemaPath: "#/properties/statuses/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: W.properties.statuses.items.type, parentSchema: W.properties.statuses.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "present" || p === "section" || p === "linked" || p === "inherited" || p === "absent")) {
          let n = { instancePath: t + "/statuses/" + o, schemaPath: "#/properties/statuses/items/enum", keyword: "enum", params: { allowedValues: W.properties.statuses.items.enum }, message: "must be equal to one of the allowed values", schema: W.properties.statuses.items.enum, parentSchema: W.properties.statuses.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/statuses", schemaPath: "#/properties/statuses/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: W.properties.statuses.type, parentSchema: W.properties.statuses, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: W.type, parentSchema: W, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Pe.errors = e, r === 0;
}
Pe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Cr = ke;
var G = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, weak: { type: "array", items: { type: "string", enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only"] }, minItems: 1, default: ["stub", "placeholder", "empty", "image-only"] } }, required: ["kinds"], additionalProperties: false };
function ke(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ke.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.weak === void 0 && (s.weak = ["stub", "placeholder", "empty", "image-only"]), s.kinds === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: G.required, parentSchema: G, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "kinds" || a === "weak")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: G, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n != "string") {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.kinds.items.type, parentSchema: G.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (!(n === "governance" || n === "roadmap" || n === "owners" || n === "licence" || n === "readme" || n === "contributing" || n === "code-of-conduct" || n === "security" || n === "changelog" || n === "publiccode" || n === "api-description" || n === "funding" || n === "support")) {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: G.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: G.properties.kinds.items.enum, parentSchema: G.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.kinds.type, parentSchema: G.properties.kinds, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.weak;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/weak", schemaPath: "#/properties/weak/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: G.properties.weak, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/weak/" + o, schemaPath: "#/properties/weak/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: G.properties.weak.items.type, parentSchema: G.properties.weak.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "full" || p === "stub" || p === "placeholder" || p === "empty" || p === "pointer" || p === "image-only")) {
          let n = { instancePath: t + "/weak/" + o, schemaPath: "#/properties/weak/items/enum", keyword: "enum", params: { allowedValues: G.properties.weak.items.enum }, message: "must be equal to one of the allowed values", schema: G.properties.weak.items.enum, parentSchema: G.properties.weak.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/weak", schemaPath: "#/properties/weak/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: G.properties.weak.type, parentSchema: G.properties.weak, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: G.type, parentSchema: G, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ke.errors = e, r === 0;
}
ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Er = we;
var re = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function we(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = we.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: re.required, parentSchema: re, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (i !== "kinds") {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: re, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: re.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: re.properties.kinds.items.type, parentSchema: re.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: re.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: re.properties.kinds.items.enum, parentSchema: re.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: re.properties.kinds.type, parentSchema: re.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: re.type, parentSchema: re, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return we.errors = e, r === 0;
}
we.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vr = be;
var se = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, anchors: { type: "boolean", default: false } }, required: ["artefacts"], additionalProperties: false };
function be(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = be.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.anchors === void 0 && (s.anchors = false), s.artefacts === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "artefacts" }, message: "must have required property 'artefacts'", schema: se.required, parentSchema: se, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "artefacts" || a === "anchors")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: se, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.artefacts !== void 0) {
      let a = s.artefacts;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/artefacts", schemaPath: "#/properties/artefacts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: se.properties.artefacts, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n != "string") {
            let m = { instancePath: t + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: se.properties.artefacts.items.type, parentSchema: se.properties.artefacts.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (!(n === "governance" || n === "roadmap" || n === "owners" || n === "licence" || n === "readme" || n === "contributing" || n === "code-of-conduct" || n === "security" || n === "changelog" || n === "publiccode" || n === "api-description" || n === "funding" || n === "support")) {
            let m = { instancePath: t + "/artefacts/" + p, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: se.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: se.properties.artefacts.items.enum, parentSchema: se.properties.artefacts.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: se.properties.artefacts.type, parentSchema: se.properties.artefacts, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.anchors;
    if (typeof i != "boolean") {
      let a = { instancePath: t + "/anchors", schemaPath: "#/properties/anchors/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: se.properties.anchors.type, parentSchema: se.properties.anchors, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: se.type, parentSchema: se, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return be.errors = e, r === 0;
}
be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Fr = ve;
var S = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 }, least: { type: "integer", minimum: 1, maximum: 100, default: 1 }, files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, descriptions: { type: "boolean", default: false } }, required: ["kinds"], additionalProperties: false, anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }] };
var f = Nr().default;
function ve(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ve.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let i = r, a = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.topics === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "topics" }, message: "must have required property 'topics'", schema: S.anyOf[0].required, parentSchema: S.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = o === r;
  a = a || m;
  let p = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.concepts === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: S.anyOf[1].required, parentSchema: S.anyOf[1], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = p === r;
  a = a || m;
  let n = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.words === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: S.anyOf[2].required, parentSchema: S.anyOf[2], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = n === r;
  if (a = a || m, a) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: S.anyOf, parentSchema: S, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.least === void 0 && (s.least = 1), s.files === void 0 && (s.files = []), s.descriptions === void 0 && (s.descriptions = false), s.kinds === void 0) {
      let h = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: S.required, parentSchema: S, data: s };
      e === null ? e = [h] : e.push(h), r++;
    }
    for (let h in s) if (!(h === "kinds" || h === "topics" || h === "concepts" || h === "words" || h === "least" || h === "files" || h === "descriptions")) {
      let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: false, parentSchema: S, data: s };
      e === null ? e = [y] : e.push(y), r++;
    }
    if (s.kinds !== void 0) {
      let h = s.kinds;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let g = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: S.properties.kinds, data: h };
          e === null ? e = [g] : e.push(g), r++;
        }
        let y = h.length;
        for (let g = 0; g < y; g++) {
          let P = h[g];
          if (typeof P != "string") {
            let L = { instancePath: t + "/kinds/" + g, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.kinds.items.type, parentSchema: S.properties.kinds.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
          if (!(P === "governance" || P === "roadmap" || P === "owners" || P === "licence" || P === "readme" || P === "contributing" || P === "code-of-conduct" || P === "security" || P === "changelog" || P === "publiccode" || P === "api-description" || P === "funding" || P === "support")) {
            let L = { instancePath: t + "/kinds/" + g, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: S.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: S.properties.kinds.items.enum, parentSchema: S.properties.kinds.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.kinds.type, parentSchema: S.properties.kinds, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.topics !== void 0) {
      let h = s.topics;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let g = { instancePath: t + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: S.properties.topics, data: h };
          e === null ? e = [g] : e.push(g), r++;
        }
        let y = h.length;
        for (let g = 0; g < y; g++) {
          let P = h[g];
          if (typeof P != "string") {
            let L = { instancePath: t + "/topics/" + g, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.topics.items.type, parentSchema: S.properties.topics.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
          if (!(P === "purpose-scope" || P === "roles" || P === "owner-named" || P === "decision-making" || P === "contribution-process" || P === "release-versioning" || P === "funding" || P === "meetings-communication" || P === "membership" || P === "conflict-resolution" || P === "lifecycle" || P === "licence-ipr")) {
            let L = { instancePath: t + "/topics/" + g, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: S.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: S.properties.topics.items.enum, parentSchema: S.properties.topics.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.topics.type, parentSchema: S.properties.topics, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.concepts !== void 0) {
      let h = s.concepts;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let g = { instancePath: t + "/concepts", schemaPath: "#/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: S.properties.concepts, data: h };
          e === null ? e = [g] : e.push(g), r++;
        }
        let y = h.length;
        for (let g = 0; g < y; g++) {
          let P = h[g];
          if (typeof P == "string") {
            if (f(P) > 200) {
              let L = { instancePath: t + "/concepts/" + g, schemaPath: "#/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.concepts.items, data: P };
              e === null ? e = [L] : e.push(L), r++;
            }
            if (f(P) < 1) {
              let L = { instancePath: t + "/concepts/" + g, schemaPath: "#/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.concepts.items, data: P };
              e === null ? e = [L] : e.push(L), r++;
            }
          } else {
            let L = { instancePath: t + "/concepts/" + g, schemaPath: "#/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.concepts.items.type, parentSchema: S.properties.concepts.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/concepts", schemaPath: "#/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.concepts.type, parentSchema: S.properties.concepts, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.words !== void 0) {
      let h = s.words;
      if (h && typeof h == "object" && !Array.isArray(h)) {
        if (h.fi === void 0 && (h.fi = []), h.sv === void 0 && (h.sv = []), h.en === void 0 && (h.en = []), Object.keys(h).length < 1) {
          let L = { instancePath: t + "/words", schemaPath: "#/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: S.properties.words, data: h };
          e === null ? e = [L] : e.push(L), r++;
        }
        for (let L in h) if (!(L === "fi" || L === "sv" || L === "en")) {
          let R = { instancePath: t + "/words", schemaPath: "#/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: L }, message: "must NOT have additional properties", schema: false, parentSchema: S.properties.words, data: h };
          e === null ? e = [R] : e.push(R), r++;
        }
        let y = h.fi;
        if (Array.isArray(y)) {
          let L = y.length;
          for (let R = 0; R < L; R++) {
            let J = y[R];
            if (typeof J == "string") {
              if (f(J) > 200) {
                let V = { instancePath: t + "/words/fi/" + R, schemaPath: "#/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.words.properties.fi.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
              if (f(J) < 1) {
                let V = { instancePath: t + "/words/fi/" + R, schemaPath: "#/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.words.properties.fi.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: t + "/words/fi/" + R, schemaPath: "#/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.words.properties.fi.items.type, parentSchema: S.properties.words.properties.fi.items, data: J };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let L = { instancePath: t + "/words/fi", schemaPath: "#/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.words.properties.fi.type, parentSchema: S.properties.words.properties.fi, data: y };
          e === null ? e = [L] : e.push(L), r++;
        }
        let g = h.sv;
        if (Array.isArray(g)) {
          let L = g.length;
          for (let R = 0; R < L; R++) {
            let J = g[R];
            if (typeof J == "string") {
              if (f(J) > 200) {
                let V = { instancePath: t + "/words/sv/" + R, schemaPath: "#/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.words.properties.sv.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
              if (f(J) < 1) {
                let V = { instancePath: t + "/words/sv/" + R, schemaPath: "#/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.words.properties.sv.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: t + "/words/sv/" + R, schemaPath: "#/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.words.properties.sv.items.type, parentSchema: S.properties.words.properties.sv.items, data: J };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let L = { instancePath: t + "/words/sv", schemaPath: "#/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.words.properties.sv.type, parentSchema: S.properties.words.properties.sv, data: g };
          e === null ? e = [L] : e.push(L), r++;
        }
        let P = h.en;
        if (Array.isArray(P)) {
          let L = P.length;
          for (let R = 0; R < L; R++) {
            let J = P[R];
            if (typeof J == "string") {
              if (f(J) > 200) {
                let V = { instancePath: t + "/words/en/" + R, schemaPath: "#/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: S.properties.words.properties.en.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
              if (f(J) < 1) {
                let V = { instancePath: t + "/words/en/" + R, schemaPath: "#/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.words.properties.en.items, data: J };
                e === null ? e = [V] : e.push(V), r++;
              }
            } else {
              let V = { instancePath: t + "/words/en/" + R, schemaPath: "#/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.words.properties.en.items.type, parentSchema: S.properties.words.properties.en.items, data: J };
              e === null ? e = [V] : e.push(V), r++;
            }
          }
        } else {
          let L = { instancePath: t + "/words/en", schemaPath: "#/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.words.properties.en.type, parentSchema: S.properties.words.properties.en, data: P };
          e === null ? e = [L] : e.push(L), r++;
        }
      } else {
        let y = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.properties.words.type, parentSchema: S.properties.words, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    let c = s.least;
    if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
      let h = { instancePath: t + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: S.properties.least.type, parentSchema: S.properties.least, data: c };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (typeof c == "number" && isFinite(c)) {
      if (c > 100 || isNaN(c)) {
        let h = { instancePath: t + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: S.properties.least, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
      if (c < 1 || isNaN(c)) {
        let h = { instancePath: t + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: S.properties.least, data: c };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    let d = s.files;
    if (Array.isArray(d)) {
      let h = d.length;
      for (let y = 0; y < h; y++) {
        let g = d[y];
        if (typeof g == "string") {
          if (f(g) > 300) {
            let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: S.properties.files.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (f(g) < 1) {
            let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: S.properties.files.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: S.properties.files.items.type, parentSchema: S.properties.files.items, data: g };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    } else {
      let h = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: S.properties.files.type, parentSchema: S.properties.files, data: d };
      e === null ? e = [h] : e.push(h), r++;
    }
    let u = s.descriptions;
    if (typeof u != "boolean") {
      let h = { instancePath: t + "/descriptions", schemaPath: "#/properties/descriptions/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: S.properties.descriptions.type, parentSchema: S.properties.descriptions, data: u };
      e === null ? e = [h] : e.push(h), r++;
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: S.type, parentSchema: S, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return ve.errors = e, r === 0;
}
ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Rr = Se;
var A = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, parts: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, concepts: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 } }, required: ["name", "concepts"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["kinds", "parts", "least"], additionalProperties: false };
function Se(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Se.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.parts === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "parts" }, message: "must have required property 'parts'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.least === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: A.required, parentSchema: A, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "kinds" || i === "parts" || i === "least")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: A, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.kinds.items.type, parentSchema: A.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: A.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: A.properties.kinds.items.enum, parentSchema: A.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.kinds.type, parentSchema: A.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.parts !== void 0) {
      let i = s.parts;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let a = { instancePath: t + "/parts", schemaPath: "#/properties/parts/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: A.properties.parts, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) {
          let o = i[a];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let p = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: A.properties.parts.additionalProperties.required, parentSchema: A.properties.parts.additionalProperties, data: o };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (o.concepts === void 0) {
              let p = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/required", keyword: "required", params: { missingProperty: "concepts" }, message: "must have required property 'concepts'", schema: A.properties.parts.additionalProperties.required, parentSchema: A.properties.parts.additionalProperties, data: o };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in o) if (!(p === "name" || p === "concepts")) {
              let n = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: A.properties.parts.additionalProperties, data: o };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (o.name !== void 0) {
              let p = o.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let n = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [n] : e.push(n), r++;
                }
                for (let n in p) if (!(n === "fi" || n === "sv" || n === "en")) {
                  let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: false, parentSchema: A.properties.parts.additionalProperties.properties.name, data: p };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (p.fi !== void 0) {
                  let n = p.fi;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.fi, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.fi, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.parts.additionalProperties.properties.name.properties.fi.type, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.fi, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (p.sv !== void 0) {
                  let n = p.sv;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.sv, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.sv, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.parts.additionalProperties.properties.name.properties.sv.type, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.sv, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (p.en !== void 0) {
                  let n = p.en;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.en, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.en, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/parts/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.parts.additionalProperties.properties.name.properties.en.type, parentSchema: A.properties.parts.additionalProperties.properties.name.properties.en, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let n = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/parts/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.properties.parts.additionalProperties.properties.name.type, parentSchema: A.properties.parts.additionalProperties.properties.name, data: p };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.concepts !== void 0) {
              let p = o.concepts;
              if (Array.isArray(p)) {
                if (p.length < 1) {
                  let m = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.concepts, data: p };
                  e === null ? e = [m] : e.push(m), r++;
                }
                let n = p.length;
                for (let m = 0; m < n; m++) {
                  let c = p[m];
                  if (typeof c == "string") {
                    if (f(c) > 200) {
                      let d = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + m, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: A.properties.parts.additionalProperties.properties.concepts.items, data: c };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                    if (f(c) < 1) {
                      let d = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + m, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: A.properties.parts.additionalProperties.properties.concepts.items, data: c };
                      e === null ? e = [d] : e.push(d), r++;
                    }
                  } else {
                    let d = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts/" + m, schemaPath: "#/properties/parts/additionalProperties/properties/concepts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: A.properties.parts.additionalProperties.properties.concepts.items.type, parentSchema: A.properties.parts.additionalProperties.properties.concepts.items, data: c };
                    e === null ? e = [d] : e.push(d), r++;
                  }
                }
              } else {
                let n = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/concepts", schemaPath: "#/properties/parts/additionalProperties/properties/concepts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: A.properties.parts.additionalProperties.properties.concepts.type, parentSchema: A.properties.parts.additionalProperties.properties.concepts, data: p };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let p = { instancePath: t + "/parts/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/parts/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.properties.parts.additionalProperties.type, parentSchema: A.properties.parts.additionalProperties, data: o };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/parts", schemaPath: "#/properties/parts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.properties.parts.type, parentSchema: A.properties.parts, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.least !== void 0) {
      let i = s.least;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: t + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: A.properties.least.type, parentSchema: A.properties.least, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 100 || isNaN(i)) {
          let a = { instancePath: t + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: A.properties.least, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i < 1 || isNaN(i)) {
          let a = { instancePath: t + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: A.properties.least, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: A.type, parentSchema: A, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Se.errors = e, r === 0;
}
Se.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zr = Oe;
var H = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, concept: { type: "string", minLength: 1, maxLength: 200 }, alsoPubliccode: { type: "boolean", default: false } }, required: ["kinds", "concept"], additionalProperties: false };
function Oe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Oe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.alsoPubliccode === void 0 && (s.alsoPubliccode = false), s.kinds === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: H.required, parentSchema: H, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.concept === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "concept" }, message: "must have required property 'concept'", schema: H.required, parentSchema: H, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "kinds" || a === "concept" || a === "alsoPubliccode")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: H, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: H.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n != "string") {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: H.properties.kinds.items.type, parentSchema: H.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (!(n === "governance" || n === "roadmap" || n === "owners" || n === "licence" || n === "readme" || n === "contributing" || n === "code-of-conduct" || n === "security" || n === "changelog" || n === "publiccode" || n === "api-description" || n === "funding" || n === "support")) {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: H.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: H.properties.kinds.items.enum, parentSchema: H.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: H.properties.kinds.type, parentSchema: H.properties.kinds, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.concept !== void 0) {
      let a = s.concept;
      if (typeof a == "string") {
        if (f(a) > 200) {
          let o = { instancePath: t + "/concept", schemaPath: "#/properties/concept/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: H.properties.concept, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (f(a) < 1) {
          let o = { instancePath: t + "/concept", schemaPath: "#/properties/concept/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: H.properties.concept, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/concept", schemaPath: "#/properties/concept/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: H.properties.concept.type, parentSchema: H.properties.concept, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.alsoPubliccode;
    if (typeof i != "boolean") {
      let a = { instancePath: t + "/alsoPubliccode", schemaPath: "#/properties/alsoPubliccode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: H.properties.alsoPubliccode.type, parentSchema: H.properties.alsoPubliccode, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: H.type, parentSchema: H, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Oe.errors = e, r === 0;
}
Oe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ur = Ae;
var Q = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, months: { type: "integer", minimum: 1, maximum: 240 } }, required: ["kinds", "months"], additionalProperties: false };
function Ae(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ae.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: Q.required, parentSchema: Q, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.months === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "months" }, message: "must have required property 'months'", schema: Q.required, parentSchema: Q, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "kinds" || i === "months")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Q, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Q.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Q.properties.kinds.items.type, parentSchema: Q.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: Q.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: Q.properties.kinds.items.enum, parentSchema: Q.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Q.properties.kinds.type, parentSchema: Q.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.months !== void 0) {
      let i = s.months;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: t + "/months", schemaPath: "#/properties/months/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: Q.properties.months.type, parentSchema: Q.properties.months, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 240 || isNaN(i)) {
          let a = { instancePath: t + "/months", schemaPath: "#/properties/months/maximum", keyword: "maximum", params: { comparison: "<=", limit: 240 }, message: "must be <= 240", schema: 240, parentSchema: Q.properties.months, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i < 1 || isNaN(i)) {
          let a = { instancePath: t + "/months", schemaPath: "#/properties/months/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: Q.properties.months, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Q.type, parentSchema: Q, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ae.errors = e, r === 0;
}
Ae.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Yr = Le;
var pe = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function Le(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Le.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let a in s) if (a !== "kinds") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: pe, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.kinds;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: pe.properties.kinds, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: pe.properties.kinds.items.type, parentSchema: pe.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: pe.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: pe.properties.kinds.items.enum, parentSchema: pe.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: pe.properties.kinds.type, parentSchema: pe.properties.kinds, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pe.type, parentSchema: pe, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Le.errors = e, r === 0;
}
Le.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Mr = je;
var te = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function je(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = je.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: te.required, parentSchema: te, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (i !== "kinds") {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: te, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: te.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: te.properties.kinds.items.type, parentSchema: te.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: te.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: te.properties.kinds.items.enum, parentSchema: te.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: te.properties.kinds.type, parentSchema: te.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: te.type, parentSchema: te, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return je.errors = e, r === 0;
}
je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Br = qe;
var K = { type: "object", properties: { from: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["from", "kinds"], additionalProperties: false };
function qe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = qe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.from === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: K.required, parentSchema: K, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: K.required, parentSchema: K, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "from" || i === "kinds")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: K, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.from !== void 0) {
      let i = s.from;
      if (typeof i != "string") {
        let a = { instancePath: t + "/from", schemaPath: "#/properties/from/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.from.type, parentSchema: K.properties.from, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(i === "governance" || i === "roadmap" || i === "owners" || i === "licence" || i === "readme" || i === "contributing" || i === "code-of-conduct" || i === "security" || i === "changelog" || i === "publiccode" || i === "api-description" || i === "funding" || i === "support")) {
        let a = { instancePath: t + "/from", schemaPath: "#/properties/from/enum", keyword: "enum", params: { allowedValues: K.properties.from.enum }, message: "must be equal to one of the allowed values", schema: K.properties.from.enum, parentSchema: K.properties.from, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: K.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: K.properties.kinds.items.type, parentSchema: K.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: K.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: K.properties.kinds.items.enum, parentSchema: K.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: K.properties.kinds.type, parentSchema: K.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: K.type, parentSchema: K, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return qe.errors = e, r === 0;
}
qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Gr = Ne;
var z = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 }, private: { type: "boolean", default: false }, topics: { type: "array", items: { type: "string", enum: ["purpose-scope", "roles", "owner-named", "decision-making", "contribution-process", "release-versioning", "funding", "meetings-communication", "membership", "conflict-resolution", "lifecycle", "licence-ipr"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function Ne(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ne.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.private === void 0 && (s.private = false), s.kinds === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: z.required, parentSchema: z, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "kinds" || a === "private" || a === "topics")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: z, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.kinds !== void 0) {
      let a = s.kinds;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.properties.kinds, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n != "string") {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.kinds.items.type, parentSchema: z.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (!(n === "governance" || n === "roadmap" || n === "owners" || n === "licence" || n === "readme" || n === "contributing" || n === "code-of-conduct" || n === "security" || n === "changelog" || n === "publiccode" || n === "api-description" || n === "funding" || n === "support")) {
            let m = { instancePath: t + "/kinds/" + p, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: z.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: z.properties.kinds.items.enum, parentSchema: z.properties.kinds.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.properties.kinds.type, parentSchema: z.properties.kinds, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.private;
    if (typeof i != "boolean") {
      let a = { instancePath: t + "/private", schemaPath: "#/properties/private/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: z.properties.private.type, parentSchema: z.properties.private, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.topics !== void 0) {
      let a = s.topics;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/topics", schemaPath: "#/properties/topics/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: z.properties.topics, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n != "string") {
            let m = { instancePath: t + "/topics/" + p, schemaPath: "#/properties/topics/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: z.properties.topics.items.type, parentSchema: z.properties.topics.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (!(n === "purpose-scope" || n === "roles" || n === "owner-named" || n === "decision-making" || n === "contribution-process" || n === "release-versioning" || n === "funding" || n === "meetings-communication" || n === "membership" || n === "conflict-resolution" || n === "lifecycle" || n === "licence-ipr")) {
            let m = { instancePath: t + "/topics/" + p, schemaPath: "#/properties/topics/items/enum", keyword: "enum", params: { allowedValues: z.properties.topics.items.enum }, message: "must be equal to one of the allowed values", schema: z.properties.topics.items.enum, parentSchema: z.properties.topics.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/topics", schemaPath: "#/properties/topics/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: z.properties.topics.type, parentSchema: z.properties.topics, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: z.type, parentSchema: z, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ne.errors = e, r === 0;
}
Ne.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Hr = xe;
var Hs = { type: "object", properties: {}, required: [], additionalProperties: false };
function xe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = xe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Hs, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Hs.type, parentSchema: Hs, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xe.errors = e, r === 0;
}
xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Jr = Ie;
var Js = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ie(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ie.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Js, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Js.type, parentSchema: Js, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ie.errors = e, r === 0;
}
Ie.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Kr = Te;
var Ks = { type: "object", properties: {}, required: [], additionalProperties: false };
function Te(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Te.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Ks, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ks.type, parentSchema: Ks, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Te.errors = e, r === 0;
}
Te.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qr = De;
var Qs = { type: "object", properties: {}, required: [], additionalProperties: false };
function De(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = De.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Qs, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Qs.type, parentSchema: Qs, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return De.errors = e, r === 0;
}
De.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Wr = _e;
var Ws = { type: "object", properties: {}, required: [], additionalProperties: false };
function _e(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = _e.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Ws, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ws.type, parentSchema: Ws, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _e.errors = e, r === 0;
}
_e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Xr = Ce;
var ce = { type: "object", properties: { licences: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function Ce(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ce.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.licences === void 0 && (s.licences = []);
    for (let a in s) if (a !== "licences") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ce, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.licences;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 200) {
            let n = { instancePath: t + "/licences/" + o, schemaPath: "#/properties/licences/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: ce.properties.licences.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/licences/" + o, schemaPath: "#/properties/licences/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ce.properties.licences.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/licences/" + o, schemaPath: "#/properties/licences/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ce.properties.licences.items.type, parentSchema: ce.properties.licences.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/licences", schemaPath: "#/properties/licences/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ce.properties.licences.type, parentSchema: ce.properties.licences, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ce.type, parentSchema: ce, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ce.errors = e, r === 0;
}
Ce.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Zr = Ee;
var Xs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ee(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ee.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Xs, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Xs.type, parentSchema: Xs, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ee.errors = e, r === 0;
}
Ee.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $r = Ve;
var he = { type: "object", properties: { allow: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false };
function Ve(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ve.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.allow === void 0 && (s.allow = []);
    for (let a in s) if (a !== "allow") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: he, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.allow;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 200) {
            let n = { instancePath: t + "/allow/" + o, schemaPath: "#/properties/allow/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: he.properties.allow.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/allow/" + o, schemaPath: "#/properties/allow/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: he.properties.allow.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/allow/" + o, schemaPath: "#/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: he.properties.allow.items.type, parentSchema: he.properties.allow.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/allow", schemaPath: "#/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: he.properties.allow.type, parentSchema: he.properties.allow, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: he.type, parentSchema: he, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ve.errors = e, r === 0;
}
Ve.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var et = Fe;
var Zs = { type: "object", properties: {}, required: [], additionalProperties: false };
function Fe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Fe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Zs, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Zs.type, parentSchema: Zs, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Fe.errors = e, r === 0;
}
Fe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var st = Re;
var me = { type: "object", properties: { keys: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1, default: ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"] } }, required: [], additionalProperties: false };
function Re(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Re.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.keys === void 0 && (s.keys = ["publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType", "description", "legal.license", "maintenance.type", "localisation.localisationReady", "localisation.availableLanguages"]);
    for (let a in s) if (a !== "keys") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: me, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.keys;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: me.properties.keys, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 200) {
            let n = { instancePath: t + "/keys/" + o, schemaPath: "#/properties/keys/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: me.properties.keys.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/keys/" + o, schemaPath: "#/properties/keys/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: me.properties.keys.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/keys/" + o, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: me.properties.keys.items.type, parentSchema: me.properties.keys.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: me.properties.keys.type, parentSchema: me.properties.keys, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: me.type, parentSchema: me, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Re.errors = e, r === 0;
}
Re.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var rt = ze;
var $s = { type: "object", properties: {}, required: [], additionalProperties: false };
function ze(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ze.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: $s, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $s.type, parentSchema: $s, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ze.errors = e, r === 0;
}
ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var tt = Ue;
var er = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ue(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ue.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: er, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: er.type, parentSchema: er, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ue.errors = e, r === 0;
}
Ue.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var at = Ye;
var sr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ye(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ye.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: sr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: sr.type, parentSchema: sr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ye.errors = e, r === 0;
}
Ye.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var it = Me;
var rr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Me(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Me.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: rr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: rr.type, parentSchema: rr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Me.errors = e, r === 0;
}
Me.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pt = Be;
var tr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Be(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Be.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: tr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: tr.type, parentSchema: tr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Be.errors = e, r === 0;
}
Be.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var nt = Ge;
var ar = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ge(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ge.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ar, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ar.type, parentSchema: ar, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ge.errors = e, r === 0;
}
Ge.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ot = He;
var ir = { type: "object", properties: {}, required: [], additionalProperties: false };
function He(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = He.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ir, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ir.type, parentSchema: ir, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return He.errors = e, r === 0;
}
He.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var mt = Je;
var pr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Je(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Je.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: pr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: pr.type, parentSchema: pr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Je.errors = e, r === 0;
}
Je.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var lt = Ke;
var nr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ke(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ke.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: nr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: nr.type, parentSchema: nr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ke.errors = e, r === 0;
}
Ke.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ct = Qe;
var E = { type: "object", properties: { field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: ["field"], additionalProperties: false };
function Qe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Qe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]), s.field === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: E.required, parentSchema: E, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "field" || a === "anyOf" || a === "pattern" || a === "formats")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: E, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.field !== void 0) {
      let a = s.field;
      if (typeof a == "string") {
        if (f(a) > 200) {
          let o = { instancePath: t + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: E.properties.field, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (f(a) < 1) {
          let o = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: E.properties.field, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.field.type, parentSchema: E.properties.field, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: E.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n == "string") {
            if (f(n) > 200) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: E.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (f(n) < 1) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: E.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.anyOf.items.type, parentSchema: E.properties.anyOf.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.anyOf.type, parentSchema: E.properties.anyOf, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.pattern !== void 0) {
      let a = s.pattern;
      if (typeof a == "string") {
        if (f(a) > 500) {
          let o = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: E.properties.pattern, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
        if (f(a) < 1) {
          let o = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: E.properties.pattern, data: a };
          e === null ? e = [o] : e.push(o), r++;
        }
      } else {
        let o = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.pattern.type, parentSchema: E.properties.pattern, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.formats;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: E.properties.formats, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/formats/" + o, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: E.properties.formats.items.type, parentSchema: E.properties.formats.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "openapi" || p === "asyncapi" || p === "graphql" || p === "wsdl" || p === "protobuf")) {
          let n = { instancePath: t + "/formats/" + o, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: E.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: E.properties.formats.items.enum, parentSchema: E.properties.formats.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: E.properties.formats.type, parentSchema: E.properties.formats, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: E.type, parentSchema: E, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Qe.errors = e, r === 0;
}
Qe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ht = We;
var or = { type: "object", properties: {}, required: [], additionalProperties: false };
function We(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = We.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: or, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: or.type, parentSchema: or, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return We.errors = e, r === 0;
}
We.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var dt = Xe;
var de = { type: "object", properties: { tell: { type: "string", enum: ["decided", "told"], default: "decided" } }, required: [], additionalProperties: false };
function Xe(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Xe.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.tell === void 0 && (s.tell = "decided");
    for (let a in s) if (a !== "tell") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: de, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.tell;
    if (typeof i != "string") {
      let a = { instancePath: t + "/tell", schemaPath: "#/properties/tell/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: de.properties.tell.type, parentSchema: de.properties.tell, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (!(i === "decided" || i === "told")) {
      let a = { instancePath: t + "/tell", schemaPath: "#/properties/tell/enum", keyword: "enum", params: { allowedValues: de.properties.tell.enum }, message: "must be equal to one of the allowed values", schema: de.properties.tell.enum, parentSchema: de.properties.tell, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: de.type, parentSchema: de, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Xe.errors = e, r === 0;
}
Xe.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ut = Ze;
var le = { type: "object", properties: { profiles: { type: "array", items: { type: "string", enum: ["adr", "modi", "zalando"] }, default: [] } }, required: [], additionalProperties: false };
function Ze(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ze.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.profiles === void 0 && (s.profiles = []);
    for (let a in s) if (a !== "profiles") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: le, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.profiles;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/profiles/" + o, schemaPath: "#/properties/profiles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: le.properties.profiles.items.type, parentSchema: le.properties.profiles.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "adr" || p === "modi" || p === "zalando")) {
          let n = { instancePath: t + "/profiles/" + o, schemaPath: "#/properties/profiles/items/enum", keyword: "enum", params: { allowedValues: le.properties.profiles.items.enum }, message: "must be equal to one of the allowed values", schema: le.properties.profiles.items.enum, parentSchema: le.properties.profiles.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/profiles", schemaPath: "#/properties/profiles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: le.properties.profiles.type, parentSchema: le.properties.profiles, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: le.type, parentSchema: le, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ze.errors = e, r === 0;
}
Ze.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var yt = $e;
var j = { type: "object", properties: { select: { type: "string", enum: ["operations", "unsafe-operations", "deprecated-operations", "properties", "servers", "parameters", "responses", "channels"] }, at: { type: "string", minLength: 1, maxLength: 200 }, field: { type: "string", minLength: 1, maxLength: 200 }, anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 }, not: { type: "string", minLength: 1, maxLength: 500 }, share: { type: "integer", minimum: 1, maximum: 100, default: 100 }, formats: { type: "array", items: { type: "string", enum: ["openapi", "asyncapi", "json-schema"] }, minItems: 1, default: ["openapi", "asyncapi"] } }, required: [], additionalProperties: false, anyOf: [{ required: ["field"] }, { required: ["anyOf"] }] };
function $e(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = $e.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let i = r, a = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.field === void 0) {
    let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'", schema: j.anyOf[0].required, parentSchema: j.anyOf[0], data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  var n = o === r;
  a = a || n;
  let p = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.anyOf === void 0) {
    let m = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: j.anyOf[1].required, parentSchema: j.anyOf[1], data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  var n = p === r;
  if (a = a || n, a) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let m = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: j.anyOf, parentSchema: j, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    s.share === void 0 && (s.share = 100), s.formats === void 0 && (s.formats = ["openapi", "asyncapi"]);
    for (let d in s) if (!(d === "select" || d === "at" || d === "field" || d === "anyOf" || d === "pattern" || d === "not" || d === "share" || d === "formats")) {
      let u = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: false, parentSchema: j, data: s };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.select !== void 0) {
      let d = s.select;
      if (typeof d != "string") {
        let u = { instancePath: t + "/select", schemaPath: "#/properties/select/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.select.type, parentSchema: j.properties.select, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
      if (!(d === "operations" || d === "unsafe-operations" || d === "deprecated-operations" || d === "properties" || d === "servers" || d === "parameters" || d === "responses" || d === "channels")) {
        let u = { instancePath: t + "/select", schemaPath: "#/properties/select/enum", keyword: "enum", params: { allowedValues: j.properties.select.enum }, message: "must be equal to one of the allowed values", schema: j.properties.select.enum, parentSchema: j.properties.select, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.at !== void 0) {
      let d = s.at;
      if (typeof d == "string") {
        if (f(d) > 200) {
          let u = { instancePath: t + "/at", schemaPath: "#/properties/at/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: j.properties.at, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (f(d) < 1) {
          let u = { instancePath: t + "/at", schemaPath: "#/properties/at/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.at, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.at.type, parentSchema: j.properties.at, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.field !== void 0) {
      let d = s.field;
      if (typeof d == "string") {
        if (f(d) > 200) {
          let u = { instancePath: t + "/field", schemaPath: "#/properties/field/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: j.properties.field, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (f(d) < 1) {
          let u = { instancePath: t + "/field", schemaPath: "#/properties/field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.field, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/field", schemaPath: "#/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.field.type, parentSchema: j.properties.field, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.anyOf !== void 0) {
      let d = s.anyOf;
      if (Array.isArray(d)) {
        if (d.length < 1) {
          let h = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: j.properties.anyOf, data: d };
          e === null ? e = [h] : e.push(h), r++;
        }
        let u = d.length;
        for (let h = 0; h < u; h++) {
          let y = d[h];
          if (typeof y == "string") {
            if (f(y) > 200) {
              let g = { instancePath: t + "/anyOf/" + h, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: j.properties.anyOf.items, data: y };
              e === null ? e = [g] : e.push(g), r++;
            }
            if (f(y) < 1) {
              let g = { instancePath: t + "/anyOf/" + h, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.anyOf.items, data: y };
              e === null ? e = [g] : e.push(g), r++;
            }
          } else {
            let g = { instancePath: t + "/anyOf/" + h, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.anyOf.items.type, parentSchema: j.properties.anyOf.items, data: y };
            e === null ? e = [g] : e.push(g), r++;
          }
        }
      } else {
        let u = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: j.properties.anyOf.type, parentSchema: j.properties.anyOf, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.pattern !== void 0) {
      let d = s.pattern;
      if (typeof d == "string") {
        if (f(d) > 500) {
          let u = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: j.properties.pattern, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (f(d) < 1) {
          let u = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.pattern, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.pattern.type, parentSchema: j.properties.pattern, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    if (s.not !== void 0) {
      let d = s.not;
      if (typeof d == "string") {
        if (f(d) > 500) {
          let u = { instancePath: t + "/not", schemaPath: "#/properties/not/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: j.properties.not, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
        if (f(d) < 1) {
          let u = { instancePath: t + "/not", schemaPath: "#/properties/not/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: j.properties.not, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
      } else {
        let u = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.not.type, parentSchema: j.properties.not, data: d };
        e === null ? e = [u] : e.push(u), r++;
      }
    }
    let m = s.share;
    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
      let d = { instancePath: t + "/share", schemaPath: "#/properties/share/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: j.properties.share.type, parentSchema: j.properties.share, data: m };
      e === null ? e = [d] : e.push(d), r++;
    }
    if (typeof m == "number" && isFinite(m)) {
      if (m > 100 || isNaN(m)) {
        let d = { instancePath: t + "/share", schemaPath: "#/properties/share/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: j.properties.share, data: m };
        e === null ? e = [d] : e.push(d), r++;
      }
      if (m < 1 || isNaN(m)) {
        let d = { instancePath: t + "/share", schemaPath: "#/properties/share/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: j.properties.share, data: m };
        e === null ? e = [d] : e.push(d), r++;
      }
    }
    let c = s.formats;
    if (Array.isArray(c)) {
      if (c.length < 1) {
        let u = { instancePath: t + "/formats", schemaPath: "#/properties/formats/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: j.properties.formats, data: c };
        e === null ? e = [u] : e.push(u), r++;
      }
      let d = c.length;
      for (let u = 0; u < d; u++) {
        let h = c[u];
        if (typeof h != "string") {
          let y = { instancePath: t + "/formats/" + u, schemaPath: "#/properties/formats/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: j.properties.formats.items.type, parentSchema: j.properties.formats.items, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (!(h === "openapi" || h === "asyncapi" || h === "json-schema")) {
          let y = { instancePath: t + "/formats/" + u, schemaPath: "#/properties/formats/items/enum", keyword: "enum", params: { allowedValues: j.properties.formats.items.enum }, message: "must be equal to one of the allowed values", schema: j.properties.formats.items.enum, parentSchema: j.properties.formats.items, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      }
    } else {
      let d = { instancePath: t + "/formats", schemaPath: "#/properties/formats/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: j.properties.formats.type, parentSchema: j.properties.formats, data: c };
      e === null ? e = [d] : e.push(d), r++;
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: j.type, parentSchema: j, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return $e.errors = e, r === 0;
}
$e.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ft = es;
var mr = { type: "object", properties: {}, required: [], additionalProperties: false };
function es(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = es.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: mr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: mr.type, parentSchema: mr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return es.errors = e, r === 0;
}
es.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var gt = ss;
var lr = { type: "object", properties: {}, required: [], additionalProperties: false };
function ss(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ss.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: lr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: lr.type, parentSchema: lr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ss.errors = e, r === 0;
}
ss.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Pt = rs;
var cr = { type: "object", properties: {}, required: [], additionalProperties: false };
function rs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = rs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: cr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: cr.type, parentSchema: cr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return rs.errors = e, r === 0;
}
rs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var kt = ts;
var hr = { type: "object", properties: {}, required: [], additionalProperties: false };
function ts(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ts.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: hr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: hr.type, parentSchema: hr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ts.errors = e, r === 0;
}
ts.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var wt = as;
var dr = { type: "object", properties: {}, required: [], additionalProperties: false };
function as(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = as.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: dr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: dr.type, parentSchema: dr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return as.errors = e, r === 0;
}
as.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var bt = is;
var ur = { type: "object", properties: {}, required: [], additionalProperties: false };
function is(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = is.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ur, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ur.type, parentSchema: ur, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return is.errors = e, r === 0;
}
is.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var vt = ps;
var yr = { type: "object", properties: {}, required: [], additionalProperties: false };
function ps(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ps.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: yr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: yr.type, parentSchema: yr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ps.errors = e, r === 0;
}
ps.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var St = ns;
var X = { type: "object", properties: { fact: { type: "string", enum: ["name", "licence", "version", "status", "repository", "security-contact", "product-manager"] }, sources: { type: "array", items: { type: "string", enum: ["settings", "plan", "readme", "roadmap", "publiccode", "manifest", "citation", "api-description", "licence", "changelog", "tags", "security", "codeowners", "maintainers", "forge"] }, minItems: 1 } }, required: ["fact"], additionalProperties: false };
function ns(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ns.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.fact === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fact" }, message: "must have required property 'fact'", schema: X.required, parentSchema: X, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "fact" || i === "sources")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: X, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.fact !== void 0) {
      let i = s.fact;
      if (typeof i != "string") {
        let a = { instancePath: t + "/fact", schemaPath: "#/properties/fact/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: X.properties.fact.type, parentSchema: X.properties.fact, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (!(i === "name" || i === "licence" || i === "version" || i === "status" || i === "repository" || i === "security-contact" || i === "product-manager")) {
        let a = { instancePath: t + "/fact", schemaPath: "#/properties/fact/enum", keyword: "enum", params: { allowedValues: X.properties.fact.enum }, message: "must be equal to one of the allowed values", schema: X.properties.fact.enum, parentSchema: X.properties.fact, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.sources !== void 0) {
      let i = s.sources;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/sources", schemaPath: "#/properties/sources/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: X.properties.sources, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/sources/" + o, schemaPath: "#/properties/sources/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: X.properties.sources.items.type, parentSchema: X.properties.sources.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "settings" || p === "plan" || p === "readme" || p === "roadmap" || p === "publiccode" || p === "manifest" || p === "citation" || p === "api-description" || p === "licence" || p === "changelog" || p === "tags" || p === "security" || p === "codeowners" || p === "maintainers" || p === "forge")) {
            let n = { instancePath: t + "/sources/" + o, schemaPath: "#/properties/sources/items/enum", keyword: "enum", params: { allowedValues: X.properties.sources.items.enum }, message: "must be equal to one of the allowed values", schema: X.properties.sources.items.enum, parentSchema: X.properties.sources.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: X.properties.sources.type, parentSchema: X.properties.sources, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: X.type, parentSchema: X, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ns.errors = e, r === 0;
}
ns.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ot = os;
var O = { type: "object", properties: { classes: { type: "object", minProperties: 1, additionalProperties: { type: "object", properties: { name: { type: "object", properties: { fi: { type: "string", minLength: 1, maxLength: 200 }, sv: { type: "string", minLength: 1, maxLength: 200 }, en: { type: "string", minLength: 1, maxLength: 200 } }, required: [], additionalProperties: false, minProperties: 1 }, words: { type: "object", properties: { fi: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, sv: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] }, en: { type: "array", items: { type: "string", minLength: 1, maxLength: 200 }, default: [] } }, required: [], additionalProperties: false, minProperties: 1 } }, required: ["name", "words"], additionalProperties: false } }, least: { type: "integer", minimum: 1, maximum: 100 } }, required: ["classes", "least"], additionalProperties: false };
function os(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = os.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.classes === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "classes" }, message: "must have required property 'classes'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.least === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "least" }, message: "must have required property 'least'", schema: O.required, parentSchema: O, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "classes" || i === "least")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: O, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.classes !== void 0) {
      let i = s.classes;
      if (i && typeof i == "object" && !Array.isArray(i)) {
        if (Object.keys(i).length < 1) {
          let a = { instancePath: t + "/classes", schemaPath: "#/properties/classes/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: O.properties.classes, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        for (let a in i) {
          let o = i[a];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.name === void 0) {
              let p = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: O.properties.classes.additionalProperties.required, parentSchema: O.properties.classes.additionalProperties, data: o };
              e === null ? e = [p] : e.push(p), r++;
            }
            if (o.words === void 0) {
              let p = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: O.properties.classes.additionalProperties.required, parentSchema: O.properties.classes.additionalProperties, data: o };
              e === null ? e = [p] : e.push(p), r++;
            }
            for (let p in o) if (!(p === "name" || p === "words")) {
              let n = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: O.properties.classes.additionalProperties, data: o };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (o.name !== void 0) {
              let p = o.name;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (Object.keys(p).length < 1) {
                  let n = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [n] : e.push(n), r++;
                }
                for (let n in p) if (!(n === "fi" || n === "sv" || n === "en")) {
                  let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: false, parentSchema: O.properties.classes.additionalProperties.properties.name, data: p };
                  e === null ? e = [m] : e.push(m), r++;
                }
                if (p.fi !== void 0) {
                  let n = p.fi;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.fi, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.fi, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/fi", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.name.properties.fi.type, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.fi, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (p.sv !== void 0) {
                  let n = p.sv;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.sv, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.sv, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/sv", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.name.properties.sv.type, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.sv, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
                if (p.en !== void 0) {
                  let n = p.en;
                  if (typeof n == "string") {
                    if (f(n) > 200) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.en, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                    if (f(n) < 1) {
                      let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.en, data: n };
                      e === null ? e = [m] : e.push(m), r++;
                    }
                  } else {
                    let m = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name/en", schemaPath: "#/properties/classes/additionalProperties/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.name.properties.en.type, parentSchema: O.properties.classes.additionalProperties.properties.name.properties.en, data: n };
                    e === null ? e = [m] : e.push(m), r++;
                  }
                }
              } else {
                let n = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/name", schemaPath: "#/properties/classes/additionalProperties/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.properties.classes.additionalProperties.properties.name.type, parentSchema: O.properties.classes.additionalProperties.properties.name, data: p };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
            if (o.words !== void 0) {
              let p = o.words;
              if (p && typeof p == "object" && !Array.isArray(p)) {
                if (p.fi === void 0 && (p.fi = []), p.sv === void 0 && (p.sv = []), p.en === void 0 && (p.en = []), Object.keys(p).length < 1) {
                  let d = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [d] : e.push(d), r++;
                }
                for (let d in p) if (!(d === "fi" || d === "sv" || d === "en")) {
                  let u = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties", schema: false, parentSchema: O.properties.classes.additionalProperties.properties.words, data: p };
                  e === null ? e = [u] : e.push(u), r++;
                }
                let n = p.fi;
                if (Array.isArray(n)) {
                  let d = n.length;
                  for (let u = 0; u < d; u++) {
                    let h = n[u];
                    if (typeof h == "string") {
                      if (f(h) > 200) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.fi.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                      if (f(h) < 1) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.fi.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    } else {
                      let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.words.properties.fi.items.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.fi.items, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  }
                } else {
                  let d = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/fi", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/fi/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: O.properties.classes.additionalProperties.properties.words.properties.fi.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.fi, data: n };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let m = p.sv;
                if (Array.isArray(m)) {
                  let d = m.length;
                  for (let u = 0; u < d; u++) {
                    let h = m[u];
                    if (typeof h == "string") {
                      if (f(h) > 200) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.sv.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                      if (f(h) < 1) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.sv.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    } else {
                      let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.words.properties.sv.items.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.sv.items, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  }
                } else {
                  let d = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/sv", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/sv/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: O.properties.classes.additionalProperties.properties.words.properties.sv.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.sv, data: m };
                  e === null ? e = [d] : e.push(d), r++;
                }
                let c = p.en;
                if (Array.isArray(c)) {
                  let d = c.length;
                  for (let u = 0; u < d; u++) {
                    let h = c[u];
                    if (typeof h == "string") {
                      if (f(h) > 200) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.en.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                      if (f(h) < 1) {
                        let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.en.items, data: h };
                        e === null ? e = [y] : e.push(y), r++;
                      }
                    } else {
                      let y = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en/" + u, schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: O.properties.classes.additionalProperties.properties.words.properties.en.items.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.en.items, data: h };
                      e === null ? e = [y] : e.push(y), r++;
                    }
                  }
                } else {
                  let d = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words/en", schemaPath: "#/properties/classes/additionalProperties/properties/words/properties/en/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: O.properties.classes.additionalProperties.properties.words.properties.en.type, parentSchema: O.properties.classes.additionalProperties.properties.words.properties.en, data: c };
                  e === null ? e = [d] : e.push(d), r++;
                }
              } else {
                let n = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1") + "/words", schemaPath: "#/properties/classes/additionalProperties/properties/words/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.properties.classes.additionalProperties.properties.words.type, parentSchema: O.properties.classes.additionalProperties.properties.words, data: p };
                e === null ? e = [n] : e.push(n), r++;
              }
            }
          } else {
            let p = { instancePath: t + "/classes/" + a.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/classes/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.properties.classes.additionalProperties.type, parentSchema: O.properties.classes.additionalProperties, data: o };
            e === null ? e = [p] : e.push(p), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.properties.classes.type, parentSchema: O.properties.classes, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.least !== void 0) {
      let i = s.least;
      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
        let a = { instancePath: t + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: O.properties.least.type, parentSchema: O.properties.least, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (typeof i == "number" && isFinite(i)) {
        if (i > 100 || isNaN(i)) {
          let a = { instancePath: t + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: O.properties.least, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (i < 1 || isNaN(i)) {
          let a = { instancePath: t + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: O.properties.least, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: O.type, parentSchema: O, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return os.errors = e, r === 0;
}
os.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var At = ms;
var fe = { type: "object", properties: { nested: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function ms(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ms.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.nested === void 0 && (s.nested = false);
    for (let a in s) if (a !== "nested") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: fe, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.nested;
    if (typeof i != "boolean") {
      let a = { instancePath: t + "/nested", schemaPath: "#/properties/nested/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: fe.properties.nested.type, parentSchema: fe.properties.nested, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fe.type, parentSchema: fe, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ms.errors = e, r === 0;
}
ms.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Lt = ls;
var fr = { type: "object", properties: {}, required: [], additionalProperties: false };
function ls(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ls.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: fr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: fr.type, parentSchema: fr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ls.errors = e, r === 0;
}
ls.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var jt = cs;
var gr = { type: "object", properties: {}, required: [], additionalProperties: false };
function cs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = cs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: gr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: gr.type, parentSchema: gr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return cs.errors = e, r === 0;
}
cs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var qt = hs;
var Pr = { type: "object", properties: {}, required: [], additionalProperties: false };
function hs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = hs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Pr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Pr.type, parentSchema: Pr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return hs.errors = e, r === 0;
}
hs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Nt = ds;
var Z = { type: "object", properties: { artefacts: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, default: [] }, paths: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, default: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function ds(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ds.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.artefacts === void 0 && (s.artefacts = []), s.paths === void 0 && (s.paths = []), s.default === void 0 && (s.default = false);
    for (let p in s) if (!(p === "artefacts" || p === "paths" || p === "default")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: Z, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = s.artefacts;
    if (Array.isArray(i)) {
      let p = i.length;
      for (let n = 0; n < p; n++) {
        let m = i[n];
        if (typeof m != "string") {
          let c = { instancePath: t + "/artefacts/" + n, schemaPath: "#/properties/artefacts/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Z.properties.artefacts.items.type, parentSchema: Z.properties.artefacts.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (!(m === "governance" || m === "roadmap" || m === "owners" || m === "licence" || m === "readme" || m === "contributing" || m === "code-of-conduct" || m === "security" || m === "changelog" || m === "publiccode" || m === "api-description" || m === "funding" || m === "support")) {
          let c = { instancePath: t + "/artefacts/" + n, schemaPath: "#/properties/artefacts/items/enum", keyword: "enum", params: { allowedValues: Z.properties.artefacts.items.enum }, message: "must be equal to one of the allowed values", schema: Z.properties.artefacts.items.enum, parentSchema: Z.properties.artefacts.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Z.properties.artefacts.type, parentSchema: Z.properties.artefacts, data: i };
      e === null ? e = [p] : e.push(p), r++;
    }
    let a = s.paths;
    if (Array.isArray(a)) {
      let p = a.length;
      for (let n = 0; n < p; n++) {
        let m = a[n];
        if (typeof m == "string") {
          if (f(m) > 300) {
            let c = { instancePath: t + "/paths/" + n, schemaPath: "#/properties/paths/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Z.properties.paths.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (f(m) < 1) {
            let c = { instancePath: t + "/paths/" + n, schemaPath: "#/properties/paths/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Z.properties.paths.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = { instancePath: t + "/paths/" + n, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Z.properties.paths.items.type, parentSchema: Z.properties.paths.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Z.properties.paths.type, parentSchema: Z.properties.paths, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    let o = s.default;
    if (typeof o != "boolean") {
      let p = { instancePath: t + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: Z.properties.default.type, parentSchema: Z.properties.default, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Z.type, parentSchema: Z, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ds.errors = e, r === 0;
}
ds.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var xt = us;
var kr = { type: "object", properties: {}, required: [], additionalProperties: false };
function us(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = us.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: kr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: kr.type, parentSchema: kr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return us.errors = e, r === 0;
}
us.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var It = ys;
var ue = { type: "object", properties: { least: { type: "integer", minimum: 1, maximum: 100, default: 2 } }, required: [], additionalProperties: false };
function ys(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ys.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.least === void 0 && (s.least = 2);
    for (let a in s) if (a !== "least") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ue, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.least;
    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
      let a = { instancePath: t + "/least", schemaPath: "#/properties/least/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ue.properties.least.type, parentSchema: ue.properties.least, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (typeof i == "number" && isFinite(i)) {
      if (i > 100 || isNaN(i)) {
        let a = { instancePath: t + "/least", schemaPath: "#/properties/least/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: ue.properties.least, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (i < 1 || isNaN(i)) {
        let a = { instancePath: t + "/least", schemaPath: "#/properties/least/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ue.properties.least, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ue.type, parentSchema: ue, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ys.errors = e, r === 0;
}
ys.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Tt = fs;
var U = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" } }, required: ["anyOf"], additionalProperties: false };
function fs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = fs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: U.required, parentSchema: U, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "anyOf" || a === "not" || a === "ignoreCase" || a === "hidden")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: U, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: U.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n == "string") {
            if (f(n) > 300) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: U.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (f(n) < 1) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: U.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: U.properties.anyOf.items.type, parentSchema: U.properties.anyOf.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: U.properties.anyOf.type, parentSchema: U.properties.anyOf, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 300) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: U.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: U.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: U.properties.not.items.type, parentSchema: U.properties.not.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: U.properties.not.type, parentSchema: U.properties.not, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ignoreCase !== void 0) {
      let a = s.ignoreCase;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: U.properties.ignoreCase.type, parentSchema: U.properties.ignoreCase, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.hidden !== void 0) {
      let a = s.hidden;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: U.properties.hidden.type, parentSchema: U.properties.hidden, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: U.type, parentSchema: U, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return fs.errors = e, r === 0;
}
fs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Dt = gs;
var Y = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" } }, required: ["anyOf"], additionalProperties: false };
function gs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = gs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: Y.required, parentSchema: Y, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "anyOf" || a === "not" || a === "ignoreCase" || a === "hidden")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: Y, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: Y.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n == "string") {
            if (f(n) > 300) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Y.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (f(n) < 1) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.anyOf.items.type, parentSchema: Y.properties.anyOf.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Y.properties.anyOf.type, parentSchema: Y.properties.anyOf, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 300) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: Y.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: Y.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: Y.properties.not.items.type, parentSchema: Y.properties.not.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: Y.properties.not.type, parentSchema: Y.properties.not, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ignoreCase !== void 0) {
      let a = s.ignoreCase;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: Y.properties.ignoreCase.type, parentSchema: Y.properties.ignoreCase, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.hidden !== void 0) {
      let a = s.hidden;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: Y.properties.hidden.type, parentSchema: Y.properties.hidden, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Y.type, parentSchema: Y, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return gs.errors = e, r === 0;
}
gs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var _t = Ps;
var M = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" } }, required: ["anyOf"], additionalProperties: false };
function Ps(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ps.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: M.required, parentSchema: M, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "anyOf" || a === "not" || a === "ignoreCase" || a === "hidden")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: M, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: M.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n == "string") {
            if (f(n) > 300) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: M.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (f(n) < 1) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: M.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.anyOf.items.type, parentSchema: M.properties.anyOf.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: M.properties.anyOf.type, parentSchema: M.properties.anyOf, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 300) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: M.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: M.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: M.properties.not.items.type, parentSchema: M.properties.not.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: M.properties.not.type, parentSchema: M.properties.not, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ignoreCase !== void 0) {
      let a = s.ignoreCase;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: M.properties.ignoreCase.type, parentSchema: M.properties.ignoreCase, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.hidden !== void 0) {
      let a = s.hidden;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: M.properties.hidden.type, parentSchema: M.properties.hidden, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: M.type, parentSchema: M, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ps.errors = e, r === 0;
}
Ps.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ct = ks;
var B = { type: "object", properties: { anyOf: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" } }, required: ["anyOf"], additionalProperties: false };
function ks(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ks.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.anyOf === void 0) {
      let a = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "anyOf" }, message: "must have required property 'anyOf'", schema: B.required, parentSchema: B, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    for (let a in s) if (!(a === "anyOf" || a === "not" || a === "ignoreCase" || a === "hidden")) {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: B, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.anyOf !== void 0) {
      let a = s.anyOf;
      if (Array.isArray(a)) {
        if (a.length < 1) {
          let p = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: B.properties.anyOf, data: a };
          e === null ? e = [p] : e.push(p), r++;
        }
        let o = a.length;
        for (let p = 0; p < o; p++) {
          let n = a[p];
          if (typeof n == "string") {
            if (f(n) > 300) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: B.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
            if (f(n) < 1) {
              let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: B.properties.anyOf.items, data: n };
              e === null ? e = [m] : e.push(m), r++;
            }
          } else {
            let m = { instancePath: t + "/anyOf/" + p, schemaPath: "#/properties/anyOf/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.anyOf.items.type, parentSchema: B.properties.anyOf.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        }
      } else {
        let o = { instancePath: t + "/anyOf", schemaPath: "#/properties/anyOf/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.properties.anyOf.type, parentSchema: B.properties.anyOf, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p == "string") {
          if (f(p) > 300) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: B.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (f(p) < 1) {
            let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: B.properties.not.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        } else {
          let n = { instancePath: t + "/not/" + o, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: B.properties.not.items.type, parentSchema: B.properties.not.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: B.properties.not.type, parentSchema: B.properties.not, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.ignoreCase !== void 0) {
      let a = s.ignoreCase;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: B.properties.ignoreCase.type, parentSchema: B.properties.ignoreCase, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
    if (s.hidden !== void 0) {
      let a = s.hidden;
      if (typeof a != "boolean") {
        let o = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: B.properties.hidden.type, parentSchema: B.properties.hidden, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: B.type, parentSchema: B, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ks.errors = e, r === 0;
}
ks.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Et = ws;
var q = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, in: { type: "string", enum: ["text", "visible"], default: "text" }, by: { type: "string", enum: ["line", "file"], default: "line" }, pattern: { type: "string", minLength: 1, maxLength: 500 }, of: { type: "string", enum: ["every", "one"], default: "every" } }, required: ["files", "pattern"], additionalProperties: false };
var Ir = Object.prototype.hasOwnProperty;
function ws(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = ws.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.in === void 0 && (s.in = "text"), s.by === void 0 && (s.by = "line"), s.of === void 0 && (s.of = "every"), s.files === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: q.required, parentSchema: q, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.pattern === void 0) {
      let m = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: q.required, parentSchema: q, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    for (let m in s) if (!Ir.call(q.properties, m)) {
      let c = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: false, parentSchema: q, data: s };
      e === null ? e = [c] : e.push(c), r++;
    }
    if (s.files !== void 0) {
      let m = s.files;
      if (Array.isArray(m)) {
        if (m.length < 1) {
          let d = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: q.properties.files, data: m };
          e === null ? e = [d] : e.push(d), r++;
        }
        let c = m.length;
        for (let d = 0; d < c; d++) {
          let u = m[d];
          if (typeof u == "string") {
            if (f(u) > 300) {
              let h = { instancePath: t + "/files/" + d, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: q.properties.files.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
            if (f(u) < 1) {
              let h = { instancePath: t + "/files/" + d, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.files.items, data: u };
              e === null ? e = [h] : e.push(h), r++;
            }
          } else {
            let h = { instancePath: t + "/files/" + d, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.files.items.type, parentSchema: q.properties.files.items, data: u };
            e === null ? e = [h] : e.push(h), r++;
          }
        }
      } else {
        let c = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: q.properties.files.type, parentSchema: q.properties.files, data: m };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let m = i.length;
      for (let c = 0; c < m; c++) {
        let d = i[c];
        if (typeof d == "string") {
          if (f(d) > 300) {
            let u = { instancePath: t + "/not/" + c, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: q.properties.not.items, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
          if (f(d) < 1) {
            let u = { instancePath: t + "/not/" + c, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.not.items, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        } else {
          let u = { instancePath: t + "/not/" + c, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.not.items.type, parentSchema: q.properties.not.items, data: d };
          e === null ? e = [u] : e.push(u), r++;
        }
      }
    } else {
      let m = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: q.properties.not.type, parentSchema: q.properties.not, data: i };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.ignoreCase !== void 0) {
      let m = s.ignoreCase;
      if (typeof m != "boolean") {
        let c = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: q.properties.ignoreCase.type, parentSchema: q.properties.ignoreCase, data: m };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    if (s.hidden !== void 0) {
      let m = s.hidden;
      if (typeof m != "boolean") {
        let c = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: q.properties.hidden.type, parentSchema: q.properties.hidden, data: m };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let m = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.none.type, parentSchema: q.properties.none, data: a };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let m = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: q.properties.none.enum }, message: "must be equal to one of the allowed values", schema: q.properties.none.enum, parentSchema: q.properties.none, data: a };
      e === null ? e = [m] : e.push(m), r++;
    }
    let o = s.in;
    if (typeof o != "string") {
      let m = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.in.type, parentSchema: q.properties.in, data: o };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!(o === "text" || o === "visible")) {
      let m = { instancePath: t + "/in", schemaPath: "#/properties/in/enum", keyword: "enum", params: { allowedValues: q.properties.in.enum }, message: "must be equal to one of the allowed values", schema: q.properties.in.enum, parentSchema: q.properties.in, data: o };
      e === null ? e = [m] : e.push(m), r++;
    }
    let p = s.by;
    if (typeof p != "string") {
      let m = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.by.type, parentSchema: q.properties.by, data: p };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!(p === "line" || p === "file")) {
      let m = { instancePath: t + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: q.properties.by.enum }, message: "must be equal to one of the allowed values", schema: q.properties.by.enum, parentSchema: q.properties.by, data: p };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.pattern !== void 0) {
      let m = s.pattern;
      if (typeof m == "string") {
        if (f(m) > 500) {
          let c = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: q.properties.pattern, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
        if (f(m) < 1) {
          let c = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: q.properties.pattern, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      } else {
        let c = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.pattern.type, parentSchema: q.properties.pattern, data: m };
        e === null ? e = [c] : e.push(c), r++;
      }
    }
    let n = s.of;
    if (typeof n != "string") {
      let m = { instancePath: t + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: q.properties.of.type, parentSchema: q.properties.of, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (!(n === "every" || n === "one")) {
      let m = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: q.properties.of.enum }, message: "must be equal to one of the allowed values", schema: q.properties.of.enum, parentSchema: q.properties.of, data: n };
      e === null ? e = [m] : e.push(m), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: q.type, parentSchema: q, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return ws.errors = e, r === 0;
}
ws.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Vt = bs;
var x = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, in: { type: "string", enum: ["text", "visible"], default: "text" }, by: { type: "string", enum: ["line", "file"], default: "line" }, patterns: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1 } }, required: ["files", "patterns"], additionalProperties: false };
function bs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = bs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.in === void 0 && (s.in = "text"), s.by === void 0 && (s.by = "line"), s.files === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: x.required, parentSchema: x, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.patterns === void 0) {
      let n = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patterns" }, message: "must have required property 'patterns'", schema: x.required, parentSchema: x, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    for (let n in s) if (!(n === "files" || n === "not" || n === "ignoreCase" || n === "hidden" || n === "none" || n === "in" || n === "by" || n === "patterns")) {
      let m = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties", schema: false, parentSchema: x, data: s };
      e === null ? e = [m] : e.push(m), r++;
    }
    if (s.files !== void 0) {
      let n = s.files;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let c = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.files, data: n };
          e === null ? e = [c] : e.push(c), r++;
        }
        let m = n.length;
        for (let c = 0; c < m; c++) {
          let d = n[c];
          if (typeof d == "string") {
            if (f(d) > 300) {
              let u = { instancePath: t + "/files/" + c, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: x.properties.files.items, data: d };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (f(d) < 1) {
              let u = { instancePath: t + "/files/" + c, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: x.properties.files.items, data: d };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/files/" + c, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.files.items.type, parentSchema: x.properties.files.items, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.files.type, parentSchema: x.properties.files, data: n };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let n = i.length;
      for (let m = 0; m < n; m++) {
        let c = i[m];
        if (typeof c == "string") {
          if (f(c) > 300) {
            let d = { instancePath: t + "/not/" + m, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: x.properties.not.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
          if (f(c) < 1) {
            let d = { instancePath: t + "/not/" + m, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: x.properties.not.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        } else {
          let d = { instancePath: t + "/not/" + m, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.not.items.type, parentSchema: x.properties.not.items, data: c };
          e === null ? e = [d] : e.push(d), r++;
        }
      }
    } else {
      let n = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.not.type, parentSchema: x.properties.not, data: i };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.ignoreCase !== void 0) {
      let n = s.ignoreCase;
      if (typeof n != "boolean") {
        let m = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: x.properties.ignoreCase.type, parentSchema: x.properties.ignoreCase, data: n };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    if (s.hidden !== void 0) {
      let n = s.hidden;
      if (typeof n != "boolean") {
        let m = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: x.properties.hidden.type, parentSchema: x.properties.hidden, data: n };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let n = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.none.type, parentSchema: x.properties.none, data: a };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let n = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: x.properties.none.enum }, message: "must be equal to one of the allowed values", schema: x.properties.none.enum, parentSchema: x.properties.none, data: a };
      e === null ? e = [n] : e.push(n), r++;
    }
    let o = s.in;
    if (typeof o != "string") {
      let n = { instancePath: t + "/in", schemaPath: "#/properties/in/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.in.type, parentSchema: x.properties.in, data: o };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (!(o === "text" || o === "visible")) {
      let n = { instancePath: t + "/in", schemaPath: "#/properties/in/enum", keyword: "enum", params: { allowedValues: x.properties.in.enum }, message: "must be equal to one of the allowed values", schema: x.properties.in.enum, parentSchema: x.properties.in, data: o };
      e === null ? e = [n] : e.push(n), r++;
    }
    let p = s.by;
    if (typeof p != "string") {
      let n = { instancePath: t + "/by", schemaPath: "#/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.by.type, parentSchema: x.properties.by, data: p };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (!(p === "line" || p === "file")) {
      let n = { instancePath: t + "/by", schemaPath: "#/properties/by/enum", keyword: "enum", params: { allowedValues: x.properties.by.enum }, message: "must be equal to one of the allowed values", schema: x.properties.by.enum, parentSchema: x.properties.by, data: p };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.patterns !== void 0) {
      let n = s.patterns;
      if (Array.isArray(n)) {
        if (n.length < 1) {
          let c = { instancePath: t + "/patterns", schemaPath: "#/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: x.properties.patterns, data: n };
          e === null ? e = [c] : e.push(c), r++;
        }
        let m = n.length;
        for (let c = 0; c < m; c++) {
          let d = n[c];
          if (typeof d == "string") {
            if (f(d) > 500) {
              let u = { instancePath: t + "/patterns/" + c, schemaPath: "#/properties/patterns/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: x.properties.patterns.items, data: d };
              e === null ? e = [u] : e.push(u), r++;
            }
            if (f(d) < 1) {
              let u = { instancePath: t + "/patterns/" + c, schemaPath: "#/properties/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: x.properties.patterns.items, data: d };
              e === null ? e = [u] : e.push(u), r++;
            }
          } else {
            let u = { instancePath: t + "/patterns/" + c, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: x.properties.patterns.items.type, parentSchema: x.properties.patterns.items, data: d };
            e === null ? e = [u] : e.push(u), r++;
          }
        }
      } else {
        let m = { instancePath: t + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: x.properties.patterns.type, parentSchema: x.properties.patterns, data: n };
        e === null ? e = [m] : e.push(m), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: x.type, parentSchema: x, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return bs.errors = e, r === 0;
}
bs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ft = vs;
var T = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, lines: { type: "integer", minimum: 1, maximum: 100 }, patterns: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1 } }, required: ["files", "lines", "patterns"], additionalProperties: false };
function vs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = vs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.files === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.lines === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lines" }, message: "must have required property 'lines'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.patterns === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "patterns" }, message: "must have required property 'patterns'", schema: T.required, parentSchema: T, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "files" || o === "not" || o === "ignoreCase" || o === "hidden" || o === "none" || o === "lines" || o === "patterns")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: T, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.files !== void 0) {
      let o = s.files;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          let n = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.files, data: o };
          e === null ? e = [n] : e.push(n), r++;
        }
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let m = o[n];
          if (typeof m == "string") {
            if (f(m) > 300) {
              let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: T.properties.files.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
            if (f(m) < 1) {
              let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: T.properties.files.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.files.items.type, parentSchema: T.properties.files.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.files.type, parentSchema: T.properties.files, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let o = i.length;
      for (let p = 0; p < o; p++) {
        let n = i[p];
        if (typeof n == "string") {
          if (f(n) > 300) {
            let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: T.properties.not.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (f(n) < 1) {
            let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: T.properties.not.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.not.items.type, parentSchema: T.properties.not.items, data: n };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    } else {
      let o = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.not.type, parentSchema: T.properties.not, data: i };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.ignoreCase !== void 0) {
      let o = s.ignoreCase;
      if (typeof o != "boolean") {
        let p = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: T.properties.ignoreCase.type, parentSchema: T.properties.ignoreCase, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.hidden !== void 0) {
      let o = s.hidden;
      if (typeof o != "boolean") {
        let p = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: T.properties.hidden.type, parentSchema: T.properties.hidden, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let o = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.none.type, parentSchema: T.properties.none, data: a };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let o = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: T.properties.none.enum }, message: "must be equal to one of the allowed values", schema: T.properties.none.enum, parentSchema: T.properties.none, data: a };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.lines !== void 0) {
      let o = s.lines;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: T.properties.lines.type, parentSchema: T.properties.lines, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 100 || isNaN(o)) {
          let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100", schema: 100, parentSchema: T.properties.lines, data: o };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (o < 1 || isNaN(o)) {
          let p = { instancePath: t + "/lines", schemaPath: "#/properties/lines/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: T.properties.lines, data: o };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
    if (s.patterns !== void 0) {
      let o = s.patterns;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          let n = { instancePath: t + "/patterns", schemaPath: "#/properties/patterns/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: T.properties.patterns, data: o };
          e === null ? e = [n] : e.push(n), r++;
        }
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let m = o[n];
          if (typeof m == "string") {
            if (f(m) > 500) {
              let c = { instancePath: t + "/patterns/" + n, schemaPath: "#/properties/patterns/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: T.properties.patterns.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
            if (f(m) < 1) {
              let c = { instancePath: t + "/patterns/" + n, schemaPath: "#/properties/patterns/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: T.properties.patterns.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/patterns/" + n, schemaPath: "#/properties/patterns/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: T.properties.patterns.items.type, parentSchema: T.properties.patterns.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/patterns", schemaPath: "#/properties/patterns/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: T.properties.patterns.type, parentSchema: T.properties.patterns, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: T.type, parentSchema: T, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return vs.errors = e, r === 0;
}
vs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Rt = Ss;
var D = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, hashes: { type: "array", items: { type: "string", minLength: 32, maxLength: 128 }, minItems: 1 }, algorithm: { type: "string", enum: ["sha256", "sha1", "sha512", "sha384", "sha224", "md5"], default: "sha256" } }, required: ["files", "hashes"], additionalProperties: false };
function Ss(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ss.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.algorithm === void 0 && (s.algorithm = "sha256"), s.files === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.hashes === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hashes" }, message: "must have required property 'hashes'", schema: D.required, parentSchema: D, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "files" || p === "not" || p === "ignoreCase" || p === "hidden" || p === "none" || p === "hashes" || p === "algorithm")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: D, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.files !== void 0) {
      let p = s.files;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.properties.files, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = p.length;
        for (let m = 0; m < n; m++) {
          let c = p[m];
          if (typeof c == "string") {
            if (f(c) > 300) {
              let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: D.properties.files.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (f(c) < 1) {
              let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.properties.files.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.files.items.type, parentSchema: D.properties.files.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.properties.files.type, parentSchema: D.properties.files, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let p = i.length;
      for (let n = 0; n < p; n++) {
        let m = i[n];
        if (typeof m == "string") {
          if (f(m) > 300) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: D.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (f(m) < 1) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: D.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.not.items.type, parentSchema: D.properties.not.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.properties.not.type, parentSchema: D.properties.not, data: i };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.ignoreCase !== void 0) {
      let p = s.ignoreCase;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: D.properties.ignoreCase.type, parentSchema: D.properties.ignoreCase, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.hidden !== void 0) {
      let p = s.hidden;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: D.properties.hidden.type, parentSchema: D.properties.hidden, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let p = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.none.type, parentSchema: D.properties.none, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let p = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: D.properties.none.enum }, message: "must be equal to one of the allowed values", schema: D.properties.none.enum, parentSchema: D.properties.none, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.hashes !== void 0) {
      let p = s.hashes;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: t + "/hashes", schemaPath: "#/properties/hashes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: D.properties.hashes, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = p.length;
        for (let m = 0; m < n; m++) {
          let c = p[m];
          if (typeof c == "string") {
            if (f(c) > 128) {
              let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: D.properties.hashes.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (f(c) < 32) {
              let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters", schema: 32, parentSchema: D.properties.hashes.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.hashes.items.type, parentSchema: D.properties.hashes.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/hashes", schemaPath: "#/properties/hashes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: D.properties.hashes.type, parentSchema: D.properties.hashes, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let o = s.algorithm;
    if (typeof o != "string") {
      let p = { instancePath: t + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: D.properties.algorithm.type, parentSchema: D.properties.algorithm, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (!(o === "sha256" || o === "sha1" || o === "sha512" || o === "sha384" || o === "sha224" || o === "md5")) {
      let p = { instancePath: t + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: D.properties.algorithm.enum }, message: "must be equal to one of the allowed values", schema: D.properties.algorithm.enum, parentSchema: D.properties.algorithm, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: D.type, parentSchema: D, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ss.errors = e, r === 0;
}
Ss.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var zt = Os;
var _ = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, hashes: { type: "array", items: { type: "string", minLength: 32, maxLength: 128 }, minItems: 1 }, algorithm: { type: "string", enum: ["sha256", "sha1", "sha512", "sha384", "sha224", "md5"], default: "sha256" } }, required: ["files", "hashes"], additionalProperties: false };
function Os(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Os.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.algorithm === void 0 && (s.algorithm = "sha256"), s.files === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: _.required, parentSchema: _, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.hashes === void 0) {
      let p = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "hashes" }, message: "must have required property 'hashes'", schema: _.required, parentSchema: _, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    for (let p in s) if (!(p === "files" || p === "not" || p === "ignoreCase" || p === "hidden" || p === "none" || p === "hashes" || p === "algorithm")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: _, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    if (s.files !== void 0) {
      let p = s.files;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: _.properties.files, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = p.length;
        for (let m = 0; m < n; m++) {
          let c = p[m];
          if (typeof c == "string") {
            if (f(c) > 300) {
              let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: _.properties.files.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (f(c) < 1) {
              let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: _.properties.files.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/files/" + m, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.files.items.type, parentSchema: _.properties.files.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: _.properties.files.type, parentSchema: _.properties.files, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let p = i.length;
      for (let n = 0; n < p; n++) {
        let m = i[n];
        if (typeof m == "string") {
          if (f(m) > 300) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: _.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (f(m) < 1) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: _.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.not.items.type, parentSchema: _.properties.not.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: _.properties.not.type, parentSchema: _.properties.not, data: i };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.ignoreCase !== void 0) {
      let p = s.ignoreCase;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: _.properties.ignoreCase.type, parentSchema: _.properties.ignoreCase, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.hidden !== void 0) {
      let p = s.hidden;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: _.properties.hidden.type, parentSchema: _.properties.hidden, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let p = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.none.type, parentSchema: _.properties.none, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let p = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: _.properties.none.enum }, message: "must be equal to one of the allowed values", schema: _.properties.none.enum, parentSchema: _.properties.none, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.hashes !== void 0) {
      let p = s.hashes;
      if (Array.isArray(p)) {
        if (p.length < 1) {
          let m = { instancePath: t + "/hashes", schemaPath: "#/properties/hashes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: _.properties.hashes, data: p };
          e === null ? e = [m] : e.push(m), r++;
        }
        let n = p.length;
        for (let m = 0; m < n; m++) {
          let c = p[m];
          if (typeof c == "string") {
            if (f(c) > 128) {
              let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/maxLength", keyword: "maxLength", params: { limit: 128 }, message: "must NOT have more than 128 characters", schema: 128, parentSchema: _.properties.hashes.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
            if (f(c) < 32) {
              let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/minLength", keyword: "minLength", params: { limit: 32 }, message: "must NOT have fewer than 32 characters", schema: 32, parentSchema: _.properties.hashes.items, data: c };
              e === null ? e = [d] : e.push(d), r++;
            }
          } else {
            let d = { instancePath: t + "/hashes/" + m, schemaPath: "#/properties/hashes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.hashes.items.type, parentSchema: _.properties.hashes.items, data: c };
            e === null ? e = [d] : e.push(d), r++;
          }
        }
      } else {
        let n = { instancePath: t + "/hashes", schemaPath: "#/properties/hashes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: _.properties.hashes.type, parentSchema: _.properties.hashes, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let o = s.algorithm;
    if (typeof o != "string") {
      let p = { instancePath: t + "/algorithm", schemaPath: "#/properties/algorithm/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: _.properties.algorithm.type, parentSchema: _.properties.algorithm, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (!(o === "sha256" || o === "sha1" || o === "sha512" || o === "sha384" || o === "sha224" || o === "md5")) {
      let p = { instancePath: t + "/algorithm", schemaPath: "#/properties/algorithm/enum", keyword: "enum", params: { allowedValues: _.properties.algorithm.enum }, message: "must be equal to one of the allowed values", schema: _.properties.algorithm.enum, parentSchema: _.properties.algorithm, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: _.type, parentSchema: _, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Os.errors = e, r === 0;
}
Os.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ut = As;
var C = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, most: { type: "integer", minimum: 0, maximum: 1e12 } }, required: ["files", "most"], additionalProperties: false };
function As(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = As.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.files === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: C.required, parentSchema: C, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.most === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "most" }, message: "must have required property 'most'", schema: C.required, parentSchema: C, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "files" || o === "not" || o === "ignoreCase" || o === "hidden" || o === "none" || o === "most")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: C, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.files !== void 0) {
      let o = s.files;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          let n = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: C.properties.files, data: o };
          e === null ? e = [n] : e.push(n), r++;
        }
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let m = o[n];
          if (typeof m == "string") {
            if (f(m) > 300) {
              let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: C.properties.files.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
            if (f(m) < 1) {
              let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: C.properties.files.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.files.items.type, parentSchema: C.properties.files.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.files.type, parentSchema: C.properties.files, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    let i = s.not;
    if (Array.isArray(i)) {
      let o = i.length;
      for (let p = 0; p < o; p++) {
        let n = i[p];
        if (typeof n == "string") {
          if (f(n) > 300) {
            let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: C.properties.not.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
          if (f(n) < 1) {
            let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: C.properties.not.items, data: n };
            e === null ? e = [m] : e.push(m), r++;
          }
        } else {
          let m = { instancePath: t + "/not/" + p, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.not.items.type, parentSchema: C.properties.not.items, data: n };
          e === null ? e = [m] : e.push(m), r++;
        }
      }
    } else {
      let o = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: C.properties.not.type, parentSchema: C.properties.not, data: i };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.ignoreCase !== void 0) {
      let o = s.ignoreCase;
      if (typeof o != "boolean") {
        let p = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: C.properties.ignoreCase.type, parentSchema: C.properties.ignoreCase, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    if (s.hidden !== void 0) {
      let o = s.hidden;
      if (typeof o != "boolean") {
        let p = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: C.properties.hidden.type, parentSchema: C.properties.hidden, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    let a = s.none;
    if (typeof a != "string") {
      let o = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: C.properties.none.type, parentSchema: C.properties.none, data: a };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (!(a === "passed" || a === "failed" || a === "not-applicable")) {
      let o = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: C.properties.none.enum }, message: "must be equal to one of the allowed values", schema: C.properties.none.enum, parentSchema: C.properties.none, data: a };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (s.most !== void 0) {
      let o = s.most;
      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) {
        let p = { instancePath: t + "/most", schemaPath: "#/properties/most/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: C.properties.most.type, parentSchema: C.properties.most, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
      if (typeof o == "number" && isFinite(o)) {
        if (o > 1e12 || isNaN(o)) {
          let p = { instancePath: t + "/most", schemaPath: "#/properties/most/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: C.properties.most, data: o };
          e === null ? e = [p] : e.push(p), r++;
        }
        if (o < 0 || isNaN(o)) {
          let p = { instancePath: t + "/most", schemaPath: "#/properties/most/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: C.properties.most, data: o };
          e === null ? e = [p] : e.push(p), r++;
        }
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: C.type, parentSchema: C, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return As.errors = e, r === 0;
}
As.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Yt = Ls;
var I = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }, schema: { type: "object", additionalProperties: true }, schemaFile: { type: "string", minLength: 1, maxLength: 300 }, of: { type: "string", enum: ["every", "first"], default: "every" } }, required: ["files"], additionalProperties: false, anyOf: [{ required: ["schema"] }, { required: ["schemaFile"] }] };
function Ls(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ls.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let i = r, a = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.schema === void 0) {
    let m = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "schema" }, message: "must have required property 'schema'", schema: I.anyOf[0].required, parentSchema: I.anyOf[0], data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  var n = o === r;
  a = a || n;
  let p = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.schemaFile === void 0) {
    let m = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "schemaFile" }, message: "must have required property 'schemaFile'", schema: I.anyOf[1].required, parentSchema: I.anyOf[1], data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  var n = p === r;
  if (a = a || n, a) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let m = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: I.anyOf, parentSchema: I, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    if (s.not === void 0 && (s.not = []), s.none === void 0 && (s.none = "not-applicable"), s.of === void 0 && (s.of = "every"), s.files === void 0) {
      let u = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: I.required, parentSchema: I, data: s };
      e === null ? e = [u] : e.push(u), r++;
    }
    for (let u in s) if (!(u === "files" || u === "not" || u === "ignoreCase" || u === "hidden" || u === "none" || u === "schema" || u === "schemaFile" || u === "of")) {
      let h = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties", schema: false, parentSchema: I, data: s };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (s.files !== void 0) {
      let u = s.files;
      if (Array.isArray(u)) {
        if (u.length < 1) {
          let y = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: I.properties.files, data: u };
          e === null ? e = [y] : e.push(y), r++;
        }
        let h = u.length;
        for (let y = 0; y < h; y++) {
          let g = u[y];
          if (typeof g == "string") {
            if (f(g) > 300) {
              let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: I.properties.files.items, data: g };
              e === null ? e = [P] : e.push(P), r++;
            }
            if (f(g) < 1) {
              let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.files.items, data: g };
              e === null ? e = [P] : e.push(P), r++;
            }
          } else {
            let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.files.items.type, parentSchema: I.properties.files.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
        }
      } else {
        let h = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: I.properties.files.type, parentSchema: I.properties.files, data: u };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    let m = s.not;
    if (Array.isArray(m)) {
      let u = m.length;
      for (let h = 0; h < u; h++) {
        let y = m[h];
        if (typeof y == "string") {
          if (f(y) > 300) {
            let g = { instancePath: t + "/not/" + h, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: I.properties.not.items, data: y };
            e === null ? e = [g] : e.push(g), r++;
          }
          if (f(y) < 1) {
            let g = { instancePath: t + "/not/" + h, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.not.items, data: y };
            e === null ? e = [g] : e.push(g), r++;
          }
        } else {
          let g = { instancePath: t + "/not/" + h, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.not.items.type, parentSchema: I.properties.not.items, data: y };
          e === null ? e = [g] : e.push(g), r++;
        }
      }
    } else {
      let u = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: I.properties.not.type, parentSchema: I.properties.not, data: m };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.ignoreCase !== void 0) {
      let u = s.ignoreCase;
      if (typeof u != "boolean") {
        let h = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.ignoreCase.type, parentSchema: I.properties.ignoreCase, data: u };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.hidden !== void 0) {
      let u = s.hidden;
      if (typeof u != "boolean") {
        let h = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: I.properties.hidden.type, parentSchema: I.properties.hidden, data: u };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    let c = s.none;
    if (typeof c != "string") {
      let u = { instancePath: t + "/none", schemaPath: "#/properties/none/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.none.type, parentSchema: I.properties.none, data: c };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (!(c === "passed" || c === "failed" || c === "not-applicable")) {
      let u = { instancePath: t + "/none", schemaPath: "#/properties/none/enum", keyword: "enum", params: { allowedValues: I.properties.none.enum }, message: "must be equal to one of the allowed values", schema: I.properties.none.enum, parentSchema: I.properties.none, data: c };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (s.schema !== void 0) {
      let u = s.schema;
      if (!(u && typeof u == "object" && !Array.isArray(u))) {
        let h = { instancePath: t + "/schema", schemaPath: "#/properties/schema/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.properties.schema.type, parentSchema: I.properties.schema, data: u };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    if (s.schemaFile !== void 0) {
      let u = s.schemaFile;
      if (typeof u == "string") {
        if (f(u) > 300) {
          let h = { instancePath: t + "/schemaFile", schemaPath: "#/properties/schemaFile/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: I.properties.schemaFile, data: u };
          e === null ? e = [h] : e.push(h), r++;
        }
        if (f(u) < 1) {
          let h = { instancePath: t + "/schemaFile", schemaPath: "#/properties/schemaFile/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: I.properties.schemaFile, data: u };
          e === null ? e = [h] : e.push(h), r++;
        }
      } else {
        let h = { instancePath: t + "/schemaFile", schemaPath: "#/properties/schemaFile/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.schemaFile.type, parentSchema: I.properties.schemaFile, data: u };
        e === null ? e = [h] : e.push(h), r++;
      }
    }
    let d = s.of;
    if (typeof d != "string") {
      let u = { instancePath: t + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: I.properties.of.type, parentSchema: I.properties.of, data: d };
      e === null ? e = [u] : e.push(u), r++;
    }
    if (!(d === "every" || d === "first")) {
      let u = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: I.properties.of.enum }, message: "must be equal to one of the allowed values", schema: I.properties.of.enum, parentSchema: I.properties.of, data: d };
      e === null ? e = [u] : e.push(u), r++;
    }
  } else {
    let m = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: I.type, parentSchema: I, data: s };
    e === null ? e = [m] : e.push(m), r++;
  }
  return Ls.errors = e, r === 0;
}
Ls.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Mt = js;
var N = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1, default: ["**"] }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, of: { type: "string", enum: ["files", "folders", "both"], default: "files" }, style: { type: "string", enum: ["kebab-case", "snake_case", "camelCase", "PascalCase", "UPPER_CASE", "lower-case"] }, pattern: { type: "string", minLength: 1, maxLength: 500 }, forbidden: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1 } }, required: [], additionalProperties: false, anyOf: [{ required: ["style"] }, { required: ["pattern"] }, { required: ["forbidden"] }] };
function js(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = js.evaluated;
  l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0);
  let i = r, a = false, o = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.style === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/0/required", keyword: "required", params: { missingProperty: "style" }, message: "must have required property 'style'", schema: N.anyOf[0].required, parentSchema: N.anyOf[0], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = o === r;
  a = a || m;
  let p = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.pattern === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/1/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: N.anyOf[1].required, parentSchema: N.anyOf[1], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = p === r;
  a = a || m;
  let n = r;
  if (s && typeof s == "object" && !Array.isArray(s) && s.forbidden === void 0) {
    let c = { instancePath: t, schemaPath: "#/anyOf/2/required", keyword: "required", params: { missingProperty: "forbidden" }, message: "must have required property 'forbidden'", schema: N.anyOf[2].required, parentSchema: N.anyOf[2], data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  var m = n === r;
  if (a = a || m, a) r = i, e !== null && (i ? e.length = i : e = null);
  else {
    let c = { instancePath: t, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: N.anyOf, parentSchema: N, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  if (s && typeof s == "object" && !Array.isArray(s)) {
    s.files === void 0 && (s.files = ["**"]), s.not === void 0 && (s.not = []), s.of === void 0 && (s.of = "files");
    for (let h in s) if (!(h === "files" || h === "not" || h === "ignoreCase" || h === "hidden" || h === "of" || h === "style" || h === "pattern" || h === "forbidden")) {
      let y = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: h }, message: "must NOT have additional properties", schema: false, parentSchema: N, data: s };
      e === null ? e = [y] : e.push(y), r++;
    }
    let c = s.files;
    if (Array.isArray(c)) {
      if (c.length < 1) {
        let y = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: N.properties.files, data: c };
        e === null ? e = [y] : e.push(y), r++;
      }
      let h = c.length;
      for (let y = 0; y < h; y++) {
        let g = c[y];
        if (typeof g == "string") {
          if (f(g) > 300) {
            let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: N.properties.files.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (f(g) < 1) {
            let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: N.properties.files.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: t + "/files/" + y, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.files.items.type, parentSchema: N.properties.files.items, data: g };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    } else {
      let h = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.properties.files.type, parentSchema: N.properties.files, data: c };
      e === null ? e = [h] : e.push(h), r++;
    }
    let d = s.not;
    if (Array.isArray(d)) {
      let h = d.length;
      for (let y = 0; y < h; y++) {
        let g = d[y];
        if (typeof g == "string") {
          if (f(g) > 300) {
            let P = { instancePath: t + "/not/" + y, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: N.properties.not.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
          if (f(g) < 1) {
            let P = { instancePath: t + "/not/" + y, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: N.properties.not.items, data: g };
            e === null ? e = [P] : e.push(P), r++;
          }
        } else {
          let P = { instancePath: t + "/not/" + y, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.not.items.type, parentSchema: N.properties.not.items, data: g };
          e === null ? e = [P] : e.push(P), r++;
        }
      }
    } else {
      let h = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.properties.not.type, parentSchema: N.properties.not, data: d };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (s.ignoreCase !== void 0) {
      let h = s.ignoreCase;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: N.properties.ignoreCase.type, parentSchema: N.properties.ignoreCase, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.hidden !== void 0) {
      let h = s.hidden;
      if (typeof h != "boolean") {
        let y = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: N.properties.hidden.type, parentSchema: N.properties.hidden, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    let u = s.of;
    if (typeof u != "string") {
      let h = { instancePath: t + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.of.type, parentSchema: N.properties.of, data: u };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (!(u === "files" || u === "folders" || u === "both")) {
      let h = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: N.properties.of.enum }, message: "must be equal to one of the allowed values", schema: N.properties.of.enum, parentSchema: N.properties.of, data: u };
      e === null ? e = [h] : e.push(h), r++;
    }
    if (s.style !== void 0) {
      let h = s.style;
      if (typeof h != "string") {
        let y = { instancePath: t + "/style", schemaPath: "#/properties/style/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.style.type, parentSchema: N.properties.style, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
      if (!(h === "kebab-case" || h === "snake_case" || h === "camelCase" || h === "PascalCase" || h === "UPPER_CASE" || h === "lower-case")) {
        let y = { instancePath: t + "/style", schemaPath: "#/properties/style/enum", keyword: "enum", params: { allowedValues: N.properties.style.enum }, message: "must be equal to one of the allowed values", schema: N.properties.style.enum, parentSchema: N.properties.style, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.pattern !== void 0) {
      let h = s.pattern;
      if (typeof h == "string") {
        if (f(h) > 500) {
          let y = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: N.properties.pattern, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
        if (f(h) < 1) {
          let y = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: N.properties.pattern, data: h };
          e === null ? e = [y] : e.push(y), r++;
        }
      } else {
        let y = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.pattern.type, parentSchema: N.properties.pattern, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
    if (s.forbidden !== void 0) {
      let h = s.forbidden;
      if (Array.isArray(h)) {
        if (h.length < 1) {
          let g = { instancePath: t + "/forbidden", schemaPath: "#/properties/forbidden/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: N.properties.forbidden, data: h };
          e === null ? e = [g] : e.push(g), r++;
        }
        let y = h.length;
        for (let g = 0; g < y; g++) {
          let P = h[g];
          if (typeof P == "string") {
            if (f(P) > 500) {
              let L = { instancePath: t + "/forbidden/" + g, schemaPath: "#/properties/forbidden/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: N.properties.forbidden.items, data: P };
              e === null ? e = [L] : e.push(L), r++;
            }
            if (f(P) < 1) {
              let L = { instancePath: t + "/forbidden/" + g, schemaPath: "#/properties/forbidden/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: N.properties.forbidden.items, data: P };
              e === null ? e = [L] : e.push(L), r++;
            }
          } else {
            let L = { instancePath: t + "/forbidden/" + g, schemaPath: "#/properties/forbidden/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: N.properties.forbidden.items.type, parentSchema: N.properties.forbidden.items, data: P };
            e === null ? e = [L] : e.push(L), r++;
          }
        }
      } else {
        let y = { instancePath: t + "/forbidden", schemaPath: "#/properties/forbidden/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: N.properties.forbidden.type, parentSchema: N.properties.forbidden, data: h };
        e === null ? e = [y] : e.push(y), r++;
      }
    }
  } else {
    let c = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: N.type, parentSchema: N, data: s };
    e === null ? e = [c] : e.push(c), r++;
  }
  return js.errors = e, r === 0;
}
js.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Bt = qs;
var F = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1, default: ["**"] }, not: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, default: [] }, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" }, of: { type: "string", enum: ["programs", "all"], default: "programs" } }, required: [], additionalProperties: false };
function qs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = qs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.files === void 0 && (s.files = ["**"]), s.not === void 0 && (s.not = []), s.of === void 0 && (s.of = "programs");
    for (let p in s) if (!(p === "files" || p === "not" || p === "ignoreCase" || p === "hidden" || p === "of")) {
      let n = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties", schema: false, parentSchema: F, data: s };
      e === null ? e = [n] : e.push(n), r++;
    }
    let i = s.files;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let n = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: F.properties.files, data: i };
        e === null ? e = [n] : e.push(n), r++;
      }
      let p = i.length;
      for (let n = 0; n < p; n++) {
        let m = i[n];
        if (typeof m == "string") {
          if (f(m) > 300) {
            let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: F.properties.files.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (f(m) < 1) {
            let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: F.properties.files.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = { instancePath: t + "/files/" + n, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.files.items.type, parentSchema: F.properties.files.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: F.properties.files.type, parentSchema: F.properties.files, data: i };
      e === null ? e = [p] : e.push(p), r++;
    }
    let a = s.not;
    if (Array.isArray(a)) {
      let p = a.length;
      for (let n = 0; n < p; n++) {
        let m = a[n];
        if (typeof m == "string") {
          if (f(m) > 300) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: F.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
          if (f(m) < 1) {
            let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: F.properties.not.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        } else {
          let c = { instancePath: t + "/not/" + n, schemaPath: "#/properties/not/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.not.items.type, parentSchema: F.properties.not.items, data: m };
          e === null ? e = [c] : e.push(c), r++;
        }
      }
    } else {
      let p = { instancePath: t + "/not", schemaPath: "#/properties/not/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: F.properties.not.type, parentSchema: F.properties.not, data: a };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.ignoreCase !== void 0) {
      let p = s.ignoreCase;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: F.properties.ignoreCase.type, parentSchema: F.properties.ignoreCase, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    if (s.hidden !== void 0) {
      let p = s.hidden;
      if (typeof p != "boolean") {
        let n = { instancePath: t + "/hidden", schemaPath: "#/properties/hidden/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: F.properties.hidden.type, parentSchema: F.properties.hidden, data: p };
        e === null ? e = [n] : e.push(n), r++;
      }
    }
    let o = s.of;
    if (typeof o != "string") {
      let p = { instancePath: t + "/of", schemaPath: "#/properties/of/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: F.properties.of.type, parentSchema: F.properties.of, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (!(o === "programs" || o === "all")) {
      let p = { instancePath: t + "/of", schemaPath: "#/properties/of/enum", keyword: "enum", params: { allowedValues: F.properties.of.enum }, message: "must be equal to one of the allowed values", schema: F.properties.of.enum, parentSchema: F.properties.of, data: o };
      e === null ? e = [p] : e.push(p), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: F.type, parentSchema: F, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return qs.errors = e, r === 0;
}
qs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Gt = Ns;
var $ = { type: "object", properties: { words: { type: "array", items: { type: "string", minLength: 1, maxLength: 500 }, minItems: 1 }, ignoreCase: { type: "boolean", default: false }, commits: { type: "integer", minimum: 1, maximum: 1e3, default: 100 } }, required: ["words"], additionalProperties: false };
function Ns(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ns.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.ignoreCase === void 0 && (s.ignoreCase = false), s.commits === void 0 && (s.commits = 100), s.words === void 0) {
      let o = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "words" }, message: "must have required property 'words'", schema: $.required, parentSchema: $, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    for (let o in s) if (!(o === "words" || o === "ignoreCase" || o === "commits")) {
      let p = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: $, data: s };
      e === null ? e = [p] : e.push(p), r++;
    }
    if (s.words !== void 0) {
      let o = s.words;
      if (Array.isArray(o)) {
        if (o.length < 1) {
          let n = { instancePath: t + "/words", schemaPath: "#/properties/words/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: $.properties.words, data: o };
          e === null ? e = [n] : e.push(n), r++;
        }
        let p = o.length;
        for (let n = 0; n < p; n++) {
          let m = o[n];
          if (typeof m == "string") {
            if (f(m) > 500) {
              let c = { instancePath: t + "/words/" + n, schemaPath: "#/properties/words/items/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: $.properties.words.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
            if (f(m) < 1) {
              let c = { instancePath: t + "/words/" + n, schemaPath: "#/properties/words/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: $.properties.words.items, data: m };
              e === null ? e = [c] : e.push(c), r++;
            }
          } else {
            let c = { instancePath: t + "/words/" + n, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: $.properties.words.items.type, parentSchema: $.properties.words.items, data: m };
            e === null ? e = [c] : e.push(c), r++;
          }
        }
      } else {
        let p = { instancePath: t + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: $.properties.words.type, parentSchema: $.properties.words, data: o };
        e === null ? e = [p] : e.push(p), r++;
      }
    }
    let i = s.ignoreCase;
    if (typeof i != "boolean") {
      let o = { instancePath: t + "/ignoreCase", schemaPath: "#/properties/ignoreCase/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: $.properties.ignoreCase.type, parentSchema: $.properties.ignoreCase, data: i };
      e === null ? e = [o] : e.push(o), r++;
    }
    let a = s.commits;
    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) {
      let o = { instancePath: t + "/commits", schemaPath: "#/properties/commits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: $.properties.commits.type, parentSchema: $.properties.commits, data: a };
      e === null ? e = [o] : e.push(o), r++;
    }
    if (typeof a == "number" && isFinite(a)) {
      if (a > 1e3 || isNaN(a)) {
        let o = { instancePath: t + "/commits", schemaPath: "#/properties/commits/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000", schema: 1e3, parentSchema: $.properties.commits, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
      if (a < 1 || isNaN(a)) {
        let o = { instancePath: t + "/commits", schemaPath: "#/properties/commits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: $.properties.commits, data: a };
        e === null ? e = [o] : e.push(o), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: $.type, parentSchema: $, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ns.errors = e, r === 0;
}
Ns.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Ht = xs;
var ee = { type: "object", properties: { files: { type: "array", items: { type: "string", minLength: 1, maxLength: 300 }, minItems: 1 }, pattern: { type: "string", minLength: 1, maxLength: 500 } }, required: ["files", "pattern"], additionalProperties: false };
function xs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = xs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.files === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "files" }, message: "must have required property 'files'", schema: ee.required, parentSchema: ee, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    if (s.pattern === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "pattern" }, message: "must have required property 'pattern'", schema: ee.required, parentSchema: ee, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (!(i === "files" || i === "pattern")) {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ee, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.files !== void 0) {
      let i = s.files;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/files", schemaPath: "#/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ee.properties.files, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p == "string") {
            if (f(p) > 300) {
              let n = { instancePath: t + "/files/" + o, schemaPath: "#/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: ee.properties.files.items, data: p };
              e === null ? e = [n] : e.push(n), r++;
            }
            if (f(p) < 1) {
              let n = { instancePath: t + "/files/" + o, schemaPath: "#/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ee.properties.files.items, data: p };
              e === null ? e = [n] : e.push(n), r++;
            }
          } else {
            let n = { instancePath: t + "/files/" + o, schemaPath: "#/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ee.properties.files.items.type, parentSchema: ee.properties.files.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ee.properties.files.type, parentSchema: ee.properties.files, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
    if (s.pattern !== void 0) {
      let i = s.pattern;
      if (typeof i == "string") {
        if (f(i) > 500) {
          let a = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: ee.properties.pattern, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
        if (f(i) < 1) {
          let a = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: ee.properties.pattern, data: i };
          e === null ? e = [a] : e.push(a), r++;
        }
      } else {
        let a = { instancePath: t + "/pattern", schemaPath: "#/properties/pattern/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ee.properties.pattern.type, parentSchema: ee.properties.pattern, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ee.type, parentSchema: ee, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return xs.errors = e, r === 0;
}
xs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Jt = Is;
var wr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Is(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Is.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: wr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: wr.type, parentSchema: wr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Is.errors = e, r === 0;
}
Is.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Kt = Ts;
var ge = { type: "object", properties: { codeOwners: { type: "boolean", default: false } }, required: [], additionalProperties: false };
function Ts(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ts.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.codeOwners === void 0 && (s.codeOwners = false);
    for (let a in s) if (a !== "codeOwners") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ge, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.codeOwners;
    if (typeof i != "boolean") {
      let a = { instancePath: t + "/codeOwners", schemaPath: "#/properties/codeOwners/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: ge.properties.codeOwners.type, parentSchema: ge.properties.codeOwners, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ge.type, parentSchema: ge, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ts.errors = e, r === 0;
}
Ts.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Qt = Ds;
var br = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ds(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ds.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: br, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: br.type, parentSchema: br, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ds.errors = e, r === 0;
}
Ds.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Wt = _s;
var vr = { type: "object", properties: {}, required: [], additionalProperties: false };
function _s(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = _s.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: vr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: vr.type, parentSchema: vr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return _s.errors = e, r === 0;
}
_s.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Xt = Cs;
var Sr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Cs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Cs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Sr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Sr.type, parentSchema: Sr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Cs.errors = e, r === 0;
}
Cs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var Zt = Es;
var Or = { type: "object", properties: {}, required: [], additionalProperties: false };
function Es(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Es.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Or, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Or.type, parentSchema: Or, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Es.errors = e, r === 0;
}
Es.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var $t = Vs;
var ae = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function Vs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Vs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: ae.required, parentSchema: ae, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (i !== "kinds") {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ae, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ae.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ae.properties.kinds.items.type, parentSchema: ae.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ae.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: ae.properties.kinds.items.enum, parentSchema: ae.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ae.properties.kinds.type, parentSchema: ae.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ae.type, parentSchema: ae, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Vs.errors = e, r === 0;
}
Vs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ea = Fs;
var ne = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["governance"] } }, required: [], additionalProperties: false };
function Fs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Fs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["governance"]);
    for (let a in s) if (a !== "kinds") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ne, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.kinds;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ne.properties.kinds, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ne.properties.kinds.items.type, parentSchema: ne.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ne.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: ne.properties.kinds.items.enum, parentSchema: ne.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ne.properties.kinds.type, parentSchema: ne.properties.kinds, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ne.type, parentSchema: ne, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Fs.errors = e, r === 0;
}
Fs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var sa = Rs;
var oe = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1, default: ["security", "support", "readme"] } }, required: [], additionalProperties: false };
function Rs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Rs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.kinds === void 0 && (s.kinds = ["security", "support", "readme"]);
    for (let a in s) if (a !== "kinds") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: oe, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.kinds;
    if (Array.isArray(i)) {
      if (i.length < 1) {
        let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: oe.properties.kinds, data: i };
        e === null ? e = [o] : e.push(o), r++;
      }
      let a = i.length;
      for (let o = 0; o < a; o++) {
        let p = i[o];
        if (typeof p != "string") {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: oe.properties.kinds.items.type, parentSchema: oe.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
        if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
          let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: oe.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: oe.properties.kinds.items.enum, parentSchema: oe.properties.kinds.items, data: p };
          e === null ? e = [n] : e.push(n), r++;
        }
      }
    } else {
      let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: oe.properties.kinds.type, parentSchema: oe.properties.kinds, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: oe.type, parentSchema: oe, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Rs.errors = e, r === 0;
}
Rs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ra = zs;
var ie = { type: "object", properties: { kinds: { type: "array", items: { type: "string", enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, minItems: 1 } }, required: ["kinds"], additionalProperties: false };
function zs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = zs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    if (s.kinds === void 0) {
      let i = { instancePath: t, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kinds" }, message: "must have required property 'kinds'", schema: ie.required, parentSchema: ie, data: s };
      e === null ? e = [i] : e.push(i), r++;
    }
    for (let i in s) if (i !== "kinds") {
      let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: ie, data: s };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (s.kinds !== void 0) {
      let i = s.kinds;
      if (Array.isArray(i)) {
        if (i.length < 1) {
          let o = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: ie.properties.kinds, data: i };
          e === null ? e = [o] : e.push(o), r++;
        }
        let a = i.length;
        for (let o = 0; o < a; o++) {
          let p = i[o];
          if (typeof p != "string") {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: ie.properties.kinds.items.type, parentSchema: ie.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
          if (!(p === "governance" || p === "roadmap" || p === "owners" || p === "licence" || p === "readme" || p === "contributing" || p === "code-of-conduct" || p === "security" || p === "changelog" || p === "publiccode" || p === "api-description" || p === "funding" || p === "support")) {
            let n = { instancePath: t + "/kinds/" + o, schemaPath: "#/properties/kinds/items/enum", keyword: "enum", params: { allowedValues: ie.properties.kinds.items.enum }, message: "must be equal to one of the allowed values", schema: ie.properties.kinds.items.enum, parentSchema: ie.properties.kinds.items, data: p };
            e === null ? e = [n] : e.push(n), r++;
          }
        }
      } else {
        let a = { instancePath: t + "/kinds", schemaPath: "#/properties/kinds/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: ie.properties.kinds.type, parentSchema: ie.properties.kinds, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ie.type, parentSchema: ie, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return zs.errors = e, r === 0;
}
zs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ta = Us;
var Ar = { type: "object", properties: {}, required: [], additionalProperties: false };
function Us(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Us.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Ar, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Ar.type, parentSchema: Ar, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Us.errors = e, r === 0;
}
Us.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var aa = Ys;
var Lr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ys(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ys.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: Lr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: Lr.type, parentSchema: Lr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ys.errors = e, r === 0;
}
Ys.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var ia = Ms;
var jr = { type: "object", properties: {}, required: [], additionalProperties: false };
function Ms(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Ms.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) for (let i in s) {
    let a = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: jr, data: s };
    e === null ? e = [a] : e.push(a), r++;
  }
  else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: jr.type, parentSchema: jr, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Ms.errors = e, r === 0;
}
Ms.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
var pa = Bs;
var ye = { type: "object", properties: { days: { type: "integer", minimum: 1, maximum: 400, default: 90 } }, required: [], additionalProperties: false };
function Bs(s, { instancePath: t = "", parentData: b, parentDataProperty: k, rootData: w = s, dynamicAnchors: v = {} } = {}) {
  let e = null, r = 0, l = Bs.evaluated;
  if (l.dynamicProps && (l.props = void 0), l.dynamicItems && (l.items = void 0), s && typeof s == "object" && !Array.isArray(s)) {
    s.days === void 0 && (s.days = 90);
    for (let a in s) if (a !== "days") {
      let o = { instancePath: t, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: ye, data: s };
      e === null ? e = [o] : e.push(o), r++;
    }
    let i = s.days;
    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) {
      let a = { instancePath: t + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: ye.properties.days.type, parentSchema: ye.properties.days, data: i };
      e === null ? e = [a] : e.push(a), r++;
    }
    if (typeof i == "number" && isFinite(i)) {
      if (i > 400 || isNaN(i)) {
        let a = { instancePath: t + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 400 }, message: "must be <= 400", schema: 400, parentSchema: ye.properties.days, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
      if (i < 1 || isNaN(i)) {
        let a = { instancePath: t + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: ye.properties.days, data: i };
        e === null ? e = [a] : e.push(a), r++;
      }
    }
  } else {
    let i = { instancePath: t, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: ye.type, parentSchema: ye, data: s };
    e === null ? e = [i] : e.push(i), r++;
  }
  return Bs.errors = e, r === 0;
}
Bs.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  wt as options_api_approved,
  dt as options_api_changes,
  kt as options_api_deprecation,
  ct as options_api_field,
  ft as options_api_licence,
  yt as options_api_parts,
  ut as options_api_profile,
  lt as options_api_readable,
  Pt as options_api_security,
  gt as options_api_servers,
  bt as options_api_test_endpoint,
  ht as options_api_valid,
  _r as options_artefact_present,
  Cr as options_artefact_substance,
  pa as options_badge_honest,
  ea as options_changed_since_approval,
  Jr as options_changelog_entries,
  Gt as options_commit_words,
  Gr as options_contact_stated,
  Vt as options_content_absent,
  Ft as options_content_begins,
  Et as options_content_found,
  Ot as options_documents_linked,
  Mr as options_draft_marker,
  St as options_facts_agree,
  Dt as options_file_absent,
  Tt as options_file_present,
  Ct as options_folder_absent,
  _t as options_folder_present,
  Zt as options_former_contact,
  Ur as options_fresh,
  Jt as options_governance_decided,
  zt as options_hash_absent,
  Rt as options_hash_equal,
  vt as options_implementations,
  Hr as options_issue_forms,
  ra as options_language_versions,
  Xr as options_licence_agreed,
  Zr as options_licence_compatible,
  Wr as options_licence_file_headers,
  Kr as options_licence_identified,
  $r as options_licence_open,
  Qr as options_licence_reuse,
  Vr as options_links_resolve,
  Br as options_links_to,
  Mt as options_names_fit,
  Bt as options_no_binaries,
  Er as options_no_placeholders,
  Xt as options_owner_contacts,
  Wt as options_owners_agree,
  Nt as options_owners_cover,
  At as options_owners_effective,
  xt as options_owners_exist,
  jt as options_owners_match,
  It as options_owners_several,
  qt as options_owners_shadowed,
  Lt as options_owners_valid,
  Rr as options_parts_stated,
  Yr as options_plan_status,
  pt as options_publiccode_dates,
  at as options_publiccode_deprecated,
  ot as options_publiccode_files,
  tt as options_publiccode_maintenance,
  et as options_publiccode_name,
  nt as options_publiccode_quotes,
  st as options_publiccode_readable,
  mt as options_publiccode_urls,
  rt as options_publiccode_valid,
  it as options_publiccode_version,
  $t as options_review_due,
  Kt as options_review_required,
  zr as options_role_named,
  Yt as options_schema_fits,
  Ut as options_size_limited,
  Qt as options_successor_named,
  sa as options_supported_versions,
  Ht as options_text_stated,
  Fr as options_topics_stated,
  ta as options_waivers_expired,
  aa as options_waivers_expiring,
  ia as options_waivers_used
};
