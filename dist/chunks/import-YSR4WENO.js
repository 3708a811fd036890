import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isSharedAddress
} from "./chunk-4KDYOAU7.js";
import {
  refuseLinks
} from "./chunk-YWAHYUHD.js";
import {
  done
} from "./chunk-6GZJ6LF2.js";
import {
  parseUserRules
} from "./chunk-LQTE45LS.js";
import {
  rules_default
} from "./chunk-GHSYZ4CB.js";
import "./chunk-VYAGWWQL.js";
import "./chunk-42TAOJJJ.js";
import {
  isEmail,
  isValue,
  isWebAddress,
  nearestWord,
  settingsPlaces,
  versions
} from "./chunk-VSM2O5GP.js";
import {
  inProperCase
} from "./chunk-RRVWGXOJ.js";
import "./chunk-N6T45TL4.js";
import "./chunk-7DMBATBA.js";
import "./chunk-BBE7ZOR4.js";
import "./chunk-DQ473CYP.js";
import "./chunk-Z4OSNWVX.js";
import {
  AuthorErrors,
  refuse
} from "./chunk-ZERLHD2V.js";
import "./chunk-7FV6KOLZ.js";
import "./chunk-MTW652DG.js";
import "./chunk-KYGKNZ7V.js";
import "./chunk-NJF4TELH.js";
import {
  parseFile
} from "./chunk-43T37YVK.js";
import "./chunk-W2H2EN3Z.js";
import "./chunk-JLQKRVTW.js";
import "./chunk-Y245MMM6.js";
import {
  artefactNames,
  counted,
  listed
} from "./chunk-DWLZACDT.js";
import {
  deliver
} from "./chunk-5DE6WJI3.js";
import "./chunk-YJROWYS4.js";
import "./chunk-QPUBKGTS.js";
import "./chunk-6ZAVSZ2L.js";
import "./chunk-V642IYVW.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/commands/import.ts
import { statSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/imports/phrases.ts
var longest = 80;
function code(value) {
  const plain2 = value.replace(/[\s\u0000-\u001f\u007f-\u009f]+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain2.length > longest ? `${plain2.slice(0, longest - 1)}…` : plain2}\``;
}
var joined = (texts2) => ({
  fi: texts2.map(({ fi }) => fi).join(" "),
  sv: texts2.map(({ sv }) => sv).join(" "),
  en: texts2.map(({ en }) => en).join(" ")
});

// src/imports/mistakes.ts
function notData({ what, detail }) {
  if (what === "duplicate")
    return {
      fi: `Avain ${code(detail)} on tiedostossa kahdesti. Poista toinen.`,
      sv: `Nyckeln ${code(detail)} står två gånger i filen. Ta bort den ena.`,
      en: `The key ${code(detail)} stands twice in the file. Remove one of them.`
    };
  if (what === "syntax")
    return {
      fi: "Tiedostoa ei voi lukea: JSON- tai YAML-muodossa on virhe, joka tulee ensin vastaan tässä. Korjaa se ja tuo tiedosto uudelleen.",
      sv: "Filen går inte att läsa: JSON- eller YAML-formen har ett fel som märks först här. Rätta felet och importera filen på nytt.",
      en: "The file cannot be read: its JSON or YAML has a mistake that shows here first. Correct it and import the file again."
    };
  return {
    fi: "Tiedosto haarautuu niin syvälle tai kasvaa viittauksistaan niin suureksi, ettei sitä lueta. Yksinkertaista sitä.",
    sv: "Filen förgrenar sig så djupt, eller växer så mycket av sina hänvisningar, att den inte läses. Förenkla den.",
    en: "The file nests so deep, or grows so large by its aliases, that it is not read. Make it simpler."
  };
}
var tooLarge = (limit) => ({
  fi: `Tiedosto on yli ${limit / 1e3} kt. Asetustiedosto ei ole näin suuri; tarkista, että tiedosto on oikea.`,
  sv: `Filen är större än ${limit / 1e3} kB. En inställningsfil är inte så stor; kontrollera att filen är den rätta.`,
  en: `The file is over ${limit / 1e3} kB. Settings are not that large; check that it is the right file.`
});
var kinds = {
  map: { fi: "avaimia ja arvoja", sv: "nycklar med värden", en: "keys with values" },
  list: { fi: "luettelo", sv: "en lista", en: "a list" },
  text: { fi: "teksti", sv: "en text", en: "a text" },
  number: { fi: "luku", sv: "ett tal", en: "a number" }
};
function wrongKind(what, kind) {
  const wanted2 = kinds[kind];
  return {
    fi: `${code(what)}: tähän kuuluu ${wanted2.fi}. Korjaa se ja tuo tiedosto uudelleen.`,
    sv: `${code(what)}: hit hör ${wanted2.sv}. Rätta det och importera filen på nytt.`,
    en: `${code(what)}: expected is ${wanted2.en}. Correct it and import the file again.`
  };
}
var needed = (what, keys) => {
  const named2 = keys.map(code);
  return {
    fi: `${code(what)}: tarvitaan ${listed(named2, "fi", "or")}. Lisää se.`,
    sv: `${code(what)}: ${listed(named2, "sv", "or")} behövs. Lägg till det.`,
    en: `${code(what)}: ${listed(named2, "en", "or")} is needed. Add it.`
  };
};
function unknownWord(what, word, known) {
  const near = nearestWord(word, known);
  const list = known.slice(0, 40).join(", ");
  return {
    fi: `${code(what)} on ${code(word)}, jota ei tunneta. ${near ? `Tarkoititko ${code(near)}?` : `Tunnetut: ${list}.`}`,
    sv: `${code(what)} är ${code(word)}, som inte är känt. ${near ? `Menade du ${code(near)}?` : `Kända: ${list}.`}`,
    en: `${code(what)} is ${code(word)}, which is not known. ${near ? `Did you mean ${code(near)}?` : `Known are: ${list}.`}`
  };
}

// src/imports/layers.ts
var isMap = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var own = (value, key) => isMap(value) && Object.hasOwn(value, key) ? value[key] : void 0;
var largest = 5e5;
var deepest = 20;
var notFetched = (address) => ({
  fi: `${code(address)} (\`extends\`) on verkossa, eikä sitä haettu: sen säännöt eivät ole mukana. Tallenna tiedosto koodivarastoon ja tuo se erikseen.`,
  sv: `${code(address)} (\`extends\`) finns på nätet och hämtades inte: dess regler är inte med. Spara filen i kodförrådet och importera den för sig.`,
  en: `${code(address)} (\`extends\`) is on the web and was not fetched: its rules are not included. Save the file in the repository and import it by itself.`
});
var notThere = (path) => ({
  fi: `Tiedostoa ${code(path)} (\`extends\`) ei ole koodivarastossa: sen säännöt eivät ole mukana.`,
  sv: `Filen ${code(path)} (\`extends\`) finns inte i kodförrådet: dess regler är inte med.`,
  en: `The file ${code(path)} (\`extends\`) is not in the repository: its rules are not included.`
});
var circle = (path) => ({
  fi: `${code(path)} (\`extends\`) johtaa takaisin tiedostoon, joka on jo luettu, tai ketju on liian pitkä. Loppua ei luettu.`,
  sv: `${code(path)} (\`extends\`) leder tillbaka till en fil som redan är läst, eller kedjan är för lång. Resten lästes inte.`,
  en: `${code(path)} (\`extends\`) leads back to a file that was read already, or the chain is too long. The rest was not read.`
});
var base64 = /^(?:[0-9a-z+/]{4})+(?:[0-9a-z+/]{2}==|[0-9a-z+/]{3}=)?$/iu;
function decoded(text2) {
  if (!base64.test(text2) || text2.length > largest) return null;
  const plain2 = Buffer.from(text2, "base64").toString("utf8");
  return plain2.includes("rules") && !plain2.includes("�") ? plain2 : null;
}
function beside(from, path) {
  const parts = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const part of path.split("/")) {
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
function merged(under, over) {
  if (over === void 0) return under;
  if (Array.isArray(under) && Array.isArray(over))
    return Array.from({ length: Math.max(under.length, over.length) }, (_, index) => merged(under[index], over[index]));
  if (!isMap(under) || !isMap(over)) return over;
  const keys = /* @__PURE__ */ new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, merged(own(under, key), own(over, key))]));
}
var reaches = (value, steps) => {
  let at = value;
  for (const step of steps) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return true;
};
var Reader = class {
  layers = [];
  remarks = [];
  mistakes = [];
  seen = /* @__PURE__ */ new Set();
  read;
  constructor(read) {
    this.read = read;
  }
  async add(path, text2, within = null) {
    const at = within ?? { path, line: 1, column: 1 };
    this.seen.add(path);
    if (text2.length > largest) return void this.mistakes.push({ text: tooLarge(largest), location: at });
    const parsed = await parseFile(path, text2);
    if ("problem" in parsed) {
      const { line, column } = parsed.problem;
      return void this.mistakes.push({ text: notData(parsed.problem), location: within ?? { path, line, column } });
    }
    if (!isMap(parsed.file.value)) return void this.mistakes.push({ text: wrongKind(path, "map"), location: at });
    this.layers.push({ file: parsed.file, within });
    const extended = own(parsed.file.value, "extends");
    if (extended !== void 0 && extended !== null) await this.follow(extended, parsed.file, within);
  }
  async follow(extended, file, within) {
    const location = within ?? file.place(["extends"]);
    if (typeof extended !== "string") return void this.mistakes.push({ text: wrongKind("extends", "text"), location });
    if (/^[a-z][a-z0-9+.-]*:\/\//iu.test(extended)) return void this.remarks.push(notFetched(extended));
    if (this.seen.has(extended) || this.layers.length >= deepest) return void this.remarks.push(circle(extended));
    const found = await this.read(beside(file.path, extended));
    const plain2 = found === null ? decoded(extended) : null;
    if (found === null && plain2 === null) return void this.remarks.push(notThere(extended));
    const key = found?.path ?? extended;
    if (this.seen.has(key)) return void this.remarks.push(circle(extended));
    this.seen.add(key);
    return found ? this.add(found.path, found.text) : this.add(file.path, plain2, location);
  }
};
async function layered(path, text2, read) {
  const reader = new Reader(read);
  await reader.add(path, text2);
  const { layers, remarks, mistakes } = reader;
  const value = layers.reduceRight((under, { file }) => merged(under, file.value), void 0);
  return {
    value,
    remarks,
    mistakes,
    place(steps, part = "value") {
      const layer = layers.find(({ file }) => reaches(file.value, steps)) ?? layers[0];
      return layer?.within ?? layer?.file.place(steps, part) ?? { path };
    }
  };
}

// src/imports/clomonitor.ts
var equals = {
  adopters: null,
  analytics: null,
  artifacthub_badge: null,
  binary_artifacts: null,
  changelog: "changelog/present",
  cla: null,
  code_of_conduct: "code-of-conduct/present",
  code_review: "review/required",
  community_meeting: null,
  contributing: "contributing/present",
  dangerous_workflow: null,
  dco: null,
  dependencies_policy: null,
  dependency_update_tool: null,
  github_discussions: null,
  governance: "governance/present",
  license_approved: "licence/open",
  license_scanning: null,
  license_spdx_id: "licence/identified",
  maintained: null,
  maintainers: "owners/present",
  openssf_badge: null,
  openssf_scorecard_badge: null,
  readme: "readme/present",
  recent_release: null,
  roadmap: "roadmap/present",
  sbom: null,
  security_insights: null,
  security_policy: "security/present",
  signed_releases: null,
  slack_presence: null,
  summary_table: null,
  token_permissions: null,
  trademark_disclaimer: null,
  website: null
};
var notAsked = {
  fi: "kuntalint ei kysy tätä, joten poikkeusta ei tarvita.",
  sv: "kuntalint frågar inte efter det här, så inget undantag behövs.",
  en: "kuntalint does not ask for this, so that no exemption is needed."
};
var noReason = {
  fi: "Perustelua ei ole. CLOMonitor ohittaa tällaisen poikkeuksen, ja kuntalint vaatii perustelun. Kirjoita se ja tuo tiedosto uudelleen, jos poikkeus on yhä voimassa.",
  sv: "Ingen motivering anges. CLOMonitor bortser från ett sådant undantag, och kuntalint kräver en motivering. Skriv den och importera filen på nytt, om undantaget fortfarande gäller.",
  en: "No reason is given. CLOMonitor passes such an exemption over, and kuntalint asks for a reason. Write it and import the file again, if the exemption still holds."
};
var twice = (id) => ({
  fi: `Samalle säännölle (\`${id}\`) on jo poikkeus; ensimmäinen jäi voimaan.`,
  sv: `Samma regel (\`${id}\`) har redan ett undantag; det första gäller.`,
  en: `The same rule (\`${id}\`) has an exemption already; the first one holds.`
});
var scanning = {
  fi: "Lisenssitarkistuksen osoitteella (`licenseScanning`) ei ole vastinetta: kuntalint lukee lisenssit itse.",
  sv: "Adressen till licensgranskningen (`licenseScanning`) har ingen motsvarighet: kuntalint läser licenserna själv.",
  en: "The address of a licence scan (`licenseScanning`) has no equal: kuntalint reads the licences itself."
};
var otherKeys = (keys) => {
  const list = keys.slice(0, 10).map(code).join(", ");
  return {
    fi: `Näillä kohdilla ei ole vastinetta: ${list}.`,
    sv: `De här ställena har ingen motsvarighet: ${list}.`,
    en: `These have no equal: ${list}.`
  };
};
var largest2 = 5e5;
var mostReason = 1900;
async function importClomonitor(path, text2) {
  const mistakes = [];
  const entries = [];
  const settings = /* @__PURE__ */ new Map();
  const remarks = [];
  const imported = { source: path, entries, rules: [], settings, remarks };
  const start = { path, line: 1, column: 1 };
  if (text2.length > largest2) return { imported, mistakes: [{ text: tooLarge(largest2), location: start }] };
  const parsed = await parseFile(path, text2);
  if ("problem" in parsed) {
    const { line, column } = parsed.problem;
    return { imported, mistakes: [{ text: notData(parsed.problem), location: { path, line, column } }] };
  }
  const { value, place: place2 } = parsed.file;
  if (!isMap(value)) return { imported, mistakes: [{ text: wrongKind(path, "map"), location: start }] };
  const exemptions = own(value, "exemptions") ?? [];
  if (!Array.isArray(exemptions))
    return { imported, mistakes: [{ text: wrongKind("exemptions", "list"), location: place2(["exemptions"]) }] };
  for (const [index, exemption] of exemptions.entries()) {
    const check = own(exemption, "check");
    const steps = ["exemptions", index];
    if (typeof check !== "string")
      mistakes.push({ text: wrongKind("check", "text"), location: place2([...steps, "check"]) });
    else if (!Object.hasOwn(equals, check))
      mistakes.push({ text: unknownWord("check", check, Object.keys(equals)), location: place2([...steps, "check"]) });
    else entries.push(entryOf(check, own(exemption, "reason"), settings, place2(steps, "key")));
  }
  if (own(value, "licenseScanning") !== void 0) remarks.push(scanning);
  const others = Object.keys(value).filter((key) => key !== "exemptions" && key !== "licenseScanning");
  if (others.length > 0) remarks.push(otherKeys(others));
  return { imported, mistakes };
}
function entryOf(check, reason, settings, location) {
  const equal = equals[check] ?? null;
  const none2 = (note) => ({ name: check, location, became: "none", to: null, off: false, notes: [note] });
  if (equal === null) return none2(notAsked);
  if (typeof reason !== "string" || reason.trim() === "") return none2(noReason);
  if (settings.has(equal)) return none2(twice(equal));
  settings.set(equal, { "not-applicable": reason.trim().slice(0, mostReason) });
  return { name: check, location, became: "built-in", to: equal, off: false, notes: [] };
}

// src/imports/code-json-words.ts
var fill = {
  fi: ({ fi }) => `[täydennä: ${fi}]`,
  sv: ({ sv }) => `[fyll i: ${sv}]`,
  en: ({ en }) => `[fill in: ${en}]`
};
var wanted = {
  name: { fi: "tuotteen nimi", sv: "produktens namn", en: "name of the product" },
  url: { fi: "koodivaraston osoite", sv: "kodförrådets adress", en: "address of the repository" },
  status: {
    fi: "concept, development, beta, stable tai obsolete",
    sv: "concept, development, beta, stable eller obsolete",
    en: "concept, development, beta, stable or obsolete"
  },
  kind: {
    fi: "ohjelmiston laji, esimerkiksi standalone/web tai library",
    sv: "slag av programvara, till exempel standalone/web eller library",
    en: "kind of software, such as standalone/web or library"
  },
  platform: {
    fi: "alusta, esimerkiksi web tai linux",
    sv: "plattform, till exempel web eller linux",
    en: "platform, such as web or linux"
  },
  short: {
    fi: "yksi lause, enintään 150 merkkiä",
    sv: "en mening, högst 150 tecken",
    en: "one sentence, 150 characters at most"
  },
  long: {
    fi: "kuvaus, vähintään 150 merkkiä: mitä tuote tekee, kenelle, ja kuka siitä päättää. Tämä rivi on pitkä, jotta muoto on kunnossa ennen täydentämistä",
    sv: "en beskrivning på minst 150 tecken: vad produkten gör, för vem, och vem som beslutar om den. Raden är lång för att formen ska stämma också före ifyllandet",
    en: "a description of at least 150 characters: what the product does, for whom, and who decides about it. This line is long so that its form is right before it is filled in"
  },
  feature: { fi: "ominaisuus", sv: "en egenskap", en: "a feature" },
  licence: {
    fi: "lisenssin SPDX-tunnus, esimerkiksi EUPL-1.2",
    sv: "licensens SPDX-beteckning, till exempel EUPL-1.2",
    en: "SPDX id of the licence, such as EUPL-1.2"
  },
  upkeep: {
    fi: "internal, contract, community tai none",
    sv: "internal, contract, community eller none",
    en: "internal, contract, community or none"
  },
  team: { fi: "tiimin tai yksikön nimi", sv: "teamets eller enhetens namn", en: "name of the team or unit" },
  mailbox: { fi: "yhteinen sähköpostilaatikko", sv: "en gemensam e-postlåda", en: "a shared mailbox" }
};
var noPlace = {
  fi: "publiccode.yml-tiedostossa ei ole tälle paikkaa.",
  sv: "publiccode.yml har ingen plats för det här.",
  en: "publiccode.yml has no place for this."
};
var notShared = {
  fi: "Osoite näyttää yhden ihmisen osoitteelta, joten sitä ei kopioitu. Kirjoita yhteinen postilaatikko.",
  sv: "Adressen ser ut att höra till en enskild person och kopierades inte. Skriv en gemensam e-postlåda.",
  en: "The address looks like that of one person, and was not copied. Write a shared mailbox."
};
var unknownValue = (value) => ({
  fi: `Arvolla ${code(value)} ei ole vastinetta.`,
  sv: `Värdet ${code(value)} har ingen motsvarighet.`,
  en: `The value ${code(value)} has no equal.`
});
var languagesOfCode = {
  fi: "Nämä ovat ohjelmointikieliä; publiccode.yml kertoo käyttöliittymän kielet, jotka on täydennettävä.",
  sv: "Det här är programspråk; publiccode.yml anger användargränssnittets språk, som behöver fyllas i.",
  en: "These are programming languages; publiccode.yml tells the languages of the interface, which have to be filled in."
};
var assumed = {
  fi: "code.json ei kerro tätä: arvo on oletus, tarkista se.",
  sv: "code.json anger inte det här: värdet är antaget, kontrollera det.",
  en: "code.json does not tell this: the value is assumed, check it."
};
var severalReleases = (names) => {
  const list = names.slice(0, 5).map(code).join(", ");
  return {
    fi: `Tiedostossa on monta tuotetta (${list}…), ja publiccode.yml kertoo yhdestä. Jätä tiedostoon vain tämän koodivaraston tuote ja tuo se uudelleen.`,
    sv: `Filen har flera produkter (${list}…), och publiccode.yml gäller en. Lämna bara det här kodförrådets produkt i filen och importera den på nytt.`,
    en: `The file has several products (${list}…), and publiccode.yml is about one. Leave only the product of this repository in the file, and import it again.`
  };
};

// src/imports/code-json.ts
var statuses = {
  ideation: "concept",
  development: "development",
  alpha: "development",
  beta: "beta",
  "release candidate": "beta",
  production: "stable",
  archival: "obsolete"
};
var upkeep = /* @__PURE__ */ new Set(["internal", "contract", "community", "none"]);
var textOf = (value) => typeof value === "string" && value.trim() !== "" ? value.trim() : null;
var textsOf = (value) => (Array.isArray(value) ? value : [value]).flatMap((one2) => textOf(one2) ?? []);
function licenceOf(value) {
  const licences = (Array.isArray(value) ? value : [value]).flatMap(
    (one2) => isMap(one2) ? [textOf(own(one2, "name")), textOf(own(one2, "URL"))] : [textOf(one2)]
  );
  const ids = licences.flatMap((words) => {
    if (words === null) return [];
    const last = words.replace(/\/+$/u, "").split("/").at(-1) ?? "";
    return inProperCase(words) ?? inProperCase(last.replace(/\.(?:html|txt)$/iu, "")) ?? [];
  });
  return new Set(ids).size === 1 ? ids[0] : null;
}
var carried = /* @__PURE__ */ new Set([
  "name",
  "repositoryURL",
  "homepageURL",
  "description",
  "longDescription",
  "status",
  "permissions",
  "contact",
  "organization",
  "tags",
  "languages",
  "platforms",
  "categories",
  "softwareType",
  "maintenance",
  "localisation",
  "version"
]);
var Drafter = class {
  open = [];
  left = [];
  release;
  place;
  language;
  constructor(release, place2, language) {
    this.release = release;
    this.place = place2;
    this.language = language;
  }
  get(key) {
    return own(this.release, key);
  }
  leave(key, note) {
    this.left.push({ name: key, location: this.place(key), note });
  }
  orOpen(value, key, what) {
    if (value !== null) return value;
    this.open.push(key);
    return fill[this.language](wanted[what]);
  }
  web(key) {
    const value = textOf(this.get(key));
    if (value === null || isWebAddress(value)) return value;
    this.leave(key, unknownValue(value));
    return null;
  }
  status() {
    const value = textOf(this.get("status"));
    if (value === null) return null;
    const known = value.toLowerCase();
    if (Object.hasOwn(statuses, known)) return statuses[known];
    this.leave("status", unknownValue(value));
    return null;
  }
  kind() {
    const value = textOf(this.get("softwareType"));
    if (value === null || isValue("software", value)) return value;
    this.leave("softwareType", unknownValue(value));
    return null;
  }
  categories() {
    const known = [];
    for (const key of ["categories", "tags"]) {
      const given = textsOf(this.get(key));
      const fits = given.filter((word) => isValue("categories", word.toLowerCase()));
      known.push(...fits.map((word) => word.toLowerCase()));
      const others = given.filter((word) => !fits.includes(word));
      if (others.length > 0) this.leave(key, unknownValue(others.join(", ")));
    }
    return [...new Set(known)];
  }
  contact() {
    const contact = this.get("contact");
    const address = textOf(own(contact, "email"));
    const shared = address !== null && isEmail(address) && isSharedAddress(address);
    if (address !== null && !shared) this.leave("contact", notShared);
    const unit = textOf(this.get("organization"));
    return {
      name: this.orOpen(unit, "maintenance.contacts.0.name", "team"),
      email: this.orOpen(shared ? address : null, "maintenance.contacts.0.email", "mailbox")
    };
  }
  description() {
    const short = textOf(this.get("description"));
    const long = textOf(this.get("longDescription")) ?? short;
    const fitsShort = short !== null && [...short].length <= 150;
    const fitsLong = long !== null && [...long].length >= 150;
    return {
      shortDescription: this.orOpen(fitsShort ? short : null, "description.en.shortDescription", "short"),
      longDescription: this.orOpen(fitsLong ? long : null, "description.en.longDescription", "long"),
      features: [this.orOpen(null, "description.en.features", "feature")]
    };
  }
  upkeep() {
    const value = textOf(this.get("maintenance"));
    const known = value !== null && upkeep.has(value.toLowerCase()) ? value.toLowerCase() : null;
    if (value !== null && known === null) this.leave("maintenance", unknownValue(value));
    return this.orOpen(known, "maintenance.type", "upkeep");
  }
  localisation() {
    if (textsOf(this.get("languages")).length > 0) this.leave("languages", languagesOfCode);
    const ready = this.get("localisation");
    this.leave(typeof ready === "boolean" ? "localisation.availableLanguages" : "localisation", assumed);
    return { localisationReady: ready === true, availableLanguages: ["en"] };
  }
  /** The draft as data, its keys in the order of the standard. */
  data() {
    const landing = this.web("homepageURL");
    const categories = this.categories();
    const platforms = textsOf(this.get("platforms")).map((one2) => one2.toLowerCase());
    const version = textOf(this.get("version"));
    const permissions = this.get("permissions");
    const licence = licenceOf(own(permissions, "licenses") ?? own(permissions, "license"));
    for (const key of Object.keys(this.release)) if (!carried.has(key)) this.leave(key, noPlace);
    return {
      publiccodeYmlVersion: versions.newest,
      name: this.orOpen(textOf(this.get("name")), "name", "name"),
      url: this.orOpen(this.web("repositoryURL"), "url", "url"),
      ...landing === null ? {} : { landingURL: landing },
      ...version === null ? {} : { softwareVersion: version },
      platforms: platforms.length > 0 ? platforms : [this.orOpen(null, "platforms", "platform")],
      ...categories.length === 0 ? {} : { categories },
      developmentStatus: this.orOpen(this.status(), "developmentStatus", "status"),
      softwareType: this.orOpen(this.kind(), "softwareType", "kind"),
      description: { en: this.description() },
      legal: { license: this.orOpen(licence, "legal.license", "licence") },
      maintenance: { type: this.upkeep(), contacts: [this.contact()] },
      localisation: this.localisation()
    };
  }
};
var largest3 = 5e5;
function releaseIn(value) {
  const releases = own(value, "releases");
  if (!Array.isArray(releases)) return { release: value, at: [] };
  const [first] = releases;
  if (releases.length === 1 && isMap(first)) return { release: first, at: ["releases", 0] };
  return releases.map((one2) => String(own(one2, "name") ?? "–"));
}
async function importCodeJson(path, text2, language) {
  const refuse2 = (words, location) => ({ draft: null, mistakes: [{ text: words, location }] });
  if (text2.length > largest3) return refuse2(tooLarge(largest3), { path, line: 1, column: 1 });
  const parsed = await parseFile(path, text2);
  if ("problem" in parsed) {
    const { line, column } = parsed.problem;
    return refuse2(notData(parsed.problem), { path, line, column });
  }
  const { file } = parsed;
  if (!isMap(file.value)) return refuse2(wrongKind(path, "map"), { path, line: 1, column: 1 });
  const found = releaseIn(file.value);
  if (!("release" in found)) return refuse2(severalReleases(found), file.place(["releases"], "key"));
  const drafter = new Drafter(found.release, (key) => file.place([...found.at, key], "key"), language);
  const data = drafter.data();
  const { Document } = await import("./browser-IN45UVMD.js");
  const yaml = new Document(data, { aliasDuplicateObjects: false }).toString({ lineWidth: 100 });
  return { draft: { text: yaml, open: drafter.open, left: drafter.left }, mistakes: [] };
}

// src/imports/conditions.ts
var packagers = {
  maven: "pom.xml",
  maven1: "project.xml",
  npm: "package.json",
  pypi: "setup.py",
  nuget: "*.nuspec",
  cocoapod: "*.podspec",
  cargo: "Cargo.toml",
  rubygem: "*.gemspec",
  cran: "DESCRIPTION",
  cpan: "{Makefile,Build}.PL",
  pear: "package.xml",
  ivy: "ivy.xml",
  gradle: "build.gradle"
};
var languages = {
  c: "c,h",
  "c++": "cpp,cc,cxx,hpp,hh",
  "c#": "cs",
  clojure: "clj,cljs,cljc",
  css: "css",
  dart: "dart",
  elixir: "ex,exs",
  erlang: "erl,hrl",
  go: "go",
  groovy: "groovy,gvy",
  haskell: "hs",
  html: "html,htm",
  java: "java",
  javascript: "js,mjs,cjs,jsx",
  julia: "jl",
  "jupyter notebook": "ipynb",
  kotlin: "kt,kts",
  lua: "lua",
  "objective-c": "m,mm",
  perl: "pl,pm",
  php: "php",
  powershell: "ps1,psm1",
  python: "py",
  r: "r,R",
  ruby: "rb",
  rust: "rs",
  scala: "scala",
  shell: "sh,bash",
  swift: "swift",
  typescript: "ts,tsx,mts,cts",
  vue: "vue"
};
var noEqual = (condition) => ({
  fi: `Ehdolla ${code(condition)} ei ole vastinetta, joten sääntö on pois päältä. Ota se käyttöön asetuksissa, jos se koskee teitä.`,
  sv: `Villkoret ${code(condition)} har ingen motsvarighet, så regeln är avstängd. Sätt på den i inställningarna om den gäller er.`,
  en: `The condition ${code(condition)} has no equal, so the rule is switched off. Switch it on in the settings if it concerns you.`
});
var peopleCounted = (condition) => ({
  fi: `Ehto ${code(condition)} laskee tekijöitä. kuntalint ei laske ihmisiä, joten sääntö on pois päältä. Ota se käyttöön asetuksissa, jos se koskee teitä.`,
  sv: `Villkoret ${code(condition)} räknar bidragsgivare. kuntalint räknar inte människor, så regeln är avstängd. Sätt på den i inställningarna om den gäller er.`,
  en: `The condition ${code(condition)} counts contributors. kuntalint counts no people, so the rule is switched off. Switch it on in the settings if it concerns you.`
});
var byFiles = (condition) => ({
  fi: `Ehto ${code(condition)} katsotaan nyt tiedostojen nimistä.`,
  sv: `Villkoret ${code(condition)} avgörs nu av filernas namn.`,
  en: `The condition ${code(condition)} is now told by the names of files.`
});
var noAxiom = (condition) => ({
  fi: `Ehdon ${code(condition)} nimeä ei ole kohdassa \`axioms\`: repolinter ei koskaan aja sääntöä. Se on pois päältä.`,
  sv: `Villkorets ${code(condition)} namn finns inte i \`axioms\`: repolinter kör aldrig regeln. Den är avstängd.`,
  en: `The name of the condition ${code(condition)} is not in \`axioms\`: repolinter never runs the rule. It is switched off.`
});
var every = (of) => Object.values(of);
var lookUp = (table, key) => Object.hasOwn(table, key) ? table[key] : null;
function one(condition, axioms) {
  const [, name = "", value = ""] = /^([^=<>!]*)=(.*)$/su.exec(condition) ?? [];
  if (/^[\w-]+[<>]/u.test(condition)) return { none: peopleCounted(condition) };
  switch (axioms.get(name)) {
    case "packagers": {
      if (value === "*") return { files: every(packagers) };
      const file = lookUp(packagers, value);
      return file === null ? { none: noEqual(condition) } : { files: [file] };
    }
    case "linguist": {
      if (value === "*") return null;
      const endings = lookUp(languages, value);
      return endings === null ? { none: noEqual(condition) } : { files: endings.split(",").map((end) => `**/*.${end}`) };
    }
    case "licensee":
      return value === "*" ? { anyLicence: true } : { licence: value };
    case "contributor-count":
      return { none: peopleCounted(condition) };
    default:
      return { none: noAxiom(condition) };
  }
}
function conditionsOf(where, axioms) {
  const found = where.map((condition) => ({ condition, is: one(condition.trim(), axioms) }));
  const files = found.flatMap(({ is }) => is && "files" in is ? [is.files] : []);
  const licences = found.flatMap(({ is }) => is && "licence" in is ? [is.licence] : []);
  const none2 = found.flatMap(({ is }) => is && "none" in is ? [is.none] : []);
  const several = files.length > 1 || licences.length > 1 ? [noEqual(where.join(", "))] : [];
  const off = none2.length + several.length > 0;
  const told = found.flatMap(({ condition, is }) => is && "files" in is && !off ? [byFiles(condition)] : []);
  const when = {
    ...files.length === 1 ? { files: files[0] } : {},
    ...licences.length === 1 ? { licences } : {}
  };
  return {
    when: off || Object.keys(when).length === 0 ? void 0 : when,
    requires: found.some(({ is }) => is && "anyLicence" in is) ? "licence" : void 0,
    off,
    notes: [...none2, ...several, ...told]
  };
}

// src/imports/equals.ts
var beginnings = [
  ["license", "licence"],
  ["licence", "licence"],
  ["copying", "licence"],
  ["readme", "readme"],
  ["contrib", "contributing"],
  ["codeofconduct", "code-of-conduct"],
  ["changelog", "changelog"],
  ["security", "security"],
  ["support", "support"],
  ["governance", "governance"],
  ["roadmap", "roadmap"],
  ["codeowners", "owners"],
  ["publiccode", "publiccode"]
];
var usualPlace = /^(?:(?:docs|\.github|\.gitlab)\/)?[^/]+$/iu;
var mostAlternatives = 200;
async function artefactOf(globs2) {
  const { braceExpand } = await import("./esm-CNP6I3D4.js");
  const all = globs2.flatMap((glob) => braceExpand(glob, { braceExpandMax: mostAlternatives }));
  const kinds2 = new Set(all.map(kindOf));
  const [kind = null] = kinds2;
  return kinds2.size === 1 ? kind : null;
}
function kindOf(glob) {
  if (!usualPlace.test(glob)) return null;
  const name = glob.slice(glob.lastIndexOf("/") + 1);
  const plain2 = name.replace(/\[([a-z])[a-z]\]/giu, "$1").toLowerCase().replace(/[-_. ]/gu, "");
  return beginnings.find(([beginning]) => plain2.startsWith(beginning))?.[1] ?? null;
}
function builtIn(id) {
  const rule = rules_default.find((one2) => one2.id === id);
  if (!rule) return null;
  const { level, severity, basis } = rule;
  return { level, severity, recognised: basis === "recognised" };
}

// src/imports/notes.ts
var onlyNow = {
  fi: "repolinter etsii myös kaikista vanhoista commiteista; kuntalint katsoo tiedostoja niin kuin ne nyt ovat.",
  sv: "repolinter söker i alla tidigare incheckningar; kuntalint ser på filerna som de är nu.",
  en: "repolinter searches all commits of the past; kuntalint looks at the files as they are now."
};
var lastMessages = {
  fi: "repolinter lukee kaikkien haarojen kaikki viestit; kuntalint lukee muutoksen viestit, tai viimeiset tuhat, jos mihinkään ei verrata.",
  sv: "repolinter läser alla grenars alla meddelanden; kuntalint läser ändringens meddelanden, eller de tusen senaste när inget jämförs.",
  en: "repolinter reads all messages of all branches; kuntalint reads those of a change, or the last thousand where nothing is compared."
};
var alwaysGit = {
  fi: "kuntalint tarkistaa vain git-koodivarastoja, joten tämä pitää aina paikkansa.",
  sv: "kuntalint granskar bara git-kodförråd, så det här stämmer alltid.",
  en: "kuntalint judges git repositories only, so that this always holds."
};
var noAddresses = {
  fi: "kuntalint seuraa hallinnan asiakirjojen linkkejä koodivarastossa; verkko-osoitteita se ei avaa eikä lue muita tiedostoja.",
  sv: "kuntalint följer förvaltningsdokumentens länkar inom kodförrådet; webbadresser öppnas inte och andra filer läses inte.",
  en: "kuntalint follows the links of governance documents inside the repository; it asks no web addresses and reads no other files."
};
var badgeNotAsked = {
  fi: "Merkin taso (`minPercentage`) pitäisi kysyä verkosta; kuntalint katsoo vain, onko merkki README-tiedostossa.",
  sv: "Märkets nivå (`minPercentage`) skulle behöva frågas på nätet; kuntalint ser bara efter om märket finns i README.",
  en: "The level of the badge (`minPercentage`) would have to be asked on the web; kuntalint only looks for the badge in the README."
};
var foldersOnly = {
  fi: "repolinter hyväksyy myös samannimisen tiedoston; nyt vain kansio riittää.",
  sv: "repolinter godtar också en fil med samma namn; nu duger bara en mapp.",
  en: "repolinter takes a file of that name for a folder, too; now only a folder is enough."
};
var everyFile = {
  fi: "repolinter katsoo vain ensimmäisen tiedoston; nyt jokaisen kuuluu olla sovittu.",
  sv: "repolinter ser bara på den första filen; nu ska varje fil vara den överenskomna.",
  en: "repolinter looks at the first file only; now each of them should be the agreed one."
};
var skipsByExpression = {
  fi: "Ohitettavia polkuja ei voi rajata säännöllisellä lausekkeella (`skip-paths-matching.patterns`), joten sääntö on pois päältä. Kirjoita ne kohtaan `not` ja ota sääntö käyttöön asetuksissa.",
  sv: "Sökvägar att hoppa över kan inte anges med ett reguljärt uttryck (`skip-paths-matching.patterns`), så regeln är avstängd. Skriv dem i `not` och sätt på regeln i inställningarna.",
  en: "Paths to skip cannot be given by a regular expression (`skip-paths-matching.patterns`), so the rule is switched off. Write them into `not`, and switch the rule on in the settings."
};
var wasOff = {
  fi: "Sääntö oli pois päältä ja on sitä yhä.",
  sv: "Regeln var avstängd och är det fortfarande.",
  en: "The rule was switched off, and still is."
};
var wasOffOursAsks = (id) => ({
  fi: `Sääntö oli pois päältä. kuntalintin sama sääntö on käytössä, ellei asetuksiin kirjoiteta \`${id}: off\`.`,
  sv: `Regeln var avstängd. kuntalints motsvarande regel är på, om inte \`${id}: off\` skrivs i inställningarna.`,
  en: `The rule was switched off. kuntalint's own is on unless the settings say \`${id}: off\`.`
});
var milder = (id) => ({
  fi: `kuntalintin sääntö \`${id}\` tunnistaa asian sanoista, joten se voi olla enintään varoitus.`,
  sv: `kuntalints regel \`${id}\` känner igen ord och kan därför vara högst en varning.`,
  en: `kuntalint's rule \`${id}\` goes by words, so that it can be a warning at most.`
});
var cut = (option, limit) => ({
  fi: `\`${option}\` on enintään ${limit}; se lyhennettiin siihen.`,
  sv: `\`${option}\` är högst ${limit}; den kortades till det.`,
  en: `\`${option}\` is ${limit} at most; it was cut down to that.`
});
var noAlgorithm = (name) => ({
  fi: `Tiivistefunktiota ${code(name)} ei tueta.`,
  sv: `Algoritmen ${code(name)} stöds inte.`,
  en: `The hash function ${code(name)} is not supported.`
});
var fixLeft = (type) => ({
  fi: `kuntalint ei tee repolinterin korjausta ${code(type)}; korjausohje on säännön kohdassa \`fix\`.`,
  sv: `kuntalint utför inte repolinters rättelse ${code(type)}; rådet står i regelns \`fix\`.`,
  en: `kuntalint does not make the fix ${code(type)} of repolinter; what to do stands in the \`fix\` of the rule.`
});
var fixText = {
  fi: "Korjauksen teksti on säännön aloitustekstinä (`starter`); kuntalint ei kirjoita tiedostoa itse.",
  sv: "Rättelsens text är regelns starttext (`starter`); kuntalint skriver inte filen själv.",
  en: "The text of the fix is the `starter` of the rule; kuntalint does not write the file itself."
};
var badPolicy = (url) => ({
  fi: `${code(url)} (\`policyUrl\`) ei ole verkko-osoite, joten se jäi pois.`,
  sv: `${code(url)} (\`policyUrl\`) är ingen webbadress och utelämnades.`,
  en: `${code(url)} (\`policyUrl\`) is no web address and was left out.`
});
var topLevel = (keys) => {
  const list = keys.slice(0, 10).map(code).join(", ");
  return {
    fi: `Näillä kohdilla ei ole vastinetta: ${list}. kuntalint päättää itse, miltä raportti näyttää.`,
    sv: `De här ställena har ingen motsvarighet: ${list}. kuntalint bestämmer själv hur rapporten ser ut.`,
    en: `These have no equal: ${list}. kuntalint decides itself how its report looks.`
  };
};

// src/imports/globs.ts
var beginsWild = (glob) => /(?:^|[/{,])[*?[]/u.test(glob);
var plain = (glob) => glob.replace(/^(?:\.\/)+/u, "");
function globsOf(given, nocase) {
  const wanted2 = given.filter((glob) => !glob.startsWith("!")).map(plain);
  const not = given.filter((glob) => glob.startsWith("!")).map((glob) => plain(glob.slice(1)));
  return {
    wanted: wanted2,
    reading: {
      ...not.length > 0 ? { not } : {},
      ...nocase === true ? { ignoreCase: true } : {},
      ...wanted2.some(beginsWild) ? { hidden: false } : {}
    }
  };
}
var withFolders = (globs2) => globs2.flatMap((glob) => [glob, `${glob.replace(/\/$/u, "")}/**`]);
var ruleFiles = "governance-rules/**";
function besideRules({ wanted: wanted2, reading }) {
  if (!wanted2.some((glob) => glob.startsWith("**"))) return { wanted: wanted2, reading };
  return { wanted: wanted2, reading: { ...reading, not: [...reading.not ?? [], ruleFiles] } };
}
var ofEndings = (endings) => endings.map((ending) => `**/*.${ending.replace(/^\./u, "")}`);
function named(globs2) {
  const [first = ""] = globs2;
  const more = globs2.length - 1;
  return {
    fi: more > 0 ? `${code(first)} tai muu (${more})` : code(first),
    sv: more > 0 ? `${code(first)} eller någon annan (${more})` : code(first),
    en: more > 0 ? `${code(first)} or another one (${more})` : code(first)
  };
}

// src/imports/rule-words.ts
var agreed = {
  fi: "Jos sääntö ei enää vastaa sitä, mistä on sovittu, muuttakaa sääntöä.",
  sv: "Om regeln inte längre motsvarar det som ni har kommit överens om, ändra regeln.",
  en: "If the rule no longer says what was agreed, change the rule."
};
var withAgreed = (text2) => joined([text2, agreed]);
var why = (source) => ({
  fi: `Tästä sovittiin aiemmin repolinterin asetuksissa (${code(source)}).`,
  sv: `Det här kom ni överens om tidigare i repolinters inställningar (${code(source)}).`,
  en: `This was agreed on earlier in the settings of repolinter (${code(source)}).`
});
function fileThere(globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Tiedosto on koodivarastossa: ${list.fi}`,
      sv: `Filen finns i kodförrådet: ${list.sv}`,
      en: `The file is in the repository: ${list.en}`
    },
    fix: withAgreed({
      fi: `Lisää tiedosto: ${list.fi}.`,
      sv: `Lägg till filen: ${list.sv}.`,
      en: `Add the file: ${list.en}.`
    })
  };
}
function folderThere(globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Kansio on koodivarastossa: ${list.fi}`,
      sv: `Mappen finns i kodförrådet: ${list.sv}`,
      en: `The folder is in the repository: ${list.en}`
    },
    fix: withAgreed({
      fi: `Lisää kansio: ${list.fi}.`,
      sv: `Lägg till mappen: ${list.sv}.`,
      en: `Add the folder: ${list.en}.`
    })
  };
}
function filesGone(globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Koodivarastossa ei ole tiedostoja, joita ${list.fi} tarkoittaa`,
      sv: `Kodförrådet har inga filer som ${list.sv} avser`,
      en: `The repository has no files that match ${list.en}`
    },
    fix: withAgreed({
      fi: "Poista tiedosto tai siirrä se muualle.",
      sv: "Ta bort filen eller flytta den.",
      en: "Remove the file, or move it elsewhere."
    })
  };
}
var artefactThere = (kind) => {
  const name = artefactNames[kind];
  return {
    title: {
      fi: `Koodivarastossa on tämä: ${name.fi}`,
      sv: `Det här finns i kodförrådet: ${name.sv}`,
      en: `The repository has this: ${name.en}`
    },
    fix: withAgreed({
      fi: `Lisää se: ${name.fi}. Oma tiedosto, osa toista tiedostoa tai linkki riittää.`,
      sv: `Lägg till: ${name.sv}. En egen fil, en del av en annan fil eller en länk räcker.`,
      en: `Add it: ${name.en}. A file of its own, a part of another one or a link is enough.`
    })
  };
};
function contentThere(what, globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Tiedostossa ${list.fi} on ${code(what)}`,
      sv: `Filen ${list.sv} innehåller ${code(what)}`,
      en: `${list.en} has ${code(what)}`
    },
    fix: withAgreed({
      fi: `Lisää tiedostoon teksti, jota sääntö etsii: ${code(what)}.`,
      sv: `Lägg till den text i filen som regeln söker efter: ${code(what)}.`,
      en: `Add the text to the file that the rule looks for: ${code(what)}.`
    })
  };
}
function contentGone(what, globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Tiedostossa ${list.fi} ei ole ${code(what)}`,
      sv: `Filen ${list.sv} innehåller inte ${code(what)}`,
      en: `${list.en} does not have ${code(what)}`
    },
    fix: withAgreed({
      fi: "Poista teksti tai kirjoita se toisin.",
      sv: "Ta bort texten eller skriv den på ett annat sätt.",
      en: "Remove the text, or write it differently."
    })
  };
}
function beginningThere(what, globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Tiedoston ${list.fi} alussa on ${code(what)}`,
      sv: `Filen ${list.sv} börjar med ${code(what)}`,
      en: `${list.en} begins with ${code(what)}`
    },
    fix: withAgreed({
      fi: "Lisää sovittu teksti tiedoston alkuun.",
      sv: "Lägg till den överenskomna texten i början av filen.",
      en: "Add the agreed text to the beginning of the file."
    })
  };
}
function hashSame(globs2) {
  const list = named(globs2);
  return {
    title: {
      fi: `Tiedosto ${list.fi} on muuttamaton`,
      sv: `Filen ${list.sv} är oförändrad`,
      en: `${list.en} is unchanged`
    },
    fix: withAgreed({
      fi: "Palauta sovittu tiedosto.",
      sv: "Återställ den överenskomna filen.",
      en: "Restore the agreed file."
    })
  };
}
var hashGone = {
  title: {
    fi: "Koodivarastossa ei ole tiedostoja, jotka on sovittu jätettäviksi pois",
    sv: "Kodförrådet har inga filer som ni har kommit överens om att utelämna",
    en: "The repository has none of the files that were agreed to be left out"
  },
  fix: withAgreed({ fi: "Poista tiedosto.", sv: "Ta bort filen.", en: "Remove the file." })
};
var sizeKept = (most) => ({
  title: {
    fi: `Tiedostot ovat enintään ${most} tavua`,
    sv: `Filerna är högst ${most} byte`,
    en: `Files have at most ${most} bytes`
  },
  fix: withAgreed({
    fi: "Pienennä tiedostoa tai säilytä se muualla.",
    sv: "Gör filen mindre eller förvara den på annat håll.",
    en: "Make the file smaller, or keep it elsewhere."
  })
});
function schemaKept(what, globs2) {
  const list = named(globs2);
  const more = what === null ? "" : ` (${code(what)})`;
  return {
    title: {
      fi: `Tiedosto ${list.fi} on sovittua muotoa${more}`,
      sv: `Filen ${list.sv} har den överenskomna formen${more}`,
      en: `${list.en} has the agreed form${more}`
    },
    fix: withAgreed({
      fi: "Korjaa tiedosto skeeman mukaiseksi.",
      sv: "Rätta filen enligt schemat.",
      en: "Correct the file by the schema."
    })
  };
}
var pathsKept = {
  title: {
    fi: "Koodivarastossa ei ole polkuja, jotka on sovittu jätettäviksi pois",
    sv: "Kodförrådet har inga sökvägar som ni har kommit överens om att utelämna",
    en: "The repository has no paths that were agreed to be left out"
  },
  fix: withAgreed({
    fi: "Poista tiedosto tai nimeä se uudelleen.",
    sv: "Ta bort filen eller byt namn på den.",
    en: "Remove the file, or rename it."
  })
};
var messagesKept = {
  title: {
    fi: "Commit-viesteissä ei ole sanoja, joista on sovittu, ettei niitä käytetä",
    sv: "Commit-meddelandena har inga ord som ni har kommit överens om att inte använda",
    en: "Commit messages have none of the words that were agreed not to be used"
  },
  fix: withAgreed({
    fi: "Kirjoita viesti uudelleen ennen yhdistämistä.",
    sv: "Skriv om meddelandet före sammanslagningen.",
    en: "Write the message anew before merging."
  })
};
var linksKept = {
  title: {
    fi: "Asiakirjojen linkit vievät perille",
    sv: "Dokumentens länkar leder rätt",
    en: "Links between the documents lead somewhere"
  },
  fix: withAgreed({ fi: "Korjaa linkki.", sv: "Rätta länken.", en: "Correct the link." })
};
var licenceKnown = {
  title: {
    fi: "Lisenssin tunnistaa sen tekstistä",
    sv: "Licensen känns igen på sin text",
    en: "The licence is recognised by its text"
  },
  fix: withAgreed({
    fi: "Kopioi lisenssin teksti muuttamattomana tiedostoon `LICENSE`.",
    sv: "Kopiera licensens text oförändrad till filen `LICENSE`.",
    en: "Copy the text of the licence unchanged into the file `LICENSE`."
  })
};

