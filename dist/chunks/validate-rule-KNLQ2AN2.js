import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-rule.js
var q = (p, i) => () => {
  try {
    return i || p((i = { exports: {} }).exports, i), i.exports;
  } catch (g) {
    throw i = 0, g;
  }
};
var $ = q((S) => {
  "use strict";
  Object.defineProperty(S, "__esModule", { value: true });
  function L(p) {
    let i = p.length, g = 0, f = 0, u;
    for (; f < i; ) g++, u = p.charCodeAt(f++), u >= 55296 && u <= 56319 && f < i && (u = p.charCodeAt(f), (u & 64512) === 56320 && f++);
    return g;
  }
  S.default = L;
  L.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var I = k;
var a = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:schema:rule", title: "A rule of kuntalint", description: "One rule: what is asked of a repository, in words, and the check with its options that answers it. The options of each check are listed by `kuntalint explain`.", type: "object", properties: { id: { type: "string", maxLength: 100, pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "x-expected": { fi: "säännön tunnus muodossa `perhe/nimi` pienin kirjaimin, esimerkiksi `governance/fresh`", sv: "en regels beteckning i formen `familj/namn` med små bokstäver, till exempel `governance/fresh`", en: "a rule id of the form `family/name` in lower case, for example `governance/fresh`" }, description: "`family/name`. For the rules that come with kuntalint it is also the path of the file." }, level: { enum: [1, 2, 3], default: 1, description: "1 starting out, 2 together, 3 exemplary." }, severity: { enum: ["error", "warning", "notice"], description: "A rule of basis `recognised` may not be an error." }, basis: { enum: ["exact", "recognised"], description: "`exact`: a file, a syntax, an equality. `recognised`: words were looked for." }, scope: { enum: ["component", "repository"], default: "component", description: "Asked of each component, or once of the whole repository." }, requires: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"], description: "The artefact without which the rule is not asked." }, when: { type: "object", description: "What has to be true of the product for the rule to be asked.", properties: { kind: { enum: ["software", "interface"] }, owners: { enum: ["several"] }, access: { enum: ["open"] }, control: { enum: ["buyer"] }, files: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 300 }, description: "Globs: one of these files is in the repository." }, licences: { type: "array", minItems: 1, maxItems: 100, items: { type: "string", minLength: 1, maxLength: 200 }, description: "SPDX ids: the licence of the product is one of these." } }, additionalProperties: false }, softened: { type: "boolean", default: false, description: "Is the severity one step milder before a first release (stage `development`)? Of a concept every severity is a notice." }, title: { type: "object", description: "The good state, in at most 70 characters.", minProperties: 1, properties: { fi: { $ref: "#/$defs/sentence" }, sv: { $ref: "#/$defs/sentence" }, en: { $ref: "#/$defs/sentence" } }, additionalProperties: false }, why: { type: "object", description: "One to three sentences; the first one stands alone as the reason. It may name the aims: avoid lock-in, steer use, speed up work, share cost, avoid excess cost.", minProperties: 1, properties: { fi: { $ref: "#/$defs/sentence" }, sv: { $ref: "#/$defs/sentence" }, en: { $ref: "#/$defs/sentence" } }, additionalProperties: false }, fix: { type: "object", description: "What to do now.", minProperties: 1, properties: { fi: { $ref: "#/$defs/sentence" }, sv: { $ref: "#/$defs/sentence" }, en: { $ref: "#/$defs/sentence" } }, additionalProperties: false }, starter: { type: "object", description: "A text to start from, in Markdown.", minProperties: 1, properties: { fi: { $ref: "#/$defs/sentence" }, sv: { $ref: "#/$defs/sentence" }, en: { $ref: "#/$defs/sentence" } }, additionalProperties: false }, "decided-by": { enum: ["owner", "steering-group", "product-manager", "openness-guardian", "maintainers"], default: "owner", description: "Who usually decides about it." }, check: { enum: ["artefact-present", "artefact-substance", "no-placeholders", "links-resolve", "topics-stated", "parts-stated", "role-named", "fresh", "plan-status", "draft-marker", "links-to", "contact-stated", "issue-forms", "changelog-entries", "licence-identified", "licence-reuse", "licence-file-headers", "licence-agreed", "licence-compatible", "licence-open", "publiccode-name", "publiccode-readable", "publiccode-valid", "publiccode-maintenance", "publiccode-deprecated", "publiccode-version", "publiccode-dates", "publiccode-quotes", "publiccode-files", "publiccode-urls", "api-readable", "api-field", "api-valid", "api-changes", "api-profile", "api-parts", "api-licence", "api-servers", "api-security", "api-deprecation", "api-approved", "api-test-endpoint", "implementations", "facts-agree", "documents-linked", "owners-effective", "owners-valid", "owners-match", "owners-shadowed", "owners-cover", "owners-exist", "owners-several", "file-present", "file-absent", "folder-present", "folder-absent", "content-found", "content-absent", "content-begins", "hash-equal", "hash-absent", "size-limited", "schema-fits", "names-fit", "no-binaries", "commit-words", "text-stated", "governance-decided", "review-required", "successor-named", "owners-agree", "owner-contacts", "former-contact", "review-due", "changed-since-approval", "supported-versions", "language-versions", "waivers-expired", "waivers-expiring", "waivers-used", "badge-honest"], description: "Name of the check." }, options: { type: "object", default: {}, description: "Options of the check." }, references: { type: "array", default: [], description: "Documents and clauses that recommend it.", items: { type: "object", properties: { document: { type: "string", minLength: 1, description: "Name of the document." }, clause: { type: "string", minLength: 1, description: "Clause, chapter or heading." }, version: { type: "string", minLength: 1, description: "Version or date of the document." }, url: { type: "string", maxLength: 500, pattern: "^https?://\\S+$", "x-expected": { fi: "verkko-osoite, joka alkaa `https://`", sv: "en webbadress som börjar med `https://`", en: "a web address that begins with `https://`" } } }, required: ["document", "clause"], additionalProperties: false } } }, required: ["id", "severity", "basis", "title", "why", "fix", "check"], additionalProperties: false, $defs: { sentence: { type: "string", minLength: 1, maxLength: 8e3 } } };
var c = { type: "string", minLength: 1, maxLength: 8e3 };
var O = Object.prototype.hasOwnProperty;
var h = $().default;
var T = new RegExp("^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", "u");
var N = new RegExp("^https?://\\S+$", "u");
function k(p, { instancePath: i = "", parentData: g, parentDataProperty: f, rootData: u = p, dynamicAnchors: j = {} } = {}) {
  let e = null, n = 0, w = k.evaluated;
  if (w.dynamicProps && (w.props = void 0), w.dynamicItems && (w.items = void 0), p && typeof p == "object" && !Array.isArray(p)) {
    if (p.level === void 0 && (p.level = 1), p.scope === void 0 && (p.scope = "component"), p.softened === void 0 && (p.softened = false), p["decided-by"] === void 0 && (p["decided-by"] = "owner"), p.options === void 0 && (p.options = {}), p.references === void 0 && (p.references = []), p.id === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.severity === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "severity" }, message: "must have required property 'severity'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.basis === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "basis" }, message: "must have required property 'basis'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.title === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "title" }, message: "must have required property 'title'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.why === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "why" }, message: "must have required property 'why'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.fix === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fix" }, message: "must have required property 'fix'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.check === void 0) {
      let s = { instancePath: i, schemaPath: "#/required", keyword: "required", params: { missingProperty: "check" }, message: "must have required property 'check'", schema: a.required, parentSchema: a, data: p };
      e === null ? e = [s] : e.push(s), n++;
    }
    for (let s in p) if (!O.call(a.properties, s)) {
      let t = { instancePath: i, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: false, parentSchema: a, data: p };
      e === null ? e = [t] : e.push(t), n++;
    }
    if (p.id !== void 0) {
      let s = p.id;
      if (typeof s == "string") {
        if (h(s) > 100) {
          let t = { instancePath: i + "/id", schemaPath: "#/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: a.properties.id, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
        if (!T.test(s)) {
          let t = { instancePath: i + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*/[a-z][a-z0-9-]*$", parentSchema: a.properties.id, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
      } else {
        let t = { instancePath: i + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.id.type, parentSchema: a.properties.id, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    let d = p.level;
    if (!(d === 1 || d === 2 || d === 3)) {
      let s = { instancePath: i + "/level", schemaPath: "#/properties/level/enum", keyword: "enum", params: { allowedValues: a.properties.level.enum }, message: "must be equal to one of the allowed values", schema: a.properties.level.enum, parentSchema: a.properties.level, data: d };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.severity !== void 0) {
      let s = p.severity;
      if (!(s === "error" || s === "warning" || s === "notice")) {
        let t = { instancePath: i + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: a.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: a.properties.severity.enum, parentSchema: a.properties.severity, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.basis !== void 0) {
      let s = p.basis;
      if (!(s === "exact" || s === "recognised")) {
        let t = { instancePath: i + "/basis", schemaPath: "#/properties/basis/enum", keyword: "enum", params: { allowedValues: a.properties.basis.enum }, message: "must be equal to one of the allowed values", schema: a.properties.basis.enum, parentSchema: a.properties.basis, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    let P = p.scope;
    if (!(P === "component" || P === "repository")) {
      let s = { instancePath: i + "/scope", schemaPath: "#/properties/scope/enum", keyword: "enum", params: { allowedValues: a.properties.scope.enum }, message: "must be equal to one of the allowed values", schema: a.properties.scope.enum, parentSchema: a.properties.scope, data: P };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.requires !== void 0) {
      let s = p.requires;
      if (!(s === "governance" || s === "roadmap" || s === "owners" || s === "licence" || s === "readme" || s === "contributing" || s === "code-of-conduct" || s === "security" || s === "changelog" || s === "publiccode" || s === "api-description" || s === "funding" || s === "support")) {
        let t = { instancePath: i + "/requires", schemaPath: "#/properties/requires/enum", keyword: "enum", params: { allowedValues: a.properties.requires.enum }, message: "must be equal to one of the allowed values", schema: a.properties.requires.enum, parentSchema: a.properties.requires, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.when !== void 0) {
      let s = p.when;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        for (let t in s) if (!(t === "kind" || t === "owners" || t === "access" || t === "control" || t === "files" || t === "licences")) {
          let r = { instancePath: i + "/when", schemaPath: "#/properties/when/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.when, data: s };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.kind !== void 0) {
          let t = s.kind;
          if (!(t === "software" || t === "interface")) {
            let r = { instancePath: i + "/when/kind", schemaPath: "#/properties/when/properties/kind/enum", keyword: "enum", params: { allowedValues: a.properties.when.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: a.properties.when.properties.kind.enum, parentSchema: a.properties.when.properties.kind, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.owners !== void 0) {
          let t = s.owners;
          if (t !== "several") {
            let r = { instancePath: i + "/when/owners", schemaPath: "#/properties/when/properties/owners/enum", keyword: "enum", params: { allowedValues: a.properties.when.properties.owners.enum }, message: "must be equal to one of the allowed values", schema: a.properties.when.properties.owners.enum, parentSchema: a.properties.when.properties.owners, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.access !== void 0) {
          let t = s.access;
          if (t !== "open") {
            let r = { instancePath: i + "/when/access", schemaPath: "#/properties/when/properties/access/enum", keyword: "enum", params: { allowedValues: a.properties.when.properties.access.enum }, message: "must be equal to one of the allowed values", schema: a.properties.when.properties.access.enum, parentSchema: a.properties.when.properties.access, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.control !== void 0) {
          let t = s.control;
          if (t !== "buyer") {
            let r = { instancePath: i + "/when/control", schemaPath: "#/properties/when/properties/control/enum", keyword: "enum", params: { allowedValues: a.properties.when.properties.control.enum }, message: "must be equal to one of the allowed values", schema: a.properties.when.properties.control.enum, parentSchema: a.properties.when.properties.control, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.files !== void 0) {
          let t = s.files;
          if (Array.isArray(t)) {
            if (t.length > 100) {
              let o = { instancePath: i + "/when/files", schemaPath: "#/properties/when/properties/files/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: a.properties.when.properties.files, data: t };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (t.length < 1) {
              let o = { instancePath: i + "/when/files", schemaPath: "#/properties/when/properties/files/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: a.properties.when.properties.files, data: t };
              e === null ? e = [o] : e.push(o), n++;
            }
            let r = t.length;
            for (let o = 0; o < r; o++) {
              let m = t[o];
              if (typeof m == "string") {
                if (h(m) > 300) {
                  let l = { instancePath: i + "/when/files/" + o, schemaPath: "#/properties/when/properties/files/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: a.properties.when.properties.files.items, data: m };
                  e === null ? e = [l] : e.push(l), n++;
                }
                if (h(m) < 1) {
                  let l = { instancePath: i + "/when/files/" + o, schemaPath: "#/properties/when/properties/files/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: a.properties.when.properties.files.items, data: m };
                  e === null ? e = [l] : e.push(l), n++;
                }
              } else {
                let l = { instancePath: i + "/when/files/" + o, schemaPath: "#/properties/when/properties/files/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.when.properties.files.items.type, parentSchema: a.properties.when.properties.files.items, data: m };
                e === null ? e = [l] : e.push(l), n++;
              }
            }
          } else {
            let r = { instancePath: i + "/when/files", schemaPath: "#/properties/when/properties/files/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.when.properties.files.type, parentSchema: a.properties.when.properties.files, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.licences !== void 0) {
          let t = s.licences;
          if (Array.isArray(t)) {
            if (t.length > 100) {
              let o = { instancePath: i + "/when/licences", schemaPath: "#/properties/when/properties/licences/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: a.properties.when.properties.licences, data: t };
              e === null ? e = [o] : e.push(o), n++;
            }
            if (t.length < 1) {
              let o = { instancePath: i + "/when/licences", schemaPath: "#/properties/when/properties/licences/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: a.properties.when.properties.licences, data: t };
              e === null ? e = [o] : e.push(o), n++;
            }
            let r = t.length;
            for (let o = 0; o < r; o++) {
              let m = t[o];
              if (typeof m == "string") {
                if (h(m) > 200) {
                  let l = { instancePath: i + "/when/licences/" + o, schemaPath: "#/properties/when/properties/licences/items/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: a.properties.when.properties.licences.items, data: m };
                  e === null ? e = [l] : e.push(l), n++;
                }
                if (h(m) < 1) {
                  let l = { instancePath: i + "/when/licences/" + o, schemaPath: "#/properties/when/properties/licences/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: a.properties.when.properties.licences.items, data: m };
                  e === null ? e = [l] : e.push(l), n++;
                }
              } else {
                let l = { instancePath: i + "/when/licences/" + o, schemaPath: "#/properties/when/properties/licences/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.when.properties.licences.items.type, parentSchema: a.properties.when.properties.licences.items, data: m };
                e === null ? e = [l] : e.push(l), n++;
              }
            }
          } else {
            let r = { instancePath: i + "/when/licences", schemaPath: "#/properties/when/properties/licences/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.when.properties.licences.type, parentSchema: a.properties.when.properties.licences, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
      } else {
        let t = { instancePath: i + "/when", schemaPath: "#/properties/when/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.when.type, parentSchema: a.properties.when, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    let x = p.softened;
    if (typeof x != "boolean") {
      let s = { instancePath: i + "/softened", schemaPath: "#/properties/softened/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: a.properties.softened.type, parentSchema: a.properties.softened, data: x };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.title !== void 0) {
      let s = p.title;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          let t = { instancePath: i + "/title", schemaPath: "#/properties/title/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: a.properties.title, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (let t in s) if (!(t === "fi" || t === "sv" || t === "en")) {
          let r = { instancePath: i + "/title", schemaPath: "#/properties/title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.title, data: s };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.fi !== void 0) {
          let t = s.fi;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/title/fi", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/title/fi", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/title/fi", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.sv !== void 0) {
          let t = s.sv;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/title/sv", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/title/sv", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/title/sv", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.en !== void 0) {
          let t = s.en;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/title/en", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/title/en", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/title/en", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
      } else {
        let t = { instancePath: i + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.title.type, parentSchema: a.properties.title, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.why !== void 0) {
      let s = p.why;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          let t = { instancePath: i + "/why", schemaPath: "#/properties/why/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: a.properties.why, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (let t in s) if (!(t === "fi" || t === "sv" || t === "en")) {
          let r = { instancePath: i + "/why", schemaPath: "#/properties/why/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.why, data: s };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.fi !== void 0) {
          let t = s.fi;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/why/fi", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/why/fi", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/why/fi", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.sv !== void 0) {
          let t = s.sv;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/why/sv", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/why/sv", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/why/sv", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.en !== void 0) {
          let t = s.en;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/why/en", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/why/en", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/why/en", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
      } else {
        let t = { instancePath: i + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.why.type, parentSchema: a.properties.why, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.fix !== void 0) {
      let s = p.fix;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          let t = { instancePath: i + "/fix", schemaPath: "#/properties/fix/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: a.properties.fix, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (let t in s) if (!(t === "fi" || t === "sv" || t === "en")) {
          let r = { instancePath: i + "/fix", schemaPath: "#/properties/fix/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.fix, data: s };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.fi !== void 0) {
          let t = s.fi;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/fix/fi", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/fix/fi", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/fix/fi", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.sv !== void 0) {
          let t = s.sv;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/fix/sv", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/fix/sv", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/fix/sv", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.en !== void 0) {
          let t = s.en;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/fix/en", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/fix/en", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/fix/en", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
      } else {
        let t = { instancePath: i + "/fix", schemaPath: "#/properties/fix/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.fix.type, parentSchema: a.properties.fix, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    if (p.starter !== void 0) {
      let s = p.starter;
      if (s && typeof s == "object" && !Array.isArray(s)) {
        if (Object.keys(s).length < 1) {
          let t = { instancePath: i + "/starter", schemaPath: "#/properties/starter/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: a.properties.starter, data: s };
          e === null ? e = [t] : e.push(t), n++;
        }
        for (let t in s) if (!(t === "fi" || t === "sv" || t === "en")) {
          let r = { instancePath: i + "/starter", schemaPath: "#/properties/starter/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.starter, data: s };
          e === null ? e = [r] : e.push(r), n++;
        }
        if (s.fi !== void 0) {
          let t = s.fi;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/starter/fi", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/starter/fi", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/starter/fi", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.sv !== void 0) {
          let t = s.sv;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/starter/sv", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/starter/sv", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/starter/sv", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
        if (s.en !== void 0) {
          let t = s.en;
          if (typeof t == "string") {
            if (h(t) > 8e3) {
              let r = { instancePath: i + "/starter/en", schemaPath: "#/$defs/sentence/maxLength", keyword: "maxLength", params: { limit: 8e3 }, message: "must NOT have more than 8000 characters", schema: 8e3, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
            if (h(t) < 1) {
              let r = { instancePath: i + "/starter/en", schemaPath: "#/$defs/sentence/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: c, data: t };
              e === null ? e = [r] : e.push(r), n++;
            }
          } else {
            let r = { instancePath: i + "/starter/en", schemaPath: "#/$defs/sentence/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: c.type, parentSchema: c, data: t };
            e === null ? e = [r] : e.push(r), n++;
          }
        }
      } else {
        let t = { instancePath: i + "/starter", schemaPath: "#/properties/starter/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.starter.type, parentSchema: a.properties.starter, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    let y = p["decided-by"];
    if (!(y === "owner" || y === "steering-group" || y === "product-manager" || y === "openness-guardian" || y === "maintainers")) {
      let s = { instancePath: i + "/decided-by", schemaPath: "#/properties/decided-by/enum", keyword: "enum", params: { allowedValues: a.properties["decided-by"].enum }, message: "must be equal to one of the allowed values", schema: a.properties["decided-by"].enum, parentSchema: a.properties["decided-by"], data: y };
      e === null ? e = [s] : e.push(s), n++;
    }
    if (p.check !== void 0) {
      let s = p.check;
      if (!(s === "artefact-present" || s === "artefact-substance" || s === "no-placeholders" || s === "links-resolve" || s === "topics-stated" || s === "parts-stated" || s === "role-named" || s === "fresh" || s === "plan-status" || s === "draft-marker" || s === "links-to" || s === "contact-stated" || s === "issue-forms" || s === "changelog-entries" || s === "licence-identified" || s === "licence-reuse" || s === "licence-file-headers" || s === "licence-agreed" || s === "licence-compatible" || s === "licence-open" || s === "publiccode-name" || s === "publiccode-readable" || s === "publiccode-valid" || s === "publiccode-maintenance" || s === "publiccode-deprecated" || s === "publiccode-version" || s === "publiccode-dates" || s === "publiccode-quotes" || s === "publiccode-files" || s === "publiccode-urls" || s === "api-readable" || s === "api-field" || s === "api-valid" || s === "api-changes" || s === "api-profile" || s === "api-parts" || s === "api-licence" || s === "api-servers" || s === "api-security" || s === "api-deprecation" || s === "api-approved" || s === "api-test-endpoint" || s === "implementations" || s === "facts-agree" || s === "documents-linked" || s === "owners-effective" || s === "owners-valid" || s === "owners-match" || s === "owners-shadowed" || s === "owners-cover" || s === "owners-exist" || s === "owners-several" || s === "file-present" || s === "file-absent" || s === "folder-present" || s === "folder-absent" || s === "content-found" || s === "content-absent" || s === "content-begins" || s === "hash-equal" || s === "hash-absent" || s === "size-limited" || s === "schema-fits" || s === "names-fit" || s === "no-binaries" || s === "commit-words" || s === "text-stated" || s === "governance-decided" || s === "review-required" || s === "successor-named" || s === "owners-agree" || s === "owner-contacts" || s === "former-contact" || s === "review-due" || s === "changed-since-approval" || s === "supported-versions" || s === "language-versions" || s === "waivers-expired" || s === "waivers-expiring" || s === "waivers-used" || s === "badge-honest")) {
        let t = { instancePath: i + "/check", schemaPath: "#/properties/check/enum", keyword: "enum", params: { allowedValues: a.properties.check.enum }, message: "must be equal to one of the allowed values", schema: a.properties.check.enum, parentSchema: a.properties.check, data: s };
        e === null ? e = [t] : e.push(t), n++;
      }
    }
    let v = p.options;
    if (!(v && typeof v == "object" && !Array.isArray(v))) {
      let s = { instancePath: i + "/options", schemaPath: "#/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.options.type, parentSchema: a.properties.options, data: v };
      e === null ? e = [s] : e.push(s), n++;
    }
    let b = p.references;
    if (Array.isArray(b)) {
      let s = b.length;
      for (let t = 0; t < s; t++) {
        let r = b[t];
        if (r && typeof r == "object" && !Array.isArray(r)) {
          if (r.document === void 0) {
            let o = { instancePath: i + "/references/" + t, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "document" }, message: "must have required property 'document'", schema: a.properties.references.items.required, parentSchema: a.properties.references.items, data: r };
            e === null ? e = [o] : e.push(o), n++;
          }
          if (r.clause === void 0) {
            let o = { instancePath: i + "/references/" + t, schemaPath: "#/properties/references/items/required", keyword: "required", params: { missingProperty: "clause" }, message: "must have required property 'clause'", schema: a.properties.references.items.required, parentSchema: a.properties.references.items, data: r };
            e === null ? e = [o] : e.push(o), n++;
          }
          for (let o in r) if (!(o === "document" || o === "clause" || o === "version" || o === "url")) {
            let m = { instancePath: i + "/references/" + t, schemaPath: "#/properties/references/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o }, message: "must NOT have additional properties", schema: false, parentSchema: a.properties.references.items, data: r };
            e === null ? e = [m] : e.push(m), n++;
          }
          if (r.document !== void 0) {
            let o = r.document;
            if (typeof o == "string") {
              if (h(o) < 1) {
                let m = { instancePath: i + "/references/" + t + "/document", schemaPath: "#/properties/references/items/properties/document/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: a.properties.references.items.properties.document, data: o };
                e === null ? e = [m] : e.push(m), n++;
              }
            } else {
              let m = { instancePath: i + "/references/" + t + "/document", schemaPath: "#/properties/references/items/properties/document/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.references.items.properties.document.type, parentSchema: a.properties.references.items.properties.document, data: o };
              e === null ? e = [m] : e.push(m), n++;
            }
          }
          if (r.clause !== void 0) {
            let o = r.clause;
            if (typeof o == "string") {
              if (h(o) < 1) {
                let m = { instancePath: i + "/references/" + t + "/clause", schemaPath: "#/properties/references/items/properties/clause/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: a.properties.references.items.properties.clause, data: o };
                e === null ? e = [m] : e.push(m), n++;
              }
            } else {
              let m = { instancePath: i + "/references/" + t + "/clause", schemaPath: "#/properties/references/items/properties/clause/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.references.items.properties.clause.type, parentSchema: a.properties.references.items.properties.clause, data: o };
              e === null ? e = [m] : e.push(m), n++;
            }
          }
          if (r.version !== void 0) {
            let o = r.version;
            if (typeof o == "string") {
              if (h(o) < 1) {
                let m = { instancePath: i + "/references/" + t + "/version", schemaPath: "#/properties/references/items/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: a.properties.references.items.properties.version, data: o };
                e === null ? e = [m] : e.push(m), n++;
              }
            } else {
              let m = { instancePath: i + "/references/" + t + "/version", schemaPath: "#/properties/references/items/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.references.items.properties.version.type, parentSchema: a.properties.references.items.properties.version, data: o };
              e === null ? e = [m] : e.push(m), n++;
            }
          }
          if (r.url !== void 0) {
            let o = r.url;
            if (typeof o == "string") {
              if (h(o) > 500) {
                let m = { instancePath: i + "/references/" + t + "/url", schemaPath: "#/properties/references/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters", schema: 500, parentSchema: a.properties.references.items.properties.url, data: o };
                e === null ? e = [m] : e.push(m), n++;
              }
              if (!N.test(o)) {
                let m = { instancePath: i + "/references/" + t + "/url", schemaPath: "#/properties/references/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://\\S+$" }, message: 'must match pattern "^https?://\\S+$"', schema: "^https?://\\S+$", parentSchema: a.properties.references.items.properties.url, data: o };
                e === null ? e = [m] : e.push(m), n++;
              }
            } else {
              let m = { instancePath: i + "/references/" + t + "/url", schemaPath: "#/properties/references/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: a.properties.references.items.properties.url.type, parentSchema: a.properties.references.items.properties.url, data: o };
              e === null ? e = [m] : e.push(m), n++;
            }
          }
        } else {
          let o = { instancePath: i + "/references/" + t, schemaPath: "#/properties/references/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.properties.references.items.type, parentSchema: a.properties.references.items, data: r };
          e === null ? e = [o] : e.push(o), n++;
        }
      }
    } else {
      let s = { instancePath: i + "/references", schemaPath: "#/properties/references/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: a.properties.references.type, parentSchema: a.properties.references, data: b };
      e === null ? e = [s] : e.push(s), n++;
    }
  } else {
    let d = { instancePath: i, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: a.type, parentSchema: a, data: p };
    e === null ? e = [d] : e.push(d), n++;
  }
  return k.errors = e, n === 0;
}
k.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
export {
  I as rule
};
