import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  done,
  runOptions
} from "./chunk-6GZJ6LF2.js";
import {
  paintWith
} from "./chunk-7WT6CEOX.js";
import {
  factNames
} from "./chunk-BBE7ZOR4.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import {
  harmless,
  plain
} from "./chunk-OEWKGUIG.js";
import {
  open
} from "./chunk-TFED3IDJ.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-BZJXENXZ.js";
import "./chunk-PKA3MPQB.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import "./chunk-PUJKWDWB.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/facts.ts
var headings = {
  name: { fi: "Nimi", sv: "Namn", en: "Name" },
  licence: { fi: "Lisenssi", sv: "Licens", en: "Licence" },
  version: { fi: "Versio", sv: "Version", en: "Version" },
  status: { fi: "Vaihe", sv: "Skede", en: "Stage" },
  repository: { fi: "Koodivaraston osoite", sv: "Kodförrådets adress", en: "Address of the repository" },
  owner: { fi: "Omistaja", sv: "Ägare", en: "Owner" },
  "product-manager": { fi: "Tuotepäällikkö", sv: "Produktchef", en: "Product manager" },
  contact: { fi: "Yhteyshenkilö", sv: "Kontaktperson", en: "Contact" },
  "security-contact": {
    fi: "Ilmoitukset haavoittuvuuksista",
    sv: "Anmälan av sårbarheter",
    en: "Reports of vulnerabilities"
  },
  language: { fi: "Kieli", sv: "Språk", en: "Language" },
  "api-title": { fi: "Rajapinnan nimi", sv: "Gränssnittets namn", en: "Title of the interface" },
  "api-contact": { fi: "Rajapinnan yhteystieto", sv: "Gränssnittets kontaktuppgift", en: "Contact of the interface" },
  "supported-version": { fi: "Tuettu versio", sv: "Version som stöds", en: "Supported version" },
  "review-date": { fi: "Päiväys", sv: "Datum", en: "Date of the document" }
};
var person = {
  fi: "(henkilö tai osoite, ei näytetä)",
  sv: "(person eller adress, visas inte)",
  en: "(a person or an address, not shown)"
};
var differs = {
  fi: "eri tieto toisessa paikassa",
  sv: "annan uppgift på ett annat ställe",
  en: "another place says otherwise"
};
var nowhere = {
  tags: { fi: "tagit", sv: "taggar", en: "tags" },
  settings: { fi: "asetustiedosto", sv: "inställningsfilen", en: "settings file" }
};
var nothing = {
  fi: "En löytänyt tiedostoista tietoja, joita osaan lukea.",
  sv: "Jag hittade inga uppgifter som jag kan läsa i filerna.",
  en: "I found no facts in the files that I can read."
};
var longest = 80;
var cut = (text) => text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
var most = 12;
function placeOf({ path, line, source }, language) {
  if (path === null) return nowhere[source]?.[language] ?? "GitHub";
  return line === null ? path : `${path}:${line}`;
}
function factsText(facts, language, colour) {
  const paint = paintWith(colour);
  const groups = factNames.flatMap((name) => {
    const own = facts.filter(({ fact }) => fact === name);
    if (own.length === 0) return [];
    const shown = own.slice(0, most).map((one) => ({ one, text: cut(plain(one.value ?? person[language])) }));
    const width = Math.min(40, Math.max(...shown.map(({ text }) => text.length)));
    const lines = shown.map(({ one, text }) => {
      const value = text.padEnd(width);
      const mark = one.contradicted ? `  ${paint("yellow", `← ${differs[language]}`)}` : "";
      return `  ${value}  ${plain(placeOf(one, language))}${mark}`;
    });
    const rest = own.length > most ? [`  … +${own.length - most}`] : [];
    return [[paint("bold", headings[name][language]), ...lines, ...rest].join("\n")];
  });
  return groups.length === 0 ? `${nothing[language]}
` : `${groups.join("\n\n")}
`;
}

// src/commands/facts.ts
var perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings);
  const [repository, { productFacts }] = await Promise.all([open(options), import("./product-facts-JUPAKELH.js")]);
  const facts = await productFacts(repository, { ...options, forge: options.forge ?? null });
  const text = args.format === "json" ? `${harmless(JSON.stringify(facts, null, 2))}
` : factsText(facts, args.language ?? surroundings.language, surroundings.colour);
  await deliver([{ to: "stdout", text }], surroundings.destinations);
  return done;
};
export {
  perform
};
