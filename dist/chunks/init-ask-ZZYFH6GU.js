import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  adviceOnCodeOwner,
  adviceOnContact,
  checkedCodeOwner,
  checkedContact,
  checkedLicence,
  checkedOwners,
  checkedProduct,
  documentsIn,
  kinds,
  languagesOf,
  ownerMeant,
  usualLevel,
  usualStage
} from "./chunk-PD3XTAEW.js";
import "./chunk-4KDYOAU7.js";
import {
  didYouMean,
  documentNames,
  kindNames,
  levelHints,
  no,
  noKeep,
  questions,
  shallWrite,
  stageHints,
  yes,
  yesMeant
} from "./chunk-X6IJ6YFV.js";
import "./chunk-ELHKGX6Q.js";
import "./chunk-RRVWGXOJ.js";
import "./chunk-NJF4TELH.js";
import "./chunk-JLQKRVTW.js";
import {
  capital,
  levelNames,
  stageNames
} from "./chunk-DWLZACDT.js";
import {
  documentLanguages
} from "./chunk-NDHPCCMS.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/init-ask.ts
var choicesOf = (values, label, hint) => values.map((value) => ({ value, label: label(value), ...hint ? { hint: hint(value) } : {} }));
var capitalised = ({ fi, sv, en }) => ({ fi: capital(fi), sv: capital(sv), en: capital(en) });
async function askKind(dialogue, known) {
  const initial = known ? known.value.length > 1 ? "both" : known.value[0] ?? "software" : "software";
  const choices = choicesOf(["software", "interface", "both"], (one) => kindNames[one]);
  return kinds[await dialogue.choose(questions.kind, known, choices, initial)];
}
async function askOwners(dialogue, known) {
  const line = known && { value: known.value.join(", "), path: known.path };
  const checked = checkedOwners(await dialogue.text(questions.owners, line, checkedOwners));
  const owners = [];
  for (const name of "value" in checked ? checked.value : []) {
    const meant = ownerMeant(name);
    const change = meant !== null && await dialogue.agree(didYouMean(name, meant), { yes: yesMeant(meant), no: noKeep(name) });
    owners.push(change && meant !== null ? meant : name);
  }
  return owners;
}
var stages = ["concept", "development", "beta", "stable", "obsolete"];
async function askStage(dialogue, known) {
  const choices = choicesOf(
    stages,
    (one) => capitalised(stageNames[one]),
    (one) => stageHints[one]
  );
  return dialogue.choose(questions.stage, known, choices, known?.value ?? usualStage);
}
async function askDocuments(dialogue, known, language) {
  const choices = choicesOf(documentLanguages, (one) => documentNames[one]);
  return languagesOf(
    await dialogue.choose(questions.documents, known, choices, documentsIn(known?.value ?? []) ?? language)
  );
}
async function askLevel(dialogue) {
  const choices = choicesOf(
    ["1", "2", "3"],
    (one) => {
      const { fi, sv, en } = levelNames[Number(one)];
      return { fi: `${one} – ${fi}`, sv: `${one} – ${sv}`, en: `${one} – ${en}` };
    },
    (one) => levelHints[Number(one)]
  );
  return Number(await dialogue.choose(questions.level, null, choices, `${usualLevel}`));
}
async function askText(dialogue, question, known, check, suggested = "") {
  const checked = check(await dialogue.text(question, known, check, suggested));
  return "value" in checked && checked.value !== "" ? checked.value : null;
}
async function askContact(dialogue, known) {
  const value = await askText(dialogue, questions.contact, known, checkedContact);
  const advice = value === null ? null : adviceOnContact(value);
  if (advice) dialogue.remind(advice);
  return value;
}
async function askCodeOwner(dialogue, known) {
  const value = await askText(dialogue, questions.codeOwner, known, checkedCodeOwner);
  const advice = value === null ? null : adviceOnCodeOwner(value);
  if (advice) dialogue.remind(advice);
  return value;
}
async function askRest(dialogue, given, known, suggested) {
  return {
    kind: given.kind ?? await askKind(dialogue, known.kind),
    name: given.name === void 0 ? await askText(dialogue, questions.name, known.name, checkedProduct, suggested.name) : given.name,
    owners: given.owners ?? await askOwners(dialogue, known.owners),
    stage: given.stage ?? await askStage(dialogue, known.stage),
    documents: given.documents ?? await askDocuments(dialogue, known.languages, suggested.language),
    contact: given.contact === void 0 ? await askContact(dialogue, known.contact) : given.contact,
    codeOwner: given.codeOwner === void 0 ? await askCodeOwner(dialogue, known.codeOwner) : given.codeOwner,
    licence: given.licence === void 0 ? await askText(dialogue, questions.licence, known.licence, checkedLicence) : given.licence,
    level: given.level ?? await askLevel(dialogue)
  };
}
var askToWrite = (dialogue) => dialogue.agree(shallWrite, { yes, no });
export {
  askRest,
  askToWrite
};
