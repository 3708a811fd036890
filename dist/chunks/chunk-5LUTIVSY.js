import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  apiFormats,
  options
} from "./chunk-VB5Z3IBL.js";
import {
  artefactKinds,
  topics
} from "./chunk-DQ473CYP.js";
import {
  httpInterface,
  schemesOf
} from "./chunk-QYX667W2.js";
import {
  asyncInterface
} from "./chunk-KL4BLE2E.js";
import {
  TooMuch,
  parametersOf
} from "./chunk-JCLOZR4W.js";
import {
  BananaSlug,
  assemble,
  bareUrls,
  boldLeads,
  emptyParts,
  inlineLines,
  isRowOfData,
  linkAt,
  oneLine,
  places,
  plainText,
  readFrontMatter,
  textOf
} from "./chunk-JMYLMIAG.js";
import {
  vocabulary_default
} from "./chunk-CRYJXJ5L.js";
import {
  licence_ids_default
} from "./chunk-XCZY2BRH.js";
import {
  at,
  child,
  entries,
  get,
  idOf,
  isObject,
  members,
  parseFile,
  parseYaml,
  placeOf,
  textAt,
  topOf,
  yamlFields
} from "./chunk-RTBBOJWD.js";
import {
  parseXmlFile
} from "./chunk-CECF3AKD.js";
import {
  andMore,
  artefactNames,
  counted,
  dateIn,
  inAll,
  isoDateIn,
  languages,
  listed,
  topicNames
} from "./chunk-KSPFHKKX.js";
import {
  codeownersPlaces
} from "./chunk-U3PU34IZ.js";
import {
  __export
} from "./chunk-UDFUGCBQ.js";

// src/inventory/natural-language.ts
var smallWords = {
  fi: new Set(
    "ja on ei että se sekä tai ovat joka jotka kun mukaan sen myös voi tämä tämän kunnan kuntien vastaa päättää".split(
      " "
    )
  ),
  sv: new Set(
    "och att det som är för med av till en ett inte den kan ska på om eller från har också kommun".split(" ")
  ),
  en: new Set("the and of to is in for that are with this be or as by on it you we our can from".split(" ")),
  da: new Set(
    "af ikke og at det er til af ikke en et med på der kan skal for som den fra har også eller løsningen".split(" ")
  ),
  nb: new Set(
    "og ikke er på til som med av en et å hvis eller vi kan du det den fra også må skal når bruker".split(" ")
  ),
  nl: new Set("de het een en van is dat voor met op te zijn niet aan door wordt ook kan naar deze".split(" ")),
  de: new Set("der die das und ist von zu mit für nicht ein eine den des im auf wird werden kann sich".split(" ")),
  fr: new Set("le la les de des et est un une pour dans que qui sur par ce cette avec du au".split(" "))
};
var tellingLetters = [
  [/[æø]/gu, "da", 2],
  [/å/gu, "sv", 1],
  [/(?:ää|öö|yy|ii|uu|[aä]n\b|ss[aä]\b|st[aä]\b|ksi\b|nen\b)/gu, "fi", 0.3]
];
function languageOf(text) {
  const sample = text.slice(0, 2e4).toLowerCase();
  const scores = /* @__PURE__ */ new Map();
  for (const [word2] of sample.matchAll(new RegExp("\\p{L}+", "gu"))) {
    for (const [language, words4] of Object.entries(smallWords))
      if (words4.has(word2)) scores.set(language, (scores.get(language) ?? 0) + 1);
  }
  for (const [letters3, language, weight] of tellingLetters) {
    scores.set(language, (scores.get(language) ?? 0) + (sample.match(letters3)?.length ?? 0) * weight);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= 2 && best[1] > (second?.[1] ?? 0) * 1.15 ? best[0] : null;
}

// src/differences/interface.ts
var inData = {
  openapi: async (a, b) => (await import("./http-YARGOFA6.js")).httpChanges(a, b),
  asyncapi: async (a, b) => (await import("./asyncapi-4HAE47PP.js")).asyncChanges(a, b),
  "json-schema": async (a, b) => (await import("./json-schema-GKIRFEWS.js")).schemaChanges(a, b)
};
var inText = {
  graphql: async (a, b) => (await import("./graphql-UWOEUTYO.js")).graphqlChanges(a, b),
  protobuf: async (a, b) => (await import("./protobuf-DKLXNYUD.js")).protobufChanges(a, b),
  wsdl: async (a, b) => (await import("./wsdl-YDIQBAMK.js")).wsdlChanges(a, b)
};
var unreadable = {
  before: {
    fi: "Kuvauksen aiempaa versiota ei voi lukea.",
    sv: "Beskrivningens tidigare version går inte att läsa.",
    en: "The description of before cannot be read."
  },
  after: {
    fi: "Kuvausta ei voi lukea. Sääntö `api/readable` kertoo, missä virhe on.",
    sv: "Beskrivningen går inte att läsa. Regeln `api/readable` berättar var felet är.",
    en: "The description cannot be read. The rule `api/readable` tells where the mistake is."
  }
};
var unreadFile = {
  fi: "Kuvaus viittaa tiedostoon, jota ei voi lukea.",
  sv: "Beskrivningen hänvisar till en fil som inte går att läsa.",
  en: "The description refers to a file that cannot be read."
};
var unreadIn = ({ unread: unread2 }) => JSON.stringify([...unread2].sort());
var areSame = (a, b) => a.files.length === b.files.length && a.files.every((file, index4) => file === b.files[index4]);
var sameTexts = (a, b) => a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
var tooMuch = {
  fi: "Kuvaus on liian laaja vertailtavaksi.",
  sv: "Beskrivningen är för omfattande för att jämföras.",
  en: "The description is too large to be compared."
};
async function inTime(compare2) {
  try {
    return await compare2();
  } catch (error) {
    if (error instanceof TooMuch) return { undetermined: tooMuch };
    throw error;
  }
}
async function interfaceChanges(before4, after2) {
  const unread2 = before4.unread ?? after2.unread;
  if (unread2) return { undetermined: unread2 };
  const data3 = inData[after2.format];
  if (data3) {
    const [a2, b2] = [await before4.bundle(), await after2.bundle()];
    if (!a2 || !b2) return { undetermined: a2 ? unreadable.after : unreadable.before };
    if (unreadIn(a2) !== unreadIn(b2)) return { undetermined: unreadFile };
    return areSame(a2, b2) ? [] : inTime(() => data3(a2, b2));
  }
  const text = inText[after2.format];
  if (!text) return [];
  const [a, b] = [await before4.texts(), await after2.texts()];
  return sameTexts(a, b) ? [] : text(a, b);
}

// src/checks/api-pairs.ts
var major = (version4) => /\d+/u.exec(version4 ?? "")?.[0];
var folder = (path) => path.slice(0, path.lastIndexOf("/") + 1);
var signs = [
  (a, b) => a.path === b.path,
  (a, b) => a.title !== null && a.title === b.title && major(a.version) === major(b.version),
  (a, b) => a.title !== null && a.title === b.title,
  (a, b) => folder(a.path) === folder(b.path)
];
var nameOf = (path) => path.slice(path.lastIndexOf("/") + 1);
var leftOf = ({ path }, base, head) => partsOf(head).flatMap(({ leftOut }) => leftOut).find(
  (one2) => one2.path === path || nameOf(one2.path) === nameOf(path) && !base.exists(one2.path) && !head.exists(path)
) ?? null;
var partsOf = (whole4) => [whole4, ...whole4.components ?? []];
async function apisOf(whole4) {
  const found4 = /* @__PURE__ */ new Map();
  for (const part3 of partsOf(whole4)) for (const api of await part3.apis()) if (!found4.has(api)) found4.set(api, part3);
  return found4;
}
var sameIn = (whole4, { component }) => partsOf(whole4).find((part3) => part3.component === component) ?? whole4;
var hasApis = async (whole4) => (await apisOf(whole4)).size > 0;
async function apiPairs(base, head) {
  const [were, are] = [await apisOf(base), await apisOf(head)];
  const left = [...are.keys()];
  let open = [...were.keys()].filter(({ doubt }) => doubt === null);
  const pairs = [];
  const pairOf = (before4, after2) => {
    const part3 = (after2 ? are.get(after2) : were.get(before4)) ?? head;
    return { before: before4, after: after2, states: { base: sameIn(base, part3), head: sameIn(head, part3) } };
  };
  const take = (fits2, alone3) => {
    open = open.filter((before4) => {
      const found4 = left.filter((after3) => after3.format === before4.format && fits2(before4, after3));
      const after2 = alone3 && found4.length !== 1 ? void 0 : found4[0];
      if (!after2) return true;
      left.splice(left.indexOf(after2), 1);
      pairs.push(pairOf(before4, after2));
      return false;
    });
  };
  for (const fits2 of signs) take(fits2, fits2 !== signs[0]);
  if (open.length === 1 && left.length === 1) take(() => true, true);
  const unpaired = open.map((before4) => ({ before: before4, left: leftOf(before4, base, head) }));
  return {
    pairs: [...pairs, ...unpaired.flatMap(({ before: before4, left: one2 }) => one2 ? [] : [pairOf(before4, null)])],
    left: unpaired.flatMap(({ before: before4, left: one2 }) => one2 ? [{ ...one2, before: before4 }] : [])
  };
}

// src/inventory/licence-expression.ts
var byLowerCase = new Map(licence_ids_default.known.map((id) => [id.toLowerCase(), id]));
var openFamily = /^(?:A|L)?GPL-\d(?:\.\d)?$|^GFDL-\d\.\d$/;
var isOpen = (id) => openFamily.test(id);
var familyOf = (id) => id.replace(/-(?:only|or-later)$/, "");
function standardId(word2) {
  if (/^(?:DocumentRef-[\w.-]+:)?LicenseRef-[\w.-]+$/.test(word2)) return word2;
  const id = byLowerCase.get(word2.toLowerCase());
  if (id?.endsWith("+")) return `${id.slice(0, -1)}-or-later`;
  if (id !== void 0) return id;
  if (!word2.endsWith("+")) return null;
  const base = standardId(word2.slice(0, -1));
  return base === null ? null : base + (isOpen(base) ? "-or-later" : "+");
}
function standardExpression(text) {
  const tokens = text.trim().slice(0, 400).match(/[()]|[^\s()]+/g) ?? [];
  const result = [];
  let depth2 = 0;
  let wantsId = true;
  for (let n = 0; n < tokens.length; n++) {
    const token = tokens[n];
    const operator = token.toUpperCase();
    if (wantsId && token === "(") depth2++;
    else if (!wantsId && token === ")" && depth2 > 0) depth2--;
    else if (!wantsId && (operator === "AND" || operator === "OR")) wantsId = true;
    else if (!wantsId && operator === "WITH" && /^[\w.-]+$/.test(tokens[n + 1] ?? "")) {
      result.push("WITH", tokens[++n]);
      continue;
    } else {
      const id = wantsId ? standardId(token) : null;
      if (id === null) return null;
      result.push(id);
      wantsId = false;
      continue;
    }
    result.push(token === "(" || token === ")" ? token : operator);
  }
  return wantsId || depth2 > 0 ? null : result.join(" ").replaceAll("( ", "(").replaceAll(" )", ")").replace(/^\(([^()]*)\)$/, "$1");
}
function idsOf(expression) {
  const words4 = expression.match(/[^\s()]+/g) ?? [];
  return words4.filter((word2, n) => word2 !== "AND" && word2 !== "OR" && word2 !== "WITH" && words4[n - 1] !== "WITH");
}
var isSettled = (expression) => !idsOf(expression).some(isOpen);

// src/facts/licences-equal.ts
function sameLicence(a, b) {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  return familyOf(a) === familyOf(b) && (isOpen(a) || isOpen(b));
}
var within = (some2, all) => some2.every((one2) => all.some((other) => sameLicence(one2, other)));
function compareLicences(one2, other) {
  const [a, b] = [standardExpression(one2), standardExpression(other)];
  if (a === null || b === null)
    return one2.toLowerCase() === other.toLowerCase() ? "same" : isClosed(one2) !== isClosed(other) ? "different" : "unknown";
  const [left, right] = [idsOf(a), idsOf(b)];
  if (a === b || within(left, right) && within(right, left)) return "same";
  if (!within(left, right) && !within(right, left)) return "different";
  return [a, b].some((expression) => / (?:AND|WITH) /u.test(expression)) ? "unknown" : "same";
}
var isClosed = (text) => /^proprietary$/iu.test(text);

// src/facts/names-equal.ts
var common = new Set(
  "the of for and ja och api apis app apps project service services application software system platform platforms open public core web site website server client frontend backend docs documentation library tool tools parent root monorepo repository main new palvelu palvelut järjestelmä sovellus rajapinta rajapinnat tuote projekti hanke alusta tjänst tjänster system applikation gränssnitt plattform projekt city helsinki kaupunki stad kunta kommun org com github".split(
    " "
  )
);
function wordsOf(name2) {
  return name2.slice(0, 200).replace(new RegExp("(\\p{Ll})(\\p{Lu})", "gu"), "$1 $2").normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
var initials = (words4) => words4.map((word2) => word2[0]).join("");
function compareNames(one2, other) {
  const [a, b] = [wordsOf(one2), wordsOf(other)];
  const telling4 = [a, b].map((words4) => words4.filter((word2) => !common.has(word2) && word2.length > 1));
  if (telling4.some((words4) => words4.length === 0)) return "unknown";
  const [left, right] = [a.join(""), b.join("")];
  if (left.includes(right) || right.includes(left)) return "same";
  const shared2 = telling4[0].some((word2) => telling4[1].some((other2) => nearlyEqual(word2, other2)));
  if (shared2 || initials(a) === right || initials(b) === left) return "same";
  const inside3 = telling4[0].some((word2) => word2.length > 3 && right.includes(word2)) || telling4[1].some((word2) => word2.length > 3 && left.includes(word2));
  return inside3 ? "same" : "different";
}
var nearlyEqual = (a, b) => a === b || Math.min(a.length, b.length) >= 4 && (a.startsWith(b.slice(0, -1)) || b.startsWith(a.slice(0, -1)));

// src/facts/people-agree.ts
var nothing = { compared: [], disagreements: [], unknown: [] };
function securityContacts(facts) {
  const of2 = (source) => facts.filter((fact2) => fact2.name === "security-contact" && fact2.source === source);
  const [policy, readme] = [of2("security"), of2("readme")];
  if (policy.length === 0 || readme.length === 0) return nothing;
  const agree = readme.some(({ value }) => policy.some((other) => other.value === value));
  return {
    compared: [...policy, ...readme],
    disagreements: agree ? [] : [{ fact: readme[0], against: policy[0] }],
    unknown: []
  };
}
var organisation = /kaupun|kunta|kunna|yhtymä|virasto|laitos|ministeri|liitto|hyvinvointi|yliopisto|stad|kommun|förbund|verket|myndighet|region|city|municipal|agency|council|ministry|association|university|authority|gemeente|kommune|team|tiimi|ryhmä|grupp|group|board|office|toimisto|palvelu|service|support|survey|land|maanmittaus|consult|solution|software|digital|data|tech|\boy\b|\bab\b|\bltd\b|\binc\b|\bas\b/iu;
var words = (text) => text.toLowerCase().normalize("NFC").match(/[\p{L}'’-]{2,}/gu) ?? [];
function isPerson(name2) {
  const count2 = words(name2).length;
  return count2 >= 2 && count2 <= 3 && !organisation.test(name2);
}
var folded = (text) => text.toLowerCase().normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "");
function isSomebody(person, contact2) {
  const names11 = words(person).map(folded);
  const own = folded(contact2);
  return names11.some((name2) => name2.length > 2 && own.includes(name2));
}
function productManagers(facts) {
  const managers = facts.filter(({ name: name2 }) => name2 === "product-manager");
  const contacts = facts.filter(({ name: name2, source }) => name2 === "contact" && source === "publiccode");
  const named11 = contacts.filter(({ value }) => !value.includes("@") && isPerson(value));
  const people = managers.filter(({ value }) => isPerson(value));
  if (people.length === 0 || named11.length === 0) return nothing;
  const known5 = people.some(({ value }) => contacts.some((contact2) => isSomebody(value, contact2.value)));
  return {
    compared: [...people, ...named11],
    disagreements: known5 ? [] : [{ fact: named11[0], against: people[0] }],
    unknown: []
  };
}
var peopleAgree = (name2, facts) => name2 === "security-contact" ? securityContacts(facts) : productManagers(facts);

// src/facts/repositories-equal.ts
var written = /^(?:git\+)?(?:(?:https?|ssh|git):\/\/)?(?:[\w.-]{1,60}@)?((?:[\w-]{1,63}\.){1,4}[a-z]{2,24})(?::\d{2,5})?[/:](.{1,300})$/iu;
var short = /^(?:(github|gitlab|bitbucket):)?([\w.-]{1,100}\/[\w.-]{1,100})$/iu;
var hosts = {
  github: "github.com",
  gitlab: "gitlab.com",
  bitbucket: "bitbucket.org"
};
function repositoryAddress(text) {
  const plain3 = text.trim().toLowerCase().replace(/[?#].*$/u, "");
  const full = written.exec(plain3);
  const brief = full ? null : short.exec(plain3);
  if (!full && !brief) return null;
  const host = full ? full[1].replace(/^www\./u, "") : hosts[brief[1] ?? "github"];
  const path = (full?.[2] ?? brief[2]).replace(/\/-\/.*$/u, "").replace(/\.git(?:\/.*)?$/u, "").replace(/\/+$/u, "");
  const steps = path.split("/").filter((step) => step !== "");
  const kept = host === "github.com" || host === "bitbucket.org" || host === "codeberg.org" ? steps.slice(0, 2) : steps;
  return kept.length < 2 ? null : { host, path: kept.join("/") };
}
function compareRepositories(one2, other) {
  const [a, b] = [repositoryAddress(one2), repositoryAddress(other)];
  if (!a || !b || a.host !== b.host) return "unknown";
  return a.path === b.path ? "same" : "different";
}

// src/facts/statuses-equal.ts
var known = /* @__PURE__ */ new Set(["concept", "development", "beta", "stable", "obsolete"]);
var isEarly = (status) => status === "concept" || status === "development";
function compareStatuses(one2, other) {
  if (!known.has(one2) || !known.has(other)) return "unknown";
  return one2 === other || isEarly(one2) && isEarly(other) ? "same" : "different";
}

// src/facts/product-version.ts
var written2 = /^(?:version|release|v\.?|r)?\s?(\d{1,8}(?:\.\d{1,8}){0,4})(?:[-.+_~]?([a-z][\w.+-]{0,40}|\d[\w.]{0,20}))?$/iu;
var marks = /^(?:a|b|c|alpha|beta|rc|cr|m|pre|preview|dev|snapshot|next|canary|nightly|unreleased)(?![a-z])/iu;
function productVersion(text) {
  const match = written2.exec(text.trim().slice(0, 100));
  if (!match) return null;
  return { numbers: match[1].split(".").map(Number), isPrerelease: marks.test(match[2] ?? "") };
}
function compareNumbers(a, b) {
  for (let at4 = 0; at4 < Math.max(a.length, b.length); at4++) {
    const difference = (a[at4] ?? 0) - (b[at4] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
var isCalendar = ({ numbers: numbers2 }) => numbers2[0] >= 2e3;
var areOfOneKind = (a, b) => isCalendar(a) === isCalendar(b);

// src/facts/versions-agree.ts
var versioned = (facts, ...sources) => facts.flatMap((fact2) => {
  const version4 = sources.includes(fact2.source) ? productVersion(fact2.value) : null;
  return version4 ? [{ fact: fact2, version: version4 }] : [];
});
var order = (a, b) => compareNumbers(a.version.numbers, b.version.numbers);
var isReleased = ({ version: version4 }) => !version4.isPrerelease;
var newest = (all) => [...all].sort((a, b) => order(b, a))[0];
function declared(one2, release, manifests) {
  if (!areOfOneKind(one2.version, release.version)) return false;
  if (one2.version.isPrerelease) return true;
  const difference = order(one2, release);
  return difference !== 0 && !(difference > 0 && manifests.some((manifest) => order(manifest, one2) === 0));
}
var isStable = (facts) => facts.some(({ name: name2, source, value }) => name2 === "status" && source === "publiccode" && value === "stable");
function versionsAgree(facts, all) {
  const release = newest(versioned(facts, "changelog", "tags"));
  const manifests = versioned(facts, "manifest");
  const published = versioned(facts, "publiccode", "citation");
  const against = release ?? newest(manifests.filter(isReleased));
  if (!against) return { compared: [], disagreements: [], unknown: [] };
  const counted3 = published.filter(
    ({ fact: fact2, version: version4 }) => !version4.isPrerelease || fact2.source === "publiccode" && release !== void 0 && isStable(all)
  );
  const others3 = release ? manifests : [];
  const disagreements = [
    ...counted3.filter((one2) => declared(one2, against, manifests)),
    ...others3.filter((one2) => isReleased(one2) && areOfOneKind(one2.version, against.version) && order(one2, against) < 0)
  ].map(({ fact: fact2 }) => ({ fact: fact2, against: against.fact }));
  const compared = [...counted3, ...others3].map(({ fact: fact2 }) => fact2);
  return { compared: compared.length > 0 ? [against.fact, ...compared] : [], disagreements, unknown: [] };
}

// src/facts/agreement.ts
var nothingCompared = { compared: [], disagreements: [], unknown: [] };
var weights = {
  licence: ["licence", "publiccode", "manifest", "readme", "citation", "plan"],
  repository: ["forge", "publiccode", "manifest", "citation", "plan"],
  status: ["publiccode", "settings", "forge", "readme", "manifest"]
};
function withReference(facts, name2, compare2) {
  const order2 = weights[name2];
  const known5 = facts.filter(({ source }) => order2.includes(source));
  const sorted2 = [...known5].sort((a, b) => order2.indexOf(a.source) - order2.indexOf(b.source));
  const [against, ...others3] = sorted2;
  if (!against || others3.length === 0) return nothingCompared;
  const judged4 = others3.map((fact2) => ({ fact: fact2, against, comparison: compare2(fact2.value, against.value) }));
  const pairs = (comparison) => judged4.filter((one2) => one2.comparison === comparison).map(({ fact: fact2 }) => ({ fact: fact2, against }));
  return { compared: sorted2, disagreements: pairs("different"), unknown: pairs("unknown") };
}
var titles = ["publiccode", "plan", "citation"];
function namesAgree(facts) {
  const asked2 = titles.flatMap((source) => {
    const own = facts.filter((fact2) => fact2.source === source);
    const others3 = facts.filter((fact2) => fact2.source !== source);
    return own.length === 0 || others3.length === 0 ? [] : [{ own, others: others3 }];
  });
  const disagreements = asked2.flatMap(({ own, others: others3 }) => {
    const alike2 = own.flatMap((one2) => others3.map((other) => compareNames(one2.value, other.value)));
    if (alike2.some((comparison) => comparison !== "different")) return [];
    const against = others3.find(({ source }) => source === "readme") ?? others3[0];
    return [{ fact: own[0], against }];
  });
  const told2 = disagreements.filter(
    ({ fact: fact2 }, index4) => !disagreements.slice(0, index4).some(({ against }) => against.source === fact2.source)
  );
  return { compared: asked2.length > 0 ? facts : [], disagreements: told2, unknown: [] };
}
function agreementOf(name2, facts, sources = null) {
  const asked2 = facts.filter(({ source }) => sources === null || sources.includes(source));
  const own = asked2.filter((fact2) => fact2.name === name2);
  switch (name2) {
    case "name":
      return namesAgree(own);
    case "licence":
      return withReference(own, name2, compareLicences);
    case "repository":
      return withReference(own, name2, compareRepositories);
    case "status":
      return withReference(own, name2, compareStatuses);
    case "version":
      return versionsAgree(own, facts);
    case "security-contact":
    case "product-manager":
      return peopleAgree(name2, asked2);
  }
}

// src/inventory/once.ts
function once(make) {
  let promise = null;
  return () => {
    promise ??= make();
    return promise;
  };
}

// src/inventory/concepts.ts
var compounding = /* @__PURE__ */ new Set(["fi", "sv", "da", "nl", "de"]);
var shortestInside = 6;
var toStem = (language, source) => {
  if (source.startsWith("=")) return { text: source.slice(1), place: "whole" };
  if (source.startsWith("^")) return { text: source.slice(1), place: "start" };
  const inside3 = compounding.has(language) && source.length >= shortestInside;
  return { text: source, place: inside3 ? "inside" : "start" };
};
var stems = null;
function stemsByConcept() {
  stems ??= new Map(
    Object.entries(vocabulary_default.concepts).map(([concept, languages4]) => [
      concept,
      Object.entries(languages4).flatMap(([language, list2]) => list2.map((source) => toStem(language, source)))
    ])
  );
  return stems;
}
var numbering = /^(?:§\s*)?(?:\d{1,3}|[ivx]{1,5}|[a-z])(?:[.)]\d{0,3}){1,6}\s+|^\d{1,3}\s+|^#+\s*/u;
var prefix = /^(?:liite|bilaga|taulukko|tabell|table|annex|appendix|luku|kapitel|chapter|kuva)\s+\d{0,3}[a-z]?\s*[.:–-]\s*/u;
function normaliseLabel(label) {
  const plain3 = label.slice(0, 300).normalize("NFC").toLowerCase().replace(/[*_`#"'“”’<>[\]()]/gu, " ");
  const trimmed2 = plain3.replace(/\s+/gu, " ").trim();
  return trimmed2.replace(prefix, "").replace(numbering, "").replace(/[\s.:;,!?–-]+$/u, "").trim();
}
var isWordCharacter = (character) => character !== void 0 && /[\p{L}\p{N}]/u.test(character);
function stands(text, stem) {
  for (let at4 = text.indexOf(stem.text); at4 >= 0; at4 = text.indexOf(stem.text, at4 + 1)) {
    if (stem.place === "inside" || !isWordCharacter(text[at4 - 1])) {
      if (stem.place !== "whole" || !isWordCharacter(text[at4 + stem.text.length])) return true;
    }
  }
  return false;
}
var decoys = [
  /\barchitectur\w* decision/u,
  /\bdecision records?\b/u,
  /\brole[- ]based/u,
  /\bpermissions?\b/u,
  /\bproject organi[sz]ation\b/u,
  /\bgithub sponsors?\b/u
];
function names(label, concept) {
  const text = normaliseLabel(label);
  return (stemsByConcept().get(concept) ?? []).some((stem) => stands(text, stem));
}
var found = /* @__PURE__ */ new Map();
function conceptsIn(label) {
  const text = normaliseLabel(label);
  const known5 = found.get(text);
  if (known5) return known5;
  const set = /* @__PURE__ */ new Set();
  if (text && text.split(" ").length <= 12 && !decoys.some((decoy) => decoy.test(text))) {
    for (const [concept, list2] of stemsByConcept()) if (list2.some((stem) => stands(text, stem))) set.add(concept);
  }
  if (found.size < 5e3) found.set(text, set);
  return set;
}
function words2(concept, language) {
  const table = vocabulary_default.words;
  return table[concept]?.[language] ?? [concept.replaceAll("_", " ")];
}

// src/inventory/governance-names.ts
var generic = /^(?:kaupun|kunta|kunna|kuntayht|hyvinvointi|ministeri|virasto|stad(?:en|s)?$|kommun|samkommun|city$|of$|the$|municipal|region|council|gemeente|van$|de$|den$|der$|von$|af$|ja$|och$|and$|oy$|oyj$|ab$|ry$|ltd$|inc$|gmbh$|pj$|puheenjohtaj|varapuheenj|varapj|jäsen|sihteeri|chair|ordförande|sekreterar|secretary|vice|member|medlem|edustaj|representa|yhteyshenk|kontakt|contact)/u;
var separators = new RegExp("[,;:&|()[\\]/•\\n]|\\s[-–—]\\s|[.!?](?:\\s|$)|(?<!\\p{L})(?:ja|sekä|och|samt|and|og|en)(?!\\p{L})", "u");
var roleWords = ["owner", "steering", "product_manager", "openness", "integrator", "maintainer", "roles", "community"];
var address = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|https?:\/\/\S{1,300}/gu;
var withoutAddresses = (text) => text.replace(address, " ");
var handle = /(?<![\w@])@[\w-]{2,39}(?:\/[\w-]{1,100})?/gu;
var chunk = 280;
var overlap = 60;
function mentions(text, concept) {
  for (let at4 = 0; at4 === 0 || at4 < Math.min(text.length, 2e3); at4 += chunk - overlap)
    if (names(text.slice(at4, at4 + chunk), concept)) return true;
  return false;
}
var capital = (word2) => new RegExp("^\\p{Lu}", "u").test(word2);
var isGeneric = (word2) => generic.test(word2.toLowerCase());
function nameOf2(segment) {
  const words4 = segment.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  if (words4.length === 0 || words4.length > 5 || !words4.every((word2) => capital(word2) || isGeneric(word2))) return null;
  const telling4 = words4.filter(
    (word2) => word2.length > 1 && !isGeneric(word2) && !roleWords.some((role) => names(word2, role))
  );
  return telling4.length > 0 ? telling4.map((word2) => word2.toLowerCase()) : null;
}
function namesIn(source) {
  const plain3 = source.slice(0, 1e3).normalize("NFC");
  const handles = [...plain3.matchAll(handle)].map(([word2]) => [word2.toLowerCase()]);
  const segments = withoutAddresses(plain3).replace(handle, " ").split(separators).map((segment) => segment.trim()).filter((segment) => new RegExp("\\p{L}{2}", "u").test(segment));
  const found4 = segments.map(nameOf2);
  const named11 = found4.filter((name2) => name2 !== null);
  const opensSentence = named11.length === 1 && found4[0] != null && found4[0].length === 1 && segments.length > 1;
  return [...opensSentence ? [] : named11, ...handles];
}
var ending = new RegExp("^(?:\\p{L}{0,2}n|s|ens?|ss[aä]|st[aä]|l[lt][aä]|lle|t[aä]|[aä])$", "u");
function commonStart(a, b) {
  let at4 = 0;
  while (at4 < a.length && a[at4] === b[at4]) at4++;
  return at4;
}
function oneSlip(a, b) {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false;
  const start3 = commonStart(a, b);
  const rest = [a.slice(start3), b.slice(start3)];
  return rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1);
}
function sameWord(a, b) {
  if (a === b) return true;
  const start3 = commonStart(a, b);
  if (start3 >= 3 && start3 >= Math.min(a.length, b.length) / 2) {
    const ends4 = [a.slice(start3), b.slice(start3)];
    if (ends4.every(({ length }) => length <= 3) && ends4.some((end2) => ending.test(end2))) return true;
  }
  return oneSlip(a, b);
}
function sameButForSlips(a, b) {
  return a.length === b.length && a.every((word2, at4) => word2 === b[at4] || !/\d/u.test(word2) && oneSlip(word2, b[at4]));
}
function standsAmong(name2, words4) {
  const hits = name2.filter((part3) => words4.has(part3) || [...words4].some((word2) => sameWord(part3, word2)));
  return hits.length * 2 >= name2.length;
}

// src/inventory/placeholder-places.ts
var bare = (text) => text.replace(/^[\s*_([>|\\-]+|[\s*_)\]|\\]+$/gu, "");
function place(lines2, from, to, text) {
  for (let line = from; line <= Math.min(to, from + 60); line++) {
    const at4 = (lines2[line - 1] ?? "").indexOf(text);
    if (at4 >= 0) return { line, column: at4 + 1 };
  }
  const first2 = lines2[from - 1] ?? "";
  return { line: from, column: first2.length - first2.trimStart().length + 1 };
}
var at2 = (line, column, text, weak) => ({
  line,
  column,
  endColumn: column + text.length,
  text,
  weak
});

// src/inventory/template-address.ts
var reservedHost = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid|test)$/u;
function isReserved(url) {
  const plain3 = url.trim().slice(0, 2e3).toLowerCase().replace(/^(?:mailto:|[a-z][a-z0-9+.-]{0,20}:\/\/|\/\/)/u, "");
  const [authority = ""] = plain3.split(/[/?#\s]/u, 1);
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/u, "");
  return host.includes(".") && reservedHost.test(host.replace(/\.$/u, ""));
}
var mails = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/gu;
var toReplace = /^(?:(?:insert|enter|replace|change)[-_.](?:[\w-]{1,30})|(?:your|din|dit|jouw|uw)[-_.]?(?:e-?mail|mail|name|address|contact|team|org(?:anisation|anization)?|project|email-?address|mailadresse)s?)@|@(?:your[-_]?(?:domain|company|org(?:anisation|anization)?|project|municipality|city)|mydomain|yourdomain)\./iu;
var nameAtExample = /^(?:your[-_.]?)?(?:name|nimi|namn|navn|naam)@(?:example|esimerkki|exempel|eksempel|voorbeeld)\./iu;
var asksToBeReplaced = (mail3) => toReplace.test(mail3) || nameAtExample.test(mail3);
var exampleMail = /@(?:[\w-]{1,64}\.){0,3}example\.(?:com|net|org)$/iu;
var isTemplateMail = (mail3) => asksToBeReplaced(mail3) || exampleMail.test(mail3);

// src/inventory/placeholder-people.ts
var forContact = /(?:^|\/)[^/]*(?:security|conduct|governance|support|maintainers|hallinta)[^/]*$/iu;
var asksToWrite = /\b(?:contact|write to|reach|report|e-?mail us|mail us|send)|yhteyttä|lähet|ilmoita|kontakt|skriv till|anmäl|skicka|skriv til|melden/iu;
var account = /\b(?:user|username|login|log in|sign in|password|credential|superuser|account|fixture|for example|e\.g\.|esim|t\.ex|f\.eks)|salasana|käyttäjä|kirjau|lösenord|användar|bruger|adgangskode|gebruiker|wachtwoord/iu;
var accountName = /^(?:admin|test|user|demo|root|superuser|alice|bob)[^@]{0,20}@/iu;
function addresses(document2, lines2) {
  const isFor = forContact.test(document2.path);
  const isGap = (mail3, text) => /^insert[-_.]/iu.test(mail3) || isTemplateMail(mail3) && (isFor || asksToWrite.test(text)) && !account.test(text) && !accountName.test(mail3);
  const written4 = document2.passages.filter(({ text }) => text.includes("@")).flatMap(
    ({ text, line, endLine }) => [...new Set(text.slice(0, 4e3).match(mails) ?? [])].filter((mail3) => isGap(mail3, text)).map((mail3) => ({ mail: mail3, ...place(lines2, line, endLine, mail3) }))
  ).map(({ mail: mail3, line, column }) => at2(line, column, mail3, false));
  const linked2 = document2.links.flatMap(({ destination, text, line, column }) => {
    const mail3 = destination.startsWith("mailto:") ? destination.slice(7).replace(/\?.*$/su, "") : "";
    return mail3 !== "" && !text.includes("@") && isGap(mail3, text) ? [at2(line, column, mail3, false)] : [];
  });
  return [...written4, ...linked2];
}
var nobodysName = /^(?:john|jane) doe$|^(?:matti|maija|teppo) (?:meikäläinen|testaaja)$|^(?:anna|erik|sven) (?:exempel|exempelsson)$/iu;
var rolesNamed = [
  "roles",
  "owner",
  "product_manager",
  "steering",
  "openness",
  "maintainer",
  "security"
];
var namesRole = (label) => {
  const named11 = conceptsIn(label);
  return rolesNamed.some((role) => named11.has(role));
};
var nobodies = ({ labels: labels2, passages }, lines2) => passages.filter(({ kind, text }) => kind !== "paragraph" && nobodysName.test(text.trim())).filter(({ kind, line }) => {
  const row = labels2.filter((label) => label.kind === "cell" && label.line === line);
  const over = labels2.filter((label) => label.kind !== "cell" && label.line < line && line <= label.endLine).at(-1);
  return kind === "cell" ? row.some(({ text }) => namesRole(text)) : over !== void 0 && namesRole(over.text);
}).map(({ text, line, endLine }) => {
  const spot = place(lines2, line, endLine, text.trim());
  return at2(spot.line, spot.column, text.trim(), false);
});

// src/inventory/prompts.ts
var notWritten = new RegExp("^(?:(?:\\p{L}+ ){0,2}odottaa sisältöä|sisältö (?:puuttuu|tulossa)|sisältöä ei vielä ole|(?:tämä )?(?:\\p{L}+ )?täydentyy(?: myöhemmin)?|innehåll(?:et)? saknas|innehåll (?:kommer|följer)(?: senare)?|kompletteras(?: senare)?|(?:nog|nader|later) (?:aan te vullen|in te vullen|te bepalen|uit te werken)|(?:dit )?(?:wordt|moet) (?:nog|later) (?:aangevuld|ingevuld)(?: worden)?|(?:skal |mangler at blive )?udfyldes(?: senere)?|ikke udfyldt|content to (?:be added|follow))[.!…]*$", "iu");
var wantsLink = /^(?:(?:(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.|bijv\.|indsæt|infoga|lisää) )(?:links?|linkki|länk)(?: (?:til|till|to|naar) [^.!?]{2,60})?|(?:link (?:til|to|naar)|länk till) [^.!?]{2,60}|linkki [^.!?\s]{2,30}(?:een|iin|aan|ään|oon|öön|uun|yyn))$/iu;
var asks = /^(?:hvem|hvordan|hvornår|hvilke(?:n|t)?|hvad|hvor|kuka|ketkä|miten|milloin|vem|vilka|hur|när|who|how|when|wie|hoe|wanneer)\?(?:\s?(?:fx|f\.\s?eks\.|evt\.|e\.g\.|esim\.|t\.\s?ex\.)\s[^.?!]{2,80})?$/iu;
var wantsField = /^(?:indsæt|infoga)(?: (?!og |och )[^\s.!?]{2,30}){0,2} (?:navn|navnet|dato|adresse|mail|e-mail|namn|namnet|datum|adress|e-post)[.!…]*$|^(?:indsæt|udfyld|infoga|fyll i)(?: [^\s.!?]{2,30}){0,3} (?:her|här)[.!…]*$|^(?:lisää|kirjoita|täydennä|nimeä)(?: [^\s.!?]{2,30}){0,3} (?:tähän|tästä)[.!…]*$|^insert(?: [^\s.!?]{2,30}){1,4} here[.!…]*$/iu;
var shouts = /^(?:INDSÆT|INSERT|INFOGA|LISÄÄ|TÄYDENNÄ|UDFYLD|FYLL I|VUL|REPLACE)(?! INTO\b)(?: [\p{Lu}\p{N}'’/-]{2,30}){1,7}[.:…]*$/u;
var longest = 120;
var bare2 = (text) => text.replace(/^[\s*_>|]+|[\s*_|]+$/gu, "").replace(/^[[(<](.{1,110})[\])>]$/u, "$1").trim();
function promptKind(text) {
  if (text.length > longest) return null;
  const core2 = bare2(text);
  if (asks.test(core2)) return "question";
  if (wantsLink.test(core2)) return "link";
  return notWritten.test(core2) || wantsField.test(core2) || shouts.test(core2) ? "text" : null;
}
var isShout = (text) => text.length <= longest && shouts.test(bare2(text));

// src/inventory/placeholder-prompts.ts
var isHeader = (lines2, line) => /^[\s|:-]*-{2,}[\s|:-]*$/u.test((lines2[line] ?? "").slice(0, 1e3));
function prompts(document2, lines2) {
  const linked2 = new Set(document2.links.map(({ line, text }) => `${line} ${text}`));
  return document2.passages.flatMap(({ kind, text, line, endLine }, index4) => {
    const prompt2 = promptKind(text);
    if (prompt2 === null || linked2.has(`${line} ${text}`)) return [];
    if (prompt2 !== "text") {
      const first2 = document2.passages[index4 - 1]?.line !== line;
      if (kind !== "cell" || first2 || isHeader(lines2, line)) return [];
    }
    const spot = place(lines2, line, endLine, text);
    return [at2(spot.line, spot.column, text, false)];
  });
}
function quotedPrompts(document2) {
  if (document2.format !== "markdown" || !document2.text.includes(">")) return [];
  const lines2 = document2.text.split("\n");
  const isQuote = (index4) => /^ {0,3}>/u.test(lines2[index4] ?? "");
  return lines2.flatMap((line, index4) => {
    if (line.length > 120 || !isQuote(index4) || isQuote(index4 - 1) || isQuote(index4 + 1)) return [];
    const text = bare(line);
    return promptKind(text) === "text" ? [at2(index4 + 1, line.indexOf(text) + 1, text, false)] : [];
  });
}
var emptyLinks = ({ links }) => links.filter(({ kind, destination, text }) => kind === "link" && destination === "" && text !== "").map(({ line, column, endLine, endColumn, text }) => ({
  ...at2(line, column, `[${text}]()`, true),
  endColumn: endLine === line ? endColumn : column + 1,
  inPassing: true
}));

// src/inventory/placeholders.ts
var notJudged = /(?:^|\/)(?:licen[cs]es?|copying|unlicense|notice)(?:[-._][^/]*)?$|(?:^|\/)(?:licenses|templates?|issue_template|pull_request_template|cookiecutter[^/]*|\{\{[^/]*)\/|(?:^|\/)(?:issue|pull_request|merge_request)_template[^/]*$/i;
var plansAhead = /roadmap|tiekart|färdplan|fardplan|changelog|changes|history|release|news|muutos|ändringslogg/i;
var insertToken = /(?<![\w-])INSERT_[A-Z][A-Z0-9_]{1,60}(?![\w*-])/gu;
var bracketed = /\\?\[([^[\]\n]{2,120})\]/gu;
var braced = /\{\{([^{}\n]{1,80})\}\}/gu;
var angled = /<([^<>\n]{4,200})>/gu;
var shoutedHere = new RegExp("(?<![\\p{L}\\p{N}_])(?:LIST|INSERT|ADD|ENTER|DESCRIBE|NAME)(?: \\p{Lu}{2,30}){1,5} (?:here|HERE)(?![\\p{L}\\p{N}_])", "gu");
var lorem = /\blorem ipsum\b/giu;
var shouted = /^(?:INSERT|REPLACE|FILL IN)[\s_]|^(?:täydennä|fyll i|fill in)\s*:/u;
var work = /^(?:TODO|TBD|TBC|FIXME)(?:\s*[:–-].*)?$/u;
var prompt = /^(?:insert|replace (?:with|by|this|the|me)|fill (?:in|this|out)|to be (?:filled|completed|added|decided|defined|written)|describe (?:the|your|how|what|here)|add (?:\S+ ){0,6}here|enter (?:the|your)|name of (?:the |your )?(?!copyright)|your (?:name|e-?mail|project|organi[sz]ation|product|team|city|municipality|contact)|täydennä|täytä|täydennetään|lisää|kirjoita|kuvaa|luettele|nimeä|fyll i|fylls i|ange|beskriv|skriv|lägg till|infoga|ska kompletteras|kompletteras|indsæt|udfyld|udfyldes|ikke udfyldt|vul|voeg|invullen|nog in te vullen|aanvullen)(?![\p{L}\p{N}_])/iu;
var namedGap = new RegExp("^(?:tuotteen|palvelun|rajapinnan|ohjelmiston|kunnan|kaupungin|organisaation|projektin|hankkeen)(?:\\s*\\/\\s*\\p{L}+)?\\s+(?:nimi|nimet|lyhenne|kuvaus|osoite|omistaja|yhteystiedot)$|^(?:tuotteen|rajapinnan|palvelun)\\s*\\/\\s*\\p{L}+.{0,60}$|^(?:produktens|tjänstens|gränssnittets|kommunens|stadens|organisationens|projektets)\\s+(?:namn|adress|beskrivning|ägare|kontaktuppgifter)$|^(?:project|product|organi[sz]ation|company|city|municipality) name$|^(?:e-?mail|contact) (?:address|method)$", "iu");
var angledPrompt = /^(?:tähän|tässä|ohje|kirjoita|täydennä|täytä|lisää|kuvaa|kuvataan|luettele|nimeä|mainitse|här|fyll i|ange|beskriv|skriv|lägg till|infoga|insert|fill in|replace (?:with|this)|describe (?:the|your|here)|to be (?:filled|completed|added|written)|indsæt|udfyld|beskriv)(?![\p{L}\p{N}_])/iu;
var nordic = /[äöåæø]/iu;
var bracedGap = new RegExp("^\\s*(?:cookiecutter|copier)\\.|^\\s*[A-Z_ -]{0,30}(?:NAME|PROJECT|PRODUCT|E-?MAIL|CONTACT|ORG|ORGANI[SZ]ATION|OWNER|TUOTE|KUNTA|NIMI|NAMN)[A-Z_ -]{0,30}\\s*$|^\\s*\\p{L}+(?: \\p{L}+){1,6}\\s*$|^\\s*(?:project|product|repo|repository|org|organi[sz]ation|tuote|tuotteen|kunta|kunnan)_(?:name|nimi|slug|url|owner|email|description)\\s*$", "u");
var engineWord = /^\s*(?:if|else|elif|endif|for|endfor|end|range|with|include|block|define|template|partial|site|page|raw|import|toc|t|i18n)\b/iu;
var onlyWork = new RegExp("^(?:TODO|TBD|TBC|FIXME|t\\.b\\.d)[.:…!]*$|^todo[.:…]+$|^(?:to be (?:defined|determined|decided|written|completed|confirmed|added|filled in)|täydennä tähän|täydennetään(?: myöhemmin)?|täydentyy(?: myöhemmin)?|fylls i(?: senare| av \\p{L}+)?|(?:ska|skall) (?:kompletteras|fyllas i)|kompletteras(?: senare)?|ikke udfyldt)[.…]*$", "iu");
var startsWork = /^(?:TODO|FIXME|TBD)\s?(?::|–|—|-\s)\s*\S/u;
var endsWork = /[:–—(-]\s*(?:TODO|TBD|TBC|FIXME|täydennetään(?: myöhemmin)?|täydennä tähän|fylls i(?: senare)?|ska kompletteras)\)?[.…]*$/u;
var capitalsOnly = /^(?:todo|tbd|tbc|fixme)/iu;
var onlyWeak = /^(?:tekeillä|työn alla|tulossa(?: pian)?|coming soon|under construction|kommer snart|kommer senare|under arbete|under udarbejdelse|binnenkort)[.!…]*$/iu;
var dashes = /^[\s\-–—.…_]*$/u;
var leadingX = /^x{3,}(?![\p{L}\p{N}@._-])/iu;
var standsAlone = /^(?:GITHUB_(?:ID|USERNAME|HANDLE)|YOUR_[A-Z_]{3,40})$/u;
var todoList = /\bto-?\s?dos?\b|tehtävälist|att göra/iu;
var words3 = (text) => text.split(/\s+/u).length;
function isGapInBrackets(inner, before4, after2, linkTexts) {
  const text = inner.replace(/\\$/u, "").trim();
  if (/[\p{L}\p{N}$!/]/u.test(before4)) return false;
  if (shouted.test(text)) return true;
  if (after2 === "(" || after2 === "[" || after2 === ":") return false;
  return (work.test(text) || prompt.test(text) || namedGap.test(text)) && !linkTexts.has(text);
}
function isGapInAngles(inner, before4, after2, whole4) {
  if (/[=@{}|]|:\/\/|^[/!?]/u.test(inner) || /[\p{L}\p{N}/.$=_-]/u.test(before4) || /[\p{L}\p{N}/_@-]/u.test(after2))
    return false;
  if (angledPrompt.test(inner)) return true;
  return whole4 && nordic.test(inner) && words3(inner) >= 3;
}
var isGapInBraces = (inner, before4) => before4 !== "$" && before4 !== "{" && !engineWord.test(inner) && bracedGap.test(inner);
var standsWhole = (line, start3, end2) => /(?:^[\s\d.)*_#>-]*|[|:]\s*)$/u.test(line.slice(Math.max(0, start3 - 40), start3)) && /^[\s*_.]*(?:\||$)/u.test(line.slice(end2, end2 + 20));
function tokensIn(line, linkTexts) {
  const found4 = [];
  const each = (pattern2, holds) => {
    for (const match of line.matchAll(pattern2)) {
      const end2 = match.index + match[0].length;
      if (holds(match[1] ?? "", match.index, end2)) found4.push({ start: match.index, text: match[0] });
    }
  };
  if (line.includes("[")) {
    each(bracketed, (inner, start3, end2) => isGapInBrackets(inner, line[start3 - 1] ?? "", line[end2] ?? "", linkTexts));
  }
  if (line.includes("{{")) each(braced, (inner, start3) => isGapInBraces(inner, line[start3 - 1] ?? ""));
  if (line.includes("<")) {
    each(
      angled,
      (inner, start3, end2) => isGapInAngles(inner, line[start3 - 1] ?? "", line[end2] ?? "", standsWhole(line, start3, end2))
    );
  }
  if (line.includes("INSERT_"))
    each(insertToken, (_, start3) => !found4.some((one2) => start3 > one2.start && start3 < one2.start + one2.text.length));
  if (/ here/i.test(line)) each(shoutedHere, () => true);
  each(lorem, () => true);
  return found4;
}
function note(text, isHeading2, ahead) {
  if (text.length > 300) return null;
  const core2 = bare(text);
  if (leadingX.test(core2)) return { text: leadingX.exec(core2)[0], weak: false };
  if (isHeading2) return startsWork.test(core2) || isShout(core2) ? { text: core2, weak: false } : null;
  if (onlyWeak.test(core2)) return { text: core2, weak: true };
  if (onlyWork.test(core2) && (!capitalsOnly.test(core2) || /^(?:[A-Z]{3,5}|todo[.:…]+|t\.b\.d)/u.test(core2))) {
    return { text: core2, weak: ahead && /^(?:TB|to be)/iu.test(core2) };
  }
  if (standsAlone.test(core2)) return { text: core2, weak: false };
  if (startsWork.test(core2)) return { text: core2, weak: ahead };
  const end2 = words3(core2) <= 14 ? endsWork.exec(text) : null;
  return end2 ? { text: end2[0].replace(/^[:–—(\s-]+|[)\s]+$/gu, ""), weak: ahead } : null;
}
var isTodoList = (labels2, line) => labels2.some(
  (label) => label.kind === "heading" && label.line < line && line <= label.endLine && todoList.test(label.text)
);
function onlyComments(document2) {
  if (document2.words > 0) return [];
  const lines2 = document2.text.split("\n");
  const index4 = lines2.findIndex((line) => /\b(?:TODO|TBD|FIXME)\b|\[?INSERT[\s_]|täydennä|fyll i/u.test(line));
  return index4 < 0 || !document2.text.includes("<!--") ? [] : [at2(index4 + 1, 1, lines2[index4].slice(0, 80), false)];
}
var dashRows = (document2) => document2.labels.filter(
  ({ kind, cells }) => kind === "cell" && cells.some((cell) => cell.trim() !== "") && cells.every((cell) => dashes.test(cell))
).map((label) => at2(label.line, label.column, label.text, true));
var known2 = /* @__PURE__ */ new WeakMap();
function find(document2) {
  if (notJudged.test(document2.path)) return [];
  const lines2 = document2.visible.split("\n");
  const linkTexts = new Set(document2.links.map((link3) => link3.text));
  const tokens = lines2.flatMap(
    (line, index4) => tokensIn(line, linkTexts).map(({ start: start3, text }) => at2(index4 + 1, start3 + 1, text, false))
  );
  const ahead = plansAhead.test(document2.path.slice(document2.path.lastIndexOf("/") + 1));
  const notes = [
    ...document2.labels.filter(({ kind }) => kind === "heading").map((label) => ({ ...label, endLine: label.line, heading: true })),
    ...document2.passages.map((passage) => ({ ...passage, heading: false }))
  ].flatMap((part3) => {
    const found4 = note(part3.text, part3.heading, ahead);
    if (!found4 || isTodoList(document2.labels, part3.line)) return [];
    const { line, column } = place(lines2, part3.line, part3.endLine, found4.text);
    return tokens.some((token) => token.line === line) ? [] : [at2(line, column, found4.text, found4.weak)];
  });
  const more2 = [...prompts(document2, lines2), ...quotedPrompts(document2), ...emptyLinks(document2)];
  const people = [...addresses(document2, lines2), ...nobodies(document2, lines2)];
  const all = [...tokens, ...notes, ...dashRows(document2), ...more2, ...people, ...onlyComments(document2)];
  return [...new Map(all.map((one2) => [`${one2.line}:${one2.column}`, one2]).reverse()).values()].sort(
    (a, b) => a.line - b.line || a.column - b.column
  );
}
function placeholders(document2, range) {
  const found4 = known2.get(document2) ?? find(document2);
  known2.set(document2, found4);
  return range ? found4.filter(({ line }) => line >= range.from && line <= range.to) : found4;
}

// src/inventory/sentences.ts
var abbreviation = new RegExp("(?:\\b(?:e\\.g|i\\.e|etc|esim|mm|ks|ml|t\\.ex|bl\\.a|d\\.v\\.s|nr|no|vs|kap|n|jne|ym|o\\.s\\.v)|(?<![\\p{L}\\p{N}])\\p{L})\\.$", "iu");
function sentences(passage) {
  const parts2 = passage.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'(*])/u);
  const whole4 = [];
  for (const part3 of parts2) {
    const last = whole4.at(-1);
    if (last !== void 0 && abbreviation.test(last)) whole4[whole4.length - 1] = `${last} ${part3}`;
    else whole4.push(part3);
  }
  return whole4;
}
var countWords = (text) => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;

// src/inventory/governance-units.ts
var longestText = 2e3;
var wordsOf2 = (text) => text.slice(0, longestText).normalize("NFC").toLowerCase().match(/[\p{L}\p{N}€%]+/gu) ?? [];
var afterLongWord = /(?<=[\p{L})]{4}[.!?])\s+(?=[\p{Lu}\p{N}"“*(])/u;
function texts({ document: document2 }) {
  const rows2 = /* @__PURE__ */ new Map();
  for (const { kind, line, text } of document2.passages)
    if (kind === "cell") rows2.set(line, [...rows2.get(line) ?? [], text]);
  const ofRows = [...rows2].map(([line, cells]) => ({ text: cells.join(" | "), line, row: true }));
  const prose = document2.passages.filter(({ kind }) => kind !== "cell").flatMap(
    ({ text, line }) => sentences(text).flatMap((sentence2) => sentence2.split(afterLongWord)).map((sentence2) => ({ text: sentence2, line, row: false }))
  );
  return [...ofRows, ...prose].sort((a, b) => a.line - b.line);
}
var tellingWords = 20;
function languages2({ document: document2 }) {
  const whole4 = languageOf(document2.visible);
  const lines2 = document2.visible.split("\n");
  const parts2 = document2.labels.filter(({ kind, depth: depth2 }) => kind === "heading" && depth2 <= 2).map(({ line, endLine }) => {
    const text = lines2.slice(line - 1, endLine).join("\n");
    return { line, endLine, language: wordsOf2(text).length < tellingWords ? null : languageOf(text) };
  });
  return (line) => parts2.findLast((part3) => part3.language !== null && part3.line <= line && line <= part3.endLine)?.language ?? whole4;
}
function labelsAbove(labels2) {
  const rest = labels2.filter(({ kind }) => kind !== "cell").values();
  let next2 = rest.next();
  let open = [];
  return (line) => {
    for (; !next2.done && next2.value.line < line; next2 = rest.next()) open = [...open.slice(-12), next2.value];
    open = open.filter(({ endLine }) => endLine >= line);
    return open;
  };
}
function unitsOf(reading) {
  const { document: document2, artefact } = reading;
  const languageAt = languages2(reading);
  const open = new Set(placeholders(document2).map(({ line }) => line));
  const [from, to] = planLines(reading);
  const isPlan2 = (line) => artefact.status !== "section" || line >= from && line <= to;
  const labelsAt = labelsAbove(document2.labels);
  return texts(reading).map(({ text, line, row }) => {
    const above = labelsAt(line);
    return {
      path: document2.path,
      line,
      text: text.slice(0, longestText),
      row,
      key: wordsOf2(text).join(" "),
      under: new Set(above.flatMap((label) => [...conceptsIn(label.text)])),
      section: above.at(-1)?.text ?? "",
      language: languageAt(line),
      inPlan: isPlan2(line),
      open: open.has(line)
    };
  });
}
var planLines = ({ artefact, from, to }) => artefact.status === "section" ? [artefact.line ?? from, artefact.endLine ?? to] : [from, to];

// src/inventory/owning-bodies.ts
var organisation2 = /kunta(?:yhtymä)?$|kuntayhtymä|kaupunki$|hyvinvointialue|maakunta|virasto|ministeriö|laitos$|liitto$|keskus$|^stad$|stad$|kommun$|samkommun|välfärdsområde|^region|verket$|myndighet|^city$|municipality|^county$|council$|gemeente|kommune$|agency|ministry|association|^oy$|^ab$|^ry$/iu;
var nobody = /^(?:the|a|an|we|its|this|these|each|all|kukin|jokainen|kaikki|kunnat|kunta|kaupunki|kaupungit|omistajat?|omistavat|tuotteen|palvelun|varje|alla|kommunerna|ägarna|ägare|owners?|project|members?|organisations?|none|no|ei|ingen|avoin|open)$/iu;
var asName = (part3) => part3.trim().replace(/^(?:the|både|sekä|ja|och|and)\s+/iu, "").replace(/[\s.:;!?]+$/u, "");
function isBody(name2) {
  const words4 = name2.split(/\s+/u);
  if (name2.length > 60 || !new RegExp("^\\p{Lu}", "u").test(name2) || nobody.test(name2)) return false;
  if (words4.length === 1) return new RegExp("^\\p{Lu}[\\p{L}’'-]{2,}$", "u").test(name2);
  return words4.length <= 5 && words4.some((word2) => organisation2.test(word2));
}
function bodiesIn(list2) {
  const plain3 = list2.slice(0, 500).replace(/\([^()]{0,80}\)/gu, " ");
  const parts2 = plain3.split(/,|;|\n|&|(?<![\p{L}])(?:ja|sekä|och|samt|and|og)(?![\p{L}])|(?<=[.!?])\s/u);
  return [...new Set(parts2.map(asName).filter(isBody))];
}
var boundary = { before: "(?<![\\p{L}])", after: "(?![\\p{L}])" };
var word = (pattern2) => `${boundary.before}(?:${pattern2})${boundary.after}`;
var behind = [
  new RegExp(`${word("owned|governed|steered")}(?:,? (?:and )?[\\w-]{1,20}){0,5} by (.{3,300})`, "iu"),
  new RegExp(`${word("owners?")} (?:is|are) (.{3,300})`, "iu"),
  new RegExp(`${word("omistajat?|omistajia")} (?:ovat|on) (.{3,300})`, "iu"),
  new RegExp(`${word("omistavat|omistaa")}(?: yhdessä)? (.{3,300})`, "iu"),
  new RegExp(`${word("ägs")}(?: gemensamt| tillsammans)? av (.{3,300})`, "iu"),
  new RegExp(`${word("ägare|ägarna")} är (.{3,300})`, "iu"),
  /^(?:tuotteen |palvelun )?(?:omistajat?|ägare|owners?)\s{0,3}:\s{0,3}(.{2,300})/iu
];
var before = new RegExp(`^(.{3,300}?) (?:${word("omistavat|äger|own")})`, "iu");
function bodiesInSentence(sentence2) {
  const text = sentence2.slice(0, 600);
  for (const pattern2 of behind) {
    const bodies2 = bodiesIn(pattern2.exec(text)?.[1] ?? "");
    if (bodies2.length > 0) return bodies2;
  }
  return bodiesIn(before.exec(text)?.[1] ?? "");
}
var fewWords = 25;
function byLabel(document2, from, to) {
  for (const label of document2.labels) {
    if (label.line < from || label.line > to || !conceptsIn(label.text).has("owner")) continue;
    const cell = bodiesIn(label.cells[0] ?? "");
    if (cell.length > 0) return cell;
    if (label.kind !== "heading") continue;
    const under = document2.passages.filter(({ line }) => line > label.line && line <= label.endLine);
    const items = under.filter(({ kind }) => kind === "item").flatMap(({ text }) => bodiesIn(text.split(/[:–,(]/u)[0] ?? ""));
    if (items.length > 0) return [...new Set(items)];
    for (const sentence2 of under.flatMap(({ text }) => sentences(text))) {
      const bodies2 = bodiesInSentence(sentence2);
      if (bodies2.length > 0) return bodies2;
      if (sentence2.split(/\s+/u).length <= fewWords && bodiesIn(sentence2).length > 0) return bodiesIn(sentence2);
    }
  }
  return [];
}
function ownersIn(document2, from, to) {
  const labelled = byLabel(document2, from, to);
  if (labelled.length > 0) return labelled;
  for (const passage of document2.passages) {
    if (passage.line < from || passage.line > to) continue;
    for (const sentence2 of sentences(passage.text)) {
      const bodies2 = bodiesInSentence(sentence2);
      if (bodies2.length > 0) return bodies2;
    }
  }
  return [];
}

// src/inventory/governance-holders.ts
var roles = ["owner", "steering", "product_manager", "openness", "integrator", "maintainer", "funder"];
var taskColumn = /tehtäv|vastu|kuvaus|toimivalt|uppgift|ansvar|beskriv|befogen|respons|dut(?:y|ies)|task|descri|mandate|opgave|taken/iu;
var owns = new RegExp("omista|(?<!\\p{L})äg(?:s|er|are)(?!\\p{L})|(?<!\\p{L})own(?:s|ed)?(?!\\p{L})|stakeholders are", "u");
var namesRole2 = (label, role) => conceptsIn(label).has(role);
var speaksOf = (text, role) => mentions(text, role) || role === "owner" && owns.test(text.toLowerCase());
var mostLabels = 300;
var labels = /* @__PURE__ */ new WeakMap();
function labelsOf(document2, role) {
  const known5 = labels.get(document2);
  if (known5) return known5.get(role) ?? [];
  const found4 = new Map(roles.map((one2) => [one2, []]));
  for (const label of document2.labels) {
    const named11 = conceptsIn(label.text);
    for (const [one2, list2] of found4) if (named11.has(one2) && list2.length < mostLabels) list2.push(label);
  }
  labels.set(document2, found4);
  return found4.get(role) ?? [];
}
function headerOf(document2, label, rows2) {
  const header = document2.passages.findLast(
    ({ kind, line }) => kind === "cell" && line < label.line && !rows2.has(line)
  )?.line;
  const cells = document2.passages.filter(({ kind, line }) => kind === "cell" && line === header).map(({ text }) => text);
  return cells.length === label.cells.length + 1 ? cells.slice(1) : [];
}
function blocksOf(passages) {
  const blocks = [];
  for (const passage of passages) {
    const before4 = blocks.at(-1)?.at(-1);
    if (passage.kind === "item" && before4?.kind === "item") blocks.at(-1).push(passage);
    else blocks.push([passage]);
  }
  return blocks;
}
function passagesUnder(document2, label, role) {
  const own = new Set(labelsOf(document2, role));
  const others3 = roles.flatMap((other) => labelsOf(document2, other)).filter((one2) => !own.has(one2));
  const ends4 = (label.kind === "bold" ? document2.labels : others3).filter(({ kind, line }) => kind !== "cell" && line > label.line && line <= label.endLine).map(({ line }) => line - 1);
  const end2 = ends4.reduce((first2, line) => Math.min(first2, line), label.endLine);
  return document2.passages.filter(({ kind, line }) => kind !== "cell" && line > label.line && line <= end2);
}
function namingPassages(passages) {
  return blocksOf(passages).flatMap((block) => {
    if (block[0].kind === "paragraph" && wordsOf2(block[0].text).length > 8) return [];
    const naming = block.filter(({ text }) => wordsOf2(text).length <= 12 && namesIn(text).length > 0);
    return naming.length * 2 > block.length ? naming : [];
  });
}
var longestList = 100;
function listsAfter(document2, role) {
  const lists = [];
  let room = 0;
  for (const passage of document2.passages) {
    const { kind, text } = passage;
    if (kind === "item" && room > 0) lists.push(passage);
    room = kind === "item" && room > 0 ? room - 1 : 0;
    const leads = kind !== "cell" && text.trimEnd().endsWith(":") && wordsOf2(text).length <= 15;
    if (leads && speaksOf(text, role)) room = longestList;
  }
  return lists;
}
var leadAndRest = /^(.{3,60}?)\s?(?::|\s[–—-])\s+(.{2,400})/u;
function textsOf(document2, role, rows2) {
  const labelled = labelsOf(document2, role).flatMap((label) => {
    if (label.kind === "cell") {
      const header = headerOf(document2, label, rows2);
      return label.cells.filter((_, at4) => !taskColumn.test(header[at4] ?? "")).map((text) => ({ text, line: label.line }));
    }
    if (label.cells.length > 0) return [{ text: sentences(label.cells.join(", "))[0] ?? "", line: label.line }];
    return namingPassages(passagesUnder(document2, label, role));
  });
  const led = document2.passages.filter(({ kind }) => kind !== "cell").flatMap(({ text, line }) => {
    const parts2 = leadAndRest.exec(text.slice(0, 500));
    return parts2 && namesRole2(parts2[1], role) ? [{ text: sentences(parts2[2])[0] ?? "", line }] : [];
  });
  return [...labelled, ...led, ...namingPassages(listsAfter(document2, role))];
}
var rowsOf = (document2) => new Set(document2.labels.filter(({ kind }) => kind === "cell").map(({ line }) => line));
function holdersIn(reading, role) {
  const { document: document2 } = reading;
  const [from, to] = planLines(reading);
  const open = new Set(placeholders(document2).map(({ line }) => line));
  const found4 = textsOf(document2, role, rowsOf(document2)).filter(({ line }) => line >= from && line <= to && !open.has(line)).flatMap(({ text, line }) => namesIn(text).map((name2) => ({ name: name2, path: document2.path, line })));
  if (role !== "owner" || found4.length > 0) return found4;
  return ownersIn(document2, from, to).flatMap(
    (body2) => namesIn(body2).map((name2) => ({ name: name2, path: document2.path, line: lineOf(document2, body2, from) }))
  );
}
var lineOf = (document2, words4, from) => document2.passages.find(({ text, line }) => line >= from && text.includes(words4))?.line ?? from;

// src/inventory/licence-namings.ts
var version = String.raw`(?:,? ?\(?(?:version|versio|versie|ver|v)?\.? ?)`;
var compound = "(?:[- ](?:lisen[st]|licens|licenti|lizen[zs])[a-zäöå]{0,12})?";
var nonCommercial = "non-?commercial|ei-?kaupallinen|icke-?kommersiell|niet-?commercieel|nicht-?kommerziell|ikke-?kommerciel";
var shareAlike = "share-?alike|jaa-?samoin|dela-?lika|gelijk-?delen|weitergabe unter gleichen bedingungen|del-?på-?samme-?vilkår";
var noDerivatives = "no-?deriv[a-z]{0,8}|ei-?muutoksia|inga-?bearbetningar|geen-?afgeleide-?werken|keine-?bearbeitungen";
var attribution = "attribution|nimeä|erkännande|naamsvermelding|namensnennung|navngivelse|kreditering";
function creativeCommons(parts2) {
  const has = (words4) => new RegExp(`(?:^|[ -])(?:${words4})(?:$|[ -])`).test(parts2);
  const nc = has(`nc|${nonCommercial}`) ? "-NC" : "";
  const last = has(`sa|${shareAlike}`) ? "-SA" : has(`nd|${noDerivatives}`) ? "-ND" : "";
  return `CC-BY${nc}${last}`;
}
var shortParts = String.raw`by(?:[ -](?:nc|sa|nd)\b){0,2}`;
var longParts = `(?:${attribution})(?:[ -]{1,3}(?:${nonCommercial}|${shareAlike}|${noDerivatives})){0,2}`;
var ccVersion = String.raw`(?:[ -]|,? ?(?:license )?(?:version |v\.? ?))([1-4]\.[05])\b`;
var namings = [
  [
    new RegExp(
      `apache(?: software)?(?: license|${compound})?${version}2(?:\\.0)?\\b|apache-2\\.0|apache software license$`,
      "g"
    ),
    "Apache-2.0"
  ],
  [/\bmit-0\b|\bmit no attribution/g, "MIT-0"],
  [
    /\b(?:mit|expat)(?: ?\/ ?expat| x11| style)? (?:open source )?license\b|\blicense:? ?-?(?: the)? ?mit\b|\bunder (?:the )?(?:mit|expat)\b|\bdual-licensed under mit\b|\bmit-(?:lisen[st]|licens|licenti|lizenz)|\bmit (?:lisenssi|licentie)|\b(?:unter der|onder de) mit\b/g,
    "MIT"
  ],
  [
    /\b(?:3|three)[ -]clause bsd|\bbsd[ -](?:3|three)[ -]clause|\b(?:new|modified|revised) bsd license/g,
    "BSD-3-Clause"
  ],
  [/\b(?:2|two)[ -]clause bsd|\bbsd[ -](?:2|two)[ -]clause|\b(?:simplified|freebsd) bsd license/g, "BSD-2-Clause"],
  [
    new RegExp(
      `\\beupl${compound}(?:[ -]|\\b)${version}1\\.([012])\\b|european union public license(?: \\(eupl\\))?${version}1\\.([012])\\b`,
      "g"
    ),
    (m) => `EUPL-1.${m[1] ?? m[2]}`
  ],
  [
    new RegExp(
      `\\bmpl${compound}[ -]?${version}(1\\.[01]|2(?:\\.0)?)\\b|mozilla public license(?: \\(mpl\\))?${version}(1\\.[01]|2(?:\\.0)?)\\b`,
      "g"
    ),
    (m) => `MPL-${(m[1] ?? m[2]).padEnd(3, ".0")}`
  ],
  [
    new RegExp(`\\bepl[ -]?${version}([12])(?:\\.0)?\\b|eclipse public license${version}([12])(?:\\.0)?\\b`, "g"),
    (m) => `EPL-${m[1] ?? m[2]}.0`
  ],
  [/\bcc ?0\b(?!-)|\bcc0-1\.0\b|creative commons zero\b|publicdomain\/zero\/1\.0/g, "CC0-1.0"],
  [/creativecommons\.org\/licenses\/(by(?:-nc)?(?:-sa|-nd)?)\/(\d\.\d)/g, (m) => `${creativeCommons(m[1])}-${m[2]}`],
  [
    new RegExp(`\\b(?:cc|creative commons)[ -](${shortParts})${ccVersion}`, "g"),
    (m) => `${creativeCommons(m[1])}-${m[2]}`
  ],
  [
    new RegExp(`\\b(?:cc|creative commons):? (${longParts})${ccVersion}`, "g"),
    (m) => `${creativeCommons(m[1])}-${m[2]}`
  ],
  [/\bunlicense\.org\b|\bthe unlicense\b/g, "Unlicense"],
  [/\bisc license\b/g, "ISC"],
  [/\bboost software license\b/g, "BSL-1.0"],
  [/\bbusiness source license(?: 1\.1)?\b|\bbusl-1\.1\b/g, "BUSL-1.1"],
  [/\bserver side public license\b|\bsspl-1\.0\b/g, "SSPL-1.0"],
  [/\belastic license 2\.0\b/g, "Elastic-2.0"],
  [/\bopen database license\b|\bodbl(?:-1\.0)?\b/g, "ODbL-1.0"],
  [/\bopen government license v(?:ersion )?([123])(?:\.0)?\b/g, (m) => `OGL-UK-${m[1]}.0`],
  [
    /\betalab-2\.0\b|\b(?:open license|license ouverte)(?: \/ (?:open license|license ouverte))?(?: version)? 2\.0\b/g,
    "etalab-2.0"
  ],
  [/\bdo what the fuck you want to public license\b|\bwtfpl\b/g, "WTFPL"]
];
var bareNames = [
  [/\beupl\b|\beuropean union public license\b|\beuroopan unionin (?:yleinen|yleisen) lisen[st][a-zäö]{1,8}/g, "EUPL"],
  [/\bagpl\b|\baffero general public license\b/g, "AGPL"],
  [/\blgpl\b|\b(?:lesser|library) general public license\b/g, "LGPL"],
  [/\bgpl\b|\bgnu general public license\b/g, "GPL"],
  [/\bmpl\b|\bmozilla public license\b/g, "MPL"],
  [/\bapache(?: software)? license\b|\bapache-(?:lisen[st]|licens|licenti|lizenz)/g, "Apache"],
  [/\bbsd(?:[- ](?:style )?license|-lisen[st]|-licens|-licenti|-lizenz)/g, "BSD"],
  [new RegExp(`\\b(?:cc|creative commons)[ -](${shortParts})(?![\\w])`, "g"), (m) => creativeCommons(m[1])],
  [new RegExp(`\\bcreative commons:? (${longParts})`, "g"), (m) => creativeCommons(m[1])],
  [/\bcreative commons(?: license|[- ](?:lisen[st]|licens|licenti|lizenz))/g, "Creative Commons"],
  [/\bopen government license\b/g, "OGL"]
];

// src/inventory/licence-sentence.ts
var sentencesOf = (text) => text.split(new RegExp("(?<=[.!?])\\s+(?=\\p{Lu})", "u"));
var withMit = (sentence2) => sentence2.replace(
  /\bMIT\b(?!-[\p{L}\d]| ?licen[cs]e\b| ?\/ ?(?:expat|x11)| x11| no)/giu,
  (word2) => word2 === "MIT" ? "MIT license" : word2
);
var english = /\blicensed\b|\b(?:released|published|distributed|available|provided|offered|covered|shared|open sources?d?) .{0,80}\bunder\b|\bunder (?:the |a |an )?.{0,60}\blicense\b|\blicense ?:|\blicense (?:is|used|for th\w{1,3} \w{1,20} is)\b|\buse[sd]? (?:the |an? )?.{0,40}\blicense\b|\bsubject to the terms of\b|\bunder (?:the )?terms of\b/;
var nordic2 = /lisen[st]oi(?:tu|daan|mme)|lisenssill[äa]|lisenssin (?:alla|alais|mukai|ehdo)|lisens(?:si|sin[äa]|simme|siehdot|sinsä) ?(?::|on\b)|lisenssiä (?:käyt|sovel|nouda)|(?:käyttää|käytämme|noudattaa|sovelletaan) .{0,60}lisenssiä|licensiera[drst]|licens(?:en|form|formen)? ?(?::|.{0,40} (?:är|bygger))|\b(?:under|med|enligt) .{0,60}licens|(?:publicera[drst]|släpp[st]|utgiven|tillgängliggör[st]|tillgänglig) .{0,40}\bunder\b|licensere[drt]|(?:udgive[trs]|frigive[trs]|tilgængelig|offentliggjort) .{0,40}\bunder\b|licens(?:en)? er\b|lisensier[et]|lisens(?:en)? (?:er\b|:)|\bunder .{0,60}lisens/;
var continental = /gelicen[st]i?eerd|\b(?:onder|volgens) .{0,60}(?:licentie|eupl|gpl)|licentie ?(?::|is\b)|(?:gepubliceerd|uitgebracht|beschikbaar|vrijgegeven) .{0,40}\bonder\b|lizenziert|\b(?:unter|steht) .{0,60}lizenz|lizenz ?(?::|ist\b)|(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt) .{0,40}\bunter\b|\bunter .{0,60}(?:veröffentlicht|verfügbar|freigegeben|bereitgestellt)/;
var beside = /\b(?:not|never|nor) (?:be |been )?(?:licensed|released|published|under)\b|third[- ]part|dependenc|bundled|vendored|compatib|kompatib|yhteensopi|\bshould\b|\bmust\b|\brecommend|\bsuch as\b|\be\.g\.|\bfor example\b|\bchoose an?\b|\bencourag|\brequire[sd]\b|\bdo not\b|\bdon t\b|\bkuten\b|pyritään|\bsåsom\b|\bzoals\b|\bcontributions?\b|\bby (?:submitting|contributing)\b|\b(?:which|that) (?:is|are|was|were) .{0,20}licensed|\b(?:previously|formerly|used to be)\b|\?$|esimerkiksi|\besim\.|suosit|\btulee\b|\bpitää\b|\btäytyy\b|kolmannen osapuol|riippuvuu|\bjoka on\b|till exempel|\bt\.ex\.|\bska\b|\bbör\b|tredje ?part|beroende|rekommender|\bsom är\b|bijvoorbeeld|\bmoet|aanbevolen|\bderden\b|\bz\. ?b\.|zum beispiel|\bsollte|empfehl|empfohlen|drittanbiet|\bfor eksempel\b|\bbør\b|\bskal\b|afhængighed/;
var borrowed = /\b(?:uses|using|includes?|incorporates?|bundles?|derived from|based on|depends on|relies on)\b(?! (?:the |an? )?(?:\S{1,30} ){0,4}license\b)/;
var part = /\b(?:documentation|docs|images?|icons?|fonts?|typefaces?|logos?|photos?|artwork|illustrations?|extensions|plug-?ins|datasets?|translations|examples|(?:these|those|some|certain|other|following) (?:components|packages|modules|libraries|files|parts)|parts of|portions of)\b|dokumentaatio|kuvat\b|kuvien|fontit|fontin|laajennukset|osat\b|\bosia\b|dokumentation|bilder|ikoner|typsnitt|tillägg|delar av|documentatie|afbeeldingen|lettertype|billeder|schriftart/;
var whole = /\b(?:code|codebase|software|projects?|repository|program|everything|application|all)\b|koodi|ohjelmisto|sovellus|projekti|hanke|repositorio|\bkoden|källkod|programvara|kodförråd|projekte|broncode|programmatuur|kode|quelltext|quellcode/;
var isStatement = (plain3) => english.test(plain3) || nordic2.test(plain3) || continental.test(plain3);
var isBeside = (plain3) => beside.test(plain3) || borrowed.test(plain3) || part.test(plain3) && !whole.test(plain3);

// src/inventory/licence-names.ts
var laterWords = /^[ ,(]{0,3}(?:\+|or (?:\(at your option\) )?(?:any )?(?:later|newer|above|higher)|and (?:later|newer)|or, at your option, any later|tai (?:uudempi|myöhempi|uudemma|myöhemm)|eller (?:senare|nyare|senere|nyere)|of (?:later|hoger)|oder (?:später|neuer|höher)|ou (?:ultérieure|supérieure))/;
var onlyWords = /^[ (]{0,2}(?:only\b|no later version|ainoastaan|vain\b|endast|uitsluitend)/;
var gnuLong = /\b(?:gnu )?((?:affero|lesser|library) )?(?:general public license|gpl)(?: \(?a?l?gpl\)?)?(?: as published by the free software foundation)?(?:[,;:]? (?:either )?\(?(?:version|v)?\.? ?| ?v)([123](?:\.[01])?)(?: of the license)?/g;
var gnuShort = /\b(a|l)?gpl(?:[ -]?v?(?:ersion)?\.? ?)([123](?:\.[01])?)(?:-(only|or-later))?(?![\d.]*\d)/g;
var versionFirst = /\bversion ([123](?:\.[01])?)(?: or (?:any )?(later|newer))?(?: version)?(?: only)? of the (?:gnu )?((?:affero|lesser|library) )?general public license/g;
var noticeVersion = /\bgnu ((?:affero|lesser|library) )?general public license,? (?:version ([123](?:\.[01])?),? )?as published by the free software foundation[;,]? ?(?:either )?(?:version ([123](?:\.[01])?)(?: of the license)?)?/g;
var letters = /* @__PURE__ */ new Map([
  ["affero ", "A"],
  ["lesser ", "L"],
  ["library ", "L"],
  ["a", "A"],
  ["l", "L"]
]);
function gnu(kind, number3, tail) {
  const dotted = number3.includes(".") ? number3 : `${number3}.0`;
  const id = `${letters.get(kind ?? "") ?? ""}GPL-${dotted}`;
  if (laterWords.test(tail)) return `${id}-or-later`;
  return onlyWords.test(tail) ? `${id}-only` : id;
}
function gnuNames(text) {
  const found4 = [];
  const push = (m, id) => found4.push({ id, at: m.index, end: m.index + m[0].length });
  const tailOf = (m) => text.slice(m.index + m[0].length, m.index + m[0].length + 60);
  for (const m of text.matchAll(noticeVersion)) {
    const number3 = m[2] ?? m[3];
    if (number3 === void 0) continue;
    const id = gnu(m[1], number3, tailOf(m));
    push(m, m[2] !== void 0 && m[3] === void 0 && isBare(id) ? `${id}-only` : id);
  }
  for (const m of text.matchAll(gnuLong)) push(m, gnu(m[1], m[2], tailOf(m)));
  for (const m of text.matchAll(versionFirst)) {
    push(m, gnu(m[3], m[1], m[2] ? " or later" : m[0].includes(" only ") ? "only" : ""));
  }
  for (const m of text.matchAll(gnuShort)) {
    const suffix = m[3] === void 0 ? tailOf(m) : m[3] === "only" ? "only" : " or later";
    push(m, gnu(m[1], m[2], suffix));
  }
  return found4;
}
var isBare = (id) => /GPL-\d\.\d$/.test(id);
function plainSentence(text) {
  return text.toLowerCase().replace(/[*`"“”'’‘[\]<>|]+/g, " ").replace(/licence/g, "license").replace(/\s+/g, " ").replace(/ ([.,;:)])/g, "$1");
}
var hint = /gpl|government|elastic|source|boost|\bisc\b|ouverte|open|\bmit\b|\bexpat\b|eupl|apache|creative|\bcc|bsd|mpl|epl|public|wtf|etalab|odbl|sspl|busl/i;
function matchesOf(table, text) {
  const found4 = [];
  for (const [pattern2, name2] of table) {
    for (const match of text.matchAll(pattern2)) {
      const id = typeof name2 === "string" ? name2 : name2(match);
      found4.push({ id, at: match.index, end: match.index + match[0].length });
    }
  }
  return found4;
}
var licencesIn = (plain3) => [...gnuNames(plain3), ...matchesOf(namings, plain3)].sort((a, b) => a.at - b.at);
function namedLicences(sentence2) {
  if (!hint.test(sentence2)) return [];
  const ids = [...new Set(licencesIn(plainSentence(sentence2)).map(({ id }) => id))];
  return ids.filter((id) => !(isBare(id) && ids.some((other) => other.startsWith(`${id}-`))));
}
function versionlessIn(plain3) {
  const known5 = licencesIn(plain3);
  return matchesOf(bareNames, plain3).filter(
    ({ id, at: at4, end: end2 }) => known5.every((other) => !other.id.startsWith(id) && (other.end <= at4 || other.at >= end2))
  ).sort((a, b) => a.at - b.at);
}
var maxSentence = 600;
function licenceSentence(passageText) {
  if (!hint.test(passageText)) return false;
  return sentencesOf(passageText.slice(0, 2e4)).some((sentence2) => {
    const plain3 = plainSentence(withMit(sentence2.slice(0, maxSentence)));
    if (!isStatement(plain3) || isBeside(plain3)) return false;
    return licencesIn(plain3).length > 0 || versionlessIn(plain3).length > 0;
  });
}

// src/inventory/links.ts
var forgePages = /^(?:issues|pulls?|wiki|releases|discussions|actions|projects?|security|settings|stargazers|graphs|network|labels|milestones?|tags|branches|commits?|compare|fork|packages|deployments|new|edit|archive|tarball|zipball|contributors|watchers|forks|pulse|blame|blob|tree|raw|search)(?:$|[/?#])/;
function resolveLink(fromPath, destination, exists, context = {}) {
  const written4 = destination.replace(/^[\s\u200b\ufeff]{1,20}/, "").trim();
  if (isTemplate(written4) || written4 === "") return { kind: "ignored" };
  if (written4.startsWith("#")) return { kind: "anchor", path: fromPath, anchor: anchorOf(written4) ?? "" };
  if (/^\/\/[^/]/.test(written4)) return { kind: "external", url: `https:${written4}` };
  if (/^[a-z][a-z0-9+.-]{0,40}:/i.test(written4) && !/^[\w.-]{1,200}\.\w{1,5}:\d/.test(written4)) {
    return absolute(fromPath, written4, exists, context);
  }
  return relative(fromPath, written4, exists, context);
}
var isTemplate = (written4) => /\{\{|\{%|\$\{|^\{[\w-]{1,60}\}|<[^>]*>|^%[A-Z_]{2,60}%|^@site\//.test(written4.slice(0, 2e3));
function absolute(fromPath, url, exists, context) {
  if (!/^https?:/i.test(url)) return { kind: "ignored" };
  const own = context.repository && ownPath(url, context.repository);
  if (!own) return { kind: "external", url };
  const target = relative(fromPath, `/${own}`, exists, {});
  return target.kind === "file" && target.found ? target : { kind: "external", url };
}
function ownPath(url, repository) {
  const match = /^https?:\/\/(?:www\.)?github\.com\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:blob|tree|raw)\/[^/\s]{1,200}\/(.+)$/i.exec(
    url
  );
  return match && match[1].toLowerCase() === repository.toLowerCase() ? match[2] : null;
}
function relative(fromPath, written4, exists, context) {
  const { path: source, anchor: anchor3 } = splitAnchor(written4);
  if (context.repository && source.toLowerCase().startsWith(`/${context.repository.toLowerCase()}/`)) {
    return { kind: "ignored" };
  }
  let first2 = null;
  for (const folder2 of [folderOf(fromPath, source), ...context.roots ?? []]) {
    const target = inFolder(folder2, source, anchor3, exists, context.roots !== void 0);
    if (target.kind === "file" && target.found) return target;
    first2 ??= target;
  }
  return first2;
}
var folderOf = (fromPath, source) => source.startsWith("/") ? "" : fromPath.slice(0, Math.max(0, fromPath.lastIndexOf("/")));
function inFolder(folder2, source, anchor3, exists, routes) {
  const decoded3 = decode(source);
  const { path, above, rest } = normalise(folder2, decoded3);
  if (above > 0) return forgePages.test(rest) || rest === "" ? { kind: "ignored" } : { kind: "outside" };
  const raw = normalise(folder2, source).path;
  const candidates2 = [path, raw, path.replace(/:\d{1,9}(?::\d{1,9})?$/, ""), ...routes ? pages(path) : []];
  const found4 = candidates2.find((candidate) => candidate === "" || exists(candidate));
  return { kind: "file", path: found4 ?? path, anchor: anchor3, found: found4 !== void 0 };
}
function pages(path) {
  const bare3 = path.replace(/\.html?$/i, "");
  const extensions = ["md", "mdx", "markdown", "rst", "adoc", "html", "vue", "tsx", "jsx", "ts", "js", "ipynb"];
  const names11 = ["index", "README", "readme", "_index"];
  const own = extensions.map((extension) => `${bare3}.${extension}`);
  return [...own, ...names11.flatMap((name2) => [`${bare3}/${name2}.md`, `${bare3}/${name2}.mdx`, `${bare3}/${name2}.rst`])];
}
function splitAnchor(written4) {
  const hash = written4.indexOf("#");
  const before4 = hash === -1 ? written4 : written4.slice(0, hash);
  const query = before4.indexOf("?");
  return {
    path: query === -1 ? before4 : before4.slice(0, query),
    anchor: hash === -1 ? null : anchorOf(written4.slice(hash))
  };
}
function anchorOf(hash) {
  const name2 = decode(hash.slice(1));
  return name2 === "" || /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/.test(name2) || name2.includes(":~:") ? null : name2;
}
function normalise(folder2, source) {
  const parts2 = folder2 === "" ? [] : folder2.split("/");
  let above = 0;
  for (const part3 of source.replace(/\\/g, "/").split("/")) {
    if (part3 === "" || part3 === ".") continue;
    if (part3 !== "..") parts2.push(part3);
    else if (parts2.length > 0 && above === 0) parts2.pop();
    else if (parts2.length > 0) parts2.pop();
    else above++;
  }
  return { path: parts2.join("/"), above, rest: parts2.join("/") };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/inventory/globs.ts
async function compileGlobs(patterns) {
  const { Minimatch } = await import("./esm-CNP6I3D4.js");
  return patterns.map(
    (pattern2) => new Minimatch(pattern2, { dot: true, nonegate: true, nocomment: true, braceExpandMax: 200 })
  );
}

// src/generated/artefacts.json
var artefacts_default = JSON.parse('{"places":["",".github","docs","doc","documentation",".gitlab","docs/en","docs/fi","docs/sv","l10n/fi","l10n/sv","docs/project","docs/community","community","governance","docs/governance","hallinta","docs/hallinta","project"],"outside":["old","archive","archived","attic","legacy","deprecated","_deprecated","node_modules","vendor","vendors","third_party","thirdparty","third-party","bower_components","dist","templates","template","cookiecutter*","fixtures","fixture","__fixtures__","testdata","test","tests","__tests__","spec-fixtures","e2e","playwright","cypress","examples","example","samples","sample","libraries","site-packages",".git",".venv","venv"],"kinds":{"governance":{"names":["governance","project-governance","governance-model","governance-plan","gouvernance","charter","project-charter","stakeholders","steering*","*-governance-report","*governancerapport","*governance-rapport","hallintamalli","*-hallintamalli","hallintamalli-*","hallinto","hallintosuunnitelma","hallintasuunnitelma","*hallintasuunnitelma*","yhteishallinta","ohjausryhmä","ohjausryhma","styrning","projektstyrning","styrmodell","styrdokument","forvaltningsplan","förvaltningsplan","forvaltningsmodell","förvaltningsmodell","produktförvaltning*","produktforvaltning*","styring","styringsmodel","samarbejdsmodel","bestuur","beheermodel","projektorganisation"],"extensions":["md","markdown","mdx","rst","adoc","asciidoc","txt","","docx","doc","odt","pdf","rtf"],"folders":["governance","hallinta","hallintamalli","styrning","community","gouvernance","yhteiso","yhteisö"],"softer":["community","community-guidelines","workflow","jdf","organisation","organization","index","yhteistyö","yhteistyo","yhteiskehittaminen","yhteiskehittäminen","samarbete","samverkan"],"judged":["*governance*","*hallintamalli*","*styringsmodel*","*styrmodell*","organisation-and-*","organisation-og-*","organization-and-*","samenwerking","samenwerkingsmodel","beheer","deelnemende-partijen","convenant*","*ohjausryhmä*","*styrgrupp*","*stuurgroep*","maintainers"],"searched":["GOVERNANCE.md","HALLINTAMALLI.md","docs/hallintamalli.md","FORVALTNINGSPLAN.md","docs/governance/","README.md"],"canonical":"GOVERNANCE.md"},"roadmap":{"names":["roadmap","*-roadmap","roadmap-*","tiekartta","*-tiekartta","kehityspolku","kehityssuunnitelma","julkaisusuunnitelma","fardplan","färdplan","vagkarta","vägkarta","utvecklingsplan","releaseplan","køreplan","udviklingsplan","feuille-de-route"],"anywhere":["roadmap","*-roadmap","tiekartta","fardplan","färdplan"],"extensions":["md","markdown","mdx","rst","adoc","asciidoc","txt","","docx","odt","pdf"],"searched":["ROADMAP.md","TIEKARTTA.md","FARDPLAN.md","docs/","README.md"],"canonical":"ROADMAP.md"},"owners":{"names":["codeowners","maintainers","maintainer","owners","yllapitajat","ylläpitäjät","forvaltare","förvaltare","underhållsansvariga"],"searched":[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS","MAINTAINERS.md","CONTRIBUTING.md","README.md"],"canonical":".github/CODEOWNERS"},"licence":{"names":["license","licence","licenses","copying","license-*","licence-*","copying-*","unlicense","lisenssi","licens"],"not":["*-header","*-headers","*-check*","*-template","license-report*","license-finder*"],"places":[""],"extensions":["md","markdown","rst","adoc","txt","","mit","apache","eupl","gpl","agpl","lgpl","mpl","bsd","pdf","html"],"searched":["LICENSE","LICENCE","COPYING","LICENSES/","README.md"],"canonical":"LICENSE"},"readme":{"names":["readme","lueminut","läsmig","lasmig"],"places":["",".github","docs"],"searched":["README.md",".github/README.md","docs/README.md"],"canonical":"README.md"},"contributing":{"names":["contributing","contribute","contribution","contributions","contribution-guide","contribution-guidelines","contributing-guide","contributing-guidelines","how-to-contribute","osallistuminen","osallistumisohje","kehittamiseen-osallistuminen","bidra","bidragsguide","bidra-till-projektet","bidrag","bidragen","bijdragen"],"anywhere":["how-to-contribute","contributing"],"searched":["CONTRIBUTING.md",".github/","docs/","README.md"],"canonical":"CONTRIBUTING.md"},"code-of-conduct":{"names":["code-of-conduct","codeofconduct","coc","kaytossaannot","käytössäännöt","käyttäytymissäännöt","uppforandekod","uppförandekod","gedragscode","verhaltenskodex","adfærdskodeks"],"searched":["CODE_OF_CONDUCT.md",".github/","docs/","README.md"],"canonical":"CODE_OF_CONDUCT.md"},"security":{"names":["security","security-policy","vulnerability-disclosure","responsible-disclosure","tietoturva","tietoturvakaytanto","tietoturvakäytäntö","haavoittuvuu*","sakerhet","säkerhet","säkerhetspolicy","sikkerhed","kwetsbaarheid*","beveiliging"],"anywhere":["kwetsbaarheid*","responsible-disclosure","vulnerability-disclosure","haavoittuvuus*"],"places":["",".github","docs","doc",".gitlab","l10n/fi","l10n/sv"],"searched":["SECURITY.md",".github/","docs/","README.md"],"canonical":"SECURITY.md"},"changelog":{"names":["changelog","changelog-*","change-log","release-notes","releasenotes","version-history","muutosloki","muutoshistoria","versiohistoria","julkaisutiedot","andringslogg","ändringslogg","versionshistorik","ændringslog"],"top":["changes","change-history","history","news","releases","muutokset"],"anywhere":["changelog"],"searched":["CHANGELOG.md","RELEASE_NOTES.md","docs/","README.md"],"canonical":"CHANGELOG.md"},"publiccode":{"names":["publiccode"],"places":[""],"extensions":["yml","yaml"],"searched":["publiccode.yml"],"canonical":"publiccode.yml"},"api-description":{"searched":["openapi.yaml","swagger.json","asyncapi.yaml","*.graphql","*.proto","*.wsdl"],"canonical":"openapi.yaml"},"funding":{"names":["funding","crowdfunding","rahoitus","finansiering","sponsors"],"places":["",".github","docs","community","governance"],"extensions":["md","markdown","rst","adoc","txt","","yml","yaml"],"searched":["FUNDING.md",".github/FUNDING.yml","README.md","publiccode.yml"],"canonical":"FUNDING.md"},"support":{"names":["support","getting-help","tuki","tukipalvelut","*-commercial-support","commercial-support"],"places":["",".github","docs","doc","community","docs/support","docs/community"],"indexes":["docs/support/index","docs/community/index"],"searched":["SUPPORT.md","docs/support/","README.md"],"canonical":"SUPPORT.md"}}}');

// src/inventory/names.ts
var kinds = artefacts_default.kinds;
var documentExtensions = ["md", "markdown", "mdx", "rst", "adoc", "asciidoc", "txt", ""];
var licenceLike = /^(?:licen[cs]e|copying)/iu;
var languageSuffix = /[._-](?:fi|fin|sv|swe|se|en|eng|nl|da|dk|de|ger|fr|no|nb|nn|it|es|et|ee)$/u;
function foldName(path, extensions) {
  const base = path.slice(path.lastIndexOf("/") + 1).normalize("NFC").toLowerCase();
  const dot = base.lastIndexOf(".");
  const after2 = dot > 0 ? base.slice(dot + 1) : "";
  const known5 = after2 !== "" && extensions.includes(after2);
  const foreign = !known5 && /^[a-z]\w{0,9}$/u.test(after2) && !licenceLike.test(base);
  const stem = known5 ? base.slice(0, dot) : base;
  const bare3 = stem.replace(languageSuffix, "");
  return {
    name: bare3.replace(/[\s_.-]+/gu, "-").replace(/^-|-$/gu, ""),
    extension: known5 || foreign ? after2 : "",
    suffixed: bare3 !== stem
  };
}
var compiled = (patterns) => ({
  whole: new Map(patterns.flatMap((pattern2, index4) => pattern2.includes("*") ? [] : [[pattern2, index4]])),
  starred: patterns.flatMap((pattern2, index4) => pattern2.includes("*") ? [{ parts: pattern2.split("*"), index: index4 }] : [])
});
function fitsParts(name2, parts2) {
  const first2 = parts2[0];
  const last = parts2.at(-1);
  if (!name2.startsWith(first2) || !name2.endsWith(last) || name2.length < first2.length + last.length) return false;
  return parts2.length === 2 || name2.slice(first2.length, name2.length - last.length).includes(parts2[1]);
}
function position({ whole: whole4, starred }, name2) {
  return whole4.get(name2) ?? starred.find(({ parts: parts2 }) => fitsParts(name2, parts2))?.index ?? -1;
}
var outside = compiled(artefacts_default.outside);
var outsideFolders = /* @__PURE__ */ new Map();
function isOutside(path) {
  const folder2 = folderOf2(path);
  const known5 = outsideFolders.get(folder2);
  if (known5 !== void 0) return known5;
  const is = folder2.toLowerCase().split("/").some((part3) => position(outside, part3) >= 0);
  outsideFolders.set(folder2, is);
  return is;
}
var folderOf2 = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));
var searchedFor = (kind, base = "") => base === "" ? kinds[kind].searched : kinds[kind].searched.map((place2) => base + place2);
var inPackage = /(?:^|\/)(?:packages|components|apps|applications|modules|libs|plugins|services|extensions|proprietary|[\w-]+-services?)(?:\/|$)/u;
var ready = (kind) => {
  const { extensions = documentExtensions, places: places4 = artefacts_default.places, indexes: indexes2 = [], ...rest } = kinds[kind];
  const list2 = (key) => compiled(rest[key] ?? []);
  return {
    kind,
    extensions,
    indexes: indexes2,
    places: new Map(places4.map((place2, index4) => [place2, index4])),
    names: list2("names"),
    top: list2("top"),
    not: list2("not"),
    softer: list2("softer"),
    judged: list2("judged"),
    folders: list2("folders"),
    anywhere: list2("anywhere")
  };
};
function rankIn(ready2, path, folder2) {
  const { name: name2, extension, suffixed } = foldName(path, ready2.extensions);
  if (!ready2.extensions.includes(extension) || position(ready2.not, name2) >= 0) return null;
  const place2 = ready2.places.get(folder2);
  const named11 = position(ready2.names, name2);
  const penalty = (suffixed ? 50 : 0) + (extension === "" || extension === "md" ? 0 : 1);
  if (named11 >= 0 && place2 !== void 0) return { rank: place2 * 100 + named11 + penalty, certain: true };
  if (folder2 === "" && position(ready2.top, name2) >= 0) return { rank: 90 + penalty, certain: true };
  if (ready2.indexes.includes(folder2 === "" ? name2 : `${folder2}/${name2}`)) return { rank: 3e3, certain: true };
  if (place2 !== void 0 && position(ready2.softer, name2) >= 0) return { rank: 4e3 + place2, certain: false };
  const parts2 = folder2.split("/");
  if (parts2.some((part3) => position(ready2.folders, part3) >= 0))
    return { rank: 5e3 + parts2.length * 10 + penalty, certain: false };
  if (position(ready2.judged, name2) >= 0) return { rank: 5500 + parts2.length * 10 + penalty, certain: false };
  if (position(ready2.anywhere, name2) < 0) return null;
  return { rank: (inPackage.test(folder2) ? 7e3 : 6e3) + parts2.length * 10 + penalty, certain: true };
}
var possible = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|docx|doc|odt|pdf|rtf|ya?ml|html|mit|apache|eupl|gpl|agpl|lgpl|mpl|bsd)$/iu;
function candidates(files, base = "") {
  const list2 = [];
  const all = artefactKinds.filter((kind) => kind !== "api-description").map(ready);
  for (const { path, mode } of files) {
    const name2 = path.slice(path.lastIndexOf("/") + 1);
    if (mode === "160000" || name2.includes(".", 1) && !possible.test(name2) && !licenceLike.test(name2)) continue;
    const within3 = path.slice(base.length);
    if (isOutside(within3)) continue;
    const folder2 = folderOf2(within3).toLowerCase();
    for (const one2 of all) {
      const fit = rankIn(one2, within3, folder2);
      if (fit) list2.push({ kind: one2.kind, path, within: within3, ...fit });
    }
  }
  return list2.sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1));
}

// src/inventory/markdown-html.ts
var longestTag = 4e3;
function* htmlTokens(text, from, to) {
  let textFrom = from;
  let close = -1;
  for (let at4 = text.indexOf("<", from); at4 !== -1 && at4 < to; at4 = text.indexOf("<", at4)) {
    if (close <= at4) close = text.indexOf(">", at4);
    const token = close === -1 ? null : tokenAt(text, at4, Math.min(close, to), to);
    if (!token) {
      at4++;
      continue;
    }
    if (at4 > textFrom) yield { type: "text", start: textFrom, end: at4 };
    yield token;
    textFrom = at4 = token.end;
  }
  if (textFrom < to) yield { type: "text", start: textFrom, end: to };
}
function tokenAt(text, start3, close, to) {
  if (text.startsWith("<!--", start3)) {
    const end2 = text.indexOf("-->", start3 + 4);
    return { type: "comment", start: start3, end: end2 === -1 || end2 + 3 > to ? to : end2 + 3 };
  }
  if (close - start3 > longestTag) return null;
  const source = text.slice(start3, close + 1);
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(source);
  return match ? { type: "tag", start: start3, end: close + 1, name: match[2].toLowerCase(), closing: match[1] === "/", source } : null;
}
function attribute(tag3, name2) {
  const match = new RegExp(`[\\s"']${name2}\\s{0,20}=\\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "i").exec(tag3);
  return match ? entities(match[1] ?? match[2] ?? match[3] ?? "").trim() : null;
}
var named = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
var entities = (text) => text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi, (whole4, name2) => {
  if (!name2.startsWith("#")) return Object.hasOwn(named, name2) ? named[name2] : whole4;
  const code2 = /^#x/i.test(name2) ? Number.parseInt(name2.slice(2), 16) : Number(name2.slice(1));
  return code2 > 0 && code2 <= 1114111 ? String.fromCodePoint(code2) : whole4;
});
var breaking = /^(?:br|p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|h[1-6]|summary|details|hr|section|center|blockquote|pre)$/;
var hiding = /^(?:pre|code|script|style|blockquote|textarea)$/;
function harvestTag(tag3, parts2, where) {
  if (tag3.closing) return null;
  for (const name2 of ["id", "name"]) {
    const anchor3 = attribute(tag3.source, name2);
    if (anchor3) parts2.anchors.add(anchor3.toLowerCase());
  }
  const isImage = tag3.name === "img";
  const destination = isImage ? attribute(tag3.source, "src") : tag3.name === "a" ? attribute(tag3.source, "href") : null;
  if (destination === null) return null;
  const text = isImage && attribute(tag3.source, "alt") || "";
  const link3 = linkAt(where, tag3, isImage ? "image" : "link", destination, text);
  parts2.links.push(link3);
  return isImage ? null : link3;
}
function harvestHtmlBlock(text, range, parts2, where, slug, quoted4) {
  const block = new HtmlBlock(text, parts2, where, slug, quoted4);
  for (const token of htmlTokens(text, range.start, range.end)) block.take(token);
  block.flush(range.end);
}
var HtmlBlock = class {
  source;
  parts;
  where;
  slug;
  quoted;
  words = "";
  wordsFrom = -1;
  heading = null;
  hidden = null;
  link = null;
  cell = false;
  constructor(source, parts2, where, slug, quoted4) {
    this.source = source;
    this.parts = parts2;
    this.where = where;
    this.slug = slug;
    this.quoted = quoted4;
  }
  take(token) {
    if (token.type === "comment") this.parts.hidden.push(token);
    else if (token.type === "text") this.addText(token);
    else this.addTag(token);
  }
  addText(range) {
    const text = this.source.slice(range.start, range.end);
    if (this.link) this.link.text = oneLine(`${this.link.text} ${entities(text)}`);
    if (this.hidden) return;
    if (this.wordsFrom === -1 && text.trim() !== "") {
      this.wordsFrom = range.start + text.length - text.trimStart().length;
    }
    this.words += entities(text);
  }
  addTag(tag3) {
    if (this.hidden && !(tag3.closing && tag3.name === this.hidden.name)) return;
    if (hiding.test(tag3.name)) this.hide(tag3);
    if (breaking.test(tag3.name) && !(this.heading && tag3.name === "br")) this.flush(tag3.start);
    else if (tag3.name === "br") this.words += " ";
    if (/^h[1-6]$/.test(tag3.name)) this.heading = tag3.closing ? null : { depth: Number(tag3.name[1]), start: tag3.start };
    if (tag3.name === "td" || tag3.name === "th") this.cell = !tag3.closing;
    const opened = harvestTag(tag3, this.parts, this.where);
    if (tag3.name === "a") this.link = opened;
  }
  hide(tag3) {
    if (!tag3.closing) this.hidden = { name: tag3.name, start: tag3.end };
    else if (this.hidden) {
      this.parts.hidden.push({ start: this.hidden.start, end: tag3.start });
      this.hidden = null;
    }
  }
  /** Closes the heading or passage that is open. */
  flush(end2) {
    const text = oneLine(this.words);
    const from = this.wordsFrom;
    this.words = "";
    this.wordsFrom = -1;
    if (this.heading && (text !== "" || from !== -1)) {
      const { depth: depth2, start: start3 } = this.heading;
      this.heading = null;
      this.slug(text);
      if (!this.quoted) this.parts.labels.push({ kind: "heading", depth: depth2, text, ...this.where.at(start3), cells: [] });
    } else if (text !== "" && !this.quoted) {
      const line = this.where.at(from).line;
      const endLine = this.where.at(Math.max(from, end2 - 1)).line;
      this.parts.passages.push({ kind: this.cell ? "cell" : "paragraph", text, line, endLine });
    }
  }
};

// src/inventory/markdown-harvest.ts
function harvestMarkdown(text, tree, where) {
  const harvest = new Harvest(text, where);
  harvest.define(tree);
  for (const node of tree.children) harvest.node(node, { item: false, quoted: false });
  for (const match of text.matchAll(/\[\^([^\]\s]{1,100})\]/g)) harvest.footnote(match[1]);
  for (const match of text.matchAll(/^[ ]{0,8}\{:[^}\n]{0,200}#([\w-]{1,200})/gm)) {
    harvest.parts.anchors.add(match[1].toLowerCase());
  }
  return harvest.parts;
}
var Harvest = class {
  parts = emptyParts();
  #text;
  #where;
  #slugger = new BananaSlug();
  #definitions = /* @__PURE__ */ new Map();
  constructor(text, where) {
    this.#text = text;
    this.#where = where;
  }
  define(parent) {
    for (const node of parent.children) {
      if (node.type === "definition" && !this.#definitions.has(node.identifier)) {
        this.#definitions.set(node.identifier, node);
      } else if ("children" in node && node.type !== "paragraph" && node.type !== "table") this.define(node);
    }
  }
  node(node, context) {
    if (node.type === "heading") this.heading(node, context);
    else if (node.type === "paragraph") this.paragraph(node, context);
    else if (node.type === "table") this.table(node, context);
    else if (node.type === "html")
      harvestHtmlBlock(this.#text, rangeOf(node), this.parts, this.#where, this.slug, context.quoted);
    else if (node.type === "code") this.parts.hidden.push(rangeOf(node));
    else if (node.type === "yaml" || node.type === "toml") this.front(node);
    else if (node.type === "blockquote") this.quote(node, context);
    else if ("children" in node) {
      for (const child2 of node.children) this.node(child2, { ...context, item: node.type === "listItem" });
    }
  }
  front(node) {
    this.parts.hidden.push(rangeOf(node));
    readFrontMatter(node.value, 2, this.parts.frontMatter);
  }
  /** GitHub's alerts (`> [!NOTE]`) are the document's own words, other quotes are somebody else's. */
  quote(node, context) {
    const range = rangeOf(node);
    const isAlert = /^>[ \t]{0,3}\[!(?:note|tip|important|warning|caution)\]/i.test(
      this.#text.slice(range.start, range.start + 40)
    );
    const quoted4 = context.quoted || !isAlert;
    if (quoted4) this.parts.hidden.push(range);
    for (const child2 of node.children) this.node(child2, { item: false, quoted: quoted4 });
  }
  slug = (heading2) => {
    const anchor3 = this.#slugger.slug(heading2);
    this.parts.anchors.add(anchor3);
    const trimmed2 = anchor3.replace(/^-{1,5}|-{1,5}$/g, "");
    if (trimmed2 !== "") this.parts.anchors.add(trimmed2);
  };
  heading(node, context) {
    this.phrasing(node.children, context);
    let text = plainText(node.children);
    const own = /\s?\{:?\s?#([\w-]{1,200})[^{}]{0,100}\}$/.exec(text);
    if (own) {
      text = text.slice(0, own.index);
      this.parts.anchors.add(own[1].toLowerCase());
    }
    this.slug(text);
    const { line, column } = node.position.start;
    if (!context.quoted) this.parts.labels.push({ kind: "heading", depth: node.depth, text, line, column, cells: [] });
  }
  paragraph(node, context) {
    this.phrasing(node.children, context);
    if (context.quoted) return;
    const { start: start3, end: end2 } = node.position;
    const lines2 = inlineLines(node.children, start3.line);
    const leads = boldLeads(lines2);
    for (const lead of leads) {
      const column = lead.column ?? (lead.line === start3.line ? start3.column : this.#firstColumn(lead.line));
      const cells = lead.rest === "" ? [] : [lead.rest];
      this.parts.labels.push({ kind: "bold", depth: 7, text: lead.text, line: lead.line, column, cells });
    }
    const text = textOf(lines2).replace(/^\[!(?:note|tip|important|warning|caution)\] ?/i, "");
    const isLabel2 = leads.length === 1 && leads[0].rest === "" && text.length <= leads[0].text.length + 2;
    if (text === "" || isLabel2) return;
    this.parts.passages.push({ kind: context.item ? "item" : "paragraph", text, line: start3.line, endLine: end2.line });
  }
  #firstColumn(line) {
    const start3 = this.#where.startOf(line);
    const blanks = /^[ \t>]*/.exec(this.#text.slice(start3, start3 + 300));
    return (blanks?.[0].length ?? 0) + 1;
  }
  table(node, context) {
    node.children.forEach((row, index4) => {
      const texts2 = row.children.map((cell) => plainText(cell.children));
      const line = row.position.start.line;
      row.children.forEach((cell, column2) => {
        this.phrasing(cell.children, context);
        const text2 = texts2[column2];
        if (text2 !== "" && !context.quoted) this.parts.passages.push({ kind: "cell", text: text2, line, endLine: line });
      });
      const [text, ...cells] = texts2;
      if (index4 === 0 && !isRowOfData(texts2) || !text || context.quoted) return;
      const column = this.#cellColumn(row.children[0]);
      this.parts.labels.push({ kind: "cell", depth: 8, text, line, column, cells });
    });
  }
  /** Where the words of a cell start; the cell itself starts at its bar. */
  #cellColumn(cell) {
    return (cell.children[0] ?? cell).position.start.column;
  }
  /** Links, images, bare addresses, code spans and inline HTML of a run of text. */
  phrasing(nodes, context) {
    let open = null;
    for (const node of nodes) {
      if (node.type === "html") open = this.#inlineHtml(node, open);
      else {
        if (open) open.text = `${open.text} ${plainText([node])}`.trim();
        this.#inline(node, context);
      }
    }
  }
  /** Gives the link that is open after this tag. */
  #inlineHtml(node, before4) {
    const { start: start3, end: end2 } = rangeOf(node);
    let open = before4;
    for (const token of htmlTokens(this.#text, start3, end2)) {
      if (token.type === "comment") this.parts.hidden.push(token);
      if (token.type !== "tag") continue;
      const opened = harvestTag(token, this.parts, this.#where);
      if (token.name === "a") open = opened;
    }
    return open;
  }
  #inline(node, context) {
    if (node.type === "inlineCode") this.parts.hidden.push(rangeOf(node));
    else if (node.type === "text") this.#bareUrls(rangeOf(node));
    else if (node.type === "image") this.#link(node, "image", node.url, node.alt ?? "");
    else if (node.type === "imageReference") this.#reference(node, "image", node.identifier, node.alt ?? "");
    else if (node.type === "link") {
      this.#link(node, "link", node.url, linkText(node.children));
      this.#insideLink(node.children, context);
    } else if (node.type === "linkReference") {
      this.#reference(node, "link", node.identifier, linkText(node.children));
      this.#insideLink(node.children, context);
    } else if ("children" in node) this.phrasing(node.children, context);
  }
  /** An address that is the text of a link is no second link. */
  #insideLink(nodes, context) {
    this.phrasing(
      nodes.filter((node) => node.type !== "text"),
      context
    );
  }
  #reference(node, kind, identifier, text) {
    const definition2 = this.#definitions.get(identifier);
    if (definition2 && !identifier.startsWith("^")) this.#link(node, kind, definition2.url, text);
  }
  #link(node, kind, destination, text) {
    this.parts.links.push(linkAt(this.#where, rangeOf(node), kind, destination, text));
  }
  #bareUrls(range) {
    const source = this.#text.slice(range.start, range.end);
    if (!source.includes("://")) return;
    for (const { start: start3, end: end2, url } of bareUrls(source)) {
      const destination = url.replace(/\\([_~*-])/g, "$1").replace(/&amp;/g, "&");
      const place2 = { start: range.start + start3, end: range.start + end2 };
      this.parts.links.push(linkAt(this.#where, place2, "link", destination, destination));
    }
  }
  footnote(name2) {
    for (const prefix2 of ["fn-", "fnref-", "fn", "fnref"]) this.parts.anchors.add(prefix2 + name2.toLowerCase());
  }
};
var rangeOf = (node) => ({
  start: node.position.start.offset,
  end: node.position.end.offset
});
function linkText(nodes) {
  const words4 = nodes.map((node) => {
    if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
    if (node.type === "html") return attribute(node.value, "alt") ?? "";
    return plainText([node]);
  });
  return words4.join(" ");
}

// src/inventory/markdown-parse.ts
var isTree = (result) => typeof result === "object";
var loaded;
function loadParser() {
  loaded ??= import("./markdown-engine-BOU4R5O6.js").then(({ makeParser }) => makeParser());
  return loaded;
}

// src/inventory/markdown-scan.ts
var scanHeadings = (text) => scanLines(text).headings;
function scanLines(text) {
  const scanner = new Scanner(text.split("\n"));
  return scanner.run();
}
var blockTag = /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
var rawTag = /^<(script|pre|style|textarea)(?:[\s>]|$)/i;
var Scanner = class {
  lines;
  headings = [];
  kinds = [];
  /** Index of the first line of the paragraph that is open, or -1. */
  paragraph = -1;
  constructor(lines2) {
    this.lines = lines2;
  }
  run() {
    let index4 = this.frontMatter();
    while (index4 < this.lines.length) index4 = this.next(index4);
    return { headings: this.headings, kinds: this.kinds };
  }
  /** Takes lines `from` to `to` (excluded) as one kind; what comes after is `to`. */
  take(from, to, kind) {
    for (let index4 = from; index4 < to; index4++) this.kinds[index4] = kind;
    if (kind !== "prose") this.paragraph = -1;
    return to;
  }
  frontMatter() {
    const fence2 = this.lines[0]?.trimEnd();
    if (fence2 !== "---" && fence2 !== "+++") return 0;
    const end2 = this.lines.findIndex((line, index4) => index4 > 0 && line.trimEnd() === fence2);
    return end2 === -1 ? 0 : this.take(0, end2 + 1, "front");
  }
  next(index4) {
    const line = this.lines[index4];
    const indent = line.length - line.trimStart().length;
    const content = line.slice(indent, indent + 2e3);
    if (content === "") return this.take(index4, index4 + 1, "blank");
    const fence2 = /^(`{3,}|~{3,})/.exec(content);
    if (fence2 && !(fence2[1][0] === "`" && line.indexOf("`", indent + fence2[1].length) !== -1)) {
      return this.take(index4, this.endOfFence(index4 + 1, fence2[1]), "code");
    }
    if (indent > 3) return this.indented(index4);
    if (content[0] === "<") {
      const end2 = this.endOfHtml(index4, content);
      if (end2 > index4) return this.take(index4, end2, content.startsWith("<!--") ? "comment" : "html");
    }
    if (content[0] === ">") return this.take(index4, index4 + 1, "quote");
    return this.heading(index4, content) ?? this.prose(index4, content);
  }
  endOfFence(from, fence2) {
    for (let index4 = from; index4 < this.lines.length; index4++) {
      const line = this.lines[index4].trim();
      if (line.length >= fence2.length && line[0] === fence2[0] && new Set(line.slice(0, 400)).size === 1)
        return index4 + 1;
    }
    return this.lines.length;
  }
  endOfHtml(index4, content) {
    if (content.startsWith("<!--")) return this.lineWith(index4, "-->");
    const raw = rawTag.exec(content);
    if (raw) return this.lineWith(index4, `</${raw[1].toLowerCase()}`);
    if (!blockTag.test(content)) return index4;
    let end2 = index4;
    while (end2 < this.lines.length && this.lines[end2].trim() !== "") end2++;
    return end2;
  }
  /** The line after the one that holds the words, or the end of the text. */
  lineWith(from, words4) {
    for (let index4 = from; index4 < this.lines.length; index4++) {
      if (this.lines[index4].toLowerCase().includes(words4)) return index4 + 1;
    }
    return this.lines.length;
  }
  indented(index4) {
    const kind = this.paragraph === -1 && !this.inList(index4) ? "code" : "prose";
    return this.take(index4, index4 + 1, kind);
  }
  /** Indented lines belong to a list when the last line that is not blank does. */
  inList(index4) {
    for (let before4 = index4 - 1; before4 >= 0 && before4 > index4 - 4; before4--) {
      const line = this.lines[before4];
      if (line.trim() !== "") return isItem(line.trimStart()) || /^\s/.test(line) && this.kinds[before4] === "prose";
    }
    return false;
  }
  heading(index4, content) {
    const atx = /^(#{1,6})(?:[ \t]|$)/.exec(content);
    if (atx) return this.add(index4, index4 + 1, atx[1].length, closeAtx(content.slice(atx[1].length)));
    const underline = this.paragraph !== -1 && /^(=+|-+)[ \t]*$/.exec(content);
    if (!underline) return null;
    const text = this.lines.slice(this.paragraph, index4).map((line) => line.trim());
    this.kinds.fill("heading", this.paragraph, index4);
    this.add(this.paragraph, index4, underline[1][0] === "=" ? 1 : 2, text.join(" "));
    return this.take(index4, index4 + 1, "underline");
  }
  add(from, to, depth2, text) {
    this.headings.push({ depth: depth2, text: plainLine(text), line: from + 1 });
    return this.take(from, to, "heading");
  }
  prose(index4, content) {
    const starts = this.paragraph === -1;
    this.take(index4, index4 + 1, "prose");
    if (isItem(content) || /^(?:[-*_][ \t]*){3,}$/.test(content.slice(0, 100)) || content[0] === "|")
      this.paragraph = -1;
    else if (/^\[[^\]]{1,200}\]:/.test(content) && starts) this.paragraph = -1;
    else if (starts && !this.continuesItem(index4)) this.paragraph = index4;
    return index4 + 1;
  }
  /** A line right after a list item or table row, without a blank line between, belongs to it. */
  continuesItem(index4) {
    if (index4 === 0 || this.kinds[index4 - 1] !== "prose") return false;
    const before4 = this.lines[index4 - 1].trimStart();
    return !/^(?:[-*_][ \t]*){3,}$/.test(before4.slice(0, 100)) && !/^\[[^\]]{1,200}\]:/.test(before4);
  }
};
var isItem = (content) => /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/.test(content);
function closeAtx(rest) {
  const text = rest.trim();
  let end2 = text.length;
  while (end2 > 0 && text[end2 - 1] === "#") end2--;
  return end2 === 0 || text[end2 - 1] === " " || text[end2 - 1] === "	" ? text.slice(0, end2).trim() : text;
}
function plainLine(source) {
  return source.slice(0, 2e3).replace(/!\[[^\]]{0,500}\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, "").replace(/\[([^\]]{0,500})\](?:\([^)]{0,1000}\)|\[[^\]]{0,200}\])/g, "$1").replace(/<\/?[a-z][^<>]{0,500}>/gi, "").replace(/[*`]|~~|__/g, "").replace(/\\([!-/:-@[-`{-~])/g, "$1").replace(/\s+/g, " ").trim();
}

// src/inventory/markdown-plain.ts
var longestPassage = 2e3;
var unseen = /* @__PURE__ */ new Set(["code", "comment", "front", "quote"]);
function readByLines(text, where) {
  const parts2 = emptyParts();
  const { headings: headings2, kinds: kinds3 } = scanLines(text);
  for (const { depth: depth2, text: words4, line } of headings2) {
    parts2.labels.push({ kind: "heading", depth: depth2, text: words4, line, column: 1, cells: [] });
  }
  const lines2 = text.split("\n");
  kinds3.forEach((kind, index4) => {
    const start3 = where.startOf(index4 + 1);
    const line = lines2[index4];
    if (unseen.has(kind)) parts2.hidden.push({ start: start3, end: start3 + line.length });
    else if (kind === "prose") addPassage(parts2, line, index4 + 1);
  });
  const end2 = kinds3.lastIndexOf("front");
  if (kinds3[0] === "front") readFrontMatter(lines2.slice(1, end2).join("\n"), 2, parts2.frontMatter);
  return parts2;
}
function addPassage(parts2, source, line) {
  const start3 = source.slice(0, longestPassage);
  const mark = /^\s*(?:[-*+]|\d{1,9}[.)])\s/.exec(start3);
  const text = oneLine(plainLine(start3.slice(mark?.[0].length ?? 0)));
  if (text !== "") parts2.passages.push({ kind: mark ? "item" : "paragraph", text, line, endLine: line });
}

// src/inventory/markdown-risk.ts
var bounds = {
  characters: 512e3,
  lines: 12e3,
  indent: 200,
  quoteRun: 100,
  /** Markers of lists and quotes at the start of one line. */
  nesting: 40,
  columns: 1e3,
  /** Special characters in one block of lines. */
  specials: 2e3,
  /** Sum over all blocks of specials times characters: what the parser may have to look through. */
  cost: 3e7,
  /** Rows of tables. */
  rows: 4e3,
  setext: 800,
  quotes: 800,
  /** Markers of lists and quotes in the whole text. */
  markers: 6e3,
  /** Sum of the indentation of all list items: deep nesting makes every line dear. */
  itemIndent: 6e4
};
function isRisky(text) {
  if (text.length > bounds.characters) return true;
  const tally = { lines: 0, cost: 0, rows: 0, setext: 0, quotes: 0, markers: 0, itemIndent: 0 };
  const runs = new Runs();
  for (const line of text.split("\n")) {
    const shape = shapeOf(line);
    if (shape.risky) return true;
    tally.lines++;
    if (shape.setext) tally.setext++;
    if (shape.first === ">") tally.quotes++;
    tally.markers += shape.markers;
    if (shape.markers > 0) tally.itemIndent += shape.indent;
    tally.cost += runs.take(shape, line.length);
    if (runs.inTable) tally.rows++;
    if (runs.specials > bounds.specials) return true;
  }
  return tally.lines > bounds.lines || tally.cost + runs.cost() > bounds.cost || tally.rows > bounds.rows || tally.setext > bounds.setext || tally.quotes > bounds.quotes || tally.markers > bounds.markers || tally.itemIndent > bounds.itemIndent;
}
var Runs = class {
  specials = 0;
  #characters = 0;
  /** Indentation of the last list item; -2 outside lists. */
  #item = -2;
  inTable = false;
  #before = null;
  cost() {
    return this.specials * this.#characters;
  }
  /** Adds a line; gives the cost of the stretch that it ends, 0 when it ends none. */
  take(shape, length) {
    if (shape.first !== "" && shape.indent === 0 && shape.marker === null && this.#before?.first === "") this.#item = -2;
    const startsTable = shape.isDelimiter && this.#before?.isFullRow === true && this.#before.columns === shape.columns;
    this.inTable = shape.first === "|" && (this.inTable || startsTable);
    const startsItem = shape.marker !== null && shape.indent <= this.#item + 5 && (this.#item >= 0 || shape.marker !== "later");
    if (startsItem) this.#item = shape.indent;
    const ends4 = shape.first === "" || startsItem || this.inTable;
    const cost = ends4 ? this.cost() : 0;
    this.specials = ends4 ? shape.specials : this.specials + shape.specials;
    this.#characters = ends4 ? length : this.#characters + length;
    this.#before = shape;
    return cost;
  }
};
function shapeOf(line) {
  const prefix2 = prefixOf(line);
  const first2 = line[prefix2.first] ?? "";
  const columns2 = countOf(line, "|");
  const isFullRow = first2 === "|" && prefix2.first < 4 && line.trimEnd().endsWith("|") && !line.includes("\\");
  return {
    risky: prefix2.first > bounds.indent || prefix2.markers > bounds.nesting || line.includes(">".repeat(bounds.quoteRun + 1)) || columns2 > bounds.columns,
    first: first2,
    indent: prefix2.first,
    markers: prefix2.markers,
    marker: markerOf(line.slice(prefix2.first, prefix2.first + 20)),
    isFullRow,
    isDelimiter: isFullRow && /^[ \t|:-]*-[ \t|:-]*$/.test(line.slice(0, 4e3)) && line.length < 4e3,
    columns: columns2,
    setext: isUnderline(line, prefix2.first),
    specials: countSpecials(line)
  };
}
function markerOf(start3) {
  if (/^(?:[-*+]|1[.)])[ \t]+\S/.test(start3)) return "first";
  return /^\d{1,9}[.)][ \t]+\S/.test(start3) ? "later" : null;
}
var isUnderline = (line, from) => (line[from] === "=" || line[from] === "-") && /^(?:=+|-+)\s*$/.test(line.slice(from, from + 400));
function prefixOf(line) {
  let at4 = 0;
  while (line[at4] === " " || line[at4] === "	") at4++;
  const first2 = at4;
  let markers = 0;
  for (; at4 < line.length && markers <= bounds.nesting; markers++) {
    const marker2 = /^(?:[-*+>]|\d{1,9}[.)])[ \t]{0,300}/.exec(line.slice(at4, at4 + 320));
    if (!marker2 || marker2[0].length === 1 && marker2[0] !== ">" && line.length > at4 + 1) break;
    at4 += marker2[0].length;
  }
  return { first: first2, markers };
}
function countOf(line, character) {
  let count2 = 0;
  for (let at4 = line.indexOf(character); at4 !== -1; at4 = line.indexOf(character, at4 + 1)) count2++;
  return count2;
}
function countSpecials(line) {
  let count2 = 0;
  let before4 = "";
  for (const character of line) {
    if ("*_`!".includes(character) ? character !== before4 : "[<&\\\\".includes(character)) count2++;
    before4 = character;
  }
  return count2;
}

// src/inventory/markdown.ts
async function readMarkdown(path, text, parse) {
  const where = places(text);
  const tree = await treeOf(text, parse);
  const parts2 = (tree && harvested(text, tree, where)) ?? readByLines(text, where);
  if (path.toLowerCase().endsWith(".mdx")) hideBraceComments(text, parts2);
  return assemble(path, "markdown", text, parts2);
}
async function treeOf(text, parse) {
  if (!isRisky(text)) return orNull(await loadParser(), text);
  const result = parse ? await parse(text) : "crash";
  return isTree(result) ? result : null;
}
function orNull(parse, text) {
  try {
    return parse(text);
  } catch (error) {
    return stackOverflow(error);
  }
}
function harvested(text, tree, where) {
  try {
    return harvestMarkdown(text, tree, where);
  } catch (error) {
    return stackOverflow(error);
  }
}
function stackOverflow(error) {
  if (error instanceof RangeError) return null;
  throw error;
}
function hideBraceComments(text, parts2) {
  for (let start3 = text.indexOf("{/*"); start3 !== -1; ) {
    const end2 = text.indexOf("*/}", start3);
    parts2.hidden.push({ start: start3, end: end2 === -1 ? text.length : end2 + 3 });
    start3 = end2 === -1 ? -1 : text.indexOf("{/*", end2);
  }
}

// src/inventory/document.ts
var formats = /* @__PURE__ */ new Map([
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".mdx", "markdown"],
  [".rst", "rst"],
  [".adoc", "asciidoc"],
  [".asciidoc", "asciidoc"],
  [".txt", "text"],
  ["", "text"]
]);
function documentFormat(path) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  const dot = name2.lastIndexOf(".");
  return formats.get(dot > 0 ? name2.slice(dot).toLowerCase() : "") ?? null;
}
async function readDocument(path, text, parse) {
  const format = documentFormat(path);
  if (format === null) return { unread: unknownFormat(path) };
  if (format === "markdown") return readMarkdown(path, text, parse);
  if (format === "rst") return (await import("./rst-3KHNRYGU.js")).readRst(path, text);
  if (format === "asciidoc") return (await import("./asciidoc-UCCJ3WNB.js")).readAsciidoc(path, text);
  return scanHeadings(text).length >= 2 ? readMarkdown(path, text, parse) : readText(path, text);
}
function readText(path, text) {
  const parts2 = emptyParts();
  const where = places(text);
  for (const { depth: depth2, text: words4, line } of scanHeadings(text)) {
    parts2.labels.push({ kind: "heading", depth: depth2, text: words4, line, column: 1, cells: [] });
  }
  let block = { line: 1, lines: [] };
  const close = (next2) => {
    const words4 = oneLine(block.lines.join(" "));
    if (words4 !== "") {
      parts2.passages.push({ kind: "paragraph", text: words4, line: block.line, endLine: next2 - 1 });
    }
    block = { line: next2 + 1, lines: [] };
  };
  const lines2 = text.split("\n");
  lines2.forEach((line, index4) => {
    if (line.trim() === "") close(index4 + 1);
    else block.lines.push(line);
  });
  close(lines2.length + 1);
  for (const { start: start3, end: end2, url } of bareUrls(text)) parts2.links.push(linkAt(where, { start: start3, end: end2 }, "link", url, url));
  return assemble(path, "text", text, parts2);
}
var unknownFormat = (path) => ({
  fi: `En osaa lukea tiedoston ${path} muotoa. Luen Markdown-, reStructuredText-, AsciiDoc- ja tekstitiedostoja.`,
  sv: `Jag kan inte läsa formatet i filen ${path}. Jag läser Markdown, reStructuredText, AsciiDoc och ren text.`,
  en: `I cannot read the format of ${path}. I read Markdown, reStructuredText, AsciiDoc and plain text.`
});

// src/inventory/reader.ts
var documentLimit = 512e3;
var ownersLimit = 3e6;
var changelogHead = 6e4;
var tooLarge = (path, size, limit4) => ({
  fi: `Tiedoston ${path} koko on ${size} tavua, enemmän kuin luen (${limit4}).`,
  sv: `Filen ${path} är ${size} byte, mer än vad jag läser (${limit4}).`,
  en: `${path} has ${size} bytes, more than I read (${limit4}).`
});
var binary = (path) => ({
  fi: `Löysin tiedoston ${path}, mutta en osaa lukea sen muotoa.`,
  sv: `Jag hittade filen ${path} men kan inte läsa dess format.`,
  en: `I found the file ${path} but cannot read its format.`
});
var notThere = (path) => ({
  fi: `Tiedostoa ${path} ei ole.`,
  sv: `Filen ${path} finns inte.`,
  en: `There is no file ${path}.`
});
var unreadableFormat = /\.(?:docx?|odt|pdf|rtf|pptx?|xlsx?)$/iu;
function openReader(repository, parse, parsed2) {
  const contents = /* @__PURE__ */ new Map();
  const documents = /* @__PURE__ */ new Map();
  const enough2 = (request) => {
    const known5 = contents.get(request.path);
    return known5 !== void 0 && (known5.head === 0 || (request.head ?? Number.POSITIVE_INFINITY) <= known5.head);
  };
  const prefetch = async (requests) => {
    const wanted4 = /* @__PURE__ */ new Map();
    for (const request of requests)
      if (!enough2(request) && (!wanted4.has(request.path) || request.head === void 0))
        wanted4.set(request.path, request);
    if (wanted4.size === 0) return;
    const read3 = await repository.read([...wanted4.values()]);
    for (const { path, head } of wanted4.values())
      contents.set(path, { content: read3.get(path) ?? null, head: head ?? 0 });
  };
  const read2 = async (requests) => {
    await prefetch(requests);
    return new Map(
      requests.flatMap(
        ({ path }) => contents.get(path)?.content ? [[path, contents.get(path).content]] : []
      )
    );
  };
  const content = async (path) => {
    if (!contents.has(path)) await prefetch([{ path, limit: documentLimit }]);
    return contents.get(path)?.content ?? null;
  };
  const load = async (path) => {
    if (unreadableFormat.test(path)) return { unread: binary(path) };
    const found4 = await content(path);
    if (!found4) return { unread: notThere(path) };
    if (found4.kind === "text") return parsed2.documents(path, found4.text, () => readDocument(path, found4.text, parse));
    if (found4.kind === "too-large") return { unread: tooLarge(path, found4.size, found4.limit) };
    return { unread: found4.kind === "unreadable" ? found4.reason : binary(path) };
  };
  const document2 = (path) => documents.get(path) ?? documents.set(path, load(path)).get(path);
  return { prefetch, read: read2, content, document: document2 };
}

// src/inventory/substance.ts
var stubWords = 25;
var pointerWords = 30;
var placeholderShare = 0.4;
function substanceOf(document2, range, stub = stubWords) {
  const inside3 = (line) => !range || line >= range.from && line <= range.to;
  const passages = document2.passages.filter(({ line }) => inside3(line));
  const words4 = passages.reduce((sum, { text }) => sum + countWords(text), 0);
  const links = document2.links.filter(({ line, kind }) => kind === "link" && inside3(line));
  const images = document2.links.filter(({ line, kind }) => kind === "image" && inside3(line));
  if (words4 === 0 && links.length === 0) return images.length > 0 ? "image-only" : "empty";
  const filled = new Set(
    placeholders(document2, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  if (filled.size > 0 && filled.size >= passages.length * placeholderShare) return "placeholder";
  if (images.length > 0 && links.length === 0 && words4 < 5) return "image-only";
  if (links.length > 0 && words4 < pointerWords && passages.length <= 3) return "pointer";
  return words4 < stub ? "stub" : "full";
}

// src/inventory/cues.ts
var widestGap = 5;
var toOption = (source) => {
  if (source === "Name") return { text: "", kind: "name" };
  if (source.startsWith("=")) return { text: source.slice(1), kind: "whole" };
  if (source.startsWith("*")) return { text: source.slice(1), kind: "inside" };
  return { text: source, kind: "start" };
};
function toSteps(source) {
  const steps = [];
  let gap2 = false;
  for (const part3 of source.split(" ")) {
    if (part3 === "…") gap2 = true;
    else {
      steps.push({ gap: gap2, options: part3.split("|").map(toOption) });
      gap2 = false;
    }
  }
  return steps;
}
var data = vocabulary_default.topics;
var index = null;
function cuesByStart() {
  if (index) return index;
  const map = /* @__PURE__ */ new Map();
  for (const [topic, { cues }] of Object.entries(data)) {
    for (const source of Object.values(cues).flat()) {
      const cue = { topic, steps: toSteps(source) };
      const starts = new Set(
        cue.steps[0].options.map(({ text, kind }) => kind === "start" || kind === "whole" ? text.slice(0, 2) : "")
      );
      for (const start3 of starts) map.set(start3, [...map.get(start3) ?? [], cue]);
    }
  }
  index = map;
  return map;
}
var toWords = (sentence2) => [...sentence2.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*|[@€]/gu)].map(([word2]) => ({
  lower: word2.toLowerCase(),
  capital: new RegExp("^\\p{Lu}", "u").test(word2)
}));
var notNames = /* @__PURE__ */ new Set([
  "i",
  "a",
  "the",
  "github",
  "gitlab",
  "slack",
  "we",
  "our",
  "this",
  "open",
  "source",
  "contributors",
  "maintainers",
  "community"
]);
var fits = (word2, option) => option.kind === "start" ? word2.lower.startsWith(option.text) : option.kind === "whole" ? word2.lower === option.text : option.kind === "inside" ? word2.lower.includes(option.text) : word2.capital && !notNames.has(word2.lower);
function follows(words4, steps, at4, step) {
  if (step === steps.length) return true;
  const { gap: gap2, options: options2 } = steps[step];
  const last = gap2 ? Math.min(at4 + widestGap, words4.length - 1) : at4;
  for (let index4 = at4; index4 <= last && index4 < words4.length; index4++) {
    if (options2.some((option) => fits(words4[index4], option)) && follows(words4, steps, index4 + 1, step + 1)) return true;
  }
  return false;
}
var governedByText = /\bgoverned\b.{0,60}\b(?:conduct|guidelines|licen[cs]e|terms|laws?|covenant|policy|policies|polic)\b/iu;
function topicsInSentence(sentence2) {
  if (governedByText.test(sentence2)) return /* @__PURE__ */ new Set();
  const words4 = toWords(sentence2.slice(0, 2e3));
  const map = cuesByStart();
  const anywhere = map.get("") ?? [];
  const topics2 = /* @__PURE__ */ new Set();
  for (let at4 = 0; at4 < words4.length; at4++) {
    for (const cue of [...map.get(words4[at4].lower.slice(0, 2)) ?? [], ...anywhere]) {
      if (topics2.has(cue.topic)) continue;
      const [first2, ...rest] = cue.steps;
      if (first2.options.some((option) => fits(words4[at4], option)) && follows(words4, rest, at4 + 1, 0))
        topics2.add(cue.topic);
    }
  }
  return topics2;
}
var topicLabels = (topic) => ({
  labels: data[topic].labels,
  body: data[topic].body ?? "prose"
});

// src/inventory/statements.ts
var nothing2 = /^[\s\-–—.…_/?]*$/u;
var pointerWords2 = 14;
var ordered = /* @__PURE__ */ new WeakMap();
function byLine(document2) {
  const known5 = ordered.get(document2);
  if (known5) return known5;
  const sorted2 = (list2) => list2.every((one2, index4) => index4 === 0 || one2.line >= list2[index4 - 1].line) ? list2 : [...list2].sort((a, b) => a.line - b.line);
  const made2 = {
    passages: sorted2(document2.passages),
    links: sorted2(document2.links.filter((link3) => link3.kind === "link"))
  };
  ordered.set(document2, made2);
  return made2;
}
function firstAt(list2, line) {
  let [low, high] = [0, list2.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (list2[middle].line < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
var between = (list2, from, to) => list2.slice(firstAt(list2, from), firstAt(list2, to + 1));
function bodyOf(document2, label) {
  const from = label.kind === "heading" ? label.line + 1 : label.line;
  const { passages, links } = byLine(document2);
  return {
    passages: between(passages, from, label.endLine).filter(
      (passage) => label.kind === "heading" || passage.line !== label.line || passage.kind !== "cell"
    ),
    links: between(links, from, label.endLine)
  };
}
function substanceOf2(text, links, lines2, passages) {
  const prose = passages.filter((passage) => !lines2.has(passage.line));
  if (passages.length > 0 && prose.length === 0) return "placeholder";
  if (nothing2.test(text)) return links.length > 0 ? "pointer" : "empty";
  return links.length > 0 && countWords(text) <= pointerWords2 ? "pointer" : "said";
}
function fromLabel(document2, label, concept, placeholderLines) {
  const { passages, links } = bodyOf(document2, label);
  const rows2 = label.kind === "heading" ? [] : label.cells;
  const text = [...rows2, ...label.kind === "cell" ? [] : passages.map((passage) => passage.text)].join(" ").slice(0, 4e3).trim();
  const own = label.kind === "cell" ? [] : passages;
  const hit = label.kind !== "heading" && placeholderLines.has(label.line) && rows2.length > 0;
  return {
    concept,
    path: document2.path,
    line: label.line,
    endLine: label.endLine,
    via: label.kind,
    label: label.text,
    text,
    substance: hit ? "placeholder" : substanceOf2(text, links, placeholderLines, own),
    target: links[0]?.destination ?? null
  };
}
var money = /fund|financ|\bcosts?\b|\bpa(?:y|id)|\bfees?\b|rahoit|kustann|maksa|maksu|finansier|kostnad|avgift|betala|økonomi|financier|€/iu;
function aboutMoney(document2, line, text) {
  if (money.test(text)) return true;
  return document2.labels.some(
    (label) => label.kind !== "cell" && label.line < line && line <= label.endLine && conceptsIn(label.text).has("funding")
  );
}
function asked(document2, concepts, line, text, has) {
  return concepts.filter(
    (concept) => has(concept) && (!concept.startsWith("funding_") || aboutMoney(document2, line, text))
  );
}
function statements(document2, concepts, range) {
  const inside3 = (line) => !range || line >= range.from && line <= range.to;
  const placeholderLines = new Set(
    placeholders(document2, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  const byLabel2 = document2.labels.filter((label) => inside3(label.line)).flatMap((label) => {
    const named11 = conceptsIn(label.text);
    return asked(document2, concepts, label.line, label.text, (concept) => named11.has(concept)).map(
      (concept) => fromLabel(document2, label, concept, placeholderLines)
    );
  });
  const bySentence = document2.passages.filter((passage) => inside3(passage.line) && !placeholderLines.has(passage.line)).flatMap(
    (passage) => sentences(passage.text).filter((sentence2) => countWords(sentence2) >= 4).flatMap(
      (sentence2) => asked(document2, concepts, passage.line, sentence2, (concept) => names(sentence2, concept)).map(
        (concept) => fromSentence(document2, passage, sentence2, concept)
      )
    )
  );
  return [...byLabel2, ...bySentence];
}
var fromSentence = (document2, passage, sentence2, concept) => ({
  concept,
  path: document2.path,
  line: passage.line,
  endLine: passage.endLine,
  via: "sentence",
  label: "",
  text: sentence2,
  substance: "said",
  target: null
});

// src/inventory/topics.ts
var someone = new RegExp("(?:^|\\s)@[\\w-]{2,}|[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w|\\p{Lu}[\\p{Ll}'’-]{1,40}\\s{1,3}(?:(?:van|de|der|von|af|ten)\\s+)?\\p{Lu}[\\p{Ll}'’-]+|^\\s*\\p{Lu}[\\p{L}'’-]{1,60}(?:\\s*[,(–-]\\s*\\p{Lu}|\\s*$)", "u");
var fewWords2 = 12;
var roleTable = /(?:^|\|)[ \t*_]*(?:roles?|roolit?|roll(?:er|en)?|rolle(?:n|r)?|rol(?:len)?|tehtävä|role ?\/ ?responsibilities|rolle og ansvar|roll och ansvar|rooli ja vastuut?|roles? and responsibilities)[ \t*_]*\|/iu;
var delimiterRow = /^[ \t]*\|?[ \t]*:?-{2,}/u;
var membersFollow = /(?:members|stakeholders|partners|owners|parties|municipalities|jäsenet|jäseniä|omistajat|kunnat|kaupungit|medlemmar(?:na)?|ägare|ägarna|parterna|kommuner(?:na)?|myndigheter(?:na)?|medlemmer|deltagere|leden|gemeenten)(?:[ ,]+[\p{L}'’()-]{1,30}){0,6}\s*:\s*$/iu;
var names2 = (text) => text.length < 400 && countWords(text) <= fewWords2 && someone.test(text);
var nobody2 = /^(?:none|no one|nobody|not yet|n\/a|ei(?: vielä)?(?: ole)?|ei kukaan|ingen|inga|inte än|ännu ingen|geen|nog geen)\b/iu;
function answers(document2, label, body2, empty2) {
  const { passages, links } = bodyOf(document2, label);
  const filled = passages.filter((passage) => !empty2.has(passage.line));
  const row = label.kind === "heading" ? [] : label.cells;
  const cells = nobody2.test(row[0] ?? "") ? [] : row.filter((cell) => /[\p{L}\p{N}]{2,}/u.test(cell));
  if (label.kind !== "heading" && empty2.has(label.line)) return false;
  if (body2 === "named")
    return cells.length > 0 && conceptsIn(label.text).has("owner") || cells.some((cell) => someone.test(cell.slice(0, 400))) || filled.some((passage) => passage.kind !== "paragraph" && names2(passage.text));
  if (cells.length > 0) return true;
  if (label.kind === "cell") return false;
  const words4 = filled.reduce((sum, passage) => sum + countWords(passage.text), 0);
  return words4 >= 8 || body2 !== "duties" && links.length > 0 && words4 > 0;
}
var listing = /\bcontributors?\b/iu;
function byLabels(document2, inside3, empty2, add) {
  for (const label of document2.labels) {
    if (!inside3(label.line) || label.depth === 1) continue;
    const named11 = conceptsIn(label.text);
    if (named11.size === 0) continue;
    for (const topic of topics) {
      const { labels: labels2, body: body2 } = topicLabels(topic);
      if (topic === "contribution-process" && listing.test(label.text)) continue;
      if (labels2.some((concept) => named11.has(concept)) && answers(document2, label, body2, empty2)) add(topic, label.line);
    }
    if ((named11.has("maintainer") || named11.has("steering")) && answers(document2, label, "named", empty2))
      add("owner-named", label.line);
  }
}
function bySentences(document2, inside3, empty2, add) {
  document2.passages.forEach((passage, index4) => {
    if (!inside3(passage.line) || empty2.has(passage.line)) return;
    for (const sentence2 of sentences(passage.text))
      for (const topic of topicsInSentence(sentence2)) add(topic, passage.line);
    const next2 = document2.passages[index4 + 1];
    if (membersFollow.test(passage.text) && next2 && next2.kind !== "paragraph" && new RegExp("\\p{Lu}", "u").test(next2.text))
      add("owner-named", passage.line);
  });
}
function byTables(document2, inside3, empty2, add) {
  const lines2 = document2.visible.split("\n");
  const filled = document2.labels.filter(
    ({ kind, line, cells }) => kind === "cell" && !empty2.has(line) && cells.some((cell) => /[\p{L}\p{N}]{2,}/u.test(cell))
  );
  lines2.forEach((text, index4) => {
    if (!inside3(index4 + 1) || text.length > 2e3 || !delimiterRow.test((lines2[index4 + 1] ?? "").slice(0, 100)) || !roleTable.test(text))
      return;
    const end2 = lines2.findIndex((line, at4) => at4 > index4 && line.trim() === "");
    const last = end2 < 0 ? lines2.length : end2;
    if (filled.some(({ line }) => line > index4 + 2 && line <= last)) add("roles", index4 + 1);
  });
}
var untickedRow = /^[ \t]*\|[ \t]*(?:<[\w/<> ]{1,20}>)?[ \t]*\[[ \t]*\]/u;
var unticked = (document2) => document2.text.includes("[") ? document2.text.split("\n").flatMap((line, index4) => untickedRow.test(line.slice(0, 80)) ? [index4 + 1] : []) : [];
var found2 = /* @__PURE__ */ new WeakMap();
function topicsOf(document2, range) {
  const key = range ? `${range.from}-${range.to}` : "";
  const known5 = found2.get(document2)?.get(key);
  if (known5) return known5;
  const inside3 = (line) => !range || line >= range.from && line <= range.to;
  const empty2 = new Set(
    placeholders(document2, range).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  for (const line of unticked(document2)) empty2.add(line);
  const map = /* @__PURE__ */ new Map();
  const add = (topic, line) => void (map.get(topic) ?? map.set(topic, /* @__PURE__ */ new Set()).get(topic)).add(line);
  byLabels(document2, inside3, empty2, add);
  bySentences(document2, inside3, empty2, add);
  byTables(document2, inside3, empty2, add);
  const ordered2 = new Map(
    topics.filter((topic) => map.has(topic)).map((topic) => [topic, [...map.get(topic)].sort((a, b) => a - b)])
  );
  if (!found2.has(document2)) found2.set(document2, /* @__PURE__ */ new Map());
  found2.get(document2).set(key, ordered2);
  return ordered2;
}

// src/inventory/locate.ts
var most = {
  governance: 24,
  roadmap: 3,
  owners: 6,
  licence: 4,
  readme: 6,
  contributing: 3,
  "code-of-conduct": 3,
  security: 4,
  changelog: 2,
  publiccode: 2,
  "api-description": 0,
  funding: 3,
  support: 3
};
var absent = (kind) => ({
  kind,
  component: null,
  status: "absent",
  path: null,
  line: null,
  endLine: null,
  substance: null,
  target: null,
  from: null,
  details: {},
  evidence: null
});
var byName = (path) => ({
  fi: `Tiedoston nimi ja paikka: ${path}`,
  sv: `Filens namn och plats: ${path}`,
  en: `Name and place of the file: ${path}`
});
var byContent = (path, topics2) => ({
  fi: `${path} kertoo hallinnasta: ${topics2.join(", ")}`,
  sv: `${path} berättar om styrningen: ${topics2.join(", ")}`,
  en: `${path} tells about governance: ${topics2.join(", ")}`
});
var bySettings = (settings) => ({
  fi: `Nimetty asetuksissa (${settings})`,
  sv: `Nämnd i inställningarna (${settings})`,
  en: `Named in the settings (${settings})`
});
var core = ["decision-making", "membership", "owner-named", "funding"];
var leastTopics = 4;
var fewer = ({ rank: rank2, within: within3 }) => (rank2 < 5e3 || rank2 >= 5500) && !/maintainers?\b/iu.test(within3);
var reporting = /report|vulnerab|disclos|ilmoita|haavoittuv|rapporter|sårbar|kwetsbaar|schwachstelle/iu;
async function judge(candidate, reader) {
  const { kind, path, within: within3, certain } = candidate;
  const present = { ...absent(kind), status: "present", path, line: 1, evidence: byName(path) };
  if (unreadableFormat.test(path) && !certain) return null;
  if (unreadableFormat.test(path) || kind === "licence" || kind === "owners" || kind === "publiccode" || /\.ya?ml$/iu.test(path))
    return withContent(present, reader);
  const document2 = await reader.document(path);
  if ("unread" in document2) return (await reader.content(path))?.kind === "unreadable" ? null : present;
  const substance = substanceOf(document2);
  if (substance === "empty" && document2.words === 0 && !document2.text.trim()) return null;
  if (kind === "security" && within3.includes("docs/") && !reporting.test(document2.visible)) return null;
  if (!certain && kind === "governance")
    return byTopics(present, document2, substance, fewer(candidate) ? leastTopics - 1 : leastTopics);
  return pointerOr({ ...present, substance }, document2);
}
function byTopics(present, document2, substance, least) {
  if (substance === "stub" || substance === "placeholder" || substance === "empty") return null;
  const found4 = [...topicsOf(document2).keys()];
  const title = document2.labels.find(({ kind }) => kind === "heading")?.text ?? "";
  const about2 = found4.length >= (aboutGovernance.test(title) ? 1 : least) && core.some((topic) => found4.includes(topic));
  return about2 || aboutGovernance.test(title) && found4.length > 0 ? { ...present, substance, evidence: byContent(present.path ?? "", found4) } : null;
}
var aboutGovernance = /\bgovernance(?:struktur|model|-| |$)|(?<!projektin)hallintamalli|styrmodell|styringsmodel|besturingsmodel/iu;
var hasVersion = ({ labels: labels2 }) => labels2.some(({ kind, text }) => kind === "heading" && /(?<![\d.])v?\d{1,4}\.\d{1,4}/iu.test(text.slice(0, 200)));
function pointerOr(artefact, document2) {
  if (artefact.substance !== "pointer" || artefact.kind === "governance" || artefact.kind === "readme") return artefact;
  const link3 = document2.links.find(({ kind }) => kind === "link");
  const words4 = document2.passages.reduce((sum, { text }) => sum + countWords(text), 0);
  if (artefact.kind === "changelog" && hasVersion(document2)) return { ...artefact, substance: "stub" };
  if (!link3 || words4 > 25) return { ...artefact, substance: words4 > 12 ? "full" : "pointer" };
  return { ...artefact, status: "linked", line: link3.line, target: link3.destination };
}
var onlyComments2 = /^\s*(?:#.*)?$/u;
async function withContent(present, reader) {
  const content = await reader.content(present.path ?? "");
  if (!content) return null;
  if (content.kind !== "text") return content.kind === "unreadable" ? null : present;
  if (!content.text.trim()) return null;
  const blank2 = content.text.length < 2e4 && (present.kind === "owners" || /\.ya?ml$/iu.test(present.path ?? "")) && content.text.split("\n").every((line) => onlyComments2.test(line));
  return blank2 ? null : { ...present, substance: "full", target: content.target ?? null };
}
var mostNamed = 60;
async function named2(kind, files, settings) {
  const patterns = settings.artefacts.get(kind) ?? [];
  if (patterns.length === 0) return [];
  const globs = await compileGlobs(patterns);
  return files.filter(({ path }) => patterns.includes(path) || globs.some((glob) => glob.match(path))).slice(0, mostNamed).map(({ path }) => ({ kind, path, within: path, rank: -1, certain: true }));
}
async function withoutIgnored(files, settings) {
  if (settings.ignore.length === 0) return files;
  const globs = await compileGlobs(settings.ignore);
  return files.filter(({ path }) => !globs.some((glob) => glob.match(path)));
}
async function choose({ files, base }, settings) {
  const all = candidates(files, base);
  const map = /* @__PURE__ */ new Map();
  for (const kind of artefactKinds) {
    const set = await named2(kind, files, settings);
    map.set(kind, set.length > 0 ? set : all.filter((one2) => one2.kind === kind).slice(0, most[kind]));
  }
  return map;
}
var several = /* @__PURE__ */ new Set(["governance", "owners", "licence", "readme"]);
async function locate(chosen2, reader, settings, parts2) {
  const located = [];
  for (const [kind, all] of chosen2) {
    const list2 = all.filter(({ rank: rank2 }) => rank2 >= partRank === parts2);
    const found4 = [];
    for (const candidate of list2) {
      if (found4.length > 0 && (candidate.rank >= 6e3 || !keepsOn(kind, found4, candidate))) continue;
      const artefact = await judge(candidate, reader);
      if (artefact)
        found4.push({
          artefact: candidate.rank < 0 ? { ...artefact, evidence: bySettings(settings.path ?? "") } : artefact,
          rank: candidate.rank
        });
    }
    located.push(...found4.map(({ artefact }) => artefact));
  }
  return located;
}
var partRank = 7e3;
function keepsOn(kind, found4, candidate) {
  if (candidate.rank < 0) return true;
  const first2 = found4[0].rank;
  if (kind === "readme") return candidate.rank < 100 === first2 < 100;
  if (several.has(kind)) return true;
  return candidate.rank % 100 >= 50 && candidate.rank - first2 < 2e3;
}

// src/inventory/release-notes.ts
function releaseNotes({ forge }) {
  if ("undetermined" in forge.latestRelease || !forge.latestRelease.known?.notes) return null;
  const evidence = {
    fi: "Julkaisujen muutostiedot GitHubissa",
    sv: "Uppgifter om ändringar i utgåvorna på GitHub",
    en: "Release notes on GitHub"
  };
  return { ...absent("changelog"), status: "linked", evidence };
}
var isReleaseNotes = ({ status, path, target }) => status === "linked" && path === null && target === null;

// src/inventory/reading.ts
var leadsOut = (target) => ({
  fi: `Linkki vie osoitteeseen ${target}, jota en lue.`,
  sv: `Länken leder till ${target}, som jag inte läser.`,
  en: `The link leads to ${target}, which I do not read.`
});
var elsewhere = (from) => ({
  fi: `Se on koodivarastossa ${from}, jota en lue tässä ajossa.`,
  sv: `Den finns i kodförrådet ${from}, som jag inte läser i den här körningen.`,
  en: `It is in the repository ${from}, which this run does not read.`
});
var inReleases = {
  fi: "Muutoksista kerrotaan GitHubin julkaisuissa, joita en lue.",
  sv: "Ändringarna beskrivs i utgåvorna på GitHub, som jag inte läser.",
  en: "Changes are told in the releases on GitHub, which I do not read."
};
function pathToRead(inventory, artefact) {
  if (artefact.status !== "linked" || !artefact.target) return artefact.path;
  const link3 = resolveLink(artefact.path ?? "", artefact.target, (path) => inventory.exists(path));
  return link3.kind === "file" && link3.found ? link3.path : link3.kind === "anchor" ? link3.path : null;
}
async function readOne(inventory, artefact) {
  if (artefact.status === "inherited") return { artefact, reason: elsewhere(artefact.from ?? "") };
  if (isReleaseNotes(artefact)) return { artefact, reason: inReleases };
  const path = pathToRead(inventory, artefact);
  if (path === null) return { artefact, reason: leadsOut(artefact.target ?? "") };
  const document2 = await inventory.document(path);
  if ("unread" in document2) return { artefact, reason: document2.unread };
  const whole4 = path !== artefact.path || artefact.status === "present" || artefact.kind === "governance";
  return {
    artefact,
    document: document2,
    from: whole4 ? 1 : artefact.line ?? 1,
    to: whole4 ? document2.lines : artefact.endLine ?? document2.lines
  };
}
async function readings(inventory, kinds3) {
  const all = await Promise.all(
    kinds3.flatMap((kind) => inventory.of(kind)).map((artefact) => readOne(inventory, artefact))
  );
  return {
    readings: all.filter((one2) => "document" in one2),
    unread: all.filter((one2) => "reason" in one2)
  };
}

// src/facts/addresses.ts
var mail = /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])/giu;
function addressesIn(document2, from, to) {
  const found4 = /* @__PURE__ */ new Map();
  document2.visible.split("\n").slice(from - 1, to).forEach((text, index4) => {
    for (const [address3] of text.slice(0, 2e3).matchAll(mail)) {
      const value = address3.toLowerCase();
      if (!found4.has(value) && !isTemplateMail(value)) found4.set(value, from + index4);
    }
  });
  return [...found4].map(([value, line]) => ({ value, line }));
}

// src/facts/from-documents.ts
var rows = [
  [
    "name",
    /^(?:tuotteen|ohjelmiston|palvelun|rajapinnan|sovelluksen) nimi$|^(?:produktens|tjänstens|programvarans|gränssnittets) namn$|^(?:product|service|software|interface)(?: name|['’]s name)$|^name of the (?:product|service|software|interface)$/iu
  ],
  [
    "licence",
    /^(?:(?:ohjelmiston|tuotteen|lähdekoodin|koodin) )?lisenssi$|^(?:(?:programvarans|produktens|källkodens) )?licens$|^(?:(?:software|product|source code) )?licen[cs]e$/iu
  ],
  [
    "repository",
    /^(?:koodivarasto|lähdekoodi|jakelupaikka|lähdekoodin (?:sijainti|jakelupaikka|osoite))$|^(?:kodförråd(?:et)?|källkod(?:en)?|distributionsplats)$|^(?:repository|source code|code repository|distribution place)$/iu
  ]
];
var address2 = /https?:\/\/[^\s<>()|]{4,200}/u;
function statedIn(name2, cell) {
  if (name2 === "licence") {
    const ids = namedLicences(`${cell} license`);
    return ids.length === 1 ? ids[0] : null;
  }
  if (name2 === "repository") return address2.exec(cell)?.[0] ?? null;
  return cell.length <= 80 ? cell : null;
}
function inRow(document2, { text, cells, line, column }) {
  const label = text.trim().replace(/[\s:]+$/u, "");
  const name2 = rows.find(([, pattern2]) => pattern2.test(label))?.[0];
  const value = name2 && cells.length === 1 ? statedIn(name2, cells[0].trim()) : null;
  if (!name2 || !value) return [];
  return [{ name: name2, value, source: "plan", field: label, location: { path: document2.path, line, column } }];
}
function fromPlan(reading) {
  const { document: document2, from, to } = reading;
  const open = new Set(placeholders(document2, { from, to }).map(({ line }) => line));
  const basics = document2.labels.filter(({ kind, line }) => kind !== "heading" && line >= from && line <= to && !open.has(line)).flatMap((label) => inRow(document2, label));
  const managers = holdersIn(reading, "product_manager").map(
    ({ name: name2, path, line }) => ({
      name: "product-manager",
      value: name2.join(" "),
      source: "plan",
      field: null,
      location: { path, line },
      personal: true
    })
  );
  return [...basics, ...managers];
}
var fromSecurity = ({ document: document2, from, to }) => addressesIn(document2, from, to).map(({ value, line }) => ({
  name: "security-contact",
  value,
  source: "security",
  field: null,
  location: { path: document2.path, line },
  personal: true
}));
async function fromDocuments(inventory) {
  const plans = (await readings(inventory, ["governance"])).readings;
  const policies = (await readings(inventory, ["security"])).readings;
  return [
    ...plans.flatMap(fromPlan),
    ...policies.filter(({ artefact }) => artefact.status === "present").flatMap(fromSecurity)
  ];
}

// src/inventory/licence-files.ts
var limit = 512e3;
var licenceName = /^(?:licen[cs]e|copying|copyright|unlicen[cs]e|lisenssi|licens)(?:[-_. ][\w. +-]{1,60})?$|^[a-z0-9.]{2,20}[-_](?:licen[cs]e)(?:\.(?:md|txt|rst))?$/i;
var noLicenceName = /header|template|third|3rd|check|config|report|notice|vendor|dependenc|\.(?:json5?|ya?ml|toml|xml|js|ts|py|go|java|kt|sh|rb|php|csv|xlsx?|docx?|odt|png|jpe?g|svg|html?\.j2|spdx|license)$/i;
var manifestName = /^(?:package\.json|composer\.json|pyproject\.toml|setup\.cfg|setup\.py|cargo\.toml|pom\.xml|publiccode\.ya?ml|[^/]{1,80}\.csproj)$/i;
var sourceName = /\.(?:java|kt|kts|scala|groovy|py|rb|php|js|mjs|cjs|jsx|ts|tsx|vue|c|h|cc|cpp|hpp|cs|go|rs|swift|pl|pm|sh|bash|sql|r|m|hs|ex|erl|lua)$/i;
var foreignFolder = /(?:^|\/)(?:node_modules|vendor|vendors|third[-_]?party|libs?|external|dist|build|generated|\.yarn)\//i;
var baseName = (path) => path.slice(path.lastIndexOf("/") + 1);
var depth = (path) => {
  const first2 = path.indexOf("/");
  if (first2 < 0) return 0;
  return path.indexOf("/", first2 + 1) < 0 ? 1 : 2;
};
var isLicenceFile = (path) => depth(path) === 0 && licenceName.test(path) && !noLicenceName.test(path);
var hasLicenceText = (files, base) => files.some(({ path }) => isLicenceFile(path.slice(base.length)) || isReuseText(path.slice(base.length)));
var isReuseText = (path) => /^licenses\/[^/]+\.(?:txt|md)$/i.test(path);
var isNoticeBelow = (path) => depth(path) === 1 && /^(?:copyright|notice)(?:\.(?:md|txt|rst))?$/i.test(baseName(path)) && !foreignFolder.test(path);
var isManifest = (path) => depth(path) <= 1 && manifestName.test(baseName(path)) && !foreignFolder.test(path);
var isReuseTable = (path) => path === "REUSE.toml" || path === ".reuse/dep5";
var readable = (file) => file.mode !== "160000" && !/\.(?:pdf|docx?|odt|rtf)$/i.test(file.path);
function licenceCandidates(files, base = "") {
  const wanted4 = (path) => depth(path) < 2 && (isLicenceFile(path) || isReuseText(path) || isReuseTable(path) || isManifest(path) || isNoticeBelow(path));
  const paths2 = files.filter((file) => wanted4(file.path.slice(base.length)) && readable(file)).map(({ path }) => path);
  return paths2.slice(0, 200).map((path) => ({ path, limit }));
}
var maxHeads = 400;
var headBytes = 2048;
function sourceHeads(files) {
  const sources = files.filter(
    ({ path, mode }) => mode.startsWith("100") && sourceName.test(path) && !foreignFolder.test(path)
  );
  const step = Math.max(1, sources.length / maxHeads);
  const chosen2 = Array.from({ length: Math.min(maxHeads, sources.length) }, (_, n) => sources[Math.floor(n * step)]);
  return chosen2.map(({ path }) => ({ path, limit, head: headBytes }));
}
var shortNames = /* @__PURE__ */ new Map([
  ["mit", "MIT"],
  ["apache", "Apache-2.0"],
  ["apache2", "Apache-2.0"],
  ["eupl", "EUPL-1.2"],
  ["eupl-11", "EUPL-1.1"],
  ["eupl-12", "EUPL-1.2"],
  ["agplv3", "AGPL-3.0"],
  ["agpl", "AGPL-3.0"],
  ["gplv2", "GPL-2.0"],
  ["gplv3", "GPL-3.0"],
  ["lgplv3", "LGPL-3.0"]
]);
function licenceInName(path) {
  const name2 = baseName(path).replace(/\.(?:txt|md|rst|pdf|html?)$/i, "");
  if (isReuseText(path)) return standardExpression(name2);
  const suffix = /^licen[cs]e[-_.](.+)$/i.exec(name2)?.[1] ?? /^(.+)[-_]licen[cs]e$/i.exec(name2)?.[1];
  if (suffix === void 0) return null;
  return shortNames.get(suffix.toLowerCase()) ?? standardExpression(suffix);
}

// src/inventory/licence-choice.ts
var dual = /\bdual(?:ly)?\b|\bdouble[- ]licens|\bunder either\b|\b(?:either|one|any) of (?:the )?(?:following|these)\b|\bat your (?:option|choice)(?! any later)(?!\) any later)|\byour choice of\b|\byou (?:may|can) choose\b|kaksoislisen|rinnakkaislisen|valintasi mukaan|valinnaisesti|dubbel ?licens|dubbellicens|\bvalfritt\b|dobbelt ?licens|dobbeltlicens|naar keuze|dubbele licentie|wahlweise|doppel-?lizen/;
var or = /^(?:or|tai|eller|of|oder|ou)$/;
var bothWays = /\b(?:and ?\/ ?or|ja ?\/ ?tai|och ?\/ ?eller|og ?\/ ?eller|en ?\/ ?of|und ?\/ ?oder)\b/;
var shared = /\b(?:but|while|whereas|mutta|kun taas|men|medan|mens|maar|terwijl|aber|während)\b|\bfor (?:the |our |all )?(?:\S{1,30} ){0,2}(?:code|documentation|docs|content|data|rest|extensions?|images?|fonts?|icons?|others?)\b|\b(?:rest|everything else|other content|respectively|except|excluding|unless)\b|\b(?:muu|muut|paitsi|lukuun ottamatta|övrig\w{0,2}|förutom|utom|overig\w{0,2}|øvrig\w{0,2}|außer)\b/;
function distinct(named11) {
  const kept = [];
  for (const each of named11) {
    const last = kept.at(-1);
    if (last === void 0 || each.at >= last.end) kept.push(each);
    else {
      const settled3 = familyOf(last.id) === last.id ? each.id : last.id;
      kept[kept.length - 1] = { id: settled3, at: last.at, end: Math.max(last.end, each.end) };
    }
  }
  return kept;
}
var between2 = (plain3, a, b) => plain3.slice(a.end, b.at).replace(laterWords, " ").replace(/^[^\s\p{L}]{0,3}[a-z]{0,12} ?\([^()]{0,200}\)/u, " ").replace(/\([^()]{0,200}\)|https?:\/\/\S{1,300}/g, " ");
function joint(text) {
  if (bothWays.test(text) || /^(?: license)?[^\p{L}]*\/[^\p{L}]*$/u.test(text)) return "unclear";
  const words4 = text.match(/[\p{L}]+/gu) ?? [];
  if (!words4.some((word2) => or.test(word2))) return "none";
  return words4.length <= 8 ? "or" : "unclear";
}
function isOffered(plain3, named11) {
  const at4 = dual.exec(plain3)?.index ?? -1;
  return at4 >= 0 && (at4 <= named11[0].at || at4 >= named11.at(-1).at);
}
function choiceIn(sentence2) {
  const plain3 = plainSentence(withMit(sentence2.slice(0, 2e3)));
  const known5 = distinct(licencesIn(plain3));
  const named11 = [...known5, ...versionlessIn(plain3)].sort((a, b) => a.at - b.at);
  const names11 = [...new Set(named11.map(({ id }) => id))];
  if (names11.length < 2 || names11.length > 5 || isBeside(plain3) || shared.test(plain3)) return null;
  const joints = named11.slice(1).map((each, n) => joint(between2(plain3, named11[n], each)));
  const offered = isOffered(plain3, named11);
  if (!offered && joints.every((each) => each === "none")) return null;
  const clear = known5.length === named11.length && !joints.includes("unclear") && (offered || joints.includes("or"));
  return { names: names11, expression: clear ? names11.join(" OR ") : null };
}
var licenceHeading = /licen[cs]|copying|lisens|licens|public domain|käyttöoike|lizenz/i;
var maxLines = 2e4;
function paragraphs(text) {
  const result = [];
  const lines2 = text.split("\n", maxLines);
  let inSection = false;
  let fence2 = false;
  let open = null;
  for (let n = 0; n < lines2.length; n++) {
    const line = lines2[n].slice(0, 2e3);
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fence2 = !fence2;
    const underlined = /^\s{0,3}[=~^-]{3,}\s*$/.test(lines2[n + 1]?.slice(0, 200) ?? "");
    const heading2 = /^\s{0,3}#{1,6}\s/.test(line) || underlined && line.trim() !== "";
    if (heading2) inSection = licenceHeading.test(line);
    if (fence2 || heading2 || line.trim() === "") open = null;
    else if (open === null) {
      open = { line: n + 1, text: line, inSection };
      result.push(open);
    } else if (open.text.length < 4e3) open.text += ` ${line.trim()}`;
  }
  return result;
}
var isLeadIn = (text) => dual.test(plainSentence(text.slice(-300))) && namedLicences(text).length < 2;
function readmeChoices(path, text) {
  const found4 = [];
  const all = paragraphs(text);
  all.forEach(({ line, text: own, inSection }, n) => {
    const list2 = isLeadIn(own) ? all.slice(n + 1, n + 5).map((each) => each.text) : [];
    const units = list2.length > 0 ? [[own, ...list2].join(" ")] : sentencesOf(own);
    for (const unit of units) {
      if (namedLicences(withMit(unit)).length === 0) continue;
      const choice = inSection || isStatement(plainSentence(unit)) ? choiceIn(unit) : null;
      if (choice !== null) found4.push({ path, line, ...choice });
    }
  });
  return found4;
}

// src/inventory/licence-statements.ts
var unstated = /^(?:unlicensed|none|unknown|tbd|todo|see license|licenseref-)/i;
function statement(path, line, source, text, confidence = 0.9) {
  const value = text.slice(0, 300).trim().replace(/^["']|["']$/g, "").trim();
  if (value === "" || unstated.test(value)) return [];
  const expression = standardExpression(value.replace(/\s*\/\s*/g, " OR ")) ?? named3(value);
  const stated = expression ?? (/^proprietary$/i.test(value) ? "proprietary" : null);
  return stated === null ? [] : [{ path, line, source, expression: stated, confidence, added: [] }];
}
function named3(value) {
  const ids = namedLicences(value);
  if (ids.length === 1) return ids[0];
  if (/^mit$/i.test(value)) return "MIT";
  return null;
}
var lineAt = (text, at4) => {
  let line = 1;
  for (let n = text.indexOf("\n"); n >= 0 && n < at4; n = text.indexOf("\n", n + 1)) line++;
  return line;
};
function jsonManifest(path, text) {
  let data3;
  try {
    data3 = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return [];
  }
  if (typeof data3 !== "object" || data3 === null || !("license" in data3)) return [];
  const { license } = data3;
  const values = (Array.isArray(license) ? license : [license]).map(
    (each) => typeof each === "object" && each !== null && "type" in each ? each.type : each
  );
  const texts2 = values.filter((each) => typeof each === "string");
  const line = lineAt(text, text.search(/"license"\s{0,20}:/));
  return statement(path, line, "manifest", texts2.join(" OR "));
}
var classifier = /license :: (?:osi approved :: )?([^"'\n]{3,120})/i;
function lineManifest(path, text) {
  const found4 = [];
  text.split("\n").forEach((line, n) => {
    if (line.length > 1e3) return;
    const direct = /^\s{0,8}(?:license|license-expression|license_expression)\s{0,8}=\s{0,8}(?:\{\s{0,8}text\s{0,8}=\s{0,8})?["']?([^"'{}\n]{2,120})["']?/i.exec(
      line
    );
    if (direct) found4.push(...statement(path, n + 1, "manifest", direct[1].replace(/,\s*$/, "")));
    const listed2 = classifier.exec(line);
    if (listed2) found4.push(...statement(path, n + 1, "manifest", listed2[1], 0.7));
  });
  return found4;
}
function xmlManifest(path, text) {
  const expression = /<PackageLicenseExpression>([^<]{2,200})</i.exec(text);
  if (expression) return statement(path, lineAt(text, expression.index), "manifest", expression[1]);
  const from = text.search(/<licenses>/);
  const to = text.indexOf("</licenses>", from);
  if (from < 0 || to < 0) return [];
  const found4 = [];
  for (const match of text.slice(from, to).matchAll(/<(?:name|url)>\s{0,40}([^<]{2,200})</g)) {
    const value = match[1].trim().replace(/^https?:\/\/(?:www\.)?(?:opensource|spdx|choosealicense)\.\w+\/licen[cs]es?\//i, "");
    found4.push(...statement(path, lineAt(text, from + match.index), "manifest", value, 0.8));
  }
  return found4.slice(0, 2);
}
function publiccode(path, text) {
  let inLegal = false;
  const lines2 = text.split("\n");
  for (let n = 0; n < lines2.length; n++) {
    const line = lines2[n];
    if (/^\S/.test(line) && !line.startsWith("#")) inLegal = /^legal\s{0,8}:/.test(line);
    const value = inLegal ? /^\s{1,20}license\s{0,8}:\s{0,8}([^#\n]{2,200})/.exec(line) : null;
    if (value) return statement(path, n + 1, "publiccode", value[1]);
  }
  return [];
}
function manifestStatements(path, text) {
  const name2 = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  if (name2.endsWith(".json")) return jsonManifest(path, text);
  if (name2.startsWith("publiccode.")) return publiccode(path, text);
  if (name2.endsWith(".xml") || name2.endsWith(".csproj")) return xmlManifest(path, text);
  return lineManifest(path, text);
}
var tag = /SPDX-License-Identifier["']?\s{0,8}[:=]\s{0,8}["'[]{0,3}([\w.+()-]{1,80}(?: (?:AND|OR|WITH) [\w.+()-]{1,80}){0,6})/;
var dep5 = /^License:\s{0,8}([\w.+-]{2,60})/;
function reuseStatements(path, text) {
  const found4 = /* @__PURE__ */ new Map();
  text.split("\n").forEach((line, n) => {
    const value = (tag.exec(line.slice(0, 1e3)) ?? dep5.exec(line))?.[1];
    if (value === void 0) return;
    for (const each of statement(path, n + 1, "reuse", value, 0.8)) {
      if (!found4.has(each.expression)) found4.set(each.expression, each);
    }
  });
  return [...found4.values()];
}
var statesLicence = /licen[cs]e?d? under|released under|published under|available under|distributed under|made available|licen[cs]e\b|lisens|licens|public domain|lizenz/i;
var maxReadmeLines = 2e4;
function readmeStatements(path, text) {
  const lines2 = text.split("\n");
  const found4 = [];
  let inSection = false;
  for (let n = 0; n < Math.min(lines2.length, maxReadmeLines); n++) {
    const line = lines2[n].slice(0, 2e3);
    if (/^\s{0,3}#{1,6}\s/.test(line) || /^\s{0,3}[=~^-]{3,}\s*$/.test(lines2[n + 1] ?? ""))
      inSection = licenceHeading.test(line);
    const fromTag = tag.exec(line);
    if (fromTag) {
      found4.push(...statement(path, n + 1, "readme", fromTag[1]).map((each) => ({ ...each, inSection: true })));
    } else if (inSection || statesLicence.test(line)) {
      for (const expression of namedOn(line, (lines2[n + 1] ?? "").slice(0, 2e3))) {
        found4.push({ path, line: n + 1, source: "readme", expression, confidence: 0.7, added: [], inSection });
      }
    }
  }
  const first2 = /* @__PURE__ */ new Map();
  for (const { inSection: _, ...each } of found4.sort((a, b) => Number(b.inSection) - Number(a.inSection))) {
    if (!first2.has(each.expression)) first2.set(each.expression, each);
  }
  return [...first2.values()].slice(0, 20);
}
function namedOn(line, next2) {
  const later = namedLicences(next2);
  const own = namedLicences(line);
  const ids = namedLicences(`${line} ${next2}`).filter((id) => own.includes(id) || !later.includes(id));
  if (ids.length < 2) return ids;
  const choice = choiceIn(`${line} ${next2}`)?.expression ?? choiceIn(line)?.expression;
  return choice && idsOf(choice).join(" ") === ids.join(" ") ? [choice] : ids;
}
function versionlessStatement(path, text) {
  for (const line of text.split("\n", maxReadmeLines)) {
    const [first2] = licenceSentence(line.slice(0, 2e3)) ? versionlessIn(plainSentence(line.slice(0, 2e3))) : [];
    if (first2 !== void 0) return { path, name: first2.id };
  }
  return null;
}
function headerStatement(path, head) {
  const fromTag = tag.exec(head);
  if (fromTag) return statement(path, lineAt(head, fromTag.index), "header", fromTag[1])[0] ?? null;
  if (!/general public/i.test(head)) return null;
  const prose = head.replace(/^[\s/*#;%"'!-]{0,20}/gm, "");
  const [id] = namedLicences(prose);
  if (id === void 0) return null;
  return {
    path,
    line: lineAt(head, head.search(/general public/i)),
    source: "header",
    expression: id,
    confidence: 0.8,
    added: []
  };
}

// src/inventory/manifest-files.ts
var limit2 = 512e3;
var names3 = [
  "package.json",
  "pyproject.toml",
  "setup.cfg",
  "setup.py",
  "composer.json",
  "Cargo.toml",
  "pom.xml",
  "build.gradle",
  "build.gradle.kts",
  "gradle.properties",
  "Directory.Build.props"
];
var project = /^[^/]{1,80}\.(?:cs|fs|vb)proj$/iu;
var isRootManifest = (path) => names3.includes(path) || project.test(path);
var citationFile = "CITATION.cff";
function manifestCandidates(files, base = "") {
  const below = (path) => path.slice(base.length);
  return files.filter(({ path, mode }) => mode !== "160000" && (isRootManifest(below(path)) || below(path) === citationFile)).slice(0, 30).map(({ path }) => ({ path, limit: limit2 }));
}

// src/facts/sectioned.ts
var mostLines = 5e3;
var section = /^\s{0,8}\[{1,2}\s{0,4}([\w."' -]{1,100}?)\s{0,4}\]{1,2}\s{0,200}(?:#.{0,500})?$/u;
var entry = /^(\s{0,4})["']?([A-Za-z][\w .-]{0,60}?)["']?\s{0,20}(?:=|:(?!\/\/)|\s(?=["']))\s{0,20}(.{1,500})$/u;
var quoted = /^(["'])(.{0,400}?)\1/u;
function valueIn(written4) {
  const inQuotes = quoted.exec(written4);
  if (inQuotes) return inQuotes[2];
  return /^[[{"']/u.test(written4) ? "" : written4.replace(/\s{1,20}[#;].{0,500}$/u, "").replace(/,\s{0,10}$/u, "").trim();
}
function sectionedFields(text) {
  const found4 = [];
  let inside3 = "";
  text.split("\n", mostLines).forEach((raw, index4) => {
    const line = raw.replace(/\r$/u, "").slice(0, 700);
    const opens3 = section.exec(line);
    if (opens3) {
      inside3 = `${opens3[1].replace(/["']/gu, "")}.`;
      return;
    }
    const named11 = entry.exec(line);
    const value = named11 ? valueIn(named11[3]) : "";
    if (named11 && value !== "")
      found4.push({ key: `${inside3}${named11[2].trim()}`, value, line: index4 + 1, column: named11[1].length + 1 });
  });
  return found4;
}

// src/facts/manifest.ts
var unset = /^(?:0\.0\.0|0\.0\.1|0\.0|0|1\.0\.0-SNAPSHOT|unspecified|dev|latest|main|master)$/iu;
var filledIn = /\$\{|\$\(|\{\{|@[\w.]+@|%\w+%/u;
var isStated = ({ name: name2, value }) => value.trim() !== "" && value.length <= 500 && !filledIn.test(value) && !(name2 === "version" && unset.test(value.trim()));
var record = (value) => typeof value === "object" && value !== null ? value : {};
var textOf2 = (value, key) => {
  if (typeof value === "string") return value;
  const inner = Object.hasOwn(record(value), key) ? record(value)[key] : null;
  return typeof inner === "string" ? inner : null;
};
async function jsonFields(path, text) {
  const parsed2 = await parseFile(path, text);
  if ("problem" in parsed2) return [];
  const { file } = parsed2;
  const data3 = record(file.value);
  const first2 = data3.private === true && data3.version === "1.0.0";
  const support = record(data3.support);
  const found4 = [
    ["name", data3.name, ["name"]],
    ["version", first2 ? null : data3.version, ["version"]],
    ["repository", textOf2(data3.repository, "url"), ["repository"]],
    ["repository", support.source, ["support", "source"]]
  ];
  return found4.flatMap(
    ([name2, value, steps]) => typeof value === "string" ? [{ name: name2, value, field: steps.join("."), location: file.place(steps) }] : []
  );
}
var inPom = [
  ["name", ["name"]],
  ["version", ["version"]],
  ["repository", ["scm", "url"]]
];
var inProject = [
  ["version", ["PropertyGroup", "Version"]],
  ["version", ["PropertyGroup", "VersionPrefix"]],
  ["repository", ["PropertyGroup", "RepositoryUrl"]]
];
async function xmlFields(path, text) {
  const parsed2 = await parseXmlFile(path, text);
  if (!("root" in parsed2)) return [];
  return (path.endsWith("pom.xml") ? inPom : inProject).flatMap(([name2, steps]) => {
    let at4 = [parsed2.root];
    for (const step of steps) at4 = at4.flatMap(({ children }) => children.filter((child2) => child2.name === step));
    const found4 = at4.find((element) => element.text !== "");
    return found4 ? [{ name: name2, value: found4.text, field: steps.at(-1), location: found4.location }] : [];
  });
}
var inSections = [
  ["name", /^(?:project|tool\.poetry|package|workspace\.package|metadata)\.name$/u],
  ["version", /^(?:project|tool\.poetry|package|workspace\.package|metadata)\.version$/u],
  ["repository", /^(?:project\.urls|tool\.poetry\.urls)\.(?:repository|source|source code|code|github|homepage)$/iu],
  ["repository", /^(?:tool\.poetry|package|workspace\.package|metadata)\.(?:repository|url)$/u]
];
var inGradle = [["version", /^version$/u]];
var inSetup = [
  ["name", /^name$/u],
  ["version", /^version$/u],
  ["repository", /^url$/u]
];
var lineFields = (path, text, wanted4) => sectionedFields(text).flatMap(({ key, value, line, column }) => {
  const name2 = wanted4.find(([, pattern2]) => pattern2.test(key))?.[0];
  return name2 ? [{ name: name2, value, field: key, location: { path, line, column } }] : [];
});
var isForge = ({ name: name2, value }) => name2 !== "repository" || /(?:^|[/@.])(?:github|gitlab|bitbucket|codeberg|gitea|forgejo|git)\b/iu.test(value);
async function manifestFields(path, text) {
  const name2 = path.slice(path.lastIndexOf("/") + 1);
  const all = /\.json$/iu.test(name2) ? await jsonFields(path, text) : /\.(?:xml|\w{2}proj|props)$/iu.test(name2) ? await xmlFields(path, text) : lineFields(
    path,
    text,
    /^(?:build\.gradle|gradle\.prop)/u.test(name2) ? inGradle : name2 === "setup.py" ? inSetup : inSections
  );
  const written4 = name2 === "setup.py" || /^build\.gradle/u.test(name2) ? all.filter(({ value }) => !/[()[\]]/u.test(value)) : all;
  const stated = written4.filter(isStated).filter(isForge);
  return stated.filter((field, index4) => stated.findIndex((other) => other.name === field.name) === index4);
}

// src/facts/from-manifests.ts
var mostManifests = 40;
var folderOf3 = (path) => path.slice(0, path.lastIndexOf("/") + 1);
function isOfTheProduct({ repository: { files } }, path) {
  const folder2 = folderOf3(path);
  return folder2 === "" || !hasLicenceText(
    files.filter((file) => file.path.startsWith(folder2)),
    folder2
  );
}
var named4 = /"name"\s{0,9}:|^\s{0,4}name\s{0,9}=|<artifactId>|<name>/mu;
function licenceIn(path, text) {
  const [first2] = manifestStatements(path, text);
  if (!first2 || !named4.test(text.slice(0, 2e4))) return [];
  if (first2.expression === "ISC" && folderOf3(path) !== "") return [];
  const location = { path, line: first2.line };
  return [{ name: "licence", value: first2.expression, source: "manifest", field: "license", location }];
}
var classifier2 = /Development Status :: ([1-7]) -/u;
var stages = ["concept", "development", "development", "beta", "stable", "stable", "obsolete"];
function statusIn(path, text) {
  const match = classifier2.exec(text);
  if (!match || folderOf3(path) !== "") return [];
  const line = text.slice(0, match.index).split("\n").length;
  const value = stages[Number(match[1]) - 1];
  return [{ name: "status", value, source: "manifest", field: "classifiers", location: { path, line } }];
}
async function factsIn(inventory, path) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return [];
  const fields = isRootManifest(path) ? await manifestFields(path, content.text) : [];
  const facts = fields.map((field) => ({ ...field, source: "manifest" }));
  const licence = isManifest(path) && isOfTheProduct(inventory, path) ? licenceIn(path, content.text) : [];
  return [...facts, ...licence, ...statusIn(path, content.text)];
}
async function fromManifests(inventory) {
  const paths2 = inventory.repository.files.map(({ path }) => path).filter((path) => (isRootManifest(path) || isManifest(path)) && !/(?:^|\/)publiccode\.ya?ml$/iu.test(path)).slice(0, mostManifests);
  return (await Promise.all(paths2.map((path) => factsIn(inventory, path)))).flat();
}

// src/facts/from-metadata.ts
var inPubliccode = [
  ["name", /^(?:name|description\.[\w-]{2,20}\.localisedName)$/u],
  ["licence", /^legal\.license$/u],
  ["version", /^softwareVersion$/u],
  ["status", /^developmentStatus$/u],
  ["repository", /^url$/u],
  ["contact", /^maintenance\.contacts\.\d{1,3}\.(?:name|email)$/u],
  ["language", /^localisation\.availableLanguages\.\d{1,3}$/u]
];
var inCitation = [
  ["name", /^title$/u],
  ["licence", /^license$/u],
  ["version", /^version$/u],
  ["repository", /^repository-code$/u]
];
var inApi = [
  ["api-title", /^info\.title$/u],
  ["api-contact", /^info\.contact\.(?:name|email)$/u]
];
var personal = /* @__PURE__ */ new Set(["contact", "api-contact", "product-manager", "security-contact"]);
function taken(fields, wanted4, source, path) {
  return [...fields].flatMap(([field, { value, line, column }]) => {
    const name2 = wanted4.find(([, pattern2]) => pattern2.test(field))?.[0];
    const written4 = value.trim();
    if (!name2 || written4 === "" || written4.length > 300) return [];
    const location = { path, line, column };
    return [
      { name: name2, value: written4, source, field, location, ...personal.has(name2) ? { personal: true } : {} }
    ];
  });
}
async function fromPubliccode(inventory) {
  const file = await inventory.publiccode();
  return file && !file.problem ? taken(file.fields, inPubliccode, "publiccode", file.path) : [];
}
async function fromCitation(inventory) {
  const content = inventory.exists(citationFile) ? await inventory.content(citationFile) : null;
  if (content?.kind !== "text") return [];
  const reading = await parseYaml(content.text);
  if (reading.problem) return [];
  const { fields } = await yamlFields(reading);
  if (fields.get("type")?.value === "dataset") return [];
  return taken(fields, inCitation, "citation", citationFile);
}
async function fromApis(inventory) {
  const own = (await inventory.apis()).filter(({ doubt }) => doubt === null);
  return own.flatMap(({ fields, path }) => taken(fields, inApi, "api-description", path));
}
async function fromMetadata(inventory) {
  return [...await fromPubliccode(inventory), ...await fromCitation(inventory), ...await fromApis(inventory)];
}

// src/inventory/successor-endings.ts
var productEn = "(?:repository|repo|project|product|tool|package|library|service|plugin|module|app|application|code ?base|component|extension|software|system|framework|website|site)";
var subjectEn = String.raw`(?<!\b(?:of|for|from|in|to|by|on|with) )(?:(?:this|the|our) (?:[\p{L}\p{N}._-]{1,30} ){0,2}?${productEn}(?: [\p{L}\p{N}._-]{1,40})?|(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?:it|this|everything)|(?:development|maintenance)(?: of [\p{L}\p{N}._ -]{1,40})?)`;
var isEn = "(?:'s|,? (?:and )?(?:has|have|is|was|will|now|been|be|being|since|recently|since been|permanently|officially|moved to and)){1,4}";
var movedEn = "(?:moved|migrated|relocated|transferred|renamed)";
var english2 = [
  "archived|deprecat(?:ed|ion|ing)|obsoleted?|discontinu(?:ed|ing)|retired|sunset(?:ted|ting)?|unmaintained|abandoned|superseded|defunct|phased out|(?:is|are) frozen|lives on|decommissioned|this is (?:an? |the )?(?:old|legacy|outdated|former|previous)|legacy (?:repository|repo|project|version)",
  "end[- ]of[- ](?:life|support|maintenance)|eol|maintenance mode|shut(?:ting)? down",
  String.raw`no longer (?:\p{L}{1,12},? (?:and |or |nor )?){0,3}(?:maintained|supported|developed|development|active|updated|used|use|needed|necessary|available|recommended|maintain|support|develop|update|work on)`,
  String.raw`(?:not|never|isn['’]t) (?:\p{L}{1,12} ){0,2}(?:maintained|developed)|not supported any ?(?:more|longer)|any ?more maintained|no (?:further|more|new) (?:development|updates|releases|maintenance)`,
  String.raw`(?:support|development|maintenance)(?: (?:of|for) .{1,60}?)? (?:(?:has|is|was|will|have)(?: \p{L}{1,12}){0,2} )?(?:end|ended|stopped|ceased|over|stop)`,
  String.raw`(?:stopped|ceased|stopping|ending) (?:\p{L}{1,12} ){0,2}(?:maintaining|maintenance|developing|development|support|supporting)`,
  "(?:further|new|active|all|future) development (?:now )?(?:takes place|happens|continues|is (?:done|happening))",
  "while .{1,60}? is (?:still )?maintained|(?:do not|don['’]t|should not|stop) us(?:e|ing) this",
  `${subjectEn}${isEn} (?:replaced|succeeded|merged|integrated|folded|incorporated|absorbed|split|rewritten|consolidated|${movedEn})`,
  `${subjectEn}(?: is| has| was)? now (?:an? )?(?:part|lives?|called|known|named|happens?|hosted|developed|maintained|available|located|found|continues)`,
  `${subjectEn} (?:moved|continues|is continued|lives on)(?: on)? (?:at|in|to|under|as)`,
  "(?:this|the|our|source) code (?:base )?(?:has|was|is|have)(?: been)?(?: now)? moved (?:over )?to",
  String.raw`we(?:['’]ve| have)(?: now)? moved(?: over)?(?: to)?[^\p{L}\p{N}]{0,5}(?:https?|\[\p{L}{1,40}|a new (?:repo|home|place|address))`
];
var productFi = "(?:koodivarasto|tietovarasto|varasto|repositorio|repository|repo|projekti|hanke|(?:lähde)?koodi|(?:jatko)?kehitys|kehitystyö|kehittäminen|ylläpito)";
var serviceFi = "(?:tuote|palvelu|sovellus|(?:ohjelma)?kirjasto|työkalu|ohjelmisto|ohjelma|järjestelmä|paketti|komponentti|rajapinta|lisäosa|tämä|se)";
var movedFi = "(?:yhdistettiin|liitettiin|siirtynyt|siirretty|siirtyi|siirrettiin|siirtyy|siirretään|muuttanut|muutti|yhdistetty|liitetty)";
var finnish = [
  String.raw`arkistoi(?:tu|daan|tiin)|jäädyt(?:etty|etään|ettiin)|vanhentunut|vanhentuneeksi|lakkaut(?:ettu|etaan|ettiin)|lopet(?:ettu|etaan|ettiin)|käytöstä (?:poistu|poiste)\p{L}{1,8}`,
  String.raw`(?:poistu|poiste|poistet)\p{L}{1,8} (?:\p{L}{1,20} ){0,2}käytöstä|elinkaaren(?:sa)? (?:loppu|lopussa|päässä|päätt)\p{L}{0,8}`,
  String.raw`ei(?:kä)? (?:ole |sitä |tätä |sille |sen )?(?:\p{L}{1,15} )?enää (?:\p{L}{1,15} ){0,2}(?:ylläpid\p{L}{1,8}|kehite\p{L}{1,8}|käyte\p{L}{1,8}|käyt(?:össä|össa)|tue\p{L}{0,8}|päivit\p{L}{1,8}|aktiivi\p{L}{1,8}|tehdä)`,
  "(?:ylläpidetä|kehitetä|käytetä|tueta|päivitetä) enää|poistettu sovelluskaupoista|(?:ylläpito|kehitys|kehittäminen|tuki)(?: on)? (?:päättynyt|päättyy|päättyi|loppunut|loppuu|loppui)",
  String.raw`${productFi}(?: [\p{L}\p{N}._-]{1,40}){0,2}? (?:on )?(?:nyt )?${movedFi}`,
  String.raw`${serviceFi}(?: [\p{L}\p{N}._-]{1,40}){0,2}? (?:on )?(?:nyt )?${movedFi} (?:osoit|uu[dt]|toise|osaksi|koodivarasto|repo|github|gitlab|https?|\[)`,
  String.raw`(?:${productFi}|${serviceFi}) on nyt osa(?:na)?|korvattu(?! (?:omal|omil|merkil))|korvautu\p{L}{1,5}`,
  "(?:tuotteen|palvelun|projektin|sovelluksen|kirjaston|työkalun|ohjelmiston|järjestelmän|koodivaraston|repositorion|paketin|komponentin|rajapinnan|tämän|sen) (?:on )?korva(?:a|si|nnut|avat|avaa)",
  String.raw`uusi (?:versio|koti|repositorio|repo|koodivarasto|tietovarasto|osoite|sijainti)(?! 20\d\d)(?! (?:julkais|ilmesty|on (?:testattu|julkaistu|tulossa|valmis)))[^.!?]{0,60}?(?: on|löytyy|:|→|https?)|(?:käytä|käyttäkää) jatkossa|jatkossa (?:käytä|käytetään)`
];
var productSv = "(?:kodförråd(?:et)?|repot?|repositor(?:y|iet)|projekt(?:et)?|produkt(?:en)?|tjänst(?:en)?|verktyg(?:et)?|bibliotek(?:et)?|app(?:en)?|applikation(?:en)?|program(?:met|varan)?|system(?:et)?|komponent(?:en)?|paket(?:et)?|gränssnitt(?:et)?|(?:käll)?kod(?:en)?|(?:vidare)?utveckling(?:en)?|arbetet|förvaltning(?:en)?)";
var subjectSv = String.raw`(?<!\p{L})(?:${productSv}(?: [\p{L}\p{N}._-]{1,40})?|(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] |och )(?:den|det|detta))`;
var swedish = [
  "arkivera(?:d|t|ts|s|des)|föråldra(?:d|t|s)|avveckla(?:d|t|s|ts|des)|utfasa(?:d|t|s|ts)|fasa(?:s|ts) ut|nedlag(?:d|t)|lägg[st] ne[rd]|lagts ne[rd]|lever vidare|t(?:as|ogs|agits) ur bruk|(?:utvecklingen|tjänsten) är nedlagd|avslut(?:ad|at|ats|as)|slutat (?:underhållas|utvecklas)|utgången|inte längre|upphör(?:t|de)?",
  String.raw`(?:underhålls|utvecklas|uppdateras|stöds|förvaltas) (?:inte|ej)|(?:utvecklingen|underhållet|supporten|stödet) (?:är|har) (?:avslut\p{L}{1,4}|upphört|slutat)`,
  `${subjectSv} (?:har |är |blir )?(?:nu )?(?:flyttat?s?|flyttad|flyttades|flyttar|överförts|slagits ihop|uppgått|införlivats)(?: till| i| med)?`,
  String.raw`${subjectSv} (?:har |är |blir |kommer att )?(?:nu )?(?:ersätts|ersätt(?:as|es)|ersatts?|ersattes|efterträ\p{L}{2,6})|${subjectSv} (?:är|finns|heter) nu(?:mera)? (?:en del|på|i|hos|under)`,
  String.raw`(?<=^[^\p{L}\p{N}]{0,9}|[.!?:] )(?:ersätts av|ersatt av|ersatts av)|(?:ny(?:a)? version(?:en)?|nytt kodförråd|nya kodförrådet|nytt repo|nya repot|ny adress)[^.!?]{0,60}?(?: finns| är|:|→|https?)|utvecklingen fortsätter`
];
var others = [
  "arkiveret|forældet|udfaset|nedlagt|vedligeholdes ikke|ikke længere|ikke lenger|flyttet til|erstattet|afløst",
  "gearchiveerd|verouderd|verhuisd|niet (?:meer|langer)|stopgezet|vervangen door|uitgefaseerd|gaat verder (?:op|in|als|onder)",
  "archiviert|veraltet|eingestellt|nicht mehr|nicht (?:weiter|länger) (?:gepflegt|entwickelt)|umgezogen|abgekündigt|abgelöst|(?:wurde|wird|ist) durch .{1,80}? (?:ersetzt|weitergeführt)|ersetzt durch"
];
var alone = String.raw`^[^\p{L}\p{N}]{0,20}(?:(?:note|notice|important|warning|huom|obs)\p{L}{0,3}[^\p{L}\p{N}]{1,6})?(?:moved|siirretty|siirtynyt|flyttat|flyttad|verhuisd|umgezogen|(?:the )?new (?:repo|repository|home|location|address|version)(?: (?:is|at|can be found))?)(?:[^\p{L}\p{N}]{0,9}$|[^\p{L}\p{N} ]|[^\p{L}\p{N}]{1,9}(?:(?:to|at|in|till|naar|nach|here)[^\p{L}\p{N}]{1,9})?(?:https?|new|a new)|(?: to)? \[| osoitteeseen)`;
var ending2 = new RegExp(
  String.raw`(?<!\p{L})(?:${[...english2, ...finnish, ...swedish, ...others].join("|")})(?!\p{L})|${alone}`,
  "iu"
);
var namedSubject = new RegExp("(?<=^[^\\p{L}\\p{N}]{0,9}|[.!?:] )(?!(?:The|We|In|You|They|Docs?|Documentation|Wiki|Issues?|Support|Discussions?|Examples?|Tests?|Dokument\\p{L}{1,10}|Ohje\\p{L}{0,6}|Passwords?|Salasana|Lösenord\\p{L}{0,3})\\b)\\p{Lu}[\\p{L}\\p{N}._-]{1,40} (?:(?:has|was)(?: been)?(?: now)? (?:(?:replaced|superseded|integrated|merged|folded|consolidated|split)(?: in)?(?:to| by| with)|(?:moved|migrated|renamed)(?: over)? (?:to|at) (?=https?:|\\[|an? new|the new|\\p{Lu}|[\\w.-]{1,40}\\/\\w))|is now (?:an? )?(?:part of|called|known as|named)|(?:now )?lives (?:on )?(?:at|in)|on (?:siirtynyt|siirretty|muuttanut)(?= osoitteeseen| osaksi| https?:| \\[)|on nyt osa(?:na)?|har (?:flyttats? till (?=https?:|\\[)|ersatts av)|ersätts av|är nu en del av|(?:is|wordt) vervangen door)", "u");
var saysEnding = (text) => ending2.test(text) || namedSubject.test(text);

// src/facts/status-words.ts
var badges = {
  concept: "concept",
  wip: "development",
  active: "stable",
  inactive: "stable",
  unsupported: "obsolete",
  abandoned: "obsolete",
  moved: "obsolete"
};
var badge = /repostatus\.org\/(?:badges\/[\w.]{1,20}\/)?#?(concept|wip|active|inactive|unsupported|abandoned|moved)\b/iu;
var thisProduct = "(?:this|the|tämä|det här|denna|detta) (?:\\p{L}{1,20} ){0,2}(?:project|product|software|repository|repo|service|application|app|library|tool|package|projekti|tuote|ohjelmisto|palvelu|sovellus|kirjasto|koodivarasto|projektet|produkten|programmet|programvaran|tjänsten|biblioteket|kodförrådet)";
var ended = new RegExp(
  `${thisProduct} (?:is|has been|was|on|är|har) (?:\\p{L}{1,20} ){0,3}?(?:deprecated|archived|obsolete|discontinued|retired|unmaintained|no longer (?:\\p{L}{1,12} ){0,2}(?:maintained|developed|supported)|vanhentunut|arkistoitu|lopetettu|poistettu käytöstä|arkiverats?|avvecklats?|föråldra\\p{L}{1,2}|nedlag[dt])`,
  "iu"
);
var notice = /^[^\p{L}\p{N}]{0,12}(?:(?:deprecated|archived|obsolete|unmaintained)(?: (?:repository|project|repo))?|no longer maintained|arkistoitu|vanhentunut|ei enää ylläpidetä|arkiverad|föråldrad|underhålls inte längre)[\s*_!:.-]{0,8}$/iu;
var beginning = 40;
function endedAt(document2) {
  for (const { text, line, kind } of document2.passages) {
    if (line > beginning) break;
    const plain3 = text.slice(0, 600);
    if (kind === "paragraph" && (ended.test(plain3) && saysEnding(plain3) || notice.test(plain3))) return line;
  }
  return document2.labels.find(({ kind, line, text }) => kind === "heading" && line <= beginning && notice.test(text))?.line ?? null;
}
function statusIn2(document2) {
  for (const { destination, line: line2 } of document2.links) {
    const word2 = badge.exec(destination.slice(0, 300))?.[1]?.toLowerCase();
    if (word2 !== void 0) return { status: badges[word2], line: line2 };
  }
  const line = endedAt(document2);
  return line === null ? null : { status: "obsolete", line };
}

// src/facts/from-readme.ts
var mostHeadings = 200;
var fact = (document2, name2, value, line, field) => ({
  name: name2,
  value,
  source: "readme",
  field,
  location: { path: document2.path, line }
});
var greeting = /^(?:welcome to|about|readme(?: for| of)?|tervetuloa|välkommen till|the)\s+|\s+(?:[–—|]|-{1,2})\s.{1,200}$|\s*:\s.{1,200}$/giu;
function nameIn(document2) {
  const title = document2.labels.find(({ kind, depth: depth2 }) => kind === "heading" && depth2 === 1);
  const value = title?.text.replace(greeting, "").trim() ?? "";
  if (!title || value === "" || value.length > 80 || title.line > 15) return [];
  return [fact(document2, "name", value, title.line, null)];
}
var sectionOf = (document2, { line, endLine }) => document2.passages.filter((passage) => passage.line > line && passage.line <= endLine);
function expressionIn(text) {
  const ids = namedLicences(text);
  if (ids.length < 2) return ids[0] ?? null;
  const choice = choiceIn(text);
  return choice?.expression && choice.names.length === ids.length ? choice.expression : null;
}
function licenceUnder(document2, heading2) {
  const passages = sectionOf(document2, heading2).slice(0, 40);
  const stating = passages.flatMap(
    ({ text, line }) => sentences(text.slice(0, 4e3)).filter((sentence2) => licenceSentence(sentence2)).map((sentence2) => ({ text: sentence2, line }))
  );
  const chosen2 = stating.length > 0 ? stating : passages.filter(({ text }) => namedLicences(text.slice(0, 2e3)).length > 0);
  const expressions = chosen2.map(({ text }) => expressionIn(text.slice(0, 2e3)));
  const [first2 = null] = expressions;
  if (first2 === null || expressions.some((one2) => one2 !== first2)) return [];
  return [fact(document2, "licence", first2, chosen2[0].line, null)];
}
var badge2 = /\/badge\/licen[cs]e-((?:[^-/?]|--){2,60})-/iu;
function licenceBadge(document2) {
  const badges3 = document2.links.flatMap(({ destination, line }) => {
    const shown5 = badge2.exec(destination.slice(0, 300))?.[1]?.replaceAll("--", "-").replaceAll("_", " ") ?? "";
    const ids = namedLicences(`license: ${decoded(shown5)} license`);
    return ids.length === 1 ? [fact(document2, "licence", ids[0], line, "badge")] : [];
  });
  return badges3.slice(0, 1);
}
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
var aboutSecurity = /^(?:security|tietoturva|säkerhet|sikkerhed|beveiliging|reporting (?:a )?(?:security|vulnerab)|haavoittuvuu|sårbarhet)/iu;
function securityContacts2(document2, headings2) {
  const section2 = headings2.find(({ text }) => aboutSecurity.test(text.trim().slice(0, 80)));
  if (!section2) return [];
  return addressesIn(document2, section2.line, section2.endLine).map(({ value, line }) => ({
    ...fact(document2, "security-contact", value, line, null),
    personal: true
  }));
}
function statusOf(document2) {
  const found4 = statusIn2(document2);
  return found4 ? [fact(document2, "status", found4.status, found4.line, null)] : [];
}
async function fromReadme(inventory) {
  const [first2] = (await readings(inventory, ["readme"])).readings;
  if (!first2) return [];
  const { document: document2 } = first2;
  const headings2 = document2.labels.filter(({ kind }) => kind === "heading").slice(0, mostHeadings);
  const licences = headings2.filter(({ text, depth: depth2 }) => depth2 > 1 && licenceHeading.test(text.slice(0, 80)));
  const licence = licences.flatMap((heading2) => licenceUnder(document2, heading2)).slice(0, 1);
  return [
    ...nameIn(document2),
    ...licence.length > 0 ? licence : licenceBadge(document2),
    ...statusOf(document2),
    ...securityContacts2(document2, headings2)
  ];
}

// src/facts/from-releases.ts
var entry2 = /^[\s[(]{0,3}(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(v?\d{1,6}(?:\.\d{1,6}){1,3}(?:[-.]?[a-z][\w.-]{0,20})?)(?=$|[\s\])(,:–—-])/iu;
var isReleased2 = ({ version: version4 }) => !version4.isPrerelease;
var newestOf = (releases) => releases.filter(isReleased2).reduce(
  (newest4, one2) => newest4 === null || compareNumbers(newest4.version.numbers, one2.version.numbers) < 0 ? one2 : newest4,
  null
);
function fromChangelog({ document: document2, from, to }) {
  const entries2 = document2.labels.flatMap(({ kind, text, line }) => {
    const written4 = kind !== "cell" && line >= from && line <= to ? entry2.exec(text.slice(0, 100))?.[1] : void 0;
    const version4 = written4 === void 0 ? null : productVersion(written4);
    return version4 === null || /unreleased|julkaisematon|ej utgiven|tulossa/iu.test(text) ? [] : [{ text: written4, version: version4, line }];
  });
  const newest4 = newestOf(entries2);
  if (!newest4) return [];
  const location = { path: document2.path, line: newest4.line };
  return [{ name: "version", value: newest4.text, source: "changelog", field: null, location }];
}
function isOfTheWhole(inventory, path) {
  const folder2 = path.slice(0, path.lastIndexOf("/") + 1);
  return folder2 === "" || !["package.json", "pyproject.toml", "composer.json", "pom.xml"].some((name2) => inventory.exists(folder2 + name2));
}
var ofProduct = /^(?:v|version|release)?[-_/]?(\d.*)$/iu;
async function fromTags({ repository }) {
  const tags = await repository.history.tags();
  if ("undetermined" in tags) return [];
  const releases = tags.flatMap(({ name: name2 }) => {
    const written4 = ofProduct.exec(name2.slice(0, 100))?.[1];
    const version4 = written4 === void 0 ? null : productVersion(written4);
    return version4 === null || version4.numbers.length < 2 ? [] : [{ text: name2, version: version4 }];
  });
  const newest4 = newestOf(releases);
  return newest4 ? [{ name: "version", value: newest4.text, source: "tags", field: null, location: null }] : [];
}
async function fromReleases(inventory) {
  const logs = (await readings(inventory, ["changelog"])).readings;
  const own = logs.filter(({ document: document2 }) => isOfTheWhole(inventory, document2.path));
  return [...own.slice(0, 1).flatMap(fromChangelog), ...await fromTags(inventory)];
}

// src/facts/stated-facts.ts
async function ofLicence(inventory) {
  const { expression, family, evidence } = await inventory.licence();
  const value = expression ?? family;
  if (value === null) return [];
  const texts2 = evidence.filter(({ source }) => source === "text" || source === "expression" || source === "notice");
  const found4 = texts2.find((one2) => one2.expression === value || value.includes(one2.expression)) ?? texts2[0] ?? evidence[0];
  if (!found4 || found4.source === "readme" || found4.source === "manifest" || found4.source === "publiccode") return [];
  const location = { path: found4.path, line: found4.line };
  return [{ name: "licence", value, source: "licence", field: null, location }];
}
var ownerAndName = /^[\w.-]{1,100}\/[\w.-]{1,100}$/u;
function ofForge({ repository: { name: name2, forge } }) {
  if (!("known" in forge.about)) return [];
  const { fork, archived: archived3 } = forge.about.known;
  const place2 = { source: "forge", field: null, location: null };
  const address3 = fork || !ownerAndName.test(name2) ? [] : [{ ...place2, name: "repository", value: `https://github.com/${name2}` }];
  return archived3 ? [...address3, { ...place2, name: "status", value: "obsolete" }] : address3;
}
function ofSettings({ product: { stage, stageDeclared } }, stated) {
  const published = stated.find(({ name: name2, source }) => name2 === "status" && source === "publiccode");
  if (!stageDeclared || published?.value === stage) return [];
  return [{ name: "status", value: stage, source: "settings", field: "product.stage", location: null }];
}
async function gathered(inventory) {
  const parts2 = await Promise.all([
    ofLicence(inventory),
    fromMetadata(inventory),
    fromDocuments(inventory),
    fromReadme(inventory),
    fromManifests(inventory),
    fromReleases(inventory)
  ]);
  const stated = parts2.flat();
  return [...stated, ...ofForge(inventory), ...ofSettings(inventory, stated)];
}
var known3 = /* @__PURE__ */ new WeakMap();
function statedFacts(inventory) {
  const take = known3.get(inventory) ?? once(() => gathered(inventory));
  known3.set(inventory, take);
  return take();
}

// src/checks/artefact-present.ts
var artefact_present_exports = {};
__export(artefact_present_exports, {
  canonicalPaths: () => canonicalPaths,
  default: () => artefact_present_default
});

// src/inventory/inherited.ts
var document = (name2) => new RegExp(`^(?:\\.github/|docs/)?${name2}(?:\\.(?:md|txt|rst|adoc))?$`, "iu");
var names4 = {
  governance: document("GOVERNANCE"),
  contributing: document("CONTRIBUTING"),
  "code-of-conduct": document("CODE_OF_CONDUCT"),
  security: document("SECURITY"),
  funding: /^(?:\.github\/)?FUNDING\.yml$/iu,
  support: document("SUPPORT")
};
var placeOf2 = (path) => path.startsWith(".github/") ? 0 : path.includes("/") ? 2 : 1;
var inOrder = (a, b) => placeOf2(a) - placeOf2(b) || (a < b ? -1 : 1);
function sharedFor({ forge, name: name2 }, kind) {
  const pattern2 = names4[kind];
  if (!pattern2 || "undetermined" in forge.shared) return null;
  const { from, paths: paths2 } = forge.shared.known;
  return name2.toLowerCase() === from.toLowerCase() ? null : { from, paths: paths2, pattern: pattern2 };
}
function maybeBeyond({ forge }, kind) {
  const fact2 = kind === "changelog" ? forge.latestRelease : names4[kind] ? forge.shared : null;
  return forge.asked && fact2 !== null && "undetermined" in fact2 ? fact2.undetermined : null;
}
function searchedBeyond(repository, kind) {
  const shared2 = sharedFor(repository, kind);
  return shared2 ? [shared2.from] : [];
}
function inherited(repository, kind) {
  const shared2 = sharedFor(repository, kind);
  if (!shared2 || !repository.complete) return null;
  const { from, paths: paths2, pattern: pattern2 } = shared2;
  if (repository.files.some(({ path: path2 }) => pattern2.test(path2))) return null;
  const [path] = paths2.filter((one2) => pattern2.test(one2)).sort(inOrder);
  if (path === void 0) return null;
  const evidence = {
    fi: `Organisaation yhteinen tiedosto koodivarastossa ${from}: ${path}`,
    sv: `Organisationens gemensamma fil i kodförrådet ${from}: ${path}`,
    en: `File that the organisation shares in the repository ${from}: ${path}`
  };
  return { ...absent(kind), status: "inherited", path, line: 1, from, evidence };
}

// src/checks/phrases.ts
var longestQuote = 80;
function code(value) {
  const plain3 = value.replace(/\s+/gu, " ").replaceAll("`", "'").trim();
  return `\`${plain3.length > longestQuote ? `${plain3.slice(0, longestQuote - 1)}…` : plain3}\``;
}
function some(items, language, most10 = 6) {
  if (items.length <= most10) return listed(items, language);
  return `${items.slice(0, most10).join(", ")} ${andMore(items.length - most10)[language]}`;
}
var either = (items, language) => listed(items, language, "or");
var sentence = (words4) => words4.charAt(0).toUpperCase() + words4.slice(1);
var joined = (texts2) => inAll((language) => texts2.map((text) => text[language]).join(" "));
var distinct2 = (texts2) => [
  ...new Map(texts2.map((text) => [languages.map((language) => text[language]).join("\n"), text])).values()
];
var placeOf3 = (artefact) => ({
  path: artefact.path ?? "",
  ...artefact.line === null ? {} : { line: artefact.line }
});
var placesOf = (artefacts) => artefacts.filter(({ path, status }) => path !== null && status !== "inherited").map(placeOf3);

// src/checks/answers.ts
var names5 = (kinds3) => inAll(
  (language) => some(
    kinds3.map((kind) => artefactNames[kind][language]),
    language,
    13
  )
);
function nothingToRead(kinds3) {
  const list2 = names5(kinds3);
  return {
    notApplicable: {
      fi: `Koodivarastossa ei ole asiakirjaa, josta tämän voisi lukea (${list2.fi}).`,
      sv: `I kodförrådet finns inget dokument där det här kunde framgå (${list2.sv}).`,
      en: `The repository has no document to read this from (${list2.en}).`
    }
  };
}
function couldNotRead(unread2) {
  const all = distinct2(unread2.map(({ artefact, reason }) => found3(artefact, reason)));
  return { undetermined: joined(all.slice(0, 3)) };
}
var couldNotReadFiles = (reasons2) => ({
  undetermined: joined(distinct2(reasons2).slice(0, 3))
});
function found3(artefact, reason) {
  const name2 = artefactNames[artefact.kind];
  const where = artefact.path === null ? "" : ` (${code(artefact.path)})`;
  return inAll((language) => `${sentence(name2[language])}${where}: ${reason[language]}`);
}
var incomplete = {
  undetermined: {
    fi: "En saanut koodivaraston koko tiedostoluetteloa, joten en voi sanoa, mitä siellä ei ole.",
    sv: "Jag fick inte hela fillistan för kodförrådet och kan därför inte säga vad som inte finns där.",
    en: "I did not get the whole list of files of the repository, so I cannot say what is not there."
  }
};

// src/checks/artefact-present.ts
var canonicalPaths = {
  governance: "GOVERNANCE.md",
  roadmap: "ROADMAP.md",
  owners: ".github/CODEOWNERS",
  licence: "LICENSE",
  readme: "README.md",
  contributing: "CONTRIBUTING.md",
  "code-of-conduct": "CODE_OF_CONDUCT.md",
  security: "SECURITY.md",
  changelog: "CHANGELOG.md",
  publiccode: "publiccode.yml",
  "api-description": "openapi.yaml",
  funding: "FUNDING.md",
  support: "SUPPORT.md"
};
var notFound = {
  governance: {
    fi: "En löytänyt hallintamallia: asiakirjaa, joka kertoo, kuka tuotteen omistaa, kuka siitä päättää ja miten se rahoitetaan.",
    sv: "Jag hittade ingen förvaltningsplan: ett dokument som berättar vem som äger produkten, vem som beslutar om den och hur den finansieras.",
    en: "I found no governance plan: a document that tells who owns the product, who decides about it and how it is paid for."
  },
  roadmap: {
    fi: "En löytänyt tiekarttaa, joka kertoo, mitä tuotteeseen on tulossa ja milloin.",
    sv: "Jag hittade ingen färdplan som berättar vad som är på gång i produkten och när.",
    en: "I found no roadmap that tells what is planned for the product and when."
  },
  owners: {
    fi: "En löytänyt omistajatiedostoa CODEOWNERS, joka kertoo, kuka hyväksyy muutokset koodivaraston eri osiin.",
    sv: "Jag hittade ingen ägarfil CODEOWNERS som berättar vem som godkänner ändringar i kodförrådets olika delar.",
    en: "I found no CODEOWNERS file that tells who approves changes to which part."
  },
  licence: {
    fi: "En löytänyt lisenssitiedostoa, joka kertoo, millä ehdoilla muut saavat käyttää tuotetta.",
    sv: "Jag hittade ingen licensfil som berättar på vilka villkor andra får använda produkten.",
    en: "I found no licence file that tells on which terms others may use the product."
  },
  readme: {
    fi: "En löytänyt README-tiedostoa, joka kertoo, mikä tuote on ja kenelle se on tehty.",
    sv: "Jag hittade ingen README-fil som berättar vad produkten är och för vem den är gjord.",
    en: "I found no README that tells what the product is and for whom it is made."
  },
  contributing: {
    fi: "En löytänyt osallistumisohjetta, joka kertoo, miten muutoksia ehdotetaan ja kuka ne käsittelee.",
    sv: "Jag hittade ingen anvisning för medverkan som berättar hur ändringar föreslås och vem som behandlar dem.",
    en: "I found no contribution guide that tells how to propose changes and who handles them."
  },
  "code-of-conduct": {
    fi: "En löytänyt käytössääntöjä, jotka kertovat, miten yhteistyössä toimitaan ja kenelle ongelmista kerrotaan.",
    sv: "Jag hittade ingen uppförandekod som berättar hur man samarbetar och till vem man vänder sig vid problem.",
    en: "I found no code of conduct that tells how people work together and whom to turn to with a problem."
  },
  security: {
    fi: "En löytänyt tietoturvaohjetta, joka kertoo, miten haavoittuvuudesta ilmoitetaan luottamuksellisesti.",
    sv: "Jag hittade ingen säkerhetsanvisning som berättar hur man anmäler en sårbarhet konfidentiellt.",
    en: "I found no security policy that tells how to report a vulnerability in confidence."
  },
  changelog: {
    fi: "En löytänyt muutoslokia, joka kertoo, mitä kussakin versiossa on muuttunut.",
    sv: "Jag hittade ingen ändringslogg som berättar vad som har ändrats i varje version.",
    en: "I found no changelog that tells what changed in which version."
  },
  publiccode: {
    fi: "En löytänyt tiedostoa publiccode.yml, josta luettelot lukevat tuotteen tiedot.",
    sv: "Jag hittade ingen fil publiccode.yml som katalogerna läser produktens uppgifter ur.",
    en: "I found no publiccode.yml from which catalogues read about the product."
  },
  "api-description": {
    fi: "En löytänyt rajapintakuvausta, jonka mukaan muut voivat liittyä rajapintaan.",
    sv: "Jag hittade ingen gränssnittsbeskrivning som andra kan ansluta sig enligt.",
    en: "I found no API description that others could connect by."
  },
  funding: {
    fi: "En löytänyt asiakirjaa, joka kertoo, miten tuote rahoitetaan.",
    sv: "Jag hittade inget dokument som berättar hur produkten finansieras.",
    en: "I found no document that tells how the product is paid for."
  },
  support: {
    fi: "En löytänyt kohtaa, joka kertoo, mistä käyttäjä saa apua.",
    sv: "Jag hittade inget ställe som berättar var användaren får hjälp.",
    en: "I found no place that tells where a user gets help."
  }
};
var lookedFor = (places4) => places4.length === 0 ? inAll(() => "") : {
  fi: ` Etsin muun muassa: ${some(places4.map(code), "fi")}.`,
  sv: ` Jag sökte bland annat efter: ${some(places4.map(code), "sv")}.`,
  en: ` I looked for, among others: ${some(places4.map(code), "en")}.`
};
var fixedPlace = /* @__PURE__ */ new Set(["owners", "licence", "readme", "publiccode"]);
var elsewhere2 = {
  fi: " Jos tieto on muualla tai toisella nimellä, kerro paikka asetustiedoston kohdassa `artefacts`.",
  sv: " Om uppgifterna finns någon annanstans eller under ett annat namn, ange platsen under `artefacts` i inställningsfilen.",
  en: " If it stands elsewhere or under another name, tell the place under `artefacts` in the settings file."
};
var forms = {
  present: { fi: "oma tiedosto", sv: "en egen fil", en: "a file of its own" },
  section: { fi: "osa toista tiedostoa", sv: "en del av en annan fil", en: "a part of another file" },
  linked: { fi: "pelkkä linkki", sv: "bara en länk", en: "only a link" },
  inherited: {
    fi: "organisaation yhteinen tiedosto",
    sv: "organisationens gemensamma fil",
    en: "a file that the organisation shares"
  },
  absent: { fi: "ei mitään", sv: "ingenting", en: "nothing" }
};
var otherForm = (artefact, wanted4) => {
  const asked2 = inAll(
    (language) => some(
      wanted4.map((status) => forms[status][language]),
      language
    )
  );
  const is = forms[artefact.status];
  return {
    fi: `Löysin: ${is.fi}. Sääntö pyytää: ${asked2.fi}.`,
    sv: `Jag hittade: ${is.sv}. Regeln ber om: ${asked2.sv}.`,
    en: `Of this there is ${is.en}. Asked for here: ${asked2.en}.`
  };
};
var defaults = ["present", "section", "linked", "inherited"];
var notInFiles = {
  fi: "Koodivarastossa tätä ei ole, mutta se voi olla GitHubissa.",
  sv: "Kodförrådet har inte det här, men det kan finnas på GitHub.",
  en: "The repository does not have it, but it may stand on GitHub."
};
var artefact_present_default = {
  async judge({ inventory }, { kind, statuses = defaults }) {
    const all = inventory.of(kind);
    const counting = all.filter(({ status }) => statuses.includes(status));
    if (counting.length > 0) return { passed: placesOf(counting) };
    const [other] = all;
    const should = { path: canonicalPaths[kind], missing: true };
    if (other) {
      const [location = should] = placesOf([other]);
      return { problems: [{ message: otherForm(other, statuses), location, key: kind }] };
    }
    if (!inventory.repository.complete) return incomplete;
    const unknown4 = maybeBeyond(inventory.repository, kind);
    if (unknown4) return { undetermined: joined([notInFiles, unknown4]) };
    const places4 = inventory.searched(kind);
    const message = inAll(
      (language) => notFound[kind][language] + lookedFor(places4)[language] + (fixedPlace.has(kind) ? "" : elsewhere2[language])
    );
    return { problems: [{ message, location: should, key: kind }] };
  }
};

// src/checks/artefact-substance.ts
var artefact_substance_exports = {};
__export(artefact_substance_exports, {
  default: () => artefact_substance_default
});
var said = {
  empty: {
    fi: "on tyhjä tai siinä on vain otsikoita.",
    sv: "är tom eller innehåller bara rubriker.",
    en: "is empty or holds nothing but headings."
  },
  stub: {
    fi: "kertoo asiasta vain lauseen tai kaksi; lukija ei vielä saa siitä vastausta.",
    sv: "säger bara någon mening om saken; läsaren får ännu inget svar.",
    en: "says only a sentence or two about the matter; a reader does not get an answer from it yet."
  },
  placeholder: {
    fi: "on suurelta osin vielä täyttämätöntä mallipohjaa.",
    sv: "är till stor del en mall som ännu inte är ifylld.",
    en: "is for the most part a template that is not filled in yet."
  },
  "image-only": {
    fi: "koostuu pelkästä kuvasta, jota kaikki lukijat eivät näe eikä haku löydä.",
    sv: "består bara av en bild, som inte alla läsare ser och som sökningar inte hittar.",
    en: "consists of nothing but an image, which not every reader sees and no search finds."
  },
  pointer: {
    fi: "sisältää vain linkin muualle.",
    sv: "innehåller bara en länk till ett annat ställe.",
    en: "holds nothing but a link to another place."
  },
  full: { fi: "sisältää tekstiä.", sv: "innehåller text.", en: "holds text." }
};
function weakText(artefact, substance) {
  const path = code(artefact.path ?? "");
  const subject = artefact.status === "section" ? { fi: `Tämä osa tiedostoa ${path}`, sv: `Den här delen av filen ${path}`, en: `This part of ${path}` } : { fi: `Tiedosto ${path}`, sv: `Filen ${path}`, en: `The file ${path}` };
  return inAll((language) => `${subject[language]} ${said[substance][language]}`);
}
var defaults2 = ["stub", "placeholder", "empty", "image-only"];
var artefact_substance_default = {
  async judge({ inventory }, { kinds: kinds3, weak = defaults2 }) {
    const all = kinds3.flatMap((kind) => inventory.of(kind));
    const own = all.filter(({ status }) => status === "present" || status === "section");
    if (own.length === 0 && all.some(({ status }) => status === "inherited"))
      return couldNotRead((await readings(inventory, kinds3)).unread);
    if (own.length === 0) return nothingToRead(kinds3);
    const problems = own.flatMap(
      (artefact) => artefact.substance !== null && weak.includes(artefact.substance) ? [{ message: weakText(artefact, artefact.substance), location: placeOf3(artefact), key: artefact.substance }] : []
    );
    return problems.length > 0 ? { problems } : { passed: own.map((artefact) => placeOf3(artefact)) };
  }
};

// src/checks/no-placeholders.ts
var no_placeholders_exports = {};
__export(no_placeholders_exports, {
  default: () => no_placeholders_default
});
var asking = /^(?:TODO|TBD|TBC|FIXME|XXX)\b/u;
var personal2 = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+?\d[\d ()-]{6,20}\d/gu;
var shown = (text) => (asking.exec(text)?.[0] ?? text).replace(personal2, "…").slice(0, 80);
var leftIn = (whole4, more2) => {
  const text = shown(whole4);
  const also = {
    fi: more2 === 0 ? "" : ` Sama teksti on tiedostossa vielä ${more2 === 1 ? "toisen kerran" : `${more2} kertaa`}.`,
    sv: more2 === 0 ? "" : ` Samma text finns ${more2 === 1 ? "en gång" : `${more2} gånger`} till i filen.`,
    en: more2 === 0 ? "" : ` The same text stands in the file ${more2 === 1 ? "once" : `${more2} times`} more.`
  };
  return {
    fi: `Tähän on jäänyt mallipohjan teksti ${code(text)}. Lukija tarvitsee tähän tuotteen oman tiedon.${also.fi}`,
    sv: `Här står mallens text ${code(text)} kvar. Läsaren behöver produktens egen uppgift här.${also.sv}`,
    en: `The template's text ${code(text)} is still here. A reader needs your own information in its place.${also.en}`
  };
};
var leadsNowhere = (text) => ({
  fi: `Linkillä ${code(text)} ei ole osoitetta. Lisää osoite tai poista linkki.`,
  sv: `Länken ${code(text)} har ingen adress. Lägg till adressen eller ta bort länken.`,
  en: `The link ${code(text)} has no address. Add the address, or take the link away.`
});
var ownersFile = /(?:^|\/)codeowners$/iu;
var placeIn = (path, { line, column, endColumn }) => ({
  path,
  line,
  column,
  endLine: line,
  endColumn
});
function problemsOf(path, rests) {
  const byText = /* @__PURE__ */ new Map();
  for (const rest of rests) (byText.get(rest.text) ?? byText.set(rest.text, []).get(rest.text)).push(rest);
  return [...byText].map(([text, [first2, ...others3]]) => ({
    message: first2.inPassing ? leadsNowhere(text) : leftIn(text, others3.length),
    location: placeIn(path, first2),
    ...others3.length === 0 ? {} : { related: others3.map((other) => placeIn(path, other)) },
    key: text
  }));
}
var no_placeholders_default = {
  async judge({ inventory }, { kinds: kinds3 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    const byPath = /* @__PURE__ */ new Map();
    for (const { document: document2, from, to } of found4.filter(({ document: document3 }) => !ownersFile.test(document3.path))) {
      const rests = byPath.get(document2.path) ?? /* @__PURE__ */ new Map();
      for (const rest of placeholders(document2, { from, to }))
        if (!rest.weak || rest.inPassing) rests.set(`${rest.line}:${rest.column}`, rest);
      byPath.set(document2.path, rests);
    }
    const problems = [...byPath].flatMap(([path, rests]) => problemsOf(path, [...rests.values()]));
    return problems.length > 0 ? { problems } : { passed: found4.map(({ document: document2, from }) => ({ path: document2.path, line: from })) };
  }
};

// src/checks/links-resolve.ts
var links_resolve_exports = {};
__export(links_resolve_exports, {
  default: () => links_resolve_default
});

// src/inventory/links-nearest.ts
var baseOf = (path) => path.slice(path.lastIndexOf("/") + 1).toLowerCase();
var stemOf = (path) => {
  const base = baseOf(path);
  const dot = base.lastIndexOf(".");
  return dot > 0 ? base.slice(0, dot) : base;
};
var folderOf4 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/"))).toLowerCase();
var isDocument = (path) => /\.(?:md|markdown|rst|adoc|asciidoc|txt)$/i.test(path);
var common2 = /^(?:index|readme|main|package|license|licence|changelog|makefile|dockerfile|__init__|docker-compose|config|settings)$/;
function nearestPaths(paths2) {
  let byStem;
  return {
    of(path) {
      byStem ??= index2(paths2);
      const alike2 = byStem.get(stemOf(path)) ?? [];
      const sameFolder = alike2.filter((other) => folderOf4(other) === folderOf4(path));
      return one(sameFolder.filter((other) => other.toLowerCase() === path.toLowerCase())) ?? one(sameFolder) ?? (common2.test(stemOf(path)) ? null : one(alike2.filter((other) => baseOf(other) === baseOf(path))) ?? one(alike2.filter(isDocument)));
    }
  };
}
function index2(paths2) {
  const byStem = /* @__PURE__ */ new Map();
  for (const path of paths2) {
    const stem = stemOf(path);
    const list2 = byStem.get(stem);
    if (list2) list2.push(path);
    else byStem.set(stem, [path]);
  }
  return byStem;
}
var one = (paths2) => paths2.length === 1 ? paths2[0] : null;

// src/inventory/links-site.ts
var marks2 = [
  { name: /(?:^|\/)mkdocs\.ya?ml$/, pages: ["docs"] },
  {
    name: /(?:^|\/)(?:docusaurus|gatsby|astro)[.-]config\.[cm]?[jt]s$/,
    pages: ["docs", "blog", "src", "content", "versioned_docs"]
  },
  { name: /(?:^|\/)book\.toml$/, pages: ["src"] },
  { name: /(?:^|\/)\.vitepress\/config\.[cm]?[jt]s$/, pages: [""] },
  {
    name: /(?:^|\/)(?:_config\.ya?ml|_sidebar\.md|SUMMARY\.md|antora\.yml|hugo\.(?:toml|ya?ml)|_quarto\.yml|\.eleventy\.js)$/,
    pages: [""]
  },
  { name: /(?:^|\/)conf\.py$/, pages: [""] }
];
var tops = ["", "docs", "static", "public", "src", "source", "content", "assets"];
var join = (folder2, name2) => [folder2, name2].filter((part3) => part3 !== "").join("/");
var folderOf5 = (path) => path.slice(0, Math.max(0, path.lastIndexOf("/")));
function findSites(files) {
  const paths2 = new Set(files.map((file) => file.path));
  const sites = [];
  for (const path of paths2) {
    const mark = marks2.find((one2) => one2.name.test(path));
    if (!mark) continue;
    const own = folderOf5(path);
    if (path.endsWith("conf.py") && !paths2.has(join(own, "index.rst")) && !paths2.has(join(own, "index.md"))) continue;
    const folder2 = path.includes(".vitepress/") ? folderOf5(own) : own;
    const roots = tops.map((top) => join(folder2, top));
    for (const pages2 of mark.pages) sites.push({ folder: join(folder2, pages2), roots });
  }
  return sites.sort((a, b) => b.folder.length - a.folder.length);
}
function siteOf(path, sites) {
  const site = sites.find(({ folder: folder2 }) => folder2 === "" || path.startsWith(`${folder2}/`));
  return site ?? (path.toLowerCase().endsWith(".mdx") ? { folder: "", roots: tops } : null);
}

// src/checks/links-resolve.ts
var links_resolve_default = {
  async judge({ inventory }, { artefacts, anchors }) {
    if (!inventory.repository.complete) return { undetermined: filesUnknown };
    const parts2 = await partsOf2(inventory, artefacts);
    if (parts2.length === 0) return { notApplicable: noDocument };
    const judged4 = new Judged(inventory, await submodulesOf(inventory));
    const unread2 = [];
    const passed = [];
    const problems = [];
    for (const part3 of parts2) {
      const document2 = await inventory.document(part3.path);
      if ("unread" in document2) unread2.push(document2.unread);
      else {
        passed.push({ path: part3.path });
        problems.push(...await (anchors ? judged4.anchors(document2, part3) : judged4.files(document2, part3)));
      }
    }
    if (problems.length > 0) return { problems };
    return passed.length > 0 ? { passed } : { undetermined: unread2[0] };
  }
};
async function partsOf2(inventory, kinds3) {
  const links = new Set(inventory.repository.files.filter((file) => file.mode === "120000").map((file) => file.path));
  const parts2 = [];
  for (const artefact of kinds3.flatMap((kind) => inventory.of(kind))) {
    if (artefact.path === null || artefact.status !== "present" && artefact.status !== "section") continue;
    const path = links.has(artefact.path) ? await linkTarget(inventory, artefact.path) : artefact.path;
    if (path !== null) parts2.push({ path, ...linesOf(artefact) });
  }
  const kept = [];
  for (const part3 of parts2.sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => other.path === part3.path && other.from <= part3.from && other.to >= part3.to))
      kept.push(part3);
  }
  return kept;
}
function linesOf(artefact) {
  if (artefact.status !== "section" || artefact.line === null) return { from: 1, to: Number.MAX_SAFE_INTEGER };
  return { from: artefact.line, to: artefact.endLine ?? artefact.line };
}
async function linkTarget(inventory, path) {
  const content = await inventory.content(path);
  return content?.kind === "text" ? content.target ?? null : null;
}
async function submodulesOf(inventory) {
  if (!inventory.exists(".gitmodules")) return [];
  const content = await inventory.content(".gitmodules");
  if (content?.kind !== "text") return [];
  return [...content.text.matchAll(/^[ \t]{0,20}path[ \t]{0,20}=[ \t]{0,20}(\S[^\n]{0,500})$/gm)].map(
    (match) => match[1].trim()
  );
}
var made = /(?:^|\/)(?:node_modules|dist|build|_build|out|target|coverage|htmlcov|\.next|\.venv|venv|site-packages|__pycache__|tmp)\/|(?:^|\/)\.env(?:\.[\w.-]+)?$/;
var writtenFile = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|pdf|docx?|odt|png|jpe?g|gif|svg|webp)$/i;
var gap = /[[\]]|insert[_ -]|\btodo\b|placeholder|^(?:url|link|xxx)$/i;
var wholeDocument = 5e4;
var Judged = class {
  #inventory;
  #sites;
  #nearest;
  /** Symbolic links and submodules: what is below them is not in the list of files. */
  #doors;
  constructor(inventory, submodules) {
    const { files } = inventory.repository;
    this.#inventory = inventory;
    this.#sites = findSites(files);
    this.#nearest = nearestPaths(files.map((file) => file.path));
    const doors = files.filter((file) => file.mode === "120000" || file.mode === "160000").map((file) => file.path);
    this.#doors = [...doors, ...submodules].map((path) => `${path}/`);
  }
  files(document2, part3) {
    if (document2.path.toLowerCase().endsWith(".mdx")) return [];
    const site = siteOf(document2.path, this.#sites);
    return linksIn(document2, part3).flatMap((link3) => {
      const target = this.#resolve(document2, link3, site);
      if (target.kind !== "file" || target.found || this.#mayBeThere(document2, link3, target.path, site)) return [];
      const near2 = this.#nearest.of(target.path);
      return [problem(document2, link3, link3.destination, deadLink(link3, target.path, near2))];
    });
  }
  #resolve(document2, link3, site) {
    const exists = (path) => this.#inventory.exists(path);
    const context = { repository: this.#inventory.repository.name };
    return resolveLink(document2.path, link3.destination, exists, site ? { ...context, roots: site.roots } : context);
  }
  #mayBeThere(document2, link3, path, site) {
    if (made.test(`${path}${link3.destination.endsWith("/") ? "/" : ""}`) || gap.test(link3.destination)) return true;
    if (this.#doors.some((door) => path.startsWith(door))) return true;
    const fromTop = link3.destination.startsWith("/");
    const isDeep = !/^(?:\.github\/)?[^/]+$/.test(document2.path);
    if (isDeep && (fromTop || this.#inventory.exists(`${path}.md`))) return true;
    return (fromTop || site !== null) && !writtenFile.test(path);
  }
  async anchors(document2, part3) {
    if (siteOf(document2.path, this.#sites)) return [];
    const problems = [];
    for (const link3 of linksIn(document2, part3)) {
      const target = this.#resolve(document2, link3, null);
      const anchor3 = target.kind === "anchor" || target.kind === "file" && target.found ? target.anchor : null;
      if (!anchor3 || target.kind === "external" || target.kind === "outside" || target.kind === "ignored") continue;
      const other = target.path === document2.path ? document2 : await this.#target(target.path);
      if (!other || hasAnchor(other, anchor3)) continue;
      problems.push(problem(document2, link3, link3.destination, deadAnchor(link3, anchor3, other.path)));
    }
    return problems;
  }
  /** The Markdown document that a link leads into; null when its places cannot be known. */
  async #target(path) {
    if (!/\.(?:md|markdown)$/i.test(path) || siteOf(path, this.#sites)) return null;
    const document2 = await this.#inventory.document(path);
    return "unread" in document2 ? null : document2;
  }
};
var linksIn = (document2, { from, to }) => document2.links.filter((link3) => link3.line >= from && link3.line <= to);
function hasAnchor(document2, anchor3) {
  if (document2.format !== "markdown" || document2.text.length > wholeDocument) return true;
  const wanted4 = anchor3.toLowerCase().replace(/^user-content-/, "");
  return wanted4 === "top" || wanted4 === "readme" || document2.anchors.has(wanted4) || document2.anchors.has(`user-content-${wanted4}`);
}
var problem = (document2, link3, key, message) => ({
  message,
  location: {
    path: document2.path,
    line: link3.line,
    column: link3.column,
    endLine: link3.endLine,
    endColumn: link3.endColumn
  },
  key
});
var quoted2 = (text) => text.length > 120 ? `${text.slice(0, 117)}…` : text;
var webAddress = /^(?:[\w-]{1,60}\.){1,4}(?:com|org|net|eu|fi|se|dk|no|nl|de|io|dev|gov|info)(?:\/|$)/i;
var noScheme = (written4) => ({
  fi: `Linkki ”${written4}” näyttää verkko-osoitteelta, mutta vie ilman alkua https:// koodivaraston tiedostoon, jota ei ole. Kirjoita osoite alkuineen.`,
  sv: `Länken ”${written4}” ser ut som en webbadress, men utan https:// leder den till en fil i kodförrådet som inte finns. Skriv ut hela adressen.`,
  en: `The link “${written4}” looks like a web address, but without https:// it leads to a file of the repository that is not there. Write the whole address.`
});
function deadLink(link3, path, near2) {
  const written4 = quoted2(link3.destination);
  const resolved = quoted2(path);
  if (webAddress.test(link3.destination)) return noScheme(written4);
  return near2 === null ? {
    fi: `Linkki ”${written4}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Korjaa linkki tai poista se.`,
    sv: `Länken ”${written4}” leder till ${resolved}, som inte finns i kodförrådet. Rätta länken eller ta bort den.`,
    en: `The link “${written4}” leads to ${resolved}, which is not in the repository. Correct the link or remove it.`
  } : {
    fi: `Linkki ”${written4}” vie polkuun ${resolved}, jota koodivarastossa ei ole. Tarkoitetaanko tiedostoa ${near2}? Korjaa linkki.`,
    sv: `Länken ”${written4}” leder till ${resolved}, som inte finns i kodförrådet. Avses filen ${near2}? Rätta länken.`,
    en: `The link “${written4}” leads to ${resolved}, which is not in the repository. Is ${near2} the file that is meant? Correct the link.`
  };
}
var deadAnchor = (link3, anchor3, path) => ({
  fi: `Linkki ”${quoted2(link3.destination)}” vie kohtaan #${quoted2(anchor3)}, mutta tiedostossa ${path} ei ole sen nimistä otsikkoa. Korjaa linkki tai otsikko.`,
  sv: `Länken ”${quoted2(link3.destination)}” leder till #${quoted2(anchor3)}, men filen ${path} har ingen rubrik med det namnet. Rätta länken eller rubriken.`,
  en: `The link “${quoted2(link3.destination)}” leads to #${quoted2(anchor3)}, but ${path} has no heading of that name. Correct the link or the heading.`
});
var filesUnknown = {
  fi: "En tunne koodivaraston koko tiedostoluetteloa, joten en voi sanoa, mihin linkit vievät.",
  sv: "Jag känner inte till kodförrådets hela fillista och kan därför inte säga vart länkarna leder.",
  en: "I do not know the whole list of files of the repository, so I cannot tell where the links lead."
};
var noDocument = {
  fi: "Koodivarastossa ei ole asiakirjaa, jonka linkit voisi tarkistaa.",
  sv: "Kodförrådet har inget dokument vars länkar kan kontrolleras.",
  en: "The repository has no document whose links could be checked."
};

// src/checks/topics-stated.ts
var topics_stated_exports = {};
__export(topics_stated_exports, {
  default: () => topics_stated_default
});

// src/checks/globs.ts
async function pathsMatching(inventory, globs, not = []) {
  const { Minimatch } = await import("./esm-CNP6I3D4.js");
  const options2 = { dot: true, nonegate: true, nocomment: true };
  const wanted4 = globs.map((glob) => new Minimatch(glob, options2));
  const unwanted2 = not.map((glob) => new Minimatch(glob, options2));
  return inventory.repository.files.map(({ path }) => path).filter((path) => wanted4.some((glob) => glob.match(path)) && !unwanted2.some((glob) => glob.match(path)));
}
function literalPart(glob) {
  const wildcard = glob.search(/[*?[{(!+@]/u);
  return wildcard < 0 ? glob : glob.slice(0, glob.lastIndexOf("/", wildcard) + 1) || glob;
}

// src/checks/own-apis.ts
var notOwn = (paths2) => {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Löytämäni rajapintakuvaukset eivät ole tämän tuotteen omia (${list2.fi}). Jos jokin niistä on, nimeä se asetuksissa (artefacts: api-description).`,
    sv: `De gränssnittsbeskrivningar som jag hittade är inte produktens egna (${list2.sv}). Om någon av dem är det, nämn den i inställningarna (artefacts: api-description).`,
    en: `The API descriptions that I found are not the product's own (${list2.en}). If one of them is, name it in the settings (artefacts: api-description).`
  };
};
var otherFormats = (paths2) => {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Sääntö ei koske näiden rajapintakuvausten muotoa: ${list2.fi}.`,
    sv: `Regeln gäller inte formatet på de här gränssnittsbeskrivningarna: ${list2.sv}.`,
    en: `The rule is not about the format of these API descriptions: ${list2.en}.`
  };
};
var unreadable2 = (path) => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa.`,
  en: `The API description ${code(path)} cannot be read.`
});
var reasonOf = ({ path, valid, problem: problem5, doubt, unread: unread2 }) => doubt ?? unread2 ?? (valid === false ? problem5?.message ?? unreadable2(path) : null);
async function ownApis(inventory, formats2) {
  const all = await inventory.apis();
  if (all.length === 0) {
    const paths2 = inventory.leftOut.map(({ path }) => path);
    return { answer: paths2.length > 0 ? { notApplicable: notOwn(paths2) } : nothingToRead(["api-description"]) };
  }
  const asked2 = all.filter(({ format }) => formats2.includes(format));
  if (asked2.length === 0) return { answer: { notApplicable: otherFormats(all.map(({ path }) => path)) } };
  const apis = asked2.filter((api) => reasonOf(api) === null);
  if (apis.length > 0) return { apis };
  return { answer: { undetermined: joined(distinct2(asked2.flatMap((api) => reasonOf(api) ?? [])).slice(0, 3)) } };
}
async function openedApis(inventory, formats2) {
  const own = await ownApis(inventory, formats2);
  if ("answer" in own) return own;
  const opened = await Promise.all(own.apis.map(async (api) => ({ api, bundle: await api.bundle() })));
  const apis = opened.flatMap(({ api, bundle }) => bundle === null ? [] : [{ api, bundle }]);
  return apis.length > 0 ? { apis } : { answer: { notApplicable: otherFormats(own.apis.map(({ path }) => path)) } };
}
var mostRelated = 10;
function placesOfMany({ api: { path } }, parts2, place2) {
  const first2 = parts2.find(({ file }) => file.path === path);
  const others3 = parts2.slice(0, mostRelated + 1).filter((part3) => part3 !== first2);
  return { location: first2 ? place2(first2) : { path, line: 1 }, related: others3.slice(0, mostRelated).map(place2) };
}

// src/checks/description-texts.ts
var artefactAt = (kind, path) => ({
  kind,
  component: null,
  status: "present",
  path,
  line: 1,
  endLine: null,
  substance: "full",
  target: null,
  from: null,
  details: {},
  evidence: null
});
var longest2 = 2e5;
async function descriptionTexts(inventory) {
  const own = await openedApis(inventory, ["openapi", "asyncapi"]);
  if ("answer" in own) return [];
  return Promise.all(
    own.apis.map(async ({ api: { path }, bundle }) => {
      const top = topOf(bundle.entry);
      const written4 = at(top, "info");
      const info = written4 && bundle.followed(written4).value;
      const docs = at(top, "externalDocs")?.value;
      const link3 = textAt(docs, "url");
      const parts2 = [
        textAt(info, "summary"),
        textAt(info, "description"),
        link3 === null ? null : `[${textAt(docs, "description") ?? link3}](${link3})`
      ];
      const text = parts2.filter((part3) => part3 !== null).join("\n\n");
      const document2 = await readMarkdown(path, text.slice(0, longest2));
      const reading = { artefact: artefactAt("api-description", path), document: document2, from: 1, to: document2.lines };
      return { reading, place: bundle.entry.place(["info", "description"], "key") };
    })
  );
}
var mostFiles = 20;
async function fileReadings(inventory, globs) {
  if (globs.length === 0) return [];
  const paths2 = (await pathsMatching(inventory, globs)).slice(0, mostFiles);
  const documents = await Promise.all(paths2.map((path) => inventory.document(path)));
  return documents.flatMap(
    (document2) => "unread" in document2 ? [] : [{ artefact: artefactAt("support", document2.path), document: document2, from: 1, to: document2.lines }]
  );
}
async function descriptionFiles(inventory) {
  const own = (await inventory.apis()).filter(({ doubt, format }) => doubt === null && apiFormats.includes(format));
  const files = await Promise.all(
    own.map(async (api) => {
      const bundle = await api.bundle();
      return [api.path, ...bundle?.files.map(({ path }) => path) ?? [], ...(await api.texts()).keys()];
    })
  );
  return [...new Set(files.flat())];
}

// src/checks/stated.ts
var lines = /* @__PURE__ */ new WeakMap();
function linesOf2(document2) {
  const known5 = lines.get(document2) ?? document2.text.split("\n");
  lines.set(document2, known5);
  return known5;
}
function hasOtherContent(document2, { line, endLine }) {
  const under = linesOf2(document2).slice(line, Math.min(endLine, line + 200)).join("\n");
  return /[\p{L}\p{N}]/u.test(under.replace(/<!--[\s\S]*?(?:-->|$)/gu, "").replace(/^[ \t]{0,3}#.*$/gmu, ""));
}
var isStated2 = (document2, statement2) => statement2.substance === "said" || statement2.substance === "pointer" || statement2.substance === "empty" && statement2.via === "heading" && hasOtherContent(document2, statement2);
function linesWith(document2, { from, to }, words4) {
  const wanted4 = words4.map((word2) => word2.normalize("NFC").toLowerCase());
  return document2.visible.split("\n").flatMap((text, index4) => {
    const line = index4 + 1;
    if (line < from || line > to) return [];
    const folded2 = text.normalize("NFC").toLowerCase();
    return wanted4.some((word2) => beginsWord(folded2, word2)) ? [line] : [];
  });
}
function beginsWord(text, word2) {
  for (let at4 = text.indexOf(word2); at4 >= 0; at4 = text.indexOf(word2, at4 + 1)) {
    if (at4 === 0 || !/[\p{L}\p{N}]/u.test(text[at4 - 1])) return true;
  }
  return false;
}
function linesOfLinks({ document: document2, from, to }, concepts) {
  if (concepts.size === 0) return [];
  const names11 = (text) => [...conceptsIn(text)].some((concept) => concepts.has(concept));
  return document2.links.filter(
    ({ line, text, destination }) => line >= from && line <= to && (names11(text) || names11(lastPart(destination)))
  ).map(({ line }) => line);
}
var lastPart = (destination) => (destination.slice(0, 500).replace(/[?#].*$/u, "").split("/").filter(Boolean).at(-1) ?? "").replace(/\.\w{1,5}$/u, "").replace(/[-_.]/gu, " ");
function inReading(reading, wanted4) {
  const { document: document2 } = reading;
  const byTopic = wanted4.topics.flatMap((topic) => topicsOf(document2, reading).get(topic) ?? []);
  const anywhere = new Set(wanted4.concepts.filter((one2) => one2.anywhere).map(({ concept }) => concept));
  const all = statements(
    document2,
    wanted4.concepts.map(({ concept }) => concept),
    reading
  );
  const about2 = all.filter(({ via, concept }) => via !== "sentence" || anywhere.has(concept));
  const byStatement = about2.filter((statement2) => isStated2(document2, statement2)).map(({ line }) => line);
  const byLink = linesOfLinks(reading, anywhere);
  const byWord = wanted4.words.length > 0 ? linesWith(document2, reading, wanted4.words) : [];
  const lines2 = [.../* @__PURE__ */ new Set([...byTopic, ...byStatement, ...byLink, ...byWord])].sort((a, b) => a - b);
  return {
    places: lines2.map((line) => ({ path: document2.path, line })),
    gaps: about2.filter((statement2) => !isStated2(document2, statement2))
  };
}
function answersIn(readings2, wanted4) {
  return wanted4.map((one2) => {
    const found4 = readings2.map((reading) => inReading(reading, one2));
    return { wanted: one2, places: found4.flatMap(({ places: places4 }) => places4), gaps: found4.flatMap(({ gaps }) => gaps) };
  });
}
var read = (readings2, language) => some([...new Set(readings2.map(({ document: document2 }) => code(document2.path)))], language, 3);
function gapText({ label, substance, via }) {
  const row = via === "heading" ? {
    fi: `Otsikon ${code(label)} alla`,
    sv: `Under rubriken ${code(label)}`,
    en: `Under the heading ${code(label)}`
  } : { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` };
  const what2 = substance === "placeholder" ? {
    fi: "on vielä mallipohjan teksti.",
    sv: "står ännu mallens text.",
    en: "there is still the text of the template."
  } : { fi: "ei ole vielä mitään.", sv: "står ännu ingenting.", en: "there is nothing yet." };
  return inAll((language) => `${row[language]} ${what2[language]}`);
}
var otherName = {
  fi: "Jos se on siellä toisella nimellä, lisää nimi asetustiedostoon tämän säännön kohtaan `words`.",
  sv: "Om det finns där under ett annat namn, lägg till namnet för den här regeln under `words` i inställningsfilen.",
  en: "If it stands there under another name, add that name for this rule under `words` in the settings file."
};

// src/checks/topics-stated.ts
var perLanguage = (make) => ({
  fi: [...new Set(make("fi"))],
  sv: [...new Set(make("sv"))],
  en: [...new Set(make("en"))]
});
var readable2 = (concept, language) => {
  const list2 = words2(concept, language);
  return words2(concept, "fi")[0] === concept.replaceAll("_", " ") ? [] : list2;
};
var ofTopic = (topic) => ({
  key: topic,
  name: topicNames[topic],
  topics: [topic],
  concepts: topicLabels(topic).labels.map((concept) => ({ concept, anywhere: false })),
  words: [],
  looked: perLanguage((language) => topicLabels(topic).labels.flatMap((concept) => readable2(concept, language)))
});
var ofConcept = (concept) => ({
  key: concept,
  name: inAll((language) => words2(concept, language)[0] ?? concept),
  topics: [],
  concepts: [{ concept, anywhere: true }],
  words: [],
  looked: perLanguage((language) => words2(concept, language))
});
function wantedBy({ topics: topics2 = [], concepts = [], words: words4 = {} }) {
  const own = languages.flatMap((language) => words4[language] ?? []);
  const known5 = [...topics2.map(ofTopic), ...concepts.map(ofConcept)];
  if (known5.length > 0) return known5.map((one2) => ({ ...one2, words: own }));
  const first2 = inAll((language) => words4[language]?.[0] ?? own[0] ?? "");
  return [
    {
      key: own[0] ?? "",
      name: first2,
      topics: [],
      concepts: [],
      words: own,
      looked: perLanguage((language) => words4[language] ?? own)
    }
  ];
}
var shortestOpening = 8;
var shortestSentence = 5;
var opens = (text) => {
  const words4 = text.match(new RegExp("\\p{L}{2,}", "gu"))?.length ?? 0;
  return words4 >= shortestOpening || words4 >= shortestSentence && new RegExp('\\p{Ll}[.!]["”’)]?$', "u").test(text.trim());
};
var tellsOther = (text) => {
  const named11 = conceptsIn(text);
  return named11.size > 0 && !named11.has("purpose") && !named11.has("basics");
};
function opening({ artefact, document: document2, from, to }) {
  if (artefact.kind !== "readme") return [];
  const headings2 = document2.labels.filter(({ kind, line }) => kind === "heading" && line >= from);
  const first2 = headings2.find(({ text }, index4) => index4 > 0 && tellsOther(text)) ?? headings2[3];
  const end2 = Math.min(headings2[3]?.line ?? to, first2?.line ?? to);
  return document2.passages.filter(({ kind, line, text }) => kind === "paragraph" && line >= from && line <= end2 && opens(text)).slice(0, 1).map(({ line }) => ({ path: document2.path, line }));
}
var withOpening = (answer2, found4) => answer2.wanted.key === "purpose-scope" ? { ...answer2, places: [...answer2.places, ...found4.flatMap(opening)] } : answer2;
var notFoundOne = (wanted4, found4) => ({
  fi: `En löytänyt kohtaa aiheesta ”${wanted4.name.fi}”. Luin: ${read(found4, "fi")}; etsin sanoja: ${some(wanted4.looked.fi, "fi")}. ${otherName.fi}`,
  sv: `Jag hittade inget ställe om ämnet ”${wanted4.name.sv}”. Jag läste ${read(found4, "sv")} och sökte efter orden: ${some(wanted4.looked.sv, "sv")}. ${otherName.sv}`,
  en: `I did not find a place about ${wanted4.name.en}. I read ${read(found4, "en")} and looked for: ${some(wanted4.looked.en, "en")}. ${otherName.en}`
});
var names6 = (answers3, language) => some(
  answers3.map(({ wanted: wanted4 }) => wanted4.name[language]),
  language,
  12
);
function notFoundSeveral(stated, open, least, found4) {
  const already = {
    fi: stated.length === 0 ? "" : ` Löysin: ${names6(stated, "fi")}.`,
    sv: stated.length === 0 ? "" : ` Jag hittade: ${names6(stated, "sv")}.`,
    en: stated.length === 0 ? "" : ` I found: ${names6(stated, "en")}.`
  };
  const enough2 = least === 1 ? { fi: "Yksikin niistä riittää.", sv: "Ett av dem räcker.", en: "One of them is enough." } : {
    fi: `Niistä tarvitaan ainakin ${least}.`,
    sv: `Minst ${least} av dem behövs.`,
    en: `At least ${least} of them are expected.`
  };
  return {
    fi: `En löytänyt kohtaa näistä aiheista: ${names6(open, "fi")}. ${enough2.fi}${already.fi} Luin: ${read(found4, "fi")}. ${otherName.fi}`,
    sv: `Jag hittade inget ställe om de här ämnena: ${names6(open, "sv")}. ${enough2.sv}${already.sv} Jag läste ${read(found4, "sv")}. ${otherName.sv}`,
    en: `I did not find a place about these: ${names6(open, "en")}. ${enough2.en}${already.en} I read ${read(found4, "en")}. ${otherName.en}`
  };
}
function gapProblems(answers3) {
  const gaps = answers3.flatMap(({ wanted: wanted4, gaps: gaps2 }) => gaps2.map((gap2) => ({ gap: gap2, wanted: wanted4 })));
  const byPlace = new Map(gaps.map((one2) => [`${one2.gap.path}:${one2.gap.line}`, one2]));
  return [...byPlace.values()].map(({ gap: gap2, wanted: wanted4 }) => ({
    message: gapText(gap2),
    location: { path: gap2.path, line: gap2.line },
    key: wanted4.key
  }));
}
function notFoundProblem(stated, open, least, found4) {
  const first2 = found4[0];
  const parts2 = open.map(({ wanted: wanted4 }) => wanted4.key);
  const message = open.length === 1 ? notFoundOne(open[0].wanted, found4) : notFoundSeveral(stated, open, least, found4);
  return {
    message,
    location: { path: first2.document.path, line: first2.from },
    key: parts2.join(" "),
    parts: parts2
  };
}
function placedIn(answer2, texts2) {
  const places4 = new Map(texts2.map(({ reading, place: place2 }) => [reading.document.path, place2]));
  return {
    ...answer2,
    places: [...new Set(answer2.places.map((place2) => places4.get(place2.path) ?? place2))],
    gaps: answer2.gaps.filter(({ path }) => !places4.has(path))
  };
}
var topics_stated_default = {
  async judge({ inventory }, options2) {
    const { readings: documents, unread: unread2 } = await readings(inventory, options2.kinds);
    const texts2 = options2.descriptions ? await descriptionTexts(inventory) : [];
    const files = await fileReadings(inventory, options2.files ?? []);
    const found4 = [...documents, ...files, ...texts2.map(({ reading }) => reading)];
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(options2.kinds);
    const answers3 = answersIn(found4, wantedBy(options2)).map((answer2) => placedIn(withOpening(answer2, found4), texts2));
    const stated = answers3.filter(({ places: places4 }) => places4.length > 0);
    const least = Math.min(options2.least ?? 1, answers3.length);
    if (stated.length >= least) return { passed: stated.flatMap(({ places: places4 }) => places4.slice(0, 3)) };
    const unstated2 = answers3.filter(({ places: places4 }) => places4.length === 0);
    const open = unstated2.filter(({ gaps: gaps2 }) => gaps2.length === 0);
    const gaps = gapProblems(unstated2);
    if (answers3.length - open.length >= least) return { problems: gaps };
    if (gaps.length === 0 && unread2.length > 0) return couldNotRead(unread2);
    return { problems: [...gaps, notFoundProblem(stated, open, least, found4)] };
  }
};

// src/checks/parts-stated.ts
var parts_stated_exports = {};
__export(parts_stated_exports, {
  default: () => parts_stated_default
});
var isNarrow = (concept) => concept.startsWith("funding_");
var topicsOfConcepts = (concepts) => topics.filter(
  (topic) => concepts.some((concept) => !isNarrow(concept) && topicLabels(topic).labels.includes(concept))
);
var wantedBy2 = (parts2) => Object.entries(parts2).map(([key, { name: name2, concepts }]) => ({
  key,
  name: name2,
  topics: topicsOfConcepts(concepts),
  concepts: concepts.map((concept) => ({ concept, anywhere: isNarrow(concept) })),
  words: [],
  looked: { fi: [], sv: [], en: [] }
}));
var settlesFunding = new RegExp("\\beach (?:\\p{L}+ ){1,4}(?:pays|covers|bears|funds|finances) (?:for )?(?:its|their|his or her) own|\\bno (?:shared|joint|common) (?:costs?|funding|budget|expenses)|kukin (?:\\p{L}+ ){0,3}(?:maksaa|vastaa|rahoittaa|kattaa) (?:\\p{L}+ ){0,2}(?:itse|om[ai])|\\bei (?:ole |synny |kerätä )?(?:yhteisiä kustannuksia|yhteistä rahoitusta|jaettavia kustannuksia)|(?:var och en|varje \\p{L}+) (?:\\p{L}+ ){0,3}(?:betalar|står för|svarar för|bekostar) (?:\\p{L}+ ){0,2}(?:sina|sin|själv)|\\binga gemensamma kostnader|ingen gemensam finansiering", "iu");
function settled(found4) {
  return found4.flatMap(
    ({ document: document2, from, to }) => document2.passages.filter(({ line, text }) => line >= from && line <= to && settlesFunding.test(text.slice(0, 4e3))).map(({ line }) => ({ path: document2.path, line }))
  );
}
var withLine = ({ wanted: wanted4, places: [first2] }, main, language) => {
  const word2 = { fi: "rivi", sv: "rad", en: "line" }[language];
  const file = first2?.path === main ? "" : `${code(first2?.path ?? "")}, `;
  return first2?.line === void 0 ? wanted4.name[language] : `${wanted4.name[language]} (${file}${word2} ${first2.line})`;
};
function notFound2(stated, open, least, found4) {
  const total = stated.length + open.length;
  const n = stated.length;
  const main = found4[0]?.document.path ?? "";
  const have = inAll((language) => stated.map((answer2) => withLine(answer2, main, language)).join(", "));
  const lack = inAll((language) => open.map(({ wanted: wanted4 }) => wanted4.name[language]).join(", "));
  const already = {
    fi: n === 0 ? "" : ` Löysin: ${have.fi}.`,
    sv: n === 0 ? "" : ` Jag hittade: ${have.sv}.`,
    en: n === 0 ? "" : ` I found: ${have.en}.`
  };
  return {
    fi: `Etsin ${total} osaa ${n === 0 ? "enkä löytänyt niistä yhtään" : `ja löysin niistä ${n}`}; niitä tarvitaan ainakin ${least}. En löytänyt: ${lack.fi}.${already.fi} Luin: ${read(found4, "fi")}.`,
    sv: `Jag sökte efter ${total} delar och hittade ${n === 0 ? "ingen" : n} av dem; det behövs minst ${least}. Jag hittade inte: ${lack.sv}.${already.sv} Jag läste ${read(found4, "sv")}.`,
    en: `I looked for ${total} parts and found ${n === 0 ? "none" : n} of them; at least ${least} are expected. I did not find: ${lack.en}.${already.en} I read ${read(found4, "en")}.`
  };
}
var gapsOf = (open) => open.flatMap(({ gaps }) => gaps);
var parts_stated_default = {
  async judge({ inventory }, { kinds: kinds3, parts: parts2, least }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    const answers3 = answersIn(found4, wantedBy2(parts2));
    const stated = answers3.filter(({ places: places4 }) => places4.length > 0);
    if (stated.length >= least) return { passed: stated.flatMap(({ places: places4 }) => places4.slice(0, 1)) };
    const isFunding = Object.values(parts2).every(
      ({ concepts }) => concepts.some((concept) => concept.startsWith("funding"))
    );
    const general = isFunding ? settled(found4) : [];
    if (general.length > 0) return { passed: general };
    if (unread2.length > 0) return couldNotRead(unread2);
    const open = answers3.filter(({ places: places4 }) => places4.length === 0);
    const gaps = gapsOf(open);
    const first2 = found4[0];
    const message = notFound2(stated, open, least, found4);
    const withGap = gaps[0] ? inAll((language) => `${message[language]} ${gapText(gaps[0])[language]}`) : message;
    const location = { path: first2.document.path, line: first2.from };
    const related = gaps.map(({ path, line }) => ({ path, line }));
    const keys2 = open.map(({ wanted: wanted4 }) => wanted4.key);
    return {
      problems: [
        { message: withGap, location, ...related.length > 0 ? { related } : {}, key: keys2.join(" "), parts: keys2 }
      ]
    };
  }
};

// src/checks/role-named.ts
var role_named_exports = {};
__export(role_named_exports, {
  default: () => role_named_default
});
var publiccodeKeys = {
  owner: /^(?:legal\.(?:mainCopyrightOwner|repoOwner)|organisation\.(?:name|uri)|it\.riuso\.codiceIPA)$/u,
  product_manager: /^maintenance\.(?:contacts|contractors)\.\d+\.(?:name|email)$/u
};
var roles2 = {
  owner: { fi: "omistaja", sv: "ägare", en: "owner" },
  steering: { fi: "ohjausryhmä", sv: "styrgrupp", en: "steering group" },
  product_manager: { fi: "tuotepäällikkö", sv: "produktchef", en: "product manager" },
  openness: { fi: "avoimuuden edunvalvoja", sv: "öppenhetsombud", en: "openness guardian" },
  maintainer: { fi: "ylläpitäjä", sv: "underhållsansvarig", en: "maintainer" }
};
var roleName = (concept) => roles2[concept] ?? inAll((language) => words2(concept, language)[0] ?? concept);
var handleOrAddress = /(?:^|[\s(,:])@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\//u;
var body = new RegExp("\\p{L}*(?:kaupun[gk]i|kunta|kunnat|kunnan|kuntayhtymä|hyvinvointialue|ministeriö|virasto|laitos|liitto|yhdistys|säätiö|yliopisto|\\bcity\\b|municipalit|council|ministry|agency|association|foundation|authority|\\bstad\\b|stads\\b|kommun|välfärdsområde|verk\\b|förbund|myndighet|styrelse|gemeente|ejerkreds)|\\b(?:Oy|Ab|Oyj|Ltd|GmbH|A\\/S|ApS|B\\.?V\\.?)\\b", "iu");
var nobodyYet = /^(?:none|nobody|no[- ]one|n\/a|vacant|not (?:yet )?(?:named|appointed|decided|assigned|known|filled)|to be (?:named|appointed)|ei (?:ole|vielä|kukaan|ketään|nimetty|valittu|päätetty|tiedossa)|nimeämättä|avoinna|ingen|inte|ännu inte|vakant|saknas|ikke|endnu ikke|geen|niemand|nog (?:niet|geen))(?: [\p{L}]{1,20}){0,3}[.!…]*$/iu;
function namesSomeone({ text, via, substance }) {
  if (substance === "pointer") return true;
  if (nobodyYet.test(text.trim())) return false;
  if (via === "cell" || via === "bold") return /[\p{L}\p{N}]{2,}/u.test(text);
  return handleOrAddress.test(text) || body.test(text) || new RegExp("[\\p{Ll},:(–-]\\s+(?:\\p{Lu}\\p{Ll}|\\p{Lu}{2,}\\b)", "u").test(text) || new RegExp("^\\p{Lu}[\\p{Ll}'’-]+\\s+\\p{Lu}[\\p{Ll}'’-]+", "u").test(text);
}
function withRow(document2, statement2) {
  if (statement2.via !== "sentence") return statement2;
  const row = document2.passages.filter(({ kind, line }) => kind === "cell" && line === statement2.line);
  return row.length < 2 ? statement2 : {
    ...statement2,
    text: row.map(({ text }) => text).join(", ").slice(0, 4e3)
  };
}
function seek({ document: document2, ...range }, concept) {
  const all = statements(document2, [concept], range).filter(({ via }) => !(concept === "owner" && via === "sentence"));
  const said2 = all.filter(({ substance }) => substance === "said" || substance === "pointer").map((one2) => withRow(document2, one2));
  const byTopic = concept === "owner" ? topicsOf(document2, range).get("owner-named") ?? [] : [];
  const lines2 = [.../* @__PURE__ */ new Set([...said2.filter(namesSomeone).map(({ line }) => line), ...byTopic])];
  return {
    holders: lines2.map((line) => ({ path: document2.path, line })),
    gaps: all.filter(({ substance }) => substance === "empty" || substance === "placeholder"),
    // A sentence that merely uses the word is no place to point to.
    unnamed: said2.filter((statement2) => statement2.via !== "sentence" && !namesSomeone(statement2))
  };
}
async function inPubliccode2(inventory, concept) {
  const file = await inventory.publiccode();
  const keys2 = publiccodeKeys[concept];
  if (!file || !keys2) return [];
  return [...file.fields].filter(([key, { value }]) => keys2.test(key) && value.trim() !== "").map(([, { line }]) => ({ path: file.path, line }));
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
    sv: `vem som har rollen ”${sv}”`,
    en: `who holds the role “${en}”`
  };
};
var notFound3 = (concept, found4) => {
  const looked = inAll((language) => some(words2(concept, language), language));
  const { fi, sv, en } = questionAbout(concept);
  return {
    fi: `En löytänyt tietoa siitä, ${fi}. Luin: ${read(found4, "fi")}; etsin sanoja: ${looked.fi}.`,
    sv: `Jag hittade ingen uppgift om ${sv}. Jag läste ${read(found4, "sv")} och sökte efter orden: ${looked.sv}.`,
    en: `I did not find ${en}. I read ${read(found4, "en")} and looked for: ${looked.en}.`
  };
};
var nobody3 = ({ label }, concept) => {
  const { fi, sv, en } = roleName(concept);
  const where = { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` };
  return {
    fi: `${where.fi} mainitaan tehtävä ”${fi}”, mutta en löytänyt tietoa siitä, kuka sitä hoitaa. Organisaation, tiimin tai yhteisen sähköpostin nimeäminen riittää.`,
    sv: `${where.sv} nämns rollen ”${sv}”, men jag hittade ingen uppgift om vem som har den. Det räcker att nämna en organisation, ett team eller en gemensam e-postadress.`,
    en: `${where.en} the role “${en}” is mentioned, but I did not find who it is. Naming an organisation, a team or a shared mailbox is enough.`
  };
};
var emptyRow = (gap2, concept) => {
  const role = roleName(concept);
  return inAll((language) => `${gapText(gap2)[language]} ${expected(role)[language]}`);
};
var expected = (role) => ({
  fi: `${sentence(role.fi)} voi olla organisaatio, tiimi, yhteinen sähköposti tai henkilö.`,
  sv: `Här kan stå en organisation, ett team, en gemensam e-postadress eller en person.`,
  en: `An organisation, a team, a shared mailbox or a person can stand here.`
});
var problem2 = (message, { path, line }, concept) => ({
  message,
  location: { path, ...line === void 0 ? {} : { line } },
  key: concept
});
var role_named_default = {
  async judge({ inventory }, { kinds: kinds3, concept, alsoPubliccode = false }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    const sought = found4.map((reading) => seek(reading, concept));
    const places4 = sought.flatMap(({ holders }) => holders);
    if (places4.length > 0) return { passed: places4.slice(0, 5) };
    const declared2 = alsoPubliccode ? await inPubliccode2(inventory, concept) : [];
    if (declared2.length > 0) return { passed: declared2 };
    const [gap2] = sought.flatMap(({ gaps }) => gaps);
    if (gap2) return { problems: [problem2(emptyRow(gap2, concept), gap2, concept)] };
    if (unread2.length > 0) return couldNotRead(unread2);
    if (found4.length === 0) return nothingToRead(kinds3);
    const [unnamed] = sought.flatMap((one2) => one2.unnamed);
    if (unnamed) return { problems: [problem2(nobody3(unnamed, concept), unnamed, concept)] };
    const first2 = found4[0];
    return { problems: [problem2(notFound3(concept, found4), { path: first2.document.path, line: first2.from }, concept)] };
  }
};

// src/checks/fresh.ts
var fresh_exports = {};
__export(fresh_exports, {
  default: () => fresh_default
});

// src/inventory/dates.ts
var months = [
  "tammikuu|januari|january|januar|jan",
  "helmikuu|februari|february|februar|feb",
  "maaliskuu|mars|march|marts|maart|mar",
  "huhtikuu|april|apr",
  "toukokuu|maj|may|mei",
  "kesäkuu|juni|june|jun",
  "heinäkuu|juli|july|jul",
  "elokuu|augusti|august|augustus|aug",
  "syyskuu|september|sept|sep",
  "lokakuu|oktober|october|okt|oct",
  "marraskuu|november|nov",
  "joulukuu|december|dec"
];
var monthOf = new Map(months.flatMap((names11, index4) => names11.split("|").map((name2) => [name2, index4])));
var monthWord = `(?:${months.join("|")})`;
var year = "20\\d\\d";
var seasons = [
  ["talvi|talvella|vinter|vintern|winter", 0, 2],
  ["kevät|keväällä|keväänä|kevään|vår|våren|spring|forår", 0, 5],
  ["kesä|kesällä|kesän|sommar|sommaren|summer|sommer", 5, 7],
  ["syksy|syksyllä|syksyn|höst|hösten|autumn|fall|efterår", 7, 11]
];
var spans = new Map(
  seasons.flatMap(([words4, first2, last]) => words4.split("|").map((word2) => [word2, [first2, last]]))
);
var seasonWord = `(?:${[...spans.keys()].join("|")})`;
var start = "(?<![\\p{L}\\p{N}./_-])";
var end = "(?![\\p{L}\\p{N}_]|[-/.]\\d)";
var pattern = (source) => new RegExp(`${start}(?:${source})${end}`, "giu");
var day = (y, m, d) => new Date(Date.UTC(y, m, d));
var span = (y, first2, last) => [day(y, first2, 1), day(y, last + 1, 0)];
var exact = (y, m, d) => {
  const date = day(y, m - 1, d);
  return m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? [date, date] : null;
};
var quarter = (y, q) => span(Number(y), (Number(q) - 1) * 3, (Number(q) - 1) * 3 + 2);
var half = (y, h) => span(Number(y), (Number(h) - 1) * 6, (Number(h) - 1) * 6 + 5);
var month = (y, name2) => {
  const index4 = monthOf.get(name2.toLowerCase().replace(new RegExp("^(\\p{L}+kuu)\\p{L}{0,4}$", "u"), "$1"));
  return index4 === void 0 ? null : span(Number(y), index4, index4);
};
var season = (y, name2) => {
  const months4 = spans.get(name2.toLowerCase());
  return months4 ? span(Number(y), months4[0], months4[1]) : null;
};
var forms2 = [
  {
    precision: "day",
    pattern: pattern(`(${year})-(\\d{1,2})-(\\d{1,2})(?:T[\\d:.]{4,15}Z?)?`),
    read: ([y, m, d]) => exact(Number(y), Number(m), Number(d))
  },
  {
    precision: "day",
    pattern: pattern(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})`),
    read: ([d, m, y]) => exact(Number(y), Number(m), Number(d))
  },
  {
    // Which of the two is the month is not known: the reading that gives a date, the day first.
    precision: "day",
    pattern: pattern(`(\\d{1,2})[/-](\\d{1,2})[/-](${year})`),
    read: ([a, b, y]) => exact(Number(y), Number(b), Number(a)) ?? exact(Number(y), Number(a), Number(b))
  },
  {
    precision: "day",
    pattern: pattern(`(\\d{1,2})(?:st|nd|rd|th|\\.|:e)?\\s(?:of\\s)?(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([d, name2, y]) => onDay(y, name2, d)
  },
  {
    precision: "day",
    pattern: pattern(`(${monthWord})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${year})`),
    read: ([name2, d, y]) => onDay(y, name2, d)
  },
  {
    precision: "quarter",
    pattern: pattern(`(${year})[\\s/-]?(?:q|kv)([1-4])`),
    read: ([y, q]) => quarter(y, q)
  },
  {
    precision: "quarter",
    pattern: pattern(
      `(?:q|kv)([1-4])[\\s/-]{0,3}(${year})|([1-4])\\.?\\s?(?:neljännes|kvartaali|kvartalet|kvartal|quarter)\\s?[/,]?\\s?(${year})`
    ),
    read: ([q, y, otherQ, otherY]) => quarter(y ?? otherY, q ?? otherQ)
  },
  {
    precision: "half",
    pattern: pattern(`h([12])[\\s/-]{0,3}(${year})|(${year})[\\s/-]?h([12])`),
    read: ([h, y, otherY, otherH]) => half(y ?? otherY, h ?? otherH)
  },
  {
    precision: "month",
    pattern: pattern(`(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([name2, y]) => month(y, name2)
  },
  {
    precision: "season",
    pattern: pattern(`(${seasonWord})\\s(${year})`),
    read: ([name2, y]) => season(y, name2)
  },
  {
    precision: "month",
    pattern: pattern(`(${year})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])/(${year})`),
    read: ([y, m, otherM, otherY]) => span(Number(y ?? otherY), Number(m ?? otherM) - 1, Number(m ?? otherM) - 1)
  }
];
function onDay(y, name2, d) {
  const found4 = month(y, name2);
  return found4 && exact(Number(y), found4[0].getUTCMonth() + 1, Number(d));
}
var yearFirst = new RegExp(
  `((?:^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+|^\\s*|\\|\\s*)[*_]{0,3})(${year})(?=[*_:]{0,4}\\s*(?:[-–—]\\s*${year}[*_:]{0,4}\\s*)?(?:$|[:|–—(]))|(^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+[*_]{0,3})(${year})(?=[*_:]{0,4}\\s)`,
  "gu"
);
var yearAnywhere = pattern(year);
var heading = /^\s{0,3}(?:#{1,6}|={1,6})\s|^\s*\*\*[^*]{1,80}\*\*:?\s*$/u;
var aboutThePast = /©|\(c\)|copyright|tekijänoikeu|upphovsrätt|\bsince\b|\bvuodesta\b|\bsedan\b/iu;
var longestLine = 2e3;
var blank = (text) => " ".repeat(text.length);
var readable3 = (line) => line.slice(0, longestLine).replace(/\b(?:https?|ftp):\/\/[^\s)>\]]+/gu, blank).replace(/\]\([^()\s]{1,500}\)/gu, blank);
function datesOfLine(source, line, isHeading2) {
  if (!/20\d\d/u.test(source)) return [];
  let rest = readable3(source);
  const found4 = [];
  const keep = (column, text, precision, [from, to]) => {
    found4.push({ line, column, text, from, to, precision });
    rest = rest.slice(0, column - 1) + blank(text) + rest.slice(column - 1 + text.length);
  };
  for (const form2 of forms2) {
    for (const match of [...rest.matchAll(form2.pattern)]) {
      const dates = form2.read(match.slice(1));
      if (dates) keep(match.index + 1, match[0], form2.precision, dates);
    }
  }
  if (aboutThePast.test(source.slice(0, longestLine))) return found4;
  const years = isHeading2 ? [...rest.matchAll(yearAnywhere)].map((match) => ({ at: match.index, text: match[0] })) : [...rest.matchAll(yearFirst)].map((match) => ({
    at: match.index + (match[1] ?? match[3]).length,
    text: match[2] ?? match[4]
  }));
  for (const { at: at4, text } of years) keep(at4 + 1, text, "year", span(Number(text), 0, 11));
  return found4;
}
function datesIn(text, headings2 = /* @__PURE__ */ new Set()) {
  return text.split("\n").flatMap((line, index4) => datesOfLine(line, index4 + 1, headings2.has(index4 + 1) || heading.test(line.slice(0, 100)))).sort((a, b) => a.line - b.line || a.column - b.column);
}
function datesOf(document2, range) {
  const headings2 = new Set(document2.labels.filter(({ kind }) => kind === "heading").map(({ line }) => line));
  return datesIn(document2.visible, headings2).filter(({ line }) => !range || line >= range.from && line <= range.to);
}
function latestPeriodEnd(dates) {
  return dates.reduce((latest, { to }) => latest === null || to > latest ? to : latest, null);
}
var dateLabel = new RegExp("(?<![\\p{L}\\p{N}])(?:(?:viimeksi\\s+)?(?:päivite|muoka|tarkist|katselmo)\\p{L}*|hyväks\\p{L}*|vahvist\\p{L}*|päiväys|päivämäärä|päiväty|pvm|voimassa|(?:senast\\s+)?(?:uppdatera|ändra|revidera|granska)\\p{L}*|godkän\\p{L}*|fastställ\\p{L}*|antag\\p{L}*|datum|gäller från|(?:last\\s+)?(?:updated|modified|reviewed|changed|revised|edited|update|review)|approved|adopted|ratified|effective|date|as of|(?:senest\\s+)?opdatere\\p{L}*|godkendt|dato|bijgewerkt|laatst|goedgekeurd|stand)(?![\\p{L}\\p{N}])", "giu");
var nearLabel = 45;
var labelWithin = 60;
var frontMatterKey = /^(?:date|updated|last[-_ ]?updated|last[-_ ]?modified|lastmod|modified|reviewed|last[-_ ]?reviewed|review[-_ ]?date|approved|version[-_ ]?date|päivitetty|päiväys|päivämäärä|pvm|hyväksytty|uppdaterad|senast[-_ ]?uppdaterad|senast[-_ ]?ändrad|datum|godkänd|fastställd)$/iu;
var versionCell = /^v?\d{1,3}(?:\.\d{1,4}){0,3}[a-z]?$/iu;
function isLabelled(line, { column }) {
  return [...line.slice(0, labelWithin).matchAll(dateLabel)].some((match) => {
    const distance = column - 1 - (match.index + match[0].length);
    return distance >= 0 && distance <= nearLabel;
  });
}
var shortDate = /^(\d{1,2})\.(\d{1,2})\.(\d\d)(?=$|[\s/,])/u;
function shortDateIn(cells, { line, column }) {
  for (const cell of cells) {
    const match = shortDate.exec(cell);
    const found4 = match && exact(2e3 + Number(match[3]), Number(match[2]), Number(match[1]));
    if (found4) return { line, column, text: match[0], from: found4[0], to: found4[1], precision: "day" };
  }
  return null;
}
function versionRows(document2, dates, range) {
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && (!range || line >= range.from && line <= range.to)).map((label) => ({ label, cells: [label.text, ...label.cells].map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => versionCell.test(cell)));
  const lines2 = new Set(rows2.map(({ label }) => label.line));
  const short2 = rows2.flatMap(({ label, cells }) => shortDateIn(cells, label) ?? []);
  return [...dates.filter(({ line, precision }) => precision === "day" && lines2.has(line)), ...short2];
}
function statedDate(document2, range) {
  const lines2 = document2.visible.split("\n");
  const dates = datesOf(document2, range).filter(({ precision }) => precision === "day" || precision === "month");
  const told2 = dates.filter((date) => isLabelled(lines2[date.line - 1] ?? "", date));
  const own = [...frontMatterDates(document2), ...told2, ...versionRows(document2, dates, range)];
  return own.reduce((newest4, date) => newest4 === null || date.to > newest4.to ? date : newest4, null);
}
var frontMatterDates = (document2) => [...document2.frontMatter].filter(([key]) => frontMatterKey.test(key)).flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })));

// src/checks/fresh.ts
function monthsBefore(today, months4) {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months4, today.getUTCDate()));
}
var finished = /\b(?:maintenance[- ]only|maintenance mode|feature[- ]complete|no longer (?:being )?developed|only (?:security )?(?:fixes|maintenance))\b|vain ylläpi|ylläpitotila|ei enää kehitetä|kehitys on päättynyt|endast underhåll|utvecklas inte (?:längre|vidare)|utvecklingen har avslutats/iu;
var undated = /^(?:next|later|now|future|upcoming|planned|backlog|ideas?|seuraavaksi|myöhemmin|tulossa|suunnitteilla|tulevaisuus|työjono|ideat|härnäst|senare|kommande|planerat|planerade|framtid)(?![\p{L}])/iu;
var inRange = ({ from, to }, line) => line >= from && line <= to;
var isFinished = (reading) => reading.document.passages.some(({ text, line }) => inRange(reading, line) && finished.test(text.slice(0, 4e3)));
var hasUndatedPlans = (reading) => reading.document.labels.some(
  ({ kind, text, line }) => kind !== "cell" && inRange(reading, line) && undated.test(text.trim())
);
var monthsIn = (months4) => ({
  fi: months4 === 1 ? "kuukausi" : `${months4} kuukautta`,
  sv: months4 === 1 ? "en månad" : `${months4} månader`,
  en: months4 === 1 ? "one month" : `${months4} months`
});
var old = (path, date, months4, from) => {
  const span2 = monthsIn(months4);
  const when = from === "text" ? {
    fi: `Asiakirjan ${code(path)} uusin päiväys on ${dateIn(date, "fi")}, yli ${span2.fi} sitten.`,
    sv: `Det nyaste datumet i ${code(path)} är ${dateIn(date, "sv")}, för mer än ${span2.sv} sedan.`,
    en: `The newest date in ${code(path)} is ${dateIn(date, "en")}, more than ${span2.en} ago.`
  } : {
    fi: `Tiedostoa ${code(path)} on viimeksi muutettu ${dateIn(date, "fi")}, yli ${span2.fi} sitten.`,
    sv: `Filen ${code(path)} ändrades senast ${dateIn(date, "sv")}, för mer än ${span2.sv} sedan.`,
    en: `${code(path)} was last changed on ${dateIn(date, "en")}, more than ${span2.en} ago.`
  };
  return joined([
    when,
    {
      fi: "Jos sisältö pitää yhä paikkansa, päiväyksen uusiminen riittää.",
      sv: "Om innehållet fortfarande stämmer räcker det att uppdatera datumet.",
      en: "If the content still holds, renewing the date is enough."
    }
  ]);
};
var past = (path, { text }) => ({
  fi: `Viimeinen ajankohta, jonka löysin tiekartasta ${code(path)}, on ${code(text)}, ja se on jo mennyt. Lukija ei näe, mitä tuotteeseen on tulossa.`,
  sv: `Den sista tidpunkt som jag hittade i färdplanen ${code(path)} är ${code(text)}, och den har redan passerat. Läsaren ser inte vad som är på gång.`,
  en: `The last period that I found in the roadmap ${code(path)} is ${code(text)}, and it has passed. A reader cannot see what comes next.`
});
var noDate = (path) => ({
  fi: `En löytänyt tiedostosta ${code(path)} päiväystä enkä tietoa sen viimeisestä muutoksesta.`,
  sv: `Jag hittade inget datum i filen ${code(path)} och ingen uppgift om när den senast ändrades.`,
  en: `I found no date in ${code(path)} and nothing about when it was last changed.`
});
var whole2 = (date, limit4) => date.to >= limit4;
function byPeriod(reading, today) {
  const periods = datesOf(reading.document, reading).filter(({ precision, to }) => precision !== "day" || to >= today);
  const end2 = latestPeriodEnd(periods);
  if (end2 === null) return null;
  const last = periods.find(({ to }) => to.getTime() === end2.getTime());
  const location = {
    path: reading.document.path,
    line: last.line,
    column: last.column,
    endLine: last.line,
    endColumn: last.column + last.text.length
  };
  if (whole2(last, monthsBefore(today, 0))) return { passed: location };
  if (hasUndatedPlans(reading)) return null;
  return { problem: { message: past(reading.document.path, last), location, key: last.text } };
}
async function byHistory(inventory, reading, months4) {
  const { path } = reading.document;
  const changed = await inventory.repository.history.lastChanged([path]);
  if ("undetermined" in changed) return { undetermined: joined([noDate(path), changed.undetermined]) };
  const date = changed.get(path);
  if (!date) return { undetermined: noDate(path) };
  const location = { path, line: reading.from };
  if (date >= monthsBefore(inventory.repository.today, months4)) return { passed: location };
  return { problem: { message: old(path, date, months4, "history"), location, key: "history" } };
}
async function ageOf(inventory, reading, months4) {
  const { document: document2, artefact } = reading;
  if (isFinished(reading)) return { passed: { path: document2.path, line: reading.from } };
  const limit4 = monthsBefore(inventory.repository.today, months4);
  const stated = statedDate(document2, reading);
  if (stated && whole2(stated, limit4)) return { passed: { path: document2.path, line: stated.line } };
  const period = artefact.kind === "roadmap" ? byPeriod(reading, inventory.repository.today) : null;
  if (period) return period;
  if (!stated) return byHistory(inventory, reading, months4);
  const location = { path: document2.path, line: stated.line };
  return { problem: { message: old(document2.path, stated.to, months4, "text"), location, key: stated.text } };
}
var saysLittle = ({ artefact: { substance } }) => substance === "empty" || substance === "stub" || substance === "placeholder";
async function judged(inventory, reading, months4) {
  const age = await ageOf(inventory, reading, months4);
  return "passed" in age || !saysLittle(reading) ? age : { toldElsewhere: reading.document.path };
}
var littleSaid = (paths2) => {
  const list2 = inAll((language) => some([...new Set(paths2)].map(code), language, 3));
  return {
    fi: `Asiakirjassa ${list2.fi} on vielä niin vähän sisältöä, ettei sen ajantasaisuutta voi arvioida.`,
    sv: `I ${list2.sv} finns ännu så lite innehåll att det inte går att bedöma om det är aktuellt.`,
    en: `There is still so little in ${list2.en} that whether it is up to date cannot be judged.`
  };
};
var fresh_default = {
  async judge({ inventory }, { kinds: kinds3, months: months4 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    const ages = await Promise.all(found4.map((reading) => judged(inventory, reading, months4)));
    const problems = ages.flatMap((age) => "problem" in age ? [age.problem] : []);
    if (problems.length > 0) return { problems };
    const passed = ages.flatMap((age) => "passed" in age ? [age.passed] : []);
    if (passed.length > 0) return { passed };
    const little = ages.flatMap((age) => "toldElsewhere" in age ? [age.toldElsewhere] : []);
    if (little.length === ages.length) return { notApplicable: littleSaid(little) };
    return { undetermined: joined(distinct2(ages.flatMap((age) => "undetermined" in age ? [age.undetermined] : []))) };
  }
};

// src/checks/plan-status.ts
var plan_status_exports = {};
__export(plan_status_exports, {
  default: () => plan_status_default
});

// src/checks/version-table.ts
var statusWord = /(?<![\p{L}\p{N}])(?:luonnos|ehdotus|hyväksytt[yi]|valmis|voimassa|utkast|förslag|godkänd|godkänt|fastställd|gällande|draft|proposal|proposed|approved|accepted|adopted|ratified|in force|udkast|forslag|godkendt|concept|vastgesteld)(?![\p{L}])/iu;
var statusLabel = /^(?:status|tila|state|versiotila|document status|plan status|asiakirjan tila|dokumentstatus|dokumentets status)$/iu;
var versionCell2 = /^v?\d{1,3}(?:\.\d{1,4}){0,3}$/iu;
var cellsOf = ({ text, cells }) => [text, ...cells].map((cell) => cell.trim());
var numbers = (cell) => cell.replace(/^v/iu, "").split(".").map(Number);
function versionRows2({ document: document2, from, to }) {
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to);
  let column = -1;
  return rows2.flatMap((row) => {
    const cells = cellsOf(row);
    const version4 = cells.find((cell) => versionCell2.test(cell));
    if (version4 === void 0) {
      column = cells.findIndex((cell) => statusLabel.test(cell.replace(/[\s:]+$/u, "")));
      return [];
    }
    const status = column < 0 ? null : cells[column] ?? null;
    const tells2 = status !== null || cells.some((cell) => /20\d\d/u.test(cell) || statusWord.test(cell));
    return tells2 ? [{ line: row.line, version: numbers(version4), status, cells }] : [];
  });
}
function compare(a, b) {
  const [left = 0, ...more2] = a;
  const [right = 0, ...others3] = b;
  return left - right || (more2.length + others3.length === 0 ? 0 : compare(more2, others3));
}
var newest2 = (rows2) => rows2.reduce(
  (latest, row) => latest && compare(latest.version, row.version) > 0 ? latest : row,
  void 0
);

// src/checks/plan-status.ts
var parts = ["version", "date", "status"];
var names7 = {
  version: { fi: "versio", sv: "version", en: "version" },
  date: { fi: "päiväys", sv: "datum", en: "date" },
  status: {
    fi: "tila (luonnos, ehdotus tai hyväksytty)",
    sv: "status (utkast, förslag eller godkänd)",
    en: "status (draft, proposal or approved)"
  }
};
var coverLines = 60;
var keys = {
  version: /^(?:version|versio|version_number|plan_version)$/iu,
  date: /^(?:date|updated|last_?updated|approved|pvm|päiväys|päivitetty|hyväksytty|datum|uppdaterad|godkänd)$/iu,
  status: /^(?:status|tila|state)$/iu
};
var statusLine = new RegExp("^[\\s*_|>#-]*(?:\\p{L}+ )?(?:tila|status|state|versiotila)[\\s*_]*[:|–—-]", "iu");
var opensWithStatus = /^[\s*_|>-]*(?:luonnos|ehdotus|hyväksytty|utkast|förslag|godkänd|fastställd|draft|proposal|approved|adopted|ratified|udkast|godkendt|vastgesteld)[\s*_]*(?::|[^.]{0,60}(?<!\d)20\d\d)/iu;
var shortLine = 160;
var version2 = /(?<![\p{L}])(?:versio|version|versie|utgåva|ver\.|v)[\s:|*]{0,8}v?\d{1,3}(?:\.\d{1,4}){0,3}(?![\p{L}\d])/iu;
var versionLine = new RegExp("^[\\s*_|>#-]*(?:\\p{L}+ )?(?:versio|version|versie|utgåva|ver\\.)[\\s*_]*[:|\\s]", "iu");
var titleLines = 6;
var fromFrontMatter = ({ document: document2 }, part3) => {
  for (const [key, { value, line }] of document2.frontMatter)
    if (keys[part3].test(key) && value.trim() !== "") return line;
  return null;
};
var cover = ({ document: document2, from, to }) => document2.visible.split("\n").map((text, index4) => ({ text, line: index4 + 1 })).filter(
  ({ text, line }) => line >= from && line <= Math.min(to, from + coverLines) && text.trim() !== "" && text.length <= shortLine
);
var isVersion = ({ text }, index4) => version2.test(text) && (versionLine.test(text) || index4 < titleLines && !text.includes("|"));
var titleOf = ({ document: document2, from, to }) => document2.labels.find(({ kind, line }) => kind === "heading" && line >= from && line <= to)?.line ?? null;
var isStatus = (title) => ({ text, line }) => statusWord.test(text) && (line === title || statusLine.test(text) || versionLine.test(text)) || opensWithStatus.test(text);
var statusRow = (reading) => versionRows2(reading).find(
  ({ status, cells }) => status !== null ? status !== "" : cells.some((cell) => statusWord.test(cell))
);
function lineOf2(reading, part3) {
  const front = fromFrontMatter(reading, part3);
  if (front !== null) return front;
  const row = versionRows2(reading)[0];
  const lines2 = cover(reading);
  if (part3 === "version") return row?.line ?? lines2.find(isVersion)?.line ?? null;
  if (part3 === "status") return statusRow(reading)?.line ?? lines2.find(isStatus(titleOf(reading)))?.line ?? null;
  const dated2 = datesOf(reading.document, { from: reading.from, to: Math.min(reading.to, reading.from + coverLines) });
  return statedDate(reading.document, reading)?.line ?? dated2.find(({ precision }) => precision === "day" || precision === "month")?.line ?? null;
}
var list = (some_, language) => some(
  some_.map((part3) => names7[part3][language]),
  language
);
function notFound4(path, open, have) {
  const already = inAll(
    (language) => have.length === 0 ? "" : {
      fi: ` Löysin: ${list(have, "fi")}.`,
      sv: ` Jag hittade: ${list(have, "sv")}.`,
      en: ` I found: ${list(have, "en")}.`
    }[language]
  );
  return {
    fi: `En löytänyt asiakirjan ${code(path)} alusta näitä tietoja: ${list(open, "fi")}.${already.fi} Ilman niitä lukija ei tiedä, onko asiakirja voimassa.`,
    sv: `Jag hittade inte de här uppgifterna i början av ${code(path)}: ${list(open, "sv")}.${already.sv} Utan dem vet läsaren inte om dokumentet gäller.`,
    en: `I did not find this at the beginning of ${code(path)}: ${list(open, "en")}.${already.en} Without it a reader cannot tell whether the plan is in force.`
  };
}
var partOfAnother = (path) => ({
  fi: `Hallintamalli on osa tiedostoa ${code(path)}, joten sillä ei ole omaa versiota eikä tilaa.`,
  sv: `Förvaltningsplanen är en del av ${code(path)} och har därför ingen egen version eller status.`,
  en: `The governance plan is a part of ${code(path)}, so it has no version or status of its own.`
});
var plan_status_default = {
  async judge({ inventory }, { kinds: kinds3 = ["governance"] }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    const plan = found4[0];
    if (!plan) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    if (plan.artefact.status === "section") return { notApplicable: partOfAnother(plan.document.path) };
    const { path } = plan.document;
    const lines2 = parts.map((part3) => ({ part: part3, line: lineOf2(plan, part3) }));
    const open = lines2.filter(({ line }) => line === null).map(({ part: part3 }) => part3);
    if (open.length === 0) return { passed: lines2.map(({ line }) => ({ path, line })) };
    const have = parts.filter((part3) => !open.includes(part3));
    return {
      problems: [
        { message: notFound4(path, open, have), location: { path, line: plan.from }, key: open.join(" "), parts: open }
      ]
    };
  }
};

// src/checks/draft-marker.ts
var draft_marker_exports = {};
__export(draft_marker_exports, {
  default: () => draft_marker_default
});
var inAnyCase = /(?<![\p{L}\p{N}_-])(?:draft|luonnos|utkast|udkast|conceptversie|entwurf)(?![\p{L}\p{N}_-])/iu;
var dutchTitle = /^CONCEPT\s*[:–-]/u;
var draftCell = /^(?:draft|luonnos|utkast|udkast|concept|conceptversie|entwurf)(?: \S{1,12}){0,2}$/iu;
var statusLine2 = /^[\s*_|>-]*(?:status|tila|state)[\s*_:|]+(?:draft|luonnos|utkast|udkast|concept|entwurf)(?![\p{L}])/iu;
var topLines = 40;
function draftVersion(reading) {
  const row = newest2(versionRows2(reading));
  const status = row?.status ?? row?.cells.find((cell) => draftCell.test(cell));
  return row && status && draftCell.test(status) ? { line: row.line, text: status } : null;
}
function marker(reading) {
  const { document: document2, from, to } = reading;
  for (const [key, { value, line }] of document2.frontMatter) {
    if (statusLabel.test(key) && inAnyCase.test(value)) return { line, text: value };
  }
  const inside3 = document2.labels.filter(({ line }) => line >= from && line <= to);
  const [title] = inside3.filter(({ kind }) => kind === "heading");
  if (title && (inAnyCase.test(title.text) || dutchTitle.test(title.text)))
    return { line: title.line, text: title.text };
  const row = inside3.find(
    ({ text, cells }) => statusLabel.test(text.replace(/[\s:]+$/u, "")) && cells.some((cell) => inAnyCase.test(cell))
  );
  if (row) return { line: row.line, text: `${row.text}: ${row.cells.join(" ")}` };
  const version4 = draftVersion(reading);
  if (version4) return version4;
  const lines2 = document2.visible.split("\n");
  for (let line = from; line <= Math.min(to, from + topLines); line++) {
    const text = (lines2[line - 1] ?? "").slice(0, 300);
    if (statusLine2.test(text)) return { line, text: text.trim() };
  }
  return null;
}
var saysDraft = (text) => ({
  fi: `Asiakirja kertoo olevansa luonnos: ${code(text)}. Kun se on hyväksytty, päivitä tila ja hyväksymispäivä.`,
  sv: `Dokumentet säger att det är ett utkast: ${code(text)}. När det är godkänt, uppdatera statusen och datumet för godkännandet.`,
  en: `The document says that it is a draft: ${code(text)}. Once it is approved, update the status and the date of approval.`
});
function problemOf(reading) {
  const found4 = marker(reading);
  if (!found4) return [];
  const location = { path: reading.document.path, line: found4.line };
  return [{ message: saysDraft(found4.text), location, key: "draft" }];
}
var draft_marker_default = {
  async judge({ inventory }, { kinds: kinds3 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds3);
    const problems = found4.flatMap(problemOf);
    return problems.length > 0 ? { problems } : { passed: found4.map(({ document: document2, from }) => ({ path: document2.path, line: from })) };
  }
};

// src/checks/links-to.ts
var links_to_exports = {};
__export(links_to_exports, {
  default: () => links_to_default
});
function linked(inventory, found4) {
  const paths2 = /* @__PURE__ */ new Map();
  for (const { document: document2 } of found4) {
    for (const { destination, line } of document2.links) {
      const target = resolveLink(document2.path, destination, (path) => inventory.exists(path), {
        repository: inventory.repository.name
      });
      if (target.kind === "file" && target.found && !paths2.has(target.path))
        paths2.set(target.path, { path: document2.path, line });
    }
  }
  return paths2;
}
function linkTo(path, links) {
  const folder2 = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : null;
  return links.get(path) ?? (folder2 === null || folder2 === ".github" ? void 0 : links.get(folder2));
}
var headings = {
  governance: /governance|hallintamalli|hallintasuunnitel|hallinnointi|\bstyrning|styrmodell|förvaltningsplan/iu,
  "code-of-conduct": /code of conduct|käytössäännöt|uppförandekod/iu
};
var headingConcepts = {
  contributing: "contrib",
  security: "security",
  roadmap: "roadmap",
  changelog: "changelog",
  licence: "licence",
  support: "support",
  funding: "funding"
};
function namedIn(found4, kind) {
  const concept = headingConcepts[kind];
  const names11 = (text) => (headings[kind]?.test(text.slice(0, 200)) ?? false) || concept !== void 0 && conceptsIn(text).has(concept);
  for (const { document: document2, from, to } of found4) {
    const parts2 = [
      ...document2.labels.filter((label) => label.kind !== "cell"),
      ...document2.links.filter((link3) => link3.kind === "link")
    ];
    const part3 = parts2.find(({ text, line }) => line >= from && line <= to && names11(text));
    if (part3) return { path: document2.path, line: part3.line };
  }
  return void 0;
}
var notLinked = (path, artefacts) => {
  const list2 = inAll(
    (language) => some(
      artefacts.map((artefact) => `${artefactNames[artefact.kind][language]} (${code(artefact.path ?? "")})`),
      language,
      12
    )
  );
  return {
    fi: `Tiedostosta ${code(path)} ei pääse linkillä näihin koodivaraston asiakirjoihin: ${list2.fi}.`,
    sv: `Från ${code(path)} leder ingen länk till de här dokumenten i kodförrådet: ${list2.sv}.`,
    en: `No link in ${code(path)} leads to these documents of the repository: ${list2.en}.`
  };
};
var links_to_default = {
  async judge({ inventory }, { from, kinds: kinds3 }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, [from]);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead([from]);
    const wanted4 = kinds3.flatMap(
      (kind) => inventory.of(kind).filter(({ status, path }) => status === "present" && path !== null)
    );
    const links = linked(inventory, found4);
    const places4 = kinds3.map((kind) => {
      const files = wanted4.filter((artefact) => artefact.kind === kind);
      const link3 = files.map(({ path }) => linkTo(path, links)).find((place2) => place2 !== void 0);
      return { files, link: link3 ?? namedIn(found4, kind) };
    });
    const asked2 = places4.filter(({ files }) => files.length > 0);
    if (asked2.length === 0) return nothingToRead(kinds3);
    const open = asked2.filter(({ link: link3 }) => link3 === void 0).map(({ files }) => files[0]);
    if (open.length === 0) return { passed: asked2.map(({ link: link3 }) => link3) };
    const { document: document2, from: line } = found4[0];
    const key = open.map(({ path }) => path).join(" ");
    return { problems: [{ message: notLinked(document2.path, open), location: { path: document2.path, line }, key }] };
  }
};

// src/checks/contact-stated.ts
var contact_stated_exports = {};
__export(contact_stated_exports, {
  default: () => contact_stated_default
});
var mail2 = /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[\w.+-]{1,64}\s?[[({]\s?(?:at|ät|ätt|miukumauku|snabel-a)\s?[\])}]\s?[\w-]{1,64}|[\w.+-]{1,64} (?:at|ät) [\w-]{1,64} (?:dot|piste|punkt) \w{2,}/iu;
var phone = /(?<![\d/.-])(?:\+\d{1,3}[\s-]?\(?\d|0\d{1,3}[\s-])\d[\d\s-]{4,12}\d(?![\d/.])/u;
var publicTracker = /\/issues(?:\/new)?(?:[/?#]|$)|\/discussions(?:[/?#]|$)|\/pulls?(?:[/?#]|$)/iu;
var channel = /\/issues|\/discussions|slack|gitter|matrix\.(?:to|org)|discord|element\.io|mattermost|rocket\.chat|zulip|teams\.microsoft|groups\.google|forum|mailman|listserv|mailinglist|mailing-list|contact|kontakt|yhteys|palaute|feedback|support|tuki|helpdesk|servicedesk|jira|redmine|form/iu;
var channelWords = new RegExp("\\b(?:open|create|submit|file|raise|post) (?:an? |your )?(?:\\p{L}+ ){0,2}issues?\\b|\\bgithub (?:issues|discussions)\\b|\\bissue tracker\\b|\\bmailing list\\b|\\bcontact us\\b|tikettijärjestelmä|avaa (?:uusi )?(?:issue|tiketti)|skapa (?:ett )?(?:ärende|issue)|ärendehanter", "iu");
var privateUrl = /\/security\/advisories|\/security\/policy|\/security\b|hackerone|bugcrowd|intigriti|yeswehack|openbugbounty|security\.txt|kyberturvallisuuskeskus|cert\.se|ncsc\b|cert-bund|bsi\.bund|cert\.europa|cfcs\.dk|report|vulnerab|disclosure|haavoittuv|sårbarhet/iu;
var privateWords = new RegExp(`private(?:ly)? (?:vulnerability )?(?:report|disclos)|report (?:a )?vulnerability["”']? (?:button|link)|security advisor(?:y|ies)|privately report|security tab|["“”']report a vulnerability["”']|github security advisor|luottamuksellis\\p{L}* (?:ilmoit|rapor)|yksityis\\p{L}* (?:ilmoit|rapor)|kyberturvallisuuskeskuk|konfidentiell|privat sårbarhetsrapport`, "iu");
var privateManner = new RegExp("\\bprivately\\b|\\bprivate (?:\\p{L}+ ){0,2}(?:report|message|channel|disclos|e-?mail|contact|form|ticket|service)|in confidence|confidential|(?:do not|don't|please do not|never|not) (?:\\p{L}+ ){0,3}(?:a |an |any )?(?:public )?(?:\\p{L}+ ){0,3}(?:issues?|tickets?|publicly)|instead of (?:opening|filing|creating) (?:a |an )?(?:public )?\\p{L}*\\s?issue|luottamuksellis|yksityis|älä (?:\\p{L}+ ){0,3}(?:julkis|issue|tiket)|konfidentiell|inte (?:\\p{L}+ ){0,3}(?:offentlig|publik)|i förtroende|vertrouwelijk|fortrolig|vertraulich", "iu");
var writesTo = /\be-?mail(?:ing|ed)?\b|\b(?:service|help) ?desk\b|direct message|sähköposti|palvelupiste|asiakaspalvelu|e-post|\bmejla|servicecenter|\bmailen\b|@[\w-]{2,}/iu;
var isPrivate = (destination) => destination.startsWith("mailto:") && !isTemplateMail(destination.slice(7).replace(/\?.*$/su, "")) || privateUrl.test(destination) && !publicTracker.test(destination);
var inside = ({ from, to }, line) => line >= from && line <= to;
function hasMail(text) {
  const read2 = text.slice(0, 4e3).replace(mails, (address3) => isTemplateMail(address3) ? " " : address3);
  return mail2.test(read2);
}
function asksForConfidence({ document: document2 }, { text, line, endLine }) {
  if (!privateManner.test(text.slice(0, 4e3))) return false;
  if (writesTo.test(text.slice(0, 4e3).replace(mails, " "))) return true;
  return document2.links.some(
    (link3) => link3.line >= line && link3.line <= endLine && /^(?:https?:|mailto:)/u.test(link3.destination) && !publicTracker.test(link3.destination) && channel.test(link3.destination + link3.text)
  );
}
function frontMatterLines({ document: document2, from, to }) {
  if (!document2.text.startsWith("---\n")) return [];
  const lines2 = document2.text.split("\n");
  const end2 = lines2.indexOf("---", 1);
  return lines2.slice(0, Math.max(end2, 0)).flatMap((text, index4) => index4 + 1 >= from && index4 + 1 <= to && hasMail(text.slice(0, 1e3)) ? [index4 + 1] : []);
}
var privateLines = (reading, confidential) => [
  ...frontMatterLines(reading),
  ...reading.document.passages.filter(
    (passage) => inside(reading, passage.line) && (hasMail(passage.text) || privateWords.test(passage.text.slice(0, 4e3)) || confidential && asksForConfidence(reading, passage))
  ).map(({ line }) => line),
  ...reading.document.links.filter(
    ({ line, destination }) => inside(reading, line) && isPrivate(destination) && /^(?:mailto:|https?:|\.\.\/)/u.test(destination)
  ).map(({ line }) => line)
];
var anyLines = (reading) => [
  ...privateLines(reading, false),
  ...reading.document.passages.filter(
    ({ line, text }) => inside(reading, line) && (channelWords.test(text.slice(0, 4e3)) || phone.test(text.slice(0, 4e3)))
  ).map(({ line }) => line),
  ...reading.document.links.filter(
    ({ line, destination, text }) => inside(reading, line) && destination !== "" && (channel.test(destination) || channel.test(text))
  ).map(({ line }) => line)
];
var paths = (list2) => inAll((language) => some([...new Set(list2)].map(code), language, 3));
var notFound5 = (list2) => ({
  fi: `En löytänyt yhteystietoa: sähköpostiosoitetta, lomaketta, keskustelukanavaa tai linkkiä, josta tuotteen tekijät tavoittaa. Luin: ${list2.fi}.`,
  sv: `Jag hittade ingen kontaktuppgift: en e-postadress, ett formulär, en diskussionskanal eller en länk som leder till dem som gör produkten. Jag läste ${list2.sv}.`,
  en: `I did not find a contact: a mail address, a form, a chat or a link by which to reach those who make the product. I read ${list2.en}.`
});
var notPrivate = (list2) => ({
  fi: `En löytänyt luottamuksellista kanavaa, jolla haavoittuvuudesta voi ilmoittaa ennen kuin se on julkinen. Yhteinen sähköpostiosoite riittää, samoin GitHubin luottamuksellinen ilmoituskanava (Private vulnerability reporting), joka ei ole nyt käytössä. Luin: ${list2.fi}.`,
  sv: `Jag hittade ingen konfidentiell kanal där man kan anmäla en sårbarhet innan den är offentlig. En gemensam e-postadress räcker, liksom GitHubs konfidentiella anmälningskanal (Private vulnerability reporting), som inte är påslagen nu. Jag läste ${list2.sv}.`,
  en: `I did not find a confidential channel for reporting a vulnerability before it is public. A shared mailbox is enough, and so is GitHub's private vulnerability reporting, which is not switched on now. I read ${list2.en}.`
});
var maybePrivate = (list2) => ({
  fi: `En löytänyt luottamuksellista kanavaa (luin: ${list2.fi}), enkä tiedä, ottaako GitHub ilmoituksia vastaan luottamuksellisesti.`,
  sv: `Jag hittade ingen konfidentiell kanal (jag läste ${list2.sv}), och jag vet inte om GitHub tar emot konfidentiella anmälningar.`,
  en: `I did not find a confidential channel (I read ${list2.en}), and I do not know whether GitHub takes reports in confidence.`
});
var byTarget = (artefacts, confidential) => artefacts.filter(
  ({ status, target, kind }) => status === "linked" && target !== null && (confidential ? isPrivate(target) : kind === "support" || channel.test(target))
).map(placeOf3);
var addressOfTemplate = (found4) => found4.flatMap(
  ({ document: document2, ...range }) => placeholders(document2, range).filter(({ text, weak }) => !weak && text.includes("@")).map(({ line }) => ({ path: document2.path, line }))
).at(0);
var contact_stated_default = {
  async judge({ inventory }, { kinds: kinds3, private: confidential = false }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds3);
    const places4 = found4.flatMap(
      (reading) => (confidential ? privateLines(reading, true) : anyLines(reading)).map((line) => ({
        path: reading.document.path,
        line
      }))
    );
    const artefacts = kinds3.flatMap((kind) => inventory.of(kind));
    places4.push(...byTarget(artefacts, confidential));
    if (places4.length > 0) return { passed: places4.slice(0, 3) };
    const taken2 = inventory.repository.forge.privateReporting;
    if (confidential && artefacts.length > 0 && "known" in taken2 && taken2.known) return { passed: [] };
    const open = unread2.filter(
      ({ artefact: { target } }) => !(confidential && target !== null && publicTracker.test(target))
    );
    if (open.length > 0) return couldNotRead(open);
    const [first2] = artefacts;
    if (!first2) return nothingToRead(kinds3);
    const list2 = found4.length > 0 ? paths(found4.map(({ document: document2 }) => document2.path)) : paths([first2.path ?? ""]);
    if (confidential && "undetermined" in taken2)
      return { undetermined: joined([maybePrivate(list2), taken2.undetermined]) };
    const message = confidential ? notPrivate(list2) : notFound5(list2);
    return {
      problems: [
        {
          message,
          location: addressOfTemplate(found4) ?? (found4[0] ? { path: found4[0].document.path, line: found4[0].from } : placeOf3(first2)),
          key: confidential ? "private channel" : "contact"
        }
      ]
    };
  }
};

// src/checks/issue-forms.ts
var issue_forms_exports = {};
__export(issue_forms_exports, {
  default: () => issue_forms_default
});
var form = /^\.github\/issue_template\/(?!config\.ya?ml$)[^/]+\.(ya?ml|md)$/iu;
var single = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt)?$/iu;
var gitlab = /^\.gitlab\/issue_templates\/[^/]+\.md$/iu;
var otherTracker = /jira|atlassian\.net|trello\.com|gitlab\.|redmine|youtrack|azure\.com\/.*_workitems|dev\.azure|bugzilla|taiga|openproject|basecamp|notion\.so|codeberg\.org\/[^/]+\/[^/]+\/issues/iu;
var requiredKeys = { form: ["name", "description", "body"], markdown: ["name", "about"] };
function filledKeys(text) {
  const lines2 = text.split("\n");
  const keys2 = /* @__PURE__ */ new Set();
  lines2.forEach((line, index4) => {
    const match = /^["']?([A-Za-z_-]{1,40})["']?[ \t]*:[ \t]*(.*)$/u.exec(line);
    if (!match) return;
    const value = match[2].replace(/^(?:""|''|#.*)$/u, "").trim();
    if (value !== "" || /^(?:[ \t]+\S|-[ \t])/u.test(lines2[index4 + 1] ?? "")) keys2.add(match[1]);
  });
  return keys2;
}
function lackingKeys(path, text) {
  const isForm = /\.ya?ml$/iu.test(path);
  const end2 = text.indexOf("\n---", 3);
  const head = isForm ? text : text.startsWith("---") ? text.slice(3, end2 < 0 ? void 0 : end2) : "";
  const keys2 = filledKeys(head);
  return requiredKeys[isForm ? "form" : "markdown"].filter((key) => !keys2.has(key));
}
var incompleteForm = (path, keys2) => {
  const list2 = inAll((language) => some(keys2.map(code), language));
  return {
    fi: `GitHub ei näytä lomaketta ${code(path)}, koska siinä ei ole arvoa näillä avaimilla: ${list2.fi}.`,
    sv: `GitHub visar inte formuläret ${code(path)}, eftersom de här nycklarna inte har något värde i det: ${list2.sv}.`,
    en: `GitHub does not show the form ${code(path)}, for in it these keys have no value: ${list2.en}.`
  };
};
var none = {
  fi: "En löytänyt lomaketta, jolla muutosta tai korjausta voi pyytää (etsin kansiosta `.github/ISSUE_TEMPLATE/`).",
  sv: "Jag hittade inget formulär för att be om en ändring eller rättelse (jag sökte i mappen `.github/ISSUE_TEMPLATE/`).",
  en: "I found no form for asking for a change or a correction (in the folder `.github/ISSUE_TEMPLATE/`)."
};
var tracked = ({ path, line }) => ({
  fi: `Muutospyynnöt käsitellään muualla kuin GitHubissa (linkki: ${path}, rivi ${line}).`,
  sv: `Ändringsbegäranden behandlas någon annanstans än på GitHub (länk: ${path}, rad ${line}).`,
  en: `Change requests are handled elsewhere than on GitHub (link: ${path}, line ${line}).`
});
async function trackerElsewhere(inventory) {
  const { readings: found4 } = await readings(inventory, ["contributing", "readme", "governance", "support"]);
  for (const { document: document2 } of found4) {
    const link3 = document2.links.find(
      ({ destination }) => /^https?:/iu.test(destination) && otherTracker.test(destination)
    );
    if (link3) return { path: document2.path, line: link3.line };
  }
  return null;
}
function problemOf2(path, content) {
  if (content?.kind !== "text" || single.test(path) || gitlab.test(path)) return [];
  const keys2 = lackingKeys(path, content.text);
  return keys2.length === 0 ? [] : [{ message: incompleteForm(path, keys2), location: { path, line: 1 }, key: keys2.join(" "), parts: keys2 }];
}
var issue_forms_default = {
  async judge({ inventory }) {
    const paths2 = inventory.repository.files.map(({ path }) => path).filter((path) => form.test(path) || single.test(path) || gitlab.test(path));
    const problems = (await Promise.all(paths2.map(async (path) => problemOf2(path, await inventory.content(path))))).flat();
    if (problems.length > 0) return { problems };
    if (paths2.length > 0) return { passed: paths2.map((path) => ({ path })) };
    const elsewhere3 = await trackerElsewhere(inventory);
    if (elsewhere3) return { notApplicable: tracked(elsewhere3) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        { message: none, location: { path: ".github/ISSUE_TEMPLATE/change-request.yml", missing: true }, key: "form" }
      ]
    };
  }
};

// src/checks/changelog-entries.ts
var changelog_entries_exports = {};
__export(changelog_entries_exports, {
  default: () => changelog_entries_default
});
var entry3 = new RegExp("(?<![\\p{L}\\d.])v?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,5}){0,2}(?![\\d])|\\b20\\d\\d-\\d\\d-\\d\\d\\b|\\b\\d{1,2}\\.\\d{1,2}\\.20\\d\\d\\b|\\b\\d{1,2}\\.? \\p{L}{3,12} 20\\d\\d\\b|\\b(?:sprint|release|version|versio|julkaisu|utgåva)\\s+v?\\d", "iu");
var entryLine = /^[\s*_#=-]{0,8}\[?(?:(?:version|versio|release|julkaisu|utgåva)\s+)?(?:v?\d{1,4}\.\d{1,4}(?:\.\d{1,5}){0,2}|20\d\d-\d\d-\d\d|\d{1,2}\.\d{1,2}\.20\d\d)(?![\d.]\d)/iu;
var unreleased = /unreleased|julkaisematon|julkaisematta|tulossa|ej släppt|kommande|utgivet inte|opublicerad/iu;
function entriesOf({ document: document2, from, to }) {
  const inside3 = (line) => line >= from && line <= to;
  const labels2 = document2.labels.filter(({ line }) => inside3(line));
  const coming = labels2.find(({ kind, text }) => kind === "heading" && unreleased.test(text))?.line ?? null;
  const titled = labels2.filter(({ text }) => entry3.test(text.slice(0, 200))).map(({ line }) => line);
  if (titled.length > 0) return { entries: titled, coming };
  const lines2 = document2.visible.split("\n").flatMap((text, index4) => inside3(index4 + 1) && entryLine.test(text.slice(0, 200)) ? [index4 + 1] : []);
  return { entries: lines2, coming };
}
var noEntry = (path) => ({
  fi: `En löytänyt muutoslokista ${code(path)} yhtään merkintää, jossa olisi versio tai päivämäärä.`,
  sv: `Jag hittade ingen anteckning med version eller datum i ändringsloggen ${code(path)}.`,
  en: `I did not find an entry with a version or a date in the changelog ${code(path)}.`
});
var onlyComing = (path) => ({
  fi: `Muutoslokissa ${code(path)} on vain julkaisemattomia muutoksia. Lukija ei näe, mitä julkaistuissa versioissa on.`,
  sv: `Ändringsloggen ${code(path)} innehåller bara ändringar som inte är utgivna. Läsaren ser inte vad de utgivna versionerna innehåller.`,
  en: `The changelog ${code(path)} holds only changes that are not released. A reader cannot see what the released versions contain.`
});
var changelog_entries_default = {
  async judge({ inventory }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, ["changelog"]);
    const logs = found4.map((reading) => ({ reading, ...entriesOf(reading) }));
    const dated2 = logs.filter(({ entries: entries2 }) => entries2.length > 0);
    if (dated2.length > 0)
      return {
        passed: dated2.map(({ reading, entries: entries2 }) => ({ path: reading.document.path, line: entries2[0] }))
      };
    if (unread2.length > 0) return couldNotRead(unread2);
    const [log] = logs;
    if (!log) return nothingToRead(["changelog"]);
    const { path } = log.reading.document;
    const message = log.coming === null ? noEntry(path) : onlyComing(path);
    return { problems: [{ message, location: { path, line: log.coming ?? log.reading.from }, key: "entry" }] };
  }
};

// src/checks/licence-identified.ts
var licence_identified_exports = {};
__export(licence_identified_exports, {
  default: () => licence_identified_default
});
var eitherOr = (family) => ({
  fi: `Lisenssitekstistä tunnistin lisenssin ${code(family)}, mutta en löytänyt tietoa, koskeeko lupa vain tätä versiota (${code(`${family}-only`)}) vai myös uudempia (${code(`${family}-or-later`)}).`,
  sv: `Jag kände igen licensen ${code(family)}, men jag hittade ingen uppgift om huruvida bara den här versionen gäller (${code(`${family}-only`)}) eller också senare (${code(`${family}-or-later`)}).`,
  en: `From the licence text I recognised ${code(family)}, but I did not find whether it is this version only (${code(`${family}-only`)}) or also later ones (${code(`${family}-or-later`)}).`
});
var modified = ({ expression, added }) => {
  const words4 = inAll((language) => some(added.map(code), language, 5));
  return {
    fi: `Lisenssiteksti muistuttaa lisenssiä ${code(expression)}, mutta siihen on lisätty ehtoja (${words4.fi}). Muutettu teksti ei ole enää tuo lisenssi, eikä lukija tiedä, mitä saa tehdä.`,
    sv: `Licenstexten liknar licensen ${code(expression)}, men villkor har lagts till (${words4.sv}). Med en ändrad text är det inte längre samma licens, och läsaren vet inte vad som är tillåtet.`,
    en: `The licence text resembles ${code(expression)}, but terms were added (${words4.en}). A changed text is no longer that licence, and a reader does not know what is allowed.`
  };
};
var unknown = {
  fi: "Lisenssitiedosto on olemassa, mutta en tunnistanut siitä lisenssiä.",
  sv: "Det finns en licensfil, men jag kände inte igen någon licens i den.",
  en: "There is a licence file, but I did not recognise a licence in it."
};
var at3 = ({ path, line }) => ({ path, ...line === void 0 ? {} : { line } });
function problemOf3(facts, place2) {
  const changed = facts.evidence.find(({ source, added }) => source === "text" && added.length > 0);
  if (changed) return { message: modified(changed), location: at3(changed), key: `modified ${changed.expression}` };
  if (facts.family === null) return null;
  const text = facts.evidence.find(({ source }) => source === "text" || source === "notice");
  return { message: eitherOr(facts.family), location: text ? at3(text) : place2, key: facts.family };
}
var licence_identified_default = {
  async judge({ inventory }) {
    const [file] = inventory.of("licence");
    if (!file) return nothingToRead(["licence"]);
    const facts = await inventory.licence();
    if (facts.expression !== null)
      return { passed: facts.evidence.length > 0 ? facts.evidence.slice(0, 3).map(at3) : [placeOf3(file)] };
    const problem5 = problemOf3(facts, placeOf3(file));
    if (problem5) return { problems: [problem5] };
    return { undetermined: facts.reason ?? unknown };
  }
};

// src/checks/licence-open.ts
var licence_open_exports = {};
__export(licence_open_exports, {
  default: () => licence_open_default
});
var unknown2 = {
  fi: "En tunnistanut lisenssiä, joten tätä ei voi arvioida.",
  sv: "Jag kände inte igen licensen, så det här går inte att bedöma.",
  en: "The licence could not be identified, so this cannot be judged."
};
var notOpen = (expression, ids) => {
  const list2 = inAll((language) => some(ids.map(code), language));
  return {
    fi: `Tuotteen lisenssi on ${code(expression)}. Open Source Initiative ei ole hyväksynyt tätä avoimen lähdekoodin lisenssiksi: ${list2.fi}.`,
    sv: `Produktens licens är ${code(expression)}. Open Source Initiative har inte godkänt det här som en licens för öppen källkod: ${list2.sv}.`,
    en: `The licence of the product is ${code(expression)}. The Open Source Initiative has not approved this as an open source licence: ${list2.en}.`
  };
};
function closed(expression, isOpen3) {
  const tokens = expression.match(/[()]|[^\s()]+/gu) ?? [];
  let at4 = 0;
  const one2 = () => {
    const token = tokens[at4++] ?? "";
    if (token === "(") {
      const inner = alternatives();
      at4++;
      return inner;
    }
    if (tokens[at4] === "WITH") at4 += 2;
    return isOpen3(token.replace(/\+$/u, "")) ? [] : [token];
  };
  const parts2 = () => {
    let wrong = one2();
    while (tokens[at4] === "AND" && at4++) wrong = [...wrong, ...one2()];
    return wrong;
  };
  const alternatives = () => {
    const all = [parts2()];
    while (tokens[at4] === "OR" && at4++) all.push(parts2());
    return all.some((wrong) => wrong.length === 0) ? [] : all.flat();
  };
  return [...new Set(alternatives())];
}
var licence_open_default = {
  async judge({ inventory }, { allow = [] }) {
    const { expression, family, evidence } = await inventory.licence();
    const known5 = expression ?? family;
    if (known5 === null) return { notApplicable: unknown2 };
    const { default: ids } = await import("./licence-ids-6WV5AOOK.js");
    const open = /* @__PURE__ */ new Set([...ids.osi, ...allow]);
    const ofFamily = (id) => open.has(id) || open.has(`${id}-only`) || open.has(`${id}-or-later`);
    const [file] = inventory.of("licence");
    const location = file ? placeOf3(file) : evidence[0] ? { path: evidence[0].path, line: evidence[0].line } : { path: "LICENSE", missing: true };
    const wrong = closed(known5, ofFamily);
    if (wrong.length === 0) return { passed: [location] };
    return { problems: [{ message: notOpen(known5, wrong), location, key: wrong.join(" "), parts: wrong }] };
  }
};

// src/checks/publiccode-name.ts
var publiccode_name_exports = {};
__export(publiccode_name_exports, {
  default: () => publiccode_name_default
});
var wanted = "publiccode.yml";
var otherName2 = (path) => ({
  fi: `Tiedoston nimi on ${code(path)}. Luettelot lukevat vain ylimmässä kansiossa olevan tiedoston ${code(wanted)}, täsmälleen näin kirjoitettuna.`,
  sv: `Filen heter ${code(path)}. Katalogerna läser bara filen ${code(wanted)} i den översta mappen, och namnet ska vara skrivet exakt så.`,
  en: `The file is called ${code(path)}. Catalogues read only a file called exactly ${code(wanted)} at the top of the repository.`
});
var publiccode_name_default = {
  async judge({ inventory }) {
    const files = inventory.of("publiccode").filter(({ status, path: path2 }) => status === "present" && path2 !== null);
    if (files.length === 0) return nothingToRead(["publiccode"]);
    if (files.some(({ path: path2 }) => path2 === wanted)) return { passed: [{ path: wanted }] };
    const path = files[0].path;
    return {
      problems: [
        {
          message: otherName2(path),
          location: { path },
          key: "name",
          edit: { safe: true, changes: [{ rename: path, to: wanted }] }
        }
      ]
    };
  }
};

// src/checks/publiccode-readable.ts
var publiccode_readable_exports = {};
__export(publiccode_readable_exports, {
  default: () => publiccode_readable_default
});
var required = [
  "publiccodeYmlVersion",
  "name",
  "url",
  "platforms",
  "developmentStatus",
  "softwareType",
  "description",
  "legal.license",
  "maintenance.type",
  "localisation.localisationReady",
  "localisation.availableLanguages"
];
var without = (path, key, isThere) => isThere ? {
  fi: `Tiedoston ${code(path)} avaimella ${code(key)} ei ole arvoa. Standardi pyytää sitä.`,
  sv: `Nyckeln ${code(key)} i ${code(path)} har inget värde. Standarden ber om det.`,
  en: `The key ${code(key)} of ${code(path)} has no value. The standard asks for one.`
} : {
  fi: `Tiedostossa ${code(path)} ei ole avainta ${code(key)}, jonka standardi pyytää.`,
  sv: `I ${code(path)} finns inte nyckeln ${code(key)}, som standarden ber om.`,
  en: `${code(path)} has no key ${code(key)}, which the standard asks for.`
};
var forExamples = (path, key, value) => ({
  fi: `Tiedoston ${code(path)} avaimella ${code(key)} on esimerkkiosoite ${code(value)}, joka ei vie minnekään. Kirjoita siihen tuotteen oma osoite.`,
  sv: `Nyckeln ${code(key)} i ${code(path)} har exempeladressen ${code(value)}, som inte leder någonstans. Skriv produktens egen adress där.`,
  en: `The key ${code(key)} of ${code(path)} holds the example address ${code(value)}, which leads nowhere. Write the product's own address there.`
});
var topKeys = (text) => new Map(
  text.split("\n").flatMap((line, index4) => {
    const key = /^["']?([A-Za-z]\w{0,60})["']?\s{0,5}:/u.exec(line)?.[1];
    return key === void 0 ? [] : [[key, index4 + 1]];
  }).reverse()
);
function lineFor({ fields }, key, top) {
  const own = fields.get(key);
  if (own) return own.line;
  const parent = key.includes(".") ? key.slice(0, key.lastIndexOf(".") + 1) : null;
  if (parent === null) return 1;
  const line = top.get(parent.slice(0, -1));
  if (line !== void 0) return line;
  for (const [path, field] of fields) if (path.startsWith(parent) || path === parent.slice(0, -1)) return field.line;
  return 1;
}
var examples = ({ path, fields }) => [...fields].filter(([, { value }]) => !/\s/u.test(value.trim()) && /[/@]/u.test(value) && isReserved(value)).map(([key, { value, line, column }]) => ({
  message: forExamples(path, key, value),
  location: { path, line, column },
  key
}));
async function withoutValue(inventory, file, keys2) {
  const open = keys2.filter((key) => !file.keys.has(key));
  if (open.length === 0) return [];
  const content = await inventory.content(file.path);
  const top = topKeys(content?.kind === "text" ? content.text : "");
  return open.map((key) => {
    const location = { path: file.path, line: lineFor(file, key, top) };
    return { message: without(file.path, key, file.fields.has(key)), location, key };
  });
}
var notText = {
  fi: "Tiedosto publiccode.yml on liian suuri tai sitä ei voi lukea tekstinä.",
  sv: "Filen publiccode.yml är för stor eller kan inte läsas som text.",
  en: "The file publiccode.yml is too large or cannot be read as text."
};
var publiccode_readable_default = {
  async judge({ inventory }, { keys: keys2 = required }) {
    const file = await inventory.publiccode();
    if (!file) return inventory.of("publiccode").length > 0 ? { undetermined: notText } : nothingToRead(["publiccode"]);
    if (file.problem) {
      const { message, ...location } = file.problem;
      return { problems: [{ message, location, key: "syntax", hides: true }] };
    }
    const problems = [...await withoutValue(inventory, file, keys2), ...examples(file)];
    return problems.length > 0 ? { problems } : { passed: [{ path: file.path, line: 1 }] };
  }
};

// src/checks/api-readable.ts
var api_readable_exports = {};
__export(api_readable_exports, {
  default: () => api_readable_default
});
var unknown3 = (paths2) => ({
  fi: `En voinut tarkistaa näitä rajapintakuvauksia: ne ovat liian suuria tai mallipohjia, jotka täytetään vasta, kun ohjelmisto kootaan (${some(paths2.map(code), "fi")}).`,
  sv: `Jag kunde inte kontrollera de här gränssnittsbeskrivningarna: de är för stora eller mallar som fylls i först när programvaran byggs (${some(paths2.map(code), "sv")}).`,
  en: `I could not check these API descriptions: they are too large, or templates that are filled in when the product is built (${some(paths2.map(code), "en")}).`
});
var unreadable3 = (path) => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa.`,
  en: `The API description ${code(path)} cannot be read.`
});
async function syntaxOf(api) {
  const { path, valid, problem: problem5 } = api;
  if (valid === false) {
    const { message, ...location } = problem5 ?? { message: unreadable3(path), path, line: 1 };
    return [{ message, location, key: "syntax" }];
  }
  if (valid === true || api.unread) return [];
  const validation = await api.validation();
  if ("undetermined" in validation) return [];
  return validation.faults.filter(({ key }) => key.startsWith("syntax:")).slice(0, 1).map((fault2) => ({ ...fault2, key: "syntax" }));
}
var api_readable_default = {
  async judge({ inventory }) {
    const all = await inventory.apis();
    if (all.length === 0) return nothingToRead(["api-description"]);
    const apis = all.filter(({ doubt }) => doubt === null);
    if (apis.length === 0) return { undetermined: joined(distinct2(all.flatMap(({ doubt }) => doubt ?? []))) };
    const problems = (await Promise.all(apis.map(syntaxOf))).flat();
    if (problems.length > 0) return { problems };
    const read2 = apis.filter(({ unread: unread2 }) => unread2 === null);
    if (read2.length > 0) return { passed: read2.map(({ path }) => ({ path, line: 1 })) };
    return { undetermined: unknown3(apis.map(({ path }) => path)) };
  }
};

// src/checks/api-field.ts
var api_field_exports = {};
__export(api_field_exports, {
  default: () => api_field_default
});
var defaults3 = ["openapi", "asyncapi"];
function firstValue({ fields }, { field, anyOf }) {
  const wanted4 = anyOf?.flatMap(
    (name2) => name2.startsWith(`${field}.`) || name2.includes(".") ? [name2] : [`${field}.${name2}`]
  ) ?? [field];
  for (const name2 of wanted4) {
    for (const [path, value] of fields) {
      if ((path === name2 || path.startsWith(`${name2}.`)) && value.value.trim() !== "") return value;
    }
  }
  return null;
}
function placeFor({ path, fields }, field) {
  for (let name2 = field; name2 !== ""; name2 = name2.includes(".") ? name2.slice(0, name2.lastIndexOf(".")) : "") {
    const own = fields.get(name2);
    if (own) return { path, line: own.line };
    const lines2 = [...fields].filter(([key]) => key.startsWith(`${name2}.`)).map(([, { line }]) => line);
    if (lines2.length > 0) return { path, line: Math.min(...lines2) };
  }
  return { path, line: 1 };
}
var absent2 = (path, names11) => {
  const list2 = inAll((language) => either(names11.map(code), language));
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list2.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list2.sv}.`,
    en: `The API description ${code(path)} has no value for ${list2.en}.`
  };
};
var otherwise = (field, value, semantic) => {
  const example2 = semantic ? {
    fi: " Odotettu muoto on kolme lukua, esimerkiksi `1.4.0`.",
    sv: " Den väntade formen är tre tal, till exempel `1.4.0`.",
    en: " Expected are three numbers, such as `1.4.0`."
  } : {
    fi: " Arvo ei ole siinä muodossa, jota sääntö pyytää.",
    sv: " Värdet har inte den form som regeln ber om.",
    en: " The value has not the form that the rule asks for."
  };
  return {
    fi: `Kentän ${code(field)} arvo on ${code(value)}.${example2.fi}`,
    sv: `Fältet ${code(field)} har värdet ${code(value)}.${example2.sv}`,
    en: `The value of ${code(field)} is ${code(value)}.${example2.en}`
  };
};
function judgeOne(api, options2, matches) {
  const found4 = firstValue(api, options2);
  if (!found4) {
    const names11 = options2.anyOf ?? [options2.field];
    return { message: absent2(api.path, names11), location: placeFor(api, options2.field), key: options2.field };
  }
  const place2 = { path: api.path, line: found4.line, column: found4.column };
  if (!matches || matches(found4.value)) return place2;
  const semantic = matches("1.4.0") && !matches("1.4") && !matches("one");
  return { message: otherwise(options2.field, found4.value, semantic), location: place2, key: options2.field };
}
async function matcher(pattern2) {
  if (pattern2 === void 0) return null;
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const compiled3 = RE2JS.compile(pattern2);
  return (value) => compiled3.matches(value);
}
var api_field_default = {
  async judge({ inventory }, options2) {
    const formats2 = options2.formats ?? defaults3;
    const own = await ownApis(inventory, formats2);
    if ("answer" in own) return own.answer;
    const apis = own.apis.filter(({ file, fields }) => file !== null || fields.size > 0);
    if (apis.length === 0) return nothingToRead(["api-description"]);
    const matches = await matcher(options2.pattern);
    const judged4 = apis.map((api) => judgeOne(api, options2, matches));
    const problems = judged4.filter((one2) => "message" in one2);
    return problems.length > 0 ? { problems } : { passed: judged4.filter((one2) => !("message" in one2)) };
  }
};

// src/checks/api-valid.ts
var api_valid_exports = {};
__export(api_valid_exports, {
  default: () => api_valid_default
});
var more = (path, count2) => ({
  fi: `Kuvauksessa ${code(path)} on vielä ${counted(count2, "virhe", "virhettä")}, joita ei luetella.`,
  sv: `Beskrivningen ${code(path)} har ytterligare ${counted(count2, "fel", "fel")} som inte räknas upp.`,
  en: `The description ${code(path)} has ${counted(count2, "more mistake", "more mistakes")} that are not listed.`
});
var isSyntax = ({ key }) => key.startsWith("syntax:");
async function judgeOne2(api) {
  const validation = await api.validation();
  if ("undetermined" in validation) return { reason: validation.undetermined };
  const { faults, more: rest } = validation;
  const problems = faults.filter((fault2) => !isSyntax(fault2));
  if (rest === 0) return problems;
  return [...problems, { message: more(api.path, rest), location: { path: api.path, line: 1 }, key: "more" }];
}
var api_valid_default = {
  async judge({ inventory }) {
    const own = await ownApis(inventory, apiFormats);
    if ("answer" in own) return own.answer;
    const { apis } = own;
    const judged4 = await Promise.all(apis.map(judgeOne2));
    const problems = judged4.flatMap((one2) => "reason" in one2 ? [] : one2);
    if (problems.length > 0) return { problems };
    const reasons2 = judged4.flatMap((one2) => "reason" in one2 ? [one2.reason] : []);
    if (reasons2.length === apis.length) return { undetermined: joined(distinct2(reasons2).slice(0, 3)) };
    const read2 = apis.filter((_, index4) => !("reason" in judged4[index4]));
    return { passed: read2.map(({ path }) => ({ path, line: 1 })) };
  }
};

// src/checks/api-changes.ts
var api_changes_exports = {};
__export(api_changes_exports, {
  default: () => api_changes_default
});

// src/checks/api-changes-words.ts
var most2 = 6;
var lineWord = { fi: "rivi", sv: "rad", en: "line" };
var beforeWord = { fi: "ennen", sv: "tidigare", en: "before" };
function placesOf2({ before: before4, after: after2 }, home, language) {
  const at4 = after2 ?? before4;
  if (at4?.line === void 0) return "";
  const file = home === null || at4.path === home ? "" : `${code(at4.path)}, `;
  const was = after2 && before4?.line !== void 0 && before4.line !== after2.line ? before4.line : null;
  return `${file}${lineWord[language]} ${at4.line}${was === null ? "" : `, ${beforeWord[language]} ${was}`}`;
}
function enclosed(text, words4) {
  if (words4 === "") return text;
  return text.endsWith(")") ? `${text.slice(0, -1)}, ${words4})` : `${text} (${words4})`;
}
var others2 = (count2) => count2 === 0 ? { fi: "", sv: "", en: "" } : {
  fi: ` ja ${counted(count2, "muu toiminto", "muuta toimintoa")}`,
  sv: ` och ${counted(count2, "annan operation", "andra operationer")}`,
  en: ` and ${counted(count2, "other operation", "other operations")}`
};
var about = ({ subject, others: more2 }, language) => subject === null ? "" : `${code(subject)}${others2(more2)[language]}: `;
var whatOf = (change, home, language) => enclosed(change.what[language], placesOf2(change, home, language));
function listOf(changes, language) {
  const [first2] = changes;
  const home = (first2?.after ?? first2?.before)?.path ?? null;
  const abouts = changes.map((change) => about(change, language));
  const named11 = changes.slice(0, most2).map((change, at4) => `${abouts[at4] === abouts[at4 - 1] ? "" : abouts[at4]}${whatOf(change, home, language)}`);
  return `${named11.join("; ")}${changes.length > most2 ? `; ${andMore(changes.length - most2)[language]}` : ""}`;
}
var named5 = (title, path) => title ? `”${title.replace(/\s+/gu, " ").slice(0, 80)}”` : code(path);
var quoted3 = (title, path) => {
  const name2 = named5(title, path);
  return { fi: name2, sv: name2, en: title ? `"${name2.slice(1, -1)}"` : name2 };
};
function undecided(of2, changes, missing2) {
  const name2 = quoted3(of2.title, of2.path);
  const list2 = (language) => missing2.map((text) => text[language]).join("; ");
  return {
    fi: `Muutos katkaisee rajapinnan ${name2.fi} yhteensopivuuden: ${listOf(changes, "fi")}. Tarvitaan vielä: ${list2("fi")}.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name2.sv}: ${listOf(changes, "sv")}. Det behövs ännu: ${list2("sv")}.`,
    en: `The change breaks the compatibility of the interface ${name2.en}: ${listOf(changes, "en")}. Still needed: ${list2("en")}.`
  };
}
function broken(of2, changes) {
  const name2 = quoted3(of2.title, of2.path);
  return {
    fi: `Muutos katkaisee vielä keskeneräisen rajapinnan ${name2.fi} yhteensopivuuden: ${listOf(changes, "fi")}. Kerro siitä niille, jotka kokeilevat rajapintaa.`,
    sv: `Ändringen bryter kompatibiliteten för gränssnittet ${name2.sv}, som inte är färdigt än: ${listOf(changes, "sv")}. Berätta om det för dem som provar gränssnittet.`,
    en: `The change breaks the compatibility of the interface ${name2.en}, which is not stable yet: ${listOf(changes, "en")}. Tell those who are trying it out.`
  };
}
function unclear(of2, changes) {
  const name2 = quoted3(of2.title, of2.path);
  return {
    fi: `Muutos voi vaikuttaa rajapinnan ${name2.fi} käyttäjiin: ${listOf(changes, "fi")}. Kuvauksesta ei näe, vaikuttaako se. Arvioi asia ja kerro tarvittaessa käyttäjille.`,
    sv: `Ändringen kan påverka dem som använder gränssnittet ${name2.sv}: ${listOf(changes, "sv")}. Det framgår inte av beskrivningen om den gör det. Bedöm saken och berätta vid behov för användarna.`,
    en: `The change may affect those who use the interface ${name2.en}: ${listOf(changes, "en")}. The description does not show whether it does. Judge, and tell users where needed.`
  };
}
var descriptionGone = (path) => ({
  fi: `koko rajapintakuvaus ${code(path)} on poistettu`,
  sv: `hela gränssnittsbeskrivningen ${code(path)} har tagits bort`,
  en: `the whole API description ${code(path)} was removed`
});
function majorMissing(was, is, next2) {
  const [fi, sv, en] = next2 === null ? ["", "", ""] : [", esimerkiksi ", ", till exempel ", ", for example "];
  const example2 = next2 === null ? "" : code(next2);
  const now = is === null ? { fi: "kuvauksesta on poistettu versio", sv: "versionen har tagits bort", en: "its version was removed" } : is === was ? { fi: `versio on yhä ${code(is)}`, sv: `versionen är ännu ${code(is)}`, en: `it still says ${code(is)}` } : {
    fi: `versio on nyt ${code(is)}, ennen ${code(was)}`,
    sv: `versionen är nu ${code(is)}, tidigare ${code(was)}`,
    en: `it says ${code(is)}, before ${code(was)}`
  };
  return {
    fi: `kuvaukseen uusi pääversio${fi}${example2} (${now.fi})`,
    sv: `en ny huvudversion i beskrivningen${sv}${example2} (${now.sv})`,
    en: `a new major version in the description${en}${example2} (${now.en})`
  };
}
var tellings = {
  end: {
    fi: "jossa kerrotaan, että rajapinta poistuu",
    sv: "som berättar att gränssnittet upphör",
    en: "that tells of the end of the interface"
  },
  part: {
    fi: "jossa muuttunut kohta mainitaan",
    sv: "som nämner det som har ändrats",
    en: "that names what has changed"
  },
  version: {
    fi: "jossa mainitaan muuttunut kohta tai uusi versio",
    sv: "som nämner det som har ändrats eller den nya versionen",
    en: "that names what has changed or the new version"
  }
};
function changelogMissing(path, telling4) {
  const { fi, sv, en } = tellings[telling4];
  if (path !== null)
    return {
      fi: `muutoslokiin ${code(path)} merkintä, ${fi}`,
      sv: `en anteckning i ändringsloggen ${code(path)} ${sv}`,
      en: `an entry in the changelog ${code(path)} ${en}`
    };
  return {
    fi: `muutosloki (${code("CHANGELOG.md")}), jossa muutoksesta kerrotaan`,
    sv: `en ändringslogg (${code("CHANGELOG.md")}) som berättar om ändringen`,
    en: `a changelog (${code("CHANGELOG.md")}) that tells of the change`
  };
}
var months2 = (count2) => ({
  fi: counted(count2, "kuukausi", "kuukautta"),
  sv: counted(count2, "månad", "månader"),
  en: counted(count2, "month", "months")
});
var notDeprecated = (name2, count2) => ({
  fi: `siirtymäaika ${months2(count2).fi}: kohtaa ${name2} ei ole ennalta merkitty poistuvaksi (${code("deprecated")})`,
  sv: `en övergångstid på ${months2(count2).sv}: ${name2} har inte på förhand märkts som utgående (${code("deprecated")})`,
  en: `a transition of ${months2(count2).en}: ${name2} was not marked as ${code("deprecated")} beforehand`
});
var deprecatedTooShort = (name2, date, count2) => ({
  fi: `siirtymäaika ${months2(count2).fi}: kohta ${name2} poistuu sitä ennen (kuvauksessa on päivä ${date.fi})`,
  sv: `en övergångstid på ${months2(count2).sv}: ${name2} tas bort före det (i beskrivningen står ${date.sv})`,
  en: `a transition of ${months2(count2).en}: ${name2} goes before that (the description says ${date.en})`
});
var goesBeforePromised = (name2, date) => ({
  fi: `luvattu siirtymäaika: kuvauksen mukaan ${name2} on käytössä ${date.fi} asti`,
  sv: `den utlovade övergångstiden: enligt beskrivningen är ${name2} i bruk till ${date.sv}`,
  en: `the promised transition: by the description ${name2} works until ${date.en}`
});
var deprecationUndated = (name2, count2) => ({
  fi: `siirtymäaika ${months2(count2).fi}: kuvauksesta ei näy, milloin ${name2} merkittiin poistuvaksi`,
  sv: `en övergångstid på ${months2(count2).sv}: det framgår inte av beskrivningen när ${name2} märktes som utgående`,
  en: `a transition of ${months2(count2).en}: the description does not show since when ${name2} has been deprecated`
});
var decisionMissing = (folder2) => {
  const [fi, sv, en] = folder2 === null ? ["", "", ""] : [
    `uusi asiakirja kansioon ${code(folder2)}, `,
    `ett nytt dokument i mappen ${code(folder2)}, `,
    `a new document in ${code(folder2)}, `
  ];
  return {
    fi: `linkki päätökseen: ${fi}rivi ${code("Päätös: …")} commitin viestiin tai linkki muutoslokiin`,
    sv: `en länk till beslutet: ${sv}en rad ${code("Beslut: …")} i incheckningens meddelande eller en länk i ändringsloggen`,
    en: `a link to the decision: ${en}a line ${code("Decision: …")} in the commit message, or a link in the changelog`
  };
};
var messagesUnknown = {
  fi: "En saanut luettua kaikkia muutoksen committeja, joten en tiedä, viittaako jokin niistä päätökseen. Hae koko historia (actions/checkout, fetch-depth: 0) tai linkitä päätös muutoslokiin.",
  sv: "Jag kunde inte läsa alla ändringens incheckningar och vet därför inte om någon av dem hänvisar till ett beslut. Hämta hela historiken (actions/checkout, fetch-depth: 0) eller länka till beslutet i ändringsloggen.",
  en: "I could not read all commits of the change, so I do not know whether one refers to a decision. Fetch the whole history (actions/checkout, fetch-depth: 0), or link to the decision in the changelog."
};
var noApi = {
  fi: "Ennen muutosta ei ollut omaa rajapintakuvausta, jota olisi voinut rikkoa.",
  sv: "Före ändringen fanns ingen egen gränssnittsbeskrivning som kunde brytas.",
  en: "There was no API description of its own before the change that could break."
};
var notCompared = (path, reason) => ({
  fi: `En voinut verrata rajapintakuvausta ${code(path)} aiempaan. ${reason.fi}`,
  sv: `Jag kunde inte jämföra gränssnittsbeskrivningen ${code(path)} med den tidigare. ${reason.sv}`,
  en: `I could not compare the API description ${code(path)} with what it was. ${reason.en}`
});

// src/checks/api-stable.ts
function versionOf(text) {
  const found4 = /^[vV]?(\d{1,9})(?:\.\d{1,9}){0,3}([-+.]?[a-z][\w.-]*)?$/u.exec((text ?? "").trim());
  if (!found4) return null;
  return { major: Number(found4[1]), pre: /alpha|beta|rc|dev|snapshot|pre|draft|preview/iu.test(found4[2] ?? "") };
}
var early = /* @__PURE__ */ new Set(["concept", "development", "beta"]);
function isStable2({ version: version4 }, product) {
  const stated = versionOf(version4);
  if (early.has(product.stage) && (stated === null || product.stageDeclared)) return false;
  return stated === null || stated.major > 0 && !stated.pre;
}

// src/checks/changelog-tells.ts
var breaks = /\bbreaking(?! down)\b|\bbreaks? (?:\S{1,20} ){0,3}(?:compatib|clients?\b|consumers?\b|apis?\b|interface|contract|integration|implement)|\bbc[- ]break|\bincompatib|\b(?:not|no longer) (?:backwards? |fully )?compatib|(?:epä|ei (?:ole |enää ){0,2}(?:taakse- |taaksepäin |alaspäin ){0,2})yhteensop|yhteensopima[ts]|rikko[ov]|katkais|\bbryt(?:er|ande|s)\b|inkompatib|\b(?:inte|ej|icke)[- ](?:längre |är ){0,2}(?:bakåt)?kompatib/iu;
var ends = /remov|retire|no longer|discontinu|sunset|decommission|poist|lopete|päätty|päätet|ei enää|käytöstä|ta(?:s|gits) bort|bort(?:tag|agn)|avveckl|upphör|utgår|inte längre|stäng/iu;
var interfaces = /\bapis?\b|interface|rajapin|gränssnitt|version|versio|\bv\d/iu;
var letter = /[\p{L}\p{N}_]/u;
var inflected = 5;
function names8(text, name2) {
  for (let at4 = text.indexOf(name2); at4 !== -1; at4 = text.indexOf(name2, at4 + 1)) {
    const [before4, after2] = [text[at4 - 1] ?? "", text[at4 + name2.length] ?? ""];
    const opens3 = !letter.test(before4) || !letter.test(name2[0] ?? "");
    const closes = !letter.test(after2) || !letter.test(name2.at(-1) ?? "");
    if (opens3 && (closes || name2.length >= inflected && new RegExp("\\p{L}", "u").test(after2))) return true;
  }
  return false;
}
function tellsOf({ text }, changes, version4) {
  if (breaks.test(text)) return true;
  const plain3 = text.toLowerCase();
  if (version4 !== null && version4 !== "" && names8(plain3, version4.toLowerCase())) return true;
  if (changes.some(({ code: code2 }) => code2 === "description-removed") && ends.test(text) && interfaces.test(text))
    return true;
  return changes.some(
    (change) => change.names.some((name2) => name2.trim().length >= 2 && names8(plain3, name2.trim().toLowerCase()))
  );
}

// src/checks/decision-linked.ts
var usual = [
  "docs/decisions",
  "decisions",
  "docs/adr",
  "adr",
  "doc/adr",
  "docs/paatokset",
  "docs/päätökset",
  "paatokset",
  "päätökset",
  "docs/beslut",
  "beslut"
];
var noDecision = /(?:^|\/)(?:readme|index|[\w-]*template|mall(?:i|pohja)?)\.[^/]*$/iu;
var trailer = /^[ \t]{0,3}(?:decision|päätös|beslut)[ \t]{0,3}:[ \t]{0,10}\S/imu;
var spokenOf = /decision|decided|päätö|päätti|beslut|pöytäkirja|protokoll|kokous|möte|ohjausryhmä|styrgrupp|steering/iu;
var link = /\]\(([^()\s]{1,500})\)|\b(https?:\/\/[^\s<>)\]]{1,500})/gu;
var foldersOf = ({ agreements: { decisions } }) => (decisions.folder === null ? usual : [decisions.folder]).map(
  (folder2) => `${folder2.replace(/^\.?\//u, "").replace(/[^/]*[*?[{].*$/u, "").replace(/\/+$/u, "")}/`
);
var isIn = (path, folders) => folders.some((folder2) => path.startsWith(folder2) || path.includes(`/${folder2}`)) && !noDecision.test(path);
async function inFolder2(base, head) {
  const folders = foldersOf(head);
  const before4 = new Map(base.repository.files.map(({ path, oid }) => [path, oid]));
  for (const { path, oid } of head.repository.files) {
    if (!isIn(path, folders)) continue;
    if (!before4.has(path)) return { path, line: 1 };
    const was = before4.get(path) ?? null;
    if (was !== null && oid !== null) {
      if (was !== oid) return { path, line: 1 };
      continue;
    }
    const [a, b] = [await base.content(path), await head.content(path)];
    if (a?.kind === "text" && b?.kind === "text" && a.text !== b.text) return { path, line: 1 };
  }
  return null;
}
function inChangelog(entries2, head) {
  const folders = foldersOf(head);
  for (const { text, place: place2 } of entries2)
    for (const [, written4, address3] of text.matchAll(link)) {
      const target = written4 ?? address3 ?? "";
      const found4 = resolveLink(place2.path, target, (path) => head.exists(path));
      if (found4.kind === "file" && found4.found && isIn(found4.path, folders)) return place2;
      if (/^https?:/u.test(target) && spokenOf.test(text)) return place2;
    }
  return null;
}
async function linkedDecision({ base, head }, entries2) {
  const place2 = await inFolder2(base, head) ?? inChangelog(entries2, head);
  if (place2) return { found: place2 };
  const { commit } = base.repository;
  const since2 = commit === null ? { messages: [], complete: true } : await head.repository.history.messagesSince(commit);
  if ("undetermined" in since2) return { sure: false };
  if (since2.messages.some((message) => trailer.test(message))) return { found: null };
  return { sure: since2.complete };
}

// src/checks/deprecation-dates.ts
var before2 = 40;
var behind2 = 12;
var since = /since|\bfrom\b|as of|deprecated|merkitty|poistuvaksi|vanhentun|sedan|från och med|fr\.o\.m|föråldra|märkt|vanaf|sinds/giu;
var until = /until|\btill\b|through|sunset|remov|will end|\bends?\b|end of life|poistu(?!vaks)|poistet|päätty|lakka|lopete|ta(?:s|gits) bort|utgår|upphör|avveckl|till och med|t\.o\.m/giu;
var sinceBehind = /^[\s,)]{0,3}(?:alkaen|lähtien)/iu;
var untilBehind = /^[\s,)]{0,3}(?:asti|saakka|mennessä)/iu;
var lastOf = (text, pattern2) => [...text.matchAll(pattern2)].at(-1)?.index ?? -1;
function kindOf(ahead, after2) {
  if (untilBehind.test(after2)) return "until";
  const [begins, ends4] = [lastOf(ahead, since), lastOf(ahead, until)];
  if (begins > ends4 || ends4 === -1 && sinceBehind.test(after2)) return "since";
  return ends4 === -1 ? "unknown" : "until";
}
var isoOf = (date) => date.toISOString().slice(0, 10);
function datesIn2(text) {
  return text.split("\n").flatMap((line) => {
    let from = 0;
    return datesIn(line).filter(({ precision }) => precision === "day" || precision === "month").map(({ column, text: written4, from: first2, to }) => {
      const [start3, end2] = [column - 1, column - 1 + written4.length];
      const kind = kindOf(line.slice(Math.max(from, start3 - before2), start3), line.slice(end2, end2 + behind2));
      from = end2;
      return { iso: isoOf(kind === "since" ? first2 : to), kind };
    });
  });
}

// src/checks/api-record.ts
var versionPlace = ({ path, fields }) => {
  const field = fields.get("info.version");
  return field ? { path, line: field.line, column: field.column } : { path, line: 1 };
};
var isCalendar2 = (major2) => major2 >= 1990 && major2 < 2200;
var nextMajor = (version4) => {
  const [, sign = "", major2 = "", rest = ""] = /^(\D?)(\d{1,9})((?:\.\d{1,9}){0,3})/u.exec(version4.trim()) ?? [];
  return `${sign}${Number(major2) + 1}${rest.replace(/\d+/gu, "0")}`;
};
function versionRequirement({ before: before4, after: after2 }) {
  const was = versionOf(before4.version);
  if (!after2 || !was) return { met: null };
  const is = versionOf(after2.version);
  if (is && is.major > was.major) return { met: versionPlace(after2) };
  const isOther = after2.version !== null && after2.version !== before4.version;
  if (isOther && (isCalendar2(was.major) || !is && /\d/u.test(after2.version ?? "")))
    return { met: versionPlace(after2) };
  const text = before4.version ?? "";
  return { missing: majorMissing(text, after2.version, isCalendar2(was.major) ? null : nextMajor(text)) };
}
function changelogRequirement({ before: before4, after: after2, states: { head } }, changes, entries2) {
  const version4 = after2 && after2.version !== before4.version ? after2.version : null;
  const entry4 = entries2?.find((one2) => tellsOf(one2, changes, version4));
  if (entry4) return { met: entry4.place };
  const artefacts = head.of("changelog");
  const path = artefacts.find(({ status }) => status === "present" || status === "section")?.path ?? null;
  if (entries2 === null || artefacts.length > 0 && path === null) return { met: null };
  return { missing: changelogMissing(path, after2 === null ? "end" : version4 === null ? "part" : "version") };
}
var announceable = /(?:^|-)(?:property|parameter|operation|path|field|argument|method|message|type|channel)-(?:removed|renamed)$/u;
var isRemoval = ({ code: kind, verdict }) => verdict === "breaking" && announceable.test(kind);
var monthsBefore2 = (today, months4) => new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months4, today.getUTCDate()));
var nameOf3 = ({ names: names11, subject }) => code(names11[0] ?? subject ?? "");
var isoDate = (time) => new Date(time).toISOString().slice(0, 10);
var preparation = 31 * 24 * 60 * 60 * 1e3;
var dated = (iso) => inAll((language) => isoDateIn(iso, language));
function timeOf(change, months4, today) {
  if (change.deprecated === null) return notDeprecated(nameOf3(change), months4);
  const dates = datesIn2(change.deprecated.note);
  const asked2 = isoDate(monthsBefore2(today, months4).getTime());
  const now = isoDate(today.getTime());
  const soon = isoDate(today.getTime() + preparation);
  const promised = dates.find(({ iso, kind }) => kind === "until" && iso > soon);
  if (promised) return goesBeforePromised(nameOf3(change), dated(promised.iso));
  const isLong = ({ iso, kind }) => kind === "since" ? iso <= asked2 : iso <= now;
  if (dates.some(isLong)) return null;
  const [date] = dates;
  return date ? deprecatedTooShort(nameOf3(change), dated(date.iso), months4) : deprecationUndated(nameOf3(change), months4);
}
function deprecationRequirement({ head }, changes) {
  const { months: months4 } = head.agreements.deprecation;
  if (months4 === null) return { met: null };
  const [first2] = changes.filter(isRemoval).flatMap((change) => timeOf(change, months4, head.repository.today) ?? []);
  return first2 ? { missing: first2 } : { met: null };
}
async function decisionRequirement(states, entries2) {
  const { folder: folder2, required: required2 } = states.head.agreements.decisions;
  if (!required2) return { met: null };
  const linked2 = await linkedDecision(states, entries2 ?? []);
  if ("found" in linked2) return { met: linked2.found };
  return linked2.sure ? { missing: decisionMissing(folder2) } : { unknown: messagesUnknown };
}

// src/checks/changelog-added.ts
var fragments = /(?:^|\/)(?:\.changesets?|changelog\.d|newsfragments?|changelogs\/unreleased|changes\.d)\/(?!readme)[^/]+\.(?:md|rst|txt|ya?ml)$/iu;
async function logsOf(inventory) {
  const { readings: found4 } = await readings(inventory, ["changelog"]);
  return found4.map(({ document: { path, text }, from, to }) => ({ path, lines: text.split("\n"), from, to }));
}
async function newFragments(base, head) {
  const paths2 = head.repository.files.map(({ path }) => path).filter((path) => fragments.test(path));
  const contents = await Promise.all(
    paths2.filter((path) => !base.exists(path)).map(async (path) => ({ path, content: await head.content(path) }))
  );
  return contents.flatMap(({ path, content }) => {
    if (content?.kind !== "text") return [];
    const lines2 = content.text.split("\n");
    return [{ path, lines: lines2, from: 1, to: lines2.length }];
  });
}
var opens2 = /^\s*(?:#{1,6}\s|[-*+•]\s|\d{1,3}[.)]\s)/u;
var isHeading = (line) => /^\s{0,3}#{1,6}\s/u.test(line);
function entriesOf2({ path, lines: lines2, from, to }, known5) {
  const entries2 = [];
  let open = null;
  lines2.forEach((line, index4) => {
    if (index4 + 1 < from || index4 + 1 > to) return;
    if (line.trim() === "" || opens2.test(line)) open = null;
    if (!/[\p{L}\p{N}]/u.test(line) || known5.has(line.trim())) return;
    if (open) open.text += ` ${line.trim()}`;
    else {
      open = { text: line.trim(), place: { path, line: index4 + 1 } };
      entries2.push(open);
    }
    if (isHeading(line)) open = null;
  });
  return entries2;
}
async function addedEntries(base, head) {
  const { unread: unread2 } = await readings(head, ["changelog"]);
  const [before4, after2, notes] = [await logsOf(base), await logsOf(head), await newFragments(base, head)];
  if (after2.length === 0 && notes.length === 0 && unread2.length > 0) return null;
  const known5 = new Set(before4.flatMap(({ lines: lines2 }) => lines2.map((line) => line.trim())));
  return [...after2, ...notes].flatMap((log) => entriesOf2(log, known5));
}

// src/checks/api-changes.ts
var mostRelated2 = 20;
var goneChange = ({ path, title, version: version4, format }) => ({
  verdict: "breaking",
  code: "description-removed",
  subject: null,
  others: 0,
  what: descriptionGone(path),
  before: { path },
  after: null,
  key: `description-removed ${format} ${version4 ?? ""}`,
  names: [path, ...title ? [title] : []],
  deprecated: null
});
async function comparedPairs(states) {
  const found4 = await apiPairs(states.base, states.head);
  const compared = [];
  const left = [...found4.left];
  for (const pair of found4.pairs) {
    const { before: before4, after: after2 } = pair;
    if (after2 === null) {
      if (states.head.repository.complete) compared.push({ pair, changes: [goneChange(before4)] });
      continue;
    }
    const changes = await interfaceChanges(before4, after2);
    if ("undetermined" in changes) left.push({ path: after2.path, reason: changes.undetermined });
    else compared.push({ pair, changes });
  }
  return { compared, left };
}
var of = ({ before: before4, after: after2 }) => ({
  title: after2?.title ?? before4.title,
  path: after2?.path ?? before4.path
});
var placeOf4 = ({ after: after2, before: before4 }) => after2 ?? { path: before4?.path ?? "", missing: true };
function problemOf4(changes, message) {
  const [location, ...related] = [
    ...new Map(changes.map((change) => [JSON.stringify(placeOf4(change)), placeOf4(change)])).values()
  ];
  return {
    message,
    location: location ?? { path: "" },
    related: related.slice(0, mostRelated2),
    key: changes.map(({ key }) => key).sort().join("\n")
  };
}
async function weigh({ pair, changes }) {
  const { states } = pair;
  const broken2 = changes.filter(({ verdict }) => verdict === "breaking");
  const entries2 = await addedEntries(states.base, states.head);
  const requirements = [
    versionRequirement(pair),
    changelogRequirement(pair, broken2, entries2),
    deprecationRequirement(states, broken2),
    await decisionRequirement(states, entries2)
  ];
  const missing2 = requirements.flatMap((one2) => "missing" in one2 ? [one2.missing] : []);
  return {
    problem: missing2.length > 0 ? problemOf4(broken2, undecided(of(pair), broken2, missing2)) : null,
    met: requirements.flatMap((one2) => "met" in one2 && one2.met ? [one2.met] : []),
    unknown: requirements.flatMap((one2) => "unknown" in one2 ? [one2.unknown] : [])
  };
}
var notCompared2 = (left) => joined(left.slice(0, 3).map(({ path, reason }) => notCompared(path, reason)));
var placesIn = (compared) => compared.flatMap(({ pair: { after: after2 } }) => after2 ? [{ path: after2.path, line: 1 }] : []);
var isBreaking = ({ verdict }) => verdict === "breaking";
async function decided(compared, left) {
  const stable = compared.filter(
    ({ pair, changes }) => changes.some(isBreaking) && isStable2(pair.before, pair.states.head.product)
  );
  const weighed = await Promise.all(stable.map(weigh));
  const problems = weighed.flatMap(({ problem: problem5 }) => problem5 ?? []);
  if (problems.length > 0) return { problems };
  const unknown4 = distinct2(weighed.flatMap((one2) => one2.unknown));
  if (unknown4.length > 0) return { undetermined: joined(unknown4) };
  if (left.length > 0) return { undetermined: notCompared2(left) };
  return { passed: stable.length === 0 ? placesIn(compared) : weighed.flatMap(({ met }) => met) };
}
function told(compared, left) {
  const problems = compared.flatMap(({ pair, changes }) => {
    const broken2 = isStable2(pair.before, pair.states.head.product) ? [] : changes.filter(isBreaking);
    const unclear3 = changes.filter(({ verdict }) => verdict === "unclear");
    return [
      ...broken2.length > 0 ? [problemOf4(broken2, broken(of(pair), broken2))] : [],
      ...unclear3.length > 0 ? [problemOf4(unclear3, unclear(of(pair), unclear3))] : []
    ];
  });
  if (problems.length > 0) return { problems };
  return left.length > 0 ? { undetermined: notCompared2(left) } : { passed: placesIn(compared) };
}
var api_changes_default = {
  async judge({ inventory, base }, options2) {
    if (!base || !await hasApis(base)) return { notApplicable: noApi };
    const states = { base, head: inventory };
    const { compared, left } = await comparedPairs(states);
    return options2.tell === "told" ? told(compared, left) : decided(compared, left);
  }
};

// src/checks/api-profile.ts
var api_profile_exports = {};
__export(api_profile_exports, {
  default: () => api_profile_default
});

// src/checks/api-profile-words.ts
var profileNames = { adr: "ADR", modi: "ModI", zalando: "Zalando" };
var longestMessage = 240;
var personal3 = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|\+\d[\d ()-]{6,20}\d/gu;
function quotable(message) {
  const plain3 = message.slice(0, 2e3).replaceAll("`", "'").replace(/\s+/gu, " ").replace(personal3, "…").replace(/["”“]/gu, "'").trim().replace(/\.{1,3}$/u, "");
  return plain3.length > longestMessage ? `${plain3.slice(0, longestMessage - 1)}…` : plain3;
}
function styleSays(profile, { rule, message }) {
  const name2 = profileNames[profile];
  const words4 = quotable(message);
  return {
    fi: `Tyyliprofiili ${name2} (${code(rule)}): ”${words4}”.`,
    sv: `Stilprofilen ${name2} (${code(rule)}): ”${words4}”.`,
    en: `Style profile ${name2} (${code(rule)}): "${words4}".`
  };
}
function styleSaysMore(profile, path, n) {
  const name2 = profileNames[profile];
  return {
    fi: `Tyyliprofiililla ${name2} on rajapintakuvauksesta ${code(path)} vielä ${counted(n, "huomautus", "huomautusta")}. Ne kaikki näkee Spectralilla.`,
    sv: `Stilprofilen ${name2} har ytterligare ${counted(n, "anmärkning", "anmärkningar")} om gränssnittsbeskrivningen ${code(path)}. Spectral visar dem alla.`,
    en: `Style profile ${name2} has ${counted(n, "more remark", "more remarks")} on the API description ${code(path)}. Spectral shows them all.`
  };
}
var noAnswer = (profiles, paths2, reason) => inAll((language) => {
  const names11 = listed(
    profiles.map((profile) => profileNames[profile]),
    language
  );
  return `${names11} (${some(paths2.map(code), language, 3)}): ${reason[language]}`;
});
var noneChosen = {
  fi: "Asetuksissa ei ole valittu tyyliprofiilia.",
  sv: "Ingen stilprofil är vald i inställningarna.",
  en: "No style profile is chosen in the settings."
};
var noOpenapi = {
  fi: "Koodivarastossa ei ole OpenAPI-kuvausta, jollaisia tyyliprofiilit koskevat.",
  sv: "Kodförrådet har ingen OpenAPI-beskrivning, och stilprofilerna gäller bara sådana.",
  en: "The repository has no OpenAPI description, which is what style profiles are about."
};
var notHere = {
  fi: "Tyyliprofiileja ei voi tarkistaa tässä ympäristössä.",
  sv: "Stilprofiler kan inte granskas i den här miljön.",
  en: "Style profiles cannot be checked in these surroundings."
};
var notReadable = (path) => ({
  fi: `Rajapintakuvausta ${code(path)} ei voi lukea, joten sen tyyliä ei voi tarkistaa.`,
  sv: `Gränssnittsbeskrivningen ${code(path)} går inte att läsa, så dess stil kan inte granskas.`,
  en: `The API description ${code(path)} cannot be read, so its style cannot be checked.`
});
var notFollowed = {
  fi: "Kaikkia viittauksia ei voitu seurata, joten osa kuvauksesta jäi tarkistamatta. Koodivaraston ulkopuolelle viittauksia ei seurata.",
  sv: "Alla hänvisningar kunde inte följas, så en del av beskrivningen blev inte granskad. Hänvisningar ut ur kodförrådet följs inte.",
  en: "Not all references could be followed, so a part of the description was not checked. References out of the repository are not followed."
};
var notAll = (reasons2) => ({
  fi: `Kaikkea ei voitu tarkistaa. ${reasons2.fi}`,
  sv: `Allt kunde inte granskas. ${reasons2.sv}`,
  en: `Not everything could be checked. ${reasons2.en}`
});

// src/checks/api-profile.ts
var most3 = 20;
var keyOf = ({ rule, steps }) => `${rule} ${steps.join(".")}`;
var idOf2 = (result) => `${result.location.path}
${keyOf(result)}`;
var gravest = (results) => [...results].sort((a, b) => a.severity - b.severity).slice(0, most3);
function chosen(results, before4) {
  if (results.length <= most3) return results;
  const known5 = new Set(before4.map(idOf2));
  const told2 = new Set(gravest(before4).map(idOf2));
  const picked = /* @__PURE__ */ new Set([
    ...results.filter((result) => told2.has(idOf2(result))),
    ...gravest(results.filter((result) => !known5.has(idOf2(result))))
  ]);
  for (const result of gravest(results)) if (picked.size < most3) picked.add(result);
  return results.filter((result) => picked.has(result));
}
async function saidBefore(base, path, profile) {
  if (!base?.style || !base.exists(path)) return [];
  const reading = await base.style(path, profile);
  return "undetermined" in reading ? [] : reading.results;
}
function problemsOf2({ results }, shown5, path, profile) {
  const told2 = shown5.map((result) => ({
    message: styleSays(profile, result),
    location: result.location,
    key: `${profile} ${keyOf(result)}`
  }));
  const more2 = results.length - shown5.length;
  if (more2 === 0) return told2;
  return [...told2, { message: styleSaysMore(profile, path, more2), location: { path, line: 1 }, key: `${profile} more` }];
}
async function answerOf({ inventory, base }, path, profile) {
  const reading = await inventory.style?.(path, profile) ?? { undetermined: notHere };
  if ("undetermined" in reading) return { problems: [], gaps: [{ profile, path, reason: reading.undetermined }] };
  const before4 = reading.results.length > most3 ? await saidBefore(base, path, profile) : [];
  return {
    problems: problemsOf2(reading, chosen(reading.results, before4), path, profile),
    gaps: reading.whole ? [] : [{ profile, path, reason: notFollowed }]
  };
}
function reasonsOf(gaps, asked2, unread2) {
  const reasons2 = distinct2(gaps.map(({ reason }) => reason));
  const everywhere = reasons2.length === 1 && gaps.length === asked2 && asked2 > 1;
  const told2 = reasons2.map((reason) => {
    const about2 = gaps.filter((gap2) => gap2.reason.en === reason.en);
    const profiles = [...new Set(about2.map(({ profile }) => profile))];
    const paths2 = [...new Set(about2.map(({ path }) => path))];
    return everywhere ? reason : noAnswer(profiles, paths2, reason);
  });
  return [...told2, ...unread2.map(notReadable)].slice(0, 3);
}
function withGaps(problems, reasons2) {
  if (reasons2.length === 0) return problems;
  const last = problems.length - 1;
  return problems.map((problem5, index4) => ({
    ...problem5,
    message: index4 === last ? joined([problem5.message, notAll(joined(reasons2))]) : problem5.message,
    hides: true
  }));
}
var api_profile_default = {
  async judge(subject, { profiles = [] }) {
    if (profiles.length === 0) return { notApplicable: noneChosen };
    const all = await subject.inventory.apis();
    if (all.length === 0) return nothingToRead(["api-description"]);
    const apis = all.filter(({ format }) => format === "openapi");
    if (apis.length === 0) return { notApplicable: noOpenapi };
    const [readable4, unread2] = [true, false].map(
      (valid) => apis.filter((api) => api.valid === true === valid).map(({ path }) => path)
    );
    const asked2 = readable4.flatMap((path) => profiles.map((profile) => answerOf(subject, path, profile)));
    const answers3 = await Promise.all(asked2);
    const problems = answers3.flatMap((answer2) => answer2.problems);
    const reasons2 = reasonsOf(
      answers3.flatMap(({ gaps }) => gaps),
      asked2.length,
      unread2
    );
    if (problems.length > 0) return { problems: withGaps(problems, reasons2) };
    if (reasons2.length > 0) return { undetermined: joined(reasons2) };
    return { passed: readable4.map((path) => ({ path, line: 1 })) };
  }
};

// src/checks/api-parts.ts
var api_parts_exports = {};
__export(api_parts_exports, {
  default: () => api_parts_default
});

// src/interfaces/selection.ts
var unsafeMethods = /* @__PURE__ */ new Set(["POST", "PUT", "PATCH", "DELETE"]);
var isWord = (value) => typeof value === "string" && value.trim() !== "";
function noteOf({ part: part3, deprecated, responses }) {
  const headers = responses.flatMap(
    ({ headers: all }) => all.filter(({ name: name2 }) => /^(?:sunset|deprecation)$/iu.test(name2)).map(({ name: name2 }) => `${name2} header`)
  );
  const docs = child(part3, "externalDocs")?.value;
  const texts2 = [
    textAt(part3.value, "summary"),
    textAt(part3.value, "description"),
    deprecated?.note,
    textAt(docs, "description"),
    textAt(docs, "url")
  ];
  return [.../* @__PURE__ */ new Set([...texts2, ...headers])].filter(isWord).join("\n");
}
var ofOperation = (operation) => ({
  name: operation.name,
  part: operation.part,
  given: { note: noteOf(operation), security: operation.securityPart?.value }
});
function asyncOperations(bundle) {
  return asyncInterface(bundle).channels.flatMap(
    ({ address: address3, operations }) => operations.map(({ direction, part: part3 }) => {
      const note2 = [textAt(part3.value, "summary"), textAt(part3.value, "description")].filter(isWord).join("\n");
      const name2 = `${direction === "in" ? "send to" : "receive from"} ${address3}`;
      return { name: name2, part: part3, given: { note: note2, security: get(part3.value, "security") } };
    })
  );
}
var once2 = (all) => [...new Map(all.map((one2) => [idOf(one2.part), one2]).reverse()).values()].reverse();
var named6 = new Set(
  "properties patternProperties dependentSchemas $defs definitions schemas parameters responses requestBodies headers securitySchemes securityDefinitions links callbacks paths pathItems webhooks content channels messages operations replies servers variables examples".split(
    " "
  )
);
var opaque = /* @__PURE__ */ new Set(["example", "examples", "default", "enum", "const", "payloadExample"]);
var telling = new Set(
  "properties patternProperties $defs definitions schemas parameters requestBodies paths pathItems webhooks channels messages operations replies".split(
    " "
  )
);
var tells = ({ steps }) => telling.has(String(steps.at(-1)));
function inside2(open, found4) {
  const { part: part3, names: names11, label } = open;
  if (Array.isArray(part3.value))
    return part3.value.map((_, index4) => ({ part: child(part3, index4), names: false, label }));
  if (!isObject(part3.value)) return [];
  const properties = names11 ? null : child(part3, "properties");
  for (const [name2, one2] of members(properties))
    if (isObject(one2.value)) found4.push({ name: label === "" ? name2 : `${label}.${name2}`, part: one2, given: {} });
  return Object.keys(part3.value).filter((name2) => names11 || !(opaque.has(name2) || name2.startsWith("x-"))).map((name2) => {
    const below = child(part3, name2);
    const isSchema = typeof get(below.value, "type") === "string";
    return { part: below, names: !names11 && named6.has(name2) && !isSchema, label: names11 && tells(part3) ? name2 : label };
  });
}
function propertiesOf(bundle) {
  const found4 = [];
  const seen = /* @__PURE__ */ new Set();
  for (const file of bundle.files) {
    const open = [{ part: topOf(file), names: false, label: "" }];
    while (open.length > 0) {
      const one2 = open.pop();
      if (typeof one2.part.value !== "object" || one2.part.value === null || seen.has(one2.part.value)) continue;
      seen.add(one2.part.value);
      for (const below of [...inside2(one2, found4)].reverse()) open.push(below);
    }
  }
  return once2(found4);
}
function serversOf(bundle) {
  if (bundle.format === "asyncapi")
    return asyncInterface(bundle).servers.map(({ url, part: part3 }) => ({ name: url, part: part3, given: { url } }));
  return httpInterface(bundle).servers.map(({ url, description, written: part3 }) => ({
    name: url === "" ? "/" : url,
    part: part3,
    given: { url, description }
  }));
}
function ofHttp(bundle, selection) {
  const { operations } = httpInterface(bundle);
  if (selection === "parameters")
    return once2(
      operations.flatMap(
        (operation) => operation.parameters.map(({ name: name2, part: part3 }) => ({ name: `${operation.name} ${name2}`, part: part3, given: {} }))
      )
    );
  if (selection === "responses")
    return once2(
      operations.flatMap(
        (operation) => operation.responses.map(({ code: code2, part: part3 }) => ({ name: `${operation.name} ${code2}`, part: part3, given: {} }))
      )
    );
  return operations.filter(({ method }) => selection !== "unsafe-operations" || unsafeMethods.has(method)).filter(({ deprecated }) => selection !== "deprecated-operations" || deprecated !== null).map(ofOperation);
}
function selectFrom(bundle, selection) {
  if (selection === "properties") return propertiesOf(bundle);
  if (bundle.format === "openapi") {
    if (selection === "channels") return [];
    return selection === "servers" ? serversOf(bundle) : ofHttp(bundle, selection);
  }
  if (bundle.format !== "asyncapi") return [];
  if (selection === "servers") return serversOf(bundle);
  if (selection === "operations") return asyncOperations(bundle);
  if (selection === "channels")
    return asyncInterface(bundle).channels.map(({ address: address3, part: part3 }) => ({ name: address3, part: part3, given: {} }));
  return [];
}
var mostReached = 5e4;
function stepInto({ name: name2, part: part3 }, step, bundle) {
  const from = bundle.followed(part3);
  const under = (key, one3) => ({
    name: name2 === "" ? key : `${name2}.${key}`,
    part: one3,
    given: {}
  });
  if (step === "*") return entries(from).map(([key, one3]) => under(key, one3));
  const one2 = child(from, step);
  return one2 === null ? [] : [under(step, one2)];
}
function reachedFrom(from, path, bundle) {
  let all = from;
  for (const step of path.split(".")) {
    const next2 = [];
    for (const one2 of all) {
      for (const below of stepInto(one2, step, bundle)) next2.push(below);
      if (next2.length > mostReached) break;
    }
    all = next2;
  }
  return all;
}
var wholeOf = (bundle) => ({ name: "", part: topOf(bundle.entry), given: {} });
var compositions = ["allOf", "anyOf", "oneOf"];
var valuesAt = (part3, steps, bundle) => {
  const found4 = steps.reduce((from, step) => {
    if (from === null) return null;
    return child(from, step) ?? at(bundle.followed(from), step);
  }, part3);
  return found4 === null ? [] : [bundle.followed(found4).value];
};
function fieldOf({ part: part3, given }, name2, bundle) {
  if (Object.hasOwn(given, name2)) return given[name2] === void 0 ? [] : [given[name2]];
  const steps = name2.split(".");
  const own = [part3, bundle.followed(part3)];
  const inner = own.flatMap(
    (one2) => compositions.flatMap((key) => entries(child(one2, key)).flatMap(([, member]) => [member, bundle.followed(member)]))
  );
  return [...own, ...inner].flatMap((one2) => valuesAt(one2, steps, bundle));
}

// src/checks/api-parts-words.ts
var counted2 = {
  operations: { fi: "toiminnosta", sv: "operationer", en: "operations" },
  "unsafe-operations": {
    fi: "tietoja muuttavasta toiminnosta",
    sv: "operationer som ändrar uppgifter",
    en: "operations that change data"
  },
  "deprecated-operations": {
    fi: "poistuvasta toiminnosta",
    sv: "operationer som ska tas bort",
    en: "deprecated operations"
  },
  properties: { fi: "tietokentästä", sv: "datafält", en: "properties" },
  servers: { fi: "palvelimen osoitteesta", sv: "serveradresser", en: "servers" },
  parameters: { fi: "parametrista", sv: "parametrar", en: "parameters" },
  responses: { fi: "vastauksesta", sv: "svar", en: "responses" },
  channels: { fi: "kanavasta", sv: "kanaler", en: "channels" }
};
var things = { fi: "kohdasta", sv: "ställen", en: "places" };
var shownOpen = 5;
function shareText({ path, selection, fields, all, good, share: share2, open, formed }) {
  const kind = selection ? counted2[selection] : things;
  const field = inAll((language) => either(fields.map(code), language));
  const names11 = inAll((language) => some(open.map(code), language, shownOpen));
  const per = Math.floor(100 * good / all);
  const form2 = formed ? { fi: " pyydetyssä muodossa", sv: " i den form som regeln ber om", en: " in the form that the rule asks for" } : { fi: "", sv: "", en: "" };
  return {
    fi: `Rajapintakuvauksen ${code(path)} ${all} ${kind.fi} ${good} kertoo tiedon ${field.fi}${form2.fi} (${per} %). Sääntö pyytää, että osuus on vähintään ${share2} %. Ilman sitä ovat esimerkiksi ${names11.fi}.`,
    sv: `Av ${all} ${kind.sv} i gränssnittsbeskrivningen ${code(path)} har ${good} uppgiften ${field.sv}${form2.sv} (${per} %). Regeln ber om minst ${share2} %. Utan den är till exempel ${names11.sv}.`,
    en: `Of ${all} ${kind.en} in the API description ${code(path)} ${good} have ${field.en}${form2.en} (${per} %). At least ${share2} % are expected. Among those without it: ${names11.en}.`
  };
}
function lacking(path, name2, fields) {
  const list2 = inAll((language) => either(fields.map(code), language));
  if (name2 === "")
    return {
      fi: `Rajapintakuvauksessa ${code(path)} ei ole arvoa kentälle ${list2.fi}.`,
      sv: `I gränssnittsbeskrivningen ${code(path)} finns inget värde för fältet ${list2.sv}.`,
      en: `The API description ${code(path)} has no value for ${list2.en}.`
    };
  return {
    fi: `Kohdassa ${code(name2)} ei ole arvoa kentälle ${list2.fi}.`,
    sv: `${code(name2)} har inget värde för fältet ${list2.sv}.`,
    en: `${code(name2)} has no value for ${list2.en}.`
  };
}
function unfitting(name2, field, value) {
  const at4 = name2 === "" ? { fi: "", sv: "", en: "" } : { fi: ` kohdassa ${code(name2)}`, sv: ` i ${code(name2)}`, en: ` of ${code(name2)}` };
  return {
    fi: `Kentän ${code(field)} arvo${at4.fi} on ${code(value)}. Se ei ole siinä muodossa, jota sääntö pyytää.`,
    sv: `Fältet ${code(field)}${at4.sv} har värdet ${code(value)}. Det har inte den form som regeln ber om.`,
    en: `The value of ${code(field)}${at4.en} is ${code(value)}. It has not the form that the rule asks for.`
  };
}
function notCounted(name2, field, value) {
  const at4 = name2 === "" ? { fi: "", sv: "", en: "" } : { fi: ` kohdassa ${code(name2)}`, sv: ` i ${code(name2)}`, en: ` of ${code(name2)}` };
  return {
    fi: `Kentän ${code(field)} arvo${at4.fi} on ${code(value)}, jota ei lasketa: se on mallipohjasta, esimerkki tai muu arvo, jonka sääntö sulkee pois.`,
    sv: `Fältet ${code(field)}${at4.sv} har värdet ${code(value)}, som inte räknas: det kommer från en mall, är ett exempel eller något annat som regeln utesluter.`,
    en: `The value of ${code(field)}${at4.en} is ${code(value)}, which does not count: it comes from a template, is an example, or is left out by the rule for another reason.`
  };
}
function noneSelected(paths2) {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksissa ei ole mitään, mitä sääntö koskisi (${list2.fi}).`,
    sv: `I gränssnittsbeskrivningarna finns inget som regeln gäller (${list2.sv}).`,
    en: `Nothing in the API descriptions is what the rule is about (${list2.en}).`
  };
}

// src/checks/api-parts.ts
var defaults4 = ["openapi", "asyncapi"];
var most4 = 10;
async function finder(pattern2) {
  if (pattern2 === void 0) return null;
  const { RE2JS } = await import("./build-LFBTNDRD.js");
  const compiled3 = RE2JS.compile(pattern2);
  return (value) => compiled3.matcher(value).find();
}
var wordsOf3 = (value) => Array.isArray(value) ? value.filter((one2) => typeof one2 !== "object").map(String) : typeof value === "object" || value === void 0 ? [] : [String(value)];
var isStated3 = (field, value) => value !== null && value !== void 0 && (field === "security" || (typeof value === "object" ? Object.keys(value).length > 0 : String(value).trim() !== ""));
function fault(one2, { fields, pattern: pattern2, not }, { api, bundle }) {
  let wrong = null;
  for (const field of fields) {
    const values = fieldOf(one2, field, bundle).filter((value) => isStated3(field, value));
    if (values.length > 0 && pattern2 === null && not === null) return null;
    for (const value of values.flatMap(wordsOf3)) {
      const isLeftOut = not?.(value) ?? false;
      if (!isLeftOut && (pattern2?.(value) ?? true)) return null;
      wrong ??= () => (isLeftOut ? notCounted : unfitting)(one2.name, field, value);
    }
  }
  return wrong ?? (() => lacking(api.path, one2.name, fields));
}
var placed = (one2, [field = ""]) => one2.name === "" ? one2.part.file.place(field.split("."), "key") : placeOf(one2.part);
var thingsOf = ({ bundle }, { select, at: at4 }) => {
  const from = select === void 0 ? [wholeOf(bundle)] : selectFrom(bundle, select);
  return at4 === void 0 ? from : reachedFrom(from, at4, bundle);
};
function judgeOne3(api, options2, asked2) {
  const things2 = thingsOf(api, options2);
  if (things2.length === 0) return { problems: [], passed: [] };
  const wrong = things2.flatMap((one2) => {
    const message2 = fault(one2, asked2, api);
    return message2 === null ? [] : [{ one: one2, message: message2 }];
  });
  const { share: share2 = 100 } = options2;
  const good = things2.length - wrong.length;
  if (100 * good >= share2 * things2.length) return { problems: [], passed: [{ path: api.api.path, line: 1 }] };
  const keyOf4 = ({ name: name2 }) => [...asked2.fields, name2].filter(Boolean).join(" ");
  if (share2 === 100 && wrong.length <= most4)
    return {
      problems: wrong.map(({ one: one2, message: message2 }) => ({
        message: message2(),
        location: placed(one2, asked2.fields),
        key: keyOf4(one2),
        ...one2.name === "" ? {} : { parts: [one2.name] }
      })),
      passed: []
    };
  const open = wrong.map(({ one: one2 }) => one2.name);
  const message = shareText({
    path: api.api.path,
    selection: options2.at === void 0 ? options2.select ?? null : null,
    fields: asked2.fields,
    all: things2.length,
    good,
    share: share2,
    open,
    formed: asked2.pattern !== null || asked2.not !== null
  });
  const parts2 = wrong.map(({ one: one2 }) => one2.part);
  const places4 = placesOfMany(api, parts2, placeOf);
  const key = [...asked2.fields, ...share2 < 100 ? [] : open].join(" ");
  return { problems: [{ message, ...places4, key, parts: open }], passed: [] };
}
var api_parts_default = {
  async judge({ inventory }, options2) {
    const own = await openedApis(inventory, options2.formats ?? defaults4);
    if ("answer" in own) return own.answer;
    const [pattern2, not] = await Promise.all([finder(options2.pattern), finder(options2.not)]);
    const fields = options2.anyOf ?? (options2.field === void 0 ? [] : [options2.field]);
    const judged4 = own.apis.map((api) => judgeOne3(api, options2, { fields, pattern: pattern2, not }));
    const problems = judged4.flatMap((one2) => one2.problems);
    if (problems.length > 0) return { problems };
    const passed = judged4.flatMap((one2) => one2.passed);
    return passed.length > 0 ? { passed } : { notApplicable: noneSelected(own.apis.map(({ api }) => api.path)) };
  }
};

// src/checks/api-licence.ts
var api_licence_exports = {};
__export(api_licence_exports, {
  default: () => api_licence_default
});

// src/inventory/licence-short.ts
var dataNames = [
  [/\b(?:odc[- ]by|open data commons attribution|opendatacommons\.org\/licenses\/by)\b/iu, "ODC-By-1.0"],
  [/\b(?:pddl|public domain dedication and licen[cs]e|opendatacommons\.org\/licenses\/pddl)\b/iu, "PDDL-1.0"],
  [/opendatacommons\.org\/licenses\/odbl/iu, "ODbL-1.0"],
  [/\betalab\b|\blicence ouverte\b/iu, "etalab-2.0"],
  [/\bnlod\b|data\.norge\.no\/nlod/iu, "NLOD-2.0"],
  [/\bdl-?de[-/]by\b|govdata\.de\/dl-de\/by/iu, "DL-DE-BY-2.0"],
  [/\bdl-?de[-/]zero\b|govdata\.de\/dl-de\/zero/iu, "DL-DE-ZERO-2.0"],
  [/\bopen government licence\b|nationalarchives\.gov\.uk\/doc\/open-government-licence/iu, "OGL-UK-3.0"]
];
var data2 = /^(?:CC0-1\.0|CC-BY(?:-SA)?(?:-\d\.\d.*)?|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|etalab-2\.0|NLOD-\d\.\d|DL-DE-(?:BY|ZERO)-2\.0|OGL-UK-\d\.\d|CDLA-(?:Permissive|Sharing)-\d\.\d)$/u;
var isDataLicence = (id) => data2.test(id);
var ofCatalogue = /^https?:\/\/(?:www\.)?(?:opensource\.org\/licen[sc]es?|spdx\.org\/licenses|choosealicense\.com\/licenses|api\.github\.com\/licenses|interoperable-europe\.ec\.europa\.eu\/licence)\/([\w.+-]{1,40}?)(?:\.html|\.txt|\.json)?(?:-license)?(?:\.php)?\/?(?:[?#].*)?$/iu;
var apache = /^https?:\/\/(?:www\.)?apache\.org\/licenses\/license-2\.0/iu;
var eupl = /eupl[-_./]?v?1[-_.]?([012])(?!\d)/iu;
function inAddress(url) {
  const listed2 = standardExpression(ofCatalogue.exec(url)?.[1] ?? "");
  if (listed2 !== null) return [listed2];
  if (apache.test(url)) return ["Apache-2.0"];
  const version4 = eupl.exec(url)?.[1];
  return version4 === void 0 ? [] : [`EUPL-1.${version4}`];
}
function shortLicences(text) {
  const short2 = text.trim().slice(0, 300);
  const expression = standardExpression(short2);
  if (expression !== null) return idsOf(expression);
  const found4 = [
    ...inAddress(short2),
    ...dataNames.filter(([pattern2]) => pattern2.test(short2)).map(([, id]) => id),
    ...namedLicences(short2.replace(/-or-later$/iu, " or later").replace(/-only$/iu, " only"))
  ];
  const bare3 = found4.length > 0 ? [] : versionlessIn(plainSentence(short2)).map(({ id }) => id);
  return [.../* @__PURE__ */ new Set([...found4, ...bare3])];
}

// src/checks/api-licence.ts
var names9 = ["info.license.identifier", "info.license.name", "info.license.url"];
function statedBy({ bundle }) {
  const top = wholeOf(bundle).part;
  const info = at(top, "info");
  const part3 = info && at(bundle.followed(info), "license");
  const licence = part3 && bundle.followed(part3);
  const texts2 = ["identifier", "name", "url"].flatMap((name2) => {
    const text = textAt(licence?.value, name2)?.trim().slice(0, 300);
    return text ? [text] : [];
  });
  const terms = (textAt(info?.value, "termsOfService") ?? "").trim() !== "";
  const place2 = licence ? placeOf(licence) : bundle.entry.place(["info"], "key");
  return { texts: texts2, ids: [...new Set(texts2.flatMap(shortLicences))], place: place2, terms };
}
var ownFile = /(?:^|\/)(?:licen[cs]e|copying|lisenssi|licens)(?:\.(?:md|txt|rst|adoc))?(?:[?#].*)?$/iu;
var pointsToOwn = ({ texts: texts2 }) => texts2.some(
  (text) => ownFile.test(text) && (!/^https?:/iu.test(text) || /\/(?:blob|raw|tree)\/|raw\.github/iu.test(text))
);
var isSame = (a, b) => {
  const [one2, other] = [familyOf(a).toLowerCase(), familyOf(b).toLowerCase()];
  return one2 === other || one2.startsWith(`${other}-`) || other.startsWith(`${one2}-`);
};
var unknownLicence = (text) => ({
  fi: `En tunnista rajapintakuvauksen lisenssiä ${code(text)}. Kirjoita SPDX-tunnus, esimerkiksi ${code("EUPL-1.2")} tai ${code("CC-BY-4.0")}.`,
  sv: `Jag känner inte igen gränssnittsbeskrivningens licens ${code(text)}. Skriv en SPDX-beteckning, till exempel ${code("EUPL-1.2")} eller ${code("CC-BY-4.0")}.`,
  en: `I do not know the licence ${code(text)} of the API description. Write an SPDX identifier, for example ${code("EUPL-1.2")} or ${code("CC-BY-4.0")}.`
});
var another = (ids, repository) => {
  const list2 = inAll((language) => some(ids.map(code), language));
  return {
    fi: `Rajapintakuvauksen lisenssi on ${list2.fi}, koodivaraston ${code(repository)}. Merkitse kuvaukseen sama lisenssi tai datalle tarkoitettu lisenssi, esimerkiksi ${code("CC-BY-4.0")}.`,
    sv: `Gränssnittsbeskrivningens licens är ${list2.sv}, kodförrådets ${code(repository)}. Ange samma licens i beskrivningen, eller en licens för data, till exempel ${code("CC-BY-4.0")}.`,
    en: `The licence of the API description is ${list2.en}, that of the repository ${code(repository)}. Give the description the same licence, or one for data, for example ${code("CC-BY-4.0")}.`
  };
};
var unknownRepository = (path) => ({
  fi: `En tiedä koodivaraston lisenssiä, joten en voi verrata siihen rajapintakuvauksen ${code(path)} lisenssiä.`,
  sv: `Jag vet inte vilken licens kodförrådet har och kan därför inte jämföra licensen i gränssnittsbeskrivningen ${code(path)} med den.`,
  en: `I do not know the licence of the repository, so I cannot compare that of the API description ${code(path)} with it.`
});
function judgeOne4(api, facts) {
  const stated = statedBy(api);
  const { texts: texts2, ids, place: place2, terms } = stated;
  const [first2] = texts2;
  if (first2 === void 0) {
    if (terms) return { passed: place2 };
    const fields = [...names9, "info.termsOfService"];
    return { problem: { message: lacking(api.api.path, "", fields), location: place2, key: "info.license" } };
  }
  if (ids.some(isDataLicence) || pointsToOwn(stated)) return { passed: place2 };
  if (ids.length === 0 && !terms)
    return { problem: { message: unknownLicence(first2), location: place2, key: `licence ${first2}` } };
  const repository = facts.expression ?? facts.family;
  if (repository === null) return { undetermined: unknownRepository(api.api.path) };
  if (ids.length === 0 || idsOf(repository).some((own) => ids.some((id) => isSame(id, own)))) return { passed: place2 };
  const related = facts.evidence.slice(0, 1).map(({ path, line }) => ({ path, line }));
  return { problem: { message: another(ids, repository), location: place2, related, key: `licence ${ids.join(" ")}` } };
}
var api_licence_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own) return own.answer;
    const facts = await inventory.licence();
    const verdicts = own.apis.map((api) => judgeOne4(api, facts));
    const problems = verdicts.flatMap((one2) => "problem" in one2 ? [one2.problem] : []);
    if (problems.length > 0) return { problems };
    const open = verdicts.flatMap((one2) => "undetermined" in one2 ? [one2.undetermined] : []);
    if (open.length > 0) return { undetermined: joined(distinct2(open).slice(0, 3)) };
    return { passed: verdicts.flatMap((one2) => "passed" in one2 ? [one2.passed] : []) };
  }
};

// src/checks/api-servers.ts
var api_servers_exports = {};
__export(api_servers_exports, {
  default: () => api_servers_default
});

// src/interfaces/addresses.ts
var localName = /^(?:localhost|host\.docker\.internal|kubernetes\.docker\.internal)$|\.(?:localhost|local|internal|lan|localdomain|svc)$/u;
var localNumber = /^(?:127\.\d{1,3}|10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|0\.0)\.\d{1,3}(?:\.\d{1,3})?$|^0\.0\.0\.0$/u;
var localSix = /^\[(?:::1?|f[cd][0-9a-f]{2}:[0-9a-f:]*|fe80:[0-9a-f:]*)\]$/u;
var examples2 = /(?:^|\.)(?:example\.(?:com|net|org)|petstore3?\.swagger\.io|yourdomain\.\w+|your-?(?:domain|server|host|company)\.\w+|mydomain\.\w+)$|voorbeeldgemeente|(?:^|\.)(?:esimerkkikunta|exempelkommun|eksempelkommune)\./u;
function hostOf(url) {
  const authority = /^(?:[a-z][a-z0-9+.-]{0,30}:)?\/\/([^/?#]{0,300})/iu.exec(url.slice(0, 2e3))?.[1];
  if (authority === void 0 || authority === "") return null;
  return authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d{0,5}$/u, "").replace(/\.$/u, "").toLowerCase();
}
var isLocal = (host) => localName.test(host) || localNumber.test(host) || localSix.test(host) || !/[.:]/u.test(host);
function addressKind(url) {
  const host = hostOf(url);
  if (host === null) return "relative";
  if (/[{}$%<>]/u.test(host)) return "public";
  if (isLocal(host)) return "local";
  if (examples2.test(host)) return "example";
  return /^(?:http|ws):/iu.test(url) ? "plain" : "public";
}

// src/checks/api-servers.ts
var rank = { public: 0, relative: 1, plain: 2, example: 3, local: 4 };
function serverOf(all) {
  const kinds3 = all.map((one2) => ({ one: one2, kind: addressKind(String(one2.given.url)) }));
  const best = kinds3.reduce((a, b) => rank[b.kind] < rank[a.kind] ? b : a);
  const { part: part3, given, name: name2 } = best.one;
  return {
    url: name2,
    place: part3.file.place(part3.steps, "key"),
    kind: best.kind,
    description: String(given.description ?? "")
  };
}
var mostServers = 100;
function serversOf2({ bundle }) {
  const byPart = /* @__PURE__ */ new Map();
  for (const one2 of selectFrom(bundle, "servers")) {
    const id = idOf(one2.part);
    byPart.set(id, [...byPart.get(id) ?? [], one2]);
  }
  return [...byPart.values()].slice(0, mostServers).map(serverOf);
}
var forDevelopment = /\b(?:local|dev|develop|test|docker|mock|sandbox|sisäinen)|kehit|paikalli|testi|utveckling|lokal|ontwikkel|udvikling|entwicklung/iu;
var onlyLocal = (path, url, field) => ({
  fi: `Rajapintakuvaus ${code(path)} nimeää palvelimeksi vain osoitteen ${code(url)}, johon muut eivät pääse. Kirjoita kohtaan ${code(field)} osoite, josta rajapintaa käytetään, tai polku ilman palvelinta (${code("/v1")}).`,
  sv: `Gränssnittsbeskrivningen ${code(path)} nämner som server bara adressen ${code(url)}, som andra inte når. Skriv under ${code(field)} den adress där gränssnittet används, eller en sökväg utan server (${code("/v1")}).`,
  en: `The API description ${code(path)} names only the server ${code(url)}, which others cannot reach. Write the address where the interface is used under ${code(field)}, or a path without a host (${code("/v1")}).`
});
var localBeside = (url) => ({
  fi: `Osoitteeseen ${code(url)} muut eivät pääse, eikä kuvaus kerro, mihin se on tarkoitettu. Kerro kentässä ${code("description")}, että se on kehittämistä varten, tai poista se.`,
  sv: `Adressen ${code(url)} når andra inte, och beskrivningen säger inte vad den är till för. Berätta i fältet ${code("description")} att den är till för utveckling, eller ta bort den.`,
  en: `Others cannot reach ${code(url)}, and the description does not say what it is for. Tell under ${code("description")} that it is for development, or take it out.`
});
var example = (url) => ({
  fi: `Palvelimen osoite ${code(url)} on esimerkki, joka ei vie minnekään. Kirjoita sen tilalle oikea osoite tai polku ilman palvelinta (${code("/v1")}).`,
  sv: `Serverns adress ${code(url)} är ett exempel som inte leder någonstans. Skriv den riktiga adressen i stället, eller en sökväg utan server (${code("/v1")}).`,
  en: `The server ${code(url)} is an example that leads nowhere. Write the true address instead, or a path without a host (${code("/v1")}).`
});
var plain = (url) => ({
  fi: `Palvelimen osoite ${code(url)} ei ole salattu. Kirjoita osoite, joka alkaa ${code("https://")}.`,
  sv: `Serverns adress ${code(url)} är inte krypterad. Skriv en adress som börjar med ${code("https://")}.`,
  en: `The server ${code(url)} is not encrypted. Write an address that begins with ${code("https://")}.`
});
var problem3 = (message, { place: place2, url }) => ({ message, location: place2, key: url });
function problemsOf3(api) {
  const servers = serversOf2(api);
  const [first2] = servers;
  const isOld = api.bundle.formatVersion?.startsWith("2") === true && api.bundle.format === "openapi";
  if (first2 && servers.every(({ kind }) => kind === "local")) {
    const related = servers.slice(1, 10).map(({ place: place2 }) => place2);
    return [
      {
        message: onlyLocal(api.api.path, first2.url, isOld ? "host" : "servers"),
        location: first2.place,
        related,
        key: "only local"
      }
    ];
  }
  return servers.flatMap((server) => {
    const { kind, url, description } = server;
    if (kind === "local") return forDevelopment.test(description) ? [] : [problem3(localBeside(url), server)];
    if (kind === "example") return [problem3(example(url), server)];
    return kind === "plain" ? [problem3(plain(url), server)] : [];
  });
}
var api_servers_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own) return own.answer;
    const problems = own.apis.flatMap(problemsOf3);
    if (problems.length > 0) return { problems };
    return {
      passed: own.apis.map((api) => serversOf2(api)[0]?.place ?? { path: api.api.path, line: 1 })
    };
  }
};

// src/checks/api-security.ts
var api_security_exports = {};
__export(api_security_exports, {
  default: () => api_security_default
});
var most5 = 10;
var asksOnly = /^_?(?:log-?in|log-?out|sign-?in|sign-?up|register|tokens?|oauth2?|auth|authenticate|authorize|introspect|refresh|search|query|haku|hae|sok|sök|find|filter|get|list|count|fetch|download|suggest|suggest-batch|validate|preview|calculate|estimate|graphql|health|ping|zoek|zoeken)$/iu;
var keyHeader = /^(?:authorization|cookie|x-.{0,30}(?:key|token|auth).{0,20}|api-?_?key|.{0,30}-token)$/iu;
var lastStep = (path) => path.split("/").filter((step) => step !== "" && !step.startsWith("{")).at(-1)?.replace(/^.*:/u, "") ?? "";
var hasKeyHeader = ({ part: part3, pathPart }, { bundle }) => parametersOf(part3, pathPart, bundle).some(
  ({ value }) => get(value, "in") === "header" && keyHeader.test(textAt(value, "name") ?? "")
);
var isOpen2 = (operation, api) => operation.securityPart === null && !asksOnly.test(lastStep(operation.path)) && !hasKeyHeader(operation, api);
var nothingSaid = (path, names11) => {
  const list2 = inAll((language) => some(names11.map(code), language, 3));
  return {
    fi: `Rajapintakuvaus ${code(path)} ei määrittele, kuka saa muuttaa tietoja (${list2.fi}). Kuvaa tunnistautuminen kohdassa ${code("securitySchemes")} ja ota se käyttöön kohdassa ${code("security")}, myös silloin, kun siitä huolehtii erillinen yhdyskäytävä. Jos tunnistautumista ei tarvita, kirjoita ${code("security: []")}.`,
    sv: `Gränssnittsbeskrivningen ${code(path)} anger inte vem som får ändra uppgifter (${list2.sv}). Beskriv autentiseringen under ${code("securitySchemes")} och ta den i bruk under ${code("security")}, också när en separat gateway sköter den. Om ingen autentisering behövs, skriv ${code("security: []")}.`,
    en: `The API description ${code(path)} does not declare who may change data (${list2.en}). Describe the authentication under ${code("securitySchemes")} and apply it under ${code("security")}, also where a gateway takes care of it. If none is needed, write ${code("security: []")}.`
  };
};
var notApplied = (name2) => ({
  fi: `Toiminto ${code(name2)} muuttaa tietoja, eikä kuvaus kerro, mitä tunnistautumista se vaatii. Lisää sille tai koko kuvaukselle ${code("security")}; jos tunnistautumista ei tarvita, kirjoita ${code("security: []")}.`,
  sv: `Operationen ${code(name2)} ändrar uppgifter, och beskrivningen säger inte vilken autentisering den kräver. Lägg till ${code("security")} för den eller för hela beskrivningen; om ingen autentisering behövs, skriv ${code("security: []")}.`,
  en: `The operation ${code(name2)} changes data, and the description does not say which authentication it asks. Add ${code("security")} to it or to the whole; if none is needed, write ${code("security: []")}.`
});
var severalNotApplied = (path, names11) => {
  const list2 = inAll((language) => some(names11.map(code), language, 5));
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${names11.length} tietoja muuttavaa toimintoa, joista se ei kerro, mitä tunnistautumista ne vaativat: ${list2.fi}. Lisää niille tai koko kuvaukselle ${code("security")}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${names11.length} operationer som ändrar uppgifter utan att den säger vilken autentisering de kräver: ${list2.sv}. Lägg till ${code("security")} för dem eller för hela beskrivningen.`,
    en: `The API description ${code(path)} has ${names11.length} operations that change data, of which it does not say which authentication they ask: ${list2.en}. Add ${code("security")} to them or to the whole.`
  };
};
function problemsOf4(api, operations) {
  const open = operations.filter((operation) => isOpen2(operation, api));
  if (open.length === 0) return [];
  const names11 = open.map(({ name: name2 }) => name2);
  const { path } = api.api;
  const hasSchemes = schemesOf(api.bundle).size > 0;
  if (hasSchemes && open.length <= most5)
    return open.map(({ name: name2, part: part3 }) => ({
      message: notApplied(name2),
      location: placeOf(part3),
      key: name2,
      parts: [name2]
    }));
  const message = hasSchemes ? severalNotApplied(path, names11) : nothingSaid(path, names11);
  const parts2 = open.map(({ part: part3 }) => part3);
  const places4 = placesOfMany(api, parts2, placeOf);
  return [{ message, ...places4, key: names11.join(" "), parts: names11 }];
}
var api_security_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi"]);
    if ("answer" in own) return own.answer;
    const all = own.apis.map((api) => ({
      api,
      unsafe: httpInterface(api.bundle).operations.filter(({ method }) => unsafeMethods.has(method))
    }));
    const problems = all.flatMap(({ api, unsafe }) => problemsOf4(api, unsafe));
    if (problems.length > 0) return { problems };
    const judged4 = all.filter(({ unsafe }) => unsafe.length > 0);
    if (judged4.length === 0) return { notApplicable: noneSelected(own.apis.map(({ api }) => api.path)) };
    return { passed: judged4.map(({ unsafe }) => placeOf(unsafe[0].securityPart ?? unsafe[0].part)) };
  }
};

// src/checks/api-deprecation.ts
var api_deprecation_exports = {};
__export(api_deprecation_exports, {
  default: () => api_deprecation_default
});
var most6 = 10;
var longest3 = 5e3;
var replacement = /\buse (?!(?:this|it|case|cases|of|for|to|with|by)\b)|\binstead\b|replac|supersed|succe(?:eded|ssor)|in favou?r of|\bmigrat|\bmoved? to\b|alternative|\bsee\b|please (?:call|switch)|korva|käytä|käyttää|sijaan|sijasta|siirry|uusi (?:toiminto|rajapinta|versio)|ersätt|använd|i stället|istället|flytta|erstat|brug i stedet|vervang|gebruik|in plaats van|no longer (?:needed|supported)|no (?:replacement|successor)|ei (?:korvaa|seuraaj)|ingen (?:ersätt|efterföljare)/iu;
var link2 = /https?:\/\/|\]\(|(?:^|[\s`"'(])\/[\w{][^\s]{2,}|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//u;
var sunsetHeader = /\bsunset header\b/iu;
var isMonth = /\b20\d\d[-/.]\d{1,2}\b|\b(?:0?[1-9]|1[0-2])[/.]20\d\d\b|\bin (?:early |late )?20\d\d\b|\bvuonna 20\d\d\b|\bår(?:et)? 20\d\d\b/iu;
var aboutTheEnd = /deprecat|sunset|retire|remov|obsolete|poistu|poiste|vanhentu|käytöstä|utfas|avveckl|tas bort|föråldra|udfas|vervalt|uitgefaseerd/iu;
function generalNote({ bundle }) {
  const text = textAt(at(wholeOf(bundle).part, "info")?.value, "description") ?? "";
  return text.slice(0, 1e5).split(/\n{2,}/u).filter((paragraph) => aboutTheEnd.test(paragraph)).join("\n").slice(0, longest3);
}
var hasDate = (text) => isMonth.test(text) || datesIn(text).length > 0 || sunsetHeader.test(text);
var hasReplacement = (text, ids) => replacement.test(text) || link2.test(text) || (text.match(/\w{4,80}/gu) ?? []).some((word2) => ids.has(word2));
function lacksOf(api, all) {
  const general = generalNote(api);
  const [hasGeneralDate, hasGeneralReplacement] = [hasDate(general), hasReplacement(general, /* @__PURE__ */ new Set())];
  const ids = selectFrom(api.bundle, "operations").map(({ part: part3 }) => textAt(part3.value, "operationId"));
  return all.map((one2) => {
    const note2 = String(one2.given.note).slice(0, longest3);
    const others3 = new Set(ids.filter((id) => id !== null));
    others3.delete(textAt(one2.part.value, "operationId") ?? "");
    return {
      one: one2,
      date: !(hasGeneralDate || hasDate(note2)),
      replacement: !(hasGeneralReplacement || hasReplacement(note2, others3))
    };
  }).filter(({ date, replacement: none5 }) => date || none5);
}
var what = ({ date, replacement: none5 }) => date && none5 ? {
  fi: "milloin se poistuu ja mikä sen korvaa",
  sv: "när den tas bort och vad som ersätter den",
  en: "when it goes and what replaces it"
} : date ? { fi: "milloin se poistuu", sv: "när den tas bort", en: "when it goes" } : { fi: "mikä sen korvaa", sv: "vad som ersätter den", en: "what replaces it" };
function untold({ one: one2, ...lack }) {
  const open = what(lack);
  return {
    fi: `Toiminto ${code(one2.name)} on merkitty poistuvaksi (${code("deprecated")}), mutta kuvaus ei kerro, ${open.fi}.`,
    sv: `Operationen ${code(one2.name)} är märkt att tas bort (${code("deprecated")}), men beskrivningen berättar inte ${open.sv}.`,
    en: `The operation ${code(one2.name)} is marked as ${code("deprecated")}, but the description does not tell ${open.en}.`
  };
}
function severalUntold(path, lacks2) {
  const list2 = inAll(
    (language) => some(
      lacks2.map(({ one: one2 }) => code(one2.name)),
      language,
      5
    )
  );
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${lacks2.length} poistuvaa toimintoa, joista se ei kerro, milloin ne poistuvat tai mikä ne korvaa: ${list2.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${lacks2.length} operationer som ska tas bort utan att den berättar när eller vad som ersätter dem: ${list2.sv}.`,
    en: `The API description ${code(path)} has ${lacks2.length} deprecated operations of which it does not tell when they go or what replaces them: ${list2.en}.`
  };
}
var howTo = {
  fi: "Kirjoita se toiminnon kuvaukseen, esimerkiksi ”Poistuu 31.12.2027. Käytä toimintoa `GET /v2/lights`.”",
  sv: "Skriv det i operationens beskrivning, till exempel ”Tas bort 31.12.2027. Använd `GET /v2/lights`.”",
  en: 'Write it into the description of the operation, for example "Removed on 2027-12-31. Use `GET /v2/lights`."'
};
function problemsOf5(api, all) {
  const lacks2 = lacksOf(api, all);
  const place2 = ({ file, steps }) => file.place([...steps, "deprecated"], "key");
  if (lacks2.length <= most6)
    return lacks2.map((lack) => ({
      message: joined([untold(lack), howTo]),
      location: place2(lack.one.part),
      key: lack.one.name,
      parts: [lack.one.name]
    }));
  const parts2 = lacks2.map(({ one: one2 }) => one2.name);
  const opened = lacks2.map(({ one: one2 }) => one2.part);
  const message = joined([severalUntold(api.api.path, lacks2), howTo]);
  return [{ message, ...placesOfMany(api, opened, place2), key: parts2.join(" "), parts: parts2 }];
}
var none2 = {
  fi: "Rajapintakuvauksissa ei ole poistuviksi merkittyjä toimintoja.",
  sv: "I gränssnittsbeskrivningarna finns inga operationer som är märkta att tas bort.",
  en: "No operation in the API descriptions is marked as deprecated."
};
var api_deprecation_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi"]);
    if ("answer" in own) return own.answer;
    const all = own.apis.map((api) => ({ api, deprecated: selectFrom(api.bundle, "deprecated-operations") }));
    const problems = all.flatMap(({ api, deprecated }) => problemsOf5(api, deprecated));
    if (problems.length > 0) return { problems };
    const [first2] = all.flatMap(({ deprecated }) => deprecated);
    return first2 ? { passed: [placeOf(first2.part)] } : { notApplicable: none2 };
  }
};

// src/checks/api-approved.ts
var api_approved_exports = {};
__export(api_approved_exports, {
  default: () => api_approved_default
});

// src/checks/table-header.ts
var isDelimiter = (line = "") => line.includes("--") && /^[\s|:-]+$/u.test(line.slice(0, 1e3));
var cellsOf2 = (line) => line.slice(0, 4e3).trim().replace(/^\||\|$/gu, "").split("|").map((cell) => cell.replace(/[*_`]/gu, "").trim());
var mostRows = 500;
function headerOf2({ document: document2, lines: lines2 }, row) {
  for (let at4 = row.line - 2; at4 > 0 && row.line - at4 < mostRows; at4 -= 1) {
    const line = lines2[at4];
    if (isDelimiter(line)) return cellsOf2(lines2[at4 - 1]);
    if (document2.format === "markdown" && !line.includes("|")) return null;
    if (line.trim() === "") return null;
  }
  return null;
}

// src/checks/api-approvals.ts
var interfaceWord = String.raw`(?:rajapin\p{L}{0,12}|rajapintakuvau\p{L}{0,10}|gränssnitt\p{L}{0,24}|interface'?s?|api(?:n|:n|s|\s?description)?|koppelvlak|snitflade\p{L}{0,6}|specification|määrityk\p{L}{0,8}|määritely\p{L}{0,6}|specifikation\p{L}{0,4})`;
var versionWord = String.raw`(?:versio\p{L}{0,8}|version\p{L}{0,6}|versie\p{L}{0,3}|release)`;
var between3 = String.raw`(?:[\s\-–:'’,(]{1,3}(?:\p{L}{1,24}|v?\d{1,4}(?:\.\d{1,6}){0,2})){0,5}[\s\-–:'’,(]{0,3}`;
var named7 = new RegExp(`${interfaceWord}${between3}${versionWord}|${versionWord}${between3}${interfaceWord}`, "iu");
var otherThing = /suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|governance|\bplan|document|versioin|versionhallin|versioning|versionshanter|versionsnumr|versiebeheer/iu;
var behindPlan = new RegExp("(?:suunnitelm|hallintamall|asiakirj|förvaltningsplan|styrmodell|dokument|plan)\\p{L}{0,8}['’]?s?\\s*$", "iu");
function isLabel(text) {
  const found4 = named7.exec(text.slice(0, 2e3));
  if (found4 === null || otherThing.test(found4[0])) return false;
  return !behindPlan.test(text.slice(Math.max(0, found4.index - 40), found4.index));
}
var number = /(?<![\p{L}\p{N}.-])v?(\d{1,4}(?:\.\d{1,6}){1,2}(?:[-+][0-9A-Za-z.-]{1,40})?)(?![\p{N}]|\.\d)/giu;
var whole3 = /(?<![\p{L}\p{N}.])v(\d{1,3})(?![\p{N}.])/iu;
var approvedWord = /hyväksy|vahvist|päätet|godkän|fastställ|antag|besluta|approv|accept|adopt|ratif|decided|vastgesteld|goedgekeurd|godkendt|vedtag|päivä|pvm|datum|\bdate\b|\bdato\b/iu;
var withoutDates = (text) => datesIn(text).reduce((rest, { text: date }) => rest.replace(date, " ".repeat(date.length)), text);
var formatVersion = /(?:openapi|open api|asyncapi|swagger|oas|semver|semantic versioning|json schema|wsdl|graphql|http|tls|oauth)[\s-]{0,3}(?:specification |version |versio |v)?\d[\d.]{0,10}/giu;
function versionsIn(text) {
  const plain3 = withoutDates(text.slice(0, 2e3)).replace(formatVersion, " ");
  const found4 = [...plain3.matchAll(number)].map(([, version4]) => version4);
  const major2 = whole3.exec(plain3)?.[1];
  return found4.length > 0 || major2 === void 0 ? found4 : [major2];
}
var hasDate2 = (text) => datesIn(text.slice(0, 2e3)).some(({ precision }) => precision === "day" || precision === "month");
var cellsOf3 = ({ text, cells }) => [text, ...cells];
var near = (labels2, line) => labels2.filter((row) => row.kind === "cell" && Math.abs(row.line - line) <= 6);
var isDatedBeside = (labels2, line) => near(labels2, line).some((row) => approvedWord.test(row.text) && hasDate2(row.cells.join(" ")));
var ofPrograms = /ohjelmisto|toteutu|software|implement|programvar|produkt|product|tuote|supplier|toimittaja|leverant/iu;
var isHeader2 = (header, row) => isLabel(header.join(" ")) && !header.some((cell) => ofPrograms.test(cell)) && approvedWord.test(`${header.join(" ")} ${row}`);
function fromTables({ document: document2, from, to }, gaps) {
  const rows2 = document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to);
  const lines2 = document2.text.split("\n");
  return rows2.flatMap((row, index4) => {
    if (gaps.has(row.line)) return [];
    const cells = cellsOf3(row);
    const first2 = rows2.slice(0, index4).findLast((one2) => row.line - one2.line <= 60 && !/\d/u.test(cellsOf3(one2).join(" ")));
    const header = headerOf2({ document: document2, lines: lines2 }, row) ?? (first2 ? cellsOf3(first2) : []);
    const text = cells.join(" | ");
    const isLabelled2 = isLabel(row.text);
    const isColumn = isHeader2(header, text);
    if (!isLabelled2 && !isColumn) return [];
    const place2 = { path: document2.path, line: row.line };
    const values = isLabelled2 ? row.cells.join(" | ") || row.text : text;
    return versionsIn(values).map((version4) => ({
      version: version4,
      dated: hasDate2(text) || isLabelled2 && isDatedBeside(rows2, row.line),
      text,
      place: place2
    }));
  });
}
var ends2 = /poistu|päätty|retire|deprecat|sunset|end of|supported until|avveckl|upphör|tuetaan|stöds|will be|tulossa|kommer att/iu;
var current = /viimeisin|uusin|nykyinen|voimassa|latest|current|senaste|gällande|nuvarande|huidige/iu;
function fromSentences({ document: document2, from, to }, gaps) {
  return document2.passages.filter(({ kind, line }) => kind !== "cell" && line >= from && line <= to && !gaps.has(line)).flatMap(({ text, line }) => sentences(text.slice(0, 4e3)).map((said2) => ({ said: said2, line }))).flatMap(({ said: said2, line }) => {
    if (!isLabel(said2) || ends2.test(said2) || !(current.test(said2) || approvedWord.test(said2))) return [];
    const dated2 = hasDate2(said2) && approvedWord.test(said2);
    return versionsIn(said2).map((version4) => ({ version: version4, dated: dated2, text: said2, place: { path: document2.path, line } }));
  });
}
function approvalsIn(reading) {
  const gaps = new Set(
    placeholders(reading.document).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  return [...fromTables(reading, gaps), ...fromSentences(reading, gaps)];
}
function majorMinor(version4) {
  const [, major2, minor] = /^v?(\d{1,9})(?:\.(\d{1,9}))?/iu.exec(version4.trim()) ?? [];
  return major2 === void 0 ? null : [major2, minor ?? null];
}
function sameVersion(a, b) {
  const [one2, other] = [majorMinor(a), majorMinor(b)];
  if (one2 === null || other === null) return false;
  return one2[0] === other[0] && (one2[1] === null || other[1] === null || one2[1] === other[1]);
}

// src/checks/api-approved.ts
var untold2 = (found4) => ({
  fi: `En löytänyt kohtaa, jossa hallintamalli nimeää rajapinnan hyväksytyn version. Luin: ${read(found4, "fi")}.`,
  sv: `Jag hittade inget ställe där förvaltningsplanen nämner den godkända versionen av gränssnittet. Jag läste ${read(found4, "sv")}.`,
  en: `I did not find a place where the plan names the approved version of the interface. I read ${read(found4, "en")}.`
});
var howTo2 = {
  fi: "Kirjaa perustietoihin rivi ”Rajapinnan versio ja hyväksymispäivä”.",
  sv: "Skriv raden ”Gränssnittets version och datum för godkännande” bland grunduppgifterna.",
  en: 'Add a row "Version of the interface and approval date" to the basic information.'
};
var undated2 = (version4) => ({
  fi: `Hallintamalli nimeää rajapinnan version ${code(version4)}, mutta en löytänyt päivää, jona se on hyväksytty.`,
  sv: `Förvaltningsplanen nämner gränssnittets version ${code(version4)}, men jag hittade inte datumet då den godkändes.`,
  en: `The plan names version ${code(version4)} of the interface, but I did not find the date on which it was approved.`
});
var another2 = (planned, path, described) => ({
  fi: `Hallintamallin mukaan rajapinnan hyväksytty versio on ${code(planned)}, mutta rajapintakuvauksessa ${code(path)} se on ${code(described)}. Päivitä hallintamalliin uuden version hyväksymispäivä, kun se on hyväksytty.`,
  sv: `Enligt förvaltningsplanen är gränssnittets godkända version ${code(planned)}, men i gränssnittsbeskrivningen ${code(path)} är den ${code(described)}. Uppdatera planen med datumet för godkännandet när den nya versionen har godkänts.`,
  en: `By the plan the approved version of the interface is ${code(planned)}, but in the API description ${code(path)} it is ${code(described)}. Update the plan with the date of approval once the new version is approved.`
});
var several2 = (paths2) => {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksia on useita, enkä tiedä, mitä niistä hallintamallin versio koskee: ${list2.fi}. Mainitse rivillä kuvauksen nimi.`,
    sv: `Det finns flera gränssnittsbeskrivningar, och jag vet inte vilken av dem planens version gäller: ${list2.sv}. Nämn beskrivningens namn på raden.`,
    en: `There are several API descriptions, and I do not know which of them the version in the plan is about: ${list2.en}. Name the description in that row.`
  };
};
var noVersion = (paths2) => {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `Rajapintakuvauksessa ei ole versiota, johon hallintamallia voisi verrata: ${list2.fi}.`,
    sv: `Gränssnittsbeskrivningen har ingen version som planen kan jämföras med: ${list2.sv}.`,
    en: `The API description has no version that the plan could be compared with: ${list2.en}.`
  };
};
var versionPlace2 = ({ bundle }) => bundle.entry.place(["info", "version"], "key");
var newest3 = (all) => [...all].sort((a, b) => b.version.localeCompare(a.version, "en", { numeric: true }))[0];
function judgeOne5(api, approvals, single2) {
  const { title, version: version4, path } = api.api;
  const titled = approvals.filter(({ text }) => title !== null && text.toLowerCase().includes(title.toLowerCase()));
  const about2 = titled.length > 0 ? titled : single2 ? approvals : [];
  const same = (titled.length > 0 ? titled : approvals).filter((one2) => sameVersion(one2.version, version4 ?? ""));
  const dated2 = same.find((one2) => one2.dated);
  if (dated2) return { passed: dated2.place };
  const [first2] = same;
  if (first2) return { problem: { message: undated2(first2.version), location: first2.place, key: "undated" } };
  const other = newest3(about2);
  if (!other) return { open: api };
  const message = another2(other.version, path, version4 ?? "");
  return {
    problem: { message, location: other.place, related: [versionPlace2(api)], key: `other version ${title ?? ""}` }
  };
}
var api_approved_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own) return own.answer;
    const { readings: found4, unread: unread2 } = await readings(inventory, ["governance"]);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(["governance"]);
    const versioned2 = own.apis.filter(({ api }) => api.version !== null && /\d/u.test(api.version));
    if (versioned2.length === 0) return { undetermined: noVersion(own.apis.map(({ api }) => api.path)) };
    const approvals = found4.flatMap(approvalsIn);
    if (approvals.length === 0) {
      if (unread2.length > 0) return couldNotRead(unread2);
      const [first2] = found4;
      const location = { path: first2.document.path, line: first2.from };
      return { problems: [{ message: joined([untold2(found4), howTo2]), location, key: "approved version" }] };
    }
    const verdicts = versioned2.map((api) => judgeOne5(api, approvals, versioned2.length === 1));
    const problems = verdicts.flatMap((one2) => "problem" in one2 ? [one2.problem] : []);
    if (problems.length > 0) return { problems };
    const open = verdicts.flatMap((one2) => "open" in one2 ? [one2.open.api.path] : []);
    if (open.length > 0) return { undetermined: several2(open) };
    return { passed: verdicts.flatMap((one2) => "passed" in one2 ? [one2.passed] : []) };
  }
};

// src/checks/api-test-endpoint.ts
var api_test_endpoint_exports = {};
__export(api_test_endpoint_exports, {
  default: () => api_test_endpoint_default
});
var inAddress2 = /(?:^|[/.:_-])(?:test|testi|tst|sandbox|acc|acceptance|accept|staging|stage|qa|uat|demo|try|preprod|kokeilu|acceptatie)(?:[/.:_-]|\d|$)/iu;
var inWords = /\b(?:test|sandbox|acceptance|staging|qa\b|uat\b|demo|try|trial|mock|acc\b|pre-?prod)|testi|kokeilu|harjoittelu|testmiljö|prov|acceptatie/iu;
var testServers = ({ bundle }) => selectFrom(bundle, "servers").filter(({ given: { url, description } }) => {
  const [address3, words4] = [String(url), String(description ?? "")];
  const kind = addressKind(address3);
  return (kind === "public" || kind === "relative") && (inAddress2.test(address3) || inWords.test(words4));
}).map(({ part: part3 }) => part3.file.place(part3.steps, "key"));
var wanted2 = {
  key: "test environment",
  name: { fi: "testiympäristö", sv: "testmiljö", en: "test environment" },
  topics: [],
  concepts: [{ concept: "test_environment", anywhere: true }],
  words: [],
  looked: { fi: [], sv: [], en: [] }
};
var notFound6 = (path, documents) => {
  const list2 = inAll((language) => some(documents.map(code), language, 3));
  const read2 = documents.length === 0 ? { fi: "", sv: "", en: "" } : {
    fi: ` Testiympäristöä ei mainita näissäkään: ${list2.fi}.`,
    sv: ` Någon testmiljö nämns inte heller här: ${list2.sv}.`,
    en: ` Nor do these speak of a test environment: ${list2.en}.`
  };
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole palvelinta, joka olisi nimetty testaamista varten ja johon pääsisi salatulla yhteydellä.${read2.fi}`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ingen server som anges vara till för test och som nås med krypterad anslutning.${read2.sv}`,
    en: `The API description ${code(path)} names no server for testing that is reached over an encrypted connection.${read2.en}`
  };
};
var api_test_endpoint_default = {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ["openapi", "asyncapi"]);
    if ("answer" in own) return own.answer;
    const servers = own.apis.flatMap(testServers);
    if (servers.length > 0) return { passed: servers.slice(0, 3) };
    const { readings: documents, unread: unread2 } = await readings(inventory, ["readme", "governance"]);
    const texts2 = await descriptionTexts(inventory);
    const [answer2] = answersIn([...documents, ...texts2.map(({ reading }) => reading)], [wanted2]);
    const places4 = answer2?.places ?? [];
    if (places4.length > 0) return { passed: places4.slice(0, 3) };
    if (unread2.length > 0) return couldNotRead(unread2);
    const { api, bundle } = own.apis[0];
    const paths2 = [...new Set(documents.map(({ document: document2 }) => document2.path))];
    const location = bundle.entry.place(["servers"], "key");
    return { problems: [{ message: notFound6(api.path, paths2), location, key: "test environment" }] };
  }
};

// src/checks/implementations.ts
var implementations_exports = {};
__export(implementations_exports, {
  default: () => implementations_default
});

// src/checks/implementation-entries.ts
var hasWords = (text) => /[\p{L}\p{N}]{2,}/u.test(text.slice(0, 4e3));
var version3 = /(?<![\p{L}\p{N}.])v?\d{1,4}(?:[.-]\d{1,4}){1,3}(?![\p{L}\p{N}])|\bv\d{1,4}\b|\b(?:versio|version|versie)\w{0,3}\s+\d/iu;
var contact = /[\w.+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\w-]{1,64}\.\w|https?:\/\/|(?:^|\s)@[\w-]{2,}|\+\d[\d\s-]{6,15}\d|(?:^|\D)0\d{1,3}[\s-]\d[\d\s-]{4,12}/iu;
var versionColumn = /versio|version|versie/iu;
var contactColumn = /yhtey|vastuu|kontakt|contact|ansvarig|responsible|maintainer|ylläpit|toimittaja|leverantör|supplier|vendor|tuki|support|leverancier/iu;
var isHeader3 = (cells) => cells.length > 1 && cells.some((cell) => versionColumn.test(cell)) && !cells.some((cell) => /\d/u.test(cell)) && cells.every((cell) => cell.length < 40);
var fills = (cells, header, column) => header?.some((name2, index4) => column.test(name2) && hasWords(cells[index4] ?? "")) ?? false;
function entriesIn(document2, from, to) {
  const lines2 = document2.text.split("\n");
  const gaps = new Set(
    placeholders(document2).filter(({ weak }) => !weak).map(({ line }) => line)
  );
  const isIn2 = (line) => line >= from && line <= to && !gaps.has(line);
  const hasLink2 = (line, end2) => document2.links.some((link3) => link3.kind === "link" && link3.line >= line && link3.line <= end2);
  const entries2 = [];
  let last = null;
  for (const label of document2.labels.filter(({ kind, line }) => kind === "cell" && line >= from && line <= to)) {
    const { line, text } = label;
    const cells = [text, ...label.cells];
    if (isHeader3(cells)) last = cells;
    else if (isIn2(line) && cells.some(hasWords)) {
      const header = headerOf2({ document: document2, lines: lines2 }, label) ?? last;
      const all = cells.join(" ").slice(0, 4e3);
      entries2.push({
        line,
        version: version3.test(all) || fills(cells, header, versionColumn),
        contact: contact.test(all) || hasLink2(line, line) || fills(cells, header, contactColumn)
      });
    }
  }
  for (const { kind, line, endLine, text } of document2.passages)
    if (kind === "item" && isIn2(line) && hasWords(text)) {
      const all = text.slice(0, 4e3);
      entries2.push({ line, version: version3.test(all), contact: contact.test(all) || hasLink2(line, endLine) });
    }
  return entries2.sort((a, b) => a.line - b.line);
}

// src/checks/implementations.ts
var register = /(?:^|\/)(?:implementations?|toteutukset|implementeringar|adopters|noudattavat[-_ ]ohjelmistot)\.(?:md|markdown|rst|adoc|txt)$/iu;
var places2 = /^(?:docs?\/|documentation\/|\.github\/)?[^/]+$/u;
var headingsOf = ({ document: document2, from, to }) => document2.labels.filter(
  ({ kind, text, line }) => kind !== "cell" && line >= from && line <= to && conceptsIn(text).has("implementations")
);
async function inFile(inventory) {
  const path = inventory.repository.files.map((file) => file.path).find((one2) => register.test(one2) && places2.test(one2));
  if (path === void 0) return null;
  const document2 = await inventory.document(path);
  return "unread" in document2 ? null : { path, line: 1, entries: entriesIn(document2, 1, document2.lines) };
}
async function inPubliccode3(inventory) {
  const file = await inventory.publiccode();
  if (!file) return [];
  const used = [...file.fields].find(([key, { value }]) => /^usedBy(?:\.|$)/u.test(key) && value.trim() !== "");
  return used ? [{ path: file.path, line: used[1].line }] : [];
}
var notFound7 = (found4) => {
  const fi = found4.length === 0 ? "" : ` Luin: ${read(found4, "fi")}.`;
  const sv = found4.length === 0 ? "" : ` Jag läste ${read(found4, "sv")}.`;
  const en = found4.length === 0 ? "" : ` I read ${read(found4, "en")}.`;
  return {
    fi: `En löytänyt luetteloa ohjelmistoista, jotka noudattavat rajapintaa.${fi} Luettelo voi olla myös tiedostossa ${code("IMPLEMENTATIONS.md")} tai tiedoston publiccode.yml kohdassa ${code("usedBy")}.`,
    sv: `Jag hittade ingen förteckning över programvaror som följer gränssnittet.${sv} Den kan också finnas i filen ${code("IMPLEMENTATIONS.md")} eller under ${code("usedBy")} i publiccode.yml.`,
    en: `I did not find a list of the software that implements the interface.${en} It may also stand in a file ${code("IMPLEMENTATIONS.md")} or under ${code("usedBy")} in publiccode.yml.`
  };
};
var emptyList = (label) => ({
  fi: `Otsikon ${code(label)} alla ei ole vielä yhtään ohjelmistoa.`,
  sv: `Under rubriken ${code(label)} finns ännu ingen programvara.`,
  en: `Under the heading ${code(label)} no software is listed yet.`
});
var lacks = {
  version: { fi: "versiota", sv: "version", en: "a version" },
  contact: { fi: "yhteystietoa", sv: "kontaktuppgift", en: "a contact" },
  both: { fi: "versiota tai yhteystietoa", sv: "version eller kontaktuppgift", en: "a version or a contact" }
};
var incomplete2 = (path, all, open, what2) => ({
  fi: `Luettelon ${code(path)} ohjelmistoista ${open}/${all} on mainittu ilman ${what2.fi}. Kirjaa nekin, niin muutoksesta osataan kertoa oikeille.`,
  sv: `Förteckningen ${code(path)} nämner ${open} av ${all} programvaror utan ${what2.sv}. Skriv in också det, så når information om ändringar rätt mottagare.`,
  en: `The list in ${code(path)} names ${open} of ${all} implementations without ${what2.en}. Add it, so that news of a change reaches the right people.`
});
function incompleteness({ path, entries: entries2 }) {
  const open = entries2.filter((entry4) => !entry4.version || !entry4.contact);
  const [first2, ...rest] = open;
  if (!first2) return null;
  const [version4, contact2] = [open.some((entry4) => !entry4.version), open.some((entry4) => !entry4.contact)];
  const what2 = lacks[version4 && contact2 ? "both" : version4 ? "version" : "contact"];
  return {
    message: incomplete2(path, entries2.length, open.length, what2),
    location: { path, line: first2.line },
    related: rest.slice(0, 10).map(({ line }) => ({ path, line })),
    key: "incomplete"
  };
}
var announces = /implementations\b|conforming|adopters|implemented by|noudattav|toteutukset|programvaror som|implementeringar|realiseringar/iu;
var registersIn = (found4) => found4.flatMap(
  (reading) => headingsOf(reading).map((label) => {
    const to = Math.min(reading.to, label.endLine);
    const all = entriesIn(reading.document, label.line + 1, to);
    const isSure = announces.test(label.text);
    const entries2 = isSure || all.some(({ version: version4, contact: contact2 }) => version4 && contact2) ? all : [];
    return { reading, label, isSure, path: reading.document.path, line: label.line, entries: entries2 };
  })
);
var judged2 = (lists) => {
  const problems = lists.flatMap((list2) => incompleteness(list2) ?? []);
  if (problems.length === lists.length) return { problems: problems.slice(0, 1) };
  return { passed: lists.map(({ path, line, entries: entries2 }) => ({ path, line: entries2[0]?.line ?? line })) };
};
var implementations_default = {
  async judge({ inventory }) {
    const used = await inPubliccode3(inventory);
    if (used.length > 0) return { passed: used };
    const file = await inFile(inventory);
    if (file && file.entries.length > 0) return judged2([file]);
    const { readings: found4, unread: unread2 } = await readings(inventory, ["governance", "readme"]);
    const lists = registersIn(found4);
    const filled = lists.filter(({ entries: entries2 }) => entries2.length > 0);
    if (filled.length > 0) return judged2(filled);
    const pointer = lists.find(({ reading, label }) => hasLink(reading, label));
    if (pointer) return { passed: [{ path: pointer.path, line: pointer.line }] };
    const empty2 = lists.find(({ reading, label, isSure }) => isSure && isEmpty(reading, label));
    if (empty2) {
      const location2 = { path: empty2.path, line: empty2.line };
      return { problems: [{ message: emptyList(empty2.label.text), location: location2, key: "implementations" }] };
    }
    if (unread2.length > 0) return couldNotRead(unread2);
    const first2 = found4[0];
    const location = first2 ? { path: first2.document.path, line: first2.from } : { path: "IMPLEMENTATIONS.md", missing: true };
    return { problems: [{ message: notFound7(found4), location, key: "implementations" }] };
  }
};
var isEmpty = ({ document: document2 }, { text, line, endLine }) => text.split(/\s+/u).length <= 4 && !document2.passages.some((passage) => passage.kind === "paragraph" && passage.line > line && passage.line <= endLine);
var hasLink = ({ document: document2 }, label) => document2.links.some(({ kind, line }) => kind === "link" && line >= label.line && line <= label.endLine);

// src/checks/facts-agree.ts
var facts_agree_exports = {};
__export(facts_agree_exports, {
  default: () => facts_agree_default
});

// src/checks/facts-agree-words.ts
function placeText({ location, source, value }) {
  if (location) {
    const { path, line } = location;
    if (line === void 0) return { fi: code(path), sv: code(path), en: code(path) };
    return { fi: `${code(path)} (rivi ${line})`, sv: `${code(path)} (rad ${line})`, en: `${code(path)} (line ${line})` };
  }
  if (source === "tags")
    return { fi: `julkaisun tunniste ${code(value)}`, sv: `utgåvans tagg ${code(value)}`, en: `the tag ${code(value)}` };
  if (source === "settings")
    return { fi: "kuntalintin asetustiedosto", sv: "inställningsfilen för kuntalint", en: "kuntalint's settings file" };
  return { fi: "GitHub", sv: "GitHub", en: "GitHub" };
}
var archived = ({ source, name: name2 }) => source === "forge" && name2 === "status";
function saying(fact2) {
  const place2 = placeText(fact2);
  if (archived(fact2))
    return {
      fi: "Koodivarasto on arkistoitu GitHubissa",
      sv: "Kodförrådet är arkiverat på GitHub",
      en: "The repository is archived on GitHub"
    };
  if (fact2.source === "readme" && fact2.value === "obsolete")
    return {
      fi: `${place2.fi} kertoo, ettei tuotetta enää ylläpidetä`,
      sv: `enligt ${place2.sv} underhålls produkten inte längre`,
      en: `${place2.en} says that the product is no longer maintained`
    };
  const value = code(fact2.value);
  if (fact2.source === "tags")
    return { fi: `uusin ${place2.fi}`, sv: `den nyaste ${place2.sv}`, en: `the newest release is ${place2.en}` };
  if (fact2.source === "changelog")
    return {
      fi: `${place2.fi}: uusin julkaistu versio on ${value}`,
      sv: `${place2.sv}: den senaste utgivna versionen är ${value}`,
      en: `${place2.en}: the newest released version is ${value}`
    };
  return inAll((language) => `${place2[language]}: ${value}`);
}
var upper = (text) => text.startsWith("`") ? text : text.charAt(0).toUpperCase() + text.slice(1);
var lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);
var next = {
  name: {
    fi: "Käyttäkää samaa nimeä, tai kirjatkaa toinen nimi tiedoston publiccode.yml kenttään `localisedName`.",
    sv: "Använd samma namn, eller skriv det andra namnet i fältet `localisedName` i publiccode.yml.",
    en: "Use one name, or write the other one into the field `localisedName` of publiccode.yml."
  },
  licence: {
    fi: "Tarkistakaa lisenssistä päättävältä, kumpi pitää paikkansa, ja korjatkaa toinen.",
    sv: "Kontrollera med den som beslutar om licensen vilken uppgift som stämmer, och rätta den andra.",
    en: "Check with whoever decides on the licence which of them holds, and correct the other."
  },
  version: {
    fi: "Päivittäkää vanhentunut tieto, kun julkaisette.",
    sv: "Uppdatera den uppgift som är föråldrad när ni ger ut en version.",
    en: "Bring the outdated one up to date when you release."
  },
  status: {
    fi: "Päättäkää, missä vaiheessa tuote on, ja korjatkaa toinen tieto.",
    sv: "Bestäm i vilket stadium produkten är, och rätta den andra uppgiften.",
    en: "Decide which stage the product is in, and correct the other one."
  },
  repository: {
    fi: "Korjatkaa vanha osoite, jotta lukija ja luettelot päätyvät oikeaan paikkaan.",
    sv: "Rätta den gamla adressen så att läsare och kataloger hamnar rätt.",
    en: "Correct the old address, so that readers and catalogues come to the right place."
  },
  "security-contact": {
    fi: "Kirjatkaa molempiin sama osoite, jotta ilmoitus haavoittuvuudesta päätyy oikeaan paikkaan.",
    sv: "Skriv samma adress på båda ställena, så att en anmälan om en sårbarhet når rätt mottagare.",
    en: "Give the same address in both, so that a report of a vulnerability comes to the right place."
  },
  "product-manager": {
    fi: "Ovatko molemmat ajan tasalla? Päivittäkää vanhentunut tieto, tai kirjatkaa molempiin yhteinen osoite.",
    sv: "Är båda aktuella? Uppdatera den uppgift som är föråldrad, eller skriv en gemensam adress på båda ställena.",
    en: "Are both up to date? Correct the outdated one, or give a shared address in both."
  }
};
function personal4(name2, { fact: fact2, against }) {
  const [a, b] = [placeText(fact2), placeText(against)];
  if (name2 === "product-manager")
    return {
      fi: `Hallintamallin tuotepäällikkö, ${b.fi}, ei ole tiedoston ${code(fact2.location?.path ?? "")} yhteyshenkilöiden joukossa (rivi ${fact2.location?.line ?? 1}).`,
      sv: `Produktchefen i förvaltningsplanen, ${b.sv}, finns inte bland kontaktpersonerna i ${code(fact2.location?.path ?? "")} (rad ${fact2.location?.line ?? 1}).`,
      en: `The product manager of the governance plan, ${b.en}, is not among the contacts of ${code(fact2.location?.path ?? "")} (line ${fact2.location?.line ?? 1}).`
    };
  return {
    fi: `${a.fi} ja ${b.fi} antavat eri osoitteen, johon haavoittuvuudesta ilmoitetaan.`,
    sv: `${a.sv} och ${b.sv} ger olika adresser för den som vill anmäla en sårbarhet.`,
    en: `${a.en} and ${b.en} give different addresses for reporting a vulnerability.`
  };
}
function disagreementText(name2, pair) {
  if (name2 === "security-contact" || name2 === "product-manager")
    return inAll((language) => `${personal4(name2, pair)[language]} ${next[name2][language]}`);
  const [one2, other] = [saying(pair.fact), saying(pair.against)];
  const what2 = subjects[name2];
  const isArchived = archived(pair.fact) || archived(pair.against);
  const both2 = isArchived ? inAll((language) => `${upper(one2[language])}; ${other[language]}.`) : {
    fi: `${what2.fi} on eri kahdessa paikassa. ${upper(one2.fi)}; ${other.fi}.`,
    sv: `Två ställen har olika uppgift om ${lower(what2.sv)}. ${upper(one2.sv)}; ${other.sv}.`,
    en: `Two places differ on ${lower(what2.en)}. ${upper(one2.en)}; ${other.en}.`
  };
  return inAll((language) => `${both2[language]} ${next[name2][language]}`);
}
var subjects = {
  name: { fi: "Tuotteen nimi", sv: "Produktens namn", en: "The name of the product" },
  licence: { fi: "Lisenssi", sv: "Licensen", en: "The licence" },
  version: { fi: "Versio", sv: "Versionen", en: "The version" },
  status: { fi: "Tuotteen vaihe", sv: "Produktens stadium", en: "The stage of the product" },
  repository: { fi: "Koodivaraston osoite", sv: "Kodförrådets adress", en: "The address of the repository" },
  "security-contact": {
    fi: "Osoite haavoittuvuuksista ilmoittamiseen",
    sv: "Adressen för att anmäla sårbarheter",
    en: "An address for reporting vulnerabilities"
  },
  "product-manager": { fi: "Tuotepäällikön nimi", sv: "Produktchefens namn", en: "The name of the product manager" }
};
function notComparable(name2, facts) {
  const what2 = subjects[name2];
  const [only, ...others3] = facts;
  if (!only)
    return {
      fi: `En löytänyt tätä tietoa mistään, mistä osaan sen lukea: ${lower(what2.fi)}.`,
      sv: `Jag hittade inte den här uppgiften någonstans där jag kan läsa den: ${lower(what2.sv)}.`,
      en: `I found this nowhere where I can read it: ${lower(what2.en)}.`
    };
  const place2 = placeText(only);
  if (others3.some(({ source }) => source !== only.source))
    return {
      fi: `${what2.fi} ei ole kahdessa paikassa sellaisessa muodossa, että tietoja voisi verrata.`,
      sv: `${what2.sv} finns inte på två ställen i en form som går att jämföra.`,
      en: `${what2.en} does not stand in two places in a form that can be compared.`
    };
  return {
    fi: `${what2.fi} on vain yhdessä paikassa, ${place2.fi}, joten verrattavaa ei ole.`,
    sv: `${what2.sv} finns bara på ett ställe, ${place2.sv}, så det finns inget att jämföra med.`,
    en: `${what2.en} stands in one place only, ${place2.en}, so there is nothing to compare.`
  };
}
function unclear2(name2, { fact: fact2, against }) {
  const what2 = subjects[name2];
  const [a, b] = [placeText(fact2), placeText(against)];
  return {
    fi: `${what2.fi} on kahdessa paikassa, ${a.fi} ja ${b.fi}, enkä voi sanoa, tarkoittavatko ne samaa.`,
    sv: `${what2.sv} finns på två ställen, ${a.sv} och ${b.sv}, och jag kan inte säga om de betyder samma sak.`,
    en: `${what2.en} stands in two places, ${a.en} and ${b.en}, and I cannot tell whether they mean the same.`
  };
}

// src/checks/facts-agree.ts
var personal5 = /* @__PURE__ */ new Set(["security-contact", "product-manager"]);
function placesOf3({ fact: fact2, against }, fallback) {
  const [first2, ...others3] = [fact2.location, against.location].filter((place2) => place2 !== null);
  return { location: first2 ?? { path: fallback, line: 1 }, related: others3 };
}
var keyOf2 = (name2, { source, field, value }) => [name2, source, field ?? "", personal5.has(name2) ? "" : value].join(" ").trim();
var facts_agree_default = {
  async judge({ inventory }, { fact: name2, sources }) {
    const facts = await statedFacts(inventory);
    const { compared, disagreements, unknown: unknown4 } = agreementOf(name2, facts, sources ?? null);
    const readme = inventory.of("readme")[0]?.path ?? "README.md";
    if (disagreements.length > 0)
      return {
        problems: disagreements.map(
          (pair) => ({
            message: disagreementText(name2, pair),
            ...placesOf3(pair, readme),
            key: keyOf2(name2, pair.fact)
          })
        )
      };
    if (compared.length < 2)
      return {
        notApplicable: notComparable(
          name2,
          facts.filter((fact2) => fact2.name === name2)
        )
      };
    if (unknown4.length > 0 && unknown4.length >= compared.length - 1)
      return { undetermined: joined(distinct2(unknown4.map((pair) => unclear2(name2, pair))).slice(0, 3)) };
    return { passed: compared.flatMap(({ location }) => location ?? []).slice(0, 10) };
  }
};

// src/checks/documents-linked.ts
var documents_linked_exports = {};
__export(documents_linked_exports, {
  default: () => documents_linked_default
});
var kinds2 = ["readme", "governance", "contributing", "support"];
var index3 = /^(?:docs?|documentation)\/(?:index|readme|toc)\.(?:md|markdown|rst|adoc|txt)$/iu;
var fold = (text) => text.slice(0, 500).normalize("NFC").toLowerCase();
function names10(text, { words: words4 }) {
  const folded2 = fold(text);
  return languages.some(
    (language) => (words4[language] ?? []).some((word2) => {
      const wanted4 = fold(word2);
      for (let at4 = folded2.indexOf(wanted4); at4 >= 0; at4 = folded2.indexOf(wanted4, at4 + 1)) {
        if (language !== "en" && wanted4.length >= 6 || at4 === 0 || !/[\p{L}\p{N}]/u.test(folded2[at4 - 1])) return true;
      }
      return false;
    })
  );
}
function placeIn2(document2, of2, from = 1, to = document2.lines) {
  const label = document2.labels.find(
    ({ text, line, cells, kind }) => line >= from && line <= to && (kind !== "cell" || cells.some((cell) => cell.trim() !== "")) && names10(text, of2)
  );
  if (label) return { path: document2.path, line: label.line };
  const link3 = document2.links.find(
    ({ kind, text, destination, line }) => kind === "link" && line >= from && line <= to && (names10(text, of2) || names10(lastPart(destination), of2))
  );
  return link3 ? { path: document2.path, line: link3.line } : null;
}
async function indexes(inventory) {
  const paths2 = inventory.repository.files.map(({ path }) => path).filter((path) => index3.test(path)).slice(0, 3);
  const documents = await Promise.all(paths2.map((path) => inventory.document(path)));
  return documents.filter((document2) => !("unread" in document2));
}
function notFound8(classes, least, found4) {
  const open = inAll(
    (language) => some(
      classes.filter(({ place: place2 }) => place2 === null).map(({ name: name2 }) => name2[language]),
      language,
      12
    )
  );
  const have = inAll(
    (language) => some(
      classes.filter(({ place: place2 }) => place2 !== null).map(({ name: name2 }) => name2[language]),
      language,
      12
    )
  );
  const any = classes.some(({ place: place2 }) => place2 !== null);
  const where = code(found4[0].document.path);
  return {
    fi: `En löytänyt otsikkoa enkä linkkiä näille asiakirjoille: ${open.fi}.${any ? ` Löysin: ${have.fi}.` : ""} Tarvitaan ainakin ${least} eri asiakirjaa. Aloitin lukemisen tiedostosta ${where}.`,
    sv: `Jag hittade varken rubrik eller länk för de här dokumenten: ${open.sv}.${any ? ` Jag hittade: ${have.sv}.` : ""} Det behövs minst ${least} olika dokument. Jag började läsa i ${where}.`,
    en: `I did not find a heading or a link for these documents: ${open.en}.${any ? ` I found: ${have.en}.` : ""} At least ${least} of them are expected. I began reading at ${where}.`
  };
}
var documents_linked_default = {
  async judge({ inventory }, { classes, least }) {
    const { readings: found4, unread: unread2 } = await readings(inventory, kinds2);
    if (found4.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(kinds2);
    const others3 = await indexes(inventory);
    const placed2 = Object.entries(classes).map(([key, one2]) => {
      const places4 = [
        ...found4.map(({ document: document3, from: from2, to }) => placeIn2(document3, one2, from2, to)),
        ...others3.map((document3) => placeIn2(document3, one2))
      ];
      return { key, name: one2.name, place: places4.find((place2) => place2 !== null) ?? null };
    });
    const there = placed2.filter(({ place: place2 }) => place2 !== null);
    if (there.length >= least) return { passed: there.map(({ place: place2 }) => place2) };
    const { document: document2, from } = found4[0];
    const parts2 = placed2.filter(({ place: place2 }) => place2 === null).map((one2) => one2.key);
    const location = { path: document2.path, line: from };
    return { problems: [{ message: notFound8(placed2, least, found4), location, key: parts2.join(" "), parts: parts2 }] };
  }
};

// src/checks/owners-effective.ts
var owners_effective_exports = {};
__export(owners_effective_exports, {
  default: () => owners_effective_default
});

// src/inventory/codeowners-line.ts
function linesOf3(text) {
  const lines2 = [];
  let start3 = text.startsWith("\uFEFF") ? 1 : 0;
  while (start3 < text.length) {
    const newline = text.indexOf("\n", start3);
    const end2 = newline < 0 ? text.length : newline;
    const withoutReturn = text[end2 - 1] === "\r" && end2 > start3 ? end2 - 1 : end2;
    lines2.push({ text: text.slice(start3, withoutReturn), number: lines2.length + 1, start: start3 });
    start3 = end2 + 1;
  }
  return lines2;
}
var isBlank = (character) => character === " " || character === "	" || character === "\r";
function skipBlanks(line, from) {
  let at4 = from;
  while (isBlank(line[at4])) at4++;
  return at4;
}
function patternAt(line, from) {
  let at4 = from;
  while (at4 < line.length && !isBlank(line[at4])) at4 += line[at4] === "\\" ? 2 : 1;
  return { text: line.slice(from, Math.min(at4, line.length)), start: from };
}
function wordsFrom(line, from, comments) {
  const hash = comments ? line.indexOf("#", from) : -1;
  const end2 = hash < 0 ? line.length : hash;
  const words4 = [];
  let start3 = skipBlanks(line, from);
  while (start3 < end2) {
    let at4 = start3;
    while (at4 < end2 && !isBlank(line[at4])) at4++;
    words4.push({ text: line.slice(start3, at4), start: start3 });
    start3 = skipBlanks(line, at4);
  }
  return words4;
}
var longestQuote2 = 80;
var maybePerson = /^@[^/]*$|[^/\s]@[^/\s]*\.|^[^/*?]+@/u;
function quotable2(pattern2) {
  if (pattern2.split(/[,;]/u).some((part3) => maybePerson.test(part3))) return "…@…";
  return pattern2.length > longestQuote2 ? `${pattern2.slice(0, longestQuote2)}…` : pattern2;
}

// src/inventory/codeowners-fault.ts
var negation = (pattern2) => ({
  fi: `GitHub ei tunne huutomerkkiä ja ohittaa rivin ”${pattern2}”. Jos näillä tiedostoilla ei ole omistajaa, kirjoita polku ilman huutomerkkiä ja ilman omistajia yleisemmän rivin alapuolelle: ${pattern2.slice(1)}`,
  sv: `GitHub känner inte till utropstecknet och hoppar över raden ”${pattern2}”. Om filerna ska vara utan ägare, skriv sökvägen utan utropstecken och utan ägare nedanför den mer allmänna raden: ${pattern2.slice(1)}`,
  en: `GitHub does not know "!" and skips the line "${pattern2}". To leave these files without an owner, write the path without "!" and without owners below the wider line: ${pattern2.slice(1)}`
});
var characterClass = (pattern2) => ({
  fi: `GitHub ei tue hakasulkeita ja ohittaa rivin ”${pattern2}”. Jos sulkeet kuuluvat nimeen, kirjoita kummankin tilalle ?; muuten kirjoita jokainen nimi omalle rivilleen.`,
  sv: `GitHub stöder inte hakparenteser och hoppar över raden ”${pattern2}”. Om parenteserna hör till namnet, skriv ? i stället för var och en; skriv annars varje namn på en egen rad.`,
  en: `GitHub does not support square brackets and skips the line "${pattern2}". If the brackets belong to a name, write ? in place of each; otherwise write each name on a line of its own.`
});
var escapedHash = (pattern2) => ({
  fi: `GitHub ei lue rivin alussa olevaa merkintää \\# osaksi polkua, joten rivi ”${pattern2}” ei vaikuta mihinkään. Kirjoita #-merkin tilalle ?.`,
  sv: `GitHub läser inte \\# i början av raden som en del av sökvägen, så raden ”${pattern2}” har ingen verkan. Skriv ? i stället för #.`,
  en: `GitHub does not read \\# at the beginning of a line as part of a path, so the line "${pattern2}" has no effect. Write ? in place of #.`
});
var tripleStar = (pattern2) => ({
  fi: `Polussa ”${pattern2}” on kolme tähteä peräkkäin, joten GitHub ohittaa rivin. Kirjoita kaksi tähteä (**), jos tarkoitat mitä tahansa kansioita.`,
  sv: `Sökvägen ”${pattern2}” har tre stjärnor i rad, så GitHub hoppar över raden. Skriv två stjärnor (**) om du menar vilka mappar som helst.`,
  en: `The path "${pattern2}" has three stars in a row, so GitHub skips the line. Write two stars (**) if you mean any folders.`
});
var bareSlash = {
  fi: "Pelkkä / ei tarkoita mitään tiedostoa. Kirjoita * (kaikki tiedostot) tai kansio, esimerkiksi /docs/.",
  sv: "Enbart / betyder ingen fil alls. Skriv * (alla filer) eller en mapp, till exempel /docs/.",
  en: "A bare / means no file at all. Write * (all files) or a folder, for example /docs/."
};
var loneBackslash = (pattern2) => ({
  fi: `Polku ”${pattern2}” päättyy kenoviivaan, jonka jälkeen ei ole merkkiä. Poista kenoviiva; kansion perään tulee vinoviiva /.`,
  sv: `Sökvägen ”${pattern2}” slutar med ett omvänt snedstreck utan tecken efter. Ta bort det; efter en mapp står snedstrecket /.`,
  en: `The path "${pattern2}" ends with a backslash and nothing after it. Take it away; a folder ends with the slash /.`
});
var strangeBlank = {
  fi: "Polun ja omistajan välissä on sitova tai muu erikoinen välilyönti, joten omistaja luetaan osaksi polkua. Kirjoita tilalle tavallinen välilyönti.",
  sv: "Mellan sökvägen och ägaren står ett hårt eller annat ovanligt mellanslag, så ägaren läses som en del av sökvägen. Skriv ett vanligt mellanslag i stället.",
  en: "Between the path and the owner stands a non-breaking or other unusual blank, so the owner is read as part of the path. Write an ordinary blank instead."
};
var tiedOwner = {
  fi: "Polun lopussa oleva kenoviiva sitoo omistajan osaksi polkua, joten rivillä ei ole omistajaa. Kansioiden väliin ja kansion perään kirjoitetaan vinoviiva /.",
  sv: "Det omvända snedstrecket i slutet av sökvägen gör ägaren till en del av den, så raden har ingen ägare. Mellan mappar och efter en mapp skrivs snedstrecket /.",
  en: "The backslash at the end of the path makes the owner a part of it, so the line has no owner. Between folders and after a folder stands the slash /."
};
function bracketIn(pattern2) {
  let open = -1;
  for (let i = 0; i < pattern2.length; i++) {
    const character = pattern2[i];
    if (character === "\\") i++;
    else if (character === "[" && open < 0) open = i;
    else if (character === "]" && open >= 0) return open;
  }
  return -1;
}
var rangeLike = /\[[!^]|\[[^\]]?\]|\[[^\]-]-[^\]]/;
function characterClassFault(pattern2, at4) {
  const end2 = pattern2.length;
  const named11 = !rangeLike.test(pattern2) && !pattern2.includes("\\");
  const change = named11 && { start: 0, end: end2, text: pattern2.replaceAll(/[[\]]/g, "?"), safe: false };
  const close = pattern2.indexOf("]", at4) + 1;
  const message = characterClass(quotable2(pattern2));
  return { kind: "character-class", start: at4, end: close, message, ...change ? { change } : {} };
}
function endsWithBackslash(pattern2) {
  let count2 = 0;
  while (pattern2[pattern2.length - 1 - count2] === "\\") count2++;
  return count2 % 2 === 1;
}
var unusualBlank = /[\u00a0\u2000-\u200b\u202f\u3000]@/;
function blankFault(pattern2) {
  const found4 = unusualBlank.exec(pattern2);
  if (!found4) return null;
  const start3 = found4.index;
  const end2 = start3 + 1;
  const change = { start: start3, end: end2, text: " ", safe: true };
  return { kind: "invalid-pattern", start: start3, end: end2, message: strangeBlank, change };
}
var blankBeforeOwner = /\\[ \t](?=@|[^\s\\/@]+@)/;
function tiedFault(pattern2) {
  const found4 = blankBeforeOwner.exec(pattern2);
  if (!found4) return null;
  const end2 = found4.index + 1;
  const change = { start: 0, end: end2, text: pattern2.slice(0, end2).replaceAll("\\", "/"), safe: false };
  return { kind: "invalid-pattern", start: found4.index, end: end2, message: tiedOwner, change };
}
function patternFault({ text }, alone3) {
  const whole4 = { start: 0, end: text.length };
  const quoted4 = quotable2(text);
  if (text.startsWith("!")) {
    const change = alone3 && { start: 0, end: 1, text: "", safe: false };
    return { kind: "negation", ...whole4, message: negation(quoted4), ...change ? { change } : {} };
  }
  if (text.startsWith("\\#"))
    return {
      kind: "escaped-hash",
      start: 0,
      end: 2,
      message: escapedHash(quoted4),
      change: { start: 0, end: 2, text: "?", safe: false }
    };
  if (text === "/")
    return { kind: "bare-slash", ...whole4, message: bareSlash, change: { ...whole4, text: "*", safe: false } };
  const stars = /\*{3,}/.exec(text);
  if (stars) {
    const place2 = { start: stars.index, end: stars.index + stars[0].length };
    const change = { ...place2, text: "**", safe: false };
    return { kind: "triple-star", ...place2, message: tripleStar(quoted4), change };
  }
  const bracket = bracketIn(text);
  if (bracket >= 0) return characterClassFault(text, bracket);
  if (endsWithBackslash(text)) {
    const place2 = { start: text.length - 1, end: text.length };
    return { kind: "invalid-pattern", ...place2, message: loneBackslash(quoted4) };
  }
  return (alone3 ? tiedFault(text) : null) ?? blankFault(text);
}

// src/inventory/codeowners-owner.ts
var githubUser = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
var githubTeam = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]*[A-Za-z0-9_-]$/;
var gitlabUser = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
var gitlabGroup = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+$/;
var gitlabRole = /^@@(?:developer|maintainer|owner)s?$/i;
var mailName = /^[^\s@,;:<>()[\]"'/\\]+$/;
var mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
function isMail(text) {
  const at4 = text.indexOf("@");
  return at4 > 0 && mailName.test(text.slice(0, at4)) && mailHost.test(text.slice(at4 + 1));
}
function ownerKind(text, dialect) {
  if (text.length > 320) return null;
  const gitlab2 = dialect === "gitlab";
  if (gitlab2 && gitlabRole.test(text)) return "role";
  if ((gitlab2 ? gitlabGroup : githubTeam).test(text)) return "team";
  if ((gitlab2 ? gitlabUser : githubUser).test(text)) return "user";
  return isMail(text) ? "email" : null;
}
var comma = {
  fi: "Omistajat erotetaan välilyönnillä: poista pilkku.",
  sv: "Ägare skiljs åt med mellanslag: ta bort kommatecknet.",
  en: "Owners are set apart by a blank: take the comma away."
};
var noAt = {
  fi: "Omistaja alkaa merkillä @ (@käyttäjä tai @organisaatio/tiimi). Jos sana kuuluu polkuun, kirjoita polun välilyönnin eteen kenoviiva.",
  sv: "En ägare börjar med @ (@användare eller @organisation/team). Om ordet hör till sökvägen, sätt ett omvänt snedstreck framför dess mellanslag.",
  en: "An owner begins with @ (@user or @organisation/team). If the word belongs to the path, put a backslash before the blank in it."
};
var gitlabOnly = {
  fi: "Muoto on GitLabin. GitHubissa omistaja on @käyttäjä, @organisaatio/tiimi tai sähköpostiosoite.",
  sv: "Formen är GitLabs. På GitHub är en ägare @användare, @organisation/team eller en e-postadress.",
  en: "The form is that of GitLab. At GitHub an owner is @user, @organisation/team or a mail address."
};
var forms3 = {
  fi: "Omistaja on @käyttäjä, @organisaatio/tiimi tai kokonainen sähköpostiosoite. Korjaa sana.",
  sv: "En ägare är @användare, @organisation/team eller en hel e-postadress. Rätta ordet.",
  en: "An owner is @user, @organisation/team or a whole mail address. Correct the word."
};
var separator = /[,;]+/;
function withoutCommas(text, dialect) {
  if (!separator.test(text)) return null;
  const parts2 = text.split(separator).filter((part3) => part3 !== "");
  if (parts2.length === 0) return "";
  return parts2.every((part3) => ownerKind(part3, dialect)) ? parts2.join(" ") : null;
}
function reasonFor(text, dialect) {
  const parts2 = withoutCommas(text, dialect);
  if (parts2 !== null) return { why: comma, text: parts2, safe: true };
  if (dialect === "github" && ownerKind(text, "gitlab")) return { why: gitlabOnly };
  if (text.includes("@")) return { why: forms3 };
  const team = text.includes("/") && ownerKind(`@${text}`, dialect) === "team";
  return team ? { why: noAt, text: `@${text}`, safe: false } : { why: noAt };
}
var shown2 = (text) => text.includes("/") && text.lastIndexOf("@") < 1 ? ` ”${quotable2(text)}”` : "";
function notAnOwner(word2, pattern2, dialect) {
  const { why } = reasonFor(word2.text, dialect);
  const column = word2.start + 1;
  const line = quotable2(pattern2);
  const quoted4 = shown2(word2.text);
  const skips = dialect === "github";
  return {
    fi: `Sana${quoted4} (sarake ${column}) ei ole omistaja, joten ${skips ? "GitHub ohittaa koko rivin" : "GitLab ei lue sitä omistajaksi rivillä"} ”${line}”. ${why.fi}`,
    sv: `Ordet${quoted4} (kolumn ${column}) är ingen ägare, så ${skips ? "GitHub hoppar över hela raden" : "GitLab läser det inte som ägare på raden"} ”${line}”. ${why.sv}`,
    en: `The word${quoted4.replaceAll("”", '"')} (column ${column}) is not an owner, so ${skips ? "GitHub skips the whole line" : "GitLab does not take it for one on the line"} "${line}". ${why.en}`
  };
}
function ownerChange(word2, dialect) {
  const { text, safe = false } = reasonFor(word2.text, dialect);
  return text === void 0 ? null : { start: word2.start, end: word2.start + word2.text.length, text, safe };
}

// src/inventory/codeowners-pattern.ts
var anyOne = -1;
var anyMany = -2;
var globstar = "**";
var longestPattern = 8192;
function setAt(source, at4) {
  const negated = source[at4 + 1] === "!" || source[at4 + 1] === "^";
  const from = at4 + (negated ? 2 : 1);
  const end2 = source.indexOf("]", from + 1);
  if (end2 < 0) return null;
  const ranges = [];
  for (let i = from; i < end2; i++) {
    const isRange = source[i + 1] === "-" && i + 2 < end2;
    ranges.push([source.charCodeAt(i), source.charCodeAt(isRange ? i + 2 : i)]);
    if (isRange) i += 2;
  }
  return { unit: { negated, ranges }, end: end2 };
}
function toUnits(source, dialect) {
  const units = [];
  for (let i = 0; i < source.length; i++) {
    const character = source[i];
    const set = character === "[" && dialect === "gitlab" ? setAt(source, i) : null;
    if (set) i = set.end;
    if (set) units.push(set.unit);
    else if (character === "*") {
      if (units.at(-1) !== anyMany) units.push(anyMany);
    } else if (character === "?") units.push(anyOne);
    else {
      if (character === "\\" && i + 1 < source.length) i++;
      units.push(source.charCodeAt(i));
    }
  }
  return units;
}
var isPlain = (units) => units.every((unit) => typeof unit === "number" && unit >= 0);
var textOf3 = (units) => units.map((unit) => String.fromCharCode(unit)).join("");
function toSegment(source, dialect) {
  const units = toUnits(source, dialect);
  return isPlain(units) ? textOf3(units) : units;
}
var isLoneStar = (segment) => typeof segment === "object" && segment.length === 1 && segment[0] === anyMany;
function split(source, dialect) {
  const parts2 = source.split("/");
  const first2 = parts2[0];
  const name2 = parts2.length === 1 || parts2.length === 2 && parts2[1] === "";
  if (first2 === "") parts2.shift();
  else if ((name2 || dialect === "gitlab") && first2 !== globstar) parts2.unshift(globstar);
  let tail = dialect === "gitlab" ? "exact" : "either";
  if (parts2.at(-1) === "") {
    parts2.pop();
    tail = "inside";
  }
  return { parts: parts2, tail };
}
function settleEnd(parts2, tail, dialect) {
  if (dialect === "gitlab" && tail === "exact") {
    if (parts2.at(-1) === globstar) parts2[parts2.length - 1] = "*";
    return tail;
  }
  let end2 = tail;
  while (parts2.length > 0 && parts2.at(-1) === globstar) {
    parts2.pop();
    end2 = "inside";
  }
  return end2;
}
function simplest(segments, tail) {
  const last = segments.at(-1);
  const inFolders = segments[0] === globstar;
  if (segments.length === 2 && inFolders) {
    if (isLoneStar(last) && tail === "exact") return { kind: "all" };
    if (typeof last === "string") return { kind: "named", name: last, tail };
    const rest = last.slice(1);
    const dotted = last[0] === anyMany && rest[0] === 46 && isPlain(rest);
    if (dotted && tail !== "inside") return { kind: "ending", ending: textOf3(rest), tail };
  }
  const fixed = (some2) => some2.every((one2) => typeof one2 === "string" && one2 !== globstar);
  if (fixed(segments)) return { kind: "anchored", text: `/${segments.join("/")}`, tail };
  if (isLoneStar(last) && tail === "exact" && fixed(segments.slice(0, -1)))
    return { kind: "children", folder: segments.length > 1 ? `/${segments.slice(0, -1).join("/")}` : "" };
  return { kind: "glob", segments, tail };
}
function compilePattern(source, dialect) {
  if (source === "/" || source === "" || source.length > longestPattern) return { kind: "never" };
  const { parts: parts2, tail } = split(source, dialect);
  if (parts2.every((part3) => part3 === globstar))
    return tail === "inside" && dialect === "github" ? { kind: "glob", segments: [globstar, [anyMany]], tail } : { kind: "all" };
  let end2 = settleEnd(parts2, tail, dialect);
  const segments = parts2.filter((part3, i) => part3 !== globstar || parts2[i - 1] !== globstar).map((part3) => part3 === globstar ? globstar : toSegment(part3, dialect));
  if (end2 === "either" && isLoneStar(segments.at(-1))) end2 = "exact";
  return simplest(segments, end2);
}
var inSet = (unit, code2) => unit.ranges.some(([from, to]) => code2 >= from && code2 <= to) !== unit.negated;
var accepts = (unit, code2) => typeof unit === "object" ? inSet(unit, code2) : unit === anyOne || unit === code2;
function matchesUnits(units, name2) {
  let u = 0;
  let n = 0;
  let star = -1;
  let taken2 = 0;
  while (n < name2.length) {
    const unit = units[u];
    if (unit === anyMany) {
      star = u++;
      taken2 = n;
    } else if (unit !== void 0 && accepts(unit, name2.charCodeAt(n))) {
      u++;
      n++;
    } else if (star >= 0) {
      u = star + 1;
      n = ++taken2;
    } else return false;
  }
  while (units[u] === anyMany) u++;
  return u === units.length;
}
var matchesSegment = (segment, name2) => typeof segment === "string" ? segment === name2 : matchesUnits(segment, name2);
var ends3 = (tail, at4, length) => tail === "either" || (tail === "exact" ? at4 === length : at4 < length);
function matchesGlob(pattern2, names11) {
  const { segments, tail } = pattern2;
  let s = 0;
  let n = 0;
  let star = -1;
  let taken2 = 0;
  for (; ; ) {
    const segment = segments[s];
    if (segment === globstar) {
      star = ++s;
      taken2 = n;
    } else if (segment === void 0 && ends3(tail, n, names11.length)) return true;
    else if (segment !== void 0 && n < names11.length && matchesSegment(segment, names11[n])) {
      s++;
      n++;
    } else if (star >= 0 && taken2 < names11.length) {
      s = star;
      n = ++taken2;
    } else return false;
  }
}

// src/inventory/codeowners-index.ts
var emptyTable = () => ({ exact: /* @__PURE__ */ new Map(), inside: /* @__PURE__ */ new Map() });
function put(map, key, value) {
  const list2 = map.get(key);
  if (list2) list2.push(value);
  else map.set(key, [value]);
}
function enter(table, key, tail, id) {
  if (tail !== "inside") put(table.exact, key, id);
  if (tail !== "exact") put(table.inside, key, id);
}
function neededName(pattern2) {
  const [first2, second] = pattern2.segments;
  if (first2 === "**") return typeof second === "string" ? second : "";
  return typeof first2 === "string" ? `/${first2}` : "";
}
function toTables(patterns) {
  const tables = {
    all: [],
    anchored: emptyTable(),
    children: /* @__PURE__ */ new Map(),
    named: emptyTable(),
    ending: emptyTable(),
    longestEnding: 0,
    globs: /* @__PURE__ */ new Map()
  };
  patterns.forEach((pattern2, id) => {
    if (pattern2.kind === "all") tables.all.push(id);
    else if (pattern2.kind === "anchored") enter(tables.anchored, pattern2.text, pattern2.tail, id);
    else if (pattern2.kind === "children") put(tables.children, pattern2.folder, id);
    else if (pattern2.kind === "named") enter(tables.named, pattern2.name, pattern2.tail, id);
    else if (pattern2.kind === "glob") put(tables.globs, neededName(pattern2), { id, pattern: pattern2 });
    else if (pattern2.kind === "ending") {
      enter(tables.ending, pattern2.ending, pattern2.tail, id);
      tables.longestEnding = Math.max(tables.longestEnding, pattern2.ending.length);
    }
  });
  return tables;
}
function indexPatterns(patterns) {
  const tables = toTables(patterns);
  const lastSeen = new Int32Array(patterns.length).fill(-1);
  let turn = -1;
  let found4 = [];
  const take = (ids) => {
    for (const id of ids ?? []) {
      if (lastSeen[id] === turn) continue;
      lastSeen[id] = turn;
      found4.push(id);
    }
  };
  const takeEndings = (map, name2) => {
    let dot = name2.indexOf(".", Math.max(0, name2.length - tables.longestEnding));
    for (; dot >= 0; dot = name2.indexOf(".", dot + 1)) take(map.get(name2.slice(dot)));
  };
  const takeSegment = (path, start3, end2, place2) => {
    const name2 = path.slice(start3, end2);
    take(tables.named[place2].get(name2));
    take(tables.anchored[place2].get(`/${path.slice(0, end2)}`));
    if (tables.longestEnding > 0) takeEndings(tables.ending[place2], name2);
  };
  const tryGlobs = (key, names11) => {
    for (const { id, pattern: pattern2 } of tables.globs.get(key) ?? [])
      if (lastSeen[id] !== turn && matchesGlob(pattern2, names11)) take([id]);
  };
  const takeGlobs = (names11) => {
    tryGlobs("", names11);
    tryGlobs(`/${names11[0]}`, names11);
    for (const name2 of names11) tryGlobs(name2, names11);
  };
  return (path) => {
    turn++;
    found4 = [];
    take(tables.all);
    let start3 = 0;
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", start3)) {
      takeSegment(path, start3, slash, "inside");
      start3 = slash + 1;
    }
    takeSegment(path, start3, path.length, "exact");
    take(tables.children.get(start3 > 0 ? `/${path.slice(0, start3 - 1)}` : ""));
    if (tables.globs.size > 0) takeGlobs(path.split("/"));
    return found4;
  };
}
function patternMatcher(source, dialect) {
  const find2 = indexPatterns([compilePattern(source, dialect)]);
  return (path) => find2(path).length > 0;
}

// src/inventory/codeowners-verdict.ts
var isExclusion = (rule, dialect) => dialect === "gitlab" && rule.pattern.startsWith("!");
function sectionsOf(rules, dialect) {
  const numbers2 = /* @__PURE__ */ new Map();
  return rules.map((rule) => {
    const name2 = dialect === "gitlab" ? rule.section?.toLowerCase() ?? null : null;
    const number3 = numbers2.get(name2) ?? numbers2.size;
    numbers2.set(name2, number3);
    return number3;
  });
}
function share(rules, sections, dialect) {
  const numbers2 = /* @__PURE__ */ new Map();
  const lastBySection = [];
  const patternOf = rules.map((rule, i) => {
    const number3 = numbers2.get(rule.pattern) ?? numbers2.size;
    if (number3 === numbers2.size) {
      numbers2.set(rule.pattern, number3);
      lastBySection.push(/* @__PURE__ */ new Map());
    }
    lastBySection[number3]?.set(sections[i], i);
    return number3;
  });
  const patterns = [...numbers2.keys()].map((pattern2) => dialect === "gitlab" ? pattern2.replace(/^!/, "") : pattern2);
  return { patterns, patternOf, deciders: lastBySection.map((last) => [...last.values()]) };
}
function weighRules(rules, dialect) {
  const sections = sectionsOf(rules, dialect);
  const { patterns, patternOf, deciders } = share(rules, sections, dialect);
  const excluding = rules.map((rule) => isExclusion(rule, dialect));
  const outranks = (rule, best) => excluding[rule] === excluding[best] ? rule > best : excluding[rule] === true;
  const withOwners = (rule) => (rules[rule]?.owners.length ?? 0) > 0;
  let latest = null;
  function weigh2(paths2) {
    const find2 = indexPatterns(patterns.map((pattern2) => compilePattern(pattern2, dialect)));
    const matched = new Int32Array(patterns.length);
    const decided3 = new Int32Array(rules.length);
    const assigned = new Int32Array(paths2.length).fill(-1);
    const best = /* @__PURE__ */ new Map();
    paths2.forEach((path, p) => {
      best.clear();
      for (const pattern2 of find2(path)) {
        matched[pattern2] = matched[pattern2] + 1;
        for (const rule of deciders[pattern2]) {
          const section2 = sections[rule];
          const current2 = best.get(section2);
          if (current2 === void 0 || outranks(rule, current2)) best.set(section2, rule);
        }
      }
      let chosen2 = -1;
      for (const rule of best.values()) {
        decided3[rule] = decided3[rule] + 1;
        const better = withOwners(rule) === withOwners(chosen2) ? rule > chosen2 : withOwners(rule);
        if (chosen2 < 0 || better) chosen2 = rule;
      }
      assigned[p] = chosen2;
    });
    const usage = rules.map((_, i) => ({
      matched: matched[patternOf[i]],
      decided: decided3[i]
    }));
    return { paths: paths2, assigned, usage };
  }
  const weighed = (paths2) => {
    if (latest?.paths !== paths2) latest = weigh2(paths2);
    return latest;
  };
  return {
    assign: (paths2) => weighed(paths2).assigned.slice(),
    usage: (paths2) => weighed(paths2).usage
  };
}

// src/inventory/codeowners-places.ts
var gitlabPlaces = ["CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
var places3 = /^(?:\.github\/|\.gitlab\/|docs\/)?[^/]+$/;
var nearName = /^(?:codeowners?(?:\.(?:md|markdown|txt|rst|adoc|yml|yaml))?|code[ _-]owners?)$/i;
var foreignFolder2 = /^(?:node_modules|vendor|vendors|third[_-]?party|external|bower_components|tests?|__tests__|specs?|fixtures?|__fixtures__|testdata|examples?|samples?|templates?|\{\{.*)$/i;
var isForeign = (path) => path.split("/").slice(0, -1).some((folder2) => foreignFolder2.test(folder2));
var nameOf4 = (path) => path.slice(path.lastIndexOf("/") + 1);
function dialectOf(paths2, all) {
  if (!all.has(".gitlab-ci.yml")) return "github";
  if (!paths2.some((path) => path.startsWith(".github/"))) return "gitlab";
  const atGitlabOnly = all.has(".gitlab/CODEOWNERS") && !codeownersPlaces.some((path) => all.has(path));
  return atGitlabOnly ? "gitlab" : "github";
}
function locateOwners(files) {
  const paths2 = files.filter((file) => file.mode !== "160000").map((file) => file.path);
  const all = new Set(paths2);
  const dialect = dialectOf(paths2, all);
  const honoured = dialect === "gitlab" ? gitlabPlaces : codeownersPlaces;
  const [effective = null, ...others3] = honoured.filter((path) => all.has(path));
  const close = paths2.filter((path) => !honoured.includes(path) && nearName.test(nameOf4(path)));
  const misnamed2 = close.filter((path) => places3.test(path));
  const nested = close.filter((path) => !places3.test(path) && nameOf4(path) === "CODEOWNERS" && !isForeign(path));
  return { effective, others: others3, misnamed: misnamed2, nested, dialect };
}

// src/inventory/codeowners.ts
var ownersLimit2 = 3 * 1024 * 1024;
var tooLarge2 = {
  fi: "Tiedosto on suurempi kuin 3 Mt, joten GitHub ei lue sitä lainkaan. Yhdistä rivejä jokerimerkeillä (esimerkiksi /docs/ yksittäisten tiedostojen sijaan).",
  sv: "Filen är större än 3 MB, så GitHub läser den inte alls. Slå ihop rader med jokertecken (till exempel /docs/ i stället för enskilda filer).",
  en: "The file is larger than 3 MB, so GitHub does not read it at all. Join lines by using folders and wildcards (for example /docs/ instead of single files)."
};
var ownerAsPattern = {
  fi: "Rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten rivi ei anna omistajaa millekään tiedostolle. Kirjoita polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville.",
  sv: "Raden har bara en ägare. GitHub tar radens första ord för en sökväg, så raden ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad.",
  en: "The line has nothing but an owner. GitHub takes the first word of a line for a path, so this line gives no file an owner. Write the path first (for example * for all files) and all its owners on the same line."
};
var gitlabSection = (heading2, count2) => ({
  fi: `”${heading2}” on GitLabin osion otsikko. GitHub ei tunne osioita: se ohittaa otsikot (tiedostossa ${count2}), eikä otsikon omistaja koske sen alla olevia rivejä. Tee otsikoista kommentteja (#) ja kirjoita omistajat jokaiselle riville.`,
  sv: `”${heading2}” är en avsnittsrubrik för GitLab. GitHub känner inte till avsnitt: rubrikerna (${count2} i filen) hoppas över, och ägare i rubriken gäller inte raderna under den. Gör rubrikerna till kommentarer (#) och skriv ägarna på varje rad.`,
  en: `"${heading2}" is a section heading of GitLab. GitHub knows no sections: it skips the headings (${count2} in this file), and an owner in a heading does not hold for the lines below it. Turn the headings into comments (#) and write the owners on every line.`
});
var brokenHeading = {
  fi: "Rivi alkaa kuin osion otsikko, mutta hakasulkeissa ei ole nimeä tai loppusulkua ei ole, joten GitLab lukee sen tavallisena rivinä. Kirjoita otsikko muotoon [Nimi].",
  sv: "Raden börjar som en avsnittsrubrik, men har inget namn eller ingen slutparentes, så GitLab läser den som en vanlig rad. Skriv rubriken i formen [Namn].",
  en: "The line begins like a section heading but has no name or no closing bracket, so GitLab reads it as an ordinary line. Write the heading as [Name]."
};
var mostProblems = 1e3;
var toEdit = (reading, line, changes) => ({
  safe: changes.every((change) => change.safe),
  changes: changes.map(({ start: start3, end: end2, text }) => ({
    path: reading.path,
    oid: null,
    start: line.start + start3,
    end: line.start + end2,
    text
  }))
});
function report(reading, line, kind, fault2, changes) {
  if (reading.problems.length >= mostProblems) return;
  const all = changes ?? (fault2.change ? [fault2.change] : []);
  reading.problems.push({
    line: line.number,
    column: fault2.start + 1,
    endColumn: fault2.end + 1,
    kind,
    source: line.text.slice(fault2.start, fault2.end),
    message: fault2.message,
    ...all.length > 0 ? { edit: toEdit(reading, line, all) } : {}
  });
}
function readOwners(reading, line, words4, pattern2) {
  const { dialect } = reading;
  const kinds3 = words4.map((word2) => ownerKind(word2.text, dialect));
  const remark = words4.findIndex((word2) => word2.text.startsWith("#"));
  const strange = words4.filter((_, i) => kinds3[i] === null && (remark < 0 || i < remark));
  const [first2] = strange;
  if (first2) {
    const changes = strange.map((word2) => ownerChange(word2, dialect));
    const whole4 = changes.filter((change) => change !== null);
    const fault2 = {
      start: first2.start,
      end: first2.start + first2.text.length,
      message: notAnOwner(first2, pattern2, dialect)
    };
    report(reading, line, "invalid-owner", fault2, whole4.length === changes.length ? whole4 : []);
  }
  if (first2 && dialect === "github") return null;
  return words4.flatMap((word2, i) => {
    const kind = kinds3[i];
    return kind ? [{ name: word2.text, column: word2.start + 1, kind }] : [];
  });
}
function moved(fault2, by) {
  const { change } = fault2;
  const place2 = { ...fault2, start: fault2.start + by, end: fault2.end + by };
  return change ? { ...place2, change: { ...change, start: change.start + by, end: change.end + by } } : place2;
}
var githubHeading = /^\^?\[[^\]]+\](?:\[\d+\])?(?=[ \t\r]|$)/;
function readGithubLine(reading, line, from) {
  const heading2 = githubHeading.exec(line.text.slice(from));
  if (heading2) {
    reading.headings.push({ line, heading: heading2[0] });
    return;
  }
  const pattern2 = patternAt(line.text, from);
  const words4 = wordsFrom(line.text, pattern2.start + pattern2.text.length, true);
  const fault2 = patternFault(pattern2, words4.length === 0);
  if (fault2) report(reading, line, fault2.kind, moved(fault2, from));
  const owners = fault2 ? null : readOwners(reading, line, words4, pattern2.text);
  if (!owners) return;
  if (words4.length === 0 && ownerKind(pattern2.text, "github")) {
    const end2 = from + pattern2.text.length;
    const change = { start: from, end: from, text: "* ", safe: false };
    report(reading, line, "owner-as-pattern", { start: from, end: end2, message: ownerAsPattern, change });
  }
  const { text } = pattern2;
  reading.rules.push({ line: line.number, pattern: text, patternColumn: from + 1, owners, section: null });
}
var gitlabHeading = /^\^?\[([^\]]+)\](?:\[\d*\])?/;
function readHeading(reading, line, from, heading2) {
  const name2 = heading2[1].trim();
  const owners = readOwners(reading, line, wordsFrom(line.text, from + heading2[0].length, false), heading2[0]) ?? [];
  const key = name2.toLowerCase();
  const inForce = owners.length > 0 ? owners : reading.defaults.get(key) ?? [];
  reading.defaults.set(key, inForce);
  reading.section = { name: name2, owners: inForce };
}
function readGitlabLine(reading, line, from) {
  const rest = line.text.slice(from);
  const heading2 = gitlabHeading.exec(rest);
  if (heading2) {
    readHeading(reading, line, from, heading2);
    return;
  }
  const pattern2 = patternAt(line.text, from);
  const end2 = from + pattern2.text.length;
  if (/^\^?\[/.test(rest)) report(reading, line, "invalid-pattern", { start: from, end: end2, message: brokenHeading });
  const own = readOwners(reading, line, wordsFrom(line.text, end2, false), pattern2.text) ?? [];
  const excluded = pattern2.text.startsWith("!");
  const owners = own.length > 0 || excluded ? own : reading.section?.owners ?? [];
  const section2 = reading.section?.name ?? null;
  reading.rules.push({
    line: line.number,
    pattern: pattern2.text,
    patternColumn: from + 1,
    owners: excluded ? [] : owners,
    section: section2
  });
}
function reportSections(reading) {
  const [first2] = reading.headings;
  if (!first2) return;
  const start3 = skipBlanks(first2.line.text, 0);
  const message = gitlabSection(quotable2(first2.heading), reading.headings.length);
  report(reading, first2.line, "gitlab-section", { start: start3, end: start3 + first2.heading.length, message });
  reading.problems.sort((a, b) => a.line - b.line || a.column - b.column);
}
function readLines(reading, text) {
  const readLine = reading.dialect === "gitlab" ? readGitlabLine : readGithubLine;
  for (const line of linesOf3(text)) {
    const from = skipBlanks(line.text, 0);
    if (from < line.text.length && line.text[from] !== "#") readLine(reading, line, from);
  }
  reportSections(reading);
}
function parseOwners(path, text, dialect, size) {
  const reading = {
    path,
    dialect,
    rules: [],
    problems: [],
    section: null,
    defaults: /* @__PURE__ */ new Map(),
    headings: []
  };
  if (dialect === "github" && size > ownersLimit2)
    report(reading, { text: "", number: 1, start: 0 }, "too-large", { start: 0, end: 0, message: tooLarge2 });
  else readLines(reading, text);
  const { rules, problems } = reading;
  return { path, dialect, rules, problems, ...weighRules(rules, dialect) };
}

// src/checks/owners-effective.ts
var forgeOf = (places4) => places4.dialect === "gitlab" ? "GitLab" : "GitHub";
var orPlaces = (places4, language) => listed(places4.dialect === "gitlab" ? gitlabPlaces : codeownersPlaces, language, "or");
var misnamed = (path, places4, readable4) => ({
  fi: `${forgeOf(places4)} ei lue tiedostoa ${path}. Sen nimen ja paikan on oltava ${orPlaces(places4, "fi")}: anna tiedostolle uusi nimi${readable4 ? "" : " ja kirjoita sen rivit muotoon ”polku @omistaja”"}.`,
  sv: `${forgeOf(places4)} läser inte filen ${path}. Namn och plats ska vara ${orPlaces(places4, "sv")}: byt namn på filen${readable4 ? "" : " och skriv dess rader i formen ”sökväg @ägare”"}.`,
  en: `${forgeOf(places4)} does not read ${path}. Its name and place should be ${orPlaces(places4, "en")}: rename it${readable4 ? "" : ' and write its lines as "path @owner"'}.`
});
var misplaced = (path, places4) => ({
  fi: `${forgeOf(places4)} ei lue tiedostoa ${path}: se lukee vain paikat ${orPlaces(places4, "fi")}. Siirrä rivit sinne; polut kirjoitetaan silloin koodivaraston ylimmästä kansiosta lähtien.`,
  sv: `${forgeOf(places4)} läser inte filen ${path}: den läser bara ${orPlaces(places4, "sv")}. Flytta raderna dit; sökvägarna skrivs då från kodförrådets översta mapp.`,
  en: `${forgeOf(places4)} does not read ${path}: it reads only ${orPlaces(places4, "en")}. Move the lines there; paths are then written from the top of the repository.`
});
var ignored = (path, effective, places4) => ({
  fi: `${forgeOf(places4)} ei lue tiedostoa ${path}, koska ${effective} on ensisijainen. Siirrä tarpeelliset rivit tiedostoon ${effective} ja poista ${path}.`,
  sv: `${forgeOf(places4)} läser inte filen ${path}, eftersom ${effective} går före. Flytta de rader som behövs till ${effective} och ta bort ${path}.`,
  en: `${forgeOf(places4)} does not read ${path}, because ${effective} comes first. Move the lines that are needed to ${effective} and delete ${path}.`
});
var empty = (path) => ({
  fi: `Tiedostossa ${path} ei ole yhtään riviä, joka nimeäisi polun ja omistajan. Kirjoita ainakin rivi ”* @organisaatio/tiimi”.`,
  sv: `Filen ${path} har ingen rad som nämner en sökväg och en ägare. Skriv åtminstone raden ”* @organisation/team”.`,
  en: `The file ${path} has no line that names a path and an owner. Write at least the line "* @organisation/team".`
});
var none3 = {
  fi: "Koodivarastossa ei ole CODEOWNERS-tiedostoa.",
  sv: "Kodförrådet har ingen CODEOWNERS-fil.",
  en: "The repository has no CODEOWNERS file."
};
var incomplete3 = {
  fi: "Kaikkien tiedostojen luettelo ei ole tiedossa, joten en tiedä, onko CODEOWNERS jossakin.",
  sv: "Listan över alla filer är inte känd, så jag vet inte om CODEOWNERS finns någonstans.",
  en: "The list of all files is not known, so I cannot tell whether there is a CODEOWNERS file."
};
async function isReadable(inventory, path, places4) {
  const content = await inventory.content(path);
  if (content?.kind !== "text") return false;
  const owners = parseOwners(path, content.text, places4.dialect, content.size);
  return owners.problems.length === 0 && owners.rules.some((rule) => rule.owners.length > 0);
}
function renamed(path, places4) {
  const beside2 = `${path.slice(0, path.lastIndexOf("/") + 1)}CODEOWNERS`;
  const honoured = places4.dialect === "gitlab" ? gitlabPlaces : codeownersPlaces;
  return honoured.includes(beside2) ? beside2 : honoured[0];
}
async function unreadProblem(inventory, places4) {
  const [first2, ...others3] = [...places4.misnamed, ...places4.nested];
  if (first2 === void 0) return null;
  const nested = places4.misnamed.length === 0;
  const readable4 = !nested && await isReadable(inventory, first2, places4);
  return {
    message: nested ? misplaced(first2, places4) : misnamed(first2, places4, readable4),
    location: { path: first2 },
    related: others3.map((path) => ({ path })),
    key: "not read",
    ...readable4 ? { edit: { safe: false, changes: [{ rename: first2, to: renamed(first2, places4) }] } } : {}
  };
}
function saysTheSame(inventory, path, effective) {
  const fileAt = (place2) => inventory.repository.files.find((file) => file.path === place2);
  const [one2, other] = [fileAt(path), fileAt(effective)];
  return one2?.mode === "120000" || other?.mode === "120000" || one2?.oid !== null && one2?.oid === other?.oid;
}
async function sizeProblem(inventory, path, owners) {
  const content = owners ? null : await inventory.content(path);
  const told2 = content?.kind === "too-large" ? parseOwners(path, "", "github", Number.POSITIVE_INFINITY) : owners;
  return told2?.problems.find((problem5) => problem5.kind === "too-large");
}
async function effectiveProblems(inventory, effective, places4, nested) {
  const problems = places4.others.filter((path) => !saysTheSame(inventory, path, effective)).map((path) => ({
    message: ignored(path, effective, places4),
    location: { path },
    related: [{ path: effective }],
    key: "ignored"
  }));
  const [first2, ...others3] = nested ? places4.nested : [];
  if (first2 !== void 0)
    problems.push({
      message: misplaced(first2, places4),
      location: { path: first2 },
      related: others3.map((path) => ({ path })),
      key: "nested"
    });
  const owners = await inventory.owners();
  const tooLarge3 = places4.dialect === "github" ? await sizeProblem(inventory, effective, owners) : void 0;
  if (tooLarge3) problems.push({ message: tooLarge3.message, location: { path: effective }, key: "over the limit" });
  else if (owners && owners.path === effective && owners.rules.length + owners.problems.length === 0)
    problems.push({ message: empty(effective), location: { path: effective }, key: "empty" });
  return problems;
}
var check = {
  async judge({ inventory }, { nested = false }) {
    const { files, complete } = inventory.repository;
    const places4 = locateOwners(files);
    if (places4.effective !== null) {
      const problems = await effectiveProblems(inventory, places4.effective, places4, nested);
      return problems.length > 0 ? { problems } : { passed: [{ path: places4.effective }] };
    }
    if (!complete) return { undetermined: incomplete3 };
    const problem5 = await unreadProblem(inventory, places4);
    return problem5 ? { problems: [problem5] } : { notApplicable: none3 };
  }
};
var owners_effective_default = check;

// src/checks/owners-valid.ts
var owners_valid_exports = {};
__export(owners_valid_exports, {
  default: () => owners_valid_default
});

// src/inventory/codeowners-usable.ts
var mostWork = 2e8;
var noFile = {
  fi: "Koodivarastossa ei ole CODEOWNERS-tiedostoa, jonka GitHub tai GitLab lukisi. Muualla nimettyjä ylläpitäjiä ei voi yhdistää tiedostoihin.",
  sv: "Kodförrådet har ingen CODEOWNERS-fil som GitHub eller GitLab läser. Underhållsansvariga som nämns på andra ställen kan inte kopplas till filer.",
  en: "The repository has no CODEOWNERS file that GitHub or GitLab reads. Maintainers named elsewhere cannot be matched to files."
};
var unread = {
  fi: "CODEOWNERS-tiedosto on liian suuri tai sitä ei voi lukea tekstinä, joten mikään sen riveistä ei ole voimassa.",
  sv: "CODEOWNERS är för stor eller kan inte läsas som text, så inga av dess rader gäller.",
  en: "The CODEOWNERS file is too large or cannot be read as text, so none of its lines is in force."
};
var noRules = {
  fi: "CODEOWNERS-tiedostossa ei ole yhtään riviä, jonka GitHub tai GitLab lukisi polkuna.",
  sv: "CODEOWNERS-filen har ingen rad som GitHub eller GitLab läser som sökväg.",
  en: "The CODEOWNERS file has no line that GitHub or GitLab reads as a path."
};
var incomplete4 = {
  fi: "Kaikkien tiedostojen luettelo ei ole tiedossa, joten CODEOWNERS-rivejä ei voi verrata tiedostoihin.",
  sv: "Listan över alla filer är inte känd, så raderna i CODEOWNERS kan inte jämföras med filerna.",
  en: "The list of all files is not known, so the lines of CODEOWNERS cannot be compared with the files."
};
var tooMuch2 = (rules, paths2) => ({
  fi: `CODEOWNERS-tiedostossa on ${rules} riviä ja koodivarastossa ${paths2} tiedostoa: niin monen vertaaminen veisi liian kauan.`,
  sv: `CODEOWNERS har ${rules} rader och kodförrådet ${paths2} filer: det tar för länge att jämföra så många.`,
  en: `CODEOWNERS has ${rules} lines and the repository ${paths2} files: it would take too long to compare so many.`
});
var pathsOf = /* @__PURE__ */ new WeakMap();
function allPaths(files) {
  const known5 = pathsOf.get(files);
  const paths2 = known5 ?? files.map((file) => file.path);
  if (!known5) pathsOf.set(files, paths2);
  return paths2;
}
var withoutOwners = (inventory) => locateOwners(inventory.repository.files).effective === null ? { notApplicable: noFile } : { undetermined: unread };
async function usableOwners(inventory) {
  const owners = await inventory.owners();
  if (!owners) return withoutOwners(inventory);
  if (owners.problems.some((problem5) => problem5.kind === "too-large")) return { undetermined: unread };
  if (owners.rules.length === 0) return { notApplicable: noRules };
  if (!inventory.repository.complete) return { undetermined: incomplete4 };
  const paths2 = allPaths(inventory.repository.files);
  if (owners.rules.length * paths2.length > mostWork) return { undetermined: tooMuch2(owners.rules.length, paths2.length) };
  return { owners, paths: paths2 };
}
async function ownersText(inventory, path) {
  const file = inventory.repository.files.find((one2) => one2.path === path);
  const content = file && file.mode !== "120000" ? await inventory.content(path) : null;
  if (!file || content?.kind !== "text") return null;
  const lines2 = linesOf3(content.text);
  const { text: whole4 } = content;
  const offset = (line, column) => (lines2[line - 1]?.start ?? whole4.length) + column - 1;
  return {
    lines: lines2,
    owned: ({ safe, changes }) => ({
      safe,
      changes: changes.map((change) => "oid" in change ? { ...change, oid: file.oid } : change)
    }),
    edit: (safe, changes) => ({
      safe,
      changes: changes.map(({ line, column, endLine = line, endColumn, text }) => ({
        path,
        oid: file.oid,
        start: offset(line, column),
        end: Math.min(offset(endLine, endColumn), whole4.length),
        text
      }))
    })
  };
}

// src/checks/owners-valid.ts
function isMeant(problem5, owners, inventory) {
  if (problem5.kind !== "owner-as-pattern") return false;
  const rule = owners.rules.find((one2) => one2.line === problem5.line);
  const matches = rule && patternMatcher(rule.pattern, owners.dialect);
  return matches ? inventory.repository.files.some((file) => matches(file.path)) : false;
}
var bareOwners = (lines2) => ({
  fi: `${lines2} rivillä on vain omistaja. GitHub pitää rivin ensimmäistä sanaa polkuna, joten nämä rivit eivät anna omistajaa millekään tiedostolle. Kirjoita polku ensin (esimerkiksi * eli kaikki tiedostot) ja kaikki sen omistajat samalle riville: useammasta rivistä vain viimeinen on voimassa.`,
  sv: `${lines2} rader har bara en ägare. GitHub tar radens första ord för en sökväg, så de här raderna ger ingen fil en ägare. Skriv sökvägen först (till exempel * för alla filer) och alla dess ägare på samma rad: av flera rader gäller bara den sista.`,
  en: `${lines2} lines have nothing but an owner. GitHub takes the first word of a line for a path, so these lines give no file an owner. Write the path first (for example * for all files) and all its owners on the same line: of several lines only the last holds.`
});
function joined2(bare3, text) {
  const [first2] = bare3;
  const isList = bare3.every((one2, i) => i === 0 || one2.line === (bare3[i - 1]?.line ?? 0) + 1);
  const remarks = bare3.some((one2) => text.lines[one2.line - 1]?.text.includes("#"));
  if (!first2 || !isList || remarks) return null;
  const start3 = { line: first2.line, column: first2.column, endColumn: first2.column, text: "* " };
  const ends4 = bare3.slice(1).map((next2, i) => {
    const before4 = bare3[i];
    return { line: before4.line, column: before4.endColumn, endLine: next2.line, endColumn: next2.column, text: " " };
  });
  return text.edit(false, [start3, ...ends4]);
}
var placeOf5 = (problem5, path) => ({
  path,
  line: problem5.line,
  column: problem5.column,
  endLine: problem5.line,
  endColumn: problem5.endColumn
});
function bareProblem(bare3, path, text) {
  const [first2] = bare3;
  if (!first2) return [];
  const edit = text && joined2(bare3, text);
  return [
    {
      message: bare3.length > 1 ? bareOwners(bare3.length) : first2.message,
      location: placeOf5(first2, path),
      related: bare3.slice(1).map((problem5) => placeOf5(problem5, path)),
      key: "owner-as-pattern",
      ...edit ? { edit } : {}
    }
  ];
}
var pathOn = ({ line }, text) => text?.lines[line - 1]?.text.trim().split(/\s/u)[0] ?? "";
function toProblem(problem5, path, text) {
  const { message, edit, kind, source } = problem5;
  return {
    message,
    location: placeOf5(problem5, path),
    // The words of an owner may be a person's: the path of its line identifies the problem.
    key: kind === "invalid-owner" ? `${kind} ${pathOn(problem5, text)}` : `${kind} ${source}`,
    ...edit && text ? { edit: text.owned(edit) } : {}
  };
}
var check2 = {
  async judge({ inventory }) {
    const owners = await inventory.owners();
    if (!owners) return withoutOwners(inventory);
    const { path } = owners;
    const told2 = owners.problems.filter((one2) => one2.kind !== "too-large" && !isMeant(one2, owners, inventory));
    if (told2.length === 0) return { passed: [{ path }] };
    const text = await ownersText(inventory, path);
    const bare3 = told2.filter((one2) => one2.kind === "owner-as-pattern");
    const others3 = told2.filter((one2) => one2.kind !== "owner-as-pattern");
    const problems = [...bareProblem(bare3, path, text), ...others3.map((one2) => toProblem(one2, path, text))];
    return { problems: problems.sort((a, b) => (a.location.line ?? 0) - (b.location.line ?? 0)) };
  }
};
var owners_valid_default = check2;

// src/checks/owners-match.ts
var owners_match_exports = {};
__export(owners_match_exports, {
  default: () => owners_match_default
});

// src/inventory/codeowners-nearest.ts
function treeOf2(paths2) {
  const children = /* @__PURE__ */ new Map();
  const places4 = /* @__PURE__ */ new Map();
  const enter2 = (path) => {
    const slash = path.lastIndexOf("/");
    const folder2 = slash < 0 ? "" : path.slice(0, slash);
    const name2 = path.slice(slash + 1);
    const known5 = children.get(folder2);
    if (known5?.has(name2)) return;
    if (known5) known5.add(name2);
    else children.set(folder2, /* @__PURE__ */ new Set([name2]));
    const list2 = places4.get(name2);
    if (list2) list2.push(path);
    else places4.set(name2, [path]);
    if (slash >= 0) enter2(folder2);
  };
  for (const path of paths2) enter2(path);
  return { children, places: places4 };
}
function within2(a, i, b, j, edits) {
  let at4 = i;
  let to = j;
  while (at4 < a.length && a[at4] === b[to]) {
    at4++;
    to++;
  }
  if (at4 >= a.length || to >= b.length) return a.length - at4 + (b.length - to) <= edits;
  if (edits === 0) return false;
  const left = edits - 1;
  const swapped = a[at4] === b[to + 1] && a[at4 + 1] === b[to];
  return within2(a, at4 + 1, b, to + 1, left) || within2(a, at4 + 1, b, to, left) || within2(a, at4, b, to + 1, left) || swapped && within2(a, at4 + 2, b, to + 2, left);
}
function isTypo(a, b) {
  const shortest = Math.min(a.length, b.length);
  const edits = shortest >= 8 ? 2 : 1;
  return shortest >= 4 && Math.abs(a.length - b.length) <= edits && within2(a, 0, b, 0, edits);
}
var letters2 = (name2) => name2.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");
var longestName = 100;
var longestPattern2 = 1e3;
function isNear(a, b) {
  if (a === b || a.length > longestName || b.length > longestName) return false;
  if (Math.abs(a.length - b.length) > 8 || a[0]?.toLowerCase() !== b[0]?.toLowerCase()) return false;
  if (isTypo(a.toLowerCase(), b.toLowerCase()) || a.toLowerCase() === b.toLowerCase()) return true;
  const [one2, other] = [letters2(a), letters2(b)];
  const [short2, long] = one2.length < other.length ? [one2, other] : [other, one2];
  return short2.length >= 5 && long.length - short2.length <= 5 && long.startsWith(short2);
}
var hasWildcard = (text) => /[*?[\\]/.test(text);
var trimmed = (pattern2) => pattern2.replace(/^\//, "").replace(/\/$/, "");
var escaped = (path) => path.replaceAll(/[\\ *?[\]]/g, (c) => c === "[" || c === "]" ? "?" : `\\${c}`);
function isSpread(part3, whole4) {
  let found4 = 0;
  for (const name2 of whole4) if (name2 === part3[found4]) found4++;
  return found4 === part3.length;
}
function nearestPattern(paths2, dialect) {
  let made2 = null;
  const tree = () => {
    made2 ??= treeOf2(paths2);
    return made2;
  };
  const isFolder = (path) => tree().children.has(path);
  const shown5 = (path) => isFolder(path) ? `${path}/` : path;
  const written4 = (path, pattern2) => `/${escaped(path)}${isFolder(path) && (pattern2.endsWith("/") || dialect === "gitlab") ? "/" : ""}`;
  const matchOf = (write) => {
    const there = paths2.find(patternMatcher(write, dialect));
    return there === void 0 ? null : { there, write };
  };
  function bySlashes(pattern2) {
    const forms4 = [
      pattern2.replace(/^\.\//, "/"),
      pattern2.replaceAll("//", "/"),
      pattern2.replaceAll(/\\(?=[\p{L}\p{N}._-])/gu, "/"),
      pattern2.replace(/\/$/, ""),
      dialect === "gitlab" ? `${pattern2}/` : pattern2
    ];
    for (const form2 of forms4) {
      const found4 = form2 !== pattern2 && form2 !== "" ? matchOf(form2) : null;
      if (found4) return found4;
    }
    return null;
  }
  function byName3(names11, pattern2) {
    const at4 = names11.findIndex((name2, i) => !tree().children.get(names11.slice(0, i).join("/"))?.has(name2));
    if (at4 < 0) return null;
    const folder2 = names11.slice(0, at4).join("/");
    const near2 = [...tree().children.get(folder2) ?? []].filter((name2) => isNear(names11[at4], name2));
    for (const name2 of near2) {
      const rest = names11.slice(at4 + 1);
      const path = [...names11.slice(0, at4), name2, ...rest].join("/");
      const isThere = rest.length === 0 || tree().places.get(rest.at(-1))?.includes(path);
      const fits2 = !pattern2.endsWith("/") || isFolder(path);
      if (isThere && fits2) return { there: shown5(path), write: written4(path, pattern2) };
    }
    return null;
  }
  function byPlace(names11, pattern2) {
    const all = (tree().places.get(names11.at(-1)) ?? []).filter((p) => !pattern2.endsWith("/") || isFolder(p));
    const spread = all.filter((path) => isSpread(names11, path.split("/")));
    const [only, ...others3] = spread.length > 0 ? spread : all;
    return only === void 0 || others3.length > 0 ? null : { there: shown5(only), write: written4(only, pattern2) };
  }
  function byBareName(name2, pattern2) {
    const depth2 = (path) => path.split("/").length;
    let best = null;
    for (const [other, where] of tree().places) {
      if (!isNear(name2, other)) continue;
      for (const path of where) {
        const fits2 = !pattern2.endsWith("/") || isFolder(path);
        if (fits2 && (best === null || depth2(path) < depth2(best))) best = path;
      }
    }
    if (best === null) return null;
    const end2 = pattern2.endsWith("/") || dialect === "gitlab" && isFolder(best) ? "/" : "";
    return { there: shown5(best), write: `${escaped(best.slice(best.lastIndexOf("/") + 1))}${end2}` };
  }
  return (pattern2) => {
    if (pattern2.length > longestPattern2) return null;
    const slashed = bySlashes(pattern2);
    if (slashed) return slashed;
    const plain3 = trimmed(pattern2);
    if (hasWildcard(plain3) || plain3 === "") return null;
    const names11 = plain3.split("/");
    const anchored = pattern2.startsWith("/") || names11.length > 1;
    if (!anchored) return byBareName(plain3, pattern2);
    return byName3(names11, pattern2) ?? byPlace(names11, pattern2);
  };
}

// src/checks/owners-match.ts
var mostNearest = 30;
var noFiles = (pattern2) => ({
  fi: `Polku ”${pattern2}” ei osu yhteenkään tiedostoon, joten rivi ei vaikuta mihinkään.`,
  sv: `Sökvägen ”${pattern2}” motsvarar ingen fil, så raden har ingen verkan.`,
  en: `The path "${pattern2}" matches no file, so the line has no effect.`
});
var meant = ({ there, write }) => ({
  fi: `Koodivarastossa on ”${there}”: jos tarkoitat sitä, kirjoita ”${write}”.`,
  sv: `I kodförrådet finns ”${there}”: om du menar den, skriv ”${write}”.`,
  en: `The repository has "${there}": if you mean that, write "${write}".`
});
var correct = {
  fi: "Korjaa polku tai poista rivi. Jos tiedostot syntyvät myöhemmin, rivi voi jäädä.",
  sv: "Rätta sökvägen eller ta bort raden. Om filerna kommer till senare kan raden stå kvar.",
  en: "Correct the path or take the line away. If the files are still to come, the line may stay."
};
var braces = {
  fi: "Aaltosulkeita ei tueta: kirjoita jokainen vaihtoehto omalle rivilleen.",
  sv: "Klammerparenteser stöds inte: skriv varje alternativ på en egen rad.",
  en: "Braces are not supported: write each alternative on a line of its own."
};
var ownerFirst = {
  fi: "Rivin ensimmäinen sana näyttää omistajalta, mutta se luetaan poluksi, joten rivi ei vaikuta mihinkään. Kirjoita polku ensin, esimerkiksi * eli kaikki tiedostot.",
  sv: "Radens första ord ser ut som en ägare men läses som en sökväg, så raden har ingen verkan. Skriv sökvägen först, till exempel * för alla filer.",
  en: "The first word of the line looks like an owner but is read as a path, so the line has no effect. Write the path first, for example * for all files."
};
var joined3 = (...texts2) => ({
  fi: texts2.map((text) => text.fi).join(" "),
  sv: texts2.map((text) => text.sv).join(" "),
  en: texts2.map((text) => text.en).join(" ")
});
function messageFor(rule, nearest, ownersFirst) {
  if (ownersFirst) return ownerFirst;
  const first2 = noFiles(quotable2(rule.pattern));
  if (nearest) return joined3(first2, meant(nearest));
  return rule.pattern.includes("{") ? joined3(first2, braces) : joined3(first2, correct);
}
function reachesIntoSubmodule(pattern2, submodules) {
  const path = pattern2.replace(/^!?\/?/, "").replace(/\/$/, "");
  return submodules.some((folder2) => path === folder2 || path.startsWith(`${folder2}/`));
}
function idleRules({ owners, paths: paths2 }, inventory) {
  const submodules = inventory.repository.files.filter((file) => file.mode === "160000").map((file) => file.path);
  const told2 = new Set(owners.problems.map((problem5) => problem5.line));
  const usage = owners.usage(paths2);
  return owners.rules.filter(
    (rule, i) => usage[i]?.matched === 0 && !told2.has(rule.line) && !reachesIntoSubmodule(rule.pattern, submodules)
  );
}
function toProblem2(rule, usable, nearest, text) {
  const { owners } = usable;
  const column = rule.patternColumn;
  const endColumn = column + rule.pattern.length;
  const ownersFirst = ownerKind(rule.pattern, owners.dialect) !== null;
  const found4 = ownersFirst ? null : nearest;
  const sign = rule.pattern.startsWith("!") ? "!" : "";
  const change = found4 && { line: rule.line, column, endColumn, text: `${sign}${found4.write}` };
  return {
    message: messageFor(rule, found4, ownersFirst),
    location: { path: owners.path, line: rule.line, column, endLine: rule.line, endColumn },
    key: ownersFirst ? "owner as pattern" : rule.pattern,
    ...change && text ? { edit: text.edit(false, [change]) } : {}
  };
}
var check3 = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners, paths: paths2 } = usable;
    const idle = idleRules(usable, inventory);
    if (idle.length === 0) return { passed: [{ path: owners.path }] };
    const text = await ownersText(inventory, owners.path);
    const nearest = nearestPattern(paths2, owners.dialect);
    const plain3 = (rule) => owners.dialect === "gitlab" ? rule.pattern.replace(/^!/, "") : rule.pattern;
    return {
      problems: idle.map((rule, i) => toProblem2(rule, usable, i < mostNearest ? nearest(plain3(rule)) : null, text))
    };
  }
};
var owners_match_default = check3;

// src/checks/owners-shadowed.ts
var owners_shadowed_exports = {};
__export(owners_shadowed_exports, {
  default: () => owners_shadowed_default
});

// src/inventory/codeowners-cover.ts
function fixedPart(pattern2) {
  if (pattern2.kind === "children") return { path: pattern2.folder, inside: true };
  if (pattern2.kind === "anchored") return { path: pattern2.text, inside: pattern2.tail === "inside" };
  return null;
}
function covers(wide, narrow) {
  if (wide.kind === "all") return true;
  const part3 = fixedPart(narrow);
  if (!part3) return false;
  if (wide.kind === "anchored" && wide.tail !== "exact") {
    if (part3.path === wide.text) return part3.inside || wide.tail === "either";
    return part3.path.startsWith(`${wide.text}/`);
  }
  if (wide.kind !== "named" || wide.tail === "exact") return false;
  const names11 = part3.path.split("/");
  const at4 = names11.indexOf(wide.name);
  return at4 >= 0 && (at4 < names11.length - 1 || part3.inside || wide.tail === "either");
}

// src/checks/owners-shadowed.ts
var mostNamed2 = 5;
function linesIn(rules, language) {
  const numbers2 = rules.map((rule) => String(rule.line));
  const named11 = numbers2.slice(0, mostNamed2);
  const more2 = numbers2.length - named11.length;
  return more2 > 0 ? `${named11.join(", ")} ${andMore(more2)[language]}` : listed(named11, language);
}
var repeated = (pattern2, shadow, last) => {
  const all = [...shadow.rules, last];
  return {
    fi: `Polku ”${pattern2}” on riveillä ${linesIn(all, "fi")}, mutta vain viimeinen niistä on voimassa. Kirjoita kaikki sen omistajat yhdelle riville.`,
    sv: `Sökvägen ”${pattern2}” står på raderna ${linesIn(all, "sv")}, men bara den sista gäller. Skriv alla dess ägare på en enda rad.`,
    en: `The path "${pattern2}" stands on lines ${linesIn(all, "en")}, but only the last of them holds. Write all its owners on one line.`
  };
};
var doubled = (pattern2, last) => ({
  fi: `Rivi ”${pattern2}” toistuu samoin omistajin rivillä ${last.line}. Poista ylimääräinen rivi.`,
  sv: `Raden ”${pattern2}” upprepas med samma ägare på rad ${last.line}. Ta bort den överflödiga raden.`,
  en: `The line "${pattern2}" is repeated with the same owners on line ${last.line}. Take the spare line away.`
});
var covered = (pattern2, by) => ({
  fi: `Rivi ”${pattern2}” ei vaikuta koskaan: myöhempi rivi ${by.line} ”${quotable2(by.pattern)}” kattaa samat tiedostot, ja viimeinen osuva rivi ratkaisee. Siirrä tämä rivi sen alapuolelle tai poista se.`,
  sv: `Raden ”${pattern2}” har aldrig någon verkan: den senare raden ${by.line} ”${quotable2(by.pattern)}” omfattar också alla dess filer, och den sista rad som passar avgör. Flytta raden nedanför den eller ta bort den.`,
  en: `The line "${pattern2}" never takes effect: the later line ${by.line} "${quotable2(by.pattern)}" covers all the same files, and the last matching line decides. Move this line below it or take it away.`
});
var overridden = (pattern2, by) => by.length === 1 ? {
  fi: `Rivi ”${pattern2}” ei nyt ratkaise minkään tiedoston omistajaa: myöhempi rivi ${by[0]?.line} osuu samoihin tiedostoihin. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirrä se alemmas tai poista se.`,
  sv: `Raden ”${pattern2}” avgör just nu ingen fils ägare: den senare raden ${by[0]?.line} omfattar också alla dess filer. Om raden är till för kommande filer kan den stå kvar; flytta den annars längre ner eller ta bort den.`,
  en: `The line "${pattern2}" decides the owner of no file at present: the later line ${by[0]?.line} matches all the same files. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`
} : {
  fi: `Rivi ”${pattern2}” ei nyt ratkaise minkään tiedoston omistajaa: myöhemmät rivit ${linesIn(by, "fi")} kattavat yhdessä samat tiedostot. Jos rivi on tulevia tiedostoja varten, se voi jäädä; muuten siirrä se alemmas tai poista se.`,
  sv: `Raden ”${pattern2}” avgör just nu ingen fils ägare: de senare raderna ${linesIn(by, "sv")} omfattar tillsammans alla dess filer. Om raden är till för kommande filer kan den stå kvar; flytta den annars längre ner eller ta bort den.`,
  en: `The line "${pattern2}" decides the owner of no file at present: the later lines ${linesIn(by, "en")} together override it. If it is meant for files still to come, it may stay; otherwise move it further down or take it away.`
};
var compiled2 = (pattern2, owners) => compilePattern(owners.dialect === "gitlab" ? pattern2.replace(/^!/, "") : pattern2, owners.dialect);
function groupsOf(owners) {
  if (owners.dialect === "github") return [owners.rules];
  const groups = /* @__PURE__ */ new Map();
  for (const rule of owners.rules) {
    const key = rule.section === null ? "" : `[${rule.section.toLowerCase()}`;
    const group = groups.get(key);
    if (group) group.push(rule);
    else groups.set(key, [rule]);
  }
  return [...groups.values()];
}
function shadowsIn(rules, owners, paths2) {
  const weighed = rules === owners.rules ? owners : weighRules(rules, owners.dialect);
  const idle = /* @__PURE__ */ new Map();
  weighed.usage(paths2).forEach(({ matched, decided: decided3 }, i) => {
    const rule = rules[i];
    if (matched > 0 && decided3 === 0) idle.set(rule.pattern, [...idle.get(rule.pattern) ?? [], rule]);
  });
  if (idle.size === 0) return [];
  const find2 = indexPatterns([...idle.keys()].map((pattern2) => compiled2(pattern2, owners)));
  const deciding = [...idle.keys()].map(() => /* @__PURE__ */ new Set());
  const assigned = weighed.assign(paths2);
  paths2.forEach((path, p) => {
    for (const pattern2 of find2(path)) deciding[pattern2]?.add(assigned[p]);
  });
  return [...idle.values()].map((some2, n) => ({
    rules: some2,
    by: [...deciding[n] ?? []].sort((a, b) => a - b).flatMap((i) => rules[i] ?? [])
  }));
}
var namesOf = (rule) => rule.owners.map((owner) => owner.name.toLowerCase()).sort().join(" ");
var isBare2 = (rule, text) => !text.lines[rule.line - 1]?.text.includes("#");
function withoutDoubles(rules, text) {
  if (!rules.every((rule) => isBare2(rule, text))) return null;
  const changes = rules.map(({ line }) => ({ line, column: 1, endLine: line + 1, endColumn: 1, text: "" }));
  return text.edit(true, changes);
}
function joinedLines(rules, text) {
  const changes = [];
  for (const [i, next2] of rules.entries()) {
    const before4 = rules[i - 1];
    if (!before4) continue;
    const last = before4.owners.at(-1);
    const first2 = next2.owners[0];
    if (!last || !first2 || next2.line !== before4.line + 1 || !isBare2(before4, text)) return null;
    const column = last.column + last.name.length;
    changes.push({ line: before4.line, column, endLine: next2.line, endColumn: first2.column, text: " " });
  }
  return text.edit(false, changes);
}
function advice(shadow, owners, text) {
  const [first2] = shadow.rules;
  const pattern2 = quotable2(first2.pattern);
  const [by, ...others3] = shadow.by;
  const only = others3.length === 0 ? by : void 0;
  if (only?.pattern === first2.pattern) {
    const same = shadow.rules.every((rule) => namesOf(rule) === namesOf(only));
    if (same) return { message: doubled(pattern2, only), edit: text && withoutDoubles(shadow.rules, text) };
    const edit = text && joinedLines([...shadow.rules, only], text);
    return { message: repeated(pattern2, shadow, only), edit };
  }
  const narrow = compiled2(first2.pattern, owners);
  const wide = only && compiled2(only.pattern, owners);
  const message = only && wide && covers(wide, narrow) ? covered(pattern2, only) : overridden(pattern2, shadow.by);
  return { message, edit: null };
}
function isDefault(shadow, owners) {
  const isAll = (rule) => rule !== void 0 && compiled2(rule.pattern, owners).kind === "all";
  return shadow.rules.length === 1 && isAll(shadow.rules[0]) && !shadow.by.some(isAll);
}
function toProblem3(shadow, owners, text) {
  const [first2, ...rest] = shadow.rules;
  const { message, edit } = advice(shadow, owners, text);
  const endColumn = first2.patternColumn + first2.pattern.length;
  const related = [...rest, ...shadow.by].slice(0, 20).map((rule) => ({ path: owners.path, line: rule.line }));
  return {
    message,
    location: {
      path: owners.path,
      line: first2.line,
      column: first2.patternColumn,
      endLine: first2.line,
      endColumn
    },
    related,
    key: first2.pattern,
    ...edit ? { edit } : {}
  };
}
var check4 = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners, paths: paths2 } = usable;
    const shadows = groupsOf(owners).flatMap((rules) => shadowsIn(rules, owners, paths2)).filter((shadow) => !isDefault(shadow, owners));
    if (shadows.length === 0) return { passed: [{ path: owners.path }] };
    const text = await ownersText(inventory, owners.path);
    return { problems: shadows.map((shadow) => toProblem3(shadow, owners, text)) };
  }
};
var owners_shadowed_default = check4;

// src/checks/owners-cover.ts
var owners_cover_exports = {};
__export(owners_cover_exports, {
  default: () => owners_cover_default
});

// src/inventory/codeowners-unknown.ts
function ownerAt(rule, column) {
  const [nearest = null] = [...rule.owners].sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
  return nearest;
}
function ownerIn({ source, column }) {
  const name2 = patternAt(source.slice(0, column + 400), column - 1).text;
  return { name: name2, column, kind: ownerKind(name2, "github") ?? "user" };
}
function lineOf3(errors, rule) {
  const found4 = errors.map((error) => (rule && ownerAt(rule, error.column)) ?? ownerIn(error));
  const distinct3 = [...new Map(found4.map((owner) => [owner.column, owner])).values()];
  const [{ line, source }] = errors;
  return {
    line,
    pattern: rule?.pattern ?? patternAt(source, skipBlanks(source, 0)).text,
    owners: distinct3.sort((a, b) => a.column - b.column).map(({ name: name2, column, kind }) => ({
      column,
      endColumn: column + name2.length,
      team: kind === "team" ? name2 : null,
      kind
    })),
    all: distinct3.length === rule?.owners.length
  };
}
var isUnknown = ({ kind }) => kind.toLowerCase() === "unknown owner";
function unknownOwners({ repository }, owners) {
  const fact2 = repository.forge.ownersErrors;
  if ("undetermined" in fact2) return fact2;
  const byLine2 = /* @__PURE__ */ new Map();
  for (const error of fact2.known) {
    if (!isUnknown(error) || error.path !== owners.path) continue;
    byLine2.set(error.line, [...byLine2.get(error.line) ?? [], error]);
  }
  const rules = new Map(owners.rules.map((rule) => [rule.line, rule]));
  const lines2 = [...byLine2.values()].map((errors) => lineOf3(errors, rules.get(errors[0]?.line ?? 0)));
  return { known: new Map(lines2.sort((a, b) => a.line - b.line).map((one2) => [one2.line, one2])) };
}

// src/checks/owners-cover.ts
var enough = 0.99;
var mostNamed3 = 5;
function namesIn2(paths2, language) {
  const named11 = paths2.slice(0, mostNamed3);
  const more2 = paths2.length - named11.length;
  return more2 > 0 ? `${named11.join(", ")} ${andMore(more2)[language]}` : listed(named11, language);
}
var withoutOwner = (paths2) => ({
  fi: `CODEOWNERS ei anna omistajaa hallinnan kannalta tärkeille tiedostoille: ${namesIn2(paths2, "fi")}. Lisää tiedoston loppuun rivi, joka nimeää niille omistajan, esimerkiksi ”/${paths2[0]} @organisaatio/tiimi”.`,
  sv: `CODEOWNERS ger ingen ägare åt filer som är viktiga för styrningen: ${namesIn2(paths2, "sv")}. Lägg till en rad i slutet av filen som ger dem en ägare, till exempel ”/${paths2[0]} @organisation/team”.`,
  en: `CODEOWNERS gives no owner to files that matter to governance: ${namesIn2(paths2, "en")}. Add a line at the end that names one for them, for example "/${paths2[0]} @organisation/team".`
});
var unknownOnly = (paths2) => ({
  fi: `CODEOWNERS nimeää hallinnan kannalta tärkeille tiedostoille vain omistajia, joita GitHub ei löydä: ${namesIn2(paths2, "fi")}. Ketään ei siis pyydetä tarkastamaan niitä. Nimeä niille omistaja, joka näkyy GitHubissa ja jolla on kirjoitusoikeus koodivarastoon.`,
  sv: `CODEOWNERS ger filer som är viktiga för styrningen bara ägare som GitHub inte hittar: ${namesIn2(paths2, "sv")}. Ingen ombeds alltså granska dem. Ge dem en ägare som syns på GitHub och har skrivrättigheter i kodförrådet.`,
  en: `CODEOWNERS gives files that matter to governance only owners that GitHub does not find: ${namesIn2(paths2, "en")}. So nobody is asked to review them. Name an owner for them that is visible on GitHub and has write access to the repository.`
});
var noDefault = (paths2, all) => {
  const owned = Math.floor(100 * (all - paths2.length) / all);
  return {
    fi: `CODEOWNERS antaa omistajan ${owned} prosentille tiedostoista. Ilman omistajaa: ${namesIn2(paths2, "fi")}. Lisää ensimmäiseksi riviksi oletusomistaja: ”* @organisaatio/tiimi”.`,
    sv: `CODEOWNERS ger en ägare åt ${owned} procent av filerna. Utan ägare: ${namesIn2(paths2, "sv")}. Lägg till en standardägare som första rad: ”* @organisation/team”.`,
    en: `CODEOWNERS gives an owner to ${owned} per cent of the files. Without one are ${namesIn2(paths2, "en")}. Add a default owner as the first line: "* @organisation/team".`
  };
};
var nothingThere = {
  fi: "Koodivarastossa ei ole yhtään niistä tiedostoista, joille sääntö pyytää omistajaa.",
  sv: "Kodförrådet har ingen av de filer som enligt regeln ska ha en ägare.",
  en: "The repository has none of the files for which the rule asks an owner."
};
function usualTeam(rules) {
  const counts = /* @__PURE__ */ new Map();
  for (const rule of rules)
    for (const owner of rule.owners)
      if (owner.kind === "team") counts.set(owner.name, (counts.get(owner.name) ?? 0) + 1);
  const [usual2] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual2 ? usual2[0] : null;
}
async function wanted3(inventory, paths2, options2) {
  const found4 = /* @__PURE__ */ new Set();
  for (const kind of options2.artefacts ?? []) {
    if (kind === "api-description") for (const path of await descriptionFiles(inventory)) found4.add(path);
    else
      for (const { path, status } of inventory.of(kind))
        if (path !== null && (status === "present" || status === "section")) found4.add(path);
  }
  for (const path of options2.paths ?? []) {
    const matches = patternMatcher(`/${path.replace(/^\//, "")}`, "github");
    for (const one2 of paths2) if (matches(one2)) found4.add(one2);
  }
  return [...found4].sort();
}
function unowned({ owners, paths: paths2 }, among) {
  const assigned = owners.assign(paths2);
  const asked2 = among && new Set(among);
  const left = [];
  paths2.forEach((path, p) => {
    if (asked2 && !asked2.has(path)) return;
    const rule = owners.rules[assigned[p]];
    if (!rule || rule.owners.length === 0) left.push({ path, rule });
  });
  return left;
}
function withUnknown({ owners, paths: paths2 }, asked2, lines2) {
  if (lines2.size === 0) return [];
  const assigned = owners.assign(paths2);
  const wanted4 = new Set(asked2);
  return paths2.flatMap((path, p) => {
    const rule = owners.rules[assigned[p]];
    return wanted4.has(path) && rule && lines2.get(rule.line)?.all ? [{ path, rule }] : [];
  });
}
function releasing(left, path) {
  const lines2 = new Set(left.flatMap(({ rule }) => rule ? [rule.line] : []));
  return [...lines2].slice(0, mostNamed3).map((line) => ({ path, line }));
}
function artefactProblem(left, { owners }, text) {
  const paths2 = left.map(({ path }) => path);
  const team = usualTeam(owners.rules);
  const last = text?.lines.at(-1);
  const at4 = last && { line: last.number, column: last.text.length + 1, endColumn: last.text.length + 1 };
  const plain3 = paths2.every((path) => /^[^\s\\*?#[\]]+$/.test(path));
  const added = paths2.map((path) => `
/${path} ${team}`).join("");
  return {
    message: withoutOwner(paths2),
    location: { path: owners.path, line: owners.rules[0]?.line ?? 1 },
    related: releasing(left, owners.path),
    key: "artefacts",
    ...text && team && at4 && plain3 ? { edit: text.edit(false, [{ ...at4, text: added }]) } : {}
  };
}
function unknownProblem(left, path) {
  const [first2, ...rest] = [...new Set(left.flatMap(({ rule }) => rule?.line ?? []))].map((line) => ({ path, line }));
  return {
    message: unknownOnly(left.map((one2) => one2.path)),
    location: first2 ?? { path },
    related: rest.slice(0, mostNamed3),
    key: "unknown owners"
  };
}
function defaultProblem(left, { owners, paths: paths2 }, text) {
  const team = usualTeam(owners.rules);
  const line = owners.rules[0]?.line ?? 1;
  const at4 = { line, column: 1, endColumn: 1 };
  const depth2 = (path) => path.split("/").length;
  const shallowFirst = left.map(({ path }) => path).sort((a, b) => depth2(a) - depth2(b));
  return {
    message: noDefault(shallowFirst, paths2.length),
    location: { path: owners.path, line },
    related: releasing(left, owners.path),
    key: "default",
    ...text && team ? { edit: text.edit(false, [{ ...at4, text: `* ${team}
` }]) } : {}
  };
}
function hasDefault({ owners, paths: paths2 }, left) {
  const forAll = owners.rules.findLast((rule) => compilePattern(rule.pattern, owners.dialect).kind === "all");
  return (forAll?.owners.length ?? 0) > 0 || paths2.length - left.length >= enough * paths2.length;
}
function judgeCover(usable, { files, all, unknown: unknown4 }, text) {
  const among = unowned(usable, files);
  const inVain = withUnknown(usable, files, unknown4);
  const left = all ? unowned(usable, null) : [];
  const problems = [
    ...among.length > 0 ? [artefactProblem(among, usable, text)] : [],
    ...inVain.length > 0 ? [unknownProblem(inVain, usable.owners.path)] : [],
    ...all && !hasDefault(usable, left) ? [defaultProblem(left, usable, text)] : []
  ];
  if (problems.length > 0) return { problems };
  const first2 = usable.owners.rules.find((rule) => rule.owners.length > 0);
  return { passed: [{ path: usable.owners.path, line: first2?.line ?? 1 }] };
}
var check5 = {
  async judge({ inventory }, options2) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const asksFiles = (options2.artefacts ?? []).length + (options2.paths ?? []).length > 0;
    const all = options2.default === true || !asksFiles;
    const asked2 = await wanted3(inventory, usable.paths, options2);
    if (asked2.length === 0 && !all) return { notApplicable: nothingThere };
    const fact2 = unknownOwners(inventory, usable.owners);
    const unknown4 = "known" in fact2 ? fact2.known : /* @__PURE__ */ new Map();
    return judgeCover(usable, { files: asked2, all, unknown: unknown4 }, await ownersText(inventory, usable.owners.path));
  }
};
var owners_cover_default = check5;

// src/checks/owners-exist.ts
var owners_exist_exports = {};
__export(owners_exist_exports, {
  default: () => owners_exist_default
});
var columns = { fi: "sarake", sv: "kolumn", en: "column" };
var named8 = ({ team, column }) => inAll((language) => team === null ? `${columns[language]} ${column}` : code(team));
var shown3 = (pattern2) => code(quotable2(pattern2));
var nobodyAsked = (path, list2, several4) => ({
  fi: `GitHub ei löydä rivin ${path} ${several4 ? "omistajia" : "omistajaa"} (${list2.fi}), joten rivin tiedostoille ei pyydetä tarkastajaksi ketään.`,
  sv: `GitHub hittar inte ${several4 ? "ägarna" : "ägaren"} på raden ${path} (${list2.sv}), så ingen ombeds granska radens filer.`,
  en: `GitHub does not find the ${several4 ? "owners" : "owner"} on the line ${path} (${list2.en}), so nobody is asked to review the files of that line.`
});
var someAsked = (path, list2, several4) => ({
  fi: `GitHub ei löydä kaikkia rivin ${path} omistajia (${list2.fi}), joten ${several4 ? "näitä omistajia" : "tätä omistajaa"} ei pyydetä ${several4 ? "tarkastajiksi" : "tarkastajaksi"}.`,
  sv: `GitHub hittar inte alla ägare på raden ${path} (${list2.sv}), så ${several4 ? "de här ägarna" : "den här ägaren"} ombeds inte granska.`,
  en: `GitHub does not find every owner on the line ${path} (${list2.en}), so ${several4 ? "these owners are" : "this owner is"} not asked to review.`
});
var notOnGitHub = {
  fi: "Koskee CODEOWNERS-tiedostoa, jota GitHub lukee; tätä lukee GitLab.",
  sv: "Gäller den CODEOWNERS som GitHub läser; den här läses av GitLab.",
  en: "Concerns the CODEOWNERS file that GitHub reads; this one is read by GitLab."
};
var ofAnother = {
  fi: "Koodivarasto on haarauma (fork), jonka CODEOWNERS nimeää alkuperäisen koodivaraston omistajat: GitHub ei löydä niitä täältä.",
  sv: "Kodförrådet är en förgrening (fork) vars CODEOWNERS nämner ägarna till det ursprungliga kodförrådet: GitHub hittar dem inte här.",
  en: "The repository is a fork, whose CODEOWNERS names the owners of the original one: GitHub does not find them here."
};
var reasons = {
  team: {
    fi: "Tiimillä syitä voi olla kolme: tiimiä ei ole (nimi on muuttunut tai se on poistettu), tiimi on salainen, tai sillä ei ole kirjoitusoikeutta tähän koodivarastoon.",
    sv: "För ett team finns tre möjliga orsaker: teamet finns inte (namnet har ändrats eller det har tagits bort), teamet är hemligt, eller det har inte skrivrättigheter i det här kodförrådet.",
    en: "For a team there are three possible reasons: it does not exist (renamed or removed), it is secret and not visible, or it has no write access to this repository."
  },
  user: {
    fi: "Käyttäjällä syitä voi olla kaksi: sen nimistä käyttäjää ei ole, tai käyttäjällä ei ole kirjoitusoikeutta tähän koodivarastoon.",
    sv: "För en användare finns två möjliga orsaker: det finns ingen användare med det namnet, eller så har användaren inte skrivrättigheter i det här kodförrådet.",
    en: "For a user there are two possible reasons: there is no user of that name, or the user has no write access to this repository."
  },
  email: {
    fi: "Sähköpostiosoite kelpaa vain, kun se on liitetty sellaisen GitHub-käyttäjän tiliin, jolla on kirjoitusoikeus tähän koodivarastoon.",
    sv: "En e-postadress duger bara när den hör till ett GitHub-konto som har skrivrättigheter i det här kodförrådet.",
    en: "A mail address counts only when it belongs to the account of a GitHub user who has write access to this repository."
  }
};
var reasonsFor = (owners) => ["team", "user", "email"].filter((kind) => owners.some((owner) => owner.kind === kind)).map((kind) => reasons[kind]);
var placeOf6 = (path, line, { column, endColumn }) => ({
  path,
  line,
  column,
  endLine: line,
  endColumn
});
function partsOf3(owners) {
  const teams = owners.flatMap(({ team }) => team ?? []);
  const others3 = owners.filter(({ team }) => team === null);
  return [...teams.sort(), ...others3.map((_, index4) => `other ${index4 + 1}`)];
}
function toProblem4(path, { line, pattern: pattern2, owners, all }) {
  const list2 = inAll(
    (language) => some(
      owners.map((owner) => named8(owner)[language]),
      language
    )
  );
  const [first2, ...rest] = owners.map((owner) => placeOf6(path, line, owner));
  const parts2 = partsOf3(owners).map((part3) => `${shown3(pattern2)} ${part3}`);
  return {
    message: joined([(all ? nobodyAsked : someAsked)(shown3(pattern2), list2, owners.length > 1), ...reasonsFor(owners)]),
    location: first2 ?? { path, line },
    related: rest,
    key: parts2.join(" "),
    parts: parts2
  };
}
var check6 = {
  async judge({ inventory }) {
    const owners = await inventory.owners();
    if (!owners) return withoutOwners(inventory);
    if (owners.dialect === "gitlab") return { notApplicable: notOnGitHub };
    const { about: about2 } = inventory.repository.forge;
    if ("known" in about2 && about2.known.fork) return { undetermined: ofAnother };
    const unknown4 = unknownOwners(inventory, owners);
    if ("undetermined" in unknown4) return unknown4;
    const problems = [...unknown4.known.values()].map((line) => toProblem4(owners.path, line));
    return problems.length > 0 ? { problems } : { passed: [{ path: owners.path }] };
  }
};
var owners_exist_default = check6;

// src/checks/owners-several.ts
var owners_several_exports = {};
__export(owners_several_exports, {
  default: () => owners_several_default
});
var tooFew = (pattern2, lines2, least) => {
  const few = least === 2;
  return {
    fi: `Polun ”${pattern2}” omistajana on ${few ? "vain yksi henkilö" : `alle ${least} henkilöä`} eikä yhtään tiimiä (tällaisia rivejä: ${lines2}). Tarkastus ei jää yhden ihmisen varaan, kun rivillä on tiimi (@organisaatio/tiimi) tai ainakin ${least} henkilöä.`,
    sv: `Sökvägen ”${pattern2}” har ${few ? "bara en person" : `färre än ${least} personer`} som ägare och inget team (${counted(lines2, "sådan rad", "sådana rader")}). Granskningen hänger inte på en enda person när raden har ett team (@organisation/team) eller minst ${least} personer.`,
    en: `The path "${pattern2}" has ${few ? "only one person" : `fewer than ${least} persons`} as owner and no team (${counted(lines2, "such line", "such lines")}). Reviews do not depend on one person when the line names a team (@organisation/team) or at least ${least} persons.`
  };
};
var perhapsGroups = {
  fi: "GitLabissa @nimi voi olla henkilö tai ryhmä, eikä tiedostosta näe kumpi.",
  sv: "På GitLab kan @namn vara en person eller en grupp, och filen visar inte vilket.",
  en: "At GitLab @name may be a person or a group, and the file does not show which."
};
var isPerson2 = (owner) => owner.kind === "user" || owner.kind === "email";
var check7 = {
  async judge({ inventory }, { least = 2 }) {
    const usable = await usableOwners(inventory);
    if (!("owners" in usable)) return usable;
    const { owners } = usable;
    const named11 = owners.rules.filter((rule) => rule.owners.length > 0);
    const lonely = named11.filter((rule) => rule.owners.length < least && rule.owners.every(isPerson2));
    const [first2] = lonely;
    if (!first2) return { passed: named11.slice(0, 1).map((rule) => ({ path: owners.path, line: rule.line })) };
    if (owners.dialect === "gitlab" && lonely.some((rule) => rule.owners.some((owner) => owner.kind === "user")))
      return { undetermined: perhapsGroups };
    return {
      problems: [
        {
          message: tooFew(quotable2(first2.pattern), lonely.length, least),
          location: { path: owners.path, line: first2.line, column: first2.patternColumn },
          related: lonely.slice(1).map((rule) => ({ path: owners.path, line: rule.line })),
          key: "one person"
        }
      ]
    };
  }
};
var owners_several_default = check7;

// src/checks/file-present.ts
var file_present_exports = {};
__export(file_present_exports, {
  default: () => file_present_default
});
var noFile2 = (globs) => {
  const list2 = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa, jonka nimi tai paikka olisi ${list2.fi}.`,
    sv: `I kodförrådet finns ingen fil vars namn eller plats är ${list2.sv}.`,
    en: `The repository has no file whose name or place is ${list2.en}.`
  };
};
var file_present_default = {
  async judge({ inventory }, { anyOf, not = [] }) {
    const paths2 = await pathsMatching(inventory, anyOf, not);
    if (paths2.length > 0) return { passed: paths2.slice(0, 5).map((path) => ({ path })) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        { message: noFile2(anyOf), location: { path: literalPart(anyOf[0]), missing: true }, key: anyOf.join(" ") }
      ]
    };
  }
};

// src/checks/file-absent.ts
var file_absent_exports = {};
__export(file_absent_exports, {
  default: () => file_absent_default
});
var unwanted = (path) => ({
  fi: `Tiedostoa ${code(path)} ei pitäisi olla koodivarastossa. Poista se tai siirrä se sinne, missä sen kuuluu olla.`,
  sv: `Filen ${code(path)} ska inte finnas i kodförrådet. Ta bort den eller flytta den dit där den hör hemma.`,
  en: `The file ${code(path)} should not be in the repository. Remove it, or move it to where it belongs.`
});
var most7 = 50;
var file_absent_default = {
  async judge({ inventory }, { anyOf }) {
    const paths2 = await pathsMatching(inventory, anyOf);
    if (paths2.length > 0)
      return {
        problems: paths2.slice(0, most7).map((path) => ({ message: unwanted(path), location: { path }, key: path }))
      };
    return inventory.repository.complete ? { passed: [] } : incomplete;
  }
};

// src/checks/text-stated.ts
var text_stated_exports = {};
__export(text_stated_exports, {
  default: () => text_stated_default
});
var most8 = 200;
var notFound9 = (pattern2, paths2) => {
  const list2 = inAll((language) => some(paths2.map(code), language, 3));
  return {
    fi: `En löytänyt tekstiä, jota sääntö etsii (${code(pattern2)}). Luin: ${list2.fi}.`,
    sv: `Jag hittade inte den text som regeln söker efter (${code(pattern2)}). Jag läste ${list2.sv}.`,
    en: `I did not find the text that the rule looks for (${code(pattern2)}). I read ${list2.en}.`
  };
};
var noFile3 = (globs) => {
  const list2 = inAll((language) => either(globs.map(code), language));
  return {
    fi: `Koodivarastossa ei ole tiedostoa ${list2.fi}, josta tämän voisi lukea.`,
    sv: `I kodförrådet finns ingen fil ${list2.sv} där det här kunde framgå.`,
    en: `The repository has no file ${list2.en} to read this from.`
  };
};
function lineWith(document2, found4) {
  const index4 = document2.visible.split("\n").findIndex((line) => found4(line));
  return index4 < 0 ? null : { path: document2.path, line: index4 + 1 };
}
var text_stated_default = {
  async judge({ inventory }, { files, pattern: pattern2 }) {
    const paths2 = (await pathsMatching(inventory, files)).slice(0, most8);
    if (paths2.length === 0) return inventory.repository.complete ? { notApplicable: noFile3(files) } : incomplete;
    const { RE2JS } = await import("./build-LFBTNDRD.js");
    const compiled3 = RE2JS.compile(pattern2);
    const documents = await Promise.all(paths2.map((path) => inventory.document(path)));
    const read2 = documents.filter((document2) => !("unread" in document2));
    const places4 = read2.flatMap((document2) => lineWith(document2, (line) => compiled3.matcher(line).find()) ?? []);
    if (places4.length > 0) return { passed: places4.slice(0, 5) };
    const reasons2 = documents.flatMap((document2) => "unread" in document2 ? [document2.unread] : []);
    if (reasons2.length > 0) return couldNotReadFiles(reasons2);
    return { problems: [{ message: notFound9(pattern2, paths2), location: { path: paths2[0], line: 1 }, key: pattern2 }] };
  }
};

// src/checks/governance-decided.ts
var governance_decided_exports = {};
__export(governance_decided_exports, {
  default: () => governance_decided_default
});

// src/inventory/governance-comparable.ts
var languages3 = /* @__PURE__ */ new WeakMap();
function languageOfReading({ document: document2 }) {
  if (!languages3.has(document2)) languages3.set(document2, languageOf(document2.visible));
  return languages3.get(document2) ?? null;
}
var samePath = (one2, others3) => others3.find(({ document: document2 }) => document2.path === one2.document.path);
function hasLanguage(readings2, language) {
  return readings2.some((reading) => [language, null].includes(languageOfReading(reading)));
}
function comparableTo(one2, own, others3) {
  const language = languageOfReading(one2);
  if (language === null) return true;
  const same = samePath(one2, others3);
  if (same) return [language, null].includes(languageOfReading(same));
  const unmatched = others3.filter((other) => !samePath(other, own));
  return hasLanguage(unmatched.length > 0 ? unmatched : others3, language);
}
var record2 = new RegExp("(?:^|[-_./ ])(?:minutes|memos?|meetings?|muistio\\w*|pöytäkirj\\p{L}*|poytakirj\\w*|kokouks\\p{L}*|protokoll?\\w*|mötesant\\p{L}*|decisions(?=\\/)|decision[-_ ](?:log|record)s?|adr|päätökset|paatokset|beslut|rfcs?|notulen|referat\\w*)(?:[-_./ ]|$)|20\\d\\d", "iu");
var isRecord = ({ document: document2 }) => record2.test(document2.path);
var isSame2 = (base, head) => base.length === head.length && base.every((one2) => samePath(one2, head)?.document.text === one2.document.text);
function comparable(base, head) {
  const [was, is] = [base, head].map(
    (side) => side.every(isRecord) ? side : side.filter((one2) => !isRecord(one2))
  );
  const before4 = was.filter((one2) => comparableTo(one2, was, is));
  const after2 = is.filter((one2) => comparableTo(one2, is, was));
  return before4.length > 0 && after2.length > 0 ? { base: before4, head: after2, translated: false } : { base, head, translated: true };
}

// src/inventory/governance-deciders.ts
var bodies = ["steering", "owner", "product_manager", "maintainer", "community", "integrator", "openness"];
var decides = /^(?:päättä(?!m)|pääte|päätö|hyväks|vahvist|ratkais|beslut|godkänn|godkend|fastställ|avgör|decid|decis|approv|ratif|beslis|besluit|goedkeur)/u;
var breaks2 = /[,;:.!?()]|^(?:että|jotka|joka|mutta|that|which|who|but|unless|att|men|som|dat|die)$/u;
var serves = /^(?:valmist|esitt|esit[te]l|kirja|tiedot|toimeenp|pane|bered|förbered|föreslå|informer|verkställ|prepar|propos|record|implement|communicat|announc|document|inform|publish|julkais|advis|consult|kuul)/u;
var notTheSubject = /(?:lle|lta|ltä|sta|stä|ssa|ssä|lla|llä)$/u;
var agent = /^(?:by|of|from|av|door|van|af)$/u;
var reachBack = 4;
var reachOn = 5;
var bodyAt = (words4, at4) => {
  const word2 = words4[at4];
  if (notTheSubject.test(word2)) return void 0;
  return bodies.find(
    (body2) => names(word2, body2) || at4 + 1 < words4.length && names(`${word2} ${words4[at4 + 1]}`, body2) && !names(words4[at4 + 1], body2)
  );
};
function before3(words4, verb) {
  const found4 = [];
  for (let at4 = verb - 1; at4 >= Math.max(0, verb - reachBack); at4--) {
    if (breaks2.test(words4[at4]) || serves.test(words4[at4])) break;
    const body2 = bodyAt(words4, at4);
    if (body2) found4.push(body2);
  }
  return found4;
}
function behind3(words4, verb) {
  const english3 = /^(?:decid|decis|approv|ratif)/u.test(words4[verb]);
  let led = !english3;
  for (let at4 = verb + 1; at4 <= Math.min(words4.length - 1, verb + reachOn); at4++) {
    if (breaks2.test(words4[at4]) || serves.test(words4[at4])) break;
    led ||= agent.test(words4[at4]);
    const body2 = led ? bodyAt(words4, at4) : void 0;
    if (body2) return [body2];
  }
  return [];
}
function decidersIn(text) {
  const words4 = text.slice(0, 1e3).normalize("NFC").toLowerCase().match(/[\p{L}\p{N}-]+|[,;:.!?()]/gu) ?? [];
  const found4 = /* @__PURE__ */ new Set();
  words4.forEach((word2, at4) => {
    if (!decides.test(word2)) return;
    const ahead = before3(words4, at4);
    for (const body2 of ahead.length > 0 ? ahead : behind3(words4, at4)) found4.add(body2);
  });
  return found4;
}
var speaksOfDeciding = (text) => (text.toLowerCase().match(new RegExp("\\p{L}+", "gu")) ?? []).some((word2) => decides.test(word2));
var bodiesIn2 = (text) => new Set(bodies.filter((body2) => mentions(text, body2)));

// src/inventory/governance-pairs.ts
var alike = 0.5;
var mostPairs = 300;
var stemsOf = ({ text }) => new Set(
  wordsOf2(text).filter((word2) => word2.length > 2 && !/\d/u.test(word2)).map((word2) => word2.slice(0, 6))
);
function likeness(a, b) {
  if (a.size + b.size === 0) return 0;
  let shared2 = 0;
  for (const stem of a) if (b.has(stem)) shared2++;
  return 2 * shared2 / (a.size + b.size);
}
var longEnough = 4;
function without2(units, others3) {
  const keys2 = new Set(others3.map(({ key }) => key));
  const changed = units.filter(({ key }) => !keys2.has(key));
  if (changed.length > mostPairs) return changed;
  const all = ` ${[...keys2].join(" ")} `;
  return changed.filter(({ key }) => key.split(" ").length < longEnough || !all.includes(` ${key} `));
}
function differences(base, head) {
  const removed = without2(base.units, head.everything);
  const added = without2(head.units, base.everything);
  if (removed.length > mostPairs || added.length > mostPairs) return { pairs: [], removed, added };
  const stems2 = new Map([...removed, ...added].map((unit) => [unit, stemsOf(unit)]));
  const candidates2 = removed.flatMap((from) => added.map((to) => ({ from, to, score: likeness(stems2.get(from), stems2.get(to)) }))).filter(({ score }) => score >= alike).sort((a, b) => b.score - a.score);
  const taken2 = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const { from, to } of candidates2) {
    if (taken2.has(from) || taken2.has(to)) continue;
    taken2.add(from).add(to);
    pairs.push([from, to]);
  }
  return {
    pairs,
    removed: removed.filter((unit) => !taken2.has(unit)),
    added: added.filter((unit) => !taken2.has(unit))
  };
}

// src/inventory/governance-parts.ts
var partTopics = { roles: "roles", decision: "decision-making", funding: "funding" };
var fewWords3 = 8;
var labelsOf2 = (topic) => topic === "funding" ? [...topicLabels(topic).labels, "funding_features", "funding_adoption", "funding_participation"] : topicLabels(topic).labels;
function hasPart(readings2, topic) {
  const wanted4 = labelsOf2(topic);
  return readings2.some(
    ({ document: document2 }) => topicsOf(document2).has(topic) || document2.labels.some(({ text }) => [...conceptsIn(text)].some((concept) => wanted4.includes(concept)))
  );
}
function unitsOfPart(readings2, units, topic) {
  return readings2.flatMap((reading) => {
    const [from, to] = planLines(reading);
    const spans2 = (topicsOf(reading.document, { from, to }).get(topic) ?? []).map((line) => ({
      line,
      endLine: reading.document.labels.find((label) => label.line === line && label.kind !== "cell")?.endLine ?? line
    }));
    return units.filter(
      ({ path, line }) => path === reading.document.path && spans2.some((span2) => line >= span2.line && line <= span2.endLine)
    );
  });
}
function partWithoutTrace(own, other, part3) {
  const topic = partTopics[part3];
  if (hasPart(other, topic)) return [];
  const units = unitsOfPart(own.readings, own.units, topic).filter(({ open }) => !open);
  const words4 = units.reduce((sum, { text }) => sum + wordsOf2(text).length, 0);
  return words4 >= fewWords3 && units.every((unit) => own.unmatched.has(unit)) ? units : [];
}

// src/inventory/governance-numbers.ts
var spelled = [
  [2, "kaksi|kahden|kahta|kahdesta|kahdella|kahdelle|två|two|twee"],
  [3, "kolme|kolmen|kolmea|kolmesta|kolmella|tre|three|drie"],
  [4, "neljä|neljän|neljää|neljästä|fyra|four|vier"],
  [5, "viisi|viiden|viittä|viidestä|fem|five|vijf"],
  [6, "kuusi|kuuden|kuutta|sex|six|zes|seks"],
  [7, "seitsemän|seitsemää|sju|seven|zeven|syv"],
  [8, "kahdeksan|kahdeksaa|åtta|eight|acht|otte"],
  [9, "yhdeksän|yhdeksää|nio|nine|negen"],
  [10, "kymmenen|kymmentä|tio|ten"],
  [12, "kaksitoista|kahdentoista|tolv|twelve"],
  [14, "neljätoista|neljäntoista|fjorton|fourteen"],
  [15, "viisitoista|viidentoista|femton|fifteen"],
  [20, "kaksikymmentä|tjugo|twenty"],
  [30, "kolmekymmentä|kolmenkymmenen|trettio|thirty"]
];
var numberOf = new Map(spelled.flatMap(([number3, words4]) => words4.split("|").map((word2) => [word2, number3])));
var withDigits = (text) => text.replace(new RegExp("\\p{L}+", "gu"), (word2) => numberOf.has(word2) ? String(numberOf.get(word2)) : word2);
var number2 = String.raw`(?<![\p{L}\d.,/:])(\d{1,3}(?:[ .,\u00a0]\d{3}){1,3}|\d{1,7}(?:[.,]\d{1,2})?)(?![\d/]|[.,]\d)`;
var scale = String.raw`(?:(k|m|milj\p{L}{0,6}|million\p{L}{0,2}|miljon\p{L}{0,2}|mn|tuhatta|tusen|thousand)\.?\s?)?`;
var behind4 = (units, gap2 = "") => new RegExp(`${number2}[\\s-]?${gap2}(?:${units})(?!\\p{L})`, "gu");
var currency = String.raw`€|euro\p{L}{0,6}|eur|sek|kronor|kr|dkk|nok|usd|\$`;
var moneyAfter = new RegExp(`${number2}\\s?${scale}(?:${currency})(?!\\p{L})`, "gu");
var moneyBefore = new RegExp(`(?:€|\\$|(?<!\\p{L})eur)\\s?${number2.replace("(?<![\\p{L}\\d.,/:])", "")}`, "gu");
var percent = behind4(String.raw`%|prosen\p{L}{1,8}|procent\p{L}{0,4}|percent|per cent`);
var fraction = /(?<![\d/.,])([1-9])\s?\/\s?([2-9])(?![\d/])/gu;
var part2 = behind4(
  String.raw`(thirds|kolmaso\p{L}{1,6}|kolmanne\p{L}{1,6}|tredjedel\p{L}{0,3})|(?:quarters|fourths|neljäso\p{L}{1,6}|neljänne\p{L}{1,6}|fjärdedel\p{L}{0,3})`
);
var days = behind4(
  String.raw`(hours?|tunti\p{L}{0,3}|tunnin|timm\p{L}{2,4})|(weeks?|viiko\p{L}{1,4}|viikk\p{L}{1,4}|veck\p{L}{1,4}|weken|uger)|(?:calendar |kalenteri|kalender)?(?:days?|päiv\p{L}{1,6}|dag\p{L}{0,4}|vrk|vuorokau\p{L}{1,5})|((?:working |business |work)days?|(?:arki|työ)päiv\p{L}{1,6}|(?:arbets|var)dag\p{L}{0,4})`
);
var months3 = behind4(
  String.raw`(years?|vuotta|vuoden|vuosi|års?|jaar)|(?:months?|kuukau\p{L}{1,6}|kk|månad\p{L}{0,3}|maanden|måneder)`
);
var count = behind4(
  String.raw`\+?(?:members?|representatives?|owners?|maintainers?|persons?|people|votes?|approvals?|reviewers?|municipalit\p{L}{1,3}|parties|jäsen\p{L}{0,5}|edustaja\p{L}{0,4}|omistaja\p{L}{0,4}|ylläpitäjä\p{L}{0,4}|henkilö\p{L}{0,4}|ääni|ääntä|äänen|hyväksyn\p{L}{1,5}|kunta\p{L}{0,3}|kunnan|kaupun\p{L}{1,5}|medlem\p{L}{0,6}|representant\p{L}{0,4}|ägare|ledamö\p{L}{1,5}|röst\p{L}{0,4}|godkännande\p{L}{0,2}|person\p{L}{0,3}|kommun\p{L}{0,4})`,
  String.raw`(?!thirds|kolmas|kolman|tredj|quart|fourth|neljä|fjärde)(?:\p{L}{2,20}\s){0,2}`
);
var numeric = (source) => {
  const grouped = /^\d{1,3}(?:[ .,\u00a0]\d{3})+$/u.test(source);
  return Number(grouped ? source.replace(/\D/gu, "") : source.replace(",", "."));
};
var factorOf = (word2) => word2 === void 0 ? 1 : /^(?:k|tuhat|tusen|thous)/u.test(word2) ? 1e3 : 1e6;
var daysIn = (match) => {
  const factor = match[2] ? 1 / 24 : match[3] ? 7 : 1;
  return `${numeric(match[1]) * factor}${match[4] ? " working" : ""}`;
};
function amountsIn(source) {
  const text = withDigits(source.slice(0, 2e3).normalize("NFC").toLowerCase());
  if (!/\d/u.test(text)) return [];
  const all = (pattern2, kind, value) => [...text.matchAll(pattern2)].map((match) => ({ kind, value: value(match) }));
  const found4 = [
    ...all(moneyAfter, "money", ([, amount, word2]) => String(numeric(amount) * factorOf(word2))),
    ...all(moneyBefore, "money", ([, amount]) => String(numeric(amount))),
    ...all(percent, "percent", ([, amount]) => String(numeric(amount))),
    ...all(fraction, "fraction", ([, above, below]) => `${above}/${below}`),
    ...all(part2, "fraction", ([, above, third]) => `${above}/${third ? 3 : 4}`),
    ...all(days, "days", daysIn),
    ...all(months3, "months", ([, amount, year2]) => String(numeric(amount) * (year2 ? 12 : 1))),
    ...all(count, "count", ([, amount]) => String(numeric(amount)))
  ];
  return [...new Map(found4.map((amount) => [`${amount.kind} ${amount.value}`, amount])).values()];
}

// src/inventory/governance-facts.ts
var decisionRules = [
  [
    "lazy",
    new RegExp("lazy[- ]consensus|hiljai\\p{L}{1,5} (?:hyväksy|suostumu)|tyst\\p{L}{0,2} (?:samtycke|godkännande|konsensus)", "u")
  ],
  ["unanimous", /yksimieli|unanim|enhällig|enstämmig|eenstemmig|enstemmig/u],
  ["consensus", /consensus|konsensus|samförstånd|yhteisymmärry/u],
  ["qualified", /määräenemmistö|kvalificerad majoritet|super[- ]?majority|qualified majority/u],
  ["absolute", new RegExp("ehdoto\\p{L}{1,4} enemmistö|absolut majoritet|absolute majority", "u")],
  ["majority", /enemmistö|majorit|(?<!super[- ]?)majority|meerderheid|flertal/u],
  ["veto", new RegExp("(?<!\\p{L})veto", "u")],
  ["casting", /puheenjohtajan ääni|utslagsröst|casting vote/u],
  ["vote", new RegExp("äänest|(?<!\\p{L})(?:voting|vot(?:e|es|ed)(?!\\p{L}))|omröstning|rösta[rs]|röstning|stemming|afstemning", "u")]
];
var costsAreSplit = new RegExp("jaka|jaet|share|split|divid|fördel|delas|jako|kustann|kostnad|cost|maksa|betal|pays?(?!\\p{L})|maksu|avgift|(?<!\\p{L})fees?(?!\\p{L})", "u");
var sharingKeys = [
  ["population", /asukas(?:luv|luk|määr|perust|ta kohti)|€\s?\/\s?asukas|inhabitant|population|invånar/u],
  [
    "equally",
    new RegExp("(?<!\\p{L})(?:tasan|tasapuolis|tasaosuu)|equal(?:ly)? (?:share|part|split|divid)|(?:shared|split|divided) equally|(?<!\\p{L})lika (?:stor|del)|delas (?:lika|jämnt)|fördelas (?:lika|jämnt)", "u")
  ],
  [
    "use",
    new RegExp("käytön (?:mukaa|suhtee|perust)|käyttömäär|käyttäjämäär|(?:by|per|to|on) (?:actual )?(?:usage|use(?!\\p{L}))|number of users|enligt användning|efter användning|antal(?:et)? användare", "u")
  ],
  [
    "own",
    new RegExp("kukin (?:\\p{L}{1,20} ){0,3}(?:itse|oman?|omat|omista)|each (?:\\p{L}{1,20} ){0,3}(?:its|their) own|var (?:och en )?(?:\\p{L}{1,20} ){0,3}(?:sin|sitt|sina)(?!\\p{L})", "u")
  ],
  [
    "free",
    new RegExp("maksut(?:on|ta|toma)|(?<!\\p{L})ilmai|free of charge|no (?:\\p{L}{1,12} )?(?:fee|cost)|avgiftsfri|kostnadsfri|gratis", "u")
  ],
  ["fee", new RegExp("maksu(?!t?to|ton)|avgift(?!sfri)|(?<!\\p{L})fees?(?!\\p{L})", "u")]
];
function rulesIn(text, implied = false) {
  const lower2 = text.toLowerCase();
  const found4 = decisionRules.filter(([, pattern2]) => pattern2.test(lower2)).map(([rule]) => rule);
  const has = (rule) => found4.includes(rule);
  const saysNothing = (rule) => rule === "vote" && found4.length > 1 || rule === "consensus" && has("lazy") || rule === "majority" && (has("qualified") || has("absolute"));
  return new Set(implied ? found4 : found4.filter((rule) => !saysNothing(rule)));
}
function keysIn(text) {
  const lower2 = text.toLowerCase();
  return new Set(sharingKeys.filter(([, pattern2]) => pattern2.test(lower2)).map(([key]) => key));
}
var unmistakable = /* @__PURE__ */ new Set(["lazy", "qualified", "absolute", "veto", "casting"]);
function domainsOf({ text, under }) {
  const topics2 = topicsInSentence(text);
  const domains = /* @__PURE__ */ new Set();
  if ([...rulesIn(text)].some((rule) => unmistakable.has(rule))) domains.add("decision");
  if (topics2.has("decision-making") || under.has("decision") || under.has("update")) domains.add("decision");
  if (topics2.has("funding") || [...under].some((concept) => concept.startsWith("funding"))) domains.add("funding");
  return domains;
}
var known4 = /* @__PURE__ */ new WeakMap();
function factsOf(unit) {
  const before4 = known4.get(unit);
  if (before4) return before4;
  const domains = domainsOf(unit);
  const facts = {
    domains,
    amounts: domains.size > 0 ? amountsIn(unit.text) : [],
    rules: domains.has("decision") ? rulesIn(unit.text) : /* @__PURE__ */ new Set(),
    keys: domains.has("funding") && costsAreSplit.test(unit.text.toLowerCase()) ? keysIn(unit.text) : /* @__PURE__ */ new Set()
  };
  known4.set(unit, facts);
  return facts;
}

// src/inventory/governance-rewording.ts
var nameOf5 = ({ kind, value }) => `${kind} ${value}`;
function stockOf(units) {
  const deciding = units.filter(({ text, under }) => speaksOfDeciding(text) || under.has("decision"));
  return {
    amounts: new Set(units.flatMap(({ text }) => amountsIn(text).map(nameOf5))),
    rules: new Set(units.flatMap(({ text }) => [...rulesIn(text, true)])),
    keys: new Set(units.flatMap(({ text }) => [...keysIn(text)])),
    deciders: new Set(deciding.flatMap(({ text, section: section2 }) => [...bodiesIn2(text), ...bodiesIn2(section2)]))
  };
}
var minus = (these, those) => [...these].filter((one2) => !those.has(one2));
function newRules(rules, others3) {
  const close = { vote: "majority", majority: "vote" };
  return minus(rules, others3).filter((rule) => !others3.has(close[rule] ?? rule));
}
var telling2 = /* @__PURE__ */ new Set(["money", "percent", "fraction"]);
var tellingIn = (facts) => facts.amounts.filter(({ kind }) => telling2.has(kind)).map(nameOf5);
function replacedAmount(before4, after2) {
  const [was, is] = [new Set(before4.amounts.map(nameOf5)), new Set(after2.amounts.map(nameOf5))];
  const gone = new Set(before4.amounts.filter((amount) => !is.has(nameOf5(amount))).map(({ kind }) => kind));
  return after2.amounts.some((amount) => !was.has(nameOf5(amount)) && gone.has(amount.kind));
}
var replaced = (was, is) => newRules(was, is).length > 0 && newRules(is, was).length > 0;
var domainOf = ({ domains }) => domains.has("funding") ? "funding" : "decision";
var loose = /* @__PURE__ */ new Set(["own", "free"]);
function news(facts, other) {
  const found4 = [];
  if (minus(tellingIn(facts), other.amounts).length > 0) found4.push(domainOf(facts));
  if (newRules(facts.rules, other.rules).length > 0) found4.push("decision");
  if (minus(facts.keys, other.keys).some((key) => !loose.has(key))) found4.push("funding");
  return found4;
}
function anotherDecides(from, to, base) {
  const [was, is] = [decidersIn(from.text), decidersIn(to.text)];
  const came = minus(minus(is, was), bodiesIn2(from.text));
  return came.length > 0 && (minus(was, is).length > 0 || came.some((body2) => !base.deciders.has(body2)));
}
function inPair([from, to], stocks) {
  const [before4, after2] = [factsOf(from), factsOf(to)];
  if (sameButForSlips(wordsOf2(from.text), wordsOf2(to.text))) return [];
  const found4 = [...news(before4, stocks.head), ...news(after2, stocks.base)];
  if (replacedAmount(before4, after2)) found4.push(domainOf(after2.domains.size > 0 ? after2 : before4));
  if (replaced(before4.rules, after2.rules)) found4.push("decision");
  if (replaced(before4.keys, after2.keys)) found4.push("funding");
  if (anotherDecides(from, to, stocks.base)) found4.push("decision");
  return found4;
}
function alone2(unit, other, mentioned) {
  const facts = factsOf(unit);
  const decides3 = minus(decidersIn(unit.text), mentioned);
  return [...news(facts, other), ...decides3.length > 0 ? ["decision"] : []];
}
var settled2 = ({ open }) => !open;
function rewordings({ pairs, removed, added }, stocks) {
  const told2 = (unit, domains) => [...new Set(domains)].map((domain) => ({ domain, unit }));
  return [
    ...pairs.filter((pair) => pair.every(settled2)).flatMap((pair) => told2(pair[1], inPair(pair, stocks))),
    ...added.filter(settled2).flatMap((unit) => told2(unit, alone2(unit, stocks.base, stocks.base.deciders))),
    ...removed.filter(settled2).flatMap((unit) => told2(unit, alone2(unit, stocks.head, stocks.headBodies)))
  ];
}
var languageFree = (rule) => rule === "unanimous" || rule === "lazy" ? "consensus" : rule;
function translations(base, head, stocks) {
  const found4 = [];
  for (const domain of ["decision", "funding"]) {
    const [before4, after2] = [base, head].map((units) => units.filter((unit) => factsOf(unit).domains.has(domain)));
    const shows = after2.find((unit) => isNew(unit, stocks.base, before4, stocks.head));
    if (shows) found4.push({ domain, unit: shows });
  }
  return found4;
}
function isNew(unit, was, before4, is) {
  const goneKinds = new Set(
    before4.flatMap((one2) => factsOf(one2).amounts.filter((amount) => !is.amounts.has(nameOf5(amount)))).map(({ kind }) => kind)
  );
  const facts = factsOf(unit);
  if (facts.amounts.some((amount) => !was.amounts.has(nameOf5(amount)) && goneKinds.has(amount.kind))) return true;
  const [wasRules, isRules] = [was, is].map(({ rules }) => new Set([...rules].map(languageFree)));
  const goneRules = before4.flatMap((one2) => newRules(new Set([...factsOf(one2).rules].map(languageFree)), isRules));
  return goneRules.length > 0 && newRules(new Set([...facts.rules].map(languageFree)), wasRules).length > 0;
}

// src/inventory/governance-roles.ts
function contextIn({ document: document2 }, role) {
  const named11 = labelsOf(document2, role);
  const sections = named11.filter(({ kind }) => kind !== "cell");
  const texts2 = [
    ...named11.flatMap(({ text, cells }) => [text, ...cells]),
    ...document2.passages.filter(({ line }) => sections.some((section2) => line >= section2.line && line <= section2.endLine)).map(({ text }) => text)
  ];
  const rows2 = new Set(
    document2.passages.filter(({ kind, text }) => kind === "cell" && speaksOf(text, role)).map(({ line }) => line)
  );
  let leads = false;
  for (const { kind, text, line } of document2.passages) {
    const spoken = kind === "cell" ? rows2.has(line) : speaksOf(text, role);
    if (spoken || leads && kind !== "paragraph") texts2.push(text);
    leads = spoken ? text.trimEnd().endsWith(":") : leads && kind !== "paragraph";
  }
  return texts2;
}
var says = (label) => label.kind === "heading" ? label.depth > 1 && label.endLine > label.line : label.cells.some((cell) => new RegExp("\\p{L}{2}", "u").test(cell));
function labelIn(reading, role) {
  const [from, to] = planLines(reading);
  const label = labelsOf(reading.document, role).find((one2) => one2.line >= from && one2.line <= to && says(one2));
  return label ? { path: reading.document.path, line: label.line } : null;
}
function roleIn(readings2, all, role) {
  const context = all.flatMap((reading) => contextIn(reading, role));
  const holders = readings2.flatMap((reading) => holdersIn(reading, role));
  return {
    holders,
    label: readings2.map((reading) => labelIn(reading, role)).find((label) => label !== null) ?? null,
    mentioned: context.length > 0,
    context: /* @__PURE__ */ new Set([
      ...context.map(withoutAddresses).flatMap(wordsAndHandles),
      ...holders.flatMap(({ name: name2 }) => name2)
    ])
  };
}
var wordsAndHandles = (text) => [
  ...wordsOf2(text),
  ...text.toLowerCase().match(/@[\w-]{2,39}(?:\/[\w-]{1,100})?|[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
];

// src/inventory/governance-role-changes.ts
var wordsOfDocument = (text) => text.toLowerCase().match(/@?[\p{L}\p{N}][\p{L}\p{N}/-]*/gu) ?? [];
var several3 = /* @__PURE__ */ new Set(["owner", "steering", "maintainer", "funder"]);
var mostHolders = 200;
var wordsAmong = (units) => new Set(units.flatMap(({ text }) => wordsOf2(text)));
var missing = (holders, { context }) => holders.slice(0, mostHolders).filter(({ name: name2 }) => !standsAmong(name2, context));
var nowhereIn = (holders, words4) => holders.filter(({ name: name2 }) => !standsAmong(name2, words4));
function holderChange(role, was, is, base, head) {
  if (was.holders.length === 0 || is.holders.length === 0) return emptied(role, was, is, head);
  const gone = missing(was.holders, is);
  const fresh = missing(is.holders, was);
  const change = { role, place: fresh[0] ?? is.label ?? is.holders[0], was: gone[0] ?? was.holders[0] };
  if (gone.length > 0 && fresh.length > 0) return change;
  const left = nowhereIn(gone, wordsAmong(head.changed));
  const came = nowhereIn(fresh, wordsAmong(base.changed));
  if (several3.has(role) && left.length + came.length > 0) return change;
  return left.length === was.holders.length ? change : null;
}
function emptied(role, was, is, head) {
  if (was.holders.length === 0) return null;
  const words4 = is.label === null ? new Set(head.all.flatMap(({ document: document2 }) => wordsOfDocument(document2.text))) : wordsAmong(head.changed);
  const left = nowhereIn(missing(was.holders, is), words4);
  return left.length === was.holders.length ? { role, place: is.label, was: was.holders[0] } : null;
}
function lone(own, other, otherSide) {
  if (own.label === null || other.mentioned) return null;
  const words4 = wordsAmong(otherSide.changed);
  const renamed2 = own.holders.length > 0 && own.holders.every(({ name: name2 }) => standsAmong(name2, words4));
  return renamed2 ? null : own.label;
}
function changeOf(role, base, head) {
  const was = roleIn(base.readings, base.all, role);
  const is = roleIn(head.readings, head.all, role);
  const removed = lone(was, is, head);
  if (removed) return { role, place: null, was: removed };
  const added = lone(is, was, base);
  if (added) return { role, place: added, was: null };
  return holderChange(role, was, is, base, head);
}
var roleChanges = (base, head) => roles.flatMap((role) => changeOf(role, base, head) ?? []);

// src/inventory/governance-changes.ts
function sideOf(readings2, all) {
  const units = new Map(all.map((reading) => [reading, unitsOf(reading)]));
  return {
    readings: readings2,
    all,
    units: readings2.flatMap((reading) => units.get(reading).filter(({ inPlan: inPlan2 }) => inPlan2)),
    everything: all.flatMap((reading) => units.get(reading))
  };
}
var firstLine = (reading) => ({ path: reading.document.path, line: planLines(reading)[0] });
function placeInHead({ section: section2, path }, head) {
  const wanted4 = normaliseLabel(section2);
  for (const { document: document2 } of head.all) {
    const label = wanted4 && document2.labels.find(({ kind, text }) => kind !== "cell" && normaliseLabel(text) === wanted4);
    if (label) return { path: document2.path, line: label.line };
  }
  return firstLine(head.all.find(({ document: document2 }) => document2.path === path) ?? head.all[0]);
}
var placeOf7 = (unit, head, inHead) => inHead.has(unit) ? { path: unit.path, line: unit.line } : placeInHead(unit, head);
function gapsOf2(base) {
  const said2 = new Set(base.everything.filter(({ open }) => !open).map(({ section: section2 }) => normaliseLabel(section2)));
  const gaps = new Set(
    base.all.flatMap(({ document: document2 }) => document2.labels.filter(({ kind }) => kind === "heading")).map(({ text }) => normaliseLabel(text)).filter((text) => !said2.has(text))
  );
  return ({ section: section2 }) => gaps.has(normaliseLabel(section2));
}
function stocksOf(base, head) {
  return {
    base: stockOf(base.everything),
    head: stockOf(head.everything),
    headBodies: new Set(head.everything.flatMap(({ text, section: section2 }) => [...bodiesIn2(text), ...bodiesIn2(section2)]))
  };
}
function partChanges(found4, base, head) {
  const gone = { ...base, unmatched: new Set(found4.removed) };
  const come = { ...head, unmatched: new Set(found4.added) };
  return Object.keys(partTopics).flatMap((part3) => {
    const unit = [...partWithoutTrace(gone, head.all, part3), ...partWithoutTrace(come, base.all, part3)][0];
    return unit ? [{ part: part3, unit }] : [];
  });
}
function roleChangesIn({ pairs, removed, added }, base, head) {
  const before4 = { ...base, changed: [...removed, ...pairs.map(([from]) => from)] };
  const after2 = { ...head, changed: [...added, ...pairs.map(([, to]) => to)] };
  return roleChanges(before4, after2).map(({ role, place: place2, was }) => ({
    part: "roles",
    role,
    place: place2 ? { path: place2.path, line: place2.line } : placeOfRole(was, base, head)
  }));
}
function byWords(base, head) {
  const all = differences(base, head);
  const fillsGap = gapsOf2(base);
  const found4 = { ...all, added: all.added.filter((unit) => !fillsGap(unit)) };
  const inHead = new Set(head.everything);
  const parts2 = partChanges(found4, base, head);
  const sentences2 = rewordings(found4, stocksOf(base, head)).map(({ domain, unit }) => ({ part: domain, unit }));
  const told2 = [...parts2, ...sentences2].map(
    ({ part: part3, unit }) => ({ part: part3, role: null, place: placeOf7(unit, head, inHead) })
  );
  return [...roleChangesIn(all, base, head), ...told2];
}
var placeOfRole = (was, base, head) => placeInHead(
  base.units.find(({ path, line }) => path === was.path && line === was.line) ?? { section: "", path: was.path },
  head
);
var translated = /* @__PURE__ */ new Set(["fi", "sv", "en"]);
function byTranslation(base, head) {
  const known5 = [...base.all, ...head.all].every((reading) => translated.has(languageOfReading(reading) ?? ""));
  if (!known5) return [];
  return translations(base.units, head.units, stocksOf(base, head)).map(({ domain, unit }) => ({
    part: domain,
    role: null,
    place: { path: unit.path, line: unit.line }
  }));
}
function governanceChanges(base, head) {
  if (base.length === 0 || head.length === 0 || isSame2(base, head)) return [];
  const same = comparable(base, head);
  const before4 = sideOf(same.base, base);
  const after2 = sideOf(same.head, head);
  return same.translated ? byTranslation(before4, after2) : byWords(before4, after2);
}

// src/inventory/governance-decider.ts
var thePlan = new RegExp("hallintamall|(?:hallinta|tuotteenhallinta)suunnitelm|(?<!\\p{L})suunnitelma|(?:this|the) (?:document|charter|governance|plan)(?!\\p{L})|governance (?:model|document)|förvaltningsplan|(?<!\\p{L})planen|styrmodell", "u");
var isChanged = /muut[ou]|muutt|päivit|hyväksy|ändr|uppdater|godkän|chang|amend|updat|revis|approv/u;
var joins = /liitty|mukaan|anslut|join|new member/u;
var everyday = new RegExp("pien(?:et|iä|i|istä)(?!\\p{L})|korjau|kiireelli|julkais|versio|minor|small|patch|release|pull request|merge|day[- ]to[- ]day|mindre|rättning|brådskande|utgåv|release|version", "u");
var weighty = /tiekart|budjet|rooli|strateg|roadmap|budget|färdplan|vägkart|roller/u;
var saysSo = (text) => thePlan.test(text) && isChanged.test(text) && !joins.test(text);
var aboutThePlan = ({ text, under }) => under.has("update") || mentions(text, "update") || saysSo(text.toLowerCase());
var isEveryday = (text) => everyday.test(text) && !weighty.test(text);
var aboutDeciding = ({ text, under }) => !isEveryday(text.toLowerCase()) && (under.has("decision") || topicsInSentence(text).has("decision-making"));
function onlyOne(units) {
  const found4 = units.flatMap((unit) => [...decidersIn(unit.text)].map((body2) => ({ body: body2, unit })));
  if (new Set(found4.map(({ body: body2 }) => body2)).size > 1) return "several";
  const [first2] = found4;
  return first2 ? { body: first2.body, path: first2.unit.path, line: first2.unit.line } : "none";
}
function planDecider(readings2) {
  const units = readings2.flatMap(unitsOf).filter(({ inPlan: inPlan2, open }) => inPlan2 && !open);
  const own = onlyOne(units.filter(aboutThePlan));
  const found4 = own === "none" ? onlyOne(units.filter(aboutDeciding)) : own;
  return typeof found4 === "string" ? null : found4;
}

// src/inventory/owners-changes.ts
var ownersOf = (rule) => (rule?.owners ?? []).map(({ name: name2 }) => name2.toLowerCase()).sort().join(" ");
function byPattern({ rules, dialect }) {
  return new Map(rules.map((rule) => [dialect === "github" ? rule.pattern : `${rule.pattern} ${ownersOf(rule)}`, rule]));
}
function otherVerdict(base, head, paths2) {
  const [was, is] = [base.assign(paths2), head.assign(paths2)];
  const at4 = paths2.findIndex((_, index4) => ownersOf(base.rules[was[index4]]) !== ownersOf(head.rules[is[index4]]));
  return at4 < 0 ? null : head.rules[is[at4]]?.line ?? head.rules[0]?.line ?? 1;
}
function ownersChange(base, head, paths2) {
  const [was, is] = [byPattern(base), byPattern(head)];
  const gone = [...was.keys()].filter((pattern2) => !is.has(pattern2));
  const other = [...is].filter(([pattern2, rule]) => !was.has(pattern2) || ownersOf(was.get(pattern2)) !== ownersOf(rule));
  if (gone.length + other.length > 0)
    return { count: gone.length + other.length, line: other[0]?.[1].line ?? null, reordered: false };
  const line = otherVerdict(base, head, paths2);
  return line === null ? null : { count: 0, line, reordered: true };
}

// src/checks/governance-decided-words.ts
var roleWords2 = {
  openness: { fi: "avoimuuden edunvalvoja", sv: "öppenhetsombud", en: "openness guardian" },
  integrator: { fi: "integraattori", sv: "integratör", en: "integrator" },
  maintainer: { fi: "ylläpitäjä", sv: "underhållsansvarig", en: "maintainer" },
  funder: { fi: "rahoittaja", sv: "finansiär", en: "funder" }
};
var roleName2 = (role) => roleWords2[role] ?? inAll((language) => words2(role, language)[0] ?? role);
var changedRoles = (roles3) => inAll((language) => {
  const part3 = { fi: "roolit", sv: "rollerna", en: "roles" }[language];
  return roles3.length === 0 ? part3 : `${part3} (${roles3.map((role) => roleName2(role)[language]).join(", ")})`;
});
var changedDecisions = { fi: "päätöksenteko", sv: "beslutsfattandet", en: "decision-making" };
var changedFunding = { fi: "rahoitus", sv: "finansieringen", en: "funding" };
var changedBodies = { fi: "tuotteen omistajat", sv: "produktens ägare", en: "the owners of the product" };
var removedLicence = (was) => ({
  fi: `lisenssi: ${code(was)} poistuu`,
  sv: `licensen: ${code(was)} tas bort`,
  en: `the licence: ${code(was)} is removed`
});
var changedLicence = (was, is) => ({
  fi: `lisenssi: ${code(was)} → ${code(is)}`,
  sv: `licensen: ${code(was)} → ${code(is)}`,
  en: `the licence: ${code(was)} → ${code(is)}`
});
var changedOwners = ({ count: count2, reordered }) => reordered ? {
  fi: "CODEOWNERS: rivien järjestys",
  sv: "CODEOWNERS: radernas ordning",
  en: "CODEOWNERS: the order of its lines"
} : {
  fi: `CODEOWNERS: ${counted(count2, "rivi", "riviä")}`,
  sv: `CODEOWNERS: ${counted(count2, "rad", "rader")}`,
  en: `CODEOWNERS: ${counted(count2, "line", "lines")}`
};
var removedOwners = {
  fi: "CODEOWNERS poistuu",
  sv: "CODEOWNERS tas bort",
  en: "CODEOWNERS is removed"
};
var removedPlan = {
  fi: "hallintamalli poistuu",
  sv: "förvaltningsplanen tas bort",
  en: "the plan is removed"
};
var decides2 = {
  steering: { fi: "päättää ohjausryhmä", sv: "beslutar styrgruppen", en: "the steering group decides" },
  owner: { fi: "päättävät omistajat", sv: "beslutar ägarna", en: "the owners decide" },
  product_manager: { fi: "päättää tuotepäällikkö", sv: "beslutar produktchefen", en: "the product manager decides" },
  maintainer: { fi: "päättävät ylläpitäjät", sv: "beslutar de som underhåller koden", en: "the maintainers decide" },
  community: { fi: "päättää yhteisö", sv: "beslutar gemenskapen", en: "the community decides" },
  integrator: { fi: "päättää integraattori", sv: "beslutar integratören", en: "the integrator decides" },
  openness: {
    fi: "päättää avoimuuden edunvalvoja",
    sv: "beslutar öppenhetsombudet",
    en: "the openness guardian decides"
  }
};
function whoDecides({ body: body2, path, line }) {
  const { fi, sv, en } = decides2[body2];
  return {
    fi: `Hallintamallin mukaan tästä ${fi} (${code(path)}, rivi ${line}).`,
    sv: `Enligt förvaltningsplanen ${sv} om detta (${code(path)}, rad ${line}).`,
    en: `The plan says that ${en} this (${code(path)}, line ${line}).`
  };
}
var notClear = {
  fi: "Hallintamalli ei kerro selvästi, kuka tästä päättää. Omistajien kannattaa sopia siitä.",
  sv: "Av förvaltningsplanen framgår inte klart vem som beslutar om detta. Det är bra om ägarna kommer överens om det.",
  en: "The plan does not say clearly who decides this. The owners could agree on it."
};
var noPlan = {
  fi: "Ennen muutosta koodivarastossa ei ollut hallintamallia, josta näkisi, kuka tästä päättää. Omistajien kannattaa sopia siitä.",
  sv: "Före ändringen hade kodförrådet ingen förvaltningsplan där det framgår vem som beslutar om detta. Det är bra om ägarna kommer överens om det.",
  en: "Before this change the repository had no plan that says who decides this. The owners could agree on it."
};
var addDate = {
  fi: "Jos päätös on tehty, kirjaa päivä hallintamallin versiotaulukkoon.",
  sv: "Om beslutet är fattat, skriv in datumet i planens versionstabell.",
  en: "If this has been decided, add the date to the table of versions in the plan."
};
var tellDecision = {
  fi: "Jos päätös on tehty, kerro muutosehdotuksen kuvauksessa, milloin ja kuka päätti.",
  sv: "Om beslutet är fattat, skriv i beskrivningen av ändringsförslaget när och av vem.",
  en: "If this has been decided, say in the description of the pull request when and by whom."
};
function touchesGovernance(things2, decider, plan) {
  const who = decider ? whoDecides(decider) : plan.before ? notClear : noPlan;
  const next2 = plan.before && plan.after ? addDate : tellDecision;
  const what2 = inAll(
    (language) => listed(
      things2.map((thing2) => thing2[language]),
      language
    )
  );
  return {
    fi: `Muutosehdotus muuttaa yhdessä sovittuja asioita: ${what2.fi}. ${who.fi} ${next2.fi}`,
    sv: `Ändringsförslaget gäller sådant som är gemensamt överenskommet: ${what2.sv}. ${who.sv} ${next2.sv}`,
    en: `This pull request touches what has been agreed together: ${what2.en}. ${who.en} ${next2.en}`
  };
}
var noBase = {
  fi: "Ei ole aiempaa tilaa, johon verrata.",
  sv: "Det finns inget tidigare läge att jämföra med.",
  en: "There is no earlier state to compare with."
};
var nothingGoverned = {
  fi: "En huomannut muutoksessa mitään, mikä koskisi yhdessä sovittuja asioita: rooleja, päätöksentekoa, rahoitusta, lisenssiä tai CODEOWNERS-tiedostoa.",
  sv: "Jag märkte inget i ändringen som gäller det som är gemensamt överenskommet: roller, beslutsfattande, finansiering, licens eller CODEOWNERS.",
  en: "I noticed nothing in the change that touches what was agreed together: roles, decision-making, funding, licence or CODEOWNERS."
};

// src/checks/governance-recorded.ts
var undecided2 = /luonnos|ehdotus|utkast|förslag|draft|propos|udkast|forslag|concept/iu;
var keyOf3 = ({ cells }) => cells.join(" ").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ");
var decided2 = ({ cells }) => {
  const text = cells.join(" ");
  return !undecided2.test(text) && (/20\d\d|\d{1,2}\.\d{1,2}\.\d\d/u.test(text) || statusWord.test(text));
};
function newRow(base, head) {
  const known5 = new Set(base.flatMap(versionRows2).map(keyOf3));
  for (const reading of head) {
    const row = versionRows2(reading).findLast((one2) => !known5.has(keyOf3(one2)) && decided2(one2));
    if (row) return { path: reading.document.path, line: row.line };
  }
  return null;
}
var newestOf2 = (readings2) => readings2.flatMap((reading) => {
  const date = statedDate(reading.document, reading);
  return date ? [{ document: reading.document, date }] : [];
}).reduce((newest4, one2) => newest4 && newest4.date.to >= one2.date.to ? newest4 : one2, null);
function newerDate(base, head) {
  const [was, is] = [newestOf2(base), newestOf2(head)];
  if (!is || was && was.date.to >= is.date.to) return null;
  const text = is.document.text.split("\n")[is.date.line - 1] ?? "";
  return undecided2.test(text) ? null : { path: is.document.path, line: is.date.line };
}
var recordedDecision = (base, head) => newRow(base, head) ?? newerDate(base, head);

// src/checks/governance-decided.ts
var identity = ({ path, target, status }) => `${status} ${path} ${target}`;
function unreadOnOneSide(base, head) {
  const both2 = new Set(base.unread.map(({ artefact }) => identity(artefact)));
  const known5 = new Set(head.unread.map(({ artefact }) => identity(artefact)));
  return [
    ...head.unread.filter(({ artefact }) => !both2.has(identity(artefact))),
    ...base.unread.filter(({ artefact }) => !known5.has(identity(artefact)))
  ];
}
var isPlan = ({ artefact: { substance } }) => substance === null || substance === "full";
var isKept = (inventory, base, path) => {
  const oid = base.repository.files.find((file) => file.path === path)?.oid ?? null;
  return inventory.exists(path) || oid !== null && inventory.repository.files.some((file) => file.oid === oid);
};
var hasOwnPlan = (inventory) => inventory.of("governance").some(({ status }) => status !== "inherited");
async function planOf(inventory) {
  const { readings: found4, unread: unread2 } = await readings(inventory, ["governance"]);
  return { readings: found4, unread: unread2.filter(({ artefact }) => artefact.status !== "inherited") };
}
function planGone(inventory, base, plan) {
  const paths2 = plan.readings.filter(({ artefact }) => artefact.status === "present").map(({ document: document2 }) => document2.path);
  if (paths2.length === 0 || !inventory.repository.complete || hasOwnPlan(inventory)) return [];
  if (paths2.some((path) => isKept(inventory, base, path))) return [];
  return [{ kind: "plan", name: removedPlan, places: paths2.map((path) => ({ path, missing: true })) }];
}
function inPlan(changes) {
  const of2 = (part3, name2) => {
    const places4 = changes.filter((change) => change.part === part3).map(({ place: place2 }) => place2);
    return places4.length > 0 ? [{ kind: part3, name: name2, places: places4 }] : [];
  };
  const roles3 = [...new Set(changes.flatMap(({ role }) => role ?? []))];
  return [
    ...of2("roles", changedRoles(roles3)),
    ...of2("decision", changedDecisions),
    ...of2("funding", changedFunding)
  ];
}
var sorted = (expression) => expression.split(/[\s()]+/u).filter(Boolean).sort().join(" ");
function goneLicence(inventory, base) {
  const file = (of2) => of2.of("licence").find(({ status }) => status === "present")?.path ?? null;
  return inventory.repository.complete && file(inventory) === null ? file(base) : null;
}
async function inLicence(inventory, base) {
  const [was, is] = [await base.licence(), await inventory.licence()];
  const gone = goneLicence(inventory, base);
  if (was.expression !== null && gone !== null)
    return [{ kind: "licence", name: removedLicence(was.expression), places: [{ path: gone, missing: true }] }];
  if (was.expression === null || is.expression === null || sorted(was.expression) === sorted(is.expression)) return [];
  const [evidence] = is.evidence;
  const places4 = evidence ? [{ path: evidence.path, line: evidence.line }] : [];
  return [{ kind: "licence", name: changedLicence(was.expression, is.expression), places: places4 }];
}
async function inOwners(inventory, base) {
  const [was, is] = [await base.owners(), await inventory.owners()];
  if (!was || was.rules.length === 0) return [];
  if (!is) {
    const removed = inventory.repository.complete && inventory.of("owners").length === 0;
    return removed ? [{ kind: "owners", name: removedOwners, places: [{ path: was.path, missing: true }] }] : [];
  }
  const change = ownersChange(
    was,
    is,
    inventory.repository.files.map(({ path }) => path)
  );
  if (!change) return [];
  const line = change.line ?? is.rules[0]?.line ?? 1;
  return [{ kind: "owners", name: changedOwners(change), places: [{ path: is.path, line }] }];
}
var distinctPlaces = (places4) => [
  ...new Map(places4.map((place2) => [`${place2.path}:${place2.line}`, place2])).values()
];
var partsOfPlan = ["roles", "decision", "funding"];
function placesOf4(touched) {
  const plan = touched.filter(({ kind }) => partsOfPlan.includes(kind)).flatMap(({ places: places4 }) => places4);
  const others3 = touched.filter(({ kind }) => !partsOfPlan.includes(kind)).flatMap(({ places: places4 }) => places4);
  const inOrder2 = [...plan].sort((a, b) => a.path.localeCompare(b.path, "en") || (a.line ?? 0) - (b.line ?? 0));
  return distinctPlaces([...inOrder2, ...others3]);
}
var mostRelated3 = 10;
function problem4(touched, base, head) {
  const decider = planDecider(base.readings);
  const message = touchesGovernance(
    touched.map(({ name: name2 }) => name2),
    decider,
    { before: base.readings.length > 0, after: head.readings.length > 0 }
  );
  const [location, ...related] = placesOf4(touched);
  const key = touched.map(({ kind }) => kind).sort().join(" ");
  return {
    problems: [
      {
        message,
        location: location ?? { path: head.readings[0]?.document.path ?? "" },
        ...related.length > 0 ? { related: related.slice(0, mostRelated3) } : {},
        key
      }
    ]
  };
}
var firstLine2 = (reading) => ({ path: reading.document.path, line: planLines(reading)[0] });
var ownersOf2 = ({ readings: found4 }) => new Set(found4.map(({ document: document2, from, to }) => ownersIn(document2, from, to)).find((list2) => list2.length > 0) ?? []);
function inBodies(base, head) {
  const [was, is] = [ownersOf2(base), ownersOf2(head)];
  const [plan] = head.readings;
  const [few, many] = was.size < is.size ? [was, is] : [is, was];
  if (!plan || few.size === 0 || few.size === many.size || [...few].some((body2) => !many.has(body2))) return [];
  return [{ kind: "roles", name: changedBodies, places: [firstLine2(plan)] }];
}
var onePerKind = (touched) => [...new Map([...touched].reverse().map((one2) => [one2.kind, one2])).values()].reverse();
var governance_decided_default = {
  async judge({ inventory, base }) {
    if (!base) return { undetermined: noBase };
    const [before4, after2] = [await planOf(base), await planOf(inventory)];
    const unread2 = unreadOnOneSide(before4, after2);
    const comparable2 = unread2.length === 0 && before4.readings.some(isPlan);
    const touched = onePerKind([
      ...comparable2 ? inPlan(governanceChanges(before4.readings, after2.readings)) : [],
      ...comparable2 ? inBodies(before4, after2) : [],
      ...comparable2 ? planGone(inventory, base, before4) : [],
      ...await inLicence(inventory, base),
      ...await inOwners(inventory, base)
    ]);
    if (touched.length === 0) return unread2.length > 0 ? couldNotRead(unread2) : { notApplicable: nothingGoverned };
    const recorded = recordedDecision(before4.readings, after2.readings);
    return recorded ? { passed: [recorded] } : problem4(touched, before4, after2);
  }
};

// src/checks/review-required.ts
var review_required_exports = {};
__export(review_required_exports, {
  default: () => review_required_default
});

// src/settings.ts
var settingsPlaces = [".github/kuntalint.yml", ".github/kuntalint.yaml", "kuntalint.yml", "kuntalint.yaml"];

// src/checks/review-required.ts
function anchor(inventory) {
  const readme = inventory.of("readme").find(({ status }) => status === "present")?.path;
  const path = readme ?? settingsPlaces.find((file) => inventory.exists(file));
  return path === void 0 ? { path: "README.md", missing: true } : { path, line: 1 };
}
var noApproval = (branch) => ({
  fi: `GitHub ei edellytä kenenkään hyväksyntää muutoksille, jotka viedään oletushaaraan ${branch}.`,
  sv: `GitHub kräver inget godkännande av ändringar i standardgrenen ${branch}.`,
  en: `GitHub asks for nobody's approval of changes to the default branch ${branch}.`
});
var noOwnersApproval = (branch) => ({
  fi: `GitHub ei edellytä, että CODEOWNERS-tiedostossa nimetty omistaja hyväksyy oletushaaran ${branch} muutokset.`,
  sv: `GitHub kräver inte att en ägare som nämns i CODEOWNERS godkänner ändringar i standardgrenen ${branch}.`,
  en: `GitHub does not ask an owner named in CODEOWNERS to approve changes to the default branch ${branch}.`
});
var olderProtection = (branch) => ({
  fi: `Haaran ${branch} säännöt eivät edellytä hyväksyntää, mutta haara on suojattu. Vanhempi haaran suojaus (branch protection) voi edellyttää sitä. Pääkäyttäjä (admin) näkee sen koodivaraston asetuksista: Settings → Branches.`,
  sv: `Reglerna för grenen ${branch} kräver inget godkännande, men grenen är skyddad. Ett äldre grenskydd (branch protection) kan kräva det. En administratör ser det i kodförrådets inställningar: Settings → Branches.`,
  en: `The rules of the branch ${branch} ask for no approval, but the branch is protected. Branch protection of the older kind may ask for it. An administrator sees it in the settings of the repository: Settings → Branches.`
});
var onlyOwners = (branch) => ({
  fi: `Haaran ${branch} säännöt edellyttävät vain CODEOWNERS-tiedostossa nimettyjen hyväksyntää, joten se, hyväksyykö joku jokaisen muutoksen, riippuu siitä tiedostosta. Jos haluatte, että jokainen muutos hyväksytään, asettakaa Required approvals: 1.`,
  sv: `Reglerna för grenen ${branch} kräver bara godkännande av dem som nämns i CODEOWNERS, så om någon godkänner varje ändring beror på den filen. Om ni vill att varje ändring godkänns, ställ in Required approvals: 1.`,
  en: `The rules of the branch ${branch} ask only for the approval of those named in CODEOWNERS, so whether somebody approves every change depends on that file. If every change is to be approved, set Required approvals: 1.`
});
var archived2 = {
  fi: "Koodivarasto on arkistoitu, eikä siihen tehdä enää muutoksia.",
  sv: "Kodförrådet är arkiverat och ändras inte längre.",
  en: "The repository is archived, and changes no more."
};
var noOwnersFile = {
  fi: "Koskee koodivarastoa, jossa on GitHubin lukema CODEOWNERS-tiedosto.",
  sv: "Gäller kodförråd med en CODEOWNERS-fil som GitHub läser.",
  en: "Concerns repositories with a CODEOWNERS file that GitHub reads."
};
function judged3(inventory, rules, ofOwners) {
  const branch = code(rules.branch);
  if (ofOwners ? rules.codeOwners : rules.approvals > 0) return { passed: [] };
  if (rules.protected) return { undetermined: olderProtection(branch) };
  if (!ofOwners && rules.codeOwners) return { undetermined: onlyOwners(branch) };
  const message = (ofOwners ? noOwnersApproval : noApproval)(branch);
  return { problems: [{ message, location: anchor(inventory), key: ofOwners ? "code owners" : "approval" }] };
}
var review_required_default = {
  async judge({ inventory }, { codeOwners = false }) {
    const { about: about2, defaultBranch: fact2 } = inventory.repository.forge;
    if ("known" in about2 && about2.known.archived) return { notApplicable: archived2 };
    const owners = codeOwners ? await inventory.owners() : null;
    if (codeOwners && owners?.dialect !== "github") return { notApplicable: noOwnersFile };
    return "undetermined" in fact2 ? fact2 : judged3(inventory, fact2.known, codeOwners);
  }
};

// src/checks/successor-named.ts
var successor_named_exports = {};
__export(successor_named_exports, {
  default: () => successor_named_default
});

// src/inventory/successor-answers.ts
var thing = String.raw`[^\p{L}\p{N}]{1,20}[\p{L}\p{N}]`;
var isIt = String.raw`.{0,60}?(?:(?<!\p{L})(?:is|on|toimii|löytyy|är|heter|er|ist|heißt)(?!\p{L})|:|https?|[[(])`;
var followed = [
  "(?:replaced|superseded|succeeded|supplanted|obsoleted) (?:with|by|through)",
  "(?:moved?|migrated?|relocated|transferred|merged|folded|integrated|incorporated|absorbed|split|consolidated|renamed|switch|upgrade|transition)(?: over)? ?(?:in)?to|merged with|rewritten (?:as|in)|lives on (?:as|in|at)|head (?:over )?to|alternatives? (?:is|are)",
  "now (?:an? )?(?:lives?|developed|maintained|hosted|available|found|located|part|happens?|called|known|named|continues)(?: on)? ?(?:at|in|by|under|on|as|of|here)?",
  "development (?:now )?(?:takes place|happens|is done|continues)(?: at| in| on| under)?",
  "continue[sd]?(?: on)? (?:at|in|by|under|on|as)",
  "in favou?r of|instead of this",
  "moved(?: here)?[:!→–—-]|(?:new|current|latest) (?:repo|repository|home|location|address|version|project)(?: is| lives| at| can be found)?(?: here| at| in)?[:→–—-]?",
  "korva(?:ttu|ttiin|utuu|utui|utunut|a|si|nnut)",
  "(?:siirtynyt|siirretty|siirtyi|siirrettiin|siirtyy|muuttanut|yhdistetty|yhdistettiin|liitetty|sulautettu)(?! käyttämään)",
  "(?:sen|tämän|niiden|näiden) (?:tilalla|tilalle|sijaan|sijasta)|tilalle|osana|on (?:nyt )?osa",
  String.raw`kehit\p{L}{1,10} jatk(?:uu|etaan)|jatkuu|(?:käytä|käyttäkää) jatkossa|jatkossa (?:käytä|käytetään)`,
  "uusi (?:versio|koti|koodi|toteutus|repositorio|repo|koodivarasto|tietovarasto|osoite|sijainti)(?: on| löytyy|:)?",
  "(?:ersätts|ersatts|ersatt|ersattes|efterträds|efterträtts|efterträddes) (?:av|med|genom)",
  "(?:flyttat|flyttats|flyttad|flyttades|flyttar|överförts|överförd) till|(?:uppgått|införlivats) i|del av|lever vidare (?:i|som|hos)|(?:är|finns|heter) nu(?:mera)? (?:på|i|hos|under)",
  "fortsätter (?:i|på|som|hos|under)|i ?stället|ny(?:tt|a)? (?:version(?:en)?|kodförråd(?:et)?|repot?) (?:finns|är|heter)",
  "(?:erstattet|erstattes|afløst|afløses) (?:af|med)|flyttet til|fortsætter (?:i|på|som)",
  "vervangen door|(?:verhuisd|verplaatst) naar|gaat verder (?:op|in|als|onder)",
  "(?:ersetzt|abgelöst) (?:durch|von)|(?:umgezogen|verschoben) (?:nach|zu|auf)|stattdessen"
].map((sign) => `(?:${sign})${thing}`);
var joined4 = [
  String.raw`(?:us(?:e|ing)|see|try|switch to|migrate to|refer to|visit|check out|consider|recommend) .{1,200}? instead(?!\p{L})(?! of (?!this|the old))`,
  "instead,? (?:please |we |you ){0,3}(?:should |can |recommend )?(?:us(?:e|ing)|see|visit|try|consider)",
  String.raw`please (?:use|see|visit|try|consider|check out|refer to|go to|head (?:over )?to|look at|find)(?! (?:it|this|at|with|caution|the (?:issue|licen)\p{L}{0,8}|licen\p{L}{1,4}))${thing}`,
  `(?:(?:we|i|is|are) )?(?:recommend(?:ed)?|suggest|encourage)(?: that you| you| everyone| users| to| using| switching to| migrating to){1,3}(?! (?:not|fork))${thing}`,
  String.raw`(?:deprecated|archived|obsolete|maintained|supported|discontinued|retired)[^\p{L}\p{N}]{1,6}(?:please )?use (?!(?:at|it|this|with|caution|the|an?|as|in|for|only)(?!\p{L}))\p{L}`,
  String.raw`(?:kindly )?refer (?:to )?this|takes its place|vaihda|hoitaa nyt|vi hänvisar till|slagits ihop med|(?:ny|nya) (?:tjänst|app|adress)\p{L}{0,3}${thing}|(?:uusi|uuden) (?:palvelu|sovellus|tuote)${thing}|suosittelemme (?:siirtym|käyttäm|vaihtam)\p{L}{2,8}${thing}|vi rekommenderar(?: att)?${thing}`,
  `(?:successor|replacement)s?${isIt}`,
  String.raw`(?:\p{L}{2,30} )(?:sijaan|sijasta|asemesta|tilalla) (?:käytä|käytetään|suosit|on|tulee)`,
  "(?:käytä|käyttäkää|katso|siirry|suosittelemme) .{1,200}? (?:sijaan|sijasta|asemesta|tilalla)",
  String.raw`(?:seuraaja|korvaava|korvaaja)\p{L}{0,6}${isIt}`,
  "(?:använd|se|välj|gå över till) .{1,200}? i ?stället",
  String.raw`(?:ersättare|efterträdare|efterföljare)\p{L}{0,3}${isIt}`,
  String.raw`brug .{1,200}? i stedet|efterfølger\p{L}{0,3}${isIt}`,
  `gebruik .{1,200}? in plaats|opvolger${isIt}`,
  String.raw`nachfolger\p{L}{0,4}${isIt}`
];
var nothing3 = [
  String.raw`no (?:\p{L}{2,12} ){0,2}(?:replacement|successor)s?(?! (?:for|of) (?!it|this|the (?:project|product|service|tool)))`,
  String.raw`nothing (?:\p{L}{2,12} )?(?:replaces|replacing|supersedes|succeeds)|no plans? (?:to|for) (?:a |be )?(?:replac|succe)\p{L}{1,8}`,
  String.raw`(?:korvaav\p{L}{1,6} \p{L}{2,20}|korvaaja{1,2}|seuraaja{1,2}|jatkaja{1,2}) ei (?:ole|tule)`,
  String.raw`(?:ei|eikä) (?:\p{L}{2,14} ){0,3}(?:korvaavaa|korvaajaa|korvaajia|seuraajaa|jatkajaa)`,
  String.raw`(?:ingen|inga|saknar) (?:\p{L}{2,14} ){0,2}(?:ersättare|ersättning|efterträdare|efterföljare)|(?:ersättare|efterträdare) saknas|(?:inget|ingenting) (?:\p{L}{2,14} ){0,2}ersätter`,
  String.raw`ingen (?:erstatning|efterfølger|afløser)|geen (?:vervang\p{L}{1,6}|opvolger)|kein\p{L}{0,2} (?:\p{L}{2,14} ){0,2}(?:ersatz|nachfolger)`
];
var nothingHere = [
  String.raw`(?:without(?: an?| any)?|have an?|has no|have no) (?:\p{L}{2,12} ){0,2}(?:replacement|successor|alternative)|no (?:\p{L}{2,12} ){0,2}(?:alternative|replacement)`,
  "(?:not|never) (?:be |been |being )?(?:replaced|succeeded)",
  String.raw`(?:ei|eikä|ilman|vailla) (?:\p{L}{2,14} ){0,3}(?:korva\p{L}{1,10}|seuraaj\p{L}{1,8}|jatkaj\p{L}{1,8})`,
  String.raw`(?:ersätts|ersatts?|ersättas) (?:inte|ej)|(?:ingen|inget|inga|inte|utan) (?:\p{L}{2,14} ){0,3}(?:ersätt\p{L}{1,8}|ersatt\p{L}{0,4}|efterträd\p{L}{1,8}|alternativ)`,
  String.raw`(?:ohne|geen|zonder|uden) (?:\p{L}{2,14} ){0,2}(?:ersatz|nachfolger|alternatief|vervanging|opvolger|erstatning)`
];
var either2 = (signs2) => new RegExp(String.raw`(?<!\p{L})(?:${signs2.join("|")})`, "iu");
var none4 = either2(nothing3);
var answer = either2([...nothingHere, ...followed, ...joined4]);
var name = String.raw`[^\p{L}\p{N}[\x60@]{0,4}(?:the |our |new |uutta |uuden |den nya ){0,2}(?:https?:|\[|\x60|@?[\p{L}\p{N}._-]{1,40}/[\p{L}\p{N}]|(?!(?:LICEN|README|CHANGELOG|CONTRIBUTING|HISTORY|Licen|Lisens|Issues?\b|Installa|Asennus|Usage))\p{Lu})`;
var pointing = new RegExp(
  String.raw`(?<!\p{L})(?:(?:[Uu]s(?:e|ing)|USE|[Ss]ee|SEE|[Vv]isit|[Tt]ry|[Cc]onsider|[Cc]heck out|[Rr]ecommend|[Gg]o to|[Rr]efer to|[Kk]äytä|[Kk]äyttäkää|[Kk]atso|[Kk]s\.?|[Ss]iirry|[Ss]uosittelemme|[Aa]nvänd|[Ss]e|[Bb]esök|[Ss]iehe|[Nn]utze|[Bb]rug|[Zz]ie|[Gg]ebruik)(?: även| myös| also| nyt| now| nu)?[: ]{1,3})${name}`,
  "u"
);
var opening2 = [
  String.raw`(?:please )(?:use|see|visit|go to|switch to|try|check out)[^\p{L}\p{N}[]{1,4}(?:the |our |new ){0,2}(?:https?:|\[)`,
  String.raw`(?:use|using|see|try|recommend)[^\p{L}\p{N}[]{1,4}(?:the |our |new ){0,2}(?:https?:|\[).{1,200}? instead(?! of)`,
  String.raw`(?:katso|ks\.?|käytä|see|se|se även|siehe|zie|visit|go to)[^\p{L}\p{N}[]{1,4}(?:https?:|\[)`,
  String.raw`(?:se|använd|välj)[^\p{L}\p{N}]{1,4}(?:nu )?i ?stället${thing}`
];
var start2 = String.raw`^[^\p{L}\p{N}[]{0,20}(?:(?:note|notice|important|warning|huom|obs)\p{L}{0,3}[^\p{L}\p{N}]{1,6})?(?:we |i |you (?:should |can )?|recommend ){0,2}`;
var openingSign = new RegExp(`${start2}(?:${opening2.join("|")})`, "iu");
var openingName = new RegExp("^[^\\p{L}\\p{N}]{0,20}(?:(?:Använd|Käytä|Use|Please use) \\p{Lu}[\\p{L}\\p{N}._-]{1,40}(?: \\p{L}{1,20})? (?:i ?stället|instead)[^\\p{L}\\p{N}]{0,5}$)", "u");
var readingOn = /(?:\bdemo|documentation|\bdocs\b|more info|details|instruction|example|guide|dokumenta|ohje|lisätie|dokumentation|mer info|instruktion|anvisning|dokumentatie|handbuch|weitere info|licen[cs]|lisenss)/iu;
var both = either2([
  `successor (?:of|to) (?:this|the) .{1,60}?(?:is|:|→)${thing}|(?:its|the) (?:official )?successor (?:is|:)${thing}`,
  `(?:tämän|sen) (?:projektin |tuotteen |palvelun )?(?:sijaan|sijasta|tilalla|tilalle)(?: on| tulee| käytä)?${thing}|käytä .{1,100}? tämän (?:sijaan|sijasta|tilalla)`,
  `(?:seuraaja|korvaaja)(?:nsa|mme)? on${thing}|(?:efterträdare|efterträdaren|ersättare|ersättaren) (?:är|heter)${thing}|nachfolger(?:in)? ist${thing}`,
  `kehity(?:s|styö) jatkuu${thing}|utvecklingen fortsätter${thing}|development (?:continues|now happens|takes place) (?:at|in|on|under)${thing}`,
  `gaat verder (?:op|in|als|onder)${thing}|(?:opvolger is|efterfølger(?:en)? er)${thing}`
]);
var saysAnswer = (text) => none4.test(text) || answer.test(text) || pointing.test(text);
var saysBoth = (text) => none4.test(text) || both.test(text);
var pointsElsewhere = (text) => text.length <= 300 && (openingName.test(text) || openingSign.test(text) && !readingOn.test(text.replace(/https?:[^\s)]{1,500}/giu, "")));

// src/inventory/successor-paragraphs.ts
var longest4 = 2e3;
var mostLines2 = 3e3;
var fence = /^[\s>]{0,6}(?:```|~~~)/u;
var item = /^[\s>]{0,20}(?:[-*+•]|\d{1,3}[.)])\s/u;
var marks3 = /^[\s>#*_+=-]{1,40}/u;
var apart = /^\s{0,8}(?:\[[^\]]{1,100}\]:\s|\.\. (?:_|\||image::|figure::)|:(?:target|alt|width|height|align|scale|toc|icons)\b[^:]{0,20}:|image::)/iu;
var definition = /^\s{0,8}\[([^\]]{1,100})\]:\s{0,5}<?(https?:\/\/\S{1,500}?)>?(?:\s|$)/iu;
var unfilled = /\[(?:täydennä|fyll i|fill in):/iu;
var badges2 = /\[!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])|!\[[^\]]{0,200}\](?:\([^)]{0,500}\)|\[[^\]]{0,100}\])?|<a\s[^<>]{0,500}>\s{0,9}<img\s[^<>]{0,500}>\s{0,9}<\/a>|<img\s[^<>]{0,500}>|image:\S{1,300}?\[[^\]]{0,300}\]/giu;
var alert = /\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]|^\.\. (?:warning|note|attention|important|caution|danger)::/giu;
var inline = /\[([^[\]]{1,300})\]\(\s{0,5}<?([^\s()<>]{0,500})[^)]{0,200}\)/gu;
var byName2 = /\[([^[\]]{1,100})\](?:\[([^[\]]{0,100})\])?(?!\()/gu;
var anchor2 = /<a\s[^<>]{0,300}?href=["']([^"'<>]{1,500})["'][^<>]{0,300}>([^<>]{0,300})<\/a>/giu;
var tag2 = /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,300})?\/?>/gu;
var noSuccessor = /licen[cs]e|opensource\.org|creativecommons|gnu\.org|eupl|shields\.io|badge|travis-ci|codecov|\/\/(?:localhost|127\.|0\.0\.0\.0)|\.(?:svg|png|gif|jpe?g|webp)(?:[?#]|$)/iu;
var leadsOut2 = (address3) => /^https?:\/\//iu.test(address3) && !noSuccessor.test(address3);
function wordsOf4(line, addresses2) {
  const link3 = (text, address3) => leadsOut2(address3) ? `[${text}](${address3})` : text;
  return line.replace(badges2, " ").replace(alert, " ").replace(anchor2, (_, address3, text) => link3(text, address3)).replace(inline, (_, text, address3) => link3(text, address3)).replace(byName2, (whole4, text, label) => {
    const address3 = addresses2.get((label || text).toLowerCase());
    return address3 ? link3(text, address3) : whole4;
  }).replace(tag2, " ").replace(/\*{1,3}|__|~~/gu, "");
}
var linesOf4 = (text) => text.replace(/<!--[\s\S]*?(?:-->|$)/gu, (comment) => comment.replace(/[^\n]/gu, "")).split("\n", mostLines2).map((line) => line.slice(0, longest4));
var addressesIn2 = (text) => new Map(
  text.split("\n").flatMap((line) => definition.exec(line.slice(0, longest4)) ?? []).flatMap((_, index4, all) => index4 % 3 === 0 ? [[all[index4 + 1].toLowerCase(), all[index4 + 2]]] : [])
);
var technology = new RegExp("(?:moved|migrated|switched|siirtynyt|siirretty|siirtyi|siirretään|flyttats?|flyttad|gått över)(?: over)?(?: to| till)? (?:the |an? )?(?:us(?:e|ing)(?!\\p{L})|käyttämään|käyttöön|använda|python|typescript|javascript|kotlin|docker|kuberne|openshift|react|angular|webpack|gradle|maven|postgre|node|java|(?:vue|vite|rust|php|npm|yarn|pnpm|es[m\\d]|go)(?!\\p{L}))", "giu");
var plain2 = (text) => text.slice(0, longest4).replace(/\s+/gu, " ").replace(technology, " ").trim();
function paragraphsOf({ text, labels: labels2 }) {
  const addresses2 = addressesIn2(text);
  const headings2 = new Set(labels2.filter(({ kind }) => kind === "heading").map(({ line }) => line));
  const found4 = [];
  let inCode = false;
  let open = false;
  for (const [index4, raw] of linesOf4(text).entries()) {
    const isFence = fence.test(raw.slice(0, 20));
    const skipped = isFence || inCode || apart.test(raw);
    if (isFence) inCode = !inCode;
    const line = skipped ? "" : wordsOf4(raw.replace(marks3, ""), addresses2).trim();
    const heading2 = headings2.has(index4 + 1);
    const last = found4.at(-1);
    if (line !== "" && open && last && !heading2 && !item.test(raw)) {
      if (last.text.length < longest4) last.text += ` ${line}`;
    } else if (line !== "") found4.push({ line: index4 + 1, heading: heading2, text: line });
    open = (line !== "" || !skipped && badges2.test(raw) && open) && !heading2;
  }
  return found4.map((one2) => ({ ...one2, text: plain2(one2.text) })).filter((one2) => new RegExp("\\p{L}{2}", "u").test(one2.text) && !unfilled.test(one2.text));
}
var hasLinkOut = (text) => (text.match(/https?:\/\/[^\s()<>"'\]]{3,500}/giu) ?? []).some(leadsOut2);

// src/inventory/successor.ts
var beginning2 = 60;
var mostLines3 = 150;
var mostHeadings2 = 200;
var mostParagraphs = 300;
var after = 2;
var first = 3;
var named9 = /^[^\p{L}\p{N}]{0,9}(?:(?:the|its|official|suggested|recommended) ){0,2}(?:successors?|replacements?|replaced by|moved to|seuraaja|korvaaja|korvaava (?:tuote|palvelu|ratkaisu)|siirtynyt|efterträdare|ersättare|ersätts av|flyttat till|efterfølger|opvolger|nachfolger)[^\p{L}\p{N}]{0,9}$/iu;
var telling3 = new RegExp("archiv|arkist|arkiv|deprecat|obsolete|retired|sunset|end[- ]of[- ](?:life|support)|discontinued|(?:un|not |no longer )maintained|^(?:project )?status|moved|migrat|alternativ|replace|successor|vanhentu|käytöstä|lopetettu|lopettami|elinkaar|^tila(?!\\p{L})|siirty|korvaa|seuraaja|vaihtoeh|utfas|avveckl|föråldrad|nedlagd|ersätt|efterträd|udfaset|forældet|verouderd|veraltet", "iu");
var answers2 = (text) => hasLinkOut(text) || saysAnswer(text);
function noticeAt(all, index4) {
  const title = all.findIndex(({ heading: heading2 }) => heading2);
  const rest = all.slice(index4 + 1, index4 + 2 + after).filter((_, at4) => index4 + 1 + at4 !== title);
  const end2 = rest.findIndex(({ heading: heading2, line }) => heading2 && !(all[index4].heading && line <= all[index4].line + 2));
  return [all[index4], ...rest.slice(0, end2 < 0 ? after : Math.min(end2, after))];
}
function answerAt(all, index4) {
  const { text, line } = all[index4];
  if (saysBoth(text)) return line;
  if (!saysEnding(text)) return null;
  return noticeAt(all, index4).some((one2) => answers2(one2.text)) ? line : null;
}
function pointerLine(all) {
  const title = all.findIndex(({ heading: heading2 }) => heading2);
  const opening3 = all.slice(0, title + 1 + first);
  const end2 = opening3.findIndex(({ heading: heading2 }, index4) => heading2 && index4 !== title);
  return opening3.slice(0, end2 < 0 ? void 0 : end2).find(({ text }) => pointsElsewhere(text))?.line ?? null;
}
function rangesOf({ lines: lines2 }, headings2) {
  const third = (headings2[2]?.line ?? lines2 + 1) - 1;
  const sections = headings2.filter(({ text }) => telling3.test(text.slice(0, 200)));
  return [
    [1, Math.min(Math.max(third, beginning2), mostLines3)],
    ...sections.map(({ line, endLine }) => [line, Math.min(endLine, line + mostLines3)])
  ];
}
function namedLine(all, headings2) {
  const under = ({ line, endLine }) => all.some((one2) => one2.line > line && one2.line <= endLine && !one2.heading);
  return headings2.find((heading2) => named9.test(heading2.text.slice(0, 200)) && under(heading2))?.line ?? null;
}
var saysSuccessor = (description, homepage = "") => {
  const text = plain2(description);
  return answers2(text) || saysBoth(text) || saysAnswer(`${text} ${plain2(homepage)}`);
};
function tellsSuccessor(text) {
  const all = paragraphsOf({ text, labels: [] }).slice(0, mostParagraphs);
  return all.some((_, index4) => answerAt(all, index4) !== null);
}
function successorLine(document2) {
  const all = paragraphsOf(document2);
  const headings2 = document2.labels.filter(({ kind }) => kind === "heading").slice(0, mostHeadings2);
  const ranges = rangesOf(document2, headings2);
  const indexes2 = all.flatMap(
    ({ line }, index4) => ranges.some(([from, to]) => line >= from && line <= to) ? [index4] : []
  );
  for (const index4 of indexes2.slice(0, mostParagraphs)) {
    const line = answerAt(all, index4);
    if (line !== null) return line;
  }
  return pointerLine(all) ?? namedLine(all, headings2);
}

// src/checks/successor-named.ts
var inUse = {
  fi: "Koskee arkistoituja ja poistumassa olevia tuotteita; tämä on käytössä.",
  sv: "Gäller produkter som är arkiverade eller avvecklas; den här är i bruk.",
  en: "Concerns products that are archived or being retired; this one is in use."
};
var maybeArchived = {
  fi: "En tiedä, onko koodivarasto arkistoitu.",
  sv: "Jag vet inte om kodförrådet är arkiverat.",
  en: "I do not know whether the repository is archived."
};
var archivedNow = {
  fi: "Koodivarasto on arkistoitu GitHubissa.",
  sv: "Kodförrådet är arkiverat på GitHub.",
  en: "The repository is archived on GitHub."
};
var beingRetired = {
  fi: "Tuote on poistumassa (`obsolete`).",
  sv: "Produkten avvecklas (`obsolete`).",
  en: "The product is being retired (`obsolete`)."
};
var notFound10 = (list2) => ({
  fi: `En löytänyt tietoa siitä, mikä korvaa tuotteen, enkä mainintaa siitä, ettei korvaavaa tuotetta ole. Luin alun (${list2.fi}) ja etsin ilmoitusta tuotteen päättymisestä (esimerkiksi ”arkistoitu”, ”ei enää ylläpidetä”) sekä sen kohdalta linkkiä muualle tai sanoja kuten ”käytä”, ”korvattu” ja ”siirretty”.`,
  sv: `Jag hittade ingen uppgift om vad som ersätter produkten eller om att ingen ersättare finns. Jag läste början av ${list2.sv} och sökte ett meddelande om att produkten upphör (till exempel ”arkiverat”, ”underhålls inte längre”) och intill det en länk till något annat eller ord som ”använd i stället”, ”ersätts av” och ”flyttat till”.`,
  en: `I did not find what replaces the product, or that nothing does. I read the beginning of ${list2.en} and looked for a notice that the product ends ("archived", "no longer maintained" and the like) and, with it, a link elsewhere or words such as "use … instead", "replaced by" and "moved to".`
});
var descriptionKey = /^description\.[^.]{1,50}\.(?:shortDescription|longDescription)$/u;
async function inPubliccode4(inventory) {
  const publiccode2 = await inventory.publiccode();
  if (!publiccode2) return [];
  const said2 = [...publiccode2.fields].find(([key, { value }]) => descriptionKey.test(key) && tellsSuccessor(value));
  return said2 ? [{ path: publiccode2.path, line: said2[1].line }] : [];
}
async function placesIn2(inventory, documents) {
  const { about: about2 } = inventory.repository.forge;
  const inReadme = documents.flatMap((document2) => {
    const line = successorLine(document2);
    return line === null ? [] : [{ path: document2.path, line }];
  });
  const places4 = [...inReadme, ...await inPubliccode4(inventory)];
  if (places4.length > 0) return places4;
  return "known" in about2 && saysSuccessor(about2.known.description, about2.known.homepage) ? [] : null;
}
function reasonFor2({
  repository,
  product
}) {
  const { about: about2 } = repository.forge;
  if ("known" in about2 && about2.known.archived) return { why: archivedNow };
  if (product.stage === "obsolete") return { why: beingRetired };
  return "known" in about2 ? { notApplicable: inUse } : { undetermined: joined([maybeArchived, about2.undetermined]) };
}
var successor_named_default = {
  async judge({ inventory }) {
    const reason = reasonFor2(inventory);
    if (!("why" in reason)) return reason;
    const { readings: found4, unread: unread2 } = await readings(inventory, ["readme"]);
    const documents = [...new Set(found4.map(({ document: document2 }) => document2))];
    const places4 = await placesIn2(inventory, documents);
    if (places4) return { passed: places4 };
    const [first2] = documents;
    if (!first2) return unread2.length > 0 ? couldNotRead(unread2) : nothingToRead(["readme"]);
    const list2 = inAll(
      (language) => some(
        documents.map(({ path }) => code(path)),
        language,
        3
      )
    );
    const message = joined([reason.why, notFound10(list2)]);
    return { problems: [{ message, location: { path: first2.path, line: 1 }, key: "successor" }] };
  }
};

// src/checks/waivers-expired.ts
var waivers_expired_exports = {};
__export(waivers_expired_exports, {
  default: () => waivers_expired_default
});

// src/checks/waiver-words.ts
var waiverKey = ({ rule, path, component, fingerprint }) => [rule, path, component, fingerprint].filter(Boolean).join(" ");
var waiverPlace = ({ location }, { settings }) => location.path.startsWith("github:") ? { path: settings ?? ".github/kuntalint.yml", line: 1 } : location;
var noWaivers = {
  notApplicable: {
    fi: "Asetuksissa ei ole poikkeuksia.",
    sv: "Inställningarna har inga undantag.",
    en: "The settings hold no exceptions."
  }
};
var acceptedBy = (body2) => body2 === null ? { fi: "", sv: "", en: "" } : { fi: ` (hyväksyjä: ${body2})`, sv: ` (godkänt av: ${body2})`, en: ` (accepted by: ${body2})` };
function judgeWaivers(run, told2, words4) {
  if (run.waivers.length === 0) return noWaivers;
  const uses = run.waivers.filter(told2);
  if (uses.length === 0) return { passed: run.waivers.map(({ waiver }) => waiverPlace(waiver, run)) };
  return {
    problems: uses.map((use) => ({
      message: words4(use),
      location: waiverPlace(use.waiver, run),
      key: waiverKey(use.waiver)
    }))
  };
}

// src/checks/waivers-expired.ts
function covered2({ findings, untried }) {
  if (untried)
    return {
      fi: "Sääntöä ei arvioitu tässä ajossa.",
      sv: "Regeln bedömdes inte i den här körningen.",
      en: "The rule was not judged in this run."
    };
  if (findings === 0)
    return {
      fi: "Poikkeusta ei enää tarvita.",
      sv: "Undantaget behövs inte längre.",
      en: "It is not needed any more."
    };
  return {
    fi: `Sen kattamat havainnot (${findings}) ovat taas voimassa.`,
    sv: findings === 1 ? "Den iakttagelse som det omfattade gäller åter." : `De ${findings} iakttagelser som det omfattade gäller åter.`,
    en: `${counted(findings, "finding that it covered counts", "findings that it covered count")} again.`
  };
}
var ended2 = (use) => inAll((language) => {
  const { rule, until: until2, approvedBy } = use.waiver;
  const day3 = isoDateIn(until2, language);
  const start3 = {
    fi: `Säännön ${code(rule)} poikkeus päättyi ${day3}${acceptedBy(approvedBy).fi}.`,
    sv: `Undantaget från regeln ${code(rule)} upphörde ${day3}${acceptedBy(approvedBy).sv}.`,
    en: `The exception from ${code(rule)} ended on ${day3}${acceptedBy(approvedBy).en}.`
  }[language];
  return `${start3} ${covered2(use)[language]}`;
});
var waivers_expired_default = {
  judge: async (run) => judgeWaivers(run, ({ state }) => state === "expired", ended2)
};

// src/checks/waivers-expiring.ts
var waivers_expiring_exports = {};
__export(waivers_expiring_exports, {
  default: () => waivers_expiring_default
});
var ending3 = ({ waiver: { rule, until: until2, approvedBy } }) => inAll((language) => {
  const day3 = isoDateIn(until2, language);
  return {
    fi: `Säännön ${code(rule)} poikkeus on voimassa enää ${day3} asti${acceptedBy(approvedBy).fi}.`,
    sv: `Undantaget från regeln ${code(rule)} gäller bara till och med ${day3}${acceptedBy(approvedBy).sv}.`,
    en: `The exception from ${code(rule)} holds only until ${day3}${acceptedBy(approvedBy).en}.`
  }[language];
});
var waivers_expiring_default = {
  judge: async (run) => judgeWaivers(run, ({ state, findings, untried }) => state === "expiring" && (findings > 0 || untried), ending3)
};

// src/checks/waivers-used.ts
var waivers_used_exports = {};
__export(waivers_used_exports, {
  default: () => waivers_used_default
});
var unused = ({ waiver: { rule, path } }) => {
  const at4 = path === null ? "" : ` (${code(path)})`;
  const perhaps = path === null ? { fi: "Asia on kunnossa.", sv: "Saken är i ordning.", en: "The matter is in order." } : {
    fi: "Asia on kunnossa, tai polku tarkoittaa muuta tiedostoa.",
    sv: "Saken är i ordning, eller så avser sökvägen en annan fil.",
    en: "The matter is in order, or the path means another file."
  };
  return {
    fi: `Säännön ${code(rule)} poikkeus${at4} ei koske yhtään havaintoa. ${perhaps.fi}`,
    sv: `Undantaget från regeln ${code(rule)}${at4} gäller ingen iakttagelse. ${perhaps.sv}`,
    en: `The exception from ${code(rule)}${at4} covers no finding. ${perhaps.en}`
  };
};
var waivers_used_default = {
  judge: async (run) => judgeWaivers(run, ({ state, findings, untried }) => state !== "expired" && findings === 0 && !untried, unused)
};

// src/checks/badge-honest.ts
var badge_honest_exports = {};
__export(badge_honest_exports, {
  default: () => badge_honest_default
});

// src/checks/badge-claim.ts
var ours = /hallintamalli: omatarkistus|styrning: självkontroll|governance: self-check/iu;
var levelWord = /(?<![\p{L}\p{N}])(?:taso(?:n|a|lla|lle|ksi)?|nivå(?:n)?|level)[\s:=-]{0,4}(\d{1,3})(?![\p{L}\p{N}]|[-.]\d)/giu;
var noLevel = /ei (?:ole )?vielä tasoa|ingen nivå ännu|no level yet/iu;
var isoDay = /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/gu;
var finnishDay = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu;
function day2(year2, month2, date) {
  const made2 = new Date(Date.UTC(Number(year2), Number(month2) - 1, Number(date)));
  const real = made2.getUTCMonth() === Number(month2) - 1 && made2.getUTCDate() === Number(date);
  return real ? [made2] : [];
}
var daysIn2 = (text) => [
  ...[...text.matchAll(isoDay)].flatMap(([, y, m, d]) => day2(y, m, d)),
  ...[...text.matchAll(finnishDay)].flatMap(([, d, m, y]) => day2(y, m, d))
];
var levelsIn = (words4) => [
  ...[...words4.matchAll(levelWord)].map(([, level]) => Number(level)),
  ...noLevel.test(words4) ? [0] : []
];
function claimIn({ words: words4, level, date, line }) {
  if (level !== null && !/^\d{1,3}$/u.test(level)) return "unreadable";
  const levels = [...level === null ? [] : [Number(level)], ...levelsIn(words4)];
  const stated = date === null ? [] : daysIn2(date);
  if (date !== null && stated.length === 0) return "unreadable";
  const days2 = [...stated, ...daysIn2(words4)].map((each) => each.getTime());
  if (levels.length === 0 || days2.length === 0) return "unreadable";
  return {
    level: levels.reduce((highest, each) => Math.max(highest, each)),
    oldest: new Date(days2.reduce((oldest, each) => Math.min(oldest, each))),
    newest: new Date(days2.reduce((newest4, each) => Math.max(newest4, each))),
    line
  };
}
var lineOf4 = (text, part3) => text.slice(0, Math.max(text.indexOf(part3), 0)).split("\n").length;
var named10 = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
function decoded2(text) {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/giu, (whole4, decimal, hex, name2) => {
    if (name2) return named10[name2.toLowerCase()] ?? whole4;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : whole4;
  });
}
var attribute2 = (tag3, name2) => {
  const [, double, single2] = new RegExp(`\\s${name2}\\s?=\\s?(?:"([^"]{0,500})"|'([^']{0,500})')`, "iu").exec(tag3) ?? [];
  const value = double ?? single2;
  return value === void 0 ? null : decoded2(value).trim();
};
function claimOfSvg(text) {
  const start3 = text.indexOf("<svg");
  const end2 = text.indexOf(">", start3);
  if (start3 < 0 || end2 < 0) return null;
  const root = text.slice(start3, end2);
  const level = attribute2(root, "data-kuntalint-level");
  const date = attribute2(root, "data-kuntalint-date");
  const seen = decoded2(text.slice(end2).replace(/<[^<>]*>/gu, "\n"));
  const words4 = `${attribute2(root, "aria-label") ?? ""}
${seen}`;
  if (level === null && date === null && !ours.test(words4)) return null;
  return claimIn({ words: words4, level, date, line: lineOf4(text, level === null ? "<svg" : "data-kuntalint-level") });
}
var record3 = (value) => typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
function parsed(text) {
  try {
    return record3(JSON.parse(text));
  } catch {
    return null;
  }
}
var written3 = (value) => typeof value === "string" || typeof value === "number" ? `${value}` : "";
var shown4 = ({ label, message }) => `${written3(label)}
${written3(message)}`;
function claimOfEndpoint(file, text) {
  const words4 = shown4(file);
  const madeByHand = /kuntalint/iu.test(written3(file.label)) && levelsIn(words4).length > 0;
  if (!ours.test(words4) && !madeByHand) return null;
  return claimIn({ words: words4, level: null, date: null, line: lineOf4(text, '"message"') });
}
function claimOfJson(text) {
  const file = parsed(text);
  if (file === null) return null;
  const claim = record3(file.kuntalint);
  if (!claim || !("date" in claim || "ruleset" in claim || "score" in claim))
    return file.schemaVersion === 1 ? claimOfEndpoint(file, text) : null;
  const [level, date] = [written3(claim.level), written3(claim.date)];
  return claimIn({ words: shown4(file), level, date, line: lineOf4(text, '"level"') });
}

// src/checks/badge-words.ts
var again = {
  fi: "Tee merkki uudelleen komennolla `kuntalint badge`.",
  sv: "Gör märket på nytt med kommandot `kuntalint badge`.",
  en: "Make the badge again with the command `kuntalint badge`."
};
var unreadable4 = (files) => ({
  fi: `En löytänyt merkistä (${files.fi}) tasoa tai päiväystä. ${again.fi}`,
  sv: `Jag hittade ingen nivå eller inget datum i märket (${files.sv}). ${again.sv}`,
  en: `I found no level or no date in the badge (${files.en}). ${again.en}`
});
var aboveReached = (claimed, reached) => (files) => ({
  fi: `Merkissä (${files.fi}) on taso ${claimed}, mutta tässä ajossa ${reached === 0 ? "ei saavutettu vielä yhtään tasoa" : `saavutettiin taso ${reached}`}. ${again.fi}`,
  sv: `I märket (${files.sv}) står nivå ${claimed}, men den här körningen nådde ${reached === 0 ? "ännu ingen nivå" : `nivå ${reached}`}. ${again.sv}`,
  en: `The badge (${files.en}) says level ${claimed}, but this run reached ${reached === 0 ? "no level yet" : `level ${reached}`}. ${again.en}`
});
var aboveSettings = (claimed, settings) => (files) => ({
  fi: `Merkissä (${files.fi}) on taso ${claimed}, mutta asetusten mukaan tuotteen taso on ${settings}, eikä ylempiä tasoja tarkisteta. Sovi tasosta asetusten kohdassa \`product.level\`, tai tee merkki uudelleen komennolla \`kuntalint badge\`.`,
  sv: `I märket (${files.sv}) står nivå ${claimed}, men enligt inställningarna är produktens nivå ${settings}, och högre nivåer kontrolleras inte. Kom överens om nivån under \`product.level\` i inställningarna, eller gör märket på nytt med kommandot \`kuntalint badge\`.`,
  en: `The badge (${files.en}) says level ${claimed}, but by the settings the level of the product is ${settings}, and higher levels are not checked. Agree on the level under \`product.level\` in the settings, or make the badge again with the command \`kuntalint badge\`.`
});
var tooOld = (date, days2) => (files) => ({
  fi: `Merkin (${files.fi}) päiväys on ${dateIn(date, "fi")}, yli ${counted(days2, "päivä", "päivää")} sitten. ${again.fi}`,
  sv: `Märkets datum (${files.sv}) är ${dateIn(date, "sv")}, för mer än ${counted(days2, "dag", "dagar")} sedan. ${again.sv}`,
  en: `The date of the badge (${files.en}) is ${dateIn(date, "en")}, more than ${counted(days2, "day", "days")} ago. ${again.en}`
});
var inFuture = (date, today) => (files) => ({
  fi: `Merkin (${files.fi}) päiväys ${dateIn(date, "fi")} on vasta edessä: tänään on ${dateIn(today, "fi")}. ${again.fi}`,
  sv: `Märkets datum ${dateIn(date, "sv")} (${files.sv}) ligger i framtiden: i dag är det ${dateIn(today, "sv")}. ${again.sv}`,
  en: `The date of the badge (${files.en}), ${dateIn(date, "en")}, is still to come: today is ${dateIn(today, "en")}. ${again.en}`
});
var notAsked = (claimed, level) => ({
  fi: `Merkissä on taso ${claimed}, mutta tässä ajossa tarkistettiin vain tasoon ${level} asti. Vertailun saa, kun tarkistuksen ajaa valitsimella \`--level ${claimed}\`.`,
  sv: `I märket står nivå ${claimed}, men den här körningen kontrollerade bara till och med nivå ${level}. Kör kontrollen med \`--level ${claimed}\` för att jämföra.`,
  en: `The badge says level ${claimed}, but this run checked only up to level ${level}. Run the check with \`--level ${claimed}\` to compare.`
});
var brokeOff = {
  fi: "Merkin tasoa ei voitu verrata, koska osa tarkistuksista keskeytyi.",
  sv: "Märkets nivå kunde inte jämföras, eftersom en del kontroller avbröts.",
  en: "The level of the badge could not be compared, because some checks broke off."
};

// src/checks/badge-honest.ts
var most9 = 10;
var limit3 = 64e3;
var dayLength = 864e5;
function mayBeBadge({ path, mode }) {
  const base = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const isNamed = base.startsWith("kuntalint") || base.includes("kuntalint-badge");
  return isNamed && /\.(?:svg|json)$/u.test(base) && (mode === "100644" || mode === "100755") && !isOutside(path);
}
function readBadge(path, content) {
  if (content?.kind !== "text") return [];
  const claim = path.toLowerCase().endsWith(".svg") ? claimOfSvg(content.text) : claimOfJson(content.text);
  return claim === null ? [] : [{ path, claim }];
}
function levelVerdict(claimed, { level, settingsLevel, levelReached, outcomes }) {
  if (claimed <= levelReached) return null;
  if (outcomes.some(({ status }) => status === "broken")) return { undetermined: brokeOff };
  if (claimed <= level || levelReached < level) return { key: "level", message: aboveReached(claimed, levelReached) };
  if (claimed <= settingsLevel) return { undetermined: notAsked(claimed, level) };
  return { key: "level", message: aboveSettings(claimed, settingsLevel) };
}
function dateVerdict({ oldest, newest: newest4 }, today, days2) {
  const daysFrom = (date) => Math.floor(today.getTime() / dayLength) - date.getTime() / dayLength;
  if (daysFrom(newest4) < -1) return { key: "future", message: inFuture(newest4, today) };
  return daysFrom(oldest) > days2 ? { key: "age", message: tooOld(oldest, days2) } : null;
}
function verdictOn({ claim }, run, days2) {
  if (claim === "unreadable") return { key: "unreadable", message: unreadable4 };
  const level = levelVerdict(claim.level, run);
  const date = dateVerdict(claim, run.inventory.repository.today, days2);
  if (level && "key" in level) return level;
  return date ?? level ?? { passed: true };
}
var locationOf = ({ path, claim }) => ({ path, line: claim === "unreadable" ? 1 : claim.line });
var namesOf2 = (badges3) => inAll(
  (language) => some(
    badges3.map(({ path }) => code(path)),
    language,
    3
  )
);
function problemsIn(judged4) {
  const groups = /* @__PURE__ */ new Map();
  for (const { badge: badge3, verdict } of judged4) {
    if (!("key" in verdict)) continue;
    const same = verdict.message(inAll(() => "")).en;
    const group = groups.get(same) ?? { badges: [], verdict };
    group.badges.push(badge3);
    groups.set(same, group);
  }
  return [...groups.values()].map(({ badges: badges3, verdict: { key, message } }) => {
    const [first2, ...others3] = badges3.map(locationOf);
    return { message: message(namesOf2(badges3)), location: first2, related: others3, key };
  });
}
var noBadge = {
  notApplicable: {
    fi: "Koodivarastossa ei ole kuntalint-merkkiä.",
    sv: "I kodförrådet finns inget kuntalint-märke.",
    en: "There is no kuntalint badge in the repository."
  }
};
function conclude(judged4) {
  const problems = problemsIn(judged4);
  if (problems.length > 0) return { problems };
  const open = judged4.flatMap(({ verdict }) => "undetermined" in verdict ? [verdict.undetermined] : []);
  if (open.length > 0) return couldNotReadFiles(open);
  return { passed: judged4.map(({ badge: badge3 }) => locationOf(badge3)) };
}
var badge_honest_default = {
  async judge(run, { days: days2 }) {
    const { repository } = run.inventory;
    const paths2 = repository.files.filter(mayBeBadge).slice(0, most9).map(({ path }) => path);
    const contents = await repository.read(paths2.map((path) => ({ path, limit: limit3 })));
    const badges3 = paths2.flatMap((path) => readBadge(path, contents.get(path)));
    if (badges3.length === 0) return repository.complete ? noBadge : incomplete;
    return conclude(badges3.map((badge3) => ({ badge: badge3, verdict: verdictOn(badge3, run, days2) })));
  }
};

// src/checks/index.ts
var checks = {
  "artefact-present": { load: () => Promise.resolve(artefact_present_exports), options: options["artefact-present"] },
  "artefact-substance": { load: () => Promise.resolve(artefact_substance_exports), options: options["artefact-substance"] },
  "no-placeholders": { load: () => Promise.resolve(no_placeholders_exports), options: options["no-placeholders"] },
  "links-resolve": { load: () => Promise.resolve(links_resolve_exports), options: options["links-resolve"] },
  "topics-stated": { load: () => Promise.resolve(topics_stated_exports), options: options["topics-stated"] },
  "parts-stated": { load: () => Promise.resolve(parts_stated_exports), options: options["parts-stated"] },
  "role-named": { load: () => Promise.resolve(role_named_exports), options: options["role-named"] },
  fresh: { load: () => Promise.resolve(fresh_exports), options: options.fresh },
  "plan-status": { load: () => Promise.resolve(plan_status_exports), options: options["plan-status"] },
  "draft-marker": { load: () => Promise.resolve(draft_marker_exports), options: options["draft-marker"] },
  "links-to": { load: () => Promise.resolve(links_to_exports), options: options["links-to"] },
  "contact-stated": { load: () => Promise.resolve(contact_stated_exports), options: options["contact-stated"] },
  "issue-forms": { load: () => Promise.resolve(issue_forms_exports), options: options["issue-forms"] },
  "changelog-entries": { load: () => Promise.resolve(changelog_entries_exports), options: options["changelog-entries"] },
  "licence-identified": { load: () => Promise.resolve(licence_identified_exports), options: options["licence-identified"] },
  "licence-open": { load: () => Promise.resolve(licence_open_exports), options: options["licence-open"] },
  "publiccode-name": { load: () => Promise.resolve(publiccode_name_exports), options: options["publiccode-name"] },
  "publiccode-readable": { load: () => Promise.resolve(publiccode_readable_exports), options: options["publiccode-readable"] },
  "api-readable": { load: () => Promise.resolve(api_readable_exports), options: options["api-readable"] },
  "api-field": { load: () => Promise.resolve(api_field_exports), options: options["api-field"] },
  "api-valid": { load: () => Promise.resolve(api_valid_exports), options: options["api-valid"] },
  "api-changes": { load: () => Promise.resolve(api_changes_exports), options: options["api-changes"], needs: "base" },
  "api-profile": { load: () => Promise.resolve(api_profile_exports), options: options["api-profile"] },
  "api-parts": { load: () => Promise.resolve(api_parts_exports), options: options["api-parts"] },
  "api-licence": { load: () => Promise.resolve(api_licence_exports), options: options["api-licence"] },
  "api-servers": { load: () => Promise.resolve(api_servers_exports), options: options["api-servers"] },
  "api-security": { load: () => Promise.resolve(api_security_exports), options: options["api-security"] },
  "api-deprecation": { load: () => Promise.resolve(api_deprecation_exports), options: options["api-deprecation"] },
  "api-approved": { load: () => Promise.resolve(api_approved_exports), options: options["api-approved"] },
  "api-test-endpoint": { load: () => Promise.resolve(api_test_endpoint_exports), options: options["api-test-endpoint"] },
  implementations: { load: () => Promise.resolve(implementations_exports), options: options.implementations },
  "facts-agree": { load: () => Promise.resolve(facts_agree_exports), options: options["facts-agree"] },
  "documents-linked": { load: () => Promise.resolve(documents_linked_exports), options: options["documents-linked"] },
  "owners-effective": { load: () => Promise.resolve(owners_effective_exports), options: options["owners-effective"] },
  "owners-valid": { load: () => Promise.resolve(owners_valid_exports), options: options["owners-valid"] },
  "owners-match": { load: () => Promise.resolve(owners_match_exports), options: options["owners-match"] },
  "owners-shadowed": { load: () => Promise.resolve(owners_shadowed_exports), options: options["owners-shadowed"] },
  "owners-cover": { load: () => Promise.resolve(owners_cover_exports), options: options["owners-cover"] },
  "owners-exist": { load: () => Promise.resolve(owners_exist_exports), options: options["owners-exist"] },
  "owners-several": { load: () => Promise.resolve(owners_several_exports), options: options["owners-several"] },
  "file-present": { load: () => Promise.resolve(file_present_exports), options: options["file-present"] },
  "file-absent": { load: () => Promise.resolve(file_absent_exports), options: options["file-absent"] },
  "text-stated": { load: () => Promise.resolve(text_stated_exports), options: options["text-stated"] },
  "governance-decided": {
    load: () => Promise.resolve(governance_decided_exports),
    options: options["governance-decided"],
    needs: "base"
  },
  "review-required": { load: () => Promise.resolve(review_required_exports), options: options["review-required"] },
  "successor-named": { load: () => Promise.resolve(successor_named_exports), options: options["successor-named"] },
  "waivers-expired": { load: () => Promise.resolve(waivers_expired_exports), options: options["waivers-expired"], needs: "run" },
  "waivers-expiring": {
    load: () => Promise.resolve(waivers_expiring_exports),
    options: options["waivers-expiring"],
    needs: "run"
  },
  "waivers-used": { load: () => Promise.resolve(waivers_used_exports), options: options["waivers-used"], needs: "run" },
  "badge-honest": { load: () => Promise.resolve(badge_honest_exports), options: options["badge-honest"], needs: "run" }
};
var needsOf = (name2) => name2 in checks && "needs" in checks[name2] ? checks[name2].needs : null;
var timed = /* @__PURE__ */ new Set([
  "fresh",
  "owners-exist",
  "waivers-expired",
  "waivers-expiring",
  "badge-honest"
]);
var isTimed = (name2) => timed.has(name2);

export {
  isOutside,
  searchedFor,
  compileGlobs,
  documentLimit,
  ownersLimit,
  changelogHead,
  unreadableFormat,
  openReader,
  sentences,
  countWords,
  normaliseLabel,
  conceptsIn,
  isReserved,
  substanceOf,
  bodyOf,
  topicsOf,
  absent,
  withoutIgnored,
  choose,
  locate,
  once,
  isOpen,
  familyOf,
  standardExpression,
  idsOf,
  isSettled,
  plainSentence,
  namedLicences,
  licenceSentence,
  readmeChoices,
  isLicenceFile,
  hasLicenceText,
  isReuseText,
  isNoticeBelow,
  isManifest,
  licenceCandidates,
  sourceHeads,
  licenceInName,
  manifestStatements,
  reuseStatements,
  readmeStatements,
  versionlessStatement,
  headerStatement,
  manifestCandidates,
  locateOwners,
  parseOwners,
  resolveLink,
  searchedBeyond,
  inherited,
  releaseNotes,
  languageOf,
  ownersIn,
  readings,
  interfaceChanges,
  apiPairs,
  agreementOf,
  statedFacts,
  settingsPlaces,
  checks,
  needsOf,
  isTimed
};