// src/imports/source-rules.ts
var ruleTypes = [
  "apache-notice",
  "best-practices-badge-present",
  "directory-existence",
  "file-contents",
  "file-existence",
  "file-hash",
  "file-hashes-not-exist",
  "file-no-broken-links",
  "file-not-contents",
  "file-not-exists",
  "file-starts-with",
  "file-type-exclusion",
  "git-grep-commits",
  "git-grep-log",
  "git-list-tree",
  "git-working-tree",
  "json-schema-passes",
  "large-file",
  "license-detectable-by-licensee"
];
var axiomNames = ["linguist", "licensee", "packagers", "contributor-count"];
var levels = ["error", "warning", "off"];
var topKeys = /* @__PURE__ */ new Set(["$schema", "version", "extends", "axioms", "rules"]);
var mostRules = 1e3;
var textOf2 = (value) => typeof value === "string" && value.trim() !== "" ? value : null;
var optionsOf = (value) => isMap(value) ? value : {};
var Reader2 = class {
  rules = [];
  mistakes = [];
  source;
  constructor(source) {
    this.source = source;
  }
  refuse(text2, steps, part = "value") {
    this.mistakes.push({ text: text2, location: this.source.place(steps, part) });
    return null;
  }
  word(value, known, name, steps) {
    if (typeof value !== "string") return this.refuse(wrongKind(name, "text"), steps);
    return known.find((word) => word === value) ?? this.refuse(unknownWord(name, value, known), steps);
  }
  /** `{ level, where, rule: { type, options }, fix, policyInfo, policyUrl }` */
  second(name, value) {
    const steps = ["rules", name];
    if (!isMap(value)) return void this.refuse(wrongKind(name, "map"), steps);
    const rule = own(value, "rule");
    if (!isMap(rule)) return void this.refuse(needed(name, ["rule"]), steps, "key");
    const level = this.word(own(value, "level"), levels, `${name}.level`, [...steps, "level"]);
    const type = this.word(own(rule, "type"), ruleTypes, `${name}.rule.type`, [...steps, "rule", "type"]);
    const where = own(value, "where") ?? [];
    if (!Array.isArray(where)) return void this.refuse(wrongKind(`${name}.where`, "list"), [...steps, "where"]);
    if (level === null || type === null) return;
    const fix = own(value, "fix");
    this.rules.push({
      name,
      steps,
      level,
      type,
      where: where.map(String),
      options: optionsOf(own(rule, "options")),
      fix: isMap(fix) ? { type: String(own(fix, "type")), options: optionsOf(own(fix, "options")) } : null,
      policyInfo: textOf2(own(value, "policyInfo")),
      policyUrl: textOf2(own(value, "policyUrl"))
    });
  }
  /** `"name:type": ["error", { options }]` below a condition or `all`. */
  first(condition, written, value) {
    const steps = ["rules", condition, written];
    const [name = written, given] = written.split(":", 2);
    if (!Array.isArray(value)) return void this.refuse(wrongKind(written, "list"), steps);
    const level = this.word(value[0], levels, written, [...steps, 0]);
    const type = this.word(given ?? name, ruleTypes, written, steps);
    if (level === null || type === null) return;
    const where = condition === "all" ? [] : [condition];
    const options = optionsOf(value[1]);
    this.rules.push({ name, steps, level, where, type, options, fix: null, policyInfo: null, policyUrl: null });
  }
  axioms() {
    const { value } = this.source;
    const axioms = own(value, "axioms") ?? {};
    if (!isMap(axioms)) {
      this.refuse(wrongKind("axioms", "map"), ["axioms"]);
      return /* @__PURE__ */ new Map();
    }
    return new Map(
      Object.entries(axioms).flatMap(([axiom, name]) => {
        const known = axiomNames.find((one2) => one2 === axiom);
        if (!known) this.refuse(unknownWord("axioms", axiom, axiomNames), ["axioms", axiom], "key");
        return known && typeof name === "string" ? [[name.trim(), known]] : [];
      })
    );
  }
  all() {
    const { value } = this.source;
    const rules = own(value, "rules");
    if (!isMap(rules)) return void this.refuse(needed("rules", ["rules"]), [], "key");
    const isSecond = own(value, "version") === 2;
    for (const [name, one2] of Object.entries(rules).slice(0, mostRules)) {
      if (isSecond) this.second(name, one2);
      else if (isMap(one2)) for (const [written, rule] of Object.entries(one2)) this.first(name, written, rule);
      else this.refuse(wrongKind(name, "map"), ["rules", name]);
    }
  }
};
function sourceRules(source) {
  const reader = new Reader2(source);
  const axioms = reader.axioms();
  reader.all();
  const other = isMap(source.value) ? Object.keys(source.value).filter((key) => !topKeys.has(key)) : [];
  return { rules: reader.rules, axioms, mistakes: reader.mistakes, other };
}

