import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeIn
} from "./chunk-MYWB25UQ.js";

// src/ruleset/settings-merge.ts
var defaultSettings = {
  path: null,
  product: {
    kind: null,
    stage: null,
    level: 1,
    owners: null,
    access: "open",
    accessReason: null,
    control: "buyer",
    licence: null
  },
  language: null,
  artefacts: /* @__PURE__ */ new Map(),
  ignore: [],
  ruleFiles: [],
  rules: /* @__PURE__ */ new Map(),
  waivers: [],
  components: [],
  declared: [],
  gate: { findings: "new", severity: "error" },
  decisions: { folder: null, required: false },
  deprecation: { months: null },
  checkUrls: false
};
var listOf = (value) => value === void 0 ? [] : typeof value === "string" ? [value] : value;
var ruleSettingOf = (given) => typeof given === "string" ? { severity: given } : given;
var under = (value, path) => path.reduce(
  (at, key) => at !== null && typeof at === "object" && Object.hasOwn(at, key) ? at[key] : void 0,
  value
);
var Values = class {
  origins = /* @__PURE__ */ new Map();
  layers;
  constructor(layers) {
    this.layers = layers;
  }
  one(path) {
    for (const layer of [...this.layers].reverse()) {
      const value = under(layer.written, path);
      if (value === void 0) continue;
      this.origins.set(path.join("."), placeIn(layer, path));
      return value;
    }
    return void 0;
  }
  /** A list: the nearest one holds. Null: nowhere, or empty. */
  list(path) {
    const list = listOf(this.one(path));
    return list.length > 0 ? list : null;
  }
  /** Keys that any layer has under a path, in the order of their appearance. */
  keys(path) {
    return [...new Set(this.layers.flatMap(({ written }) => Object.keys(under(written, path) ?? {})))];
  }
  /** The entries of a list in all layers, inherited ones first, each with its place. */
  all(key) {
    return this.layers.flatMap((layer) => {
      const value = under(layer.written, [key]);
      const entries = typeof value === "string" ? [value] : value ?? [];
      return entries.map((entry, index) => {
        const location = placeIn(layer, typeof value === "string" ? [key] : [key, index], "value");
        return { value: entry, location, layer };
      });
    });
  }
};
function productOf(values) {
  const access = values.one(["product", "access"]) ?? "open";
  return {
    kind: values.list(["product", "kind"]),
    stage: values.one(["product", "stage"]) ?? null,
    level: values.one(["product", "level"]) ?? 1,
    owners: values.list(["product", "owners"]),
    access: access === "open" ? "open" : "restricted",
    accessReason: typeof access === "string" ? null : access.restricted,
    control: values.one(["product", "control"]) === "vendor" ? "vendor" : "buyer",
    licence: values.one(["product", "licence"]) ?? null
  };
}
var personal = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+\d[\d ()-]{6,20}\d/gu;
var withoutAddresses = (text) => text.replace(personal, "…").trim();
var withoutDot = (path) => path.replace(/^(?:\.\/)+/u, "");
var asFolder = (path) => withoutDot(path).replace(/\/+$/u, "");
var ruleAcross = (layers, id) => layers.reduce((before, layer) => {
  const given = under(layer.written, ["rules", id]);
  return given === void 0 ? before : added(before, ruleSettingOf(given), placeIn(layer, ["rules", id]));
}, null);
function added(before, next, { path, line }) {
  const severity = next.severity ?? null;
  const notApplicable = next["not-applicable"] ?? null;
  const inherited = notApplicable !== null && before?.severity === "off" ? null : before?.severity ?? null;
  return {
    severity: severity ?? inherited,
    options: next.options || before?.options ? { ...before?.options, ...next.options } : null,
    notApplicable: notApplicable ?? (severity === null ? before?.notApplicable ?? null : null),
    locked: next.locked ?? before?.locked ?? false,
    path,
    line: line ?? 1
  };
}
function ruleOrigins(layers, id, origins) {
  for (const layer of layers) {
    const given = under(layer.written, ["rules", id]);
    if (given === void 0) continue;
    const path = ["rules", id];
    const short = typeof given === "string";
    for (const key of Object.keys(ruleSettingOf(given)))
      origins.set(`rules.${id}.${key}`, placeIn(layer, short ? path : [...path, key]));
  }
}
function rulesOf(layers, values) {
  return new Map(
    values.keys(["rules"]).flatMap((id) => {
      const setting = ruleAcross(layers, id);
      ruleOrigins(layers, id, values.origins);
      return setting ? [[id, setting]] : [];
    })
  );
}
function waiversOf(values) {
  return values.all("waivers").map(({ value, location }, index) => {
    values.origins.set(`waivers.${index}`, location);
    return {
      rule: value.rule,
      path: value.path === void 0 ? null : withoutDot(value.path),
      component: value.component ?? null,
      fingerprint: value.fingerprint ?? null,
      reason: withoutAddresses(value.reason),
      approvedBy: value["approved-by"] === void 0 ? null : withoutAddresses(value["approved-by"]),
      until: value.until,
      location
    };
  });
}
function artefactsOf(values) {
  const kinds = values.keys(["artefacts"]).filter((kind) => kind !== "ignore");
  return new Map(kinds.map((kind) => [kind, values.list(["artefacts", kind]) ?? []]));
}
var gateOf = (values) => ({
  findings: values.one(["gate", "findings"]) ?? defaultSettings.gate.findings,
  severity: values.one(["gate", "severity"]) ?? defaultSettings.gate.severity
});
function mergeLayers(path, layers) {
  const values = new Values(layers);
  const ruleFiles = values.all("rule-files");
  const local = ruleFiles.findLast(({ layer }) => !layer.remote);
  if (local) values.origins.set("rule-files", local.location);
  const components = values.one(["components"]) ?? [];
  const parts = layers.findLast(({ written }) => written.components !== void 0);
  for (const index of components.keys())
    if (parts) values.origins.set(`components.${index}`, placeIn(parts, ["components", index, "path"], "value"));
  const settings = {
    path,
    product: productOf(values),
    language: values.list(["language"]),
    artefacts: artefactsOf(values),
    ignore: values.list(["artefacts", "ignore"]) ?? [],
    ruleFiles: ruleFiles.filter(({ layer }) => !layer.remote).map(({ value }) => value),
    rules: rulesOf(layers, values),
    waivers: waiversOf(values),
    components: components.map(({ name, path: folder }) => ({ name, path: asFolder(folder) })),
    declared: values.all("declared").map(({ value, location }, index) => {
      values.origins.set(`declared.${index}`, location);
      return { ...value, statement: withoutAddresses(value.statement), by: withoutAddresses(value.by) };
    }),
    gate: gateOf(values),
    decisions: {
      folder: values.one(["decisions", "folder"]) ?? null,
      // Who names a folder and says nothing more wants the decisions to be there.
      required: values.one(["decisions", "required"]) ?? values.one(["decisions", "folder"]) !== void 0
    },
    deprecation: { months: values.one(["deprecation", "months"]) ?? null },
    checkUrls: values.one(["check-urls"]) ?? false
  };
  for (const key of ["product", "gate"]) values.one([key, "locked"]);
  const remoteRuleFiles = ruleFiles.flatMap(
    ({ value, location, layer }) => layer.remote ? [{ repository: layer.remote, pattern: value, location }] : []
  );
  return { settings, origins: values.origins, remoteRuleFiles };
}

export {
  defaultSettings,
  ruleSettingOf,
  ruleAcross,
  mergeLayers
};
