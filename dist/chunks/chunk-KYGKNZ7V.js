import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  listed
} from "./chunk-DWLZACDT.js";

// src/ruleset/schema-words.ts
var inAll = (say) => ({ fi: say("fi"), sv: say("sv"), en: say("en") });
var longestShown = 60;
var mostListed = 20;
var quoted = (value) => JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value);
var cited = (value) => `”${quoted(value).slice(1, -1)}”`;
var item = { fi: "kohta", sv: "punkt", en: "item" };
function where(path) {
  return inAll((language) => {
    const parts = [];
    let keys = [];
    const flush = () => {
      if (keys.length > 0) parts.push(`\`${keys.join(".").slice(0, 200)}\``);
      keys = [];
    };
    for (const segment of path) {
      if (typeof segment === "string") keys.push(segment);
      else {
        flush();
        parts.push(`${item[language]} ${segment + 1}`);
      }
    }
    flush();
    return parts.join(", ");
  });
}
var top = { fi: "Tiedoston ylätaso", sv: "Filens översta nivå", en: "The top level of the file" };
var values = (known) => {
  const shown = known.slice(0, mostListed).map(String);
  return known.length > mostListed ? `${shown.join(", ")} …` : shown.join(", ");
};
var meant = (near) => near === null ? { fi: "", sv: "", en: "" } : { fi: ` Tarkoititko ”${near}”?`, sv: ` Menade du ”${near}”?`, en: ` Did you mean "${near}"?` };
function unknownKey(key, path, known, near) {
  const at = where(path);
  const top2 = path.length === 0;
  const list = (words) => near !== null || known.length === 0 ? "" : ` ${words}: ${values(known)}.`;
  return {
    fi: `Tuntematon avain ${cited(key)} ${top2 ? "tiedoston ylätasolla" : `(${at.fi})`}.${meant(near).fi}${list("Tunnetut avaimet")}`,
    sv: `Okänd nyckel ${cited(key)} ${top2 ? "på filens översta nivå" : `(${at.sv})`}.${meant(near).sv}${list("Kända nycklar")}`,
    en: `Unknown key ${quoted(key)} ${top2 ? "at the top level of the file" : `(${at.en})`}.${meant(near).en}${list("Known keys")}`
  };
}
function neededKey(key, path) {
  const at = where(path);
  if (path.length === 0)
    return {
      fi: `Tarvitaan myös avain ”${key}”. Lisää se.`,
      sv: `Nyckeln ”${key}” behövs också. Lägg till den.`,
      en: `The key "${key}" is needed too. Add it.`
    };
  return {
    fi: `${at.fi}: tarvitaan myös avain ”${key}”. Lisää se.`,
    sv: `${at.sv}: nyckeln ”${key}” behövs också. Lägg till den.`,
    en: `${at.en}: the key "${key}" is needed too. Add it.`
  };
}
function oneKeyNeeded(keys, path) {
  const at = where(path);
  return {
    fi: `${at.fi}: tarvitaan vähintään yksi avaimista ${listed(keys, "fi")}.`,
    sv: `${at.sv}: minst en av nycklarna ${listed(keys, "sv")} behövs.`,
    en: `${at.en}: at least one of the keys ${listed(keys, "en")} is needed.`
  };
}
function notAllowed(value, path, allowed, near) {
  const at = where(path);
  const found2 = typeof value === "string" ? quoted(value) : String(value);
  const told = typeof value === "string" ? cited(value) : String(value);
  return {
    fi: `${at.fi} on ${told}.${meant(near).fi} Sallitut arvot: ${values(allowed)}.`,
    sv: `${at.sv} är ${told}.${meant(near).sv} Tillåtna värden: ${values(allowed)}.`,
    en: `${at.en} is ${found2}.${meant(near).en} Allowed values: ${values(allowed)}.`
  };
}
function found(value) {
  if (value === null || value === void 0) return { fi: "tyhjä", sv: "ett tomt värde", en: "nothing" };
  if (Array.isArray(value)) return { fi: "luettelo", sv: "en lista", en: "a list" };
  if (typeof value === "object") return { fi: "avaimia ja arvoja", sv: "nycklar med värden", en: "keys with values" };
  if (typeof value === "string")
    return { fi: `teksti ${cited(value)}`, sv: `texten ${cited(value)}`, en: `the text ${quoted(value)}` };
  if (typeof value === "number") return { fi: `luku ${value}`, sv: `talet ${value}`, en: `the number ${value}` };
  return { fi: `arvo ${String(value)}`, sv: `värdet ${String(value)}`, en: `the value ${String(value)}` };
}
var types = {
  string: { fi: "teksti", sv: "en text", en: "a text" },
  integer: { fi: "kokonaisluku", sv: "ett heltal", en: "a whole number" },
  number: { fi: "luku", sv: "ett tal", en: "a number" },
  boolean: { fi: "true tai false", sv: "true eller false", en: "true or false" },
  array: { fi: "luettelo", sv: "en lista", en: "a list" },
  object: { fi: "avaimia ja arvoja", sv: "nycklar med värden", en: "keys with values" }
};
function wrongType(value, path, expected) {
  const is = found(value);
  const wanted = inAll(
    (language) => listed(
      expected.map((type) => types[type]?.[language] ?? type),
      language,
      "or"
    )
  );
  const at = where(path);
  const lead = (language) => `${path.length === 0 ? top[language] : at[language]}: `;
  return {
    fi: `${lead("fi")}tässä on ${is.fi}, mutta tähän kuuluu ${wanted.fi}.`,
    sv: `${lead("sv")}här står ${is.sv}, men hit hör ${wanted.sv}.`,
    en: `${lead("en")}found ${is.en}, expected ${wanted.en}.`
  };
}
function wrongForm(value, path, expected) {
  const at = where(path);
  return {
    fi: `${at.fi} on ${cited(value)}. Tähän kuuluu ${expected.fi}.`,
    sv: `${at.sv} är ${cited(value)}. Hit hör ${expected.sv}.`,
    en: `${at.en} is ${quoted(value)}. Expected is ${expected.en}.`
  };
}
function emptyValue(path, of) {
  const at = where(path);
  const group = of === "group";
  return {
    fi: `${at.fi} on tyhjä. Kirjoita siihen jotakin${group ? " tai jätä avain pois" : ""}.`,
    sv: `${at.sv} är tom. Skriv något där${group ? " eller utelämna nyckeln" : ""}.`,
    en: `${at.en} is empty. Write something there${group ? " or leave the key out" : ""}.`
  };
}
function tooMuch(path, limit, of) {
  const at = where(path);
  const unit = of === "characters" ? { fi: "merkkiä", sv: "tecken", en: "characters" } : { fi: "kohtaa", sv: "punkter", en: "items" };
  return {
    fi: `${at.fi} on liian pitkä: enintään ${limit} ${unit.fi}. Lyhennä sitä.`,
    sv: `${at.sv} är för lång: högst ${limit} ${unit.sv}. Förkorta den.`,
    en: `${at.en} is too long: at most ${limit} ${unit.en}. Shorten it.`
  };
}
function outOfRange(value, path, bound, limit) {
  const at = where(path);
  const least = bound === "least";
  return {
    fi: `${at.fi} on ${String(value)}. ${least ? "Pienin" : "Suurin"} sallittu arvo on ${limit}.`,
    sv: `${at.sv} är ${String(value)}. Det ${least ? "minsta" : "största"} tillåtna värdet är ${limit}.`,
    en: `${at.en} is ${String(value)}. The ${least ? "smallest" : "largest"} allowed value is ${limit}.`
  };
}
function unfit(path) {
  const at = where(path);
  return {
    fi: `${at.fi}: arvo ei sovi tähän. Katso muoto tiedostosta rules/schema.`,
    sv: `${at.sv}: värdet passar inte här. Se formen i rules/schema.`,
    en: `${at.en}: the value does not fit here. See the form in rules/schema.`
  };
}

export {
  quoted,
  cited,
  where,
  unknownKey,
  neededKey,
  oneKeyNeeded,
  notAllowed,
  wrongType,
  wrongForm,
  emptyValue,
  tooMuch,
  outOfRange,
  unfit
};