// src/imports/expression.ts
var cannot = (expression) => ({
  fi: `Säännöllisessä lausekkeessa ${code(expression)} on jotakin, mitä kuntalintin hakukone (RE2) ei tunne: ennakointi (?=…), taaksepäin katsominen (?<=…), takaviittaus \\1 tai muuta erityistä.`,
  sv: `Det reguljära uttrycket ${code(expression)} har något som kuntalints sökmotor (RE2) inte känner till: framåtblick (?=…), bakåtblick (?<=…), bakåtreferens \\1 eller något annat särskilt.`,
  en: `The regular expression ${code(expression)} has something that kuntalint's engine (RE2) does not know: look-ahead (?=…), look-behind (?<=…), a back-reference \\1 or something else special.`
});
var tooLong = (expression) => ({
  fi: `Säännöllinen lauseke ${code(expression)} on yli ${longest2} merkkiä pitkä.`,
  sv: `Det reguljära uttrycket ${code(expression)} är längre än ${longest2} tecken.`,
  en: `The regular expression ${code(expression)} is over ${longest2} characters long.`
});
var longest2 = 500;
function rewritten(expression) {
  return expression.replace(
    /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\c([a-z])|\\0(?!\d)|\[\^\]|\\\/|\\[\s\S]|[\s\S]/giu,
    (all, wide, four, control) => {
      if (wide ?? four) return `\\x{${wide ?? four}}`;
      if (control) return `\\x{${(control.toUpperCase().charCodeAt(0) % 32).toString(16)}}`;
      if (all === "\\0") return "\\x00";
      if (all === "[^]") return "(?s:.)";
      return all === "\\/" ? "/" : all;
    }
  );
}
async function toRe2(expression, flags = "") {
  const inline = ["i", "m", "s"].filter((flag) => flags.includes(flag)).join("");
  const pattern = `${inline ? `(?${inline})` : ""}${rewritten(expression)}`;
  if (pattern.length > longest2) return { why: tooLong(expression) };
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  try {
    RE2JS.compile(pattern);
    return { pattern };
  } catch {
    return { why: cannot(expression) };
  }
}

