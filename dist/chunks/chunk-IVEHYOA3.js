import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  refuse
} from "./chunk-ZERLHD2V.js";
import {
  segmentsOf
} from "./chunk-7FV6KOLZ.js";
import {
  cited,
  quoted,
  where
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/report-file.ts
var version = 1;
var writeAgain = {
  fi: "Raportin saa komennolla `kuntalint check --report TIEDOSTO`.",
  sv: "En rapport får du med kommandot `kuntalint check --report FIL`.",
  en: "`kuntalint check --report FILE` writes a report."
};
var notJson = {
  fi: `Tiedosto ei ole JSON-muodossa, tai se on jäänyt kesken. ${writeAgain.fi}`,
  sv: `Filen är inte JSON, eller så är den inte hel. ${writeAgain.sv}`,
  en: `The file is not JSON, or not the whole of it. ${writeAgain.en}`
};
var notReport = {
  fi: `Tiedosto on JSON-muodossa, mutta se ei ole kuntalintin raportti. ${writeAgain.fi}`,
  sv: `Filen är JSON men inte en rapport från kuntalint. ${writeAgain.sv}`,
  en: `The file is JSON but not a report of kuntalint. ${writeAgain.en}`
};
function otherVersion(found) {
  const value = typeof found === "string" ? quoted(found) : String(found);
  const told = typeof found === "string" ? cited(found) : String(found);
  return {
    fi: `Raportin muodon versio on ${told}, mutta tämä kuntalint lukee versiota ${version}. Päivitä kuntalint.`,
    sv: `Rapportens format har version ${told}, men den här versionen av kuntalint läser version ${version}. Uppdatera kuntalint.`,
    en: `The format of the report has version ${value}, and this kuntalint reads version ${version}. Update kuntalint.`
  };
}
function unexpected(error) {
  const missing = error.params.missingProperty;
  const at = where([...segmentsOf(error.instancePath), ...missing === void 0 ? [] : [String(missing)]]);
  return {
    fi: `Raportin kohta ${at.fi} puuttuu tai ei ole odotetussa muodossa. Tee raportti uudelleen. ${writeAgain.fi}`,
    sv: `Stället ${at.sv} i rapporten saknas eller har inte den form som väntas. Gör om rapporten. ${writeAgain.sv}`,
    en: `${at.en} is missing from the report or has another form than expected. Write the report again. ${writeAgain.en}`
  };
}
var isFields = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var readReport = async (path, text) => reportOf(await validReport(path, text));
async function validReport(path, text) {
  const value = parsed(path, text);
  const known = isFields(value) && isFields(value.tool) && value.tool.name === "kuntalint";
  if (!known || !["number", "string"].includes(typeof value.schemaVersion)) return refused(path, notReport);
  if (value.schemaVersion !== version) return refused(path, otherVersion(value.schemaVersion));
  const { report: validate } = await import("./validate-report-VZODD2OQ.js");
  const error = validate(value) ? void 0 : validate.errors?.[0];
  if (error) return refused(path, unexpected(error));
  return value;
}
function refused(path, text, line) {
  refuse([{ text, location: line === void 0 ? { path } : { path, line } }]);
  throw new TypeError("A mistake was not refused");
}
function parsed(path, text) {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    const position = /at position (\d+)/u.exec(error.message)?.[1];
    return refused(path, notJson, position === void 0 ? void 0 : lineAt(text, Number(position)));
  }
}
function lineAt(text, position) {
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < position; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
function reportOf({ date, waivers, declared, ...report }) {
  const { tool, repository, product, artefacts, outcomes, summary } = report;
  return {
    tool,
    repository,
    date: date ?? null,
    product,
    artefacts,
    outcomes,
    waivers: waivers?.map(waiver) ?? null,
    declared: declared?.map(({ topic, statement, on }) => ({ topic, statement, on })) ?? null,
    summary
  };
}
var waiver = (written) => ({
  rule: written.rule,
  path: written.path ?? null,
  component: written.component ?? null,
  fingerprint: written.fingerprint ?? null,
  reason: written.reason,
  until: written.until,
  expired: written.state === "expired"
});

export {
  readReport,
  validReport
};
