import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  isPersonsAddress,
  isSharedAddress
} from "./chunk-4KDYOAU7.js";
import {
  bodiesIn,
  bodyNamed,
  foldName,
  isMunicipality,
  isTemplateMail,
  publicBodies,
  standardExpression
} from "./chunk-ELHKGX6Q.js";
import {
  probablyMeant
} from "./chunk-RRVWGXOJ.js";
import {
  distance
} from "./chunk-NJF4TELH.js";
import {
  inAll,
  listed
} from "./chunk-DWLZACDT.js";
import {
  documentLanguages
} from "./chunk-NDHPCCMS.js";
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/inventory/body-nearest.ts
var longest = 80;
var shortest = 4;
var plain = (name) => foldName(name.replace(/\s+/gu, " ").trim()).replace(/[åä]/gu, "a").replaceAll("ö", "o");
function namesOf(body) {
  const { fi, sv, en, genitive, kind } = body;
  const names = [fi, sv, en];
  if (kind === "association") return [...names, `Suomen ${fi}`, `Finlands ${sv}`];
  if (!isMunicipality(body)) return names;
  return kind === "city" ? [...names, `${genitive} kaupunki`, `${sv} stad`, `City of ${en}`] : [...names, `${genitive} kunta`, `${sv} kommun`, `Municipality of ${en}`];
}
var most = (length) => Math.min(3, Math.max(1, Math.floor(length / 5)));
function bodyMeant(name) {
  if (name.length > longest || bodyNamed(name, { listed: true })) return null;
  const wanted = plain(name);
  if (wanted.length < shortest) return null;
  let best = null;
  let least = most(wanted.length) + 1;
  let shared = false;
  for (const body of publicBodies())
    for (const candidate of namesOf(body)) {
      if (Math.abs(candidate.length - wanted.length) > least) continue;
      const far = distance(wanted, plain(candidate));
      if (far < least) {
        best = { name: candidate, body };
        least = far;
        shared = false;
      } else if (far === least && best !== null && body !== best.body) shared = true;
    }
  return shared ? null : best?.name ?? null;
}

