import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import "./chunk-UDFUGCBQ.js";

// src/generated/validate-report.js
var Ce = (t, s) => () => {
  try {
    return s || t((s = { exports: {} }).exports, s), s.exports;
  } catch (be) {
    throw s = 0, be;
  }
};
var Ie = Ce((Ae) => {
  "use strict";
  Object.defineProperty(Ae, "__esModule", { value: true });
  function Me(t) {
    let s = t.length, be = 0, he = 0, pe;
    for (; he < s; ) be++, pe = t.charCodeAt(he++), pe >= 55296 && pe <= 56319 && he < s && (pe = t.charCodeAt(he), (pe & 64512) === 56320 && he++);
    return be;
  }
  Ae.default = Me;
  Me.code = 'require("ajv/dist/runtime/ucs2length").default';
});
var Ee = f;
var Oe = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "urn:kuntalint:report:1", title: "kuntalint report, version 1", description: "What `kuntalint check --format json` prints on standard output. Later versions of kuntalint may add properties within version 1: readers ignore those that they do not know. Lines and columns count from 1; columns are UTF-16 code units; paths are POSIX and relative to the top of the repository.", type: "object", required: ["schemaVersion", "tool", "repository", "product", "artefacts", "outcomes", "fixed", "summary"], properties: { schemaVersion: { const: 1, description: "Version of this format. It changes only when something is removed or changes its meaning." }, tool: { description: "The program that wrote the report.", type: "object", required: ["name", "version", "ruleset"], properties: { name: { const: "kuntalint" }, version: { type: "string", minLength: 1, description: "Version of kuntalint." }, ruleset: { type: "string", minLength: 1, description: "Short content hash of the rules that came with it." } } }, repository: { description: "What was judged.", type: "object", required: ["name", "commit", "base", "anchor"], properties: { name: { type: "string", description: "`owner/name` when known, else the name of the folder." }, commit: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that was judged; null for a repository without commits." }, base: { anyOf: [{ $ref: "#/$defs/commit" }, { type: "null" }], description: "The commit that it was compared with; null: no comparison, and every `state` is null." }, anchor: { anyOf: [{ type: "string" }, { type: "null" }], description: "A file that exists, where what concerns a file that is not there can be shown: settings file, else README, else null." } } }, product: { description: "The product, from the settings or from what the repository says.", type: "object", required: ["kind", "stage", "level", "licence"], properties: { kind: { type: "array", items: { enum: ["software", "interface"] }, minItems: 1, description: "What the product is." }, stage: { enum: ["concept", "development", "beta", "stable", "obsolete"], description: "Where in its life cycle it is." }, level: { $ref: "#/$defs/level", description: "The level whose rules were judged, with those below it." }, licence: { anyOf: [{ type: "string" }, { type: "null" }], description: "SPDX expression of the repository as a whole; null when undetermined." } } }, artefacts: { type: "array", items: { $ref: "#/$defs/artefact" }, description: "At least one entry for each kind; one that is not there has status `absent` and path null." }, outcomes: { type: "array", items: { $ref: "#/$defs/outcome" }, description: "One entry for each rule that was judged." }, fixed: { type: "array", description: "Findings of the base that are no longer there.", items: { type: "object", required: ["rule", "component", "fingerprint", "path", "message"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, fingerprint: { $ref: "#/$defs/fingerprint" }, path: { type: "string" }, message: { $ref: "#/$defs/text" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for. Addition to version 1." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The exception that covered it, which is no longer needed. Addition to version 1." } } } }, remarks: { type: "array", items: { $ref: "#/$defs/text" }, description: "What could not be looked at: files over the size limit, unreadable files. Addition to version 1." }, settings: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path of the settings file in force; null: none, the defaults hold. Addition to version 1." }, summary: { $ref: "#/$defs/summary" }, date: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$", description: "The day of the run. Addition to version 1." }, components: { type: "array", items: { type: "string" }, description: "Names of the components that are judged each for itself. Addition to version 1." }, gate: { type: "object", required: ["findings", "severity"], properties: { findings: { enum: ["new", "any", "none"] }, severity: { $ref: "#/$defs/severity" } }, description: "Which findings fail the run. Addition to version 1." }, waivers: { type: "array", description: "Every exception of the settings in force, whether it covers something or not. Addition to version 1.", items: { allOf: [{ $ref: "#/$defs/waiver" }, { type: "object", required: ["state", "findings", "untried"], properties: { state: { enum: ["active", "expiring", "expired"], description: "expiring: it ends within 30 days." }, findings: { type: "integer", minimum: 0, description: "Findings that it covers, or would cover if it had not ended." }, untried: { type: "boolean", description: "Its rule gave no verdict in this run." } } }] } }, declared: { type: "array", description: "What the owners state and no machine can read; in no level or score. Addition to version 1.", items: { type: "object", required: ["topic", "statement", "by", "on"], properties: { topic: { type: "string" }, statement: { type: "string" }, by: { type: "string" }, on: { type: "string", description: "ISO date." } } } }, afterMerge: { anyOf: [{ type: "object", required: ["settings", "changes", "level", "summary"], properties: { settings: { anyOf: [{ type: "string" }, { type: "null" }] }, changes: { type: "array", items: { type: "object", required: ["text", "exempts"], properties: { text: { $ref: "#/$defs/text" }, exempts: { type: "boolean", description: "It frees the repository from something." } } } }, summary: { $ref: "#/$defs/summary" }, level: { $ref: "#/$defs/level" } } }, { type: "null" }], description: "What holds once a change of settings, exceptions or rule files is merged; null: nothing of the kind changes. Addition to version 1." }, language: { type: "array", items: { enum: ["fi", "sv", "en"] }, minItems: 1, maxItems: 3, description: "Languages of the messages, as the settings or the repository have them. Addition to version 1." } }, $defs: { text: { description: "A sentence in all three languages.", type: "object", required: ["fi", "sv", "en"], properties: { fi: { type: "string" }, sv: { type: "string" }, en: { type: "string" } }, additionalProperties: false }, commit: { type: "string", pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, level: { enum: [1, 2, 3] }, severity: { enum: ["error", "warning", "notice"] }, rule: { type: "string", pattern: "^[a-z0-9-]+/[a-z0-9-]+$", description: "Id of a rule: family/name." }, component: { anyOf: [{ type: "string" }, { type: "null" }], description: "Name of the component; null: the repository as a whole." }, fingerprint: { type: "string", minLength: 1, description: "Stays the same when lines move or texts are reworded." }, location: { description: "A place in the repository.", type: "object", required: ["path"], properties: { path: { type: "string" }, line: { type: "integer", minimum: 1 }, column: { type: "integer", minimum: 1 }, endLine: { type: "integer", minimum: 1 }, endColumn: { type: "integer", minimum: 1 }, missing: { const: true, description: "The path is where a file should be, not where one is." } } }, edit: { description: "The smallest change that would satisfy the rule. `safe`: it can be applied without reading.", type: "object", required: ["safe", "changes"], properties: { safe: { type: "boolean" }, changes: { type: "array", minItems: 1, items: { anyOf: [{ type: "object", required: ["path", "oid", "start", "end", "text"], properties: { path: { type: "string" }, oid: { anyOf: [{ type: "string" }, { type: "null" }], description: "git object id of the content that start and end refer to." }, start: { type: "integer", minimum: 0, description: "Offset in UTF-16 code units, from 0." }, end: { type: "integer", minimum: 0, description: "Offset after the last replaced unit." }, text: { type: "string" } } }, { type: "object", required: ["create", "text"], properties: { create: { type: "string", description: "Path of the new file." }, text: { type: "string" } } }, { type: "object", required: ["rename", "to"], properties: { rename: { type: "string", description: "Path that is there." }, to: { type: "string", description: "Its new path." } } }] } } } }, artefact: { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands; of an inherited artefact, in the repository that `from` names. Null: it is not there, or (`linked` without a target) it stands in the releases on GitHub." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } }, finding: { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } }, outcome: { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] }, waiver: { description: "An accepted exception.", type: "object", required: ["rule", "reason", "until"], properties: { rule: { type: "string" }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Path or glob of the findings that it covers; null: wherever they are. Addition to version 1." }, component: { $ref: "#/$defs/component" }, fingerprint: { anyOf: [{ type: "string" }, { type: "null" }], description: "Of the one finding that it covers; null: of any. Addition to version 1." }, reason: { type: "string" }, approvedBy: { anyOf: [{ type: "string" }, { type: "null" }], description: "The body that accepted it, as the settings state it. Addition to version 1." }, until: { type: "string", description: "ISO date, the last day included." }, file: { type: "string", description: "Where it is written. Addition to version 1." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Addition to version 1." } } }, summary: { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } } } };
var qe = { enum: [1, 2, 3] };
var Te = { description: "The numbers that all reporters tell.", type: "object", required: ["conclusion", "failed", "passed", "waived", "notApplicable", "undetermined", "broken", "findings", "levelReached", "score"], properties: { conclusion: { enum: ["success", "failure", "error"], description: "success = exit status 0, failure = 1 (findings that fail), error = 2 (something could not be judged)." }, failed: { type: "integer", minimum: 0, description: "Rules that failed." }, passed: { type: "integer", minimum: 0, description: "Rules that passed." }, waived: { type: "integer", minimum: 0, description: "Rules all of whose findings are waived." }, notApplicable: { type: "integer", minimum: 0, description: "Rules that do not apply." }, undetermined: { type: "integer", minimum: 0, description: "Rules that could not be determined." }, broken: { type: "integer", minimum: 0, description: "Rules that broke off by a fault of kuntalint." }, findings: { description: "Numbers of findings.", type: "object", required: ["new", "existing", "fixed", "waived"], properties: { new: { type: "integer", minimum: 0, description: "Findings that the base does not have." }, existing: { type: "integer", minimum: 0, description: "Findings that the base has too." }, fixed: { type: "integer", minimum: 0, description: "Findings of the base that are no longer there." }, waived: { type: "integer", minimum: 0, description: "Findings that are waived." }, total: { type: "integer", minimum: 0, description: "All findings that are not waived. Addition to version 1." }, errors: { type: "integer", minimum: 0, description: "Of them errors. Addition to version 1." }, warnings: { type: "integer", minimum: 0, description: "Of them warnings. Addition to version 1." }, notices: { type: "integer", minimum: 0, description: "Of them notices. Addition to version 1." }, failing: { type: "integer", minimum: 0, description: "Those that fail the run. Addition to version 1." } } }, levelReached: { type: "integer", minimum: 0, maximum: 3, description: "The level that is reached; 0: none." }, score: { type: "number", minimum: 0, maximum: 100, description: "Percentage of the applicable, determined rules that passed." } } };
var Re = { enum: ["error", "warning", "notice"] };
var Ne = Ie().default;
var Le = new RegExp("^([0-9a-f]{40}|[0-9a-f]{64})$", "u");
var Fe = new RegExp("^[a-z0-9-]+/[a-z0-9-]+$", "u");
var Ve = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var je = { description: "An artefact of governance.", type: "object", required: ["kind", "component", "status", "path", "line", "substance", "target", "from", "details"], properties: { kind: { enum: ["governance", "roadmap", "owners", "licence", "readme", "contributing", "code-of-conduct", "security", "changelog", "publiccode", "api-description", "funding", "support"] }, component: { $ref: "#/$defs/component" }, status: { enum: ["present", "section", "linked", "inherited", "absent"], description: "present: a file of its own. section: a heading, table or key in another file. linked: nothing but a link. inherited: from the organisation. absent: not found." }, path: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where it stands; of an inherited artefact, in the repository that `from` names. Null: it is not there, or (`linked` without a target) it stands in the releases on GitHub." }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "Its first line." }, substance: { enum: ["full", "stub", "placeholder", "empty", "pointer", "image-only", null], description: "What is in it." }, target: { anyOf: [{ type: "string" }, { type: "null" }], description: "Where a link leads: a path in the repository or a URL." }, from: { anyOf: [{ type: "string" }, { type: "null" }], description: "`owner/repo` of an inherited artefact." }, details: { type: "object", description: "What is told about it depends on the kind: topics of a plan with their lines, SPDX id of a licence, format and version of an API description, and so on." } } };
function fe(t, { instancePath: s = "", parentData: be, parentDataProperty: he, rootData: pe = t, dynamicAnchors: ge = {} } = {}) {
  let r = null, e = 0, ee = fe.evaluated;
  if (ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.kind === void 0 && (L = "kind") || t.component === void 0 && (L = "component") || t.status === void 0 && (L = "status") || t.path === void 0 && (L = "path") || t.line === void 0 && (L = "line") || t.substance === void 0 && (L = "substance") || t.target === void 0 && (L = "target") || t.from === void 0 && (L = "from") || t.details === void 0 && (L = "details")) return fe.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.kind !== void 0) {
      let y = t.kind, B = e;
      if (!(y === "governance" || y === "roadmap" || y === "owners" || y === "licence" || y === "readme" || y === "contributing" || y === "code-of-conduct" || y === "security" || y === "changelog" || y === "publiccode" || y === "api-description" || y === "funding" || y === "support")) return fe.errors = [{ instancePath: s + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: je.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
      var l = B === e;
    } else var l = true;
    if (l) {
      if (t.component !== void 0) {
        let y = t.component, B = e, C = e, _ = false, H = e;
        if (typeof y != "string") {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var te = H === e;
        _ = _ || te;
        let j = e;
        if (y !== null) {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var te = j === e;
        if (_ = _ || te, _) e = C, r !== null && (C ? r.length = C : r = null);
        else {
          let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, fe.errors = r, false;
        }
        var l = B === e;
      } else var l = true;
      if (l) {
        if (t.status !== void 0) {
          let y = t.status, B = e;
          if (!(y === "present" || y === "section" || y === "linked" || y === "inherited" || y === "absent")) return fe.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: je.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
          var l = B === e;
        } else var l = true;
        if (l) {
          if (t.path !== void 0) {
            let y = t.path, B = e, C = e, _ = false, H = e;
            if (typeof y != "string") {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var Y = H === e;
            _ = _ || Y;
            let j = e;
            if (y !== null) {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var Y = j === e;
            if (_ = _ || Y, _) e = C, r !== null && (C ? r.length = C : r = null);
            else {
              let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, fe.errors = r, false;
            }
            var l = B === e;
          } else var l = true;
          if (l) {
            if (t.line !== void 0) {
              let y = t.line, B = e, C = e, _ = false, H = e;
              if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [u] : r.push(u), e++;
              }
              if (e === H && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var me = H === e;
              _ = _ || me;
              let j = e;
              if (y !== null) {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [u] : r.push(u), e++;
              }
              var me = j === e;
              if (_ = _ || me, _) e = C, r !== null && (C ? r.length = C : r = null);
              else {
                let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [u] : r.push(u), e++, fe.errors = r, false;
              }
              var l = B === e;
            } else var l = true;
            if (l) {
              if (t.substance !== void 0) {
                let y = t.substance, B = e;
                if (!(y === "full" || y === "stub" || y === "placeholder" || y === "empty" || y === "pointer" || y === "image-only" || y === null)) return fe.errors = [{ instancePath: s + "/substance", schemaPath: "#/properties/substance/enum", keyword: "enum", params: { allowedValues: je.properties.substance.enum }, message: "must be equal to one of the allowed values" }], false;
                var l = B === e;
              } else var l = true;
              if (l) {
                if (t.target !== void 0) {
                  let y = t.target, B = e, C = e, _ = false, H = e;
                  if (typeof y != "string") {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var oe = H === e;
                  _ = _ || oe;
                  let j = e;
                  if (y !== null) {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [u] : r.push(u), e++;
                  }
                  var oe = j === e;
                  if (_ = _ || oe, _) e = C, r !== null && (C ? r.length = C : r = null);
                  else {
                    let u = { instancePath: s + "/target", schemaPath: "#/properties/target/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [u] : r.push(u), e++, fe.errors = r, false;
                  }
                  var l = B === e;
                } else var l = true;
                if (l) {
                  if (t.from !== void 0) {
                    let y = t.from, B = e, C = e, _ = false, H = e;
                    if (typeof y != "string") {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var re = H === e;
                    _ = _ || re;
                    let j = e;
                    if (y !== null) {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var re = j === e;
                    if (_ = _ || re, _) e = C, r !== null && (C ? r.length = C : r = null);
                    else {
                      let u = { instancePath: s + "/from", schemaPath: "#/properties/from/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, fe.errors = r, false;
                    }
                    var l = B === e;
                  } else var l = true;
                  if (l) if (t.details !== void 0) {
                    let y = t.details, B = e;
                    if (!(y && typeof y == "object" && !Array.isArray(y))) return fe.errors = [{ instancePath: s + "/details", schemaPath: "#/properties/details/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                    var l = B === e;
                  } else var l = true;
                }
              }
            }
          }
        }
      }
    }
  } else return fe.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return fe.errors = r, e === 0;
}
fe.evaluated = { props: { kind: true, component: true, status: true, path: true, line: true, substance: true, target: true, from: true, details: true }, dynamicProps: false, dynamicItems: false };
var We = { description: "What a rule found.", type: "object", required: ["rule", "component", "title", "fix", "severity", "level", "status", "findings", "evidence", "reason", "cause", "error"], properties: { rule: { $ref: "#/$defs/rule" }, component: { $ref: "#/$defs/component" }, title: { $ref: "#/$defs/text", description: "The good state that the rule asks for." }, fix: { $ref: "#/$defs/text", description: "What to do now." }, severity: { $ref: "#/$defs/severity", description: "In force in this run." }, level: { $ref: "#/$defs/level" }, status: { enum: ["passed", "failed", "waived", "notApplicable", "undetermined", "broken"] }, findings: { type: "array", items: { $ref: "#/$defs/finding" }, description: "Of a failed or waived rule." }, evidence: { type: "array", items: { $ref: "#/$defs/location" }, description: "Of a passed rule: the places that show it." }, reason: { anyOf: [{ $ref: "#/$defs/text" }, { type: "null" }], description: "Why the rule does not apply or could not be determined." }, cause: { anyOf: [{ $ref: "#/$defs/rule" }, { type: "null" }], description: "The rule whose finding already says it." }, error: { anyOf: [{ type: "string" }, { type: "null" }], description: "What broke off, in English." } }, allOf: [{ if: { properties: { status: { enum: ["failed", "waived"] } } }, then: { properties: { findings: { minItems: 1 } } }, else: { properties: { findings: { maxItems: 0 } } } }, { if: { properties: { status: { enum: ["notApplicable", "undetermined"] } } }, then: { properties: { reason: { $ref: "#/$defs/text" } } }, else: { properties: { reason: { type: "null" } } } }, { if: { properties: { status: { const: "broken" } } }, then: { properties: { error: { type: "string" } } }, else: { properties: { error: { type: "null" } } } }] };
var De = { description: "A finding.", type: "object", required: ["path", "line", "column", "message", "related", "fingerprint", "state", "waiver", "edit"], properties: { path: { type: "string" }, line: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }], description: "null: the file as a whole." }, column: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endLine: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, endColumn: { anyOf: [{ type: "integer", minimum: 1 }, { type: "null" }] }, missing: { type: "boolean", description: "true: the path is where a file should be." }, message: { $ref: "#/$defs/text" }, related: { type: "array", items: { $ref: "#/$defs/location" } }, fingerprint: { $ref: "#/$defs/fingerprint" }, state: { enum: ["new", "existing", null], description: "null: there was nothing to compare with." }, waiver: { anyOf: [{ $ref: "#/$defs/waiver" }, { type: "null" }], description: "The accepted exception that covers it." }, edit: { anyOf: [{ $ref: "#/$defs/edit" }, { type: "null" }] } } };
function ne(t, { instancePath: s = "", parentData: be, parentDataProperty: he, rootData: pe = t, dynamicAnchors: ge = {} } = {}) {
  let r = null, e = 0, ee = ne.evaluated;
  if (ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let L;
    if (t.rule === void 0 && (L = "rule") || t.reason === void 0 && (L = "reason") || t.until === void 0 && (L = "until")) return ne.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
    if (t.rule !== void 0) {
      let y = e;
      if (typeof t.rule != "string") return ne.errors = [{ instancePath: s + "/rule", schemaPath: "#/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var l = y === e;
    } else var l = true;
    if (l) {
      if (t.path !== void 0) {
        let y = t.path, B = e, C = e, _ = false, H = e;
        if (typeof y != "string") {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var te = H === e;
        _ = _ || te;
        let j = e;
        if (y !== null) {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [u] : r.push(u), e++;
        }
        var te = j === e;
        if (_ = _ || te, _) e = C, r !== null && (C ? r.length = C : r = null);
        else {
          let u = { instancePath: s + "/path", schemaPath: "#/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [u] : r.push(u), e++, ne.errors = r, false;
        }
        var l = B === e;
      } else var l = true;
      if (l) {
        if (t.component !== void 0) {
          let y = t.component, B = e, C = e, _ = false, H = e;
          if (typeof y != "string") {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var Y = H === e;
          _ = _ || Y;
          let j = e;
          if (y !== null) {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [u] : r.push(u), e++;
          }
          var Y = j === e;
          if (_ = _ || Y, _) e = C, r !== null && (C ? r.length = C : r = null);
          else {
            let u = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [u] : r.push(u), e++, ne.errors = r, false;
          }
          var l = B === e;
        } else var l = true;
        if (l) {
          if (t.fingerprint !== void 0) {
            let y = t.fingerprint, B = e, C = e, _ = false, H = e;
            if (typeof y != "string") {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var me = H === e;
            _ = _ || me;
            let j = e;
            if (y !== null) {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [u] : r.push(u), e++;
            }
            var me = j === e;
            if (_ = _ || me, _) e = C, r !== null && (C ? r.length = C : r = null);
            else {
              let u = { instancePath: s + "/fingerprint", schemaPath: "#/properties/fingerprint/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [u] : r.push(u), e++, ne.errors = r, false;
            }
            var l = B === e;
          } else var l = true;
          if (l) {
            if (t.reason !== void 0) {
              let y = e;
              if (typeof t.reason != "string") return ne.errors = [{ instancePath: s + "/reason", schemaPath: "#/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var l = y === e;
            } else var l = true;
            if (l) {
              if (t.approvedBy !== void 0) {
                let y = t.approvedBy, B = e, C = e, _ = false, H = e;
                if (typeof y != "string") {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var oe = H === e;
                _ = _ || oe;
                let j = e;
                if (y !== null) {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [u] : r.push(u), e++;
                }
                var oe = j === e;
                if (_ = _ || oe, _) e = C, r !== null && (C ? r.length = C : r = null);
                else {
                  let u = { instancePath: s + "/approvedBy", schemaPath: "#/properties/approvedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [u] : r.push(u), e++, ne.errors = r, false;
                }
                var l = B === e;
              } else var l = true;
              if (l) {
                if (t.until !== void 0) {
                  let y = e;
                  if (typeof t.until != "string") return ne.errors = [{ instancePath: s + "/until", schemaPath: "#/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var l = y === e;
                } else var l = true;
                if (l) {
                  if (t.file !== void 0) {
                    let y = e;
                    if (typeof t.file != "string") return ne.errors = [{ instancePath: s + "/file", schemaPath: "#/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var l = y === e;
                  } else var l = true;
                  if (l) if (t.line !== void 0) {
                    let y = t.line, B = e, C = e, _ = false, H = e;
                    if (!(typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    if (e === H && typeof y == "number" && isFinite(y) && (y < 1 || isNaN(y))) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var re = H === e;
                    _ = _ || re;
                    let j = e;
                    if (y !== null) {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [u] : r.push(u), e++;
                    }
                    var re = j === e;
                    if (_ = _ || re, _) e = C, r !== null && (C ? r.length = C : r = null);
                    else {
                      let u = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [u] : r.push(u), e++, ne.errors = r, false;
                    }
                    var l = B === e;
                  } else var l = true;
                }
              }
            }
          }
        }
      }
    }
  } else return ne.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return ne.errors = r, e === 0;
}
ne.evaluated = { props: { rule: true, path: true, component: true, fingerprint: true, reason: true, approvedBy: true, until: true, file: true, line: true }, dynamicProps: false, dynamicItems: false };
function G(t, { instancePath: s = "", parentData: be, parentDataProperty: he, rootData: pe = t, dynamicAnchors: ge = {} } = {}) {
  let r = null, e = 0, ee = G.evaluated;
  if (ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let ie;
    if (t.path === void 0 && (ie = "path") || t.line === void 0 && (ie = "line") || t.column === void 0 && (ie = "column") || t.message === void 0 && (ie = "message") || t.related === void 0 && (ie = "related") || t.fingerprint === void 0 && (ie = "fingerprint") || t.state === void 0 && (ie = "state") || t.waiver === void 0 && (ie = "waiver") || t.edit === void 0 && (ie = "edit")) return G.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: ie }, message: "must have required property '" + ie + "'" }], false;
    if (t.path !== void 0) {
      let c = e;
      if (typeof t.path != "string") return G.errors = [{ instancePath: s + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var l = c === e;
    } else var l = true;
    if (l) {
      if (t.line !== void 0) {
        let c = t.line, W = e, J = e, x = false, p = e;
        if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
          let b = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          r === null ? r = [b] : r.push(b), e++;
        }
        if (e === p && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
          let b = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          r === null ? r = [b] : r.push(b), e++;
        }
        var te = p === e;
        x = x || te;
        let O = e;
        if (c !== null) {
          let b = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [b] : r.push(b), e++;
        }
        var te = O === e;
        if (x = x || te, x) e = J, r !== null && (J ? r.length = J : r = null);
        else {
          let b = { instancePath: s + "/line", schemaPath: "#/properties/line/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [b] : r.push(b), e++, G.errors = r, false;
        }
        var l = W === e;
      } else var l = true;
      if (l) {
        if (t.column !== void 0) {
          let c = t.column, W = e, J = e, x = false, p = e;
          if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
            let b = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            r === null ? r = [b] : r.push(b), e++;
          }
          if (e === p && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
            let b = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
            r === null ? r = [b] : r.push(b), e++;
          }
          var Y = p === e;
          x = x || Y;
          let O = e;
          if (c !== null) {
            let b = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
            r === null ? r = [b] : r.push(b), e++;
          }
          var Y = O === e;
          if (x = x || Y, x) e = J, r !== null && (J ? r.length = J : r = null);
          else {
            let b = { instancePath: s + "/column", schemaPath: "#/properties/column/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            return r === null ? r = [b] : r.push(b), e++, G.errors = r, false;
          }
          var l = W === e;
        } else var l = true;
        if (l) {
          if (t.endLine !== void 0) {
            let c = t.endLine, W = e, J = e, x = false, p = e;
            if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
              let b = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
              r === null ? r = [b] : r.push(b), e++;
            }
            if (e === p && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
              let b = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
              r === null ? r = [b] : r.push(b), e++;
            }
            var me = p === e;
            x = x || me;
            let O = e;
            if (c !== null) {
              let b = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
              r === null ? r = [b] : r.push(b), e++;
            }
            var me = O === e;
            if (x = x || me, x) e = J, r !== null && (J ? r.length = J : r = null);
            else {
              let b = { instancePath: s + "/endLine", schemaPath: "#/properties/endLine/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
              return r === null ? r = [b] : r.push(b), e++, G.errors = r, false;
            }
            var l = W === e;
          } else var l = true;
          if (l) {
            if (t.endColumn !== void 0) {
              let c = t.endColumn, W = e, J = e, x = false, p = e;
              if (!(typeof c == "number" && !(c % 1) && !isNaN(c) && isFinite(c))) {
                let b = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                r === null ? r = [b] : r.push(b), e++;
              }
              if (e === p && typeof c == "number" && isFinite(c) && (c < 1 || isNaN(c))) {
                let b = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                r === null ? r = [b] : r.push(b), e++;
              }
              var oe = p === e;
              x = x || oe;
              let O = e;
              if (c !== null) {
                let b = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                r === null ? r = [b] : r.push(b), e++;
              }
              var oe = O === e;
              if (x = x || oe, x) e = J, r !== null && (J ? r.length = J : r = null);
              else {
                let b = { instancePath: s + "/endColumn", schemaPath: "#/properties/endColumn/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                return r === null ? r = [b] : r.push(b), e++, G.errors = r, false;
              }
              var l = W === e;
            } else var l = true;
            if (l) {
              if (t.missing !== void 0) {
                let c = e;
                if (typeof t.missing != "boolean") return G.errors = [{ instancePath: s + "/missing", schemaPath: "#/properties/missing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                var l = c === e;
              } else var l = true;
              if (l) {
                if (t.message !== void 0) {
                  let c = t.message, W = e;
                  if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
                    let p;
                    if (c.fi === void 0 && (p = "fi") || c.sv === void 0 && (p = "sv") || c.en === void 0 && (p = "en")) return G.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: p }, message: "must have required property '" + p + "'" }], false;
                    {
                      let O = e;
                      for (let U in c) if (!(U === "fi" || U === "sv" || U === "en")) {
                        return G.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: U }, message: "must NOT have additional properties" }], false;
                        break;
                      }
                      if (O === e) {
                        if (c.fi !== void 0) {
                          let U = e;
                          if (typeof c.fi != "string") return G.errors = [{ instancePath: s + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var re = U === e;
                        } else var re = true;
                        if (re) {
                          if (c.sv !== void 0) {
                            let U = e;
                            if (typeof c.sv != "string") return G.errors = [{ instancePath: s + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var re = U === e;
                          } else var re = true;
                          if (re) if (c.en !== void 0) {
                            let U = e;
                            if (typeof c.en != "string") return G.errors = [{ instancePath: s + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var re = U === e;
                          } else var re = true;
                        }
                      }
                    }
                  } else return G.errors = [{ instancePath: s + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                  var l = W === e;
                } else var l = true;
                if (l) {
                  if (t.related !== void 0) {
                    let c = t.related, W = e;
                    if (e === W) if (Array.isArray(c)) {
                      var L = true;
                      let x = c.length;
                      for (let p = 0; p < x; p++) {
                        let O = c[p], U = e;
                        if (e === e) if (O && typeof O == "object" && !Array.isArray(O)) {
                          let F;
                          if (O.path === void 0 && (F = "path")) return G.errors = [{ instancePath: s + "/related/" + p, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: F }, message: "must have required property '" + F + "'" }], false;
                          if (O.path !== void 0) {
                            let v = e;
                            if (typeof O.path != "string") return G.errors = [{ instancePath: s + "/related/" + p + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var y = v === e;
                          } else var y = true;
                          if (y) {
                            if (O.line !== void 0) {
                              let v = O.line, V = e;
                              if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                              if (e === V && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                              var y = V === e;
                            } else var y = true;
                            if (y) {
                              if (O.column !== void 0) {
                                let v = O.column, V = e;
                                if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === V && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var y = V === e;
                              } else var y = true;
                              if (y) {
                                if (O.endLine !== void 0) {
                                  let v = O.endLine, V = e;
                                  if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === V && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var y = V === e;
                                } else var y = true;
                                if (y) {
                                  if (O.endColumn !== void 0) {
                                    let v = O.endColumn, V = e;
                                    if (!(typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === V && typeof v == "number" && isFinite(v) && (v < 1 || isNaN(v))) return G.errors = [{ instancePath: s + "/related/" + p + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var y = V === e;
                                  } else var y = true;
                                  if (y) if (O.missing !== void 0) {
                                    let v = e;
                                    if (O.missing !== true) return G.errors = [{ instancePath: s + "/related/" + p + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                    var y = v === e;
                                  } else var y = true;
                                }
                              }
                            }
                          }
                        } else return G.errors = [{ instancePath: s + "/related/" + p, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var L = U === e;
                        if (!L) break;
                      }
                    } else return G.errors = [{ instancePath: s + "/related", schemaPath: "#/properties/related/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var l = W === e;
                  } else var l = true;
                  if (l) {
                    if (t.fingerprint !== void 0) {
                      let c = t.fingerprint, W = e;
                      if (e === e) if (typeof c == "string") {
                        if (Ne(c) < 1) return G.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                      } else return G.errors = [{ instancePath: s + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var l = W === e;
                    } else var l = true;
                    if (l) {
                      if (t.state !== void 0) {
                        let c = t.state, W = e;
                        if (!(c === "new" || c === "existing" || c === null)) return G.errors = [{ instancePath: s + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: De.properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                        var l = W === e;
                      } else var l = true;
                      if (l) {
                        if (t.waiver !== void 0) {
                          let c = t.waiver, W = e, J = e, x = false, p = e;
                          ne(c, { instancePath: s + "/waiver", parentData: t, parentDataProperty: "waiver", rootData: pe, dynamicAnchors: ge }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                          var C = p === e;
                          if (x = x || C, C) {
                            var B = {};
                            B.rule = true, B.path = true, B.component = true, B.fingerprint = true, B.reason = true, B.approvedBy = true, B.until = true, B.file = true, B.line = true;
                          }
                          let O = e;
                          if (c !== null) {
                            let b = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [b] : r.push(b), e++;
                          }
                          var C = O === e;
                          if (x = x || C, x) e = J, r !== null && (J ? r.length = J : r = null);
                          else {
                            let b = { instancePath: s + "/waiver", schemaPath: "#/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [b] : r.push(b), e++, G.errors = r, false;
                          }
                          var l = W === e;
                        } else var l = true;
                        if (l) if (t.edit !== void 0) {
                          let c = t.edit, W = e, J = e, x = false, p = e;
                          if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
                            let N;
                            if (c.safe === void 0 && (N = "safe") || c.changes === void 0 && (N = "changes")) {
                              let F = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" };
                              r === null ? r = [F] : r.push(F), e++;
                            } else {
                              if (c.safe !== void 0) {
                                let F = e;
                                if (typeof c.safe != "boolean") {
                                  let v = { instancePath: s + "/edit/safe", schemaPath: "#/$defs/edit/properties/safe/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                  r === null ? r = [v] : r.push(v), e++;
                                }
                                var _ = F === e;
                              } else var _ = true;
                              if (_) if (c.changes !== void 0) {
                                let F = c.changes, v = e;
                                if (e === v) if (Array.isArray(F)) if (F.length < 1) {
                                  let E = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                                  r === null ? r = [E] : r.push(E), e++;
                                } else {
                                  var H = true;
                                  let E = F.length;
                                  for (let D = 0; D < E; D++) {
                                    let d = F[D], A = e, de = e, ce = false, Pe = e;
                                    if (e === Pe) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let K;
                                      if (d.path === void 0 && (K = "path") || d.oid === void 0 && (K = "oid") || d.start === void 0 && (K = "start") || d.end === void 0 && (K = "end") || d.text === void 0 && (K = "text")) {
                                        let g = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" };
                                        r === null ? r = [g] : r.push(g), e++;
                                      } else {
                                        if (d.path !== void 0) {
                                          let g = e;
                                          if (typeof d.path != "string") {
                                            let n = { instancePath: s + "/edit/changes/" + D + "/path", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [n] : r.push(n), e++;
                                          }
                                          var j = g === e;
                                        } else var j = true;
                                        if (j) {
                                          if (d.oid !== void 0) {
                                            let g = d.oid, n = e, i = e, $ = false, M = e;
                                            if (typeof g != "string") {
                                              let I = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              r === null ? r = [I] : r.push(I), e++;
                                            }
                                            var X = M === e;
                                            $ = $ || X;
                                            let k = e;
                                            if (g !== null) {
                                              let I = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [I] : r.push(I), e++;
                                            }
                                            var X = k === e;
                                            if ($ = $ || X, $) e = i, r !== null && (i ? r.length = i : r = null);
                                            else {
                                              let I = { instancePath: s + "/edit/changes/" + D + "/oid", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/oid/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              r === null ? r = [I] : r.push(I), e++;
                                            }
                                            var j = n === e;
                                          } else var j = true;
                                          if (j) {
                                            if (d.start !== void 0) {
                                              let g = d.start, n = e;
                                              if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                                                let $ = { instancePath: s + "/edit/changes/" + D + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              if (e === n && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
                                                let $ = { instancePath: s + "/edit/changes/" + D + "/start", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/start/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                r === null ? r = [$] : r.push($), e++;
                                              }
                                              var j = n === e;
                                            } else var j = true;
                                            if (j) {
                                              if (d.end !== void 0) {
                                                let g = d.end, n = e;
                                                if (!(typeof g == "number" && !(g % 1) && !isNaN(g) && isFinite(g))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + D + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                if (e === n && typeof g == "number" && isFinite(g) && (g < 0 || isNaN(g))) {
                                                  let $ = { instancePath: s + "/edit/changes/" + D + "/end", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/end/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  r === null ? r = [$] : r.push($), e++;
                                                }
                                                var j = n === e;
                                              } else var j = true;
                                              if (j) if (d.text !== void 0) {
                                                let g = e;
                                                if (typeof d.text != "string") {
                                                  let i = { instancePath: s + "/edit/changes/" + D + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  r === null ? r = [i] : r.push(i), e++;
                                                }
                                                var j = g === e;
                                              } else var j = true;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      let K = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var ue = Pe === e;
                                    if (ce = ce || ue, ue) {
                                      var u = {};
                                      u.path = true, u.oid = true, u.start = true, u.end = true, u.text = true;
                                    }
                                    let ye = e;
                                    if (e === ye) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let K;
                                      if (d.create === void 0 && (K = "create") || d.text === void 0 && (K = "text")) {
                                        let g = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" };
                                        r === null ? r = [g] : r.push(g), e++;
                                      } else {
                                        if (d.create !== void 0) {
                                          let g = e;
                                          if (typeof d.create != "string") {
                                            let n = { instancePath: s + "/edit/changes/" + D + "/create", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/create/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [n] : r.push(n), e++;
                                          }
                                          var le = g === e;
                                        } else var le = true;
                                        if (le) if (d.text !== void 0) {
                                          let g = e;
                                          if (typeof d.text != "string") {
                                            let i = { instancePath: s + "/edit/changes/" + D + "/text", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [i] : r.push(i), e++;
                                          }
                                          var le = g === e;
                                        } else var le = true;
                                      }
                                    } else {
                                      let K = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var ue = ye === e;
                                    ce = ce || ue, ue && u !== true && (u = u || {}, u.create = true, u.text = true);
                                    let o = e;
                                    if (e === o) if (d && typeof d == "object" && !Array.isArray(d)) {
                                      let K;
                                      if (d.rename === void 0 && (K = "rename") || d.to === void 0 && (K = "to")) {
                                        let g = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" };
                                        r === null ? r = [g] : r.push(g), e++;
                                      } else {
                                        if (d.rename !== void 0) {
                                          let g = e;
                                          if (typeof d.rename != "string") {
                                            let n = { instancePath: s + "/edit/changes/" + D + "/rename", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/rename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [n] : r.push(n), e++;
                                          }
                                          var ae = g === e;
                                        } else var ae = true;
                                        if (ae) if (d.to !== void 0) {
                                          let g = e;
                                          if (typeof d.to != "string") {
                                            let i = { instancePath: s + "/edit/changes/" + D + "/to", schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/properties/to/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [i] : r.push(i), e++;
                                          }
                                          var ae = g === e;
                                        } else var ae = true;
                                      }
                                    } else {
                                      let K = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var ue = o === e;
                                    if (ce = ce || ue, ue && u !== true && (u = u || {}, u.rename = true, u.to = true), ce) e = de, r !== null && (de ? r.length = de : r = null);
                                    else {
                                      let K = { instancePath: s + "/edit/changes/" + D, schemaPath: "#/$defs/edit/properties/changes/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      r === null ? r = [K] : r.push(K), e++;
                                    }
                                    var H = A === e;
                                    if (!H) break;
                                  }
                                }
                                else {
                                  let E = { instancePath: s + "/edit/changes", schemaPath: "#/$defs/edit/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                  r === null ? r = [E] : r.push(E), e++;
                                }
                                var _ = v === e;
                              } else var _ = true;
                            }
                          } else {
                            let N = { instancePath: s + "/edit", schemaPath: "#/$defs/edit/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            r === null ? r = [N] : r.push(N), e++;
                          }
                          var Q = p === e;
                          if (x = x || Q, Q) {
                            var ke = {};
                            ke.safe = true, ke.changes = true;
                          }
                          let U = e;
                          if (c !== null) {
                            let N = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [N] : r.push(N), e++;
                          }
                          var Q = U === e;
                          if (x = x || Q, x) e = J, r !== null && (J ? r.length = J : r = null);
                          else {
                            let N = { instancePath: s + "/edit", schemaPath: "#/properties/edit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [N] : r.push(N), e++, G.errors = r, false;
                          }
                          var l = W === e;
                        } else var l = true;
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
  } else return G.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return G.errors = r, e === 0;
}
G.evaluated = { props: { path: true, line: true, column: true, endLine: true, endColumn: true, missing: true, message: true, related: true, fingerprint: true, state: true, waiver: true, edit: true }, dynamicProps: false, dynamicItems: false };
function T(t, { instancePath: s = "", parentData: be, parentDataProperty: he, rootData: pe = t, dynamicAnchors: ge = {} } = {}) {
  let r = null, e = 0, ee = T.evaluated;
  ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0);
  let l = e, te = e, Y = true, me = e;
  if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
    let x = t.status;
    if (!(x === "failed" || x === "waived")) {
      let p = {};
      r === null ? r = [p] : r.push(p), e++;
    }
  }
  var oe = me === e;
  e = te, r !== null && (te ? r.length = te : r = null);
  let re;
  if (oe) {
    let x = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length < 1) return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/then/properties/findings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
    }
    var oe = x === e;
    if (Y = oe, Y) {
      var L = {};
      L.findings = true, L.status = true;
    }
    re = "then";
  } else {
    let x = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.findings !== void 0) {
      let O = t.findings;
      if (Array.isArray(O) && O.length > 0) return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/allOf/0/else/properties/findings/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], false;
    }
    var oe = x === e;
    Y = oe, Y && L !== true && (L = L || {}, L.findings = true), re = "else";
  }
  if (!Y) {
    let x = { instancePath: s, schemaPath: "#/allOf/0/if", keyword: "if", params: { failingKeyword: re }, message: 'must match "' + re + '" schema' };
    return r === null ? r = [x] : r.push(x), e++, T.errors = r, false;
  }
  var y = l === e;
  if (y) {
    let x = e, p = e, O = true, U = e;
    if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0) {
      let F = t.status;
      if (!(F === "notApplicable" || F === "undetermined")) {
        let v = {};
        r === null ? r = [v] : r.push(v), e++;
      }
    }
    var B = U === e;
    e = p, r !== null && (p ? r.length = p : r = null);
    let b;
    if (B) {
      let F = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0) {
        let V = t.reason;
        if (e === e) if (V && typeof V == "object" && !Array.isArray(V)) {
          let D;
          if (V.fi === void 0 && (D = "fi") || V.sv === void 0 && (D = "sv") || V.en === void 0 && (D = "en")) return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], false;
          {
            let d = e;
            for (let A in V) if (!(A === "fi" || A === "sv" || A === "en")) {
              return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: A }, message: "must NOT have additional properties" }], false;
              break;
            }
            if (d === e) {
              if (V.fi !== void 0) {
                let A = e;
                if (typeof V.fi != "string") return T.errors = [{ instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var C = A === e;
              } else var C = true;
              if (C) {
                if (V.sv !== void 0) {
                  let A = e;
                  if (typeof V.sv != "string") return T.errors = [{ instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var C = A === e;
                } else var C = true;
                if (C) if (V.en !== void 0) {
                  let A = e;
                  if (typeof V.en != "string") return T.errors = [{ instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var C = A === e;
                } else var C = true;
              }
            }
          }
        } else return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
      }
      var B = F === e;
      if (O = B, O) {
        var _ = {};
        _.reason = true, _.status = true;
      }
      b = "then";
    } else {
      let F = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.reason !== void 0 && t.reason !== null) return T.errors = [{ instancePath: s + "/reason", schemaPath: "#/allOf/1/else/properties/reason/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
      var B = F === e;
      O = B, O && _ !== true && (_ = _ || {}, _.reason = true), b = "else";
    }
    if (!O) {
      let F = { instancePath: s, schemaPath: "#/allOf/1/if", keyword: "if", params: { failingKeyword: b }, message: 'must match "' + b + '" schema' };
      return r === null ? r = [F] : r.push(F), e++, T.errors = r, false;
    }
    var y = x === e;
    if (y) {
      L !== true && _ !== void 0 && (_ === true ? L = true : (L = L || {}, Object.assign(L, _)));
      let F = e, v = e, V = true, E = e;
      if (t && typeof t == "object" && !Array.isArray(t) && t.status !== void 0 && t.status !== "broken") {
        let A = {};
        r === null ? r = [A] : r.push(A), e++;
      }
      var H = E === e;
      e = v, r !== null && (v ? r.length = v : r = null);
      let D;
      if (H) {
        let A = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && typeof t.error != "string") return T.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/then/properties/error/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
        var H = A === e;
        if (V = H, V) {
          var j = {};
          j.error = true, j.status = true;
        }
        D = "then";
      } else {
        let A = e;
        if (t && typeof t == "object" && !Array.isArray(t) && t.error !== void 0 && t.error !== null) return T.errors = [{ instancePath: s + "/error", schemaPath: "#/allOf/2/else/properties/error/type", keyword: "type", params: { type: "null" }, message: "must be null" }], false;
        var H = A === e;
        V = H, V && j !== true && (j = j || {}, j.error = true), D = "else";
      }
      if (!V) {
        let A = { instancePath: s, schemaPath: "#/allOf/2/if", keyword: "if", params: { failingKeyword: D }, message: 'must match "' + D + '" schema' };
        return r === null ? r = [A] : r.push(A), e++, T.errors = r, false;
      }
      var y = F === e;
      y && L !== true && j !== void 0 && (j === true ? L = true : (L = L || {}, Object.assign(L, j)));
    }
  }
  if (e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let x;
    if (t.rule === void 0 && (x = "rule") || t.component === void 0 && (x = "component") || t.title === void 0 && (x = "title") || t.fix === void 0 && (x = "fix") || t.severity === void 0 && (x = "severity") || t.level === void 0 && (x = "level") || t.status === void 0 && (x = "status") || t.findings === void 0 && (x = "findings") || t.evidence === void 0 && (x = "evidence") || t.reason === void 0 && (x = "reason") || t.cause === void 0 && (x = "cause") || t.error === void 0 && (x = "error")) return T.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: x }, message: "must have required property '" + x + "'" }], false;
    if (L !== true && (L = L || {}, L.rule = true, L.component = true, L.title = true, L.fix = true, L.severity = true, L.level = true, L.status = true, L.findings = true, L.evidence = true, L.reason = true, L.cause = true, L.error = true), t.rule !== void 0) {
      let p = t.rule, O = e;
      if (e === e) if (typeof p == "string") {
        if (!Fe.test(p)) return T.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
      } else return T.errors = [{ instancePath: s + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
      var X = O === e;
    } else var X = true;
    if (X) {
      if (t.component !== void 0) {
        let p = t.component, O = e, U = e, b = false, N = e;
        if (typeof p != "string") {
          let V = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          r === null ? r = [V] : r.push(V), e++;
        }
        var u = N === e;
        b = b || u;
        let F = e;
        if (p !== null) {
          let V = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
          r === null ? r = [V] : r.push(V), e++;
        }
        var u = F === e;
        if (b = b || u, b) e = U, r !== null && (U ? r.length = U : r = null);
        else {
          let V = { instancePath: s + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
          return r === null ? r = [V] : r.push(V), e++, T.errors = r, false;
        }
        var X = O === e;
      } else var X = true;
      if (X) {
        if (t.title !== void 0) {
          let p = t.title, O = e;
          if (e === e) if (p && typeof p == "object" && !Array.isArray(p)) {
            let N;
            if (p.fi === void 0 && (N = "fi") || p.sv === void 0 && (N = "sv") || p.en === void 0 && (N = "en")) return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], false;
            {
              let F = e;
              for (let v in p) if (!(v === "fi" || v === "sv" || v === "en")) {
                return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], false;
                break;
              }
              if (F === e) {
                if (p.fi !== void 0) {
                  let v = e;
                  if (typeof p.fi != "string") return T.errors = [{ instancePath: s + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                  var le = v === e;
                } else var le = true;
                if (le) {
                  if (p.sv !== void 0) {
                    let v = e;
                    if (typeof p.sv != "string") return T.errors = [{ instancePath: s + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var le = v === e;
                  } else var le = true;
                  if (le) if (p.en !== void 0) {
                    let v = e;
                    if (typeof p.en != "string") return T.errors = [{ instancePath: s + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var le = v === e;
                  } else var le = true;
                }
              }
            }
          } else return T.errors = [{ instancePath: s + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var X = O === e;
        } else var X = true;
        if (X) {
          if (t.fix !== void 0) {
            let p = t.fix, O = e;
            if (e === e) if (p && typeof p == "object" && !Array.isArray(p)) {
              let N;
              if (p.fi === void 0 && (N = "fi") || p.sv === void 0 && (N = "sv") || p.en === void 0 && (N = "en")) return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: N }, message: "must have required property '" + N + "'" }], false;
              {
                let F = e;
                for (let v in p) if (!(v === "fi" || v === "sv" || v === "en")) {
                  return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: v }, message: "must NOT have additional properties" }], false;
                  break;
                }
                if (F === e) {
                  if (p.fi !== void 0) {
                    let v = e;
                    if (typeof p.fi != "string") return T.errors = [{ instancePath: s + "/fix/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var ae = v === e;
                  } else var ae = true;
                  if (ae) {
                    if (p.sv !== void 0) {
                      let v = e;
                      if (typeof p.sv != "string") return T.errors = [{ instancePath: s + "/fix/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ae = v === e;
                    } else var ae = true;
                    if (ae) if (p.en !== void 0) {
                      let v = e;
                      if (typeof p.en != "string") return T.errors = [{ instancePath: s + "/fix/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                      var ae = v === e;
                    } else var ae = true;
                  }
                }
              }
            } else return T.errors = [{ instancePath: s + "/fix", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var X = O === e;
          } else var X = true;
          if (X) {
            if (t.severity !== void 0) {
              let p = t.severity, O = e;
              if (!(p === "error" || p === "warning" || p === "notice")) return T.errors = [{ instancePath: s + "/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: Re.enum }, message: "must be equal to one of the allowed values" }], false;
              var X = O === e;
            } else var X = true;
            if (X) {
              if (t.level !== void 0) {
                let p = t.level, O = e;
                if (!(p === 1 || p === 2 || p === 3)) return T.errors = [{ instancePath: s + "/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: qe.enum }, message: "must be equal to one of the allowed values" }], false;
                var X = O === e;
              } else var X = true;
              if (X) {
                if (t.status !== void 0) {
                  let p = t.status, O = e;
                  if (!(p === "passed" || p === "failed" || p === "waived" || p === "notApplicable" || p === "undetermined" || p === "broken")) return T.errors = [{ instancePath: s + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: We.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                  var X = O === e;
                } else var X = true;
                if (X) {
                  if (t.findings !== void 0) {
                    let p = t.findings, O = e;
                    if (e === O) if (Array.isArray(p)) {
                      var ue = true;
                      let b = p.length;
                      for (let N = 0; N < b; N++) {
                        let F = e;
                        G(p[N], { instancePath: s + "/findings/" + N, parentData: p, parentDataProperty: N, rootData: pe, dynamicAnchors: ge }) || (r = r === null ? G.errors : r.concat(G.errors), e = r.length);
                        var ue = F === e;
                        if (!ue) break;
                      }
                    } else return T.errors = [{ instancePath: s + "/findings", schemaPath: "#/properties/findings/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var X = O === e;
                  } else var X = true;
                  if (X) {
                    if (t.evidence !== void 0) {
                      let p = t.evidence, O = e;
                      if (e === O) if (Array.isArray(p)) {
                        var ke = true;
                        let b = p.length;
                        for (let N = 0; N < b; N++) {
                          let F = p[N], v = e;
                          if (e === e) if (F && typeof F == "object" && !Array.isArray(F)) {
                            let D;
                            if (F.path === void 0 && (D = "path")) return T.errors = [{ instancePath: s + "/evidence/" + N, schemaPath: "#/$defs/location/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], false;
                            if (F.path !== void 0) {
                              let d = e;
                              if (typeof F.path != "string") return T.errors = [{ instancePath: s + "/evidence/" + N + "/path", schemaPath: "#/$defs/location/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var Q = d === e;
                            } else var Q = true;
                            if (Q) {
                              if (F.line !== void 0) {
                                let d = F.line, A = e;
                                if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/line", schemaPath: "#/$defs/location/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === A && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/line", schemaPath: "#/$defs/location/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                var Q = A === e;
                              } else var Q = true;
                              if (Q) {
                                if (F.column !== void 0) {
                                  let d = F.column, A = e;
                                  if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/column", schemaPath: "#/$defs/location/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === A && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/column", schemaPath: "#/$defs/location/properties/column/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  var Q = A === e;
                                } else var Q = true;
                                if (Q) {
                                  if (F.endLine !== void 0) {
                                    let d = F.endLine, A = e;
                                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/endLine", schemaPath: "#/$defs/location/properties/endLine/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === A && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/endLine", schemaPath: "#/$defs/location/properties/endLine/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                    var Q = A === e;
                                  } else var Q = true;
                                  if (Q) {
                                    if (F.endColumn !== void 0) {
                                      let d = F.endColumn, A = e;
                                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === A && typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d))) return T.errors = [{ instancePath: s + "/evidence/" + N + "/endColumn", schemaPath: "#/$defs/location/properties/endColumn/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                      var Q = A === e;
                                    } else var Q = true;
                                    if (Q) if (F.missing !== void 0) {
                                      let d = e;
                                      if (F.missing !== true) return T.errors = [{ instancePath: s + "/evidence/" + N + "/missing", schemaPath: "#/$defs/location/properties/missing/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" }], false;
                                      var Q = d === e;
                                    } else var Q = true;
                                  }
                                }
                              }
                            }
                          } else return T.errors = [{ instancePath: s + "/evidence/" + N, schemaPath: "#/$defs/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var ke = v === e;
                          if (!ke) break;
                        }
                      } else return T.errors = [{ instancePath: s + "/evidence", schemaPath: "#/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                      var X = O === e;
                    } else var X = true;
                    if (X) {
                      if (t.reason !== void 0) {
                        let p = t.reason, O = e, U = e, b = false, N = e;
                        if (e === e) if (p && typeof p == "object" && !Array.isArray(p)) {
                          let E;
                          if (p.fi === void 0 && (E = "fi") || p.sv === void 0 && (E = "sv") || p.en === void 0 && (E = "en")) {
                            let D = { instancePath: s + "/reason", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: E }, message: "must have required property '" + E + "'" };
                            r === null ? r = [D] : r.push(D), e++;
                          } else {
                            let D = e;
                            for (let d in p) if (!(d === "fi" || d === "sv" || d === "en")) {
                              let A = { instancePath: s + "/reason", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                              r === null ? r = [A] : r.push(A), e++;
                              break;
                            }
                            if (D === e) {
                              if (p.fi !== void 0) {
                                let d = e;
                                if (typeof p.fi != "string") {
                                  let A = { instancePath: s + "/reason/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  r === null ? r = [A] : r.push(A), e++;
                                }
                                var ie = d === e;
                              } else var ie = true;
                              if (ie) {
                                if (p.sv !== void 0) {
                                  let d = e;
                                  if (typeof p.sv != "string") {
                                    let de = { instancePath: s + "/reason/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [de] : r.push(de), e++;
                                  }
                                  var ie = d === e;
                                } else var ie = true;
                                if (ie) if (p.en !== void 0) {
                                  let d = e;
                                  if (typeof p.en != "string") {
                                    let de = { instancePath: s + "/reason/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    r === null ? r = [de] : r.push(de), e++;
                                  }
                                  var ie = d === e;
                                } else var ie = true;
                              }
                            }
                          }
                        } else {
                          let E = { instancePath: s + "/reason", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var c = N === e;
                        b = b || c;
                        let v = e;
                        if (p !== null) {
                          let E = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          r === null ? r = [E] : r.push(E), e++;
                        }
                        var c = v === e;
                        if (b = b || c, b) e = U, r !== null && (U ? r.length = U : r = null);
                        else {
                          let E = { instancePath: s + "/reason", schemaPath: "#/properties/reason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                          return r === null ? r = [E] : r.push(E), e++, T.errors = r, false;
                        }
                        var X = O === e;
                      } else var X = true;
                      if (X) {
                        if (t.cause !== void 0) {
                          let p = t.cause, O = e, U = e, b = false, N = e;
                          if (e === e) if (typeof p == "string") {
                            if (!Fe.test(p)) {
                              let E = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' };
                              r === null ? r = [E] : r.push(E), e++;
                            }
                          } else {
                            let E = { instancePath: s + "/cause", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [E] : r.push(E), e++;
                          }
                          var W = N === e;
                          b = b || W;
                          let v = e;
                          if (p !== null) {
                            let E = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [E] : r.push(E), e++;
                          }
                          var W = v === e;
                          if (b = b || W, b) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let E = { instancePath: s + "/cause", schemaPath: "#/properties/cause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [E] : r.push(E), e++, T.errors = r, false;
                          }
                          var X = O === e;
                        } else var X = true;
                        if (X) if (t.error !== void 0) {
                          let p = t.error, O = e, U = e, b = false, N = e;
                          if (typeof p != "string") {
                            let V = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [V] : r.push(V), e++;
                          }
                          var J = N === e;
                          b = b || J;
                          let F = e;
                          if (p !== null) {
                            let V = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                            r === null ? r = [V] : r.push(V), e++;
                          }
                          var J = F === e;
                          if (b = b || J, b) e = U, r !== null && (U ? r.length = U : r = null);
                          else {
                            let V = { instancePath: s + "/error", schemaPath: "#/properties/error/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            return r === null ? r = [V] : r.push(V), e++, T.errors = r, false;
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
  return T.errors = r, ee.props = L, e === 0;
}
T.evaluated = { dynamicProps: true, dynamicItems: false };
function f(t, { instancePath: s = "", parentData: be, parentDataProperty: he, rootData: pe = t, dynamicAnchors: ge = {} } = {}) {
  let r = null, e = 0, ee = f.evaluated;
  if (ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0), e === 0) if (t && typeof t == "object" && !Array.isArray(t)) {
    let ye;
    if (t.schemaVersion === void 0 && (ye = "schemaVersion") || t.tool === void 0 && (ye = "tool") || t.repository === void 0 && (ye = "repository") || t.product === void 0 && (ye = "product") || t.artefacts === void 0 && (ye = "artefacts") || t.outcomes === void 0 && (ye = "outcomes") || t.fixed === void 0 && (ye = "fixed") || t.summary === void 0 && (ye = "summary")) return f.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: ye }, message: "must have required property '" + ye + "'" }], false;
    if (t.schemaVersion !== void 0) {
      let o = e;
      if (t.schemaVersion !== 1) return f.errors = [{ instancePath: s + "/schemaVersion", schemaPath: "#/properties/schemaVersion/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], false;
      var l = o === e;
    } else var l = true;
    if (l) {
      if (t.tool !== void 0) {
        let o = t.tool, S = e;
        if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
          let g;
          if (o.name === void 0 && (g = "name") || o.version === void 0 && (g = "version") || o.ruleset === void 0 && (g = "ruleset")) return f.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], false;
          if (o.name !== void 0) {
            let n = e;
            if (o.name !== "kuntalint") return f.errors = [{ instancePath: s + "/tool/name", schemaPath: "#/properties/tool/properties/name/const", keyword: "const", params: { allowedValue: "kuntalint" }, message: "must be equal to constant" }], false;
            var te = n === e;
          } else var te = true;
          if (te) {
            if (o.version !== void 0) {
              let n = o.version, i = e;
              if (e === i) if (typeof n == "string") {
                if (Ne(n) < 1) return f.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return f.errors = [{ instancePath: s + "/tool/version", schemaPath: "#/properties/tool/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var te = i === e;
            } else var te = true;
            if (te) if (o.ruleset !== void 0) {
              let n = o.ruleset, i = e;
              if (e === i) if (typeof n == "string") {
                if (Ne(n) < 1) return f.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
              } else return f.errors = [{ instancePath: s + "/tool/ruleset", schemaPath: "#/properties/tool/properties/ruleset/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var te = i === e;
            } else var te = true;
          }
        } else return f.errors = [{ instancePath: s + "/tool", schemaPath: "#/properties/tool/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
        var l = S === e;
      } else var l = true;
      if (l) {
        if (t.repository !== void 0) {
          let o = t.repository, S = e;
          if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
            let g;
            if (o.name === void 0 && (g = "name") || o.commit === void 0 && (g = "commit") || o.base === void 0 && (g = "base") || o.anchor === void 0 && (g = "anchor")) return f.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], false;
            if (o.name !== void 0) {
              let n = e;
              if (typeof o.name != "string") return f.errors = [{ instancePath: s + "/repository/name", schemaPath: "#/properties/repository/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var Y = n === e;
            } else var Y = true;
            if (Y) {
              if (o.commit !== void 0) {
                let n = o.commit, i = e, $ = e, M = false, k = e;
                if (e === e) if (typeof n == "string") {
                  if (!Le.test(n)) {
                    let P = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                } else {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var me = k === e;
                M = M || me;
                let I = e;
                if (n !== null) {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  r === null ? r = [P] : r.push(P), e++;
                }
                var me = I === e;
                if (M = M || me, M) e = $, r !== null && ($ ? r.length = $ : r = null);
                else {
                  let P = { instancePath: s + "/repository/commit", schemaPath: "#/properties/repository/properties/commit/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                  return r === null ? r = [P] : r.push(P), e++, f.errors = r, false;
                }
                var Y = i === e;
              } else var Y = true;
              if (Y) {
                if (o.base !== void 0) {
                  let n = o.base, i = e, $ = e, M = false, k = e;
                  if (e === e) if (typeof n == "string") {
                    if (!Le.test(n)) {
                      let P = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/pattern", keyword: "pattern", params: { pattern: "^([0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^([0-9a-f]{40}|[0-9a-f]{64})$"' };
                      r === null ? r = [P] : r.push(P), e++;
                    }
                  } else {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/$defs/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var oe = k === e;
                  M = M || oe;
                  let I = e;
                  if (n !== null) {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [P] : r.push(P), e++;
                  }
                  var oe = I === e;
                  if (M = M || oe, M) e = $, r !== null && ($ ? r.length = $ : r = null);
                  else {
                    let P = { instancePath: s + "/repository/base", schemaPath: "#/properties/repository/properties/base/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [P] : r.push(P), e++, f.errors = r, false;
                  }
                  var Y = i === e;
                } else var Y = true;
                if (Y) if (o.anchor !== void 0) {
                  let n = o.anchor, i = e, $ = e, M = false, k = e;
                  if (typeof n != "string") {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var re = k === e;
                  M = M || re;
                  let a = e;
                  if (n !== null) {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                    r === null ? r = [q] : r.push(q), e++;
                  }
                  var re = a === e;
                  if (M = M || re, M) e = $, r !== null && ($ ? r.length = $ : r = null);
                  else {
                    let q = { instancePath: s + "/repository/anchor", schemaPath: "#/properties/repository/properties/anchor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                    return r === null ? r = [q] : r.push(q), e++, f.errors = r, false;
                  }
                  var Y = i === e;
                } else var Y = true;
              }
            }
          } else return f.errors = [{ instancePath: s + "/repository", schemaPath: "#/properties/repository/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
          var l = S === e;
        } else var l = true;
        if (l) {
          if (t.product !== void 0) {
            let o = t.product, S = e;
            if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
              let g;
              if (o.kind === void 0 && (g = "kind") || o.stage === void 0 && (g = "stage") || o.level === void 0 && (g = "level") || o.licence === void 0 && (g = "licence")) return f.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], false;
              if (o.kind !== void 0) {
                let n = o.kind, i = e;
                if (e === i) if (Array.isArray(n)) {
                  if (n.length < 1) return f.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                  {
                    var L = true;
                    let $ = n.length;
                    for (let M = 0; M < $; M++) {
                      let k = n[M], a = e;
                      if (!(k === "software" || k === "interface")) return f.errors = [{ instancePath: s + "/product/kind/" + M, schemaPath: "#/properties/product/properties/kind/items/enum", keyword: "enum", params: { allowedValues: Oe.properties.product.properties.kind.items.enum }, message: "must be equal to one of the allowed values" }], false;
                      var L = a === e;
                      if (!L) break;
                    }
                  }
                } else return f.errors = [{ instancePath: s + "/product/kind", schemaPath: "#/properties/product/properties/kind/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var y = i === e;
              } else var y = true;
              if (y) {
                if (o.stage !== void 0) {
                  let n = o.stage, i = e;
                  if (!(n === "concept" || n === "development" || n === "beta" || n === "stable" || n === "obsolete")) return f.errors = [{ instancePath: s + "/product/stage", schemaPath: "#/properties/product/properties/stage/enum", keyword: "enum", params: { allowedValues: Oe.properties.product.properties.stage.enum }, message: "must be equal to one of the allowed values" }], false;
                  var y = i === e;
                } else var y = true;
                if (y) {
                  if (o.level !== void 0) {
                    let n = o.level, i = e;
                    if (!(n === 1 || n === 2 || n === 3)) return f.errors = [{ instancePath: s + "/product/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: qe.enum }, message: "must be equal to one of the allowed values" }], false;
                    var y = i === e;
                  } else var y = true;
                  if (y) if (o.licence !== void 0) {
                    let n = o.licence, i = e, $ = e, M = false, k = e;
                    if (typeof n != "string") {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var B = k === e;
                    M = M || B;
                    let a = e;
                    if (n !== null) {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                      r === null ? r = [q] : r.push(q), e++;
                    }
                    var B = a === e;
                    if (M = M || B, M) e = $, r !== null && ($ ? r.length = $ : r = null);
                    else {
                      let q = { instancePath: s + "/product/licence", schemaPath: "#/properties/product/properties/licence/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                      return r === null ? r = [q] : r.push(q), e++, f.errors = r, false;
                    }
                    var y = i === e;
                  } else var y = true;
                }
              }
            } else return f.errors = [{ instancePath: s + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var l = S === e;
          } else var l = true;
          if (l) {
            if (t.artefacts !== void 0) {
              let o = t.artefacts, S = e;
              if (e === S) if (Array.isArray(o)) {
                var C = true;
                let g = o.length;
                for (let n = 0; n < g; n++) {
                  let i = e;
                  fe(o[n], { instancePath: s + "/artefacts/" + n, parentData: o, parentDataProperty: n, rootData: pe, dynamicAnchors: ge }) || (r = r === null ? fe.errors : r.concat(fe.errors), e = r.length);
                  var C = i === e;
                  if (!C) break;
                }
              } else return f.errors = [{ instancePath: s + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
              var l = S === e;
            } else var l = true;
            if (l) {
              if (t.outcomes !== void 0) {
                let o = t.outcomes, S = e;
                if (e === S) if (Array.isArray(o)) {
                  var _ = true;
                  let g = o.length;
                  for (let n = 0; n < g; n++) {
                    let i = e;
                    T(o[n], { instancePath: s + "/outcomes/" + n, parentData: o, parentDataProperty: n, rootData: pe, dynamicAnchors: ge }) || (r = r === null ? T.errors : r.concat(T.errors), e = r.length);
                    var _ = i === e;
                    if (!_) break;
                  }
                } else return f.errors = [{ instancePath: s + "/outcomes", schemaPath: "#/properties/outcomes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                var l = S === e;
              } else var l = true;
              if (l) {
                if (t.fixed !== void 0) {
                  let o = t.fixed, S = e;
                  if (e === S) if (Array.isArray(o)) {
                    var H = true;
                    let g = o.length;
                    for (let n = 0; n < g; n++) {
                      let i = o[n], $ = e;
                      if (e === $) if (i && typeof i == "object" && !Array.isArray(i)) {
                        let k;
                        if (i.rule === void 0 && (k = "rule") || i.component === void 0 && (k = "component") || i.fingerprint === void 0 && (k = "fingerprint") || i.path === void 0 && (k = "path") || i.message === void 0 && (k = "message")) return f.errors = [{ instancePath: s + "/fixed/" + n, schemaPath: "#/properties/fixed/items/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                        if (i.rule !== void 0) {
                          let a = i.rule, I = e;
                          if (e === e) if (typeof a == "string") {
                            if (!Fe.test(a)) return f.errors = [{ instancePath: s + "/fixed/" + n + "/rule", schemaPath: "#/$defs/rule/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9-]+/[a-z0-9-]+$" }, message: 'must match pattern "^[a-z0-9-]+/[a-z0-9-]+$"' }], false;
                          } else return f.errors = [{ instancePath: s + "/fixed/" + n + "/rule", schemaPath: "#/$defs/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var j = I === e;
                        } else var j = true;
                        if (j) {
                          if (i.component !== void 0) {
                            let a = i.component, I = e, q = e, P = false, m = e;
                            if (typeof a != "string") {
                              let w = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              r === null ? r = [w] : r.push(w), e++;
                            }
                            var X = m === e;
                            P = P || X;
                            let z = e;
                            if (a !== null) {
                              let w = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                              r === null ? r = [w] : r.push(w), e++;
                            }
                            var X = z === e;
                            if (P = P || X, P) e = q, r !== null && (q ? r.length = q : r = null);
                            else {
                              let w = { instancePath: s + "/fixed/" + n + "/component", schemaPath: "#/$defs/component/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                              return r === null ? r = [w] : r.push(w), e++, f.errors = r, false;
                            }
                            var j = I === e;
                          } else var j = true;
                          if (j) {
                            if (i.fingerprint !== void 0) {
                              let a = i.fingerprint, I = e;
                              if (e === e) if (typeof a == "string") {
                                if (Ne(a) < 1) return f.errors = [{ instancePath: s + "/fixed/" + n + "/fingerprint", schemaPath: "#/$defs/fingerprint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                              } else return f.errors = [{ instancePath: s + "/fixed/" + n + "/fingerprint", schemaPath: "#/$defs/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var j = I === e;
                            } else var j = true;
                            if (j) {
                              if (i.path !== void 0) {
                                let a = e;
                                if (typeof i.path != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/path", schemaPath: "#/properties/fixed/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var j = a === e;
                              } else var j = true;
                              if (j) {
                                if (i.message !== void 0) {
                                  let a = i.message, I = e;
                                  if (e === e) if (a && typeof a == "object" && !Array.isArray(a)) {
                                    let m;
                                    if (a.fi === void 0 && (m = "fi") || a.sv === void 0 && (m = "sv") || a.en === void 0 && (m = "en")) return f.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], false;
                                    {
                                      let z = e;
                                      for (let se in a) if (!(se === "fi" || se === "sv" || se === "en")) {
                                        return f.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: se }, message: "must NOT have additional properties" }], false;
                                        break;
                                      }
                                      if (z === e) {
                                        if (a.fi !== void 0) {
                                          let se = e;
                                          if (typeof a.fi != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/message/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var u = se === e;
                                        } else var u = true;
                                        if (u) {
                                          if (a.sv !== void 0) {
                                            let se = e;
                                            if (typeof a.sv != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/message/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var u = se === e;
                                          } else var u = true;
                                          if (u) if (a.en !== void 0) {
                                            let se = e;
                                            if (typeof a.en != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/message/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var u = se === e;
                                          } else var u = true;
                                        }
                                      }
                                    }
                                  } else return f.errors = [{ instancePath: s + "/fixed/" + n + "/message", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                  var j = I === e;
                                } else var j = true;
                                if (j) {
                                  if (i.title !== void 0) {
                                    let a = i.title, I = e;
                                    if (e === e) if (a && typeof a == "object" && !Array.isArray(a)) {
                                      let m;
                                      if (a.fi === void 0 && (m = "fi") || a.sv === void 0 && (m = "sv") || a.en === void 0 && (m = "en")) return f.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: m }, message: "must have required property '" + m + "'" }], false;
                                      {
                                        let z = e;
                                        for (let se in a) if (!(se === "fi" || se === "sv" || se === "en")) {
                                          return f.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: se }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (z === e) {
                                          if (a.fi !== void 0) {
                                            let se = e;
                                            if (typeof a.fi != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/title/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var le = se === e;
                                          } else var le = true;
                                          if (le) {
                                            if (a.sv !== void 0) {
                                              let se = e;
                                              if (typeof a.sv != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/title/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var le = se === e;
                                            } else var le = true;
                                            if (le) if (a.en !== void 0) {
                                              let se = e;
                                              if (typeof a.en != "string") return f.errors = [{ instancePath: s + "/fixed/" + n + "/title/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var le = se === e;
                                            } else var le = true;
                                          }
                                        }
                                      }
                                    } else return f.errors = [{ instancePath: s + "/fixed/" + n + "/title", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var j = I === e;
                                  } else var j = true;
                                  if (j) if (i.waiver !== void 0) {
                                    let a = i.waiver, I = e, q = e, P = false, m = e;
                                    ne(a, { instancePath: s + "/fixed/" + n + "/waiver", parentData: i, parentDataProperty: "waiver", rootData: pe, dynamicAnchors: ge }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                    var ue = m === e;
                                    if (P = P || ue, ue) {
                                      var ae = {};
                                      ae.rule = true, ae.path = true, ae.component = true, ae.fingerprint = true, ae.reason = true, ae.approvedBy = true, ae.until = true, ae.file = true, ae.line = true;
                                    }
                                    let z = e;
                                    if (a !== null) {
                                      let w = { instancePath: s + "/fixed/" + n + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      r === null ? r = [w] : r.push(w), e++;
                                    }
                                    var ue = z === e;
                                    if (P = P || ue, P) e = q, r !== null && (q ? r.length = q : r = null);
                                    else {
                                      let w = { instancePath: s + "/fixed/" + n + "/waiver", schemaPath: "#/properties/fixed/items/properties/waiver/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      return r === null ? r = [w] : r.push(w), e++, f.errors = r, false;
                                    }
                                    var j = I === e;
                                  } else var j = true;
                                }
                              }
                            }
                          }
                        }
                      } else return f.errors = [{ instancePath: s + "/fixed/" + n, schemaPath: "#/properties/fixed/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                      var H = $ === e;
                      if (!H) break;
                    }
                  } else return f.errors = [{ instancePath: s + "/fixed", schemaPath: "#/properties/fixed/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                  var l = S === e;
                } else var l = true;
                if (l) {
                  if (t.remarks !== void 0) {
                    let o = t.remarks, S = e;
                    if (e === S) if (Array.isArray(o)) {
                      var ke = true;
                      let g = o.length;
                      for (let n = 0; n < g; n++) {
                        let i = o[n], $ = e;
                        if (e === e) if (i && typeof i == "object" && !Array.isArray(i)) {
                          let a;
                          if (i.fi === void 0 && (a = "fi") || i.sv === void 0 && (a = "sv") || i.en === void 0 && (a = "en")) return f.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                          {
                            let I = e;
                            for (let q in i) if (!(q === "fi" || q === "sv" || q === "en")) {
                              return f.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: q }, message: "must NOT have additional properties" }], false;
                              break;
                            }
                            if (I === e) {
                              if (i.fi !== void 0) {
                                let q = e;
                                if (typeof i.fi != "string") return f.errors = [{ instancePath: s + "/remarks/" + n + "/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var Q = q === e;
                              } else var Q = true;
                              if (Q) {
                                if (i.sv !== void 0) {
                                  let q = e;
                                  if (typeof i.sv != "string") return f.errors = [{ instancePath: s + "/remarks/" + n + "/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var Q = q === e;
                                } else var Q = true;
                                if (Q) if (i.en !== void 0) {
                                  let q = e;
                                  if (typeof i.en != "string") return f.errors = [{ instancePath: s + "/remarks/" + n + "/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var Q = q === e;
                                } else var Q = true;
                              }
                            }
                          }
                        } else return f.errors = [{ instancePath: s + "/remarks/" + n, schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var ke = $ === e;
                        if (!ke) break;
                      }
                    } else return f.errors = [{ instancePath: s + "/remarks", schemaPath: "#/properties/remarks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var l = S === e;
                  } else var l = true;
                  if (l) {
                    if (t.settings !== void 0) {
                      let o = t.settings, S = e, K = e, g = false, n = e;
                      if (typeof o != "string") {
                        let M = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        r === null ? r = [M] : r.push(M), e++;
                      }
                      var ie = n === e;
                      g = g || ie;
                      let i = e;
                      if (o !== null) {
                        let M = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                        r === null ? r = [M] : r.push(M), e++;
                      }
                      var ie = i === e;
                      if (g = g || ie, g) e = K, r !== null && (K ? r.length = K : r = null);
                      else {
                        let M = { instancePath: s + "/settings", schemaPath: "#/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        return r === null ? r = [M] : r.push(M), e++, f.errors = r, false;
                      }
                      var l = S === e;
                    } else var l = true;
                    if (l) {
                      if (t.summary !== void 0) {
                        let o = t.summary, S = e;
                        if (e === e) if (o && typeof o == "object" && !Array.isArray(o)) {
                          let n;
                          if (o.conclusion === void 0 && (n = "conclusion") || o.failed === void 0 && (n = "failed") || o.passed === void 0 && (n = "passed") || o.waived === void 0 && (n = "waived") || o.notApplicable === void 0 && (n = "notApplicable") || o.undetermined === void 0 && (n = "undetermined") || o.broken === void 0 && (n = "broken") || o.findings === void 0 && (n = "findings") || o.levelReached === void 0 && (n = "levelReached") || o.score === void 0 && (n = "score")) return f.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: n }, message: "must have required property '" + n + "'" }], false;
                          if (o.conclusion !== void 0) {
                            let i = o.conclusion, $ = e;
                            if (!(i === "success" || i === "failure" || i === "error")) return f.errors = [{ instancePath: s + "/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Te.properties.conclusion.enum }, message: "must be equal to one of the allowed values" }], false;
                            var c = $ === e;
                          } else var c = true;
                          if (c) {
                            if (o.failed !== void 0) {
                              let i = o.failed, $ = e;
                              if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                              if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                              var c = $ === e;
                            } else var c = true;
                            if (c) {
                              if (o.passed !== void 0) {
                                let i = o.passed, $ = e;
                                if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                var c = $ === e;
                              } else var c = true;
                              if (c) {
                                if (o.waived !== void 0) {
                                  let i = o.waived, $ = e;
                                  if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                  var c = $ === e;
                                } else var c = true;
                                if (c) {
                                  if (o.notApplicable !== void 0) {
                                    let i = o.notApplicable, $ = e;
                                    if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                    if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                    var c = $ === e;
                                  } else var c = true;
                                  if (c) {
                                    if (o.undetermined !== void 0) {
                                      let i = o.undetermined, $ = e;
                                      if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                      var c = $ === e;
                                    } else var c = true;
                                    if (c) {
                                      if (o.broken !== void 0) {
                                        let i = o.broken, $ = e;
                                        if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                        if (e === $ && typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) return f.errors = [{ instancePath: s + "/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                        var c = $ === e;
                                      } else var c = true;
                                      if (c) {
                                        if (o.findings !== void 0) {
                                          let i = o.findings, $ = e;
                                          if (e === $) if (i && typeof i == "object" && !Array.isArray(i)) {
                                            let k;
                                            if (i.new === void 0 && (k = "new") || i.existing === void 0 && (k = "existing") || i.fixed === void 0 && (k = "fixed") || i.waived === void 0 && (k = "waived")) return f.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                            if (i.new !== void 0) {
                                              let a = i.new, I = e;
                                              if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                              if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                              var W = I === e;
                                            } else var W = true;
                                            if (W) {
                                              if (i.existing !== void 0) {
                                                let a = i.existing, I = e;
                                                if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                var W = I === e;
                                              } else var W = true;
                                              if (W) {
                                                if (i.fixed !== void 0) {
                                                  let a = i.fixed, I = e;
                                                  if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                  if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                  var W = I === e;
                                                } else var W = true;
                                                if (W) {
                                                  if (i.waived !== void 0) {
                                                    let a = i.waived, I = e;
                                                    if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                    if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                    var W = I === e;
                                                  } else var W = true;
                                                  if (W) {
                                                    if (i.total !== void 0) {
                                                      let a = i.total, I = e;
                                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                      if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                      var W = I === e;
                                                    } else var W = true;
                                                    if (W) {
                                                      if (i.errors !== void 0) {
                                                        let a = i.errors, I = e;
                                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                        if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                        var W = I === e;
                                                      } else var W = true;
                                                      if (W) {
                                                        if (i.warnings !== void 0) {
                                                          let a = i.warnings, I = e;
                                                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                          if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                          var W = I === e;
                                                        } else var W = true;
                                                        if (W) {
                                                          if (i.notices !== void 0) {
                                                            let a = i.notices, I = e;
                                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                            var W = I === e;
                                                          } else var W = true;
                                                          if (W) if (i.failing !== void 0) {
                                                            let a = i.failing, I = e;
                                                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return f.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === I && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return f.errors = [{ instancePath: s + "/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                            var W = I === e;
                                                          } else var W = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else return f.errors = [{ instancePath: s + "/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                          var c = $ === e;
                                        } else var c = true;
                                        if (c) {
                                          if (o.levelReached !== void 0) {
                                            let i = o.levelReached, $ = e;
                                            if (!(typeof i == "number" && !(i % 1) && !isNaN(i) && isFinite(i))) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                            if (e === $ && typeof i == "number" && isFinite(i)) {
                                              if (i > 3 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" }], false;
                                              if (i < 0 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            }
                                            var c = $ === e;
                                          } else var c = true;
                                          if (c) if (o.score !== void 0) {
                                            let i = o.score, $ = e;
                                            if (e === $) if (typeof i == "number" && isFinite(i)) {
                                              if (i > 100 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], false;
                                              if (i < 0 || isNaN(i)) return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            } else return f.errors = [{ instancePath: s + "/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" }], false;
                                            var c = $ === e;
                                          } else var c = true;
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else return f.errors = [{ instancePath: s + "/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var l = S === e;
                      } else var l = true;
                      if (l) {
                        if (t.date !== void 0) {
                          let o = t.date, S = e;
                          if (e === S) if (typeof o == "string") {
                            if (!Ve.test(o)) return f.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' }], false;
                          } else return f.errors = [{ instancePath: s + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var l = S === e;
                        } else var l = true;
                        if (l) {
                          if (t.components !== void 0) {
                            let o = t.components, S = e;
                            if (e === S) if (Array.isArray(o)) {
                              var J = true;
                              let g = o.length;
                              for (let n = 0; n < g; n++) {
                                let i = e;
                                if (typeof o[n] != "string") return f.errors = [{ instancePath: s + "/components/" + n, schemaPath: "#/properties/components/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var J = i === e;
                                if (!J) break;
                              }
                            } else return f.errors = [{ instancePath: s + "/components", schemaPath: "#/properties/components/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                            var l = S === e;
                          } else var l = true;
                          if (l) {
                            if (t.gate !== void 0) {
                              let o = t.gate, S = e;
                              if (e === S) if (o && typeof o == "object" && !Array.isArray(o)) {
                                let g;
                                if (o.findings === void 0 && (g = "findings") || o.severity === void 0 && (g = "severity")) return f.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/required", keyword: "required", params: { missingProperty: g }, message: "must have required property '" + g + "'" }], false;
                                if (o.findings !== void 0) {
                                  let n = o.findings, i = e;
                                  if (!(n === "new" || n === "any" || n === "none")) return f.errors = [{ instancePath: s + "/gate/findings", schemaPath: "#/properties/gate/properties/findings/enum", keyword: "enum", params: { allowedValues: Oe.properties.gate.properties.findings.enum }, message: "must be equal to one of the allowed values" }], false;
                                  var x = i === e;
                                } else var x = true;
                                if (x) if (o.severity !== void 0) {
                                  let n = o.severity, i = e;
                                  if (!(n === "error" || n === "warning" || n === "notice")) return f.errors = [{ instancePath: s + "/gate/severity", schemaPath: "#/$defs/severity/enum", keyword: "enum", params: { allowedValues: Re.enum }, message: "must be equal to one of the allowed values" }], false;
                                  var x = i === e;
                                } else var x = true;
                              } else return f.errors = [{ instancePath: s + "/gate", schemaPath: "#/properties/gate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                              var l = S === e;
                            } else var l = true;
                            if (l) {
                              if (t.waivers !== void 0) {
                                let o = t.waivers, S = e;
                                if (e === S) if (Array.isArray(o)) {
                                  var p = true;
                                  let g = o.length;
                                  for (let n = 0; n < g; n++) {
                                    let i = o[n], $ = e, M = e;
                                    ne(i, { instancePath: s + "/waivers/" + n, parentData: o, parentDataProperty: n, rootData: pe, dynamicAnchors: ge }) || (r = r === null ? ne.errors : r.concat(ne.errors), e = r.length);
                                    var O = M === e;
                                    if (O) {
                                      let a = e;
                                      if (e === a) if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let q;
                                        if (i.state === void 0 && (q = "state") || i.findings === void 0 && (q = "findings") || i.untried === void 0 && (q = "untried")) return f.errors = [{ instancePath: s + "/waivers/" + n, schemaPath: "#/properties/waivers/items/allOf/1/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], false;
                                        if (i.state !== void 0) {
                                          let P = i.state, m = e;
                                          if (!(P === "active" || P === "expiring" || P === "expired")) return f.errors = [{ instancePath: s + "/waivers/" + n + "/state", schemaPath: "#/properties/waivers/items/allOf/1/properties/state/enum", keyword: "enum", params: { allowedValues: Oe.properties.waivers.items.allOf[1].properties.state.enum }, message: "must be equal to one of the allowed values" }], false;
                                          var U = m === e;
                                        } else var U = true;
                                        if (U) {
                                          if (i.findings !== void 0) {
                                            let P = i.findings, m = e;
                                            if (!(typeof P == "number" && !(P % 1) && !isNaN(P) && isFinite(P))) return f.errors = [{ instancePath: s + "/waivers/" + n + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                            if (e === m && typeof P == "number" && isFinite(P) && (P < 0 || isNaN(P))) return f.errors = [{ instancePath: s + "/waivers/" + n + "/findings", schemaPath: "#/properties/waivers/items/allOf/1/properties/findings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                            var U = m === e;
                                          } else var U = true;
                                          if (U) if (i.untried !== void 0) {
                                            let P = e;
                                            if (typeof i.untried != "boolean") return f.errors = [{ instancePath: s + "/waivers/" + n + "/untried", schemaPath: "#/properties/waivers/items/allOf/1/properties/untried/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], false;
                                            var U = P === e;
                                          } else var U = true;
                                        }
                                      } else return f.errors = [{ instancePath: s + "/waivers/" + n, schemaPath: "#/properties/waivers/items/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var O = a === e;
                                    }
                                    var p = $ === e;
                                    if (!p) break;
                                  }
                                } else return f.errors = [{ instancePath: s + "/waivers", schemaPath: "#/properties/waivers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                var l = S === e;
                              } else var l = true;
                              if (l) {
                                if (t.declared !== void 0) {
                                  let o = t.declared, S = e;
                                  if (e === S) if (Array.isArray(o)) {
                                    var b = true;
                                    let g = o.length;
                                    for (let n = 0; n < g; n++) {
                                      let i = o[n], $ = e;
                                      if (e === $) if (i && typeof i == "object" && !Array.isArray(i)) {
                                        let k;
                                        if (i.topic === void 0 && (k = "topic") || i.statement === void 0 && (k = "statement") || i.by === void 0 && (k = "by") || i.on === void 0 && (k = "on")) return f.errors = [{ instancePath: s + "/declared/" + n, schemaPath: "#/properties/declared/items/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                        if (i.topic !== void 0) {
                                          let a = e;
                                          if (typeof i.topic != "string") return f.errors = [{ instancePath: s + "/declared/" + n + "/topic", schemaPath: "#/properties/declared/items/properties/topic/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var N = a === e;
                                        } else var N = true;
                                        if (N) {
                                          if (i.statement !== void 0) {
                                            let a = e;
                                            if (typeof i.statement != "string") return f.errors = [{ instancePath: s + "/declared/" + n + "/statement", schemaPath: "#/properties/declared/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var N = a === e;
                                          } else var N = true;
                                          if (N) {
                                            if (i.by !== void 0) {
                                              let a = e;
                                              if (typeof i.by != "string") return f.errors = [{ instancePath: s + "/declared/" + n + "/by", schemaPath: "#/properties/declared/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var N = a === e;
                                            } else var N = true;
                                            if (N) if (i.on !== void 0) {
                                              let a = e;
                                              if (typeof i.on != "string") return f.errors = [{ instancePath: s + "/declared/" + n + "/on", schemaPath: "#/properties/declared/items/properties/on/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var N = a === e;
                                            } else var N = true;
                                          }
                                        }
                                      } else return f.errors = [{ instancePath: s + "/declared/" + n, schemaPath: "#/properties/declared/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var b = $ === e;
                                      if (!b) break;
                                    }
                                  } else return f.errors = [{ instancePath: s + "/declared", schemaPath: "#/properties/declared/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var l = S === e;
                                } else var l = true;
                                if (l) {
                                  if (t.afterMerge !== void 0) {
                                    let o = t.afterMerge, S = e, K = e, g = false, n = e;
                                    if (e === n) if (o && typeof o == "object" && !Array.isArray(o)) {
                                      let M;
                                      if (o.settings === void 0 && (M = "settings") || o.changes === void 0 && (M = "changes") || o.level === void 0 && (M = "level") || o.summary === void 0 && (M = "summary")) {
                                        let k = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" };
                                        r === null ? r = [k] : r.push(k), e++;
                                      } else {
                                        if (o.settings !== void 0) {
                                          let k = o.settings, a = e, I = e, q = false, P = e;
                                          if (typeof k != "string") {
                                            let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [z] : r.push(z), e++;
                                          }
                                          var F = P === e;
                                          q = q || F;
                                          let m = e;
                                          if (k !== null) {
                                            let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            r === null ? r = [z] : r.push(z), e++;
                                          }
                                          var F = m === e;
                                          if (q = q || F, q) e = I, r !== null && (I ? r.length = I : r = null);
                                          else {
                                            let z = { instancePath: s + "/afterMerge/settings", schemaPath: "#/properties/afterMerge/anyOf/0/properties/settings/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            r === null ? r = [z] : r.push(z), e++;
                                          }
                                          var v = a === e;
                                        } else var v = true;
                                        if (v) {
                                          if (o.changes !== void 0) {
                                            let k = o.changes, a = e;
                                            if (e === a) if (Array.isArray(k)) {
                                              var V = true;
                                              let q = k.length;
                                              for (let P = 0; P < q; P++) {
                                                let m = k[P], z = e;
                                                if (e === z) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                  let w;
                                                  if (m.text === void 0 && (w = "text") || m.exempts === void 0 && (w = "exempts")) {
                                                    let h = { instancePath: s + "/afterMerge/changes/" + P, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" };
                                                    r === null ? r = [h] : r.push(h), e++;
                                                  } else {
                                                    if (m.text !== void 0) {
                                                      let h = m.text, Z = e;
                                                      if (e === e) if (h && typeof h == "object" && !Array.isArray(h)) {
                                                        let R;
                                                        if (h.fi === void 0 && (R = "fi") || h.sv === void 0 && (R = "sv") || h.en === void 0 && (R = "en")) {
                                                          let xe = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" };
                                                          r === null ? r = [xe] : r.push(xe), e++;
                                                        } else {
                                                          let xe = e;
                                                          for (let ve in h) if (!(ve === "fi" || ve === "sv" || ve === "en")) {
                                                            let _e = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: ve }, message: "must NOT have additional properties" };
                                                            r === null ? r = [_e] : r.push(_e), e++;
                                                            break;
                                                          }
                                                          if (xe === e) {
                                                            if (h.fi !== void 0) {
                                                              let ve = e;
                                                              if (typeof h.fi != "string") {
                                                                let _e = { instancePath: s + "/afterMerge/changes/" + P + "/text/fi", schemaPath: "#/$defs/text/properties/fi/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [_e] : r.push(_e), e++;
                                                              }
                                                              var E = ve === e;
                                                            } else var E = true;
                                                            if (E) {
                                                              if (h.sv !== void 0) {
                                                                let ve = e;
                                                                if (typeof h.sv != "string") {
                                                                  let $e = { instancePath: s + "/afterMerge/changes/" + P + "/text/sv", schemaPath: "#/$defs/text/properties/sv/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [$e] : r.push($e), e++;
                                                                }
                                                                var E = ve === e;
                                                              } else var E = true;
                                                              if (E) if (h.en !== void 0) {
                                                                let ve = e;
                                                                if (typeof h.en != "string") {
                                                                  let $e = { instancePath: s + "/afterMerge/changes/" + P + "/text/en", schemaPath: "#/$defs/text/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [$e] : r.push($e), e++;
                                                                }
                                                                var E = ve === e;
                                                              } else var E = true;
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        let R = { instancePath: s + "/afterMerge/changes/" + P + "/text", schemaPath: "#/$defs/text/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                        r === null ? r = [R] : r.push(R), e++;
                                                      }
                                                      var D = Z === e;
                                                    } else var D = true;
                                                    if (D) if (m.exempts !== void 0) {
                                                      let h = e;
                                                      if (typeof m.exempts != "boolean") {
                                                        let we = { instancePath: s + "/afterMerge/changes/" + P + "/exempts", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/properties/exempts/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                                        r === null ? r = [we] : r.push(we), e++;
                                                      }
                                                      var D = h === e;
                                                    } else var D = true;
                                                  }
                                                } else {
                                                  let w = { instancePath: s + "/afterMerge/changes/" + P, schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  r === null ? r = [w] : r.push(w), e++;
                                                }
                                                var V = z === e;
                                                if (!V) break;
                                              }
                                            } else {
                                              let q = { instancePath: s + "/afterMerge/changes", schemaPath: "#/properties/afterMerge/anyOf/0/properties/changes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                              r === null ? r = [q] : r.push(q), e++;
                                            }
                                            var v = a === e;
                                          } else var v = true;
                                          if (v) {
                                            if (o.summary !== void 0) {
                                              let k = o.summary, a = e;
                                              if (e === e) if (k && typeof k == "object" && !Array.isArray(k)) {
                                                let P;
                                                if (k.conclusion === void 0 && (P = "conclusion") || k.failed === void 0 && (P = "failed") || k.passed === void 0 && (P = "passed") || k.waived === void 0 && (P = "waived") || k.notApplicable === void 0 && (P = "notApplicable") || k.undetermined === void 0 && (P = "undetermined") || k.broken === void 0 && (P = "broken") || k.findings === void 0 && (P = "findings") || k.levelReached === void 0 && (P = "levelReached") || k.score === void 0 && (P = "score")) {
                                                  let m = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/required", keyword: "required", params: { missingProperty: P }, message: "must have required property '" + P + "'" };
                                                  r === null ? r = [m] : r.push(m), e++;
                                                } else {
                                                  if (k.conclusion !== void 0) {
                                                    let m = k.conclusion, z = e;
                                                    if (!(m === "success" || m === "failure" || m === "error")) {
                                                      let se = { instancePath: s + "/afterMerge/summary/conclusion", schemaPath: "#/$defs/summary/properties/conclusion/enum", keyword: "enum", params: { allowedValues: Te.properties.conclusion.enum }, message: "must be equal to one of the allowed values" };
                                                      r === null ? r = [se] : r.push(se), e++;
                                                    }
                                                    var d = z === e;
                                                  } else var d = true;
                                                  if (d) {
                                                    if (k.failed !== void 0) {
                                                      let m = k.failed, z = e;
                                                      if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                        let w = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        r === null ? r = [w] : r.push(w), e++;
                                                      }
                                                      if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                        let w = { instancePath: s + "/afterMerge/summary/failed", schemaPath: "#/$defs/summary/properties/failed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                        r === null ? r = [w] : r.push(w), e++;
                                                      }
                                                      var d = z === e;
                                                    } else var d = true;
                                                    if (d) {
                                                      if (k.passed !== void 0) {
                                                        let m = k.passed, z = e;
                                                        if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                          let w = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          r === null ? r = [w] : r.push(w), e++;
                                                        }
                                                        if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                          let w = { instancePath: s + "/afterMerge/summary/passed", schemaPath: "#/$defs/summary/properties/passed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                          r === null ? r = [w] : r.push(w), e++;
                                                        }
                                                        var d = z === e;
                                                      } else var d = true;
                                                      if (d) {
                                                        if (k.waived !== void 0) {
                                                          let m = k.waived, z = e;
                                                          if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                            let w = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            r === null ? r = [w] : r.push(w), e++;
                                                          }
                                                          if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                            let w = { instancePath: s + "/afterMerge/summary/waived", schemaPath: "#/$defs/summary/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                            r === null ? r = [w] : r.push(w), e++;
                                                          }
                                                          var d = z === e;
                                                        } else var d = true;
                                                        if (d) {
                                                          if (k.notApplicable !== void 0) {
                                                            let m = k.notApplicable, z = e;
                                                            if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                              let w = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              r === null ? r = [w] : r.push(w), e++;
                                                            }
                                                            if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                              let w = { instancePath: s + "/afterMerge/summary/notApplicable", schemaPath: "#/$defs/summary/properties/notApplicable/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                              r === null ? r = [w] : r.push(w), e++;
                                                            }
                                                            var d = z === e;
                                                          } else var d = true;
                                                          if (d) {
                                                            if (k.undetermined !== void 0) {
                                                              let m = k.undetermined, z = e;
                                                              if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                                let w = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                r === null ? r = [w] : r.push(w), e++;
                                                              }
                                                              if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                                let w = { instancePath: s + "/afterMerge/summary/undetermined", schemaPath: "#/$defs/summary/properties/undetermined/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                r === null ? r = [w] : r.push(w), e++;
                                                              }
                                                              var d = z === e;
                                                            } else var d = true;
                                                            if (d) {
                                                              if (k.broken !== void 0) {
                                                                let m = k.broken, z = e;
                                                                if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                                  let w = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                  r === null ? r = [w] : r.push(w), e++;
                                                                }
                                                                if (e === z && typeof m == "number" && isFinite(m) && (m < 0 || isNaN(m))) {
                                                                  let w = { instancePath: s + "/afterMerge/summary/broken", schemaPath: "#/$defs/summary/properties/broken/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                  r === null ? r = [w] : r.push(w), e++;
                                                                }
                                                                var d = z === e;
                                                              } else var d = true;
                                                              if (d) {
                                                                if (k.findings !== void 0) {
                                                                  let m = k.findings, z = e;
                                                                  if (e === z) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                                    let w;
                                                                    if (m.new === void 0 && (w = "new") || m.existing === void 0 && (w = "existing") || m.fixed === void 0 && (w = "fixed") || m.waived === void 0 && (w = "waived")) {
                                                                      let h = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" };
                                                                      r === null ? r = [h] : r.push(h), e++;
                                                                    } else {
                                                                      if (m.new !== void 0) {
                                                                        let h = m.new, Z = e;
                                                                        if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                          let we = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                          r === null ? r = [we] : r.push(we), e++;
                                                                        }
                                                                        if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                          let we = { instancePath: s + "/afterMerge/summary/findings/new", schemaPath: "#/$defs/summary/properties/findings/properties/new/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                          r === null ? r = [we] : r.push(we), e++;
                                                                        }
                                                                        var A = Z === e;
                                                                      } else var A = true;
                                                                      if (A) {
                                                                        if (m.existing !== void 0) {
                                                                          let h = m.existing, Z = e;
                                                                          if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                            let R = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                            r === null ? r = [R] : r.push(R), e++;
                                                                          }
                                                                          if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                            let R = { instancePath: s + "/afterMerge/summary/findings/existing", schemaPath: "#/$defs/summary/properties/findings/properties/existing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                            r === null ? r = [R] : r.push(R), e++;
                                                                          }
                                                                          var A = Z === e;
                                                                        } else var A = true;
                                                                        if (A) {
                                                                          if (m.fixed !== void 0) {
                                                                            let h = m.fixed, Z = e;
                                                                            if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                              let R = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                              r === null ? r = [R] : r.push(R), e++;
                                                                            }
                                                                            if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                              let R = { instancePath: s + "/afterMerge/summary/findings/fixed", schemaPath: "#/$defs/summary/properties/findings/properties/fixed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                              r === null ? r = [R] : r.push(R), e++;
                                                                            }
                                                                            var A = Z === e;
                                                                          } else var A = true;
                                                                          if (A) {
                                                                            if (m.waived !== void 0) {
                                                                              let h = m.waived, Z = e;
                                                                              if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                let R = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                r === null ? r = [R] : r.push(R), e++;
                                                                              }
                                                                              if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                let R = { instancePath: s + "/afterMerge/summary/findings/waived", schemaPath: "#/$defs/summary/properties/findings/properties/waived/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                r === null ? r = [R] : r.push(R), e++;
                                                                              }
                                                                              var A = Z === e;
                                                                            } else var A = true;
                                                                            if (A) {
                                                                              if (m.total !== void 0) {
                                                                                let h = m.total, Z = e;
                                                                                if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                  let R = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                  r === null ? r = [R] : r.push(R), e++;
                                                                                }
                                                                                if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                  let R = { instancePath: s + "/afterMerge/summary/findings/total", schemaPath: "#/$defs/summary/properties/findings/properties/total/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                  r === null ? r = [R] : r.push(R), e++;
                                                                                }
                                                                                var A = Z === e;
                                                                              } else var A = true;
                                                                              if (A) {
                                                                                if (m.errors !== void 0) {
                                                                                  let h = m.errors, Z = e;
                                                                                  if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                    let R = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                    r === null ? r = [R] : r.push(R), e++;
                                                                                  }
                                                                                  if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                    let R = { instancePath: s + "/afterMerge/summary/findings/errors", schemaPath: "#/$defs/summary/properties/findings/properties/errors/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                    r === null ? r = [R] : r.push(R), e++;
                                                                                  }
                                                                                  var A = Z === e;
                                                                                } else var A = true;
                                                                                if (A) {
                                                                                  if (m.warnings !== void 0) {
                                                                                    let h = m.warnings, Z = e;
                                                                                    if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                      let R = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                      r === null ? r = [R] : r.push(R), e++;
                                                                                    }
                                                                                    if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                      let R = { instancePath: s + "/afterMerge/summary/findings/warnings", schemaPath: "#/$defs/summary/properties/findings/properties/warnings/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                      r === null ? r = [R] : r.push(R), e++;
                                                                                    }
                                                                                    var A = Z === e;
                                                                                  } else var A = true;
                                                                                  if (A) {
                                                                                    if (m.notices !== void 0) {
                                                                                      let h = m.notices, Z = e;
                                                                                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/notices", schemaPath: "#/$defs/summary/properties/findings/properties/notices/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      var A = Z === e;
                                                                                    } else var A = true;
                                                                                    if (A) if (m.failing !== void 0) {
                                                                                      let h = m.failing, Z = e;
                                                                                      if (!(typeof h == "number" && !(h % 1) && !isNaN(h) && isFinite(h))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      if (e === Z && typeof h == "number" && isFinite(h) && (h < 0 || isNaN(h))) {
                                                                                        let R = { instancePath: s + "/afterMerge/summary/findings/failing", schemaPath: "#/$defs/summary/properties/findings/properties/failing/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                                        r === null ? r = [R] : r.push(R), e++;
                                                                                      }
                                                                                      var A = Z === e;
                                                                                    } else var A = true;
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else {
                                                                    let w = { instancePath: s + "/afterMerge/summary/findings", schemaPath: "#/$defs/summary/properties/findings/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                                    r === null ? r = [w] : r.push(w), e++;
                                                                  }
                                                                  var d = z === e;
                                                                } else var d = true;
                                                                if (d) {
                                                                  if (k.levelReached !== void 0) {
                                                                    let m = k.levelReached, z = e;
                                                                    if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) {
                                                                      let w = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                                      r === null ? r = [w] : r.push(w), e++;
                                                                    }
                                                                    if (e === z && typeof m == "number" && isFinite(m)) {
                                                                      if (m > 3 || isNaN(m)) {
                                                                        let w = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3 }, message: "must be <= 3" };
                                                                        r === null ? r = [w] : r.push(w), e++;
                                                                      } else if (m < 0 || isNaN(m)) {
                                                                        let w = { instancePath: s + "/afterMerge/summary/levelReached", schemaPath: "#/$defs/summary/properties/levelReached/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                        r === null ? r = [w] : r.push(w), e++;
                                                                      }
                                                                    }
                                                                    var d = z === e;
                                                                  } else var d = true;
                                                                  if (d) if (k.score !== void 0) {
                                                                    let m = k.score, z = e;
                                                                    if (e === z) if (typeof m == "number" && isFinite(m)) {
                                                                      if (m > 100 || isNaN(m)) {
                                                                        let w = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                                                                        r === null ? r = [w] : r.push(w), e++;
                                                                      } else if (m < 0 || isNaN(m)) {
                                                                        let w = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                                        r === null ? r = [w] : r.push(w), e++;
                                                                      }
                                                                    } else {
                                                                      let w = { instancePath: s + "/afterMerge/summary/score", schemaPath: "#/$defs/summary/properties/score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                                                                      r === null ? r = [w] : r.push(w), e++;
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
                                                let P = { instancePath: s + "/afterMerge/summary", schemaPath: "#/$defs/summary/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                r === null ? r = [P] : r.push(P), e++;
                                              }
                                              var v = a === e;
                                            } else var v = true;
                                            if (v) if (o.level !== void 0) {
                                              let k = o.level, a = e;
                                              if (!(k === 1 || k === 2 || k === 3)) {
                                                let q = { instancePath: s + "/afterMerge/level", schemaPath: "#/$defs/level/enum", keyword: "enum", params: { allowedValues: qe.enum }, message: "must be equal to one of the allowed values" };
                                                r === null ? r = [q] : r.push(q), e++;
                                              }
                                              var v = a === e;
                                            } else var v = true;
                                          }
                                        }
                                      }
                                    } else {
                                      let M = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      r === null ? r = [M] : r.push(M), e++;
                                    }
                                    var ce = n === e;
                                    if (g = g || ce, ce) {
                                      var de = {};
                                      de.settings = true, de.changes = true, de.summary = true, de.level = true;
                                    }
                                    let i = e;
                                    if (o !== null) {
                                      let M = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                      r === null ? r = [M] : r.push(M), e++;
                                    }
                                    var ce = i === e;
                                    if (g = g || ce, g) e = K, r !== null && (K ? r.length = K : r = null);
                                    else {
                                      let M = { instancePath: s + "/afterMerge", schemaPath: "#/properties/afterMerge/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                      return r === null ? r = [M] : r.push(M), e++, f.errors = r, false;
                                    }
                                    var l = S === e;
                                  } else var l = true;
                                  if (l) if (t.language !== void 0) {
                                    let o = t.language, S = e;
                                    if (e === S) if (Array.isArray(o)) {
                                      if (o.length > 3) return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/maxItems", keyword: "maxItems", params: { limit: 3 }, message: "must NOT have more than 3 items" }], false;
                                      if (o.length < 1) return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                      {
                                        var Pe = true;
                                        let g = o.length;
                                        for (let n = 0; n < g; n++) {
                                          let i = o[n], $ = e;
                                          if (!(i === "fi" || i === "sv" || i === "en")) return f.errors = [{ instancePath: s + "/language/" + n, schemaPath: "#/properties/language/items/enum", keyword: "enum", params: { allowedValues: Oe.properties.language.items.enum }, message: "must be equal to one of the allowed values" }], false;
                                          var Pe = $ === e;
                                          if (!Pe) break;
                                        }
                                      }
                                    } else return f.errors = [{ instancePath: s + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                    var l = S === e;
                                  } else var l = true;
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
f.evaluated = { props: { schemaVersion: true, tool: true, repository: true, product: true, artefacts: true, outcomes: true, fixed: true, remarks: true, settings: true, summary: true, date: true, components: true, gate: true, waivers: true, declared: true, afterMerge: true, language: true }, dynamicProps: false, dynamicItems: false };
export {
  Ee as report
};