// src/imports/translation.ts
var text = (options, key) => typeof options[key] === "string" && options[key] !== "" ? options[key] : null;
function texts(options, ...keys) {
  const value = keys.map((key) => options[key]).find((one2) => one2 !== void 0);
  if (typeof value === "string") return [value];
  return Array.isArray(value) && value.every((one2) => typeof one2 === "string") ? value : null;
}
function globs(options, ...keys) {
  const [key = ""] = keys;
  const given = texts(options, ...keys);
  if (given === null) return { mistake: (at) => needed(at, [key]) };
  const all = globsOf(given, options.nocase);
  return all.wanted.length > 0 ? all : { mistake: (at) => wrongKind(`${at}.${key}`, "list") };
}
var none = (options, passes) => {
  if (options["fail-on-non-existent"] === true) return "failed";
  if (options["succeed-on-non-existent"] === true) return "passed";
  return passes ? "passed" : "failed";
};
async function expressions(given, flags) {
  const all = [];
  for (const one2 of given) {
    const translated = await toRe2(one2, flags);
    if ("why" in translated) return { none: translated.why };
    all.push(translated.pattern);
  }
  return all;
}

// src/imports/translate-hashes.ts
var algorithms = ["sha256", "sha1", "sha512", "sha384", "sha224", "md5"];
var algorithmOf = (options) => (text(options, "algorithm") ?? "sha256").toLowerCase().replace("-", "");
function hashRule(check) {
  const [key, passes] = check === "hash-equal" ? ["globsAny", false] : ["globsAll", true];
  return async (options) => {
    const found = globs(options, key, "files");
    if ("mistake" in found) return found;
    const name = check === "hash-equal" ? "hash" : "hashes";
    const hashes = texts(options, name);
    if (hashes === null) return { mistake: (at) => needed(at, [name]) };
    const algorithm = algorithmOf(options);
    if (!algorithms.includes(algorithm)) return { none: noAlgorithm(algorithm) };
    const { wanted: wanted2, reading } = found;
    return {
      check,
      options: { files: wanted2, ...reading, hashes, algorithm, none: none(options, passes) },
      words: check === "hash-equal" ? hashSame(wanted2) : hashGone,
      notes: check === "hash-equal" ? [everyFile] : []
    };
  };
}

