import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  gapText,
  read
} from "./chunk-QCK7V6AU.js";
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll,
  sentence,
  some
} from "./chunk-ECRMOBH2.js";
import {
  statements,
  topicsOf
} from "./chunk-VYINZQI7.js";
import {
  words
} from "./chunk-DOYZ3YCR.js";
import "./chunk-RYJOOL5Q.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-LQ5LHFAZ.js";
import "./chunk-DQ473CYP.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/role-named.ts
var publiccodeKeys = {
  owner: /^(?:legal\.(?:mainCopyrightOwner|repoOwner)|organisation\.(?:name|uri)|it\.riuso\.codiceIPA)$/u,
  product_manager: /^maintenance\.(?:contacts|contractors)\.\d+\.(?:name|email)$/u
};
var roles = {
  owner: { fi: "omistaja", sv: "ägare", en: "owner" },
  steering: { fi: "ohjausryhmä", sv: "styrgrupp", en: "steering group" },
  product_manager: { fi: "tuotepäällikkö", sv: "produktchef", en: "product manager" },
  openness: { fi: "avoimuuden edunvalvoja", sv: "öppenhetsombud", en: "openness guardian" },
  maintainer: { fi: "ylläpitäjä", sv: "underhållsansvarig", en: "maintainer" }
};
var roleName = (concept) => roles[concept] ?? inAll((language) => words(concept, language)[0] ?? concept);
var handleOrAddress = /(?:^|[\s(,:])@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\//u;
var body = new RegExp("\\p{L}*(?:kaupun[gk]i|kunta|kunnat|kunnan|kuntayhtymä|hyvinvointialue|ministeriö|virasto|laitos|liitto|yhdistys|säätiö|yliopisto|\\bcity\\b|municipalit|council|ministry|agency|association|foundation|authority|\\bstad\\b|stads\\b|kommun|välfärdsområde|verk\\b|förbund|myndighet|styrelse|gemeente|ejerkreds)|\\b(?:Oy|Ab|Oyj|Ltd|GmbH|A\\/S|ApS|B\\.?V\\.?)\\b", "iu");
function namesSomeone({ text, via, substance }) {
  if (substance === "pointer") return true;
  if (via === "cell" || via === "bold") return /[\p{L}\p{N}]{2,}/u.test(text);
  return handleOrAddress.test(text) || body.test(text) || new RegExp("[\\p{Ll},:(–-]\\s+(?:\\p{Lu}\\p{Ll}|\\p{Lu}{2,}\\b)", "u").test(text) || new RegExp("^\\p{Lu}[\\p{Ll}'’-]+\\s+\\p{Lu}[\\p{Ll}'’-]+", "u").test(text);
}
function withRow(document, statement) {
  if (statement.via !== "sentence") return statement;
  const row = document.passages.filter(({ kind, line }) => kind === "cell" && line === statement.line);
  return row.length < 2 ? statement : {
    ...statement,
    text: row.map(({ text }) => text).join(", ").slice(0, 4e3)
  };
}
function seek({ document, ...range }, concept) {
  const all = statements(document, [concept], range).filter(({ via }) => !(concept === "owner" && via === "sentence"));
  const said = all.filter(({ substance }) => substance === "said" || substance === "pointer").map((one) => withRow(document, one));
  const byTopic = concept === "owner" ? topicsOf(document, range).get("owner-named") ?? [] : [];
  const lines = [.../* @__PURE__ */ new Set([...said.filter(namesSomeone).map(({ line }) => line), ...byTopic])];
  return {
    holders: lines.map((line) => ({ path: document.path, line })),
    gaps: all.filter(({ substance }) => substance === "empty" || substance === "placeholder"),
    unnamed: said.filter((statement) => !namesSomeone(statement))
  };
}
async function inPubliccode(inventory, concept) {
  const file = await inventory.publiccode();
  const keys = publiccodeKeys[concept];
  if (!file || !keys) return [];
  return [...file.fields].filter(([key, { value }]) => keys.test(key) && value.trim() !== "").map(([, { line }]) => ({ path: file.path, line }));
}
var questions = {
  owner: { fi: "kuka tuotteen omistaa", sv: "vem som äger produkten", en: "who owns the product" },
  steering: {
    fi: "ketkä kuuluvat ohjausryhmään",
    sv: "vilka som hör till styrgruppen",
    en: "who is in the steering group"
  },
  product_manager: { fi: "kuka on tuotepäällikkö", sv: "vem som är produktchef", en: "who the product manager is" },
  openness: {
    fi: "kuka on avoimuuden edunvalvoja",
    sv: "vem som är öppenhetsombud",
    en: "who the openness guardian is"
  }
};
var questionAbout = (concept) => {
  const { fi, sv, en } = roleName(concept);
  return questions[concept] ?? {
    fi: `kuka hoitaa tehtävää ”${fi}”`,
    sv: `vem som har uppgiften ”${sv}”`,
    en: `who holds the role “${en}”`
  };
};
var notFound = (concept, found) => {
  const looked = inAll((language) => some(words(concept, language), language));
  const { fi, sv, en } = questionAbout(concept);
  return {
    fi: `En löytänyt tietoa siitä, ${fi}. Luin: ${read(found, "fi")}; etsin sanoja: ${looked.fi}.`,
    sv: `Jag hittade ingen uppgift om ${sv}. Jag läste ${read(found, "sv")} och sökte orden: ${looked.sv}.`,
    en: `I did not find ${en}. I read ${read(found, "en")} and looked for: ${looked.en}.`
  };
};
var nobody = ({ label, via }, concept) => {
  const { fi, sv, en } = roleName(concept);
  const where = via === "sentence" ? { fi: "Tässä kohdassa", sv: "Här", en: "Here" } : { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` };
  return {
    fi: `${where.fi} mainitaan tehtävä ”${fi}”, mutta en löytänyt, ketä sillä tarkoitetaan. Organisaation, tiimin tai yhteisen sähköpostin nimeäminen riittää.`,
    sv: `${where.sv} nämns uppgiften ”${sv}”, men jag hittade inte vem som avses. Det räcker att nämna en organisation, ett team eller en gemensam e-postadress.`,
    en: `${where.en} the role “${en}” is mentioned, but I did not find who it is. Naming an organisation, a team or a shared mailbox is enough.`
  };
};
var emptyRow = (gap, concept) => {
  const role = roleName(concept);
  return inAll((language) => `${gapText(gap)[language]} ${expected(role)[language]}`);
};
var expected = (role) => ({
  fi: `${sentence(role.fi)} voi olla organisaatio, tiimi, yhteinen sähköposti tai henkilö.`,
  sv: `Här kan stå en organisation, ett team, en gemensam e-postadress eller en person.`,
  en: `An organisation, a team, a shared mailbox or a person can stand here.`
});
var problem = (message, { path, line }, concept) => ({
  message,
  location: { path, ...line === void 0 ? {} : { line } },
  key: concept
});
var role_named_default = {
  async judge({ inventory }, { kinds, concept, alsoPubliccode = false }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    const sought = found.map((reading) => seek(reading, concept));
    const places = sought.flatMap(({ holders }) => holders);
    if (places.length > 0) return { passed: places.slice(0, 5) };
    const declared = alsoPubliccode ? await inPubliccode(inventory, concept) : [];
    if (declared.length > 0) return { passed: declared };
    const [gap] = sought.flatMap(({ gaps }) => gaps);
    if (gap) return { problems: [problem(emptyRow(gap, concept), gap, concept)] };
    if (unread.length > 0) return couldNotRead(unread);
    if (found.length === 0) return nothingToRead(kinds);
    const [unnamed] = sought.flatMap((one) => one.unnamed);
    if (unnamed) return { problems: [problem(nobody(unnamed, concept), unnamed, concept)] };
    const first = found[0];
    return { problems: [problem(notFound(concept, found), { path: first.document.path, line: first.from }, concept)] };
  }
};
export {
  role_named_default as default
};
