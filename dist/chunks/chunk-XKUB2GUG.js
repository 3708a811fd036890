import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  byPlace,
  code
} from "./chunk-FU2V5AVX.js";

// src/differences/text-words.ts
var nouns = {
  type: { fi: "tyyppi", sv: "typen", neuter: false, en: "type" },
  field: { fi: "kenttä", sv: "fältet", neuter: true, en: "field" },
  "input-field": { fi: "syötteen kenttä", sv: "indatafältet", neuter: true, en: "input field" },
  argument: { fi: "argumentti", sv: "argumentet", neuter: true, en: "argument" },
  value: { fi: "arvo", sv: "värdet", neuter: true, en: "value" },
  directive: { fi: "direktiivi", sv: "direktivet", neuter: true, en: "directive" },
  service: { fi: "palvelu", sv: "tjänsten", neuter: false, en: "service" },
  method: { fi: "metodi", sv: "metoden", neuter: false, en: "method" },
  message: { fi: "viesti", sv: "meddelandet", neuter: true, en: "message" },
  enumeration: { fi: "luettelotyyppi", sv: "uppräkningen", neuter: false, en: "enumeration" },
  operation: { fi: "operaatio", sv: "operationen", neuter: false, en: "operation" },
  "port-type": { fi: "porttityyppi", sv: "porttypen", neuter: false, en: "port type" },
  endpoint: { fi: "palvelupiste", sv: "slutpunkten", neuter: false, en: "endpoint" },
  part: { fi: "viestin osa", sv: "meddelandedelen", neuter: false, en: "message part" },
  fault: { fi: "virheilmoitus", sv: "felmeddelandet", neuter: true, en: "fault message" },
  extension: { fi: "laajennuskenttä", sv: "tilläggsfältet", neuter: true, en: "extension field" }
};
var participle = (thing, common, neuter) => nouns[thing].neuter ? neuter : common;
function removed(thing, name) {
  const which = name === void 0 ? "" : ` ${code(name)}`;
  return {
    fi: `${nouns[thing].fi}${which} on poistettu`,
    sv: `${nouns[thing].sv}${which} är ${participle(thing, "borttagen", "borttaget")}`,
    en: `${nouns[thing].en}${which} removed`
  };
}
function added(thing, name) {
  const which = name === void 0 ? "" : ` ${code(name)}`;
  return {
    fi: `uusi ${nouns[thing].fi}${which}`,
    sv: `${nouns[thing].sv}${which} har tillkommit`,
    en: `${nouns[thing].en}${which} added`
  };
}
function addedRequired(thing, name) {
  const which = name === void 0 ? "" : ` ${code(name)}`;
  return {
    fi: `uusi pakollinen ${nouns[thing].fi}${which}`,
    sv: `${nouns[thing].sv}${which} har tillkommit och är ${participle(thing, "obligatorisk", "obligatoriskt")}`,
    en: `required ${nouns[thing].en}${which} added`
  };
}
var renamed = (thing, from, to) => ({
  fi: `${nouns[thing].fi} ${code(from)} on nyt nimeltään ${code(to)}`,
  sv: `${nouns[thing].sv} ${code(from)} heter nu ${code(to)}`,
  en: `${nouns[thing].en} ${code(from)} is now called ${code(to)}`
});
var typeChanged = (from, to) => ({
  fi: `tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen var ${code(from)} och är nu ${code(to)}`,
  en: `type changed from ${code(from)} to ${code(to)}`
});
var requiredNow = { fi: "on nyt pakollinen", sv: "är nu obligatoriskt", en: "is now required" };
var deprecatedNow = {
  fi: "merkitty vanhentuneeksi",
  sv: "har märkts som föråldrat",
  en: "marked as deprecated"
};
var deprecatedNoMore = {
  fi: "ei ole enää merkitty vanhentuneeksi",
  sv: "är inte längre märkt som föråldrat",
  en: "no longer marked as deprecated"
};
var unreadable = {
  before: {
    fi: "Rajapintakuvauksen aiemmassa versiossa on virheitä, joten muutoksia ei voitu arvioida.",
    sv: "Den tidigare versionen av gränssnittsbeskrivningen har fel, så ändringarna kunde inte bedömas.",
    en: "The earlier version of the API description has mistakes, so the changes could not be judged."
  },
  after: {
    fi: "Rajapintakuvauksessa on virheitä, joten muutoksia ei voitu arvioida.",
    sv: "Gränssnittsbeskrivningen har fel, så ändringarna kunde inte bedömas.",
    en: "The API description has mistakes, so the changes could not be judged."
  }
};

// src/differences/text-change.ts
function changed({ names, note, detail, ...found }) {
  const key = `${found.code}:${found.subject ?? ""}${detail === void 0 ? "" : `:${detail}`}`;
  const deprecated = note === void 0 || note === null ? null : { note };
  return { ...found, others: 0, key, names: [...new Set(names)], deprecated };
}
function deprecationChange(subject, names, before, after) {
  if (before.note === null === (after.note === null)) return [];
  const now = after.note !== null;
  return [
    changed({
      verdict: "compatible",
      code: now ? "deprecated" : "deprecation-removed",
      subject,
      what: now ? deprecatedNow : deprecatedNoMore,
      before: before.at,
      after: after.at,
      names,
      note: before.note
    })
  ];
}
var nowhere = { path: "" };
var place = ({ before, after }) => after ?? before ?? nowhere;
var inPlaceOrder = (changes) => [...changes].sort(
  (a, b) => byPlace(place(a), place(b)) || byPlace(a.before ?? nowhere, b.before ?? nowhere) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
);
function paired(before, after) {
  const entries = [...before];
  return {
    both: entries.flatMap(([name, old]) => after.has(name) ? [[old, after.get(name), name]] : []),
    removed: entries.flatMap(([name, old]) => after.has(name) ? [] : [[old, name]]),
    added: [...after].flatMap(([name, now]) => before.has(name) ? [] : [[now, name]])
  };
}

export {
  removed,
  added,
  addedRequired,
  renamed,
  typeChanged,
  requiredNow,
  unreadable,
  changed,
  deprecationChange,
  inPlaceOrder,
  paired
};