// src/imports/translate-history.ts
async function denied(options) {
  const list = texts(options, "denylist", "blacklist");
  if (list === null || list.length === 0) return { mistake: (at) => needed(at, ["denylist"]) };
  return expressions(list, options.ignoreCase === true ? "i" : "");
}
var gitGrepCommits = async (options) => {
  const patterns = await denied(options);
  if ("none" in patterns || "mistake" in patterns) return patterns;
  return {
    check: "content-absent",
    options: { files: ["**"], not: [ruleFiles, "**/repolint*.{json,yaml,yml}"], patterns },
    words: contentGone(patterns[0], ["**"]),
    notes: [onlyNow]
  };
};
var gitGrepLog = async (options) => {
  const found = await denied(options);
  if ("none" in found || "mistake" in found) return found;
  return {
    check: "commit-words",
    options: { words: found, commits: 1e3 },
    words: messagesKept,
    notes: [lastMessages]
  };
};
var gitListTree = async (options) => {
  const forbidden = await denied(options);
  if ("none" in forbidden || "mistake" in forbidden) return forbidden;
  return { check: "names-fit", options: { forbidden }, words: pathsKept, notes: [onlyNow] };
};

// src/imports/translate.ts
var fileExistence = async (options) => {
  const found = globs(options, "globsAny", "files", "directories");
  if ("mistake" in found) return found;
  const { wanted: wanted2, reading } = found;
  const kind = await artefactOf(wanted2);
  if (kind)
    return {
      check: "artefact-present",
      options: { kind },
      words: artefactThere(kind),
      notes: [],
      equal: `${kind}/present`
    };
  const anyOf = options.dirs === true ? withFolders(wanted2) : wanted2;
  return { check: "file-present", options: { anyOf, ...reading }, words: fileThere(wanted2), notes: [] };
};
var directoryExistence = async (options) => {
  const found = globs(options, "globsAny", "files", "directories");
  if ("mistake" in found) return found;
  const { wanted: wanted2, reading } = found;
  return {
    check: "folder-present",
    options: { anyOf: wanted2, ...reading },
    words: folderThere(wanted2),
    notes: [foldersOnly]
  };
};
var fileNotExists = async (options) => {
  const found = globs(options, "globsAll", "type");
  if ("mistake" in found) return found;
  const { wanted: wanted2, reading } = found;
  const anyOf = options.dirs === true ? withFolders(wanted2) : wanted2;
  return { check: "file-absent", options: { anyOf, ...reading }, words: filesGone(wanted2), notes: [] };
};
var fileContents = async (options) => {
  const found = globs(options, "globsAll", "files");
  if ("mistake" in found) return found;
  const content = text(options, "content");
  if (content === null) return { mistake: (at) => needed(at, ["content"]) };
  const translated = await expressions([content], text(options, "flags") ?? "");
  if ("none" in translated) return translated;
  const { wanted: wanted2, reading } = found;
  return {
    check: "content-found",
    options: { files: wanted2, ...reading, pattern: translated[0], by: "file", none: none(options, true) },
    words: contentThere(text(options, "human-readable-content") ?? content, wanted2),
    notes: []
  };
};
var fileNotContents = async (options) => {
  const found = globs(options, "globsAll", "files");
  if ("mistake" in found) return found;
  const contents = texts(options, "contents", "content");
  if (contents === null || contents.length === 0)
    return { mistake: (at) => needed(at, ["content", "contents"]) };
  const translated = await expressions(contents, text(options, "flags") ?? "");
  if ("none" in translated) return translated;
  const { wanted: wanted2, reading } = besideRules(found);
  return {
    check: "content-absent",
    options: { files: wanted2, ...reading, patterns: translated, by: "file", none: none(options, true) },
    words: contentGone(text(options, "human-readable-content") ?? contents[0], wanted2),
    notes: []
  };
};
var mostLines = 100;
var fileStartsWith = async (options) => {
  const found = globs(options, "globsAll", "files");
  if ("mistake" in found) return found;
  const patterns = texts(options, "patterns");
  const count = options.lineCount;
  if (patterns === null || typeof count !== "number")
    return { mistake: (at) => needed(at, patterns === null ? ["patterns"] : ["lineCount"]) };
  const translated = await expressions(patterns, text(options, "flags") ?? "");
  if ("none" in translated) return translated;
  const skipped = options["skip-paths-matching"] ?? {};
  const not = [...found.reading.not ?? [], ...ofEndings(texts(skipped, "extensions") ?? [])];
  const byExpression = (texts(skipped, "patterns") ?? []).length > 0;
  const lines = Math.min(mostLines, Math.max(1, Math.floor(count)));
  return {
    check: "content-begins",
    options: {
      files: found.wanted,
      ...found.reading,
      ...not.length > 0 ? { not } : {},
      lines,
      patterns: translated,
      none: none(options, false)
    },
    words: beginningThere(text(options, "human-readable-pattern") ?? patterns[0] ?? "", found.wanted),
    notes: [
      ...byExpression ? [skipsByExpression] : [],
      ...lines < count ? [cut("lineCount", mostLines)] : []
    ],
    off: byExpression
  };
};
var largeFile = async (options) => {
  const found = globs(options, "globsAll", "files");
  if ("mistake" in found) return found;
  const { size } = options;
  if (typeof size !== "number" || size < 0) return { mistake: (at) => wrongKind(`${at}.size`, "number") };
  const most = Math.floor(size);
  return {
    check: "size-limited",
    options: { files: found.wanted, ...found.reading, most, none: none(options, true) },
    words: sizeKept(most),
    notes: []
  };
};
var jsonSchema = async (options) => {
  const found = globs(options, "glob");
  if ("mistake" in found) return found;
  const { schema } = options;
  if (schema === null || typeof schema !== "object" || Array.isArray(schema))
    return { mistake: (at) => wrongKind(`${at}.schema`, "map") };
  return {
    check: "schema-fits",
    options: { files: found.wanted, ...found.reading, schema, of: "first", none: none(options, false) },
    words: schemaKept(text(options, "human-readable-message"), found.wanted),
    notes: []
  };
};
var badge = async (options) => ({
  check: "content-found",
  options: {
    files: ["README*"],
    ignoreCase: true,
    of: "one",
    pattern: "(?i)https://(?:www\\.)?bestpractices\\.(?:coreinfrastructure\\.org|dev)(?:/\\w+)?/projects/\\d+",
    none: "failed"
  },
  words: contentThere("OpenSSF Best Practices", ["README*"]),
  notes: options.minPercentage ? [badgeNotAsked] : []
});
var brokenLinks = async (options) => {
  const found = globs(options, "globsAll");
  if ("mistake" in found) return found;
  return {
    check: "links-resolve",
    options: {
      artefacts: ["governance", "readme", "contributing", "security", "roadmap", "code-of-conduct", "support"],
      anchors: false
    },
    words: linksKept,
    notes: [noAddresses],
    equal: "links/relative-resolve"
  };
};
var licensee = async () => ({
  check: "licence-identified",
  options: {},
  words: licenceKnown,
  notes: [],
  equal: "licence/identified"
});
var translators = {
  "apache-notice": () => fileExistence({ globsAny: ["NOTICE*"] }),
  "best-practices-badge-present": badge,
  "directory-existence": directoryExistence,
  "file-contents": fileContents,
  "file-existence": fileExistence,
  "file-hash": hashRule("hash-equal"),
  "file-hashes-not-exist": hashRule("hash-absent"),
  "file-no-broken-links": brokenLinks,
  "file-not-contents": fileNotContents,
  "file-not-exists": fileNotExists,
  "file-starts-with": fileStartsWith,
  "file-type-exclusion": (options) => fileNotExists({ globsAll: options.type }),
  "git-grep-commits": gitGrepCommits,
  "git-grep-log": gitGrepLog,
  "git-list-tree": gitListTree,
  "git-working-tree": async () => ({ none: alwaysGit }),
  "json-schema-passes": jsonSchema,
  "large-file": largeFile,
  "license-detectable-by-licensee": licensee
};

