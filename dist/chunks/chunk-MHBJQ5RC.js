import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  defaultSettings,
  mergeLayers
} from "./chunk-YHXLK5L5.js";
import {
  builtinRules
} from "./chunk-GHSYZ4CB.js";
import {
  refuse
} from "./chunk-ZERLHD2V.js";

// src/ruleset/settings.ts
function withoutEmpty(value) {
  if (value === null) return {};
  if (typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null));
}
async function refuseSecond(second) {
  const { secondDocument } = await import("./yaml-words-52R2RINS.js");
  refuse([{ text: secondDocument, location: second.place([], "value") }]);
}
async function validated(document, options) {
  const { settings: validate } = await import("./validate-settings-BRZBI5AP.js");
  const { schemaMistakes } = await import("./schema-errors-H26PURLF.js");
  const checks = await import("./settings-checks-LBCVCT6F.js");
  const value = withoutEmpty(document.value);
  const errors = validate(value) ? [] : validate.errors ?? [];
  const written = value;
  const rules = builtinRules();
  const open = options.ownRules || written["rule-files"] !== void 0 || written.extends !== void 0;
  refuse([
    ...schemaMistakes(errors, document),
    ...checks.dateMistakes(written, document),
    ...checks.licenceMistakes(written, document),
    ...open ? [] : checks.unknownRules(
      checks.namedRules(written, document),
      rules.map(({ id }) => id)
    ),
    ...await checks.ruleSettingMistakes(written, document, rules),
    ...checks.waiverMistakes(written, document, rules, options.today ?? null),
    ...checks.componentMistakes(written, document)
  ]);
  return written;
}
async function parseLayer(name, text, remote, options) {
  const { readYaml } = await import("./yaml-JOOCS3O6.js");
  const [document, second] = await readYaml(name, text);
  if (document === void 0) return { name, text, remote, written: {}, document: null };
  if (second !== void 0) await refuseSecond(second);
  return { name, text, remote, written: await validated(document, options), document };
}
async function refuseUnknown(layers, ownRules) {
  if (ownRules || layers.length < 2 || layers.some(({ written }) => written["rule-files"] !== void 0)) return;
  const { namedRules, unknownRules } = await import("./settings-checks-LBCVCT6F.js");
  const ids = builtinRules().map(({ id }) => id);
  refuse(layers.flatMap(({ written, document }) => document ? unknownRules(namedRules(written, document), ids) : []));
}
async function parseSettings(path, text, options = {}) {
  const own = await parseLayer(path, text, null, options);
  const { readers } = options;
  if (own.document === null)
    return {
      settings: { ...defaultSettings, path },
      origins: /* @__PURE__ */ new Map(),
      remoteRuleFiles: [],
      layers: [own]
    };
  if (own.written.extends === void 0 || !readers) {
    const layers2 = [own];
    return { ...mergeLayers(path, layers2), layers: layers2 };
  }
  const { layersOf } = await import("./settings-layers-W533Z7QD.js");
  const { lockMistakes } = await import("./settings-locks-65UVBNO4.js");
  const layers = await layersOf(own, path, readers, (name, words, remote) => parseLayer(name, words, remote, options));
  await refuseUnknown(layers, options.ownRules ?? false);
  refuse(lockMistakes(layers, builtinRules()));
  return { ...mergeLayers(path, layers), layers };
}

export {
  parseSettings
};
