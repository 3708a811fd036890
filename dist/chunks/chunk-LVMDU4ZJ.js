import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  ruleAcross,
  ruleSettingOf
} from "./chunk-YHXLK5L5.js";
import {
  placeIn
} from "./chunk-MYWB25UQ.js";
import {
  listed
} from "./chunk-DWLZACDT.js";
import {
  severityRank
} from "./chunk-U3PU34IZ.js";

// src/ruleset/settings-locks.ts
var strength = { off: 0, ...severityRank };
var width = { none: 0, new: 1, any: 2 };
var lockedRule = (id, by, least) => ({
  fi: `Tiedosto ${by} on lukinnut säännön ”${id}”, joten sitä ei voi lieventää, ohittaa eikä sen valintoja muuttaa.${least ? ` Vakavuus on vähintään ${least}.` : ""} Poista tämä kohta tai sovi muutoksesta yhteisten asetusten omistajan kanssa.`,
  sv: `Filen ${by} har låst regeln ”${id}”, så den kan inte mildras eller undantas och dess val kan inte ändras.${least ? ` Allvarsgraden är minst ${least}.` : ""} Ta bort den här punkten eller kom överens om ändringen med den som äger de gemensamma inställningarna.`,
  en: `${by} has locked the rule "${id}": it cannot be softened or waived, and its options cannot be changed.${least ? ` Its severity is at least ${least}.` : ""} Remove this, or agree on the change with the owner of the shared settings.`
});
var lockedValue = (key, by, words) => ({
  fi: `Tiedosto ${by} on lukinnut kohdan \`${key}\`: ${words.fi}. Poista tämä kohta tai sovi muutoksesta yhteisten asetusten omistajan kanssa.`,
  sv: `Filen ${by} har låst \`${key}\`: ${words.sv}. Ta bort den här punkten eller kom överens om ändringen med den som äger de gemensamma inställningarna.`,
  en: `${by} has locked \`${key}\`: ${words.en}. Remove this, or agree on the change with the owner of the shared settings.`
});
var atLeast = (value) => ({ fi: `vähintään ${value}`, sv: `minst ${value}`, en: `at least ${value}` });
var oneOf = (values) => ({
  fi: `sallittuja ovat ${listed(values, "fi")}`,
  sv: `tillåtna är ${listed(values, "sv")}`,
  en: `allowed: ${listed(values, "en")}`
});
var changes = (before, after) => JSON.stringify(before) !== JSON.stringify(after);
function weakened(id, layer, before, own) {
  const given = layer.written.rules?.[id];
  if (given === void 0) return null;
  const locked = ruleAcross(before, id);
  const least = locked?.severity ?? own;
  const { severity, options, "not-applicable": notApplicable, locked: still } = ruleSettingOf(given);
  if (notApplicable !== void 0 && locked?.notApplicable === null) return "not-applicable";
  if (severity !== void 0) {
    if (severity === "off" && least !== "off") return "severity";
    if (least && strength[severity] < strength[least]) return "severity";
  }
  const changed = Object.entries(options ?? {}).some(([key, value]) => changes(locked?.options?.[key], value));
  return changed ? "options" : still === false ? "locked" : null;
}
function ruleMistakes(layers, rules) {
  const severities = new Map(rules.map(({ id, severity }) => [id, severity]));
  return layers.flatMap((layer, index) => {
    const before = layers.slice(0, index);
    const lockedBy = (id) => before.find(({ written }) => {
      const given = written.rules?.[id];
      return typeof given === "object" && given.locked === true;
    });
    const words = (id, by) => {
      const severity = ruleAcross(before, id)?.severity ?? severities.get(id) ?? null;
      return lockedRule(id, by.name, severity === "off" ? null : severity);
    };
    const settings = Object.keys(layer.written.rules ?? {}).flatMap((id) => {
      const by = lockedBy(id);
      const key = by && weakened(id, layer, before, severities.get(id));
      if (!by || !key) return [];
      const short = typeof layer.written.rules?.[id] === "string";
      return [{ text: words(id, by), location: placeIn(layer, short ? ["rules", id] : ["rules", id, key]) }];
    });
    const waivers = (layer.written.waivers ?? []).flatMap(({ rule }, position) => {
      const by = lockedBy(rule);
      return by ? [{ text: words(rule, by), location: placeIn(layer, ["waivers", position, "rule"], "value") }] : [];
    });
    return [...settings, ...waivers];
  });
}
var last = (layers, read) => layers.reduce((value, layer) => read(layer) ?? value, void 0);
function valueMistakes(layers) {
  return layers.flatMap((layer, index) => {
    const before = layers.slice(0, index);
    const { product, gate } = layer.written;
    const mistakes = [];
    const byProduct = before.find(({ written }) => written.product?.locked === true);
    const level = last(before, ({ written }) => written.product?.level) ?? 1;
    if (byProduct && (product?.level ?? level) < level)
      mistakes.push({
        text: lockedValue("product.level", byProduct.name, atLeast(String(level))),
        location: placeIn(layer, ["product", "level"], "value")
      });
    const byGate = before.find(({ written }) => written.gate?.locked === true);
    if (!byGate) return mistakes;
    const findings = last(before, ({ written }) => written.gate?.findings) ?? "new";
    const severity = last(before, ({ written }) => written.gate?.severity) ?? "error";
    if (gate?.findings && width[gate.findings] < width[findings])
      mistakes.push({
        text: lockedValue(
          "gate.findings",
          byGate.name,
          oneOf(["new", "any"].filter((one) => width[one] >= width[findings]))
        ),
        location: placeIn(layer, ["gate", "findings"], "value")
      });
    if (gate?.severity && strength[gate.severity] > strength[severity])
      mistakes.push({
        text: lockedValue(
          "gate.severity",
          byGate.name,
          oneOf(["notice", "warning", "error"].filter((one) => strength[one] <= strength[severity]))
        ),
        location: placeIn(layer, ["gate", "severity"], "value")
      });
    return mistakes;
  });
}
var lockMistakes = (layers, rules) => layers.length < 2 ? [] : [...ruleMistakes(layers, rules), ...valueMistakes(layers)];
function floorOf(layers) {
  const inherited = layers.slice(0, -1);
  const product = inherited.find(({ written }) => written.product?.locked === true);
  const gate = inherited.find(({ written }) => written.gate?.locked === true);
  return {
    level: product ? { least: last(layers, ({ written }) => written.product?.level) ?? 1, by: product.name } : null,
    gate: gate ? {
      findings: last(layers, ({ written }) => written.gate?.findings) ?? "new",
      severity: last(layers, ({ written }) => written.gate?.severity) ?? "error",
      by: gate.name
    } : null
  };
}

export {
  lockMistakes,
  floorOf
};