// src/imports/repolinter.ts
var family = "repolinter";
var Ids = class {
  taken = /* @__PURE__ */ new Set();
  next(name) {
    const plain2 = name.toLowerCase().normalize("NFD").replace(/[^a-z0-9]+/gu, "-").replace(/^[^a-z]+|-+$/gu, "").slice(0, 40);
    const start = plain2.replace(/-+$/u, "") || "rule";
    let id = start;
    for (let n = 2; this.taken.has(id); n += 1) id = `${start}-${n}`;
    this.taken.add(id);
    return `${family}/${id}`;
  }
};
var mostText = 4e3;
var cut2 = (text2) => text2.length > mostText ? `${text2.slice(0, mostText)}…` : text2;
var webAddress = /^https?:\/\/\S{1,490}$/u;
function starterOf({ fix }) {
  const text2 = fix?.type === "file-create" ? fix.options.text : null;
  return typeof text2 === "string" && text2.trim() !== "" ? cut2(text2) : null;
}
function ownRule(id, rule, { check, options, words }, { source, severity, axioms }) {
  const { when, requires } = conditionsOf(rule.where, axioms);
  const message = rule.options["fail-message"];
  const said = typeof message === "string" && message.trim() !== "" ? ` ${cut2(message.trim())}` : "";
  const starter = starterOf(rule);
  const { policyInfo, policyUrl } = rule;
  return {
    id,
    level: 1,
    severity,
    basis: "exact",
    ...requires === void 0 ? {} : { requires },
    ...when === void 0 ? {} : { when },
    title: words.title,
    why: policyInfo === null ? why(source) : { en: cut2(policyInfo) },
    fix: { fi: words.fix.fi + said, sv: words.fix.sv + said, en: words.fix.en + said },
    ...starter === null ? {} : { starter: { en: starter } },
    check,
    options,
    ...policyUrl !== null && webAddress.test(policyUrl) ? { references: [{ document: source, clause: rule.name, url: policyUrl }] } : {}
  };
}
function notesOf(rule) {
  const { fix, policyUrl } = rule;
  const all = [];
  if (fix) all.push(starterOf(rule) === null ? fixLeft(fix.type) : fixText);
  if (policyUrl !== null && !webAddress.test(policyUrl)) all.push(badPolicy(policyUrl));
  return all;
}
function builtInSetting(equal, level) {
  const ours = builtIn(equal);
  if (level === "off") return { setting: null, notes: [wasOffOursAsks(equal)] };
  if (level === "error" && ours?.recognised) return { setting: "warning", notes: [milder(equal)] };
  return { setting: ours?.severity === level ? null : level, notes: [] };
}
var Importer = class {
  entries = [];
  rules = [];
  settings = /* @__PURE__ */ new Map();
  mistakes = [];
  ids = new Ids();
  source;
  axioms;
  place;
  constructor(source, axioms, place2) {
    this.source = source;
    this.axioms = axioms;
    this.place = place2;
  }
  async add(rule) {
    const translated = await translators[rule.type](rule.options);
    const location = this.place(rule.steps, "key");
    if ("mistake" in translated)
      return void this.mistakes.push({ text: translated.mistake(`${rule.name}.options`), location });
    if ("none" in translated)
      return void this.entries.push({
        name: rule.name,
        location,
        became: "none",
        to: null,
        off: rule.level === "off",
        notes: [translated.none]
      });
    const ours = translated.equal ? builtIn(translated.equal) : null;
    if (translated.equal && ours?.level === 1 && rule.where.length === 0)
      return this.equal(rule, translated.equal, translated.notes, location);
    this.own(rule, translated, location);
  }
  equal(rule, equal, more, location) {
    const { setting, notes: said } = builtInSetting(equal, rule.level);
    if (setting !== null) this.settings.set(equal, setting);
    const all = [...said, ...more, ...notesOf(rule)];
    this.entries.push({
      name: rule.name,
      location,
      became: "built-in",
      to: equal,
      off: rule.level === "off",
      notes: all
    });
  }
  own(rule, translated, location) {
    const id = this.ids.next(rule.name);
    const { off: cannot2, notes: conditions } = conditionsOf(rule.where, this.axioms);
    const off = rule.level === "off" || cannot2 || translated.off === true;
    const severity = rule.level === "warning" ? "warning" : "error";
    this.rules.push(ownRule(id, rule, translated, { source: this.source, severity, axioms: this.axioms }));
    if (off) this.settings.set(id, "off");
    const said = rule.level === "off" ? [wasOff] : [];
    const all = [...said, ...conditions, ...translated.notes, ...notesOf(rule)];
    this.entries.push({ name: rule.name, location, became: "own", to: id, off, notes: all });
  }
};
async function importRepolinter(path, text2, read) {
  const config = await layered(path, text2, read);
  const empty = { source: path, entries: [], rules: [], settings: /* @__PURE__ */ new Map(), remarks: config.remarks };
  if (config.mistakes.length > 0) return { imported: empty, mistakes: config.mistakes };
  const source = sourceRules(config);
  const importer = new Importer(path, source.axioms, (steps, part) => config.place(steps, part));
  for (const rule of source.rules) await importer.add(rule);
  const { entries, rules, settings } = importer;
  const remarks = [...config.remarks, ...source.other.length > 0 ? [topLevel(source.other)] : []];
  return {
    imported: { source: path, entries, rules, settings, remarks },
    mistakes: [...source.mistakes, ...importer.mistakes]
  };
}

