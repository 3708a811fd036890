import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  severityAt
} from "./chunk-FEDJ2OKK.js";
import "./chunk-5MJRINTJ.js";
import "./chunk-GHSYZ4CB.js";
import "./chunk-LBOI4YBC.js";
import "./chunk-VSM2O5GP.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-ZERLHD2V.js";
import "./chunk-42DU3URZ.js";
import "./chunk-5DC5HJ6U.js";
import "./chunk-VQR5YMEA.js";
import "./chunk-JVLOH2TA.js";
import "./chunk-RV3PTMGS.js";
import "./chunk-VMEBLKSD.js";
import "./chunk-24EIH2ZN.js";
import "./chunk-IGIITEFK.js";
import "./chunk-NJF4TELH.js";
import "./chunk-EPZA7EWG.js";
import "./chunk-6OS3I2P2.js";
import "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JMYLMIAG.js";
import "./chunk-EJ4FG24Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-CECF3AKD.js";
import "./chunk-FU2V5AVX.js";
import "./chunk-Y245MMM6.js";
import {
  listed
} from "./chunk-DWLZACDT.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/ruleset/config-text.ts
var words = {
  none: {
    fi: "Asetustiedostoa ei ole: arvot ovat oletuksia tai koodivaraston tiedoista, ja mikään ei ole varoitusta vakavampaa.",
    sv: "Det finns ingen inställningsfil: värdena är standardvärden eller lästa ur kodförrådet, och inget är allvarligare än en varning.",
    en: "There is no settings file: values are defaults or read from the repository, and nothing is redder than a warning."
  },
  usual: { fi: "oletus", sv: "standard", en: "default" },
  fromRepository: { fi: "koodivaraston tiedoista", sv: "ur kodförrådet", en: "from the repository" },
  unknown: { fi: "ei tiedossa", sv: "okänt", en: "not known" },
  readFrom: { fi: "Asetukset", sv: "Inställningar", en: "Settings" },
  rules: {
    fi: "Säännöt, joiden vakavuus poikkeaa säännön omasta",
    sv: "Regler vars allvarsgrad avviker från regelns egen",
    en: "Rules whose severity is not the rule’s own"
  }
};
var place = ({ path, line }) => `${path}:${line ?? 1}`;
var fromSettings = (origins, key, value) => ({
  key,
  value,
  origin: origins.get(key) ?? "default"
});
var orFound = (origins, key, stated, found) => stated === null ? { key, value: found, origin: "repository" } : fromSettings(origins, key, stated);
function productEntries({ settings, product, origins }) {
  const { kind, stage, level, owners, access, accessReason, control, licence } = settings.product;
  return [
    orFound(origins, "product.kind", kind, product.kind),
    orFound(origins, "product.stage", stage, product.stage),
    fromSettings(origins, "product.level", level),
    orFound(origins, "product.owners", owners, product.owners),
    fromSettings(origins, "product.access", accessReason === null ? access : { restricted: accessReason }),
    fromSettings(origins, "product.control", control),
    ...licence === null ? [] : [fromSettings(origins, "product.licence", licence)],
    ...origins.has("product.locked") ? [fromSettings(origins, "product.locked", true)] : []
  ];
}
var ruleEntry = (origins, id, setting) => {
  const parts = {
    severity: setting.severity,
    options: setting.options,
    "not-applicable": setting.notApplicable,
    locked: setting.locked || null
  };
  return Object.entries(parts).flatMap(
    ([key, value]) => value === null ? [] : [fromSettings(origins, `rules.${id}.${key}`, value)]
  );
};
var asWritten = ({ approvedBy, ...waiver }) => Object.fromEntries(
  Object.entries({ ...waiver, "approved-by": approvedBy }).flatMap(
    ([key, part]) => part === null ? [] : [[key, part]]
  )
);
function configEntries(configuration) {
  const { settings, origins, language } = configuration;
  const { decisions, deprecation, gate } = settings;
  return [
    ...productEntries(configuration),
    orFound(origins, "language", settings.language, language),
    ...[...settings.artefacts].map(([kind, paths]) => fromSettings(origins, `artefacts.${kind}`, paths)),
    ...settings.ignore.length > 0 ? [fromSettings(origins, "artefacts.ignore", settings.ignore)] : [],
    ...settings.ruleFiles.length > 0 ? [fromSettings(origins, "rule-files", settings.ruleFiles)] : [],
    ...[...settings.rules].flatMap(([id, setting]) => ruleEntry(origins, id, setting)),
    ...settings.waivers.map(
      ({ location, ...waiver }, index) => ({
        key: `waivers.${index}`,
        value: asWritten(waiver),
        origin: location
      })
    ),
    ...settings.components.length > 0 ? [fromSettings(origins, "components", settings.components)] : [],
    ...settings.declared.map((one, index) => fromSettings(origins, `declared.${index}`, one)),
    fromSettings(origins, "gate.findings", gate.findings),
    fromSettings(origins, "gate.severity", gate.severity),
    ...origins.has("gate.locked") ? [fromSettings(origins, "gate.locked", true)] : [],
    ...decisions.folder === null ? [] : [fromSettings(origins, "decisions.folder", decisions.folder)],
    ...origins.has("decisions.required") ? [fromSettings(origins, "decisions.required", decisions.required)] : [],
    ...deprecation.months === null ? [] : [fromSettings(origins, "deprecation.months", deprecation.months)],
    ...origins.has("check-urls") ? [fromSettings(origins, "check-urls", settings.checkUrls)] : []
  ];
}
var movedRules = ({ rules, settings, product }) => rules.flatMap((rule) => {
  const severity = severityAt(rule, settings, product.stage);
  return severity === rule.severity ? [] : [{ rule: rule.id, from: rule.severity, to: severity }];
});
var configData = (configuration) => ({
  files: configuration.layers,
  values: configEntries(configuration).map(({ key, value, origin: origin2 }) => ({
    key,
    value,
    origin: typeof origin2 === "string" ? origin2 : place(origin2)
  })),
  severities: movedRules(configuration)
});
var invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
var shown = (value) => JSON.stringify(value).replace(invisible, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
function origin(entry, language) {
  if (entry.origin === "default") return words.usual[language];
  if (entry.origin === "repository") return (entry.value === null ? words.unknown : words.fromRepository)[language];
  return place(entry.origin).replace(invisible, "?");
}
function lines(entries, language) {
  const pairs = entries.map((entry) => [`${entry.key}: ${shown(entry.value)}`, origin(entry, language)]);
  const width = Math.min(60, Math.max(...pairs.map(([pair]) => pair.length)));
  return pairs.map(([pair, from]) => `${pair.padEnd(width)}  # ${from}`);
}
function configText(configuration, language) {
  const { layers } = configuration;
  const head = layers.length === 0 ? words.none[language] : `${words.readFrom[language]}: ${listed(layers, language)}`;
  const moved = movedRules(configuration).map(({ rule, from, to }) => `# ${rule}: ${from} → ${to}`);
  const severities = moved.length === 0 ? [] : ["", `# ${words.rules[language]}:`, ...moved];
  return `${[`# ${head}`, ...lines(configEntries(configuration), language), ...severities].join("\n")}
`;
}
export {
  configData,
  configText
};
