import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  builtinRules,
  options
} from "./chunk-G34IR6VN.js";
import {
  refuse
} from "./chunk-35L52HMF.js";

// src/checks/index.ts
var checks = {
  "artefact-present": { load: () => import("./artefact-present-FLWML5M6.js"), options: options["artefact-present"] },
  "artefact-substance": { load: () => import("./artefact-substance-DWS7Z6AX.js"), options: options["artefact-substance"] },
  "no-placeholders": { load: () => import("./no-placeholders-37IHSKFT.js"), options: options["no-placeholders"] },
  "links-resolve": { load: () => import("./links-resolve-XYMSK5FL.js"), options: options["links-resolve"] },
  "topics-stated": { load: () => import("./topics-stated-XOXHSBH7.js"), options: options["topics-stated"] },
  "parts-stated": { load: () => import("./parts-stated-L7B27Q3M.js"), options: options["parts-stated"] },
  "role-named": { load: () => import("./role-named-PHPUGC3Y.js"), options: options["role-named"] },
  fresh: { load: () => import("./fresh-DS5SLOF3.js"), options: options.fresh },
  "plan-status": { load: () => import("./plan-status-2THGLYC7.js"), options: options["plan-status"] },
  "draft-marker": { load: () => import("./draft-marker-7Y2H6EGV.js"), options: options["draft-marker"] },
  "links-to": { load: () => import("./links-to-CITWXX47.js"), options: options["links-to"] },
  "contact-stated": { load: () => import("./contact-stated-VNV6RRSK.js"), options: options["contact-stated"] },
  "issue-forms": { load: () => import("./issue-forms-ME5675QF.js"), options: options["issue-forms"] },
  "changelog-entries": { load: () => import("./changelog-entries-JHX2JO4Z.js"), options: options["changelog-entries"] },
  "licence-identified": { load: () => import("./licence-identified-WCELRFAM.js"), options: options["licence-identified"] },
  "licence-open": { load: () => import("./licence-open-BWB6ULHA.js"), options: options["licence-open"] },
  "publiccode-name": { load: () => import("./publiccode-name-HJR5LK7O.js"), options: options["publiccode-name"] },
  "publiccode-readable": { load: () => import("./publiccode-readable-YF7O5ZJ4.js"), options: options["publiccode-readable"] },
  "api-readable": { load: () => import("./api-readable-S3YTG2WA.js"), options: options["api-readable"] },
  "api-field": { load: () => import("./api-field-NIWVVVPQ.js"), options: options["api-field"] },
  implementations: { load: () => import("./implementations-A6ETG22X.js"), options: options.implementations },
  "documents-linked": { load: () => import("./documents-linked-PNBFAJLT.js"), options: options["documents-linked"] },
  "owners-effective": { load: () => import("./owners-effective-AZIDGZJ6.js"), options: options["owners-effective"] },
  "owners-valid": { load: () => import("./owners-valid-IR7XFFKQ.js"), options: options["owners-valid"] },
  "owners-match": { load: () => import("./owners-match-UAEO6EOD.js"), options: options["owners-match"] },
  "owners-shadowed": { load: () => import("./owners-shadowed-HSQFM4OS.js"), options: options["owners-shadowed"] },
  "owners-cover": { load: () => import("./owners-cover-XD6NPAEN.js"), options: options["owners-cover"] },
  "owners-several": { load: () => import("./owners-several-KNM4ZRRP.js"), options: options["owners-several"] },
  "file-present": { load: () => import("./file-present-BAPJWSC2.js"), options: options["file-present"] },
  "file-absent": { load: () => import("./file-absent-RH2DMOYL.js"), options: options["file-absent"] },
  "text-stated": { load: () => import("./text-stated-ITEFGKAK.js"), options: options["text-stated"] }
};

// src/generated/version.json
var version_default = {
  version: "0.1.0",
  ruleset: "189aa9f6bcb8"
};

// src/ruleset/catalogue.ts
var version = version_default.version;
var rulesetVersion = version_default.ruleset;
function bindRule(data, source) {
  return {
    ...data,
    source,
    async judge(subject) {
      const { default: check } = await checks[data.check].load();
      return check.judge(subject, data.options);
    }
  };
}
function effective(rule, settings) {
  const setting = settings.rules.get(rule.id);
  const severity = setting?.severity ?? rule.severity;
  return {
    severity: severity === "off" ? rule.severity : severity,
    off: severity === "off",
    notApplicable: setting?.notApplicable ?? null
  };
}
var onLine = (path, line) => ({ path, value: null, place: () => ({ path, line }) });
async function withOptions(rule, settings) {
  const setting = settings.rules.get(rule.id);
  if (!setting?.options) return { rule, mistakes: [] };
  const { bindOptions } = await import("./options-binding-2DZ7D6JD.js");
  const place = onLine(settings.path ?? "", setting.line);
  const given = { ...rule.options, ...setting.options };
  const { options: options2, mistakes } = await bindOptions(rule.check, given, place, ["rules", rule.id, "options"]);
  return { rule: { ...rule, options: options2 }, mistakes };
}
async function userRules(files) {
  if (files.length === 0) return [];
  const { parseUserRules } = await import("./user-rules-GFZNLUIX.js");
  return parseUserRules(files);
}
async function unknown(settings, known) {
  if (settings.rules.size === 0) return [];
  const { unknownRules } = await import("./settings-checks-PZQGGKWM.js");
  const path = settings.path ?? "";
  return unknownRules(
    [...settings.rules].map(([id, { line }]) => [id, { path, line }]),
    known
  );
}
async function loadRules({
  settings,
  userFiles
}) {
  const ours = builtinRules().map((data) => ({ data, source: null }));
  const all = [...ours, ...await userRules(userFiles)];
  const bound = await Promise.all(all.map(({ data }) => withOptions(data, settings)));
  const ids = all.map(({ data }) => data.id);
  refuse([...await unknown(settings, ids), ...bound.flatMap(({ mistakes }) => mistakes)]);
  return bound.map(({ rule }, index) => bindRule(rule, all[index]?.source ?? null));
}

