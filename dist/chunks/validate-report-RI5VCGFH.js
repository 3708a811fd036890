import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-THRSVDAC.js";

// src/generated/validate-report.js
var Re = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (ve) {
    throw s = 0, ve;
  }
};
var Me = Re((Ne) => {
  "use strict";
  Object.defineProperty(Ne, "__esModule", { value: true });
  function Fe(t) {
    let s = t.length, ve = 0, ce = 0, fe;
    for (; ce < s; ) ve++, fe = t.charCodeAt(ce++), fe >= 55296 && fe <= 56319 && ce < s && (fe = t.charCodeAt(ce), (fe & 64512) === 56320 && ce++);
    return ve;
  }
  Ne.default = Fe;
  Fe.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Be = p;
var Oe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:report:1", title: "kuntalint report, version 1", description: "What `kuntalint check --format json` prints on standard output. Later versions of kuntalint may add properties within version 1: readers ignore those that they do not know. Lines and columns count from 1; columns are UTF-16 code units; paths are POSIX and relative to the top of the repository.", type: "object", required: ["schemaVersion", "tool", "repository", "product", "artefacts", "outcomes", "fixed", "summary"], properties: { schemaVersion: { const: 1, description: "Version of this format. It changes only when something is removed or changes its meaning." }, tool: { description: "The program that wrote the report.", type: "object", required: ["name", "version", "ruleset"], properties: { name: { const: "kuntalint" }, version: { type: "string", minLength: 1, description: "Version of kuntalint." }, ruleset: { type: "string", minLength: 1, description: "Short content hash of the rules that came with it." } } }, repository: { description: "What was judged.", type: "object", required: ["name", "commit", "base", "anchor"], properties: { name: { type: "string", description: "`owner/name` when known, else the name of the folder." }, commit: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that was judged; null for a repository without commits." }, base: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that it was compared with; null: no comparison, and every `state` is null." }, anchor: { anyOf: [{ type: "string" }, { type: "null" }], description: "A file that exists, where what concerns a file that is not there can be shown: settings file, else README, else null." } } }, product: { description: "The product, from the settings or from what the repository says.", type: "object", required: ["kind", "stage", "level", "licence"], properties: { kind: { type: "array", items: { enum: ["software", "interface"] }, minItems: 1, description: "What the product is." }, stage: { enum: ["concept", "development", "beta", "stable", "obsolete"], description: "Where in its life cycle it is." }, level: { $ref: "#/$defs/level", description: "The level whose rules were judged, with those below it." }, licence: { anyOf: [{ type: "string" }, { type: "null" }], description: "SPDX expression of the repository as a whole; null when undetermined." } } }, artefacts: { type: "array", items: { $ref: "#/$defs/artefact" }, description: "At least one entry for each kind; one that is not there has status `absent` and path null." }, outcomes: { type: "array", items: { $ref: "#/$defs/outcome" }, description: "One entry for each rule that was judged." }, fixed: { type: "array", description: "Findings of the base that are no longer there.", items: { type: "object", required: ["rule", "component", "fingerprint", "path", "message"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, fingerprint: { $ref: "#/$defs/fingerprint" }, path: { type: "string" }, message: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for. Addition to version 1." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The exception that covered it, which is no longer needed. Addition to version 1." } } } }, remarks: { type: "array", items: { $ref: "#/$defs/text" }, description: "What could not be looked at: files over the size limit, unreadable files. Addition to version 1." }, settings: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path of the settings file in force; null: none, the defaults hold. Addition to version 1." }, summary: { $ref: "#/$defs/summary" }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The day of the run. Addition to version 1." }, components: { type: "array", items: { type: "string" }, description: "Names of the components that are judged each for itself. Addition to version 1." }, gate: { type: "object", required: ["findings", "severity"], properties: { findings: { enum: ["new", "any", "none"] }, severity: { $ref: "#/$defs/severity" } }, description: "Which findings fail the run. Addition to version 1." }, waivers: { type: "array", description: "Every exception of the settings in force, whether it covers something or not. Addition to version 1.", items: { allOf: [{ $ref: "#/$defs/waiver" }, { type: "object", required: ["state", "findings", "untried"], properties: { state: { enum: ["active", "expiring", "expired"], description: "expiring: it ends within 30 days." }, findings: { type: "integer", minimum: 0, description: "Findings that it covers, or would cover if it had not ended." }, untried: { type: "boolean", description: "Its rule gave no verdict in this run." } } }] } }, declared: { type: "array", description: "What the owners state and no machine can read; in no level or score. Addition to version 1.", items: { type: "object", required: ["topic", "statement", "by", "on"], properties: { topic: { type: "string" }, statement: { type: "string" }, by: { type: "string" }, on: { type: "string", description: "ISO date." } } } }, afterMerge: { anyOf: [{ type: "object", required: ["settings", "changes", "level", "summary"], properties: { settings: { anyOf: [{ type: "string" }, { type: "null" }] }, changes: { type: "array", items: { type: "object", required: ["text", "exempts"], properties: { text: { $ref: "#/$defs/text" }, exempts: { type: "boolean", description: "It frees the repository from something." } } } }, summary: { $ref: "#/$defs/summary" }, level: { $ref: "#/$defs/level" } } }, { type: "null" }], description: "What holds once a change of settings, exceptions or rule files is merged; null: nothing of the kind changes. Addition to version 1." } }, $defs: { text: { description: "A sentence in all three languages.", type: "object", required: ["fi", "sv", "en"], properties: { fi: { type: "string" }, sv: { type: "string" }, en: { type: "string" } }, additionalProperties: false }, commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, level: { enum: [1, 2, 3] }, severity: { enum: ["error", "warning", "notice"] }, rule: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$", description: "Id of a rule: family/name." }, component: { anyOf: [{ type: "string" }, { type: "null" }], description: "Name of the component; null: the repository as a whole." }, fingerprint: { type: "string", minLength: 1, description: "Stays the same when lines move or texts are reworded." }, location: { description: "A place in the repository.", type: "object", required: ["path"], properties: { path: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, missing: { const: true, description: "The path is where a file should be, not where one is." } } }, edit: { description: "The smallest change that would satisfy the rule. `safe`: it can be applied without reading.", type: "object", required: ["safe", "changes"], properties: { safe: { type: "boolean" }, changes: { type: "array", minItems: 1, items: { anyOf: [{ type: "object", required: ["path", "oid", "start", "end", "text"], properties: { path: { type: "string" }, oid: { anyOf: [{ type: "string" }, { type: "null" }], description: "git object id of the content that start and end refer to." }, start: { type: "integer", minimum: 0, description: "Offset in UTF-16 code units, from 0." }, end: { type: "integer", minimum: 0, description: "Offset after the last replaced unit." }, text: { type: "string" } } }, { type: "object", required: ["create", "text"], properties: { create: { type: "string", description: "Path of the new file." }, text: { type: "string" } } }, { type: "object", required: ["rename", "to"], properties: { rename: { type: "string", description: "Path that is there." }, to: { type: "string", description: "Its new path." } } }] } } } }, artefact: { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } }, finding: { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } }, outcome: { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] }, waiver: { description: "An accepted exception.", type: "object", required: ["rule", "reason", "until"], properties: { rule: { type: "string" }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path or glob of the findings that it covers; null: wherever they are. Addition to version 1." }, component: { $ref: "#/$defs/component" }, fingerprint: { anyOf: [{ type: "string" }, { type: "null" }], description: "Of the one finding that it covers; null: of any. Addition to version 1." }, reason: { type: "string" }, approvedBy: { anyOf: [{ type: "string" }, { type: "null" }], description: "The body that accepted it, as the settings state it. Addition to version 1." }, until: { type: "string", description: "ISO date, the last day included." }, file: { type: "string", description: "Where it is written. Addition to version 1." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Addition to version 1." } } }, summary: { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } } } };
var je = { enum: [1, 2, 3] };
var Te = { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } };
var Ie = { enum: ["error", "warning", "notice"] };
var xe = Me().default;
var Le = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var qe = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
var Ce = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var Ae = { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } };
function me(t, { instancePath: s = "", parentData: ve, parentDataProperty: ce, rootData: fe = t, dynamicAnchors: he = {} } = {}) {
  let r = null, e = 0, Z = me.evaluated;
  if (Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.kind === void 0 && (L = "kind") || t.component === void 0 && (L = "component") || t.status === void 0 && (L = "status") || t.path === void 0 && (L = "path") || t.line === void 0 && (L = "line") || t.substance === void 0 && (L = "substance") || t.target === void 0 && (L = "target") || t.from === void 0 && (L = "from") || t.details === void 0 && (L = "details")) return me.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.kind !== void 0) {
      let y = t.kind, B = e;
      if (!(y === "governance" || y === "roadmap" || y === "owners" || y === "licence" || y === "readme" || y === "contributing" || y === "code-of-conduct" || y === "security" || y === "changelog" || y === "publiccode" || y === "api-description" || y === "funding" || y === "support")) return me.errors = [{ instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: Ae.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
      var m = B === e;
    } else var m = true;
    if (m) {
      if (t.component !== void 0) {
        let y = t.component, B = e, R = e, _ = false, G = e;
        if (typeof y != "string") {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var se = G === e;
        _ = _ || se;
        let F = e;
        if (y !== null) {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var se = F === e;
        if (_ = _ || se, _) e = R, r !== null && (R ? r.length = R : r = null);
        else {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, me.errors = r, false;
        }
        var m = B === e;
      } else var m = true;
      if (m) {
        if (t.status !== void 0) {
          let y = t.status, B = e;
          if (!(y === "present" || y === "section" || y === "linked" || y === "inherited" || y === "absent")) return me.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Ae.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
          var m = B === e;
        } else var m = true;
        if (m) {
          if (t.path !== void 0) {
            let y = t.path, B = e, R = e, _ = false, G = e;
            if (typeof y != "string") {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var Q = G === e;
            _ = _ || Q;
            let F = e;
            if (y !== null) {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var Q = F === e;
            if (_ = _ || Q, _) e = R, r !== null && (R ? r.length = R : r = null);
            else {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, me.errors = r, false;
            }
            var m = B === e;
          } else var m = true;
          if (m) {
            if (t.line !== void 0) {
              let y = t.line, B = e, R = e, _ = false, G = e;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [u] : r.push(u), e++;
              }
              if (e === G && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var le = G === e;
              _ = _ || le;
              let F = e;
              if (y !== null) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var le = F === e;
              if (_ = _ || le, _) e = R, r !== null && (R ? r.length = R : r = null);
              else {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [u] : r.push(u), e++, me.errors = r, false;
              }
              var m = B === e;
            } else var m = true;
            if (m) {
              if (t.substance !== void 0) {
                let y = t.substance, B = e;
                if (!(y === "full" || y === "stub" || y === "placeholder" || y === "empty" || y === "pointer" || y === "image-only" || y === null)) return me.errors = [{ instancePath: s + "/substance", schemaPath: "#/properties/substance/enum", keyword: "enum", params: { allowedValues: Ae.properties.substance.enum }, message: "must be equal to one of the allowed values" }], false;
                var m = B === e;
              } else var m = true;
              if (m) {
                if (t.target !== void 0) {
                  let y = t.target, B = e, R = e, _ = false, G = e;
                  if (typeof y != "string") {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var ae = G === e;
                  _ = _ || ae;
                  let F = e;
                  if (y !== null) {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var ae = F === e;
                  if (_ = _ || ae, _) e = R, r !== null && (R ? r.length = R : r = null);
                  else {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [u] : r.push(u), e++, me.errors = r, false;
                  }
                  var m = B === e;
                } else var m = true;
                if (m) {
                  if (t.from !== void 0) {
                    let y = t.from, B = e, R = e, _ = false, G = e;
                    if (typeof y != "string") {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ee = G === e;
                    _ = _ || ee;
                    let F = e;
                    if (y !== null) {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ee = F === e;
                    if (_ = _ || ee, _) e = R, r !== null && (R ? r.length = R : r = null);
                    else {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, me.errors = r, false;
                    }
                    var m = B === e;
                  } else var m = true;
                  if (m) if (t.details !== void 0) {
                    let y = t.details, B = e;
                    if (!(y && typeof y == "object" && !Array.isArray(y))) return me.errors = [{ instancePath: s + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                    var m = B === e;
                  } else var m = true;
                }
              }
            }
          }
        }
      }
    }
  } else return me.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return me.errors = r, e === 0;
}
me.evaluated = { props: { kind: true, component: true, status: true, path: true, line: true, substance: true, target: true, from: true, details: true }, dynamicProps: false, dynamicItems: false };
var Ve = { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] };
var We = { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } };
function ie(t, { instancePath: s = "", parentData: ve, parentDataProperty: ce, rootData: fe = t, dynamicAnchors: he = {} } = {}) {
  let r = null, e = 0, Z = ie.evaluated;
  if (Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.rule === void 0 && (L = "rule") || t.reason === void 0 && (L = "reason") || t.until === void 0 && (L = "until")) return ie.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.rule !== void 0) {
      let y = e;
      if (typeof t.rule != "string") return ie.errors = [{ instancePath: s + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var m = y === e;
    } else var m = true;
    if (m) {
      if (t.path !== void 0) {
        let y = t.path, B = e, R = e, _ = false, G = e;
        if (typeof y != "string") {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var se = G === e;
        _ = _ || se;
        let F = e;
        if (y !== null) {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var se = F === e;
        if (_ = _ || se, _) e = R, r !== null && (R ? r.length = R : r = null);
        else {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, ie.errors = r, false;
        }
        var m = B === e;
      } else var m = true;
      if (m) {
        if (t.component !== void 0) {
          let y = t.component, B = e, R = e, _ = false, G = e;
          if (typeof y != "string") {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var Q = G === e;
          _ = _ || Q;
          let F = e;
          if (y !== null) {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var Q = F === e;
          if (_ = _ || Q, _) e = R, r !== null && (R ? r.length = R : r = null);
          else {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [u] : r.push(u), e++, ie.errors = r, false;
          }
          var m = B === e;
        } else var m = true;
        if (m) {
          if (t.fingerprint !== void 0) {
            let y = t.fingerprint, B = e, R = e, _ = false, G = e;
            if (typeof y != "string") {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var le = G === e;
            _ = _ || le;
            let F = e;
            if (y !== null) {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var le = F === e;
            if (_ = _ || le, _) e = R, r !== null && (R ? r.length = R : r = null);
            else {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, ie.errors = r, false;
            }
            var m = B === e;
          } else var m = true;
          if (m) {
            if (t.reason !== void 0) {
              let y = e;
              if (typeof t.reason != "string") return ie.errors = [{ instancePath: s + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var m = y === e;
            } else var m = true;
            if (m) {
              if (t.approvedBy !== void 0) {
                let y = t.approvedBy, B = e, R = e, _ = false, G = e;
                if (typeof y != "string") {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var ae = G === e;
                _ = _ || ae;
                let F = e;
                if (y !== null) {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var ae = F === e;
                if (_ = _ || ae, _) e = R, r !== null && (R ? r.length = R : r = null);
                else {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [u] : r.push(u), e++, ie.errors = r, false;
                }
                var m = B === e;
              } else var m = true;
              if (m) {
                if (t.until !== void 0) {
                  let y = e;
                  if (typeof t.until != "string") return ie.errors = [{ instancePath: s + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var m = y === e;
                } else var m = true;
                if (m) {
                  if (t.file !== void 0) {
                    let y = e;
                    if (typeof t.file != "string") return ie.errors = [{ instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var m = y === e;
                  } else var m = true;
                  if (m) if (t.line !== void 0) {
                    let y = t.line, B = e, R = e, _ = false, G = e;
                    if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    if (e === G && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ee = G === e;
                    _ = _ || ee;
                    let F = e;
                    if (y !== null) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var ee = F === e;
                    if (_ = _ || ee, _) e = R, r !== null && (R ? r.length = R : r = null);
                    else {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, ie.errors = r, false;
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
  } else return ie.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return ie.errors = r, e === 0;
}
ie.evaluated = { props: { rule: true, path: true, component: true, fingerprint: true, reason: true, approvedBy: true, until: true, file: true, line: true }, dynamicProps: false, dynamicItems: false };
function K(t, { instancePath: s = "", parentData: ve, parentDataProperty: ce, rootData: fe = t, dynamicAnchors: he = {} } = {}) {
  let r = null, e = 0, Z = K.evaluated;
  if (Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let te;
    if (t.path === void 0 && (te = "path") || t.line === void 0 && (te = "line") || t.column === void 0 && (te = "column") || t.message === void 0 && (te = "message") || t.related === void 0 && (te = "related") || t.fingerprint === void 0 && (te = "fingerprint") || t.state === void 0 && (te = "state") || t.waiver === void 0 && (te = "waiver") || t.edit === void 0 && (te = "edit")) return K.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: te }, message: "must have required property '" + te + "'" }], false;
    if (t.path !== void 0) {
      let c = e;
      if (typeof t.path != "string") return K.errors = [{ instancePath: s + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var m = c === e;
    } else var m = true;
    if (m) {
      if (t.line !== void 0) {
        let c = t.line, V = e, H = e, x = false, f = e;
        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          r === null ? r = [v] : r.push(v), e++;
        }
        if (e === f && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          r === null ? r = [v] : r.push(v), e++;
        }
        var se = f === e;
        x = x || se;
        let O = e;
        if (c !== null) {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [v] : r.push(v), e++;
        }
        var se = O === e;
        if (x = x || se, x) e = H, r !== null && (H ? r.length = H : r = null);
        else {
          let v = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
        }
        var m = V === e;
      } else var m = true;
      if (m) {
        if (t.column !== void 0) {
          let c = t.column, V = e, H = e, x = false, f = e;
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            r === null ? r = [v] : r.push(v), e++;
          }
          if (e === f && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            r === null ? r = [v] : r.push(v), e++;
          }
          var Q = f === e;
          x = x || Q;
          let O = e;
          if (c !== null) {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [v] : r.push(v), e++;
          }
          var Q = O === e;
          if (x = x || Q, x) e = H, r !== null && (H ? r.length = H : r = null);
          else {
            let v = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
          }
          var m = V === e;
        } else var m = true;
        if (m) {
          if (t.endLine !== void 0) {
            let c = t.endLine, V = e, H = e, x = false, f = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              r === null ? r = [v] : r.push(v), e++;
            }
            if (e === f && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              r === null ? r = [v] : r.push(v), e++;
            }
            var le = f === e;
            x = x || le;
            let O = e;
            if (c !== null) {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [v] : r.push(v), e++;
            }
            var le = O === e;
            if (x = x || le, x) e = H, r !== null && (H ? r.length = H : r = null);
            else {
              let v = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
            }
            var m = V === e;
          } else var m = true;
          if (m) {
            if (t.endColumn !== void 0) {
              let c = t.endColumn, V = e, H = e, x = false, f = e;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [v] : r.push(v), e++;
              }
              if (e === f && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [v] : r.push(v), e++;
              }
              var ae = f === e;
              x = x || ae;
              let O = e;
              if (c !== null) {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [v] : r.push(v), e++;
              }
              var ae = O === e;
              if (x = x || ae, x) e = H, r !== null && (H ? r.length = H : r = null);
              else {
                let v = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
              }
              var m = V === e;
            } else var m = true;
            if (m) {
              if (t.missing !== void 0) {
                let c = e;
                if (typeof t.missing != "boolean") return K.errors = [{ instancePath: s + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                var m = c === e;
              } else var m = true;
              if (m) {
                if (t.message !== void 0) {
                  let c = t.message, V = e;
                  if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
                    let f;
                    if (c.fi === void 0 && (f = "fi") || c.sv === void 0 && (f = "sv") || c.en === void 0 && (f = "en")) return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                    {
                      let O = e;
                      for (let U in c) if (!(U === "fi" || U === "sv" || U === "en")) {
                        return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" }], false;
                        break;
                      }
                      if (O === e) {
                        if (c.fi !== void 0) {
                          let U = e;
                          if (typeof c.fi != "string") return K.errors = [{ instancePath: s + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var ee = U === e;
                        } else var ee = true;
                        if (ee) {
                          if (c.sv !== void 0) {
                            let U = e;
                            if (typeof c.sv != "string") return K.errors = [{ instancePath: s + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var ee = U === e;
                          } else var ee = true;
                          if (ee) if (c.en !== void 0) {
                            let U = e;
                            if (typeof c.en != "string") return K.errors = [{ instancePath: s + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var ee = U === e;
                          } else var ee = true;
                        }
                      }
                    }
                  } else return K.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                  var m = V === e;
                } else var m = true;
                if (m) {
                  if (t.related !== void 0) {
                    let c = t.related, V = e;
                    if (e === V) if (Array.isArray(c)) {
                      var L = true;
                      let x = c.length;
                      for (let f = 0; f < x; f++) {
                        let O = c[f], U = e;
                        if (e === e) if (O && typeof O == "object" && !Array.isArray(O)) {
                          let M;
                          if (O.path === void 0 && (M = "path")) return K.errors = [{ instancePath: s + "/related/" + f, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], false;
                          if (O.path !== void 0) {
                            let g = e;
                            if (typeof O.path != "string") return K.errors = [{ instancePath: s + "/related/" + f + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var y = g === e;
                          } else var y = true;
                          if (y) {
                            if (O.line !== void 0) {
                              let g = O.line, C = e;
                              if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                              if (e === C && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                              var y = C === e;
                            } else var y = true;
                            if (y) {
                              if (O.column !== void 0) {
                                let g = O.column, C = e;
                                if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === C && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var y = C === e;
                              } else var y = true;
                              if (y) {
                                if (O.endLine !== void 0) {
                                  let g = O.endLine, C = e;
                                  if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === C && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var y = C === e;
                                } else var y = true;
                                if (y) {
                                  if (O.endColumn !== void 0) {
                                    let g = O.endColumn, C = e;
                                    if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === C && typeof g == "number" && isFinite(g) && (g < 1 || isNaN(g))) return K.errors = [{ instancePath: s + "/related/" + f + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var y = C === e;
                                  } else var y = true;
                                  if (y) if (O.missing !== void 0) {
                                    let g = e;
                                    if (O.missing !== true) return K.errors = [{ instancePath: s + "/related/" + f + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                    var y = g === e;
                                  } else var y = true;
                                }
                              }
                            }
                          }
                        } else return K.errors = [{ instancePath: s + "/related/" + f, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var L = U === e;
                        if (!L) break;
                      }
                    } else return K.errors = [{ instancePath: s + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var m = V === e;
                  } else var m = true;
                  if (m) {
                    if (t.fingerprint !== void 0) {
                      let c = t.fingerprint, V = e;
                      if (e === e) if (typeof c == "string") {
                        if (xe(c) < 1) return K.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                      } else return K.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var m = V === e;
                    } else var m = true;
                    if (m) {
                      if (t.state !== void 0) {
                        let c = t.state, V = e;
                        if (!(c === "new" || c === "existing" || c === null)) return K.errors = [{ instancePath: s + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: We.properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                        var m = V === e;
                      } else var m = true;
                      if (m) {
                        if (t.waiver !== void 0) {
                          let c = t.waiver, V = e, H = e, x = false, f = e;
                          ie(c, { instancePath: s + "/waiver", parentData: t, parentDataProperty: "waiver", rootData: fe, dynamicAnchors: he }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                          var R = f === e;
                          if (x = x || R, R) {
                            var B = {};
                            B.rule = true, B.path = true, B.component = true, B.fingerprint = true, B.reason = true, B.approvedBy = true, B.until = true, B.file = true, B.line = true;
                          }
                          let O = e;
                          if (c !== null) {
                            let v = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [v] : r.push(v), e++;
                          }
                          var R = O === e;
                          if (x = x || R, x) e = H, r !== null && (H ? r.length = H : r = null);
                          else {
                            let v = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [v] : r.push(v), e++, K.errors = r, false;
                          }
                          var m = V === e;
                        } else var m = true;
                        if (m) if (t.edit !== void 0) {
                          let c = t.edit, V = e, H = e, x = false, f = e;
                          if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
                            let j;
                            if (c.safe === void 0 && (j = "safe") || c.changes === void 0 && (j = "changes")) {
                              let M = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" };
                              r === null ? r = [M] : r.push(M), e++;
                            } else {
                              if (c.safe !== void 0) {
                                let M = e;
                                if (typeof c.safe != "boolean") {
                                  let g = { instancePath: s + "/edit/safe", schemaPath: "#/$defs/edit/properties/safe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                  r === null ? r = [g] : r.push(g), e++;
                                }
                                var _ = M === e;
                              } else var _ = true;
                              if (_) if (c.changes !== void 0) {
                                let M = c.changes, g = e;
                                if (e === g) if (Array.isArray(M)) if (M.length < 1) {
                                  let E = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                  r === null ? r = [E] : r.push(E), e++;
                                } else {
                                  var G = true;
                                  let E = M.length;
                                  for (let D = 0; D < E; D++) {
                                    let d = M[D], q = e, ue = e, ye = false, de = e;
                                    if (e === de) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let P;
                                      if (d.path === void 0 && (P = "path") || d.oid === void 0 && (P = "oid") || d.start === void 0 && (P = "start") || d.end === void 0 && (P = "end") || d.text === void 0 && (P = "text")) {
                                        let n = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (d.path !== void 0) {
                                          let n = e;
                                          if (typeof d.path != "string") {
                                            let i = { instancePath: s + "/edit/changes/" + D + "/path", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [i] : r.push(i), e++;
                                          }
                                          var F = n === e;
                                        } else var F = true;
                                        if (F) {
                                          if (d.oid !== void 0) {
                                            let n = d.oid, i = e, N = e, $ = false, w = e;
                                            if (typeof n != "string") {
                                              let A = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var X = w === e;
                                            $ = $ || X;
                                            let a = e;
                                            if (n !== null) {
                                              let A = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var X = a === e;
                                            if ($ = $ || X, $) e = N, r !== null && (N ? r.length = N : r = null);
                                            else {
                                              let A = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var F = i === e;
                                          } else var F = true;
                                          if (F) {
                                            if (d.start !== void 0) {
                                              let n = d.start, i = e;
                                              if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                                                let $ = { instancePath: s + "/edit/changes/" + D + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              if (e === i && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                                                let $ = { instancePath: s + "/edit/changes/" + D + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              var F = i === e;
                                            } else var F = true;
                                            if (F) {
                                              if (d.end !== void 0) {
                                                let n = d.end, i = e;
                                                if (!(typeof n == "number" && !(n % 1) && !isNaN(n) && isFinite(n))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + D + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                if (e === i && typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + D + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                var F = i === e;
                                              } else var F = true;
                                              if (F) if (d.text !== void 0) {
                                                let n = e;
                                                if (typeof d.text != "string") {
                                                  let N = { instancePath: s + "/edit/changes/" + D + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  r === null ? r = [N] : r.push(N), e++;
                                                }
                                                var F = n === e;
                                              } else var F = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let P = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [P] : r.push(P), e++;
                                    }
                                    var pe = de === e;
                                    if (ye = ye || pe, pe) {
                                      var u = {};
                                      u.path = true, u.oid = true, u.start = true, u.end = true, u.text = true;
                                    }
                                    let o = e;
                                    if (e === o) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let P;
                                      if (d.create === void 0 && (P = "create") || d.text === void 0 && (P = "text")) {
                                        let n = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (d.create !== void 0) {
                                          let n = e;
                                          if (typeof d.create != "string") {
                                            let i = { instancePath: s + "/edit/changes/" + D + "/create", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/create/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [i] : r.push(i), e++;
                                          }
                                          var oe = n === e;
                                        } else var oe = true;
                                        if (oe) if (d.text !== void 0) {
                                          let n = e;
                                          if (typeof d.text != "string") {
                                            let N = { instancePath: s + "/edit/changes/" + D + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [N] : r.push(N), e++;
                                          }
                                          var oe = n === e;
                                        } else var oe = true;
                                      }
                                    } else {
                                      let P = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [P] : r.push(P), e++;
                                    }
                                    var pe = o === e;
                                    ye = ye || pe, pe && u !== true && (u = u || {}, u.create = true, u.text = true);
                                    let S = e;
                                    if (e === S) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let P;
                                      if (d.rename === void 0 && (P = "rename") || d.to === void 0 && (P = "to")) {
                                        let n = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      } else {
                                        if (d.rename !== void 0) {
                                          let n = e;
                                          if (typeof d.rename != "string") {
                                            let i = { instancePath: s + "/edit/changes/" + D + "/rename", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/rename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [i] : r.push(i), e++;
                                          }
                                          var ne = n === e;
                                        } else var ne = true;
                                        if (ne) if (d.to !== void 0) {
                                          let n = e;
                                          if (typeof d.to != "string") {
                                            let N = { instancePath: s + "/edit/changes/" + D + "/to", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [N] : r.push(N), e++;
                                          }
                                          var ne = n === e;
                                        } else var ne = true;
                                      }
                                    } else {
                                      let P = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [P] : r.push(P), e++;
                                    }
                                    var pe = S === e;
                                    if (ye = ye || pe, pe && u !== true && (u = u || {}, u.rename = true, u.to = true), ye) e = ue, r !== null && (ue ? r.length = ue : r = null);
                                    else {
                                      let P = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      r === null ? r = [P] : r.push(P), e++;
                                    }
                                    var G = q === e;
                                    if (!G) break;
                                  }
                                }
                                else {
                                  let E = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                  r === null ? r = [E] : r.push(E), e++;
                                }
                                var _ = g === e;
                              } else var _ = true;
                            }
                          } else {
                            let j = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            r === null ? r = [j] : r.push(j), e++;
                          }
                          var J = f === e;
                          if (x = x || J, J) {
                            var we = {};
                            we.safe = true, we.changes = true;
                          }
                          let U = e;
                          if (c !== null) {
                            let j = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [j] : r.push(j), e++;
                          }
                          var J = U === e;
                          if (x = x || J, x) e = H, r !== null && (H ? r.length = H : r = null);
                          else {
                            let j = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [j] : r.push(j), e++, K.errors = r, false;
                          }
                          var m = V === e;
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
function T(t, { instancePath: s = "", parentData: ve, parentDataProperty: ce, rootData: fe = t, dynamicAnchors: he = {} } = {}) {
  let r = null, e = 0, Z = T.evaluated;
  Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0);
  let m = e, se = e, Q = true, le = e;
  if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
    let x = t.status;
    if (!(x === "failed" || x === "waived")) {
      let f = {};
      r === null ? r = [f] : r.push(f), e++;
    }
  }
  var ae = le === e;
  e = se, r !== null && (se ? r.length = se : r = null);
  let ee;
  if (ae) {
    let x = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length < 1) return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/then/properties/findings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
    }
    var ae = x === e;
    if (Q = ae, Q) {
      var L = {};
      L.findings = true, L.status = true;
    }
    ee = "then";
  } else {
    let x = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length > 0) return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/else/properties/findings/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], false;
    }
    var ae = x === e;
    Q = ae, Q && L !== true && (L = L || {}, L.findings = true), ee = "else";
  }
  if (!Q) {
    let x = { instancePath: s, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: ee }, message: 'must match "' + ee + '" schema' };
    return r === null ? r = [x] : r.push(x), e++, T.errors = r, false;
  }
  var y = m === e;
  if (y) {
    let x = e, f = e, O = true, U = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
      let M = t.status;
      if (!(M === "notApplicable" || M === "undetermined")) {
        let g = {};
        r === null ? r = [g] : r.push(g), e++;
      }
    }
    var B = U === e;
    e = f, r !== null && (f ? r.length = f : r = null);
    let v;
    if (B) {
      let M = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0) {
        let C = t.reason;
        if (e === e) if (C && typeof C == "object" && !Array.isArray(C)) {
          let D;
          if (C.fi === void 0 && (D = "fi") || C.sv === void 0 && (D = "sv") || C.en === void 0 && (D = "en")) return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], false;
          {
            let d = e;
            for (let q in C) if (!(q === "fi" || q === "sv" || q === "en")) {
              return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], false;
              break;
            }
            if (d === e) {
              if (C.fi !== void 0) {
                let q = e;
                if (typeof C.fi != "string") return T.errors = [{ instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var R = q === e;
              } else var R = true;
              if (R) {
                if (C.sv !== void 0) {
                  let q = e;
                  if (typeof C.sv != "string") return T.errors = [{ instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var R = q === e;
                } else var R = true;
                if (R) if (C.en !== void 0) {
                  let q = e;
                  if (typeof C.en != "string") return T.errors = [{ instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var R = q === e;
                } else var R = true;
              }
            }
          }
        } else return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
      }
      var B = M === e;
      if (O = B, O) {
        var _ = {};
        _.reason = true, _.status = true;
      }
      v = "then";
    } else {
      let M = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0 && t.reason !== null) return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/allOf/1/else/properties/reason/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
      var B = M === e;
      O = B, O && _ !== true && (_ = _ || {}, _.reason = true), v = "else";
    }
    if (!O) {
      let M = { instancePath: s, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: v }, message: 'must match "' + v + '" schema' };
      return r === null ? r = [M] : r.push(M), e++, T.errors = r, false;
    }
    var y = x === e;
    if (y) {
      L !== true && _ !== void 0 && (_ === true ? L = true : (L = L || {}, Object.assign(L, _)));
      let M = e, g = e, C = true, E = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0 && t.status !== "broken") {
        let q = {};
        r === null ? r = [q] : r.push(q), e++;
      }
      var G = E === e;
      e = g, r !== null && (g ? r.length = g : r = null);
      let D;
      if (G) {
        let q = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && typeof t.error != "string") return T.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/then/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
        var G = q === e;
        if (C = G, C) {
          var F = {};
          F.error = true, F.status = true;
        }
        D = "then";
      } else {
        let q = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && t.error !== null) return T.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/else/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
        var G = q === e;
        C = G, C && F !== true && (F = F || {}, F.error = true), D = "else";
      }
      if (!C) {
        let q = { instancePath: s, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: D }, message: 'must match "' + D + '" schema' };
        return r === null ? r = [q] : r.push(q), e++, T.errors = r, false;
      }
      var y = M === e;
      y && L !== true && F !== void 0 && (F === true ? L = true : (L = L || {}, Object.assign(L, F)));
    }
  }
  if (e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let x;
    if (t.rule === void 0 && (x = "rule") || t.component === void 0 && (x = "component") || t.title === void 0 && (x = "title") || t.fix === void 0 && (x = "fix") || t.severity === void 0 && (x = "severity") || t.level === void 0 && (x = "level") || t.status === void 0 && (x = "status") || t.findings === void 0 && (x = "findings") || t.evidence === void 0 && (x = "evidence") || t.reason === void 0 && (x = "reason") || t.cause === void 0 && (x = "cause") || t.error === void 0 && (x = "error")) return T.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], false;
    if (L !== true && (L = L || {}, L.rule = true, L.component = true, L.title = true, L.fix = true, L.severity = true, L.level = true, L.status = true, L.findings = true, L.evidence = true, L.reason = true, L.cause = true, L.error = true), t.rule !== void 0) {
      let f = t.rule, O = e;
      if (e === e) if (typeof f == "string") {
        if (!qe.test(f)) return T.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
      } else return T.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var X = O === e;
    } else var X = true;
    if (X) {
      if (t.component !== void 0) {
        let f = t.component, O = e, U = e, v = false, j = e;
        if (typeof f != "string") {
          let C = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [C] : r.push(C), e++;
        }
        var u = j === e;
        v = v || u;
        let M = e;
        if (f !== null) {
          let C = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [C] : r.push(C), e++;
        }
        var u = M === e;
        if (v = v || u, v) e = U, r !== null && (U ? r.length = U : r = null);
        else {
          let C = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [C] : r.push(C), e++, T.errors = r, false;
        }
        var X = O === e;
      } else var X = true;
      if (X) {
        if (t.title !== void 0) {
          let f = t.title, O = e;
          if (e === e) if (f && typeof f == "object" && !Array.isArray(f)) {
            let j;
            if (f.fi === void 0 && (j = "fi") || f.sv === void 0 && (j = "sv") || f.en === void 0 && (j = "en")) return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], false;
            {
              let M = e;
              for (let g in f) if (!(g === "fi" || g === "sv" || g === "en")) {
                return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], false;
                break;
              }
              if (M === e) {
                if (f.fi !== void 0) {
                  let g = e;
                  if (typeof f.fi != "string") return T.errors = [{ instancePath: s + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var oe = g === e;
                } else var oe = true;
                if (oe) {
                  if (f.sv !== void 0) {
                    let g = e;
                    if (typeof f.sv != "string") return T.errors = [{ instancePath: s + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var oe = g === e;
                  } else var oe = true;
                  if (oe) if (f.en !== void 0) {
                    let g = e;
                    if (typeof f.en != "string") return T.errors = [{ instancePath: s + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var oe = g === e;
                  } else var oe = true;
                }
              }
            }
          } else return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var X = O === e;
        } else var X = true;
        if (X) {
          if (t.fix !== void 0) {
            let f = t.fix, O = e;
            if (e === e) if (f && typeof f == "object" && !Array.isArray(f)) {
              let j;
              if (f.fi === void 0 && (j = "fi") || f.sv === void 0 && (j = "sv") || f.en === void 0 && (j = "en")) return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: j }, message: "must have required property '" + j + "'" }], false;
              {
                let M = e;
                for (let g in f) if (!(g === "fi" || g === "sv" || g === "en")) {
                  return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g }, message: "must NOT have additional properties" }], false;
                  break;
                }
                if (M === e) {
                  if (f.fi !== void 0) {
                    let g = e;
                    if (typeof f.fi != "string") return T.errors = [{ instancePath: s + "/fix/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var ne = g === e;
                  } else var ne = true;
                  if (ne) {
                    if (f.sv !== void 0) {
                      let g = e;
                      if (typeof f.sv != "string") return T.errors = [{ instancePath: s + "/fix/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ne = g === e;
                    } else var ne = true;
                    if (ne) if (f.en !== void 0) {
                      let g = e;
                      if (typeof f.en != "string") return T.errors = [{ instancePath: s + "/fix/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ne = g === e;
                    } else var ne = true;
                  }
                }
              }
            } else return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var X = O === e;
          } else var X = true;
          if (X) {
            if (t.severity !== void 0) {
              let f = t.severity, O = e;
              if (!(f === "error" || f === "warning" || f === "notice")) return T.errors = [{ instancePath: s + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: Ie.enum }, message: "must be equal to one of the allowed values" }], false;
              var X = O === e;
            } else var X = true;
            if (X) {
              if (t.level !== void 0) {
                let f = t.level, O = e;
                if (!(f === 1 || f === 2 || f === 3)) return T.errors = [{ instancePath: s + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: je.enum }, message: "must be equal to one of the allowed values" }], false;
                var X = O === e;
              } else var X = true;
              if (X) {
                if (t.status !== void 0) {
                  let f = t.status, O = e;
                  if (!(f === "passed" || f === "failed" || f === "waived" || f === "notApplicable" || f === "undetermined" || f === "broken")) return T.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: Ve.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                  var X = O === e;
                } else var X = true;
                if (X) {
                  if (t.findings !== void 0) {
                    let f = t.findings, O = e;
                    if (e === O) if (Array.isArray(f)) {
                      var pe = true;
                      let v = f.length;
                      for (let j = 0; j < v; j++) {
                        let M = e;
                        K(f[j], { instancePath: s + "/findings/" + j, parentData: f, parentDataProperty: j, rootData: fe, dynamicAnchors: he }) || (r = r === null ? K.errors : r.concat(K.errors), e = r.length);
                        var pe = M === e;
                        if (!pe) break;
                      }
                    } else return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var X = O === e;
                  } else var X = true;
                  if (X) {
                    if (t.evidence !== void 0) {
                      let f = t.evidence, O = e;
                      if (e === O) if (Array.isArray(f)) {
                        var we = true;
                        let v = f.length;
                        for (let j = 0; j < v; j++) {
                          let M = f[j], g = e;
                          if (e === e) if (M && typeof M == "object" && !Array.isArray(M)) {
                            let D;
                            if (M.path === void 0 && (D = "path")) return T.errors = [{ instancePath: s + "/evidence/" + j, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], false;
                            if (M.path !== void 0) {
                              let d = e;
                              if (typeof M.path != "string") return T.errors = [{ instancePath: s + "/evidence/" + j + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var J = d === e;
                            } else var J = true;
                            if (J) {
                              if (M.line !== void 0) {
                                let d = M.line, q = e;
                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === q && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var J = q === e;
                              } else var J = true;
                              if (J) {
                                if (M.column !== void 0) {
                                  let d = M.column, q = e;
                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === q && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var J = q === e;
                                } else var J = true;
                                if (J) {
                                  if (M.endLine !== void 0) {
                                    let d = M.endLine, q = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === q && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var J = q === e;
                                  } else var J = true;
                                  if (J) {
                                    if (M.endColumn !== void 0) {
                                      let d = M.endColumn, q = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === q && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + j + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                      var J = q === e;
                                    } else var J = true;
                                    if (J) if (M.missing !== void 0) {
                                      let d = e;
                                      if (M.missing !== true) return T.errors = [{ instancePath: s + "/evidence/" + j + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                      var J = d === e;
                                    } else var J = true;
                                  }
                                }
                              }
                            }
                          } else return T.errors = [{ instancePath: s + "/evidence/" + j, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var we = g === e;
                          if (!we) break;
                        }
                      } else return T.errors = [{ instancePath: s + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                      var X = O === e;
                    } else var X = true;
                    if (X) {
                      if (t.reason !== void 0) {
                        let f = t.reason, O = e, U = e, v = false, j = e;
                        if (e === e) if (f && typeof f == "object" && !Array.isArray(f)) {
                          let E;
                          if (f.fi === void 0 && (E = "fi") || f.sv === void 0 && (E = "sv") || f.en === void 0 && (E = "en")) {
                            let D = { instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: E }, message: "must have required property '" + E + "'" };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in f) if (!(d === "fi" || d === "sv" || d === "en")) {
                              let q = { instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                              r === null ? r = [q] : r.push(q), e++;
                              break;
                            }
                            if (D === e) {
                              if (f.fi !== void 0) {
                                let d = e;
                                if (typeof f.fi != "string") {
                                  let q = { instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  r === null ? r = [q] : r.push(q), e++;
                                }
                                var te = d === e;
                              } else var te = true;
                              if (te) {
                                if (f.sv !== void 0) {
                                  let d = e;
                                  if (typeof f.sv != "string") {
                                    let ue = { instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [ue] : r.push(ue), e++;
                                  }
                                  var te = d === e;
                                } else var te = true;
                                if (te) if (f.en !== void 0) {
                                  let d = e;
                                  if (typeof f.en != "string") {
                                    let ue = { instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [ue] : r.push(ue), e++;
                                  }
                                  var te = d === e;
                                } else var te = true;
                              }
                            }
                          }
                        } else {
                          let E = { instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var c = j === e;
                        v = v || c;
                        let g = e;
                        if (f !== null) {
                          let E = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var c = g === e;
                        if (v = v || c, v) e = U, r !== null && (U ? r.length = U : r = null);
                        else {
                          let E = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          return r === null ? r = [E] : r.push(E), e++, T.errors = r, false;
                        }
                        var X = O === e;
                      } else var X = true;
                      if (X) {
                        if (t.cause !== void 0) {
                          let f = t.cause, O = e, U = e, v = false, j = e;
                          if (e === e) if (typeof f == "string") {
                            if (!qe.test(f)) {
                              let E = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' };
                              r === null ? r = [E] : r.push(E), e++;
                            }
                          } else {
                            let E = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [E] : r.push(E), e++;
                          }
                          var V = j === e;
                          v = v || V;
                          let g = e;
                          if (f !== null) {
                            let E = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [E] : r.push(E), e++;
                          }
                          var V = g === e;
                          if (v = v || V, v) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let E = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [E] : r.push(E), e++, T.errors = r, false;
                          }
                          var X = O === e;
                        } else var X = true;
                        if (X) if (t.error !== void 0) {
                          let f = t.error, O = e, U = e, v = false, j = e;
                          if (typeof f != "string") {
                            let C = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [C] : r.push(C), e++;
                          }
                          var H = j === e;
                          v = v || H;
                          let M = e;
                          if (f !== null) {
                            let C = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [C] : r.push(C), e++;
                          }
                          var H = M === e;
                          if (v = v || H, v) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let C = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [C] : r.push(C), e++, T.errors = r, false;
                          }
                          var X = O === e;
                        } else var X = true;
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
  } else return T.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return T.errors = r, Z.props = L, e === 0;
}
T.evaluated = { dynamicProps: true, dynamicItems: false };
function p(t, { instancePath: s = "", parentData: ve, parentDataProperty: ce, rootData: fe = t, dynamicAnchors: he = {} } = {}) {
  let r = null, e = 0, Z = p.evaluated;
  if (Z.dynamicProps && (Z.props = void 0), Z.dynamicItems && (Z.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let de;
    if (t.schemaVersion === void 0 && (de = "schemaVersion") || t.tool === void 0 && (de = "tool") || t.repository === void 0 && (de = "repository") || t.product === void 0 && (de = "product") || t.artefacts === void 0 && (de = "artefacts") || t.outcomes === void 0 && (de = "outcomes") || t.fixed === void 0 && (de = "fixed") || t.summary === void 0 && (de = "summary")) return p.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: de }, message: "must have required property '" + de + "'" }], false;
    if (t.schemaVersion !== void 0) {
      let o = e;
      if (t.schemaVersion !== 1) return p.errors = [{ instancePath: s + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], false;
      var m = o === e;
    } else var m = true;
    if (m) {
      if (t.tool !== void 0) {
        let o = t.tool, S = e;
        if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
          let P;
          if (o.name === void 0 && (P = "name") || o.version === void 0 && (P = "version") || o.ruleset === void 0 && (P = "ruleset")) return p.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], false;
          if (o.name !== void 0) {
            let n = e;
            if (o.name !== "kuntalint") return p.errors = [{ instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "kuntalint" }, message: "must be equal to constant" }], false;
            var se = n === e;
          } else var se = true;
          if (se) {
            if (o.version !== void 0) {
              let n = o.version, i = e;
              if (e === i) if (typeof n == "string") {
                if (xe(n) < 1) return p.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return p.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var se = i === e;
            } else var se = true;
            if (se) if (o.ruleset !== void 0) {
              let n = o.ruleset, i = e;
              if (e === i) if (typeof n == "string") {
                if (xe(n) < 1) return p.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return p.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var se = i === e;
            } else var se = true;
          }
        } else return p.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
        var m = S === e;
      } else var m = true;
      if (m) {
        if (t.repository !== void 0) {
          let o = t.repository, S = e;
          if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
            let P;
            if (o.name === void 0 && (P = "name") || o.commit === void 0 && (P = "commit") || o.base === void 0 && (P = "base") || o.anchor === void 0 && (P = "anchor")) return p.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], false;
            if (o.name !== void 0) {
              let n = e;
              if (typeof o.name != "string") return p.errors = [{ instancePath: s + "/repository/name", schemaPath: "#/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var Q = n === e;
            } else var Q = true;
            if (Q) {
              if (o.commit !== void 0) {
                let n = o.commit, i = e, N = e, $ = false, w = e;
                if (e === e) if (typeof n == "string") {
                  if (!Le.test(n)) {
                    let k = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                } else {
                  let k = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var le = w === e;
                $ = $ || le;
                let W = e;
                if (n !== null) {
                  let k = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [k] : r.push(k), e++;
                }
                var le = W === e;
                if ($ = $ || le, $) e = N, r !== null && (N ? r.length = N : r = null);
                else {
                  let k = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [k] : r.push(k), e++, p.errors = r, false;
                }
                var Q = i === e;
              } else var Q = true;
              if (Q) {
                if (o.base !== void 0) {
                  let n = o.base, i = e, N = e, $ = false, w = e;
                  if (e === e) if (typeof n == "string") {
                    if (!Le.test(n)) {
                      let k = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                      r === null ? r = [k] : r.push(k), e++;
                    }
                  } else {
                    let k = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var ae = w === e;
                  $ = $ || ae;
                  let W = e;
                  if (n !== null) {
                    let k = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [k] : r.push(k), e++;
                  }
                  var ae = W === e;
                  if ($ = $ || ae, $) e = N, r !== null && (N ? r.length = N : r = null);
                  else {
                    let k = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [k] : r.push(k), e++, p.errors = r, false;
                  }
                  var Q = i === e;
                } else var Q = true;
                if (Q) if (o.anchor !== void 0) {
                  let n = o.anchor, i = e, N = e, $ = false, w = e;
                  if (typeof n != "string") {
                    let A = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var ee = w === e;
                  $ = $ || ee;
                  let a = e;
                  if (n !== null) {
                    let A = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [A] : r.push(A), e++;
                  }
                  var ee = a === e;
                  if ($ = $ || ee, $) e = N, r !== null && (N ? r.length = N : r = null);
                  else {
                    let A = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [A] : r.push(A), e++, p.errors = r, false;
                  }
                  var Q = i === e;
                } else var Q = true;
              }
            }
          } else return p.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var m = S === e;
        } else var m = true;
        if (m) {
          if (t.product !== void 0) {
            let o = t.product, S = e;
            if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
              let P;
              if (o.kind === void 0 && (P = "kind") || o.stage === void 0 && (P = "stage") || o.level === void 0 && (P = "level") || o.licence === void 0 && (P = "licence")) return p.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], false;
              if (o.kind !== void 0) {
                let n = o.kind, i = e;
                if (e === i) if (Array.isArray(n)) {
                  if (n.length < 1) return p.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                  {
                    var L = true;
                    let N = n.length;
                    for (let $ = 0; $ < N; $++) {
                      let w = n[$], a = e;
                      if (!(w === "software" || w === "interface")) return p.errors = [{ instancePath: s + "/product/kind/" + $, schemaPath: "#/properties/product/properties/kind/items/enum", keyword: "enum", params: { allowedValues: Oe.properties.product.properties.kind.items.enum }, message: "must be equal to one of the allowed values" }], false;
                      var L = a === e;
                      if (!L) break;
                    }
                  }
                } else return p.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var y = i === e;
              } else var y = true;
              if (y) {
                if (o.stage !== void 0) {
                  let n = o.stage, i = e;
                  if (!(n === "concept" || n === "development" || n === "beta" || n === "stable" || n === "obsolete")) return p.errors = [{ instancePath: s + "/product/stage", schemaPath: "#/properties/product/properties/stage/enum", keyword: "enum", params: { allowedValues: Oe.properties.product.properties.stage.enum }, message: "must be equal to one of the allowed values" }], false;
                  var y = i === e;
                } else var y = true;
                if (y) {
                  if (o.level !== void 0) {
                    let n = o.level, i = e;
                    if (!(n === 1 || n === 2 || n === 3)) return p.errors = [{ instancePath: s + "/product/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: je.enum }, message: "must be equal to one of the allowed values" }], false;
                    var y = i === e;
                  } else var y = true;
                  if (y) if (o.licence !== void 0) {
                    let n = o.licence, i = e, N = e, $ = false, w = e;
                    if (typeof n != "string") {
                      let A = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [A] : r.push(A), e++;
                    }
                    var B = w === e;
                    $ = $ || B;
                    let a = e;
                    if (n !== null) {
                      let A = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [A] : r.push(A), e++;
                    }
                    var B = a === e;
                    if ($ = $ || B, $) e = N, r !== null && (N ? r.length = N : r = null);
                    else {
                      let A = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [A] : r.push(A), e++, p.errors = r, false;
                    }
                    var y = i === e;
                  } else var y = true;
                }
              }
            } else return p.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var m = S === e;
          } else var m = true;
          if (m) {
            if (t.artefacts !== void 0) {
              let o = t.artefacts, S = e;
              if (e === S) if (Array.isArray(o)) {
                var R = true;
                let P = o.length;
                for (let n = 0; n < P; n++) {
                  let i = e;
                  me(o[n], { instancePath: s + "/artefacts/" + n, parentData: o, parentDataProperty: n, rootData: fe, dynamicAnchors: he }) || (r = r === null ? me.errors : r.concat(me.errors), e = r.length);
                  var R = i === e;
                  if (!R) break;
                }
              } else return p.errors = [{ instancePath: s + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
              var m = S === e;
            } else var m = true;
            if (m) {
              if (t.outcomes !== void 0) {
                let o = t.outcomes, S = e;
                if (e === S) if (Array.isArray(o)) {
                  var _ = true;
                  let P = o.length;
                  for (let n = 0; n < P; n++) {
                    let i = e;
                    T(o[n], { instancePath: s + "/outcomes/" + n, parentData: o, parentDataProperty: n, rootData: fe, dynamicAnchors: he }) || (r = r === null ? T.errors : r.concat(T.errors), e = r.length);
                    var _ = i === e;
                    if (!_) break;
                  }
                } else return p.errors = [{ instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var m = S === e;
              } else var m = true;
              if (m) {
                if (t.fixed !== void 0) {
                  let o = t.fixed, S = e;
                  if (e === S) if (Array.isArray(o)) {
                    var G = true;
                    let P = o.length;
                    for (let n = 0; n < P; n++) {
                      let i = o[n], N = e;
                      if (e === N) if (i && typeof i == "object" && !Array.isArray(i)) {
                        let w;
                        if (i.rule === void 0 && (w = "rule") || i.component === void 0 && (w = "component") || i.fingerprint === void 0 && (w = "fingerprint") || i.path === void 0 && (w = "path") || i.message === void 0 && (w = "message")) return p.errors = [{ instancePath: s + "/fixed/" + n, schemaPath: "#/properties/fixed/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                        if (i.rule !== void 0) {
                          let a = i.rule, W = e;
                          if (e === e) if (typeof a == "string") {
                            if (!qe.test(a)) return p.errors = [{ instancePath: s + "/fixed/" + n + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
                          } else return p.errors = [{ instancePath: s + "/fixed/" + n + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var F = W === e;
                        } else var F = true;
                        if (F) {
                          if (i.component !== void 0) {
                            let a = i.component, W = e, A = e, k = false, l = e;
                            if (typeof a != "string") {
                              let b = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              r === null ? r = [b] : r.push(b), e++;
                            }
                            var X = l === e;
                            k = k || X;
                            let z = e;
                            if (a !== null) {
                              let b = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              r === null ? r = [b] : r.push(b), e++;
                            }
                            var X = z === e;
                            if (k = k || X, k) e = A, r !== null && (A ? r.length = A : r = null);
                            else {
                              let b = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return r === null ? r = [b] : r.push(b), e++, p.errors = r, false;
                            }
                            var F = W === e;
                          } else var F = true;
                          if (F) {
                            if (i.fingerprint !== void 0) {
                              let a = i.fingerprint, W = e;
                              if (e === e) if (typeof a == "string") {
                                if (xe(a) < 1) return p.errors = [{ instancePath: s + "/fixed/" + n + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                              } else return p.errors = [{ instancePath: s + "/fixed/" + n + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var F = W === e;
                            } else var F = true;
                            if (F) {
                              if (i.path !== void 0) {
                                let a = e;
                                if (typeof i.path != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/path", schemaPath: "#/properties/fixed/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var F = a === e;
                              } else var F = true;
                              if (F) {
                                if (i.message !== void 0) {
                                  let a = i.message, W = e;
                                  if (e === e) if (a && typeof a == "object" && !Array.isArray(a)) {
                                    let l;
                                    if (a.fi === void 0 && (l = "fi") || a.sv === void 0 && (l = "sv") || a.en === void 0 && (l = "en")) return p.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], false;
                                    {
                                      let z = e;
                                      for (let re in a) if (!(re === "fi" || re === "sv" || re === "en")) {
                                        return p.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: re }, message: "must NOT have additional properties" }], false;
                                        break;
                                      }
                                      if (z === e) {
                                        if (a.fi !== void 0) {
                                          let re = e;
                                          if (typeof a.fi != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var u = re === e;
                                        } else var u = true;
                                        if (u) {
                                          if (a.sv !== void 0) {
                                            let re = e;
                                            if (typeof a.sv != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var u = re === e;
                                          } else var u = true;
                                          if (u) if (a.en !== void 0) {
                                            let re = e;
                                            if (typeof a.en != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var u = re === e;
                                          } else var u = true;
                                        }
                                      }
                                    }
                                  } else return p.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                  var F = W === e;
                                } else var F = true;
                                if (F) {
                                  if (i.title !== void 0) {
                                    let a = i.title, W = e;
                                    if (e === e) if (a && typeof a == "object" && !Array.isArray(a)) {
                                      let l;
                                      if (a.fi === void 0 && (l = "fi") || a.sv === void 0 && (l = "sv") || a.en === void 0 && (l = "en")) return p.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: l }, message: "must have required property '" + l + "'" }], false;
                                      {
                                        let z = e;
                                        for (let re in a) if (!(re === "fi" || re === "sv" || re === "en")) {
                                          return p.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: re }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (z === e) {
                                          if (a.fi !== void 0) {
                                            let re = e;
                                            if (typeof a.fi != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var oe = re === e;
                                          } else var oe = true;
                                          if (oe) {
                                            if (a.sv !== void 0) {
                                              let re = e;
                                              if (typeof a.sv != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var oe = re === e;
                                            } else var oe = true;
                                            if (oe) if (a.en !== void 0) {
                                              let re = e;
                                              if (typeof a.en != "string") return p.errors = [{ instancePath: s + "/fixed/" + n + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var oe = re === e;
                                            } else var oe = true;
                                          }
                                        }
                                      }
                                    } else return p.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var F = W === e;
                                  } else var F = true;
                                  if (F) if (i.waiver !== void 0) {
                                    let a = i.waiver, W = e, A = e, k = false, l = e;
                                    ie(a, { instancePath: s + "/fixed/" + n + "/waiver", parentData: i, parentDataProperty: "waiver", rootData: fe, dynamicAnchors: he }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                                    var pe = l === e;
                                    if (k = k || pe, pe) {
                                      var ne = {};
                                      ne.rule = true, ne.path = true, ne.component = true, ne.fingerprint = true, ne.reason = true, ne.approvedBy = true, ne.until = true, ne.file = true, ne.line = true;
                                    }
                                    let z = e;
                                    if (a !== null) {
                                      let b = { instancePath: s + "/fixed/" + n + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      r === null ? r = [b] : r.push(b), e++;
                                    }
                                    var pe = z === e;
                                    if (k = k || pe, k) e = A, r !== null && (A ? r.length = A : r = null);
                                    else {
                                      let b = { instancePath: s + "/fixed/" + n + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      return r === null ? r = [b] : r.push(b), e++, p.errors = r, false;
                                    }
                                    var F = W === e;
                                  } else var F = true;
                                }
                              }
                            }
                          }
                        }
                      } else return p.errors = [{ instancePath: s + "/fixed/" + n, schemaPath: "#/properties/fixed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                      var G = N === e;
                      if (!G) break;
                    }
                  } else return p.errors = [{ instancePath: s + "/fixed", schemaPath: "#/properties/fixed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                  var m = S === e;
                } else var m = true;
                if (m) {
                  if (t.remarks !== void 0) {
                    let o = t.remarks, S = e;
                    if (e === S) if (Array.isArray(o)) {
                      var we = true;
                      let P = o.length;
                      for (let n = 0; n < P; n++) {
                        let i = o[n], N = e;
                        if (e === e) if (i && typeof i == "object" && !Array.isArray(i)) {
                          let a;
                          if (i.fi === void 0 && (a = "fi") || i.sv === void 0 && (a = "sv") || i.en === void 0 && (a = "en")) return p.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                          {
                            let W = e;
                            for (let A in i) if (!(A === "fi" || A === "sv" || A === "en")) {
                              return p.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], false;
                              break;
                            }
                            if (W === e) {
                              if (i.fi !== void 0) {
                                let A = e;
                                if (typeof i.fi != "string") return p.errors = [{ instancePath: s + "/remarks/" + n + "/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var J = A === e;
                              } else var J = true;
                              if (J) {
                                if (i.sv !== void 0) {
                                  let A = e;
                                  if (typeof i.sv != "string") return p.errors = [{ instancePath: s + "/remarks/" + n + "/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var J = A === e;
                                } else var J = true;
                                if (J) if (i.en !== void 0) {
                                  let A = e;
                                  if (typeof i.en != "string") return p.errors = [{ instancePath: s + "/remarks/" + n + "/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var J = A === e;
                                } else var J = true;
                              }
                            }
                          }
                        } else return p.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var we = N === e;
                        if (!we) break;
                      }
                    } else return p.errors = [{ instancePath: s + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var m = S === e;
                  } else var m = true;
                  if (m) {
                    if (t.settings !== void 0) {
                      let o = t.settings, S = e, ke = e, P = false, n = e;
                      if (typeof o != "string") {
                        let $ = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var te = n === e;
                      P = P || te;
                      let i = e;
                      if (o !== null) {
                        let $ = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        r === null ? r = [$] : r.push($), e++;
                      }
                      var te = i === e;
                      if (P = P || te, P) e = ke, r !== null && (ke ? r.length = ke : r = null);
                      else {
                        let $ = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return r === null ? r = [$] : r.push($), e++, p.errors = r, false;
                      }
                      var m = S === e;
                    } else var m = true;
                    if (m) {
                      if (t.summary !== void 0) {
                        let o = t.summary, S = e;
                        if (e === e) if (o && typeof o == "object" && !Array.isArray(o)) {
                          let n;
                          if (o.conclusion === void 0 && (n = "conclusion") || o.failed === void 0 && (n = "failed") || o.passed === void 0 && (n = "passed") || o.waived === void 0 && (n = "waived") || o.notApplicable === void 0 && (n = "notApplicable") || o.undetermined === void 0 && (n = "undetermined") || o.broken === void 0 && (n = "broken") || o.findings === void 0 && (n = "findings") || o.levelReached === void 0 && (n = "levelReached") || o.score === void 0 && (n = "score")) return p.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], false;
                          if (o.conclusion !== void 0) {
                            let i = o.conclusion, N = e;
                            if (!(i === "success" || i === "failure" || i === "error")) return p.errors = [{ instancePath: s + "/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Te.properties.conclusion.enum }, message: "must be equal to one of the allowed values" }], false;
                            var c = N === e;
                          } else var c = true;
                          if (c) {
                            if (o.failed !== void 0) {
                              let i = o.failed, N = e;
                              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                              if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                              var c = N === e;
                            } else var c = true;
                            if (c) {
                              if (o.passed !== void 0) {
                                let i = o.passed, N = e;
                                if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                var c = N === e;
                              } else var c = true;
                              if (c) {
                                if (o.waived !== void 0) {
                                  let i = o.waived, N = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                  var c = N === e;
                                } else var c = true;
                                if (c) {
                                  if (o.notApplicable !== void 0) {
                                    let i = o.notApplicable, N = e;
                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                    var c = N === e;
                                  } else var c = true;
                                  if (c) {
                                    if (o.undetermined !== void 0) {
                                      let i = o.undetermined, N = e;
                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                      var c = N === e;
                                    } else var c = true;
                                    if (c) {
                                      if (o.broken !== void 0) {
                                        let i = o.broken, N = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                        if (e === N && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return p.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                        var c = N === e;
                                      } else var c = true;
                                      if (c) {
                                        if (o.findings !== void 0) {
                                          let i = o.findings, N = e;
                                          if (e === N) if (i && typeof i == "object" && !Array.isArray(i)) {
                                            let w;
                                            if (i.new === void 0 && (w = "new") || i.existing === void 0 && (w = "existing") || i.fixed === void 0 && (w = "fixed") || i.waived === void 0 && (w = "waived")) return p.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                                            if (i.new !== void 0) {
                                              let a = i.new, W = e;
                                              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                              if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                              var V = W === e;
                                            } else var V = true;
                                            if (V) {
                                              if (i.existing !== void 0) {
                                                let a = i.existing, W = e;
                                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                var V = W === e;
                                              } else var V = true;
                                              if (V) {
                                                if (i.fixed !== void 0) {
                                                  let a = i.fixed, W = e;
                                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                  if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                  var V = W === e;
                                                } else var V = true;
                                                if (V) {
                                                  if (i.waived !== void 0) {
                                                    let a = i.waived, W = e;
                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                    if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                    var V = W === e;
                                                  } else var V = true;
                                                  if (V) {
                                                    if (i.total !== void 0) {
                                                      let a = i.total, W = e;
                                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                      if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                      var V = W === e;
                                                    } else var V = true;
                                                    if (V) {
                                                      if (i.errors !== void 0) {
                                                        let a = i.errors, W = e;
                                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                        if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                        var V = W === e;
                                                      } else var V = true;
                                                      if (V) {
                                                        if (i.warnings !== void 0) {
                                                          let a = i.warnings, W = e;
                                                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                          if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                          var V = W === e;
                                                        } else var V = true;
                                                        if (V) {
                                                          if (i.notices !== void 0) {
                                                            let a = i.notices, W = e;
                                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                            var V = W === e;
                                                          } else var V = true;
                                                          if (V) if (i.failing !== void 0) {
                                                            let a = i.failing, W = e;
                                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return p.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === W && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return p.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                            var V = W === e;
                                                          } else var V = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else return p.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                          var c = N === e;
                                        } else var c = true;
                                        if (c) {
                                          if (o.levelReached !== void 0) {
                                            let i = o.levelReached, N = e;
                                            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return p.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                            if (e === N && typeof i == "number" && isFinite(i)) {
                                              if (i > 3 || isNaN(i)) return p.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }], false;
                                              if (i < 0 || isNaN(i)) return p.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            }
                                            var c = N === e;
                                          } else var c = true;
                                          if (c) if (o.score !== void 0) {
                                            let i = o.score, N = e;
                                            if (e === N) if (typeof i == "number" && isFinite(i)) {
                                              if (i > 100 || isNaN(i)) return p.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], false;
                                              if (i < 0 || isNaN(i)) return p.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            } else return p.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" }], false;
                                            var c = N === e;
                                          } else var c = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else return p.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var m = S === e;
                      } else var m = true;
                      if (m) {
                        if (t.date !== void 0) {
                          let o = t.date, S = e;
                          if (e === S) if (typeof o == "string") {
                            if (!Ce.test(o)) return p.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }], false;
                          } else return p.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var m = S === e;
                        } else var m = true;
                        if (m) {
                          if (t.components !== void 0) {
                            let o = t.components, S = e;
                            if (e === S) if (Array.isArray(o)) {
                              var H = true;
                              let P = o.length;
                              for (let n = 0; n < P; n++) {
                                let i = e;
                                if (typeof o[n] != "string") return p.errors = [{ instancePath: s + "/components/" + n, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var H = i === e;
                                if (!H) break;
                              }
                            } else return p.errors = [{ instancePath: s + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                            var m = S === e;
                          } else var m = true;
                          if (m) {
                            if (t.gate !== void 0) {
                              let o = t.gate, S = e;
                              if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
                                let P;
                                if (o.findings === void 0 && (P = "findings") || o.severity === void 0 && (P = "severity")) return p.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" }], false;
                                if (o.findings !== void 0) {
                                  let n = o.findings, i = e;
                                  if (!(n === "new" || n === "any" || n === "none")) return p.errors = [{ instancePath: s + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/enum", keyword: "enum", params: { allowedValues: Oe.properties.gate.properties.findings.enum }, message: "must be equal to one of the allowed values" }], false;
                                  var x = i === e;
                                } else var x = true;
                                if (x) if (o.severity !== void 0) {
                                  let n = o.severity, i = e;
                                  if (!(n === "error" || n === "warning" || n === "notice")) return p.errors = [{ instancePath: s + "/gate/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: Ie.enum }, message: "must be equal to one of the allowed values" }], false;
                                  var x = i === e;
                                } else var x = true;
                              } else return p.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                              var m = S === e;
                            } else var m = true;
                            if (m) {
                              if (t.waivers !== void 0) {
                                let o = t.waivers, S = e;
                                if (e === S) if (Array.isArray(o)) {
                                  var f = true;
                                  let P = o.length;
                                  for (let n = 0; n < P; n++) {
                                    let i = o[n], N = e, $ = e;
                                    ie(i, { instancePath: s + "/waivers/" + n, parentData: o, parentDataProperty: n, rootData: fe, dynamicAnchors: he }) || (r = r === null ? ie.errors : r.concat(ie.errors), e = r.length);
                                    var O = $ === e;
                                    if (O) {
                                      let a = e;
                                      if (e === a) if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let A;
                                        if (i.state === void 0 && (A = "state") || i.findings === void 0 && (A = "findings") || i.untried === void 0 && (A = "untried")) return p.errors = [{ instancePath: s + "/waivers/" + n, schemaPath: "#/properties/waivers/items/allOf/1/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], false;
                                        if (i.state !== void 0) {
                                          let k = i.state, l = e;
                                          if (!(k === "active" || k === "expiring" || k === "expired")) return p.errors = [{ instancePath: s + "/waivers/" + n + "/state", schemaPath: "#/properties/waivers/items/allOf/1/properties/state/enum", keyword: "enum", params: { allowedValues: Oe.properties.waivers.items.allOf[1].properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                                          var U = l === e;
                                        } else var U = true;
                                        if (U) {
                                          if (i.findings !== void 0) {
                                            let k = i.findings, l = e;
                                            if (!(typeof k == "number" && !(k % 1) && !isNaN(k) && isFinite(k))) return p.errors = [{ instancePath: s + "/waivers/" + n + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                            if (e === l && typeof k == "number" && isFinite(k) && (k < 0 || isNaN(k))) return p.errors = [{ instancePath: s + "/waivers/" + n + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            var U = l === e;
                                          } else var U = true;
                                          if (U) if (i.untried !== void 0) {
                                            let k = e;
                                            if (typeof i.untried != "boolean") return p.errors = [{ instancePath: s + "/waivers/" + n + "/untried", schemaPath: "#/properties/waivers/items/allOf/1/properties/untried/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                                            var U = k === e;
                                          } else var U = true;
                                        }
                                      } else return p.errors = [{ instancePath: s + "/waivers/" + n, schemaPath: "#/properties/waivers/items/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var O = a === e;
                                    }
                                    var f = N === e;
                                    if (!f) break;
                                  }
                                } else return p.errors = [{ instancePath: s + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                var m = S === e;
                              } else var m = true;
                              if (m) {
                                if (t.declared !== void 0) {
                                  let o = t.declared, S = e;
                                  if (e === S) if (Array.isArray(o)) {
                                    var v = true;
                                    let P = o.length;
                                    for (let n = 0; n < P; n++) {
                                      let i = o[n], N = e;
                                      if (e === N) if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let w;
                                        if (i.topic === void 0 && (w = "topic") || i.statement === void 0 && (w = "statement") || i.by === void 0 && (w = "by") || i.on === void 0 && (w = "on")) return p.errors = [{ instancePath: s + "/declared/" + n, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                                        if (i.topic !== void 0) {
                                          let a = e;
                                          if (typeof i.topic != "string") return p.errors = [{ instancePath: s + "/declared/" + n + "/topic", schemaPath: "#/properties/declared/items/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var j = a === e;
                                        } else var j = true;
                                        if (j) {
                                          if (i.statement !== void 0) {
                                            let a = e;
                                            if (typeof i.statement != "string") return p.errors = [{ instancePath: s + "/declared/" + n + "/statement", schemaPath: "#/properties/declared/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var j = a === e;
                                          } else var j = true;
                                          if (j) {
                                            if (i.by !== void 0) {
                                              let a = e;
                                              if (typeof i.by != "string") return p.errors = [{ instancePath: s + "/declared/" + n + "/by", schemaPath: "#/properties/declared/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var j = a === e;
                                            } else var j = true;
                                            if (j) if (i.on !== void 0) {
                                              let a = e;
                                              if (typeof i.on != "string") return p.errors = [{ instancePath: s + "/declared/" + n + "/on", schemaPath: "#/properties/declared/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var j = a === e;
                                            } else var j = true;
                                          }
                                        }
                                      } else return p.errors = [{ instancePath: s + "/declared/" + n, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var v = N === e;
                                      if (!v) break;
                                    }
                                  } else return p.errors = [{ instancePath: s + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var m = S === e;
                                } else var m = true;
                                if (m) if (t.afterMerge !== void 0) {
                                  let o = t.afterMerge, S = e, ke = e, P = false, n = e;
                                  if (e === n) if (o && typeof o == "object" && !Array.isArray(o)) {
                                    let $;
                                    if (o.settings === void 0 && ($ = "settings") || o.changes === void 0 && ($ = "changes") || o.level === void 0 && ($ = "level") || o.summary === void 0 && ($ = "summary")) {
                                      let w = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/required", keyword: "required", params: { missingProperty: $ }, message: "must have required property '" + $ + "'" };
                                      r === null ? r = [w] : r.push(w), e++;
                                    } else {
                                      if (o.settings !== void 0) {
                                        let w = o.settings, a = e, W = e, A = false, k = e;
                                        if (typeof w != "string") {
                                          let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                          r === null ? r = [z] : r.push(z), e++;
                                        }
                                        var M = k === e;
                                        A = A || M;
                                        let l = e;
                                        if (w !== null) {
                                          let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          r === null ? r = [z] : r.push(z), e++;
                                        }
                                        var M = l === e;
                                        if (A = A || M, A) e = W, r !== null && (W ? r.length = W : r = null);
                                        else {
                                          let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                          r === null ? r = [z] : r.push(z), e++;
                                        }
                                        var g = a === e;
                                      } else var g = true;
                                      if (g) {
                                        if (o.changes !== void 0) {
                                          let w = o.changes, a = e;
                                          if (e === a) if (Array.isArray(w)) {
                                            var C = true;
                                            let A = w.length;
                                            for (let k = 0; k < A; k++) {
                                              let l = w[k], z = e;
                                              if (e === z) if (l && typeof l == "object" && !Array.isArray(l)) {
                                                let b;
                                                if (l.text === void 0 && (b = "text") || l.exempts === void 0 && (b = "exempts")) {
                                                  let h = { instancePath: s + "/afterMerge/changes/" + k, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" };
                                                  r === null ? r = [h] : r.push(h), e++;
                                                } else {
                                                  if (l.text !== void 0) {
                                                    let h = l.text, Y = e;
                                                    if (e === e) if (h && typeof h == "object" && !Array.isArray(h)) {
                                                      let I;
                                                      if (h.fi === void 0 && (I = "fi") || h.sv === void 0 && (I = "sv") || h.en === void 0 && (I = "en")) {
                                                        let $e = { instancePath: s + "/afterMerge/changes/" + k + "/text", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: I }, message: "must have required property '" + I + "'" };
                                                        r === null ? r = [$e] : r.push($e), e++;
                                                      } else {
                                                        let $e = e;
                                                        for (let ge in h) if (!(ge === "fi" || ge === "sv" || ge === "en")) {
                                                          let Pe = { instancePath: s + "/afterMerge/changes/" + k + "/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ge }, message: "must NOT have additional properties" };
                                                          r === null ? r = [Pe] : r.push(Pe), e++;
                                                          break;
                                                        }
                                                        if ($e === e) {
                                                          if (h.fi !== void 0) {
                                                            let ge = e;
                                                            if (typeof h.fi != "string") {
                                                              let Pe = { instancePath: s + "/afterMerge/changes/" + k + "/text/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              r === null ? r = [Pe] : r.push(Pe), e++;
                                                            }
                                                            var E = ge === e;
                                                          } else var E = true;
                                                          if (E) {
                                                            if (h.sv !== void 0) {
                                                              let ge = e;
                                                              if (typeof h.sv != "string") {
                                                                let _e = { instancePath: s + "/afterMerge/changes/" + k + "/text/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [_e] : r.push(_e), e++;
                                                              }
                                                              var E = ge === e;
                                                            } else var E = true;
                                                            if (E) if (h.en !== void 0) {
                                                              let ge = e;
                                                              if (typeof h.en != "string") {
                                                                let _e = { instancePath: s + "/afterMerge/changes/" + k + "/text/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [_e] : r.push(_e), e++;
                                                              }
                                                              var E = ge === e;
                                                            } else var E = true;
                                                          }
                                                        }
                                                      }
                                                    } else {
                                                      let I = { instancePath: s + "/afterMerge/changes/" + k + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                      r === null ? r = [I] : r.push(I), e++;
                                                    }
                                                    var D = Y === e;
                                                  } else var D = true;
                                                  if (D) if (l.exempts !== void 0) {
                                                    let h = e;
                                                    if (typeof l.exempts != "boolean") {
                                                      let be = { instancePath: s + "/afterMerge/changes/" + k + "/exempts", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/properties/exempts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                      r === null ? r = [be] : r.push(be), e++;
                                                    }
                                                    var D = h === e;
                                                  } else var D = true;
                                                }
                                              } else {
                                                let b = { instancePath: s + "/afterMerge/changes/" + k, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                r === null ? r = [b] : r.push(b), e++;
                                              }
                                              var C = z === e;
                                              if (!C) break;
                                            }
                                          } else {
                                            let A = { instancePath: s + "/afterMerge/changes", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                            r === null ? r = [A] : r.push(A), e++;
                                          }
                                          var g = a === e;
                                        } else var g = true;
                                        if (g) {
                                          if (o.summary !== void 0) {
                                            let w = o.summary, a = e;
                                            if (e === e) if (w && typeof w == "object" && !Array.isArray(w)) {
                                              let k;
                                              if (w.conclusion === void 0 && (k = "conclusion") || w.failed === void 0 && (k = "failed") || w.passed === void 0 && (k = "passed") || w.waived === void 0 && (k = "waived") || w.notApplicable === void 0 && (k = "notApplicable") || w.undetermined === void 0 && (k = "undetermined") || w.broken === void 0 && (k = "broken") || w.findings === void 0 && (k = "findings") || w.levelReached === void 0 && (k = "levelReached") || w.score === void 0 && (k = "score")) {
                                                let l = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" };
                                                r === null ? r = [l] : r.push(l), e++;
                                              } else {
                                                if (w.conclusion !== void 0) {
                                                  let l = w.conclusion, z = e;
                                                  if (!(l === "success" || l === "failure" || l === "error")) {
                                                    let re = { instancePath: s + "/afterMerge/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Te.properties.conclusion.enum }, message: "must be equal to one of the allowed values" };
                                                    r === null ? r = [re] : r.push(re), e++;
                                                  }
                                                  var d = z === e;
                                                } else var d = true;
                                                if (d) {
                                                  if (w.failed !== void 0) {
                                                    let l = w.failed, z = e;
                                                    if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                      let b = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                      r === null ? r = [b] : r.push(b), e++;
                                                    }
                                                    if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                      let b = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                      r === null ? r = [b] : r.push(b), e++;
                                                    }
                                                    var d = z === e;
                                                  } else var d = true;
                                                  if (d) {
                                                    if (w.passed !== void 0) {
                                                      let l = w.passed, z = e;
                                                      if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                        let b = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        r === null ? r = [b] : r.push(b), e++;
                                                      }
                                                      if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                        let b = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        r === null ? r = [b] : r.push(b), e++;
                                                      }
                                                      var d = z === e;
                                                    } else var d = true;
                                                    if (d) {
                                                      if (w.waived !== void 0) {
                                                        let l = w.waived, z = e;
                                                        if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                          let b = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          r === null ? r = [b] : r.push(b), e++;
                                                        }
                                                        if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                          let b = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                          r === null ? r = [b] : r.push(b), e++;
                                                        }
                                                        var d = z === e;
                                                      } else var d = true;
                                                      if (d) {
                                                        if (w.notApplicable !== void 0) {
                                                          let l = w.notApplicable, z = e;
                                                          if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                            let b = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            r === null ? r = [b] : r.push(b), e++;
                                                          }
                                                          if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                            let b = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            r === null ? r = [b] : r.push(b), e++;
                                                          }
                                                          var d = z === e;
                                                        } else var d = true;
                                                        if (d) {
                                                          if (w.undetermined !== void 0) {
                                                            let l = w.undetermined, z = e;
                                                            if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                              let b = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              r === null ? r = [b] : r.push(b), e++;
                                                            }
                                                            if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                              let b = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              r === null ? r = [b] : r.push(b), e++;
                                                            }
                                                            var d = z === e;
                                                          } else var d = true;
                                                          if (d) {
                                                            if (w.broken !== void 0) {
                                                              let l = w.broken, z = e;
                                                              if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                                let b = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                r === null ? r = [b] : r.push(b), e++;
                                                              }
                                                              if (e === z && typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l))) {
                                                                let b = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                r === null ? r = [b] : r.push(b), e++;
                                                              }
                                                              var d = z === e;
                                                            } else var d = true;
                                                            if (d) {
                                                              if (w.findings !== void 0) {
                                                                let l = w.findings, z = e;
                                                                if (e === z) if (l && typeof l == "object" && !Array.isArray(l)) {
                                                                  let b;
                                                                  if (l.new === void 0 && (b = "new") || l.existing === void 0 && (b = "existing") || l.fixed === void 0 && (b = "fixed") || l.waived === void 0 && (b = "waived")) {
                                                                    let h = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: b }, message: "must have required property '" + b + "'" };
                                                                    r === null ? r = [h] : r.push(h), e++;
                                                                  } else {
                                                                    if (l.new !== void 0) {
                                                                      let h = l.new, Y = e;
                                                                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                        let be = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                        r === null ? r = [be] : r.push(be), e++;
                                                                      }
                                                                      if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                        let be = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                        r === null ? r = [be] : r.push(be), e++;
                                                                      }
                                                                      var q = Y === e;
                                                                    } else var q = true;
                                                                    if (q) {
                                                                      if (l.existing !== void 0) {
                                                                        let h = l.existing, Y = e;
                                                                        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                          let I = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                          r === null ? r = [I] : r.push(I), e++;
                                                                        }
                                                                        if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                          let I = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                          r === null ? r = [I] : r.push(I), e++;
                                                                        }
                                                                        var q = Y === e;
                                                                      } else var q = true;
                                                                      if (q) {
                                                                        if (l.fixed !== void 0) {
                                                                          let h = l.fixed, Y = e;
                                                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                            let I = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            r === null ? r = [I] : r.push(I), e++;
                                                                          }
                                                                          if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                            let I = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                            r === null ? r = [I] : r.push(I), e++;
                                                                          }
                                                                          var q = Y === e;
                                                                        } else var q = true;
                                                                        if (q) {
                                                                          if (l.waived !== void 0) {
                                                                            let h = l.waived, Y = e;
                                                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                              let I = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                              r === null ? r = [I] : r.push(I), e++;
                                                                            }
                                                                            if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                              let I = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                              r === null ? r = [I] : r.push(I), e++;
                                                                            }
                                                                            var q = Y === e;
                                                                          } else var q = true;
                                                                          if (q) {
                                                                            if (l.total !== void 0) {
                                                                              let h = l.total, Y = e;
                                                                              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                let I = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                r === null ? r = [I] : r.push(I), e++;
                                                                              }
                                                                              if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                let I = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                r === null ? r = [I] : r.push(I), e++;
                                                                              }
                                                                              var q = Y === e;
                                                                            } else var q = true;
                                                                            if (q) {
                                                                              if (l.errors !== void 0) {
                                                                                let h = l.errors, Y = e;
                                                                                if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                  let I = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                  r === null ? r = [I] : r.push(I), e++;
                                                                                }
                                                                                if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                  let I = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                  r === null ? r = [I] : r.push(I), e++;
                                                                                }
                                                                                var q = Y === e;
                                                                              } else var q = true;
                                                                              if (q) {
                                                                                if (l.warnings !== void 0) {
                                                                                  let h = l.warnings, Y = e;
                                                                                  if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                    let I = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                    r === null ? r = [I] : r.push(I), e++;
                                                                                  }
                                                                                  if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                    let I = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                    r === null ? r = [I] : r.push(I), e++;
                                                                                  }
                                                                                  var q = Y === e;
                                                                                } else var q = true;
                                                                                if (q) {
                                                                                  if (l.notices !== void 0) {
                                                                                    let h = l.notices, Y = e;
                                                                                    if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                      let I = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                      r === null ? r = [I] : r.push(I), e++;
                                                                                    }
                                                                                    if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                      let I = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                      r === null ? r = [I] : r.push(I), e++;
                                                                                    }
                                                                                    var q = Y === e;
                                                                                  } else var q = true;
                                                                                  if (q) if (l.failing !== void 0) {
                                                                                    let h = l.failing, Y = e;
                                                                                    if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                      let I = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                      r === null ? r = [I] : r.push(I), e++;
                                                                                    }
                                                                                    if (e === Y && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                      let I = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                      r === null ? r = [I] : r.push(I), e++;
                                                                                    }
                                                                                    var q = Y === e;
                                                                                  } else var q = true;
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else {
                                                                  let b = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                  r === null ? r = [b] : r.push(b), e++;
                                                                }
                                                                var d = z === e;
                                                              } else var d = true;
                                                              if (d) {
                                                                if (w.levelReached !== void 0) {
                                                                  let l = w.levelReached, z = e;
                                                                  if (!(typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l))) {
                                                                    let b = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                    r === null ? r = [b] : r.push(b), e++;
                                                                  }
                                                                  if (e === z && typeof l == "number" && isFinite(l)) {
                                                                    if (l > 3 || isNaN(l)) {
                                                                      let b = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
                                                                      r === null ? r = [b] : r.push(b), e++;
                                                                    } else if (l < 0 || isNaN(l)) {
                                                                      let b = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                      r === null ? r = [b] : r.push(b), e++;
                                                                    }
                                                                  }
                                                                  var d = z === e;
                                                                } else var d = true;
                                                                if (d) if (w.score !== void 0) {
                                                                  let l = w.score, z = e;
                                                                  if (e === z) if (typeof l == "number" && isFinite(l)) {
                                                                    if (l > 100 || isNaN(l)) {
                                                                      let b = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                                                      r === null ? r = [b] : r.push(b), e++;
                                                                    } else if (l < 0 || isNaN(l)) {
                                                                      let b = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                      r === null ? r = [b] : r.push(b), e++;
                                                                    }
                                                                  } else {
                                                                    let b = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                    r === null ? r = [b] : r.push(b), e++;
                                                                  }
                                                                  var d = z === e;
                                                                } else var d = true;
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
                                              let k = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              r === null ? r = [k] : r.push(k), e++;
                                            }
                                            var g = a === e;
                                          } else var g = true;
                                          if (g) if (o.level !== void 0) {
                                            let w = o.level, a = e;
                                            if (!(w === 1 || w === 2 || w === 3)) {
                                              let A = { instancePath: s + "/afterMerge/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: je.enum }, message: "must be equal to one of the allowed values" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var g = a === e;
                                          } else var g = true;
                                        }
                                      }
                                    }
                                  } else {
                                    let $ = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    r === null ? r = [$] : r.push($), e++;
                                  }
                                  var ye = n === e;
                                  if (P = P || ye, ye) {
                                    var ue = {};
                                    ue.settings = true, ue.changes = true, ue.summary = true, ue.level = true;
                                  }
                                  let i = e;
                                  if (o !== null) {
                                    let $ = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    r === null ? r = [$] : r.push($), e++;
                                  }
                                  var ye = i === e;
                                  if (P = P || ye, P) e = ke, r !== null && (ke ? r.length = ke : r = null);
                                  else {
                                    let $ = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    return r === null ? r = [$] : r.push($), e++, p.errors = r, false;
                                  }
                                  var m = S === e;
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
  } else return p.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return p.errors = r, e === 0;
}
p.evaluated = { props: { schemaVersion: true, tool: true, repository: true, product: true, artefacts: true, outcomes: true, fixed: true, remarks: true, settings: true, summary: true, date: true, components: true, gate: true, waivers: true, declared: true, afterMerge: true }, dynamicProps: false, dynamicItems: false };
export {
  Be as report
};