// src/imports/written.ts
var comment = (text2, indent = "") => text2.split(/[\r\n\u0085\u2028\u2029]+/u).map((line) => `${indent}# ${line.replace(/[\u0000-\u001f\u007f]/gu, " ")}`.trimEnd()).join("\n");
var place = ({ location: { path, line } }) => line === void 0 ? path : `${path}:${line}`;
var heads = {
  rules: {
    fi: "Säännöt, jotka tuotiin tiedostosta",
    sv: "Regler som importerades från filen",
    en: "Rules that were imported from"
  },
  edit: {
    fi: "Ne ovat nyt teidän: muuttakaa ja poistakaa vapaasti. Ohje: docs/own-rules.fi.md.",
    sv: "De är nu era: ändra och ta bort fritt. Anvisning: docs/own-rules.sv.md.",
    en: "They are yours now: change and remove them as you like. How: docs/own-rules.md."
  },
  settings: {
    fi: "kuntalintin asetukset, tuotu tiedostosta",
    sv: "kuntalints inställningar, importerade från",
    en: "Settings of kuntalint, imported from"
  },
  without: {
    fi: "Näillä ei ole vastinetta:",
    sv: "De här har ingen motsvarighet:",
    en: "These have no equal:"
  }
};
var noteLines = (notes, language, indent = "") => notes.map((note) => comment(note[language], indent));
async function ruleYaml(rule) {
  const { Document } = await import("./browser-IN45UVMD.js");
  return new Document([rule], { aliasDuplicateObjects: false }).toString({ lineWidth: 118 }).trimEnd();
}
async function ruleFileText({ source, rules, entries }, language) {
  if (rules.length === 0) return null;
  const parts = await Promise.all(
    rules.map(async (rule) => {
      const entry = entries.find(({ to }) => to === rule.id);
      const before = entry ? [comment(`${entry.name} (${place(entry)})`), ...noteLines(entry.notes, language)] : [];
      return [...before, await ruleYaml(rule)].join("\n");
    })
  );
  const head = [comment(`${heads.rules[language]} ${source}.`), comment(heads.edit[language])].join("\n");
  return `${head}

${parts.join("\n\n")}
`;
}
async function settingLines({ settings, entries }, language) {
  const { stringify } = await import("./browser-IN45UVMD.js");
  return [...settings].map(([id, setting]) => {
    const entry = entries.find(({ to }) => to === id);
    const because = entry?.off && entry.notes[0] ? `${comment(entry.notes[0][language], "  ")}
` : "";
    const from = entry ? ` # ${code(entry.name)}` : "";
    const value = typeof setting === "string" ? ` ${setting}` : ` ${stringify(setting, { collectionStyle: "flow" }).trim()}`;
    return `${because}  ${id}:${value}${from}`;
  });
}
async function settingsText(imported, language, ruleFiles2) {
  const { source, entries, remarks } = imported;
  const lines = await settingLines(imported, language);
  const without = entries.filter(({ became }) => became === "none");
  const told = without.map(
    (entry) => comment(`  ${entry.name} (${place(entry)}): ${entry.notes.map((note) => note[language]).join(" ")}`)
  );
  return `${[
    comment(`${heads.settings[language]} ${source}.`),
    ...noteLines(remarks, language),
    ...ruleFiles2 === null ? [] : [`rule-files: ["${ruleFiles2}"]`],
    ...lines.length === 0 ? [] : ["rules:", ...lines],
    ...told.length === 0 ? [] : ["", comment(heads.without[language]), ...told]
  ].join("\n")}
`;
}
var groupHeads = {
  "built-in": (n) => ({
    fi: `${counted(n, "sääntö vastaa", "sääntöä vastaa")} kuntalintin valmista sääntöä:`,
    sv: `${counted(n, "regel motsvarar", "regler motsvarar")} en färdig regel i kuntalint:`,
    en: `${counted(n, "rule is", "rules are")} equal to a rule that kuntalint has:`
  }),
  own: (n) => ({
    fi: `${counted(n, "sääntö", "sääntöä")} on nyt omana sääntönä:`,
    sv: `${counted(n, "regel", "regler")} är nu egna regler:`,
    en: `${counted(n, "rule is", "rules are")} now a rule of your own:`
  }),
  none: (n) => ({
    fi: `${counted(n, "kohdalla", "kohdalla")} ei ole vastinetta:`,
    sv: `${counted(n, "punkt", "punkter")} har ingen motsvarighet:`,
    en: `${counted(n, "thing has", "things have")} no equal:`
  })
};
var offWord = { fi: "pois päältä", sv: "avstängd", en: "switched off" };
function entryLines(entry, language) {
  const off = entry.off && entry.became !== "none" ? ` (${offWord[language]})` : "";
  const to = entry.to === null ? "" : ` → ${entry.to}${off}`;
  return [
    `  ${code(entry.name).slice(1, -1)} (${place(entry)})${to}`,
    ...entry.notes.map((note) => `      ${note[language]}`)
  ].join("\n");
}
function toldText({ entries, remarks }, language) {
  const groups = ["built-in", "own", "none"].flatMap((became) => {
    const some = entries.filter((entry) => entry.became === became);
    if (some.length === 0) return [];
    return [[groupHeads[became](some.length)[language], ...some.map((entry) => entryLines(entry, language))].join("\n")];
  });
  return [...groups, ...remarks.length > 0 ? [remarks.map((remark) => remark[language]).join("\n")] : []].join("\n\n");
}

