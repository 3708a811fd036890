import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/language.ts
var languages = ["fi", "sv", "en"];
var languageNames = { fi: "Suomi", sv: "Svenska", en: "English" };
function inOrder(chosen) {
  const ordered = languages.filter((language) => chosen.includes(language));
  return ordered.length > 0 ? ordered : ["en"];
}
var pageLanguages = (named, asked) => named.length > 1 ? inOrder(named) : [asked];
function both(text, chosen) {
  return [...new Set(inOrder(chosen).map((language) => text[language]))].join(" / ");
}
var same = (words) => ({ fi: words, sv: words, en: words });
var inAll = (make) => ({
  fi: make("fi"),
  sv: make("sv"),
  en: make("en")
});
var capital = (words) => words.includes(".") ? words : words.charAt(0).toUpperCase() + words.slice(1);
var counted = (n, one, many) => `${n} ${n === 1 ? one : many}`;
var conjunction = {
  and: { fi: "ja", sv: "och", en: "and" },
  or: { fi: "tai", sv: "eller", en: "or" }
};
function listed(words, language, by = "and") {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${conjunction[by][language]} ${words[words.length - 1]}`;
}
var andMore = (n) => ({
  fi: n === 1 ? "ja 1 muu" : `ja ${n} muuta`,
  sv: n === 1 ? "och 1 till" : `och ${n} till`,
  en: `and ${n} more`
});
function dateIn(date, language) {
  if (language === "en") return date.toISOString().slice(0, 10);
  return `${date.getUTCDate()}.${date.getUTCMonth() + 1}.${date.getUTCFullYear()}`;
}
function isoDateIn(iso, language) {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!parts || language === "en") return iso;
  return `${Number(parts[3])}.${Number(parts[2])}.${parts[1]}`;
}
function size(bytes, language) {
  const unit = language === "fi" ? "t" : "B";
  if (bytes < 1e3) return language === "fi" ? counted(bytes, "tavu", "tavua") : `${bytes} ${unit}`;
  if (bytes < 1e6) return `${Math.round(bytes / 1e3)} k${unit}`;
  const millions = (Math.round(bytes / 1e5) / 10).toString();
  return `${language === "en" ? millions : millions.replace(".", ",")} M${unit}`;
}
var severityWords = {
  error: { fi: "virhe", sv: "fel", en: "error" },
  warning: { fi: "varoitus", sv: "varning", en: "warning" },
  notice: { fi: "huomio", sv: "notis", en: "notice" }
};
var mildSeverityWords = {
  error: { fi: "tärkeä", sv: "viktigt", en: "important" },
  warning: { fi: "suositus", sv: "rekommendation", en: "recommended" },
  notice: { fi: "vinkki", sv: "tips", en: "tip" }
};
var levelNames = {
  1: { fi: "alussa", sv: "i början", en: "starting out" },
  2: { fi: "yhdessä", sv: "tillsammans", en: "together" },
  3: { fi: "esikuvana", sv: "föregångare", en: "exemplary" }
};
var deciders = {
  owner: { fi: "omistaja", sv: "ägaren", en: "the owner" },
  "steering-group": { fi: "ohjausryhmä", sv: "styrgruppen", en: "the steering group" },
  "product-manager": { fi: "tuotepäällikkö", sv: "produktchefen", en: "the product manager" },
  "openness-guardian": { fi: "avoimuuden edunvalvoja", sv: "öppenhetsombudet", en: "the openness guardian" },
  maintainers: { fi: "ylläpitäjät", sv: "de som underhåller koden", en: "the maintainers" }
};
var artefactNames = {
  governance: { fi: "hallintamalli", sv: "förvaltningsplan", en: "governance plan" },
  roadmap: { fi: "tiekartta", sv: "färdplan", en: "roadmap" },
  owners: { fi: "omistajatiedosto CODEOWNERS", sv: "ägarfilen CODEOWNERS", en: "CODEOWNERS file" },
  licence: { fi: "lisenssi", sv: "licens", en: "licence" },
  readme: { fi: "README", sv: "README", en: "README" },
  contributing: { fi: "osallistumisohje", sv: "anvisning för medverkan", en: "contribution guide" },
  "code-of-conduct": { fi: "käytössäännöt", sv: "uppförandekod", en: "code of conduct" },
  security: { fi: "tietoturvaohje", sv: "säkerhetsanvisning", en: "security policy" },
  changelog: { fi: "muutosloki", sv: "ändringslogg", en: "changelog" },
  publiccode: { fi: "publiccode.yml", sv: "publiccode.yml", en: "publiccode.yml" },
  "api-description": { fi: "rajapintakuvaus", sv: "gränssnittsbeskrivning", en: "API description" },
  funding: { fi: "rahoitus", sv: "finansiering", en: "funding" },
  support: { fi: "tuki", sv: "stöd", en: "support" }
};
var artefactStatuses = {
  present: { fi: "oma tiedosto", sv: "egen fil", en: "a file of its own" },
  section: { fi: "osa toista tiedostoa", sv: "del av en annan fil", en: "part of another file" },
  linked: { fi: "linkki", sv: "länk", en: "a link" },
  inherited: { fi: "organisaation yhteinen", sv: "gemensam för organisationen", en: "shared by the organisation" },
  absent: { fi: "ei tiedostoa", sv: "ingen fil", en: "no file" }
};
var outcomeStatuses = {
  passed: { fi: "kunnossa", sv: "i ordning", en: "in order" },
  failed: { fi: "kesken", sv: "återstår", en: "to do" },
  waived: { fi: "hyväksytty poikkeus", sv: "godkänt undantag", en: "accepted exception" },
  notApplicable: { fi: "ei koske tätä", sv: "gäller inte här", en: "does not apply" },
  undetermined: { fi: "ei selvinnyt", sv: "kunde inte avgöras", en: "could not be determined" },
  broken: { fi: "tarkistus keskeytyi", sv: "kontrollen avbröts", en: "the check broke off" }
};
var topicNames = {
  "purpose-scope": { fi: "tarkoitus ja rajaus", sv: "syfte och omfattning", en: "purpose and scope" },
  roles: { fi: "roolit", sv: "roller", en: "roles" },
  "owner-named": { fi: "omistaja", sv: "ägare", en: "owner" },
  "decision-making": { fi: "päätöksenteko", sv: "beslutsfattande", en: "decision-making" },
  "contribution-process": { fi: "osallistuminen", sv: "medverkan", en: "contributing" },
  "release-versioning": { fi: "julkaisut ja versiot", sv: "utgåvor och versioner", en: "releases and versions" },
  funding: { fi: "rahoitus", sv: "finansiering", en: "funding" },
  "meetings-communication": {
    fi: "kokoukset ja viestintä",
    sv: "möten och kommunikation",
    en: "meetings and communication"
  },
  membership: { fi: "mukaantulo", sv: "att ansluta sig", en: "joining" },
  "conflict-resolution": { fi: "erimielisyydet", sv: "meningsskiljaktigheter", en: "disagreements" },
  lifecycle: { fi: "elinkaari", sv: "livscykel", en: "life cycle" },
  "licence-ipr": { fi: "lisenssi ja oikeudet", sv: "licens och rättigheter", en: "licence and rights" }
};
var stageNames = {
  concept: { fi: "idea", sv: "idé", en: "concept" },
  development: { fi: "kehitteillä", sv: "under utveckling", en: "in development" },
  beta: { fi: "koekäytössä", sv: "på prov", en: "beta" },
  stable: { fi: "käytössä", sv: "i bruk", en: "in use" },
  obsolete: { fi: "poistumassa", sv: "på väg ut", en: "being retired" }
};

export {
  languages,
  languageNames,
  pageLanguages,
  both,
  same,
  inAll,
  capital,
  counted,
  listed,
  andMore,
  dateIn,
  isoDateIn,
  size,
  severityWords,
  mildSeverityWords,
  levelNames,
  deciders,
  artefactNames,
  artefactStatuses,
  outcomeStatuses,
  topicNames,
  stageNames
};