// src/templates/owners-answer.ts
var conjunction = /\s+(?:ja|sekä|och|samt|and|&)\s+/iu;
function separate(part) {
  if (!conjunction.test(part) || bodyNamed(part, { listed: true })) return [part];
  const pieces = part.split(conjunction);
  const known = new Set(bodiesIn(part).map(({ body }) => body));
  return pieces.length === known.size && pieces.every((piece) => bodyNamed(piece, { listed: true })) ? pieces : [part];
}
function ownersIn(line) {
  const names = line.split(/[,;\n]/u).map((part) => part.replace(/\s+/gu, " ").trim()).filter((part) => part !== "").flatMap(separate);
  return names.filter((name, index) => names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
}
var ownerMeant = (name) => bodyMeant(name);

// src/templates/answer-words.ts
var formattingIn = (sign) => ({
  fi: `Merkki ${sign} sekoittaisi asiakirjojen muotoilun. Kirjoita nimi ilman sitä.`,
  sv: `Tecknet ${sign} skulle störa dokumentens formatering. Skriv namnet utan det.`,
  en: `The character ${sign} would upset the layout of the documents. Write the name without it.`
});
var tooLong = (length, most2) => ({
  fi: `Nimessä on ${length} merkkiä, ja enintään ${most2} mahtuu. Lyhennä nimeä.`,
  sv: `Namnet har ${length} tecken, men högst ${most2} ryms. Förkorta namnet.`,
  en: `The name has ${length} characters, and at most ${most2} fit. Shorten it.`
});
var onlySigns = {
  fi: "Nimessä on oltava ainakin yksi kirjain tai numero.",
  sv: "Namnet behöver minst en bokstav eller siffra.",
  en: "A name needs at least one letter or digit."
};
var tooManyOwners = (most2) => ({
  fi: `Omistajia voi antaa enintään ${most2}. Jos omistajia on enemmän, anna yhteenliittymän nimi ja lisää jäsenet hallintamalliin.`,
  sv: `Du kan ange högst ${most2} ägare. Om ägarna är fler, ange sammanslutningens namn och skriv in medlemmarna i förvaltningsplanen.`,
  en: `At most ${most2} owners can be given. If there are more, give the name of the group and list its members in the governance plan.`
});
var noAddress = {
  fi: "Tämä ei ole sähköpostiosoite. Anna osoite muodossa tuki@kunta.fi, tai jätä tyhjäksi.",
  sv: "Det här är ingen e-postadress. Ange adressen i formen stod@kommun.fi, eller lämna tomt.",
  en: "This is no e-mail address. Give one of the form support@city.fi, or leave it empty."
};
var exampleAddress = {
  fi: "Tämä on esimerkkiosoite, johon kukaan ei vastaa. Anna oikea yhteinen osoite, tai jätä tyhjäksi.",
  sv: "Det här är en exempeladress som ingen svarar på. Ange en riktig gemensam adress, eller lämna tomt.",
  en: "This is an address for examples, which nobody answers. Give a real shared address, or leave it empty."
};
var noCodeOwner = {
  fi: "Koodin omistaja annetaan muodossa @organisaatio/tiimi, esimerkiksi @kunta/kehittajat. Jos tiimiä ei vielä ole, jätä tyhjäksi.",
  sv: "Kodägaren anges i formen @organisation/team, till exempel @kommun/utvecklare. Om det inte finns något team ännu, lämna tomt.",
  en: "A code owner is given as @organisation/team, for example @city/developers. If there is no team yet, leave it empty."
};
var meantWords = (ids) => inAll((language) => {
  if (ids.length === 0) return "";
  const names = listed(ids, language, "or");
  return {
    fi: ` Tarkoititko: ${names}?`,
    sv: ` Menade du ${names}?`,
    en: ` Did you mean ${names}?`
  }[language];
});
var noLicence = (ids) => {
  const meant = meantWords(ids);
  return {
    fi: `Tätä lisenssiä ei ole SPDX-luettelossa.${meant.fi} Tavallisia tunnuksia ovat EUPL-1.2 ja MIT.`,
    sv: `Den här licensen finns inte i SPDX-förteckningen.${meant.sv} Vanliga beteckningar är EUPL-1.2 och MIT.`,
    en: `This licence is not on the SPDX list.${meant.en} Common identifiers are EUPL-1.2 and MIT.`
  };
};
var ownerHint = (name, meant) => ({
  fi: `Omistajaa ”${name}” en tunnista. Jos tarkoitit ”${meant}”, korjaa nimi asiakirjoihin.`,
  sv: `Jag känner inte igen ägaren ”${name}”. Om du menade ”${meant}”, rätta namnet i dokumenten.`,
  en: `I do not recognise the owner "${name}". If you meant "${meant}", correct the name in the documents.`
});
var personalAddress = {
  fi: "Osoite näyttää henkilön omalta. Asiakirjat ovat julkisia ja henkilöt vaihtuvat, joten yhteinen osoite on parempi.",
  sv: "Adressen ser ut att vara en persons egen. Dokumenten är offentliga och personer byts, så en gemensam adress är bättre.",
  en: "The address looks like that of one person. The documents are public and people change, so a shared address is better."
};
var singleCodeOwner = {
  fi: "Katselmoijaksi tulee yksi käyttäjä. Tiimi (@organisaatio/tiimi) on parempi: silloin katselmointi ei jää yhden ihmisen varaan.",
  sv: "En enda användare blir granskare. Ett team (@organisation/team) är bättre: då hänger granskningen inte på en person.",
  en: "One user will review everything. A team (@organisation/team) is better: then the reviews do not hang on one person."
};

// src/templates/answer-checks.ts
var longestName = 120;
var longestAddress = 254;
var mostOwners = 60;
var invisible = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffc\ud800-\udfff\u{e0000}-\u{e007f}]+/gu;
var cleaned = (text) => text.normalize("NFC").replace(invisible, " ").replace(/\s+/gu, " ").trim();
var formatting = /[|`<>[\]{}\\]/u;
function checkedName(text) {
  const value = cleaned(text);
  const [sign] = formatting.exec(value) ?? [];
  if (sign !== void 0) return { wrong: formattingIn(sign) };
  if (value.length > longestName) return { wrong: tooLong(value.length, longestName) };
  return value !== "" && !/[\p{L}\p{N}]/u.test(value) ? { wrong: onlySigns } : { value };
}
var checkedProduct = (text) => checkedName(text);
function checkedOwners(text) {
  const owners = ownersIn(text.replace(/\r?\n/gu, ", ")).map(checkedName);
  const wrong = owners.find((one) => "wrong" in one);
  if (wrong) return wrong;
  if (owners.length > mostOwners) return { wrong: tooManyOwners(mostOwners) };
  return { value: owners.flatMap((one) => "value" in one && one.value !== "" ? [one.value] : []) };
}
var address = /^[a-z0-9](?:[\w.+-]{0,62}\w)?@(?:[a-z0-9åäö-]{1,63}\.){1,5}[a-z]{2,24}$/iu;
function checkedContact(text) {
  const value = cleaned(text).replace(/^mailto:/iu, "");
  if (value === "") return { value };
  if (value.length > longestAddress || !address.test(value) || value.includes("..")) return { wrong: noAddress };
  return isTemplateMail(value) ? { wrong: exampleAddress } : { value };
}
var githubOwner = /^@[a-z0-9](?:[a-z0-9-]{0,37}[a-z0-9])?(?:\/[a-z0-9_-](?:[\w.-]{0,98}[\w-])?)?$/iu;
function checkedCodeOwner(text) {
  const written = cleaned(text);
  if (written === "") return { value: "" };
  const value = written.includes("/") && !written.startsWith("@") ? `@${written}` : written;
  return githubOwner.test(value) || "value" in checkedContact(value) && address.test(value) ? { value } : { wrong: noCodeOwner };
}
function checkedLicence(text) {
  const written = cleaned(text);
  if (written === "") return { value: "" };
  const value = written.length <= longestAddress ? standardExpression(written) : null;
  return value === null ? { wrong: noLicence(probablyMeant(written)) } : { value };
}

// src/templates/answer-advice.ts
var adviceOnContact = (address2) => isPersonsAddress(address2) ? personalAddress : null;
function adviceOnCodeOwner(owner) {
  const isTeam = owner.includes("/") || !owner.startsWith("@") && isSharedAddress(owner);
  return isTeam ? null : singleCodeOwner;
}
var adviceOnOwners = (owners) => owners.flatMap((name) => {
  const meant = ownerMeant(name);
  return meant === null ? [] : [ownerHint(name, meant)];
});

// src/commands/init-words.ts
var noTerminal = {
  fi: 'Kysymyksiin vastataan päätteessä, mutta nyt sellaista ei ole. Aja komento päätteessä, tai anna tiedot valitsimina ja lisää --yes: kuntalint init --yes --name "Palvelun nimi" --owner Kunta. Muut valitsimet: kuntalint --help',
  sv: 'Frågorna besvaras i en terminal, men här finns ingen. Kör kommandot i en terminal, eller ge uppgifterna som väljare och lägg till --yes: kuntalint init --yes --name "Tjänstens namn" --owner Kommun. Övriga väljare: kuntalint --help',
  en: 'The questions are answered at a terminal, and there is none here. Run the command at a terminal, or give the answers as options and add --yes: kuntalint init --yes --name "Name of the service" --owner City. Other options: kuntalint --help'
};
var interrupted = {
  fi: "Keskeytetty. Mitään ei kirjoitettu.",
  sv: "Avbrutet. Inget skrevs.",
  en: "Stopped. Nothing was written."
};
var wrongOption = (option, value, why) => {
  const shown = value.length > 60 ? `${value.slice(0, 59)}…` : value;
  return {
    fi: `Valitsimen --${option} arvo ”${shown}” ei käy. ${why.fi}`,
    sv: `Värdet ”${shown}” går inte att använda för --${option}. ${why.sv}`,
    en: `--${option} cannot be "${shown}". ${why.en}`
  };
};
var appeared = (path) => ({
  fi: `Tiedosto ${path} ilmestyi sillä aikaa, kun kuntalint oli käynnissä. Siihen ei koskettu, ja tällä kertaa kirjoitetut tiedostot poistettiin. Aja kuntalint init uudelleen.`,
  sv: `Filen ${path} dök upp medan kuntalint kördes. Den rördes inte, och de filer som hann skrivas togs bort. Kör kuntalint init på nytt.`,
  en: `The file ${path} appeared while kuntalint was running. It was not touched, and what this run had written was removed. Run kuntalint init again.`
});
var readmeChanged = (path) => ({
  fi: `Tiedosto ${path} muuttui sillä aikaa, kun kuntalint oli käynnissä. Siihen ei koskettu, ja tällä kertaa kirjoitetut tiedostot poistettiin. Aja kuntalint init uudelleen.`,
  sv: `Filen ${path} ändrades medan kuntalint kördes. Den rördes inte, och de filer som hann skrivas togs bort. Kör kuntalint init på nytt.`,
  en: `The file ${path} changed while kuntalint was running. It was not touched, and what this run had written was removed. Run kuntalint init again.`
});
var notWritten = (path, why) => ({
  fi: `Tiedostoa ${path} ei voinut kirjoittaa (${why}). Tällä kertaa kirjoitetut tiedostot poistettiin, joten mitään ei muuttunut. Tarkista, että kansioon saa kirjoittaa.`,
  sv: `Filen ${path} kunde inte skrivas (${why}). De filer som hann skrivas togs bort, så inget ändrades. Kontrollera att du får skriva i mappen.`,
  en: `The file ${path} could not be written (${why}). What this run had written was removed, so nothing has changed. Check that you may write to the folder.`
});
var aboutWhole = (components) => {
  const shown = components.slice(0, 6);
  const rest = components.length > shown.length ? " …" : "";
  const names = inAll((language) => listed(shown, language) + rest);
  return {
    fi: `Asetuksissa on nimetty osia (${names.fi}). Nyt kirjoitetut asiakirjat koskevat koko koodivarastoa; osan oma asiakirja tulee osan kansioon.`,
    sv: `Inställningarna nämner delar (${names.sv}). De dokument som skrivs nu gäller hela kodförrådet; ett eget dokument för en del hör hemma i delens mapp.`,
    en: `The settings name components (${names.en}). The documents written now are about the whole repository; a document of a component's own goes into its folder.`
  };
};