// src/commands/import-words.ts
var noSuchFile = (path) => ({
  fi: `Tiedostoa ${path} ei ole tai sitä ei voi lukea. Anna sen polku, esimerkiksi repolint.json.`,
  sv: `Filen ${path} finns inte eller går inte att läsa. Ange dess sökväg, till exempel repolint.json.`,
  en: `There is no file ${path}, or it cannot be read. Give its path, for example repolint.json.`
});
var isThere = (path) => ({
  fi: `${path} on jo olemassa, eikä sitä kirjoiteta yli. Mitään ei kirjoitettu. Siirrä tiedosto, valitse toinen kansio (--out) tai katso tulos valitsimella --dry-run.`,
  sv: `${path} finns redan och skrivs inte över. Ingenting skrevs. Flytta filen, välj en annan mapp (--out) eller se resultatet med --dry-run.`,
  en: `${path} is there already and is not overwritten. Nothing was written. Move the file, choose another folder (--out), or see the result with --dry-run.`
});
var merge = (path) => ({
  fi: `Asetustiedosto ${path} on jo olemassa, eikä sitä muutettu. Lisää siihen itse:`,
  sv: `Inställningsfilen ${path} finns redan och ändrades inte. Lägg själv till i den:`,
  en: `The settings file ${path} is there already and was not changed. Add to it yourself:`
});
var wrote = (paths) => {
  const list = paths.map((path) => `  ${path}`).join("\n");
  return {
    fi: `Kirjoitin:
${list}`,
    sv: `Jag skrev:
${list}`,
    en: `Written:
${list}`
  };
};
var dry = {
  fi: "Mitään ei kirjoitettu (--dry-run). Tämä kirjoitettaisiin:",
  sv: "Ingenting skrevs (--dry-run). Det här skulle skrivas:",
  en: "Nothing was written (--dry-run). This would be:"
};
var nothing = {
  fi: "Mitään kirjoitettavaa ei ollut.",
  sv: "Det fanns ingenting att skriva.",
  en: "There was nothing to write."
};
var afterwards = {
  fi: "Lukekaa tiedostot, ajakaa kuntalint check ja verratkaa tulosta entiseen. kuntalintin omat säännöt ovat mukana näiden lisäksi; docs/moving-over.fi.md kertoo, miten ne rajataan.",
  sv: "Läs filerna, kör kuntalint check och jämför med det tidigare resultatet. kuntalints egna regler gäller också; docs/moving-over.sv.md berättar hur man avgränsar dem.",
  en: "Read the files, run kuntalint check and compare with what you had. kuntalint's own rules are asked beside these; docs/moving-over.md tells how to narrow them down."
};
var unusable = (words) => ({
  fi: `Sääntöä ei voi käyttää sellaisenaan: ${words.fi}`,
  sv: `Regeln går inte att använda som den är: ${words.sv}`,
  en: `The rule cannot be used as it is: ${words.en}`
});
var drafted = (open, left) => ({
  fi: `${open.length > 0 ? `Täydennettävää: ${open.join(", ")}.` : "Täydennettävää ei jäänyt."}${left}`,
  sv: `${open.length > 0 ? `Att fylla i: ${open.join(", ")}.` : "Inget återstår att fylla i."}${left}`,
  en: `${open.length > 0 ? `To be filled in: ${open.join(", ")}.` : "Nothing is left to be filled in."}${left}`
});

// src/commands/import.ts
var ruleFile = "governance-rules/repolinter.yml";
var configNames = ["repolint", "repolinter"].flatMap(
  (name) => ["json", "yaml", "yml"].map((ending) => `${name}.${ending}`)
);
var quoted = (name) => code(name).slice(1, -1);
var posix = (path) => path.split(sep).join("/");
function topOf(file) {
  const here = relative(process.cwd(), resolve(file));
  return here.startsWith("..") || resolve(here) === here ? dirname(resolve(file)) : process.cwd();
}
function readerIn(top) {
  const read = async (path) => {
    try {
      const [place2, root] = await Promise.all([realpath(join(top, path)), realpath(top)]);
      if (place2 !== root && !place2.startsWith(`${root}${sep}`)) return null;
      if ((await stat(place2)).isDirectory()) {
        for (const name of configNames) {
          const found = await read(path === "" ? name : `${path}/${name}`);
          if (found) return found;
        }
        return null;
      }
      return { path, text: await readFile(place2, "utf8") };
    } catch {
      return null;
    }
  };
  return read;
}
async function sourceOf(file) {
  const top = topOf(file);
  const path = posix(relative(top, resolve(file))) || basename(file);
  const read = readerIn(top);
  const found = await read(path);
  if (found === null) throw new AuthorError(noSuchFile(file), { path: file });
  return { ...found, read };
}
async function mistakeIn(imported, rules) {
  const text2 = await ruleFileText({ ...imported, rules, entries: [] }, "en") ?? "";
  try {
    await parseUserRules([{ path: ruleFile, text: text2 }]);
    return null;
  } catch (error) {
    if (error instanceof AuthorErrors) return error.text;
    throw error;
  }
}
async function usable(imported) {
  const { rules } = imported;
  if (rules.length === 0 || await mistakeIn(imported, rules) === null) return imported;
  const kept = [];
  const broken = /* @__PURE__ */ new Map();
  for (const rule of rules) {
    const mistake = await mistakeIn(imported, [rule]);
    if (mistake) broken.set(rule.id, unusable(mistake));
    else kept.push(rule);
  }
  const settings = new Map([...imported.settings].filter(([id]) => !broken.has(id)));
  const entries = imported.entries.map((entry) => {
    const why2 = broken.get(entry.to ?? "");
    return why2 ? { ...entry, became: "none", to: null, notes: [why2, ...entry.notes] } : entry;
  });
  return { ...imported, rules: kept, settings, entries };
}
var there = (folder, path) => statSync(join(folder, path), { throwIfNoEntry: false }) !== void 0;
async function planOf(imported, folder, language) {
  const rules = await ruleFileText(imported, language);
  const settings = await settingsText(imported, language, rules === null ? null : ruleFile);
  const existing = settingsPlaces.find((path) => there(folder, path));
  const anything = rules !== null || imported.settings.size > 0;
  return {
    files: [
      ...rules === null ? [] : [{ path: ruleFile, text: rules }],
      ...existing === void 0 && anything ? [{ path: settingsPlaces[0], text: settings }] : []
    ],
    merge: existing !== void 0 && anything ? { path: existing, text: settings } : null,
    told: toldText(imported, language),
    next: afterwards
  };
}
async function draftPlan(file, language) {
  const { path, text: text2 } = await sourceOf(file);
  const { draft, mistakes } = await importCodeJson(path, text2, language);
  refuse(mistakes);
  const { open = [], left = [] } = draft ?? {};
  const notes = /* @__PURE__ */ new Map();
  for (const { name, location, note } of left)
    notes.set(note[language], [
      ...notes.get(note[language]) ?? [],
      `${quoted(name)} (${location.path}:${location.line ?? 1})`
    ]);
  const lines = [...notes].map(([note, names]) => `
${note}
  ${names.join(", ")}`);
  return {
    files: draft === null ? [] : [{ path: "publiccode.yml", text: draft.text }],
    merge: null,
    told: drafted(open, lines.join(""))[language],
    next: null
  };
}
async function plan({ source, out }, language) {
  const { from, file } = source;
  if (from === "code-json") return draftPlan(file, language);
  const { path, text: text2, read } = await sourceOf(file);
  const { imported, mistakes } = from === "repolinter" ? await importRepolinter(path, text2, read) : await importClomonitor(path, text2);
  refuse(mistakes);
  return planOf(await usable(imported), out ?? ".", language);
}
var say = (text2) => ({ to: "stdout", text: `${text2}
` });
var shown = ({ path, text: text2 }) => `--- ${path}
${text2}`;
function deliveries({ files, merge: merge2, told, next }, folder, dryRun, language) {
  const merging = merge2 ? [say(`${merge(merge2.path)[language]}

${merge2.text}`)] : [];
  const start = told === "" ? [] : [say(`${told}
`)];
  if (files.length === 0) return [...start, ...merging, ...merge2 ? [] : [say(nothing[language])]];
  if (dryRun) return [...start, say(`${dry[language]}

${files.map(shown).join("\n")}`), ...merging];
  for (const { path } of files) {
    refuseLinks(folder, path);
    if (there(folder, path)) throw new AuthorError(isThere(path), { path });
  }
  return [
    ...files.map(({ path, text: text2 }) => ({ to: "file", path: join(folder, path), text: text2 })),
    ...start,
    say(wrote(files.map(({ path }) => posix(join(folder, path))))[language]),
    ...merging,
    ...next ? [say(next[language])] : []
  ];
}
var perform = async (args, surroundings) => {
  const language = args.language ?? surroundings.language;
  const found = await plan(args, language);
  await deliver(deliveries(found, args.out ?? ".", args.dryRun, language), surroundings.destinations);
  return done;
};
export {
  perform
};