// src/ruleset/settings.ts
var defaultSettings = {
  path: null,
  product: { kind: null, stage: null, level: 1, owners: null, access: "open", control: "buyer" },
  language: null,
  artefacts: /* @__PURE__ */ new Map(),
  ignore: [],
  ruleFiles: [],
  rules: /* @__PURE__ */ new Map()
};
var withoutEffect = ["extends", "waivers", "components", "decisions", "deprecation", "declared", "gate"];
var listOf = (value) => value === void 0 ? [] : typeof value === "string" ? [value] : value;
var orNull = (list) => list.length > 0 ? list : null;
function withoutEmpty(value) {
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
function productOf(written) {
  const product = written.product ?? {};
  const access = product.access ?? "open";
  return {
    kind: orNull(listOf(product.kind)),
    stage: product.stage ?? null,
    level: product.level ?? 1,
    owners: orNull(listOf(product.owners)),
    access: access === "open" ? "open" : "restricted",
    control: product.control === "vendor" ? "vendor" : "buyer"
  };
}
function rulesOf(written, document) {
  const entries = Object.entries(written.rules ?? {}).map(([id, given]) => {
    const setting = typeof given === "string" ? { severity: given } : given;
    return [
      id,
      {
        severity: setting.severity ?? null,
        options: setting.options ?? null,
        notApplicable: setting["not-applicable"] ?? null,
        line: document.place(["rules", id], "key").line ?? 1
      }
    ];
  });
  return new Map(entries);
}
function settingsOf(path, written, document) {
  const { ignore, ...artefacts } = written.artefacts ?? {};
  return {
    path,
    product: productOf(written),
    language: orNull(listOf(written.language)),
    artefacts: new Map(Object.entries(artefacts).map(([kind, paths]) => [kind, listOf(paths)])),
    ignore: listOf(ignore),
    ruleFiles: listOf(written["rule-files"]),
    rules: rulesOf(written, document)
  };
}
function unusedOf(written, document) {
  const line = (path) => document.place(path, "key").line ?? 1;
  const locked = Object.entries(written.rules ?? {}).filter(
    ([, one]) => typeof one === "object" && one.locked !== void 0
  );
  return [
    ...Object.keys(written).filter((key) => withoutEffect.includes(key)).map((key) => ({ key, line: line([key]) })),
    ...locked.map(([id]) => ({ key: `rules.${id}.locked`, line: line(["rules", id, "locked"]) }))
  ];
}
async function parseSettings(path, text, { ownRules = false } = {}) {
  const { readYaml } = await import("./yaml-5USZUHOW.js");
  const [document, second] = await readYaml(path, text);
  if (document === void 0) return { settings: { ...defaultSettings, path }, unused: [] };
  if (second !== void 0) await refuseSecond(second);
  const written = await validated(document, ownRules);
  return { settings: settingsOf(path, written, document), unused: unusedOf(written, document) };
}
async function refuseSecond(second) {
  const { secondDocument } = await import("./yaml-words-YZU76G2O.js");
  refuse([{ text: secondDocument, location: second.place([], "value") }]);
}
async function validated(document, ownRules) {
  const { settings: validate } = await import("./validate-settings-Q3A3OIAW.js");
  const { schemaMistakes } = await import("./schema-errors-AQTR6MK3.js");
  const { dateMistakes, namedRules, ruleSettingMistakes, unknownRules } = await import("./settings-checks-PZQGGKWM.js");
  const value = withoutEmpty(document.value);
  const errors = validate(value) ? [] : validate.errors ?? [];
  const written = value;
  const rules = builtinRules();
  const ids = rules.map(({ id }) => id);
  const open = ownRules || written["rule-files"] !== void 0;
  refuse([
    ...schemaMistakes(errors, document),
    ...dateMistakes(written, document),
    ...open ? [] : unknownRules(namedRules(written, document), ids),
    ...await ruleSettingMistakes(written, document, rules)
  ]);
  return written;
}

export {
  checks,
  version,
  rulesetVersion,
  bindRule,
  effective,
  loadRules,
  defaultSettings,
  parseSettings
};