// src/commands/init-answers.ts
var kinds = {
  software: ["software"],
  interface: ["interface"],
  both: ["software", "interface"]
};
var languagesOf = (documents) => documents.split("+");
var documentsIn = (list) => documentLanguages.find((one) => one === list.slice(0, 2).join("+")) ?? documentLanguages.find((one) => one === list[0]) ?? null;
function taken(option, typed, checked) {
  if ("wrong" in checked) throw new AuthorError(wrongOption(option, typed, checked.wrong), null);
  return checked.value;
}
var given = (draft) => Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== void 0));
function fromOptions({ init, level }) {
  const text = (option, typed, check) => typed === void 0 ? void 0 : taken(option, typed, check(typed)) || null;
  const line = init.owners.join(", ");
  return given({
    kind: init.kind && kinds[init.kind],
    name: text("name", init.name, checkedProduct),
    owners: init.owners.length > 0 ? taken("owner", line, checkedOwners(line)) : void 0,
    stage: init.stage,
    documents: init.documents && languagesOf(init.documents),
    contact: text("contact", init.contact, checkedContact),
    codeOwner: text("code-owner", init.codeOwner, checkedCodeOwner),
    licence: text("licence", init.licence, checkedLicence),
    level
  });
}
function fromSettings(known, settings) {
  if (settings === null) return {};
  const said = (one) => one?.path === settings ? one.value : void 0;
  const documents = documentsIn(said(known.languages) ?? []);
  return given({
    kind: said(known.kind),
    owners: said(known.owners),
    stage: said(known.stage),
    level: said(known.level),
    licence: said(known.licence),
    documents: documents === null ? void 0 : languagesOf(documents)
  });
}
var usualStage = "development";
var usualLevel = 1;
function complete(draft, known, around) {
  const or = (answer, said) => answer !== void 0 ? answer : said?.value ?? null;
  const documents = documentsIn(known.languages?.value ?? []) ?? around.language;
  return {
    name: draft.name !== void 0 ? draft.name : known.name?.value ?? around.repositoryName,
    kind: or(draft.kind, known.kind) ?? kinds.software,
    stage: or(draft.stage, known.stage) ?? usualStage,
    owners: or(draft.owners, known.owners) ?? [],
    level: or(draft.level, known.level) ?? usualLevel,
    languages: draft.documents ?? languagesOf(documents),
    repository: around.repository ?? known.repository?.value ?? null,
    contact: or(draft.contact, known.contact),
    codeOwner: or(draft.codeOwner, known.codeOwner),
    licence: or(draft.licence, known.licence),
    today: around.today.toISOString().slice(0, 10),
    ...known.apiDescriptions.length > 0 ? { apiDescriptions: known.apiDescriptions } : {}
  };
}

export {
  ownerMeant,
  checkedProduct,
  checkedOwners,
  checkedContact,
  checkedCodeOwner,
  checkedLicence,
  adviceOnContact,
  adviceOnCodeOwner,
  adviceOnOwners,
  noTerminal,
  interrupted,
  appeared,
  readmeChanged,
  notWritten,
  aboutWhole,
  kinds,
  languagesOf,
  documentsIn,
  fromOptions,
  fromSettings,
  usualStage,
  usualLevel,
  complete
};
