import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  projectAddress,
  rulePage
} from "./chunk-NOPV76LF.js";
import {
  webLink
} from "./chunk-Q3QCF5RJ.js";
import {
  collect
} from "./chunk-BOARLNOU.js";
import {
  brokenLine,
  decidedBy,
  placeNamed,
  recommendedBy,
  undeterminedLine
} from "./chunk-JLN3O7FJ.js";
import "./chunk-HVMROSHX.js";
import {
  counted
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  harmless,
  markdown,
  plain
} from "./chunk-OEWKGUIG.js";
import {
  severityRank
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/sarif-phrases.ts
var wholeList = {
  fi: "Koko luettelon saa komennolla kuntalint check --format json.",
  sv: "Hela listan får du med kommandot kuntalint check --format json.",
  en: "kuntalint check --format json gives the whole list."
};
var beyondLimit = (n) => ({
  fi: `${counted(n, "havainto", "havaintoa")} jätettiin pois, koska tiedoston koko on rajattu. ${wholeList.fi}`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} lämnades bort eftersom filens storlek är begränsad. ${wholeList.sv}`,
  en: `${counted(n, "finding was", "findings were")} left out because the size of the file is limited. ${wholeList.en}`
});
var withoutPlace = (n) => ({
  fi: `${counted(n, "havainto", "havaintoa")} jätettiin pois, koska koodivarastossa ei ole README-tiedostoa eikä asetustiedostoa, jonka kohdalla ${n === 1 ? "sen" : "ne"} voisi näyttää. ${wholeList.fi}`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} lämnades bort eftersom kodförrådet saknar både en README-fil och en inställningsfil att visa ${n === 1 ? "den" : "dem"} vid. ${wholeList.sv}`,
  en: `${counted(n, "finding was", "findings were")} left out because the repository has neither a README nor a settings file to show ${n === 1 ? "it" : "them"} at. ${wholeList.en}`
});
var accepted = (n) => ({
  fi: `${counted(n, "havainto", "havaintoa")} jätettiin pois, koska ${n === 1 ? "siitä" : "niistä"} on sovittu poikkeus.`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} lämnades bort eftersom det finns ett överenskommet undantag.`,
  en: `${counted(n, "finding was", "findings were")} left out, since an exception is agreed.`
});

// src/reporters/sarif-text.ts
var messageLimit = 4e3;
var levels = { error: "error", warning: "warning", notice: "note" };
var unlinked = (text, limit = messageLimit) => clipped(plain(text).trim().replaceAll("](", "] ("), limit);
var messageOf = (...texts) => ({
  text: texts.map((text) => unlinked(text)).find((text) => text !== "") ?? "?"
});
var uriOf = (path) => path.replace(/[\ud800-\udfff]/gu, "�").split("/").map(encodeURIComponent).join("/");
function regionOf({ line = 1, column, endLine = line, endColumn }) {
  if (column === void 0) return { startLine: line, ...endLine > line ? { endLine } : {} };
  const ends = endColumn !== void 0 && (endLine > line || endLine === line && endColumn > column);
  return { startLine: line, startColumn: column, ...ends ? { endLine, endColumn } : {} };
}
var physicalLocation = (location) => ({
  artifactLocation: { uri: uriOf(location.path), uriBaseId: "%SRCROOT%" },
  region: regionOf(location)
});

// src/reporters/sarif-results.ts
var resultLimit = 5e3;
var byteLimit = 8e6;
var relatedShown = 10;
var states = { new: "new", existing: "unchanged" };
var placeOf = ({ finding: { location } }, anchor) => {
  if (!location.missing && location.path !== "") return location;
  return anchor === null ? null : { path: anchor };
};
function textOf({ rule, finding: { message, location } }, language) {
  const text = message[language];
  if (!location.missing || text.includes(location.path)) return messageOf(text, rule.title[language], rule.id);
  const where = unlinked(placeNamed(location.path)[language], messageLimit / 2);
  return messageOf(`${unlinked(text, messageLimit - where.length - 1)} ${where}`);
}
function relatedOf(related) {
  const places = related.filter(({ missing, path }) => !missing && path !== "").map(physicalLocation);
  const distinct = new Map(places.map((place) => [JSON.stringify(place), place]));
  return [...distinct.values()].slice(0, relatedShown).map((place, index) => ({ id: index + 1, physicalLocation: place }));
}
function resultOf(told, at, ruleIndex, language) {
  const { rule, severity, finding, components } = told;
  const related = relatedOf(finding.related ?? []);
  const { fingerprint, state } = finding;
  return {
    ruleId: rule.id,
    ruleIndex,
    level: levels[severity],
    message: textOf(told, language),
    locations: [{ physicalLocation: physicalLocation(at) }],
    ...related.length > 0 ? { relatedLocations: related } : {},
    // GitHub follows an alert by the first one alone, which has the form of a hash and an ordinal.
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, "kuntalint/v1": fingerprint },
    ...state === null ? {} : { baselineState: states[state] },
    ...components.length > 0 ? { properties: { components: components.map(plain) } } : {}
  };
}
var bytesOf = (result) => new TextEncoder().encode(JSON.stringify(result)).length;
function withinLimits(results) {
  let bytes = 0;
  const end = results.slice(0, resultLimit).findIndex((result) => {
    bytes += bytesOf(result);
    return bytes > byteLimit;
  });
  return results.slice(0, end < 0 ? resultLimit : end);
}
function resultsOf(findings, ruleIndex, anchor, language) {
  const all = findings.flatMap((told) => {
    const at = placeOf(told, anchor);
    return at === null ? [] : [resultOf(told, at, ruleIndex.get(told.rule.id) ?? -1, language)];
  });
  const results = withinLimits(all);
  return { results, beyond: all.length - results.length, nowhere: findings.length - all.length };
}

// src/reporters/sarif-rules.ts
var descriptionLimit = 1024;
var textLimit = 3500;
var referencesShown = 10;
function usedRules(outcomes) {
  const used = /* @__PURE__ */ new Map();
  for (const { rule, severity } of outcomes) {
    const known = used.get(rule.id);
    if (!known || severityRank[known.severity] < severityRank[severity]) used.set(rule.id, { rule, severity });
  }
  return [...used.values()];
}
var named = ({ document, version, clause }) => [document, version, clause].filter(Boolean).join(", ");
function linked(reference, { source }) {
  const name = markdown(clipped(named(reference), descriptionLimit));
  return reference.url !== void 0 && source === null ? webLink(name, reference.url) : name;
}
function helpOf(rule, language) {
  const paragraphs = [rule.why, rule.fix, decidedBy(rule.decidedBy)].map((text) => text[language]);
  const references = rule.references.slice(0, referencesShown);
  const label = recommendedBy[language];
  const asText = [...paragraphs, ...references.length > 0 ? [`${label} ${references.map(named).join("; ")}`] : []];
  const list = references.map((reference) => `- ${linked(reference, rule)}`).join("\n");
  const asMarkdown = [
    ...paragraphs.map((text) => markdown(clipped(text, textLimit))),
    ...references.length > 0 ? [`${markdown(label)}

${list}`] : []
  ];
  return { text: asText.map((text) => unlinked(text, textLimit)).join("\n\n"), markdown: asMarkdown.join("\n\n") };
}
var described = (...texts) => ({
  text: texts.map((text) => unlinked(text, descriptionLimit)).find((text) => text !== "") ?? "?"
});
var problemSeverities = {
  error: "error",
  warning: "warning",
  notice: "recommendation"
};
var nameOf = ({ id }) => id.replace(/(?:^|[^a-z0-9])([a-z0-9])/gu, (_, first) => first.toUpperCase());
var descriptor = ({ rule, severity }, language) => ({
  id: rule.id,
  name: nameOf(rule),
  shortDescription: described(rule.title[language], rule.id),
  fullDescription: described(rule.why[language], rule.title[language], rule.id),
  help: helpOf(rule, language),
  ...rule.source === null ? { helpUri: rulePage(rule.id, language) } : {},
  defaultConfiguration: { level: levels[rule.severity] },
  properties: {
    tags: [.../* @__PURE__ */ new Set([rule.family, `level-${rule.level}`])],
    precision: rule.basis === "exact" ? "very-high" : "medium",
    "problem.severity": problemSeverities[severity]
  }
});

// src/reporters/sarif.ts
var notificationLimit = 500;
var note = (text, language) => ({ level: "note", message: messageOf(text[language]) });
var about = ({ rule }, index) => ({
  associatedRule: { id: rule.id, index: index.get(rule.id) ?? -1 }
});
var brokenNotification = (outcome, index, language) => ({
  level: "error",
  message: messageOf(brokenLine(1)[language]),
  exception: { message: messageOf(outcome.error.split("\n")[0] ?? "").text },
  ...about(outcome, index)
});
function undeterminedNotifications({ undetermined }, index, language) {
  const distinct = [...new Map(undetermined.map((one) => [`${one.rule.id}
${one.reason.en}`, one])).values()];
  const told = distinct.slice(0, notificationLimit).map((outcome) => ({ ...note(outcome.reason, language), ...about(outcome, index) }));
  const rest = distinct.length - told.length;
  return rest === 0 ? told : [...told, note(undeterminedLine(rest), language)];
}
var notificationsOf = (report, collected, left, index, language) => [
  ...collected.broken.map((outcome) => brokenNotification(outcome, index, language)),
  ...left.beyond > 0 ? [note(beyondLimit(left.beyond), language)] : [],
  ...collected.waived.length > 0 ? [note(accepted(collected.waived.length), language)] : [],
  ...left.nowhere > 0 ? [note(withoutPlace(left.nowhere), language)] : [],
  ...undeterminedNotifications(collected, index, language),
  ...report.remarks.map((remark) => note(remark, language))
];
function provenanceOf({ repository: { commit } }, { linkBase }) {
  const end = `/blob/${commit}/`;
  if (commit === null || !linkBase?.endsWith(end) || !/^https?:/iu.test(linkBase) || !URL.canParse(linkBase)) return {};
  const repositoryUri = new URL(linkBase.slice(0, -end.length)).href;
  return {
    versionControlProvenance: [{ repositoryUri, revisionId: commit, mappedTo: { uriBaseId: "%SRCROOT%" } }]
  };
}
function runOf(report, language, options) {
  const collected = collect(report, options.changed);
  const used = usedRules(report.outcomes);
  const index = new Map(used.map(({ rule }, at) => [rule.id, at]));
  const told = resultsOf(collected.findings, index, report.repository.anchor, language);
  const { name, version } = report.tool;
  const rules = used.map((one) => descriptor(one, language));
  return {
    tool: {
      driver: { name, version, semanticVersion: version, informationUri: projectAddress, language, rules }
    },
    language,
    columnKind: "utf16CodeUnits",
    automationDetails: { id: "kuntalint/" },
    ...provenanceOf(report, options),
    invocations: [
      {
        executionSuccessful: collected.broken.length === 0,
        toolExecutionNotifications: notificationsOf(report, collected, told, index, language)
      }
    ],
    results: told.results
  };
}
var schema = "https://json.schemastore.org/sarif-2.1.0.json";
function sarif(report, language, options) {
  const log = { $schema: schema, version: "2.1.0", runs: [runOf(report, language, options)] };
  return [{ to: "stdout", text: `${harmless(JSON.stringify(log, null, 2))}
` }];
}
export {
  sarif as default
};
