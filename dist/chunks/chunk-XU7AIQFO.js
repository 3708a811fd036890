import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  code,
  distinct,
  inAll,
  joined,
  sentence,
  some
} from "./chunk-ECRMOBH2.js";
import {
  artefactNames
} from "./chunk-MQYFWTVY.js";

// src/checks/answers.ts
var names = (kinds) => inAll(
  (language) => some(
    kinds.map((kind) => artefactNames[kind][language]),
    language,
    13
  )
);
function nothingToRead(kinds) {
  const list = names(kinds);
  return {
    notApplicable: {
      fi: `Koodivarastossa ei ole asiakirjaa, josta tämän voisi lukea (${list.fi}).`,
      sv: `I kodförrådet finns inget dokument som det här kunde läsas i (${list.sv}).`,
      en: `The repository has no document to read this from (${list.en}).`
    }
  };
}
function couldNotRead(unread) {
  const all = distinct(unread.map(({ artefact, reason }) => found(artefact, reason)));
  return { undetermined: joined(all.slice(0, 3)) };
}
var couldNotReadFiles = (reasons) => ({
  undetermined: joined(distinct(reasons).slice(0, 3))
});
function found(artefact, reason) {
  const name = artefactNames[artefact.kind];
  const where = artefact.path === null ? "" : ` (${code(artefact.path)})`;
  return inAll((language) => `${sentence(name[language])}${where}: ${reason[language]}`);
}
var incomplete = {
  undetermined: {
    fi: "En saanut koodivaraston koko tiedostoluetteloa, joten en voi sanoa, mitä siellä ei ole.",
    sv: "Jag fick inte hela fillistan för kodförrådet och kan därför inte säga vad som inte finns där.",
    en: "I did not get the whole list of files of the repository, so I cannot say what is not there."
  }
};

export {
  nothingToRead,
  couldNotRead,
  couldNotReadFiles,
  incomplete
};
