import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-report.js
var De = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (ke) {
    throw s = 0, ke;
  }
};
var Re = De((qe) => {
  "use strict";
  Object.defineProperty(qe, "__esModule", { value: true });
  function Le(t) {
    let s = t.length, ke = 0, ve = 0, ye;
    for (; ve < s; ) ke++, ye = t.charCodeAt(ve++), ye >= 55296 && ye <= 56319 && ve < s && (ye = t.charCodeAt(ve), (ye & 64512) === 56320 && ve++);
    return ke;
  }
  qe.default = Le;
  Le.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Xe = f;
var Ne = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:report:1", title: "kuntalint report, version 1", description: "What `kuntalint check --format json` prints on standard output. Later versions of kuntalint may add properties within version 1: readers ignore those that they do not know. Lines and columns count from 1; columns are UTF-16 code units; paths are POSIX and relative to the top of the repository.", type: "object", required: ["schemaVersion", "tool", "repository", "product", "artefacts", "outcomes", "fixed", "summary"], properties: { schemaVersion: { const: 1, description: "Version of this format. It changes only when something is removed or changes its meaning." }, tool: { description: "The program that wrote the report.", type: "object", required: ["name", "version", "ruleset"], properties: { name: { const: "kuntalint" }, version: { type: "string", minLength: 1, description: "Version of kuntalint." }, ruleset: { type: "string", minLength: 1, description: "Short content hash of the rules that came with it." } } }, repository: { description: "What was judged.", type: "object", required: ["name", "commit", "base", "anchor"], properties: { name: { type: "string", description: "`owner/name` when known, else the name of the folder." }, commit: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that was judged; null for a repository without commits." }, base: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that it was compared with; null: no comparison, and every `state` is null." }, anchor: { anyOf: [{ type: "string" }, { type: "null" }], description: "A file that exists, where what concerns a file that is not there can be shown: settings file, else README, else null." } } }, product: { description: "The product, from the settings or from what the repository says.", type: "object", required: ["kind", "stage", "level", "licence"], properties: { kind: { type: "array", items: { enum: ["software", "interface"] }, minItems: 1, description: "What the product is." }, stage: { enum: ["concept", "development", "beta", "stable", "obsolete"], description: "Where in its life cycle it is." }, level: { $ref: "#/$defs/level", description: "The level whose rules were judged, with those below it." }, licence: { anyOf: [{ type: "string" }, { type: "null" }], description: "SPDX expression of the repository as a whole; null when undetermined." } } }, artefacts: { type: "array", items: { $ref: "#/$defs/artefact" }, description: "At least one entry for each kind; one that is not there has status `absent` and path null." }, leftOut: { type: "array", description: "Files that look like API descriptions and do not count as the product's own, with the reason.", items: { type: "object", additionalProperties: false, required: ["path", "reason"], properties: { path: { type: "string" }, reason: { $ref: "#/$defs/text" } } } }, outcomes: { type: "array", items: { $ref: "#/$defs/outcome" }, description: "One entry for each rule that was judged." }, fixed: { type: "array", description: "Findings of the base that are no longer there.", items: { type: "object", required: ["rule", "component", "fingerprint", "path", "message"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, fingerprint: { $ref: "#/$defs/fingerprint" }, path: { type: "string" }, message: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for. Addition to version 1." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The exception that covered it, which is no longer needed. Addition to version 1." } } } }, remarks: { type: "array", items: { $ref: "#/$defs/text" }, description: "What could not be looked at: files over the size limit, unreadable files. Addition to version 1." }, settings: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path of the settings file in force; null: none, the defaults hold. Addition to version 1." }, summary: { $ref: "#/$defs/summary" }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The day of the run. Addition to version 1." }, components: { type: "array", items: { type: "string" }, description: "Names of the components that are judged each for itself. Addition to version 1." }, gate: { type: "object", required: ["findings", "severity"], properties: { findings: { enum: ["new", "any", "none"] }, severity: { $ref: "#/$defs/severity" } }, description: "Which findings fail the run. Addition to version 1." }, waivers: { type: "array", description: "Every exception of the settings in force, whether it covers something or not. Addition to version 1.", items: { allOf: [{ $ref: "#/$defs/waiver" }, { type: "object", required: ["state", "findings", "untried"], properties: { state: { enum: ["active", "expiring", "expired"], description: "expiring: it ends within 30 days." }, findings: { type: "integer", minimum: 0, description: "Findings that it covers, or would cover if it had not ended." }, untried: { type: "boolean", description: "Its rule gave no verdict in this run." } } }] } }, declared: { type: "array", description: "What the owners state and no machine can read; in no level or score. Addition to version 1.", items: { type: "object", required: ["topic", "statement", "by", "on"], properties: { topic: { type: "string" }, statement: { type: "string" }, by: { type: "string" }, on: { type: "string", description: "ISO date." } } } }, afterMerge: { anyOf: [{ type: "object", required: ["settings", "changes", "level", "summary"], properties: { settings: { anyOf: [{ type: "string" }, { type: "null" }] }, changes: { type: "array", items: { type: "object", required: ["text", "exempts"], properties: { text: { $ref: "#/$defs/text" }, exempts: { type: "boolean", description: "It frees the repository from something." } } } }, summary: { $ref: "#/$defs/summary" }, level: { $ref: "#/$defs/level" } } }, { type: "null" }], description: "What holds once a change of settings, exceptions or rule files is merged; null: nothing of the kind changes. Addition to version 1." }, language: { type: "array", items: { enum: ["fi", "sv", "en"] }, minItems: 1, maxItems: 3, description: "Languages of the messages, as the settings or the repository have them. Addition to version 1." } }, $defs: { text: { description: "A sentence in all three languages.", type: "object", required: ["fi", "sv", "en"], properties: { fi: { type: "string" }, sv: { type: "string" }, en: { type: "string" } }, additionalProperties: false }, commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, level: { enum: [1, 2, 3] }, severity: { enum: ["error", "warning", "notice"] }, rule: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$", description: "Id of a rule: family/name." }, component: { anyOf: [{ type: "string" }, { type: "null" }], description: "Name of the component; null: the repository as a whole." }, fingerprint: { type: "string", minLength: 1, description: "Stays the same when lines move or texts are reworded." }, location: { description: "A place in the repository.", type: "object", required: ["path"], properties: { path: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, missing: { const: true, description: "The path is where a file should be, not where one is." } } }, edit: { description: "The smallest change that would satisfy the rule. `safe`: it can be applied without reading.", type: "object", required: ["safe", "changes"], properties: { safe: { type: "boolean" }, changes: { type: "array", minItems: 1, items: { anyOf: [{ type: "object", required: ["path", "oid", "start", "end", "text"], properties: { path: { type: "string" }, oid: { anyOf: [{ type: "string" }, { type: "null" }], description: "git object id of the content that start and end refer to." }, start: { type: "integer", minimum: 0, description: "Offset in UTF-16 code units, from 0." }, end: { type: "integer", minimum: 0, description: "Offset after the last replaced unit." }, text: { type: "string" } } }, { type: "object", required: ["create", "text"], properties: { create: { type: "string", description: "Path of the new file." }, text: { type: "string" } } }, { type: "object", required: ["rename", "to"], properties: { rename: { type: "string", description: "Path that is there." }, to: { type: "string", description: "Its new path." } } }] } } } }, artefact: { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands; of an inherited artefact, in the repository that `from` names. Null: it is not there, or (`linked` without a target) it stands in the releases on GitHub." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } }, finding: { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } }, outcome: { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] }, waiver: { description: "An accepted exception.", type: "object", required: ["rule", "reason", "until"], properties: { rule: { type: "string" }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path or glob of the findings that it covers; null: wherever they are. Addition to version 1." }, component: { $ref: "#/$defs/component" }, fingerprint: { anyOf: [{ type: "string" }, { type: "null" }], description: "Of the one finding that it covers; null: of any. Addition to version 1." }, reason: { type: "string" }, approvedBy: { anyOf: [{ type: "string" }, { type: "null" }], description: "The body that accepted it, as the settings state it. Addition to version 1." }, until: { type: "string", description: "ISO date, the last day included." }, file: { type: "string", description: "Where it is written. Addition to version 1." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Addition to version 1." } } }, summary: { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } } } };
var Me = { enum: [1, 2, 3] };
var Ce = { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } };
var We = { enum: ["error", "warning", "notice"] };
var je = Re().default;
var Ve = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var Te = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
var ze = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var Fe = { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands; of an inherited artefact, in the repository that `from` names. Null: it is not there, or (`linked` without a target) it stands in the releases on GitHub." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } };
function de(t, { instancePath: s = "", parentData: ke, parentDataProperty: ve, rootData: ye = t, dynamicAnchors: be = {} } = {}) {
  let r = null, e = 0, ie = de.evaluated;
  if (ie.dynamicProps && (ie.props = void 0), ie.dynamicItems && (ie.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.kind === void 0 && (L = "kind") || t.component === void 0 && (L = "component") || t.status === void 0 && (L = "status") || t.path === void 0 && (L = "path") || t.line === void 0 && (L = "line") || t.substance === void 0 && (L = "substance") || t.target === void 0 && (L = "target") || t.from === void 0 && (L = "from") || t.details === void 0 && (L = "details")) return de.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.kind !== void 0) {
      let d = t.kind, B = e;
      if (!(d === "governance" || d === "roadmap" || d === "owners" || d === "licence" || d === "readme" || d === "contributing" || d === "code-of-conduct" || d === "security" || d === "changelog" || d === "publiccode" || d === "api-description" || d === "funding" || d === "support")) return de.errors = [{ instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Fe.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
      var m = B === e;
    } else var m = true;
    if (m) {
      if (t.component !== void 0) {
        let d = t.component, B = e, C = e, _ = false, H = e;
        if (typeof d != "string") {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var oe = H === e;
        _ = _ || oe;
        let D = e;
        if (d !== null) {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var oe = D === e;
        if (_ = _ || oe, _) e = C, r !== null && (C ? r.length = C : r = null);
        else {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, de.errors = r, false;
        }
        var m = B === e;
      } else var m = true;
      if (m) {
        if (t.status !== void 0) {
          let d = t.status, B = e;
          if (!(d === "present" || d === "section" || d === "linked" || d === "inherited" || d === "absent")) return de.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Fe.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
          var m = B === e;
        } else var m = true;
        if (m) {
          if (t.path !== void 0) {
            let d = t.path, B = e, C = e, _ = false, H = e;
            if (typeof d != "string") {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var ee = H === e;
            _ = _ || ee;
            let D = e;
            if (d !== null) {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var ee = D === e;
            if (_ = _ || ee, _) e = C, r !== null && (C ? r.length = C : r = null);
            else {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, de.errors = r, false;
            }
            var m = B === e;
          } else var m = true;
          if (m) {
            if (t.line !== void 0) {
              let d = t.line, B = e, C = e, _ = false, H = e;
              if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [u] : r.push(u), e++;
              }
              if (e === H && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var ue = H === e;
              _ = _ || ue;
              let D = e;
              if (d !== null) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var ue = D === e;
              if (_ = _ || ue, _) e = C, r !== null && (C ? r.length = C : r = null);
              else {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [u] : r.push(u), e++, de.errors = r, false;
              }
              var m = B === e;
            } else var m = true;
            if (m) {
              if (t.substance !== void 0) {
                let d = t.substance, B = e;
                if (!(d === "full" || d === "stub" || d === "placeholder" || d === "empty" || d === "pointer" || d === "image-only" || d === null)) return de.errors = [{ instancePath: s + "/substance", schemaPath: "#/properties/substance/enum", keyword: "enum", params: { allowedValues: Fe.properties.substance.enum }, message: "must be equal to one of the allowed values" }], false;
                var m = B === e;
              } else var m = true;
              if (m) {
                if (t.target !== void 0) {
                  let d = t.target, B = e, C = e, _ = false, H = e;
                  if (typeof d != "string") {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var me = H === e;
                  _ = _ || me;
                  let D = e;
                  if (d !== null) {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var me = D === e;
                  if (_ = _ || me, _) e = C, r !== null && (C ? r.length = C : r = null);
                  else {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [u] : r.push(u), e++, de.errors = r, false;
                  }
                  var m = B === e;
                } else var m = true;
                if (m) {
                  if (t.from !== void 0) {
                    let d = t.from, B = e, C = e, _ = false, H = e;
                    if (typeof d != "string") {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ne = H === e;
                    _ = _ || ne;
                    let D = e;
                    if (d !== null) {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ne = D === e;
                    if (_ = _ || ne, _) e = C, r !== null && (C ? r.length = C : r = null);
                    else {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, de.errors = r, false;
                    }
                    var m = B === e;
                  } else var m = true;
                  if (m) if (t.details !== void 0) {
                    let d = t.details, B = e;
                    if (!(d && typeof d == "object" && !Array.isArray(d))) return de.errors = [{ instancePath: s + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                    var m = B === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      }
    }
  } else return de.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return de.errors = r, e === 0;
}
de.evaluated = { props: { kind: true, component: true, status: true, path: true, line: true, substance: true, target: true, from: true, details: true }, dynamicProps: false, dynamicItems: false };
var Be = { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] };
var Ee = { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } };
function le(t, { instancePath: s = "", parentData: ke, parentDataProperty: ve, rootData: ye = t, dynamicAnchors: be = {} } = {}) {
  let r = null, e = 0, ie = le.evaluated;
  if (ie.dynamicProps && (ie.props = void 0), ie.dynamicItems && (ie.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.rule === void 0 && (L = "rule") || t.reason === void 0 && (L = "reason") || t.until === void 0 && (L = "until")) return le.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.rule !== void 0) {
      let d = e;
      if (typeof t.rule != "string") return le.errors = [{ instancePath: s + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var m = d === e;
    } else var m = true;
    if (m) {
      if (t.path !== void 0) {
        let d = t.path, B = e, C = e, _ = false, H = e;
        if (typeof d != "string") {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var oe = H === e;
        _ = _ || oe;
        let D = e;
        if (d !== null) {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var oe = D === e;
        if (_ = _ || oe, _) e = C, r !== null && (C ? r.length = C : r = null);
        else {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, le.errors = r, false;
        }
        var m = B === e;
      } else var m = true;
      if (m) {
        if (t.component !== void 0) {
          let d = t.component, B = e, C = e, _ = false, H = e;
          if (typeof d != "string") {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var ee = H === e;
          _ = _ || ee;
          let D = e;
          if (d !== null) {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var ee = D === e;
          if (_ = _ || ee, _) e = C, r !== null && (C ? r.length = C : r = null);
          else {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [u] : r.push(u), e++, le.errors = r, false;
          }
          var m = B === e;
        } else var m = true;
        if (m) {
          if (t.fingerprint !== void 0) {
            let d = t.fingerprint, B = e, C = e, _ = false, H = e;
            if (typeof d != "string") {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var ue = H === e;
            _ = _ || ue;
            let D = e;
            if (d !== null) {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var ue = D === e;
            if (_ = _ || ue, _) e = C, r !== null && (C ? r.length = C : r = null);
            else {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, le.errors = r, false;
            }
            var m = B === e;
          } else var m = true;
          if (m) {
            if (t.reason !== void 0) {
              let d = e;
              if (typeof t.reason != "string") return le.errors = [{ instancePath: s + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var m = d === e;
            } else var m = true;
            if (m) {
              if (t.approvedBy !== void 0) {
                let d = t.approvedBy, B = e, C = e, _ = false, H = e;
                if (typeof d != "string") {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var me = H === e;
                _ = _ || me;
                let D = e;
                if (d !== null) {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var me = D === e;
                if (_ = _ || me, _) e = C, r !== null && (C ? r.length = C : r = null);
                else {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [u] : r.push(u), e++, le.errors = r, false;
                }
                var m = B === e;
              } else var m = true;
              if (m) {
                if (t.until !== void 0) {
                  let d = e;
                  if (typeof t.until != "string") return le.errors = [{ instancePath: s + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var m = d === e;
                } else var m = true;
                if (m) {
                  if (t.file !== void 0) {
                    let d = e;
                    if (typeof t.file != "string") return le.errors = [{ instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var m = d === e;
                  } else var m = true;
                  if (m) if (t.line !== void 0) {
                    let d = t.line, B = e, C = e, _ = false, H = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    if (e === H && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ne = H === e;
                    _ = _ || ne;
                    let D = e;
                    if (d !== null) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ne = D === e;
                    if (_ = _ || ne, _) e = C, r !== null && (C ? r.length = C : r = null);
                    else {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, le.errors = r, false;
                    }
                    var m = B === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      }
    }
  } else return le.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return le.errors = r, e === 0;
}
le.evaluated = { props: { rule: true, path: true, component: true, fingerprint: true, reason: true, approvedBy: true, until: true, file: true, line: true }, dynamicProps: false, dynamicItems: false };
function K(t, { instancePath: s = "", parentData: ke, parentDataProperty: ve, rootData: ye = t, dynamicAnchors: be = {} } = {}) {
  let r = null, e = 0, ie = K.evaluated;
  if (ie.dynamicProps && (ie.props = void 0), ie.dynamicItems && (ie.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let ae;
    if (t.path === void 0 && (ae = "path") || t.line === void 0 && (ae = "line") || t.column === void 0 && (ae = "column") || t.message === void 0 && (ae = "message") || t.related === void 0 && (ae = "related") || t.fingerprint === void 0 && (ae = "fingerprint") || t.state === void 0 && (ae = "state") || t.waiver === void 0 && (ae = "waiver") || t.edit === void 0 && (ae = "edit")) return K.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: ae }, message: "must have required property '" + ae + "'" }], false;
    if (t.path !== void 0) {
      let b = e;
      if (typeof t.path != "string") return K.errors = [{ instancePath: s + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var m = b === e;
    } else var m = true;
    if (m) {
      if (t.line !== void 0) {
        let b = t.line, Y = e, J = e, h = false, l = e;
        if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          r === null ? r = [v] : r.push(v), e++;
        }
        if (e === l && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          r === null ? r = [v] : r.push(v), e++;
        }
        var oe = l === e;
        h = h || oe;
        let O = e;
        if (b !== null) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [v] : r.push(v), e++;
        }
        var oe = O === e;
        if (h = h || oe, h) e = J, r !== null && (J ? r.length = J : r = null);
        else {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
        }
        var m = Y === e;
      } else var m = true;
      if (m) {
        if (t.column !== void 0) {
          let b = t.column, Y = e, J = e, h = false, l = e;
          if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            r === null ? r = [v] : r.push(v), e++;
          }
          if (e === l && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            r === null ? r = [v] : r.push(v), e++;
          }
          var ee = l === e;
          h = h || ee;
          let O = e;
          if (b !== null) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [v] : r.push(v), e++;
          }
          var ee = O === e;
          if (h = h || ee, h) e = J, r !== null && (J ? r.length = J : r = null);
          else {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
          }
          var m = Y === e;
        } else var m = true;
        if (m) {
          if (t.endLine !== void 0) {
            let b = t.endLine, Y = e, J = e, h = false, l = e;
            if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              r === null ? r = [v] : r.push(v), e++;
            }
            if (e === l && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              r === null ? r = [v] : r.push(v), e++;
            }
            var ue = l === e;
            h = h || ue;
            let O = e;
            if (b !== null) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [v] : r.push(v), e++;
            }
            var ue = O === e;
            if (h = h || ue, h) e = J, r !== null && (J ? r.length = J : r = null);
            else {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
            }
            var m = Y === e;
          } else var m = true;
          if (m) {
            if (t.endColumn !== void 0) {
              let b = t.endColumn, Y = e, J = e, h = false, l = e;
              if (!(typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b))) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [v] : r.push(v), e++;
              }
              if (e === l && typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b))) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [v] : r.push(v), e++;
              }
              var me = l === e;
              h = h || me;
              let O = e;
              if (b !== null) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [v] : r.push(v), e++;
              }
              var me = O === e;
              if (h = h || me, h) e = J, r !== null && (J ? r.length = J : r = null);
              else {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
              }
              var m = Y === e;
            } else var m = true;
            if (m) {
              if (t.missing !== void 0) {
                let b = e;
                if (typeof t.missing != "boolean") return K.errors = [{ instancePath: s + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                var m = b === e;
              } else var m = true;
              if (m) {
                if (t.message !== void 0) {
                  let b = t.message, Y = e;
                  if (e === e) if (b && typeof b == "object" && !Array.isArray(b)) {
                    let l;
                    if (b.fi === void 0 && (l = "fi") || b.sv === void 0 && (l = "sv") || b.en === void 0 && (l = "en")) return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], false;
                    {
                      let O = e;
                      for (let U in b) if (!(U === "fi" || U === "sv" || U === "en")) {
                        return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" }], false;
                        break;
                      }
                      if (O === e) {
                        if (b.fi !== void 0) {
                          let U = e;
                          if (typeof b.fi != "string") return K.errors = [{ instancePath: s + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var ne = U === e;
                        } else var ne = true;
                        if (ne) {
                          if (b.sv !== void 0) {
                            let U = e;
                            if (typeof b.sv != "string") return K.errors = [{ instancePath: s + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var ne = U === e;
                          } else var ne = true;
                          if (ne) if (b.en !== void 0) {
                            let U = e;
                            if (typeof b.en != "string") return K.errors = [{ instancePath: s + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var ne = U === e;
                          } else var ne = true;
                        }
                      }
                    }
                  } else return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                  var m = Y === e;
                } else var m = true;
                if (m) {
                  if (t.related !== void 0) {
                    let b = t.related, Y = e;
                    if (e === Y) if (Array.isArray(b)) {
                      var L = true;
                      let h = b.length;
                      for (let l = 0; l < h; l++) {
                        let O = b[l], U = e;
                        if (e === e) if (O && typeof O == "object" && !Array.isArray(O)) {
                          let j;
                          if (O.path === void 0 && (j = "path")) return K.errors = [{ instancePath: s + "/related/" + l, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], false;
                          if (O.path !== void 0) {
                            let k = e;
                            if (typeof O.path != "string") return K.errors = [{ instancePath: s + "/related/" + l + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var d = k === e;
                          } else var d = true;
                          if (d) {
                            if (O.line !== void 0) {
                              let k = O.line, F = e;
                              if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                              if (e === F && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                              var d = F === e;
                            } else var d = true;
                            if (d) {
                              if (O.column !== void 0) {
                                let k = O.column, F = e;
                                if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === F && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var d = F === e;
                              } else var d = true;
                              if (d) {
                                if (O.endLine !== void 0) {
                                  let k = O.endLine, F = e;
                                  if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === F && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var d = F === e;
                                } else var d = true;
                                if (d) {
                                  if (O.endColumn !== void 0) {
                                    let k = O.endColumn, F = e;
                                    if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === F && typeof k == "number" && isFinite(k) && (k < 1 || isNaN(k))) return K.errors = [{ instancePath: s + "/related/" + l + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var d = F === e;
                                  } else var d = true;
                                  if (d) if (O.missing !== void 0) {
                                    let k = e;
                                    if (O.missing !== true) return K.errors = [{ instancePath: s + "/related/" + l + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                    var d = k === e;
                                  } else var d = true;
                                }
                              }
                            }
                          }
                        } else return K.errors = [{ instancePath: s + "/related/" + l, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var L = U === e;
                        if (!L) break;
                      }
                    } else return K.errors = [{ instancePath: s + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var m = Y === e;
                  } else var m = true;
                  if (m) {
                    if (t.fingerprint !== void 0) {
                      let b = t.fingerprint, Y = e;
                      if (e === e) if (typeof b == "string") {
                        if (je(b) < 1) return K.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                      } else return K.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var m = Y === e;
                    } else var m = true;
                    if (m) {
                      if (t.state !== void 0) {
                        let b = t.state, Y = e;
                        if (!(b === "new" || b === "existing" || b === null)) return K.errors = [{ instancePath: s + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: Ee.properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                        var m = Y === e;
                      } else var m = true;
                      if (m) {
                        if (t.waiver !== void 0) {
                          let b = t.waiver, Y = e, J = e, h = false, l = e;
                          le(b, { instancePath: s + "/waiver", parentData: t, parentDataProperty: "waiver", rootData: ye, dynamicAnchors: be }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                          var C = l === e;
                          if (h = h || C, C) {
                            var B = {};
                            B.rule = true, B.path = true, B.component = true, B.fingerprint = true, B.reason = true, B.approvedBy = true, B.until = true, B.file = true, B.line = true;
                          }
                          let O = e;
                          if (b !== null) {
                            let v = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var C = O === e;
                          if (h = h || C, h) e = J, r !== null && (J ? r.length = J : r = null);
                          else {
                            let v = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
                          }
                          var m = Y === e;
                        } else var m = true;
                        if (m) if (t.edit !== void 0) {
                          let b = t.edit, Y = e, J = e, h = false, l = e;
                          if (e === e) if (b && typeof b == "object" && !Array.isArray(b)) {
                            let T;
                            if (b.safe === void 0 && (T = "safe") || b.changes === void 0 && (T = "changes")) {
                              let j = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" };
                              r === null ? r = [j] : r.push(j), e++;
                            } else {
                              if (b.safe !== void 0) {
                                let j = e;
                                if (typeof b.safe != "boolean") {
                                  let k = { instancePath: s + "/edit/safe", schemaPath: "#/$defs/edit/properties/safe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                  r === null ? r = [k] : r.push(k), e++;
                                }
                                var _ = j === e;
                              } else var _ = true;
                              if (_) if (b.changes !== void 0) {
                                let j = b.changes, k = e;
                                if (e === k) if (Array.isArray(j)) if (j.length < 1) {
                                  let S = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                  r === null ? r = [S] : r.push(S), e++;
                                } else {
                                  var H = true;
                                  let S = j.length;
                                  for (let V = 0; V < S; V++) {
                                    let g = j[V], z = e, he = e, G = false, re = e;
                                    if (e === re) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let X;
                                      if (g.path === void 0 && (X = "path") || g.oid === void 0 && (X = "oid") || g.start === void 0 && (X = "start") || g.end === void 0 && (X = "end") || g.text === void 0 && (X = "text")) {
                                        let n = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/required", keyword: "required", params: { missingProperty: X }, message: "must have required property '" + X + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (g.path !== void 0) {
                                          let n = e;
                                          if (typeof g.path != "string") {
                                            let A = { instancePath: s + "/edit/changes/" + V + "/path", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [A] : r.push(A), e++;
                                          }
                                          var D = n === e;
                                        } else var D = true;
                                        if (D) {
                                          if (g.oid !== void 0) {
                                            let n = g.oid, A = e, fe = e, $ = false, a = e;
                                            if (typeof n != "string") {
                                              let N = { instancePath: s + "/edit/changes/" + V + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              r === null ? r = [N] : r.push(N), e++;
                                            }
                                            var E = a === e;
                                            $ = $ || E;
                                            let i = e;
                                            if (n !== null) {
                                              let N = { instancePath: s + "/edit/changes/" + V + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [N] : r.push(N), e++;
                                            }
                                            var E = i === e;
                                            if ($ = $ || E, $) e = fe, r !== null && (fe ? r.length = fe : r = null);
                                            else {
                                              let N = { instancePath: s + "/edit/changes/" + V + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              r === null ? r = [N] : r.push(N), e++;
                                            }
                                            var D = A === e;
                                          } else var D = true;
                                          if (D) {
                                            if (g.start !== void 0) {
                                              let n = g.start, A = e;
                                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                                                let $ = { instancePath: s + "/edit/changes/" + V + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              if (e === A && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                                                let $ = { instancePath: s + "/edit/changes/" + V + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              var D = A === e;
                                            } else var D = true;
                                            if (D) {
                                              if (g.end !== void 0) {
                                                let n = g.end, A = e;
                                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + V + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                if (e === A && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + V + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                var D = A === e;
                                              } else var D = true;
                                              if (D) if (g.text !== void 0) {
                                                let n = e;
                                                if (typeof g.text != "string") {
                                                  let fe = { instancePath: s + "/edit/changes/" + V + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  r === null ? r = [fe] : r.push(fe), e++;
                                                }
                                                var D = n === e;
                                              } else var D = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let X = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [X] : r.push(X), e++;
                                    }
                                    var pe = re === e;
                                    if (G = G || pe, pe) {
                                      var u = {};
                                      u.path = true, u.oid = true, u.start = true, u.end = true, u.text = true;
                                    }
                                    let _e = e;
                                    if (e === _e) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let X;
                                      if (g.create === void 0 && (X = "create") || g.text === void 0 && (X = "text")) {
                                        let n = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/required", keyword: "required", params: { missingProperty: X }, message: "must have required property '" + X + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (g.create !== void 0) {
                                          let n = e;
                                          if (typeof g.create != "string") {
                                            let A = { instancePath: s + "/edit/changes/" + V + "/create", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/create/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [A] : r.push(A), e++;
                                          }
                                          var Q = n === e;
                                        } else var Q = true;
                                        if (Q) if (g.text !== void 0) {
                                          let n = e;
                                          if (typeof g.text != "string") {
                                            let fe = { instancePath: s + "/edit/changes/" + V + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [fe] : r.push(fe), e++;
                                          }
                                          var Q = n === e;
                                        } else var Q = true;
                                      }
                                    } else {
                                      let X = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [X] : r.push(X), e++;
                                    }
                                    var pe = _e === e;
                                    G = G || pe, pe && u !== true && (u = u || {}, u.create = true, u.text = true);
                                    let $e = e;
                                    if (e === $e) if (g && typeof g == "object" && !Array.isArray(g)) {
                                      let X;
                                      if (g.rename === void 0 && (X = "rename") || g.to === void 0 && (X = "to")) {
                                        let n = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/required", keyword: "required", params: { missingProperty: X }, message: "must have required property '" + X + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (g.rename !== void 0) {
                                          let n = e;
                                          if (typeof g.rename != "string") {
                                            let A = { instancePath: s + "/edit/changes/" + V + "/rename", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/rename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [A] : r.push(A), e++;
                                          }
                                          var ce = n === e;
                                        } else var ce = true;
                                        if (ce) if (g.to !== void 0) {
                                          let n = e;
                                          if (typeof g.to != "string") {
                                            let fe = { instancePath: s + "/edit/changes/" + V + "/to", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [fe] : r.push(fe), e++;
                                          }
                                          var ce = n === e;
                                        } else var ce = true;
                                      }
                                    } else {
                                      let X = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [X] : r.push(X), e++;
                                    }
                                    var pe = $e === e;
                                    if (G = G || pe, pe && u !== true && (u = u || {}, u.rename = true, u.to = true), G) e = he, r !== null && (he ? r.length = he : r = null);
                                    else {
                                      let X = { instancePath: s + "/edit/changes/" + V, schemaPath: "#/$defs/edit/properties/changes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      r === null ? r = [X] : r.push(X), e++;
                                    }
                                    var H = z === e;
                                    if (!H) break;
                                  }
                                }
                                else {
                                  let S = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                  r === null ? r = [S] : r.push(S), e++;
                                }
                                var _ = k === e;
                              } else var _ = true;
                            }
                          } else {
                            let T = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            r === null ? r = [T] : r.push(T), e++;
                          }
                          var Z = l === e;
                          if (h = h || Z, Z) {
                            var ge = {};
                            ge.safe = true, ge.changes = true;
                          }
                          let U = e;
                          if (b !== null) {
                            let T = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [T] : r.push(T), e++;
                          }
                          var Z = U === e;
                          if (h = h || Z, h) e = J, r !== null && (J ? r.length = J : r = null);
                          else {
                            let T = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [T] : r.push(T), e++, K.errors = r, false;
                          }
                          var m = Y === e;
                        } else var m = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return K.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return K.errors = r, e === 0;
}
K.evaluated = { props: { path: true, line: true, column: true, endLine: true, endColumn: true, missing: true, message: true, related: true, fingerprint: true, state: true, waiver: true, edit: true }, dynamicProps: false, dynamicItems: false };
function I(t, { instancePath: s = "", parentData: ke, parentDataProperty: ve, rootData: ye = t, dynamicAnchors: be = {} } = {}) {
  let r = null, e = 0, ie = I.evaluated;
  ie.dynamicProps && (ie.props = void 0), ie.dynamicItems && (ie.items = void 0);
  let m = e, oe = e, ee = true, ue = e;
  if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
    let h = t.status;
    if (!(h === "failed" || h === "waived")) {
      let l = {};
      r === null ? r = [l] : r.push(l), e++;
    }
  }
  var me = ue === e;
  e = oe, r !== null && (oe ? r.length = oe : r = null);
  let ne;
  if (me) {
    let h = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length < 1) return I.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/then/properties/findings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
    }
    var me = h === e;
    if (ee = me, ee) {
      var L = {};
      L.findings = true, L.status = true;
    }
    ne = "then";
  } else {
    let h = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length > 0) return I.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/else/properties/findings/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], false;
    }
    var me = h === e;
    ee = me, ee && L !== true && (L = L || {}, L.findings = true), ne = "else";
  }
  if (!ee) {
    let h = { instancePath: s, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: ne }, message: 'must match "' + ne + '" schema' };
    return r === null ? r = [h] : r.push(h), e++, I.errors = r, false;
  }
  var d = m === e;
  if (d) {
    let h = e, l = e, O = true, U = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
      let j = t.status;
      if (!(j === "notApplicable" || j === "undetermined")) {
        let k = {};
        r === null ? r = [k] : r.push(k), e++;
      }
    }
    var B = U === e;
    e = l, r !== null && (l ? r.length = l : r = null);
    let v;
    if (B) {
      let j = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0) {
        let F = t.reason;
        if (e === e) if (F && typeof F == "object" && !Array.isArray(F)) {
          let V;
          if (F.fi === void 0 && (V = "fi") || F.sv === void 0 && (V = "sv") || F.en === void 0 && (V = "en")) return I.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: V }, message: "must have required property '" + V + "'" }], false;
          {
            let g = e;
            for (let z in F) if (!(z === "fi" || z === "sv" || z === "en")) {
              return I.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: z }, message: "must NOT have additional properties" }], false;
              break;
            }
            if (g === e) {
              if (F.fi !== void 0) {
                let z = e;
                if (typeof F.fi != "string") return I.errors = [{ instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var C = z === e;
              } else var C = true;
              if (C) {
                if (F.sv !== void 0) {
                  let z = e;
                  if (typeof F.sv != "string") return I.errors = [{ instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var C = z === e;
                } else var C = true;
                if (C) if (F.en !== void 0) {
                  let z = e;
                  if (typeof F.en != "string") return I.errors = [{ instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var C = z === e;
                } else var C = true;
              }
            }
          }
        } else return I.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
      }
      var B = j === e;
      if (O = B, O) {
        var _ = {};
        _.reason = true, _.status = true;
      }
      v = "then";
    } else {
      let j = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0 && t.reason !== null) return I.errors = [{ instancePath: s + "/reason", schemaPath: "#/allOf/1/else/properties/reason/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
      var B = j === e;
      O = B, O && _ !== true && (_ = _ || {}, _.reason = true), v = "else";
    }
    if (!O) {
      let j = { instancePath: s, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: v }, message: 'must match "' + v + '" schema' };
      return r === null ? r = [j] : r.push(j), e++, I.errors = r, false;
    }
    var d = h === e;
    if (d) {
      L !== true && _ !== void 0 && (_ === true ? L = true : (L = L || {}, Object.assign(L, _)));
      let j = e, k = e, F = true, S = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0 && t.status !== "broken") {
        let z = {};
        r === null ? r = [z] : r.push(z), e++;
      }
      var H = S === e;
      e = k, r !== null && (k ? r.length = k : r = null);
      let V;
      if (H) {
        let z = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && typeof t.error != "string") return I.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/then/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
        var H = z === e;
        if (F = H, F) {
          var D = {};
          D.error = true, D.status = true;
        }
        V = "then";
      } else {
        let z = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && t.error !== null) return I.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/else/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
        var H = z === e;
        F = H, F && D !== true && (D = D || {}, D.error = true), V = "else";
      }
      if (!F) {
        let z = { instancePath: s, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: V }, message: 'must match "' + V + '" schema' };
        return r === null ? r = [z] : r.push(z), e++, I.errors = r, false;
      }
      var d = j === e;
      d && L !== true && D !== void 0 && (D === true ? L = true : (L = L || {}, Object.assign(L, D)));
    }
  }
  if (e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let h;
    if (t.rule === void 0 && (h = "rule") || t.component === void 0 && (h = "component") || t.title === void 0 && (h = "title") || t.fix === void 0 && (h = "fix") || t.severity === void 0 && (h = "severity") || t.level === void 0 && (h = "level") || t.status === void 0 && (h = "status") || t.findings === void 0 && (h = "findings") || t.evidence === void 0 && (h = "evidence") || t.reason === void 0 && (h = "reason") || t.cause === void 0 && (h = "cause") || t.error === void 0 && (h = "error")) return I.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], false;
    if (L !== true && (L = L || {}, L.rule = true, L.component = true, L.title = true, L.fix = true, L.severity = true, L.level = true, L.status = true, L.findings = true, L.evidence = true, L.reason = true, L.cause = true, L.error = true), t.rule !== void 0) {
      let l = t.rule, O = e;
      if (e === e) if (typeof l == "string") {
        if (!Te.test(l)) return I.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
      } else return I.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var E = O === e;
    } else var E = true;
    if (E) {
      if (t.component !== void 0) {
        let l = t.component, O = e, U = e, v = false, T = e;
        if (typeof l != "string") {
          let F = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [F] : r.push(F), e++;
        }
        var u = T === e;
        v = v || u;
        let j = e;
        if (l !== null) {
          let F = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [F] : r.push(F), e++;
        }
        var u = j === e;
        if (v = v || u, v) e = U, r !== null && (U ? r.length = U : r = null);
        else {
          let F = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [F] : r.push(F), e++, I.errors = r, false;
        }
        var E = O === e;
      } else var E = true;
      if (E) {
        if (t.title !== void 0) {
          let l = t.title, O = e;
          if (e === e) if (l && typeof l == "object" && !Array.isArray(l)) {
            let T;
            if (l.fi === void 0 && (T = "fi") || l.sv === void 0 && (T = "sv") || l.en === void 0 && (T = "en")) return I.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], false;
            {
              let j = e;
              for (let k in l) if (!(k === "fi" || k === "sv" || k === "en")) {
                return I.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], false;
                break;
              }
              if (j === e) {
                if (l.fi !== void 0) {
                  let k = e;
                  if (typeof l.fi != "string") return I.errors = [{ instancePath: s + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var Q = k === e;
                } else var Q = true;
                if (Q) {
                  if (l.sv !== void 0) {
                    let k = e;
                    if (typeof l.sv != "string") return I.errors = [{ instancePath: s + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var Q = k === e;
                  } else var Q = true;
                  if (Q) if (l.en !== void 0) {
                    let k = e;
                    if (typeof l.en != "string") return I.errors = [{ instancePath: s + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var Q = k === e;
                  } else var Q = true;
                }
              }
            }
          } else return I.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var E = O === e;
        } else var E = true;
        if (E) {
          if (t.fix !== void 0) {
            let l = t.fix, O = e;
            if (e === e) if (l && typeof l == "object" && !Array.isArray(l)) {
              let T;
              if (l.fi === void 0 && (T = "fi") || l.sv === void 0 && (T = "sv") || l.en === void 0 && (T = "en")) return I.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: T }, message: "must have required property '" + T + "'" }], false;
              {
                let j = e;
                for (let k in l) if (!(k === "fi" || k === "sv" || k === "en")) {
                  return I.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: k }, message: "must NOT have additional properties" }], false;
                  break;
                }
                if (j === e) {
                  if (l.fi !== void 0) {
                    let k = e;
                    if (typeof l.fi != "string") return I.errors = [{ instancePath: s + "/fix/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var ce = k === e;
                  } else var ce = true;
                  if (ce) {
                    if (l.sv !== void 0) {
                      let k = e;
                      if (typeof l.sv != "string") return I.errors = [{ instancePath: s + "/fix/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ce = k === e;
                    } else var ce = true;
                    if (ce) if (l.en !== void 0) {
                      let k = e;
                      if (typeof l.en != "string") return I.errors = [{ instancePath: s + "/fix/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ce = k === e;
                    } else var ce = true;
                  }
                }
              }
            } else return I.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var E = O === e;
          } else var E = true;
          if (E) {
            if (t.severity !== void 0) {
              let l = t.severity, O = e;
              if (!(l === "error" || l === "warning" || l === "notice")) return I.errors = [{ instancePath: s + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: We.enum }, message: "must be equal to one of the allowed values" }], false;
              var E = O === e;
            } else var E = true;
            if (E) {
              if (t.level !== void 0) {
                let l = t.level, O = e;
                if (!(l === 1 || l === 2 || l === 3)) return I.errors = [{ instancePath: s + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Me.enum }, message: "must be equal to one of the allowed values" }], false;
                var E = O === e;
              } else var E = true;
              if (E) {
                if (t.status !== void 0) {
                  let l = t.status, O = e;
                  if (!(l === "passed" || l === "failed" || l === "waived" || l === "notApplicable" || l === "undetermined" || l === "broken")) return I.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Be.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                  var E = O === e;
                } else var E = true;
                if (E) {
                  if (t.findings !== void 0) {
                    let l = t.findings, O = e;
                    if (e === O) if (Array.isArray(l)) {
                      var pe = true;
                      let v = l.length;
                      for (let T = 0; T < v; T++) {
                        let j = e;
                        K(l[T], { instancePath: s + "/findings/" + T, parentData: l, parentDataProperty: T, rootData: ye, dynamicAnchors: be }) || (r = r === null ? K.errors : r.concat(K.errors), e = r.length);
                        var pe = j === e;
                        if (!pe) break;
                      }
                    } else return I.errors = [{ instancePath: s + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var E = O === e;
                  } else var E = true;
                  if (E) {
                    if (t.evidence !== void 0) {
                      let l = t.evidence, O = e;
                      if (e === O) if (Array.isArray(l)) {
                        var ge = true;
                        let v = l.length;
                        for (let T = 0; T < v; T++) {
                          let j = l[T], k = e;
                          if (e === e) if (j && typeof j == "object" && !Array.isArray(j)) {
                            let V;
                            if (j.path === void 0 && (V = "path")) return I.errors = [{ instancePath: s + "/evidence/" + T, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: V }, message: "must have required property '" + V + "'" }], false;
                            if (j.path !== void 0) {
                              let g = e;
                              if (typeof j.path != "string") return I.errors = [{ instancePath: s + "/evidence/" + T + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var Z = g === e;
                            } else var Z = true;
                            if (Z) {
                              if (j.line !== void 0) {
                                let g = j.line, z = e;
                                if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === z && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var Z = z === e;
                              } else var Z = true;
                              if (Z) {
                                if (j.column !== void 0) {
                                  let g = j.column, z = e;
                                  if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === z && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var Z = z === e;
                                } else var Z = true;
                                if (Z) {
                                  if (j.endLine !== void 0) {
                                    let g = j.endLine, z = e;
                                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === z && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var Z = z === e;
                                  } else var Z = true;
                                  if (Z) {
                                    if (j.endColumn !== void 0) {
                                      let g = j.endColumn, z = e;
                                      if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === z && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return I.errors = [{ instancePath: s + "/evidence/" + T + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                      var Z = z === e;
                                    } else var Z = true;
                                    if (Z) if (j.missing !== void 0) {
                                      let g = e;
                                      if (j.missing !== true) return I.errors = [{ instancePath: s + "/evidence/" + T + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                      var Z = g === e;
                                    } else var Z = true;
                                  }
                                }
                              }
                            }
                          } else return I.errors = [{ instancePath: s + "/evidence/" + T, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var ge = k === e;
                          if (!ge) break;
                        }
                      } else return I.errors = [{ instancePath: s + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                      var E = O === e;
                    } else var E = true;
                    if (E) {
                      if (t.reason !== void 0) {
                        let l = t.reason, O = e, U = e, v = false, T = e;
                        if (e === e) if (l && typeof l == "object" && !Array.isArray(l)) {
                          let S;
                          if (l.fi === void 0 && (S = "fi") || l.sv === void 0 && (S = "sv") || l.en === void 0 && (S = "en")) {
                            let V = { instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: S }, message: "must have required property '" + S + "'" };
                            r === null ? r = [V] : r.push(V), e++;
                          } else {
                            let V = e;
                            for (let g in l) if (!(g === "fi" || g === "sv" || g === "en")) {
                              let z = { instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" };
                              r === null ? r = [z] : r.push(z), e++;
                              break;
                            }
                            if (V === e) {
                              if (l.fi !== void 0) {
                                let g = e;
                                if (typeof l.fi != "string") {
                                  let z = { instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  r === null ? r = [z] : r.push(z), e++;
                                }
                                var ae = g === e;
                              } else var ae = true;
                              if (ae) {
                                if (l.sv !== void 0) {
                                  let g = e;
                                  if (typeof l.sv != "string") {
                                    let he = { instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [he] : r.push(he), e++;
                                  }
                                  var ae = g === e;
                                } else var ae = true;
                                if (ae) if (l.en !== void 0) {
                                  let g = e;
                                  if (typeof l.en != "string") {
                                    let he = { instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [he] : r.push(he), e++;
                                  }
                                  var ae = g === e;
                                } else var ae = true;
                              }
                            }
                          }
                        } else {
                          let S = { instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          r === null ? r = [S] : r.push(S), e++;
                        }
                        var b = T === e;
                        v = v || b;
                        let k = e;
                        if (l !== null) {
                          let S = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          r === null ? r = [S] : r.push(S), e++;
                        }
                        var b = k === e;
                        if (v = v || b, v) e = U, r !== null && (U ? r.length = U : r = null);
                        else {
                          let S = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          return r === null ? r = [S] : r.push(S), e++, I.errors = r, false;
                        }
                        var E = O === e;
                      } else var E = true;
                      if (E) {
                        if (t.cause !== void 0) {
                          let l = t.cause, O = e, U = e, v = false, T = e;
                          if (e === e) if (typeof l == "string") {
                            if (!Te.test(l)) {
                              let S = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' };
                              r === null ? r = [S] : r.push(S), e++;
                            }
                          } else {
                            let S = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [S] : r.push(S), e++;
                          }
                          var Y = T === e;
                          v = v || Y;
                          let k = e;
                          if (l !== null) {
                            let S = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [S] : r.push(S), e++;
                          }
                          var Y = k === e;
                          if (v = v || Y, v) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let S = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [S] : r.push(S), e++, I.errors = r, false;
                          }
                          var E = O === e;
                        } else var E = true;
                        if (E) if (t.error !== void 0) {
                          let l = t.error, O = e, U = e, v = false, T = e;
                          if (typeof l != "string") {
                            let F = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [F] : r.push(F), e++;
                          }
                          var J = T === e;
                          v = v || J;
                          let j = e;
                          if (l !== null) {
                            let F = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [F] : r.push(F), e++;
                          }
                          var J = j === e;
                          if (v = v || J, v) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let F = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [F] : r.push(F), e++, I.errors = r, false;
                          }
                          var E = O === e;
                        } else var E = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return I.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return I.errors = r, ie.props = L, e === 0;
}
I.evaluated = { dynamicProps: true, dynamicItems: false };
function f(t, { instancePath: s = "", parentData: ke, parentDataProperty: ve, rootData: ye = t, dynamicAnchors: be = {} } = {}) {
  let r = null, e = 0, ie = f.evaluated;
  if (ie.dynamicProps && (ie.props = void 0), ie.dynamicItems && (ie.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let X;
    if (t.schemaVersion === void 0 && (X = "schemaVersion") || t.tool === void 0 && (X = "tool") || t.repository === void 0 && (X = "repository") || t.product === void 0 && (X = "product") || t.artefacts === void 0 && (X = "artefacts") || t.outcomes === void 0 && (X = "outcomes") || t.fixed === void 0 && (X = "fixed") || t.summary === void 0 && (X = "summary")) return f.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: X }, message: "must have required property '" + X + "'" }], false;
    if (t.schemaVersion !== void 0) {
      let n = e;
      if (t.schemaVersion !== 1) return f.errors = [{ instancePath: s + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], false;
      var m = n === e;
    } else var m = true;
    if (m) {
      if (t.tool !== void 0) {
        let n = t.tool, A = e;
        if (e === A) if (n && typeof n == "object" && !Array.isArray(n)) {
          let $;
          if (n.name === void 0 && ($ = "name") || n.version === void 0 && ($ = "version") || n.ruleset === void 0 && ($ = "ruleset")) return f.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], false;
          if (n.name !== void 0) {
            let a = e;
            if (n.name !== "kuntalint") return f.errors = [{ instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "kuntalint" }, message: "must be equal to constant" }], false;
            var oe = a === e;
          } else var oe = true;
          if (oe) {
            if (n.version !== void 0) {
              let a = n.version, i = e;
              if (e === i) if (typeof a == "string") {
                if (je(a) < 1) return f.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return f.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var oe = i === e;
            } else var oe = true;
            if (oe) if (n.ruleset !== void 0) {
              let a = n.ruleset, i = e;
              if (e === i) if (typeof a == "string") {
                if (je(a) < 1) return f.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return f.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var oe = i === e;
            } else var oe = true;
          }
        } else return f.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
        var m = A === e;
      } else var m = true;
      if (m) {
        if (t.repository !== void 0) {
          let n = t.repository, A = e;
          if (e === A) if (n && typeof n == "object" && !Array.isArray(n)) {
            let $;
            if (n.name === void 0 && ($ = "name") || n.commit === void 0 && ($ = "commit") || n.base === void 0 && ($ = "base") || n.anchor === void 0 && ($ = "anchor")) return f.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], false;
            if (n.name !== void 0) {
              let a = e;
              if (typeof n.name != "string") return f.errors = [{ instancePath: s + "/repository/name", schemaPath: "#/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var ee = a === e;
            } else var ee = true;
            if (ee) {
              if (n.commit !== void 0) {
                let a = n.commit, i = e, M = e, N = false, w = e;
                if (e === e) if (typeof a == "string") {
                  if (!Ve.test(a)) {
                    let P = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                } else {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var ue = w === e;
                N = N || ue;
                let x = e;
                if (a !== null) {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var ue = x === e;
                if (N = N || ue, N) e = M, r !== null && (M ? r.length = M : r = null);
                else {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [P] : r.push(P), e++, f.errors = r, false;
                }
                var ee = i === e;
              } else var ee = true;
              if (ee) {
                if (n.base !== void 0) {
                  let a = n.base, i = e, M = e, N = false, w = e;
                  if (e === e) if (typeof a == "string") {
                    if (!Ve.test(a)) {
                      let P = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                  } else {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var me = w === e;
                  N = N || me;
                  let x = e;
                  if (a !== null) {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var me = x === e;
                  if (N = N || me, N) e = M, r !== null && (M ? r.length = M : r = null);
                  else {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [P] : r.push(P), e++, f.errors = r, false;
                  }
                  var ee = i === e;
                } else var ee = true;
                if (ee) if (n.anchor !== void 0) {
                  let a = n.anchor, i = e, M = e, N = false, w = e;
                  if (typeof a != "string") {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var ne = w === e;
                  N = N || ne;
                  let o = e;
                  if (a !== null) {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var ne = o === e;
                  if (N = N || ne, N) e = M, r !== null && (M ? r.length = M : r = null);
                  else {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [q] : r.push(q), e++, f.errors = r, false;
                  }
                  var ee = i === e;
                } else var ee = true;
              }
            }
          } else return f.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var m = A === e;
        } else var m = true;
        if (m) {
          if (t.product !== void 0) {
            let n = t.product, A = e;
            if (e === A) if (n && typeof n == "object" && !Array.isArray(n)) {
              let $;
              if (n.kind === void 0 && ($ = "kind") || n.stage === void 0 && ($ = "stage") || n.level === void 0 && ($ = "level") || n.licence === void 0 && ($ = "licence")) return f.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], false;
              if (n.kind !== void 0) {
                let a = n.kind, i = e;
                if (e === i) if (Array.isArray(a)) {
                  if (a.length < 1) return f.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                  {
                    var L = true;
                    let M = a.length;
                    for (let N = 0; N < M; N++) {
                      let w = a[N], o = e;
                      if (!(w === "software" || w === "interface")) return f.errors = [{ instancePath: s + "/product/kind/" + N, schemaPath: "#/properties/product/properties/kind/items/enum", keyword: "enum", params: { allowedValues: Ne.properties.product.properties.kind.items.enum }, message: "must be equal to one of the allowed values" }], false;
                      var L = o === e;
                      if (!L) break;
                    }
                  }
                } else return f.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var d = i === e;
              } else var d = true;
              if (d) {
                if (n.stage !== void 0) {
                  let a = n.stage, i = e;
                  if (!(a === "concept" || a === "development" || a === "beta" || a === "stable" || a === "obsolete")) return f.errors = [{ instancePath: s + "/product/stage", schemaPath: "#/properties/product/properties/stage/enum", keyword: "enum", params: { allowedValues: Ne.properties.product.properties.stage.enum }, message: "must be equal to one of the allowed values" }], false;
                  var d = i === e;
                } else var d = true;
                if (d) {
                  if (n.level !== void 0) {
                    let a = n.level, i = e;
                    if (!(a === 1 || a === 2 || a === 3)) return f.errors = [{ instancePath: s + "/product/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Me.enum }, message: "must be equal to one of the allowed values" }], false;
                    var d = i === e;
                  } else var d = true;
                  if (d) if (n.licence !== void 0) {
                    let a = n.licence, i = e, M = e, N = false, w = e;
                    if (typeof a != "string") {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var B = w === e;
                    N = N || B;
                    let o = e;
                    if (a !== null) {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var B = o === e;
                    if (N = N || B, N) e = M, r !== null && (M ? r.length = M : r = null);
                    else {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [q] : r.push(q), e++, f.errors = r, false;
                    }
                    var d = i === e;
                  } else var d = true;
                }
              }
            } else return f.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var m = A === e;
          } else var m = true;
          if (m) {
            if (t.artefacts !== void 0) {
              let n = t.artefacts, A = e;
              if (e === A) if (Array.isArray(n)) {
                var C = true;
                let $ = n.length;
                for (let a = 0; a < $; a++) {
                  let i = e;
                  de(n[a], { instancePath: s + "/artefacts/" + a, parentData: n, parentDataProperty: a, rootData: ye, dynamicAnchors: be }) || (r = r === null ? de.errors : r.concat(de.errors), e = r.length);
                  var C = i === e;
                  if (!C) break;
                }
              } else return f.errors = [{ instancePath: s + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
              var m = A === e;
            } else var m = true;
            if (m) {
              if (t.leftOut !== void 0) {
                let n = t.leftOut, A = e;
                if (e === A) if (Array.isArray(n)) {
                  var _ = true;
                  let $ = n.length;
                  for (let a = 0; a < $; a++) {
                    let i = n[a], M = e;
                    if (e === M) if (i && typeof i == "object" && !Array.isArray(i)) {
                      let w;
                      if (i.path === void 0 && (w = "path") || i.reason === void 0 && (w = "reason")) return f.errors = [{ instancePath: s + "/leftOut/" + a, schemaPath: "#/properties/leftOut/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                      {
                        let o = e;
                        for (let x in i) if (!(x === "path" || x === "reason")) {
                          return f.errors = [{ instancePath: s + "/leftOut/" + a, schemaPath: "#/properties/leftOut/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: x }, message: "must NOT have additional properties" }], false;
                          break;
                        }
                        if (o === e) {
                          if (i.path !== void 0) {
                            let x = e;
                            if (typeof i.path != "string") return f.errors = [{ instancePath: s + "/leftOut/" + a + "/path", schemaPath: "#/properties/leftOut/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var H = x === e;
                          } else var H = true;
                          if (H) if (i.reason !== void 0) {
                            let x = i.reason, q = e;
                            if (e === e) if (x && typeof x == "object" && !Array.isArray(x)) {
                              let W;
                              if (x.fi === void 0 && (W = "fi") || x.sv === void 0 && (W = "sv") || x.en === void 0 && (W = "en")) return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], false;
                              {
                                let te = e;
                                for (let c in x) if (!(c === "fi" || c === "sv" || c === "en")) {
                                  return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" }], false;
                                  break;
                                }
                                if (te === e) {
                                  if (x.fi !== void 0) {
                                    let c = e;
                                    if (typeof x.fi != "string") return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                    var D = c === e;
                                  } else var D = true;
                                  if (D) {
                                    if (x.sv !== void 0) {
                                      let c = e;
                                      if (typeof x.sv != "string") return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                      var D = c === e;
                                    } else var D = true;
                                    if (D) if (x.en !== void 0) {
                                      let c = e;
                                      if (typeof x.en != "string") return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                      var D = c === e;
                                    } else var D = true;
                                  }
                                }
                              }
                            } else return f.errors = [{ instancePath: s + "/leftOut/" + a + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                            var H = q === e;
                          } else var H = true;
                        }
                      }
                    } else return f.errors = [{ instancePath: s + "/leftOut/" + a, schemaPath: "#/properties/leftOut/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                    var _ = M === e;
                    if (!_) break;
                  }
                } else return f.errors = [{ instancePath: s + "/leftOut", schemaPath: "#/properties/leftOut/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var m = A === e;
              } else var m = true;
              if (m) {
                if (t.outcomes !== void 0) {
                  let n = t.outcomes, A = e;
                  if (e === A) if (Array.isArray(n)) {
                    var E = true;
                    let $ = n.length;
                    for (let a = 0; a < $; a++) {
                      let i = e;
                      I(n[a], { instancePath: s + "/outcomes/" + a, parentData: n, parentDataProperty: a, rootData: ye, dynamicAnchors: be }) || (r = r === null ? I.errors : r.concat(I.errors), e = r.length);
                      var E = i === e;
                      if (!E) break;
                    }
                  } else return f.errors = [{ instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                  var m = A === e;
                } else var m = true;
                if (m) {
                  if (t.fixed !== void 0) {
                    let n = t.fixed, A = e;
                    if (e === A) if (Array.isArray(n)) {
                      var u = true;
                      let $ = n.length;
                      for (let a = 0; a < $; a++) {
                        let i = n[a], M = e;
                        if (e === M) if (i && typeof i == "object" && !Array.isArray(i)) {
                          let w;
                          if (i.rule === void 0 && (w = "rule") || i.component === void 0 && (w = "component") || i.fingerprint === void 0 && (w = "fingerprint") || i.path === void 0 && (w = "path") || i.message === void 0 && (w = "message")) return f.errors = [{ instancePath: s + "/fixed/" + a, schemaPath: "#/properties/fixed/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                          if (i.rule !== void 0) {
                            let o = i.rule, x = e;
                            if (e === e) if (typeof o == "string") {
                              if (!Te.test(o)) return f.errors = [{ instancePath: s + "/fixed/" + a + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
                            } else return f.errors = [{ instancePath: s + "/fixed/" + a + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var Q = x === e;
                          } else var Q = true;
                          if (Q) {
                            if (i.component !== void 0) {
                              let o = i.component, x = e, q = e, P = false, p = e;
                              if (typeof o != "string") {
                                let c = { instancePath: s + "/fixed/" + a + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                r === null ? r = [c] : r.push(c), e++;
                              }
                              var ce = p === e;
                              P = P || ce;
                              let W = e;
                              if (o !== null) {
                                let c = { instancePath: s + "/fixed/" + a + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                r === null ? r = [c] : r.push(c), e++;
                              }
                              var ce = W === e;
                              if (P = P || ce, P) e = q, r !== null && (q ? r.length = q : r = null);
                              else {
                                let c = { instancePath: s + "/fixed/" + a + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                return r === null ? r = [c] : r.push(c), e++, f.errors = r, false;
                              }
                              var Q = x === e;
                            } else var Q = true;
                            if (Q) {
                              if (i.fingerprint !== void 0) {
                                let o = i.fingerprint, x = e;
                                if (e === e) if (typeof o == "string") {
                                  if (je(o) < 1) return f.errors = [{ instancePath: s + "/fixed/" + a + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                } else return f.errors = [{ instancePath: s + "/fixed/" + a + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var Q = x === e;
                              } else var Q = true;
                              if (Q) {
                                if (i.path !== void 0) {
                                  let o = e;
                                  if (typeof i.path != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/path", schemaPath: "#/properties/fixed/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var Q = o === e;
                                } else var Q = true;
                                if (Q) {
                                  if (i.message !== void 0) {
                                    let o = i.message, x = e;
                                    if (e === e) if (o && typeof o == "object" && !Array.isArray(o)) {
                                      let p;
                                      if (o.fi === void 0 && (p = "fi") || o.sv === void 0 && (p = "sv") || o.en === void 0 && (p = "en")) return f.errors = [{ instancePath: s + "/fixed/" + a + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
                                      {
                                        let W = e;
                                        for (let te in o) if (!(te === "fi" || te === "sv" || te === "en")) {
                                          return f.errors = [{ instancePath: s + "/fixed/" + a + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: te }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (W === e) {
                                          if (o.fi !== void 0) {
                                            let te = e;
                                            if (typeof o.fi != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var pe = te === e;
                                          } else var pe = true;
                                          if (pe) {
                                            if (o.sv !== void 0) {
                                              let te = e;
                                              if (typeof o.sv != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var pe = te === e;
                                            } else var pe = true;
                                            if (pe) if (o.en !== void 0) {
                                              let te = e;
                                              if (typeof o.en != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var pe = te === e;
                                            } else var pe = true;
                                          }
                                        }
                                      }
                                    } else return f.errors = [{ instancePath: s + "/fixed/" + a + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var Q = x === e;
                                  } else var Q = true;
                                  if (Q) {
                                    if (i.title !== void 0) {
                                      let o = i.title, x = e;
                                      if (e === e) if (o && typeof o == "object" && !Array.isArray(o)) {
                                        let p;
                                        if (o.fi === void 0 && (p = "fi") || o.sv === void 0 && (p = "sv") || o.en === void 0 && (p = "en")) return f.errors = [{ instancePath: s + "/fixed/" + a + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
                                        {
                                          let W = e;
                                          for (let te in o) if (!(te === "fi" || te === "sv" || te === "en")) {
                                            return f.errors = [{ instancePath: s + "/fixed/" + a + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: te }, message: "must NOT have additional properties" }], false;
                                            break;
                                          }
                                          if (W === e) {
                                            if (o.fi !== void 0) {
                                              let te = e;
                                              if (typeof o.fi != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var ge = te === e;
                                            } else var ge = true;
                                            if (ge) {
                                              if (o.sv !== void 0) {
                                                let te = e;
                                                if (typeof o.sv != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var ge = te === e;
                                              } else var ge = true;
                                              if (ge) if (o.en !== void 0) {
                                                let te = e;
                                                if (typeof o.en != "string") return f.errors = [{ instancePath: s + "/fixed/" + a + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var ge = te === e;
                                              } else var ge = true;
                                            }
                                          }
                                        }
                                      } else return f.errors = [{ instancePath: s + "/fixed/" + a + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var Q = x === e;
                                    } else var Q = true;
                                    if (Q) if (i.waiver !== void 0) {
                                      let o = i.waiver, x = e, q = e, P = false, p = e;
                                      le(o, { instancePath: s + "/fixed/" + a + "/waiver", parentData: i, parentDataProperty: "waiver", rootData: ye, dynamicAnchors: be }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                                      var ae = p === e;
                                      if (P = P || ae, ae) {
                                        var Z = {};
                                        Z.rule = true, Z.path = true, Z.component = true, Z.fingerprint = true, Z.reason = true, Z.approvedBy = true, Z.until = true, Z.file = true, Z.line = true;
                                      }
                                      let W = e;
                                      if (o !== null) {
                                        let c = { instancePath: s + "/fixed/" + a + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        r === null ? r = [c] : r.push(c), e++;
                                      }
                                      var ae = W === e;
                                      if (P = P || ae, P) e = q, r !== null && (q ? r.length = q : r = null);
                                      else {
                                        let c = { instancePath: s + "/fixed/" + a + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return r === null ? r = [c] : r.push(c), e++, f.errors = r, false;
                                      }
                                      var Q = x === e;
                                    } else var Q = true;
                                  }
                                }
                              }
                            }
                          }
                        } else return f.errors = [{ instancePath: s + "/fixed/" + a, schemaPath: "#/properties/fixed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var u = M === e;
                        if (!u) break;
                      }
                    } else return f.errors = [{ instancePath: s + "/fixed", schemaPath: "#/properties/fixed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var m = A === e;
                  } else var m = true;
                  if (m) {
                    if (t.remarks !== void 0) {
                      let n = t.remarks, A = e;
                      if (e === A) if (Array.isArray(n)) {
                        var b = true;
                        let $ = n.length;
                        for (let a = 0; a < $; a++) {
                          let i = n[a], M = e;
                          if (e === e) if (i && typeof i == "object" && !Array.isArray(i)) {
                            let o;
                            if (i.fi === void 0 && (o = "fi") || i.sv === void 0 && (o = "sv") || i.en === void 0 && (o = "en")) return f.errors = [{ instancePath: s + "/remarks/" + a, schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: o }, message: "must have required property '" + o + "'" }], false;
                            {
                              let x = e;
                              for (let q in i) if (!(q === "fi" || q === "sv" || q === "en")) {
                                return f.errors = [{ instancePath: s + "/remarks/" + a, schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], false;
                                break;
                              }
                              if (x === e) {
                                if (i.fi !== void 0) {
                                  let q = e;
                                  if (typeof i.fi != "string") return f.errors = [{ instancePath: s + "/remarks/" + a + "/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var Y = q === e;
                                } else var Y = true;
                                if (Y) {
                                  if (i.sv !== void 0) {
                                    let q = e;
                                    if (typeof i.sv != "string") return f.errors = [{ instancePath: s + "/remarks/" + a + "/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                    var Y = q === e;
                                  } else var Y = true;
                                  if (Y) if (i.en !== void 0) {
                                    let q = e;
                                    if (typeof i.en != "string") return f.errors = [{ instancePath: s + "/remarks/" + a + "/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                    var Y = q === e;
                                  } else var Y = true;
                                }
                              }
                            }
                          } else return f.errors = [{ instancePath: s + "/remarks/" + a, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var b = M === e;
                          if (!b) break;
                        }
                      } else return f.errors = [{ instancePath: s + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                      var m = A === e;
                    } else var m = true;
                    if (m) {
                      if (t.settings !== void 0) {
                        let n = t.settings, A = e, fe = e, $ = false, a = e;
                        if (typeof n != "string") {
                          let N = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          r === null ? r = [N] : r.push(N), e++;
                        }
                        var J = a === e;
                        $ = $ || J;
                        let i = e;
                        if (n !== null) {
                          let N = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          r === null ? r = [N] : r.push(N), e++;
                        }
                        var J = i === e;
                        if ($ = $ || J, $) e = fe, r !== null && (fe ? r.length = fe : r = null);
                        else {
                          let N = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          return r === null ? r = [N] : r.push(N), e++, f.errors = r, false;
                        }
                        var m = A === e;
                      } else var m = true;
                      if (m) {
                        if (t.summary !== void 0) {
                          let n = t.summary, A = e;
                          if (e === e) if (n && typeof n == "object" && !Array.isArray(n)) {
                            let a;
                            if (n.conclusion === void 0 && (a = "conclusion") || n.failed === void 0 && (a = "failed") || n.passed === void 0 && (a = "passed") || n.waived === void 0 && (a = "waived") || n.notApplicable === void 0 && (a = "notApplicable") || n.undetermined === void 0 && (a = "undetermined") || n.broken === void 0 && (a = "broken") || n.findings === void 0 && (a = "findings") || n.levelReached === void 0 && (a = "levelReached") || n.score === void 0 && (a = "score")) return f.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                            if (n.conclusion !== void 0) {
                              let i = n.conclusion, M = e;
                              if (!(i === "success" || i === "failure" || i === "error")) return f.errors = [{ instancePath: s + "/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Ce.properties.conclusion.enum }, message: "must be equal to one of the allowed values" }], false;
                              var h = M === e;
                            } else var h = true;
                            if (h) {
                              if (n.failed !== void 0) {
                                let i = n.failed, M = e;
                                if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                var h = M === e;
                              } else var h = true;
                              if (h) {
                                if (n.passed !== void 0) {
                                  let i = n.passed, M = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                  var h = M === e;
                                } else var h = true;
                                if (h) {
                                  if (n.waived !== void 0) {
                                    let i = n.waived, M = e;
                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                    var h = M === e;
                                  } else var h = true;
                                  if (h) {
                                    if (n.notApplicable !== void 0) {
                                      let i = n.notApplicable, M = e;
                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                      var h = M === e;
                                    } else var h = true;
                                    if (h) {
                                      if (n.undetermined !== void 0) {
                                        let i = n.undetermined, M = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                        if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                        var h = M === e;
                                      } else var h = true;
                                      if (h) {
                                        if (n.broken !== void 0) {
                                          let i = n.broken, M = e;
                                          if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                          if (e === M && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                          var h = M === e;
                                        } else var h = true;
                                        if (h) {
                                          if (n.findings !== void 0) {
                                            let i = n.findings, M = e;
                                            if (e === M) if (i && typeof i == "object" && !Array.isArray(i)) {
                                              let w;
                                              if (i.new === void 0 && (w = "new") || i.existing === void 0 && (w = "existing") || i.fixed === void 0 && (w = "fixed") || i.waived === void 0 && (w = "waived")) return f.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                                              if (i.new !== void 0) {
                                                let o = i.new, x = e;
                                                if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                var l = x === e;
                                              } else var l = true;
                                              if (l) {
                                                if (i.existing !== void 0) {
                                                  let o = i.existing, x = e;
                                                  if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                  if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                  var l = x === e;
                                                } else var l = true;
                                                if (l) {
                                                  if (i.fixed !== void 0) {
                                                    let o = i.fixed, x = e;
                                                    if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                    if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                    var l = x === e;
                                                  } else var l = true;
                                                  if (l) {
                                                    if (i.waived !== void 0) {
                                                      let o = i.waived, x = e;
                                                      if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                      if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                      var l = x === e;
                                                    } else var l = true;
                                                    if (l) {
                                                      if (i.total !== void 0) {
                                                        let o = i.total, x = e;
                                                        if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                        if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                        var l = x === e;
                                                      } else var l = true;
                                                      if (l) {
                                                        if (i.errors !== void 0) {
                                                          let o = i.errors, x = e;
                                                          if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                          if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                          var l = x === e;
                                                        } else var l = true;
                                                        if (l) {
                                                          if (i.warnings !== void 0) {
                                                            let o = i.warnings, x = e;
                                                            if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                            var l = x === e;
                                                          } else var l = true;
                                                          if (l) {
                                                            if (i.notices !== void 0) {
                                                              let o = i.notices, x = e;
                                                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                              if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                              var l = x === e;
                                                            } else var l = true;
                                                            if (l) if (i.failing !== void 0) {
                                                              let o = i.failing, x = e;
                                                              if (!(typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o))) return f.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                              if (e === x && typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) return f.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                              var l = x === e;
                                                            } else var l = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else return f.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                            var h = M === e;
                                          } else var h = true;
                                          if (h) {
                                            if (n.levelReached !== void 0) {
                                              let i = n.levelReached, M = e;
                                              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                              if (e === M && typeof i == "number" && isFinite(i)) {
                                                if (i > 3 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }], false;
                                                if (i < 0 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                              }
                                              var h = M === e;
                                            } else var h = true;
                                            if (h) if (n.score !== void 0) {
                                              let i = n.score, M = e;
                                              if (e === M) if (typeof i == "number" && isFinite(i)) {
                                                if (i > 100 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], false;
                                                if (i < 0 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                              } else return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" }], false;
                                              var h = M === e;
                                            } else var h = true;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else return f.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var m = A === e;
                        } else var m = true;
                        if (m) {
                          if (t.date !== void 0) {
                            let n = t.date, A = e;
                            if (e === A) if (typeof n == "string") {
                              if (!ze.test(n)) return f.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }], false;
                            } else return f.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var m = A === e;
                          } else var m = true;
                          if (m) {
                            if (t.components !== void 0) {
                              let n = t.components, A = e;
                              if (e === A) if (Array.isArray(n)) {
                                var O = true;
                                let $ = n.length;
                                for (let a = 0; a < $; a++) {
                                  let i = e;
                                  if (typeof n[a] != "string") return f.errors = [{ instancePath: s + "/components/" + a, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var O = i === e;
                                  if (!O) break;
                                }
                              } else return f.errors = [{ instancePath: s + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                              var m = A === e;
                            } else var m = true;
                            if (m) {
                              if (t.gate !== void 0) {
                                let n = t.gate, A = e;
                                if (e === A) if (n && typeof n == "object" && !Array.isArray(n)) {
                                  let $;
                                  if (n.findings === void 0 && ($ = "findings") || n.severity === void 0 && ($ = "severity")) return f.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" }], false;
                                  if (n.findings !== void 0) {
                                    let a = n.findings, i = e;
                                    if (!(a === "new" || a === "any" || a === "none")) return f.errors = [{ instancePath: s + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/enum", keyword: "enum", params: { allowedValues: Ne.properties.gate.properties.findings.enum }, message: "must be equal to one of the allowed values" }], false;
                                    var U = i === e;
                                  } else var U = true;
                                  if (U) if (n.severity !== void 0) {
                                    let a = n.severity, i = e;
                                    if (!(a === "error" || a === "warning" || a === "notice")) return f.errors = [{ instancePath: s + "/gate/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: We.enum }, message: "must be equal to one of the allowed values" }], false;
                                    var U = i === e;
                                  } else var U = true;
                                } else return f.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                var m = A === e;
                              } else var m = true;
                              if (m) {
                                if (t.waivers !== void 0) {
                                  let n = t.waivers, A = e;
                                  if (e === A) if (Array.isArray(n)) {
                                    var v = true;
                                    let $ = n.length;
                                    for (let a = 0; a < $; a++) {
                                      let i = n[a], M = e, N = e;
                                      le(i, { instancePath: s + "/waivers/" + a, parentData: n, parentDataProperty: a, rootData: ye, dynamicAnchors: be }) || (r = r === null ? le.errors : r.concat(le.errors), e = r.length);
                                      var T = N === e;
                                      if (T) {
                                        let o = e;
                                        if (e === o) if (i && typeof i == "object" && !Array.isArray(i)) {
                                          let q;
                                          if (i.state === void 0 && (q = "state") || i.findings === void 0 && (q = "findings") || i.untried === void 0 && (q = "untried")) return f.errors = [{ instancePath: s + "/waivers/" + a, schemaPath: "#/properties/waivers/items/allOf/1/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], false;
                                          if (i.state !== void 0) {
                                            let P = i.state, p = e;
                                            if (!(P === "active" || P === "expiring" || P === "expired")) return f.errors = [{ instancePath: s + "/waivers/" + a + "/state", schemaPath: "#/properties/waivers/items/allOf/1/properties/state/enum", keyword: "enum", params: { allowedValues: Ne.properties.waivers.items.allOf[1].properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                                            var j = p === e;
                                          } else var j = true;
                                          if (j) {
                                            if (i.findings !== void 0) {
                                              let P = i.findings, p = e;
                                              if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return f.errors = [{ instancePath: s + "/waivers/" + a + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                              if (e === p && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return f.errors = [{ instancePath: s + "/waivers/" + a + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                              var j = p === e;
                                            } else var j = true;
                                            if (j) if (i.untried !== void 0) {
                                              let P = e;
                                              if (typeof i.untried != "boolean") return f.errors = [{ instancePath: s + "/waivers/" + a + "/untried", schemaPath: "#/properties/waivers/items/allOf/1/properties/untried/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                                              var j = P === e;
                                            } else var j = true;
                                          }
                                        } else return f.errors = [{ instancePath: s + "/waivers/" + a, schemaPath: "#/properties/waivers/items/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                        var T = o === e;
                                      }
                                      var v = M === e;
                                      if (!v) break;
                                    }
                                  } else return f.errors = [{ instancePath: s + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var m = A === e;
                                } else var m = true;
                                if (m) {
                                  if (t.declared !== void 0) {
                                    let n = t.declared, A = e;
                                    if (e === A) if (Array.isArray(n)) {
                                      var k = true;
                                      let $ = n.length;
                                      for (let a = 0; a < $; a++) {
                                        let i = n[a], M = e;
                                        if (e === M) if (i && typeof i == "object" && !Array.isArray(i)) {
                                          let w;
                                          if (i.topic === void 0 && (w = "topic") || i.statement === void 0 && (w = "statement") || i.by === void 0 && (w = "by") || i.on === void 0 && (w = "on")) return f.errors = [{ instancePath: s + "/declared/" + a, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                                          if (i.topic !== void 0) {
                                            let o = e;
                                            if (typeof i.topic != "string") return f.errors = [{ instancePath: s + "/declared/" + a + "/topic", schemaPath: "#/properties/declared/items/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var F = o === e;
                                          } else var F = true;
                                          if (F) {
                                            if (i.statement !== void 0) {
                                              let o = e;
                                              if (typeof i.statement != "string") return f.errors = [{ instancePath: s + "/declared/" + a + "/statement", schemaPath: "#/properties/declared/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var F = o === e;
                                            } else var F = true;
                                            if (F) {
                                              if (i.by !== void 0) {
                                                let o = e;
                                                if (typeof i.by != "string") return f.errors = [{ instancePath: s + "/declared/" + a + "/by", schemaPath: "#/properties/declared/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var F = o === e;
                                              } else var F = true;
                                              if (F) if (i.on !== void 0) {
                                                let o = e;
                                                if (typeof i.on != "string") return f.errors = [{ instancePath: s + "/declared/" + a + "/on", schemaPath: "#/properties/declared/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var F = o === e;
                                              } else var F = true;
                                            }
                                          }
                                        } else return f.errors = [{ instancePath: s + "/declared/" + a, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                        var k = M === e;
                                        if (!k) break;
                                      }
                                    } else return f.errors = [{ instancePath: s + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                    var m = A === e;
                                  } else var m = true;
                                  if (m) {
                                    if (t.afterMerge !== void 0) {
                                      let n = t.afterMerge, A = e, fe = e, $ = false, a = e;
                                      if (e === a) if (n && typeof n == "object" && !Array.isArray(n)) {
                                        let N;
                                        if (n.settings === void 0 && (N = "settings") || n.changes === void 0 && (N = "changes") || n.level === void 0 && (N = "level") || n.summary === void 0 && (N = "summary")) {
                                          let w = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" };
                                          r === null ? r = [w] : r.push(w), e++;
                                        } else {
                                          if (n.settings !== void 0) {
                                            let w = n.settings, o = e, x = e, q = false, P = e;
                                            if (typeof w != "string") {
                                              let W = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              r === null ? r = [W] : r.push(W), e++;
                                            }
                                            var S = P === e;
                                            q = q || S;
                                            let p = e;
                                            if (w !== null) {
                                              let W = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [W] : r.push(W), e++;
                                            }
                                            var S = p === e;
                                            if (q = q || S, q) e = x, r !== null && (x ? r.length = x : r = null);
                                            else {
                                              let W = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              r === null ? r = [W] : r.push(W), e++;
                                            }
                                            var V = o === e;
                                          } else var V = true;
                                          if (V) {
                                            if (n.changes !== void 0) {
                                              let w = n.changes, o = e;
                                              if (e === o) if (Array.isArray(w)) {
                                                var g = true;
                                                let q = w.length;
                                                for (let P = 0; P < q; P++) {
                                                  let p = w[P], W = e;
                                                  if (e === W) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                    let c;
                                                    if (p.text === void 0 && (c = "text") || p.exempts === void 0 && (c = "exempts")) {
                                                      let y = { instancePath: s + "/afterMerge/changes/" + P, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" };
                                                      r === null ? r = [y] : r.push(y), e++;
                                                    } else {
                                                      if (p.text !== void 0) {
                                                        let y = p.text, se = e;
                                                        if (e === e) if (y && typeof y == "object" && !Array.isArray(y)) {
                                                          let R;
                                                          if (y.fi === void 0 && (R = "fi") || y.sv === void 0 && (R = "sv") || y.en === void 0 && (R = "en")) {
                                                            let Ae = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" };
                                                            r === null ? r = [Ae] : r.push(Ae), e++;
                                                          } else {
                                                            let Ae = e;
                                                            for (let we in y) if (!(we === "fi" || we === "sv" || we === "en")) {
                                                              let Oe = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: we }, message: "must NOT have additional properties" };
                                                              r === null ? r = [Oe] : r.push(Oe), e++;
                                                              break;
                                                            }
                                                            if (Ae === e) {
                                                              if (y.fi !== void 0) {
                                                                let we = e;
                                                                if (typeof y.fi != "string") {
                                                                  let Oe = { instancePath: s + "/afterMerge/changes/" + P + "/text/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [Oe] : r.push(Oe), e++;
                                                                }
                                                                var z = we === e;
                                                              } else var z = true;
                                                              if (z) {
                                                                if (y.sv !== void 0) {
                                                                  let we = e;
                                                                  if (typeof y.sv != "string") {
                                                                    let xe = { instancePath: s + "/afterMerge/changes/" + P + "/text/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    r === null ? r = [xe] : r.push(xe), e++;
                                                                  }
                                                                  var z = we === e;
                                                                } else var z = true;
                                                                if (z) if (y.en !== void 0) {
                                                                  let we = e;
                                                                  if (typeof y.en != "string") {
                                                                    let xe = { instancePath: s + "/afterMerge/changes/" + P + "/text/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                    r === null ? r = [xe] : r.push(xe), e++;
                                                                  }
                                                                  var z = we === e;
                                                                } else var z = true;
                                                              }
                                                            }
                                                          }
                                                        } else {
                                                          let R = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                          r === null ? r = [R] : r.push(R), e++;
                                                        }
                                                        var he = se === e;
                                                      } else var he = true;
                                                      if (he) if (p.exempts !== void 0) {
                                                        let y = e;
                                                        if (typeof p.exempts != "boolean") {
                                                          let Pe = { instancePath: s + "/afterMerge/changes/" + P + "/exempts", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/properties/exempts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                          r === null ? r = [Pe] : r.push(Pe), e++;
                                                        }
                                                        var he = y === e;
                                                      } else var he = true;
                                                    }
                                                  } else {
                                                    let c = { instancePath: s + "/afterMerge/changes/" + P, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    r === null ? r = [c] : r.push(c), e++;
                                                  }
                                                  var g = W === e;
                                                  if (!g) break;
                                                }
                                              } else {
                                                let q = { instancePath: s + "/afterMerge/changes", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                                r === null ? r = [q] : r.push(q), e++;
                                              }
                                              var V = o === e;
                                            } else var V = true;
                                            if (V) {
                                              if (n.summary !== void 0) {
                                                let w = n.summary, o = e;
                                                if (e === e) if (w && typeof w == "object" && !Array.isArray(w)) {
                                                  let P;
                                                  if (w.conclusion === void 0 && (P = "conclusion") || w.failed === void 0 && (P = "failed") || w.passed === void 0 && (P = "passed") || w.waived === void 0 && (P = "waived") || w.notApplicable === void 0 && (P = "notApplicable") || w.undetermined === void 0 && (P = "undetermined") || w.broken === void 0 && (P = "broken") || w.findings === void 0 && (P = "findings") || w.levelReached === void 0 && (P = "levelReached") || w.score === void 0 && (P = "score")) {
                                                    let p = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" };
                                                    r === null ? r = [p] : r.push(p), e++;
                                                  } else {
                                                    if (w.conclusion !== void 0) {
                                                      let p = w.conclusion, W = e;
                                                      if (!(p === "success" || p === "failure" || p === "error")) {
                                                        let te = { instancePath: s + "/afterMerge/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Ce.properties.conclusion.enum }, message: "must be equal to one of the allowed values" };
                                                        r === null ? r = [te] : r.push(te), e++;
                                                      }
                                                      var G = W === e;
                                                    } else var G = true;
                                                    if (G) {
                                                      if (w.failed !== void 0) {
                                                        let p = w.failed, W = e;
                                                        if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                          let c = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          r === null ? r = [c] : r.push(c), e++;
                                                        }
                                                        if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                          let c = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                          r === null ? r = [c] : r.push(c), e++;
                                                        }
                                                        var G = W === e;
                                                      } else var G = true;
                                                      if (G) {
                                                        if (w.passed !== void 0) {
                                                          let p = w.passed, W = e;
                                                          if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                            let c = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            r === null ? r = [c] : r.push(c), e++;
                                                          }
                                                          if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                            let c = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            r === null ? r = [c] : r.push(c), e++;
                                                          }
                                                          var G = W === e;
                                                        } else var G = true;
                                                        if (G) {
                                                          if (w.waived !== void 0) {
                                                            let p = w.waived, W = e;
                                                            if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                              let c = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              r === null ? r = [c] : r.push(c), e++;
                                                            }
                                                            if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                              let c = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              r === null ? r = [c] : r.push(c), e++;
                                                            }
                                                            var G = W === e;
                                                          } else var G = true;
                                                          if (G) {
                                                            if (w.notApplicable !== void 0) {
                                                              let p = w.notApplicable, W = e;
                                                              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                                let c = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                r === null ? r = [c] : r.push(c), e++;
                                                              }
                                                              if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                                let c = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                r === null ? r = [c] : r.push(c), e++;
                                                              }
                                                              var G = W === e;
                                                            } else var G = true;
                                                            if (G) {
                                                              if (w.undetermined !== void 0) {
                                                                let p = w.undetermined, W = e;
                                                                if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                                  let c = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                  r === null ? r = [c] : r.push(c), e++;
                                                                }
                                                                if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                                  let c = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  r === null ? r = [c] : r.push(c), e++;
                                                                }
                                                                var G = W === e;
                                                              } else var G = true;
                                                              if (G) {
                                                                if (w.broken !== void 0) {
                                                                  let p = w.broken, W = e;
                                                                  if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                                    let c = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    r === null ? r = [c] : r.push(c), e++;
                                                                  }
                                                                  if (e === W && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) {
                                                                    let c = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                    r === null ? r = [c] : r.push(c), e++;
                                                                  }
                                                                  var G = W === e;
                                                                } else var G = true;
                                                                if (G) {
                                                                  if (w.findings !== void 0) {
                                                                    let p = w.findings, W = e;
                                                                    if (e === W) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                                      let c;
                                                                      if (p.new === void 0 && (c = "new") || p.existing === void 0 && (c = "existing") || p.fixed === void 0 && (c = "fixed") || p.waived === void 0 && (c = "waived")) {
                                                                        let y = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" };
                                                                        r === null ? r = [y] : r.push(y), e++;
                                                                      } else {
                                                                        if (p.new !== void 0) {
                                                                          let y = p.new, se = e;
                                                                          if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                            let Pe = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            r === null ? r = [Pe] : r.push(Pe), e++;
                                                                          }
                                                                          if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                            let Pe = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                            r === null ? r = [Pe] : r.push(Pe), e++;
                                                                          }
                                                                          var re = se === e;
                                                                        } else var re = true;
                                                                        if (re) {
                                                                          if (p.existing !== void 0) {
                                                                            let y = p.existing, se = e;
                                                                            if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                              let R = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                              r === null ? r = [R] : r.push(R), e++;
                                                                            }
                                                                            if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                              let R = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                              r === null ? r = [R] : r.push(R), e++;
                                                                            }
                                                                            var re = se === e;
                                                                          } else var re = true;
                                                                          if (re) {
                                                                            if (p.fixed !== void 0) {
                                                                              let y = p.fixed, se = e;
                                                                              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                let R = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                r === null ? r = [R] : r.push(R), e++;
                                                                              }
                                                                              if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                let R = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                r === null ? r = [R] : r.push(R), e++;
                                                                              }
                                                                              var re = se === e;
                                                                            } else var re = true;
                                                                            if (re) {
                                                                              if (p.waived !== void 0) {
                                                                                let y = p.waived, se = e;
                                                                                if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                  let R = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                  r === null ? r = [R] : r.push(R), e++;
                                                                                }
                                                                                if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                  let R = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                  r === null ? r = [R] : r.push(R), e++;
                                                                                }
                                                                                var re = se === e;
                                                                              } else var re = true;
                                                                              if (re) {
                                                                                if (p.total !== void 0) {
                                                                                  let y = p.total, se = e;
                                                                                  if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                    let R = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                    r === null ? r = [R] : r.push(R), e++;
                                                                                  }
                                                                                  if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                    let R = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                    r === null ? r = [R] : r.push(R), e++;
                                                                                  }
                                                                                  var re = se === e;
                                                                                } else var re = true;
                                                                                if (re) {
                                                                                  if (p.errors !== void 0) {
                                                                                    let y = p.errors, se = e;
                                                                                    if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                      let R = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                      r === null ? r = [R] : r.push(R), e++;
                                                                                    }
                                                                                    if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                      let R = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                      r === null ? r = [R] : r.push(R), e++;
                                                                                    }
                                                                                    var re = se === e;
                                                                                  } else var re = true;
                                                                                  if (re) {
                                                                                    if (p.warnings !== void 0) {
                                                                                      let y = p.warnings, se = e;
                                                                                      if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      var re = se === e;
                                                                                    } else var re = true;
                                                                                    if (re) {
                                                                                      if (p.notices !== void 0) {
                                                                                        let y = p.notices, se = e;
                                                                                        if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                          let R = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                          r === null ? r = [R] : r.push(R), e++;
                                                                                        }
                                                                                        if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                          let R = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                          r === null ? r = [R] : r.push(R), e++;
                                                                                        }
                                                                                        var re = se === e;
                                                                                      } else var re = true;
                                                                                      if (re) if (p.failing !== void 0) {
                                                                                        let y = p.failing, se = e;
                                                                                        if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                                                                                          let R = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                          r === null ? r = [R] : r.push(R), e++;
                                                                                        }
                                                                                        if (e === se && typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y))) {
                                                                                          let R = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                          r === null ? r = [R] : r.push(R), e++;
                                                                                        }
                                                                                        var re = se === e;
                                                                                      } else var re = true;
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else {
                                                                      let c = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                      r === null ? r = [c] : r.push(c), e++;
                                                                    }
                                                                    var G = W === e;
                                                                  } else var G = true;
                                                                  if (G) {
                                                                    if (w.levelReached !== void 0) {
                                                                      let p = w.levelReached, W = e;
                                                                      if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) {
                                                                        let c = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                        r === null ? r = [c] : r.push(c), e++;
                                                                      }
                                                                      if (e === W && typeof p == "number" && isFinite(p)) {
                                                                        if (p > 3 || isNaN(p)) {
                                                                          let c = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
                                                                          r === null ? r = [c] : r.push(c), e++;
                                                                        } else if (p < 0 || isNaN(p)) {
                                                                          let c = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                          r === null ? r = [c] : r.push(c), e++;
                                                                        }
                                                                      }
                                                                      var G = W === e;
                                                                    } else var G = true;
                                                                    if (G) if (w.score !== void 0) {
                                                                      let p = w.score, W = e;
                                                                      if (e === W) if (typeof p == "number" && isFinite(p)) {
                                                                        if (p > 100 || isNaN(p)) {
                                                                          let c = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                                                          r === null ? r = [c] : r.push(c), e++;
                                                                        } else if (p < 0 || isNaN(p)) {
                                                                          let c = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                          r === null ? r = [c] : r.push(c), e++;
                                                                        }
                                                                      } else {
                                                                        let c = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                        r === null ? r = [c] : r.push(c), e++;
                                                                      }
                                                                      var G = W === e;
                                                                    } else var G = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  let P = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  r === null ? r = [P] : r.push(P), e++;
                                                }
                                                var V = o === e;
                                              } else var V = true;
                                              if (V) if (n.level !== void 0) {
                                                let w = n.level, o = e;
                                                if (!(w === 1 || w === 2 || w === 3)) {
                                                  let q = { instancePath: s + "/afterMerge/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: Me.enum }, message: "must be equal to one of the allowed values" };
                                                  r === null ? r = [q] : r.push(q), e++;
                                                }
                                                var V = o === e;
                                              } else var V = true;
                                            }
                                          }
                                        }
                                      } else {
                                        let N = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        r === null ? r = [N] : r.push(N), e++;
                                      }
                                      var $e = a === e;
                                      if ($ = $ || $e, $e) {
                                        var _e = {};
                                        _e.settings = true, _e.changes = true, _e.summary = true, _e.level = true;
                                      }
                                      let i = e;
                                      if (n !== null) {
                                        let N = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        r === null ? r = [N] : r.push(N), e++;
                                      }
                                      var $e = i === e;
                                      if ($ = $ || $e, $) e = fe, r !== null && (fe ? r.length = fe : r = null);
                                      else {
                                        let N = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return r === null ? r = [N] : r.push(N), e++, f.errors = r, false;
                                      }
                                      var m = A === e;
                                    } else var m = true;
                                    if (m) if (t.language !== void 0) {
                                      let n = t.language, A = e;
                                      if (e === A) if (Array.isArray(n)) {
                                        if (n.length > 3) return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }], false;
                                        if (n.length < 1) return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                        {
                                          var Ie = true;
                                          let $ = n.length;
                                          for (let a = 0; a < $; a++) {
                                            let i = n[a], M = e;
                                            if (!(i === "fi" || i === "sv" || i === "en")) return f.errors = [{ instancePath: s + "/language/" + a, schemaPath: "#/properties/language/items/enum", keyword: "enum", params: { allowedValues: Ne.properties.language.items.enum }, message: "must be equal to one of the allowed values" }], false;
                                            var Ie = M === e;
                                            if (!Ie) break;
                                          }
                                        }
                                      } else return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                      var m = A === e;
                                    } else var m = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  } else return f.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return f.errors = r, e === 0;
}
f.evaluated = { props: { schemaVersion: true, tool: true, repository: true, product: true, artefacts: true, leftOut: true, outcomes: true, fixed: true, remarks: true, settings: true, summary: true, date: true, components: true, gate: true, waivers: true, declared: true, afterMerge: true, language: true }, dynamicProps: false, dynamicItems: false };
export {
  Xe as report
};
