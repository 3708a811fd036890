import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  andMore,
  capital,
  inAll,
  languages,
  listed
} from "./chunk-DWLZACDT.js";

// src/checks/phrases.ts
var longestQuote = 80;
function code(value) {
  const plain = value.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain.length > longestQuote ? `${plain.slice(0, longestQuote - 1)}…` : plain}\``;
}
function some(items, language, most = 6) {
  if (items.length <= most) return listed(items, language);
  return `${items.slice(0, most).join(", ")} ${andMore(items.length - most)[language]}`;
}
var either = (items, language) => listed(items, language, "or");
var sentence = (words) => words.charAt(0).toUpperCase() + words.slice(1);
var joined = (texts) => inAll((language) => texts.map((text) => text[language]).join(" "));
var distinct = (texts) => [
  ...new Map(texts.map((text) => [languages.map((language) => text[language]).join("\n"), text])).values()
];
var placeOf = (artefact) => ({
  path: artefact.path ?? "",
  ...artefact.line === null ? {} : { line: artefact.line }
});
var placesOf = (artefacts) => artefacts.filter(({ path, status }) => path !== null && status !== "inherited").map(placeOf);

// src/checks/schema-fits-words.ts
var types = {
  string: { fi: "teksti", sv: "en text", en: "a text" },
  integer: { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" },
  number: { fi: "luku", sv: "ett tal", en: "a number" },
  boolean: { fi: "`true` tai `false`", sv: "`true` eller `false`", en: "`true` or `false`" },
  array: { fi: "luettelo", sv: "en lista", en: "a list" },
  object: { fi: "avaimia ja arvoja", sv: "nycklar med värden", en: "keys with values" },
  null: { fi: "`null`", sv: "`null`", en: "`null`" }
};
var mostListed = 8;
var shown = (value) => code(typeof value === "string" ? value : JSON.stringify(value) ?? "null");
var oneOf = (words) => inAll(
  (language) => words.length > mostListed ? `${words.slice(0, mostListed).join(", ")} …` : either(words, language)
);
var limits = {
  length: [
    { fi: "merkkiä", sv: "tecken", en: "characters" },
    { fi: "tekstissä kuuluu olla vähintään", sv: "texten ska ha minst", en: "the text should have at least" },
    { fi: "tekstissä saa olla enintään", sv: "texten får ha högst", en: "the text may have at most" }
  ],
  items: [
    { fi: "kohtaa", sv: "punkter", en: "items" },
    { fi: "luettelossa kuuluu olla vähintään", sv: "listan ska ha minst", en: "the list should have at least" },
    { fi: "luettelossa saa olla enintään", sv: "listan får ha högst", en: "the list may have at most" }
  ],
  properties: [
    { fi: "avainta", sv: "nycklar", en: "keys" },
    { fi: "tässä kuuluu olla vähintään", sv: "här ska finnas minst", en: "there should be at least" },
    { fi: "tässä saa olla enintään", sv: "här får finnas högst", en: "there may be at most" }
  ]
};
function amount(keyword, limit) {
  const [, way, of] = /^(min|max)(Length|Items|Properties)$/u.exec(keyword) ?? [];
  const words = limits[of?.toLowerCase() ?? ""];
  if (!words) return null;
  const start = way === "min" ? words[1] : words[2];
  return inAll((language) => `${start[language]} ${limit} ${words[0][language]}.`);
}
var bounds = {
  ">=": { fi: "vähintään", sv: "minst", en: "at least" },
  "<=": { fi: "enintään", sv: "högst", en: "at most" },
  ">": { fi: "suurempi kuin", sv: "större än", en: "more than" },
  "<": { fi: "pienempi kuin", sv: "mindre än", en: "less than" }
};
var wanted = ({ fi, sv, en }) => ({
  fi: `tähän kuuluu ${fi}.`,
  sv: `hit hör ${sv}.`,
  en: `expected is ${en}.`
});
function allowed(words) {
  const list = oneOf(words);
  if (words.length === 1) return wanted(list);
  return {
    fi: `tähän kuuluu jokin näistä: ${list.fi}.`,
    sv: `hit hör något av följande: ${list.sv}.`,
    en: `expected is one of these: ${list.en}.`
  };
}
var unknownKey = (key) => ({
  fi: `avain ${code(key)} ei kuulu tähän. Poista se tai korjaa sen nimi.`,
  sv: `nyckeln ${code(key)} hör inte hit. Ta bort den eller rätta namnet.`,
  en: `the key ${code(key)} does not belong here. Remove it, or correct its name.`
});
var missingKey = (key) => ({
  fi: `tästä puuttuu avain ${code(key)}. Lisää se.`,
  sv: `här saknas nyckeln ${code(key)}. Lägg till den.`,
  en: `the key ${code(key)} is missing here. Add it.`
});
var twice = {
  fi: "luettelossa on sama kohta kahdesti. Poista toinen.",
  sv: "listan har samma punkt två gånger. Ta bort den ena.",
  en: "the list has the same item twice. Remove one of them."
};
var unfit = {
  fi: "tämä ei sovi skeemaan, jota sääntö käyttää.",
  sv: "det här passar inte det schema som regeln använder.",
  en: "this does not fit the schema that the rule uses."
};
function said({ keyword, params }) {
  switch (keyword) {
    case "required":
    case "dependentRequired":
    case "dependencies":
      return missingKey(String(params.missingProperty));
    case "additionalProperties":
    case "unevaluatedProperties":
      return unknownKey(String(params.additionalProperty ?? params.unevaluatedProperty));
    case "type": {
      const names = [params.type].flat();
      return wanted(
        inAll(
          (language) => either(
            names.map((name) => types[name]?.[language] ?? name),
            language
          )
        )
      );
    }
    case "enum":
      return allowed(params.allowedValues.map(shown));
    case "const":
      return allowed([shown(params.allowedValue)]);
    case "pattern":
      return wanted({
        fi: `arvo, joka sopii kaavaan ${code(String(params.pattern))}`,
        sv: `ett värde som passar mönstret ${code(String(params.pattern))}`,
        en: `a value that fits the pattern ${code(String(params.pattern))}`
      });
    case "format":
      return wanted({
        fi: `arvo, jonka muoto on ${code(String(params.format))}`,
        sv: `ett värde av formen ${code(String(params.format))}`,
        en: `a value of the form ${code(String(params.format))}`
      });
    case "uniqueItems":
      return twice;
    default:
      return amount(keyword, Number(params.limit)) ?? bound(params) ?? unfit;
  }
}
function bound({ comparison, limit }) {
  const words = bounds[String(comparison)];
  return words ? inAll((language) => wanted(inAll((one) => `${words[one]} ${limit}`))[language]) : null;
}
function fitWords(error, path) {
  const text = said(error);
  return path === "" ? inAll((language) => capital(text[language])) : inAll((language) => `${code(path)}: ${text[language]}`);
}
function unfitWords({ unfit: why, detail }) {
  if (why === "reference")
    return {
      fi: `Säännön skeema viittaa kohtaan ${code(detail)}, jota siinä ei ole. Skeeman ulkopuolelta ei haeta mitään: kirjoita osa skeemaan.`,
      sv: `Regelns schema hänvisar till ${code(detail)}, som inte finns i det. Ingenting hämtas utifrån: skriv delen i schemat.`,
      en: `The schema of the rule refers to ${code(detail)}, which is not in it. Nothing is fetched from outside: write the part into the schema.`
    };
  if (why === "expression")
    return {
      fi: `Säännön skeemassa on säännöllinen lauseke, jota ei voi käyttää; ennakointeja (?=…) ja takaviittauksia \\1 ei tueta: ${code(detail)}.`,
      sv: `Regelns schema har ett reguljärt uttryck som inte kan användas; framåtblickar (?=…) och bakåtreferenser \\1 stöds inte: ${code(detail)}.`,
      en: `The schema of the rule has a regular expression that cannot be used; look-ahead (?=…) and back-references \\1 are not supported: ${code(detail)}.`
    };
  return joined([
    {
      fi: "Säännön skeemaa ei voi käyttää, koska se ei ole JSON Schema -muotoa.",
      sv: "Regelns schema kan inte användas, eftersom det inte har formen JSON Schema.",
      en: "The schema of the rule cannot be used, because it does not have the form of a JSON Schema."
    },
    inAll(() => `(${code(detail)})`)
  ]);
}

export {
  code,
  some,
  either,
  sentence,
  joined,
  distinct,
  placeOf,
  placesOf,
  fitWords,
  unfitWords
};
